#include "rolesrig.h"

#include "ui/kit/tableview.h"
#include "ui/roles/matrixview.h"
#include "ui/roles/roleeditor.h"
#include "ui/roles/roleform.h"

#include <QLabel>
#include <QPushButton>

using namespace airside;

class tst_RolesHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Scheme::Light); }

    void hostileNamesHarmNothing()
    {
        RolesRig rig({RolesRig::instance("Lab")}, [](FakeAccessApi &server) {
            RolesRig::fillCompany(server);
            for (const QString &name : {QStringLiteral("<img src='file:///etc/passwd'>"), QStringLiteral("a\u202Eb\nc"),
                                        QString(10'000, QLatin1Char('x')), QStringLiteral("Аdmin"), QStringLiteral("%1 %n &x")}) {
                server.addRole(name, {QStringLiteral("can_read on DAG:") + name});
                server.addUser(name, {name});
            }
        });
        QVERIFY(rig.start());
        RolesPage &page = *rig.page;
        MatrixView &view = *page.editor()->view();
        for (int row = 0; row < page.model()->rowCount(); ++row) {
            page.table()->setCurrentIndex(page.model()->index(row, 0));
            page.openRole(page.table()->currentIndex().data(KeyRole).toString());
            view.setCurrentIndex(page.editor()->model()->index(std::min(8, page.editor()->model()->rowCount() - 1), 2));
            page.closeEditor();
            QTest::keyClick(page.table(), Qt::Key_Delete);
            QVERIFY(page.form()->confirmButton()->text().size() < 80);
            QVERIFY(!page.form()->confirmButton()->text().contains(QStringLiteral(" &x"))); // no mnemonic from a name
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        }
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            QVERIFY2(label->textFormat() == Qt::PlainText || label->buddy() || !Qt::mightBeRichText(label->text()), qPrintable(label->text().left(80)));
            QVERIFY(!label->text().contains(QChar(0x202E)));
        }
        QVERIFY(rig.window->width() <= 1600); // no name pushes the window apart
    }
};

QTEST_MAIN(tst_RolesHostile)
#include "tst_roleshostile.moc"
