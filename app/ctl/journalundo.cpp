#include "app/ctl/changeflow.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/journaloutput.h"
#include "app/ctl/planfiles.h"

#include <QJsonArray>

namespace airside::ctl {

namespace {

QString lossText(const NotRestored &loss)
{
    const auto about = [&loss](const char *what) { return loss.object + QStringLiteral(": ") + QLatin1String(what); };
    switch (loss.loss) {
    case Loss::Password:
        return about("the password before");
    case Loss::Counters:
        return about("sign-in counts and the time of the last sign-in");
    case Loss::CreationDate:
        return about("the date of creation (it is a new account, with a random password that nobody learns)");
    case Loss::Deactivation:
        return about("that it was inactive (the new account is active)");
    case Loss::Active:
        return about("whether it is active");
    case Loss::Holder:
        return about("the role, since there is no such account any more");
    case Loss::LaterHolders:
        return about("the role for whoever got it since");
    }
    return {};
}

QJsonArray lossesJson(const UndoPlan &undo)
{
    QJsonArray out;
    for (const NotRestored &loss : undo.losses)
        out += lossText(loss);
    return out;
}

void noteLosses(const Call &call, const UndoPlan &undo, const QString &when)
{
    for (const NotRestored &loss : undo.losses)
        call.printer->note(QStringLiteral("%1: %2.").arg(when, lossText(loss)));
}

/// What a person has asked for, read from the journal.
struct Asked
{
    QList<JournalledChange> changes;
    QUuid instance;
};

[[nodiscard]] QCoro::Task<Result<Asked>> readAsked(Call call)
{
    const Result<QUuid> id = journalId(call.in.argument(0));
    if (!id)
        co_return fail(id.error());
    const Result<SqliteJournal *> book = journalBook(call);
    if (!book)
        co_return fail(book.error());
    const JournalFilter filter{{}, {}, {}, {}, *id};
    const Result<QList<JournalLine>> lines = co_await (*book)->lines(filter);
    if (!lines)
        co_return fail(lines.error());
    Asked asked;
    asked.changes = joined(entriesOf(*lines));
    if (asked.changes.isEmpty())
        co_return fail({ErrorKind::NotFound, 0, call.in.argument(0), QStringLiteral("The journal has no such change."), {}});
    asked.instance = asked.changes.first().intent.instance;
    co_return asked;
}

QString stateWord(const ChangeResult &result, bool dryRun)
{
    if (dryRun && !result.error)
        return QStringLiteral("would change");
    switch (result.state) {
    case ChangeState::Verified:
        return QStringLiteral("done");
    case ChangeState::Differently:
        return QStringLiteral("done differently");
    case ChangeState::Unknown:
        return QStringLiteral("unknown");
    case ChangeState::Skipped:
        return QStringLiteral("not tried");
    case ChangeState::Conflict:
        return QStringLiteral("conflict");
    default:
        return QStringLiteral("not done");
    }
}

int codeOf(const ChangeResult &result, const Error &error)
{
    return mayBeDone(result.state) || result.state == ChangeState::Skipped ? Partly : exitCodeOf(error.kind);
}

/// One line a change, and the worst exit code.
int printReport(const Call &call, const Target &target, const UndoPlan &undo, const ApplyReport &report)
{
    const bool dryRun = call.in.has("dry-run");
    int code = Done;
    QStringList text;
    QJsonArray rows;
    for (const ChangeResult &result : report.results) {
        const auto change = std::ranges::find(undo.plan.changes, result.change, &Change::id);
        const bool fine = dryRun ? !result.error : result.state == ChangeState::Verified;
        const QString word = stateWord(result, dryRun);
        text += QStringLiteral("%1: %2 %3: %4").arg(target.instance.name, changeKindName(change->kind), change->objectName(), word);
        for (const QString &line : changeLines(*change))
            text += QStringLiteral("  ") + line;
        rows += QJsonObject{{QStringLiteral("change"), idText(change->id)},
                            {QStringLiteral("undoes"), idText(undo.undoes.value(change->id))},
                            {QStringLiteral("kind"), changeKindName(change->kind)},
                            {QStringLiteral("object"), change->objectName()},
                            {QStringLiteral("result"), word},
                            {QStringLiteral("way"), wayName(result.way)},
                            {QStringLiteral("changes"), QJsonArray::fromStringList(changeLines(*change))}};
        if (!fine && report.refusals.isEmpty() && !report.error) {
            const Error error = errorOf(result, *change);
            call.printer->error(error, target.instance.name);
            code = worseExitCode(code, codeOf(result, error));
        } else if (fine && dryRun) {
            code = worseExitCode(code, Differences);
        }
    }
    call.printer->print(text, {{QStringLiteral("instance"), target.instance.name}, {QStringLiteral("dry_run"), dryRun},
                               {QStringLiteral("changes"), rows}, {QStringLiteral("not_restored"), lossesJson(undo)}});
    return code;
}

int finishUndo(const Call &call, const Target &target, const UndoPlan &undo, const ApplyReport &report)
{
    noteSettled(call, report.settled);
    int code = printReport(call, target, undo, report);
    printGuards(call, report, target.instance.name);
    if (!report.refusals.isEmpty())
        code = worseExitCode(code, Refused);
    if (report.error)
        code = worseExitCode(code, failWith(call, *report.error, target.instance.name));
    if (!call.in.has("dry-run") && report.allVerified())
        noteLosses(call, undo, QStringLiteral("Not restored"));
    return code;
}

[[nodiscard]] QCoro::Task<int> undoChanges(Call call)
{
    const Result<ApplyRules> rules = applyRules(call);
    if (!rules)
        co_return failWith(call, rules.error());
    const Result<Asked> asked = co_await readAsked(call);
    if (!asked)
        co_return failWith(call, asked.error());
    const QString name = asked->changes.first().intent.instanceName;
    const Result<Target *> target = co_await call.session->byId(asked->instance, call.stop);
    if (!target)
        co_return failWith(call, {ErrorKind::NotFound, 0, name, QStringLiteral("The change was made there; choose it with -i or --url."), {}});
    if ((*target)->instance.readOnly)
        co_return failWith(call, {ErrorKind::ReadOnly, 0, (*target)->instance.name, {}, {}});
    AccessApi &access = (*target)->client->access();
    const SnapshotRequest usersAndRoles{true, true, false, false, {}};
    const Result<SnapshotPtr> fresh = co_await access.takeSnapshot(usersAndRoles, call.stop);
    if (!fresh)
        co_return failWith(call, fresh.error(), (*target)->instance.name);
    const QString words = call.in.value("reason");
    const QString reason = QStringLiteral("undo of %1").arg(call.in.argument(0)) + (words.isEmpty() ? QString() : QStringLiteral(": ") + words);
    const UndoPlan undo = undoPlan(asked->changes, **fresh, reason);
    int code = Done;
    for (const NotUndone &one : undo.impossible)
        code = worseExitCode(code, failWith(call, one.error, (*target)->instance.name));
    if (undo.plan.isEmpty())
        co_return code;
    noteLosses(call, undo, QStringLiteral("Will not be restored"));
    if (call.in.has("plan-out")) {
        const QList<InstanceChanges> planned{{(*target)->instance, undo.plan.changes}};
        const int written = co_await writeIntoPlan(call, planned);
        co_return worseExitCode(code, written);
    }
    const Result<State *> state = call.session->state();
    if (!state)
        co_return failWith(call, state.error());
    Applier applier(access, *(*state)->journal, *call.context->clock, *rules);
    const Applier::Progress silent;
    ApplyReport report;
    if (call.in.has("dry-run"))
        report = co_await applier.check(undo.plan, call.stop);
    else
        report = co_await applier.apply(undo.plan, silent, call.stop);
    co_await addHeadToReceipt(call);
    co_return worseExitCode(code, finishUndo(call, **target, undo, report));
}

} // namespace

Command journalUndoCommand()
{
    return {{{QStringLiteral("journal"), QStringLiteral("undo")}, QStringLiteral("Undo a change, or everything that was applied together."),
             {{QStringLiteral("ID"), QStringLiteral("of a change or a plan, from journal list"), false}},
             writeOptions(), Reach::Instance,
             QStringLiteral("Makes the changes back to what was there before and sends them through the same guards. What somebody\n"
                            "has changed since is a conflict and stays. What cannot be restored, such as a password, is said before\n"
                            "and after.")},
            undoChanges};
}

} // namespace airside::ctl
