#pragma once

#include "core/report/paper.h"
#include "core/review/review.h"
#include "core/review/roleschanged.h"

namespace airside {

/// What the paper of a review tells besides the review itself.
struct PaperExtras
{
    QDateTime madeAt;
    QString madeBy;
    QHash<QUuid, RolesChanged> changes;          ///< by change
    std::function<QString(const QString &)> alias; ///< how a person is called; none: by his name. With one, people's own words are left out
};

/// An access review for people: cover, scope and exclusions, method and source, completeness, results, privileged access, exceptions,
/// remediation, reviewers and sign-off. English, as every file.
[[nodiscard]] Paper campaignPaper(const std::shared_ptr<const Review> &review, const PaperExtras &extras);

} // namespace airside
