// The dialog of staged changes with 2,000 of them, until it is drawn and compared with the server: when nothing changed
// there, when a guard refuses, and when all changed (each change then says why). Prints lines as figures.h says, medians.
#include "core/credentials/memorycredentialstore.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/rununtil.h"
#include "tests/support/fakeaccessapi.h"
#include "tests/support/memoryjournal.h"
#include "ui/kit/theme.h"
#include "ui/staged/changetree.h"
#include "ui/staged/reviewdialog.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;

namespace {

constexpr int kRounds = 3;
constexpr int kChanges = 2'000;
constexpr double kLimit = 1'000; // milliseconds

struct Bench
{
    QTemporaryDir dir;
    SystemClock clock;
    MemoryCredentialStore credentials;
    MemoryJournal journal;
    InstanceStore instances{InstanceStore::load(dir.filePath(QStringLiteral("config.json"))).value()};
    Staging staging{dir.filePath(QStringLiteral("staged.json"))};
    FakeAccessApi *server = nullptr;
    std::unique_ptr<Workspace> workspace;
    Instance instance;
    GuardPolicy guards{{}, {}, kChanges, 100};

    Bench()
    {
        instance.id = QUuid::createUuid();
        instance.name = QStringLiteral("Bench");
        instance.url = QUrl(QStringLiteral("http://127.0.0.1:9/x"));
        [[maybe_unused]] const auto added = instances.add(instance);
        Workspace::Collaborators with;
        with.instances = &instances;
        with.credentials = &credentials;
        with.journal = &journal;
        with.clock = &clock;
        with.staging = &staging;
        with.guardPolicy = [this] { return guards; };
        with.makeClient = [this](const Instance &one, const QJsonObject &) -> std::unique_ptr<AccessApi> {
            auto made = std::make_unique<FakeAccessApi>(one);
            server = made.get();
            made->addUser(QStringLiteral("root"), {QStringLiteral("Admin")}); // else a guard refuses
            made->addRole(QStringLiteral("Admin"), {QStringLiteral("can_edit on Users"), QStringLiteral("can_edit on Roles")});
            made->addRole(QStringLiteral("Viewer"), {QStringLiteral("can_read on DAGs")});
            made->addRole(QStringLiteral("Op"), {QStringLiteral("can_read on DAGs")});
            for (int i = 0; i < kChanges; ++i)
                server->addUser(QStringLiteral("user%1").arg(i), {QStringLiteral("Viewer")});
            return made;
        };
        workspace = std::make_unique<Workspace>(with);
    }

    [[nodiscard]] Change toOp(const User &user) const
    {
        Change change;
        change.id = QUuid::createUuid();
        change.instance = instance.id;
        change.userBefore = user;
        change.userAfter = user;
        change.userAfter->roles = QStringList{QStringLiteral("Op")};
        return change;
    }

    bool stageAll()
    {
        workspace->refreshScope();
        if (!runUntil([this] { return workspace->state(instance.id)->snapshot && !workspace->isReading(); }, 20'000))
            return false;
        const Snapshot &snapshot = *workspace->state(instance.id)->snapshot;
        QList<Change> changes;
        for (const User &user : snapshot.users) {
            if (user.username != QStringLiteral("root"))
                changes += toOp(user);
        }
        return bool(workspace->stage(changes));
    }

    void changeAllOnServer()
    {
        for (User &user : server->users) {
            if (user.username != QStringLiteral("root"))
                user.roles = {QStringLiteral("Op"), QStringLiteral("Viewer")};
        }
    }

    /// True: it is drawn, and has a reason below each change, or below none.
    bool open(bool withReasons)
    {
        ReviewDialog dialog(*workspace);
        dialog.show();
        const bool ready = runUntil([&dialog] { return dialog.stage() == ReviewDialog::Stage::Ready; }, 300'000);
        dialog.grab();
        const auto *tree = dialog.findChild<ChangeTree *>();
        return ready && std::ranges::all_of(staging.plan().changes, [&](const Change &change) { return tree->reasons(change.id).isEmpty() != withReasons; });
    }
};

bool measure(Bench &bench, const QString &name, bool withReasons)
{
    std::vector<Taken> taken;
    for (int round = 0; round < kRounds; ++round) {
        bool ready = false;
        taken.push_back(timeOf([&] { ready = bench.open(withReasons); }));
        if (!ready)
            return false;
    }
    printFigure(name, taken, kLimit);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    applyTheme(app, Theme::Scheme::Light);
    Bench bench;
    if (!bench.stageAll() || !measure(bench, QStringLiteral("2,000 staged changes: dialog open and compared with the server"), false))
        return 1;
    bench.guards.mostChanges = 1;
    if (!measure(bench, QStringLiteral("2,000 staged changes, refused"), true))
        return 1;
    bench.guards.mostChanges = kChanges;
    bench.changeAllOnServer();
    return measure(bench, QStringLiteral("2,000 staged changes, each in conflict"), true) ? 0 : 1;
}
