#include "app/console/demopast.h"

#include "core/access/keys.h"
#include "core/changes/settle.h"
#include "core/plan/changejson.h"

#include <algorithm>

namespace airside {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Goes back in time, one change after the other. What this instance has not is passed over.
class Backwards
{
public:
    explicit Backwards(const Snapshot &now)
        : m_state(now)
        , m_now(now.takenAt)
    {
    }

    void withoutUser(const char *name)
    {
        m_state.users.removeIf([&](const User &user) { return user.username == text(name); });
    }
    void withUser(const char *name, const char *first, const char *last, const QStringList &roles)
    {
        User user;
        user.username = text(name);
        user.firstName = text(first);
        user.lastName = text(last);
        user.email = text(name) + text("@northwind-freight.example");
        user.roles = roles;
        user.active = true;
        const auto place = std::ranges::lower_bound(m_state.users, foldName(user.username), {}, [](const User &one) { return foldName(one.username); });
        m_state.users.insert(place, user);
    }
    void withoutRole(const char *name, const char *role)
    {
        if (User *found = user(name))
            found->roles.removeAll(text(role));
    }
    void withRole(const char *name, const char *role)
    {
        User *found = user(name);
        if (found && !found->roles.contains(text(role)))
            found->roles += text(role);
    }
    void withoutPermission(const char *role, const char *permission)
    {
        const auto found = std::ranges::find(m_state.roles, text(role), &Role::name);
        if (found != m_state.roles.end())
            found->permissions.removeAll(*Permission::fromText(text(permission)));
    }
    [[nodiscard]] User *user(const char *name)
    {
        const auto found = std::ranges::find(m_state.users, text(name), &User::username);
        return found == m_state.users.end() ? nullptr : &*found;
    }

    /// It was like this so many days ago.
    [[nodiscard]] SnapshotPtr ago(int days)
    {
        constexpr int kSpread = 1371; // nobody reads at the same second each time
        constexpr int kAnHour = 3600;
        auto reading = std::make_shared<Snapshot>(m_state);
        reading->takenAt = m_now.addDays(-days).addSecs(-(days * kSpread % kAnHour));
        const qint64 users = reading->users.size();
        reading->usersProof = {users, users, users, 0, std::nullopt};
        return reading;
    }

private:
    Snapshot m_state;
    QDateTime m_now;
};

/// That somebody was locked out from here, as the journal has it.
QList<JournalEntry> lockedOut(const Snapshot &now, const User &before, const QDateTime &at)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = now.instance.id;
    change.kind = ChangeKind::UpdateUser;
    change.userBefore = before;
    change.userAfter = before;
    change.userAfter->active = false;
    change.reason = text("left the company (OPS-4711)");
    JournalEntry intent;
    intent.at = at;
    intent.change = change.id;
    intent.plan = QUuid::createUuid();
    intent.instance = now.instance.id;
    intent.instanceName = now.instance.name;
    intent.account = now.signedInAs;
    intent.kind = changeKindName(change.kind);
    intent.object = change.objectName();
    intent.origin = originName(change.origin);
    intent.reason = change.reason;
    intent.lines = changeLines(change);
    intent.whole = toJson(change);
    ChangeResult result;
    result.change = change.id;
    result.state = ChangeState::Verified;
    result.way = WriteWay::Form;
    return {intent, outcomeEntry(intent, result, at.addSecs(2))};
}

} // namespace

DemoPast demoPastOf(const Snapshot &now)
{
    const bool isStaging = now.instance.environment == Environment::Staging; // looked at less often
    DemoPast past;
    Backwards back(now);
    back.withoutRole("tomasz.wojcik", "Admin");
    back.withoutPermission("access_desk", "can_edit on Roles");
    if (!isStaging)
        past.readings.prepend(back.ago(1));
    back.withoutUser("іvan.petrov"); // not with a Latin i
    past.readings.prepend(back.ago(3));
    back.withUser("nora.eide", "Nora", "Eide", {text("data_engineering")});
    if (User *leaver = back.user("greg.hanlon")) {
        leaver->active = true;
        past.entries = lockedOut(now, *leaver, past.readings.first()->takenAt.addDays(-1));
    }
    past.readings.prepend(back.ago(6));
    back.withoutRole("temp-migration", "legacy_reporting");
    back.withoutPermission("month_end", "can_read on Task Logs");
    past.readings.prepend(back.ago(13));
    if (!isStaging)
        past.readings.prepend(back.ago(20));
    back.withoutUser("ruth.cohen");
    back.withRole("svc-metrics", "Op");
    past.readings.prepend(back.ago(27));
    return past;
}

} // namespace airside
