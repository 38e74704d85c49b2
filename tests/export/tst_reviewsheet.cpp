#include "core/export/reviewsheet.h"
#include "core/export/writers.h"

#include <QTest>

using namespace airside;

namespace {

PermissionList permissions(const QStringList &texts)
{
    PermissionList list;
    for (const QString &text : texts)
        list += Permission::fromText(text).value();
    return sortedUnique(list);
}

SnapshotPtr company()
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->instance.name = QStringLiteral("Production");
    snapshot->instance.url = QUrl(QStringLiteral("https://airflow.example.org/x"));
    snapshot->airflowVersion = QStringLiteral("3.3.2");
    snapshot->takenAt = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    snapshot->roles = {{QStringLiteral("Reader"), permissions({QStringLiteral("can_read on DAG:a"), QStringLiteral("can_read on Passwords")})},
                       {QStringLiteral("Resetter"), permissions({QStringLiteral("can_edit on Passwords")})},
                       {QStringLiteral("Wide"), permissions({QStringLiteral("can_edit on DAGs"), QStringLiteral("can_edit on Users")})}};
    User both;
    both.username = QStringLiteral("both");
    both.firstName = QStringLiteral("Bo");
    both.lastName = QStringLiteral("Th");
    both.roles = {QStringLiteral("Reader"), QStringLiteral("Resetter")};
    both.lastLogin = ServerTime::parse(QStringLiteral("2026-11-20T10:00:00.000001"));
    both.loginCount = 0;
    User nobody;
    nobody.username = QStringLiteral("nobody");
    nobody.active = false;
    User wide;
    wide.username = QStringLiteral("wide");
    wide.roles = {QStringLiteral("Gone"), QStringLiteral("Wide")};
    snapshot->users = {both, nobody, wide};
    snapshot->usersProof = {3, 3, 3, 0, std::nullopt};
    snapshot->rolesProof = {3, 3, 3, 0, std::nullopt};
    return snapshot;
}

QVariant cell(const Sheet &sheet, qsizetype row, const char *key)
{
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        if (sheet.columns[i].key == QLatin1String(key))
            return sheet.row(row).value(i);
    }
    return QStringLiteral("no such column");
}

} // namespace

class tst_ReviewSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRowForEachUserAndRole()
    {
        const Sheet sheet = reviewSheet({company()});
        QCOMPARE(sheet.rowCount, 5);
        QCOMPARE(cell(sheet, 0, "username").toString(), QStringLiteral("both"));
        QCOMPARE(cell(sheet, 0, "role").toString(), QStringLiteral("Reader"));
        QCOMPARE(cell(sheet, 1, "role").toString(), QStringLiteral("Resetter"));
        QCOMPARE(cell(sheet, 2, "username").toString(), QStringLiteral("nobody"));
        QVERIFY(!cell(sheet, 2, "role").isValid());
        QCOMPARE(cell(sheet, 2, "active").toBool(), false);
        QCOMPARE(cell(sheet, 0, "taken_at_utc").toString(), QStringLiteral("2026-11-23T08:00:00Z"));
    }

    void timesAndCountersAreAsReceived()
    {
        const Sheet sheet = reviewSheet({company()});
        QCOMPARE(cell(sheet, 0, "last_login").toString(), QStringLiteral("2026-11-20T10:00:00.000001"));
        QCOMPARE(cell(sheet, 0, "logins"), QVariant(qint64(0)));
        QVERIFY(!cell(sheet, 0, "failed_logins").isValid());
        QVERIFY(!cell(sheet, 2, "last_login").isValid());
        QCOMPARE(cell(sheet, 0, "server_utc_offset").toString(), QStringLiteral("unknown"));
    }

    void privilegeIsJudgedByEffect()
    {
        const Sheet sheet = reviewSheet({company()});
        QCOMPARE(cell(sheet, 4, "role").toString(), QStringLiteral("Wide"));
        QCOMPARE(cell(sheet, 4, "privileged").toBool(), true);
        QCOMPARE(cell(sheet, 4, "privileged_why").toString(),
                 QStringLiteral("can become Admin: can_edit on DAGs, can_edit on Users"));
        QCOMPARE(cell(sheet, 4, "dag_scope").toString(), QStringLiteral("all DAGs"));
        QCOMPARE(cell(sheet, 0, "dag_scope").toString(), QStringLiteral("a"));
    }

    void rolesThatAreDangerousTogetherAreSeen()
    {
        const Sheet sheet = reviewSheet({company()});
        QCOMPARE(cell(sheet, 0, "privileged").toBool(), true);
        QCOMPARE(cell(sheet, 0, "privileged_why").toString(),
                 QStringLiteral("together with the other roles can become Admin: can_edit on Passwords, can_read on Passwords"));
    }

    void aRoleThatCouldNotBeReadIsUnknownAndNotHarmless()
    {
        const Sheet sheet = reviewSheet({company()});
        QCOMPARE(cell(sheet, 3, "role").toString(), QStringLiteral("Gone"));
        QVERIFY(!cell(sheet, 3, "privileged").isValid());
        QVERIFY(!cell(sheet, 3, "permissions").isValid());
        QVERIFY(cell(sheet, 3, "privileged_why").toString().contains(QStringLiteral("unknown")));
    }

    void saysHowCompleteItIs()
    {
        auto torn = std::make_shared<Snapshot>(*company());
        torn->usersProof = {3, 3, 4, 0, std::nullopt};
        const Sheet sheet = reviewSheet({company(), torn});
        QCOMPARE(sheet.rowCount, 10);
        QCOMPARE(cell(sheet, 0, "completeness").toString(), QStringLiteral("complete"));
        QCOMPARE(cell(sheet, 0, "population_total").toInt(), 3);
        QVERIFY(cell(sheet, 9, "completeness").toString().startsWith(QStringLiteral("incomplete: users 3 of 3")));
        QVERIFY(sheet.cover.size() > 5);
    }

    void theReviewersColumnsAreEmptyAndGuided()
    {
        const Sheet sheet = reviewSheet({company()});
        for (const char *key : {"reviewer", "decision", "reason", "date"})
            QVERIFY(!cell(sheet, 0, key).isValid());
        QVERIFY(sheet.columns[22].choices.contains(QStringLiteral("revoke")));
        QVERIFY(csvBytes(sheet).contains(",,,\r\n"));
    }
};

QTEST_GUILESS_MAIN(tst_ReviewSheet)
#include "tst_reviewsheet.moc"
