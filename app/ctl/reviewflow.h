#pragma once

#include "app/ctl/commands.h"
#include "core/store/reviewstore.h"

namespace airside::ctl {

[[nodiscard]] OptionSpec reviewOption(const char *name, const char *value, const char *help, bool repeatable = false);
/// --as NAME: who acts; without it the account of the operating system. In a team's store it is the login, and nobody else.
[[nodiscard]] OptionSpec asOption();
[[nodiscard]] QString actingName(const Call &call);
[[nodiscard]] ArgumentSpec campaignArgument();

/// With the password of the keychain, where it is a team's. Errors: InvalidInput (also: --as is not the login), File, BadFile.
[[nodiscard]] QCoro::Task<Result<ReviewStore *>> reviewStore(Call call);
/// A campaign by its name or its id, proven to be what was written. Errors: NotFound, File, BadFile.
[[nodiscard]] QCoro::Task<Result<std::shared_ptr<Review>>> openReview(Call call, QString nameOrId);
/// Writes the records, durably, and takes them into the review. When somebody else was quicker, they follow what he recorded, unless
/// it is about the same items; a connection to a team's store that breaks is waited for, within the time limit of a request.
/// Errors: ChangedMeanwhile (the message says what the other one decided), Refused, OutcomeUnknown, Unreachable, File, BadFile.
[[nodiscard]] QCoro::Task<Result<void>> recordAll(Call call, std::shared_ptr<Review> review, QList<ReviewRecord> records,
                                                  std::optional<ReviewFile> file = std::nullopt);
/// After the deadline the rule for silence is carried out first, and said.
[[nodiscard]] QCoro::Task<Result<void>> endSilence(Call call, std::shared_ptr<Review> review);

/// A record of the one who acts, now.
[[nodiscard]] ReviewRecord recordBy(const Call &call, ReviewEvent event);

/// --filter, --reviewer, --open.
[[nodiscard]] QList<OptionSpec> itemChoiceOptions();
/// The places of the items that these options choose. Errors: InvalidInput.
[[nodiscard]] Result<QList<qsizetype>> chosenPlaces(const Call &call, const Review &review);
/// The whole of a sheet, with the cells of a row as its JSON.
[[nodiscard]] Listing listingOf(const Sheet &sheet);
/// One row an item.
[[nodiscard]] Listing itemListing(const std::shared_ptr<const Review> &review, const QList<qsizetype> &places);

[[nodiscard]] QString countOf(qsizetype count, const QString &one, const QString &many);

} // namespace airside::ctl
