#pragma once

#include "app/unified/client.h"

namespace airside::unified {

/// One Airflow that a request may be about.
struct Place
{
    Instance instance;
    QString identity; ///< the same in the next run; cursors are bound to it
    Client *client = nullptr;
};

/// Those of that name; all when it is empty. Errors: NotFound.
[[nodiscard]] Result<QList<Place>> placesNamed(const QList<Place> &places, const QString &name);
/// The only one there is to choose. Errors: NotFound, InvalidInput (several, or none).
[[nodiscard]] Result<Place> placeNamed(const QList<Place> &places, const QString &name);

} // namespace airside::unified
