#include "rolesrig.h"

#include "ui/kit/panelhost.h"
#include "ui/kit/tableview.h"
#include "ui/roles/comparepane.h"
#include "ui/roles/copyform.h"
#include "ui/roles/matrixview.h"
#include "ui/roles/roleeditor.h"
#include "ui/roles/roleform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QToolButton>

using namespace airside;

/// Draws the page and the matrix as people see them. With AIRSIDE_GRABS set, the pictures are kept there to be looked at.
class tst_RolesGrab : public QObject
{
    Q_OBJECT

    static void keep(QWidget &widget, const QString &name, qreal scale = 1)
    {
        QCoreApplication::processEvents();
        QPixmap picture(widget.size() * scale);
        picture.setDevicePixelRatio(scale);
        widget.render(&picture);
        const QImage image = picture.toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 20, "an empty picture");
        const QString folder = qEnvironmentVariable("AIRSIDE_GRABS");
        if (!folder.isEmpty())
            QVERIFY(picture.save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    }

private Q_SLOTS:
    void draws_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << int(Theme::Scheme::Light) << 1.0 << QSize(1400, 860);
        QTest::newRow("dark") << int(Theme::Scheme::Dark) << 1.0 << QSize(1400, 860);
        QTest::newRow("contrast") << int(Theme::Scheme::HighContrast) << 1.0 << QSize(1400, 860);
        QTest::newRow("double") << int(Theme::Scheme::Light) << 2.0 << QSize(1024, 640);
    }
    void draws()
    {
        QFETCH(int, scheme);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        applyTheme(*qApp, Theme::Scheme(scheme));
        RolesRig rig({RolesRig::instance("Lab"), RolesRig::instance("Main", Environment::Production)});
        rig.window->resize(size);
        QVERIFY(rig.start());
        RolesPage &page = *rig.page;
        page.table()->setCurrentIndex(page.model()->index(page.model()->rowNumber(rig.key(QStringLiteral("Op"))), 0));
        keep(*rig.window, tag + QStringLiteral("-roles"), scale);
        QTest::keyClick(page.table(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(page.form()->nameField(), QStringLiteral("Team payments"));
        keep(*rig.window, tag + QStringLiteral("-new"), scale);
        QTest::keyClick(page.form()->nameField(), Qt::Key_Escape);

        page.openRole(rig.key(QStringLiteral("Team payments")));
        MatrixView &view = *page.editor()->view();
        MatrixModel &model = *page.editor()->model();
        const auto cell = [&](const char *key, int column) { return model.index(model.rowOfKey(QString::fromLatin1(key)), column); };
        model.toggle({cell("DAG:payments_settle", 4)});
        model.toggle({cell("DAG:payments_import", 5), cell("DAG:payments_reconcile", 5)});
        model.toggle({cell("Connections", 4)});
        view.setCurrentIndex(cell("DAG:payments_settle", 4));
        view.scrollTo(view.currentIndex(), QAbstractItemView::PositionAtCenter);
        keep(*rig.window, tag + QStringLiteral("-matrix"), scale);
        view.scrollToTop();
        view.setCurrentIndex(cell("DAGs", 4));
        page.panelHost()->setPanelOpen(true);
        keep(*rig.window, tag + QStringLiteral("-groups"), scale);
        page.panelHost()->setPanelOpen(false);
        page.editor()->groupingField()->setCurrentIndex(1);
        page.editor()->copyButton()->click();
        page.copyForm()->sourceField()->setCurrentIndex(0);
        page.copyForm()->replaceChoice()->setChecked(true);
        keep(*rig.window, tag + QStringLiteral("-copy"), scale);
        QTest::keyClick(page.copyForm(), Qt::Key_Escape);
        page.editor()->groupingField()->setCurrentIndex(0);
        page.closeEditor();
        page.compare({rig.key(QStringLiteral("Team payments")), rig.key(QStringLiteral("Op")), rig.key(QStringLiteral("Viewer"), QStringLiteral("Main")),
                      rig.key(QStringLiteral("Legacy"))});
        keep(*rig.window, tag + QStringLiteral("-compare"), scale);
        page.closeComparison();
        page.table()->selectAll();
        keep(*rig.window, tag + QStringLiteral("-several"), scale);
        page.table()->setCurrentIndex(page.model()->index(0, 0));
        QTest::keyClick(page.table(), Qt::Key_Delete);
        keep(*rig.window, tag + QStringLiteral("-delete"), scale);
        QTest::keyClick(page.form(), Qt::Key_Escape);
        page.openRole(rig.key(QStringLiteral("Legacy")));
        page.editor()->onlyGranted()->setChecked(true);
        view.setCurrentIndex(cell("DAG:retired_in_2019", 2));
        keep(*rig.window, tag + QStringLiteral("-legacy"), scale);
    }

    void cleanup() { applyTheme(*qApp, Theme::Scheme::Light); }
};

QTEST_MAIN(tst_RolesGrab)
#include "tst_rolesgrab.moc"
