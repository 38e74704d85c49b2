#include "core/store/sqlitesnapshotstore.h"

#include "core/access/keys.h"
#include "core/store/storabletext.h"
#include "tests/export/hostile.h"
#include "tests/store/storedsamples.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace airside;
using test::await;

namespace {

class FixedClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC); }
};

const FixedClock kClock;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One statement in a connection of its own.
QVariant sql(const QString &path, const QString &statement)
{
    const QString name = QStringLiteral("test");
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qWarning("%ls", qUtf16Printable(query.lastError().text()));
            else if (query.next())
                value = query.value(0);
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

struct Kept
{
    Kept() { ::umask(022); } // the rights must not depend on the one who starts the program

    std::unique_ptr<SqliteSnapshotStore> open(const QList<Migration> &migrations = storeMigrations()) const
    {
        return std::make_unique<SqliteSnapshotStore>(file, kClock, migrations);
    }
    QTemporaryDir dir;
    QString file = dir.filePath(QStringLiteral("store.sqlite"));
};

Result<void> save(SqliteSnapshotStore &store, const Snapshot &snapshot)
{
    return await(store.save(std::make_shared<Snapshot>(snapshot))).value_or(fail({ErrorKind::Timeout, 0, {}, {}, {}}));
}

Result<SnapshotPtr> load(SqliteSnapshotStore &store, const Instance &instance, std::stop_token stop = {})
{
    return await(store.load(instance, stop)).value_or(fail({ErrorKind::Timeout, 0, {}, {}, {}}));
}

/// Null and empty too, which operator== of QString takes for the same.
bool alike(const QString &a, const QString &b)
{
    return a == b && a.isNull() == b.isNull();
}

bool alike(const std::optional<ServerTime> &a, const std::optional<ServerTime> &b)
{
    return a == b && (!a || alike(a->odd.text(), b->odd.text()));
}

void compare(const Snapshot &is, const Snapshot &was)
{
    QCOMPARE(is.instance, was.instance);
    QCOMPARE(is.takenAt, was.takenAt);
    QCOMPARE(is.takenAt.timeSpec(), was.takenAt.timeSpec());
    QVERIFY(alike(is.airflowVersion, was.airflowVersion));
    QCOMPARE(is.serverOffsetSeconds, was.serverOffsetSeconds);
    QVERIFY(alike(is.signedInAs, was.signedInAs));
    QCOMPARE(is.users.size(), was.users.size());
    for (qsizetype i = 0; i < is.users.size(); ++i) {
        const User &a = is.users.at(i);
        const User &b = was.users.at(i);
        QVERIFY2(a == b, qPrintable(b.username));
        QVERIFY(alike(a.username, b.username) && alike(a.email, b.email));
        QVERIFY(alike(a.firstName, b.firstName) && alike(a.lastName, b.lastName));
        QVERIFY(alike(a.lastLogin, b.lastLogin) && alike(a.createdOn, b.createdOn) && alike(a.changedOn, b.changedOn));
    }
    QCOMPARE(is.roles, was.roles);
    QCOMPARE(is.permissions, was.permissions);
    QCOMPARE(is.dags, was.dags);
    QCOMPARE(is.usersProof, was.usersProof);
    QCOMPARE(is.rolesProof, was.rolesProof);
    QCOMPARE(is.permissionsProof, was.permissionsProof);
    QCOMPARE(is.dagsProof, was.dagsProof);
}

} // namespace

class TestSqliteSnapshotStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBackExactly()
    {
        const Kept kept;
        const Snapshot snapshot = sampleSnapshot();
        QVERIFY(save(*kept.open(), snapshot));
        const Result<SnapshotPtr> again = load(*kept.open(), snapshot.instance);
        QVERIFY(again);
        QVERIFY(*again);
        compare(**again, snapshot);
    }

    void nothingKnownComesBackExactly()
    {
        const Kept kept;
        Snapshot snapshot;
        snapshot.instance = sampleInstance();
        for (Completeness *proof : {&snapshot.usersProof, &snapshot.rolesProof, &snapshot.permissionsProof, &snapshot.dagsProof})
            *proof = {0, 0, 0, 0, {}};
        const auto store = kept.open();
        QVERIFY(save(*store, snapshot));
        const Result<SnapshotPtr> again = load(*store, snapshot.instance);
        QVERIFY(again && *again);
        compare(**again, snapshot);
        QVERIFY((*again)->takenAt.isNull());
    }

    void hostileNamesComeBackExactly()
    {
        const Kept kept;
        QStringList names = hostileNames();
        names += QString(QChar(QChar::ByteOrderMark)) + QStringLiteral("bom");
        names += QStringLiteral("half ") + QChar(u'\xD83D');
        names += QStringLiteral("\xFFFE and \xFFFF");
        names += QString::fromUtf16(u"a\0b", 3);
        names += QString::fromUtf16(u"\0", 1);
        names += QStringLiteral("\1" "0041");
        names += QStringLiteral("\1");
        names += QStringLiteral("'; DROP TABLE snapshot; --");
        Snapshot snapshot = sampleSnapshot();
        snapshot.users.clear();
        snapshot.roles.clear();
        snapshot.dags.clear();
        PermissionList pairs;
        for (const QString &name : names) {
            User user;
            user.username = user.email = user.firstName = user.lastName = name;
            user.roles = {name};
            user.createdOn = ServerTime{ServerTime::kUnknown, name};
            snapshot.users += user;
            pairs += Permission{name, name};
            snapshot.dags += Dag{name, name, {name}, {name}, false};
        }
        pairs = sortedUnique(pairs);
        for (const QString &name : names)
            snapshot.roles += Role{name, pairs};
        std::ranges::sort(snapshot.users, {}, [](const User &user) { return foldName(user.username); });
        std::ranges::sort(snapshot.roles, {}, &Role::name);
        std::ranges::sort(snapshot.dags, {}, &Dag::id);
        snapshot.permissions = pairs;
        snapshot.airflowVersion = snapshot.signedInAs = names.last();
        proveWhole(snapshot);
        QVERIFY(save(*kept.open(), snapshot));
        const Result<SnapshotPtr> again = load(*kept.open(), snapshot.instance);
        QVERIFY(again && *again);
        compare(**again, snapshot);
    }

    void plainTextIsKeptAsItIs()
    {
        for (const QString &text : {QString(), QStringLiteral(""), QStringLiteral("Zo\u00eb"), QStringLiteral("\U0001F600")}) {
            QVERIFY(alike(toStorable(text), text));
            QVERIFY(alike(fromStorable(text), text));
        }
        QCOMPARE(toStorable(QString(QChar(0))), QStringLiteral("\1" "0000"));
    }

    void whatRepeatsSharesItsBuffer()
    {
        const Kept kept;
        const Snapshot snapshot = sampleSnapshot();
        const auto store = kept.open();
        QVERIFY(save(*store, snapshot));
        const SnapshotPtr again = *load(*store, snapshot.instance);
        const User *alice = again->user(QStringLiteral("alice"));
        const User *bob = again->user(QStringLiteral("bob"));
        QVERIFY(alice->roles.size() == 2 && alice->roles == bob->roles);
        QCOMPARE(alice->roles.constData(), bob->roles.constData());
        QCOMPARE(alice->roles.first().constData(), again->role(alice->roles.first())->name.constData());
        const PermissionList &catalogue = again->permissions;
        for (const Permission &permission : again->role(QStringLiteral("Op"))->permissions) {
            const auto listed = std::ranges::find(catalogue, permission);
            if (listed != catalogue.end())
                QCOMPARE(permission.resource.constData(), listed->resource.constData());
        }
    }

    void savingIsOfThatInstanceAlone()
    {
        const Kept kept;
        Snapshot first = sampleSnapshot();
        Snapshot other = first;
        other.instance.id = QUuid::createUuid();
        other.signedInAs = QStringLiteral("other");
        const auto store = kept.open();
        QVERIFY(save(*store, first));
        QVERIFY(save(*store, other));
        first.users.removeLast();
        first.takenAt = first.takenAt.addDays(1);
        proveWhole(first);
        QVERIFY(save(*store, first));
        compare(**load(*store, first.instance), first);
        compare(**load(*store, other.instance), other);
        QCOMPARE(await(store->list({}))->value().size(), 2);
    }

    void removingLeavesNothing()
    {
        const Kept kept;
        const Snapshot snapshot = sampleSnapshot();
        const auto store = kept.open();
        QVERIFY(save(*store, snapshot));
        QVERIFY(*await(store->remove(snapshot.instance.id)));
        QVERIFY(*await(store->remove(snapshot.instance.id)));
        QCOMPARE(*load(*store, snapshot.instance), SnapshotPtr());
        QVERIFY(await(store->list({}))->value().isEmpty());
        for (const char *table : {"instance", "list", "pair", "user", "permission", "role", "role_permission", "dag"})
            QCOMPARE(sql(kept.file, QStringLiteral("SELECT count(*) FROM snapshot_") + QString::fromLatin1(table)).toInt(), 0);
        QVERIFY(!contentOf(kept.file).contains("alice"));
    }

    void anIncompleteSnapshotIsRefused()
    {
        const Kept kept;
        const Snapshot whole = sampleSnapshot();
        const auto store = kept.open();
        QVERIFY(save(*store, whole));
        for (Completeness Snapshot::*proof : {&Snapshot::usersProof, &Snapshot::rolesProof, &Snapshot::permissionsProof, &Snapshot::dagsProof}) {
            Snapshot torn = whole;
            torn.takenAt = whole.takenAt.addDays(1);
            (torn.*proof).error = Error{ErrorKind::Forbidden, 403, {}, {}, {}};
            QCOMPARE(save(*store, torn).error().kind, ErrorKind::InvalidInput);
            torn.*proof = {};
            QCOMPARE(save(*store, torn).error().kind, ErrorKind::InvalidInput);
        }
        Snapshot wrong = whole;
        wrong.users.removeLast();
        QCOMPARE(save(*store, wrong).error().kind, ErrorKind::InvalidInput);
        compare(**load(*store, whole.instance), whole);
    }

    void theInstanceIsTheOneOfToday()
    {
        const Kept kept;
        Snapshot snapshot = sampleSnapshot();
        const auto store = kept.open();
        QVERIFY(save(*store, snapshot));
        Instance renamed = snapshot.instance;
        renamed.name = QStringLiteral("Renamed");
        renamed.tls.caFile = QStringLiteral("/etc/ca.pem");
        QCOMPARE((*load(*store, renamed))->instance, renamed);
        renamed.url = QUrl(QStringLiteral("https://elsewhere.example.org"));
        QCOMPARE(*load(*store, renamed), SnapshotPtr());
        QVERIFY(!contentOf(kept.file).contains(snapshot.instance.tls.clientCertFile.toUtf8()));
        QVERIFY(!contentOf(kept.file).contains(snapshot.instance.command.first().toUtf8()));
    }

    void aCancelledLoadSaysSo()
    {
        const Kept kept;
        const Snapshot snapshot = sampleSnapshot();
        const auto store = kept.open();
        QVERIFY(save(*store, snapshot));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(load(*store, snapshot.instance, stop.get_token()).error().kind, ErrorKind::Cancelled);
        QCOMPARE(await(store->list(stop.get_token()))->error().kind, ErrorKind::Cancelled);
        QVERIFY(*load(*store, snapshot.instance));
    }

    void filesAreForTheirOwnerOnly()
    {
        const Kept kept;
        QFile before(kept.file);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.close();
        QVERIFY(before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        const auto store = kept.open();
        QVERIFY(save(*store, sampleSnapshot()));
        for (const QString &end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            struct stat info{};
            QCOMPARE(::stat(qPrintable(kept.file + end), &info), 0);
            QCOMPARE(info.st_mode & 0777, mode_t(0600));
        }
    }

    void onlyAFileIsOpened()
    {
        const Kept kept;
        QVERIFY(QFile::link(kept.dir.filePath(QStringLiteral("elsewhere")), kept.file));
        QCOMPARE(load(*kept.open(), sampleInstance()).error().kind, ErrorKind::File);
        QVERIFY(QFile::remove(kept.file));
        QVERIFY(QDir().mkdir(kept.file));
        QCOMPARE(load(*kept.open(), sampleInstance()).error().kind, ErrorKind::File);
    }

    void twoConnectionsWorkOnOneFile()
    {
        const Kept kept;
        const auto one = kept.open();
        const auto two = kept.open();
        Snapshot a = sampleSnapshot();
        Snapshot b = a;
        b.instance.id = QUuid::createUuid();
        const auto first = one->save(std::make_shared<Snapshot>(a));
        const auto second = two->save(std::make_shared<Snapshot>(b));
        QTRY_VERIFY(first.isReady() && second.isReady());
        compare(**load(*two, a.instance), a);
        compare(**load(*one, b.instance), b);
    }

    void theDestructorFinishesWhatWasBegun()
    {
        const Kept kept;
        const Snapshot snapshot = sampleSnapshot();
        auto store = kept.open();
        const auto saving = store->save(std::make_shared<Snapshot>(snapshot));
        store.reset();
        QVERIFY(!QFile::exists(kept.file + QStringLiteral("-wal")));
        QTRY_VERIFY(saving.isReady());
        compare(**load(*kept.open(), snapshot.instance), snapshot);
    }
};

QTEST_GUILESS_MAIN(TestSqliteSnapshotStore)
#include "tst_sqlitesnapshotstore.moc"
