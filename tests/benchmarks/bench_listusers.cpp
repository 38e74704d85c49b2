// Lists all users of the Airflow at the URL given, as admin with the password given or "admin", and prints the seconds it
// took, signing in excluded as it is for the programs it is compared with that take their token first.
#include "core/airflow/airflowclient.h"
#include "core/credentials/memorycredentialstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace airside;

namespace {

int failed(const Error &error)
{
    QTextStream(stderr) << describe(error) << ' ' << error.detail << '\n';
    return 1;
}

[[nodiscard]] QCoro::Task<int> measure(AirflowClient &client)
{
    const auto signedIn = co_await client.signIn({});
    if (!signedIn)
        co_return failed(signedIn.error());
    QElapsedTimer timer;
    timer.start();
    SnapshotRequest request;
    request.roles = request.permissions = request.dags = false;
    const auto snapshot = co_await client.takeSnapshot(request, {});
    if (!snapshot)
        co_return failed(snapshot.error());
    if (const Completeness &proof = (*snapshot)->usersProof; !proof.complete())
        co_return failed(proof.error.value_or(Error{ErrorKind::Torn, 0, {}, {}, {}}));
    QTextStream(stdout) << double(timer.nsecsElapsed()) / 1e9 << '\n';
    const auto ended = co_await client.signOut({});
    // Airflow takes five sign-outs in 40 seconds; the time of a listing is measured all the same.
    co_return ended || ended.error().kind == ErrorKind::RateLimited ? 0 : failed(ended.error());
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
