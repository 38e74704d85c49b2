#include "ui/settings/keychainmodel.h"

#include "core/base/text.h"

namespace airside {

KeychainModel::KeychainModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    takeInstances();
    connect(&workspace, &Workspace::instancesChanged, this, &KeychainModel::takeInstances);
    connect(&workspace, &Workspace::keptSeen, this, [this](const QUuid &id, const KeptCredentials &kept) {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row].instance.id != id)
                continue;
            m_rows[row].kept = kept;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    });
}

void KeychainModel::takeInstances()
{
    beginResetModel();
    QList<Row> rows;
    for (const InstanceState &state : m_workspace.states()) {
        if (state.demo)
            continue;
        Row row{state.instance, std::nullopt};
        const auto known = std::ranges::find(m_rows, state.instance.id, [](const Row &one) { return one.instance.id; });
        if (known != m_rows.end() && known->instance == state.instance)
            row.kept = known->kept;
        rows += row;
    }
    m_rows = std::move(rows);
    endResetModel();
}

bool KeychainModel::isKnown() const
{
    return std::ranges::all_of(m_rows, [](const Row &row) { return row.kept.has_value(); });
}

int KeychainModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KeychainModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeychainModel::text(const Row &row, int column) const
{
    if (column == Name)
        return row.instance.name;
    if (!row.kept)
        return tr("looking\u2026");
    const std::optional<bool> &there = column == SecretColumn ? row.kept->secret : row.kept->session;
    if (!there)
        return tr("not known");
    if (column == SecretColumn)
        return *there ? tr("kept") : row.instance.signIn == SignInKind::Command ? tr("by a command") : tr("none");
    return *there ? tr("kept") : tr("none");
}

QVariant KeychainModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole && row.kept && row.kept->error)
        return tooltip(describe(*row.kept->error));
    if (role == Qt::ToolTipRole && index.column() == Name)
        return tooltip(row.instance.name);
    return {};
}

QVariant KeychainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SecretColumn:
        return tr("Secret");
    case SessionColumn:
        return tr("Sign-in");
    default:
        return tr("Instance");
    }
}

} // namespace airside
