#include "core/store/sqlitesnapshotstore.h"
#include "tests/support/await.h"
#include "tests/ui/uifixture.h"
#include "ui/snapshotpage.h"

#include <QCoroFuture>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace airside;
using test::await;

namespace {

/// Shows how many users there are; stands in for the pages.
class CountingPage final : public SnapshotPage
{
public:
    explicit CountingPage(Workspace &workspace)
        : SnapshotPage(workspace, QStringLiteral("Users"))
    {
        setContent(new QWidget(this));
    }
    qint64 users = 0;
    QStringList bannerTexts()
    {
        QStringList texts;
        for (const MessageBanner *banner : findChildren<MessageBanner *>())
            texts += banner->text();
        return texts;
    }

protected:
    void showSnapshots(const QList<SnapshotPtr> &snapshots) override
    {
        users = 0;
        for (const SnapshotPtr &snapshot : snapshots)
            users += snapshot->users.size();
        setCounts(users, users);
    }
    const Completeness &proofOf(const Snapshot &snapshot) const override { return snapshot.usersProof; }
    ListProgress::Part part() const override { return ListProgress::Part::Users; }
    QString sentence(Say, int) const override { return QStringLiteral("No users"); }
};

/// Keeps nothing, and saves until the test lets it end.
class SlowStore final : public SnapshotStore
{
public:
    SlowStore() { m_gate.start(); }
    void finish() { m_gate.finish(); }
    int begun = 0;

    [[nodiscard]] QCoro::Task<Result<void>> save(SnapshotPtr) override
    {
        ++begun;
        co_await m_gate.future();
        co_return Result<void>();
    }
    [[nodiscard]] QCoro::Task<Result<SnapshotPtr>> load(Instance, std::stop_token) override
    {
        co_return Result<SnapshotPtr>(SnapshotPtr());
    }
    [[nodiscard]] QCoro::Task<Result<QList<QUuid>>> list(std::stop_token) override { co_return Result<QList<QUuid>>(QList<QUuid>()); }
    [[nodiscard]] QCoro::Task<Result<SnapshotPtr>> loadPast(Instance, qint64, std::stop_token) override
    {
        co_return Result<SnapshotPtr>(SnapshotPtr());
    }
    [[nodiscard]] QCoro::Task<Result<QList<KeptSnapshot>>> history(QUuid, std::stop_token) override
    {
        co_return Result<QList<KeptSnapshot>>(QList<KeptSnapshot>());
    }
    [[nodiscard]] QCoro::Task<Result<QList<ObjectState>>> historyOf(QUuid, KeptObject, std::stop_token) override
    {
        co_return Result<QList<ObjectState>>(QList<ObjectState>());
    }
    [[nodiscard]] QCoro::Task<Result<void>> remove(QUuid) override { co_return Result<void>(); }
    [[nodiscard]] QCoro::Task<Result<int>> prune(Retention, std::stop_token) override { co_return Result<int>(0); }
    [[nodiscard]] QCoro::Task<Result<void>> check() override { co_return Result<void>(); }

private:
    QPromise<void> m_gate;
};

/// A fixture over a real store, as the console has it.
struct StoredFixture
{
    StoredFixture() { f.snapshots = &store; }
    ~StoredFixture() { end(); }

    /// As closing the window: everything has ended afterwards.
    void end()
    {
        if (!f.workspace)
            return;
        QSignalSpy drained(f.workspace.get(), &Workspace::drained);
        f.workspace->shutDown();
        QTRY_VERIFY(!drained.isEmpty());
        f.workspace.reset();
    }
    /// What an earlier run left.
    Instance readBefore(const QString &name)
    {
        const Instance instance = f.add(name, Environment::Staging);
        Workspace &workspace = f.open();
        workspace.refresh(instance.id);
        [&] { QTRY_VERIFY(workspace.state(instance.id)->snapshot); }();
        end();
        return instance;
    }
    QList<QUuid> kept() { return await(store.list({}))->value(); }

    UiFixture f;
    SystemClock clock;
    SqliteSnapshotStore store{f.dir.filePath(QStringLiteral("store.sqlite")), clock};
};

} // namespace

class TestWorkspaceStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasReadIsShownAtTheNextStart()
    {
        StoredFixture s;
        const Instance instance = s.readBefore(QStringLiteral("Staging"));
        s.f.servers.clear();
        Workspace &workspace = s.f.open();
        CountingPage page(workspace);
        page.show(); // one that nobody sees may wait
        qint64 usersThen = -1;
        connect(&workspace, &Workspace::storedShown, &page, [&] { usersThen = page.users; });
        QTRY_COMPARE(usersThen, 3);
        QCOMPARE(workspace.state(instance.id)->phase, InstanceState::Phase::Ready);
        QVERIFY(workspace.state(instance.id)->stored);
        QCOMPARE(workspace.state(instance.id)->snapshot->instance, instance);
        QVERIFY(s.f.servers.isEmpty()); // nothing was asked of any server
        QVERIFY2(page.status().contains(QStringLiteral("3 of 3")), qPrintable(page.status()));

        workspace.refresh(instance.id);
        QTRY_VERIFY(!workspace.state(instance.id)->stored);
    }

    void offlineItStaysWithTheReason()
    {
        StoredFixture s;
        const Instance instance = s.readBefore(QStringLiteral("Staging"));
        s.f.clock.now = QDateTime(QDate(2026, 1, 5), QTime(3, 4, 5), Qt::UTC); // the fake's snapshots are three days old
        s.f.prepare = [](FakeAccessApi &server) {
            server.fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::Unreachable, 0, QStringLiteral("http://127.0.0.1:1"), {}, {}});
        };
        Workspace &workspace = s.f.open();
        CountingPage page(workspace);
        workspace.refresh(instance.id); // before the stored one has been loaded
        QTRY_COMPARE(workspace.state(instance.id)->phase, InstanceState::Phase::Failed);
        QTRY_COMPARE(page.users, 3);
        QTRY_COMPARE(page.bannerTexts().size(), 1);
        const QString text = page.bannerTexts().first();
        QVERIFY2(text.contains(QStringLiteral("cannot be reached")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Still shown: what was read 3 days ago")), qPrintable(text));
        QVERIFY(workspace.stage(roleChange(*workspace.state(instance.id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
    }

    void aFailedStartDoesNotTryToSignOut()
    {
        StoredFixture s;
        const Instance instance = s.readBefore(QStringLiteral("Staging"));
        QStringList calls;
        s.f.prepare = [&calls](FakeAccessApi &server) {
            server.fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::Unreachable, 0, {}, {}, {}});
            server.onCall = [&calls](const FakeCall &call) { calls += call.text(); };
        };
        Workspace &workspace = s.f.open();
        workspace.refresh(instance.id);
        QTRY_COMPARE(workspace.state(instance.id)->phase, InstanceState::Phase::Failed);
        QTRY_VERIFY(workspace.state(instance.id)->snapshot);
        s.end();
        QVERIFY(!calls.contains(QStringLiteral("signOut")));
    }

    void aReadingThatIsQuickerThanTheStoreWins()
    {
        StoredFixture s;
        const Instance instance = s.readBefore(QStringLiteral("Staging"));
        s.f.prepare = [](FakeAccessApi &server) { server.addUser(QStringLiteral("dave"), {}); };
        Workspace &workspace = s.f.open();
        workspace.refresh(instance.id); // the fake answers within the call
        QTRY_COMPARE(workspace.state(instance.id)->snapshot->users.size(), 4);
        s.end();
        QCOMPARE((**await(s.store.load(instance, {})))->users.size(), 4);
    }

    void anIncompleteReadingIsShownAndNotStored()
    {
        StoredFixture s;
        const Instance instance = s.readBefore(QStringLiteral("Staging"));
        s.f.prepare = [](FakeAccessApi &server) {
            server.listsIncompletely = true;
            server.addUser(QStringLiteral("dave"), {});
        };
        Workspace &workspace = s.f.open();
        workspace.refresh(instance.id);
        QTRY_COMPARE(workspace.state(instance.id)->snapshot->users.size(), 4);
        s.end();
        QCOMPARE((**await(s.store.load(instance, {})))->users.size(), 3);
    }

    void removingAnInstanceForgetsItsSnapshot()
    {
        StoredFixture s;
        const Instance instance = s.readBefore(QStringLiteral("Staging"));
        const Instance other = s.readBefore(QStringLiteral("Other"));
        Workspace &workspace = s.f.open();
        QSignalSpy removed(&workspace, &Workspace::removed);
        workspace.remove(instance.id);
        QTRY_COMPARE(removed.size(), 1);
        s.end();
        QCOMPARE(s.kept(), QList<QUuid>{other.id});
    }

    void anotherAddressForgetsTheSnapshot()
    {
        StoredFixture s;
        Instance instance = s.readBefore(QStringLiteral("Staging"));
        s.f.prepare = [](FakeAccessApi &server) {
            server.fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::Unreachable, 0, {}, {}, {}});
        };
        Workspace &workspace = s.f.open();
        QTRY_VERIFY(workspace.state(instance.id)->snapshot);
        instance.url = QUrl(QStringLiteral("http://127.0.0.1:2"));
        QVERIFY(s.f.store.update(instance));
        workspace.instancesChangedInStore();
        QVERIFY(!workspace.state(instance.id)->snapshot);
        s.end();
        QVERIFY(s.kept().isEmpty());
    }

    void anotherSignInKeepsTheHistory()
    {
        StoredFixture s;
        Instance instance = s.readBefore(QStringLiteral("Staging"));
        Workspace &workspace = s.f.open();
        QTRY_VERIFY(workspace.state(instance.id)->snapshot);
        instance.username = QStringLiteral("auditor");
        QVERIFY(s.f.store.update(instance));
        workspace.instancesChangedInStore();
        QTRY_VERIFY(workspace.state(instance.id)->snapshot);
        s.end();
        QCOMPARE(await(s.store.history(instance.id, {}))->value().size(), 1);
    }

    void whatIsKeptTooLongIsRemovedAtTheStart()
    {
        StoredFixture s;
        const Instance instance = s.readBefore(QStringLiteral("Staging")); // the fake's clock stands still in January
        const SnapshotPtr old = **await(s.store.load(instance, {}));
        for (int i = 0; i < 3; ++i)
            QVERIFY(*await(s.store.save(old)));
        QCOMPARE(await(s.store.history(instance.id, {}))->value().size(), 4);
        s.f.open();
        QTRY_COMPARE(await(s.store.history(instance.id, {}))->value().size(), 1); // of one day, months ago
    }

    void anInstanceRemovedElsewhereIsForgottenAtTheStart()
    {
        StoredFixture s;
        const Instance instance = s.readBefore(QStringLiteral("Staging"));
        QVERIFY(s.f.store.remove(instance.id));
        s.f.open();
        QTRY_VERIFY(s.kept().isEmpty());
    }

    void aDemoIsNeverStored()
    {
        StoredFixture s;
        Workspace &workspace = s.f.open();
        const Instance demo = instanceNamed(QStringLiteral("Demo"), Environment::Production);
        workspace.addDemo(demo);
        QTRY_VERIFY(workspace.state(demo.id)->snapshot);
        s.end();
        QVERIFY(s.kept().isEmpty());
    }

    void aDamagedStoreIsToldOnceAndWorksAgain()
    {
        StoredFixture s;
        const Instance instance = s.f.add(QStringLiteral("Staging"), Environment::Staging);
        QFile damaged(s.f.dir.filePath(QStringLiteral("store.sqlite")));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        QVERIFY(damaged.write(QByteArray(5000, 'x')) > 0);
        damaged.close();
        Workspace &workspace = s.f.open();
        CountingPage page(workspace);
        QTRY_COMPARE(page.bannerTexts().size(), 1);
        QVERIFY2(page.bannerTexts().first().contains(QStringLiteral("store.sqlite.damaged-")), qPrintable(page.bannerTexts().first()));
        workspace.refresh(instance.id);
        QTRY_VERIFY(workspace.state(instance.id)->snapshot);
        QTRY_COMPARE(s.kept().size(), 1);
        QVERIFY(workspace.storeError());
        workspace.dismissStoreError();
        QVERIFY(page.bannerKeys().isEmpty());
    }

    void closingWaitsForASave()
    {
        UiFixture f;
        SlowStore store;
        f.snapshots = &store;
        const Instance instance = f.add(QStringLiteral("Staging"), Environment::Staging);
        Workspace &workspace = f.open();
        workspace.refresh(instance.id);
        QTRY_COMPARE(store.begun, 1);
        QSignalSpy drained(&workspace, &Workspace::drained);
        workspace.shutDown();
        QCoreApplication::processEvents();
        QVERIFY(drained.isEmpty());
        store.finish();
        QTRY_COMPARE(drained.size(), 1);
    }
};

QTEST_MAIN(TestWorkspaceStore)
#include "tst_workspacestore.moc"
