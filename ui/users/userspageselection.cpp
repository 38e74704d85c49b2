#include "ui/kit/tableview.h"
#include "ui/users/userspage.h"

namespace airside {

namespace {

/// A scattered selection of this size makes Qt's selection model crawl when rows are filtered or sorted: 40,000
/// ranges take seconds for each change.
constexpr int kHugeSelection = 2'000;

QString letGoBanner()
{
    return QStringLiteral("let-go");
}

/// The shown rows whose numbers are marked, as ranges of whole rows.
QItemSelection rangesOf(const UserTableModel &model, const std::vector<bool> &marked)
{
    QItemSelection out;
    const std::vector<int> &shown = model.rows().shown();
    for (int row = 0; row < int(shown.size()); ++row) {
        if (!marked[size_t(shown[size_t(row)])])
            continue;
        const int first = row;
        while (row + 1 < int(shown.size()) && marked[size_t(shown[size_t(row) + 1])])
            ++row;
        out += QItemSelectionRange(model.index(first, 0), model.index(row, model.columnCount() - 1));
    }
    return out;
}

} // namespace

void UsersPage::setAsideHugeSelection()
{
    removeBanner(letGoBanner());
    const int selected = m_table->selectedRowCount();
    if (selected == 0) // the press on a heading has set it aside already
        return;
    m_setAside.clear();
    if (selected <= kHugeSelection)
        return;
    m_setAside.resize(size_t(m_model.totalRows()), false);
    for (const int row : m_table->selectedRowNumbers())
        m_setAside[size_t(m_model.rows().shown()[size_t(row)])] = true;
    m_table->clearSelection();
}

void UsersPage::selectAgain()
{
    const std::vector<bool> marked = std::exchange(m_setAside, {});
    if (marked.size() != size_t(m_model.totalRows()) || m_table->selectionModel()->hasSelection())
        return;
    const QItemSelection selection = rangesOf(m_model, marked);
    if (selection.size() <= kHugeSelection) {
        m_table->selectionModel()->select(selection, QItemSelectionModel::Select);
        return;
    }
    const int users = int(std::ranges::count(marked, true));
    setBanner(letGoBanner(), MessageBanner::Kind::Info,
              tr("%Ln users were selected. They are scattered over the table now, in more places than can be kept selected, so none is.", nullptr, users))
        ->setClosable(true);
}

} // namespace airside
