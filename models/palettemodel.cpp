#include "models/palettemodel.h"

#include "core/base/text.h"
#include "models/modelroles.h"

namespace airside {

void PaletteModel::setItems(const QList<PaletteItem> &items)
{
    beginResetModel();
    m_items = items;
    m_rows.clear();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (i == 0 || m_items[i].group != m_items[i - 1].group)
            m_rows.append({m_items[i].group, -1});
        m_rows.append({m_items[i].group, int(i)});
    }
    endResetModel();
}

const PaletteItem *PaletteModel::itemAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].item < 0)
        return nullptr;
    return &m_items[m_rows[row].item];
}

int PaletteModel::nextItem(int row, int direction) const
{
    for (int next = row + direction; next >= 0 && next < m_rows.size(); next += direction) {
        if (m_rows[next].item >= 0)
            return next;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString PaletteModel::headingOf(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Actions:
        return tr("Actions");
    case PaletteGroup::Pages:
        return tr("Pages");
    case PaletteGroup::Roles:
        return tr("Roles");
    case PaletteGroup::People:
        return tr("People");
    case PaletteGroup::Instances:
        return tr("Instances");
    }
    return {};
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteItem *item = itemAt(index.row());
    if (role == HeadingRole)
        return item == nullptr;
    if (!item)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? headingOf(m_rows[index.row()].group) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return visible(item->text);
    case Qt::AccessibleTextRole: {
        QStringList parts{visible(item->text), visible(item->detail), item->keys, headingOf(item->group)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case DetailRole:
        return visible(item->detail);
    case KeysRole:
        return item->keys;
    case IconRole:
        return item->icon;
    case ProductionRole:
        return item->production;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return itemAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

} // namespace airside
