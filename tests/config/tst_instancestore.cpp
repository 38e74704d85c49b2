#include "core/base/statedir.h"
#include "core/config/instancestore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;

namespace {

Instance sample(const QString &name)
{
    Instance instance;
    instance.name = name;
    instance.url = QUrl(QStringLiteral("https://airflow.example.org/prod"));
    instance.environment = Environment::Staging;
    instance.readOnly = true;
    instance.allowHttp = true;
    instance.dagGrantsFromCode = true;
    instance.rolesAtSignIn = true;
    instance.signIn = SignInKind::Command;
    instance.username = QStringLiteral("robot");
    instance.command = {QStringLiteral("/usr/bin/gcloud"), QStringLiteral("auth print-access-token")};
    instance.tls = {QStringLiteral("/etc/ca.pem"), QStringLiteral("/etc/me.pem"), QByteArray(32, '\xab')};
    return instance;
}

QJsonObject minimal(const QString &id, const QString &name)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), name},
            {QStringLiteral("url"), QStringLiteral("https://a.example.org")},
            {QStringLiteral("environment"), QStringLiteral("production")},
            {QStringLiteral("sign_in"), QStringLiteral("password")}};
}

const QString kIdA = QStringLiteral("11111111-1111-1111-1111-111111111111");
const QString kIdB = QStringLiteral("22222222-2222-2222-2222-222222222222");

} // namespace

class tst_InstanceStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;

    InstanceStore loaded() const { return *InstanceStore::load(m_file); }
    QByteArray bytes() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeFile(const QByteArray &content) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    void writeInstances(const QJsonArray &instances) const
    {
        writeFile(QJsonDocument(QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("instances"), instances}}).toJson());
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = StateDir::open(m_dir->path())->configFile();
    }

    void aMissingFileIsAnEmptyList()
    {
        QVERIFY(InstanceStore::load(m_file));
        QVERIFY(loaded().instances().isEmpty());
        QVERIFY(!QFile::exists(m_file));
    }

    void everythingComesBack()
    {
        InstanceStore store = loaded();
        const Result<Instance> added = store.add(sample(QStringLiteral("Prod")));
        QVERIFY(added);
        QVERIFY(!added->id.isNull());
        QVERIFY(store.add([] { Instance i = sample(QStringLiteral("Test")); i.tls = {}; i.command = {}; return i; }()));
        const InstanceStore again = loaded();
        QCOMPARE(again.instances(), store.instances());
        QCOMPARE(again.instances().first().name, QStringLiteral("Prod"));
        QCOMPARE(*again.byId(added->id), *added);
        QCOMPARE(again.byName(QStringLiteral("pROD"))->id, added->id);
        QVERIFY(!again.byId(QUuid::createUuid()));
        QVERIFY(!again.byName(QStringLiteral("x")));
        QCOMPARE(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void whatCannotBeKeptIsRefused()
    {
        InstanceStore store = loaded();
        QVERIFY(store.add(sample(QStringLiteral("Prod"))));
        const QByteArray before = bytes();
        QCOMPARE(store.add(sample(QStringLiteral("PROD"))).error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(store.add(sample(QStringLiteral("  "))).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(store.add(sample(QString())).error().message, QStringLiteral("A name must not be empty."));
        Instance bad = sample(QStringLiteral("Bad"));
        bad.url = QUrl(QStringLiteral("ftp://x"));
        QCOMPARE(store.add(bad).error().kind, ErrorKind::InvalidInput);
        bad.url = QUrl(QStringLiteral("https://me:hunter2@x.example.org"));
        const Error error = store.add(bad).error();
        QCOMPARE(error.kind, ErrorKind::InvalidInput);
        QVERIFY(!(error.subject + error.message + error.detail).contains(QLatin1String("hunter2")));
        QCOMPARE(store.add(store.instances().first()).error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(store.instances().size(), 1);
        QCOMPARE(bytes(), before);
    }

    void updateAndRemove()
    {
        InstanceStore store = loaded();
        Instance prod = *store.add(sample(QStringLiteral("Prod")));
        const Instance test = *store.add(sample(QStringLiteral("Test")));
        prod.name = QStringLiteral("PROD"); // its own name in another case
        prod.tls.pinnedSha256.clear();
        QVERIFY(store.update(prod));
        QCOMPARE(*loaded().byId(prod.id), prod);
        prod.name = QStringLiteral("test");
        QCOMPARE(store.update(prod).error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(store.byId(prod.id)->name, QStringLiteral("PROD"));
        QVERIFY(store.remove(prod.id));
        QCOMPARE(store.remove(prod.id).error().kind, ErrorKind::NotFound);
        QCOMPARE(store.update(prod).error().kind, ErrorKind::NotFound);
        QCOMPARE(loaded().instances(), QList<Instance>{test});
    }

    void unknownKeysAreKeptAtEveryLevel()
    {
        QJsonObject one = minimal(kIdA, QStringLiteral("A"));
        one.insert(QStringLiteral("colour"), QStringLiteral("red"));
        one.insert(QStringLiteral("tls"), QJsonObject{{QStringLiteral("ca_file"), QStringLiteral("/ca")},
                                                      {QStringLiteral("min_version"), QStringLiteral("1.3")}});
        writeFile(QJsonDocument(QJsonObject{{QStringLiteral("version"), 1},
                                            {QStringLiteral("window"), QJsonObject{{QStringLiteral("w"), 7}}},
                                            {QStringLiteral("instances"), QJsonArray{one}}}).toJson());
        InstanceStore store = loaded();
        Instance a = store.instances().first();
        a.name = QStringLiteral("B");
        a.tls.caFile.clear();
        QVERIFY(store.update(a));
        QVERIFY(store.add(sample(QStringLiteral("C"))));
        const QJsonObject document = QJsonDocument::fromJson(bytes()).object();
        QCOMPARE(document.value(QLatin1String("window")).toObject().value(QLatin1String("w")).toInt(), 7);
        const QJsonObject kept = document.value(QLatin1String("instances"))[0].toObject();
        QCOMPARE(kept.value(QLatin1String("name")).toString(), QStringLiteral("B"));
        QCOMPARE(kept.value(QLatin1String("colour")).toString(), QStringLiteral("red"));
        QCOMPARE(kept.value(QLatin1String("tls")).toObject(),
                 QJsonObject({{QStringLiteral("min_version"), QStringLiteral("1.3")}}));
    }

    void observedFactsStayWithTheirInstance()
    {
        InstanceStore store = loaded();
        const Instance a = *store.add(sample(QStringLiteral("A")));
        const Instance b = *store.add(sample(QStringLiteral("B")));
        const QJsonObject facts{{QStringLiteral("addsOnly"), true}};
        QVERIFY(store.setObserved(b.id, facts));
        QVERIFY(store.update(b));
        QCOMPARE(loaded().observed(b.id), facts);
        QVERIFY(loaded().observed(a.id).isEmpty());
        QCOMPARE(store.setObserved(QUuid::createUuid(), facts).error().kind, ErrorKind::NotFound);
        QVERIFY(store.remove(a.id));
        QCOMPARE(store.observed(b.id), facts);
    }

    void badFilesAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto file = [](const QJsonArray &instances, int version = 1) {
            return QJsonDocument(QJsonObject{{QStringLiteral("version"), version}, {QStringLiteral("instances"), instances}}).toJson();
        };
        const auto with = [&file](const QString &key, const QJsonValue &value) {
            QJsonObject one = minimal(kIdA, QStringLiteral("A"));
            one.insert(key, value);
            return file({one});
        };
        QTest::newRow("newer") << file({}, 2);
        QTest::newRow("no version") << QByteArrayLiteral("{\"instances\":[]}");
        QTest::newRow("cut") << QByteArrayLiteral("{\"version\":1,");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("list") << QByteArrayLiteral("{\"version\":1,\"instances\":{}}");
        QTest::newRow("one name twice") << file({minimal(kIdA, QStringLiteral("A")), minimal(kIdB, QStringLiteral("a"))});
        QTest::newRow("one id twice") << file({minimal(kIdA, QStringLiteral("A")), minimal(kIdA, QStringLiteral("B"))});
        QTest::newRow("environment") << with(QStringLiteral("environment"), QStringLiteral("moon"));
        QTest::newRow("sign-in") << with(QStringLiteral("sign_in"), QJsonValue());
        QTest::newRow("url") << with(QStringLiteral("url"), QStringLiteral("ftp://x"));
        QTest::newRow("read-only") << with(QStringLiteral("read_only"), QStringLiteral("yes"));
        QTest::newRow("command") << with(QStringLiteral("command"), QStringLiteral("/bin/x"));
        QTest::newRow("pin") << with(QStringLiteral("tls"), QJsonObject{{QStringLiteral("pinned_sha256"), QStringLiteral("zz")}});
        QTest::newRow("tls") << with(QStringLiteral("tls"), true);
    }
    void badFilesAreRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        writeInstances({minimal(kIdA, QStringLiteral("A"))});
        InstanceStore store = loaded();
        writeFile(content); // somebody spoils it while we run
        const Result<InstanceStore> again = InstanceStore::load(m_file);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::BadFile);
        QCOMPARE(again.error().subject, m_file);
        QCOMPARE(store.add(sample(QStringLiteral("New"))).error().kind, ErrorKind::BadFile);
        QCOMPARE(store.instances().size(), 1);
        QCOMPARE(bytes(), content);
    }

    void twoProgramsDoNotUndoEachOther()
    {
        InstanceStore console = loaded();
        InstanceStore terminal = loaded();
        const Instance a = *console.add(sample(QStringLiteral("A")));
        const Instance b = *terminal.add(sample(QStringLiteral("B")));
        QCOMPARE(terminal.instances().size(), 2);
        QCOMPARE(console.add(sample(QStringLiteral("b"))).error().kind, ErrorKind::AlreadyExists);
        QVERIFY(console.setObserved(a.id, {{QStringLiteral("x"), 1}}));
        QCOMPARE(loaded().instances(), QList<Instance>({a, b}));
    }

    void aFailedWriteChangesNothing()
    {
        InstanceStore store = *InstanceStore::load(m_dir->path() + QStringLiteral("/gone/config.json"));
        QCOMPARE(store.add(sample(QStringLiteral("A"))).error().kind, ErrorKind::File);
        QVERIFY(store.instances().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_InstanceStore)
#include "tst_instancestore.moc"
