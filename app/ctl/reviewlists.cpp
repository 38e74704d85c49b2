#include "app/ctl/reviewlists.h"

#include "app/ctl/reviewflow.h"
#include "core/config/listprofiles.h"
#include "core/export/listfile.h"

namespace airside::ctl {

namespace {

/// "TOOL=FILE" and "TOOL:COLUMNS"; a file's name or a title may hold the mark, a tool's may not.
Result<std::pair<QString, QString>> toolAnd(const QString &value, QChar mark, const char *option)
{
    const qsizetype at = value.indexOf(mark);
    if (at < 1 || at + 1 == value.size())
        return fail({ErrorKind::InvalidInput, 0, {}, QStringLiteral("--%1 is TOOL%2%3.").arg(QLatin1String(option), QString(mark),
                                                       mark == QLatin1Char('=') ? QStringLiteral("FILE") : QStringLiteral("FIELD=TITLE;...")), {}});
    return std::pair{value.left(at).trimmed(), value.mid(at + 1)};
}

Result<QHash<QUuid, ListColumns>> saidColumns(const Call &call)
{
    QHash<QUuid, ListColumns> out;
    for (const QString &value : call.in.values("columns")) {
        const Result<std::pair<QString, QString>> said = toolAnd(value, QLatin1Char(':'), "columns");
        if (!said)
            return fail(said.error());
        const Result<ListColumns> columns = listColumnsFromText(said->second);
        if (!columns)
            return fail(columns.error());
        const auto given = call.in.values("list");
        const bool used = std::ranges::any_of(given, [&said](const QString &one) { return toolId(one.section(QLatin1Char('='), 0, 0)) == toolId(said->first); });
        if (!used)
            return fail({ErrorKind::InvalidInput, 0, said->first, QStringLiteral("its columns are said, but no --list is given."), {}});
        out.insert(toolId(said->first), *columns);
    }
    return out;
}

Result<ListColumns> columnsFor(const QString &tool, const ListTable &table, const ListProfiles &profiles, const Campaign *campaign)
{
    const CampaignSource *source = campaign ? sourceOf(*campaign, toolId(tool)) : nullptr;
    if (campaign && (!source || !source->list))
        return fail({ErrorKind::InvalidInput, 0, tool, QStringLiteral("the campaign has no list of this tool."), {}});
    if (source)
        return source->list->columns;
    const Result<std::optional<ListColumns>> kept = profiles.of(tool);
    if (!kept)
        return fail(kept.error());
    return kept->value_or(guessedColumns(table.header));
}

QString columnsInWords(const AccountList &list)
{
    QStringList parts;
    const QJsonObject json = toJson(list.columns);
    for (auto one = json.begin(); one != json.end(); ++one)
        parts += QStringLiteral("%1 from \"%2\"").arg(one.key(), one.value().toString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QList<OptionSpec> listOptions()
{
    return {reviewOption("list", "TOOL=FILE", "accounts of another tool: CSV, XLSX or JSON", true),
            reviewOption("columns", "TOOL:FIELD=TITLE;...", "by which columns its list is read; kept for the next time", true)};
}

Result<QList<AccountList>> givenLists(const Call &call, const State &state, const Campaign *campaign)
{
    ListProfiles profiles(state.listsFile);
    const Result<QHash<QUuid, ListColumns>> said = saidColumns(call);
    if (!said)
        return fail(said.error());
    QList<AccountList> out;
    for (const QString &value : call.in.values("list")) {
        const Result<std::pair<QString, QString>> given = toolAnd(value, QLatin1Char('='), "list");
        if (!given)
            return fail(given.error());
        const Result<ListTable> table = readListFile(given->second);
        if (!table)
            return fail(table.error());
        const auto chosen = said->constFind(toolId(given->first));
        const Result<ListColumns> columns = chosen != said->constEnd() ? Result<ListColumns>(*chosen) : columnsFor(given->first, *table, profiles, campaign);
        if (!columns)
            return fail(columns.error());
        const Result<AccountList> list = accountListOf(given->first, *table, *columns, call.context->clock->nowUtc());
        if (!list)
            return fail(list.error());
        const Result<void> kept = chosen != said->constEnd() ? profiles.keep(given->first, *columns) : Result<void>();
        if (!kept)
            return fail(kept.error());
        call.printer->note(QStringLiteral("%1: %2 in %3 rows of %4; %5")
                               .arg(list->snapshot->instance.name, countOf(list->snapshot->users.size(), QStringLiteral("account"), QStringLiteral("accounts")),
                                    QString::number(list->rows), list->file, columnsInWords(*list)));
        out += *list;
    }
    return out;
}

Result<ManagerList> givenManagers(const Call &call)
{
    if (!call.in.has("managers"))
        return ManagerList{};
    const Result<ListTable> table = readListFile(call.in.value("managers"));
    if (!table)
        return fail(table.error());
    return managerListOf(*table);
}

} // namespace airside::ctl
