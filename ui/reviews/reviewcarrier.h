#pragma once

#include "core/review/remediation.h"
#include "ui/reviews/freshreadings.h"
#include "ui/reviews/reviewdesk.h"

namespace airside {

/// Has the decisions of a review carried out: reads the instances, stages one plan of what is to be removed or changed, and puts on
/// record what became of each item when the plan is applied, now or later, also after a restart. It writes to no Airflow itself.
class ReviewCarrier : public QObject
{
    Q_OBJECT

public:
    ReviewCarrier(Workspace &workspace, ReviewDesk &desk, QObject *parent = nullptr);

    /// For the review that is open. by: who carries it out, as a person says.
    void start(const QString &by);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    struct Outcome
    {
        int changes = 0;      ///< staged, to be reviewed and applied
        int gone = 0;         ///< items of which nothing was left to do
        int byHand = 0;       ///< items of other tools, where a person has to remove them
        int notRead = 0;      ///< items whose instance could not be read completely
        QStringList problems; ///< sentences, translated
    };

Q_SIGNALS:
    void prepared(const airside::ReviewCarrier::Outcome &outcome);
    /// The plan was applied to an instance: what became of the items. own: accounts of this computer that carried out what they had
    /// decided alone.
    void carriedOut(int removed, int failed, const QStringList &own);
    void notRecorded(const airside::Error &error);

private:
    struct Carried
    {
        QUuid review;
        ReviewStore *store = nullptr;
        QString by;
        QStringList items;
    };
    void resume();
    void plan();
    void takePlan(const Remediation &remediation);
    void takeApplied(const QUuid &instance, const ApplyReport &report);
    void put(const Carried &to, const QList<ReviewRecord> &records);
    [[nodiscard]] ReviewRecord recordOf(const QString &item, const QString &state, const QString &by) const;
    void end(Outcome outcome);

    Workspace &m_workspace;
    ReviewDesk &m_desk;
    FreshReadings m_readings;
    QHash<QUuid, Carried> m_changes; ///< staged, and not yet verified
    QUuid m_review;
    QString m_by;
    bool m_busy = false;
};

} // namespace airside
