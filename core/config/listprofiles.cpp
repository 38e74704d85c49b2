#include "core/config/listprofiles.h"

#include "core/access/keys.h"
#include "core/config/configfile.h"

namespace airside {

namespace {

constexpr QLatin1String kListsKey("lists");

} // namespace

ListProfiles::ListProfiles(QString file)
    : m_file(std::move(file))
{
}

Result<std::optional<ListColumns>> ListProfiles::of(const QString &tool) const
{
    const Result<QJsonObject> document = readConfig(m_file);
    if (!document)
        return fail(document.error());
    const QJsonValue kept = document->value(kListsKey).toObject().value(foldName(tool.trimmed()));
    return kept.isObject() ? std::optional(listColumnsFromJson(kept.toObject())) : std::nullopt;
}

Result<void> ListProfiles::keep(const QString &tool, const ListColumns &columns)
{
    return changeConfig(m_file, [&](QJsonObject &document) -> Result<void> {
        QJsonObject lists = document.value(kListsKey).toObject();
        lists.insert(foldName(tool.trimmed()), toJson(columns));
        document.insert(kListsKey, lists);
        return {};
    });
}

} // namespace airside
