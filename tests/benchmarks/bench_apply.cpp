// Gives COUNT users of the Airflow at the URL (admin/admin) the role bench_role, or takes it from them if they have it, as one
// plan: guarded, journalled durably, each change read before and after. Prints the seconds that took, signing in excluded.
// Usage: bench_apply URL COUNT. The role is made when it is missing; the users are the first by name that are not administrators.
#include "core/airflow/airflowclient.h"
#include "core/changes/applier.h"
#include "core/credentials/memorycredentialstore.h"
#include "core/store/sqlitejournal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace airside;

namespace {

const QString kRole = QStringLiteral("bench_role");

[[nodiscard]] ChangePlan toggled(const Snapshot &snapshot, int count)
{
    ChangePlan plan;
    for (const User &user : snapshot.users) {
        if (plan.changes.size() == count || user.roles.contains(QStringLiteral("Admin")))
            continue;
        Change change;
        change.id = QUuid::createUuid();
        change.instance = snapshot.instance.id;
        change.userBefore = change.userAfter = user;
        if (!change.userAfter->roles.removeOne(kRole))
            change.userAfter->roles.append(kRole);
        change.userAfter->roles.sort();
        plan.changes += change;
    }
    return plan;
}

[[nodiscard]] QCoro::Task<int> measure(AirflowClient &client, Journal &journal, const Clock &clock, int count)
{
    SnapshotRequest request;
    request.permissions = request.dags = false;
    auto snapshot = co_await client.takeSnapshot(request, {});
    if (!snapshot) {
        QTextStream(stderr) << describe(snapshot.error()) << '\n';
        co_return 1;
    }
    if (!(*snapshot)->role(kRole)) {
        Role role;
        role.name = kRole;
        const auto made = co_await client.createRole(role, {});
        if (!made)
            co_return 1;
    }
    ApplyRules rules;
    rules.policy.mostChanges = kMostChangesLimit;
    rules.policy.mostPercent = 100;
    Applier applier(client, journal, clock, rules);
    QElapsedTimer timer;
    timer.start();
    const ApplyReport report = co_await applier.apply(toggled(**snapshot, count), {}, {});
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!report.allVerified() || report.results.size() != count) {
        QTextStream(stderr) << report.results.size() << " changes, not all verified\n";
        co_return 1;
    }
    QTextStream(stdout) << seconds << '\n';
    const auto ended = co_await client.signOut({});
    co_return ended ? 0 : 1;
}

QCoro::Task<void> run(AirflowClient &client, Journal &journal, const Clock &clock, int count)
{
    const int code = co_await measure(client, journal, clock, count);
    QCoreApplication::exit(code);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 3)
        return 2;
    MemoryCredentialStore store;
    const SystemClock clock;
    Instance instance;
    instance.id = QUuid::createUuid();
    instance.name = QStringLiteral("bench");
    instance.url = QUrl(QString::fromLocal8Bit(argv[1]));
    instance.username = QStringLiteral("admin");
    [[maybe_unused]] const auto kept = store.write({instance.id, instance.username, CredentialPurpose::SignIn}, Secret(QByteArrayLiteral("admin")), {});
    ClientOptions options;
    options.keepSession = false;
    AirflowClient client(instance, store, clock, options);
    const QTemporaryDir state;
    SqliteJournal journal({state.filePath(QStringLiteral("journal.sqlite")), {}}, clock);
    QMetaObject::invokeMethod(
        &app, [&] { [[maybe_unused]] const QCoro::Task<void> task = run(client, journal, clock, QByteArray(argv[2]).toInt()); },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}
