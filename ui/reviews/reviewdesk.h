#pragma once

#include "core/review/campaignfigures.h"
#include "core/store/reviewstore.h"
#include "ui/workspace.h"

#include <QSet>

namespace airside {

/// One review that is open, and what is being recorded about it. Everything is read and written in the store's thread. Decisions wait for
/// each other; when somebody else recorded something meanwhile, the review is read again and what does not touch his decisions follows his.
class ReviewDesk : public QObject
{
    Q_OBJECT

public:
    explicit ReviewDesk(Workspace &workspace, QObject *parent = nullptr);

    void open(ReviewStore *store, const QUuid &id);
    void close();
    void reload();
    /// Reads again when others recorded something, and tries again what could not be written. For now and then; does nothing while busy.
    void catchUp();
    /// Who acts in its store; empty: whoever the person says.
    [[nodiscard]] QString login() const { return m_store ? m_store->login() : QString(); }
    [[nodiscard]] const Review *review() const { return m_review.get(); }
    /// With what is on its way to the disk; null: nothing is open. What may be done next is judged by it.
    [[nodiscard]] const Review *expected() const { return m_review ? &m_expected : nullptr; }
    [[nodiscard]] ReviewStore *store() const { return m_store; }
    /// Who the items are of; null until it was worked out, once for each review.
    [[nodiscard]] std::shared_ptr<const ReviewPeople> people() const { return m_people; }
    /// As it stood a moment ago: worked out in the worker pool after each change; null: not yet.
    [[nodiscard]] std::shared_ptr<const CampaignFigures> figures() const { return m_figures; }
    [[nodiscard]] QUuid id() const { return m_id; }
    [[nodiscard]] bool isBusy() const { return m_reading || m_saving || m_counting; }
    /// A decision about it is on its way to the disk.
    [[nodiscard]] bool isPending(const QString &item) const { return m_pending.contains(item); }
    /// All of the items or none: they are checked now and recorded soon; see recorded(). Errors: as checkRecord().
    [[nodiscard]] Result<void> record(const QStringList &items, ReviewRecord pattern);
    /// What no person decides: results, the rule for silence, a sheet that came back, a sign-off. The caller has checked them.
    void append(const QList<ReviewRecord> &records, const std::optional<ReviewFile> &file = std::nullopt);
    /// Tries again what could not be written.
    void retry();
    [[nodiscard]] qsizetype unsaved() const; ///< records that are not on the disk

Q_SIGNALS:
    void opened();  ///< or read again
    void recorded(int records); ///< they are on the disk
    void figuresChanged();      ///< or people()
    void unreadable(const airside::Error &error);
    void notRecorded(const airside::Error &error); ///< kept for retry()
    /// Somebody else recorded something, which is shown now: so many decisions. items: what was decided here at the same time and could
    /// not be recorded any more, since theirs stands or the review is signed off.
    void overtaken(int decisions, const QStringList &items);

private:
    struct Batch
    {
        QList<ReviewRecord> records;
        std::optional<ReviewFile> file;
    };
    void take(const Result<Review> &review);
    void saveNext();
    void takeSaved(const Result<QList<ReviewLine>> &lines);
    void follow(const Review &before);
    void lookAhead();
    void countFigures();
    [[nodiscard]] bool stillFits(const ReviewRecord &record, const QSet<QString> &theirs) const;

    Workspace &m_workspace;
    ReviewStore *m_store = nullptr;
    QUuid m_id;
    int m_turn = 0; ///< answers to what was asked about another review are dropped
    std::unique_ptr<Review> m_review;
    Review m_expected; ///< m_review without its lines, and with what is queued
    std::shared_ptr<const ReviewPeople> m_people;
    std::shared_ptr<const CampaignFigures> m_figures;
    QList<Batch> m_queue; ///< the first one is being written while m_saving
    QSet<QString> m_pending;
    bool m_reading = false;
    bool m_saving = false;
    bool m_counting = false;
    bool m_countAgain = false;
    bool m_moved = false; ///< the head was another one, or nothing is recorded any more
    std::optional<Error> m_refused;
};

} // namespace airside
