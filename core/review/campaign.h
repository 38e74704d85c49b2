#pragma once

#include "core/review/accountlist.h"
#include "core/review/reviewkind.h"

#include <QJsonObject>

namespace airside {

/// What becomes of an item that nobody decided by the deadline. Never an approval.
enum class SilenceRule { Escalate, Revoke };
/// Which decisions need a reason. An exception, and a decision of somebody for himself, always do.
enum class JustifyRule { Never, NotForKeep, Always };

[[nodiscard]] QString silenceName(SilenceRule rule); ///< "escalate", "revoke"
[[nodiscard]] std::optional<SilenceRule> silenceFromName(const QString &name);
[[nodiscard]] QString justifyName(JustifyRule rule); ///< "never", "not-for-keep", "always"
[[nodiscard]] std::optional<JustifyRule> justifyFromName(const QString &name);

/// Who reviews which items; an empty instance or role stands for all.
struct ReviewerRule
{
    QString instance; ///< its name
    QString role;
    QString reviewer; ///< a username or an e-mail

    bool operator==(const ReviewerRule &) const = default;
};

/// Grants that are left out, and why.
struct ExclusionRule
{
    QString filter;
    QString reason;

    bool operator==(const ExclusionRule &) const = default;
};

/// What a person asks for.
struct CampaignWish
{
    QString name;
    ReviewKind kind = ReviewKind::Grants;
    QDateTime deadline; ///< UTC
    SilenceRule silence = SilenceRule::Escalate;
    JustifyRule justify = JustifyRule::NotForKeep;
    QString reason; ///< what it is made for, where it is not one of everything; may be empty
    QString scope; ///< a filter (reviewFilterFields()); empty: everything
    QList<ExclusionRule> exclusions;
    QList<ReviewerRule> reviewers;
    QString fallback; ///< for items that no rule gives to anybody, and those whose reviewer does not know

    bool operator==(const CampaignWish &) const = default;
};

/// The file that a list of another tool came from.
struct ListOrigin
{
    QString file;
    QByteArray sha256;
    qint64 rows = 0;
    ListColumns columns; ///< what it was read by, and a later one is

    bool operator==(const ListOrigin &) const = default;
};

/// A snapshot that the population came from, with the proof that it is whole.
struct CampaignSource
{
    QUuid instance;
    QString name;
    QString url;
    QString environment;
    QString airflowVersion;
    QDateTime takenAt;
    QString readBy;
    std::optional<int> serverOffsetSeconds;
    Completeness users;
    Completeness roles;
    qint64 usersWithoutRoles = 0;
    qint64 grants = 0;
    qint64 rolePermissions = 0; ///< of all roles together; campaigns of before do not have it
    std::optional<ListOrigin> list; ///< of another tool; empty: an Airflow

    bool operator==(const CampaignSource &) const = default;
};

/// One of the frozen lists: lines of JSON.
struct FrozenList
{
    qint64 count = 0;
    QByteArray digest; ///< SHA-256 of the lines, each with its line break

    bool operator==(const FrozenList &) const = default;
};
[[nodiscard]] FrozenList frozenList(const QList<QByteArray> &lines);

/// What the first record of a review says.
struct Campaign
{
    QUuid id;
    CampaignWish wish;
    QList<CampaignSource> sources;
    QByteArray managersDigest; ///< SHA-256 of the file that told who whose manager is; empty: none did
    FrozenList items;
    FrozenList excluded;
    FrozenList roles;

    bool operator==(const Campaign &) const = default;
};

/// How many there are of what the campaign reviews: each is an item or excluded.
[[nodiscard]] qint64 populationOf(const Campaign &campaign);
/// nullptr: none of the campaign's.
[[nodiscard]] const CampaignSource *sourceOf(const Campaign &campaign, const QUuid &instance);
[[nodiscard]] QJsonObject toJson(const Campaign &campaign);
/// nullopt: not as toJson() writes it.
[[nodiscard]] std::optional<Campaign> campaignFromJson(const QJsonObject &json);

/// SHA-256 as 64 hexadecimal digits.
[[nodiscard]] QByteArray sha256Hex(const QByteArray &bytes);
[[nodiscard]] QByteArray compactJson(const QJsonObject &object);

} // namespace airside
