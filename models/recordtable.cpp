#include "models/recordtable.h"

#include "core/access/keys.h"
#include "core/base/text.h"
#include "models/modelroles.h"

#include <algorithm>
#include <numeric>

namespace airside {

namespace {

/// Above it, remembering each row by its key takes longer than showing others does.
constexpr int kMostMerged = 20'000;

/// The values of one column, once for each row, so that comparing costs nothing but comparing.
class RecordOrder
{
public:
    RecordOrder(const RecordSource &source, const std::vector<int> &rows, const SortKey &key)
        : m_descending(key.order == Qt::DescendingOrder)
    {
        m_numbers.resize(size_t(source.rows()));
        m_texts.resize(source.rows());
        for (const int row : rows) {
            QVariant value = source.cell(row, key.column, SortRole);
            if (!value.isValid())
                value = source.cell(row, key.column, Qt::DisplayRole);
            if (value.typeId() == QMetaType::QDateTime)
                m_numbers[size_t(row)] = value.toDateTime().toMSecsSinceEpoch();
            else if (value.typeId() == QMetaType::QString)
                m_texts[row] = foldName(value.toString());
            else
                m_numbers[size_t(row)] = value.toLongLong();
        }
    }

    /// Negative: a stands first.
    [[nodiscard]] int compare(int a, int b) const
    {
        const qint64 x = m_numbers[size_t(a)];
        const qint64 y = m_numbers[size_t(b)];
        const int order = x != y ? (x < y ? -1 : 1) : m_texts[a].compare(m_texts[b]);
        return m_descending ? -order : order;
    }

private:
    bool m_descending;
    std::vector<qint64> m_numbers;
    QStringList m_texts;
};

} // namespace

RecordView arranged(const RecordSourcePtr &source, const QString &filter, const QList<SortKey> &sort, const QDateTime &now)
{
    RecordView view{source, filter, std::vector<int>(size_t(source->rows()))};
    std::iota(view.rows.begin(), view.rows.end(), 0);
    const FilterQuery::Parsed query = FilterQuery::parse(filter, source->fields());
    if (query && !query->isEmpty()) {
        const std::unique_ptr<RecordSubject> subject = source->subject(now);
        std::erase_if(view.rows, [&](int row) {
            subject->setRow(row);
            return !query->matches(*subject);
        });
    }
    std::vector<RecordOrder> orders;
    for (const SortKey &key : usableKeys(sort, source->columns()))
        orders.emplace_back(*source, view.rows, key);
    std::ranges::stable_sort(view.rows, [&orders](int a, int b) {
        for (const RecordOrder &order : orders) {
            if (const int compared = order.compare(a, b); compared != 0)
                return compared < 0;
        }
        return false;
    });
    return view;
}

RecordModel::RecordModel(RecordSourcePtr empty, QList<SortKey> sort, QObject *parent)
    : ShownRowsModel(parent)
    , m_view{std::move(empty), {}, {}}
    , m_sort(std::move(sort))
{
}

void RecordModel::setView(const RecordView &view)
{
    const bool same = view.source == m_view.source;
    const bool sameRows = same || (view.source->sameRows() && view.source->sameRows() == m_view.source->sameRows());
    if (sameRows && !m_idOfRow.empty()) {
        m_view = view;
        std::vector<int> ids;
        for (const int row : view.rows)
            ids.push_back(m_idOfRow[size_t(row)]);
        show(std::move(ids));
        if (!same)
            shownDataChanged();
        return;
    }
    if (std::max(view.source->rows(), m_view.source->rows()) > kMostMerged || (m_idOfKey.isEmpty() && rowCount() > 0))
        replace(view);
    else
        merge(view);
}

void RecordModel::merge(const RecordView &view)
{
    // Until they are removed, rows that are gone answer nothing; the others answer from the new source at once.
    const int rows = view.source->rows();
    std::ranges::fill(m_rowOfId, -1);
    m_idOfRow.assign(size_t(rows), 0);
    for (int row = 0; row < rows; ++row) {
        const QString key = view.source->key(row);
        auto known = m_idOfKey.constFind(key);
        if (known == m_idOfKey.cend() || m_rowOfId[size_t(*known)] >= 0) {
            known = m_idOfKey.insert(key, int(m_rowOfId.size()));
            m_rowOfId.push_back(row);
        }
        m_rowOfId[size_t(*known)] = row;
        m_idOfRow[size_t(row)] = *known;
    }
    m_view = view;
    std::vector<int> ids;
    for (const int row : view.rows)
        ids.push_back(m_idOfRow[size_t(row)]);
    show(std::move(ids));
    shownDataChanged();
}

void RecordModel::replace(const RecordView &view)
{
    beginResetModel();
    m_idOfKey.clear();
    m_rowOfId.resize(size_t(view.source->rows()));
    std::iota(m_rowOfId.begin(), m_rowOfId.end(), 0);
    m_idOfRow = m_rowOfId;
    m_view = view;
    replaceShown(view.rows);
    endResetModel();
}

int RecordModel::rowOfKey(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_view.source->key(sourceRow(row)) == key)
            return row;
    }
    return -1;
}

void RecordModel::sortBy(const QList<SortKey> &keys)
{
    const QList<SortKey> usable = usableKeys(keys, columnCount());
    if (usable.isEmpty() || usable == m_sort)
        return;
    m_sort = usable;
    Q_EMIT arrangingWanted();
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_view.source->columns();
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = sourceRow(index.row());
    if (row < 0)
        return {};
    const RecordSource &source = *m_view.source;
    const auto textOf = [&](int of) { return source.cell(row, index.column(), of).toString(); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return visible(textOf(Qt::DisplayRole));
    case TooltipRole:
    case Qt::ToolTipRole: {
        const QString own = textOf(TooltipRole);
        const QString text = own.isEmpty() ? textOf(Qt::DisplayRole) : own;
        return role == TooltipRole ? visible(text) : tooltip(text);
    }
    case Qt::TextAlignmentRole:
        return int((source.heading(index.column()).number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KeyRole:
        return source.key(row);
    case SortRole:
    case ExportRole:
    case ToneRole:
    case IconRole:
        return source.cell(row, index.column(), role);
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RecordHeading heading = m_view.source->heading(section);
    switch (role) {
    case Qt::DisplayRole:
        return heading.title;
    case Qt::ToolTipRole:
        return heading.tooltip.isEmpty() ? QVariant() : tooltip(heading.tooltip);
    case Qt::TextAlignmentRole:
        return int((heading.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ColumnKeyRole:
        return heading.key;
    case Qt::AccessibleDescriptionRole:
        return sortSentence(m_sort, section);
    default:
        return {};
    }
}

} // namespace airside
