// Lists all users of the Airflow at the URL given, as admin with the password given or "admin", and prints the seconds it
// took, signing in excluded as it is for the programs it is compared with that take their token first.
#include "core/airflow/airflowclient.h"
#include "core/credentials/memorycredentialstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace airside;

namespace {

[[nodiscard]] QCoro::Task<int> measure(AirflowClient &client)
{
    const auto signedIn = co_await client.signIn({});
    if (!signedIn) {
        QTextStream(stderr) << describe(signedIn.error()) << '\n';
        co_return 1;
    }
    QElapsedTimer timer;
    timer.start();
    SnapshotRequest request;
    request.roles = request.permissions = request.dags = false;
    const auto snapshot = co_await client.takeSnapshot(request, {});
    if (!snapshot || !(*snapshot)->usersProof.complete())
        co_return 1;
    QTextStream(stdout) << double(timer.nsecsElapsed()) / 1e9 << '\n';
    const auto ended = co_await client.signOut({});
    co_return ended ? 0 : 1;
}

QCoro::Task<void> run(AirflowClient &client)
{
    const int code = co_await measure(client);
    QCoreApplication::exit(code);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2 && argc != 3)
        return 2;
    MemoryCredentialStore store;
    const SystemClock clock;
    Instance instance;
    instance.id = QUuid::createUuid();
    instance.name = QStringLiteral("bench");
    instance.url = QUrl(QString::fromLocal8Bit(argv[1]));
    instance.username = QStringLiteral("admin");
    store.write({instance.id, instance.username, CredentialPurpose::SignIn}, Secret(argc == 3 ? QByteArray(argv[2]) : QByteArrayLiteral("admin")), {});
    ClientOptions options;
    options.keepSession = false;
    AirflowClient client(instance, store, clock, options);
    QMetaObject::invokeMethod(&app, [&client] { [[maybe_unused]] const QCoro::Task<void> task = run(client); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
