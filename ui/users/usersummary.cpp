#include "ui/users/usersummary.h"

#include "core/base/text.h"
#include "models/timetext.h"
#include "models/usertablecells.h"
#include "ui/users/userchanges.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace airside {

namespace {

constexpr qsizetype kValuesNamed = 4;
constexpr size_t kRowsBetweenLooks = 1'024;

QString sheetTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("UserSummary", text, nullptr, n);
}

QString counted(const QString &value, int count)
{
    return QStringLiteral("%1: %2").arg(visible(value), QLocale().toString(count));
}

/// A property that is a text, or one of a few words. Of many different texts only the number is told: they are counted by
/// their hashes, since 100,000 texts in a table take most of the time that a summary has.
class TextTally
{
public:
    explicit TextTally(QString whenEmpty = {})
        : m_whenEmpty(std::move(whenEmpty))
    {
    }

    void add(const QString &value)
    {
        const QString text = value.trimmed();
        m_empty += text.isEmpty() ? 1 : 0;
        if (m_counts.size() <= kValuesNamed)
            ++m_counts[text];
        m_hashes.push_back(qHash(text));
    }

    [[nodiscard]] CommonValue result() const
    {
        if (m_counts.size() == 1) {
            const QString only = m_counts.cbegin().key();
            return {only.isEmpty() ? m_whenEmpty : only, {}, only.isEmpty()};
        }
        CommonValue out{sheetTr(QT_TRANSLATE_NOOP("UserSummary", "different")), {}, true};
        QList<std::pair<int, QString>> byCount;
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
            byCount += {-it.value(), it.key()};
        if (byCount.size() > kValuesNamed) {
            out.counts = sheetTr(QT_TRANSLATE_N_NOOP("UserSummary", "%Ln values"), different());
            if (m_empty > 0)
                out.counts += QStringLiteral(" \u00b7 ") + counted(m_whenEmpty, m_empty);
            return out;
        }
        std::ranges::sort(byCount);
        QStringList parts;
        for (const auto &[count, value] : std::as_const(byCount))
            parts += counted(value.isEmpty() ? m_whenEmpty : value, -count);
        out.counts = parts.join(QStringLiteral(" \u00b7 "));
        return out;
    }

private:
    [[nodiscard]] int different() const
    {
        std::vector<size_t> hashes = m_hashes;
        std::ranges::sort(hashes);
        return int(std::unique(hashes.begin(), hashes.end()) - hashes.begin()); // clang 14 cannot compile ranges::unique
    }

    QString m_whenEmpty;
    QHash<QString, int> m_counts; ///< complete while there are few
    std::vector<size_t> m_hashes;
    int m_empty = 0;
};

/// A property with a least and a most: a number, a time.
class RangeTally
{
public:
    void add(const std::optional<qint64> &value)
    {
        if (!value) {
            ++m_none;
            return;
        }
        m_least = m_any ? std::min(m_least, *value) : *value;
        m_most = m_any ? std::max(m_most, *value) : *value;
        m_any = true;
    }

    [[nodiscard]] CommonValue result(const QString &whenNone, const std::function<QString(qint64)> &text) const
    {
        if (!m_any)
            return {whenNone, {}, true};
        if (m_least == m_most && m_none == 0)
            return {text(m_least), {}, false};
        QStringList parts;
        parts += m_least == m_most ? text(m_least)
                                   : sheetTr(QT_TRANSLATE_NOOP("UserSummary", "from %1 to %2")).arg(text(m_least), text(m_most));
        if (m_none > 0)
            parts += counted(whenNone, m_none);
        return {sheetTr(QT_TRANSLATE_NOOP("UserSummary", "different")), parts.join(QStringLiteral(" \u00b7 ")), true};
    }

private:
    bool m_any = false;
    qint64 m_least = 0;
    qint64 m_most = 0;
    int m_none = 0;
};

std::optional<qint64> instantOf(const std::optional<ServerTime> &time, const Snapshot &snapshot)
{
    if (!time || time->micros == ServerTime::kUnknown)
        return std::nullopt;
    return time->micros / 1'000'000 - snapshot.serverOffsetSeconds.value_or(0);
}

QString privilegeLevelText(PrivilegeLevel level)
{
    return level == PrivilegeLevel::Ordinary ? sheetTr(QT_TRANSLATE_NOOP("UserSummary", "ordinary")) : privilegeText(level);
}

/// Users that have the same roles, before and after what is staged, on one instance.
struct RoleSet
{
    int source = 0;
    QStringList before;
    QStringList after;

    bool operator==(const RoleSet &) const = default;
    friend size_t qHash(const RoleSet &set, size_t seed = 0) { return qHashMulti(seed, set.source, set.before, set.after); }
};

void sharePermissions(UserSummary &summary, const QHash<RoleSet, int> &sets, const QList<UserIndexPtr> &sources, const ChangePlan &plan)
{
    QHash<Permission, int> has;
    QHash<int, Snapshot> after;
    int all = 0;
    for (auto it = sets.cbegin(); it != sets.cend(); ++it) {
        all += it.value();
        auto snapshot = after.find(it.key().source);
        if (snapshot == after.end()) {
            snapshot = after.insert(it.key().source, *sources[it.key().source]->snapshot);
            snapshot->roles = givableRoles(*snapshot, plan);
        }
        const PermissionList permissions = effectivePermissionSet(*snapshot, it.key().after);
        for (const Permission &one : permissions)
            has[one] += it.value();
        summary.privileging += privilegeOf(permissions).because;
    }
    summary.privileging = sortedUnique(summary.privileging);
    const QLocale locale;
    for (auto it = has.cbegin(); it != has.cend(); ++it) {
        const QString who = it.value() == all ? sheetTr(QT_TRANSLATE_NOOP("UserSummary", "all"))
                                              : sheetTr(QT_TRANSLATE_NOOP("UserSummary", "%1 of %2"))
                                                    .arg(locale.toString(it.value()), locale.toString(all));
        summary.permissions += {it.key(), {who}};
    }
    std::ranges::sort(summary.permissions, {}, &EffectivePermission::permission);
}

} // namespace

std::optional<UserSummary> summaryOf(const SelectedUsers &selected, const ChangePlan &plan, const QDateTime &nowUtc,
                                     const std::stop_token &stop)
{
    const UserTableRows &rows = selected.rows;
    const QString empty = sheetTr(QT_TRANSLATE_NOOP("UserSummary", "empty"));
    TextTally privilege;
    TextTally username(empty);
    TextTally email(empty);
    TextTally firstName(empty);
    TextTally lastName(empty);
    TextTally active;
    TextTally instance;
    RangeTally lastLogin;
    RangeTally logins;
    RangeTally failedLogins;
    RangeTally created;
    QHash<RoleSet, int> sets;
    std::vector<int> perSource(size_t(rows.sources().size()), 0);
    const QString levels[] = {privilegeLevelText(PrivilegeLevel::Ordinary), privilegeLevelText(PrivilegeLevel::Powerful),
                              privilegeLevelText(PrivilegeLevel::CanBecomeAdmin)};
    const QString isActive = sheetTr(QT_TRANSLATE_NOOP("UserSummary", "active"));
    const QString isInactive = sheetTr(QT_TRANSLATE_NOOP("UserSummary", "inactive"));
    UserSummary summary;
    summary.users = int(selected.numbers.size());
    int removed = 0;
    for (size_t i = 0; i < selected.numbers.size(); ++i) {
        if (i % kRowsBetweenLooks == 0 && stop.stop_requested())
            return std::nullopt;
        const UserTableRows::Row &row = rows.row(selected.numbers[i]);
        const User &user = rows.user(row);
        const Snapshot &snapshot = rows.snapshot(row);
        const UserTableRows::Staged *staged = rows.staged(row);
        ++perSource[size_t(row.source)];
        summary.anyStaged = summary.anyStaged || staged;
        summary.ownAccount = summary.ownAccount || isOwnAccount(snapshot, user.username);
        privilege.add(levels[int(rows.entry(row).privilege)]);
        username.add(user.username);
        email.add(user.email);
        firstName.add(user.firstName);
        lastName.add(user.lastName);
        active.add(user.active ? isActive : isInactive);
        lastLogin.add(instantOf(user.lastLogin, snapshot));
        logins.add(user.loginCount);
        failedLogins.add(user.failedLoginCount);
        created.add(instantOf(user.createdOn, snapshot));
        if (staged && staged->state == StagedState::Removed) {
            ++removed;
            continue;
        }
        const User *server = staged ? rows.server(row) : &user;
        ++sets[{row.source, server ? server->roles : QStringList(), user.roles}];
    }
    summary.allRemoved = removed == summary.users;
    for (qsizetype source = 0; source < rows.sources().size(); ++source) {
        if (const int count = perSource[size_t(source)]; count > 0)
            summary.instances += {rows.sources()[source]->snapshot->instance, count};
    }
    std::ranges::sort(summary.instances, {}, [](const auto &one) { return one.first.name; });
    QStringList instances;
    for (const auto &[one, count] : std::as_const(summary.instances))
        instances += summary.instances.size() == 1 ? instanceText(one) : counted(instanceText(one), count);
    const auto ago = [&nowUtc](qint64 seconds) { return agoText(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), nowUtc); };
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    const QString notCounted = sheetTr(QT_TRANSLATE_NOOP("UserSummary", "nothing counted"));
    summary.privilege = privilege.result();
    summary.username = username.result();
    summary.email = email.result();
    summary.firstName = firstName.result();
    summary.lastName = lastName.result();
    summary.active = active.result();
    summary.lastLogin = lastLogin.result(sheetTr(QT_TRANSLATE_NOOP("UserSummary", "never or unknown")), ago);
    summary.logins = logins.result(notCounted, number);
    summary.failedLogins = failedLogins.result(notCounted, number);
    summary.created = created.result(sheetTr(QT_TRANSLATE_NOOP("UserSummary", "unknown")), ago);
    summary.instance = instances.size() == 1 ? CommonValue{instances.first(), {}, false}
                                             : CommonValue{sheetTr(QT_TRANSLATE_NOOP("UserSummary", "different")),
                                                           instances.join(QStringLiteral(" \u00b7 ")), true};
    QList<RoleHolding> holdings;
    for (auto it = sets.cbegin(); it != sets.cend(); ++it)
        holdings += {rows.sources()[it.key().source]->snapshot, it.key().before, it.key().after, it.value()};
    summary.roles = roleChoices(holdings, plan);
    sharePermissions(summary, sets, rows.sources(), plan);
    return stop.stop_requested() ? std::nullopt : std::optional(summary);
}

} // namespace airside
