#pragma once

#include "core/access/snapshot.h"
#include "core/access/snapshotdiff.h"
#include "models/recordtable.h"

namespace airside {

/// A reading that is kept, as a row of the time line.
struct TimelineRow
{
    qint64 id = 0;
    QUuid instance;
    QString instanceName;
    bool production = false;
    QDateTime takenAt;
    qint64 users = 0;
    qint64 roles = 0;
    std::optional<ChangedObjects> changed; ///< against the one before; empty: it is the first
    QString signedInAs;
    QString airflowVersion;
};

enum class TimelineColumn { At, Changed, Instance, Users, Roles, SignedInAs, Version };
inline constexpr int kTimelineColumns = 7;

class TimelineRecords final : public RecordSource
{
public:
    TimelineRecords() = default;
    explicit TimelineRecords(QList<TimelineRow> rows)
        : m_rows(std::move(rows))
    {
    }
    [[nodiscard]] const TimelineRow &at(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rows() const override { return int(m_rows.size()); }
    [[nodiscard]] int columns() const override { return kTimelineColumns; }
    [[nodiscard]] RecordHeading heading(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QString key(int row) const override { return QString::number(m_rows.at(row).id); }
    [[nodiscard]] const FilterFieldSet &fields() const override; ///< none: the time line is not filtered
    [[nodiscard]] std::unique_ptr<RecordSubject> subject(const QDateTime &now) const override;

private:
    QList<TimelineRow> m_rows;
};

/// What both lists of the history can be asked for: past users and roles, and differences.
enum class HistoryField { Kind, Object, Role, Active, What, Made, Since };
[[nodiscard]] const FilterFieldSet &historyFilterFields();

enum class PastColumn { Name, Kind, FullName, Email, Active, Holds };
inline constexpr int kPastColumns = 6;

/// The users, then the roles, of one past snapshot.
class PastRecords final : public RecordSource
{
public:
    PastRecords() = default;
    explicit PastRecords(SnapshotPtr snapshot)
        : m_snapshot(std::move(snapshot))
    {
    }
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] const User *user(int row) const; ///< nullptr: it is a role
    [[nodiscard]] const Role *role(int row) const;

    [[nodiscard]] int rows() const override;
    [[nodiscard]] int columns() const override { return kPastColumns; }
    [[nodiscard]] RecordHeading heading(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QString key(int row) const override;
    [[nodiscard]] const FilterFieldSet &fields() const override { return historyFilterFields(); }
    [[nodiscard]] std::unique_ptr<RecordSubject> subject(const QDateTime &now) const override;

private:
    SnapshotPtr m_snapshot; ///< null: none
};

/// Who made a difference.
enum class Made { Here, Elsewhere, Unknown };

struct DifferenceRow
{
    AccessDifference what;
    Made made = Made::Unknown;
    QUuid change;       ///< of the journal, when it was made here
    qint64 snapshot = 0; ///< the first that has it
    QDateTime after;    ///< the reading before, in which it was not yet so
    QDateTime seen;     ///< the reading in which it was
};

enum class DifferenceColumn { Seen, What, Object, Detail, Before, After, Made, Change };
inline constexpr int kDifferenceColumns = 8;

class DifferenceRecords final : public RecordSource
{
public:
    DifferenceRecords() = default;
    explicit DifferenceRecords(QList<DifferenceRow> rows)
        : m_rows(std::move(rows))
    {
    }
    [[nodiscard]] const DifferenceRow &at(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rows() const override { return int(m_rows.size()); }
    [[nodiscard]] int columns() const override { return kDifferenceColumns; }
    [[nodiscard]] RecordHeading heading(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QString key(int row) const override;
    [[nodiscard]] const FilterFieldSet &fields() const override { return historyFilterFields(); }
    [[nodiscard]] std::unique_ptr<RecordSubject> subject(const QDateTime &now) const override;

private:
    QList<DifferenceRow> m_rows;
};

// Words for people, translated.
[[nodiscard]] QString differenceText(Difference kind); ///< "User added"
[[nodiscard]] QString madeText(Made made);             ///< "here", "elsewhere", "unknown"

} // namespace airside
