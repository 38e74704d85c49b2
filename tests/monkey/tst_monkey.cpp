#include "tests/monkey/monkey.h"

#include "ui/kit/theme.h"
#include "ui/livesettings.h"
#include "ui/settings/settingspage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

using namespace airside;

namespace {

constexpr int kBatch = 100;
constexpr int kUsualEvents = 1000;

void fill(FakeAccessApi &server)
{
    for (int i = 0; i < 8; ++i)
        server.addRole(QStringLiteral("team%1").arg(i), {QStringLiteral("can_read on DAG:etl_%1").arg(i), QStringLiteral("can_edit on DAG:etl_%1").arg(i),
                                                        QStringLiteral("can_read on DAGs"), QStringLiteral("menu_access on Browse")});
    for (int i = 0; i < 40; ++i)
        server.addUser(QStringLiteral("user%1").arg(i), {QStringLiteral("team%1").arg(i % 8), QStringLiteral("Viewer")});
    for (int i = 0; i < 12; ++i)
        server.dags += Dag{QStringLiteral("etl_%1").arg(i), QStringLiteral("etl_%1").arg(i), {QStringLiteral("owner%1").arg(i % 3)}, {QStringLiteral("daily")}, false};
}

void prepare(UiFixture &f)
{
    f.prepare = fill;
    if (!f.store.instances().isEmpty())
        return;
    f.add(QStringLiteral("Production"), Environment::Production);
    f.add(QStringLiteral("Staging"), Environment::Staging);
}

int numberOf(const char *variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

/// Qt Test ends a function after five minutes: as much for the usual number of events, and in proportion for more.
void giveTime()
{
    constexpr qint64 usual = 5 * 60'000; // milliseconds
    const int events = std::max(kUsualEvents, numberOf("AIRSIDE_MONKEY_EVENTS", kUsualEvents));
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(usual * events / kUsualEvents));
}

} // namespace

/// AIRSIDE_MONKEY_EVENTS=10000 does more than the 1,000 a page; AIRSIDE_MONKEY_SEED=n others.
class TestMonkey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Scheme::Light);
        m_events = numberOf("AIRSIDE_MONKEY_EVENTS", kUsualEvents);
        m_seed = quint32(numberOf("AIRSIDE_MONKEY_SEED", 20261128));
        QVERIFY2(m_events > 0, "AIRSIDE_MONKEY_EVENTS is not a number");
        qInfo("AIRSIDE_MONKEY_SEED=%u AIRSIDE_MONKEY_EVENTS=%d", m_seed, m_events);
    }

    void nothingBreaksAndNothingStagedIsLost_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"users", "people", "roles", "permissions", "instances", "journal", "history", "reviews", "settings"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void nothingBreaksAndNothingStagedIsLost()
    {
        QFETCH(const QString, page);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(QPainter|QObject|QAbstractItem|QTreeView|QTableView|QHeaderView|QLayout|QAction)")));
        const QTemporaryDir state;
        quint32 seed = m_seed + 1000 * page.front().unicode() + quint32(page.size()); // each page its own
        for (int done = 0; done < m_events;) {
            const int before = done;
            runOnce(state.path(), page, seed++, &done);
            if (QTest::currentTestFailed())
                return;
            QVERIFY(done > before);
        }
    }

private:
    /// One life of the window: to the last event, or until the monkey closes it.
    void runOnce(const QString &state, const QString &page, quint32 seed, int *done)
    {
        UiFixture f(state);
        prepare(f);
        const QJsonObject left = toJson(Staging(f.fileIn(state, QStringLiteral("staged.json"))).plan());
        QCOMPARE(toJson(f.staging.plan()), left);
        LiveSettings settings(*SettingsStore::load(f.fileIn(state, QStringLiteral("config.json"))));
        WholeWindow whole(f);
        whole.window->addPage(QStringLiteral("settings"), QStringLiteral("settings"), new SettingsPage(*f.workspace, settings, f.keychain));
        QVERIFY(whole.start(page));
        const QAbstractItemModelTester users(whole.users->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester roles(whole.roles->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(toJson(f.staging.plan()), left); // reading loses nothing
        Monkey monkey(whole, page, seed);
        while (*done < m_events && !monkey.hasClosed()) {
            const bool good = monkey.act();
            ++*done;
            QVERIFY2(good, qPrintable(QStringLiteral("AIRSIDE_MONKEY_SEED=%1, event %2: %3").arg(m_seed).arg(*done).arg(monkey.lastEvent())));
            if (*done % kBatch != 0)
                continue;
            monkey.tidy();
            QTRY_VERIFY(monkey.hasClosed() || monkey.ledger().holds());
            QVERIFY2(monkey.ledger().isOnDisk(f.fileIn(state, QStringLiteral("staged.json"))), qPrintable(QString::number(*done)));
        }
        monkey.tidy();
    }

    int m_events = 0;
    quint32 m_seed = 0;
};

QTEST_MAIN_WRAPPER(TestMonkey, giveTime(); QTEST_MAIN_SETUP())
#include "tst_monkey.moc"
