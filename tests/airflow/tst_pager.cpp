#include "core/airflow/pager.h"

#include <QCoroTimer>
#include <QTest>

using namespace airside;

namespace {

/// A table that can change while it is read.
struct Table
{
    QStringList rows;
    int maximumPage = 100;
    int inFlight = 0;
    int mostInFlight = 0;
    int reads = 0;
    int readsBesideOthers = 0;
    std::function<void(Table &)> afterRead = {};
    std::optional<int> failingRead = {};
    bool ignoresLimit = false; ///< of every page but the first
    bool manyProcesses = true; ///< each read takes one second; else also for those that wait for the one process
    int haltingRead = 0;       ///< takes five seconds more
    double seconds = 0;
    double busyUntil = 0;      ///< the one process

    [[nodiscard]] static QCoro::Task<Result<parsers::Page<QString>>> fetch(Table *table, qint64 offset, int limit, std::stop_token stop)
    {
        ++table->reads;
        const int read = table->reads;
        table->readsBesideOthers += table->inFlight > 0;
        table->mostInFlight = std::max(table->mostInFlight, ++table->inFlight);
        const double answered = 1 + (read == table->haltingRead ? 5 : 0) + (table->manyProcesses ? table->seconds : std::max(table->seconds, table->busyUntil));
        table->busyUntil = answered;
        co_await QCoro::sleepFor(std::chrono::milliseconds(qRound(answered - table->seconds)));
        --table->inFlight;
        table->seconds = std::max(table->seconds, answered);
        if (stop.stop_requested())
            co_return fail({ErrorKind::Cancelled, 0, {}, {}, {}});
        if (table->failingRead == read)
            co_return fail({ErrorKind::ConnectionLost, 0, {}, {}, {}});
        parsers::Page<QString> page;
        page.total = table->rows.size();
        page.rows = table->rows.mid(offset, table->ignoresLimit && offset > 0 ? -1 : std::min(limit, table->maximumPage));
        if (table->afterRead)
            table->afterRead(*table);
        co_return page;
    }

    Listing<QString> readAll(PagerOptions options = {}, std::stop_token stop = {}, Pager<QString>::ChooseWidth choose = {})
    {
        options.seconds = [this] { return seconds; };
        Pager<QString> pager([this](qint64 o, int l, std::stop_token s) { return fetch(this, o, l, s); },
                             [](const QString &row) { return row; }, options, {}, std::move(choose));
        return QCoro::waitFor(pager.readAll(stop));
    }

    /// A choice that is made once, after the first page.
    [[nodiscard]] static QCoro::Task<WidthTrial> settledOnTwo(int *asked)
    {
        ++*asked;
        co_return WidthTrial::settled(2);
    }
};

QStringList names(int count)
{
    QStringList out;
    for (int i = 0; i < count; ++i)
        out += QStringLiteral("n%1").arg(i);
    return out;
}

} // namespace

class tst_Pager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOnceInOrder_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("maximum");
        QTest::addColumn<int>("parallel");
        for (const int rows : {0, 1, 99, 100, 101, 250, 1000}) {
            for (const int maximum : {100, 37}) {
                for (const int parallel : {1, 4})
                    QTest::addRow("%d rows, pages of %d, %d at once", rows, maximum, parallel) << rows << maximum << parallel;
            }
        }
    }
    void everyRowOnceInOrder()
    {
        QFETCH(int, rows);
        QFETCH(int, maximum);
        QFETCH(int, parallel);
        Table table{names(rows), maximum};
        PagerOptions options;
        options.parallel = parallel;
        const Listing<QString> listing = table.readAll(options);
        QCOMPARE(listing.rows, table.rows);
        QVERIFY(listing.proof.complete());
        QVERIFY(table.mostInFlight <= parallel);
        QCOMPARE(listing.proof.requests, table.reads);
        QVERIFY(listing.proof.seconds >= 0);
        if (rows == 1000 && parallel == 4)
            QCOMPARE(table.mostInFlight, 4);
    }

    void aServerOfOneProcessIsAskedForOnePageAtATime()
    {
        Table table{names(5'000), 100};
        table.manyProcesses = false;
        PagerOptions options;
        options.parallel = 8;
        const Listing<QString> listing = table.readAll(options);
        QCOMPARE(listing.rows, table.rows);
        QCOMPARE(table.mostInFlight, 2); // for four pages, to find out
        QCOMPARE(table.readsBesideOthers, 3);
        QCOMPARE(table.reads, 50); // the last page tells the total after
    }

    void aProcessThatHaltsIsNotWaitedFor()
    {
        Table table{names(2'000), 100};
        table.haltingRead = 2; // while two at once are tried
        PagerOptions options;
        options.parallel = 4;
        const Listing<QString> listing = table.readAll(options);
        QCOMPARE(listing.rows, table.rows);
        QCOMPARE(table.mostInFlight, 4);
        QVERIFY2(table.seconds <= 10, qPrintable(QString::number(table.seconds))); // 12, were the trial waited for
    }

    void whatIsSettledIsNotTried()
    {
        Table table{names(2'000), 100};
        table.manyProcesses = false;
        int asked = 0;
        const Listing<QString> listing = table.readAll({}, {}, [&asked](double, std::stop_token) { return Table::settledOnTwo(&asked); });
        QCOMPARE(listing.rows, table.rows);
        QVERIFY(listing.proof.complete());
        QCOMPARE(asked, 1);
        QCOMPARE(table.mostInFlight, 2);
        QVERIFY2(table.readsBesideOthers >= 17, qPrintable(QString::number(table.readsBesideOthers))); // of 19 after the first
    }

    void afterPagesAtOnceTheTotalIsAskedForOnceMore()
    {
        Table table{names(500), 100};
        PagerOptions options;
        options.parallel = 4;
        table.afterRead = [](Table &t) {
            if (t.reads == 5 && t.inFlight == 0)
                t.rows.removeFirst(); // after the last page had been read
        };
        const Listing<QString> listing = table.readAll(options);
        QVERIFY(listing.proof.complete());
        QCOMPARE(listing.rows, table.rows);
        QVERIFY(table.reads > 6);
    }

    void aColdFirstPageDoesNotMislead()
    {
        Table table{names(5'000), 100};
        table.manyProcesses = false;
        table.afterRead = [](Table &t) { t.seconds += t.reads == 1 ? 0.5 : 0; };
        PagerOptions options;
        options.parallel = 4;
        QCOMPARE(table.readAll(options).rows, table.rows);
        QCOMPARE(table.readsBesideOthers, 3);
    }

    void aTornListIsReadAgain()
    {
        Table table{names(150), 100};
        table.afterRead = [](Table &t) {
            if (t.reads == 1)
                t.rows.removeFirst();
        };
        const Listing<QString> listing = table.readAll();
        QVERIFY(listing.proof.complete());
        QCOMPARE(listing.rows, table.rows);
    }

    void oneGoneAndOneComeIsNoticed()
    {
        Table table{names(150), 50};
        table.afterRead = [](Table &t) {
            if (t.reads == 1)
                t.rows.removeFirst();
            else if (t.reads == 2)
                t.rows.append(QStringLiteral("late"));
        };
        const Listing<QString> listing = table.readAll();
        QVERIFY(listing.proof.complete());
        QCOMPARE(listing.rows, table.rows);
        QVERIFY(listing.rows.contains(QStringLiteral("late")));
    }

    void whatStaysTornSaysSoWithTheFigures()
    {
        Table table{names(150), 100};
        table.afterRead = [](Table &t) { t.rows.append(QStringLiteral("x%1").arg(t.reads)); };
        const Listing<QString> listing = table.readAll();
        QVERIFY(!listing.proof.complete());
        QVERIFY(listing.proof.error.has_value());
        QCOMPARE(listing.proof.error->kind, ErrorKind::Torn);
        QVERIFY(listing.proof.error->message.contains(QString::number(listing.proof.totalAfter)));
    }

    void morePerPageThanAskedForIsNoProof()
    {
        Table table{names(250), 100};
        table.ignoresLimit = true;
        const Listing<QString> listing = table.readAll();
        QCOMPARE(listing.proof.error->kind, ErrorKind::Torn);
        QVERIFY(listing.rows.size() <= 250);
    }

    void whatWasReadBeforeAFailureIsKeptWithoutGaps()
    {
        Table table{names(1000), 100};
        table.failingRead = 3;
        PagerOptions options;
        options.parallel = 4;
        const Listing<QString> listing = table.readAll(options);
        QCOMPARE(listing.proof.error->kind, ErrorKind::ConnectionLost);
        QVERIFY(listing.rows.size() >= 200);
        QVERIFY(!listing.rows.contains(QString()));
        QCOMPARE(listing.proof.rows, listing.rows.size());
    }

    void aKeyThatComesTwiceIsNoProof()
    {
        Table table{names(10), 100};
        table.rows[3] = table.rows[4];
        const Listing<QString> listing = table.readAll();
        QCOMPARE(listing.proof.duplicates, 1);
        QCOMPARE(listing.proof.error->kind, ErrorKind::Torn);
    }

    void aFailureEndsItAndKeepsNothingRunning()
    {
        Table table{names(1000), 100};
        table.failingRead = 4;
        PagerOptions options;
        options.parallel = 4;
        const Listing<QString> listing = table.readAll(options);
        QCOMPARE(listing.proof.error->kind, ErrorKind::ConnectionLost);
        QCOMPARE(table.inFlight, 0);
        QVERIFY(table.reads < 11);
    }

    void aStopEndsIt()
    {
        Table table{names(1000), 100};
        std::stop_source source;
        table.afterRead = [&source](Table &t) {
            if (t.reads == 3)
                source.request_stop();
        };
        const Listing<QString> listing = table.readAll({}, source.get_token());
        QCOMPARE(listing.proof.error->kind, ErrorKind::Cancelled);
        QCOMPARE(table.reads, 4);
    }
};

QTEST_GUILESS_MAIN(tst_Pager)
#include "tst_pager.moc"
