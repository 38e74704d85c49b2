#include "app/ctl/exitcode.h"
#include "app/unified/cursor.h"

#include <QTest>

using namespace airside;
using namespace airside::ctl;
using namespace airside::unified;

class tst_CtlCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const Cursor cursor{QStringLiteral("users list"), QStringLiteral("0123"), QStringLiteral("http://h"), 4711,
                            QString::fromUtf8("J\u00fcrgen \"x\" \xF0\x9F\x98\x80")};
        const QString text = encodeCursor(cursor);
        for (const QChar c : text)
            QVERIFY2(c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'), qPrintable(text));
        const Result<Cursor> back = decodeCursor(text);
        QVERIFY(back.has_value());
        QCOMPARE(*back, cursor);
    }

    void anythingElseIsRefused()
    {
        const QString good = encodeCursor({QStringLiteral("users list"), {}, {}, 1, {}});
        for (const QString &text : {QString(), QStringLiteral("x"), QStringLiteral("W10"), QStringLiteral("!!!!"), good.chopped(3),
                                    encodeCursor({QStringLiteral("l"), {}, {}, -1, {}})}) {
            const Result<Cursor> back = decodeCursor(text);
            QVERIFY2(!back.has_value(), qPrintable(text));
            QCOMPARE(exitCodeOf(back.error().kind), int(WrongUsage));
        }
    }

    void theWorstOfSeveralExitCodes()
    {
        const QList<int> fromBest{Done, Differences, WrongUsage, Refused, Failed, Partly, SignInFailed};
        for (qsizetype i = 0; i < fromBest.size(); ++i) {
            for (qsizetype j = 0; j < fromBest.size(); ++j)
                QCOMPARE(worseExitCode(fromBest[i], fromBest[j]), fromBest[std::max(i, j)]);
        }
    }

    void exitCodesOfErrors()
    {
        QCOMPARE(exitCodeOf(ErrorKind::NotFound), 1);
        QCOMPARE(exitCodeOf(ErrorKind::NotDone), 1);
        QCOMPARE(exitCodeOf(ErrorKind::ChangedMeanwhile), 1);
        QCOMPARE(exitCodeOf(ErrorKind::InvalidInput), 2);
        QCOMPARE(exitCodeOf(ErrorKind::OutcomeUnknown), 4);
        QCOMPARE(exitCodeOf(ErrorKind::Torn), 4);
        QCOMPARE(exitCodeOf(ErrorKind::Cancelled), 4);
        QCOMPARE(exitCodeOf(ErrorKind::Refused), 5);
        QCOMPARE(exitCodeOf(ErrorKind::ReadOnly), 5);
        QCOMPARE(exitCodeOf(ErrorKind::SignInFailed), 6);
        QCOMPARE(exitCodeOf(ErrorKind::CredentialMissing), 6);
        QCOMPARE(exitCodeOf(ErrorKind::KeychainLocked), 6);
    }
};

QTEST_GUILESS_MAIN(tst_CtlCursor)
#include "tst_ctlcursor.moc"
