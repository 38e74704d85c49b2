#pragma once

#include "core/review/campaign.h"
#include "core/review/reviewitem.h"

namespace airside {

/// A campaign as it begins.
struct Population
{
    Campaign campaign;
    QList<ReviewItem> items;
    QList<QByteArray> itemLines;
    QList<QByteArray> excludedLines;
    QList<QByteArray> roleLines; ///< {"instance": ..., "role": ..., "permissions": ["can_read on DAGs", ...]}
};

/// Who is whose manager, as a directory says.
struct ManagerList
{
    QHash<QString, QString> of; ///< by folded username or e-mail
    QByteArray sha256;          ///< of its file, 64 hexadecimal digits; empty: there is none
};
/// Of a table with a column of usernames, of e-mail addresses, or both, and one of managers. Errors: InvalidInput.
[[nodiscard]] Result<ManagerList> managerListOf(const ListTable &table);

/// What a campaign begins with besides the readings.
struct PopulationExtras
{
    QList<AccountList> lists;
    ManagerList managers;
};

/// Freezes what there is to review. Of role contents lists of other tools have none. Errors: InvalidInput (no name, no fallback, a deadline
/// that has passed, a filter that is none, an exclusion without a reason, a listing that is not proven complete, an instance or a name twice,
/// nothing to review).
[[nodiscard]] Result<Population> freezePopulation(const QUuid &id, const CampaignWish &wish, const QList<SnapshotPtr> &snapshots, const QDateTime &now,
                                                  const PopulationExtras &extras = {});

} // namespace airside
