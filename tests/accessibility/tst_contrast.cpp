#include "models/matrixmodel.h"
#include "tests/accessibility/schemes.h"
#include "tests/ui_permissions/wholewindow.h"
#include "ui/kit/messagebanner.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>

using namespace airside;

namespace {

QString pair(const char *ink, const QColor &a, const QString &ground, const QColor &b)
{
    return QStringLiteral("%1 %2 on %3 %4: %5").arg(QLatin1String(ink), a.name(), ground, b.name()).arg(contrast(a, b), 0, 'f', 2);
}

struct Ground
{
    QString name;
    QColor colour;
    Theme inks; ///< what is drawn on it
};

/// As the delegates mix them.
QList<Ground> groundsOf(const Theme &t)
{
    QList<Ground> grounds{{QStringLiteral("window"), t.window, t},
                          {QStringLiteral("surface"), t.surface, t},
                          {QStringLiteral("selection"), t.selection, t.selected()},
                          {QStringLiteral("hover"), t.hover, t}};
    if (t.scheme != Theme::Scheme::HighContrast) {
        grounds += {QStringLiteral("group"), blend(t.text, t.surface, 0.05), t};
        for (const auto &[name, ink] : {std::pair("ok", t.ok), std::pair("warn", t.warn), std::pair("danger", t.danger),
                                        std::pair("accent", t.accent), std::pair("staged", t.staged)})
            grounds += {QLatin1String(name) + QStringLiteral(" at 8 %"), blend(ink, t.surface, 0.08), t};
    }
    return grounds;
}

/// The contrast of what is written in the picture: the commonest colour against the one that stands out most.
double written(const QImage &image)
{
    QHash<QRgb, int> count;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++count[image.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto it = count.cbegin(); it != count.cend(); ++it)
        ground = count.value(ground) < it.value() ? it.key() : ground;
    double best = 1;
    for (auto it = count.cbegin(); it != count.cend(); ++it)
        best = std::max(best, contrast(QColor(it.key()), QColor(ground)));
    return best;
}

void comparePage(MainWindow &window, double floor)
{
    const QImage image = window.grab().toImage();
    const double ratio = image.devicePixelRatio();
    const auto part = [&](const QWidget &widget, const QRect &area) {
        const QRect inWindow(widget.mapTo(&window, area.topLeft()), area.size());
        return image.copy(QRect(inWindow.topLeft() * ratio, inWindow.size() * ratio));
    };
    int seen = 0;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (text.isEmpty() || !widget->isVisible() || !widget->isEnabled() || widget->visibleRegion().isEmpty() || widget->width() < 24)
            continue;
        const double found = written(part(*widget, widget->rect().adjusted(4, 4, -4, -4)));
        QVERIFY2(found >= floor, qPrintable(QStringLiteral("%1: %2").arg(text).arg(found)));
        ++seen;
    }
    for (const QTableView *table : window.findChildren<QTableView *>()) {
        if (!table->isVisible())
            continue;
        for (int row = 0; row < std::min(3, table->model()->rowCount()); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex index = table->model()->index(row, column);
                const QRect cell = table->visualRect(index) & table->viewport()->rect();
                const QVariant mark = index.data(MatrixModel::MarkRole);
                if (mark.isValid() && mark.toInt() == int(MatrixMark::NotThere))
                    continue;
                if (cell.width() < 24 || cell.height() < 20 || index.data().toString().isEmpty())
                    continue;
                const double found = written(part(*table->viewport(), cell.adjusted(5, 3, -3, -3)));
                const bool drawn = mark.isValid() || index.data().toString().size() < 3; // not written
                QVERIFY2(found >= (drawn ? 3.0 : floor),
                         qPrintable(QStringLiteral("%1: %2").arg(index.data().toString()).arg(found)));
                ++seen;
            }
        }
    }
    QVERIFY(seen > 15);
}

} // namespace

/// Text against its ground and marks against theirs, by the colours of the theme and by what is drawn.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadOnEveryGround_data() { addThemeRows(); }
    void textIsReadOnEveryGround()
    {
        QFETCH(int, number);
        const NamedTheme one = everyTheme()[number];
        const Theme t = themeOf(one);
        for (const Ground &ground : groundsOf(t)) {
            const Theme &on = ground.inks;
            for (const auto &[name, ink] :
                 {std::pair("text", on.text), std::pair("muted", on.muted), std::pair("accent", on.accent),
                  std::pair("staged", on.staged), std::pair("ok", on.ok), std::pair("warn", on.warn),
                  std::pair("danger", on.danger), std::pair("production", on.production)})
                QVERIFY2(contrast(ink, ground.colour) >= one.text, qPrintable(pair(name, ink, ground.name, ground.colour)));
        }
        QVERIFY2(contrast(t.onAccent, t.accent) >= one.text, qPrintable(pair("onAccent", t.onAccent, QStringLiteral("accent"), t.accent)));
        QVERIFY(contrast(t.onSelection, t.selection) >= one.text);
        const QPalette palette = t.toPalette();
        QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= one.text);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= one.text);
    }

    void controlsAreSeen_data() { addThemeRows(); }
    void controlsAreSeen()
    {
        QFETCH(int, number);
        const Theme t = themeOf(everyTheme()[number]);
        for (const QColor &ground : {t.window, t.surface}) {
            QVERIFY2(contrast(t.edge, ground) >= 3, qPrintable(pair("edge", t.edge, QStringLiteral("ground"), ground)));
            QVERIFY2(contrast(t.accent, ground) >= 3, qPrintable(pair("accent", t.accent, QStringLiteral("ground"), ground)));
        }
        QVERIFY(contrast(t.selected().edge, t.selection) >= 3);
    }

    void aThemeIsKnownByItsPalette_data() { addThemeRows(); }
    void aThemeIsKnownByItsPalette()
    {
        QFETCH(int, number);
        const Theme made = themeOf(everyTheme()[number]);
        const Theme found = Theme::of(made.toPalette());
        QCOMPARE(int(found.scheme), int(made.scheme));
        QCOMPARE(found.text, made.text);
        QCOMPARE(found.window, made.window);
        QCOMPARE(found.selection, made.selection);
        QPalette changed = made.toPalette(); // as a style sheet or an error's text changes it
        changed.setColor(QPalette::Window, Qt::white);
        QCOMPARE(int(Theme::of(changed).scheme), int(made.scheme));
    }

    void pagesAreReadAsDrawn_data() { addThemeRows(4); } // the fifth comes out as one of these
    void pagesAreReadAsDrawn()
    {
        QFETCH(int, number);
        const NamedTheme one = everyTheme()[number];
        applyTheme(one);
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Production"), Environment::Production).id;
        WholeWindow w(f);
        QVERIFY(w.start(QStringLiteral("users")));
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        w.users->setBanner(QStringLiteral("test"), MessageBanner::Kind::Error, QStringLiteral("It could not be read."));
        for (const char *page : {"users", "roles", "permissions", "instances", "journal", "history", "reviews"}) {
            w.window->openPage(QLatin1String(page));
            QVERIFY(w.settle());
            if (auto *table = w.window->page(QLatin1String(page))->findChild<TableView *>())
                table->selectRow(0);
            comparePage(*w.window, one.text);
            if (QTest::currentTestFailed())
                return;
        }
        w.window->openPage(QStringLiteral("roles"));
        w.roles->openRole(roleKey(id, QStringLiteral("Op")));
        comparePage(*w.window, one.text);
    }

    void cleanup() { airside::applyTheme(*qApp, Theme::Scheme::Light); }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
