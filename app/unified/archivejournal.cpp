#include "app/unified/archiveparts.h"
#include "app/unified/hidden.h"
#include "core/base/workerpool.h"
#include "core/changes/undo.h"

#include <QJsonArray>

namespace airside::unified {

namespace {

QJsonObject rowOf(const JournalledChange &one, bool redact)
{
    const JournalEntry &intent = one.intent;
    const auto words = [redact](const QString &text) { return redact ? withoutAddresses(text) : text; };
    // A line of the first version is a text of its own, in which nobody can tell what is whose name.
    const bool wholeLines = intent.event == JournalEvent::Imported;
    QJsonArray lines;
    for (const QString &line : intent.lines)
        lines += !redact ? line : wholeLines ? hiddenText() : withoutPeople(line);
    QJsonArray overrides;
    for (const JournalOverride &word : intent.overrides)
        overrides += QJsonObject{{QStringLiteral("guard"), word.guard}, {QStringLiteral("object"), word.object}, {QStringLiteral("reason"), words(word.reason)}};
    return {{QStringLiteral("id"), idJson(intent.change)},
            {QStringLiteral("plan"), idJson(intent.plan)},
            {QStringLiteral("at"), timeJson(intent.at)},
            {QStringLiteral("finished_at"), one.outcome ? timeJson(one.outcome->at) : QJsonValue()},
            {QStringLiteral("instance"), textOrNull(intent.instanceName)},
            {QStringLiteral("os_user"), textOrNull(intent.osUser)},
            {QStringLiteral("account"), textOrNull(intent.account)},
            {QStringLiteral("origin"), textOrNull(intent.origin)},
            {QStringLiteral("kind"), intent.kind},
            {QStringLiteral("object"), textOrNull(intent.object)},
            {QStringLiteral("result"), journalResult(intent, one.outcome)},
            {QStringLiteral("reason"), textOrNull(words(intent.reason))},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("overrides"), overrides}};
}

QJsonArray rowsOf(const QList<JournalPageRow> &rows, bool redact)
{
    QJsonArray out;
    for (const JournalPageRow &row : rows) {
        QList<JournalLine> lines{row.line};
        if (row.outcome)
            lines += *row.outcome;
        const QList<JournalledChange> changes = joined(entriesOf(lines));
        for (const JournalledChange &one : changes)
            out += rowOf(one, redact);
    }
    return out;
}

} // namespace

QString journalResult(const JournalEntry &intent, const std::optional<JournalEntry> &outcome)
{
    const JournalledChange change{intent, outcome};
    if (!outcome)
        return QStringLiteral("open");
    if (change.isDone())
        return QStringLiteral("done");
    if (outcome->state == kindName(ErrorKind::OutcomeUnknown))
        return QStringLiteral("needs a person");
    if (change.isDoneDifferently())
        return QStringLiteral("done differently");
    if (change.isRecord() || intent.kind == QLatin1String("api_request"))
        return outcome->state;
    return QStringLiteral("not done");
}

QCoro::Task<Result<QJsonObject>> journalAnswer(ArchiveRequest request, Archive archive)
{
    const std::optional<QList<QUuid>> chosen = chosenInstances(request, archive);
    const SpotList list = spotList(QStringLiteral("journal"), chosen,
                                   {request.object, request.since.toString(Qt::ISODateWithMs), request.until.toString(Qt::ISODateWithMs)});
    const Result<std::optional<Spot>> spot = spotOf(request.cursor, list);
    if (!spot)
        co_return fail(spot.error());
    // Newest first, so that the numbers fall; a spot has them with the sign turned.
    const bool back = *spot && (*spot)->back;
    JournalPageWish wish;
    wish.filter.object = request.object;
    wish.filter.since = request.since;
    wish.filter.until = request.until;
    wish.instances = chosen;
    wish.limit = request.limit + 1;
    if (*spot)
        (back ? wish.after : wish.before) = -(*spot)->number;
    Result<QList<JournalPageRow>> rows = co_await archive.journal->page(wish);
    if (!rows)
        co_return fail(rows.error());
    const bool more = rows->size() > request.limit;
    if (more)
        rows->remove(back ? 0 : request.limit, 1);
    std::optional<Spot> previous;
    std::optional<Spot> next;
    if (!rows->isEmpty() && (back ? more : spot->has_value()))
        previous = Spot{-rows->first().number, true};
    else if (rows->isEmpty() && *spot && !back)
        previous = Spot{(*spot)->number + 1, true};
    if (back)
        next = Spot{(*spot)->number - 1, false};
    else if (more)
        next = Spot{-rows->last().number, false};
    const auto work = [rows = *rows, redact = request.redact] { return rowsOf(rows, redact); };
    const QJsonArray told = co_await inPool(work);
    co_return listAnswer(told, request.limit, list, previous, next);
}

} // namespace airside::unified
