#include "core/store/filejournal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <sys/stat.h>

using namespace airside;

namespace {

JournalEntry sampleEntry(const QString &object)
{
    JournalEntry entry;
    entry.at = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    entry.event = JournalEvent::Outcome;
    entry.change = QUuid::createUuid();
    entry.instance = QUuid::createUuid();
    entry.instanceName = QStringLiteral("Prod");
    entry.account = QStringLiteral("root");
    entry.kind = QStringLiteral("update_user");
    entry.object = object;
    entry.lines = {QStringLiteral("+ role Admin")};
    entry.state = QStringLiteral("forbidden");
    entry.httpStatus = 403;
    return entry;
}

} // namespace

class tst_FileJournal : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString path() const { return m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction())); }
    QList<QByteArray> lines() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    }

private Q_SLOTS:
    void oneObjectALine()
    {
        FileJournal journal(path());
        const JournalEntry entry = sampleEntry(QStringLiteral("an\nn\u202E"));
        JournalEntry intent = entry;
        intent.event = JournalEvent::Intent;
        QVERIFY(journal.append(intent));
        QVERIFY(journal.append(entry));
        const QList<QByteArray> found = lines();
        QCOMPARE(found.size(), 3);
        QVERIFY(found.last().isEmpty());
        const QJsonObject first = QJsonDocument::fromJson(found[0]).object();
        QCOMPARE(first.value(QLatin1String("event")).toString(), QStringLiteral("intent"));
        QVERIFY(!first.contains(QLatin1String("state")));
        const QJsonObject second = QJsonDocument::fromJson(found[1]).object();
        QCOMPARE(second.value(QLatin1String("at")).toString(), QStringLiteral("2026-03-04T05:06:07Z"));
        QCOMPARE(second.value(QLatin1String("event")).toString(), QStringLiteral("outcome"));
        QCOMPARE(second.value(QLatin1String("change")).toString(), entry.change.toString(QUuid::WithoutBraces));
        QCOMPARE(second.value(QLatin1String("instance")).toString(), entry.instance.toString(QUuid::WithoutBraces));
        QCOMPARE(second.value(QLatin1String("instance_name")).toString(), entry.instanceName);
        QCOMPARE(second.value(QLatin1String("account")).toString(), entry.account);
        QCOMPARE(second.value(QLatin1String("kind")).toString(), entry.kind);
        QCOMPARE(second.value(QLatin1String("object")).toString(), entry.object);
        QCOMPARE(second.value(QLatin1String("lines")).toArray(), QJsonArray::fromStringList(entry.lines));
        QCOMPARE(second.value(QLatin1String("state")).toString(), entry.state);
        QCOMPARE(second.value(QLatin1String("http_status")).toInt(), 403);
    }

    void theFileIsTheUsersAlone()
    {
        const mode_t old = ::umask(0);
        QVERIFY(FileJournal(path()).append(sampleEntry(QStringLiteral("a"))));
        struct stat info{};
        QCOMPARE(::stat(QFile::encodeName(path()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(FileJournal(path()).append(sampleEntry(QStringLiteral("b"))));
        QCOMPARE(::stat(QFile::encodeName(path()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
        ::umask(old);
    }

    void aLineCutShortIsEndedAndKept()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"whole\":1}\n{\"cut\":");
        file.close();
        FileJournal journal(path());
        QVERIFY(journal.append(sampleEntry(QStringLiteral("a"))));
        QVERIFY(journal.append(sampleEntry(QStringLiteral("b"))));
        const QList<QByteArray> found = lines();
        QCOMPARE(found.size(), 5);
        QCOMPARE(found[0], QByteArrayLiteral("{\"whole\":1}"));
        QCOMPARE(found[1], QByteArrayLiteral("{\"cut\":"));
        QVERIFY(QJsonDocument::fromJson(found[2]).isObject());
        QVERIFY(QJsonDocument::fromJson(found[3]).isObject());
    }

    void manyWritersLoseNothing()
    {
        std::vector<std::thread> writers;
        const QString file = path();
        for (int w = 0; w < 4; ++w) {
            writers.emplace_back([file] {
                FileJournal journal(file);
                for (int i = 0; i < 25; ++i)
                    (void)journal.append(sampleEntry(QString(300, QLatin1Char('x'))));
            });
        }
        for (std::thread &writer : writers)
            writer.join();
        QList<QByteArray> found = lines();
        QVERIFY(found.takeLast().isEmpty());
        QCOMPARE(found.size(), 100);
        for (const QByteArray &line : found)
            QVERIFY(QJsonDocument::fromJson(line).isObject());
    }

    void whatCannotBeWrittenIsTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no folder") << m_dir.filePath(QStringLiteral("gone/journal.jsonl"));
        QTest::newRow("a folder") << m_dir.path();
        QTest::newRow("a device") << QStringLiteral("/dev/null");
        const QString link = m_dir.filePath(QStringLiteral("link"));
        QFile::link(m_dir.filePath(QStringLiteral("target")), link);
        QTest::newRow("a link") << link;
        const QString fifo = m_dir.filePath(QStringLiteral("fifo"));
        ::mkfifo(QFile::encodeName(fifo).constData(), 0600);
        QTest::newRow("a pipe") << fifo;
    }
    void whatCannotBeWrittenIsTold()
    {
        QFETCH(QString, path);
        const Result<void> done = FileJournal(path).append(sampleEntry(QStringLiteral("a")));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::File);
        QCOMPARE(done.error().subject, path);
    }
};

QTEST_GUILESS_MAIN(tst_FileJournal)
#include "tst_filejournal.moc"
