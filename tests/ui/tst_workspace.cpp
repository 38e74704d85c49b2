#include "tests/ui/uifixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace airside;

namespace {

/// With the instance read.
Workspace &opened(UiFixture &f, const QUuid &id)
{
    Workspace &workspace = f.open();
    workspace.refresh(id);
    if (!QTest::qWaitFor([&] { return workspace.state(id)->snapshot != nullptr; }))
        qFatal("not read");
    return workspace;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryInstanceInScope()
    {
        UiFixture f;
        const QUuid production = f.add(QStringLiteral("Production"), Environment::Production).id;
        const QUuid staging = f.add(QStringLiteral("Staging"), Environment::Staging).id;
        Workspace &workspace = f.open();
        QSignalSpy read(&workspace, &Workspace::snapshotChanged);
        workspace.setScope({staging});
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(workspace.snapshotsInScope().size(), 1);
        QCOMPARE(workspace.state(production)->phase, InstanceState::Phase::NeverRead);
        workspace.setScope({});
        QTRY_COMPARE(workspace.snapshotsInScope().size(), 2);
        f.close();
    }

    void aFailedReadingKeepsTheOldSnapshot()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Production"), Environment::Production).id;
        Workspace &workspace = f.open();
        workspace.refresh(id);
        QTRY_VERIFY(workspace.state(id)->snapshot);
        const SnapshotPtr old = workspace.state(id)->snapshot;
        f.servers[id]->fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::Unreachable, 0, {}, {}, {}});
        workspace.refresh(id);
        QTRY_COMPARE(workspace.state(id)->phase, InstanceState::Phase::Failed);
        QCOMPARE(workspace.state(id)->snapshot, old);
        QCOMPARE(workspace.state(id)->error->kind, ErrorKind::Unreachable);
        f.close();
    }

    void aReadOnlyInstanceRefusesToStage()
    {
        UiFixture f;
        Instance instance = instanceNamed(QStringLiteral("Production"), Environment::Production);
        instance.readOnly = true;
        const QUuid id = f.store.add(instance)->id;
        Workspace &workspace = f.open();
        workspace.refresh(id);
        QTRY_VERIFY(workspace.state(id)->snapshot);
        const Result<void> staged = workspace.stage(roleChange(*workspace.state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")}));
        QVERIFY(!staged);
        QCOMPARE(staged.error().kind, ErrorKind::ReadOnly);
        QVERIFY(f.staging.plan().isEmpty());
        f.close();
    }

    void readOnlyForGoodRefusesEverywhere()
    {
        UiFixture f;
        f.readOnly = true;
        const QUuid id = f.add(QStringLiteral("Staging"), Environment::Staging).id;
        QVERIFY(f.open().isReadOnly(id));
        f.close();
    }

    void appliesOneInstanceAndReadsItAgain()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Staging"), Environment::Staging).id;
        Workspace &workspace = f.open();
        workspace.refresh(id);
        QTRY_VERIFY(workspace.state(id)->snapshot);
        QVERIFY(workspace.stage(roleChange(*workspace.state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        QSignalSpy applied(&workspace, &Workspace::applied);
        QSignalSpy read(&workspace, &Workspace::snapshotChanged);
        f.servers[id]->held = QStringLiteral("updateUser"); // else all may be done at once
        workspace.apply(id);
        QVERIFY(workspace.isApplying());
        f.servers[id]->held.clear();
        QTRY_COMPARE(applied.size(), 1);
        QVERIFY(applied.first().at(1).value<ApplyReport>().allVerified());
        QVERIFY(f.staging.plan().isEmpty());
        QTRY_VERIFY(!read.isEmpty());
        QCOMPARE(workspace.state(id)->snapshot->user(QStringLiteral("alice"))->roles, QStringList{QStringLiteral("Op")});
        QCOMPARE(f.journal.entries.size(), 2);
        f.close();
    }

    void pausingHoldsWhatIsNotSentYet()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Staging"), Environment::Staging).id;
        Workspace &workspace = opened(f, id);
        for (const char *name : {"alice", "bob"})
            QVERIFY(workspace.stage(roleChange(*workspace.state(id)->snapshot, QLatin1String(name), {QStringLiteral("Op"), QStringLiteral("Viewer")})));
        QSignalSpy paused(&workspace, &Workspace::applyingPausedChanged);
        workspace.setApplyingPaused(true);
        QVERIFY(!workspace.isApplyingPaused()); // nothing is being applied
        FakeAccessApi &server = *f.servers[id];
        server.held = QStringLiteral("updateUser");
        QSignalSpy applied(&workspace, &Workspace::applied);
        workspace.apply(id);
        QTRY_COMPARE(server.writes().size(), 1);
        workspace.setApplyingPaused(true);
        QVERIFY(workspace.isApplyingPaused());
        server.held.clear();
        QTRY_COMPARE(f.journal.entries.size(), 2);
        QVERIFY(applied.isEmpty());
        QCOMPARE(server.writes().size(), 1);
        workspace.setApplyingPaused(false);
        QTRY_COMPARE(applied.size(), 1);
        QVERIFY(applied.first().at(1).value<ApplyReport>().allVerified());
        QCOMPARE(paused.size(), 2);
        f.close();
    }

    void cancellingEndsAPause()
    {
        UiFixture f;
        f.prepare = [](FakeAccessApi &server) { server.delay = std::chrono::milliseconds(5); }; // else all may be done at once
        const QUuid id = f.add(QStringLiteral("Staging"), Environment::Staging).id;
        Workspace &workspace = opened(f, id);
        QVERIFY(workspace.stage(roleChange(*workspace.state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        QSignalSpy applied(&workspace, &Workspace::applied);
        workspace.apply(id);
        workspace.setApplyingPaused(true);
        QVERIFY(workspace.isApplyingPaused());
        workspace.cancelApplying();
        QTRY_COMPARE(applied.size(), 1);
        QVERIFY(!workspace.isApplyingPaused());
        QCOMPARE(f.staging.plan().changes.size(), 1);
        workspace.apply(id);
        QTRY_COMPARE(applied.size(), 2);
        QVERIFY(f.staging.plan().isEmpty());
        QSignalSpy drained(&workspace, &Workspace::drained);
        f.close();
        QTRY_COMPARE(drained.size(), 1);
    }

    void closingAndLockingEndAPause()
    {
        for (const bool locks : {false, true}) {
            UiFixture f;
            f.prepare = [](FakeAccessApi &server) { server.delay = std::chrono::milliseconds(5); }; // else all may be done at once
            const QUuid id = f.add(QStringLiteral("Staging"), Environment::Staging).id;
            Workspace &workspace = opened(f, id);
            QVERIFY(workspace.stage(roleChange(*workspace.state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
            workspace.apply(id);
            workspace.setApplyingPaused(true);
            QVERIFY(workspace.isApplyingPaused());
            QSignalSpy ended(&workspace, locks ? &Workspace::signInsEnded : &Workspace::drained);
            if (locks)
                workspace.lock();
            else
                workspace.shutDown();
            QTRY_COMPARE(ended.size(), 1);
            QVERIFY(!workspace.isApplyingPaused());
            QCOMPARE(f.staging.plan().changes.size(), 1);
            QVERIFY(f.journal.entries.isEmpty());
            if (locks) {
                QSignalSpy drained(&workspace, &Workspace::drained);
                f.close();
                QTRY_COMPARE(drained.size(), 1);
            }
        }
    }

    void closingWaitsForWhatIsInFlight()
    {
        UiFixture f;
        f.prepare = [](FakeAccessApi &server) { server.delay = std::chrono::milliseconds(30); };
        const QUuid id = f.add(QStringLiteral("Staging"), Environment::Staging).id;
        Workspace &workspace = f.open();
        workspace.refresh(id);
        QSignalSpy drained(&workspace, &Workspace::drained);
        workspace.shutDown();
        QVERIFY(drained.isEmpty());
        QTRY_VERIFY(!drained.isEmpty());
    }

    void withoutAKeychainSignInsAreEndedAtTheEnd()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Staging"), Environment::Staging).id;
        Workspace &workspace = f.open();
        workspace.refresh(id);
        QTRY_VERIFY(workspace.state(id)->snapshot);
        QSignalSpy drained(&workspace, &Workspace::drained);
        workspace.shutDown();
        QTRY_COMPARE(drained.size(), 1);
        QVERIFY(f.servers[id]->callTexts().contains(QStringLiteral("signOut")));
    }

    void removingSignsOutAndForgetsTheSecret()
    {
        UiFixture f;
        const Instance instance = f.add(QStringLiteral("Staging"), Environment::Staging);
        Workspace &workspace = f.open();
        workspace.supplySecret(instance.id, Secret(QByteArrayLiteral("hunter2")));
        QTRY_VERIFY(workspace.state(instance.id)->snapshot);
        QVERIFY(workspace.stage(roleChange(*workspace.state(instance.id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        QSignalSpy removed(&workspace, &Workspace::removed);
        FakeAccessApi *server = f.servers[instance.id];
        QStringList calls;
        server->onCall = [&calls](const FakeCall &call) { calls += call.text(); };
        workspace.remove(instance.id);
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(calls.contains(QStringLiteral("signOut")));
        QVERIFY(f.store.instances().isEmpty());
        QVERIFY(workspace.states().isEmpty());
        QVERIFY(f.staging.plan().isEmpty());
        f.close();
    }

    void aChangedAddressDropsTheSnapshotAndReadsAgain()
    {
        UiFixture f;
        Instance instance = f.add(QStringLiteral("Staging"), Environment::Staging);
        Workspace &workspace = f.open();
        workspace.refresh(instance.id);
        QTRY_VERIFY(workspace.state(instance.id)->snapshot);
        instance.url = QUrl(QStringLiteral("http://127.0.0.1:2"));
        QVERIFY(f.store.update(instance));
        workspace.instancesChangedInStore();
        QTRY_VERIFY(workspace.state(instance.id)->snapshot);
        QCOMPARE(f.servers[instance.id]->instance().url, instance.url); // another client: the address of the old one may come again
        f.close();
    }
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
