#include "models/journalrecords.h"
#include "models/modelroles.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

namespace {

const QDateTime kNoon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

/// Sent so many minutes before noon.
JournalRow row(const char *kind, const char *object, int minutes, JournalState state = JournalState::Done)
{
    JournalRow out;
    out.change = QUuid::createUuid();
    out.plan = QUuid::createUuid();
    out.instance = QUuid::createUuid();
    out.instanceName = QStringLiteral("Production");
    out.at = kNoon.addSecs(-60 * minutes);
    out.kind = QString::fromLatin1(kind);
    out.object = QString::fromLatin1(object);
    out.account = QStringLiteral("auditor");
    out.osUser = QStringLiteral("ada");
    out.origin = QStringLiteral("person");
    out.state = state;
    return out;
}

QList<JournalRow> sampleRows()
{
    QList<JournalRow> rows{row("update_user", "alice", 3), row("delete_role", "Ops", 60 * 24 * 10, JournalState::NotDone),
                           row("update_user", "Bob", 1, JournalState::Open), row("api_request", "GET /api", 2, JournalState::NeedsPerson)};
    rows[0].reason = QStringLiteral("Ticket 17");
    rows[0].lines = {QStringLiteral("+ role Op")};
    rows[1].origin = QStringLiteral("undo");
    rows[1].osUser = QStringLiteral("carl");
    rows[1].overrides = {QStringLiteral("built_in_role Ops: must go")};
    rows[2].instanceName = QStringLiteral("Staging");
    return rows;
}

RecordSourcePtr sourceOf(const QList<JournalRow> &rows)
{
    return std::make_shared<const JournalRecords>(rows);
}

QStringList objects(const RecordModel &model)
{
    QStringList out;
    for (int i = 0; i < model.rowCount(); ++i)
        out += model.index(i, int(JournalColumn::Object)).data().toString();
    return out;
}

const QList<SortKey> kNewestFirst{{int(JournalColumn::At), Qt::DescendingOrder}};

} // namespace

class TestRecordTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("found"); // newest first
        const auto add = [](const char *filter, const QStringList &found) { QTest::newRow(filter) << QString::fromLatin1(filter) << found; };
        const QString alice = QStringLiteral("alice");
        const QString bob = QStringLiteral("Bob");
        const QString ops = QStringLiteral("Ops");
        const QString request = QStringLiteral("GET /api");
        add("", {bob, request, alice, ops});
        add("object:bob", {bob});
        add("kind:delete", {ops});
        add("kind:\"change user\"", {bob, alice}); // in the window's words, too
        add("state:open,needs_person", {bob, request});
        add("state:done", {alice});
        add("origin:undo", {ops});
        add("by:carl", {ops});
        add("account:auditor -by:carl", {bob, request, alice});
        add("since<7d", {bob, request, alice});
        add("since>7d", {ops});
        add("instance:stag", {bob});
        add("override:yes", {ops});
        add("why:ticket", {alice});
        add("\"+ role\"", {alice});
    }
    void filters()
    {
        QFETCH(QString, filter);
        RecordModel model(sourceOf({}), kNewestFirst);
        model.setView(arranged(sourceOf(sampleRows()), filter, kNewestFirst, kNoon));
        QTEST(objects(model), "found");
        QCOMPARE(model.totalRows(), 4);
    }

    void everyFieldOfTheFilterIsKnown()
    {
        for (const FilterField &field : journalFilterFields().fields)
            QVERIFY2(FilterQuery::parse(field.example, journalFilterFields()), qPrintable(field.example));
    }

    void sortingIsAskedForAndKeepsTheOrderOfEquals()
    {
        RecordModel model(sourceOf({}), kNewestFirst);
        const RecordSourcePtr source = sourceOf(sampleRows());
        model.setView(arranged(source, {}, model.sortKeys(), kNoon));
        QSignalSpy wanted(&model, &RecordModel::arrangingWanted);
        model.sortBy({{int(JournalColumn::Kind), Qt::AscendingOrder}, {int(JournalColumn::Object), Qt::DescendingOrder}});
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(objects(model).first(), QStringLiteral("Bob")); // until another view is given
        model.setView(arranged(source, {}, model.sortKeys(), kNoon));
        QCOMPARE(objects(model), QStringList({QStringLiteral("Bob"), QStringLiteral("alice"), QStringLiteral("Ops"), QStringLiteral("GET /api")}));
        model.sortBy(model.sortKeys());
        QCOMPARE(wanted.size(), 1);
    }

    void aReadingKeepsTheSelection()
    {
        RecordModel model(sourceOf({}), kNewestFirst);
        QAbstractItemModelTester tester(&model);
        QList<JournalRow> rows = sampleRows();
        model.setView(arranged(sourceOf(rows), {}, kNewestFirst, kNoon));
        QItemSelectionModel selection(&model);
        selection.select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        rows[2].state = JournalState::Done;
        rows.removeAt(1);
        rows.prepend(row("create_user", "dora", 0));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setView(arranged(sourceOf(rows), {}, kNewestFirst, kNoon));
        QCOMPARE(objects(model), QStringList({QStringLiteral("dora"), QStringLiteral("Bob"), QStringLiteral("GET /api"), QStringLiteral("alice")}));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows(int(JournalColumn::Object)).first().data().toString(), QStringLiteral("alice"));
        QCOMPARE(model.index(1, int(JournalColumn::State)).data().toString(), QStringLiteral("done"));
    }

    void exportsWhatIsRecorded()
    {
        RecordModel model(sourceOf({}), kNewestFirst);
        model.setView(arranged(sourceOf(sampleRows()), QStringLiteral("state:needs_person"), kNewestFirst, kNoon));
        const auto exported = [&model](JournalColumn column) { return model.index(0, int(column)).data(ExportRole).toString(); };
        QCOMPARE(exported(JournalColumn::At), QStringLiteral("2026-11-23T11:58:00Z"));
        QCOMPARE(exported(JournalColumn::Kind), QStringLiteral("api_request"));
        QCOMPARE(exported(JournalColumn::State), QStringLiteral("needs a person"));
        QCOMPARE(model.headerData(int(JournalColumn::State), Qt::Horizontal, ColumnKeyRole).toString(), QStringLiteral("result"));
    }

    void hostileTextIsShownAsText()
    {
        RecordModel model(sourceOf({}), kNewestFirst);
        QList<JournalRow> rows{row("update_user", "x", 1)};
        rows[0].object = QStringLiteral("<b>a</b>\u202E");
        model.setView(arranged(sourceOf(rows), {}, kNewestFirst, kNoon));
        const QModelIndex index = model.index(0, int(JournalColumn::Object));
        QCOMPARE(index.data().toString(), QStringLiteral("<b>a</b><U+202E>"));
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
        QCOMPARE(index.data(ExportRole).toString(), rows[0].object);
    }

    void veryManyRowsAreReplaced()
    {
        QList<JournalRow> rows;
        for (int i = 0; i < 30'000; ++i)
            rows += row("update_user", "alice", i);
        RecordModel model(sourceOf({}), kNewestFirst);
        QAbstractItemModelTester tester(&model);
        model.setView(arranged(sourceOf(rows), {}, kNewestFirst, kNoon));
        QCOMPARE(model.rowCount(), 30'000);
        model.setView(arranged(model.view().source, QStringLiteral("since<1d"), kNewestFirst, kNoon));
        QCOMPARE(model.rowCount(), 1'440);
        model.setView(arranged(sourceOf(sampleRows()), {}, kNewestFirst, kNoon));
        QCOMPARE(model.rowCount(), 4);
    }
};

QTEST_APPLESS_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
