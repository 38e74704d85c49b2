#pragma once

#include "core/credentials/memorycredentialstore.h"
#include "tests/benchmarks/rununtil.h"
#include "tests/support/memoryjournal.h"
#include "ui/instances/instancespage.h"
#include "ui/keychainwatch.h"
#include "ui/kit/theme.h"
#include "ui/mainwindow.h"
#include "ui/permissions/permissionspage.h"
#include "ui/roles/rolespage.h"
#include "ui/users/userspage.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace airside {

/// The window with all its pages, over instances whose clients the benchmark makes; no keychain, no stored snapshots.
class BenchWindow
{
public:
    explicit BenchWindow(const QList<Instance> &given, ClientFactory makeClient)
        : m_instances(*InstanceStore::load(m_dir.filePath(QStringLiteral("config.json"))))
        , keychain(credentials)
        , staging(m_dir.filePath(QStringLiteral("staged.json")))
    {
        applyTheme(*qApp, Theme::Scheme::Light);
        for (const Instance &instance : given)
            ids += m_instances.add(instance)->id;
        Workspace::Collaborators with;
        with.instances = &m_instances;
        with.credentials = &keychain;
        with.journal = &m_journal;
        with.clock = &clock;
        with.staging = &staging;
        with.makeClient = std::move(makeClient);
        workspace = std::make_unique<Workspace>(with);
        m_window = std::make_unique<MainWindow>(*workspace, keychain, [] { return Result<void>(); });
        users = new UsersPage(*workspace, nullptr);
        roles = new RolesPage(*workspace, nullptr);
        m_window->addPage(QStringLiteral("users"), QStringLiteral("users"), users, MainWindow::Exports::Table);
        m_window->addPage(QStringLiteral("roles"), QStringLiteral("roles"), roles, MainWindow::Exports::Table);
        m_window->addPage(QStringLiteral("permissions"), QStringLiteral("key"), new PermissionsPage(*workspace), MainWindow::Exports::Table);
        m_window->addPage(QStringLiteral("instances"), QStringLiteral("instances"), new InstancesPage(*workspace));
        m_window->openPage(QStringLiteral("users"));
        m_window->resize(1440, 900);
        m_window->show();
    }
    ~BenchWindow()
    {
        QSignalSpy drained(workspace.get(), &Workspace::drained);
        m_window.reset();
        workspace->shutDown();
        if (drained.isEmpty())
            drained.wait(20'000);
    }

    [[nodiscard]] bool start()
    {
        return QTest::qWaitForWindowExposed(m_window.get());
    }
    /// Reads all instances again, to the end; what the pages do with it in the worker pool goes on.
    [[nodiscard]] bool read(int patienceMs = 60'000)
    {
        workspace->refreshScope();
        return runUntil([this] { return !workspace->isReading(); }, patienceMs);
    }
    void paint() { m_window->grab(); }
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    QTemporaryDir m_dir;
    InstanceStore m_instances;
    MemoryJournal m_journal;
    std::unique_ptr<MainWindow> m_window;

public:
    SystemClock clock;
    MemoryCredentialStore credentials;
    KeychainWatch keychain;
    Staging staging;
    std::unique_ptr<Workspace> workspace;
    QList<QUuid> ids;
    UsersPage *users = nullptr;
    RolesPage *roles = nullptr;
};

/// The most memory that this process has ever had resident, in MB; -1: unknown.
inline double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

} // namespace airside
