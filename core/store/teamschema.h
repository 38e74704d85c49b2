#pragma once

#include <QStringList>

namespace airside {

inline constexpr int kOldestPostgres = 130000; ///< as PostgreSQL numbers itself: 13.0

/// The schema "airside" of a team's store, from a version of reviewMigrations() on (0: there is none) to the last one: the statements
/// of one transaction, for who may make roles and schemas. Can be carried out again, which restores triggers and grants.
[[nodiscard]] QStringList teamSetup(int version);

// What the triggers answer.
inline constexpr QLatin1String kAppendOnly("AS001");    ///< something would be changed, or is not what it says
inline constexpr QLatin1String kSignedOffState("AS002"); ///< the campaign is signed off
inline constexpr QLatin1String kNotTheEnd("AS003");      ///< somebody else was quicker
inline constexpr QLatin1String kAnotherName("AS004");    ///< it says that somebody else did it
inline constexpr QLatin1String kOwnersOnly("AS005");
inline constexpr QLatin1String kNotTheReviewer("AS006"); ///< the item is somebody else's to decide

} // namespace airside
