#include "app/ctl/changeflow.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/journaloutput.h"
#include "core/changes/settle.h"

#include <QJsonArray>

namespace airside::ctl {

namespace {

QString stateWord(ChangeState state)
{
    if (state == ChangeState::Verified)
        return QStringLiteral("done");
    return state == ChangeState::NotDone ? QStringLiteral("not done") : QStringLiteral("needs a person");
}

int printSettled(const Call &call, const QList<Settled> &settled, qsizetype stillOpen)
{
    noteSettled(call, settled);
    QJsonArray rows;
    bool person = false;
    for (const Settled &one : settled) {
        person |= one.state == ChangeState::Unknown;
        rows += QJsonObject{{QStringLiteral("change"), one.intent.change.toString(QUuid::WithoutBraces)},
                            {QStringLiteral("kind"), one.intent.kind},
                            {QStringLiteral("object"), one.intent.object},
                            {QStringLiteral("result"), stateWord(one.state)}};
    }
    call.printer->print({QStringLiteral("%1 settled, %2 still open").arg(settled.size()).arg(stillOpen)},
                        {{QStringLiteral("settled"), rows}, {QStringLiteral("still_open"), stillOpen}});
    return person || stillOpen > 0 ? Partly : Done;
}

[[nodiscard]] QCoro::Task<int> settleJournal(Call call)
{
    const Result<Target *> target = co_await call.session->one(call.stop);
    if (!target)
        co_return failWith(call, target.error());
    const Result<State *> state = call.session->state();
    if (!state)
        co_return failWith(call, state.error());
    Journal &journal = *(*state)->journal;
    const Result<Applying> applying = co_await journal.begin((*target)->instance.id);
    if (!applying)
        co_return failWith(call, applying.error());
    if (applying->interrupted.isEmpty())
        co_return printSettled(call, {}, 0);
    const SnapshotRequest usersAndRoles{true, true, false, false, {}};
    const Result<SnapshotPtr> fresh = co_await (*target)->client->access().takeSnapshot(usersAndRoles, call.stop);
    if (!fresh)
        co_return failWith(call, fresh.error(), (*target)->instance.name);
    const QString account = (*target)->instance.username.isEmpty() ? (*fresh)->signedInAs : (*target)->instance.username;
    Settler settler((*target)->client->access(), journal, *call.context->clock);
    const Result<QList<Settled>> settled = co_await settler.settle(applying->interrupted, *fresh, account, call.stop);
    if (!settled)
        co_return failWith(call, settled.error());
    co_return printSettled(call, *settled, applying->interrupted.size() - settled->size());
}

} // namespace

Command journalSettleCommand()
{
    return {{{QStringLiteral("journal"), QStringLiteral("settle")},
             QStringLiteral("Find out what became of writes in whose middle the program ended."), {}, {}, Reach::Instance,
             QStringLiteral("Reads the server and records for each whether it was done; nothing is sent again, but a\n"
                            "role that a new one was taking the place of is carried on. Every change of users and roles does so by\n"
                            "itself before it begins. Exit 4 when a person has to look.")},
            settleJournal};
}

} // namespace airside::ctl
