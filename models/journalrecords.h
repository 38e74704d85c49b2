#pragma once

#include "models/recordtable.h"

#include <QUuid>

namespace airside {

enum class JournalState {
    Done,        ///< read back from the server
    NotDone,
    NeedsPerson, ///< nobody can tell whether it was done, or only a part was
    Open,        ///< no outcome yet: under way, or the program ended in the middle
};
inline constexpr int kJournalStates = 4;

/// One write of the journal as a row.
struct JournalRow
{
    QUuid change;
    QUuid plan;
    QUuid instance;
    QString instanceName;
    bool production = false;
    qint64 sequence = 0; ///< of the intent in its chain; 0: not known
    QDateTime at;        ///< UTC
    QDateTime finished;  ///< UTC; invalid: no outcome
    QString kind;        ///< changeKindName(), "api_request"
    QString object;
    QString account; ///< of Airflow
    QString osUser;
    QString origin; ///< originName()
    QString reason;
    QStringList lines;
    QStringList overrides; ///< "guard object: reason"
    JournalState state = JournalState::Open;
    QString outcome; ///< as the journal has it: "verified", an ErrorKind's name
    bool settled = false;

    bool operator==(const JournalRow &) const = default;
};

enum class JournalColumn { At, Instance, Kind, Object, Changes, State, Account, OsUser, Origin, Reason, Overrides, Finished, Entry, Plan, Change };
inline constexpr int kJournalColumns = 15;

enum class JournalField { Instance, Account, Object, Kind, State, Origin, By, Since, Why, Override, Plan, Change };
/// instance: account: object: kind: state: origin: by: since< ...
[[nodiscard]] const FilterFieldSet &journalFilterFields();

class JournalRecords final : public RecordSource
{
public:
    JournalRecords() = default;
    explicit JournalRecords(QList<JournalRow> rows)
        : m_rows(std::move(rows))
    {
    }
    [[nodiscard]] const JournalRow &at(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rows() const override { return int(m_rows.size()); }
    [[nodiscard]] int columns() const override { return kJournalColumns; }
    [[nodiscard]] RecordHeading heading(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QString key(int row) const override;
    [[nodiscard]] const FilterFieldSet &fields() const override { return journalFilterFields(); }
    [[nodiscard]] std::unique_ptr<RecordSubject> subject(const QDateTime &now) const override;

private:
    QList<JournalRow> m_rows;
};

// Words for people, translated.
[[nodiscard]] QString journalStateText(JournalState state); ///< "done", "not done", "needs a person", "open"
[[nodiscard]] QString journalKindText(const QString &kind);     ///< "Change user"; an unknown one as it is
[[nodiscard]] QString journalOriginText(const QString &origin); ///< "a person"

} // namespace airside
