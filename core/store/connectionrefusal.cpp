#include "core/store/connectionrefusal.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace airside {

namespace {

bool holdsAny(const QString &text, std::initializer_list<const char *> words)
{
    return std::ranges::any_of(words, [&text](const char *word) { return text.contains(QLatin1String(word), Qt::CaseInsensitive); });
}

ErrorKind reasonIn(const QString &line)
{
    static const QRegularExpression names(QStringLiteral("\"[^\"]*\"")); // of hosts and accounts: they may hold any word
    const QString words = QString(line).remove(names);
    if (holdsAny(words, {"certificate", "SSL", "TLS"}))
        return ErrorKind::TlsFailed;
    if (holdsAny(words, {"authentication", "no password", "pg_hba", "role ", "not permitted to log in"}))
        return ErrorKind::SignInFailed;
    return ErrorKind::Unreachable;
}

} // namespace

QString firstSentence(const QString &said)
{
    QString words = said.section(QLatin1Char('\n'), 0, 0).trimmed();
    for (const char *prefix : {"ERROR:", "FATAL:"}) {
        if (words.startsWith(QLatin1String(prefix)))
            words = words.mid(qsizetype(qstrlen(prefix))).trimmed();
    }
    return words.isEmpty() || words.endsWith(QLatin1Char('.')) ? words : words + QLatin1Char('.');
}

ConnectionRefusal connectionRefusal(const QString &said)
{
    const QStringList lines = said.split(QLatin1Char('\n'));
    const auto telling = std::ranges::find_if(lines, [](const QString &line) { return reasonIn(line) != ErrorKind::Unreachable; });
    const QString words = firstSentence(telling == lines.end() ? said : *telling);
    return {reasonIn(words), words};
}

} // namespace airside
