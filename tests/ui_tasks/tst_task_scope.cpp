#include "tests/ui_tasks/steps.h"
#include "ui/shell/scopebutton.h"

#include <QSignalSpy>

using namespace airside;
using namespace airside::hands;

/// docs/guide/find-roles.md: which instances the pages show
class TestTaskScope : public QObject
{
    Q_OBJECT

    Desk *m_desk = nullptr;
    QUuid m_lab;

    [[nodiscard]] QList<QUuid> scope() const { return m_desk->f.workspace->scope(); }
    [[nodiscard]] ScopeButton &button() const { return *m_desk->w->window->findChild<ScopeButton *>(); }
    static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    static QAction *entry(const char *text)
    {
        const QList<QAction *> actions = menu() ? menu()->actions() : QList<QAction *>();
        const auto at = std::ranges::find_if(actions, [text](const QAction *one) { return one->text().startsWith(QLatin1String(text)); });
        return at == actions.end() ? nullptr : *at;
    }
    [[nodiscard]] static bool isTicked(const char *text) { return entry(text) && entry(text)->isChecked(); }
    /// Space, or a click; the menu stays.
    [[nodiscard]] static bool tick(bool byKeyboard, const char *text)
    {
        if (!byKeyboard)
            return mouse::choose(text) && menu();
        for (qsizetype i = 0; menu() && menu()->activeAction() != entry(text) && i <= menu()->actions().size(); ++i)
            keys::press("Down");
        if (!menu() || menu()->activeAction() != entry(text))
            return false;
        keys::press("Space");
        return menu();
    }
    [[nodiscard]] static bool openSeveral(bool byKeyboard)
    {
        const QMenu *outer = menu();
        return (byKeyboard ? keys::choose("Several") : mouse::choose("Several")) && waitUntil([outer] { return menu() && menu() != outer; });
    }
    [[nodiscard]] QStringList instancesShown() const
    {
        QStringList names;
        for (int row = 0; row < m_desk->w->users->model()->rowCount(); ++row) {
            const QUuid id = m_desk->w->users->model()->keyAt(row).instance;
            names += m_desk->f.workspace->state(id)->instance.name;
        }
        names.removeDuplicates();
        names.sort();
        return names;
    }
    template <typename Steps>
    [[nodiscard]] bool inScopeMenu(bool byKeyboard, Steps steps)
    {
        QSignalSpy released(&button(), &QAbstractButton::released);
        return inMenu([this, byKeyboard] {
                   if (byKeyboard)
                       keys::press("Alt+0");
                   else
                       (void)mouse::click(&button());
               }, steps)
               && (!byKeyboard || waitUntil([&released] { return !released.isEmpty(); })); // until then it takes no other Alt+0
    }

private Q_SLOTS:
    void init()
    {
        m_desk = new Desk;
        m_lab = m_desk->f.add(QStringLiteral("Lab"), Environment::Development).id;
    }
    void cleanup() { delete std::exchange(m_desk, nullptr); }

    void severalByKeyboard() { chooseSeveral(true); }
    void severalByMouse() { chooseSeveral(false); }

    void theLastOneStaysByKeyboard() { takeAllAway(true); }
    void theLastOneStaysByMouse() { takeAllAway(false); }

    void enterTicksAndCloses()
    {
        QVERIFY(m_desk->open());
        QVERIFY(inScopeMenu(true, [] {
            if (openSeveral(true))
                (void)keys::choose("Lab");
        }));
        QCOMPARE(scope(), (QList<QUuid>{m_desk->production, m_desk->staging}));
        QTRY_COMPARE(instancesShown(), (QStringList{QStringLiteral("Production"), QStringLiteral("Staging")}));
    }

private:
    static void leave(bool byKeyboard)
    {
        if (byKeyboard)
            keys::press("Esc", 2); // the inner menu, and the outer one
        else if (QWidget *window = QApplication::activeWindow())
            QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, window->rect().center()); // beside them
    }
    /// All but one, and then that one instead of another.
    void chooseSeveral(bool byKeyboard)
    {
        QVERIFY(m_desk->open());
        bool good = false;
        QVERIFY(inScopeMenu(byKeyboard, [&] {
            good = openSeveral(byKeyboard) && isTicked("Production") && isTicked("Staging") && isTicked("Lab") && tick(byKeyboard, "Staging")
                   && !isTicked("Staging") && scope() == QList<QUuid>{m_desk->production, m_lab} && tick(byKeyboard, "Lab")
                   && scope() == QList<QUuid>{m_desk->production} && tick(byKeyboard, "Staging");
            leave(byKeyboard);
        }));
        QVERIFY(good);
        QCOMPARE(scope(), (QList<QUuid>{m_desk->production, m_desk->staging}));
        QTRY_COMPARE(instancesShown(), (QStringList{QStringLiteral("Production"), QStringLiteral("Staging")}));
        QCOMPARE(nameOf(&button()), QStringLiteral("Scope: Production and Staging"));
    }
    void takeAllAway(bool byKeyboard)
    {
        QVERIFY(m_desk->open());
        QVERIFY(inScopeMenu(byKeyboard, [&] { (void)(byKeyboard ? keys::choose("Lab") : mouse::choose("Lab")); }));
        QCOMPARE(scope(), QList<QUuid>{m_lab});
        bool good = false;
        QVERIFY(inScopeMenu(byKeyboard, [&] {
            good = isTicked("Lab") && openSeveral(byKeyboard) && !isTicked("Production") && tick(byKeyboard, "Lab") && isTicked("Lab");
            leave(byKeyboard);
        }));
        QVERIFY(good);
        QCOMPARE(scope(), QList<QUuid>{m_lab});
    }
};

QTEST_MAIN(TestTaskScope)
#include "tst_task_scope.moc"
