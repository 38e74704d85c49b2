// Writes the review sheet of 100,000 rows as XLSX to the first path and prints the seconds it took; with a second
// path, the same rows as CSV there, for the program it is compared with.
#include "core/export/reviewsheet.h"
#include "core/export/writers.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace airside;

namespace {

SnapshotPtr company(int users)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->instance.name = QStringLiteral("Production");
    snapshot->instance.url = QUrl(QStringLiteral("https://airflow.example.org"));
    snapshot->takenAt = QDateTime::currentDateTimeUtc();
    snapshot->airflowVersion = QStringLiteral("3.3.2");
    snapshot->roles = {{QStringLiteral("Viewer"), {{QStringLiteral("can_read"), QStringLiteral("DAGs")}}}};
    for (int i = 0; i < users; ++i) {
        User user;
        user.username = QStringLiteral("user%1").arg(i, 6, 10, QLatin1Char('0'));
        user.email = user.username + QStringLiteral("@example.org");
        user.firstName = QStringLiteral("Ada %1").arg(i);
        user.lastName = QStringLiteral("Lovelace");
        user.roles = {QStringLiteral("Viewer")};
        user.createdOn = ServerTime::parse(QStringLiteral("2026-11-23T20:36:19.567214"));
        user.lastLogin = user.createdOn;
        user.loginCount = i;
        user.failedLoginCount = 0;
        snapshot->users += user;
    }
    snapshot->usersProof = {users, users, users, 0, std::nullopt};
    snapshot->rolesProof = {1, 1, 1, 0, std::nullopt};
    return snapshot;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const SnapshotPtr snapshot = company(100'000);
    QElapsedTimer timer;
    timer.start();
    const Result<void> written = writeSheet(reviewSheet({snapshot}), SheetFormat::Xlsx, QString::fromLocal8Bit(argv[1]));
    if (!written)
        return 1;
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (argc > 2 && !writeSheet(reviewSheet({snapshot}), SheetFormat::Csv, QString::fromLocal8Bit(argv[2])))
        return 1;
    QTextStream(stdout) << seconds << '\n';
    return 0;
}
