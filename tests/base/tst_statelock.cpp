#include "core/base/statelock.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace airside;

namespace {

/// As a second console does it: without an event loop of its own yet.
std::future<Result<StateLock::Outcome>> acquireElsewhere(const StateDir &dir)
{
    return std::async(std::launch::async, [dir] {
        StateLock second(dir);
        return second.acquire();
    });
}

bool isReady(const std::future<Result<StateLock::Outcome>> &future)
{
    return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

class tst_StateLock : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    StateDir dir() const { return *StateDir::open(m_dir->path()); }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theSecondRaisesTheFirst()
    {
        StateLock first(dir());
        QSignalSpy raised(&first, &StateLock::raiseRequested);
        QCOMPARE(*first.acquire(), StateLock::Outcome::Acquired);
        for (int i = 1; i <= 2; ++i) {
            auto second = acquireElsewhere(dir());
            QTRY_VERIFY(isReady(second));
            const Result<StateLock::Outcome> outcome = second.get();
            QVERIFY(outcome);
            QCOMPARE(*outcome, StateLock::Outcome::OtherRaised);
            QTRY_COMPARE(raised.size(), i);
        }
    }

    void aPlanIsHandedOver()
    {
        StateLock first(dir());
        QSignalSpy raised(&first, &StateLock::raiseRequested);
        QVERIFY(first.acquire());
        const QString plan = QStringLiteral("/tmp/M\u00f6ntag 100%\nnew.json");
        auto second = std::async(std::launch::async, [plan, dir = dir()] { return StateLock(dir).acquire(plan); });
        QTRY_VERIFY(isReady(second));
        QCOMPARE(*second.get(), StateLock::Outcome::OtherRaised);
        QTRY_COMPARE(raised.size(), 1);
        QCOMPARE(raised[0][0].toString(), plan);
    }

    void theSocketIsTheUsersAlone()
    {
        StateLock first(dir());
        QVERIFY(first.acquire());
        QVERIFY(QFileInfo::exists(first.socketPath()));
        QCOMPARE(QFile::permissions(first.socketPath())
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void aNewOneAfterTheFirstEnded()
    {
        {
            StateLock first(dir());
            QCOMPARE(*first.acquire(), StateLock::Outcome::Acquired);
        }
        StateLock next(dir());
        QCOMPARE(*next.acquire(), StateLock::Outcome::Acquired);
    }

    void takesOverFromACrash_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("this machine") << QSysInfo::machineHostName().toUtf8();
        QTest::newRow("a container that is gone") << QByteArrayLiteral("gone-container");
    }
    void takesOverFromACrash()
    {
        QFETCH(QByteArray, host);
        QProcess dead; // a process number that is free again
        dead.start(QStringLiteral("true"), QStringList());
        QVERIFY(dead.waitForStarted());
        const QByteArray pid = QByteArray::number(dead.processId());
        QVERIFY(dead.waitForFinished());
        QFile lock(dir().lockFile());
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(pid + "\nairside\n" + host + "\n\n\n");
        lock.close();
        QFile socket(dir().root() + QStringLiteral("/lock.socket"));
        QVERIFY(socket.open(QIODevice::WriteOnly)); // left behind
        socket.close();
        StateLock next(dir());
        QSignalSpy raised(&next, &StateLock::raiseRequested);
        QCOMPARE(*next.acquire(), StateLock::Outcome::Acquired);
        auto second = acquireElsewhere(dir());
        QTRY_VERIFY(isReady(second));
        QCOMPARE(*second.get(), StateLock::Outcome::OtherRaised);
    }

    void oneThatHangsIsTold()
    {
        StateLock first(dir());
        QVERIFY(first.acquire());
        auto second = acquireElsewhere(dir()); // and this thread runs no event loop meanwhile
        const Result<StateLock::Outcome> outcome = second.get();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Timeout);
        QCOMPARE(outcome.error().subject, dir().lockFile());
    }

    void otherWordsRaiseNobody()
    {
        StateLock first(dir());
        QSignalSpy raised(&first, &StateLock::raiseRequested);
        QVERIFY(first.acquire());
        QLocalSocket socket;
        QSignalSpy closed(&socket, &QLocalSocket::disconnected);
        socket.connectToServer(first.socketPath());
        socket.write("close the window\n");
        QVERIFY(closed.wait());
        QCOMPARE(raised.size(), 0);
    }

    void aLongPathStillLocks()
    {
        qunsetenv("XDG_RUNTIME_DIR");
        const StateDir deep = *StateDir::open(m_dir->filePath(QString(100, QLatin1Char('d'))));
        StateLock first(deep);
        QCOMPARE(*first.acquire(), StateLock::Outcome::Acquired);
        QVERIFY(first.socketPath().isEmpty());
        qputenv("XDG_RUNTIME_DIR", m_dir->path().toUtf8());
        QVERIFY(!StateLock(deep).socketPath().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_StateLock)
#include "tst_statelock.moc"
