// What the users' table is compared with: the same 100,000 users in a flat model behind a QSortFilterProxyModel, in a
// table view of the same make and size. Prints lines as figures.h says. The rows that are found are scattered, as usual.
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/userworld.h"
#include "ui/kit/theme.h"

#include "core/access/keys.h"
#include "models/usertablecells.h"

#include <QApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace airside;

namespace {

constexpr int kRounds = 5;

/// Texts of a snapshot, and a folded line a row that the filter looks into, as a careful program would have it.
class FlatModel final : public QAbstractTableModel
{
public:
    explicit FlatModel(const SnapshotPtr &snapshot)
        : m_snapshot(snapshot)
    {
        for (const User &user : snapshot->users)
            m_lines += foldName(user.username + QLatin1Char('\n') + user.displayName() + QLatin1Char('\n') + user.email + QLatin1Char('\n') + user.roles.join(QLatin1Char('\n')));
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_snapshot->users.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : kUserColumns; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? userExportValue(*m_snapshot, m_snapshot->users[index.row()], UserColumn(index.column())) : QVariant();
    }
    [[nodiscard]] const QString &line(int row) const { return m_lines[row]; }

private:
    SnapshotPtr m_snapshot;
    QStringList m_lines;
};

class Filtered final : public QSortFilterProxyModel
{
public:
    void look(const QString &word)
    {
        m_word = word;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return m_word.isEmpty() || static_cast<const FlatModel *>(sourceModel())->line(row).contains(m_word);
    }

private:
    QString m_word;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    FlatModel model(userWorld({Instance()}).first());
    Filtered proxy;
    proxy.setSourceModel(&model);
    QTableView view;
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->hide();
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setModel(&proxy);
    view.setSortingEnabled(true);
    view.sortByColumn(int(UserColumn::Username), Qt::AscendingOrder);
    view.resize(1100, 800);
    view.show();
    view.grab();
    std::vector<Taken> filters;
    std::vector<Taken> clears;
    for (int round = 0; round < kRounds; ++round) {
        filters.push_back(timeOf([&] { proxy.look(QStringLiteral("7@example.org")); view.grab(); }));
        clears.push_back(timeOf([&] { proxy.look({}); view.grab(); }));
    }
    printFigure(QStringLiteral("QSortFilterProxyModel: filter to paint"), filters, 0);
    printFigure(QStringLiteral("QSortFilterProxyModel: clear"), clears, 0);
    return 0;
}
