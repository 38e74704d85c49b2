#include "models/historyrecords.h"
#include "models/modelroles.h"

#include <QTest>

using namespace airside;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

SnapshotPtr pastSnapshot()
{
    auto s = std::make_shared<Snapshot>();
    User alice;
    alice.username = QStringLiteral("alice");
    alice.firstName = QStringLiteral("Anna");
    alice.roles = {QStringLiteral("Admin"), QStringLiteral("Op")};
    User bob;
    bob.username = QStringLiteral("bob");
    bob.active = false;
    s->users = {alice, bob};
    s->roles = {{QStringLiteral("Admin"), {{QStringLiteral("can_edit"), QStringLiteral("Users")}}}, {QStringLiteral("empty"), {}}};
    return s;
}

QList<DifferenceRow> sampleDifferences()
{
    const auto row = [](Difference kind, const char *object, const char *detail, Made made, int daysAgo) {
        DifferenceRow out;
        out.what = {kind, QString::fromLatin1(object), QString::fromLatin1(detail), {}, {}};
        out.made = made;
        out.seen = kNow.addDays(-daysAgo);
        out.after = out.seen.addSecs(-3600);
        return out;
    };
    return {row(Difference::RoleGiven, "alice", "Admin", Made::Elsewhere, 1), row(Difference::UserAdded, "bob", "", Made::Here, 2),
            row(Difference::PermissionTaken, "Op", "can_edit on DAGs", Made::Unknown, 9), row(Difference::PermissionAdded, "can_read on New", "", Made::Elsewhere, 9)};
}

QStringList keysOf(const RecordSourcePtr &source, const QString &filter, int column)
{
    QStringList out;
    for (const int row : arranged(source, filter, {}, kNow).rows)
        out += source->cell(row, column, Qt::DisplayRole).toString();
    return out;
}

} // namespace

class TestHistoryRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastUsersAndRoles_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("found");
        const auto add = [](const char *filter, const QStringList &found) { QTest::newRow(filter) << QString::fromLatin1(filter) << found; };
        add("", {QStringLiteral("alice"), QStringLiteral("bob"), QStringLiteral("Admin"), QStringLiteral("empty")});
        add("kind:user", {QStringLiteral("alice"), QStringLiteral("bob")});
        add("kind:role", {QStringLiteral("Admin"), QStringLiteral("empty")});
        add("role:admin", {QStringLiteral("alice"), QStringLiteral("Admin")});
        add("active:no kind:user", {QStringLiteral("bob")});
        add("object:bob", {QStringLiteral("bob")});
        add("anna", {QStringLiteral("alice")});
        add("made:here", {});
    }
    void pastUsersAndRoles()
    {
        QFETCH(QString, filter);
        QTEST(keysOf(std::make_shared<const PastRecords>(pastSnapshot()), filter, int(PastColumn::Name)), "found");
    }

    void aPastUserSaysItsRoles()
    {
        const PastRecords past(pastSnapshot());
        QCOMPARE(past.cell(0, int(PastColumn::Holds), Qt::DisplayRole).toString(), QStringLiteral("Admin, Op"));
        QCOMPARE(past.cell(0, int(PastColumn::Holds), ExportRole).toString(), QStringLiteral("Admin; Op"));
        QCOMPARE(past.cell(1, int(PastColumn::Active), ExportRole), QVariant(false));
        QCOMPARE(past.cell(2, int(PastColumn::Holds), ExportRole).toString(), QStringLiteral("can_edit on Users"));
        QVERIFY(past.role(2) && !past.user(2));
        QCOMPARE(PastRecords().rows(), 0);
    }

    void differences_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("found");
        const auto add = [](const char *filter, const QStringList &found) { QTest::newRow(filter) << QString::fromLatin1(filter) << found; };
        add("made:elsewhere", {QStringLiteral("alice"), QStringLiteral("can_read on New")});
        add("made:here", {QStringLiteral("bob")});
        add("made:unknown", {QStringLiteral("Op")});
        add("kind:role", {QStringLiteral("Op")});
        add("kind:permission", {QStringLiteral("can_read on New")});
        add("role:Admin", {QStringLiteral("alice")});
        add("difference:role_given", {QStringLiteral("alice")});
        add("difference:\"user added\"", {QStringLiteral("bob")});
        add("since<3d", {QStringLiteral("alice"), QStringLiteral("bob")});
        add("dags", {QStringLiteral("Op")});
    }
    void differences()
    {
        QFETCH(QString, filter);
        QTEST(keysOf(std::make_shared<const DifferenceRecords>(sampleDifferences()), filter, int(DifferenceColumn::Object)), "found");
    }

    void whoMadeItIsSaidInWords()
    {
        const DifferenceRecords records(sampleDifferences());
        const auto made = [&records](int row, int role) { return records.cell(row, int(DifferenceColumn::Made), role).toString(); };
        QCOMPARE(made(0, ExportRole), QStringLiteral("elsewhere"));
        QCOMPARE(made(1, Qt::DisplayRole), QStringLiteral("here"));
        QCOMPARE(made(2, ExportRole), QStringLiteral("unknown"));
        QCOMPARE(records.cell(0, int(DifferenceColumn::What), ExportRole).toString(), QStringLiteral("role_given"));
    }

    void theTimelineSaysWhatChanged()
    {
        TimelineRow first;
        first.takenAt = kNow;
        TimelineRow second = first;
        second.changed = ChangedObjects{2, 1};
        TimelineRow same = first;
        same.changed = ChangedObjects{};
        const TimelineRecords records({first, second, same});
        const auto changed = [&records](int row) { return records.cell(row, int(TimelineColumn::Changed), Qt::DisplayRole).toString(); };
        QCOMPARE(changed(0), QStringLiteral("the first"));
        QVERIFY2(changed(1).startsWith(QLatin1Char('2')) && changed(1).contains(QLatin1Char('1')), qPrintable(changed(1)));
        QCOMPARE(changed(2), QStringLiteral("nothing"));
        QCOMPARE(records.cell(0, int(TimelineColumn::At), ExportRole).toString(), QStringLiteral("2026-11-23T12:00:00Z"));
    }

    void everyFieldOfTheFilterIsKnown()
    {
        for (const FilterField &field : historyFilterFields().fields)
            QVERIFY2(FilterQuery::parse(field.example, historyFilterFields()), qPrintable(field.example));
    }
};

QTEST_APPLESS_MAIN(TestHistoryRecords)
#include "tst_historyrecords.moc"
