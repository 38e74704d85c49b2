#pragma once

#include "core/review/review.h"
#include "core/review/reviewpeople.h"
#include "core/review/reviewsignals.h"

#include <array>

namespace airside {

/// How far a part of a review is.
struct ReviewShare
{
    QString name;
    qint64 items = 0;
    qint64 decided = 0;
    qint64 openPrivileged = 0;

    [[nodiscard]] qint64 open() const { return items - decided; }
    bool operator==(const ReviewShare &) const = default;
};

/// Decisions of one day that stand.
struct ReviewDay
{
    QDate day; ///< of this machine's calendar
    qint64 decisions = 0;
    qint64 silent = 0; ///< of them: by the rule for silence

    bool operator==(const ReviewDay &) const = default;
};

/// What one person has on one instance.
struct HeatCell
{
    qint64 items = 0;
    qint64 open = 0;
    qint64 privileged = 0;

    bool operator==(const HeatCell &) const = default;
};

struct HeatRow
{
    QString key;  ///< ReviewPerson::key
    QString name;
    QList<HeatCell> cells; ///< by instance
};

/// Privileged grants by what is known of them.
struct PrivilegedLeft
{
    qint64 open = 0;
    qint64 kept = 0;
    qint64 exceptions = 0;
    qint64 toRemove = 0; ///< to be removed, and not seen removed
    qint64 removed = 0;

    [[nodiscard]] qint64 remaining() const { return open + kept + exceptions + toRemove; }
    bool operator==(const PrivilegedLeft &) const = default;
};

/// What the dashboard of a campaign shows.
struct CampaignFigures
{
    ReviewProgress progress;
    bool overdue = false; ///< the deadline has passed, and something is open
    QList<ReviewShare> instances; ///< by name
    QList<ReviewShare> reviewers; ///< by name; whoever is to decide, or had
    std::array<ReviewShare, 3> risks; ///< by PrivilegeLevel; without names
    QList<ReviewDay> days;        ///< every one from the first decision to the last
    QStringList heatInstances;
    QList<HeatRow> heat;          ///< people with something open first, then by risk
    PrivilegedLeft privileged;
    QList<ReviewerSignals> reviewerSignals;
};

/// people: of the same review. For the worker pool.
[[nodiscard]] CampaignFigures campaignFigures(const Review &review, const ReviewPeople &people, const QDateTime &now);

} // namespace airside
