#include "app/ctl/exitcode.h"
#include "app/ctl/journaloutput.h"
#include "core/base/workerpool.h"

#include <QFile>
#include <QJsonArray>

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<Result<JournalVerdict>> verdictOf(Call call, std::optional<JournalHead> anchor)
{
    if (!call.in.argument(0).isEmpty()) {
        QFile file(call.in.argument(0));
        if (!file.open(QIODevice::ReadOnly))
            co_return fail({ErrorKind::File, 0, call.in.argument(0), file.errorString(), {}});
        const QByteArray bytes = file.readAll();
        const std::function<JournalVerdict()> verify = [bytes, anchor] { return verifyExport(bytes, anchor); };
        const JournalVerdict verdict = co_await inPool(verify);
        co_return verdict;
    }
    const Result<SqliteJournal *> book = journalBook(call);
    if (!book)
        co_return fail(book.error());
    const JournalFilter everything;
    const Result<QList<JournalLine>> lines = co_await (*book)->lines(everything);
    if (!lines)
        co_return fail(lines.error());
    const QList<JournalLine> &all = *lines;
    const std::function<JournalVerdict()> verify = [all, anchor] { return verifyJournal(all, anchor); };
    const JournalVerdict verdict = co_await inPool(verify);
    co_return verdict;
}

QStringList verdictText(const JournalVerdict &verdict)
{
    QStringList out;
    for (const JournalProblem &problem : verdict.problems)
        out += QStringLiteral("NOT as it was written: %1").arg(describe(problem));
    for (const JournalHead &head : verdict.heads)
        out += headText(head);
    if (verdict.entries == 0)
        out += QStringLiteral("The journal has no entries.");
    if (verdict.isConsistent() && verdict.entries > 0)
        out += QStringLiteral("consistent: no entry was changed, removed, re-ordered or cut, unless everything after it was made anew");
    if (verdict.anchoredUpTo > 0)
        out += QStringLiteral("anchored up to entry %1: the keychain knows its digest").arg(verdict.anchoredUpTo);
    else if (verdict.entries > 0)
        out += QStringLiteral("not anchored");
    return out;
}

QJsonObject verdictJson(const JournalVerdict &verdict)
{
    QJsonArray heads;
    for (const JournalHead &head : verdict.heads)
        heads += headJson(head);
    QJsonArray problems;
    for (const JournalProblem &problem : verdict.problems)
        problems += describe(problem);
    return {{QStringLiteral("consistent"), verdict.isConsistent()}, {QStringLiteral("entries"), verdict.entries},
            {QStringLiteral("anchored_up_to"), verdict.anchoredUpTo}, {QStringLiteral("heads"), heads},
            {QStringLiteral("problems"), problems}};
}

[[nodiscard]] QCoro::Task<int> verifyTheJournal(Call call)
{
    const Result<SqliteJournal *> book = journalBook(call);
    if (!book)
        co_return failWith(call, book.error());
    const std::optional<JournalHead> anchor = co_await knownHead(call, (*book)->file());
    const Result<JournalVerdict> verdict = co_await verdictOf(call, anchor);
    if (!verdict)
        co_return failWith(call, verdict.error());
    call.printer->print(verdictText(*verdict), verdictJson(*verdict));
    co_return verdict->isConsistent() ? Done : Failed;
}

} // namespace

Command journalVerifyCommand()
{
    return {{{QStringLiteral("journal"), QStringLiteral("verify")}, QStringLiteral("Check that nobody changed the journal, or an export of it."),
             {{QStringLiteral("FILE"), QStringLiteral("a JSON-lines export without filters; none: the journal itself"), true}}, {}, Reach::Nothing,
             QStringLiteral("Consistent: each entry has its own digest and names that of the entry before it. Anchored up to entry n:\n"
                            "the keychain knows the digest of that entry, so that the entries up to it are the ones that were written.\n"
                            "Who can write both the file and the keychain can make up all of it. Exit 1 when something is wrong.")},
            verifyTheJournal};
}

} // namespace airside::ctl
