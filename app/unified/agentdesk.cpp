#include "app/unified/agentdesk.h"

#include "app/unified/answers.h"
#include "app/unified/hidden.h"
#include "core/base/text.h"
#include "core/plan/changeplan.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace airside::unified {

namespace {

const Place *placeOf(const QUuid &instance, const QList<Place> &places)
{
    const auto it = std::ranges::find(places, instance, [](const Place &place) { return place.instance.id; });
    return it == places.end() ? nullptr : &*it;
}

PlanFile planOf(const QList<Change> &changes, const QList<Place> &places, const QDateTime &now)
{
    PlanFile file;
    file.madeAt = now;
    for (const Change &change : changes) {
        const Instance &instance = placeOf(change.instance, places)->instance;
        if (!file.instance(instance.id))
            file.instances += PlanInstance{instance.id, instance.name, instance.url};
    }
    file.plan = withChanges({}, changes);
    return file;
}

QJsonArray linesOf(const Change &change, bool hidden)
{
    QJsonArray out;
    const QStringList lines = changeLines(change);
    for (const QString &line : lines)
        out += hidden ? withoutPeople(line) : line;
    return out;
}

/// What it may be applied to: an instance by its id, else by its address; and never a read-only one.
Result<Place> placeFor(const PlanInstance &wanted, const QList<Place> &places)
{
    const Place *found = placeOf(wanted.id, places);
    const auto sameAddress = [&wanted](const Place &place) { return place.instance.url == wanted.url; };
    if (!found && std::ranges::count_if(places, sameAddress) == 1)
        found = &*std::ranges::find_if(places, sameAddress);
    if (!found)
        return fail({ErrorKind::NotFound, 0, wanted.name, QStringLiteral("No instance has this name."), {}});
    if (found->instance.readOnly)
        return fail({ErrorKind::ReadOnly, 0, found->instance.name, {}, {}});
    return *found;
}

Result<QList<Change>> changesOf(const QJsonObject &plan, const QList<Place> &places)
{
    const Result<PlanFile> file = planFileFromBytes(QJsonDocument(plan).toJson(QJsonDocument::Compact));
    if (!file)
        return fail({ErrorKind::InvalidInput, 0, QStringLiteral("plan"), QStringLiteral("it is no plan as docs/plan.md tells: %1.").arg(file.error().detail), {}});
    QList<Change> out;
    for (Change change : file->plan.changes) {
        const Result<Place> place = placeFor(*file->instance(change.instance), places);
        if (!place)
            return fail(place.error());
        change.id = QUuid::createUuid(); // one of another change would mix them up in the journal
        change.instance = place->instance.id;
        change.origin = Origin::Agent;
        change.reason = change.reason.left(kLongestNote);
        if (!changesNothing(change))
            out += change;
    }
    return out;
}

/// Of a change that was not done.
Error failureOf(const ApplyReport &report)
{
    if (!report.refusals.isEmpty()) {
        QStringList sentences;
        bool personMay = true;
        for (const Refusal &refusal : report.refusals) {
            sentences += describe(refusal);
            personMay = personMay && mayBeOverridden(refusal.guard);
        }
        if (personMay)
            sentences += QStringLiteral("Only a person can decide to go on all the same: it can be proposed to one.");
        return {ErrorKind::Refused, 0, report.refusals.first().object, sentences.join(QLatin1Char(' ')), {}};
    }
    if (report.error)
        return *report.error;
    const ChangeResult result = report.results.value(0);
    if (result.error)
        return *result.error;
    return {result.state == ChangeState::Conflict  ? ErrorKind::ChangedMeanwhile
            : result.state == ChangeState::Unknown ? ErrorKind::OutcomeUnknown
            : result.state == ChangeState::Skipped ? ErrorKind::Cancelled
                                                   : ErrorKind::NotDone,
            0, {}, {}, {}};
}

} // namespace

AgentDesk::AgentDesk(With with)
    : m_with(std::move(with))
{
}

QJsonObject AgentDesk::shown(const AgentCall &call, const QString &state, const QList<Change> &changes, const QList<Place> &places, const QString &message) const
{
    QJsonArray rows;
    for (const Change &change : changes) {
        const Place *place = placeOf(change.instance, places);
        rows += QJsonObject{{QStringLiteral("instance"), place ? place->instance.name : QString()},
                            {QStringLiteral("action"), changeKindName(change.kind)},
                            {QStringLiteral("object"), change.objectName()},
                            {QStringLiteral("lines"), linesOf(change, m_with.redact || call.redact)}};
    }
    return {{QStringLiteral("state"), state},
            {QStringLiteral("proposal"), QJsonValue()},
            {QStringLiteral("digest"), QJsonValue()},
            {QStringLiteral("changes"), rows},
            {QStringLiteral("message"), message}};
}

QCoro::Task<Result<void>> AgentDesk::record(AgentCall call, QList<Place> places, QString state, QUuid proposal)
{
    JournalEntry entry;
    entry.at = m_with.clock->nowUtc();
    entry.event = JournalEvent::AgentCall;
    entry.change = QUuid::createUuid();
    entry.plan = proposal;
    entry.origin = originName(Origin::Agent);
    entry.kind = call.tool;
    entry.object = call.object;
    entry.state = state;
    const Result<Place> place = placeNamed(places, call.instance);
    if (place) {
        entry.instance = place->instance.id;
        entry.instanceName = place->instance.name;
    }
    entry.lines = QStringList{clientLine(visible(call.client).left(kLongestClient), call.verified)} + call.lines;
    auto done = co_await m_with.journal->append(entry);
    co_return done;
}

QCoro::Task<Result<QJsonObject>> AgentDesk::keep(AgentCall call, QList<Change> changes, QList<Place> places, QString note)
{
    if (changes.isEmpty()) {
        const Result<void> recorded = co_await record(call, places, QStringLiteral("unchanged"), QUuid());
        if (!recorded)
            co_return fail(recorded.error());
        co_return answerOf(shown(call, QStringLiteral("unchanged"), changes, places, QStringLiteral("It is so already; nothing was proposed.")), 1);
    }
    const Result<Proposal> kept = m_with.proposals.add(planOf(changes, places, m_with.clock->nowUtc()), call.client, note, call.verified);
    if (!kept)
        co_return fail(kept.error());
    call.lines += QStringLiteral("digest: ") + kept->digest();
    const Result<void> recorded = co_await record(call, places, QStringLiteral("proposed"), kept->id);
    if (!recorded) {
        [[maybe_unused]] const Result<void> gone = m_with.proposals.withdraw(kept->id);
        co_return fail(recorded.error());
    }
    const QString id = kept->id.toString(QUuid::WithoutBraces);
    const QString message = QStringLiteral("Nothing was changed yet: the proposal %1 waits for a person, who applies or refuses it in Airside's console or with airsidectl plan.").arg(id);
    QJsonObject result = shown(call, QStringLiteral("proposed"), kept->file.plan.changes, places, message);
    result.insert(QStringLiteral("proposal"), id);
    result.insert(QStringLiteral("digest"), kept->digest());
    co_return answerOf(result, 1);
}

QCoro::Task<Result<QJsonObject>> AgentDesk::propose(AgentCall call, QList<Write> writes, QList<Place> places, QString note, std::stop_token stop)
{
    const Result<QList<Change>> changes = co_await changesFor(writes, places, stop);
    if (!changes)
        co_return fail(changes.error());
    QList<Change> real;
    for (const Change &change : *changes) {
        if (!changesNothing(change))
            real += change;
    }
    auto kept = co_await keep(call, real, places, note);
    co_return kept;
}

QCoro::Task<Result<QJsonObject>> AgentDesk::proposePlan(AgentCall call, QJsonObject plan, QList<Place> places, QString note)
{
    const Result<QList<Change>> changes = changesOf(plan, places);
    if (!changes)
        co_return fail(changes.error());
    auto kept = co_await keep(call, *changes, places, note);
    co_return kept;
}

QCoro::Task<Result<QJsonObject>> AgentDesk::apply(AgentCall call, Write write, QList<Place> places, std::stop_token stop)
{
    const Result<Change> change = co_await changeFor(write, places, stop);
    if (!change)
        co_return fail(change.error());
    const QList<Change> changes{*change};
    if (changesNothing(*change)) {
        const Result<void> recorded = co_await record(call, places, QStringLiteral("unchanged"), QUuid());
        if (!recorded)
            co_return fail(recorded.error());
        co_return answerOf(shown(call, QStringLiteral("unchanged"), changes, places, QStringLiteral("It is so already; nothing was changed.")), 1);
    }
    ApplyRules rules;
    rules.policy = m_with.policy;
    AccessApi &api = placeOf(change->instance, places)->client->access();
    Applier applier(api, *m_with.journal, *m_with.clock, rules);
    ChangePlan plan;
    plan.changes = changes;
    const Applier::Progress silent;
    const ApplyReport report = co_await applier.apply(plan, silent, stop);
    if (!report.allVerified())
        co_return fail(failureOf(report));
    // The change itself is in the journal already, so that it is not told as failed when only this cannot be.
    const Result<void> recorded = co_await record(call, places, QStringLiteral("applied"), QUuid());
    QString message = QStringLiteral("Done, and read back from the server.");
    if (!recorded)
        message += QStringLiteral(" That you asked for it could not be journalled. ") + describe(recorded.error());
    co_return answerOf(shown(call, QStringLiteral("applied"), changes, places, message), 1);
}

} // namespace airside::unified
