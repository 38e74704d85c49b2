#include "app/ctl/journaloutput.h"

#include "app/ctl/utctime.h"
#include "app/unified/archive.h"
#include "core/store/journalanchor.h"

#include <QJsonArray>

namespace airside::ctl {

namespace {

QList<SheetColumn> journalColumns()
{
    QList<SheetColumn> columns;
    for (const char *key : {"at", "instance", "os_user", "account", "kind", "object", "result", "change", "plan", "origin",
                            "reason", "changes", "overrides"})
        columns += SheetColumn{QString::fromLatin1(key), QString::fromLatin1(key), ColumnType::Text, 16, {}};
    return columns;
}

QString overridesText(const QList<JournalOverride> &overrides)
{
    QStringList out;
    for (const JournalOverride &one : overrides)
        out += QStringLiteral("%1 %2: %3").arg(one.guard, one.object, one.reason);
    return out.join(QStringLiteral("; "));
}

QList<QVariant> journalCells(const JournalledChange &one)
{
    const JournalEntry &intent = one.intent;
    return {isoUtc(intent.at), intent.instanceName, intent.osUser,  intent.account, intent.kind, intent.object, journalResult(one),
            idText(intent.change), idText(intent.plan), intent.origin, intent.reason, intent.lines.join(QStringLiteral("; ")),
            overridesText(intent.overrides)};
}

QJsonObject journalJson(const JournalledChange &one)
{
    QJsonObject json;
    const QList<SheetColumn> columns = journalColumns();
    const QList<QVariant> cells = journalCells(one);
    for (qsizetype i = 0; i < columns.size(); ++i)
        json.insert(columns[i].key, cells[i].toString());
    json.insert(QStringLiteral("changes"), QJsonArray::fromStringList(one.intent.lines));
    json.insert(QStringLiteral("finished_at"), one.outcome ? QJsonValue(isoUtc(one.outcome->at)) : QJsonValue());
    json.insert(QStringLiteral("state"), one.outcome ? QJsonValue(one.outcome->state) : QJsonValue());
    json.insert(QStringLiteral("way"), one.outcome && !one.outcome->way.isEmpty() ? QJsonValue(one.outcome->way) : QJsonValue());
    json.insert(QStringLiteral("http_status"), one.outcome && one.outcome->httpStatus ? QJsonValue(one.outcome->httpStatus) : QJsonValue());
    json.insert(QStringLiteral("settled"), one.outcome && one.outcome->settled);
    json.insert(QStringLiteral("instance_id"), idText(one.intent.instance));
    QJsonArray overrides;
    for (const JournalOverride &word : one.intent.overrides)
        overrides += QJsonObject{{QStringLiteral("guard"), word.guard}, {QStringLiteral("object"), word.object}, {QStringLiteral("reason"), word.reason}};
    json.insert(QStringLiteral("overrides"), overrides);
    return json;
}

} // namespace

QString idText(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QList<OptionSpec> journalFilterOptions()
{
    const auto option = [](const char *name, const char *value, const char *help) {
        return OptionSpec{QString::fromLatin1(name), QString::fromLatin1(value), QString::fromLatin1(help), QChar(), false};
    };
    QList<OptionSpec> options{option("instance", "NAME", "only this instance; its name or its id"),
                              option("object", "NAME", "only this user, role or request"),
                              option("since", "TIME", "from then on, UTC"), option("until", "TIME", "before then, UTC")};
    options[0].letter = QLatin1Char('i');
    return options;
}

Result<JournalFilter> journalFilter(const Invocation &in)
{
    const Result<QDateTime> since = timeOption(in, "since");
    const Result<QDateTime> until = timeOption(in, "until");
    if (!since || !until)
        return fail(since ? until.error() : since.error());
    return JournalFilter{in.value("instance"), in.value("object"), *since, *until, {}};
}

Result<SqliteJournal *> journalBook(const Call &call)
{
    const Result<State *> state = call.session->state();
    if (!state)
        return fail(state.error());
    return (*state)->book.get();
}

Result<QUuid> journalId(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    if (id.isNull())
        return fail({ErrorKind::InvalidInput, 0, text, QStringLiteral("an id is one that airsidectl journal list shows."), {}});
    return id;
}

QString journalResult(const JournalledChange &change)
{
    return unified::journalResult(change.intent, change.outcome);
}

Listing journalListing(const QList<JournalledChange> &changes)
{
    Listing listing;
    listing.sheet.title = QStringLiteral("Journal");
    listing.sheet.columns = journalColumns();
    listing.sheet.rowCount = changes.size();
    listing.sheet.row = [changes](qsizetype row) { return journalCells(changes[row]); };
    listing.onlyInCsv = {QStringLiteral("plan"), QStringLiteral("origin"), QStringLiteral("reason"), QStringLiteral("changes"),
                         QStringLiteral("overrides")};
    listing.json = [changes](qsizetype row) { return journalJson(changes[row]); };
    listing.total = changes.size();
    listing.complete = true;
    return listing;
}

QJsonObject headJson(const JournalHead &head)
{
    return {{QStringLiteral("writer"), idText(head.writer)},
            {QStringLiteral("count"), head.count},
            {QStringLiteral("digest"), QString::fromLatin1(head.digest)}};
}

QString headText(const JournalHead &head)
{
    return QStringLiteral("%1 entries, digest %2, writer %3").arg(head.count).arg(QString::fromLatin1(head.digest), idText(head.writer));
}

QCoro::Task<void> addHeadToReceipt(Call call)
{
    const Result<SqliteJournal *> book = journalBook(call);
    if (!book || !*book || !(*book)->hasAppended())
        co_return;
    const Result<JournalHead> head = co_await (*book)->head();
    if (!head)
        co_return; // the journal's own error is told by who wrote
    call.printer->addToResults({{QStringLiteral("journal"), headJson(*head)}});
    if (call.printer->format() != OutputFormat::Json)
        call.printer->note(QStringLiteral("Journal: %1.").arg(headText(*head)));
}

QCoro::Task<std::optional<JournalHead>> knownHead(Call call, QString file)
{
    CredentialStore *store = co_await call.session->credentials(call.stop);
    if (!store->isPersistent()) {
        call.printer->note(QStringLiteral("There is no keychain, so nothing is anchored: whoever can write the file can make up all of it."));
        co_return std::nullopt;
    }
    const Result<std::optional<JournalHead>> known = co_await readAnchor(*store, file, call.stop);
    if (!known)
        call.printer->note(QStringLiteral("The keychain cannot be asked for the journal's head. %1").arg(sentenceOf(known.error())));
    co_return known.value_or(std::nullopt);
}

} // namespace airside::ctl
