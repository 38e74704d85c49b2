#pragma once

#include "core/review/review.h"
#include "models/recordtable.h"

namespace airside {

enum class CampaignState { Reading, Open, Overdue, Decided, SignedOff, Unusable };

/// A campaign as a row.
struct CampaignRow
{
    QUuid id;
    QString name;
    bool demo = false; ///< ends with the program
    CampaignState state = CampaignState::Reading;
    ReviewProgress progress;
    QDateTime deadline;
    QDateTime createdAt;
    QString createdBy;
    QStringList instances;
    QString error; ///< why it is unusable
};

/// A row of what is kept, without what only reading it tells.
[[nodiscard]] CampaignRow campaignRow(const Review &review, const QDateTime &now);

enum class CampaignColumn { Name, State, Progress, Open, OpenPrivileged, ToRemove, Deadline, Instances, CreatedBy, Created };
inline constexpr int kCampaignColumns = 10;

/// name: state: instance: by:
[[nodiscard]] const FilterFieldSet &campaignFields();

class CampaignRecords final : public RecordSource
{
public:
    CampaignRecords() = default;
    explicit CampaignRecords(QList<CampaignRow> rows)
        : m_rows(std::move(rows))
    {
    }
    [[nodiscard]] const CampaignRow &at(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rows() const override { return int(m_rows.size()); }
    [[nodiscard]] int columns() const override { return kCampaignColumns; }
    [[nodiscard]] RecordHeading heading(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QString key(int row) const override { return m_rows.at(row).id.toString(QUuid::WithoutBraces); }
    [[nodiscard]] const FilterFieldSet &fields() const override { return campaignFields(); }
    [[nodiscard]] std::unique_ptr<RecordSubject> subject(const QDateTime &now) const override;

private:
    QList<CampaignRow> m_rows;
};

[[nodiscard]] QString campaignStateText(CampaignState state); ///< "overdue"

} // namespace airside
