#include "ui/staged/changetree.h"

#include "core/base/text.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/staged/risk.h"
#include "ui/workspace.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace airside {

namespace {

QString stateIcon(ChangeState state)
{
    switch (state) {
    case ChangeState::Waiting:
    case ChangeState::Running:
        return QStringLiteral("waiting");
    case ChangeState::Verified:
        return QStringLiteral("ok");
    case ChangeState::Conflict:
        return QStringLiteral("warning");
    case ChangeState::NotDone:
        return QStringLiteral("error");
    case ChangeState::Unknown:
    case ChangeState::Skipped:
        break;
    }
    return QStringLiteral("unknown");
}

QColor stateColour(ChangeState state, const Theme &theme)
{
    switch (state) {
    case ChangeState::Verified:
        return theme.ok;
    case ChangeState::Conflict:
    case ChangeState::Unknown:
        return theme.warn;
    case ChangeState::NotDone:
        return theme.danger;
    default:
        return theme.muted;
    }
}

class RoomyRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), metrics::row - metrics::half));
        return size;
    }
};

} // namespace

QString changeTitle(const Change &change)
{
    switch (change.kind) {
    case ChangeKind::CreateUser:
        return ChangeTree::tr("Create user");
    case ChangeKind::UpdateUser:
        return ChangeTree::tr("Change user");
    case ChangeKind::DeleteUser:
        return ChangeTree::tr("Delete user");
    case ChangeKind::CreateRole:
        return ChangeTree::tr("Create role");
    case ChangeKind::UpdateRole:
        return ChangeTree::tr("Change role");
    case ChangeKind::DeleteRole:
        return ChangeTree::tr("Delete role");
    }
    return {};
}

QString stateText(ChangeState state)
{
    switch (state) {
    case ChangeState::Waiting:
        return ChangeTree::tr("waiting");
    case ChangeState::Running:
        return ChangeTree::tr("applying\u2026");
    case ChangeState::Verified:
        return ChangeTree::tr("done and verified");
    case ChangeState::Conflict:
        return ChangeTree::tr("conflict: changed meanwhile, nothing written");
    case ChangeState::NotDone:
        return ChangeTree::tr("not done");
    case ChangeState::Unknown:
        return ChangeTree::tr("outcome unknown");
    case ChangeState::Skipped:
        return ChangeTree::tr("not tried");
    }
    return {};
}

ChangeTree::ChangeTree(Workspace &workspace, QWidget *parent)
    : QTreeWidget(parent)
    , m_workspace(workspace)
{
    setColumnCount(2);
    setHeaderLabels({tr("Change"), tr("Result")});
    setAccessibleName(tr("Staged changes, each with what becomes of it"));
    setUniformRowHeights(true);
    setItemDelegate(new RoomyRows(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setRootIsDecorated(true);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::Interactive);
    header()->resizeSection(0, 460);
}

void ChangeTree::setPlan(const ChangePlan &plan)
{
    clear();
    m_items.clear();
    m_extra.clear();
    m_plan = plan;
    QHash<QUuid, QTreeWidgetItem *> groups;
    for (const Change &change : inApplyOrder(plan).changes) {
        QTreeWidgetItem *&group = groups[change.instance];
        if (!group) {
            const InstanceState *state = m_workspace.state(change.instance);
            group = new QTreeWidgetItem(this);
            const bool production = state && state->instance.environment == Environment::Production;
            const QString name = state ? visible(state->instance.name) : tr("An instance that is no longer set up");
            group->setText(0, production ? name + QStringLiteral("  \u00b7  ") + tr("PRODUCTION") : name);
            group->setFont(0, sectionFont(font()));
            if (production)
                group->setForeground(0, Theme::of(palette()).production);
        }
        addChange(group, change);
    }
    expandAll();
}

void ChangeTree::addChange(QTreeWidgetItem *parent, const Change &change)
{
    const Theme theme = Theme::of(palette());
    auto *item = new QTreeWidgetItem(parent);
    item->setText(0, changeTitle(change) + QLatin1Char(' ') + visible(change.objectName()));
    item->setToolTip(0, tooltip(change.objectName()));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(0, bold);
    m_items.insert(change.id, item);
    for (const QString &line : changeLines(change)) {
        const QColor colour = line.startsWith(QLatin1Char('+'))   ? theme.ok
                              : line.startsWith(QLatin1Char('-')) ? theme.danger
                                                                  : theme.text;
        addLine(item, line.startsWith(QLatin1Char('-')) ? QChar(0x2212) + line.mid(1) : line, colour);
    }
    if (!change.reason.isEmpty())
        addLine(item, tr("Reason: %1").arg(change.reason), theme.muted);
    const InstanceState *state = m_workspace.state(change.instance);
    for (const QString &text : riskTexts(riskOf(change, m_plan, state ? state->snapshot.get() : nullptr)))
        addLine(item, text, theme.warn, true);
}

void ChangeTree::addLine(QTreeWidgetItem *parent, const QString &text, const QColor &colour, bool mark)
{
    auto *line = new QTreeWidgetItem(parent);
    line->setText(0, visible(text));
    line->setToolTip(0, tooltip(text));
    line->setForeground(0, colour);
    line->setFirstColumnSpanned(true);
    if (mark)
        line->setIcon(0, themedIcon(QStringLiteral("warning"), colour));
}

void ChangeTree::setResult(const ChangeResult &result)
{
    QTreeWidgetItem *item = m_items.value(result.change);
    if (!item)
        return;
    const Theme theme = Theme::of(palette());
    const QColor colour = stateColour(result.state, theme);
    QString text = stateText(result.state);
    if (result.error && result.state != ChangeState::Verified)
        text += QStringLiteral(" \u2014 ") + visible(describe(*result.error));
    item->setText(1, text);
    item->setToolTip(1, tooltip(text));
    item->setForeground(1, colour);
    item->setIcon(1, themedIcon(stateIcon(result.state), colour));
    const QList<QTreeWidgetItem *> old = m_extra.take(result.change);
    qDeleteAll(old);
    const auto change = std::ranges::find(m_plan.changes, result.change, &Change::id);
    if (result.state != ChangeState::Conflict || change == m_plan.changes.end())
        return;
    const qsizetype before = item->childCount();
    QStringList lines;
    if (result.serverUser && change->userBefore)
        lines = differences(*change->userBefore, *result.serverUser);
    else if (result.serverRole && change->roleBefore)
        lines = differences(*change->roleBefore, *result.serverRole);
    addLine(item, lines.isEmpty() ? tr("You saw it as above; on the server it is gone or is another account.")
                                  : tr("What you saw -> what the server has now:"), theme.warn, true);
    for (const QString &line : lines)
        addLine(item, line, theme.warn);
    for (qsizetype i = before; i < item->childCount(); ++i)
        m_extra[result.change] += item->child(static_cast<int>(i));
    item->setExpanded(true);
}

void ChangeTree::setRefusals(const QList<Refusal> &refusals)
{
    const Theme theme = Theme::of(palette());
    for (const Refusal &refusal : refusals) {
        if (QTreeWidgetItem *item = m_items.value(refusal.change)) {
            item->setText(1, tr("refused \u2014 %1").arg(visible(describe(refusal))));
            item->setToolTip(1, tooltip(describe(refusal)));
            item->setForeground(1, theme.danger);
            item->setIcon(1, themedIcon(QStringLiteral("lock"), theme.danger));
        }
    }
}

void ChangeTree::clearResults()
{
    for (auto it = m_extra.begin(); it != m_extra.end(); ++it)
        qDeleteAll(it.value());
    m_extra.clear();
    for (QTreeWidgetItem *item : std::as_const(m_items)) {
        item->setText(1, {});
        item->setIcon(1, {});
        item->setToolTip(1, {});
    }
}

QString ChangeTree::resultText(const QUuid &change) const
{
    const QTreeWidgetItem *item = m_items.value(change);
    return item ? item->text(1) : QString();
}

} // namespace airside
