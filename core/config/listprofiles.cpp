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

Result<QHash<QString, ListColumns>> ListProfiles::all() const
{
    const Result<QJsonObject> document = readConfig(m_file);
    if (!document)
        return fail(document.error());
    QHash<QString, ListColumns> out;
    const QJsonObject lists = document->value(kListsKey).toObject();
    for (auto one = lists.begin(); one != lists.end(); ++one)
        out.insert(one.key(), listColumnsFromJson(one.value().toObject()));
    return out;
}

Result<std::optional<ListColumns>> ListProfiles::of(const QString &tool) const
{
    const Result<QHash<QString, ListColumns>> kept = all();
    if (!kept)
        return fail(kept.error());
    const auto found = kept->constFind(foldName(tool.trimmed()));
    return found == kept->cend() ? std::nullopt : std::optional(*found);
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
