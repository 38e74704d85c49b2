#include "tests/ui_tasks/steps.h"
#include "ui/roles/rolepanel.h"
#include "ui/shell/scopebutton.h"
#include "ui/users/userpanel.h"

#include <QClipboard>
#include <QListView>

using namespace airside;
using namespace airside::hands;

/// docs/guide/find-roles.md
class TestTaskFindRoles : public QObject
{
    Q_OBJECT

    Desk *m_desk = nullptr;

    [[nodiscard]] TableView &users() const { return *m_desk->w->users->table(); }
    /// Username and instance, as shown.
    [[nodiscard]] QStringList rows() const
    {
        QStringList out;
        for (int row = 0; row < users().model()->rowCount(); ++row) {
            const UserKey key = m_desk->w->users->model()->keyAt(row);
            out += key.username + (key.instance == m_desk->production ? QLatin1String("@production") : QLatin1String("@staging"));
        }
        return out;
    }
    static QStringList list(std::initializer_list<const char *> names)
    {
        QStringList out;
        for (const char *one : names)
            out += QString::fromLatin1(one);
        return out;
    }
    static QString copied() { return QGuiApplication::clipboard()->text(); }
    [[nodiscard]] QPoint heading(UserColumn column) const
    {
        const QHeaderView *header = users().horizontalHeader();
        return {header->sectionViewportPosition(int(column)) + 20, header->height() / 2};
    }

private Q_SLOTS:
    void init() { m_desk = new Desk; }
    void cleanup() { delete std::exchange(m_desk, nullptr); }

    void whoHasARoleByKeyboard()
    {
        QVERIFY(m_desk->open());
        QVERIFY(inMenu([] { keys::press("Alt+0"); }, [] { (void)keys::choose("Production"); }));
        QCOMPARE(m_desk->f.workspace->scope(), QList<QUuid>{m_desk->production});
        steps::filterByKeyboard(QStringLiteral("helpdesk"));
        QTRY_COMPARE(rows(), list({"carol@production"}));
        keys::press("Ctrl+A");
        keys::type(QStringLiteral("role:Viewer active:yes"));
        keys::press("Return");
        QTRY_COMPARE(rows(), list({"alice@production"}));
    }

    void whoHasARoleByMouse()
    {
        QVERIFY(m_desk->open());
        auto *scope = m_desk->w->window->findChild<ScopeButton *>();
        QVERIFY(inMenu([scope] { (void)mouse::click(scope); }, [] { (void)mouse::choose("Production"); }));
        QCOMPARE(m_desk->f.workspace->scope(), QList<QUuid>{m_desk->production});
        QVERIFY(mouse::write("Filter Users", QStringLiteral("helpdesk")));
        QTRY_COMPARE(rows(), list({"carol@production"}));
        QVERIFY(mouse::write("Filter Users", QStringLiteral("role:Viewer active:yes")));
        QTRY_COMPARE(rows(), list({"alice@production"}));
        QVERIFY(inMenu([] { (void)mouse::click("Views"); }, [] { (void)mouse::choose("Can become Admin"); }));
        QTRY_COMPARE(rows(), list({"auditor@production"}));
    }

    void theFilterIsCompletedByKeyboard()
    {
        QVERIFY(m_desk->open());
        keys::press("Ctrl+F");
        keys::press("Ctrl+Space");
        keys::type(QStringLiteral("rol"));
        keys::press("Tab"); // "role:"
        keys::type(QStringLiteral("hel"));
        keys::press("Tab");
        QTRY_COMPARE(rows(), list({"carol@production", "carol@staging"}));
    }

    void theFilterIsCompletedByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::write("Filter Users", QStringLiteral("rol")));
        QVERIFY(clickCompletion("role:"));
        keys::type(QStringLiteral("hel"));
        QVERIFY(clickCompletion("helpdesk"));
        QTRY_COMPARE(rows(), list({"carol@production", "carol@staging"}));
    }

    void readAgainByKeyboard() { readAgain(true); }
    void readAgainByMouse() { readAgain(false); }

    void sortByTwoColumnsByKeyboard()
    {
        QVERIFY(m_desk->open());
        steps::filterByKeyboard(QStringLiteral("carol")); // on both instances
        QTRY_COMPARE(rows().size(), 2);
        keys::press("Down");
        keys::press("Right", 2); // the instance
        QCOMPARE(users().currentIndex().column(), int(UserColumn::Instance));
        keys::press("Alt+Down");
        QTRY_COMPARE(rows(), list({"carol@staging", "carol@production"}));
        keys::press("Ctrl+F");
        keys::press("Esc");
        keys::press("Down");
        QTRY_COMPARE(rows().size(), 8);
        keys::press("Home");
        keys::press("Left", 2);
        keys::press("Alt+Shift+Down"); // by name within the instance
        QTRY_COMPARE(rows(), list({"carol@staging", "robert@staging", "auditor@staging", "alice@staging", "carol@production", "bob@production",
                                   "auditor@production", "alice@production"}));
    }

    void sortByTwoColumnsByMouse()
    {
        QVERIFY(m_desk->open());
        const QWidget &header = *users().horizontalHeader()->viewport();
        QVERIFY(mouse::clickAt(header, heading(UserColumn::Instance)));
        QVERIFY(mouse::clickAt(header, heading(UserColumn::Name), Qt::ShiftModifier));
        QVERIFY(mouse::clickAt(header, heading(UserColumn::Name), Qt::ShiftModifier));
        QTRY_COMPARE(rows(), list({"carol@production", "bob@production", "auditor@production", "alice@production", "carol@staging", "robert@staging",
                                   "auditor@staging", "alice@staging"}));
    }

    void copyRowsByKeyboard()
    {
        QVERIFY(m_desk->open());
        steps::filterByKeyboard(QStringLiteral("role:helpdesk"));
        QTRY_COMPARE(rows().size(), 2);
        QVERIFY(keys::tabTo(users()));
        keys::press("Ctrl+A");
        keys::press("Ctrl+C");
        QVERIFY2(copied().startsWith(QLatin1String("Name,Username")) && copied().count(QLatin1String("carol@example.org")) == 2, qPrintable(copied()));
        for (const auto &[entry, begin] : {std::pair("Copy as Markdown", "| Name"), std::pair("Copy as JSON", "[")}) {
            QVERIFY(inMenu([] { keys::menu(); }, [entry = entry] { (void)keys::choose(entry); }));
            QVERIFY2(copied().startsWith(QLatin1String(begin)) && copied().contains(QLatin1String("carol")), qPrintable(copied()));
        }
    }

    void copyRowsByMouse()
    {
        QVERIFY(m_desk->open());
        const QModelIndex carol = Desk::cell(users(), QStringLiteral("carol"));
        QVERIFY(mouse::click(users(), carol));
        for (const auto &[entry, begin] : {std::pair("Copy as CSV", "Name,"), std::pair("Copy as Markdown", "| Name"), std::pair("Copy as JSON", "[")}) {
            QVERIFY(inMenu([&] { (void)mouse::click(users(), carol, {}, Qt::RightButton); }, [entry = entry] { (void)mouse::choose(entry); }));
            QVERIFY2(copied().startsWith(QLatin1String(begin)) && copied().contains(QLatin1String("carol")), qPrintable(copied()));
        }
    }

    void theOtherWayRoundByKeyboard()
    {
        QVERIFY(m_desk->open());
        keys::press("Alt+3");
        QTRY_VERIFY(m_desk->w->roles->isVisible());
        QVERIFY(Desk::walkTo(Desk::cell(*m_desk->w->roles->table(), QStringLiteral("helpdesk"))));
        QVERIFY(keys::tabTo("Holders of the role"));
        keys::press("Down");
        keys::press("Return");
        QTRY_VERIFY(m_desk->w->users->isVisible());
        QCOMPARE(m_desk->w->users->openedObject()->name, QStringLiteral("carol"));
        QVERIFY(steps::walkToTab("Roles"));
        QVERIFY(keys::tabTo("Roles"));
        keys::press("Tab");
        keys::type(QStringLiteral("help"));
        keys::press("Return");
        QTRY_VERIFY(m_desk->w->roles->isVisible() && m_desk->w->roles->isEditorOpen());
        keys::press("Alt+Left");
        QTRY_VERIFY(m_desk->w->users->isVisible());
        QVERIFY(steps::walkToTab("Permissions"));
        QVERIFY(keys::tabTo("Effective permissions"));
        keys::press("Return");
        QTRY_VERIFY(m_desk->w->permissions->isVisible());
    }

    void theOtherWayRoundByMouse()
    {
        QVERIFY(m_desk->open());
        QVERIFY(mouse::click("Roles"));
        QVERIFY(m_desk->w->roles->isVisible());
        QVERIFY(mouse::click(*m_desk->w->roles->table(), Desk::cell(*m_desk->w->roles->table(), QStringLiteral("helpdesk"))));
        auto *panel = m_desk->w->roles->findChild<RolePanel *>();
        QTRY_VERIFY(panel->isVisible());
        auto *holders = qobject_cast<QListView *>(mouse::find("Holders of the role"));
        QVERIFY(holders);
        QVERIFY(mouse::doubleClick(*holders, holders->model()->index(0, 0)));
        QTRY_VERIFY(m_desk->w->users->isVisible());
        QCOMPARE(m_desk->w->users->openedObject()->name, QStringLiteral("carol"));
        QVERIFY(steps::clickTab(*m_desk->w->users, "Permissions"));
        auto *permissions = qobject_cast<TableView *>(mouse::find("Effective permissions"));
        QVERIFY(permissions);
        QVERIFY(mouse::doubleClick(*permissions, permissions->model()->index(0, 0)));
        QTRY_VERIFY(m_desk->w->permissions->isVisible());
        QVERIFY(mouse::click("Users"));
        QTRY_VERIFY(m_desk->w->users->isVisible());
        QVERIFY(steps::clickTab(*m_desk->w->users, "Roles"));
        const QList<QListView *> lists = m_desk->w->users->findChildren<QListView *>();
        const auto at = std::ranges::find_if(lists, [](QListView *one) { return one->isVisible() && nameOf(one) == QLatin1String("Roles"); });
        QVERIFY(at != lists.end());
        QListView *roles = *at;
        const QModelIndex helpdesk = roles->model()->match(roles->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("helpdesk")).value(0);
        QVERIFY(inMenu([&] { (void)mouse::click(*roles, helpdesk, {}, Qt::RightButton); }, [] { (void)mouse::choose("Show the role"); }));
        QTRY_VERIFY(m_desk->w->roles->isVisible() && m_desk->w->roles->isEditorOpen());
        QVERIFY(m_desk->staged().isEmpty());
    }

private:
    [[nodiscard]] static bool clickCompletion(const char *label)
    {
        QListView *offered = nullptr;
        QModelIndex entry;
        const bool there = waitUntil([&] {
            for (QListView *list : topmost()->findChildren<QListView *>()) {
                if (list->isVisible() && nameOf(list) == QLatin1String("Completions"))
                    offered = list;
            }
            entry = offered ? offered->model()->match(offered->model()->index(0, 0), Qt::DisplayRole, QLatin1String(label)).value(0) : QModelIndex();
            return entry.isValid();
        });
        return there && mouse::click(*offered, entry);
    }
    /// What changed on the server is counted below the table, and its row is marked.
    void readAgain(bool byKeyboard)
    {
        QVERIFY(m_desk->open());
        m_desk->server().user(QStringLiteral("carol"))->roles = {QStringLiteral("Viewer")};
        m_desk->server().addUser(QStringLiteral("dora"), {});
        if (byKeyboard)
            keys::press("F5");
        else
            QVERIFY(mouse::click("Refresh"));
        QTRY_VERIFY(rows().contains(QLatin1String("dora@production")));
        const Page &page = *m_desk->w->users;
        QTRY_VERIFY2(page.status().contains(QLatin1String("1 changed")) && page.status().contains(QLatin1String("1 new")), qPrintable(page.status()));
        const auto mark = [this](const char *name) { return Desk::cell(users(), QLatin1String(name)).data(RefreshRole); };
        QVERIFY(mark("carol") != mark("alice") && mark("carol") != mark("dora") && mark("dora") != mark("alice"));
        QTRY_VERIFY(!m_desk->f.workspace->isReading());
    }
};

QTEST_MAIN(TestTaskFindRoles)
#include "tst_task_findroles.moc"
