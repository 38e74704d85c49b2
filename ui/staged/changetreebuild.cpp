#include "ui/staged/changetree.h"

#include "core/access/keys.h"
#include "core/base/text.h"
#include "core/plan/overwrites.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/roles/rolechanges.h"
#include "ui/workspace.h"

namespace airside {

namespace {

constexpr qsizetype kLongestLine = 600; ///< characters; the tooltip has 500
constexpr qsizetype kShownOpen = 200;   ///< changes; of more, each is unfolded by hand

} // namespace

QTreeWidgetItem *ChangeTree::groupOf(const QUuid &instance)
{
    const InstanceState *state = m_workspace.state(instance);
    auto *group = new QTreeWidgetItem(this);
    const bool production = state && state->instance.environment == Environment::Production;
    const QString name = state ? visible(state->instance.name) : tr("An instance that is no longer set up");
    group->setText(0, production ? name + QStringLiteral("  \u00b7  ") + tr("PRODUCTION") : name);
    group->setFont(0, sectionFont(font()));
    if (production)
        group->setForeground(0, Theme::of(palette()).production);
    return group;
}

void ChangeTree::setPlan(const ChangePlan &plan)
{
    clear();
    m_items.clear();
    m_reasons.clear();
    m_states.clear();
    m_order.clear();
    m_places.clear();
    m_risks.clear();
    m_unfilled.clear();
    m_plan = plan;
    RiskJudge judge(m_plan, [this](const QUuid &id) -> const Snapshot * {
        const InstanceState *state = m_workspace.state(id);
        return state ? state->snapshot.get() : nullptr;
    });
    QList<QUuid> instances;
    QHash<QUuid, QList<Change>> changes;
    for (qsizetype i = 0; i < m_plan.changes.size(); ++i) {
        m_places.insert(m_plan.changes[i].id, i);
        m_risks.insert(m_plan.changes[i].id, judge.riskOf(m_plan.changes[i]));
    }
    for (const Change &change : inApplyOrder(m_plan).changes) {
        if (!changes.contains(change.instance))
            instances += change.instance;
        changes[change.instance] += change;
    }
    for (const QUuid &instance : std::as_const(instances))
        addInstance(instance, changes.value(instance));
}

ChangeTree::Section ChangeTree::sectionOf(const Change &change) const
{
    if (m_risks.value(change.id).gains != PrivilegeLevel::Ordinary)
        return Section::Gains;
    return change.isUserChange() ? Section::People : Section::Roles;
}

QString ChangeTree::sectionText(Section section, int count)
{
    switch (section) {
    case Section::Gains:
        return tr("%Ln changes by which somebody gains abilities", nullptr, count);
    case Section::People:
        return tr("%Ln changes of people", nullptr, count);
    case Section::Roles:
        break;
    }
    return tr("%Ln changes of roles", nullptr, count);
}

/// A heading for each section, where there is more than one.
void ChangeTree::addInstance(const QUuid &instance, const QList<Change> &changes)
{
    QTreeWidgetItem *group = groupOf(instance);
    group->setExpanded(true);
    QMap<Section, QList<Change>> sections;
    for (const Change &change : changes)
        sections[sectionOf(change)] += change;
    for (auto it = sections.begin(); it != sections.end(); ++it) {
        if (it.key() != Section::Roles)
            std::ranges::stable_sort(*it, {}, [](const Change &change) { return foldName(change.objectName()); });
        QTreeWidgetItem *parent = group;
        if (sections.size() > 1) {
            parent = addLine(group, sectionText(it.key(), int(it->size())), it.key() == Section::Gains ? Theme::of(palette()).warn : Theme::of(palette()).muted,
                             it.key() == Section::Gains ? QStringLiteral("warning") : QString());
            parent->setExpanded(true);
        }
        for (const Change &change : std::as_const(*it))
            addChange(parent, change);
    }
}

const Change *ChangeTree::changeOf(const QUuid &change) const
{
    const auto at = m_places.find(change);
    return at == m_places.end() ? nullptr : &m_plan.changes.at(*at);
}

void ChangeTree::addChange(QTreeWidgetItem *parent, const Change &change)
{
    auto *item = new QTreeWidgetItem(parent);
    item->setText(0, changeTitle(change));
    item->setToolTip(0, tooltip(change.objectName()));
    item->setData(0, kChangeRole, change.id);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(0, bold);
    item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    m_items.insert(change.id, item);
    m_order += change.id;
    m_unfilled.insert(change.id);
    if (m_plan.changes.size() <= kShownOpen) {
        fill(item);
        item->setExpanded(true);
    }
}

void ChangeTree::fill(QTreeWidgetItem *item)
{
    const Change *change = changeOf(item->data(0, kChangeRole).toUuid());
    if (!change || !m_unfilled.remove(change->id))
        return;
    const Theme theme = Theme::of(palette());
    item->setChildIndicatorPolicy(QTreeWidgetItem::DontShowIndicatorWhenChildless);
    addWarnings(item, *change);
    addLines(item, changeWords(*change), theme.text, theme.staged);
    if (!change->reason.isEmpty())
        addLine(item, tr("Reason: %1").arg(change->reason), theme.muted);
    if (m_states.value(change->id, ChangeState::Waiting) == ChangeState::Verified)
        markNotStaged(item);
}

void ChangeTree::addWarnings(QTreeWidgetItem *item, const Change &change)
{
    const Theme theme = Theme::of(palette());
    const RoleServerFacts facts = roleServerFacts(m_workspace.observed(change.instance));
    for (const QString &text : roleObstacles(change, facts))
        addLine(item, text, theme.warn, QStringLiteral("warning"));
    const InstanceState *state = m_workspace.state(change.instance);
    if (const QString text = state ? overwriteWarning(overwrittenBy(change, state->instance)) : QString(); !text.isEmpty())
        addLine(item, text, theme.warn, QStringLiteral("warning"));
    if (takesPermissions(change) && facts.revokes == RevokeAbility::Unknown)
        addLine(item, revokeObstacle(facts.revokes), theme.muted);
    for (const QString &text : riskTexts(m_risks.value(change.id)))
        addLine(item, text, theme.warn, QStringLiteral("warning"));
}

void ChangeTree::addLines(QTreeWidgetItem *item, const QList<ChangeLine> &lines, const QColor &plain, const QColor &signs)
{
    const bool folds = lines.size() > kLinesShown + 1; // a fold of one line would save nothing
    QTreeWidgetItem *parent = item;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (folds && i == kLinesShown)
            parent = addLine(item, tr("%Ln more lines", nullptr, int(lines.size() - kLinesShown)), Theme::of(palette()).muted);
        addLine(parent, lines[i].shown(), lines[i].sign == ChangeLine::Sign::None ? plain : signs);
    }
}

QTreeWidgetItem *ChangeTree::newLine(const QString &text, const QColor &colour, const QString &icon)
{
    auto *line = new QTreeWidgetItem;
    const QString shown = visible(text.left(kLongestLine));
    line->setText(0, text.size() > kLongestLine ? shown + QChar(0x2026) : shown);
    line->setToolTip(0, tooltip(text));
    line->setForeground(0, colour);
    if (!icon.isEmpty())
        line->setIcon(0, themedIcon(icon, colour));
    return line;
}

QTreeWidgetItem *ChangeTree::addLine(QTreeWidgetItem *parent, const QString &text, const QColor &colour, const QString &icon)
{
    QTreeWidgetItem *line = newLine(text, colour, icon);
    parent->addChild(line);
    m_unspanned += indexFromItem(line);
    return line;
}

} // namespace airside
