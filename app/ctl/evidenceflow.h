#pragma once

#include "app/ctl/commands.h"
#include "core/report/campaignpaper.h"

namespace airside::ctl {

/// Errors: those of the journal.
[[nodiscard]] QCoro::Task<Result<ReviewJournal>> journalOfReview(Call call, std::shared_ptr<Review> review);

/// The report of a review as PDF, drawn in the worker pool. alias: of PaperExtras.
[[nodiscard]] QCoro::Task<QByteArray> reviewPdf(Call call, std::shared_ptr<Review> review, ReviewJournal journal, std::function<QString(const QString &)> alias);

} // namespace airside::ctl
