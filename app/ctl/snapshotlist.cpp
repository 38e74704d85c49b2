#include "app/ctl/exitcode.h"
#include "app/ctl/roleoutput.h"
#include "app/ctl/snapshotoutput.h"
#include "app/ctl/useroutput.h"
#include "app/ctl/utctime.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> listSnapshotsOf(Call call)
{
    const Result<QDateTime> since = timeOption(call.in, "since");
    const Result<QDateTime> until = timeOption(call.in, "until");
    if (!since || !until)
        co_return failUsage(call, since ? until.error().message : since.error().message);
    const Result<Album> album = albumOf(call);
    if (!album)
        co_return failWith(call, album.error());
    QUuid instance;
    if (call.in.has("instance")) {
        const Result<Instance> chosen = chosenInstance(call, *album);
        if (!chosen)
            co_return failWith(call, chosen.error());
        instance = chosen->id;
    }
    Result<QList<KeptSnapshot>> kept = co_await album->store->history(instance, call.stop);
    if (!kept)
        co_return failWith(call, kept.error());
    kept->removeIf([&](const KeptSnapshot &one) {
        return (since->isValid() && one.takenAt < *since) || (until->isValid() && one.takenAt >= *until)
               || (call.in.has("changed") && one.changed == ChangedObjects());
    });
    call.printer->print(snapshotListing(*kept, *album));
    co_return Done;
}

template <typename Value>
Listing listingOf(const QString &title, const QList<Value> &values, const QList<SheetColumn> &columns, const QString &instance,
                  QList<QVariant> (*cells)(const Value &, const QString &), QJsonObject (*json)(const Value &, const QString &))
{
    Listing listing;
    listing.sheet = {title, columns, values.size(), [=](qsizetype row) { return cells(values[row], instance); }, {}};
    listing.json = [=](qsizetype row) { return json(values[row], instance); };
    listing.total = values.size();
    listing.complete = true;
    return listing;
}

Details headOf(const KeptSnapshot &kept, const Album &album)
{
    Details details;
    details.listing = snapshotListing({kept}, album);
    const QList<QVariant> cells = details.listing.sheet.row(0);
    for (qsizetype i = 0; i < cells.size(); ++i)
        details.fields.append({details.listing.sheet.columns[i].key, plainCell(cells[i])});
    return details;
}

int printObject(const Call &call, const Snapshot &snapshot, const QString &instance)
{
    const QString name = call.in.has("user") ? call.in.value("user") : call.in.value("role");
    const User *user = call.in.has("user") ? snapshot.user(name) : nullptr;
    const Role *role = call.in.has("role") ? snapshot.role(name) : nullptr;
    if (!user && !role)
        return failWith(call, {ErrorKind::NotFound, 0, name, QStringLiteral("It was not there at this time."), {}}, instance);
    call.printer->print(user ? userDetails(*user, instance) : roleDetails(*role, instance));
    return Done;
}

void printAll(const Call &call, const Snapshot &s, const QString &what, const QString &instance)
{
    if (what == QLatin1String("users")) {
        call.printer->print(listingOf(QStringLiteral("Users"), s.users, userColumns(), instance, userCells, userJson));
    } else if (what == QLatin1String("roles")) {
        Listing listing = listingOf(QStringLiteral("Roles"), s.roles, roleColumns(), instance, roleCells, roleJson);
        listing.onlyInCsv = roleColumnsOnlyInCsv();
        call.printer->print(listing);
    } else {
        call.printer->print(listingOf(QStringLiteral("Permissions"), s.permissions, permissionColumns(), instance, permissionCells, permissionRowJson));
    }
}

[[nodiscard]] QCoro::Task<int> showSnapshot(Call call)
{
    const QString what = call.in.argument(1);
    const bool oneObject = call.in.has("user") || call.in.has("role");
    if (!QStringList{QString(), QStringLiteral("users"), QStringLiteral("roles"), QStringLiteral("permissions")}.contains(what))
        co_return failUsage(call, QStringLiteral("What to show is users, roles or permissions."));
    if (int(call.in.has("user")) + int(call.in.has("role")) + int(!what.isEmpty()) > 1)
        co_return failUsage(call, QStringLiteral("A list, --user and --role exclude each other."));
    const Result<Album> album = albumOf(call);
    if (!album)
        co_return failWith(call, album.error());
    const Result<KeptSnapshot> kept = co_await findSnapshot(call, *album, call.in.argument(0));
    if (!kept)
        co_return failWith(call, kept.error());
    if (what.isEmpty() && !oneObject) {
        call.printer->print(headOf(*kept, *album));
        co_return Done;
    }
    Instance instance;
    instance.id = kept->instance;
    const Result<SnapshotPtr> snapshot = co_await album->store->loadPast(instance, kept->id, call.stop);
    if (!snapshot)
        co_return failWith(call, snapshot.error());
    const QString name = album->nameOf(kept->instance);
    if (oneObject)
        co_return printObject(call, **snapshot, name);
    printAll(call, **snapshot, what, name);
    co_return Done;
}

OptionSpec snapshotOption(const char *name, const char *value, const char *help)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value), QString::fromLatin1(help), QChar(), false};
}

} // namespace

Command snapshotListCommand()
{
    return {{{QStringLiteral("snapshot"), QStringLiteral("list")}, QStringLiteral("List the snapshots that are kept, the newest first."), {},
             {snapshotInstanceOption(), snapshotOption("since", "TIME", "read then or later, UTC"), snapshotOption("until", "TIME", "read before then, UTC"),
              snapshotOption("changed", "", "leave out those in which nobody's access changed")},
             Reach::Nothing,
             QStringLiteral("changed_users and changed_roles tell how many have another access than in the snapshot before.")},
            listSnapshotsOf};
}

Command snapshotShowCommand()
{
    return {{{QStringLiteral("snapshot"), QStringLiteral("show")}, QStringLiteral("Show a snapshot, or what a user or role was then."),
             {{QStringLiteral("SNAPSHOT"), QStringLiteral("its number, \"latest\", or a time: the newest until then"), false},
              {QStringLiteral("WHAT"), QStringLiteral("the whole list of users, roles or permissions"), true,
               {QStringLiteral("users"), QStringLiteral("roles"), QStringLiteral("permissions")}}},
             {snapshotInstanceOption(), snapshotOption("user", "NAME", "only this user"), snapshotOption("role", "NAME", "only this role")},
             Reach::Nothing, QStringLiteral("Asks no server. A time is in UTC, such as 2026-11-23 (its midnight) or 2026-11-23T08:00:00Z.")},
            showSnapshot};
}

} // namespace airside::ctl
