#include "app/ctl/changeflow.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/listflow.h"
#include "app/ctl/planfiles.h"
#include "app/ctl/reviewflow.h"
#include "app/ctl/reviewlists.h"
#include "core/base/statedir.h"
#include "core/review/remediation.h"
#include "core/review/reviewrules.h"
#include "core/review/reviewsignals.h"
#include "core/review/signoff.h"

#include <QFileInfo>
#include <QJsonArray>

namespace airside::ctl {

namespace {

ChangePlan partOf(const ChangePlan &plan, const QUuid &instance)
{
    ChangePlan part;
    for (const Change &change : plan.changes) {
        if (change.instance == instance)
            part.changes += change;
    }
    return part;
}

/// What was to be removed, carried out instance by instance; what became of it is on record before the next one.
class Remedy
{
public:
    Remedy(Call call, std::shared_ptr<Review> review, Remediation remediation, ApplyRules rules)
        : m_call(std::move(call))
        , m_review(std::move(review))
        , m_remediation(std::move(remediation))
        , m_rules(std::move(rules))
    {
    }

    [[nodiscard]] QCoro::Task<int> run()
    {
        Result<QList<Target *>> targets = QList<Target *>();
        if (!m_remediation.plan.isEmpty()) // a campaign of lists alone needs no Airflow
            targets = co_await m_call.session->every(m_call.stop);
        const Result<State *> state = m_call.session->state();
        if (!targets)
            co_return failWith(m_call, targets.error());
        if (!state)
            co_return failWith(m_call, state.error());
        if (!m_call.in.has("dry-run"))
            co_await recordGone();
        for (Target *target : *targets) {
            const ChangePlan plan = partOf(m_remediation.plan, target->instance.id);
            if (plan.isEmpty())
                continue;
            if (target->instance.readOnly) {
                worse(failWith(m_call, {ErrorKind::ReadOnly, 0, target->instance.name, {}, {}}, target->instance.name));
                continue;
            }
            co_await applyPart(target, *state, plan);
        }
        for (const QString &item : std::as_const(m_remediation.byHand))
            addRow(item, QStringLiteral("to be removed by hand"));
        if (!m_remediation.byHand.isEmpty())
            worse(Differences);
        for (const QString &item : std::as_const(m_remediation.notRead))
            addRow(item, QStringLiteral("not read"));
        if (!m_remediation.notRead.isEmpty())
            worse(Partly);
        print();
        co_return m_code;
    }

private:
    [[nodiscard]] ReviewRecord applied(const QString &item, const QString &state) const
    {
        ReviewRecord record = recordBy(m_call, ReviewEvent::Applied);
        record.item = item;
        record.state = state;
        return record;
    }

    [[nodiscard]] QCoro::Task<void> recordGone()
    {
        QList<ReviewRecord> records;
        for (const QString &item : std::as_const(m_remediation.gone)) {
            records += applied(item, kAlreadyGone);
            addRow(item, kAlreadyGone);
        }
        co_await write(records);
    }

    [[nodiscard]] QCoro::Task<void> write(QList<ReviewRecord> records)
    {
        const Result<void> recorded = co_await recordAll(m_call, m_review, records);
        if (!recorded)
            worse(failWith(m_call, recorded.error()));
    }

    [[nodiscard]] QCoro::Task<void> applyPart(Target *target, State *opened, ChangePlan plan)
    {
        Applier applier(target->client->access(), *opened->journal, *m_call.context->clock, m_rules);
        const Applier::Progress silent;
        const bool dryRun = m_call.in.has("dry-run");
        ApplyReport report;
        if (dryRun)
            report = co_await applier.check(plan, m_call.stop);
        else
            report = co_await applier.apply(plan, silent, m_call.stop);
        noteSettled(m_call, report.settled);
        printGuards(m_call, report, target->instance.name);
        if (report.error)
            worse(failWith(m_call, *report.error, target->instance.name));
        const bool guarded = !report.refusals.isEmpty();
        if (guarded)
            worse(Refused);
        QList<ReviewRecord> records;
        for (const ChangeResult &result : report.results) {
            const auto change = std::ranges::find(plan.changes, result.change, &Change::id);
            const QString state = guarded && result.state != ChangeState::Verified ? QStringLiteral("refused") : stateOf(result, *change, target->instance.name);
            for (const QString &item : m_remediation.itemsOf.value(result.change)) {
                ReviewRecord record = applied(item, state);
                record.change = result.change;
                records += record;
                addRow(item, state);
            }
        }
        if (!dryRun)
            co_await write(records);
    }

    /// The record's word for a result; says what failed.
    [[nodiscard]] QString stateOf(const ChangeResult &result, const Change &change, const QString &instance)
    {
        if (result.state == ChangeState::Verified)
            return kVerifiedRemoved;
        if (m_call.in.has("dry-run") && !result.error) {
            worse(Differences);
            return QStringLiteral("would be removed");
        }
        const Error error = errorOf(result, change);
        const int code = failWith(m_call, error, instance);
        worse(mayBeDone(result.state) || result.state == ChangeState::Skipped ? int(Partly) : code);
        return kindName(error.kind);
    }

    void addRow(const QString &id, const QString &state)
    {
        const ReviewItem &item = m_review->items[m_review->placeOf(id)];
        m_lines += QStringLiteral("%1: %2").arg(subjectOf(item), QString(state).replace(QLatin1Char('_'), QLatin1Char(' ')));
        m_rows += QJsonObject{{QStringLiteral("item"), id}, {QStringLiteral("instance"), item.instance}, {QStringLiteral("username"), item.username},
                              {QStringLiteral("role"), item.role}, {QStringLiteral("permission"), item.permission}, {QStringLiteral("state"), state}};
    }

    void worse(int code) { m_code = worseExitCode(m_code, code); }

    void print()
    {
        m_call.printer->print(m_lines, {{QStringLiteral("campaign"), m_review->campaign.wish.name}, {QStringLiteral("items"), m_rows}});
        if (m_lines.isEmpty())
            m_call.printer->note(QStringLiteral("Nothing is left to be removed."));
        const QStringList own = removersOfTheirOwnDecisions(*m_review);
        if (!own.isEmpty())
            m_call.printer->note(QStringLiteral("Carried out by the one who decided it alone: %1. An auditor asks for somebody else.").arg(own.join(QStringLiteral(", "))));
    }

    Call m_call;
    std::shared_ptr<Review> m_review;
    Remediation m_remediation;
    ApplyRules m_rules;
    int m_code = Done;
    QStringList m_lines;
    QJsonArray m_rows;
};

[[nodiscard]] QCoro::Task<int> writeRemedyPlan(Call call, ChangePlan plan)
{
    const Result<State *> state = call.session->state();
    if (!state)
        co_return failWith(call, state.error());
    PlanFile file;
    file.madeAt = call.context->clock->nowUtc();
    file.plan = plan;
    for (const Change &change : plan.changes) {
        const Instance *instance = (*state)->instances.byId(change.instance);
        if (instance && !file.instance(change.instance))
            file.instances += PlanInstance{instance->id, instance->name, instance->url};
    }
    const QString path = QFileInfo(call.in.value("plan-out")).absoluteFilePath();
    if (QFileInfo::exists(path))
        co_return failWith(call, {ErrorKind::AlreadyExists, 0, path, {}, {}});
    const Result<void> written = writeFileAtomically(path, toBytes(file));
    if (!written)
        co_return failWith(call, written.error());
    call.printer->print({path, digestOf(file)}, {{QStringLiteral("plan"), path}, {QStringLiteral("digest"), digestOf(file)},
                                                 {QStringLiteral("changes"), plan.changes.size()}});
    call.printer->note(QStringLiteral("Nothing was written to Airflow. After airsidectl plan apply, run review remediate again: it puts on record what is gone."));
    co_return Done;
}

/// Every Airflow of the campaign, and the lists of other tools that are given.
[[nodiscard]] QCoro::Task<Result<Gathered>> readAgain(Call call, Campaign campaign)
{
    const Result<State *> state = call.session->state();
    if (!state)
        co_return fail(state.error());
    const Result<QList<AccountList>> lists = givenLists(call, **state, &campaign);
    if (!lists)
        co_return fail(lists.error());
    Gathered gathered;
    if (!std::ranges::all_of(campaign.sources, [](const CampaignSource &source) { return source.list.has_value(); })) {
        const SnapshotRequest usersAndRoles{true, true, false, false, {}};
        gathered = co_await gatherSnapshots(call, usersAndRoles);
    }
    for (const AccountList &list : *lists)
        gathered.snapshots += list.snapshot;
    co_return gathered;
}

[[nodiscard]] QCoro::Task<int> remediate(Call call)
{
    const Result<ApplyRules> rules = applyRules(call);
    if (!rules)
        co_return failUsage(call, rules.error().message);
    const Result<std::shared_ptr<Review>> review = co_await openReview(call, call.in.argument(0));
    if (!review)
        co_return failWith(call, review.error());
    if ((*review)->signedOff)
        co_return failWith(call, {ErrorKind::Refused, 0, (*review)->campaign.wish.name, QStringLiteral("The campaign is signed off."), {}});
    if (!call.in.has("dry-run")) {
        const Result<void> silence = co_await endSilence(call, *review);
        if (!silence)
            co_return failWith(call, silence.error());
    }
    const Result<Gathered> gathered = co_await readAgain(call, (*review)->campaign);
    if (!gathered)
        co_return failWith(call, gathered.error());
    if (gathered->snapshots.isEmpty() && gathered->code != Done)
        co_return gathered->code;
    const Remediation remediation = remediationOf(**review, gathered->snapshots);
    int code = Done;
    Remedy remedy(call, *review, remediation, *rules);
    if (call.in.has("plan-out"))
        code = co_await writeRemedyPlan(call, remediation.plan);
    else
        code = co_await remedy.run();
    co_return worseExitCode(code, gathered->code);
}

[[nodiscard]] QCoro::Task<int> signOffReview(Call call)
{
    const Result<std::shared_ptr<Review>> opened = co_await openReview(call, call.in.argument(0));
    if (!opened)
        co_return failWith(call, opened.error());
    const std::shared_ptr<Review> &review = *opened;
    const Result<void> silence = co_await endSilence(call, review);
    if (!silence)
        co_return failWith(call, silence.error());
    Gathered gathered;
    const ReviewProgress progress = progressOf(*review);
    if (progress.open == 0 && progress.revoked + progress.changed > 0 && !review->signedOff) {
        const Result<Gathered> again = co_await readAgain(call, review->campaign);
        if (!again)
            co_return failWith(call, again.error());
        gathered = *again;
    }
    const QStringList obstacles = signOffObstacles(*review, gathered.snapshots);
    for (const QString &obstacle : obstacles)
        call.printer->error({ErrorKind::Refused, 0, review->campaign.wish.name, obstacle, {}});
    if (!obstacles.isEmpty())
        co_return Refused;
    ReviewRecord record = recordBy(call, ReviewEvent::SignedOff);
    record.reason = call.in.value("reason");
    record.whole = signOffEvidence(*review, gathered.snapshots);
    const QList<ReviewRecord> records{record};
    const Result<void> recorded = co_await recordAll(call, review, records);
    if (!recorded)
        co_return failWith(call, recorded.error());
    const QString digest = QString::fromLatin1(review->head.digest);
    call.printer->print({QStringLiteral("%1: signed off; digest %2").arg(review->campaign.wish.name, digest)},
                        {{QStringLiteral("campaign"), review->campaign.wish.name}, {QStringLiteral("records"), review->head.sequence},
                         {QStringLiteral("digest"), digest}});
    call.printer->note(QStringLiteral("Keep the digest elsewhere: it stands for the whole review."));
    co_return Done;
}

} // namespace

Command reviewRemediateCommand()
{
    return {{{QStringLiteral("review"), QStringLiteral("remediate")}, QStringLiteral("Carry out what an access review revoked or changed."), {campaignArgument()},
             writeOptions() + QList<OptionSpec>{asOption()} + listOptions(), Reach::Instance,
             QStringLiteral("Reads the instances, makes one change an account or a role from what it holds now, asks the guards, writes, reads back, and\n"
                            "puts the result of each item on record. What is gone already is noted as such. Until it is verified it can be\n"
                            "run again. --plan-out gives the changes to somebody else.")},
            remediate};
}

Command reviewSignOffCommand()
{
    return {{{QStringLiteral("review"), QStringLiteral("signoff")}, QStringLiteral("Sign an access review off, which ends it."), {campaignArgument()},
             QList<OptionSpec>{reviewOption("reason", "TEXT", "a remark; kept with it"), asOption()} + listOptions(), Reach::Instance,
             QStringLiteral("Refused while an item is without a decision, or a grant that was to be removed is seen in a fresh reading.\n"
                            "Nothing can be added to a review afterwards, and any change of it is found.")},
            signOffReview};
}

} // namespace airside::ctl
