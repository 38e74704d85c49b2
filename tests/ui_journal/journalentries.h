#pragma once

#include "core/plan/changejson.h"
#include "tests/ui/uifixture.h"

namespace airside {

/// As the applier writes it.
inline JournalEntry intentOf(const Change &change, const Instance &instance, const QDateTime &at, const QUuid &plan = QUuid::createUuid())
{
    JournalEntry entry;
    entry.at = at;
    entry.event = JournalEvent::Intent;
    entry.change = change.id;
    entry.plan = plan;
    entry.instance = instance.id;
    entry.instanceName = instance.name;
    entry.osUser = QStringLiteral("ada");
    entry.account = QStringLiteral("auditor");
    entry.kind = changeKindName(change.kind);
    entry.object = change.objectName();
    entry.origin = originName(change.origin);
    entry.reason = change.reason;
    entry.lines = changeLines(change);
    entry.whole = toJson(change);
    return entry;
}

inline JournalEntry outcomeOf(JournalEntry entry, const QString &state = QStringLiteral("verified"))
{
    entry.event = JournalEvent::Outcome;
    entry.at = entry.at.addSecs(1);
    entry.state = state;
    entry.lines.clear();
    entry.whole = {};
    return entry;
}

inline User userNamed(const char *name, const QStringList &roles)
{
    User user;
    user.username = QString::fromUtf8(name);
    user.roles = sortedUniqueRoles(roles);
    return user;
}

inline Change userUpdate(const Instance &instance, const User &before, const User &after)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = instance.id;
    change.userBefore = before;
    change.userAfter = after;
    return change;
}

/// alice from Viewer to Op.
inline Change aliceBecomesOp(const Instance &instance)
{
    return userUpdate(instance, userNamed("alice", {QStringLiteral("Viewer")}), userNamed("alice", {QStringLiteral("Op")}));
}

} // namespace airside
