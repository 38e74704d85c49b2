#include "core/base/csvreader.h"
#include "core/export/itemimport.h"
#include "core/export/itemsheet.h"
#include "core/export/writers.h"
#include "tests/review/reviewsamples.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

/// Its second user has a name that a spreadsheet would take for a formula.
std::shared_ptr<Review> hostileReview()
{
    const auto snapshot = production();
    snapshot->users[1].firstName = QString::fromUtf8("=cmd|' /C calc'!A0\r\n\u202e\"");
    snapshot->users[1].lastName = QStringLiteral("'");
    return std::make_shared<Review>(reviewOf(wishFor(QStringLiteral("-Q4")), {snapshot}));
}

QList<QStringList> sentOut(const std::shared_ptr<const Review> &review)
{
    return fieldsOf(*readCsv(csvBytes(itemSheet(review, allPlaces(*review)))));
}

void fill(QStringList &row, DecisionCell cell, const QString &text)
{
    row[firstDecisionColumn() + int(cell)] = text;
}

Result<SheetImport> takenBack(const std::shared_ptr<const Review> &review, const QList<QStringList> &table)
{
    return importItemSheet(review, table, QStringLiteral("chief"), QStringLiteral("os"), day(22));
}

} // namespace

class tst_ItemImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedSheetSaysNothing()
    {
        const auto review = hostileReview();
        const Result<SheetImport> back = takenBack(review, sentOut(review));
        QVERIFY(back);
        QCOMPARE(back->refused, QList<RefusedRow>());
        QCOMPARE(back->blank, 4);
        QVERIFY(back->records.isEmpty());
    }

    void decisionsComeBack()
    {
        const auto review = hostileReview();
        QList<QStringList> table = sentOut(review);
        fill(table[1], DecisionCell::Decision, QStringLiteral(" Keep "));
        fill(table[2], DecisionCell::Decision, QStringLiteral("change"));
        fill(table[2], DecisionCell::ChangeTo, QStringLiteral("Viewer; Admin"));
        fill(table[2], DecisionCell::Reason, QStringLiteral("'=moved"));
        fill(table[3], DecisionCell::Decision, QStringLiteral("exception"));
        fill(table[3], DecisionCell::ExceptionUntil, QStringLiteral("31.12.2026"));
        fill(table[3], DecisionCell::Reason, QStringLiteral("project"));
        const Result<SheetImport> back = takenBack(review, table);
        QVERIFY(back);
        QCOMPARE(back->refused, QList<RefusedRow>());
        QCOMPARE(back->records.size(), 3);
        QCOMPARE(back->records[0].decision, ReviewDecision::Keep);
        QCOMPARE(back->records[0].item, review->items[0].id);
        QCOMPARE(back->records[1].roles, (QStringList{QStringLiteral("Viewer"), QStringLiteral("Admin")}));
        QCOMPARE(back->records[1].reason, QStringLiteral("=moved"));
        QCOMPARE(back->records[2].until, QDate(2026, 12, 31));
        for (const ReviewRecord &record : back->records)
            put(*review, record);
        // Sent out and back again it says what is decided already.
        const Result<SheetImport> again = takenBack(review, sentOut(review));
        QCOMPARE(again->same, 3);
        QCOMPARE(again->refused, QList<RefusedRow>());
        QVERIFY(again->records.isEmpty());
    }

    void everyChangedCellIsFound()
    {
        const auto review = hostileReview();
        const QList<QStringList> good = sentOut(review);
        for (qsizetype column = 0; column < firstDecisionColumn(); ++column) {
            QList<QStringList> table = good;
            table[2][column] += QLatin1Char('x');
            const Result<SheetImport> back = takenBack(review, table);
            QVERIFY(back);
            QCOMPARE(back->refused.size(), 1);
            QCOMPARE(back->refused[0].row, 3);
            const QString why = column == 0 ? QStringLiteral("the campaign has no such item") : QStringLiteral("the column %1 was changed").arg(good[0][column]);
            QCOMPARE(back->refused[0].why, why);
        }
    }

    void refusedRows_data()
    {
        QTest::addColumn<QString>("decision");
        QTest::addColumn<QString>("changeTo");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *decision, const char *changeTo, const char *until, const char *why) {
            QTest::newRow(name) << QString::fromLatin1(decision) << QString::fromLatin1(changeTo) << QString::fromLatin1(until) << QString::fromLatin1(why);
        };
        row("no decision", "approve", "", "", "approve is no decision");
        row("no date", "exception", "", "12/31/2026", "12/31/2026 is no date such as 2026-12-31");
        row("no reason", "revoke", "", "", "this decision needs a reason.");
        row("no such role", "change", "Nowhere", "", "prod has no role Nowhere.");
        row("a date without a decision", "", "", "2026-12-31", "it has a reason, a role or a date and no decision");
    }

    void refusedRows()
    {
        QFETCH(QString, decision);
        QFETCH(QString, changeTo);
        QFETCH(QString, until);
        QFETCH(QString, why);
        const auto review = hostileReview();
        QList<QStringList> table = sentOut(review);
        fill(table[1], DecisionCell::Decision, decision);
        fill(table[1], DecisionCell::ChangeTo, changeTo);
        fill(table[1], DecisionCell::ExceptionUntil, until);
        fill(table[2], DecisionCell::Decision, QStringLiteral("keep"));
        const Result<SheetImport> back = takenBack(review, table);
        QCOMPARE(back->refused, (QList<RefusedRow>{{2, review->items[0].id, why, why}}));
        QCOMPARE(back->records.size(), 1); // the others are good
    }

    void otherTables()
    {
        const auto review = hostileReview();
        QList<QStringList> table = sentOut(review);
        table += table[1];
        table += QStringList{QStringLiteral("x")};
        table[2].removeLast();
        const Result<SheetImport> back = takenBack(review, table);
        QCOMPARE(back->refused.size(), 3);
        QCOMPARE(back->refused[0].why, QStringLiteral("it has 28 cells and not 29"));
        QCOMPARE(back->refused[1].why, QStringLiteral("the item is there twice"));
        table[0].swapItemsAt(3, 4);
        QCOMPARE(takenBack(review, table).error().kind, ErrorKind::BadFile);
        QCOMPARE(takenBack(review, {}).error().kind, ErrorKind::BadFile);
        // Of another campaign: no item is known.
        const auto other = std::make_shared<Review>(reviewOf(wishFor(QStringLiteral("Q5")), {snapshotOf(QStringLiteral("prod"), QUuid::createUuid(), production()->users, production()->roles)}));
        QCOMPARE(takenBack(review, sentOut(other))->refused.size(), 4);
    }

    void somebodyElsesItemsAreRefused()
    {
        const auto review = hostileReview();
        QList<QStringList> table = sentOut(review);
        fill(table[1], DecisionCell::Decision, QStringLiteral("keep"));
        const Result<SheetImport> back = importItemSheet(review, table, QStringLiteral("mallory"), {}, day(22));
        QCOMPARE(back->refused.value(0).why, QStringLiteral("It is for chief to decide."));
    }

    void theResultSheet()
    {
        const auto review = hostileReview();
        ReviewRecord record = decided(*review, QStringLiteral("bob Op"), ReviewDecision::Revoke);
        record.seconds = 12;
        put(*review, record);
        const Sheet sheet = reviewResultSheet(review, allPlaces(*review));
        const QList<QVariant> row = sheet.row(1);
        QCOMPARE(row.size(), sheet.columns.size());
        const auto cell = [&](const char *key) {
            const auto column = std::ranges::find(sheet.columns, QLatin1String(key), &SheetColumn::key);
            return row[column - sheet.columns.begin()];
        };
        QCOMPARE(cell("decision"), QVariant(QStringLiteral("revoke")));
        QCOMPARE(cell("decided_by"), QVariant(QStringLiteral("chief")));
        QCOMPARE(cell("decided_at_utc"), QVariant(QStringLiteral("2026-11-22T09:00:00Z")));
        QCOMPARE(cell("seconds").toInt(), 12);
        QCOMPARE(cell("privileged_why"), QVariant(QStringLiteral("powerful: can_edit on Connections")));
        QCOMPARE(cell("taken_at_utc"), QVariant(QStringLiteral("2026-11-20T09:00:00Z")));
        QVERIFY(!cell("removal").isValid());
    }
};

QTEST_GUILESS_MAIN(tst_ItemImport)
#include "tst_itemimport.moc"
