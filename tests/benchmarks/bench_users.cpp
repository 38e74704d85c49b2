// bench_users INSTANCES: 100,000 users of so many instances in the whole window: everything from the data, or the key, to
// the painted window. Prints lines as figures.h says.
#include "core/base/thriftymemory.h"
#include "tests/benchmarks/benchwindow.h"
#include "tests/benchmarks/rununtil.h"
#include "tests/benchmarks/turnwatch.h"
#include "tests/benchmarks/userworld.h"
#include "tests/support/fakeaccessapi.h"
#include "ui/kit/tableview.h"

#include <QHeaderView>
#include <QScrollBar>

using namespace airside;

namespace {

constexpr int kRounds = 7;

/// Whether a widget was painted while the condition held.
class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget &widget, std::function<bool()> holds)
        : m_holds(std::move(holds))
    {
        widget.installEventFilter(this);
    }
    [[nodiscard]] bool seen() const { return m_seen; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_seen = m_seen || (event->type() == QEvent::Paint && m_holds());
        return false;
    }

private:
    std::function<bool()> m_holds;
    bool m_seen = false;
};

class UsersBench
{
public:
    explicit UsersBench(const QList<Instance> &instances)
        : m_snapshots(userWorld(instances))
        , m_window(instances, [this](const Instance &instance, const QJsonObject &) { return client(instance); })
        , m_table(*m_window.users->table())
        , m_model(*m_window.users->model())
    {
    }

    [[nodiscard]] bool run()
    {
        if (!m_window.start())
            return false;
        measureFirstRows();
        measureFilter(false);
        measureFilter(true);
        measureSort(false);
        measureSort(true);
        measureRefresh(false, {});
        measureRefresh(true, {});
        measureRefresh(false, QStringLiteral("7@example.org"));
        if (m_servers.size() > 1)
            measureOneAfterTheOther();
        printFigure(QStringLiteral("process at its largest, two snapshots merged"), peakMegabytes(), 200, "MB");
        return m_good;
    }

private:
    std::unique_ptr<AccessApi> client(const Instance &instance)
    {
        auto server = std::make_unique<FakeAccessApi>(instance);
        for (const SnapshotPtr &snapshot : m_snapshots) {
            if (snapshot->instance.name == instance.name) {
                auto own = std::make_unique<Snapshot>(*snapshot);
                own->instance = instance;
                server->prepared = sharedValue(std::move(own));
            }
        }
        m_servers += server.get();
        return server;
    }

    void expect(bool good, const char *what)
    {
        if (!good)
            QTextStream(stderr) << "not so: " << what << '\n';
        m_good = m_good && good;
    }
    [[nodiscard]] bool wait(const std::function<bool()> &until) { return runUntil(until, 60'000); }

    /// Until the turn of the event loop that painted them has ended.
    void measureFirstRows()
    {
        std::vector<Taken> taken;
        const PaintWatch painted(*m_table.viewport(), [this] { return m_model.totalRows() > 99'000; });
        taken.push_back(timeOf([&] {
            m_window.workspace->refreshScope();
            expect(wait([&painted] { return painted.seen(); }), "all rows came and were painted");
        }));
        m_snapshots.clear();
        printFigure(QStringLiteral("first rows on screen"), taken, 100);
    }

    void selectAll(bool wanted)
    {
        if (wanted)
            QTest::keyClick(&m_table, Qt::Key_A, Qt::ControlModifier);
        else
            m_table.clearSelection();
        m_window.paint();
        QCoreApplication::processEvents(); // what the selection queued must not be counted to what is measured next
    }

    void measureFilter(bool all)
    {
        const QString with = all ? QStringLiteral(", all selected") : QString();
        FilterBar &bar = *m_window.users->filterBar();
        for (const QString &filter : {QStringLiteral("7@example.org"), QStringLiteral("role:team00* active:yes failed>2"), QStringLiteral("nobody at all")}) {
            std::vector<Taken> filters;
            std::vector<Taken> clears;
            for (int round = 0; round < kRounds; ++round) {
                selectAll(all);
                const int before = m_model.rowCount();
                filters.push_back(timeOf([&] {
                    bar.apply(filter);
                    expect(wait([&] { return m_model.filter() == filter && m_model.rowCount() < before; }), "filtered");
                    m_window.paint();
                }));
                if (all && m_model.rowCount() > 0)
                    selectAll(true);
                clears.push_back(timeOf([&] {
                    bar.apply({});
                    expect(wait([&] { return m_model.rowCount() == before; }), "cleared");
                    m_window.paint();
                }));
            }
            printFigure(QStringLiteral("filter to paint: %1%2").arg(filter, with), filters, 150);
            printFigure(QStringLiteral("clear: %1%2").arg(filter, with), clears, 50);
        }
        selectAll(false);
    }

    void measureSort(bool all)
    {
        const QString with = all ? QStringLiteral(", all selected") : QString();
        const QList<std::pair<const char *, UserColumn>> columns{{"e-mail", UserColumn::Email},
                                                                {"roles", UserColumn::Roles},
                                                                {"logins", UserColumn::Logins},
                                                                {"last login", UserColumn::LastLogin},
                                                                {"name", UserColumn::Name}};
        for (const auto &[title, column] : columns) {
            std::vector<Taken> sorts;
            for (int round = 0; round < kRounds; ++round) {
                selectAll(all);
                sorts.push_back(timeOf([&, column = column] {
                    m_table.sortByColumn(int(column), round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
                    expect(wait([&] { return !m_model.sortKeys().isEmpty() && m_model.sortKeys().first().column == int(column); }), "sorted");
                    m_window.paint();
                }));
            }
            printFigure(QStringLiteral("sort by %1%2").arg(QLatin1String(title), with), sorts, 200);
        }
        selectAll(false);
    }

    void measureRefresh(bool all, const QString &filter)
    {
        const QString with = (all ? QStringLiteral(", all selected") : QString()) + (filter.isEmpty() ? QString() : QStringLiteral(", filtered"));
        m_window.users->filterBar()->apply(filter);
        expect(wait([&] { return m_model.filter() == filter; }), "filtered");
        TurnWatch watch;
        std::vector<Taken> refreshes;
        int overlong = 0;
        double longest = 0;
        for (int round = 0; round < kRounds; ++round) {
            prepareNext();
            selectAll(all);
            if (!all)
                m_table.setCurrentIndex(m_model.index(m_model.rowCount() / 2, 0));
            m_table.scrollTo(m_model.index(m_model.rowCount() / 2, 0), QAbstractItemView::PositionAtTop);
            m_window.paint();
            const UserKey kept = m_model.keyAt(m_table.currentIndex().isValid() ? m_table.currentIndex().row() : 0);
            const int top = m_table.rowAt(0);
            const UserKey seen = m_model.keyAt(top);
            const qsizetype selected = m_table.selectedRowNumbers().size();
            watch.start();
            refreshes.push_back(timeOf([&] {
                m_window.workspace->refreshScope();
                expect(wait([&] { return isCurrent(); }), "refreshed");
            }));
            QCoreApplication::processEvents(); // the paint
            const std::vector<double> turns = watch.stop();
            overlong += TurnWatch::overlong(turns);
            longest = std::max(longest, TurnWatch::longest(turns));
            const bool gone = m_model.rowOf(kept) < 0;
            const qsizetype now = m_table.selectedRowNumbers().size();
            expect(gone || (all ? now > selected * 98 / 100 : now == selected), "the selection stays");
            expect(m_model.rowOf(seen) < 0 || m_table.rowAt(0) == m_model.rowOf(seen), "the scroll position stays");
        }
        printFigure(QStringLiteral("refresh, 1 %% changed%1").arg(with).replace(QStringLiteral("%%"), QStringLiteral("%")), refreshes, 150);
        printFigure(QStringLiteral("longest turn while refreshing%1").arg(with), longest, TurnWatch::kFrame, "ms");
        printFigure(QStringLiteral("turns over 16 ms while refreshing%1").arg(with), overlong, 0, "turns");
    }

    /// Instances that answer so far apart that each is shown by itself: a selection of all is in more pieces each time.
    void measureOneAfterTheOther()
    {
        m_window.users->filterBar()->apply({});
        expect(wait([&] { return m_model.filter().isEmpty(); }), "cleared");
        TurnWatch watch;
        int overlong = 0;
        double longest = 0;
        for (int round = 0; round < kRounds; ++round) {
            prepareNext();
            selectAll(true);
            watch.start();
            for (const FakeAccessApi *server : m_servers) {
                m_window.workspace->refresh(server->instance().id);
                expect(wait([&] { return isCurrent(server); }), "refreshed");
                QCoreApplication::processEvents(); // the paint
            }
            const std::vector<double> turns = watch.stop();
            overlong += TurnWatch::overlong(turns);
            longest = std::max(longest, TurnWatch::longest(turns));
        }
        printFigure(QStringLiteral("longest turn, one instance after the other, all selected"), longest, TurnWatch::kFrame, "ms");
        printFigure(QStringLiteral("turns over 16 ms, one instance after the other, all selected"), overlong, 0, "turns");
    }

    [[nodiscard]] bool isCurrent() const
    {
        return std::ranges::all_of(m_servers, [this](const FakeAccessApi *server) { return isCurrent(server); });
    }
    [[nodiscard]] bool isCurrent(const FakeAccessApi *server) const
    {
        return std::ranges::any_of(m_model.sources(), [server](const UserIndexPtr &source) { return source->snapshot == server->prepared; });
    }
    /// Pages that are not seen follow a little later; until then they hold what was read before, which nobody who refreshes
    /// now and then ever meets.
    void prepareNext()
    {
        expect(wait([this] { return std::ranges::all_of(m_replaced, [](const auto &one) { return one.expired(); }); }), "readings are given up");
        m_replaced.clear();
        ++m_round;
        for (FakeAccessApi *server : m_servers) {
            m_replaced.emplace_back(server->prepared);
            server->prepared = aWhileLater(*server->prepared, m_round);
        }
    }

    QList<SnapshotPtr> m_snapshots;
    QList<FakeAccessApi *> m_servers;
    BenchWindow m_window;
    TableView &m_table;
    UserTableModel &m_model;
    std::vector<std::weak_ptr<const Snapshot>> m_replaced; ///< readings that newer ones have taken the place of
    int m_round = 0;
    bool m_good = true;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_NO_GLIB", "1");
    useMemoryThriftily(); // as the program does
    QApplication app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 1;
    if (count < 1 || count > 50)
        return 2;
    QList<Instance> instances;
    for (int i = 0; i < count; ++i) {
        Instance instance;
        instance.id = QUuid::createUuid();
        instance.name = QStringLiteral("Bench %1").arg(i);
        instance.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(i + 1));
        instances += instance;
    }
    UsersBench bench(instances);
    return bench.run() ? 0 : 1;
}
