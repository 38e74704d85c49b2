#pragma once

#include "core/review/review.h"
#include "core/store/reviewstore.h"
#include "tests/support/await.h"
#include "tests/support/postgresserver.h"

namespace airside::test {

inline TeamAddress teamAddress(const PostgresServer &server, const QString &login)
{
    return *TeamAddress::fromUrl(server.url(login), QString());
}

/// An empty team's store, with the logins owner, chief and rita (reviewers), and audra (an auditor). What went wrong; empty: nothing.
inline QString freshTeamStore(const PostgresServer &server)
{
    if (!server.isUp())
        return server.problem();
    const auto super = [&server](const QString &sql) { return server.psql(QStringLiteral("postgres"), sql); };
    QString said = super(QStringLiteral("SET client_min_messages TO warning; DROP SCHEMA IF EXISTS airside CASCADE"));
    ReviewStore keeper(teamAddress(server, QStringLiteral("keeper")));
    const std::optional<Result<void>> made = await(keeper.setUp(), 60000);
    if (!made || !*made)
        return made ? describe(made->error()) + made->error().detail : QStringLiteral("no answer");
    for (const auto &[login, group] : {std::pair("owner", "airside_owner"), std::pair("chief", "airside_reviewer"), std::pair("rita", "airside_reviewer"),
                                       std::pair("audra", "airside_auditor"), std::pair("nobody", "pg_monitor")}) {
        said += super(QStringLiteral("DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '%1') THEN CREATE ROLE %1 LOGIN IN ROLE %2; END IF; END $$")
                          .arg(QLatin1String(login), QLatin1String(group)));
    }
    return said;
}

/// A line of SQL that would append a record.
inline QString insertOf(const Review &seen, const ReviewRecord &record)
{
    const ReviewLine line = lineAfter(seen.head, record);
    return QStringLiteral("INSERT INTO airside.review_record (review, sequence, event, digest, text, login, recorded_at) VALUES (1, %1, '%2', '%3', '\\x%4', 'rita', '1999')")
        .arg(seen.head.sequence + 1)
        .arg(reviewEventName(record.event), QString::fromLatin1(line.digest), QString::fromLatin1(line.text.toHex()));
}

} // namespace airside::test
