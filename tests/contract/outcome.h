#pragma once

#include "target.h"

namespace airside::contract {

/// "STATUS words": of an error its detail (or, where that is null, its title), of a 422 each "type place"; else
/// "json", "html", "text" or nothing for an empty body.
[[nodiscard]] QString outcome(const Answer &answer);

/// One expectation for each kind of server, written down once.
struct PerKind
{
    QString v2;
    QString v306;
    QString v322;
    QString v332;

    PerKind(const char *all) : PerKind(all, all) {}
    PerKind(const char *flask, const char *fastApi) : PerKind(flask, flask, fastApi, fastApi) {}
    PerKind(const char *two, const char *three0, const char *three2, const char *three3);

    [[nodiscard]] QString of(Kind kind) const;
};

[[nodiscard]] QByteArray json(const QJsonObject &object);
[[nodiscard]] QJsonObject fromText(const char *jsonText); ///< asserts that it is an object

} // namespace airside::contract

Q_DECLARE_METATYPE(airside::contract::PerKind)
