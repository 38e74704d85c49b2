#include "app/ctl/exitcode.h"
#include "app/ctl/reviewplace.h"
#include "app/ctl/storeflow.h"
#include "core/base/osuser.h"

#include <QFile>
#include <QJsonArray>

namespace airside::ctl {

OptionSpec passwordOption()
{
    return reviewOption("password-stdin", "", "read the login's password from a line of stdin");
}

ArgumentSpec addressArgument(bool optional)
{
    return {QStringLiteral("URL"), QStringLiteral("postgresql://LOGIN@HOST/DATABASE"), optional};
}

QCoro::Task<Result<Secret>> givenPassword(Call call)
{
    if (!call.in.has("password-stdin"))
        co_return Secret();
    Result<Secret> line = co_await call.context->input->readSecret(QStringLiteral("password"), call.stop);
    co_return line;
}

QCoro::Task<Result<OpenedTeam>> openTeam(Call call, QString url)
{
    OpenedTeam out;
    if (url.isEmpty()) {
        const Result<State *> state = call.session->state();
        if (!state)
            co_return fail(state.error());
        out.store = (*state)->reviews;
        if (!out.store->team())
            co_return fail({ErrorKind::InvalidInput, 0, {}, QStringLiteral("the reviews are on this machine. Name a team's store as URL."), {}});
        out.address = *out.store->team();
    } else {
        const Result<TeamAddress> address = TeamAddress::fromUrl(url, osUserName());
        if (!address)
            co_return fail(address.error());
        out.address = *address;
        out.store = std::make_shared<ReviewStore>(*address);
    }
    Result<Secret> password = co_await givenPassword(call);
    if (!password)
        co_return fail(password.error());
    if (password->isEmpty())
        password = co_await teamPassword(call, out.address);
    out.store->setPassword(QtFuture::makeReadyFuture(*password));
    co_return out;
}

namespace {

[[nodiscard]] QCoro::Task<int> checkStore(Call call)
{
    const Result<OpenedTeam> team = co_await openTeam(call, call.in.argument(0));
    if (!team)
        co_return failWith(call, team.error());
    const Result<TeamCheck> checked = co_await team->store->check();
    if (!checked)
        co_return failWith(call, checked.error());
    const QString groups = checked->groups.isEmpty() ? QStringLiteral("no group") : checked->groups.join(QStringLiteral(", "));
    const QString way = checked->tls.isEmpty() ? QStringLiteral("without TLS, on this machine") : checked->tls;
    QStringList lines{team->address.toUrl(), QStringLiteral("PostgreSQL %1, %2").arg(checked->server, way),
                      QStringLiteral("signed in as %1: %2").arg(checked->login, groups),
                      QStringLiteral("schema %1, %2, %3").arg(QString::number(checked->schema), countOf(checked->reviews, QStringLiteral("campaign"), QStringLiteral("campaigns")),
                                                              countOf(checked->records, QStringLiteral("record"), QStringLiteral("records")))};
    for (const QString &problem : checked->problems)
        lines += QStringLiteral("PROBLEM: ") + problem;
    call.printer->print(lines, {{QStringLiteral("store"), team->address.toUrl()},
                                {QStringLiteral("server"), checked->server},
                                {QStringLiteral("tls"), checked->tls.isEmpty() ? QJsonValue() : QJsonValue(checked->tls)},
                                {QStringLiteral("login"), checked->login},
                                {QStringLiteral("groups"), QJsonArray::fromStringList(checked->groups)},
                                {QStringLiteral("schema"), checked->schema},
                                {QStringLiteral("campaigns"), checked->reviews},
                                {QStringLiteral("records"), checked->records},
                                {QStringLiteral("problems"), QJsonArray::fromStringList(checked->problems)}});
    co_return checked->problems.isEmpty() ? Done : Refused;
}

Listing copiedListing(const QList<CopiedReview> &rows)
{
    Sheet sheet;
    sheet.title = QStringLiteral("Reviews brought over");
    const auto column = [](const char *key, ColumnType type) { return SheetColumn{QLatin1String(key), QLatin1String(key), type, 16, {}}; };
    sheet.columns = {column("campaign", ColumnType::Text), column("state", ColumnType::Text),   column("lines", ColumnType::Number), column("records", ColumnType::Number),
                     column("files", ColumnType::Number),  column("digest", ColumnType::Text), column("detail", ColumnType::Text),  column("id", ColumnType::Text)};
    sheet.rowCount = rows.size();
    sheet.row = [rows](qsizetype row) {
        const CopiedReview &one = rows[row];
        return QList<QVariant>{one.name, copyStateName(one.state), one.lines, one.records, one.files, QString::fromLatin1(one.digest), one.detail,
                               one.id.toString(QUuid::WithoutBraces)};
    };
    return listingOf(sheet);
}

[[nodiscard]] QCoro::Task<int> copyStore(Call call)
{
    if (call.in.value("to").isEmpty())
        co_return failUsage(call, QStringLiteral("--to URL is missing."));
    const Result<State *> state = call.session->state();
    if (!state)
        co_return failWith(call, state.error());
    const QString file = (*state)->reviewsFile;
    if (!QFile::exists(file))
        co_return failWith(call, {ErrorKind::NotFound, 0, file, QStringLiteral("No reviews were made on this machine."), {}});
    const Result<OpenedTeam> team = co_await openTeam(call, call.in.value("to"));
    if (!team)
        co_return failWith(call, team.error());
    const Result<QList<CopiedReview>> copied = co_await team->store->copyFrom(file, call.context->clock);
    if (!copied)
        co_return failWith(call, copied.error());
    call.printer->print(copiedListing(*copied));
    const bool well = std::ranges::all_of(*copied, &CopiedReview::isWell);
    if (well)
        call.printer->note(QStringLiteral("Each was read back and compared line by line. The file on this machine stays as it is; airsidectl store use chooses the team's store."));
    co_return well ? Done : Partly;
}

[[nodiscard]] QCoro::Task<int> listRecords(Call call)
{
    const Result<std::shared_ptr<Review>> review = co_await openReview(call, call.in.argument(0));
    if (!review)
        co_return failWith(call, review.error());
    const Result<ReviewStore *> store = co_await reviewStore(call);
    if (!store)
        co_return failWith(call, store.error());
    const Result<QList<ReviewWitness>> witnesses = co_await (*store)->witnesses((*review)->campaign.id);
    if (!witnesses)
        co_return failWith(call, witnesses.error());
    Sheet sheet;
    sheet.title = QStringLiteral("Records of %1").arg((*review)->campaign.wish.name);
    for (const char *key : {"record", "event", "item", "decision", "by", "at", "login", "recorded_at"})
        sheet.columns += SheetColumn{QLatin1String(key), QLatin1String(key), qstrcmp(key, "record") == 0 ? ColumnType::Number : ColumnType::Text, 16, {}};
    sheet.rowCount = std::min((*review)->records.size(), witnesses->size());
    sheet.row = [seen = *review, vouched = *witnesses](qsizetype row) {
        const ReviewRecord &record = seen->records[row];
        const QString decision = record.event == ReviewEvent::Decided ? decisionName(record.decision) : QString();
        return QList<QVariant>{row + 1, reviewEventName(record.event), record.item, decision, record.by, isoUtc(record.at), vouched[row].login, vouched[row].recordedAt};
    };
    const Listing listing = listingOf(sheet);
    call.printer->print(listing);
    co_return Done;
}

} // namespace

Command storeCheckCommand()
{
    return {{{QStringLiteral("store"), QStringLiteral("check")}, QStringLiteral("Show a team's store as your login sees it, and whether it protects what it should."),
             {addressArgument(true)}, {passwordOption()}, Reach::Nothing,
             QStringLiteral("Asks the server for the groups of the login, for everybody who may change or delete, and whether the triggers are\n"
                            "on. Ends with 5 when there is a problem. Without a URL it is the store of the settings.")},
            checkStore};
}

Command storeCopyCommand()
{
    return {{{QStringLiteral("store"), QStringLiteral("copy")}, QStringLiteral("Bring the access reviews of this machine into a team's store."), {},
             {reviewOption("to", "URL", "postgresql://LOGIN@HOST/DATABASE, a login of airside_owner"), passwordOption()}, Reach::Nothing,
             QStringLiteral("Each campaign in one transaction, then read back and compared line by line. Can be run again: what is there is\n"
                            "compared only. Records that were brought keep who decided by what they say; the store adds the login that\n"
                            "brought them (airsidectl store records).")},
            copyStore};
}

Command storeRecordsCommand()
{
    return {{{QStringLiteral("store"), QStringLiteral("records")}, QStringLiteral("List the records of an access review, with who vouches for them."), {campaignArgument()}, {},
             Reach::Nothing,
             QStringLiteral("In a team's store the server adds the login that recorded each, and its own time. Where the login is not who it says\n"
                            "decided, the campaign was brought from elsewhere by that login. On this machine nobody vouches.")},
            listRecords};
}

} // namespace airside::ctl
