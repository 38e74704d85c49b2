#pragma once

#include "app/unified/objects.h"
#include "app/unified/place.h"
#include "app/unified/progress.h"

namespace airside::unified {

constexpr int kDefaultLimit = 100;
constexpr int kMostRows = 1000;

/// What a program asks to be told.
struct Request
{
    Kind kind = Kind::Users;
    QString id;       ///< a username or a role's name; empty: the list
    QString instance; ///< a name; empty: all for a list, the only one for an object
    int limit = kDefaultLimit; ///< of a list: 1 to kMostRows
    QString cursor;   ///< of a list: next_cursor or prev_cursor of another page
    bool redact = false; ///< hides e-mail addresses and people's names
    Progress progress = {}; ///< of a list
};

/// {"result", "next_cursor", "prev_cursor", "limit", "result_count"}: the one shape of all answers.
[[nodiscard]] QJsonObject answerOf(const QJsonValue &result, int limit, const QString &nextCursor = {}, const QString &prevCursor = {});

/// Errors: NotFound, InvalidInput (which instance, limit, cursor, a single permission), and those of reading.
[[nodiscard]] QCoro::Task<Result<QJsonObject>> answerTo(Request request, QList<Place> places, std::stop_token stop);

} // namespace airside::unified
