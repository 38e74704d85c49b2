#include "core/review/campaignfigures.h"

#include "core/base/inparallel.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace airside {

namespace {

/// A span of years, as a clock that was wrong once makes it, is not drawn day by day.
constexpr qint64 kMostDays = 400;

void count(ReviewShare &share, const ReviewItem &item, const ItemState &state)
{
    ++share.items;
    share.decided += state.isOpen() ? 0 : 1;
    share.openPrivileged += state.isOpen() && item.level != PrivilegeLevel::Ordinary ? 1 : 0;
}

QList<ReviewShare> sharesOf(const Review &review, const std::function<const QString &(qsizetype)> &nameOf)
{
    QHash<QString, qsizetype> places;
    QList<ReviewShare> out;
    qsizetype place = -1;
    for (qsizetype i = 0; i < review.items.size(); ++i) {
        const QString &name = nameOf(i);
        if (place < 0 || out.at(place).name != name) // mostly that of the item before
            place = places.value(name, out.size());
        if (place == out.size()) {
            places.insert(name, place);
            out += ReviewShare{name, 0, 0, 0};
        }
        count(out[place], review.items.at(i), review.states.at(i));
    }
    std::ranges::sort(out, {}, &ReviewShare::name);
    return out;
}

/// This machine's calendar day of an instant. Asked of the time zone once for each quarter of an hour, in which no zone changes its day.
class LocalDays
{
public:
    QDate of(const QDateTime &at)
    {
        constexpr qint64 kQuarter = 900; // seconds
        const qint64 quarter = at.toSecsSinceEpoch() / kQuarter;
        QDate &day = m_days[quarter];
        if (day.isNull())
            day = at.toLocalTime().date();
        return day;
    }

private:
    QHash<qint64, QDate> m_days;
};

QList<ReviewDay> daysOf(const Review &review)
{
    LocalDays days;
    QMap<QDate, ReviewDay> counted;
    for (const ItemState &state : review.states) {
        if (!state.decided || state.isOpen())
            continue;
        ReviewDay &day = counted[days.of(state.decided->at)];
        ++day.decisions;
        day.silent += state.decided->silent ? 1 : 0;
    }
    QList<ReviewDay> out;
    if (counted.isEmpty())
        return out;
    const QDate last = counted.lastKey();
    const bool sparse = counted.firstKey().daysTo(last) > kMostDays;
    for (QDate day = counted.firstKey(); day.isValid() && day <= last; day = day.addDays(1)) {
        const auto found = counted.constFind(day);
        if (found == counted.cend() && sparse)
            continue;
        ReviewDay one = found == counted.cend() ? ReviewDay() : *found;
        one.day = day;
        out += one;
    }
    return out;
}

void fillHeat(CampaignFigures &figures, const Review &review, const ReviewPeople &people)
{
    QHash<QString, qsizetype> columns;
    for (const ReviewShare &instance : figures.instances) {
        columns.insert(instance.name, figures.heatInstances.size());
        figures.heatInstances += instance.name;
    }
    QList<HeatRow> done;
    figures.heat.reserve(people.people.size());
    for (const ReviewPerson &person : people.people) {
        HeatRow row{person.key, person.name, QList<HeatCell>(figures.heatInstances.size())};
        bool open = false;
        for (const qsizetype place : person.items) {
            const ReviewItem &item = review.items.at(place);
            const bool isOpen = review.states.at(place).isOpen();
            HeatCell &cell = row.cells[columns.value(item.instance)];
            ++cell.items;
            cell.open += isOpen ? 1 : 0;
            cell.privileged += item.level != PrivilegeLevel::Ordinary ? 1 : 0;
            open = open || isOpen;
        }
        (open ? figures.heat : done).append(std::move(row));
    }
    std::ranges::move(done, std::back_inserter(figures.heat));
}

PrivilegedLeft privilegedOf(const Review &review)
{
    PrivilegedLeft out;
    for (qsizetype i = 0; i < review.items.size(); ++i) {
        if (review.items.at(i).level == PrivilegeLevel::Ordinary)
            continue;
        const ItemState &state = review.states.at(i);
        if (state.isRemoval())
            ++(state.isRemoved() ? out.removed : out.toRemove);
        else if (state.isOpen())
            ++out.open;
        else
            ++(state.decision() == ReviewDecision::Exception ? out.exceptions : out.kept);
    }
    return out;
}

} // namespace

CampaignFigures campaignFigures(const Review &review, const ReviewPeople &people, const QDateTime &now)
{
    CampaignFigures out;
    out.instances = sharesOf(review, [&review](qsizetype i) -> const QString & { return review.items.at(i).instance; });
    const std::array<std::function<void()>, 3> parts{
        [&] { fillHeat(out, review, people); },
        [&] {
            out.reviewers = sharesOf(review, [&review](qsizetype i) -> const QString & { return review.states.at(i).reviewer; });
            out.days = daysOf(review);
            out.reviewerSignals = reviewerSignals(review);
        },
        [&] {
            out.progress = progressOf(review);
            out.overdue = out.progress.open > 0 && now > review.campaign.wish.deadline && !review.signedOff;
            for (qsizetype i = 0; i < review.items.size(); ++i)
                count(out.risks[size_t(review.items.at(i).level)], review.items.at(i), review.states.at(i));
            out.privileged = privilegedOf(review);
        },
    };
    inParallel(parts, [](const std::function<void()> &part) { part(); });
    return out;
}

} // namespace airside
