#include "app/ctl/fdinput.h"

#include <QBuffer>
#include <QCoroTask>
#include <QTest>
#include <QTimer>

#include <unistd.h>

using namespace airside;
using namespace airside::ctl;

namespace {

template <typename T>
T run(QCoro::Task<T> task)
{
    return QCoro::waitFor(task);
}

} // namespace

class tst_CtlInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesFirstThenTheBody()
    {
        QByteArray bytes("secret\r\npass word \n{\"a\":\n1}\n");
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        DeviceInput input(device);
        const auto secret = run(input.readSecret(QStringLiteral("secret"), {}));
        QVERIFY(secret.has_value());
        QCOMPARE(secret->reveal(), QByteArray("secret"));
        const auto password = run(input.readSecret(QStringLiteral("password"), {}));
        QCOMPARE(password->reveal(), QByteArray("pass word "));
        QCOMPARE(input.linesRead(), 2);
        QCOMPARE(*run(input.readAll({})), QByteArray("{\"a\":\n1}\n"));
    }

    void theLastLineNeedsNoEnd()
    {
        QByteArray bytes("one\ntwo");
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        DeviceInput input(device);
        QCOMPARE(**run(input.readLine({})), QByteArray("one"));
        QCOMPARE(**run(input.readLine({})), QByteArray("two"));
        QVERIFY(!run(input.readLine({}))->has_value());
    }

    void anEmptySecretIsMissing()
    {
        for (const char *text : {"", "\n", "\r\nx\n"}) {
            QByteArray bytes(text);
            QBuffer device(&bytes);
            QVERIFY(device.open(QIODevice::ReadOnly));
            DeviceInput input(device);
            const auto secret = run(input.readSecret(QStringLiteral("sign-in secret"), {}));
            QVERIFY(!secret.has_value());
            QCOMPARE(secret.error().kind, ErrorKind::CredentialMissing);
        }
    }

    void aLineWithoutEndIsCutOff()
    {
        QByteArray bytes(2 * 1024 * 1024, 'x');
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        DeviceInput input(device);
        QCOMPARE(run(input.readLine({})).error().kind, ErrorKind::TooLarge);
    }

    void aPipeIsReadAsItComes()
    {
        int ends[2] = {-1, -1};
        QCOMPARE(::pipe(ends), 0);
        FdInput input(ends[0]);
        QCOMPARE(::write(ends[1], "fir", 3), 3);
        QTimer::singleShot(20, this, [&ends] {
            QCOMPARE(::write(ends[1], "st\nrest", 7), 7);
            ::close(ends[1]);
        });
        QCOMPARE(**run(input.readLine({})), QByteArray("first"));
        QCOMPARE(*run(input.readAll({})), QByteArray("rest"));
        ::close(ends[0]);
    }

    void aStopEndsTheWait()
    {
        int ends[2] = {-1, -1};
        QCOMPARE(::pipe(ends), 0);
        FdInput input(ends[0]);
        std::stop_source stop;
        QTimer::singleShot(10, this, [&stop] { stop.request_stop(); });
        const auto line = run(input.readLine(stop.get_token()));
        QVERIFY(!line.has_value());
        QCOMPARE(line.error().kind, ErrorKind::Cancelled);
        ::close(ends[0]);
        ::close(ends[1]);
    }
};

QTEST_GUILESS_MAIN(tst_CtlInput)
#include "tst_ctlinput.moc"
