#include "core/export/reviewsheet.h"

#include "core/access/grantfacts.h"
#include "core/base/clock.h"

#include <vector>

namespace airside {

namespace {

struct ReviewRow
{
    int snapshot;
    int user;
    int role; ///< index in the user's roles; -1: a user without roles
};

/// Everything the row function needs, shared with the worker that calls it.
struct ReviewSource
{
    QList<SnapshotPtr> snapshots;
    std::vector<GrantFacts> facts; ///< by snapshot
    std::vector<ReviewRow> rows;
};

std::shared_ptr<const ReviewSource> makeSource(const QList<SnapshotPtr> &snapshots)
{
    auto source = std::make_shared<ReviewSource>();
    source->snapshots = snapshots;
    for (int s = 0; s < snapshots.size(); ++s) {
        const Snapshot &snapshot = *snapshots[s];
        source->facts.emplace_back(snapshot);
        for (int u = 0; u < snapshot.users.size(); ++u) {
            const User &user = snapshot.users[u];
            if (user.roles.isEmpty())
                source->rows.push_back({s, u, -1});
            for (int r = 0; r < user.roles.size(); ++r)
                source->rows.push_back({s, u, r});
        }
    }
    return source;
}

QVariant number(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant time(const std::optional<ServerTime> &value)
{
    return value ? QVariant(value->text()) : QVariant();
}

QString offsetText(const Snapshot &snapshot)
{
    if (!snapshot.serverOffsetSeconds)
        return QStringLiteral("unknown");
    const int seconds = *snapshot.serverOffsetSeconds;
    return QStringLiteral("%1%2:%3")
        .arg(seconds < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(std::abs(seconds) / 3600, 2, 10, QLatin1Char('0'))
        .arg(std::abs(seconds) / 60 % 60, 2, 10, QLatin1Char('0'));
}

/// Users and roles together: a sheet whose roles are partial says too little about privilege.
QString completenessText(const Snapshot &snapshot)
{
    const auto part = [](const char *what, const Completeness &proof) {
        if (proof.complete())
            return QString();
        return QStringLiteral("incomplete: %1 %2 of %3 before and %4 after reading, %5 twice")
            .arg(QLatin1String(what))
            .arg(proof.rows)
            .arg(proof.totalBefore)
            .arg(proof.totalAfter)
            .arg(proof.duplicates);
    };
    const QString text = part("users", snapshot.usersProof) + part("roles", snapshot.rolesProof);
    return text.isEmpty() ? QStringLiteral("complete") : text;
}

void appendRole(QList<QVariant> &cells, const ReviewSource &source, const ReviewRow &row, const User &user)
{
    if (row.role < 0) {
        cells << QVariant() << QVariant(0) << QVariant(false) << QVariant() << QVariant();
        return;
    }
    const QString &name = user.roles[row.role];
    const GrantFacts &known = source.facts[row.snapshot];
    const RoleFacts *facts = known.role(name);
    if (!facts) {
        cells << name << QVariant() << QVariant() << QStringLiteral("unknown: the role could not be read") << QVariant();
        return;
    }
    const QString why = known.why(name, user.roles);
    cells << name << QVariant(qint64(facts->permissions)) << QVariant(!why.isEmpty()) << why << facts->dagScope;
}

QList<QVariant> reviewCells(const ReviewSource &source, qsizetype index)
{
    const ReviewRow &row = source.rows[static_cast<size_t>(index)];
    const Snapshot &snapshot = *source.snapshots[row.snapshot];
    const User &user = snapshot.users[row.user];
    QList<QVariant> cells{snapshot.instance.name,
                          environmentName(snapshot.instance.environment),
                          snapshot.instance.url.toString(),
                          snapshot.airflowVersion,
                          isoUtc(snapshot.takenAt),
                          user.username,
                          user.displayName(),
                          user.email,
                          user.active,
                          time(user.lastLogin),
                          number(user.loginCount),
                          number(user.failedLoginCount),
                          time(user.createdOn)};
    appendRole(cells, source, row, user);
    cells << offsetText(snapshot) << QVariant(snapshot.usersProof.totalAfter) << completenessText(snapshot);
    // Reviewer, decision, reason and date stay empty for the reviewer.
    return cells;
}

QList<SheetColumn> reviewColumns()
{
    using enum ColumnType;
    const auto column = [](const char *key, const char *title, ColumnType type, int width) {
        return SheetColumn{QString::fromLatin1(key), QString::fromLatin1(title), type, width, {}};
    };
    QList<SheetColumn> columns{
        column("instance", "Instance", Text, 16),
        column("environment", "Environment", Text, 13),
        column("url", "URL", Text, 30),
        column("airflow_version", "Airflow version", Text, 10),
        column("taken_at_utc", "Taken at (UTC)", Text, 21),
        column("username", "Username", Text, 20),
        column("name", "Name", Text, 24),
        column("email", "E-mail", Text, 30),
        column("active", "Active", Boolean, 8),
        column("last_login", "Last login (server time)", Text, 27),
        column("logins", "Logins", Number, 8),
        column("failed_logins", "Failed logins", Number, 8),
        column("created", "Created (server time)", Text, 27),
        column("role", "Role", Text, 22),
        column("permissions", "Permissions", Number, 12),
        column("privileged", "Privileged", Boolean, 10),
        column("privileged_why", "Why privileged", Text, 44),
        column("dag_scope", "DAG scope", Text, 30),
        column("server_utc_offset", "Server's UTC offset", Text, 12),
        column("population_total", "Population total", Number, 11),
        column("completeness", "Completeness", Text, 14),
        column("reviewer", "Reviewer", Text, 20),
        column("decision", "Decision", Text, 12),
        column("reason", "Reason", Text, 30),
        column("date", "Date", Text, 12),
    };
    columns[22].choices = {QStringLiteral("keep"), QStringLiteral("revoke"), QStringLiteral("change"),
                           QStringLiteral("exception"), QStringLiteral("don't know")};
    return columns;
}

QString sourceText(const Snapshot &snapshot)
{
    const QString version = snapshot.airflowVersion.isEmpty() ? QStringLiteral("Airflow, version not told")
                                                              : QStringLiteral("Airflow ") + snapshot.airflowVersion;
    return QStringLiteral("%1 (%2), %3, read %4 as %5 over its REST API: %6 users, %7 roles, %8")
        .arg(snapshot.instance.url.toString(), environmentName(snapshot.instance.environment), version,
             isoUtc(snapshot.takenAt),
             snapshot.signedInAs.isEmpty() ? QStringLiteral("an unnamed account") : snapshot.signedInAs)
        .arg(snapshot.users.size())
        .arg(snapshot.roles.size())
        .arg(completenessText(snapshot));
}

} // namespace

Sheet reviewSheet(const QList<SnapshotPtr> &snapshots)
{
    const std::shared_ptr<const ReviewSource> source = makeSource(snapshots);
    Sheet sheet;
    sheet.title = QStringLiteral("Access review");
    sheet.columns = reviewColumns();
    sheet.rowCount = static_cast<qsizetype>(source->rows.size());
    sheet.row = [source](qsizetype row) { return reviewCells(*source, row); };
    sheet.cover = {{QStringLiteral("Made by"), QStringLiteral("Airside " AIRSIDE_VERSION)},
                   {QStringLiteral("Rows"), QStringLiteral("%1: one for each user and role, and one for each user without roles")
                                                .arg(sheet.rowCount)}};
    for (const SnapshotPtr &snapshot : snapshots)
        sheet.cover.append({snapshot->instance.name, sourceText(*snapshot)});
    sheet.cover.append({QStringLiteral("Privileged"),
                        QStringLiteral("Judged by effect, not by a role's name. Can become Admin: edit on Users, edit on Roles, "
                                       "create on Users, or read and edit on Passwords. Powerful: delete on Users or Roles; create "
                                       "or edit on Connections or Variables; edit or delete on all DAGs; create on Datasets or Assets.")});
    sheet.cover.append({QStringLiteral("Times"),
                        QStringLiteral("Airflow gives the times of users without a zone; they are shown as received. Where the "
                                       "server's offset is unknown, so is their zone. Times of Airside are UTC.")});
    sheet.cover.append({QStringLiteral("Hidden characters"),
                        QStringLiteral("In XLSX, characters that hide or reorder text are shown like <U+202E>. In CSV, text that "
                                       "begins with = + - @ TAB CR or ' has one apostrophe in front; remove it to get the value.")});
    return sheet;
}

} // namespace airside
