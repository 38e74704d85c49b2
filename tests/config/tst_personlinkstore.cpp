#include "core/base/statedir.h"
#include "core/config/personlinkstore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
const QUuid production = QUuid::createUuidV5(QUuid(), QStringLiteral("production"));
const QUuid staging = QUuid::createUuidV5(QUuid(), QStringLiteral("staging"));
const QUuid demo = QUuid::createUuidV5(QUuid(), QStringLiteral("demo"));

AccountKey account(const QUuid &instance, const char *username)
{
    return {instance, QString::fromUtf8(username), QStringLiteral("2026-01-01T00:00:00.5")};
}

const AccountKey anna = account(production, "anna");
const AccountKey berg = account(staging, "berg");
const AccountKey carl = account(staging, "carl");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestPersonLinkStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const Result<StateDir> state = StateDir::open(m_dir->filePath(QStringLiteral("state")));
        QVERIFY(state);
        m_file = state->peopleFile();
    }

    void whatWasDecidedIsThereAtTheNextStart()
    {
        PersonLinks decided;
        {
            PersonLinkStore store(m_file);
            QVERIFY(store.links().isEmpty());
            QVERIFY(!QFile::exists(m_file)); // nothing was decided yet
            QSignalSpy changed(&store, &PersonLinkStore::changed);
            store.link({anna, berg}, noon);
            store.unlink(carl, noon.addSecs(60));
            QCOMPARE(changed.count(), 2);
            decided = store.links();
        }
        const PersonLinkStore again(m_file);
        QVERIFY(!again.loadError());
        QCOMPARE(again.links(), decided);
        QCOMPARE(again.links().groups().size(), 1);
        QCOMPARE(again.links().apart().first().account, carl);
    }

    void theFileIsForItsOwnerOnly()
    {
        PersonLinkStore store(m_file);
        store.link({anna, berg}, noon);
        QCOMPARE(QFile::permissions(m_file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        const QJsonObject json = QJsonDocument::fromJson(contentOf(m_file)).object();
        QCOMPARE(json.value(QStringLiteral("version")).toInt(), 1);
    }

    void undoAndRedoAreSavedToo()
    {
        PersonLinkStore store(m_file);
        store.link({anna, berg}, noon);
        const PersonLinks linked = store.links();
        store.unlink(anna, noon);
        QVERIFY(store.canUndo());
        store.undo();
        QCOMPARE(store.links(), linked);
        QCOMPARE(PersonLinkStore(m_file).links(), linked);
        store.redo();
        QVERIFY(store.links().groups().isEmpty());
        store.undo();
        store.undo();
        QVERIFY(store.links().isEmpty());
        QVERIFY(!store.canUndo());
        store.link({anna, carl}, noon); // a new turn
        QVERIFY(!store.canRedo());
    }

    void whatChangesNothingIsNoStep()
    {
        PersonLinkStore store(m_file);
        store.link({anna}, noon);
        store.forget(berg);
        store.undo();
        QVERIFY(!store.canUndo());
        store.link({anna, berg}, noon);
        QSignalSpy changed(&store, &PersonLinkStore::changed);
        store.link({berg, anna}, noon.addDays(1)); // they are already, since noon
        QCOMPARE(store.links().groups().first().first().since, noon);
    }

    void temporaryInstancesAreInNoFile()
    {
        const auto isDemo = [](const QUuid &id) { return id == demo; };
        PersonLinkStore store(m_file, isDemo);
        store.link({account(demo, "x"), account(demo, "y")}, noon);
        store.unlink(account(demo, "z"), noon);
        QCOMPARE(store.links().groups().size(), 1);
        QVERIFY(!QFile::exists(m_file));
        store.link({anna, berg, account(demo, "w")}, noon);
        QVERIFY(!contentOf(m_file).contains(demo.toByteArray(QUuid::WithoutBraces)));
        const PersonLinkStore again(m_file, isDemo);
        QCOMPARE(again.links().groups().size(), 1);
        QCOMPARE(again.links().groups().first().size(), 2);
    }

    void linksOfRemovedInstancesGo()
    {
        PersonLinkStore store(m_file);
        store.link({anna, berg}, noon);
        store.unlink(carl, noon);
        QSignalSpy changed(&store, &PersonLinkStore::changed);
        store.keepOnly({production, staging});
        QCOMPARE(changed.count(), 0);
        store.keepOnly({production});
        QVERIFY(store.links().isEmpty());
        QVERIFY(!store.canUndo()); // or what is gone would come back
        QVERIFY(PersonLinkStore(m_file).links().isEmpty());
    }

    void aDamagedFileIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("{\"version\": 1, \"persons\": [");
        QTest::newRow("no version") << QByteArray("{\"persons\": [], \"apart\": []}");
        QTest::newRow("no list") << QByteArray("{\"version\": 1, \"persons\": {}, \"apart\": []}");
        QTest::newRow("no account") << QByteArray("{\"version\": 1, \"persons\": [[{\"username\": \"anna\"}]], \"apart\": []}");
        QTest::newRow("empty") << QByteArray();
    }
    void aDamagedFileIsKeptAside()
    {
        QFETCH(QByteArray, content);
        write(m_file, content);
        write(m_file + QStringLiteral(".damaged"), "an earlier one");
        PersonLinkStore store(m_file);
        QVERIFY(store.loadError());
        QCOMPARE(store.loadError()->kind, ErrorKind::DamagedFile);
        QCOMPARE(store.loadError()->message, m_file + QStringLiteral(".damaged.2"));
        QVERIFY(!describe(*store.loadError()).isEmpty());
        QCOMPARE(contentOf(m_file + QStringLiteral(".damaged")), QByteArray("an earlier one"));
        QCOMPARE(contentOf(m_file + QStringLiteral(".damaged.2")), content);
        QSignalSpy failed(&store, &PersonLinkStore::saveFailed);
        store.link({anna, berg}, noon); // a new file is begun
        QCOMPARE(failed.count(), 0);
        QCOMPARE(PersonLinkStore(m_file).links().groups().size(), 1);
    }

    void aNewerFileIsRefusedAndLeftAlone()
    {
        const QByteArray newer("{\"version\": 2, \"people\": []}");
        write(m_file, newer);
        PersonLinkStore store(m_file);
        QVERIFY(store.loadError());
        QCOMPARE(store.loadError()->kind, ErrorKind::BadFile);
        QSignalSpy failed(&store, &PersonLinkStore::saveFailed);
        store.link({anna, berg}, noon);
        QCOMPARE(failed.count(), 1); // it counts until the program ends, and says so
        QCOMPARE(store.links().groups().size(), 1);
        QCOMPARE(contentOf(m_file), newer);
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        PersonLinkStore store(m_dir->filePath(QStringLiteral("nowhere/people.json")));
        QSignalSpy failed(&store, &PersonLinkStore::saveFailed);
        store.link({anna, berg}, noon);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(store.links().groups().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPersonLinkStore)
#include "tst_personlinkstore.moc"
