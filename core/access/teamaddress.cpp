#include "core/access/teamaddress.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QUrlQuery>

#include <algorithm>

namespace airside {

namespace {

constexpr qsizetype kMostNameBytes = 63; // PostgreSQL cuts longer names off, silently
constexpr int kDefaultPort = 5432;

tl::unexpected<Error> unusable(const QString &why)
{
    return fail({ErrorKind::InvalidInput, 0, QStringLiteral("The address of the team's store"), why, {}});
}

bool isName(const QString &name)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    return !name.isEmpty() && name.toUtf8().size() <= kMostNameBytes && std::ranges::none_of(name, isControl);
}

/// What libpq's connection text can hold between single quotes without becoming something else in Qt's driver.
bool isPath(const QString &path)
{
    const auto isBad = [](QChar c) { return c == QLatin1Char(';') || c == QLatin1Char('\'') || c == QLatin1Char('\\') || c.category() == QChar::Other_Control; };
    return path.startsWith(QLatin1Char('/')) && std::ranges::none_of(path, isBad);
}

Result<void> takeQuery(const QUrl &url, TeamAddress &address)
{
    const QList<std::pair<QString, QString>> items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == QLatin1String("host") && address.host.isEmpty() && isPath(value))
            address.host = value;
        else if (key == QLatin1String("sslrootcert") && isPath(value))
            address.caFile = value;
        else if (key == QLatin1String("sslmode"))
            address.sslMode = value;
        else
            return unusable(QStringLiteral("%1 cannot stand in it so; only sslmode, sslrootcert and the host of a socket can, as absolute paths.").arg(key));
    }
    return {};
}

} // namespace

Result<TeamAddress> TeamAddress::fromUrl(const QString &text, const QString &osUser)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != QLatin1String("postgresql") && url.scheme() != QLatin1String("postgres")))
        return unusable(QStringLiteral("it is postgresql://LOGIN@HOST/DATABASE."));
    if (url.userInfo(QUrl::FullyEncoded).contains(QLatin1Char(':')))
        return unusable(QStringLiteral("a password does not belong into it; it is kept in the keychain."));
    TeamAddress address;
    address.host = url.host();
    address.port = url.port(kDefaultPort);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    address.user = url.userName(QUrl::FullyDecoded);
    if (address.user.isEmpty())
        address.user = osUser;
    if (!isName(address.database) || address.database.contains(QLatin1Char('/')) || !isName(address.user) || url.hasFragment())
        return unusable(QStringLiteral("it is postgresql://LOGIN@HOST/DATABASE."));
    const Result<void> taken = takeQuery(url, address);
    if (!taken)
        return fail(taken.error());
    if (address.host.isEmpty())
        return unusable(QStringLiteral("it names no host. A socket is named by ?host=/DIRECTORY."));
    if (!address.sslMode.isEmpty() && address.sslMode != QLatin1String("verify-full") && !address.isLocal())
        return unusable(QStringLiteral("over a network it is sslmode=verify-full and nothing less."));
    static const QStringList modes{QString(), QStringLiteral("disable"), QStringLiteral("prefer"), QStringLiteral("require"), QStringLiteral("verify-ca"),
                                   QStringLiteral("verify-full")};
    if (!modes.contains(address.sslMode))
        return unusable(QStringLiteral("there is no such sslmode."));
    return address;
}

bool TeamAddress::isLocal() const
{
    return host.startsWith(QLatin1Char('/')) || host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

QString TeamAddress::toUrl() const
{
    QUrl url;
    QUrlQuery query;
    url.setScheme(QStringLiteral("postgresql"));
    if (host.startsWith(QLatin1Char('/')))
        query.addQueryItem(QStringLiteral("host"), QString::fromLatin1(QUrl::toPercentEncoding(host, "/")));
    else
        url.setHost(host);
    if (!sslMode.isEmpty())
        query.addQueryItem(QStringLiteral("sslmode"), sslMode);
    if (!caFile.isEmpty())
        query.addQueryItem(QStringLiteral("sslrootcert"), QString::fromLatin1(QUrl::toPercentEncoding(caFile, "/")));
    // By hand: QUrl takes no account and no port where there is no host.
    const QString encodedUser = QString::fromLatin1(QUrl::toPercentEncoding(user));
    QString authority = encodedUser + QLatin1Char('@') + url.host(QUrl::FullyEncoded);
    if (url.host().contains(QLatin1Char(':')))
        authority = encodedUser + QStringLiteral("@[") + url.host(QUrl::FullyEncoded) + QLatin1Char(']');
    if (port != kDefaultPort)
        authority += QLatin1Char(':') + QString::number(port);
    const QString asked = query.toString(QUrl::FullyEncoded);
    return QStringLiteral("postgresql://%1/%2").arg(authority, QString::fromLatin1(QUrl::toPercentEncoding(database))) + (asked.isEmpty() ? QString() : QLatin1Char('?') + asked);
}

QUuid TeamAddress::id() const
{
    static const QUuid space(QStringLiteral("0f1d7b52-6b0a-4f2e-8d53-7c1f0a6e9b34"));
    return QUuid::createUuidV5(space, QStringLiteral("%1\n%2\n%3").arg(host, QString::number(port), database));
}

} // namespace airside
