#include "app/ctl/listflow.h"

#include "app/ctl/exitcode.h"

namespace airside::ctl {

namespace {

struct NamedProof
{
    const char *what;
    bool asked;
    const Completeness *proof;
    qsizetype rows;
};

QList<NamedProof> proofsOf(const Snapshot &snapshot, const SnapshotRequest &request)
{
    return {{"users", request.users, &snapshot.usersProof, snapshot.users.size()},
            {"roles", request.roles, &snapshot.rolesProof, snapshot.roles.size()},
            {"permissions", request.permissions, &snapshot.permissionsProof, snapshot.permissions.size()},
            {"DAGs", request.dags, &snapshot.dagsProof, snapshot.dags.size()}};
}

Error incompleteError(const NamedProof &named)
{
    if (named.proof->error)
        return *named.proof->error;
    const QString figures = QStringLiteral("Total before: %1, rows: %2, total after: %3, rows twice: %4.")
                                .arg(named.proof->totalBefore).arg(named.proof->rows)
                                .arg(named.proof->totalAfter).arg(named.proof->duplicates);
    return {ErrorKind::Torn, 0, QLatin1String(named.what), figures, {}};
}

/// Says what is incomplete. The error that left nothing at all to show, or none.
std::optional<Error> reportProofs(const Call &call, const Snapshot &snapshot, const SnapshotRequest &request, Gathered &out)
{
    std::optional<Error> first;
    bool anything = false;
    for (const NamedProof &named : proofsOf(snapshot, request)) {
        if (!named.asked)
            continue;
        anything = anything || named.rows > 0 || named.proof->complete();
        if (named.proof->complete())
            continue;
        out.complete = false;
        out.gaps += named.proof->error ? QStringLiteral("the %1 of %2 could not be read to the end").arg(QLatin1String(named.what), snapshot.instance.name)
                                       : QStringLiteral("the %1 of %2 kept changing").arg(QLatin1String(named.what), snapshot.instance.name);
        const Error error = incompleteError(named);
        if (!first)
            first = error;
        call.printer->error(error, snapshot.instance.name);
    }
    return anything ? std::nullopt : first;
}

} // namespace

QString completenessWords(const Gathered &gathered)
{
    return gathered.complete ? QStringLiteral("complete")
                             : QStringLiteral("INCOMPLETE: ") + gathered.gaps.join(QStringLiteral("; "));
}

QCoro::Task<Gathered> gatherSnapshots(Call call, SnapshotRequest request)
{
    Gathered out;
    const Result<QList<Target *>> targets = co_await call.session->every(call.stop);
    if (!targets) {
        out.code = failWith(call, targets.error());
        out.complete = false;
        co_return out;
    }
    int failure = Done;
    for (Target *target : *targets) {
        const Result<SnapshotPtr> snapshot = co_await target->client->access().takeSnapshot(request, call.stop);
        std::optional<Error> nothing;
        if (snapshot)
            nothing = reportProofs(call, **snapshot, request, out);
        else
            call.printer->error(snapshot.error(), target->instance.name);
        if (!snapshot)
            out.gaps += QStringLiteral("%1 could not be read").arg(target->instance.name);
        if (!snapshot || nothing) {
            out.complete = false;
            failure = worseExitCode(failure, exitCodeOf(snapshot ? nothing->kind : snapshot.error().kind));
        } else {
            out.snapshots += *snapshot;
        }
    }
    if (out.snapshots.isEmpty())
        out.code = failure;
    else
        out.code = out.complete ? Done : Partly;
    co_return out;
}

QCoro::Task<int> printWholeList(Call call, SnapshotRequest request, SnapshotList list)
{
    const Gathered gathered = co_await gatherSnapshots(call, request);
    if (gathered.snapshots.isEmpty())
        co_return gathered.code;
    // Where each snapshot begins in the list over all of them.
    QList<std::pair<const Snapshot *, qsizetype>> rows;
    qint64 total = 0;
    for (const SnapshotPtr &snapshot : gathered.snapshots) {
        for (qsizetype i = 0; i < list.count(*snapshot); ++i)
            rows.append({snapshot.get(), i});
        total += std::max(list.proof(*snapshot).totalAfter, list.proof(*snapshot).totalBefore);
    }
    Listing listing;
    listing.sheet = {list.title, list.columns, rows.size(),
                     [rows, list](qsizetype row) { return list.cells(*rows[row].first, rows[row].second); }, {}};
    listing.onlyInCsv = list.onlyInCsv;
    listing.json = [rows, list](qsizetype row) { return list.json(*rows[row].first, rows[row].second); };
    listing.total = total;
    listing.complete = gathered.complete;
    call.printer->print(listing);
    if (call.printer->format() == OutputFormat::Table)
        call.printer->note(QStringLiteral("%1 of %2, %3.").arg(QString::number(rows.size()), QString::number(total), completenessWords(gathered)));
    co_return gathered.code;
}

} // namespace airside::ctl
