#include "core/base/statedir.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;

namespace {

constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                                       | QFile::WriteOther | QFile::ExeOther;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_StateDir : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

private Q_SLOTS:
    void makesWhatIsMissingForTheUserAlone()
    {
        const QString root = m_dir.filePath(QStringLiteral("a/b"));
        const Result<StateDir> dir = StateDir::open(root + QStringLiteral("/../b/"));
        QVERIFY(dir);
        QCOMPARE(dir->root(), root);
        for (const QString &folder : {root, root + QStringLiteral("/plans"), dir->logDir()}) {
            QVERIFY(QFileInfo(folder).isDir());
            QCOMPARE(QFile::permissions(folder) & kOthers, QFile::Permissions());
        }
        for (const QString &path : {dir->configFile(), dir->journalFile(), dir->stagedFile(), dir->storeFile(), dir->lockFile()})
            QVERIFY(path.startsWith(root + QLatin1Char('/')));
    }

    void anOpenFolderIsClosed()
    {
        const QString root = m_dir.filePath(QStringLiteral("open"));
        QVERIFY(QDir().mkdir(root));
        QVERIFY(QFile::setPermissions(root, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | kOthers));
        QVERIFY(StateDir::open(root));
        QCOMPARE(QFile::permissions(root) & kOthers, QFile::Permissions());
    }

    void followsXdg()
    {
        qputenv("XDG_STATE_HOME", m_dir.path().toUtf8());
        QCOMPARE(StateDir::open()->root(), m_dir.path() + QStringLiteral("/airside"));
        qputenv("XDG_STATE_HOME", "relative/is/ignored");
        qputenv("HOME", m_dir.path().toUtf8());
        QCOMPARE(StateDir::open()->root(), m_dir.path() + QStringLiteral("/.local/state/airside"));
    }

    void aFileInItsPlaceIsTold()
    {
        const QString path = m_dir.filePath(QStringLiteral("file"));
        QVERIFY(writeFileAtomically(path, "x"));
        const Result<StateDir> dir = StateDir::open(path);
        QVERIFY(!dir);
        QCOMPARE(dir.error().kind, ErrorKind::File);
    }

    void writesWholeOrNotAtAll()
    {
        const QString path = m_dir.filePath(QStringLiteral("whole"));
        QVERIFY(writeFileAtomically(path, "one"));
        QVERIFY(writeFileAtomically(path, "two"));
        QCOMPARE(contentOf(path), QByteArrayLiteral("two"));
        QCOMPARE(QFile::permissions(path) & kOthers, QFile::Permissions());
        QCOMPARE(QDir(m_dir.path()).entryList({QStringLiteral("whole*")}).size(), 1);
        const Result<void> failed = writeFileAtomically(m_dir.filePath(QStringLiteral("gone/x")), "x");
        QCOMPARE(failed.error().kind, ErrorKind::File);
    }
};

QTEST_GUILESS_MAIN(tst_StateDir)
#include "tst_statedir.moc"
