#include "core/changes/rolereplacement.h"
#include "core/plan/changejson.h"
#include "tests/changes/demodesk.h"

#include <QTest>
#include <QTimer>

using namespace airside;
using namespace airside::test;

namespace {

constexpr int kHolders = 50;

Role crew(const QStringList &permissions)
{
    Role role{QStringLiteral("Crew"), {}};
    for (const QString &text : permissions)
        role.permissions += *Permission::fromText(text);
    role.permissions = sortedUnique(role.permissions);
    return role;
}

Change changeOf(const AccessApi &api, ChangeKind kind)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = api.instance().id;
    change.kind = kind;
    return change;
}

/// "Crew", which may edit and read DAGs, and fifty who hold it and Viewer.
ChangePlan crewAndItsHolders(const AccessApi &api)
{
    ChangePlan plan;
    Change role = changeOf(api, ChangeKind::CreateRole);
    role.roleAfter = crew({QStringLiteral("can_edit on DAGs"), QStringLiteral("can_read on DAGs")});
    plan.changes += role;
    for (int i = 0; i < kHolders; ++i) {
        Change user = changeOf(api, ChangeKind::CreateUser);
        user.passwordIntent = PasswordIntent::Random;
        User one;
        one.username = QStringLiteral("h%1").arg(i);
        one.email = one.username + QStringLiteral("@example.org");
        one.firstName = one.lastName = QStringLiteral("H");
        one.roles = QStringList{QStringLiteral("Crew"), QStringLiteral("Viewer")};
        user.userAfter = one;
        plan.changes += user;
    }
    return plan;
}

Change trimOf(const AccessApi &api, const Snapshot &now)
{
    Change trim = changeOf(api, ChangeKind::UpdateRole);
    trim.roleBefore = *now.role(QStringLiteral("Crew"));
    trim.roleAfter = crew({QStringLiteral("can_read on DAGs")});
    return trim;
}

/// Another client that lists all the time, and who had neither the role nor what stands in for it.
class Watcher
{
public:
    explicit Watcher(std::unique_ptr<AirflowClient> client)
        : m_client(std::move(client))
    {
    }
    void start() { m_running = look(); }
    /// How often it looked; false: it did not end.
    [[nodiscard]] bool stop()
    {
        m_on = false;
        return QTest::qWaitFor([this] { return m_ended; }, 30000);
    }
    int looks = 0;
    int inTheMiddle = 0; ///< looks at which the stand-in was there
    QStringList without;

private:
    [[nodiscard]] QCoro::Task<void> look()
    {
        while (m_on) {
            const SnapshotRequest usersAndRoles{true, true, false, false, {}};
            const Result<SnapshotPtr> taken = co_await m_client->takeSnapshot(usersAndRoles, {});
            if (!taken)
                continue;
            ++looks;
            bool standIn = false;
            for (const User &user : (*taken)->users) {
                bool holds = !user.username.startsWith(QLatin1Char('h'));
                for (const QString &role : user.roles) {
                    holds = holds || role.startsWith(QLatin1String("Crew"));
                    standIn = standIn || role.startsWith(QLatin1String("Crew~"));
                }
                if (!holds)
                    without += user.username;
            }
            inTheMiddle += standIn ? 1 : 0;
        }
        m_ended = true;
    }

    std::unique_ptr<AirflowClient> m_client;
    QCoro::Task<void> m_running;
    bool m_on = true;
    bool m_ended = false;
};

QString endStateOf(const Snapshot &now)
{
    int right = 0;
    for (const User &user : now.users) {
        if (user.roles == QStringList{QStringLiteral("Crew"), QStringLiteral("Viewer")})
            ++right;
    }
    QStringList roles;
    for (const Role &role : now.roles) {
        if (role.name.startsWith(QLatin1String("Crew")))
            roles += role.name + (role.permissions.contains(*Permission::fromText(QStringLiteral("can_edit on DAGs"))) ? QStringLiteral(" edits") : QStringLiteral(" reads"));
    }
    return QStringLiteral("%1 %2").arg(roles.join(QLatin1Char(','))).arg(right);
}

} // namespace

/// Against a server that only adds permissions, signed in with a token, which opens none of its pages.
class tst_ReplacementDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiftyHoldersAreNeverWithoutTheRole()
    {
        DemoDesk desk(demo::Behaviour::Airflow3_2_2);
        const std::unique_ptr<AirflowClient> api = desk.client(SignInKind::Token);
        QVERIFY(api);
        QVERIFY(desk.apply(*api, crewAndItsHolders(*api)).allVerified());
        const Snapshot before = DemoDesk::accessOf(*api);
        QCOMPARE(endStateOf(before), QStringLiteral("Crew edits 50"));
        Watcher watcher(desk.client());
        watcher.start();
        const ApplyReport report = desk.apply(*api, {{trimOf(*api, before)}});
        QVERIFY2(report.allVerified(), qPrintable(report.results.value(0).error.value_or(Error{}).detail));
        QVERIFY(watcher.stop());
        QCOMPARE(report.results.first().way, WriteWay::Replacement);
        QCOMPARE(endStateOf(DemoDesk::accessOf(*api)), QStringLiteral("Crew reads 50"));
        QCOMPARE(watcher.without, QStringList());
        QVERIFY2(watcher.inTheMiddle > 1, qPrintable(QString::number(watcher.looks)));
    }

    void stoppedInTheMiddleItIsCarriedOnByAnotherClient()
    {
        DemoDesk desk(demo::Behaviour::Airflow3_2_2);
        const std::unique_ptr<AirflowClient> api = desk.client(SignInKind::Token);
        QVERIFY(api);
        QVERIFY(desk.apply(*api, crewAndItsHolders(*api)).allVerified());
        const Snapshot before = DemoDesk::accessOf(*api);
        const Change trim = trimOf(*api, before);
        RoleReplacement replacement(*api);
        std::stop_source stop;
        const auto result = std::make_shared<std::optional<ChangeResult>>();
        const QCoro::Task<void> running = keep(replacement.run(trim, stop.get_token()), result);
        const std::unique_ptr<AirflowClient> other = desk.client(SignInKind::Token);
        QTRY_VERIFY(DemoDesk::accessOf(*other).role(replacementName(trim)));
        stop.request_stop();
        QTRY_VERIFY(result->has_value());
        QVERIFY((*result)->unfinished);
        QVERIFY(isHalfReplaced(trim, DemoDesk::accessOf(*other)));
        RoleReplacement rest(*other);
        const auto done = await(rest.run(trim, {}), 60000);
        QVERIFY(done);
        QCOMPARE(done->state, ChangeState::Verified);
        QCOMPARE(endStateOf(DemoDesk::accessOf(*other)), QStringLiteral("Crew reads 50"));
    }
};

QTEST_GUILESS_MAIN(tst_ReplacementDemo)
#include "tst_replacement_demo.moc"
