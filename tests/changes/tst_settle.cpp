#include "core/changes/settle.h"

#include "core/plan/changejson.h"
#include "tests/changes/applyfixture.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

JournalEntry intentFor(const Change &change)
{
    JournalEntry entry;
    entry.change = change.id;
    entry.plan = QUuid::createUuid();
    entry.instance = change.instance;
    entry.instanceName = QStringLiteral("Prod");
    entry.kind = changeKindName(change.kind);
    entry.object = change.objectName();
    entry.reason = QStringLiteral("why");
    entry.whole = toJson(change);
    return entry;
}

} // namespace

class tst_Settle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsSettledByWhatStandsThere_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("name");
        QTest::newRow("update done") << "verified" << "ann";
        QTest::newRow("update not done") << "not_done" << "bob";
        QTest::newRow("neither") << "outcome_unknown" << "eve";
        QTest::newRow("created") << "verified" << "new";
        QTest::newRow("not created") << "not_done" << "never";
        QTest::newRow("deleted") << "verified" << "gone";
        QTest::newRow("not deleted") << "not_done" << "still";
        QTest::newRow("renamed") << "verified" << "old name";
        QTest::newRow("password alone") << "outcome_unknown" << "pw";
        QTest::newRow("made again by somebody else") << "outcome_unknown" << "again";
        QTest::newRow("a request of one's own") << "outcome_unknown" << "raw";
    }

    void eachIsSettledByWhatStandsThere()
    {
        QFETCH(QString, state);
        QFETCH(QString, name);
        ApplyFixture f;
        const QStringList viewer{QStringLiteral("Viewer")};
        const QStringList audit{QStringLiteral("Audit")};
        const User before = account(name, viewer);
        Change change = userChange(before, withRoles(before, audit));
        if (name == QLatin1String("ann"))
            f.api.users[1] = withRoles(before, audit);
        if (name == QLatin1String("bob"))
            f.api.users[2] = before;
        if (name == QLatin1String("eve"))
            f.api.users += withRoles(before, {QStringLiteral("Chief")});
        if (name == QLatin1String("new") || name == QLatin1String("never"))
            change = userChange(std::nullopt, account(name, viewer, {}));
        if (name == QLatin1String("new"))
            f.api.users += before;
        if (name == QLatin1String("gone") || name == QLatin1String("still"))
            change = userChange(before, std::nullopt);
        if (name == QLatin1String("still"))
            f.api.users += before;
        if (name == QLatin1String("old name")) {
            change = userChange(before, renamed(before, QStringLiteral("new name")));
            f.api.users += renamed(before, QStringLiteral("new name"));
        }
        if (name == QLatin1String("pw")) {
            change = userChange(before, before);
            change.passwordIntent = PasswordIntent::Typed;
            f.api.users += before;
        }
        if (name == QLatin1String("again"))
            f.api.users += account(name, audit, QStringLiteral("2026-10-01T08:00:00.000001"));
        JournalEntry intent = intentFor(change);
        if (name == QLatin1String("raw"))
            intent.whole = {};
        f.journal.interrupted = {intent};
        const ApplyReport report = f.apply({f.grant("root", {QStringLiteral("Chief"), QStringLiteral("Audit")})});
        QVERIFY(report.allVerified());
        QCOMPARE(report.settled.size(), 1);
        QCOMPARE(f.journal.texts().first(), QStringLiteral("outcome %1 %2").arg(name, state));
        const JournalEntry outcome = f.journal.entries.first();
        QVERIFY(outcome.settled);
        QCOMPARE(outcome.change, intent.change);
        QCOMPARE(outcome.plan, intent.plan);
        QCOMPARE(outcome.account, QStringLiteral("root"));
        QVERIFY(outcome.whole.isEmpty() && outcome.reason.isEmpty());
        // Nothing is sent again.
        QCOMPARE(f.api.writes(), QStringList{QStringLiteral("updateUser root")});
    }

    void roles()
    {
        ApplyFixture f;
        const Role before = roleOf(QStringLiteral("Ops"), {QStringLiteral("can_read on DAGs")});
        const Role after = roleOf(QStringLiteral("Ops"), {QStringLiteral("can_read on DAGs"), QStringLiteral("can_edit on DAGs")});
        f.api.roles += after;
        f.journal.interrupted = {intentFor(roleChange(before, after)), intentFor(roleChange(f.role("Audit"), std::nullopt))};
        QVERIFY(f.apply({f.grant("ann", {QStringLiteral("Audit")})}).allVerified());
        QCOMPARE(f.journal.texts().mid(0, 2), QStringList({QStringLiteral("outcome Ops verified"), QStringLiteral("outcome Audit not_done")}));
        QCOMPARE(roleFromJson(f.journal.entries[0].now), std::optional(after));
    }

    void whatTheListingDoesNotProveStaysOpen()
    {
        ApplyFixture f;
        f.api.listsIncompletely = true;
        f.journal.interrupted = {intentFor(userChange(f.user("ann"), std::nullopt))};
        const ApplyReport report = f.apply({f.grant("bob", {})});
        QVERIFY(!report.allVerified());
        QVERIFY(report.settled.isEmpty());
        QVERIFY(f.journal.entries.isEmpty());
    }

    void withoutAJournalNothingIsSettledOrWritten()
    {
        ApplyFixture f;
        f.journal.failFrom = 0;
        f.journal.interrupted = {intentFor(userChange(f.user("ann"), std::nullopt))};
        const ApplyReport report = f.apply({f.grant("bob", {})});
        QCOMPARE(report.error->kind, ErrorKind::File);
        QVERIFY(f.api.writes().isEmpty());
    }

    void theLeaseIsHeldAsLongAsAnythingIsSent()
    {
        ApplyFixture f;
        QList<bool> leased;
        f.api.onCall = [&](const FakeCall &) { leased += f.journal.isLeased(); };
        QVERIFY(f.apply({f.grant("ann", {QStringLiteral("Audit")}), f.grant("bob", {})}).allVerified());
        QVERIFY(!leased.isEmpty() && !leased.contains(false));
        QVERIFY(!f.journal.isLeased());
        QVERIFY(states(f.check({f.grant("ann", {})})) == QStringList{QStringLiteral("waiting")});
    }
};

QTEST_GUILESS_MAIN(tst_Settle)
#include "tst_settle.moc"
