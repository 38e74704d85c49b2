#include "core/store/sqlitesnapshotstore.h"

#include "tests/benchmarks/storedaccess.h"
#include "tests/support/await.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using test::await;

namespace {

constexpr int kUsers = 10'000; // bench_store measures 100,000

/// Somebody signs in, gets a role, or changes: spread over all of them.
void changeOneInAHundred(Snapshot &snapshot, int round)
{
    for (qsizetype i = round % 100; i < snapshot.users.size(); i += 100) {
        User &user = snapshot.users[i];
        user.loginCount = user.loginCount.value_or(0) + 1000 * round;
        user.lastLogin = ServerTime{1'800'000'000'000'000 + i + round, {}};
        if (i % 300 == round)
            user.roles = {QStringLiteral("team%1_role").arg(round, 3, 10, QLatin1Char('0'))};
    }
}

} // namespace

/// How much disk the history takes.
class TestStoreGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePercentOfChangesCostsAtMostThreePercent()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("store.sqlite"));
        const SystemClock clock;
        auto snapshot = std::make_shared<Snapshot>(storedAccess(kUsers));
        snapshot->instance.id = QUuid::createUuid();
        snapshot->instance.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
        const auto sizeAfterSaving = [&] {
            SqliteSnapshotStore store(file, clock);
            const Result<void> saved = *await(store.save(std::make_shared<Snapshot>(*snapshot)), 60000);
            if (!saved)
                qWarning("%ls", qUtf16Printable(describe(saved.error()) + saved.error().detail));
            return saved ? QFileInfo(file).size() : 0; // the log is in the file: save() moves it there
        };
        const qint64 full = sizeAfterSaving();
        qint64 before = full;
        constexpr int rounds = 3;
        for (int round = 1; round <= rounds; ++round) {
            changeOneInAHundred(*snapshot, round);
            snapshot->takenAt = snapshot->takenAt.addSecs(3600);
            const qint64 after = sizeAfterSaving();
            QVERIFY(after > before);
            QVERIFY2((after - before) * 100 <= full * 3, qPrintable(QStringLiteral("%1 of %2").arg(after - before).arg(full)));
            before = after;
        }
        snapshot->takenAt = snapshot->takenAt.addSecs(3600);
        QVERIFY(sizeAfterSaving() - before <= 4096); // a row, and so at most a page
    }
};

QTEST_GUILESS_MAIN(TestStoreGrowth)
#include "tst_storegrowth.moc"
