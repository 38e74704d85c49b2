#pragma once

#include "ui/reviews/figuremodels.h"

namespace airside {

// The figures of a campaign as bars, in the words of the window.
[[nodiscard]] QList<FigureRow> decisionRows(const CampaignFigures &figures);
[[nodiscard]] QList<FigureRow> riskRows(const CampaignFigures &figures);
[[nodiscard]] QList<FigureRow> instanceRows(const CampaignFigures &figures);
[[nodiscard]] QList<FigureRow> reviewerRows(const CampaignFigures &figures);
[[nodiscard]] QList<FigureRow> privilegedRows(const CampaignFigures &figures);
/// How each reviewer decides; what looks like clicking through says so.
[[nodiscard]] QList<FigureRow> signalRows(const CampaignFigures &figures);

/// How far the campaign is and until when, in a sentence or two.
[[nodiscard]] QString boardHeadline(const CampaignFigures &figures, const Review &review, const QDateTime &now);

} // namespace airside
