#include "ui/reviews/reviewdesk.h"

#include "core/review/reviewrules.h"

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
    Q_EMIT opened();
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
        const Result<void> checked = checkRecord(*m_review, pattern);
        if (!checked)
            return checked;
        records += pattern;
    }
    if (records.isEmpty())
        return {};
    m_queue += records;
    countPending();
    saveNext();
    return {};
}

void ReviewDesk::retry()
{
    saveNext();
}

qsizetype ReviewDesk::unsaved() const
{
    qsizetype count = 0;
    for (const QList<ReviewRecord> &records : m_queue)
        count += records.size();
    return count;
}

void ReviewDesk::saveNext()
{
    if (m_saving || m_reading || m_queue.isEmpty() || !m_review)
        return;
    m_saving = true;
    m_workspace.ask(this, m_store->append(m_id, m_review->head, onWhatStands(*m_review, m_queue.first())), [this, turn = m_turn](const Result<QList<ReviewLine>> &lines) {
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
    const int count = int(m_queue.takeFirst().size());
    countPending();
    if (lines->size() > kMostTaken || !m_review->take(*lines))
        reload();
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
    QList<QList<ReviewRecord>> queue;
    for (const QList<ReviewRecord> &records : std::as_const(m_queue)) {
        QList<ReviewRecord> mine;
        for (const ReviewRecord &record : records) {
            if (theirs.contains(record.item) || !checkRecord(*m_review, record))
                lost += record.item;
            else
                mine += record;
        }
        if (!mine.isEmpty())
            queue += mine;
    }
    m_queue = queue;
    countPending();
    Q_EMIT overtaken(decisions, lost);
}

void ReviewDesk::countPending()
{
    m_pending.clear();
    for (const QList<ReviewRecord> &records : std::as_const(m_queue)) {
        for (const ReviewRecord &record : records)
            m_pending += record.item;
    }
}

} // namespace airside
