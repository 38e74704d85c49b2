#include "app/ctl/exitcode.h"
#include "app/ctl/journaloutput.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> listJournal(Call call)
{
    const Result<JournalFilter> filter = journalFilter(call.in);
    if (!filter)
        co_return failUsage(call, filter.error().message);
    const Result<SqliteJournal *> book = journalBook(call);
    if (!book)
        co_return failWith(call, book.error());
    const Result<QList<JournalLine>> lines = co_await (*book)->lines(*filter);
    if (!lines)
        co_return failWith(call, lines.error());
    call.printer->print(journalListing(joined(entriesOf(*lines))));
    co_return Done;
}

QString compactText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QStringList entryText(const QJsonObject &entry)
{
    QStringList out;
    for (auto it = entry.begin(); it != entry.end(); ++it) {
        if (it->isArray()) {
            for (const auto &one : it->toArray())
                out += QStringLiteral("  %1: %2").arg(it.key(), one.isObject() ? compactText(one.toObject()) : one.toString());
        } else if (it->isObject()) {
            out += QStringLiteral("  %1: %2").arg(it.key(), compactText(it->toObject()));
        } else {
            out += QStringLiteral("  %1: %2").arg(it.key(), it->toVariant().toString());
        }
    }
    return out;
}

[[nodiscard]] QCoro::Task<int> showChange(Call call)
{
    const Result<QUuid> id = journalId(call.in.argument(0));
    if (!id)
        co_return failWith(call, id.error());
    const Result<SqliteJournal *> book = journalBook(call);
    if (!book)
        co_return failWith(call, book.error());
    const JournalFilter filter{{}, {}, {}, {}, *id};
    const Result<QList<JournalLine>> lines = co_await (*book)->lines(filter);
    if (!lines)
        co_return failWith(call, lines.error());
    if (lines->isEmpty())
        co_return failWith(call, {ErrorKind::NotFound, 0, call.in.argument(0), QStringLiteral("The journal has no such change."), {}});
    QStringList text;
    QJsonArray entries;
    for (const JournalLine &line : *lines) {
        const QJsonObject entry = QJsonDocument::fromJson(line.text).object();
        text += QStringLiteral("entry %1, digest %2").arg(entry.value(QLatin1String("sequence")).toInteger()).arg(QString::fromLatin1(line.digest));
        text += entryText(entry);
        entries += QJsonObject{{QStringLiteral("digest"), QString::fromLatin1(line.digest)}, {QStringLiteral("entry"), entry}};
    }
    call.printer->print(text, {{QStringLiteral("entries"), entries}});
    co_return Done;
}

} // namespace

Command journalListCommand()
{
    return {{{QStringLiteral("journal"), QStringLiteral("list")}, QStringLiteral("List what was changed from this machine."), {},
             journalFilterOptions(), Reach::Nothing,
             QStringLiteral("One row a change. Result: done (read back from the server), not done, needs a person (nobody can tell\n"
                            "whether it was done), open (it is under way, or the program ended in the middle of it).")},
            listJournal};
}

Command journalShowCommand()
{
    return {{{QStringLiteral("journal"), QStringLiteral("show")}, QStringLiteral("Show a change, or a plan, with everything that was recorded."),
             {{QStringLiteral("ID"), QStringLiteral("of a change or a plan, from journal list"), false}}, {}, Reach::Nothing, {}},
            showChange};
}

} // namespace airside::ctl
