// Opens the matrix of one of 300 roles over 10,000 permissions, scrolls it, toggles a group of 2,800 rows: everything
// from the key to the painted window, staging included. Prints lines as figures.h says, medians.
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/matrixworld.h"
#include "tests/benchmarks/rununtil.h"
#include "tests/support/memoryjournal.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"
#include "ui/roles/matrixview.h"
#include "ui/roles/roleeditor.h"
#include "ui/roles/rolespage.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QMainWindow>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;

namespace {

constexpr int kRounds = 9;

struct Bench
{
    QTemporaryDir dir;
    SystemClock clock;
    MemoryCredentialStore credentials;
    MemoryJournal journal;
    InstanceStore instances{InstanceStore::load(dir.filePath(QStringLiteral("config.json"))).value()};
    Staging staging{dir.filePath(QStringLiteral("staged.json"))};
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<QMainWindow> window;
    RolesPage *page = nullptr;
    Instance instance;

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
        with.makeClient = [](const Instance &one, const QJsonObject &) -> std::unique_ptr<AccessApi> {
            auto server = std::make_unique<FakeAccessApi>(one);
            fillBenchServer(*server);
            return server;
        };
        workspace = std::make_unique<Workspace>(with);
        window = std::make_unique<QMainWindow>();
        page = new RolesPage(*workspace, window.get());
        window->setCentralWidget(page);
        window->resize(1500, 900);
    }
    bool start()
    {
        window->show();
        workspace->refreshScope();
        return QTest::qWaitForWindowExposed(window.get())
               && runUntil([this] { return page->model()->totalRows() == kBenchRoles && !workspace->isReading(); }, 20'000);
    }
    void paint() { window->grab(); }
    [[nodiscard]] QString key(int role) const
    {
        return roleKey(instance.id, QStringLiteral("role %1").arg(role, 3, 10, QLatin1Char('0')));
    }
};

void measureOpening(Bench &bench)
{
    std::vector<Taken> open;
    for (int round = 0; round < kRounds; ++round) {
        open.push_back(timeOf([&] {
            bench.page->openRole(bench.key(7 + round));
            bench.paint();
        }));
        bench.page->closeEditor();
        bench.paint();
    }
    printFigure(QStringLiteral("matrix opens"), open, 60);
}

void measureScrolling(Bench &bench)
{
    bench.page->openRole(bench.key(7));
    bench.paint();
    MatrixView &view = *bench.page->editor()->view();
    std::vector<Taken> scroll;
    for (int step = 1; step <= 60; ++step) {
        scroll.push_back(timeOf([&] {
            view.verticalScrollBar()->setValue(step * 3 * metrics::row);
            view.viewport()->repaint();
        }));
    }
    printFigure(QStringLiteral("matrix scroll step, whole view painted"), scroll, 5);
    view.scrollToTop();
}

void measureToggling(Bench &bench)
{
    MatrixModel &model = *bench.page->editor()->model();
    const int group = model.rowOfKey(QStringLiteral("\n0"));
    std::vector<Taken> toggle;
    std::vector<Taken> staged;
    for (int round = 0; round < kRounds; ++round) {
        const Taken work = timeOf([&] { model.toggle({model.index(group, MatrixModel::FirstActionColumn)}); });
        staged.push_back(work);
        const Taken paint = timeOf([&] { bench.paint(); });
        toggle.push_back({work.wall + paint.wall, work.busy + paint.busy});
    }
    printFigure(QStringLiteral("of it, toggling and staging"), staged, 16);
    printFigure(QStringLiteral("matrix toggles a group of 2,800"), toggle, 20);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyTheme(app, Theme::Scheme::Light);
    Bench bench;
    if (!bench.start())
        return 1;
    std::vector<Taken> table;
    for (int round = 0; round < kRounds; ++round)
        table.push_back(timeOf([&] { bench.paint(); }));
    printFigure(QStringLiteral("roles table, one paint"), table, 16);
    measureOpening(bench);
    measureScrolling(bench);
    measureToggling(bench);
    QSignalSpy drained(bench.workspace.get(), &Workspace::drained);
    bench.window.reset();
    bench.workspace->shutDown();
    return drained.isEmpty() && !drained.wait(5000) ? 1 : 0;
}
