#include "app/unified/place.h"

namespace airside::unified {

Result<QList<Place>> placesNamed(const QList<Place> &places, const QString &name)
{
    if (name.isEmpty())
        return places;
    for (const Place &place : places) {
        if (place.instance.name == name)
            return QList<Place>{place};
    }
    return fail({ErrorKind::NotFound, 0, name, QStringLiteral("No instance has this name."), {}});
}

Result<Place> placeNamed(const QList<Place> &places, const QString &name)
{
    const Result<QList<Place>> found = placesNamed(places, name);
    if (!found)
        return fail(found.error());
    if (found->size() == 1)
        return found->first();
    QStringList names;
    for (const Place &place : *found)
        names += place.instance.name;
    const QString sentence = names.isEmpty()
                                 ? QStringLiteral("no instance is known.")
                                 : QStringLiteral("several instances are known (%1): name one.").arg(names.join(QStringLiteral(", ")));
    return fail({ErrorKind::InvalidInput, 0, QStringLiteral("instance"), sentence, {}});
}

} // namespace airside::unified
