#include "app/ctl/exitcode.h"
#include "app/ctl/journaloutput.h"
#include "core/base/statedir.h"
#include "core/base/workerpool.h"
#include "core/export/writers.h"

#include <QFileInfo>
#include <QJsonArray>

namespace airside::ctl {

namespace {

/// "jsonl", "csv", or empty.
QString exportFormat(const Invocation &in)
{
    const QString format = in.has("format") ? in.value("format") : QFileInfo(in.value("out")).suffix().toLower();
    return format == QLatin1String("jsonl") || format == QLatin1String("csv") ? format : QString();
}

QByteArray jsonLines(const QList<JournalLine> &lines, const QList<JournalHead> &heads)
{
    QByteArray out;
    for (const JournalLine &line : lines)
        out += exportLine(line);
    for (const JournalHead &head : heads)
        out += exportHead(head);
    return out;
}

/// For people: one row a change, and last the head of each writer's chain, in the columns that it fits.
QByteArray csvOf(const QList<JournalLine> &lines, const QList<JournalHead> &heads)
{
    Sheet sheet = journalListing(joined(entriesOf(lines))).sheet;
    const qsizetype changes = sheet.rowCount;
    sheet.rowCount += heads.size();
    sheet.row = [changes, heads, row = sheet.row, columns = sheet.columns](qsizetype at) {
        if (at < changes)
            return row(at);
        QList<QVariant> cells(columns.size(), QString());
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns[i].key == QLatin1String("kind"))
                cells[i] = QStringLiteral("journal_head");
            else if (columns[i].key == QLatin1String("changes"))
                cells[i] = headText(heads[at - changes]);
        }
        return cells;
    };
    return csvBytes(sheet);
}

[[nodiscard]] QCoro::Task<int> exportJournal(Call call)
{
    const QString format = exportFormat(call.in);
    const Result<JournalFilter> filter = journalFilter(call.in);
    if (call.in.value("out").isEmpty())
        co_return failUsage(call, QStringLiteral("--out FILE is missing."));
    if (format.isEmpty())
        co_return failUsage(call, QStringLiteral("--format is jsonl or csv."));
    if (!filter)
        co_return failUsage(call, filter.error().message);
    const Result<SqliteJournal *> book = journalBook(call);
    if (!book)
        co_return failWith(call, book.error());
    const Result<QList<JournalLine>> found = co_await (*book)->lines(*filter);
    if (!found)
        co_return failWith(call, found.error());
    const bool whole = *filter == JournalFilter();
    QList<JournalHead> heads;
    if (whole) {
        heads = verifyJournal(*found, std::nullopt).heads;
    } else {
        const Result<JournalHead> head = co_await (*book)->head();
        if (!head)
            co_return failWith(call, head.error());
        heads += *head;
    }
    const QString file = QFileInfo(call.in.value("out")).absoluteFilePath();
    const QList<JournalLine> &lines = *found;
    const std::function<Result<void>()> write = [lines, heads, file, format] {
        return writeFileAtomically(file, format == QLatin1String("jsonl") ? jsonLines(lines, heads) : csvOf(lines, heads));
    };
    const Result<void> written = co_await inPool(write);
    if (!written)
        co_return failWith(call, written.error());
    QJsonArray jsonHeads;
    QStringList text{QStringLiteral("%1: %2 entries").arg(file).arg(lines.size())};
    for (const JournalHead &head : heads) {
        jsonHeads += headJson(head);
        text += QStringLiteral("head: %1").arg(headText(head));
    }
    if (!whole)
        call.printer->note(QStringLiteral("A part of the journal cannot be verified as a chain: each entry's own digest only."));
    call.printer->print(text, {{QStringLiteral("file"), file}, {QStringLiteral("format"), format},
                               {QStringLiteral("entries"), lines.size()}, {QStringLiteral("heads"), jsonHeads}});
    co_return Done;
}

} // namespace

Command journalExportCommand()
{
    const auto option = [](const char *name, const char *value, const char *help) {
        return OptionSpec{QString::fromLatin1(name), QString::fromLatin1(value), QString::fromLatin1(help), QChar(), false};
    };
    return {{{QStringLiteral("journal"), QStringLiteral("export")}, QStringLiteral("Write the journal to a file for an auditor."), {},
             QList<OptionSpec>{option("format", "jsonl|csv", "default: by the file's name"),
                               option("out", "FILE", "where to; an existing file is replaced only when all is well")}
                 + journalFilterOptions(),
             Reach::Nothing,
             QStringLiteral("jsonl: one line an entry, with its digest, and at the end the head of the chain; docs/journal.md tells how\n"
                            "to verify it without this program. csv: one row a change, for people, and the head.")},
            exportJournal};
}

} // namespace airside::ctl
