#include "core/store/madehere.h"

#include "core/access/keys.h"
#include "core/plan/changejson.h"

#include <chrono>

namespace airside {

namespace {

using namespace std::chrono_literals;

/// No write takes so long between its intent and its outcome, but for a program that was killed.
constexpr std::chrono::seconds kLongestWrite = 1h;

constexpr QLatin1String kAnybody("*");

bool isOfUser(Difference kind)
{
    return kind <= Difference::RoleTaken;
}

/// The same text for a difference and for the effect of a change that would make it.
QString keyOf(const AccessDifference &difference)
{
    const QString object = isOfUser(difference.kind) ? foldName(difference.object) : difference.object;
    // What a new account's creation time is, nobody chooses.
    const bool hasValue = difference.kind == Difference::UserChanged && difference.detail != QLatin1String("created_on");
    return QStringList{differenceName(difference.kind), object, difference.detail, hasValue ? difference.after : QString()}.join(QChar(0));
}

/// Of the changes that reached the server, or may have.
bool mayHaveBeenDone(const JournalEntry *outcome)
{
    static const QStringList states{QStringLiteral("verified"), QStringLiteral("outcome_unknown"), QStringLiteral("done_differently"),
                                    QStringLiteral("not_done")};
    return !outcome || states.contains(outcome->state);
}

template <typename Object>
const Object *address(const std::optional<Object> &object)
{
    return object ? &*object : nullptr;
}

/// What a change does to users and roles; of a role that is renamed or deleted also what its holders lose and get.
QList<AccessDifference> effectsOf(const Change &change, const QStringList &holders)
{
    if (change.isUserChange())
        return differencesOf(address(change.userBefore), address(change.userAfter));
    const bool renamed = change.roleBefore && change.roleAfter && change.roleBefore->name != change.roleAfter->name;
    if (!renamed) {
        QList<AccessDifference> out = differencesOf(address(change.roleBefore), address(change.roleAfter));
        for (const QString &holder : holders)
            out += {Difference::RoleTaken, holder, change.roleBefore->name, {}, {}};
        return out;
    }
    QList<AccessDifference> out = differencesOf(address(change.roleBefore), static_cast<const Role *>(nullptr));
    out += differencesOf(static_cast<const Role *>(nullptr), address(change.roleAfter));
    out += {Difference::RoleTaken, kAnybody, change.roleBefore->name, {}, {}};
    out += {Difference::RoleGiven, kAnybody, change.roleAfter->name, {}, {}};
    return out;
}

} // namespace

JournalFilter journalOf(const HistorySpan &span)
{
    return {span.instance.toString(QUuid::WithoutBraces), {}, span.from.addSecs(-kLongestWrite.count()), {}, {}};
}

MadeHere::MadeHere(const QList<JournalEntry> &entries, const HistorySpan &span)
{
    QHash<QUuid, const JournalEntry *> outcomes; // the last one of each
    for (const JournalEntry &entry : entries) {
        if (entry.event == JournalEvent::Outcome)
            outcomes.insert(entry.change, &entry);
    }
    for (const JournalEntry &entry : entries) {
        if (entry.event != JournalEvent::Intent || entry.instance != span.instance || entry.at > span.to)
            continue;
        const JournalEntry *outcome = outcomes.value(entry.change);
        if (outcome ? outcome->at < span.from : entry.at < span.from)
            continue;
        if (entry.kind == QLatin1String("api_request"))
            m_ownRequests = true;
        else if (mayHaveBeenDone(outcome))
            add(entry);
    }
}

void MadeHere::add(const JournalEntry &intent)
{
    const std::optional<Change> change = changeFromJson(intent.whole);
    if (!change)
        return;
    const QList<AccessDifference> effects = effectsOf(*change, intent.holders);
    for (const AccessDifference &effect : effects)
        m_effects.insert(keyOf(effect), intent.change);
}

QUuid MadeHere::changeOf(const AccessDifference &difference) const
{
    const QUuid own = m_effects.value(keyOf(difference));
    if (!own.isNull() || !isOfUser(difference.kind))
        return own;
    AccessDifference ofAnybody = difference;
    ofAnybody.object = kAnybody;
    return m_effects.value(keyOf(ofAnybody));
}

} // namespace airside
