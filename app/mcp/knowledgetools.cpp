#include "app/mcp/knowledgetools.h"

#include "app/mcp/schemas.h"

#include <array>

namespace airside::mcp {

namespace {

using What = unified::ArchiveRequest::What;

struct ArchiveTool
{
    const char *name;
    What what;
};

constexpr std::array kArchiveTools{ArchiveTool{"list_all_apacheairflow_journal_entries", What::Journal},
                                   ArchiveTool{"list_all_apacheairflow_snapshots", What::Snapshots},
                                   ArchiveTool{"list_all_apacheairflow_access_changes", What::AccessChanges},
                                   ArchiveTool{"list_all_apacheairflow_reviews", What::Reviews},
                                   ArchiveTool{"get_single_apacheairflow_review_by_id", What::Review},
                                   ArchiveTool{"list_all_apacheairflow_review_items", What::ReviewItems}};
constexpr const char *kExplainUser = "explain_a_apacheairflow_user_by_id";
constexpr const char *kExplainRole = "explain_a_apacheairflow_role_by_id";

const ArchiveTool *archiveToolNamed(const QString &name)
{
    const auto it = std::ranges::find_if(kArchiveTools, [&name](const ArchiveTool &one) { return name == QLatin1String(one.name); });
    return it == kArchiveTools.end() ? nullptr : &*it;
}

QString nameOf(What what)
{
    const auto it = std::ranges::find(kArchiveTools, what, &ArchiveTool::what);
    return QString::fromLatin1(it->name);
}

/// An object of these texts; those that may be unknown are null then.
QJsonObject fieldsOf(std::initializer_list<const char *> texts, std::initializer_list<const char *> textsOrNull,
                     std::initializer_list<const char *> numbers, std::initializer_list<const char *> truths)
{
    QJsonObject out;
    for (const char *field : texts)
        out.insert(QLatin1String(field), text());
    for (const char *field : textsOrNull)
        out.insert(QLatin1String(field), orNull(QStringLiteral("string")));
    for (const char *field : numbers)
        out.insert(QLatin1String(field), typed(QStringLiteral("integer")));
    for (const char *field : truths)
        out.insert(QLatin1String(field), typed(QStringLiteral("boolean")));
    return out;
}

Tool archiveTool(What what, const QString &title, const QString &description, const QJsonObject &more, const QStringList &required, const QJsonObject &result)
{
    QJsonObject input = what == What::Review ? QJsonObject() : pageArguments();
    for (auto it = more.begin(); it != more.end(); ++it)
        input.insert(it.key(), it.value());
    const QJsonObject rows = what == What::Review ? result : arrayOf(result);
    return {nameOf(what), title, description + QStringLiteral(" Asks no Airflow."), inputOf(input, required), answerSchema(rows), readAnnotations(title, false)};
}

Tool journalTool()
{
    QJsonObject row = fieldsOf({"at", "kind", "result"}, {"id", "plan", "finished_at", "instance", "os_user", "account", "origin", "object", "reason"}, {}, {});
    row.insert(QStringLiteral("lines"), arrayOf(text()));
    row.insert(QStringLiteral("overrides"), arrayOf(objectOf(fieldsOf({"guard", "object", "reason"}, {}, {}, {}))));
    return archiveTool(What::Journal, QStringLiteral("List what was changed"),
                       QStringLiteral("Lists the journal of this machine, newest first: changes of access that were made with Airside and what became of each, calls of programs, "
                                      "and decisions over what programs proposed."),
                       {{QStringLiteral("object"), typed(QStringLiteral("string"), QStringLiteral("only this user, role or request"))},
                        {QStringLiteral("since"), typed(QStringLiteral("string"), QStringLiteral("from then on, UTC, as 2026-11-23 or 2026-11-23T08:00:00Z"))},
                        {QStringLiteral("until"), typed(QStringLiteral("string"), QStringLiteral("before then, UTC"))}},
                       {}, objectOf(row));
}

Tool snapshotsTool()
{
    QJsonObject row = fieldsOf({"instance"}, {"taken_at", "airflow_version", "signed_in_as"}, {"id", "users", "roles", "permissions", "dags"}, {});
    row.insert(QStringLiteral("changed_users"), orNull(QStringLiteral("integer")));
    row.insert(QStringLiteral("changed_roles"), orNull(QStringLiteral("integer")));
    return archiveTool(What::Snapshots, QStringLiteral("List the snapshots of access"),
                       QStringLiteral("Lists the snapshots of everybody's access that are kept, newest first, with how many users and roles differ from the one before."),
                       {}, {}, objectOf(row));
}

QJsonObject snapshotNumber(const QString &description)
{
    QJsonObject out = typed(QStringLiteral("integer"), description);
    out.insert(QStringLiteral("minimum"), 1);
    out.insert(QStringLiteral("maximum"), qint64(1) << 53);
    return out;
}

Tool accessChangesTool()
{
    const QJsonObject row = fieldsOf({"difference", "object", "made"}, {"detail", "before", "after", "change"}, {"earlier", "later"}, {});
    return archiveTool(What::AccessChanges, QStringLiteral("List how access has changed"),
                       QStringLiteral("Lists what differs between two snapshots of an instance: users, their roles, roles and their permissions. made is here when the journal has "
                                      "the change that did it, else elsewhere. Without earlier and later: the two newest."),
                       {{QStringLiteral("earlier"), snapshotNumber(QStringLiteral("id of a snapshot; the one before the later one when it is not given"))},
                        {QStringLiteral("later"), snapshotNumber(QStringLiteral("id of a snapshot; the newest when it is not given"))}},
                       {}, objectOf(row));
}

QJsonObject reviewFields()
{
    QJsonObject row = fieldsOf({"id", "campaign", "reviewed"}, {"deadline"},
                               {"items", "open", "open_privileged", "kept", "kept_privileged", "exceptions", "revoked", "changed", "removed"}, {"overdue", "signed_off"});
    row.insert(QStringLiteral("instances"), arrayOf(text()));
    return row;
}

Tool reviewsTool()
{
    return archiveTool(What::Reviews, QStringLiteral("List access reviews"),
                       QStringLiteral("Lists the access reviews with how far each is: how many items are open, kept or to be removed, and whether it is overdue."), {}, {},
                       objectOf(reviewFields()));
}

QJsonObject reviewId()
{
    return {{QStringLiteral("id"), nonEmpty(QStringLiteral("the review's name or id"))}};
}

Tool reviewTool()
{
    QJsonObject row = reviewFields();
    const QJsonObject more = fieldsOf({}, {"created_at", "created_by", "signed_off_by", "signed_off_at"}, {}, {});
    for (auto it = more.begin(); it != more.end(); ++it)
        row.insert(it.key(), it.value());
    row.insert(QStringLiteral("open_by_reviewer"), arrayOf(objectOf(fieldsOf({"reviewer"}, {}, {"open", "open_privileged"}, {}))));
    return archiveTool(What::Review, QStringLiteral("Get one access review"), QStringLiteral("The access review with this name or id: how far it is, and who still has to decide what is open."),
                       reviewId(), {QStringLiteral("id")}, objectOf(row));
}

Tool reviewItemsTool()
{
    QJsonObject input = reviewId();
    input.insert(QStringLiteral("open"), typed(QStringLiteral("boolean"), QStringLiteral("only items that nobody decided yet")));
    const QJsonObject row = fieldsOf({"item", "instance", "decision"},
                                     {"username", "name", "email", "last_login", "role", "permission", "privileged_why", "reviewer", "decided_by", "decided_at", "reason", "removal"}, {},
                                     {"active", "privileged"});
    return archiveTool(What::ReviewItems, QStringLiteral("List the items of an access review"),
                       QStringLiteral("Lists what an access review decides over, the privileged first, with each decision and what became of it."), input, {QStringLiteral("id")}, objectOf(row));
}

Tool explainTool(const char *name, const QString &title, const QString &description, const QString &id, QJsonObject more)
{
    QJsonObject permission = fieldsOf({"name", "meaning"}, {"caution", "privilege"}, {}, {});
    permission.insert(QStringLiteral("from_roles"), arrayOf(text()));
    more.insert(QStringLiteral("instance"), text());
    more.insert(QStringLiteral("privilege"), orNull(QStringLiteral("string")));
    more.insert(QStringLiteral("privilege_because"), arrayOf(text()));
    more.insert(QStringLiteral("dag_scope"), orNull(QStringLiteral("string")));
    more.insert(QStringLiteral("asked"), orNull(QStringLiteral("string")));
    more.insert(QStringLiteral("held"), orNull(QStringLiteral("boolean")));
    more.insert(QStringLiteral("permissions"), arrayOf(objectOf(permission)));
    const QJsonObject input{{QStringLiteral("id"), nonEmpty(id)},
                            {QStringLiteral("permission"), nonEmpty(QStringLiteral("only what answers for this one, as 'can_edit on DAGs' or 'can_edit on DAG:sales'; held tells whether it is"))}};
    return {QString::fromLatin1(name), title, description, inputOf(input, {QStringLiteral("id")}), answerSchema(objectOf(more)), readAnnotations(title, true)};
}

/// Errors: InvalidInput.
Result<QDateTime> timeArgument(const QJsonObject &given, const QString &name)
{
    const QString text = given.value(name).toString();
    if (text.isEmpty())
        return QDateTime();
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    const bool zoneless = time.isValid() && time.timeSpec() == Qt::LocalTime;
    if (zoneless)
        time = QDateTime(time.date(), time.time(), Qt::UTC);
    if (!time.isValid())
        return fail({ErrorKind::InvalidInput, 0, name, QStringLiteral("it is a time in UTC, as 2026-11-23 or 2026-11-23T08:00:00Z."), {}});
    return time.toUTC();
}

} // namespace

QList<Tool> knowledgeTools()
{
    QJsonObject user = fieldsOf({"username"}, {}, {}, {"active"});
    user.insert(QStringLiteral("roles"), arrayOf(text()));
    user.insert(QStringLiteral("roles_not_found"), arrayOf(text()));
    return {journalTool(),
            snapshotsTool(),
            accessChangesTool(),
            reviewsTool(),
            reviewTool(),
            reviewItemsTool(),
            explainTool(kExplainUser, QStringLiteral("Explain what an Airflow user may do"),
                        QStringLiteral("What a user may do now and why: each permission in words with the roles that give it, and whether they make the user powerful. An inactive user may do "
                                       "nothing."),
                        QStringLiteral("the username"), user),
            explainTool(kExplainRole, QStringLiteral("Explain what an Airflow role allows"),
                        QStringLiteral("What a role really allows: each permission in words, and whether they make its holders powerful."),
                        QStringLiteral("the role's name; letter case matters"), fieldsOf({"role"}, {}, {}, {}))};
}

bool asksArchive(const QString &tool)
{
    return archiveToolNamed(tool) != nullptr;
}

bool asksReviews(const QString &tool)
{
    const ArchiveTool *found = archiveToolNamed(tool);
    return found && (found->what == What::Reviews || found->what == What::Review || found->what == What::ReviewItems);
}

bool explains(const QString &tool)
{
    return tool == QLatin1String(kExplainUser) || tool == QLatin1String(kExplainRole);
}

Result<unified::ArchiveRequest> archiveRequestOf(const ToolCall &call, bool redact)
{
    const QJsonObject &given = call.arguments;
    const Result<QDateTime> since = timeArgument(given, QStringLiteral("since"));
    const Result<QDateTime> until = timeArgument(given, QStringLiteral("until"));
    if (!since || !until)
        return fail(since ? until.error() : since.error());
    unified::ArchiveRequest request;
    request.what = archiveToolNamed(call.tool)->what;
    request.id = given.value(QLatin1String("id")).toString();
    request.instance = given.value(QLatin1String("instance")).toString();
    request.limit = static_cast<int>(given.value(QLatin1String("limit")).toInteger(unified::kDefaultLimit));
    request.cursor = given.value(QLatin1String("cursor")).toString();
    request.object = given.value(QLatin1String("object")).toString();
    request.since = *since;
    request.until = *until;
    request.earlier = given.value(QLatin1String("earlier")).toInteger();
    request.later = given.value(QLatin1String("later")).toInteger();
    request.open = given.value(QLatin1String("open")).toBool();
    request.redact = redact;
    return request;
}

unified::ExplainRequest explainRequestOf(const ToolCall &call)
{
    const QJsonObject &given = call.arguments;
    const bool role = call.tool == QLatin1String(kExplainRole);
    return {role ? unified::Kind::Roles : unified::Kind::Users, given.value(QLatin1String("id")).toString(), given.value(QLatin1String("instance")).toString(),
            given.value(QLatin1String("permission")).toString(), {}};
}

} // namespace airside::mcp
