#include "models/reviewcampaigns.h"

#include "core/access/keys.h"
#include "models/filterwords.h"
#include "models/modelroles.h"
#include "models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace airside {

namespace {

enum class CampaignField { Name, State, Instance, By };

QString campaignTr(const char *text)
{
    return QCoreApplication::translate("Reviews", text);
}

FilterFieldSet makeCampaignFields()
{
    FilterField state = filterField("state", FilterKind::Choice, QT_TRANSLATE_NOOP("FilterFields", "how it stands with it"), "state:overdue");
    state.choices = {QStringLiteral("reading"), QStringLiteral("open"), QStringLiteral("overdue"), QStringLiteral("decided"), QStringLiteral("signed_off"), QStringLiteral("unusable")};
    FilterFieldSet set;
    set.fields = {filterField("name", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "the name contains"), "name:2026"), state, instanceField(),
                  filterField("by", FilterKind::Name, QT_TRANSLATE_NOOP("FilterFields", "who made it"), "by:ada")};
    return set;
}

class CampaignSubject final : public RecordSubject
{
public:
    explicit CampaignSubject(const CampaignRecords &records)
        : m_records(records)
    {
    }
    [[nodiscard]] bool hasWord(const QString &folded) const override
    {
        const CampaignRow &of = m_records.at(row());
        const auto in = [&folded](const QString &text) { return foldName(text).contains(folded); };
        return in(of.name) || in(of.createdBy) || std::ranges::any_of(of.instances, in);
    }
    [[nodiscard]] bool hasText(int field, const FilterValue &value) const override
    {
        const CampaignRow &of = m_records.at(row());
        switch (CampaignField(field)) {
        case CampaignField::Name:
            return value.isIn(foldName(of.name));
        case CampaignField::Instance:
            return std::ranges::any_of(of.instances, [&value](const QString &one) { return value.isIn(foldName(one)); });
        case CampaignField::By:
            return value.isWhole(of.createdBy);
        case CampaignField::State:
            break;
        }
        return false;
    }
    [[nodiscard]] bool isChoice(int, int choice) const override { return int(m_records.at(row()).state) == choice; }

private:
    const CampaignRecords &m_records;
};

bool isKnown(const CampaignRow &row)
{
    return row.state != CampaignState::Reading && row.state != CampaignState::Unusable;
}

QString progressText(const ReviewProgress &progress)
{
    const qint64 decided = progress.items - progress.open;
    const QLocale locale;
    return campaignTr(QT_TRANSLATE_NOOP("Reviews", "%1 of %2 (%3 %)"))
        .arg(locale.toString(decided), locale.toString(progress.items), locale.toString(progress.items > 0 ? decided * 100 / progress.items : 0));
}

QString campaignCellText(const CampaignRow &row, CampaignColumn column)
{
    const QLocale locale;
    if (column == CampaignColumn::Name)
        return row.demo ? campaignTr(QT_TRANSLATE_NOOP("Reviews", "%1 (demo)")).arg(row.name) : row.name;
    if (column == CampaignColumn::State)
        return campaignStateText(row.state);
    if (!isKnown(row))
        return {};
    switch (column) {
    case CampaignColumn::Progress:
        return progressText(row.progress);
    case CampaignColumn::Open:
        return locale.toString(row.progress.open);
    case CampaignColumn::OpenPrivileged:
        return locale.toString(row.progress.openPrivileged);
    case CampaignColumn::ToRemove:
        return locale.toString(row.progress.revoked + row.progress.changed - row.progress.removed);
    case CampaignColumn::Deadline:
        return localTimeText(row.deadline);
    case CampaignColumn::Instances:
        return row.instances.join(QStringLiteral(", "));
    case CampaignColumn::CreatedBy:
        return row.createdBy;
    default:
        return localTimeText(row.createdAt);
    }
}

QVariant campaignSort(const CampaignRow &row, CampaignColumn column)
{
    switch (column) {
    case CampaignColumn::State:
        return int(row.state);
    case CampaignColumn::Progress:
        return row.progress.items > 0 ? double(row.progress.items - row.progress.open) / double(row.progress.items) : 0.0;
    case CampaignColumn::Open:
        return row.progress.open;
    case CampaignColumn::OpenPrivileged:
        return row.progress.openPrivileged;
    case CampaignColumn::ToRemove:
        return row.progress.revoked + row.progress.changed - row.progress.removed;
    case CampaignColumn::Deadline:
        return row.deadline;
    case CampaignColumn::Created:
        return row.createdAt;
    default:
        return {};
    }
}

Tone campaignTone(const CampaignRow &row, CampaignColumn column)
{
    if (column == CampaignColumn::State) {
        static constexpr std::array tones{Tone::Muted, Tone::Plain, Tone::Danger, Tone::Ok, Tone::Ok, Tone::Danger};
        return tones[size_t(row.state)];
    }
    return column == CampaignColumn::Name || column == CampaignColumn::Progress ? Tone::Plain : Tone::Muted;
}

QString campaignIcon(CampaignState state)
{
    static constexpr std::array icons{"waiting", "edit", "warning", "check", "ok", "error"};
    return QString::fromLatin1(icons[size_t(state)]);
}

} // namespace

CampaignRow campaignRow(const Review &review, const QDateTime &now)
{
    CampaignRow row;
    row.id = review.campaign.id;
    row.name = review.campaign.wish.name;
    row.progress = progressOf(review);
    row.deadline = review.campaign.wish.deadline;
    row.createdAt = review.createdAt;
    row.createdBy = review.createdBy;
    for (const CampaignSource &source : review.campaign.sources)
        row.instances += source.name;
    row.state = CampaignState::Open;
    if (review.signedOff)
        row.state = CampaignState::SignedOff;
    else if (row.progress.open == 0)
        row.state = CampaignState::Decided;
    else if (now > row.deadline)
        row.state = CampaignState::Overdue;
    return row;
}

const FilterFieldSet &campaignFields()
{
    static const FilterFieldSet set = makeCampaignFields();
    return set;
}

QString campaignStateText(CampaignState state)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Reviews", "being read"), QT_TRANSLATE_NOOP("Reviews", "open"),
                                      QT_TRANSLATE_NOOP("Reviews", "overdue"),    QT_TRANSLATE_NOOP("Reviews", "decided, not signed off"),
                                      QT_TRANSLATE_NOOP("Reviews", "signed off"), QT_TRANSLATE_NOOP("Reviews", "cannot be used")};
    return campaignTr(words[size_t(state)]);
}

RecordHeading CampaignRecords::heading(int column) const
{
    static constexpr std::array keys{"campaign", "state", "progress", "open", "open_privileged", "to_remove", "deadline", "instances", "created_by", "created_at"};
    static constexpr std::array titles{
        QT_TRANSLATE_NOOP("Reviews", "Campaign"), QT_TRANSLATE_NOOP("Reviews", "State"),           QT_TRANSLATE_NOOP("Reviews", "Decided"),
        QT_TRANSLATE_NOOP("Reviews", "Open"),     QT_TRANSLATE_NOOP("Reviews", "Open privileged"), QT_TRANSLATE_NOOP("Reviews", "To be removed"),
        QT_TRANSLATE_NOOP("Reviews", "Deadline"), QT_TRANSLATE_NOOP("Reviews", "Instances"),       QT_TRANSLATE_NOOP("Reviews", "Made by"),
        QT_TRANSLATE_NOOP("Reviews", "Made")};
    RecordHeading out;
    out.key = QString::fromLatin1(keys[size_t(column)]);
    out.title = campaignTr(titles[size_t(column)]);
    const auto in = CampaignColumn(column);
    out.number = in == CampaignColumn::Open || in == CampaignColumn::OpenPrivileged || in == CampaignColumn::ToRemove;
    return out;
}

QVariant CampaignRecords::cell(int row, int column, int role) const
{
    const CampaignRow &of = m_rows.at(row);
    const auto in = CampaignColumn(column);
    switch (role) {
    case Qt::DisplayRole:
        return campaignCellText(of, in);
    case TooltipRole:
        return in == CampaignColumn::State ? of.error : QString();
    case SortRole:
        return campaignSort(of, in);
    case ToneRole:
        return QVariant::fromValue(campaignTone(of, in));
    case IconRole:
        return in == CampaignColumn::State ? campaignIcon(of.state) : QString();
    default:
        return {};
    }
}

std::unique_ptr<RecordSubject> CampaignRecords::subject(const QDateTime &) const
{
    return std::make_unique<CampaignSubject>(*this);
}

} // namespace airside
