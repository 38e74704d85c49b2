#include "core/changes/undo.h"

#include "core/access/keys.h"
#include "core/plan/changejson.h"
#include "core/plan/changekeys.h"

namespace airside {

namespace {

bool isOutcome(const JournalEntry &entry)
{
    return entry.event == JournalEvent::Outcome || (entry.event == JournalEvent::Imported && !entry.state.isEmpty());
}

Error refusal(ErrorKind kind, const JournalEntry &intent, const QString &why)
{
    return {kind, 0, intent.object, why, {}};
}

/// Makes the plan change by change, the last one first.
class Undoing
{
public:
    Undoing(const Snapshot &fresh, QString reason)
        : m_fresh(fresh)
        , m_reason(std::move(reason))
    {
    }

    void add(const JournalledChange &one)
    {
        const std::optional<Change> done = changeFromJson(one.intent.whole);
        if (!one.mayBeUndone())
            refuse(one, ErrorKind::NotDone, QStringLiteral("it is not known to have been done."));
        else if (!done)
            refuse(one, ErrorKind::Unsupported, QStringLiteral("it was recorded without what was there before."));
        else if (done->isUserChange())
            addUser(one, *done);
        else
            addRole(one, *done);
    }

    /// Roles go back to their holders in the end, where possible by what is done to them anyway.
    [[nodiscard]] UndoPlan finished()
    {
        for (const auto &[one, done] : std::as_const(m_deletedRoles)) {
            for (const QString &holder : one.intent.holders)
                giveBack(one, done, holder);
        }
        return std::move(m_out);
    }

private:
    void refuse(const JournalledChange &one, ErrorKind kind, const QString &why)
    {
        m_out.impossible += {one.intent.change, refusal(kind, one.intent, why)};
    }

    void lose(const JournalledChange &one, Loss loss, const QString &object)
    {
        m_out.losses += {one.intent.change, loss, object};
    }

    [[nodiscard]] Change backOf(const Change &done) const
    {
        Change back;
        back.id = QUuid::createUuid();
        back.instance = done.instance;
        back.origin = Origin::Undo;
        back.reason = m_reason;
        return back;
    }

    void stage(const JournalledChange &one, const Change &back)
    {
        m_out.plan.changes += back;
        m_out.undoes.insert(back.id, one.intent.change);
    }

    void addUser(const JournalledChange &one, const Change &done)
    {
        const std::optional<User> now = userFromJson(one.outcome->now);
        const std::optional<User> stood = now ? now : done.userAfter;
        Change back = backOf(done);
        if (done.kind == ChangeKind::CreateUser) {
            back.kind = ChangeKind::DeleteUser;
            back.userBefore = stood;
        } else if (done.kind == ChangeKind::DeleteUser) {
            back.kind = ChangeKind::CreateUser;
            back.userAfter = madeAgain(one, *done.userBefore);
            back.passwordIntent = PasswordIntent::Random;
        } else {
            back.kind = ChangeKind::UpdateUser;
            back.userBefore = stood;
            back.userAfter = asBefore(*stood, *done.userBefore);
            if (done.passwordIntent != PasswordIntent::Keep)
                lose(one, Loss::Password, back.userAfter->username);
            // Where the change was not about it, it moved by itself or by somebody else.
            if (done.userAfter->active != done.userBefore->active)
                back.userAfter->active = done.userBefore->active;
            else if (stood->active != done.userBefore->active)
                lose(one, Loss::Active, back.userAfter->username);
            if (changesNothing(back)) {
                refuse(one, ErrorKind::Unsupported, QStringLiteral("there is nothing of it that could be restored."));
                return;
            }
        }
        stage(one, back);
    }

    static User asBefore(User stood, const User &before)
    {
        stood.username = before.username;
        stood.email = before.email;
        stood.firstName = before.firstName;
        stood.lastName = before.lastName;
        stood.roles = before.roles;
        return stood;
    }

    User madeAgain(const JournalledChange &one, const User &before)
    {
        User user;
        user = asBefore(user, before);
        lose(one, Loss::Password, before.username);
        lose(one, Loss::CreationDate, before.username);
        if (before.loginCount || before.failedLoginCount || before.lastLogin)
            lose(one, Loss::Counters, before.username);
        if (!before.active)
            lose(one, Loss::Deactivation, before.username);
        return user;
    }

    void addRole(const JournalledChange &one, const Change &done)
    {
        const std::optional<Role> now = roleFromJson(one.outcome->now);
        Change back = backOf(done);
        back.roleBefore = now ? now : done.roleAfter;
        back.roleAfter = done.roleBefore;
        if (done.kind == ChangeKind::CreateRole) {
            back.kind = ChangeKind::DeleteRole;
            lose(one, Loss::LaterHolders, back.objectName());
        } else {
            back.kind = done.kind == ChangeKind::DeleteRole ? ChangeKind::CreateRole : ChangeKind::UpdateRole;
        }
        if (back.kind == ChangeKind::CreateRole)
            back.roleBefore.reset();
        stage(one, back);
        if (done.kind == ChangeKind::DeleteRole)
            m_deletedRoles += {one, done};
    }

    void giveBack(const JournalledChange &one, const Change &done, const QString &holder)
    {
        const QString role = done.roleBefore->name;
        for (Change &staged : m_out.plan.changes) {
            if (staged.userAfter && keyAfter(staged) == foldName(holder)) {
                staged.userAfter->roles = sortedUniqueRoles(staged.userAfter->roles + QStringList{role});
                return;
            }
        }
        const User *user = m_fresh.user(holder);
        if (!user) {
            lose(one, Loss::Holder, holder);
            return;
        }
        if (user->roles.contains(role))
            return;
        Change back = backOf(done);
        back.kind = ChangeKind::UpdateUser;
        back.userBefore = *user;
        back.userAfter = *user;
        back.userAfter->roles = sortedUniqueRoles(user->roles + QStringList{role});
        stage(one, back);
    }

    const Snapshot &m_fresh;
    QString m_reason;
    QList<std::pair<JournalledChange, Change>> m_deletedRoles;
    UndoPlan m_out;
};

} // namespace

bool JournalledChange::isFine() const
{
    const QStringList states{QStringLiteral("answered"), QStringLiteral("proposed"), QStringLiteral("applied"), QStringLiteral("unchanged"), QStringLiteral("decided")};
    return isRecord() && states.contains(intent.state);
}

QList<JournalledChange> joined(const QList<JournalEntry> &entries)
{
    QList<JournalledChange> out;
    QHash<QUuid, qsizetype> latest; // a change may be tried again under its id
    for (const JournalEntry &entry : entries) {
        if (entry.event == JournalEvent::Begun)
            continue;
        const auto at = latest.constFind(entry.change);
        if (entry.event == JournalEvent::AgentCall || entry.event == JournalEvent::Proposal) {
            out += {entry, entry};
            continue;
        }
        if (!isOutcome(entry)) {
            latest.insert(entry.change, out.size());
            out += {entry, std::nullopt};
        } else if (at != latest.cend()) {
            out[*at].outcome = entry;
        } else {
            out += {entry, entry}; // its intent is filtered out, or lost
        }
    }
    return out;
}

UndoPlan undoPlan(const QList<JournalledChange> &changes, const Snapshot &fresh, const QString &reason)
{
    Undoing undoing(fresh, reason);
    for (qsizetype i = changes.size() - 1; i >= 0; --i)
        undoing.add(changes[i]);
    return undoing.finished();
}

} // namespace airside
