#include "tests/accessibility/schemes.h"
#include "tests/ui_permissions/wholewindow.h"
#include "ui/kit/panelhost.h"
#include "ui/shell/navbutton.h"
#include "ui/shell/sidebar.h"

#include <QAbstractButton>
#include <QButtonGroup>

using namespace airside;

namespace {

constexpr qsizetype kMostSteps = 200; // of Tab: more is a trap
constexpr std::array kParts{"users", "roles", "matrix", "compare", "permissions", "instances", "journal", "history", "reviews"};

QString called(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    QString text = widget->accessibleName().isEmpty() ? widget->property("text").toString() : widget->accessibleName();
    return QLatin1String(widget->metaObject()->className()) + QStringLiteral(" \u201c") + text + QStringLiteral("\u201d");
}

QStringList called(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names += called(widget);
    return names;
}

/// Of several of which one is chosen Tab comes to that one; the arrows go to the others.
bool isOneOfMany(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->group() && button->group()->exclusive() && !button->isChecked();
}

/// What a person sees and could use: Tab must come to it. Parts of a control (the field of a combo box) are the control's.
QList<QWidget *> usable(const QWidget &window)
{
    QList<QWidget *> out;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus
            && !widget->focusProxy() && !widget->visibleRegion().isEmpty() && !isOneOfMany(*widget))
            out += widget;
    }
    return out;
}

/// Where Tab (or Shift+Tab) goes, until it is back where it began; more steps than that: a trap.
QList<QWidget *> walk(QWidget &from, Qt::KeyboardModifiers modifiers, qsizetype most)
{
    QList<QWidget *> way{&from};
    from.setFocus(Qt::TabFocusReason);
    while (way.size() <= most) {
        QTest::keyClick(QApplication::focusWidget(), modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
        QWidget *now = QApplication::focusWidget();
        if (!now || way.contains(now))
            return way + QList<QWidget *>{now};
        way += now;
    }
    return way;
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()};
}

/// Within one box the eye goes down, and along a line from its start.
bool isInReadingOrder(const QWidget &first, const QWidget &second)
{
    const QRect a = placeOf(first);
    const QRect b = placeOf(second);
    if (a.bottom() <= b.top())
        return true;
    if (b.bottom() <= a.top())
        return false;
    return first.layoutDirection() == Qt::RightToLeft ? a.center().x() >= b.center().x() : a.center().x() <= b.center().x();
}

int differences(const QImage &a, const QImage &b)
{
    int out = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            out += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return out;
}

/// Takes no focus by itself: where the focus is while a control is pictured without it.
QWidget *elsewhere(MainWindow &window)
{
    auto *field = new QWidget(&window);
    field->setObjectName(QStringLiteral("elsewhere"));
    field->setGeometry(0, 0, 1, 1);
    field->setFocusPolicy(Qt::ClickFocus);
    field->show();
    return field;
}

struct Pages
{
    explicit Pages(UiFixture &f)
        : w(f)
    {
    }
    /// A page; or the roles' matrix, or their comparison.
    [[nodiscard]] bool open(const QString &part)
    {
        const QString page = part == QLatin1String("matrix") || part == QLatin1String("compare") ? QStringLiteral("roles") : part;
        w.window->openPage(page);
        if (!w.settle())
            return false;
        if (part == QLatin1String("matrix"))
            w.roles->openRole(roleKey(w.f.workspace->snapshotsInScope().first()->instance.id, QStringLiteral("Op")));
        else if (part == QLatin1String("compare"))
            w.roles->compare({roleKey(w.f.workspace->snapshotsInScope().first()->instance.id, QStringLiteral("Op")),
                              roleKey(w.f.workspace->snapshotsInScope().first()->instance.id, QStringLiteral("Viewer"))});
        if (auto *table = w.window->page(page)->findChild<TableView *>())
            table->selectRow(0);
        w.window->page(page)->panelHost()->setPanelOpen(true);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return true;
    }
    WholeWindow w;
};

} // namespace

/// Every page by Tab and Shift+Tab alone: everything is reached, in the order it is read, and the focus is seen.
class TestKeyboardWalk : public QObject
{
    Q_OBJECT

    static void addPages()
    {
        for (const char *page : kParts)
            QTest::newRow(page) << QString::fromLatin1(page);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setCursorFlashTime(0);
        airside::applyTheme(*qApp, Theme::Scheme::Light);
    }

    void tabReachesEverythingInOrder_data()
    {
        QTest::addColumn<QString>("page");
        addPages();
    }
    void tabReachesEverythingInOrder()
    {
        QFETCH(QString, page);
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Production"), Environment::Production).id;
        Pages pages(f);
        QVERIFY(pages.w.start(QStringLiteral("users")));
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        QVERIFY(pages.open(page));
        const QList<QWidget *> all = usable(*pages.w.window);
        QVERIFY(all.size() > 8);
        QList<QWidget *> forth = walk(*all.first(), Qt::NoModifier, kMostSteps);
        QVERIFY2(forth.last() == all.first(), qPrintable(QStringLiteral("Tab is caught: ") + called(forth).join(QStringLiteral(", "))));
        forth.removeLast();
        for (QWidget *widget : all)
            QVERIFY2(forth.contains(widget), qPrintable(called(widget) + QStringLiteral(" is never reached; only ") + called(forth).join(QStringLiteral(", "))));
        QList<QWidget *> back = walk(*all.first(), Qt::ShiftModifier, kMostSteps);
        QVERIFY2(back.last() == all.first(), qPrintable(QStringLiteral("Shift+Tab is caught: ") + called(back).join(QStringLiteral(", "))));
        back.removeLast();
        std::reverse(back.begin() + 1, back.end());
        QCOMPARE(called(back), called(forth));
        for (qsizetype i = 1; i < forth.size(); ++i) {
            if (forth[i - 1]->parentWidget() == forth[i]->parentWidget())
                QVERIFY2(isInReadingOrder(*forth[i - 1], *forth[i]),
                         qPrintable(called(forth[i]) + QStringLiteral(" comes after ") + called(forth[i - 1])));
        }
    }

    void arrowsGoThroughThePages()
    {
        UiFixture f;
        f.add(QStringLiteral("Production"), Environment::Production);
        Pages pages(f);
        QVERIFY(pages.w.start(QStringLiteral("users")));
        auto *sidebar = pages.w.window->findChild<Sidebar *>();
        sidebar->button(QStringLiteral("users"))->setFocus(Qt::TabFocusReason);
        for (const char *page : {"people", "roles", "permissions", "instances", "journal", "history", "reviews", "reviews"}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
            QVERIFY(sidebar->button(QLatin1String(page))->hasFocus());
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(pages.w.history->isVisible());
    }

    void theFocusIsSeen_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("page");
        for (qsizetype i = 0; i < 4; ++i) { // the fifth comes out as one of these
            for (const char *page : kParts)
                QTest::addRow("%s, %s", everyTheme()[i].name, page) << int(i) << QString::fromLatin1(page);
        }
    }
    void theFocusIsSeen()
    {
        QFETCH(int, number);
        QFETCH(QString, page);
        applyTheme(everyTheme()[number]);
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Production"), Environment::Production).id;
        Pages pages(f);
        QVERIFY(pages.w.start(QStringLiteral("users")));
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        QVERIFY(pages.open(page));
        QWidget *aside = elsewhere(*pages.w.window);
        for (QWidget *widget : usable(*pages.w.window)) {
            const QRect around = placeOf(*widget).adjusted(-3, -3, 3, 3);
            aside->setFocus();
            QVERIFY(!widget->hasFocus());
            const QImage without = pages.w.window->grab(around).toImage();
            widget->setFocus(Qt::TabFocusReason);
            const int changed = differences(without, pages.w.window->grab(around).toImage());
            // A frame, not only the text's cursor.
            QVERIFY2(changed >= widget->width() + widget->height(), qPrintable(QStringLiteral("%1: %2 pixels").arg(called(widget)).arg(changed)));
        }
    }

    void cleanup() { airside::applyTheme(*qApp, Theme::Scheme::Light); }
};

QTEST_MAIN(TestKeyboardWalk)
#include "tst_keyboardwalk.moc"
