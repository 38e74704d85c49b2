SET client_min_messages TO warning;
BEGIN;
DO $airside$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'airside_owner') THEN CREATE ROLE airside_owner NOLOGIN; END IF;
END $airside$;
DO $airside$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'airside_reviewer') THEN CREATE ROLE airside_reviewer NOLOGIN; END IF;
END $airside$;
DO $airside$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'airside_auditor') THEN CREATE ROLE airside_auditor NOLOGIN; END IF;
END $airside$;
CREATE SCHEMA IF NOT EXISTS airside;
SET LOCAL search_path TO airside, pg_temp;
CREATE TABLE schema_version (version INTEGER NOT NULL);
INSERT INTO schema_version VALUES (0);
CREATE TABLE review ( id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, name TEXT NOT NULL UNIQUE);
CREATE TABLE review_line ( review BIGINT NOT NULL REFERENCES review, part INTEGER NOT NULL, number INTEGER NOT NULL, text BYTEA NOT NULL, PRIMARY KEY (review, part, number));
CREATE TABLE review_record ( review BIGINT NOT NULL REFERENCES review, sequence BIGINT NOT NULL, event TEXT NOT NULL, digest TEXT NOT NULL, text BYTEA NOT NULL, PRIMARY KEY (review, sequence));
CREATE TABLE review_file ( review BIGINT NOT NULL REFERENCES review, sha256 TEXT NOT NULL, name TEXT NOT NULL, content BYTEA NOT NULL, PRIMARY KEY (review, sha256));
ALTER TABLE review ADD COLUMN login TEXT;
ALTER TABLE review ADD COLUMN recorded_at TEXT;
ALTER TABLE review_record ADD COLUMN login TEXT;
ALTER TABLE review_record ADD COLUMN recorded_at TEXT;
ALTER TABLE review_file ADD COLUMN login TEXT;
ALTER TABLE review_file ADD COLUMN recorded_at TEXT;
ALTER TABLE review_record ADD COLUMN item TEXT;
CREATE INDEX review_record_of_item ON review_record (review, item, sequence);
UPDATE schema_version SET version = 2;
CREATE OR REPLACE FUNCTION airside.append_only() RETURNS trigger LANGUAGE plpgsql SET search_path = airside, pg_temp AS $airside$
BEGIN
  RAISE EXCEPTION 'a review is append-only' USING ERRCODE = 'AS001';
END $airside$;
CREATE OR REPLACE FUNCTION airside.review_in() RETURNS trigger LANGUAGE plpgsql SET search_path = airside, pg_temp AS $airside$
BEGIN
  NEW.login := session_user;
  NEW.recorded_at := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
  RETURN NEW;
END $airside$;
CREATE OR REPLACE FUNCTION airside.line_in() RETURNS trigger LANGUAGE plpgsql SET search_path = airside, pg_temp AS $airside$
BEGIN
  IF EXISTS (SELECT 1 FROM review_record WHERE review = NEW.review) THEN
    RAISE EXCEPTION 'a review is append-only' USING ERRCODE = 'AS001';
  END IF;
  RETURN NEW;
END $airside$;
CREATE OR REPLACE FUNCTION airside.record_in() RETURNS trigger LANGUAGE plpgsql SET search_path = airside, pg_temp AS $airside$
DECLARE
  last review_record%ROWTYPE;
  said json;
  brought boolean;
  is_owner boolean := pg_has_role(session_user, 'airside_owner', 'MEMBER');
BEGIN
  PERFORM pg_advisory_xact_lock(1095323972, NEW.review::integer);
  SELECT * INTO last FROM review_record WHERE review = NEW.review ORDER BY sequence DESC LIMIT 1;
  IF last.event = 'signed_off' THEN
    RAISE EXCEPTION 'the campaign is signed off' USING ERRCODE = 'AS002';
  END IF;
  IF NEW.sequence IS DISTINCT FROM coalesce(last.sequence, 0) + 1 THEN
    RAISE EXCEPTION 'record % does not follow the last one', NEW.sequence USING ERRCODE = 'AS003';
  END IF;
  said := convert_from(NEW.text, 'UTF8')::json;
  IF NEW.digest IS DISTINCT FROM encode(sha256(NEW.text), 'hex') OR (said->>'sequence')::bigint IS DISTINCT FROM NEW.sequence
     OR said->>'event' IS DISTINCT FROM NEW.event OR said->>'previous' IS DISTINCT FROM coalesce(last.digest, repeat('0', 64)) THEN
    RAISE EXCEPTION 'record % is not what it says', NEW.sequence USING ERRCODE = 'AS001';
  END IF;
  NEW.item := said->>'item';
  -- Only who makes a campaign brings records of others with it: those of a campaign that is moved. They bear his login.
  brought := is_owner AND (SELECT xmin FROM review WHERE id = NEW.review) = pg_current_xact_id()::xid;
  IF NOT brought AND said->>'by' IS DISTINCT FROM session_user::text THEN
    RAISE EXCEPTION '% signed in, and cannot record as %', session_user, said->>'by' USING ERRCODE = 'AS004';
  END IF;
  IF NOT is_owner AND (NEW.event NOT IN ('decided', 'reassigned', 'imported') OR coalesce(said->>'silent', 'false') = 'true') THEN
    RAISE EXCEPTION 'only a member of airside_owner may do this' USING ERRCODE = 'AS005';
  END IF;
  IF NOT brought AND NEW.item IS NOT NULL AND (said->>'on')::bigint IS DISTINCT FROM
     coalesce((SELECT max(sequence) FROM review_record WHERE review = NEW.review AND item = NEW.item), 0) THEN
    RAISE EXCEPTION 'the item % was decided meanwhile', NEW.item USING ERRCODE = 'AS003';
  END IF;
  NEW.login := session_user;
  NEW.recorded_at := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
  RETURN NEW;
END $airside$;
CREATE OR REPLACE FUNCTION airside.file_in() RETURNS trigger LANGUAGE plpgsql SET search_path = airside, pg_temp AS $airside$
BEGIN
  IF EXISTS (SELECT 1 FROM review_record WHERE review = NEW.review AND event = 'signed_off')
     AND (SELECT xmin FROM review WHERE id = NEW.review) <> pg_current_xact_id()::xid THEN
    RAISE EXCEPTION 'the campaign is signed off' USING ERRCODE = 'AS002';
  END IF;
  IF NEW.sha256 IS DISTINCT FROM encode(sha256(NEW.content), 'hex') THEN
    RAISE EXCEPTION 'the file is not what it says' USING ERRCODE = 'AS001';
  END IF;
  NEW.login := session_user;
  NEW.recorded_at := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
  RETURN NEW;
END $airside$;
DROP TRIGGER IF EXISTS append_only ON airside.review;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON airside.review FOR EACH STATEMENT EXECUTE FUNCTION airside.append_only();
ALTER TABLE airside.review ENABLE ALWAYS TRIGGER append_only;
DROP TRIGGER IF EXISTS append_only ON airside.review_line;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON airside.review_line FOR EACH STATEMENT EXECUTE FUNCTION airside.append_only();
ALTER TABLE airside.review_line ENABLE ALWAYS TRIGGER append_only;
DROP TRIGGER IF EXISTS append_only ON airside.review_record;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON airside.review_record FOR EACH STATEMENT EXECUTE FUNCTION airside.append_only();
ALTER TABLE airside.review_record ENABLE ALWAYS TRIGGER append_only;
DROP TRIGGER IF EXISTS append_only ON airside.review_file;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON airside.review_file FOR EACH STATEMENT EXECUTE FUNCTION airside.append_only();
ALTER TABLE airside.review_file ENABLE ALWAYS TRIGGER append_only;
DROP TRIGGER IF EXISTS comes_in ON airside.review;
CREATE TRIGGER comes_in BEFORE INSERT ON airside.review FOR EACH ROW EXECUTE FUNCTION airside.review_in();
ALTER TABLE airside.review ENABLE ALWAYS TRIGGER comes_in;
DROP TRIGGER IF EXISTS comes_in ON airside.review_line;
CREATE TRIGGER comes_in BEFORE INSERT ON airside.review_line FOR EACH ROW EXECUTE FUNCTION airside.line_in();
ALTER TABLE airside.review_line ENABLE ALWAYS TRIGGER comes_in;
DROP TRIGGER IF EXISTS comes_in ON airside.review_record;
CREATE TRIGGER comes_in BEFORE INSERT ON airside.review_record FOR EACH ROW EXECUTE FUNCTION airside.record_in();
ALTER TABLE airside.review_record ENABLE ALWAYS TRIGGER comes_in;
DROP TRIGGER IF EXISTS comes_in ON airside.review_file;
CREATE TRIGGER comes_in BEFORE INSERT ON airside.review_file FOR EACH ROW EXECUTE FUNCTION airside.file_in();
ALTER TABLE airside.review_file ENABLE ALWAYS TRIGGER comes_in;
REVOKE ALL ON SCHEMA airside FROM PUBLIC, airside_owner, airside_reviewer, airside_auditor;
REVOKE ALL ON ALL TABLES IN SCHEMA airside FROM PUBLIC, airside_owner, airside_reviewer, airside_auditor;
GRANT USAGE ON SCHEMA airside TO airside_owner, airside_reviewer, airside_auditor;
GRANT SELECT ON ALL TABLES IN SCHEMA airside TO airside_owner, airside_reviewer, airside_auditor;
GRANT INSERT ON airside.review_record, airside.review_file TO airside_owner, airside_reviewer;
GRANT INSERT ON airside.review, airside.review_line TO airside_owner;
COMMIT;
