#pragma once

#include "core/airflow/accessapi.h"

#include <QHash>

#include <chrono>

namespace airside {

/// One call that arrived, e.g. {"updateUser", "alice"}; object is empty for calls about the whole server.
struct FakeCall
{
    QString name;
    QString object;

    bool operator==(const FakeCall &) const = default;
    [[nodiscard]] QString text() const { return object.isEmpty() ? name : name + QLatin1Char(' ') + object; }
};

/// An Airflow in memory for tests of everything above AccessApi. Behaves as a real one where callers could tell:
/// unique folded usernames and exact role names, roles that must exist, renames that follow to the holders,
/// created_on as an incarnation. Switches make it misbehave.
class FakeAccessApi final : public AccessApi
{
public:
    explicit FakeAccessApi(Instance instance);
    ~FakeAccessApi() override
    {
        if (onGone)
            onGone();
    }
    FakeAccessApi(const FakeAccessApi &) = delete;
    FakeAccessApi &operator=(const FakeAccessApi &) = delete;

    /// The server's content; tests change it freely.
    QList<User> users;
    QList<Role> roles;
    QList<Dag> dags;
    PermissionList permissions; ///< the catalogue; the roles' permissions are added to it
    int atOnce = 1;             ///< writesAtOnce()
    SnapshotPtr prepared;       ///< what takeSnapshot() answers instead of the content

    PermissionList kept;         ///< a role that holds one of these holds it for ever, as Airflow does with can_read on Website
    bool addsOnly = false;       ///< a role update only adds permissions; a removal comes back as NotDone
    std::optional<Error> noForms;    ///< formRefusal()
    RoleDelete deletion = RoleDelete::Unknown; ///< roleDeletionByApi()
    bool deleteFails = false;        ///< deleteRole() is a ServerDefect
    bool listsIncompletely = false; ///< the users' proof does not add up
    bool publicMatters = false;
    std::optional<Error> knownRoleRefusal; ///< knownRefusal() of every edit of a role, whatever the way
    QDateTime takenAt{QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC}; ///< of snapshots
    std::optional<bool> issuesTokens; ///< for snapshots
    QString signedInAs;          ///< for snapshots and the connection report; may be empty
    std::chrono::milliseconds delay{0}; ///< before each answer; 0: answers at once
    bool stopped = false; ///< no call goes on while it is
    QString held; ///< calls of this name have arrived, and wait until it is another one
    QJsonObject facts;           ///< observedFacts()

    /// Runs when a call has arrived and before it acts: the place for somebody else's concurrent edit.
    std::function<void(const FakeCall &)> onCall;
    /// Runs after a call has acted and before its answer.
    std::function<void(const FakeCall &)> onAnswer;
    std::function<void()> onGone; ///< it is destroyed: whoever points at it must stop

    enum class Effect { NotDone, DoneAnyway };
    /// The next matching calls fail; with DoneAnyway a write is carried out all the same (a lost answer).
    /// object empty: any object. times: how many.
    void fail(const QString &name, const QString &object, const Error &error, Effect effect = Effect::NotDone,
              int times = 1);

    QList<FakeCall> calls; ///< in the order in which they arrived
    [[nodiscard]] QStringList callTexts() const;
    [[nodiscard]] QStringList writes() const; ///< callTexts() without reads and sign-ins
    /// Case-folded username -> the last password that was set.
    QHash<QString, Secret> passwords;
    QList<UserPatch> userPatches; ///< as they came
    QList<RoleEdit> roleEdits;

    [[nodiscard]] User *user(const QString &username);
    [[nodiscard]] Role *role(const QString &name);
    /// Adds an account with its own created_on; roles need not exist.
    User &addUser(const QString &username, const QStringList &roleNames);
    Role &addRole(const QString &name, const QStringList &permissionTexts);

    // AccessApi
    [[nodiscard]] const Instance &instance() const override { return m_instance; }
    [[nodiscard]] QCoro::Task<Result<ConnectionReport>> testConnection(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> signOut(std::stop_token stop) override;
    [[nodiscard]] QJsonObject observedFacts() const override { return facts; }
    [[nodiscard]] WriteWay wayOfRoleUpdate(const Role &current, const RoleEdit &edit) const override;
    [[nodiscard]] int writesAtOnce() const override { return atOnce; }
    [[nodiscard]] WidthTrial pagesAtOnce() const override { return WidthTrial(); }
    [[nodiscard]] WriteWay wayOfRoleDeletion() const override { return m_deleteHasFailed ? WriteWay::Form : WriteWay::Api; }
    [[nodiscard]] bool onlyAddsToRoles() const override { return m_hasOnlyAdded; }
    [[nodiscard]] RoleDelete roleDeletionByApi() const override { return deletion; }
    [[nodiscard]] std::optional<Error> formRefusal(const QString &) const override { return noForms; }
    [[nodiscard]] std::optional<Error> knownRefusal(const Role &current, const RoleEdit &edit) const override;
    [[nodiscard]] QCoro::Task<Result<SnapshotPtr>> takeSnapshot(SnapshotRequest request, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<User>> fetchUser(QString username, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<Role>> fetchRole(QString name, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<User>> createUser(UserDraft draft, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<User>> updateUser(QString username, UserPatch patch, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> deleteUser(QString username, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<Role>> createRole(Role role, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<Role>> updateRole(QString name, RoleEdit edit, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> deleteRole(QString name, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<User>> setActive(QString username, bool active, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<Role>> updateRoleByForm(QString name, RoleEdit edit, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> deleteRoleByForm(QString name, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<bool>> publicRoleMatters(std::stop_token stop) override;

    void setId(const QUuid &id) { m_instance.id = id; }
    void setReadOnly(bool readOnly) { m_instance.readOnly = readOnly; }

private:
    struct Failure
    {
        FakeCall call;
        Error error;
        Effect effect = Effect::NotDone;
        int times = 1;
    };
    struct Arrival
    {
        std::optional<Error> error;
        bool acts = true;
    };

    [[nodiscard]] QCoro::Task<Arrival> arrive(FakeCall call, std::stop_token stop);
    void answer(const FakeCall &call);
    [[nodiscard]] Arrival failureOf(const FakeCall &call);
    [[nodiscard]] SnapshotPtr snapshot(const SnapshotRequest &request) const;
    [[nodiscard]] std::optional<Error> rolesProblem(const QStringList &names);
    [[nodiscard]] Result<User> doCreateUser(const UserDraft &draft);
    [[nodiscard]] Result<User> doUpdateUser(const QString &username, const UserPatch &patch);
    [[nodiscard]] Result<void> doDeleteUser(const QString &username);
    [[nodiscard]] Result<Role> doCreateRole(const Role &role);
    [[nodiscard]] Result<Role> doUpdateRole(const QString &name, const RoleEdit &edit, bool onlyAdds);
    [[nodiscard]] Result<User> doSetActive(const QString &username, bool active);
    [[nodiscard]] Result<void> doDeleteRole(const QString &name);

    Instance m_instance;
    QList<Failure> m_failures;
    int m_madeUsers = 0;
    bool m_hasOnlyAdded = false;
    bool m_deleteHasFailed = false;
};

} // namespace airside
