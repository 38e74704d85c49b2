#pragma once

#include "core/access/filterquery.h"
#include "models/usertablerows.h"

#include <QSet>

namespace airside {

/// What a filter of users can ask for; the fields of userFilterFields(), in their order.
enum class UserField {
    Role, Roles, Active, LastLogin, Created, Failed, Logins, Privileged, Dag, Name, Username, Email, Instance, Environment, Staged,
};

[[nodiscard]] const FilterFieldSet &userFilterFields();

/// A row of the user table as a filter asks it. Words are found in username, name, e-mail, a role and the instance's
/// name, and at the beginning of its environment. Counters that Airflow leaves empty are 0 here: they are, until the
/// first attempt. A server whose UTC offset is unknown is taken to keep UTC.
class UserFilterRow final : public FilterSubject
{
public:
    /// rows outlives it. now: UTC.
    UserFilterRow(const UserTableRows &rows, const QDateTime &now);
    void setRow(const UserTableRows::Row &row);

    [[nodiscard]] bool hasWord(const QString &folded) const override;
    [[nodiscard]] bool hasText(int field, const FilterValue &value) const override;
    [[nodiscard]] std::optional<qint64> number(int field) const override;
    [[nodiscard]] FilterAge age(int field) const override;
    [[nodiscard]] bool flag(int field) const override;
    [[nodiscard]] bool isChoice(int field, int choice) const override;

private:
    /// The roles of one snapshot that reach a DAG which a value names.
    struct Reach
    {
        const UserIndex *source = nullptr;
        const FilterValue *value = nullptr;
        QSet<QString> roles;
    };
    [[nodiscard]] const QSet<QString> &reaching(const FilterValue &value) const;

    const UserTableRows &m_rows;
    qint64 m_now = 0; ///< seconds since 1970
    const UserTableRows::Row *m_row = nullptr;
    const User *m_user = nullptr;
    const UserIndex::Entry *m_entry = nullptr;
    const UserIndex *m_source = nullptr;
    mutable std::vector<std::unique_ptr<Reach>> m_reach; ///< found once, asked for every row
};

} // namespace airside
