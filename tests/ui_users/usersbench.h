#pragma once

#include "core/credentials/memorycredentialstore.h"
#include "tests/support/fakeaccessapi.h"
#include "ui/kit/prompts.h"
#include "ui/kit/tableview.h"
#include "ui/users/userspage.h"

#include <QAction>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace airside::test {

class BenchClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC); }
};

class BenchJournal final : public Journal
{
public:
    [[nodiscard]] QCoro::Task<Result<void>> append(JournalEntry) override { co_return Result<void>(); }
    [[nodiscard]] QCoro::Task<Result<Applying>> begin(QUuid) override { co_return Applying(); }
};

class BenchPrompts final : public Prompts
{
public:
    void ask(QWidget *, const Question &question, std::function<void(bool)> answer) override
    {
        asked += question.text;
        answer(agree);
    }
    void saveFile(QWidget *, const FileQuestion &, std::function<void(QString)> answer) override { answer({}); }
    void openFile(QWidget *, const FileQuestion &, std::function<void(QString)> answer) override { answer({}); }
    void askSecret(QWidget *, const SecretQuestion &, std::function<void(std::optional<Secret>)> answer) override
    {
        answer(std::nullopt);
    }

    QStringList asked;
    bool agree = true;
};

/// A workspace over instances in memory, and the page in a window.
class UsersBench
{
public:
    UsersBench()
        : staging(dir.filePath(QStringLiteral("staged.json")))
        , store(*InstanceStore::load(dir.filePath(QStringLiteral("config.json"))))
    {
    }

    /// To be filled by prepare before the page reads it.
    FakeAccessApi &add(const QString &name, Environment environment, bool readOnly = false)
    {
        Instance instance;
        instance.name = name;
        instance.environment = environment;
        instance.readOnly = readOnly;
        instance.url = QUrl(QStringLiteral("http://127.0.0.1:1/") + name);
        instance.username = QStringLiteral("auditor");
        instance = *store.add(instance);
        servers[instance.id] = std::make_shared<FakeAccessApi>(instance);
        addRoles(*servers[instance.id]);
        return *servers[instance.id];
    }

    static void addRoles(FakeAccessApi &server)
    {
        const auto text = [](const char *one) { return QString::fromLatin1(one); };
        server.addRole(text("Admin"), {text("can_edit on Users"), text("can_edit on Roles"), text("can_create on Users"),
                                       text("can_read on DAGs"), text("can_edit on DAGs")});
        server.addRole(text("Op"), {text("can_edit on Connections"), text("can_read on DAGs"), text("can_edit on DAG Runs")});
        server.addRole(text("Viewer"), {text("can_read on DAGs"), text("can_read on DAG Runs"), text("menu_access on DAGs")});
        server.addRole(text("team_payments"), {text("can_read on DAG:payments_settle"), text("can_edit on DAG:payments_settle")});
    }

    /// Shows the page and waits for its rows.
    UsersPage &open(const QSize &size = {1400, 800})
    {
        Workspace::Collaborators with;
        with.instances = &store;
        with.credentials = &credentials;
        with.journal = &journal;
        with.suspensions = &suspensions;
        with.clock = &clock;
        with.staging = &staging;
        with.prompts = &prompts;
        with.clipboard = clipboard;
        with.readOnly = readOnly;
        with.makeClient = [this](const Instance &instance, const QJsonObject &) -> std::unique_ptr<AccessApi> {
            return std::make_unique<Forward>(servers.at(instance.id));
        };
        workspace = std::make_unique<Workspace>(with);
        page = std::make_unique<UsersPage>(*workspace);
        page->resize(size);
        page->show();
        page->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(page.get());
        page->table()->setFocus();
        refresh();
        return *page;
    }

    void refresh()
    {
        workspace->refreshScope();
        qint64 expected = 0;
        for (const InstanceState &state : workspace->statesInScope())
            expected += servers.at(state.instance.id)->users.size();
        QTRY_VERIFY(!workspace->isReading());
        QTRY_VERIFY2_WITH_TIMEOUT(page->model()->totalRows() >= expected - staging.plan().changes.size(), "no rows", 20'000);
    }

    ~UsersBench()
    {
        page.reset();
        if (workspace) {
            QSignalSpy drained(workspace.get(), &Workspace::drained);
            workspace->shutDown();
            if (drained.isEmpty())
                drained.wait(5000);
        }
    }

    int rowOf(const QString &username) const
    {
        for (int row = 0; row < page->model()->rowCount(); ++row) {
            if (page->model()->userAt(row).user->username == username)
                return row;
        }
        return -1;
    }

    void click(const QString &username, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QModelIndex index = page->model()->index(rowOf(username), 1);
        page->table()->scrollTo(index);
        QTest::mouseClick(page->table()->viewport(), Qt::LeftButton, modifiers, page->table()->visualRect(index).center());
        QCoreApplication::processEvents();
    }

    QStringList stagedTexts() const
    {
        QStringList texts;
        for (const Change &change : staging.plan().changes)
            texts += changeKindName(change.kind) + QLatin1Char(' ') + change.objectName();
        texts.sort();
        return texts;
    }

    QTemporaryDir dir;
    BenchClock clock;
    BenchJournal journal;
    BenchPrompts prompts;
    MemoryCredentialStore credentials;
    MemorySuspensions suspensions;
    Staging staging;
    InstanceStore store;
    SecretClipboard *clipboard = nullptr;
    bool readOnly = false;
    std::map<QUuid, std::shared_ptr<FakeAccessApi>> servers;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<UsersPage> page;

private:
    /// The workspace owns its clients; the bench keeps the server.
    class Forward final : public AccessApi
    {
    public:
        explicit Forward(std::shared_ptr<FakeAccessApi> to)
            : m_to(std::move(to))
        {
        }
        const Instance &instance() const override { return m_to->instance(); }
        QJsonObject observedFacts() const override { return m_to->observedFacts(); }
        QCoro::Task<Result<ConnectionReport>> testConnection(std::stop_token s) override { return m_to->testConnection(s); }
        QCoro::Task<Result<void>> signOut(std::stop_token s) override { return m_to->signOut(s); }
        QCoro::Task<Result<SnapshotPtr>> takeSnapshot(SnapshotRequest r, std::stop_token s) override { return m_to->takeSnapshot(r, s); }
        QCoro::Task<Result<User>> fetchUser(QString n, std::stop_token s) override { return m_to->fetchUser(n, s); }
        QCoro::Task<Result<Role>> fetchRole(QString n, std::stop_token s) override { return m_to->fetchRole(n, s); }
        QCoro::Task<Result<User>> createUser(UserDraft d, std::stop_token s) override { return m_to->createUser(d, s); }
        QCoro::Task<Result<User>> updateUser(QString n, UserPatch p, std::stop_token s) override { return m_to->updateUser(n, p, s); }
        QCoro::Task<Result<void>> deleteUser(QString n, std::stop_token s) override { return m_to->deleteUser(n, s); }
        QCoro::Task<Result<Role>> createRole(Role r, std::stop_token s) override { return m_to->createRole(r, s); }
        QCoro::Task<Result<Role>> updateRole(QString n, RoleEdit e, std::stop_token s) override { return m_to->updateRole(n, e, s); }
        QCoro::Task<Result<void>> deleteRole(QString n, std::stop_token s) override { return m_to->deleteRole(n, s); }
        QCoro::Task<Result<User>> setActive(QString n, bool a, std::stop_token s) override { return m_to->setActive(n, a, s); }
        QCoro::Task<Result<Role>> updateRoleByForm(QString n, RoleEdit e, std::stop_token s) override { return m_to->updateRoleByForm(n, e, s); }
        QCoro::Task<Result<void>> deleteRoleByForm(QString n, std::stop_token s) override { return m_to->deleteRoleByForm(n, s); }
        WriteWay wayOfRoleUpdate(const Role &c, const RoleEdit &e) const override { return m_to->wayOfRoleUpdate(c, e); }
        WriteWay wayOfRoleDeletion() const override { return m_to->wayOfRoleDeletion(); }
        std::optional<Error> formRefusal(const QString &s) const override { return m_to->formRefusal(s); }
        QCoro::Task<Result<bool>> publicRoleMatters(std::stop_token s) override { return m_to->publicRoleMatters(s); }

    private:
        std::shared_ptr<FakeAccessApi> m_to;
    };
};

} // namespace airside::test
