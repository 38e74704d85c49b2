#include "tests/ui/uifixture.h"

#include "core/access/keys.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

namespace {

CredentialKey keyOf(const Instance &instance, CredentialPurpose purpose)
{
    return {instance.id, foldName(instance.username), purpose};
}

/// Answers as a keychain that is locked, once told to.
class LockableStore final : public CredentialStore
{
public:
    QCoro::Task<Result<std::optional<Secret>>> read(CredentialKey key, std::stop_token stop) override
    {
        if (locked)
            co_return fail({ErrorKind::KeychainLocked, 0, {}, {}, {}});
        const Result<std::optional<Secret>> found = co_await entries.read(key, stop);
        co_return found;
    }
    QCoro::Task<Result<void>> write(CredentialKey key, Secret secret, std::stop_token stop) override { return entries.write(key, secret, stop); }
    QCoro::Task<Result<void>> remove(CredentialKey key, std::stop_token stop) override { return entries.remove(key, stop); }
    bool isPersistent() const override { return true; }

    void put(const CredentialKey &key)
    {
        QVERIFY(QCoro::waitFor(entries.write(key, Secret(QByteArrayLiteral("s")), {})));
    }
    bool has(const CredentialKey &key) { return QCoro::waitFor(entries.read(key, {}))->has_value(); }

    MemoryCredentialStore entries;
    bool locked = false;
};

struct Rig
{
    Rig()
        : instance(f.add(QStringLiteral("Staging"), Environment::Staging))
    {
        store.put(keyOf(instance, CredentialPurpose::SignIn));
        store.put(keyOf(instance, CredentialPurpose::Session));
        f.prepare = [this](FakeAccessApi &server) {
            server.onAnswer = [this](const FakeCall &call) { calls += call.name; };
        };
    }
    ~Rig() { f.close(); }

    Workspace &open()
    {
        Workspace::Collaborators with = f.open().collaborators();
        with.credentials = &store;
        f.workspace = std::make_unique<Workspace>(with);
        return *f.workspace;
    }
    bool readAll()
    {
        f.workspace->refreshScope();
        return QTest::qWaitFor([this] { return f.workspace->state(instance.id)->snapshot && !f.workspace->isReading(); });
    }
    bool keeps(CredentialPurpose purpose) { return store.has(keyOf(instance, purpose)); }

    UiFixture f;
    Instance instance;
    LockableStore store;
    QStringList calls; ///< answered by the servers
};

} // namespace

class tst_WorkspaceLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsTheSignInAndDropsTheKeptSession()
    {
        Rig rig;
        Workspace &workspace = rig.open();
        QVERIFY(rig.readAll());
        QSignalSpy ended(&workspace, &Workspace::signInsEnded);
        workspace.lock();
        QVERIFY(workspace.isLocked());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(rig.calls.count(QStringLiteral("signOut")), 1);
        QVERIFY(!rig.keeps(CredentialPurpose::Session));
        QVERIFY(rig.keeps(CredentialPurpose::SignIn));
        rig.calls.clear();
        workspace.refreshScope();
        workspace.check(rig.instance.id);
        workspace.apply(rig.instance.id);
        QVERIFY(!workspace.isReading() && !workspace.isApplying());
        QVERIFY(rig.calls.isEmpty());
    }

    void aSessionOfAnEarlierRunEndsToo()
    {
        Rig rig;
        Workspace &workspace = rig.open(); // nothing is read
        QSignalSpy ended(&workspace, &Workspace::signInsEnded);
        workspace.lock();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(rig.calls, QStringList{QStringLiteral("signOut")});
        QVERIFY(!rig.keeps(CredentialPurpose::Session));
    }

    void whereNothingIsKeptNobodyIsAsked()
    {
        Rig rig;
        QVERIFY(QCoro::waitFor(rig.store.remove(keyOf(rig.instance, CredentialPurpose::Session), {})));
        Workspace &workspace = rig.open();
        QSignalSpy ended(&workspace, &Workspace::signInsEnded);
        workspace.lock();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(rig.calls.isEmpty());
    }

    void aServerThatDoesNotAnswerLosesTheKeptSessionAllTheSame()
    {
        Rig rig;
        Workspace &workspace = rig.open();
        QVERIFY(rig.readAll());
        rig.f.servers[rig.instance.id]->fail(QStringLiteral("signOut"), {}, {ErrorKind::Unreachable, 0, {}, {}, {}});
        QSignalSpy ended(&workspace, &Workspace::signInsEnded);
        QSignalSpy unlocked(&workspace, &Workspace::unlocked);
        workspace.lock();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!rig.keeps(CredentialPurpose::Session));
        workspace.unlock();
        QTRY_COMPARE(unlocked.size(), 1);
        const auto report = unlocked.first().first().value<LockReport>();
        QCOMPARE(report.notEnded.size(), 1);
        QCOMPARE(report.notEnded.first().first, QStringLiteral("Staging"));
        QCOMPARE(report.notEnded.first().second.kind, ErrorKind::Unreachable);
    }

    void unlockingReadsAgain()
    {
        Rig rig;
        Workspace &workspace = rig.open();
        QVERIFY(rig.readAll());
        rig.f.servers[rig.instance.id]->delay = std::chrono::milliseconds(20);
        QSignalSpy ended(&workspace, &Workspace::signInsEnded);
        QSignalSpy unlocked(&workspace, &Workspace::unlocked);
        workspace.lock();
        workspace.unlock();
        QVERIFY(ended.isEmpty() && unlocked.isEmpty()); // it waits for the sign-ins to end
        QTRY_COMPARE(unlocked.size(), 1);
        QCOMPARE(ended.size(), 1);
        QTRY_VERIFY(!workspace.isReading());
        QVERIFY(!workspace.isLocked());
        QCOMPARE(rig.calls.last(), QStringLiteral("takeSnapshot"));
        QVERIFY(rig.calls.indexOf(QStringLiteral("signOut")) < rig.calls.lastIndexOf(QStringLiteral("takeSnapshot")));
    }

    void aLockedKeychainKeepsItLocked()
    {
        Rig rig;
        Workspace &workspace = rig.open();
        QVERIFY(rig.readAll());
        QSignalSpy ended(&workspace, &Workspace::signInsEnded);
        workspace.lock();
        QTRY_COMPARE(ended.size(), 1);
        rig.store.locked = true;
        QSignalSpy refused(&workspace, &Workspace::unlockRefused);
        for (int i = 1; i < 3; ++i) {
            workspace.unlock();
            QTRY_COMPARE(refused.size(), i);
            QVERIFY(workspace.isLocked());
        }
        rig.store.locked = false;
        workspace.unlock();
        QTRY_VERIFY(!workspace.isLocked());
    }

    void typedPasswordsGoAndStagedEditsStay()
    {
        Rig rig;
        Workspace &workspace = rig.open();
        QVERIFY(rig.readAll());
        Change change = roleChange(*workspace.state(rig.instance.id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")});
        change.passwordIntent = PasswordIntent::Typed;
        change.password = Secret(QByteArrayLiteral("typed"));
        QVERIFY(workspace.stage(change));
        QSignalSpy ended(&workspace, &Workspace::signInsEnded);
        workspace.lock();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(rig.f.staging.plan().changes.size(), 1);
        QVERIFY(rig.f.staging.plan().changes.first().needsSecret());
    }

    void whatIsOnItsWayIsAwaitedAndTheRestStaysStaged()
    {
        Rig rig;
        Workspace &workspace = rig.open();
        QVERIFY(rig.readAll());
        const SnapshotPtr snapshot = workspace.state(rig.instance.id)->snapshot;
        QVERIFY(workspace.stage({roleChange(*snapshot, QStringLiteral("alice"), {QStringLiteral("Op")}),
                                 roleChange(*snapshot, QStringLiteral("bob"), {QStringLiteral("Viewer")})}));
        FakeAccessApi *server = rig.f.servers[rig.instance.id];
        QStringList order;
        server->onAnswer = [&order](const FakeCall &call) { order += call.name; };
        server->onCall = [&workspace](const FakeCall &call) {
            if (call.name == QLatin1String("updateUser"))
                workspace.lock(); // in the middle of the first one
        };
        QSignalSpy ended(&workspace, &Workspace::signInsEnded);
        workspace.apply(rig.instance.id);
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(order.count(QStringLiteral("updateUser")), 1);
        QVERIFY(order.indexOf(QStringLiteral("signOut")) > order.indexOf(QStringLiteral("updateUser")));
        QCOMPARE(order.last(), QStringLiteral("signOut"));
        QCOMPARE(rig.f.staging.plan().changes.size(), 1);
        QSignalSpy unlocked(&workspace, &Workspace::unlocked);
        workspace.unlock();
        QTRY_COMPARE(unlocked.size(), 1);
        const auto report = unlocked.first().first().value<LockReport>();
        QVERIFY(report.stoppedApplying);
        QCOMPARE(report.notSent, 1);
    }

    void aLockedWorkspaceShutsDown()
    {
        Rig rig;
        Workspace &workspace = rig.open();
        QVERIFY(rig.readAll());
        QSignalSpy drained(&workspace, &Workspace::drained);
        workspace.lock();
        workspace.shutDown();
        QTRY_COMPARE(drained.size(), 1);
        QVERIFY(!rig.keeps(CredentialPurpose::Session));
    }

    void forgettingASecretEndsTheSignInFirst()
    {
        Rig rig;
        Workspace &workspace = rig.open();
        QVERIFY(rig.readAll());
        QSignalSpy seen(&workspace, &Workspace::keptSeen);
        workspace.lookForKept();
        QTRY_COMPARE(seen.size(), 1);
        const auto before = seen.first().last().value<KeptCredentials>();
        QVERIFY(before.secret == true && before.session == true && !before.error);
        QSignalSpy forgotten(&workspace, &Workspace::secretForgotten);
        workspace.forgetSecret(rig.instance.id);
        QTRY_COMPARE(forgotten.size(), 1);
        QVERIFY(!forgotten.first().last().value<std::optional<Error>>());
        QCOMPARE(rig.calls.last(), QStringLiteral("signOut"));
        QVERIFY(!rig.keeps(CredentialPurpose::SignIn) && !rig.keeps(CredentialPurpose::Session));
        QVERIFY(workspace.state(rig.instance.id));
        rig.store.locked = true;
        workspace.lookForKept();
        QTRY_COMPARE(seen.size(), 2);
        const auto after = seen.last().last().value<KeptCredentials>();
        QVERIFY(!after.secret && !after.session && after.error);
    }
};

QTEST_MAIN(tst_WorkspaceLock)
#include "tst_workspacelock.moc"
