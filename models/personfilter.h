#pragma once

#include "models/persontable.h"

namespace airside {

/// What a filter of people can ask for; the fields of personFilterFields(), in their order.
enum class PersonFilterField {
    Name, Username, Email, Instance, Environment, Accounts, Role, Privileged, Active, LastLogin, Linked, Apart, Doubtful,
};

[[nodiscard]] const FilterFieldSet &personFilterFields();

/// A row of the table of people as a filter asks it: a condition holds when it holds for one of the accounts, except those
/// about the person as a whole (accounts, privileged, active, last_login). Words are found in names, usernames, e-mails,
/// roles and the names of instances.
class PersonFilterRow final : public FilterSubject
{
public:
    /// table outlives it. now: UTC.
    PersonFilterRow(const PersonTable &table, const QDateTime &now);
    void setRow(int id);

    [[nodiscard]] bool hasWord(const QString &folded) const override;
    [[nodiscard]] bool hasText(int field, const FilterValue &value) const override;
    [[nodiscard]] std::optional<qint64> number(int field) const override;
    [[nodiscard]] FilterAge age(int field) const override;
    [[nodiscard]] bool flag(int field) const override;
    [[nodiscard]] bool isChoice(int field, int choice) const override;

private:
    const PersonTable &m_table;
    QStringList m_instanceNames; ///< folded
    qint64 m_now = 0; ///< seconds since 1970
    const PersonTable::Row *m_row = nullptr;
    std::span<const PersonTable::Account> m_accounts;
};

} // namespace airside
