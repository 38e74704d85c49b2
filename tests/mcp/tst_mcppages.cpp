#include "app/unified/cursor.h"
#include "app/unified/spot.h"
#include "tests/mcp/toolcalls.h"

#include <QTest>

#include <limits>

using namespace airside;
using namespace airside::ctl;
using namespace airside::unified;

namespace {

const char *const kUsers = "list_all_apacheairflow_users";

/// Three instances of 2, 0 and 250 users; and the fourth of 2.
struct PagesBench : CtlBench
{
    PagesBench()
    {
        addInstance(QStringLiteral("a"));
        addInstance(QStringLiteral("b")).users.clear();
        for (int i = 0; i < 248; ++i)
            addInstanceOnce(QStringLiteral("c")).addUser(QStringLiteral("u%1").arg(i, 3, 10, QLatin1Char('0')), {QStringLiteral("Viewer")});
        addInstance(QStringLiteral("d"));
    }
    FakeAccessApi &addInstanceOnce(const QString &name)
    {
        if (!m_c)
            m_c = &addInstance(name);
        return *m_c;
    }
    QJsonObject page(int limit, const QJsonValue &cursor = QJsonValue::Undefined)
    {
        QJsonObject arguments{{QStringLiteral("limit"), limit}};
        if (cursor.isString())
            arguments.insert(QStringLiteral("cursor"), cursor);
        const Ran ran = run(QStringLiteral("mcp"), toolCall(kUsers, arguments));
        return toolResult(answers(ran).value(0))[QLatin1String("structuredContent")].toObject();
    }
    static QStringList names(const QJsonObject &page)
    {
        QStringList out;
        const QJsonArray rows = page[QLatin1String("result")].toArray();
        for (const QJsonValue &row : rows)
            out += row[QLatin1String("instance")].toString() + QLatin1Char('/') + row[QLatin1String("username")].toString();
        return out;
    }

private:
    FakeAccessApi *m_c = nullptr;
};

QByteArray tokenCall(int limit, const QJsonValue &token)
{
    return ask(1, "tools/call", {{QStringLiteral("name"), QString::fromLatin1(kUsers)},
                                 {QStringLiteral("arguments"), QJsonObject{{QStringLiteral("limit"), limit}}},
                                 {QStringLiteral("_meta"), QJsonObject{{QStringLiteral("progressToken"), token}}}});
}

} // namespace

class TestMcpPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backwardGivesTheSamePages_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 7, 100, 150})
            QTest::addRow("%d", limit) << limit;
    }

    void backwardGivesTheSamePages()
    {
        QFETCH(int, limit);
        PagesBench b;
        if (limit == 1)
            b.airflow(QStringLiteral("c")).users.remove(5, 240);
        QStringList forward;
        QJsonObject page = b.page(limit);
        QVERIFY(page[QLatin1String("prev_cursor")].isNull());
        QJsonObject last;
        while (true) {
            forward += b.names(page);
            last = page;
            if (page[QLatin1String("next_cursor")].isNull())
                break;
            page = b.page(limit, page[QLatin1String("next_cursor")]);
            QVERIFY(!b.names(page).isEmpty());
        }
        QCOMPARE(forward.size(), limit == 1 ? 14 : 254);
        QStringList backward = b.names(last);
        page = last;
        while (!page[QLatin1String("prev_cursor")].isNull()) {
            const QJsonValue from = page[QLatin1String("result")];
            page = b.page(limit, page[QLatin1String("prev_cursor")]);
            backward = b.names(page) + backward;
            if (limit != 1)
                QCOMPARE(b.page(limit, page[QLatin1String("next_cursor")])[QLatin1String("result")], from); // and there again
        }
        QCOMPARE(backward, forward);
    }

    void backwardFindsItsPlaceWhenRowsWereDeleted()
    {
        PagesBench b;
        const QJsonObject first = b.page(100);
        const QJsonObject second = b.page(100, first[QLatin1String("next_cursor")]);
        const QString beside = b.names(first).last();
        FakeAccessApi &c = b.airflow(QStringLiteral("c"));
        for (const char *gone : {"u003", "u017", "u044"})
            c.users.removeIf([gone](const User &user) { return user.username == QLatin1String(gone); });
        const QStringList back = b.names(b.page(100, second[QLatin1String("prev_cursor")]));
        QCOMPARE(back.last(), beside);
        QCOMPARE(back.size(), 97); // those before it that are left
        QCOMPARE(back.first(), b.names(first).first());
    }

    void aCursorThatWasMadeUpEndsInTime()
    {
        PagesBench b;
        const QJsonObject first = b.page(100);
        const QJsonObject second = b.page(100, first[QLatin1String("next_cursor")]);
        const QStringList ofC = b.names(b.page(1000)).filter(QStringLiteral("c/"));
        Cursor cursor = *decodeCursor(second[QLatin1String("prev_cursor")].toString());
        for (const char *last : {"", "nobody"}) {
            cursor.offset = qint64(1) << 50;
            cursor.last = QString::fromLatin1(last);
            const QStringList end = b.names(b.page(100, encodeCursor(cursor)));
            QCOMPARE(end.size(), 100);
            QCOMPARE(end.last(), ofC.last()); // where that instance ends
        }
        const SpotList list{QStringLiteral("l"), QStringLiteral("s")};
        for (const qint64 number : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()})
            QVERIFY(!spotOf(cursorOf({number, true}, list), list));
    }

    void aLongListTellsHowFarItIs()
    {
        PagesBench b;
        const QList<QJsonObject> all = answers(b.run(QStringLiteral("mcp"), tokenCall(1000, QStringLiteral("t-7"))));
        QCOMPARE(all.size(), 2); // the clock stands still: what would follow at once is not sent
        QCOMPARE(all[0][QLatin1String("method")].toString(), QStringLiteral("notifications/progress"));
        const QJsonObject told = all[0][QLatin1String("params")].toObject();
        QCOMPARE(told[QLatin1String("progressToken")].toString(), QStringLiteral("t-7"));
        QCOMPARE(told[QLatin1String("progress")].toInt(), 2);
        QVERIFY(!told.contains(QLatin1String("total"))); // nobody has counted the others yet
        QVERIFY(all[1].contains(QLatin1String("result")));
        const QList<QJsonObject> known = answers(b.run(QStringLiteral("mcp -i c"), tokenCall(1000, 7)));
        QCOMPARE(known[0][QLatin1String("params")], QJsonValue(QJsonObject{{QStringLiteral("progressToken"), 7}, {QStringLiteral("progress"), 100}, {QStringLiteral("total"), 250}}));
        for (const QJsonValue &token : {QJsonValue(QJsonValue::Undefined), QJsonValue(true), QJsonValue(QJsonArray())})
            QCOMPARE(answers(b.run(QStringLiteral("mcp"), tokenCall(1000, token))).size(), 1);
        QCOMPARE(answers(b.run(QStringLiteral("mcp -i c"), tokenCall(100, 7))).size(), 1); // one reading is not long
    }

    void slices_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<bool>("back");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("count");
        QTest::newRow("after a row") << qint64(20) << false << 2 << 2;
        QTest::newRow("after one that is gone") << qint64(25) << false << 2 << 2;
        QTest::newRow("after the last") << qint64(50) << false << 5 << 0;
        QTest::newRow("before a row") << qint64(30) << true << 0 << 2;
        QTest::newRow("before one that is gone") << qint64(35) << true << 1 << 2;
        QTest::newRow("before the first") << qint64(10) << true << 0 << 0;
        QTest::newRow("before all that came") << qint64(99) << true << 3 << 2;
    }

    void slices()
    {
        QFETCH(qint64, number);
        QFETCH(bool, back);
        QFETCH(int, from);
        QFETCH(int, count);
        const QList<qint64> numbers{10, 20, 30, 40, 50};
        const Slice slice = sliceOf(numbers, Spot{number, back}, 2);
        QCOMPARE(slice.from, qsizetype(from));
        QCOMPARE(slice.count, qsizetype(count));
        QCOMPARE(slice.previous.has_value(), from > 0);
        QCOMPARE(slice.next.has_value(), back || from + count < 5);
        if (slice.next) { // the next page begins where this one ended
            const Slice next = sliceOf(numbers, slice.next, 2);
            QCOMPARE(next.from, qsizetype(from + count));
        }
        if (slice.previous) {
            const Slice before = sliceOf(numbers, slice.previous, 2);
            QCOMPARE(before.from + before.count, qsizetype(from));
        }
    }
};

QTEST_GUILESS_MAIN(TestMcpPages)
#include "tst_mcppages.moc"
