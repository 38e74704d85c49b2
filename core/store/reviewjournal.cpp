#include "core/store/reviewjournal.h"

#include <QJsonArray>

namespace airside {

namespace {

QStringList rolesIn(const QJsonObject &user)
{
    QStringList roles;
    const QJsonArray told = user.value(QLatin1String("roles")).toArray();
    for (const auto &role : told)
        roles += role.toString();
    return roles;
}

/// Before: as it was when the write was about to be sent. After: as the server had it afterwards, and nothing where that is not known.
void noteRoles(const JournalEntry &entry, QHash<QUuid, RolesChanged> &changes)
{
    if (entry.event == JournalEvent::Intent)
        changes[entry.change].before = rolesIn(entry.whole.value(QLatin1String("user_before")).toObject());
    else if (entry.event == JournalEvent::Outcome && !entry.now.isEmpty())
        changes[entry.change].after = rolesIn(entry.now);
}

} // namespace

QSet<QUuid> changesOfReview(const Review &review)
{
    QSet<QUuid> changes;
    for (const ReviewRecord &record : review.records) {
        if (!record.change.isNull())
            changes.insert(record.change);
    }
    return changes;
}

ReviewJournal reviewJournal(const QSet<QUuid> &changes, const QList<JournalLine> &all)
{
    ReviewJournal out;
    for (const JournalLine &line : all) {
        const std::optional<JournalEntry> entry = entryOf(line.text);
        if (!entry || !changes.contains(entry->change))
            continue;
        out.lines += exportLine(line);
        noteRoles(*entry, out.changes);
    }
    return out;
}

} // namespace airside
