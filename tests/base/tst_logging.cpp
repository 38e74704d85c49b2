#include "core/base/logging.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace airside;

namespace {

QStringList *caught = nullptr;

void catchMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    *caught += message;
}

} // namespace

class tst_Logging : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    LogOptions options() const { return {m_dir->path(), QStringLiteral("airside"), 1024 * 1024, 5, false}; }
    QByteArray content(const QString &name = QStringLiteral("airside.log")) const
    {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void oneLineAMessage()
    {
        {
            const auto log = LogFiles::install(options());
            QVERIFY(log);
            qCWarning(logNetwork) << "no answer\nfrom" << QStringLiteral("a\u202Eb");
            qCInfo(logApp, "started");
            qCDebug(logApp, "not by default");
        }
        const QList<QByteArray> lines = content().split('\n');
        QCOMPARE(lines.size(), 3);
        const QString first = QString::fromUtf8(lines[0]);
        QVERIFY2(first.contains(QLatin1String("Z warning airside.network no answer<U+000A>from")), lines[0].constData());
        QVERIFY(!first.contains(QChar(0x202E)));
        QVERIFY(lines[1].endsWith("info airside.app started"));
    }

    void secretsAreRedactedAndFilesAreTheUsersAlone()
    {
        const mode_t old = ::umask(0);
        {
            const auto log = LogFiles::install(options());
            qCWarning(logNetwork, "answer: {\"password\": \"hunter2\"}");
            qWarning("Authorization: Bearer eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl");
        }
        ::umask(old);
        QVERIFY(!content().contains("hunter2"));
        QVERIFY(!content().contains("eyJzdWIiOiIx"));
        struct stat info{};
        QCOMPARE(::stat(QFile::encodeName(m_dir->filePath(QStringLiteral("airside.log"))).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
    }

    void rotates()
    {
        LogOptions small = options();
        small.maxBytes = 300;
        small.files = 3;
        {
            const auto log = LogFiles::install(small);
            for (int i = 0; i < 40; ++i)
                qCInfo(logApp, "message number %d", i);
        }
        const QStringList files = QDir(m_dir->path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, QStringList({QStringLiteral("airside.log"), QStringLiteral("airside.log.1"), QStringLiteral("airside.log.2")}));
        for (const QString &file : files)
            QVERIFY(content(file).size() <= 300 && content(file).endsWith('\n'));
        QVERIFY(content().contains("number 39\n"));
        QVERIFY(!content().contains("number 0\n"));
        // In order over the files, nothing lost between them.
        const QByteArray all = content(QStringLiteral("airside.log.2")) + content(QStringLiteral("airside.log.1")) + content();
        const qsizetype kept = all.count('\n');
        QVERIFY(all.contains("number " + QByteArray::number(40 - kept) + '\n'));
    }

    void followsARotationByAnotherProcess()
    {
        const auto log = LogFiles::install(options());
        qCInfo(logApp, "before");
        QVERIFY(QFile::rename(m_dir->filePath(QStringLiteral("airside.log")), m_dir->filePath(QStringLiteral("airside.log.1"))));
        qCInfo(logApp, "after");
        QVERIFY(content().contains("after") && !content().contains("before"));
        QVERIFY(content(QStringLiteral("airside.log.1")).contains("before"));
    }

    void theHandlerBeforeComesBack()
    {
        QStringList messages;
        caught = &messages;
        const QtMessageHandler testHandler = qInstallMessageHandler(catchMessage);
        {
            const auto log = LogFiles::install(options());
            qWarning("inside");
            QVERIFY(!LogFiles::install(options())); // one at a time
        }
        qWarning("outside");
        qInstallMessageHandler(testHandler);
        QCOMPARE(messages, QStringList{QStringLiteral("outside")});
        QVERIFY(content().contains("inside") && !content().contains("outside"));
    }

    void whatCannotBeOpenedIsTold()
    {
        LogOptions gone = options();
        gone.directory += QStringLiteral("/gone");
        const auto log = LogFiles::install(gone);
        QVERIFY(!log);
        QCOMPARE(log.error().kind, ErrorKind::File);
        QVERIFY(QFile::link(QStringLiteral("/dev/null"), m_dir->filePath(QStringLiteral("airside.log"))));
        QVERIFY(!LogFiles::install(options()));
    }
};

QTEST_GUILESS_MAIN(tst_Logging)
#include "tst_logging.moc"
