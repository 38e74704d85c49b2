#include "app/ctl/exitcode.h"
#include "app/ctl/journaloutput.h"
#include "core/store/journalanchor.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> beginJournal(Call call)
{
    const Result<SqliteJournal *> book = journalBook(call);
    if (!book)
        co_return failWith(call, book.error());
    const std::optional<JournalHead> known = co_await knownHead(call, (*book)->file());
    const Result<QString> aside = co_await (*book)->beginAnew(known);
    if (!aside)
        co_return failWith(call, aside.error());
    CredentialStore *store = co_await call.session->credentials(call.stop);
    const Result<void> anchored = co_await replaceAnchor(*store, **book, call.stop);
    if (!anchored)
        call.printer->error(anchored.error());
    call.printer->print({QStringLiteral("A new journal was begun. The one before is kept as %1.").arg(*aside)},
                        {{QStringLiteral("file"), (*book)->file()}, {QStringLiteral("kept_as"), *aside}});
    co_return anchored ? Done : Partly;
}

} // namespace

Command journalBeginCommand()
{
    return {{{QStringLiteral("journal"), QStringLiteral("begin")},
             QStringLiteral("Put a journal that cannot be used aside and begin a new one."), {}, {}, Reach::Nothing,
             QStringLiteral("A journal that is damaged, or that a newer version wrote, is left as it is, and nothing is written to\n"
                            "Airflow. This renames it and begins another one, whose first entry says so. A journal that can be\n"
                            "used is refused.")},
            beginJournal, false};
}

} // namespace airside::ctl
