#include "app/ctl/exitcode.h"
#include "app/ctl/listflow.h"
#include "app/ctl/reviewflow.h"
#include "app/ctl/reviewlists.h"
#include "app/ctl/utctime.h"
#include "core/base/osuser.h"
#include "core/base/workerpool.h"

namespace airside::ctl {

namespace {

constexpr QLatin1String kBecause(" because ");

tl::unexpected<Error> wrongOption(const QString &sentence)
{
    return fail({ErrorKind::InvalidInput, 0, {}, sentence, {}});
}

/// "NAME=WHO"; a name may hold "=".
Result<void> addReviewers(CampaignWish &wish, const Call &call, const char *option, QString ReviewerRule::*field)
{
    for (const QString &value : call.in.values(option)) {
        const qsizetype at = value.lastIndexOf(QLatin1Char('='));
        if (at < 1 || at + 1 == value.size())
            return wrongOption(QStringLiteral("--%1 is NAME=REVIEWER.").arg(QLatin1String(option)));
        ReviewerRule rule;
        rule.*field = value.left(at);
        rule.reviewer = value.mid(at + 1);
        wish.reviewers += rule;
    }
    return {};
}

Result<CampaignWish> wishOf(const Call &call)
{
    CampaignWish wish;
    wish.name = call.in.argument(0);
    if (QUuid::fromString(wish.name) != QUuid())
        return wrongOption(QStringLiteral("a campaign's name cannot look like an id."));
    const Result<QDateTime> deadline = timeOption(call.in, "deadline");
    if (!deadline)
        return fail(deadline.error());
    if (!deadline->isValid())
        return wrongOption(QStringLiteral("--deadline TIME is missing."));
    wish.deadline = *deadline;
    const std::optional<SilenceRule> silence = silenceFromName(call.in.has("silence") ? call.in.value("silence") : silenceName(wish.silence));
    const std::optional<JustifyRule> justify = justifyFromName(call.in.has("justify") ? call.in.value("justify") : justifyName(wish.justify));
    if (!silence || !justify)
        return wrongOption(silence ? QStringLiteral("--justify is never, not-for-keep or always.") : QStringLiteral("--silence is escalate or revoke."));
    const std::optional<ReviewKind> kind = reviewKindFromName(call.in.has("kind") ? call.in.value("kind") : reviewKindName(wish.kind));
    if (!kind)
        return wrongOption(QStringLiteral("--kind is grants, accounts or role-contents."));
    wish.kind = *kind;
    wish.silence = *silence;
    wish.justify = *justify;
    wish.scope = call.in.value("scope");
    wish.reason = call.in.value("reason").trimmed();
    wish.fallback = call.in.value("fallback");
    for (const QString &value : call.in.values("exclude")) {
        const qsizetype at = value.indexOf(kBecause);
        if (at < 0)
            return wrongOption(QStringLiteral("--exclude is 'FILTER because REASON'."));
        wish.exclusions += ExclusionRule{value.left(at), value.mid(at + kBecause.size())};
    }
    if (call.in.has("reviewer"))
        wish.reviewers += ReviewerRule{{}, {}, call.in.value("reviewer")};
    Result<void> added = addReviewers(wish, call, "reviewer-of-instance", &ReviewerRule::instance);
    if (added)
        added = addReviewers(wish, call, "reviewer-of-role", &ReviewerRule::role);
    if (!added)
        return fail(added.error());
    return wish;
}

[[nodiscard]] QCoro::Task<int> createReview(Call call)
{
    if (call.in.has("url"))
        co_return failUsage(call, QStringLiteral("Only an instance that was added can be reviewed; --url does not go with it."));
    const Result<CampaignWish> wish = wishOf(call);
    if (!wish)
        co_return failUsage(call, wish.error().message);
    const Result<ReviewStore *> store = co_await reviewStore(call);
    if (!store)
        co_return failWith(call, store.error());
    const Result<State *> state = call.session->state();
    if (!state)
        co_return failWith(call, state.error());
    PopulationExtras extras;
    const Result<QList<AccountList>> lists = givenLists(call, **state, nullptr);
    if (!lists)
        co_return failWith(call, lists.error());
    const Result<ManagerList> managers = givenManagers(call);
    if (!managers)
        co_return failWith(call, managers.error());
    extras.lists = *lists;
    extras.managers = *managers;
    const SnapshotRequest usersAndRoles{true, true, false, false, {}};
    Gathered gathered;
    if (!call.in.has("only-lists"))
        gathered = co_await gatherSnapshots(call, usersAndRoles);
    if (gathered.code != Done) { // what is missing was said; a part is no population
        call.printer->note(QStringLiteral("No campaign was made: not every instance could be read completely."));
        co_return gathered.code;
    }
    const QDateTime now = call.context->clock->nowUtc();
    const std::function<Result<Population>()> freeze = [wish = *wish, snapshots = gathered.snapshots, now, extras] {
        return freezePopulation(QUuid::createUuid(), wish, snapshots, now, extras);
    };
    const Result<Population> population = co_await inPool(freeze);
    if (!population)
        co_return failWith(call, population.error());
    const Campaign campaign = population->campaign;
    const ReviewRecord record = createdRecord(campaign, now, actingName(call), osUserName());
    const Result<void> created = co_await (*store)->create(*population, record);
    if (!created)
        co_return failWith(call, created.error());
    qint64 privileged = 0;
    for (const ReviewItem &item : population->items)
        privileged += item.level != PrivilegeLevel::Ordinary ? 1 : 0;
    call.printer->print({QStringLiteral("%1: %2, %3 of them privileged; %4 excluded")
                             .arg(campaign.wish.name, countOf(campaign.items.count, QStringLiteral("item"), QStringLiteral("items")),
                                  QString::number(privileged), QString::number(campaign.excluded.count))},
                        {{QStringLiteral("campaign"), campaign.wish.name},
                         {QStringLiteral("id"), campaign.id.toString(QUuid::WithoutBraces)},
                         {QStringLiteral("items"), campaign.items.count},
                         {QStringLiteral("privileged"), privileged},
                         {QStringLiteral("excluded"), campaign.excluded.count}});
    co_return Done;
}

} // namespace

Command reviewCreateCommand()
{
    return {{{QStringLiteral("review"), QStringLiteral("create")}, QStringLiteral("Begin an access review of all instances, or of one, and of lists of other tools."),
             {{QStringLiteral("NAME"), QStringLiteral("of the campaign"), false}},
             QList<OptionSpec>{reviewOption("kind", "grants|accounts|role-contents", "whether somebody shall hold a role (the default), an account shall exist, a role shall allow something"),
              reviewOption("deadline", "TIME", "until when everything is to be decided, UTC"),
              reviewOption("fallback", "NAME", "who decides what nobody else is to, or knows"),
              reviewOption("reviewer", "NAME", "who reviews, where no rule below says otherwise"),
              reviewOption("reviewer-of-instance", "INSTANCE=NAME", "who reviews an instance", true),
              reviewOption("reviewer-of-role", "ROLE=NAME", "who reviews the grants of a role", true),
              reviewOption("managers", "FILE", "a table of usernames or e-mail addresses and managers: everybody's manager reviews what no rule gives to others"),
              reviewOption("scope", "FILTER", "only these grants, such as 'role:Admin' or 'privileged:yes'"),
              reviewOption("reason", "TEXT", "what the review is made for, such as 'bob moved to sales'; it is kept with the campaign"),
              reviewOption("exclude", "TEXT", "'FILTER because REASON': grants that are left out, and listed so", true),
              reviewOption("silence", "escalate|revoke", "what becomes of items without a decision at the deadline; default: escalate"),
              reviewOption("justify", "never|not-for-keep|always", "which decisions need a reason; default: not-for-keep"),
              reviewOption("only-lists", "", "no Airflow, only the lists of other tools"), asOption()}
                 + listOptions(),
             Reach::Instance,
             QStringLiteral("Reads users and roles, and freezes them as what is to be reviewed: one item for each user and role, privileged\n"
                            "ones first. Nothing is made unless every listing is proven complete. Nobody is given his own grants.\n"
                            "With --list TOOL=FILE the accounts of another tool are reviewed beside them, one row for each account or grant;\n"
                            "its columns are found by their titles, or said: --columns 'TOOL:username=Login;role=Group;separator=,'. Fields: username,\n"
                            "name, email, role, active, last_login, privileged, manager. What is removed there, somebody removes by hand; the next\n"
                            "list, given to remediate and signoff, proves it.")},
            createReview};
}

} // namespace airside::ctl
