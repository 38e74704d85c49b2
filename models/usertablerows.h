#pragma once

#include "core/access/filterquery.h"
#include "core/plan/changeplan.h"
#include "models/modelroles.h"
#include "models/sortkeys.h"
#include "models/usertableindex.h"

namespace airside {

enum class UserColumn { Name, Username, Email, Roles, Active, LastLogin, Logins, FailedLogins, Created, Instance };
inline constexpr int kUserColumns = 10;

/// Which row it is, stable over refreshes.
struct UserKey
{
    QUuid instance;
    QString username; ///< folded, as it stands on the server (as it will, for a staged creation)

    bool operator==(const UserKey &) const = default;
};

/// One row with everything about it, kept alive by itself (usable in workers).
struct ShownUser
{
    SnapshotPtr snapshot;
    std::shared_ptr<const User> user;   ///< as it will be after what is staged, on what the server has now
    std::shared_ptr<const User> server; ///< as read; null for a staged creation and for a user gone from the server
    std::shared_ptr<const Change> change; ///< what is staged; null: nothing
    StagedState staged = StagedState::None;
    bool changedMeanwhile = false;      ///< the server's user is no longer the one that the change was staged on
};

/// The rows of several snapshots and what is staged for them: which there are, in which order, and which are shown.
/// A value without signals; UserTableModel tells views what changed between two of them.
class UserTableRows
{
public:
    struct Row
    {
        qint32 source = -1;
        qint32 user = -1;   ///< in the snapshot; -1: only staged
        qint32 staged = -1; ///< -1: nothing staged
    };
    struct Staged
    {
        std::shared_ptr<const Change> change;
        StagedState state = StagedState::None;
        bool changedMeanwhile = false;
        std::shared_ptr<const User> shown;
        UserIndex::Entry entry; ///< with the server's nameRank where the name is the server's
        QString roleText;       ///< as UserIndex::RoleSet::text
    };

    /// Rows by source, then folded username; all shown, in that order. Changes of roles and of instances that are
    /// not among the sources make no rows.
    [[nodiscard]] static UserTableRows build(const QList<UserIndexPtr> &sources, const ChangePlan &plan);

    /// By UserColumn. Unknown values come last in both directions; what is equal in all of them stands in key order.
    void sort(const QList<SortKey> &keys);
    void sort(UserColumn column, Qt::SortOrder order) { sort({{int(column), order}}); }
    /// Shows the rows that match, in the order of the last sort(). now: what ages are counted from.
    void filter(const FilterQuery &query, const QDateTime &now = {});
    /// The same, where another plan is staged on the same sources and before shows what matches: only rows that are staged, or
    /// were, are asked again.
    void filterLike(const UserTableRows &before, const FilterQuery &query, const QDateTime &now);

    [[nodiscard]] int total() const { return int(m_content->rows.size()); }
    [[nodiscard]] const std::vector<int> &shown() const { return m_shown; } ///< row numbers in display order
    void setShown(std::vector<int> shown) { m_shown = std::move(shown); }
    void removeShown(int first, int last) { m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1); }
    void insertShown(int first, const std::vector<int> &rows) { m_shown.insert(m_shown.begin() + first, rows.begin(), rows.end()); }

    [[nodiscard]] const Row &row(int number) const { return m_content->rows[size_t(number)]; }
    [[nodiscard]] const QList<UserIndexPtr> &sources() const { return m_content->sources; }
    [[nodiscard]] const UserIndex &source(const Row &row) const { return *m_content->sources[row.source]; }
    [[nodiscard]] const Snapshot &snapshot(const Row &row) const { return *source(row).snapshot; }
    [[nodiscard]] const User &user(const Row &row) const; ///< as it will be
    [[nodiscard]] const User *server(const Row &row) const;
    [[nodiscard]] const UserIndex::Entry &entry(const Row &row) const;
    [[nodiscard]] const Staged *staged(const Row &row) const;
    [[nodiscard]] const QString &roleText(const Row &row) const; ///< folded, one a line
    /// For each row the place of its name among all; equal ones share it. -1: no name.
    [[nodiscard]] std::vector<qint32> nameRanks() const;
    [[nodiscard]] PrivilegeLevel rolePrivilege(const Row &row, const QString &role) const; ///< staged roles included
    [[nodiscard]] UserKey key(const Row &row) const;
    [[nodiscard]] ShownUser shownUser(const Row &row) const;
    [[nodiscard]] int rowOf(const UserKey &key) const; ///< -1: none

    /// For each row of before its row here, -1 where it is gone. An account made again under the same name
    /// (another created_on) is another row.
    [[nodiscard]] std::vector<int> mapFrom(const UserTableRows &before) const;
    /// Whether anything that a view draws differs.
    [[nodiscard]] static bool differ(const UserTableRows &a, const Row &rowA, const UserTableRows &b, const Row &rowB);

private:
    /// What stays as it is while rows are sorted and filtered: copies share it.
    struct Content
    {
        QList<UserIndexPtr> sources;
        QList<QHash<QString, PrivilegeLevel>> stagedRoles; ///< of each source: roles that the plan makes or changes
        std::vector<Staged> staged;
        std::vector<QString> stagedKeys; ///< folded, parallel to staged
        std::vector<Row> rows;           ///< by source, then folded username
        std::vector<size_t> sourceBegin; ///< first row of each source, and the end

        void stage(qint32 source, const ChangePlan &plan);
        void addSource(qint32 source, const std::vector<std::pair<QString, int>> &stagedByKey);
    };
    [[nodiscard]] QStringView keyText(const Row &row) const;

    std::shared_ptr<const Content> m_content = std::make_shared<const Content>();
    std::vector<int> m_order; ///< every row, sorted
    std::vector<int> m_shown;
};

} // namespace airside
