#pragma once

#include "app/unified/place.h"
#include "core/plan/change.h"

#include <QJsonObject>

namespace airside::unified {

/// What a program asks to be changed, as it asks.
struct Write
{
    ChangeKind kind = ChangeKind::UpdateUser;
    QString id;       ///< of an update or deletion: a username or a role's name
    QString instance; ///< a name; empty: the only one
    QJsonObject fields; ///< only what is to be set: username, email, first_name, last_name, roles, active; name, actions
    QString reason;   ///< the program's words; may be empty
};

/// The members of such an object that stand in fields.
[[nodiscard]] QStringList fieldsOf(ChangeKind kind);

/// One of a list: {"action": "create_user", "id", "instance", "reason", and fields}. Errors: InvalidInput.
[[nodiscard]] Result<Write> writeFromJson(const QJsonObject &json);

/// The change that it comes to, with the server's present state as its "before": Origin::Agent, and an id of its own. A new
/// account gets a random password that nobody learns. Errors: InvalidInput (a field is missing, unknown or of the wrong
/// type; a password), NotFound, AlreadyExists, ReadOnly, and those of reading.
[[nodiscard]] QCoro::Task<Result<Change>> changeFor(Write write, QList<Place> places, std::stop_token stop);
/// The same of several, which are of different objects.
[[nodiscard]] QCoro::Task<Result<QList<Change>>> changesFor(QList<Write> writes, QList<Place> places, std::stop_token stop);

} // namespace airside::unified
