#include "core/access/snapshot.h"

#include <QTest>

using namespace airside;

class tst_Snapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsUsersFoldedAndRolesExactly()
    {
        Snapshot snapshot;
        for (const char *name : {"Ann", "bob", "Zoe"}) { // by folded username
            User user;
            user.username = QString::fromLatin1(name);
            snapshot.users += user;
        }
        for (const char *name : {"A", "a"})
            snapshot.roles.append({QString::fromLatin1(name), {}});
        QCOMPARE(snapshot.user(QStringLiteral("ZOE"))->username, QStringLiteral("Zoe"));
        QCOMPARE(snapshot.user(QStringLiteral("ann"))->username, QStringLiteral("Ann"));
        QVERIFY(!snapshot.user(QStringLiteral("b")));
        QVERIFY(!snapshot.user(QStringLiteral("zz")));
        QCOMPARE(snapshot.role(QStringLiteral("a")), &snapshot.roles[1]);
        QVERIFY(!snapshot.role(QStringLiteral("b")));
        QVERIFY(!Snapshot().user(QString()) && !Snapshot().role(QString()));
    }

    void completeOnlyWhenAllFiguresAgree_data()
    {
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<qint64>("duplicates");
        QTest::addColumn<bool>("complete");
        const auto row = [](const char *name, qint64 before, qint64 rows, qint64 after, qint64 duplicates, bool complete) {
            QTest::newRow(name) << before << rows << after << duplicates << complete;
        };
        row("whole", 5, 5, 5, 0, true);
        row("empty", 0, 0, 0, 0, true);
        row("never read", -1, 0, -1, 0, false);
        row("grew", 5, 5, 6, 0, false);
        row("shrank", 6, 5, 5, 0, false);
        row("lost a row", 5, 4, 5, 0, false);
        row("one twice", 5, 5, 5, 1, false);
    }
    void completeOnlyWhenAllFiguresAgree()
    {
        QFETCH(qint64, before);
        QFETCH(qint64, rows);
        QFETCH(qint64, after);
        QFETCH(qint64, duplicates);
        QFETCH(bool, complete);
        Completeness proof{before, rows, after, duplicates, std::nullopt};
        QCOMPARE(proof.complete(), complete);
        proof.error = Error{ErrorKind::ConnectionLost, 0, {}, {}, {}};
        QVERIFY(!proof.complete());
    }
};

QTEST_GUILESS_MAIN(tst_Snapshot)
#include "tst_snapshot.moc"
