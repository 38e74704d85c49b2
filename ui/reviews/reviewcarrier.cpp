#include "ui/reviews/reviewcarrier.h"

#include "core/base/osuser.h"
#include "core/base/text.h"
#include "core/review/reviewsignals.h"
#include "ui/kit/poolwork.h"

#include <QJsonArray>

namespace airside {

namespace {

// What is noted with a staged change.
const QLatin1String kReview("review");
const QLatin1String kBy("by");
const QLatin1String kItems("items");

} // namespace

ReviewCarrier::ReviewCarrier(Workspace &workspace, ReviewDesk &desk, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_readings(workspace)
{
    connect(&m_readings, &FreshReadings::done, this, &ReviewCarrier::plan);
    connect(&workspace, &Workspace::applied, this, &ReviewCarrier::takeApplied);
    resume();
}

/// What an earlier run staged. Reviews of the demo ended with it.
void ReviewCarrier::resume()
{
    const Workspace::Collaborators &with = m_workspace.collaborators();
    if (!with.reviews)
        return;
    for (const Change &change : with.staging->plan().changes) {
        const QJsonObject note = with.staging->noteOf(change.id);
        const QUuid review = QUuid::fromString(note.value(kReview).toString());
        if (review.isNull())
            continue;
        QStringList items;
        for (const auto &item : note.value(kItems).toArray())
            items += item.toString();
        m_changes.insert(change.id, {review, with.reviews, note.value(kBy).toString(), items});
    }
}

void ReviewCarrier::start(const QString &by)
{
    const Review *review = m_desk.expected();
    if (m_busy || !review)
        return;
    m_review = m_desk.id();
    m_by = by;
    m_busy = true;
    // What an earlier attempt staged and nobody applied is made anew; anything else would be mixed into this plan.
    QList<QUuid> mine;
    int others = 0;
    for (const Change &change : m_workspace.collaborators().staging->plan().changes) {
        if (m_changes.contains(change.id))
            mine += change.id;
        else
            ++others;
    }
    if (others > 0) {
        end({0, 0, 0, 0, {tr("%Ln other changes are staged. Apply or discard them first, so that the plan holds what this review decided and nothing else.", nullptr, others)}});
        return;
    }
    m_workspace.collaborators().staging->discard(mine);
    QSet<QUuid> instances;
    for (qsizetype i = 0; i < review->items.size(); ++i) {
        const ItemState &state = review->states.at(i);
        if (state.isRemoval() && !state.isRemoved() && !review->items.at(i).listed)
            instances += review->items.at(i).account.instance;
    }
    m_readings.start(instances); // none: it is done at once
}

void ReviewCarrier::plan()
{
    if (m_desk.id() != m_review || !m_desk.expected()) {
        m_busy = false; // another one is open by now
        return;
    }
    workInPool(this, [review = m_desk.expected()->withoutLines(), fresh = m_readings.snapshots()] { return remediationOf(review, fresh); },
               [this](const Remediation &remediation) { takePlan(remediation); });
}

void ReviewCarrier::takePlan(const Remediation &remediation)
{
    if (m_desk.id() != m_review) {
        m_busy = false;
        return;
    }
    Outcome outcome;
    outcome.gone = int(remediation.gone.size());
    outcome.byHand = int(remediation.byHand.size());
    outcome.notRead = int(remediation.notRead.size());
    outcome.problems = m_readings.failures();
    QList<ReviewRecord> records;
    for (const QString &item : remediation.gone)
        records += recordOf(item, kAlreadyGone, m_by);
    if (!records.isEmpty())
        m_desk.append(records);
    QMap<QUuid, QList<Change>> parts;
    for (const Change &change : remediation.plan.changes)
        parts[change.instance] += change;
    for (const QList<Change> &part : std::as_const(parts)) {
        for (const Change &change : part) {
            const QJsonArray items = QJsonArray::fromStringList(remediation.itemsOf.value(change.id));
            m_workspace.collaborators().staging->setNote(change.id, {{kReview, m_review.toString(QUuid::WithoutBraces)}, {kBy, m_by}, {kItems, items}});
        }
        const Result<void> staged = m_workspace.stage(part);
        if (!staged) { // it is read-only, say; the others can be done
            outcome.problems += withFullStop(describe(staged.error()));
            continue;
        }
        for (const Change &change : part)
            m_changes.insert(change.id, {m_review, m_desk.store(), m_by, remediation.itemsOf.value(change.id)});
        outcome.changes += int(part.size());
    }
    end(outcome);
}

void ReviewCarrier::end(Outcome outcome)
{
    m_busy = false;
    Q_EMIT prepared(outcome);
}

ReviewRecord ReviewCarrier::recordOf(const QString &item, const QString &state, const QString &by) const
{
    ReviewRecord record;
    record.event = ReviewEvent::Applied;
    record.at = m_workspace.collaborators().clock->nowUtc();
    record.by = by;
    record.osUser = osUserName();
    record.item = item;
    record.state = state;
    return record;
}

void ReviewCarrier::takeApplied(const QUuid &, const ApplyReport &report)
{
    QMap<QUuid, std::pair<Carried, QList<ReviewRecord>>> byReview;
    int removed = 0;
    int failed = 0;
    for (const ChangeResult &result : report.results) {
        const auto known = m_changes.constFind(result.change);
        if (known == m_changes.cend())
            continue;
        const Carried &carried = *known;
        const bool done = result.state == ChangeState::Verified;
        const QString state = done ? QString(kVerifiedRemoved) : report.refusals.isEmpty() ? kindName(failureKind(result)) : QStringLiteral("refused");
        auto &[to, records] = byReview[carried.review];
        to = carried;
        for (const QString &item : carried.items) {
            records += recordOf(item, state, carried.by);
            records.last().change = result.change;
            ++(done ? removed : failed);
        }
        if (done)
            m_changes.remove(result.change);
    }
    for (const auto &[to, records] : std::as_const(byReview))
        put(to, records);
    if (removed + failed == 0)
        return;
    QStringList own;
    if (const Review *review = m_desk.expected(); review && byReview.contains(m_desk.id()))
        own = removersOfTheirOwnDecisions(*review);
    Q_EMIT carriedOut(removed, failed, own);
}

/// Through the desk when the review is open there, since that knows where its chain ends.
void ReviewCarrier::put(const Carried &to, const QList<ReviewRecord> &records)
{
    if (m_desk.id() == to.review && m_desk.review()) {
        m_desk.append(records);
        return;
    }
    m_workspace.ask(this, to.store->read(to.review), [this, to, records](const Result<Review> &review) {
        if (!review) {
            Q_EMIT notRecorded(review.error());
            return;
        }
        m_workspace.ask(this, to.store->append(to.review, review->head, records), [this, to, records](const Result<QList<ReviewLine>> &lines) {
            if (!lines && lines.error().kind == ErrorKind::ChangedMeanwhile)
                put(to, records);
            else if (!lines)
                Q_EMIT notRecorded(lines.error());
        });
    });
}

} // namespace airside
