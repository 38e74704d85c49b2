#pragma once

#include "core/report/campaignpaper.h"

namespace airside {

/// The tables of a review's paper; places are those of items.
class CampaignTables
{
public:
    CampaignTables(std::shared_ptr<const Review> review, PaperExtras extras);

    [[nodiscard]] PaperTable sources() const;
    [[nodiscard]] PaperTable completeness() const;
    [[nodiscard]] PaperTable excluded() const;
    [[nodiscard]] PaperTable results(const QList<qsizetype> &places) const;
    [[nodiscard]] PaperTable privileged(const QList<qsizetype> &places) const;
    [[nodiscard]] PaperTable exceptions(const QList<qsizetype> &places) const;
    [[nodiscard]] PaperTable removals(const QList<qsizetype> &places) const;
    [[nodiscard]] PaperTable reviewers() const;

    [[nodiscard]] QString person(const QString &name) const;   ///< as he is to be called
    [[nodiscard]] QString words(const QString &written) const; ///< a person's own; left out beside pseudonyms

private:
    [[nodiscard]] QString exclusion(const QString &reason) const;
    [[nodiscard]] QString account(const ReviewItem &item) const;

    std::shared_ptr<const Review> m_review;
    PaperExtras m_extras;
};

/// Headings and values, one a row.
[[nodiscard]] PaperTable factTable(const QList<std::pair<QString, QString>> &facts);
/// "keep", "change to Viewer", "exception until 2026-12-31", "revoke (silence)".
[[nodiscard]] QString printedDecision(const ItemState &state);

} // namespace airside
