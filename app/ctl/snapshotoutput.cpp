#include "app/ctl/snapshotoutput.h"

#include "app/ctl/utctime.h"

namespace airside::ctl {

namespace {

Error noSuchSnapshot(const QString &text)
{
    return {ErrorKind::NotFound, 0, text, QStringLiteral("No such snapshot is kept; airsidectl snapshot list shows those that are."), {}};
}

QList<SheetColumn> snapshotColumns()
{
    QList<SheetColumn> columns;
    const auto add = [&columns](const char *key, ColumnType type) {
        columns += SheetColumn{QString::fromLatin1(key), QString::fromLatin1(key), type, 16, {}};
    };
    add("id", ColumnType::Number);
    add("instance", ColumnType::Text);
    add("taken_at", ColumnType::Text);
    for (const char *key : {"users", "roles", "permissions", "dags", "changed_users", "changed_roles"})
        add(key, ColumnType::Number);
    for (const char *key : {"kept_at", "airflow_version", "signed_in_as", "url"})
        add(key, ColumnType::Text);
    return columns;
}

QString snapshotTimeText(const QDateTime &time)
{
    return time.isValid() ? isoUtc(time) : QString();
}

QList<QVariant> snapshotCells(const KeptSnapshot &one, const QString &instance)
{
    return {one.id,
            instance,
            snapshotTimeText(one.takenAt),
            one.users,
            one.roles,
            one.permissions,
            one.dags,
            one.changed ? QVariant(one.changed->users) : QVariant(),
            one.changed ? QVariant(one.changed->roles) : QVariant(),
            snapshotTimeText(one.keptAt),
            one.airflowVersion,
            one.signedInAs,
            one.url.toString()};
}

QJsonObject snapshotJson(const KeptSnapshot &one, const QString &instance)
{
    QJsonObject json;
    const QList<SheetColumn> columns = snapshotColumns();
    const QList<QVariant> cells = snapshotCells(one, instance);
    for (qsizetype i = 0; i < columns.size(); ++i)
        json.insert(columns[i].key, QJsonValue::fromVariant(cells[i]));
    json.insert(QStringLiteral("instance_id"), one.instance.toString(QUuid::WithoutBraces));
    return json;
}

} // namespace

QString Album::nameOf(const QUuid &instance) const
{
    const Instance *known = instances->byId(instance);
    return known ? known->name : instance.toString(QUuid::WithoutBraces);
}

OptionSpec snapshotInstanceOption()
{
    return {QStringLiteral("instance"), QStringLiteral("NAME"), QStringLiteral("of this instance"), QLatin1Char('i'), false};
}

Result<Album> albumOf(const Call &call)
{
    const Result<State *> state = call.session->state();
    if (!state)
        return fail(state.error());
    return Album{(*state)->snapshots.get(), &(*state)->instances, (*state)->book.get(), (*state)->retention};
}

Result<Instance> chosenInstance(const Call &call, const Album &album)
{
    const QString name = call.in.value("instance");
    if (!name.isEmpty()) {
        const Instance *found = album.instances->byName(name);
        return found ? Result<Instance>(*found)
                     : Result<Instance>(fail({ErrorKind::NotFound, 0, name, QStringLiteral("No instance has this name."), {}}));
    }
    const QList<Instance> all = album.instances->instances();
    if (all.size() != 1)
        return fail({ErrorKind::InvalidInput, 0, {}, QStringLiteral("Choose the instance with -i NAME."), {}});
    return all.first();
}

QCoro::Task<Result<KeptSnapshot>> findSnapshot(Call call, Album album, QString text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    const QDateTime time = utcTime(text);
    if (!isNumber && text != QLatin1String("latest") && !time.isValid()) {
        co_return fail({ErrorKind::InvalidInput, 0, {},
                        QStringLiteral("A snapshot is its number, a time in UTC such as 2026-11-23 or 2026-11-23T08:00:00Z, or \"latest\"."), {}});
    }
    QUuid instance;
    if (!isNumber || call.in.has("instance")) {
        const Result<Instance> chosen = chosenInstance(call, album);
        if (!chosen)
            co_return fail(chosen.error());
        instance = chosen->id;
    }
    const Result<QList<KeptSnapshot>> kept = co_await album.store->history(instance, call.stop);
    if (!kept)
        co_return fail(kept.error());
    for (const KeptSnapshot &one : *kept) { // newest first
        if (isNumber ? one.id == id : !time.isValid() || one.takenAt <= time)
            co_return one;
    }
    co_return fail(noSuchSnapshot(text));
}

Listing snapshotListing(const QList<KeptSnapshot> &kept, const Album &album)
{
    QStringList names;
    for (const KeptSnapshot &one : kept)
        names += album.nameOf(one.instance);
    Listing listing;
    listing.sheet.title = QStringLiteral("Snapshots");
    listing.sheet.columns = snapshotColumns();
    listing.sheet.rowCount = kept.size();
    listing.sheet.row = [kept, names](qsizetype row) { return snapshotCells(kept[row], names[row]); };
    listing.onlyInCsv = {QStringLiteral("permissions"), QStringLiteral("dags"), QStringLiteral("kept_at"),
                         QStringLiteral("airflow_version"), QStringLiteral("signed_in_as"), QStringLiteral("url")};
    listing.json = [kept, names](qsizetype row) { return snapshotJson(kept[row], names[row]); };
    listing.total = kept.size();
    listing.complete = true;
    return listing;
}

} // namespace airside::ctl
