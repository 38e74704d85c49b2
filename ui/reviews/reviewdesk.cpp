#include "ui/reviews/reviewdesk.h"

#include "core/base/sharedvalue.h"
#include "core/review/reviewrules.h"
#include "ui/kit/poolwork.h"

namespace airside {

namespace {

/// More are not taken one by one: reading all of it in the store's thread leaves the window free.
constexpr qsizetype kMostTaken = 1000;

} // namespace

ReviewDesk::ReviewDesk(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void ReviewDesk::open(ReviewStore *store, const QUuid &id)
{
    close();
    m_store = store;
    m_id = id;
    reload();
}

void ReviewDesk::close()
{
    ++m_turn;
    m_store = nullptr;
    m_id = {};
    m_review.reset();
    m_expected = {};
    m_people.reset();
    m_figures.reset();
    m_countAgain = false;
    m_queue.clear();
    m_pending.clear();
    m_reading = false;
    m_saving = false;
    m_moved = false;
    m_refused.reset();
}

void ReviewDesk::reload()
{
    if (m_reading || !m_store)
        return;
    m_reading = true;
    m_workspace.ask(this, m_store->read(m_id), [this, turn = m_turn](const Result<Review> &review) {
        if (turn == m_turn)
            take(review);
    });
}

void ReviewDesk::catchUp()
{
    if (!m_review || isBusy())
        return;
    if (!m_queue.isEmpty()) {
        saveNext();
        return;
    }
    m_workspace.ask(this, m_store->head(m_id), [this, turn = m_turn](const Result<ReviewHead> &head) {
        if (turn != m_turn || !head || !m_review || isBusy() || *head == m_review->head)
            return;
        m_moved = true;
        reload();
    });
}

void ReviewDesk::take(const Result<Review> &review)
{
    m_reading = false;
    if (!review) {
        Q_EMIT unreadable(review.error());
        return;
    }
    const std::unique_ptr<Review> before = std::exchange(m_review, std::make_unique<Review>(*review));
    const std::optional<Error> refused = std::exchange(m_refused, std::nullopt);
    lookAhead();
    Q_EMIT opened();
    if (!m_figures || !before || before->head != m_review->head)
        countFigures();
    if (before && refused && before->head == m_review->head) {
        Q_EMIT notRecorded(*refused); // by something else than what is to be seen
        return;
    }
    if (before && std::exchange(m_moved, false))
        follow(*before);
    saveNext();
}

Result<void> ReviewDesk::record(const QStringList &items, ReviewRecord pattern)
{
    if (!m_review)
        return fail({ErrorKind::NotFound, 0, {}, {}, {}});
    QList<ReviewRecord> records;
    records.reserve(items.size());
    for (const QString &item : items) {
        pattern.item = item;
        const Result<void> checked = checkRecord(m_expected, pattern);
        if (!checked)
            return checked;
        records += pattern;
    }
    if (!records.isEmpty())
        append(records);
    return {};
}

void ReviewDesk::append(const QList<ReviewRecord> &records, const std::optional<ReviewFile> &file)
{
    if (!m_review)
        return;
    m_queue += Batch{records, file};
    for (const ReviewRecord &record : records) {
        m_pending += record.item;
        m_expected.expect(record);
    }
    saveNext();
}

void ReviewDesk::retry()
{
    saveNext();
}

qsizetype ReviewDesk::unsaved() const
{
    qsizetype count = 0;
    for (const Batch &batch : m_queue)
        count += batch.records.size();
    return count;
}

void ReviewDesk::saveNext()
{
    if (m_saving || m_reading || m_queue.isEmpty() || !m_review)
        return;
    m_saving = true;
    m_workspace.ask(this, m_store->append(m_id, m_review->head, onWhatStands(*m_review, m_queue.first().records), m_queue.first().file), [this, turn = m_turn](const Result<QList<ReviewLine>> &lines) {
        if (turn == m_turn)
            takeSaved(lines);
    });
}

void ReviewDesk::takeSaved(const Result<QList<ReviewLine>> &lines)
{
    m_saving = false;
    // Refused: perhaps signed off meanwhile.
    if (!lines && (lines.error().kind == ErrorKind::ChangedMeanwhile || lines.error().kind == ErrorKind::Refused)) {
        m_moved = true;
        if (lines.error().kind == ErrorKind::Refused)
            m_refused = lines.error();
        reload();
        return;
    }
    if (!lines) {
        Q_EMIT notRecorded(lines.error());
        return;
    }
    const int count = int(m_queue.takeFirst().records.size());
    if (lines->size() > kMostTaken || !m_review->take(*lines)) {
        reload();
    } else {
        lookAhead();
        countFigures();
    }
    Q_EMIT recorded(count);
    saveNext();
}

/// What is still to be written follows what somebody else wrote, but for the items that he decided.
void ReviewDesk::follow(const Review &before)
{
    QSet<QString> theirs;
    int decisions = 0;
    const QList<ReviewRecord> others = m_review->records.mid(before.records.size());
    for (const ReviewRecord &one : others) {
        if (one.event != ReviewEvent::Decided)
            continue;
        theirs += one.item;
        ++decisions;
    }
    QStringList lost;
    QList<Batch> queue;
    for (const Batch &batch : std::as_const(m_queue)) {
        Batch mine{{}, batch.file};
        for (const ReviewRecord &record : batch.records) {
            if (stillFits(record, theirs))
                mine.records += record;
            else if (record.event == ReviewEvent::Decided && !record.silent)
                lost += record.item;
        }
        if (!mine.records.isEmpty())
            queue += mine;
    }
    m_queue = queue;
    lookAhead();
    Q_EMIT overtaken(decisions, lost);
}

bool ReviewDesk::stillFits(const ReviewRecord &record, const QSet<QString> &theirs) const
{
    if (m_review->signedOff)
        return false;
    const qsizetype place = m_review->placeOf(record.item);
    switch (record.event) {
    case ReviewEvent::Imported:
        return true;
    case ReviewEvent::Applied:
        return m_review->states.at(place).isRemoval();
    case ReviewEvent::Decided:
    case ReviewEvent::Reassigned:
        return record.silent ? m_review->states.at(place).isOpen() : !theirs.contains(record.item) && checkRecord(*m_review, record).has_value();
    default:
        return false; // who signs off has to see what he signs
    }
}

void ReviewDesk::lookAhead()
{
    m_expected = m_review->withoutLines();
    m_pending.clear();
    for (const Batch &batch : std::as_const(m_queue)) {
        for (const ReviewRecord &record : batch.records) {
            m_pending += record.item;
            m_expected.expect(record);
        }
    }
}

/// One counting at a time; changes that come meanwhile are counted together afterwards.
void ReviewDesk::countFigures()
{
    if (m_counting) {
        m_countAgain = true;
        return;
    }
    m_counting = true;
    struct Counted
    {
        std::shared_ptr<const ReviewPeople> people;
        std::shared_ptr<const CampaignFigures> figures;
    };
    const auto count = [review = m_review->withoutLines(), people = m_people, now = m_workspace.collaborators().clock->nowUtc()] {
        Counted out{people, {}};
        if (!out.people)
            out.people = sharedValue(std::make_unique<ReviewPeople>(reviewPeople(review.items)));
        out.figures = sharedValue(std::make_unique<CampaignFigures>(campaignFigures(review, *out.people, now)));
        return out;
    };
    workInPool(this, count, [this, turn = m_turn](const Counted &counted) {
        m_counting = false;
        const bool again = std::exchange(m_countAgain, false);
        if (turn == m_turn && m_review) {
            m_people = counted.people;
            m_figures = counted.figures;
            Q_EMIT figuresChanged();
        }
        if (m_review && (again || turn != m_turn))
            countFigures();
    });
}

} // namespace airside
