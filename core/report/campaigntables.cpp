#include "core/report/campaigntables.h"

#include "core/base/clock.h"
#include "core/review/reviewsignals.h"

namespace airside {

namespace {

QString numberText(qint64 number)
{
    return QString::number(number);
}

/// The role, with the permission of it that is reviewed; of an account every role.
QString whatText(const ReviewItem &item)
{
    if (item.kind == ReviewKind::RoleContents)
        return QStringLiteral("%1: %2").arg(item.role, item.permission);
    const QString roles = rolesText(item);
    return roles.isEmpty() ? QStringLiteral("(none)") : roles;
}

QString excludedRole(const ExcludedGrant &grant)
{
    if (!grant.permission.isEmpty())
        return QStringLiteral("%1: %2").arg(grant.role, grant.permission);
    return grant.role.isEmpty() ? QStringLiteral("(none)") : grant.role;
}

QString privilegeText(const ReviewItem &item)
{
    return item.roleRead ? privilegeName(item.level) : QStringLiteral("unknown: the role could not be read");
}

QString withTime(const QString &who, const std::optional<ReviewRecord> &record)
{
    return record ? who + QStringLiteral(", ") + isoUtc(record->at) : QString();
}

} // namespace

PaperTable factTable(const QList<std::pair<QString, QString>> &facts)
{
    return {{QStringLiteral("What"), QStringLiteral("Value")}, {1, 4}, facts.size(), [facts](qsizetype row) { return QStringList{facts[row].first, facts[row].second}; }};
}

QString printedDecision(const ItemState &state)
{
    QString text = decisionName(state.decision());
    if (!state.decided)
        return text;
    if (state.decision() == ReviewDecision::Change)
        text += QStringLiteral(" to ") + state.decided->roles.join(QStringLiteral("; "));
    if (state.decision() == ReviewDecision::Exception)
        text += QStringLiteral(" until ") + state.decided->until.toString(Qt::ISODate);
    if (state.decided->silent)
        text += QStringLiteral(" (silence)");
    return text;
}

CampaignTables::CampaignTables(std::shared_ptr<const Review> review, PaperExtras extras)
    : m_review(std::move(review))
    , m_extras(std::move(extras))
{
}

QString CampaignTables::person(const QString &name) const
{
    return m_extras.alias && !name.isEmpty() ? m_extras.alias(name) : name;
}

QString CampaignTables::words(const QString &written) const
{
    return m_extras.alias ? QString() : written;
}

QString CampaignTables::exclusion(const QString &reason) const
{
    for (const ExclusionRule &rule : m_review->campaign.wish.exclusions) {
        if (rule.reason == reason)
            return words(reason);
    }
    return reason;
}

QString CampaignTables::account(const ReviewItem &item) const
{
    return person(item.username) + (item.active ? QString() : QStringLiteral(" (inactive)"));
}

PaperTable CampaignTables::sources() const
{
    return {{QStringLiteral("Instance"), QStringLiteral("Address"), QStringLiteral("Environment"), QStringLiteral("Airflow"), QStringLiteral("Read at (UTC)"),
             QStringLiteral("Read as")},
            {3, 6, 2, 2, 4, 3},
            m_review->campaign.sources.size(),
            [self = *this](qsizetype row) {
                const CampaignSource &source = self.m_review->campaign.sources[row];
                if (source.list)
                    return QStringList{source.name, source.list->file, QString(), QStringLiteral("another tool's list"), isoUtc(source.takenAt), QString()};
                return QStringList{source.name, source.url, source.environment, source.airflowVersion, isoUtc(source.takenAt), self.person(source.readBy)};
            }};
}

PaperTable CampaignTables::completeness() const
{
    // Two rows an instance: its users and its roles.
    return {{QStringLiteral("Instance"), QStringLiteral("List"), QStringLiteral("Total told before"), QStringLiteral("Rows read"), QStringLiteral("Total told after"),
             QStringLiteral("Twice"), QStringLiteral("Complete"), QStringLiteral("Pages asked for"), QStringLiteral("Seconds"), QStringLiteral("Grants"), QStringLiteral("Users without roles")},
            {4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2},
            2 * m_review->campaign.sources.size(),
            [review = m_review](qsizetype row) {
                const CampaignSource &source = review->campaign.sources[row / 2];
                const bool users = row % 2 == 0;
                const Completeness &proof = users ? source.users : source.roles;
                const bool timed = proof.requests > 0;
                const QString complete = proof.complete() ? QStringLiteral("yes") : QStringLiteral("NO");
                return QStringList{source.name,
                                   users ? QStringLiteral("users") : QStringLiteral("roles"),
                                   numberText(proof.totalBefore),
                                   numberText(proof.rows),
                                   numberText(proof.totalAfter),
                                   numberText(proof.duplicates),
                                   complete,
                                   timed ? numberText(proof.requests) : QStringLiteral("not known"),
                                   timed ? QString::number(proof.seconds, 'f', 3) : QStringLiteral("not known"),
                                   users ? numberText(source.grants) : QString(),
                                   users ? numberText(source.usersWithoutRoles) : QString()};
            }};
}

PaperTable CampaignTables::excluded() const
{
    return {{QStringLiteral("Instance"), QStringLiteral("Account"), QStringLiteral("Role"), QStringLiteral("Why it was not reviewed")},
            {3, 4, 4, 7},
            m_review->texts.excludedLines.size(),
            [self = *this](qsizetype row) {
                const ExcludedGrant grant = excludedFromLine(self.m_review->texts.excludedLines[row]).value_or(ExcludedGrant());
                return QStringList{grant.instance, self.person(grant.username), excludedRole(grant), self.exclusion(grant.reason)};
            }};
}

PaperTable CampaignTables::results(const QList<qsizetype> &places) const
{
    return {{QStringLiteral("No."), QStringLiteral("Instance"), QStringLiteral("Account"), QStringLiteral("Name"), QStringLiteral("E-mail"), QStringLiteral("Role"), QStringLiteral("Privileged"),
             QStringLiteral("Last login"), QStringLiteral("Decision"), QStringLiteral("By, at (UTC)"), QStringLiteral("Reason")},
            {2, 4, 5, 5, 7, 5, 4, 4, 4, 6, 6},
            places.size(),
            [self = *this, places](qsizetype row) {
                const ReviewItem &item = self.m_review->items[places[row]];
                const ItemState &state = self.m_review->states[places[row]];
                const ReviewRecord decided = state.decided.value_or(ReviewRecord());
                const QString login = item.lastLogin.isEmpty() ? QStringLiteral("never") : item.lastLogin.left(10);
                return QStringList{numberText(item.number), item.instance, self.account(item), self.person(item.name), self.person(item.email), whatText(item), privilegeText(item), login,
                                   printedDecision(state), withTime(self.person(decided.by), state.decided), self.words(decided.reason)};
            }};
}

PaperTable CampaignTables::privileged(const QList<qsizetype> &places) const
{
    return {{QStringLiteral("No."), QStringLiteral("Instance"), QStringLiteral("Account"), QStringLiteral("Role"), QStringLiteral("Privileged"), QStringLiteral("Why"),
             QStringLiteral("DAGs"), QStringLiteral("Last login"), QStringLiteral("Decision"), QStringLiteral("State")},
            {2, 4, 5, 5, 4, 10, 4, 4, 4, 4},
            places.size(),
            [self = *this, places](qsizetype row) {
                const ReviewItem &item = self.m_review->items[places[row]];
                const ItemState &state = self.m_review->states[places[row]];
                const QString login = item.lastLogin.isEmpty() ? QStringLiteral("never") : item.lastLogin.left(10);
                const QString now = state.isRemoved() ? QStringLiteral("removed") : QStringLiteral("remains");
                return QStringList{numberText(item.number), item.instance, self.account(item), whatText(item), privilegeText(item), item.why, item.dagScope, login, printedDecision(state), now};
            }};
}

PaperTable CampaignTables::exceptions(const QList<qsizetype> &places) const
{
    return {{QStringLiteral("No."), QStringLiteral("Instance"), QStringLiteral("Account"), QStringLiteral("Role"), QStringLiteral("Privileged"), QStringLiteral("Until"),
             QStringLiteral("Granted by, at (UTC)"), QStringLiteral("Reason")},
            {2, 4, 5, 5, 4, 3, 7, 10},
            places.size(),
            [self = *this, places](qsizetype row) {
                const ReviewItem &item = self.m_review->items[places[row]];
                const ItemState &state = self.m_review->states[places[row]];
                const ReviewRecord decided = state.decided.value_or(ReviewRecord());
                return QStringList{numberText(item.number), item.instance, self.account(item), whatText(item), privilegeText(item), decided.until.toString(Qt::ISODate),
                                   withTime(self.person(decided.by), state.decided), self.words(decided.reason)};
            }};
}

PaperTable CampaignTables::removals(const QList<qsizetype> &places) const
{
    return {{QStringLiteral("No."), QStringLiteral("Instance"), QStringLiteral("Account"), QStringLiteral("Role"), QStringLiteral("Decision"),
             QStringLiteral("Roles before"), QStringLiteral("Roles after"), QStringLiteral("Result"), QStringLiteral("Carried out by, at (UTC)"), QStringLiteral("Change of the journal")},
            {2, 4, 5, 4, 5, 6, 6, 6, 7, 9},
            places.size(),
            [self = *this, places](qsizetype row) {
                const ReviewItem &item = self.m_review->items[places[row]];
                const ItemState &state = self.m_review->states[places[row]];
                const ReviewRecord applied = state.applied.value_or(ReviewRecord());
                const RolesChanged roles = self.m_extras.changes.value(applied.change);
                const bool known = self.m_extras.changes.contains(applied.change);
                const QString after = known && roles.after.isEmpty() ? QStringLiteral("(none)") : roles.after.join(QStringLiteral("; "));
                return QStringList{numberText(item.number),
                                   item.instance,
                                   self.account(item),
                                   whatText(item),
                                   printedDecision(state),
                                   roles.before.join(QStringLiteral("; ")),
                                   after,
                                   state.applied ? applied.state : QStringLiteral("not carried out"),
                                   withTime(self.person(applied.by), state.applied),
                                   applied.change.isNull() ? QString() : applied.change.toString(QUuid::WithoutBraces)};
            }};
}

PaperTable CampaignTables::reviewers() const
{
    const QList<ReviewerSignals> all = reviewerSignals(*m_review);
    return {{QStringLiteral("Reviewer"), QStringLiteral("Decisions"), QStringLiteral("Kept"), QStringLiteral("Share kept"), QStringLiteral("Median seconds"),
             QStringLiteral("Looks clicked through")},
            {5, 2, 2, 2, 2, 3},
            all.size(),
            [self = *this, all](qsizetype row) {
                const ReviewerSignals &one = all[row];
                const QString median = one.medianSeconds ? QString::number(*one.medianSeconds, 'f', 1) : QStringLiteral("not known");
                return QStringList{self.person(one.reviewer), numberText(one.decided), numberText(one.kept), QStringLiteral("%1 %").arg(100 * one.keptShare(), 0, 'f', 1), median,
                                   one.looksClickedThrough ? QStringLiteral("yes") : QStringLiteral("no")};
            }};
}

} // namespace airside
