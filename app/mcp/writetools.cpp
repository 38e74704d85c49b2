#include "app/mcp/writetools.h"

#include "app/mcp/schemas.h"
#include "core/base/text.h"

#include <QJsonDocument>

#include <array>

namespace airside::mcp {

namespace {

constexpr qsizetype kLongestValue = 200;

struct NamedWrite
{
    const char *tool;
    ChangeKind kind;
};

constexpr std::array kWrites{NamedWrite{"create_a_apacheairflow_user", ChangeKind::CreateUser},
                             NamedWrite{"update_a_apacheairflow_user_by_id", ChangeKind::UpdateUser},
                             NamedWrite{"delete_a_apacheairflow_user_by_id", ChangeKind::DeleteUser},
                             NamedWrite{"create_a_apacheairflow_role", ChangeKind::CreateRole},
                             NamedWrite{"update_a_apacheairflow_role_by_id", ChangeKind::UpdateRole},
                             NamedWrite{"delete_a_apacheairflow_role_by_id", ChangeKind::DeleteRole}};

const NamedWrite *writeNamed(const QString &tool)
{
    const auto it = std::ranges::find_if(kWrites, [&tool](const NamedWrite &one) { return tool == QLatin1String(one.tool); });
    return it == kWrites.end() ? nullptr : &*it;
}

QJsonObject listOf(const QString &description, const QJsonObject &object)
{
    QJsonObject out = arrayOf({{QStringLiteral("anyOf"), QJsonArray{text(), object}}});
    out.insert(QStringLiteral("description"), description);
    return out;
}

QJsonObject nameObject()
{
    return objectOf({{QStringLiteral("name"), text()}});
}

QJsonObject fieldSchemas(ChangeKind kind)
{
    const QJsonObject all{
        {QStringLiteral("username"), nonEmpty(QStringLiteral("the new user's name"))},
        {QStringLiteral("email"), nonEmpty(QStringLiteral("e-mail address"))},
        {QStringLiteral("first_name"), nonEmpty(QStringLiteral("first name"))},
        {QStringLiteral("last_name"), nonEmpty(QStringLiteral("last name"))},
        {QStringLiteral("roles"), listOf(QStringLiteral("names of roles: the whole set"), nameObject())},
        {QStringLiteral("active"), typed(QStringLiteral("boolean"), QStringLiteral("whether the account may sign in"))},
        {QStringLiteral("name"), nonEmpty(QStringLiteral("the role's name"))},
        {QStringLiteral("actions"), listOf(QStringLiteral("what the role allows, as 'can_read on DAGs': the whole set"),
                                           objectOf({{QStringLiteral("action"), nameObject()}, {QStringLiteral("resource"), nameObject()}}))}};
    QJsonObject out;
    const QStringList fields = unified::fieldsOf(kind);
    for (const QString &field : fields)
        out.insert(field, all.value(field));
    return out;
}

QStringList neededFields(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::CreateUser:
        return unified::fieldsOf(kind);
    case ChangeKind::CreateRole:
        return {QStringLiteral("name")};
    default:
        return {QStringLiteral("id")};
    }
}

QJsonObject resultSchema()
{
    const QJsonObject change = objectOf({{QStringLiteral("instance"), text()},
                                         {QStringLiteral("action"), text()},
                                         {QStringLiteral("object"), text()},
                                         {QStringLiteral("lines"), arrayOf(text())}});
    return objectOf({{QStringLiteral("state"), typed(QStringLiteral("string"), QStringLiteral("proposed, applied or unchanged"))},
                     {QStringLiteral("proposal"), orNull(QStringLiteral("string"))},
                     {QStringLiteral("digest"), orNull(QStringLiteral("string"))},
                     {QStringLiteral("changes"), arrayOf(change)},
                     {QStringLiteral("message"), text()}});
}

/// A proposal changes nothing in Airflow, but it is no reading either.
QJsonObject writeAnnotations(const QString &title, bool destructive, bool idempotent)
{
    return {{QStringLiteral("title"), title},
            {QStringLiteral("readOnlyHint"), false},
            {QStringLiteral("destructiveHint"), destructive},
            {QStringLiteral("idempotentHint"), idempotent},
            {QStringLiteral("openWorldHint"), true}};
}

Tool writeTool(const NamedWrite &write, const QString &title, const QString &description, bool applies)
{
    const bool creates = write.kind == ChangeKind::CreateUser || write.kind == ChangeKind::CreateRole;
    QJsonObject input = fieldSchemas(write.kind);
    if (!creates)
        input.insert(QStringLiteral("id"), nonEmpty(write.kind <= ChangeKind::DeleteUser ? QStringLiteral("the username") : QStringLiteral("the role's name; letter case matters")));
    input.insert(QStringLiteral("reason"), typed(QStringLiteral("string"), QStringLiteral("why; kept in the journal and shown to the person who approves")));
    const QString how = applies ? QStringLiteral(" Applied at once, within the guards.")
                                : QStringLiteral(" Stores a proposal: nothing changes before a person approves it.");
    return {QString::fromLatin1(write.tool), title, description + how, inputOf(input, neededFields(write.kind)), answerSchema(resultSchema()),
            writeAnnotations(title, applies && !creates, applies && !creates)};
}

Tool proposing()
{
    const QString title = QStringLiteral("Propose several changes");
    QStringList actions;
    for (const NamedWrite &one : kWrites)
        actions += changeKindName(one.kind);
    QJsonObject action = typed(QStringLiteral("string"));
    action.insert(QStringLiteral("enum"), QJsonArray::fromStringList(actions));
    QJsonObject change = typed(QStringLiteral("object"));
    change.insert(QStringLiteral("properties"), QJsonObject{{QStringLiteral("action"), action}, {QStringLiteral("id"), text()}, {QStringLiteral("instance"), text()}});
    change.insert(QStringLiteral("required"), QJsonArray{QStringLiteral("action")});
    QJsonObject changes = arrayOf(change);
    changes.insert(QStringLiteral("description"), QStringLiteral("each has an action, id where something is updated or deleted, and the arguments of the tool that does it alone"));
    const QJsonObject plan = typed(QStringLiteral("object"), QStringLiteral("in place of changes: a whole plan document of Airside"));
    const QJsonObject note = typed(QStringLiteral("string"), QStringLiteral("what it is for; the person who approves reads it"));
    return {proposeTool(), title,
            QStringLiteral("Stores several changes of users and roles as one proposal, which a person approves as a whole or refuses. Nothing changes before that."),
            inputOf({{QStringLiteral("changes"), changes}, {QStringLiteral("plan"), plan}, {QStringLiteral("note"), note}}, {}),
            answerSchema(resultSchema()), writeAnnotations(title, false, false)};
}

QString clipped(const QJsonValue &value)
{
    QString text = value.toString();
    if (value.isBool())
        text = value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    else if (value.isDouble())
        text = QString::number(value.toInteger());
    else if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return visible(redact(text)).left(kLongestValue);
}

} // namespace

QString proposeTool()
{
    return QStringLiteral("propose_changes");
}

bool isWriteTool(const QString &name)
{
    return writeNamed(name) || name == proposeTool();
}

QList<Tool> writeTools(bool applies)
{
    return {writeTool(kWrites[0], QStringLiteral("Create an Airflow user"), QStringLiteral("Creates a user. The account gets a random password that nobody learns."), applies),
            writeTool(kWrites[1], QStringLiteral("Change an Airflow user"), QStringLiteral("Changes a user; what is not given stays as it is."), applies),
            writeTool(kWrites[2], QStringLiteral("Delete an Airflow user"), QStringLiteral("Deletes a user."), applies),
            writeTool(kWrites[3], QStringLiteral("Create an Airflow role"), QStringLiteral("Creates a role."), applies),
            writeTool(kWrites[4], QStringLiteral("Change an Airflow role"), QStringLiteral("Changes a role's actions or name; what is not given stays as it is."), applies),
            writeTool(kWrites[5], QStringLiteral("Delete an Airflow role"), QStringLiteral("Deletes a role; its holders lose it."), applies),
            proposing()};
}

unified::Write writeOf(const ToolCall &call)
{
    unified::Write write;
    write.kind = writeNamed(call.tool)->kind;
    write.fields = call.arguments;
    write.id = write.fields.take(QLatin1String("id")).toString();
    write.instance = write.fields.take(QLatin1String("instance")).toString();
    write.reason = write.fields.take(QLatin1String("reason")).toString();
    return write;
}

Result<QList<unified::Write>> writesOf(const ToolCall &call)
{
    QList<unified::Write> out;
    const QJsonArray changes = call.arguments.value(QLatin1String("changes")).toArray();
    if (changes.size() > ProposalStore::kMostChanges)
        return fail({ErrorKind::InvalidInput, 0, QStringLiteral("changes"), QStringLiteral("at most %1 at once.").arg(ProposalStore::kMostChanges), {}});
    for (qsizetype i = 0; i < changes.size(); ++i) {
        Result<unified::Write> write = unified::writeFromJson(changes[i].toObject());
        if (!write) {
            write.error().subject = QStringLiteral("changes[%1] %2").arg(i).arg(write.error().subject);
            return fail(write.error());
        }
        if (write->instance.isEmpty())
            write->instance = call.arguments.value(QLatin1String("instance")).toString();
        out += *write;
    }
    return out;
}

unified::AgentCall recordOf(const ToolCall &call)
{
    unified::AgentCall out{call.tool, call.client, call.arguments.value(QLatin1String("instance")).toString(), {}, {}};
    for (const char *key : {"id", "username", "name"}) {
        if (out.object.isEmpty())
            out.object = visible(call.arguments.value(QLatin1String(key)).toString()).left(kLongestValue);
    }
    for (auto it = call.arguments.begin(); it != call.arguments.end(); ++it) {
        if (it.key() == QLatin1String("instance") || it.key() == QLatin1String("id"))
            continue;
        const bool several = it.key() == QLatin1String("changes");
        if (several)
            out.lines += QStringLiteral("changes: %1").arg(it.value().toArray().size());
        else if (it.key() == QLatin1String("plan"))
            out.lines += QStringLiteral("a plan document");
        else
            out.lines += it.key() + QStringLiteral(": ") + clipped(it.value());
    }
    return out;
}

} // namespace airside::mcp
