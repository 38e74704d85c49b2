#include "ui/users/effectivelist.h"

#include "core/access/explain.h"
#include "core/access/keys.h"
#include "core/base/text.h"
#include "models/modelroles.h"
#include "models/nameorder.h"
#include "models/spokenwords.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QCollator>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace airside {

void EffectiveModel::setPermissions(const QList<EffectivePermission> &permissions, const PermissionList &privileging)
{
    if (permissions == m_permissions && privileging == m_privileging)
        return;
    beginResetModel();
    m_permissions = permissions;
    m_privileging = privileging;
    rebuild();
    endResetModel();
}

void EffectiveModel::setSourceTitle(const QString &title)
{
    if (title == m_sourceTitle)
        return;
    m_sourceTitle = title;
    Q_EMIT headerDataChanged(Qt::Horizontal, 1, 1);
}

void EffectiveModel::setFilter(const QString &text)
{
    beginResetModel();
    m_words = foldName(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rebuild();
    endResetModel();
}

void EffectiveModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
    endResetModel();
}

void EffectiveModel::rebuild()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_permissions.size(); ++i) {
        const EffectivePermission &one = m_permissions[i];
        const QString text = foldName(one.permission.text() + QLatin1Char('\n') + one.fromRoles.join(QLatin1Char('\n')));
        if (std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); }))
            m_shown += i;
    }
    if (m_sortColumn == 1) {
        const QCollator collator = nameCollator(); // "12 of 200" before "100 of 200"
        std::ranges::stable_sort(m_shown, [&](qsizetype a, qsizetype b) {
            return std::ranges::lexicographical_compare(m_permissions[a].fromRoles, m_permissions[b].fromRoles,
                                                        [&](const QString &x, const QString &y) { return collator.compare(x, y) < 0; });
        });
    }
    if (m_sortOrder == Qt::DescendingOrder)
        std::ranges::reverse(m_shown);
}

int EffectiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int EffectiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant EffectiveModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const EffectivePermission &one = m_permissions[m_shown[index.row()]];
    const QString roles = one.fromRoles.join(QStringLiteral(", "));
    switch (role) {
    case Qt::DisplayRole:
        return visible(index.column() == 0 ? one.permission.text() : roles);
    case ExportRole:
        return index.column() == 0 ? one.permission.text() : roles;
    case ToneRole:
        return index.column() == 1 ? QVariant::fromValue(Tone::Muted) : QVariant();
    case IconRole:
        return index.column() == 0 && m_privileging.contains(one.permission) ? QVariant(QStringLiteral("shield")) : QVariant();
    case Qt::ToolTipRole:
    case TooltipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{one.permission.text(), explain(one.permission)};
        if (const QString caution = explainCaution(one.permission); !caution.isEmpty())
            parts += caution;
        parts += m_sourceTitle.isEmpty() ? tr("from %1").arg(roles) : m_sourceTitle + QLatin1Char(' ') + roles;
        const QString text = visible(parts.join(QStringLiteral(" \u00b7 ")));
        return role == Qt::ToolTipRole ? tooltip(text) : text;
    }
    default:
        return {};
    }
}

QVariant EffectiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("Permission") : m_sourceTitle.isEmpty() ? tr("From role") : m_sourceTitle;
    if (role == Qt::AccessibleDescriptionRole)
        return sortText(section == m_sortColumn, m_sortOrder);
    if (role == ColumnKeyRole)
        return section == 0 ? QStringLiteral("permission") : QStringLiteral("from_role");
    return {};
}

EffectiveList::EffectiveList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::half);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find a permission or role"));
    m_search->setAccessibleName(tr("Find a permission or role"));
    m_search->setClearButtonEnabled(true);
    m_table = new TableView(this);
    m_table->setAccessibleName(tr("Effective permissions"));
    m_table->setModel(&m_model);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setColumnWidths({0, 100});
    auto *delegate = new CellDelegate(m_table);
    delegate->setElideMiddle(true);
    m_table->setItemDelegateForColumn(0, delegate);
    m_count = new QLabel(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(secondaryFont(font()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setFilter(text);
        count();
    });
}

void EffectiveList::setUser(const Snapshot &snapshot, const User &user)
{
    const QList<EffectivePermission> permissions = effectivePermissions(snapshot, user);
    PermissionList all;
    for (const EffectivePermission &one : permissions)
        all += one.permission;
    setPermissions(permissions, privilegeOf(all).because, {}, tr("No permission: this user can sign in and do nothing."));
}

void EffectiveList::setPermissions(const QList<EffectivePermission> &permissions, const PermissionList &privileging,
                                   const QString &sourceTitle, const QString &none)
{
    m_none = none;
    m_model.setSourceTitle(sourceTitle);
    m_model.setPermissions(permissions, privileging);
    count();
}

void EffectiveList::count()
{
    if (m_model.total() == 0)
        m_count->setText(m_none);
    else
        m_count->setText(tr("%1 of %Ln permissions", nullptr, m_model.total()).arg(QLocale().toString(m_model.rowCount())));
}

} // namespace airside
