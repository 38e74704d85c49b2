#include "core/plan/changeplan.h"

#include "core/plan/changekeys.h"

#include <QHash>

namespace airside {

namespace {

Change tidied(Change change)
{
    for (std::optional<User> *user : {&change.userBefore, &change.userAfter}) {
        if (*user)
            (*user)->roles = sortedUniqueRoles((*user)->roles);
    }
    for (std::optional<Role> *role : {&change.roleBefore, &change.roleAfter}) {
        if (*role)
            (*role)->permissions = sortedUnique((*role)->permissions);
    }
    if (change.userAfter) // what only the server sets is no part of a wish
        change.userAfter->createdOn = change.userBefore ? change.userBefore->createdOn : std::nullopt;
    if (isDeletion(change)) {
        change.userAfter.reset();
        change.roleAfter.reset();
        change.passwordIntent = PasswordIntent::Keep;
        change.password = {};
    }
    if (change.id.isNull())
        change.id = QUuid::createUuid();
    return change;
}

/// False only when both say when the account was made, and say different things.
bool sameIncarnation(const Change &a, const Change &b)
{
    const bool known = a.userBefore && b.userBefore && a.userBefore->createdOn && b.userBefore->createdOn;
    return !known || a.userBefore->createdOn == b.userBefore->createdOn;
}

/// How surely an edit of an existing object speaks of the object of a staged change; 0: it does not.
int likeness(const Change &staged, const Change &edit)
{
    if (edit.userBefore && staged.userAfter == edit.userBefore)
        return 5;
    if (edit.roleBefore && staged.roleAfter == edit.roleBefore)
        return 5;
    if (isCreation(staged)) {
        // A creation has no created_on: an edit that knows one speaks of an account on the server.
        const bool onServer = edit.userBefore && edit.userBefore->createdOn;
        return keyAfter(staged) == keyBefore(edit) && !onServer ? 3 : 0;
    }
    if (!sameIncarnation(staged, edit))
        return 0;
    if (keyBefore(staged) == keyBefore(edit))
        return 4;
    return !isDeletion(staged) && keyAfter(staged) == keyBefore(edit) ? 2 : 0;
}

int likenessOfCreation(const Change &staged, const Change &creation)
{
    if (isCreation(staged) && keyAfter(staged) == keyAfter(creation))
        return 2;
    return isDeletion(staged) && keyBefore(staged) == keyAfter(creation) ? 1 : 0;
}

/// Whether the edit was made looking at the object on the server, and not at what is staged for it.
bool sawTheServer(const Change &staged, const Change &edit)
{
    return !isCreation(staged) && !keyBefore(edit).isEmpty() && keyBefore(edit) == keyBefore(staged)
           && (edit.isUserChange() ? edit.userBefore != staged.userAfter : edit.roleBefore != staged.roleAfter);
}

Change merged(const Change &staged, Change change)
{
    const bool user = change.isUserChange();
    const bool newer = sawTheServer(staged, change);
    change.id = staged.id;
    if (!newer) {
        change.userBefore = staged.userBefore;
        change.roleBefore = staged.roleBefore;
    }
    if (!isDeletion(change)) {
        if (isCreation(staged))
            change.kind = user ? ChangeKind::CreateUser : ChangeKind::CreateRole;
        else
            change.kind = user ? ChangeKind::UpdateUser : ChangeKind::UpdateRole;
        if (change.passwordIntent == PasswordIntent::Keep && !isDeletion(staged)) {
            change.passwordIntent = staged.passwordIntent;
            change.password = staged.password;
        }
    }
    if (change.reason.isEmpty())
        change.reason = staged.reason;
    return tidied(change);
}

/// A plan while edits are merged into it: an index by name, so that thousands of edits at once stay quick.
class PlanMerger
{
public:
    explicit PlanMerger(ChangePlan plan)
        : m_changes(plan.changes.cbegin(), plan.changes.cend())
    {
        for (size_t i = 0; i < m_changes.size(); ++i)
            index(i);
    }

    void merge(Change change)
    {
        change = tidied(std::move(change));
        const std::optional<size_t> at = sameObject(change);
        if (!at) {
            if (!changesNothing(change)) {
                m_changes.emplace_back(std::move(change));
                index(m_changes.size() - 1);
            }
            return;
        }
        std::optional<Change> &staged = m_changes[*at];
        const bool takenBack = isCreation(*staged) && isDeletion(change);
        staged = takenBack ? std::nullopt : std::optional(merged(*staged, std::move(change)));
        if (staged && changesNothing(*staged))
            staged.reset();
        if (staged)
            index(*at);
    }

    [[nodiscard]] ChangePlan plan() const
    {
        ChangePlan out;
        for (const std::optional<Change> &change : m_changes) {
            if (change)
                out.changes += *change;
        }
        return out;
    }

private:
    static QString indexKey(const Change &change, const QString &name)
    {
        return change.instance.toString() + (change.isUserChange() ? QLatin1Char('u') : QLatin1Char('r')) + name;
    }

    void index(size_t at)
    {
        const Change &change = *m_changes[at];
        for (const QString &name : {keyBefore(change), keyAfter(change)}) {
            const QString key = indexKey(change, name);
            if (!name.isEmpty() && !m_byName.contains(key, at))
                m_byName.insert(key, at);
        }
    }

    std::optional<size_t> sameObject(const Change &change) const
    {
        std::optional<size_t> best;
        int bestLikeness = 0;
        const QString key = indexKey(change, isCreation(change) ? keyAfter(change) : keyBefore(change));
        for (auto it = m_byName.constFind(key); it != m_byName.cend() && it.key() == key; ++it) {
            const std::optional<Change> &staged = m_changes[it.value()];
            if (!staged)
                continue;
            const int found = isCreation(change) ? likenessOfCreation(*staged, change) : likeness(*staged, change);
            if (found > bestLikeness) {
                best = it.value();
                bestLikeness = found;
            }
        }
        return best;
    }

    std::vector<std::optional<Change>> m_changes; ///< none: taken back
    QMultiHash<QString, size_t> m_byName;
};

} // namespace

ChangePlan withChange(ChangePlan plan, Change change)
{
    return withChanges(std::move(plan), {std::move(change)});
}

ChangePlan withChanges(ChangePlan plan, const QList<Change> &changes)
{
    PlanMerger merger(std::move(plan));
    for (const Change &change : changes)
        merger.merge(change);
    return merger.plan();
}

} // namespace airside
