#include "ui/users/lockoutwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace airside {

namespace {

QString sayLockout(const char *text, int n = -1)
{
    return QCoreApplication::translate("Lockout", text, nullptr, n);
}

QString unknownTokens()
{
    return sayLockout(QT_TRANSLATE_NOOP("Lockout", "Not known, as the server was not read since the start: whether it issues tokens. If it does, count on 30 seconds until this reaches open sessions and tokens issued before."));
}

QStringList suspendLines(const LockoutFacts &facts)
{
    QStringList lines{sayLockout(QT_TRANSLATE_NOOP("Lockout", "Takes all roles, which are kept on this computer, and sets a random password that nobody learns."))};
    if (!facts.tokens)
        lines += unknownTokens();
    else if (*facts.tokens)
        lines += sayLockout(QT_TRANSLATE_NOOP("Lockout", "Open sessions and tokens issued before may do nothing more after at most 30 seconds, for which the server remembers accounts."));
    else
        lines += sayLockout(QT_TRANSLATE_NOOP("Lockout", "Open web sessions stay open, and may do nothing more at once. There are no tokens."));
    lines += sayLockout(QT_TRANSLATE_NOOP("Lockout", "Does not stop a sign-in by LDAP, OAuth or a proxy, and one that maps roles brings them back. Not known: whether this server has one."));
    lines += sayLockout(QT_TRANSLATE_NOOP("Lockout", "Undone by \u201cRestore roles\u201d: exactly these roles. The password stays the random one."));
    return lines;
}

QString tokensOfInactive(const LockoutServer &server)
{
    if (!server.facts.tokensOutliveDeactivation)
        return sayLockout(QT_TRANSLATE_NOOP("Lockout", "Not known: whether tokens issued before go on working until they expire (24 hours, unless the server is set otherwise). Taking the roles as well is safe."));
    if (!*server.facts.tokensOutliveDeactivation) {
        return server.facts.tokens == false ? sayLockout(QT_TRANSLATE_NOOP("Lockout", "There are no tokens."))
                                            : sayLockout(QT_TRANSLATE_NOOP("Lockout", "Tokens issued before are refused after at most 30 seconds, for which the server remembers accounts."));
    }
    if (!server.lastTokenEnds)
        return sayLockout(QT_TRANSLATE_NOOP("Lockout", "Does not end tokens issued before: they work with all rights until they expire, 24 hours after they were issued unless the server is set otherwise. Take the roles as well."));
    return sayLockout(QT_TRANSLATE_NOOP("Lockout", "Does not end tokens issued before: those of the last sign-in work with all rights until %1, unless the server is set to other than 24 hours. Take the roles as well."))
        .arg(QLocale().toString(server.lastTokenEnds->toLocalTime(), QLocale::ShortFormat));
}

QStringList deactivateLines(const LockoutServer &server)
{
    if (!server.facts.opensPages)
        return {sayLockout(QT_TRANSLATE_NOOP("Lockout", "Not possible: it goes by Airflow's own page, which opens only with a sign-in by password or session cookie."))};
    QStringList lines{sayLockout(QT_TRANSLATE_NOOP("Lockout", "Switches the account off by Airflow's own page. Every kind of sign-in is refused at once, and open web sessions end."))};
    lines += tokensOfInactive(server);
    if (server.incomplete > 0)
        lines += sayLockout(QT_TRANSLATE_N_NOOP("Lockout", "%Ln accounts lack a first name, a last name or an e-mail, which that page asks for; it will refuse them."), server.incomplete);
    lines += sayLockout(QT_TRANSLATE_NOOP("Lockout", "Undone by \u201cReactivate\u201d: all is as before."));
    return lines;
}

QStringList deleteLines(const LockoutFacts &facts)
{
    QStringList lines{sayLockout(QT_TRANSLATE_NOOP("Lockout", "Removes the account with its roles and its password."))};
    if (!facts.tokens)
        lines += unknownTokens();
    else if (*facts.tokens)
        lines += sayLockout(QT_TRANSLATE_NOOP("Lockout", "Open sessions and tokens issued before end after at most 30 seconds, for which the server remembers accounts."));
    else
        lines += sayLockout(QT_TRANSLATE_NOOP("Lockout", "Open web sessions end at once. There are no tokens."));
    lines += sayLockout(QT_TRANSLATE_NOOP("Lockout", "Where signing in by LDAP, OAuth or a proxy makes accounts, its owner makes it again, with the roles of the configuration. Not known: whether this server does that."));
    lines += sayLockout(QT_TRANSLATE_NOOP("Lockout", "Cannot be undone: an account made again is another one, with a new password."));
    return lines;
}

QStringList linesOf(LockoutWay way, const LockoutServer &server)
{
    switch (way) {
    case LockoutWay::Suspend:
        return suspendLines(server.facts);
    case LockoutWay::Deactivate:
        return deactivateLines(server);
    case LockoutWay::Delete:
        break;
    }
    return deleteLines(server.facts);
}

struct Line
{
    QString text;
    QStringList names;
    qsizetype place = 0; ///< among its server's lines; the same things stand together
};

} // namespace

QString lockoutTitle(LockoutWay way)
{
    switch (way) {
    case LockoutWay::Suspend:
        return sayLockout(QT_TRANSLATE_NOOP("Lockout", "Suspend"));
    case LockoutWay::Deactivate:
        return sayLockout(QT_TRANSLATE_NOOP("Lockout", "Deactivate"));
    case LockoutWay::Delete:
        break;
    }
    return sayLockout(QT_TRANSLATE_NOOP("Lockout", "Delete"));
}

QStringList lockoutSentences(LockoutWay way, const QList<LockoutServer> &servers)
{
    QList<Line> lines;
    for (const LockoutServer &server : servers) {
        const QStringList own = linesOf(way, server);
        for (qsizetype place = 0; place < own.size(); ++place) {
            const auto same = std::ranges::find(lines, own[place], &Line::text);
            if (same == lines.end())
                lines += {own[place], {server.name}, place};
            else
                same->names += server.name;
        }
    }
    std::ranges::stable_sort(lines, {}, &Line::place);
    QStringList out;
    for (const Line &line : std::as_const(lines)) {
        const bool all = line.names.size() == servers.size();
        out += all ? line.text : QStringLiteral("%1: %2").arg(line.names.join(QStringLiteral(", ")), line.text);
    }
    return out;
}

QString noDeactivationBecause(const QList<LockoutServer> &servers)
{
    const bool none = std::ranges::none_of(servers, [](const LockoutServer &server) { return server.facts.opensPages; });
    return none && !servers.isEmpty() ? deactivateLines(servers.first()).first() : QString();
}

} // namespace airside
