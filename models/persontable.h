#pragma once

#include "core/access/filterquery.h"
#include "core/access/person.h"
#include "core/access/privilege.h"
#include "models/sortkeys.h"

#include <QHash>

namespace airside {

/// The columns every table of people has; after them comes one for each instance.
enum class PersonColumn { Name, Email, Accounts, Privileged, Active, LastLogin };
inline constexpr int kPersonColumns = 6;

/// An instance as a table of people knows it.
struct PersonInstance
{
    Instance instance;
    SnapshotPtr snapshot; ///< null: never read
    bool inScope = true;

    bool operator==(const PersonInstance &) const = default;
};

/// The persons of several instances as rows, with everything that takes time worked out: who is joined with whom, which
/// id a row keeps over refreshes, the order by name. Who is one person is told from all instances, whatever the scope;
/// rows, counts and marks are of the accounts in scope. Immutable; made in the worker pool.
class PersonTable
{
public:
    /// One account of a row.
    struct Account
    {
        PersonAccount why;
        qint32 instance = 0; ///< which of instances()
        PrivilegeLevel privilege = PrivilegeLevel::Ordinary;
    };
    struct Row
    {
        qint32 first = 0; ///< of accounts()
        qint32 count = 0; ///< in scope; 0: the row is gone
        qint32 outside = 0; ///< accounts on instances out of scope
        qint32 named = 0;   ///< the account whose name is shown, from first
        qint32 mailed = 0;  ///< the account whose e-mail is shown
        qint32 latest = -1; ///< the one that signed in last; -1: none ever did, or nobody can tell when
        qint32 lookAlike = -1; ///< another row whose name or e-mail is drawn like this one's
        PrivilegeLevel privilege = PrivilegeLevel::Ordinary;
        bool active = false;      ///< at least one account is
        bool unknownLogin = false; ///< somebody signed in at a time that cannot be read
        bool contradicts = false; ///< names that can hardly be one human's
    };

    PersonTable() = default;
    /// before: what was shown until now; its rows keep their ids. May be null.
    PersonTable(QList<PersonInstance> instances, const PersonLinks &links, const PersonTable *before);

    [[nodiscard]] const QList<PersonInstance> &instances() const { return m_instances; }
    [[nodiscard]] int total() const { return int(m_order.size()); }
    [[nodiscard]] int idLimit() const { return int(m_rows.size()); }
    [[nodiscard]] const Row &row(int id) const { return m_rows[size_t(id)]; }
    /// Those in scope, in the order of the instances.
    [[nodiscard]] std::span<const Account> accounts(const Row &row) const
    {
        return std::span(m_accounts).subspan(size_t(row.first), size_t(row.count));
    }
    [[nodiscard]] const Snapshot &snapshot(const Account &account) const { return *m_instances[account.instance].snapshot; }
    [[nodiscard]] const User &user(const Account &account) const { return snapshot(account).users[account.why.user]; }
    [[nodiscard]] PrivilegeLevel roleLevel(const Account &account, const QString &role) const
    {
        return m_roleLevels[account.instance].value(role);
    }
    [[nodiscard]] int idOf(const QUuid &instance, const QString &username) const; ///< -1: not in scope, or not there
    /// Ids by name, then e-mail, then the first account.
    [[nodiscard]] const std::vector<int> &byName() const { return m_order; }

    // What a row shows, without marks: raw texts.
    [[nodiscard]] QString name(const Row &row) const; ///< the username where nobody gave a name
    [[nodiscard]] QString email(const Row &row) const; ///< may be empty
    /// UTC, in microseconds since 1970; empty: never, or not known.
    [[nodiscard]] std::optional<qint64> lastLogin(const Row &row) const;

private:
    void join(const PersonLinks &links, const PersonTable *before);
    void addRow(std::span<const PersonAccount> accounts, const QList<qint32> &instanceOf, int id);
    void summarize(Row &row);
    [[nodiscard]] PrivilegeLevel levelOf(qint32 instance, const QStringList &roles);
    [[nodiscard]] std::vector<std::vector<int>> earlierIds(const PersonTable *before) const;
    void findLookAlikes();
    void orderByName();

    QList<PersonInstance> m_instances;
    QList<QHash<QString, PrivilegeLevel>> m_roleLevels; ///< by instance
    QList<QHash<QStringList, PrivilegeLevel>> m_setLevels; ///< role sets repeat, so each is judged once
    std::vector<Account> m_accounts;
    std::vector<Row> m_rows; ///< by id
    std::vector<std::vector<int>> m_ids; ///< by instance and user
    std::vector<int> m_order;
};

using PersonTablePtr = std::shared_ptr<const PersonTable>;

/// A table, and the rows of it that pass a filter in an order.
struct PersonView
{
    PersonTablePtr table = std::make_shared<const PersonTable>();
    std::vector<int> ids;
};

/// query: over personFilterFields(). keys: columns of PersonColumn, or kPersonColumns and the number of an instance. What is
/// not known comes last in both directions, rows that are equal in all keys by name. now: UTC, what ages are counted from.
[[nodiscard]] PersonView personView(const PersonTablePtr &table, const FilterQuery &query, const QList<SortKey> &keys,
                                    const QDateTime &now);
[[nodiscard]] inline PersonView personView(const PersonTablePtr &table, const FilterQuery &query, int column, Qt::SortOrder order,
                                           const QDateTime &now)
{
    return personView(table, query, {{column, order}}, now);
}

} // namespace airside
