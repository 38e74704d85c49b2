#include "core/airflow/lockoutfacts.h"
#include "core/changes/lockout.h"
#include "tests/changes/applyfixture.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

const QString kWhere = QStringLiteral("one");

/// Fails to be written.
class FullDisk final : public SuspensionStore
{
public:
    [[nodiscard]] Result<QList<Suspension>> all() const override { return QList<Suspension>(); }
    [[nodiscard]] Result<void> replace(const QList<Suspension> &, const QList<Suspension> &) override
    {
        return fail({ErrorKind::File, 0, {}, {}, {}});
    }
};

} // namespace

class tst_Lockout : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApplyFixture> m_world;
    std::unique_ptr<MemorySuspensions> m_kept;

    Change suspension(const char *name)
    {
        Change change = m_world->grant(name, {});
        change.passwordIntent = PasswordIntent::Random;
        return change;
    }
    static ChangeResult as(const Change &change, ChangeState state)
    {
        ChangeResult result;
        result.change = change.id;
        result.state = state;
        return result;
    }
    QStringList rolesKeptOf(const char *name)
    {
        const auto found = *m_kept->find(suspensionOf(kWhere, m_world->user(name), {}));
        return found ? found->roles : QStringList{QStringLiteral("none kept")};
    }
    void run(const QList<Change> &changes, const QList<ChangeResult> &results)
    {
        SuspensionRun around(m_kept.get(), kWhere, m_world->clock.nowUtc());
        QVERIFY(around.begin(changes));
        for (const ChangeResult &result : results)
            around.tell(result);
        QVERIFY(around.finish());
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ApplyFixture>();
        m_kept = std::make_unique<MemorySuspensions>();
    }

    void keptBeforeAnythingIsSentAndThroughACrash()
    {
        const Change change = suspension("bob");
        {
            SuspensionRun around(m_kept.get(), kWhere, m_world->clock.nowUtc());
            QVERIFY(around.begin({change}));
        } // the program ended here
        QCOMPARE(rolesKeptOf("bob"), (QStringList{QStringLiteral("Audit"), QStringLiteral("Viewer")}));
    }

    void nothingIsSentThatCouldNotBeKept()
    {
        FullDisk disk;
        SuspensionRun full(&disk, kWhere, {});
        QVERIFY(!full.begin({suspension("ann")}));
        SuspensionRun nowhere(nullptr, kWhere, {});
        QVERIFY(!nowhere.begin({suspension("ann")}));
        SuspensionRun other(nullptr, kWhere, {});
        QVERIFY(other.begin({m_world->grant("ann", {QStringLiteral("Audit")})}));
        QVERIFY(other.finish());
    }

    void whatCameToNothingIsForgottenAndWhatIsNotKnownStays()
    {
        const Change ann = suspension("ann");
        const Change bob = suspension("bob");
        const Change root = suspension("root"); // never told: a guard refused it all
        run({ann, bob, root}, {as(ann, ChangeState::Unknown), as(bob, ChangeState::Running), as(bob, ChangeState::Conflict)});
        QCOMPARE(rolesKeptOf("ann"), QStringList{QStringLiteral("Viewer")});
        QCOMPARE(rolesKeptOf("bob"), QStringList{QStringLiteral("none kept")});
        QCOMPARE(rolesKeptOf("root"), QStringList{QStringLiteral("none kept")});
    }

    void theEarlierOneIsBackWhenANewerCameToNothing()
    {
        Suspension earlier = suspensionOf(kWhere, m_world->user("bob"), {});
        earlier.roles = QStringList{QStringLiteral("Chief")};
        QVERIFY(m_kept->keep({earlier}));
        const Change bob = suspension("bob");
        run({bob}, {as(bob, ChangeState::NotDone)});
        QCOMPARE(rolesKeptOf("bob"), QStringList{QStringLiteral("Chief")});
        run({bob}, {as(bob, ChangeState::Verified)});
        QCOMPARE(rolesKeptOf("bob"), (QStringList{QStringLiteral("Audit"), QStringLiteral("Viewer")}));
    }

    void suspendedTwiceKeepsTheRoles()
    {
        const Change bob = suspension("bob");
        run({bob}, {as(bob, ChangeState::Verified)});
        m_world->api.user(QStringLiteral("bob"))->roles.clear();
        const Change again = suspension("bob");
        run({again}, {as(again, ChangeState::Verified)});
        QCOMPARE(rolesKeptOf("bob"), (QStringList{QStringLiteral("Audit"), QStringLiteral("Viewer")}));
    }

    void forgottenOnceRestored()
    {
        const Change bob = suspension("bob");
        run({bob}, {as(bob, ChangeState::Verified)});
        m_world->api.user(QStringLiteral("bob"))->roles.clear();
        const std::optional<Suspension> kept = *m_kept->find(suspensionOf(kWhere, m_world->user("bob"), {}));
        QVERIFY(isSuspended(m_world->user("bob"), kept));
        const std::optional<User> wish = restored(m_world->user("bob"), *kept);
        QCOMPARE(wish->roles, kept->roles);
        const Change back = userChange(m_world->user("bob"), *wish);
        run({back}, {as(back, ChangeState::NotDone)});
        QCOMPARE(rolesKeptOf("bob"), kept->roles);
        run({back}, {as(back, ChangeState::Verified)});
        QCOMPARE(rolesKeptOf("bob"), QStringList{QStringLiteral("none kept")});
        m_world->api.user(QStringLiteral("bob"))->roles = QStringList{QStringLiteral("Chief")};
        QVERIFY2(!restored(m_world->user("bob"), *kept), "given other roles since");
    }

    void factsAreThoseSeenAndNeverGuessed()
    {
        Snapshot snapshot;
        snapshot.airflowVersion = QStringLiteral("3.3.2");
        const auto seen = [](const char *patch) {
            return QJsonObject{{QStringLiteral("role_patch"), QLatin1String(patch)}, {QStringLiteral("airflow_version"), QStringLiteral("x")}};
        };
        QVERIFY(!lockoutFacts(snapshot, {}).tokens && !lockoutFacts(snapshot, {}).tokensOutliveDeactivation);
        snapshot.issuesTokens = true;
        QVERIFY(!lockoutFacts(snapshot, {}).tokensOutliveDeactivation);
        QCOMPARE(lockoutFacts(snapshot, seen("adds_only")).tokensOutliveDeactivation, std::optional(true));
        QCOMPARE(lockoutFacts(snapshot, seen("refused")).tokensOutliveDeactivation, std::optional(true));
        QCOMPARE(lockoutFacts(snapshot, seen("replaces")).tokensOutliveDeactivation, std::optional(false));
        snapshot.issuesTokens = false;
        QCOMPARE(lockoutFacts(snapshot, seen("adds_only")).tokensOutliveDeactivation, std::optional(false));
        QVERIFY(lockoutFacts(snapshot, {}).opensPages);
        snapshot.instance.signIn = SignInKind::Token;
        QVERIFY(!lockoutFacts(snapshot, {}).opensPages);
    }

    void theLastTokenEndsADayAfterTheLastSignIn()
    {
        Snapshot snapshot;
        User user;
        user.lastLogin = ServerTime::parse(QStringLiteral("2026-11-23T20:00:00"));
        QVERIFY2(!lastTokenEnds(snapshot, user), "the server's clock is not known");
        snapshot.serverOffsetSeconds = 7200;
        QCOMPARE(lastTokenEnds(snapshot, user), std::optional(QDateTime(QDate(2026, 11, 24), QTime(18, 0), Qt::UTC)));
    }
};

QTEST_GUILESS_MAIN(tst_Lockout)
#include "tst_lockout.moc"
