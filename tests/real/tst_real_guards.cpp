#include "core/store/madehere.h"
#include "core/store/sqlitesnapshotstore.h"
#include "tests/changes/desk.h"
#include "tests/support/planmaking.h"

#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

const QString kKeeper = QStringLiteral("guard-keeper");
const QString kDriver = QStringLiteral("guard-driver");

QStringList guardsOf(const ApplyReport &report)
{
    QStringList out;
    for (const Refusal &refusal : report.refusals)
        out += guardName(refusal.guard);
    out.removeDuplicates();
    out.sort();
    return out;
}

QString told(const ApplyReport &report)
{
    QStringList out = guardsOf(report);
    if (report.error)
        out += describe(*report.error) + report.error->detail;
    for (const ChangeResult &result : report.results) {
        if (result.error)
            out += describe(*result.error) + result.error->detail;
    }
    return out.join(QStringLiteral("; "));
}

} // namespace

/// What has no way around, and the history, against the server that AIRSIDE_REAL_URL names, else the demo of AIRSIDE_REAL_DEMO. Every
/// override that there is is given: what is refused all the same never reaches the server.
class tst_RealGuards : public QObject
{
    Q_OBJECT

private:
    QString m_kind;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<AirflowClient> m_api;
    std::unique_ptr<AirflowClient> m_other; ///< somebody who uses another program

    [[nodiscard]] Change here(Change change) const
    {
        change.instance = m_api->instance().id;
        return change;
    }
    [[nodiscard]] QString own() const { return m_api->instance().username; }
    [[nodiscard]] static User without(User user)
    {
        user.roles = QStringList{QStringLiteral("Viewer")};
        return user;
    }
    /// Nothing was journalled, and the server holds what it did.
    [[nodiscard]] bool untouched(const Snapshot &before, qsizetype entries)
    {
        const Snapshot now = Desk::accessOf(*m_other);
        return m_desk->journal.entries.size() == entries && !now.users.isEmpty() && differencesBetween(before, now).isEmpty();
    }
    void removeLeftovers()
    {
        (void)await(m_other->deleteUser(kDriver, {}), 60000);
        (void)await(m_other->deleteUser(kKeeper, {}), 60000);
        (void)await(m_other->deleteRole(kKeeper, {}), 60000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_kind = qEnvironmentVariable("AIRSIDE_REAL_KIND", qEnvironmentVariable("AIRSIDE_REAL_DEMO"));
        QVERIFY2(!m_kind.isEmpty(), "neither AIRSIDE_REAL_URL nor AIRSIDE_REAL_DEMO is set: no server to try");
        if (qEnvironmentVariableIsSet("AIRSIDE_REAL_URL"))
            m_desk = std::make_unique<Desk>();
        else
            m_desk = std::make_unique<Desk>(*demo::behaviourFromName(QString(m_kind).remove(QStringLiteral("-basic"))));
        m_api = m_desk->client();
        m_other = m_desk->client();
        QVERIFY(m_api && m_other);
        removeLeftovers();
    }

    void theAccountThatSignsIn()
    {
        const Snapshot before = Desk::accessOf(*m_api);
        const User *self = before.user(own());
        QVERIFY(self);
        const qsizetype entries = m_desk->journal.entries.size();
        for (const std::optional<User> &after : {std::optional<User>(), std::optional<User>(without(*self))}) {
            const ApplyReport report = m_desk->apply(*m_api, {{here(userChange(*self, after))}});
            QVERIFY2(guardsOf(report).contains(QStringLiteral("own_account")), qPrintable(told(report)));
        }
        QVERIFY(untouched(before, entries));
    }

    /// By what accounts can do, whatever their roles are called.
    void theLastWhoAdministers()
    {
        const Role keeper = roleOf(kKeeper, {QStringLiteral("can_edit on Roles"), QStringLiteral("can_edit on Users"), QStringLiteral("can_read on Roles"),
                                             QStringLiteral("can_read on Users"), QStringLiteral("can_create on Users")});
        User user;
        user.username = kKeeper;
        user.email = kKeeper + QStringLiteral("@example.org");
        user.firstName = user.lastName = QStringLiteral("K");
        user.roles = QStringList{kKeeper};
        Change account = here(userChange(std::nullopt, user));
        account.passwordIntent = PasswordIntent::Random;
        const ApplyReport made = m_desk->apply(*m_api, {{here(roleChange(std::nullopt, keeper)), account}});
        QVERIFY2(made.allVerified(), qPrintable(told(made)));

        const Snapshot before = Desk::accessOf(*m_api);
        const qsizetype entries = m_desk->journal.entries.size();
        ChangePlan others; // everybody else who administers goes, but for the keeper
        for (const User &one : before.users) {
            if (one.username != kKeeper && one.roles.contains(QStringLiteral("Admin")))
                others.changes += here(userChange(one, without(one)));
        }
        const ApplyReport some = m_desk->apply(*m_api, others);
        QCOMPARE(guardsOf(some), QStringList{QStringLiteral("own_account")});
        ChangePlan all = others;
        all.changes += here(roleChange(*before.role(kKeeper), roleOf(kKeeper, {QStringLiteral("can_read on Users")})));
        const ApplyReport everybody = m_desk->apply(*m_api, all);
        QCOMPARE(guardsOf(everybody), (QStringList{QStringLiteral("last_administrator"), QStringLiteral("own_account")}));
        QVERIFY(untouched(before, entries));
    }

    void theRolePublic()
    {
        const Snapshot before = Desk::accessOf(*m_api);
        const Role *anyone = before.role(QStringLiteral("Public"));
        QVERIFY(anyone);
        if (!m_kind.startsWith(QLatin1String("2."))) {
            const std::optional<Result<bool>> matters = await(m_api->publicRoleMatters({}), 60000);
            QVERIFY(matters && *matters);
            QCOMPARE(**matters, false); // anonymous requests do without it; built_in_role asks for a word
            return;
        }
        const qsizetype entries = m_desk->journal.entries.size();
        const ApplyReport report = m_desk->apply(*m_api, {{here(roleChange(*anyone, std::nullopt))}});
        QCOMPARE(guardsOf(report), QStringList{QStringLiteral("public_role")});
        QVERIFY(untouched(before, entries));
    }

    void anInstanceMarkedReadOnly()
    {
        const Snapshot before = Desk::accessOf(*m_other);
        const qsizetype entries = m_desk->journal.entries.size();
        const std::unique_ptr<AirflowClient> closed = m_desk->client(SignInKind::Password, true);
        Change change = userChange(*before.user(kKeeper), std::nullopt);
        change.instance = closed->instance().id;
        const ApplyReport report = m_desk->apply(*closed, {{change}});
        QCOMPARE(guardsOf(report), QStringList{QStringLiteral("read_only")});
        QVERIFY(untouched(before, entries));
    }

    /// Two readings; between them a change made here and one made with another program.
    void historyTellsWhoMadeWhat()
    {
        QTemporaryDir dir;
        const SystemClock clock;
        SqliteSnapshotStore store(dir.filePath(QStringLiteral("store.sqlite")), clock);
        const auto keep = [&] {
            const auto taken = await(m_api->takeSnapshot(SnapshotRequest(), {}), 120000);
            return taken && *taken && (**taken)->complete() && await(store.save(**taken), 60000).value_or(fail(Error())).has_value();
        };
        QVERIFY(keep());
        const Snapshot first = Desk::accessOf(*m_api);
        User known = *first.user(kKeeper);
        known.firstName = QStringLiteral("Kim");
        const ApplyReport ours = m_desk->apply(*m_api, {{here(userChange(*first.user(kKeeper), known))}});
        QVERIFY2(ours.allVerified(), qPrintable(told(ours)));
        UserDraft draft{kDriver, kDriver + QStringLiteral("@example.org"), QStringLiteral("D"), QStringLiteral("D"), {QStringLiteral("Viewer")}, Secret(QByteArrayLiteral("Quite-long-1"))};
        const auto theirs = await(m_other->createUser(draft, {}), 60000);
        QVERIFY(theirs && theirs->has_value());
        QVERIFY(keep());

        const QUuid id = m_api->instance().id;
        const auto kept = await(store.history(id, {}), 60000);
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->size(), 2);
        const KeptSnapshot &later = (*kept)->first();
        const KeptSnapshot &earlier = (*kept)->last();
        QVERIFY(later.changed.has_value());
        QCOMPARE(*later.changed, (ChangedObjects{2, 0}));
        const auto was = await(store.loadPast(m_api->instance(), earlier.id, {}), 60000);
        const auto is = await(store.loadPast(m_api->instance(), later.id, {}), 60000);
        QVERIFY(was && *was && is && *is);
        const MadeHere madeHere(m_desk->journal.entries, {id, earlier.takenAt, later.keptAt});
        QStringList rows;
        for (const AccessDifference &one : differencesBetween(***was, ***is))
            rows += QStringList{differenceName(one.kind), one.object, one.detail, madeHere.changeOf(one).isNull() ? QStringLiteral("elsewhere") : QStringLiteral("here")}.join(QLatin1Char(' '));
        rows.sort();
        QCOMPARE(rows, (QStringList{QStringLiteral("role_given guard-driver Viewer elsewhere"), QStringLiteral("user_added guard-driver  elsewhere"),
                                    QStringLiteral("user_changed guard-keeper first_name here")}));
        const auto past = await(store.historyOf(id, {KeptObject::Kind::User, kKeeper}, {}), 60000);
        QVERIFY(past && *past);
        QCOMPARE((*past)->size(), 2);
        QCOMPARE((*past)->first().user->firstName, QStringLiteral("K"));
        QCOMPARE((*past)->last().user->firstName, QStringLiteral("Kim"));
    }

    void cleanupTestCase()
    {
        if (!m_other)
            return;
        removeLeftovers();
        for (AirflowClient *client : {m_api.get(), m_other.get()})
            (void)await(client->signOut({}));
    }
};

QTEST_GUILESS_MAIN(tst_RealGuards)
#include "tst_real_guards.moc"
