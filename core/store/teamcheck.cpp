#include "core/store/teamcheck.h"

#include <QVariant>

namespace airside {

namespace {

/// One query, one value, kept in order; the first error ends it.
class Asking
{
public:
    explicit Asking(const TeamDatabase &database)
        : m_database(database)
    {
    }
    [[nodiscard]] QVariant value(const QString &sql)
    {
        if (!m_done)
            return {};
        const Result<QVariant> answer = m_database.value(sql);
        if (!answer)
            m_done = fail(answer.error());
        return answer.value_or(QVariant());
    }
    [[nodiscard]] QStringList names(const QString &sql)
    {
        const QString joined = value(QStringLiteral("SELECT string_agg(name, ', ' ORDER BY name) FROM (%1) AS found(name)").arg(sql)).toString();
        return joined.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    }
    [[nodiscard]] const Result<void> &done() const { return m_done; }

private:
    const TeamDatabase &m_database;
    Result<void> m_done;
};

void addProblem(QStringList &problems, const QString &sentence, const QStringList &names)
{
    if (!names.isEmpty())
        problems += sentence.arg(names.join(QStringLiteral(", ")));
}

} // namespace

Result<TeamCheck> checkTeam(TeamDatabase &database)
{
    const Result<void> opened = database.open();
    if (!opened)
        return fail(opened.error());
    Asking ask(database);
    TeamCheck check;
    check.server = ask.value(QStringLiteral("SHOW server_version")).toString();
    check.login = ask.value(QStringLiteral("SELECT session_user::text")).toString();
    check.tls = ask.value(QStringLiteral("SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()")).toString();
    check.schema = ask.value(QStringLiteral("SELECT max(version) FROM schema_version")).toInt();
    check.reviews = ask.value(QStringLiteral("SELECT count(*) FROM review")).toLongLong();
    check.records = ask.value(QStringLiteral("SELECT count(*) FROM review_record")).toLongLong();
    check.groups = ask.names(QStringLiteral("SELECT rolname::text FROM pg_roles WHERE rolname IN ('airside_owner', 'airside_reviewer', 'airside_auditor')"
                                            " AND pg_has_role(session_user, oid, 'MEMBER')"));
    if (ask.value(QStringLiteral("SELECT rolsuper FROM pg_roles WHERE rolname = session_user")).toBool())
        check.problems += QStringLiteral("This login is a superuser's: nothing is refused to it. Use one login per person.");
    addProblem(check.problems, QStringLiteral("May change or delete rows of the reviews, and is not the schema's owner: %1."),
               ask.names(QStringLiteral("SELECT DISTINCT grantee::text FROM information_schema.role_table_grants WHERE table_schema = 'airside'"
                                        " AND privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER') AND grantee <> (SELECT tableowner FROM pg_tables"
                                        " WHERE schemaname = 'airside' AND tablename = 'review')")));
    addProblem(check.problems, QStringLiteral("The schema's owner is a group, whose members can all change what it protects: %1."),
               ask.names(QStringLiteral("SELECT tableowner::text FROM pg_tables WHERE schemaname = 'airside' AND tablename = 'review'"
                                        " AND tableowner IN ('airside_owner', 'airside_reviewer', 'airside_auditor')")));
    addProblem(check.problems, QStringLiteral("Triggers are missing or switched off on: %1. Run airsidectl store init."),
               ask.names(QStringLiteral("SELECT tables.name FROM unnest(ARRAY['review', 'review_line', 'review_record', 'review_file']) AS tables(name)"
                                        " WHERE 2 > (SELECT count(*) FROM pg_trigger WHERE tgrelid = ('airside.' || tables.name)::regclass"
                                        " AND tgname IN ('append_only', 'comes_in') AND tgenabled = 'A')")));
    if (check.groups.isEmpty())
        check.problems += QStringLiteral("This login is a member of none of the groups airside_owner, airside_reviewer and airside_auditor.");
    if (!ask.done())
        return fail(ask.done().error());
    return check;
}

} // namespace airside
