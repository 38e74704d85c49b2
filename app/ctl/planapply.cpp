#include "app/ctl/changeflow.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/journaloutput.h"
#include "app/ctl/planfiles.h"
#include "app/ctl/planproposals.h"
#include "core/changes/approvingjournal.h"
#include "core/changes/rolereplacement.h"

#include <QFileInfo>
#include <QJsonArray>

namespace airside::ctl {

namespace {

/// What became of one change, or would.
struct Row
{
    QString instance;
    Change change;
    QString state;
    std::optional<Error> error;
    QString way; ///< that it takes or took; empty: none
    std::optional<ReplacementCost> replacement = {};
};

QString stateName(const ChangeResult &result, bool dryRun)
{
    switch (result.state) {
    case ChangeState::Waiting:
    case ChangeState::Running:
        return dryRun && !result.error ? QStringLiteral("would be done") : QStringLiteral("not done");
    case ChangeState::Verified:
        return QStringLiteral("verified");
    case ChangeState::Conflict:
        return QStringLiteral("conflict");
    case ChangeState::Differently:
        return QStringLiteral("done differently");
    case ChangeState::NotDone:
        return QStringLiteral("not done");
    case ChangeState::Unknown:
        return QStringLiteral("unknown");
    case ChangeState::Skipped:
        return QStringLiteral("skipped");
    }
    return {};
}

/// By id; on a machine that knows the instance by another one, by its address. nullptr: not known here.
Target *targetFor(const PlanInstance &wanted, const QList<Target *> &targets)
{
    const auto known = std::ranges::find(targets, wanted.id, [](const Target *target) { return target->instance.id; });
    if (known != targets.end())
        return *known;
    Target *found = nullptr;
    for (Target *target : targets) {
        if (target->instance.url != wanted.url)
            continue;
        if (found)
            return nullptr;
        found = target;
    }
    return found;
}

ChangePlan planFor(const PlanFile &file, const QUuid &instance, const QUuid &here)
{
    ChangePlan plan;
    for (Change change : file.plan.changes) {
        if (change.instance != instance)
            continue;
        change.instance = here;
        plan.changes += change;
    }
    return plan;
}

class Application
{
public:
    /// journal: null: the state directory's.
    Application(Call call, PlanFile file, ApplyRules rules, Journal *journal = nullptr)
        : m_call(std::move(call))
        , m_file(std::move(file))
        , m_rules(std::move(rules))
        , m_journal(journal)
    {
    }

    /// What was written, or may be.
    [[nodiscard]] const QSet<QUuid> &written() const { return m_written; }

    [[nodiscard]] QCoro::Task<int> run()
    {
        const Result<QList<Target *>> targets = co_await m_call.session->every(m_call.stop);
        if (!targets)
            co_return failWith(m_call, targets.error());
        const Result<State *> state = m_call.session->state();
        if (!state)
            co_return failWith(m_call, state.error());
        for (const PlanInstance &instance : m_file.instances)
            co_await applyTo(instance, targetFor(instance, *targets), *state);
        co_await addHeadToReceipt(m_call);
        print();
        co_return m_code;
    }

private:
    [[nodiscard]] QCoro::Task<void> applyTo(PlanInstance wanted, Target *target, State *state)
    {
        const ChangePlan plan = planFor(m_file, wanted.id, target ? target->instance.id : wanted.id);
        if (plan.isEmpty())
            co_return;
        if (!target || target->instance.readOnly) {
            const Error why{target ? ErrorKind::ReadOnly : ErrorKind::NotFound, 0, wanted.name, {}, wanted.url.toString()};
            worse(failWith(m_call, why, wanted.name));
            addAll(wanted.name, plan, why);
            co_return;
        }
        noteOverwrites(m_call, target->instance, plan);
        Applier applier(target->client->access(), m_journal ? *m_journal : *state->journal, *m_call.context->clock, m_rules);
        const Applier::Progress silent;
        ApplyReport report;
        if (dryRun())
            report = co_await applier.check(plan, m_call.stop);
        else
            report = co_await applier.apply(plan, silent, m_call.stop);
        takeSettled(report);
        take(target->instance.name, plan, report);
    }

    /// What an earlier run had sent of the same plan, and was found done now, is no conflict.
    static void takeSettled(ApplyReport &report)
    {
        for (ChangeResult &result : report.results) {
            const bool done = std::ranges::any_of(report.settled, [&result](const Settled &one) {
                return one.intent.change == result.change && one.state == ChangeState::Verified;
            });
            if (!done || result.state != ChangeState::Conflict)
                continue;
            result.state = ChangeState::Verified;
            result.error.reset();
        }
    }

    void take(const QString &instance, const ChangePlan &plan, const ApplyReport &report)
    {
        noteSettled(m_call, report.settled);
        printGuards(m_call, report, instance);
        if (!report.refusals.isEmpty())
            worse(Refused);
        if (report.error)
            worse(failWith(m_call, *report.error, instance));
        if (report.results.isEmpty()) {
            addAll(instance, plan, report.error.value_or(Error{ErrorKind::Refused, 0, instance, {}, {}}));
            return;
        }
        QHash<QUuid, qsizetype> places;
        for (qsizetype i = 0; i < plan.changes.size(); ++i)
            places.insert(plan.changes[i].id, i);
        m_written += writtenOf(report);
        for (const ChangeResult &result : report.results) {
            const Change &change = plan.changes[places.value(result.change)];
            const bool guarded = !report.refusals.isEmpty(); // told above, and nothing was written
            const QString name = guarded && result.state == ChangeState::NotDone ? QStringLiteral("refused") : stateName(result, dryRun());
            m_rows += Row{instance, change, name, result.error, result.state == ChangeState::Skipped ? QString() : wayName(result.way)};
            m_rows.last().replacement = result.replacement;
            if (result.replacement)
                m_call.printer->note(QStringLiteral("%1: %2: %3").arg(instance, change.objectName(), describe(*result.replacement)));
            if (guarded)
                continue;
            worse(codeOf(result, name));
            if (result.error && result.state != ChangeState::Verified)
                m_call.printer->error(*result.error, instance);
        }
    }

    void addAll(const QString &instance, const ChangePlan &plan, const Error &why)
    {
        for (const Change &change : plan.changes)
            m_rows += Row{instance, change, QStringLiteral("skipped"), why, {}};
    }

    [[nodiscard]] int codeOf(const ChangeResult &result, const QString &name) const
    {
        if (dryRun() && name == QLatin1String("would be done"))
            return Differences;
        if (result.state == ChangeState::Verified)
            return Done;
        return mayBeDone(result.state) || result.state == ChangeState::Skipped ? Partly : Failed;
    }

    void print()
    {
        const bool someDone = std::ranges::any_of(m_rows, [](const Row &row) { return row.state == QLatin1String("verified"); });
        if (someDone && m_code == Failed)
            m_code = Partly;
        const QList<Row> rows = m_rows;
        const auto column = [](const char *key, const char *title) { return SheetColumn{QLatin1String(key), QLatin1String(title), ColumnType::Text, 16, {}}; };
        Listing listing;
        listing.sheet = {QStringLiteral("Plan"),
                         {column("instance", "Instance"), column("kind", "Kind"), column("object", "Object"), column("state", "State"),
                          column("way", "Way"), column("error", "Error")},
                         rows.size(),
                         [rows](qsizetype at) -> QList<QVariant> {
                             const Row &row = rows[at];
                             return {row.instance, changeKindName(row.change.kind), row.change.objectName(), row.state, row.way,
                                     row.error ? kindName(row.error->kind) : QString()};
                         },
                         {}};
        listing.json = [rows](qsizetype at) {
            const Row &row = rows[at];
            return QJsonObject{{QStringLiteral("change"), row.change.id.toString(QUuid::WithoutBraces)},
                               {QStringLiteral("instance"), row.instance},
                               {QStringLiteral("kind"), changeKindName(row.change.kind)},
                               {QStringLiteral("object"), row.change.objectName()},
                               {QStringLiteral("state"), row.state},
                               {QStringLiteral("way"), row.way.isEmpty() ? QJsonValue() : QJsonValue(row.way)},
                               {QStringLiteral("replacement"), row.replacement ? QJsonValue(costJson(*row.replacement)) : QJsonValue()},
                               {QStringLiteral("changes"), QJsonArray::fromStringList(changeLines(row.change))},
                               {QStringLiteral("error"), row.error ? QJsonValue(kindName(row.error->kind)) : QJsonValue()}};
        };
        listing.total = rows.size();
        listing.complete = true;
        m_call.printer->print(listing);
    }

    [[nodiscard]] bool dryRun() const { return m_call.in.has("dry-run"); }
    void worse(int code) { m_code = worseExitCode(m_code, code); }

    Call m_call;
    PlanFile m_file;
    ApplyRules m_rules;
    QList<Row> m_rows;
    int m_code = Done;
    Journal *m_journal;
    QSet<QUuid> m_written;
};

/// The argument names a proposal and not a file.
std::optional<QString> proposalWord(const QString &argument)
{
    const bool isId = !QUuid::fromString(argument).isNull() || argument.startsWith(QLatin1String("sha256:"));
    return isId && !QFileInfo::exists(argument) ? std::optional(argument) : std::nullopt;
}

int failDigest(const Call &call, const QString &digest)
{
    call.printer->failure(ErrorKind::ChangedMeanwhile, 0,
                          QStringLiteral("The plan's digest is %1, not the one that was asked for. Nothing was written.").arg(digest), {});
    return Refused;
}

/// Approves the proposal by applying it, or goes on with one whose application has ended in the middle. It stays open when
/// nothing of it was written.
[[nodiscard]] QCoro::Task<int> applyProposal(Call call, QString word, ApplyRules rules)
{
    const Result<Proposal> named = proposalNamed(call, word);
    if (!named)
        co_return failWith(call, named.error());
    const Result<Proposal> proposal = co_await leftOf(call, *named);
    if (!proposal)
        co_return failWith(call, proposal.error());
    if (call.in.has("digest") && call.in.value("digest") != named->digest())
        co_return failDigest(call, named->digest());
    if (call.in.has("dry-run")) {
        const int checked = co_await applyPlanFile(call, proposal->file, rules);
        co_return checked;
    }
    const Result<State *> state = call.session->state();
    const Result<ProposalStore> store = proposalStore(call);
    if (!state || !store)
        co_return failWith(call, state ? store.error() : state.error());
    ApprovingJournal journal(*(*state)->journal, *call.context->clock, *store, {*proposal}, call.in.value("reason"));
    Application application(call, proposal->file, rules, &journal);
    int code = co_await application.run();
    const Result<void> finished = journal.finish(application.written());
    if (!finished)
        code = worseExitCode(code, failWith(call, finished.error()));
    const Result<Proposal> now = store->find(proposal->id.toString(QUuid::WithoutBraces));
    if (now && now->state == ProposalState::Open)
        call.printer->note(QStringLiteral("Nothing of the proposal was done: it stays open."));
    co_return code;
}

[[nodiscard]] QCoro::Task<int> applyPlan(Call call)
{
    if (call.in.has("reason") && !call.in.has("override"))
        co_return failUsage(call, QStringLiteral("--reason goes with --override: the changes of a plan have their own."));
    const Result<ApplyRules> rules = applyRules(call);
    if (!rules)
        co_return failWith(call, rules.error());
    const std::optional<QString> proposed = proposalWord(call.in.argument(0));
    if (proposed) {
        const int applied = co_await applyProposal(call, *proposed, *rules);
        co_return applied;
    }
    const Result<PlanFile> file = co_await readPlanFile(call.in.argument(0));
    if (!file)
        co_return failWith(call, file.error());
    if (call.in.has("digest") && call.in.value("digest") != digestOf(*file))
        co_return failDigest(call, digestOf(*file));
    const int code = co_await applyPlanFile(call, *file, *rules);
    co_return code;
}

} // namespace

QCoro::Task<int> applyPlanFile(Call call, PlanFile file, ApplyRules rules)
{
    Application application(call, file, rules);
    const int code = co_await application.run();
    co_return code;
}

Command planApplyCommand()
{
    return {{{QStringLiteral("plan"), QStringLiteral("apply")}, QStringLiteral("Apply a plan file, and read back what became of each change."),
             {{QStringLiteral("FILE"), QStringLiteral("a plan, as --plan-out writes it; or the id or digest of a proposal"), false}},
             {overrideOption(), {QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why guards are overridden; kept in the journal"), QChar(), false},
              dryRunOption(), {QStringLiteral("digest"), QStringLiteral("DIGEST"), QStringLiteral("apply only the plan that has this digest"), QChar(), false}},
             Reach::Instance,
             QStringLiteral("Each object is read again first: a change of something that is no longer as the plan saw it is a conflict and\n"
                            "is left out; the others are applied. An instance is found by its id, else by its address.\n"
                            "To apply a proposal (plan proposals list) is to approve it, which is journalled before anything is written; it stays\n"
                            "open when nothing of it was done. One whose application has ended in the middle is gone on with.")},
            applyPlan};
}

} // namespace airside::ctl
