#include "app/ctl/planproposals.h"

#include "app/ctl/exitcode.h"
#include "app/ctl/journaloutput.h"
#include "app/ctl/planfiles.h"
#include "core/changes/guards.h"
#include "core/changes/proposaldecision.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace airside::ctl {

namespace {

QString clientText(const Proposal &proposal)
{
    return proposal.client.isEmpty() ? QStringLiteral("(no name)") : proposal.client;
}

QString instanceNames(const Proposal &proposal)
{
    QStringList names;
    for (const PlanInstance &one : proposal.file.instances)
        names += one.name;
    return names.join(QStringLiteral(", "));
}

QStringList changeTexts(const Proposal &proposal)
{
    QStringList out;
    for (const Change &change : proposal.file.plan.changes)
        out += changeKindName(change.kind) + QLatin1Char(' ') + change.objectName();
    return out;
}

QJsonObject proposalJson(const Proposal &proposal)
{
    return {{QStringLiteral("id"), proposal.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("digest"), proposal.digest()},
            {QStringLiteral("made_at"), isoUtc(proposal.file.madeAt)},
            {QStringLiteral("client"), proposal.client},
            {QStringLiteral("client_verified"), proposal.clientVerified},
            {QStringLiteral("note"), proposal.note},
            {QStringLiteral("state"), proposalStateName(proposal.state)},
            {QStringLiteral("instances"), instanceNames(proposal)},
            {QStringLiteral("changes"), QJsonArray::fromStringList(changeTexts(proposal))}};
}

[[nodiscard]] QCoro::Task<int> listProposals(Call call)
{
    const QString name = call.in.has("state") ? call.in.value("state") : QStringLiteral("open");
    const std::optional<ProposalState> state = proposalStateFromName(name);
    if (!state)
        co_return failUsage(call, QStringLiteral("--state is open, approved or refused."));
    const Result<ProposalStore> store = proposalStore(call);
    if (!store)
        co_return failWith(call, store.error());
    const Result<ProposalList> list = store->list(*state);
    if (!list)
        co_return failWith(call, list.error());
    const QList<Proposal> rows = list->proposals;
    Listing listing;
    listing.sheet.title = QStringLiteral("Proposals");
    for (const char *key : {"id", "made_at", "client", "client_verified", "instances", "changes", "note", "digest"})
        listing.sheet.columns += SheetColumn{QString::fromLatin1(key), QString::fromLatin1(key), ColumnType::Text, 16, {}};
    listing.sheet.rowCount = rows.size();
    listing.sheet.row = [rows](qsizetype at) -> QList<QVariant> {
        const Proposal &one = rows[at];
        return {one.id.toString(QUuid::WithoutBraces), isoUtc(one.file.madeAt), clientText(one), one.clientVerified ? QStringLiteral("yes") : QStringLiteral("no"), instanceNames(one),
                changeTexts(one).join(QStringLiteral("; ")), one.note, one.digest()};
    };
    listing.onlyInCsv = {QStringLiteral("note"), QStringLiteral("digest")};
    listing.json = [rows](qsizetype at) { return proposalJson(rows[at]); };
    listing.total = rows.size();
    listing.complete = list->unreadable.isEmpty();
    call.printer->print(listing);
    for (const QString &path : list->unreadable)
        call.printer->error({ErrorKind::BadFile, 0, path, {}, {}});
    co_return list->unreadable.isEmpty() ? Done : Partly;
}

/// The changes of an approved proposal that the journal knows as done.
[[nodiscard]] QCoro::Task<Result<QSet<QUuid>>> doneOf(Call call, Proposal proposal)
{
    QSet<QUuid> out;
    const Result<SqliteJournal *> book = journalBook(call);
    if (!book)
        co_return fail(book.error());
    JournalFilter since;
    since.since = proposal.file.madeAt; // nothing of it was done before
    const Result<QList<JournalLine>> lines = co_await (*book)->lines(since);
    if (!lines)
        co_return fail(lines.error());
    QSet<QUuid> its;
    for (const Change &change : proposal.file.plan.changes)
        its += change.id;
    const QList<JournalledChange> changes = joined(entriesOf(*lines));
    for (const JournalledChange &one : changes) {
        if (one.mayBeUndone() && its.contains(one.intent.change))
            out += one.intent.change;
    }
    co_return out;
}

[[nodiscard]] QCoro::Task<int> showProposal(Call call)
{
    const Result<Proposal> proposal = proposalNamed(call, call.in.argument(0));
    if (!proposal)
        co_return failWith(call, proposal.error());
    QStringList lines{QStringLiteral("proposal: ") + proposal->id.toString(QUuid::WithoutBraces),
                      QStringLiteral("digest: ") + proposal->digest(),
                      QStringLiteral("made at: ") + isoUtc(proposal->file.madeAt),
                      clientLine(clientText(*proposal), proposal->clientVerified),
                      QStringLiteral("state: ") + proposalStateName(proposal->state)};
    if (!proposal->note.isEmpty())
        lines += QStringLiteral("note: ") + proposal->note;
    QJsonObject json = proposalJson(*proposal);
    if (proposal->state == ProposalState::Approved) {
        const Result<QSet<QUuid>> done = co_await doneOf(call, *proposal);
        if (!done)
            co_return failWith(call, done.error());
        lines += QStringLiteral("done: %1 of %2 changes").arg(done->size()).arg(proposal->file.plan.changes.size());
        json.insert(QStringLiteral("done"), done->size());
    }
    lines += planFileLines(proposal->file);
    json.insert(QStringLiteral("plan"), QJsonDocument::fromJson(toBytes(proposal->file)).object());
    call.printer->print(lines, json);
    co_return Done;
}

[[nodiscard]] QCoro::Task<int> refuseProposal(Call call)
{
    const QString reason = call.in.value("reason");
    if (!isReason(reason))
        co_return failUsage(call, QStringLiteral("--reason is needed: it is kept in the journal."));
    const Result<Proposal> proposal = openProposal(call, call.in.argument(0));
    if (!proposal)
        co_return failWith(call, proposal.error());
    const Result<State *> state = call.session->state();
    if (!state)
        co_return failWith(call, state.error());
    const JournalEntry entry = decisionEntry(*proposal, ProposalState::Refused, reason, call.context->clock->nowUtc());
    const Result<void> journalled = co_await (*state)->journal->append(entry);
    if (!journalled)
        co_return failWith(call, journalled.error());
    const Result<ProposalStore> store = proposalStore(call);
    const Result<void> refused = store->decide(proposal->id, ProposalState::Refused);
    if (!refused)
        co_return failWith(call, refused.error());
    co_await addHeadToReceipt(call);
    const QString id = proposal->id.toString(QUuid::WithoutBraces);
    call.printer->print({QStringLiteral("%1: refused").arg(id)},
                        {{QStringLiteral("id"), id}, {QStringLiteral("digest"), proposal->digest()}, {QStringLiteral("state"), QStringLiteral("refused")}});
    co_return Done;
}

QList<ArgumentSpec> proposalArgument()
{
    return {{QStringLiteral("ID"), QStringLiteral("a proposal's id, or its digest"), false}};
}

} // namespace

Result<ProposalStore> proposalStore(const Call &call)
{
    const Result<State *> state = call.session->state();
    if (!state)
        return fail(state.error());
    return ProposalStore((*state)->proposalsDir);
}

Result<Proposal> proposalNamed(const Call &call, const QString &idOrDigest)
{
    const Result<ProposalStore> store = proposalStore(call);
    if (!store)
        return fail(store.error());
    return store->find(idOrDigest);
}

Result<Proposal> openProposal(const Call &call, const QString &idOrDigest)
{
    const Result<Proposal> proposal = proposalNamed(call, idOrDigest);
    if (proposal && proposal->state != ProposalState::Open) {
        return fail({ErrorKind::NotFound, 0, proposal->id.toString(QUuid::WithoutBraces),
                     QStringLiteral("It is not open any more: it was %1.").arg(proposalStateName(proposal->state)), {}});
    }
    return proposal;
}

QCoro::Task<Result<Proposal>> leftOf(Call call, Proposal proposal)
{
    if (proposal.state == ProposalState::Open)
        co_return proposal;
    const qsizetype all = proposal.file.plan.changes.size();
    if (proposal.state == ProposalState::Approved) {
        const Result<QSet<QUuid>> done = co_await doneOf(call, proposal);
        if (!done)
            co_return fail(done.error());
        proposal.file.plan.changes.removeIf([&done](const Change &one) { return done->contains(one.id); });
        if (proposal.file.plan.changes.size() < all)
            call.printer->note(QStringLiteral("%1 of its changes were done before.").arg(all - proposal.file.plan.changes.size()));
        if (!proposal.file.plan.isEmpty())
            co_return proposal;
    }
    co_return fail({ErrorKind::NotFound, 0, proposal.id.toString(QUuid::WithoutBraces),
                    QStringLiteral("It is not open any more: it was %1.").arg(proposalStateName(proposal.state)), {}});
}

Command planProposalsListCommand()
{
    return {{{QStringLiteral("plan"), QStringLiteral("proposals"), QStringLiteral("list")},
             QStringLiteral("List what programs have proposed."), {},
             {{QStringLiteral("state"), QStringLiteral("open|approved|refused"), QStringLiteral("those that wait (the default), or that a person has decided over"), QChar(), false}},
             Reach::Nothing,
             QStringLiteral("A program that speaks to airsidectl mcp or serve api proposes, and a person applies it with plan apply ID or refuses it.\n"
                            "The client's name is what it calls itself, and nobody has verified it; that of a token of serve api is verified.")},
            listProposals};
}

Command planProposalsShowCommand()
{
    return {{{QStringLiteral("plan"), QStringLiteral("proposals"), QStringLiteral("show")}, QStringLiteral("Print a proposal and its changes."),
             proposalArgument(), {}, Reach::Nothing, {}},
            showProposal};
}

Command planProposalsRefuseCommand()
{
    return {{{QStringLiteral("plan"), QStringLiteral("proposals"), QStringLiteral("refuse")}, QStringLiteral("Refuse a proposal; it is kept, and the reason is in the journal."),
             proposalArgument(),
             {{QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why; kept in the journal"), QChar(), false}}, Reach::Nothing, {}},
            refuseProposal};
}

} // namespace airside::ctl
