#pragma once

#include "core/access/filterquery.h"
#include "ui/workspace.h"

namespace airside {

/// What a filter of instances can ask for; the fields of instanceFilterFields(), in their order.
enum class InstanceField {
    Name, Environment, State, Read, Complete, Users, Airflow, Address, SignIn, Account, ReadOnly, Demo,
};

[[nodiscard]] const FilterFieldSet &instanceFilterFields();

/// An instance as a filter asks it. Words are found in the texts that the table shows for it.
class InstanceFilterRow final : public FilterSubject
{
public:
    /// state outlives it; words: what the table shows; now: UTC.
    InstanceFilterRow(const InstanceState &state, const QString &words, const QDateTime &now);

    [[nodiscard]] bool hasWord(const QString &folded) const override { return m_words.contains(folded); }
    [[nodiscard]] bool hasText(int field, const FilterValue &value) const override;
    [[nodiscard]] std::optional<qint64> number(int field) const override;
    [[nodiscard]] FilterAge age(int field) const override;
    [[nodiscard]] bool flag(int field) const override;
    [[nodiscard]] bool isChoice(int field, int choice) const override;

private:
    const InstanceState &m_state;
    QString m_words; ///< folded
    QDateTime m_now;
};

/// The account that signs in: as set up, else as the server told it.
[[nodiscard]] QString accountOf(const InstanceState &state);

} // namespace airside
