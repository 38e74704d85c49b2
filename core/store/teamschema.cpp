#include "core/store/teamschema.h"

#include "core/store/storemigrations.h"

namespace airside {

namespace {

/// Every function finds its tables in the schema, whatever the caller's search_path is.
QString triggerFunction(const char *name, const char *declarations, const char *body)
{
    return QStringLiteral("CREATE OR REPLACE FUNCTION airside.%1() RETURNS trigger LANGUAGE plpgsql SET search_path = airside, pg_temp AS $airside$\n"
                          "%2BEGIN\n%3END $airside$")
        .arg(QLatin1String(name), QLatin1String(declarations), QLatin1String(body));
}

const char *const kSignature = "  NEW.login := session_user;\n"
                               "  NEW.recorded_at := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"');\n"
                               "  RETURN NEW;\n";

/// The record is what it says, by whom it says, behind what stands, and on what its author saw of the item.
const char *const kRecordBody =
    "  PERFORM pg_advisory_xact_lock(1095323972, NEW.review::integer);\n"
    "  SELECT * INTO last FROM review_record WHERE review = NEW.review ORDER BY sequence DESC LIMIT 1;\n"
    "  IF last.event = 'signed_off' THEN\n"
    "    RAISE EXCEPTION 'the campaign is signed off' USING ERRCODE = 'AS002';\n"
    "  END IF;\n"
    "  IF NEW.sequence IS DISTINCT FROM coalesce(last.sequence, 0) + 1 THEN\n"
    "    RAISE EXCEPTION 'record % does not follow the last one', NEW.sequence USING ERRCODE = 'AS003';\n"
    "  END IF;\n"
    "  said := convert_from(NEW.text, 'UTF8')::json;\n"
    "  IF NEW.digest IS DISTINCT FROM encode(sha256(NEW.text), 'hex') OR (said->>'sequence')::bigint IS DISTINCT FROM NEW.sequence\n"
    "     OR said->>'event' IS DISTINCT FROM NEW.event OR said->>'previous' IS DISTINCT FROM coalesce(last.digest, repeat('0', 64)) THEN\n"
    "    RAISE EXCEPTION 'record % is not what it says', NEW.sequence USING ERRCODE = 'AS001';\n"
    "  END IF;\n"
    "  NEW.item := said->>'item';\n"
    "  -- Only who makes a campaign brings records of others with it: those of a campaign that is moved. They bear his login.\n"
    "  brought := is_owner AND (SELECT xmin FROM review WHERE id = NEW.review) = pg_current_xact_id()::xid;\n"
    "  IF NOT brought AND said->>'by' IS DISTINCT FROM session_user::text THEN\n"
    "    RAISE EXCEPTION '% signed in, and cannot record as %', session_user, said->>'by' USING ERRCODE = 'AS004';\n"
    "  END IF;\n"
    "  IF NOT is_owner AND (NEW.event NOT IN ('decided', 'reassigned', 'imported') OR coalesce(said->>'silent', 'false') = 'true') THEN\n"
    "    RAISE EXCEPTION 'only a member of airside_owner may do this' USING ERRCODE = 'AS005';\n"
    "  END IF;\n"
    "  IF NOT brought AND NEW.item IS NOT NULL AND (said->>'on')::bigint IS DISTINCT FROM\n"
    "     coalesce((SELECT max(sequence) FROM review_record WHERE review = NEW.review AND item = NEW.item), 0) THEN\n"
    "    RAISE EXCEPTION 'the item % was decided meanwhile', NEW.item USING ERRCODE = 'AS003';\n"
    "  END IF;\n"
    "  -- Who decides: the reviewer of the frozen item, the one it was given to last, the fallback. Who made the campaign may give it away.\n"
    "  -- The rule for silence revokes or gives to the fallback, as the campaign says, and never keeps.\n"
    "  IF NOT brought AND NEW.event IN ('decided', 'reassigned') THEN\n"
    "    SELECT convert_from(text, 'UTF8')::json->>'reviewer' INTO reviewer FROM review_line WHERE review = NEW.review AND part = 0 AND item = NEW.item;\n"
    "    IF NOT FOUND THEN\n"
    "      RAISE EXCEPTION 'record % is about an item that is none', NEW.sequence USING ERRCODE = 'AS001';\n"
    "    END IF;\n"
    "    SELECT convert_from(text, 'UTF8')::json INTO created FROM review_record WHERE review = NEW.review AND sequence = 1;\n"
    "    fallback := created->'whole'->>'fallback';\n"
    "    SELECT CASE event WHEN 'reassigned' THEN convert_from(text, 'UTF8')::json->>'reviewer' ELSE fallback END INTO given FROM review_record\n"
    "      WHERE review = NEW.review AND item = NEW.item\n"
    "        AND (event = 'reassigned' OR (event = 'decided' AND convert_from(text, 'UTF8')::json->>'decision' = 'unknown'))\n"
    "      ORDER BY sequence DESC LIMIT 1;\n"
    "    reviewer := coalesce(given, reviewer);\n"
    "    IF coalesce(said->>'silent', 'false') = 'true' THEN\n"
    "      IF (CASE NEW.event WHEN 'decided' THEN said->>'decision' = 'revoke' AND created->'whole'->>'silence' = 'revoke'\n"
    "         ELSE said->>'reviewer' = fallback AND created->'whole'->>'silence' <> 'revoke' END) IS NOT TRUE THEN\n"
    "        RAISE EXCEPTION 'the rule for silence of this campaign is another one' USING ERRCODE = 'AS006';\n"
    "      END IF;\n"
    "    ELSIF lower(session_user) <> lower(reviewer) AND lower(session_user) <> lower(fallback)\n"
    "       AND NOT (NEW.event = 'reassigned' AND lower(session_user) = lower(created->>'by')) THEN\n"
    "      RAISE EXCEPTION 'it is for % to decide', reviewer USING ERRCODE = 'AS006';\n"
    "    END IF;\n"
    "  END IF;\n";

const char *const kRecordDeclarations = "DECLARE\n"
                                        "  last review_record%ROWTYPE;\n"
                                        "  said json;\n"
                                        "  created json;\n"
                                        "  reviewer text;\n"
                                        "  given text;\n"
                                        "  fallback text;\n"
                                        "  brought boolean;\n"
                                        "  is_owner boolean := pg_has_role(session_user, 'airside_owner', 'MEMBER');\n";

const char *const kFileBody = "  IF EXISTS (SELECT 1 FROM review_record WHERE review = NEW.review AND event = 'signed_off')\n"
                              "     AND (SELECT xmin FROM review WHERE id = NEW.review) <> pg_current_xact_id()::xid THEN\n"
                              "    RAISE EXCEPTION 'the campaign is signed off' USING ERRCODE = 'AS002';\n"
                              "  END IF;\n"
                              "  IF NEW.sha256 IS DISTINCT FROM encode(sha256(NEW.content), 'hex') THEN\n"
                              "    RAISE EXCEPTION 'the file is not what it says' USING ERRCODE = 'AS001';\n"
                              "  END IF;\n";

QStringList functions()
{
    return {triggerFunction("append_only", "", "  RAISE EXCEPTION 'a review is append-only' USING ERRCODE = 'AS001';\n"),
            triggerFunction("review_in", "", kSignature),
            triggerFunction("line_in", "",
                            "  IF EXISTS (SELECT 1 FROM review_record WHERE review = NEW.review) THEN\n"
                            "    RAISE EXCEPTION 'a review is append-only' USING ERRCODE = 'AS001';\n"
                            "  END IF;\n"
                            "  IF NEW.part = 0 THEN\n"
                            "    NEW.item := convert_from(NEW.text, 'UTF8')::json->>'id';\n"
                            "  END IF;\n"
                            "  RETURN NEW;\n"),
            triggerFunction("record_in", kRecordDeclarations, QByteArray(QByteArray(kRecordBody) + kSignature).constData()),
            triggerFunction("file_in", "", QByteArray(QByteArray(kFileBody) + kSignature).constData())};
}

QStringList triggers()
{
    QStringList out;
    const auto add = [&out](const char *name, const char *table, const char *when, const char *rows, const char *function) {
        const QString trigger = QLatin1String(name);
        const QString on = QLatin1String(table);
        out += QStringLiteral("DROP TRIGGER IF EXISTS %1 ON airside.%2").arg(trigger, on);
        out += QStringLiteral("CREATE TRIGGER %1 BEFORE %2 ON airside.%3 FOR EACH %4 EXECUTE FUNCTION airside.%5()")
                   .arg(trigger, QLatin1String(when), on, QLatin1String(rows), QLatin1String(function));
        out += QStringLiteral("ALTER TABLE airside.%1 ENABLE ALWAYS TRIGGER %2").arg(on, trigger);
    };
    for (const char *table : {"review", "review_line", "review_record", "review_file"})
        add("append_only", table, "UPDATE OR DELETE OR TRUNCATE", "STATEMENT", "append_only");
    add("comes_in", "review", "INSERT", "ROW", "review_in");
    add("comes_in", "review_line", "INSERT", "ROW", "line_in");
    add("comes_in", "review_record", "INSERT", "ROW", "record_in");
    add("comes_in", "review_file", "INSERT", "ROW", "file_in");
    return out;
}

QStringList groups()
{
    QStringList out;
    for (const char *name : {"airside_owner", "airside_reviewer", "airside_auditor"}) {
        out += QStringLiteral("DO $airside$ BEGIN\n  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '%1') THEN CREATE ROLE %1 NOLOGIN; END IF;\nEND $airside$")
                   .arg(QLatin1String(name));
    }
    return out;
}

QStringList grants()
{
    return {QStringLiteral("REVOKE ALL ON SCHEMA airside FROM PUBLIC, airside_owner, airside_reviewer, airside_auditor"),
            QStringLiteral("REVOKE ALL ON ALL TABLES IN SCHEMA airside FROM PUBLIC, airside_owner, airside_reviewer, airside_auditor"),
            QStringLiteral("GRANT USAGE ON SCHEMA airside TO airside_owner, airside_reviewer, airside_auditor"),
            QStringLiteral("GRANT SELECT ON ALL TABLES IN SCHEMA airside TO airside_owner, airside_reviewer, airside_auditor"),
            QStringLiteral("GRANT INSERT ON airside.review_record, airside.review_file TO airside_owner, airside_reviewer"),
            QStringLiteral("GRANT INSERT ON airside.review, airside.review_line TO airside_owner")};
}

} // namespace

QStringList teamSetup(int version)
{
    const QList<Migration> steps = reviewMigrations(SqlDialect::Postgres);
    QStringList out = groups();
    if (version == 0) {
        out += {QStringLiteral("CREATE SCHEMA IF NOT EXISTS airside"), QStringLiteral("SET LOCAL search_path TO airside, pg_temp"),
                QStringLiteral("CREATE TABLE schema_version (version INTEGER NOT NULL)"), QStringLiteral("INSERT INTO schema_version VALUES (0)")};
    } else {
        out += QStringLiteral("SET LOCAL search_path TO airside, pg_temp");
    }
    for (qsizetype step = version; step < steps.size(); ++step)
        out += steps.at(step).statements;
    out += QStringLiteral("UPDATE schema_version SET version = %1").arg(steps.size());
    return out + functions() + triggers() + grants();
}

} // namespace airside
