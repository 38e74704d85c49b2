#pragma once

#include "core/credentials/memorycredentialstore.h"
#include "tests/support/fakeaccessapi.h"
#include "ui/kit/theme.h"
#include "ui/roles/rolespage.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace airside {

class SilentJournal final : public Journal
{
public:
    QCoro::Task<Result<void>> append(JournalEntry) override { co_return Result<void>(); }
    QCoro::Task<Result<Applying>> begin(QUuid) override { co_return Applying(); }
};

/// A workspace over servers in memory, and the roles page in a window.
struct RolesRig
{
    QTemporaryDir dir;
    SystemClock clock;
    MemoryCredentialStore credentials;
    SilentJournal journal;
    InstanceStore instances{InstanceStore::load(dir.filePath(QStringLiteral("config.json"))).value()};
    Staging staging{dir.filePath(QStringLiteral("staged.json"))};
    QHash<QUuid, FakeAccessApi *> servers; ///< owned by the workspace
    std::function<void(FakeAccessApi &)> fill = &RolesRig::fillCompany;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<QMainWindow> window;
    RolesPage *page = nullptr;

    explicit RolesRig(const QList<Instance> &list, std::function<void(FakeAccessApi &)> content = &RolesRig::fillCompany)
        : fill(std::move(content))
    {
        for (const Instance &one : list)
            [[maybe_unused]] const auto added = instances.add(one);
        Workspace::Collaborators with;
        with.instances = &instances;
        with.credentials = &credentials;
        with.journal = &journal;
        with.clock = &clock;
        with.staging = &staging;
        with.makeClient = [this](const Instance &instance, const QJsonObject &facts) -> std::unique_ptr<AccessApi> {
            auto server = std::make_unique<FakeAccessApi>(instance);
            server->facts = facts;
            fill(*server);
            servers.insert(instance.id, server.get());
            return server;
        };
        workspace = std::make_unique<Workspace>(with);
        window = std::make_unique<QMainWindow>();
        page = new RolesPage(*workspace, window.get());
        window->setCentralWidget(page);
        window->resize(1400, 860);
    }
    ~RolesRig()
    {
        window.reset();
        QSignalSpy drained(workspace.get(), &Workspace::drained);
        workspace->shutDown();
        if (drained.isEmpty())
            drained.wait(5000);
    }

    /// Shows the window with everything read.
    [[nodiscard]] bool start()
    {
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            return false;
        workspace->refreshScope();
        const bool read = QTest::qWaitFor([this] { return page->model()->totalRows() > 0 && !workspace->isReading(); }, 5000);
        QCoreApplication::processEvents(); // several instances are shown together at the end of the turn
        return read;
    }
    [[nodiscard]] bool readAgain()
    {
        QSignalSpy changed(workspace.get(), &Workspace::snapshotChanged);
        workspace->refreshScope();
        const bool read = QTest::qWaitFor([&] { return !changed.isEmpty() && !workspace->isReading(); }, 5000);
        QCoreApplication::processEvents();
        return read;
    }

    [[nodiscard]] const QList<Change> &staged() const { return staging.plan().changes; }
    [[nodiscard]] FakeAccessApi &server(const QString &name) const { return *servers[instances.byName(name)->id]; }
    [[nodiscard]] QString key(const QString &role, const QString &instance = QStringLiteral("Lab")) const
    {
        return roleKey(instances.byName(instance)->id, role);
    }

    static Instance instance(const char *name, Environment environment = Environment::Staging)
    {
        Instance out;
        out.id = QUuid::createUuid();
        out.name = QString::fromLatin1(name);
        out.url = QUrl(QStringLiteral("http://127.0.0.1:9/") + out.name);
        out.environment = environment;
        out.username = QStringLiteral("auditor");
        return out;
    }

    static void fillCompany(FakeAccessApi &server);
};

inline PermissionList companyCatalogue(const QStringList &dagIds)
{
    const QStringList lines{
        QStringLiteral("DAGs|redm"), QStringLiteral("DAG Code|r"), QStringLiteral("DAG Dependencies|rm"), QStringLiteral("DAG Versions|r"),
        QStringLiteral("DAG Warnings|r"), QStringLiteral("ImportError|r"), QStringLiteral("DAG Runs|rcedm"),
        QStringLiteral("Task Instances|rcedm"), QStringLiteral("Task Logs|r"), QStringLiteral("XComs|rcedm"),
        QStringLiteral("HITL Detail|rem"), QStringLiteral("Backfills|rced"), QStringLiteral("Assets|rcedm"),
        QStringLiteral("Asset Aliases|r"), QStringLiteral("Triggers|rm"), QStringLiteral("Website|r"), QStringLiteral("Variables|rcedm"),
        QStringLiteral("Connections|rcedm"), QStringLiteral("Pools|rcedm"), QStringLiteral("Configurations|rm"),
        QStringLiteral("Providers|rm"), QStringLiteral("Plugins|rm"), QStringLiteral("Jobs|rm"), QStringLiteral("Audit Logs|rm"),
        QStringLiteral("Users|rced"), QStringLiteral("Roles|rced"), QStringLiteral("Passwords|re"), QStringLiteral("My Password|re"),
        QStringLiteral("My Profile|re"), QStringLiteral("Permissions|r"), QStringLiteral("Admin|m"), QStringLiteral("Browse|m"),
        QStringLiteral("Docs|m"), QStringLiteral("List Users|m"), QStringLiteral("List Roles|m"), QStringLiteral("Security|m")};
    QStringList all = lines;
    for (const QString &id : dagIds)
        all += {QStringLiteral("DAG:%1|red").arg(id), QStringLiteral("DAG Run:%1|rcdm").arg(id)};
    PermissionList out;
    static const QHash<QChar, QString> actions{{QLatin1Char('r'), QStringLiteral("can_read")}, {QLatin1Char('c'), QStringLiteral("can_create")},
                                               {QLatin1Char('e'), QStringLiteral("can_edit")}, {QLatin1Char('d'), QStringLiteral("can_delete")},
                                               {QLatin1Char('m'), QStringLiteral("menu_access")}};
    for (const QString &line : std::as_const(all)) {
        const qsizetype bar = line.lastIndexOf(QLatin1Char('|'));
        for (const QChar letter : line.mid(bar + 1))
            out.append({actions[letter], line.left(bar)});
    }
    return sortedUnique(out);
}

inline void RolesRig::fillCompany(FakeAccessApi &server)
{
    const QStringList teams{QStringLiteral("payments"), QStringLiteral("risk"), QStringLiteral("marketing"), QStringLiteral("warehouse"),
                            QStringLiteral("people"), QStringLiteral("platform")};
    const QStringList jobs{QStringLiteral("settle"), QStringLiteral("reconcile"), QStringLiteral("daily_export"), QStringLiteral("import"),
                           QStringLiteral("quarterly_regulatory_reporting_to_the_central_bank_and_partners"), QStringLiteral("cleanup"),
                           QStringLiteral("score"), QStringLiteral("alerts"), QStringLiteral("backup"), QStringLiteral("train")};
    QStringList ids;
    for (const QString &team : teams) {
        for (const QString &job : jobs)
            ids += team + QLatin1Char('_') + job;
    }
    for (const QString &id : std::as_const(ids))
        server.dags += Dag{id, id, {}, {}, false};
    server.permissions = companyCatalogue(ids);
    PermissionList global = server.permissions;
    global.removeIf([](const Permission &one) { return !dagIdOfResource(one.resource).isEmpty(); });
    server.addRole(QStringLiteral("Admin"), {}).permissions = global;
    PermissionList reading = global;
    reading.removeIf([](const Permission &one) { return one.action != QLatin1String("can_read") || one.resource == QLatin1String("Users"); });
    server.addRole(QStringLiteral("Viewer"), {}).permissions = reading;
    server.addRole(QStringLiteral("Public"), {});
    server.addRole(QStringLiteral("Op"), {}).permissions =
        sortedUnique(reading + PermissionList{*Permission::fromText(QStringLiteral("can_edit on Connections")),
                                              *Permission::fromText(QStringLiteral("can_edit on DAGs"))});
    for (const QString &team : teams) {
        QStringList held{QStringLiteral("can_read on Website"), QStringLiteral("can_read on Task Instances")};
        for (const QString &id : std::as_const(ids)) {
            if (id.startsWith(team))
                held += {QStringLiteral("can_read on DAG:") + id, QStringLiteral("can_edit on DAG:") + id};
        }
        held += QStringLiteral("can_create on DAG Run:%1_settle").arg(team);
        server.addRole(QStringLiteral("Team %1").arg(team), held);
    }
    server.addRole(QStringLiteral("Legacy"), {QStringLiteral("can_read on DAG:retired_in_2019"), QStringLiteral("can_read on DAG:risk_score")});
    for (int i = 0; i < 60; ++i)
        server.addUser(QStringLiteral("user%1").arg(i, 2, 10, QLatin1Char('0')),
                       {i % 7 == 0 ? QStringLiteral("Admin") : QStringLiteral("Team %1").arg(teams[i % teams.size()])});
    server.addUser(QStringLiteral("zoe"), {QStringLiteral("Legacy")});
    server.signedInAs = QStringLiteral("auditor");
}

} // namespace airside
