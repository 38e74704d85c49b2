#include "ui/users/rolechoices.h"

#include "core/access/keys.h"
#include "core/base/text.h"
#include "models/nameorder.h"
#include "ui/users/userchanges.h"

#include <QLocale>
#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <QMap>

namespace airside {

namespace {

/// What is known of one role over all users.
struct RoleTally
{
    QSet<QUuid> instances;
    int has = 0;
    int given = 0;
    int taken = 0;
    bool privileged = false;
};

QString choiceTr(const char *text)
{
    return QCoreApplication::translate("Roles", text);
}

void tallyHolding(QMap<QString, RoleTally> &tallies, const RoleHolding &holding)
{
    for (const QString &role : holding.after) {
        RoleTally &tally = tallies[role];
        tally.has += holding.users;
        tally.given += holding.before.contains(role) ? 0 : holding.users;
        tally.instances.insert(holding.snapshot->instance.id);
    }
    for (const QString &role : holding.before) {
        if (!holding.after.contains(role))
            tallies[role].taken += holding.users;
    }
}

StagedState stagedStateOf(const RoleTally &tally)
{
    if (tally.given > 0)
        return tally.taken > 0 ? StagedState::Changed : StagedState::Added;
    return tally.taken > 0 ? StagedState::Removed : StagedState::None;
}

void sortChoices(QList<RoleChoice> &choices)
{
    const QCollator collator = nameCollator();
    std::ranges::stable_sort(choices, [&collator](const RoleChoice &a, const RoleChoice &b) {
        return collator.compare(foldName(a.name), foldName(b.name)) < 0;
    });
}

} // namespace

QList<RoleChoice> roleChoices(const QList<ShownUser> &users, const ChangePlan &plan)
{
    QList<RoleHolding> holdings;
    for (const ShownUser &shown : users) {
        if (shown.staged != StagedState::Removed)
            holdings += {shown.snapshot, shown.server ? shown.server->roles : QStringList(), shown.user->roles, 1};
    }
    return roleChoices(holdings, plan);
}

QList<RoleChoice> roleChoices(const QList<RoleHolding> &holdings, const ChangePlan &plan)
{
    QMap<QString, RoleTally> tallies;
    QHash<QUuid, SnapshotPtr> snapshots;
    QHash<QUuid, int> usersOf;
    int counted = 0;
    for (const RoleHolding &holding : holdings) {
        counted += holding.users;
        usersOf[holding.snapshot->instance.id] += holding.users;
        snapshots.insert(holding.snapshot->instance.id, holding.snapshot);
        tallyHolding(tallies, holding);
    }
    for (const SnapshotPtr &snapshot : std::as_const(snapshots)) {
        for (const Role &role : givableRoles(*snapshot, plan)) {
            RoleTally &tally = tallies[role.name];
            tally.instances.insert(snapshot->instance.id);
            tally.privileged |= privilegeOf(role.permissions).level != PrivilegeLevel::Ordinary;
        }
    }
    QList<RoleChoice> choices;
    for (auto it = tallies.cbegin(); it != tallies.cend(); ++it) {
        const RoleTally &tally = it.value();
        int possible = 0;
        QStringList names;
        for (const QUuid &id : tally.instances) {
            possible += usersOf.value(id);
            names += snapshots.value(id)->instance.name;
        }
        RoleChoice choice{it.key(), Qt::PartiallyChecked, stagedStateOf(tally), tally.privileged, isBuiltIn(it.key()), {}};
        if (tally.has == 0)
            choice.state = Qt::Unchecked;
        else if (tally.has >= possible)
            choice.state = Qt::Checked;
        else
            choice.note = choiceTr(QT_TRANSLATE_NOOP("Roles", "%1 of %2")).arg(QLocale().toString(tally.has), QLocale().toString(counted));
        if (tally.instances.size() < snapshots.size()) {
            names.sort();
            choice.note += choice.note.isEmpty() ? QString() : QStringLiteral(", ");
            choice.note += choiceTr(QT_TRANSLATE_NOOP("Roles", "only on %1")).arg(names.join(QStringLiteral(", ")));
        }
        choices += choice;
    }
    sortChoices(choices);
    return choices;
}

QList<RoleChoice> roleChoices(const Snapshot &snapshot, const QStringList &chosen, const ChangePlan &plan)
{
    QList<RoleChoice> choices;
    for (const Role &role : givableRoles(snapshot, plan)) {
        const bool has = chosen.contains(role.name);
        choices += {role.name, has ? Qt::Checked : Qt::Unchecked, StagedState::None,
                    privilegeOf(role.permissions).level != PrivilegeLevel::Ordinary, isBuiltIn(role.name), {}};
    }
    for (const QString &name : chosen) {
        if (std::ranges::none_of(choices, [&name](const RoleChoice &choice) { return choice.name == name; }))
            choices += {name, Qt::Checked, StagedState::None, false, isBuiltIn(name),
                        choiceTr(QT_TRANSLATE_NOOP("Roles", "not in the server's list"))};
    }
    sortChoices(choices);
    return choices;
}

void RoleChoiceModel::setChoices(const QList<RoleChoice> &choices)
{
    if (choices == m_choices)
        return;
    const bool sameNames = std::ranges::equal(choices, m_choices, {}, &RoleChoice::name, &RoleChoice::name);
    if (sameNames) {
        m_choices = choices;
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_choices = choices;
    rebuild();
    endResetModel();
}

void RoleChoiceModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = foldName(text.trimmed());
    rebuild();
    endResetModel();
}

void RoleChoiceModel::rebuild()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (foldName(m_choices[i].name).contains(m_filter))
            m_shown += i;
    }
}

int RoleChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RoleChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RoleChoice &choice = choiceAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return visible(choice.name);
    case Qt::CheckStateRole:
        return choice.state;
    case StagedRole:
        return QVariant::fromValue(choice.staged);
    case IconRole:
        return choice.privileged ? QVariant(QStringLiteral("shield")) : QVariant();
    case ExportRole:
        return choice.note;
    case Qt::ToolTipRole:
    case TooltipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{visible(choice.name)};
        if (choice.staged == StagedState::Added)
            parts += choiceTr(QT_TRANSLATE_NOOP("Roles", "will be given"));
        else if (choice.staged == StagedState::Removed)
            parts += choiceTr(QT_TRANSLATE_NOOP("Roles", "will be taken"));
        else if (choice.staged == StagedState::Changed)
            parts += choiceTr(QT_TRANSLATE_NOOP("Roles", "will be given to some and taken from others"));
        if (choice.privileged)
            parts += choiceTr(QT_TRANSLATE_NOOP("Roles", "privileged"));
        if (!choice.note.isEmpty())
            parts += choice.note;
        const QString text = parts.join(QStringLiteral(" \u00b7 "));
        return role == Qt::ToolTipRole ? tooltip(text) : text;
    }
    default:
        return {};
    }
}

bool RoleChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    Q_EMIT toggled(choiceAt(index.row()).name, value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

Qt::ItemFlags RoleChoiceModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace airside
