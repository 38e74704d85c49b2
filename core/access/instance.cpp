#include "core/access/instance.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <array>

namespace airside {

namespace {

template <typename Enum>
struct Named
{
    Enum value;
    const char *name;
};

constexpr std::array kEnvironments{Named<Environment>{Environment::Production, "production"},
                                   Named<Environment>{Environment::Staging, "staging"},
                                   Named<Environment>{Environment::Development, "development"}};
constexpr std::array kSignIns{Named<SignInKind>{SignInKind::Password, "password"},
                              Named<SignInKind>{SignInKind::Token, "token"},
                              Named<SignInKind>{SignInKind::Cookie, "cookie"},
                              Named<SignInKind>{SignInKind::Command, "command"}};

template <typename Table, typename Enum>
QString nameIn(const Table &table, Enum value)
{
    const auto it = std::ranges::find_if(table, [value](const auto &entry) { return entry.value == value; });
    return it == table.end() ? QString() : QString::fromLatin1(it->name);
}

template <typename Enum, typename Table>
std::optional<Enum> valueIn(const Table &table, const QString &name)
{
    const auto it =
        std::ranges::find_if(table, [&name](const auto &entry) { return name == QLatin1String(entry.name); });
    return it == table.end() ? std::nullopt : std::optional<Enum>(it->value);
}

/// An address may be pasted with a password in it; an error must not repeat that.
QString withoutUserInfo(const QString &text)
{
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    return at < 0 ? text : QStringLiteral("***") + text.mid(at);
}

/// Pages that people copy from the address bar; the base lies before them.
QString withoutPage(QString path)
{
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    for (const QLatin1String page : {QLatin1String("/auth/login"), QLatin1String("/login"), QLatin1String("/home"),
                                     QLatin1String("/auth"), QLatin1String("/users/list"), QLatin1String("/roles/list"),
                                     QLatin1String("/api/v1"), QLatin1String("/api/v2")}) {
        if (path.endsWith(page))
            return withoutPage(path.chopped(page.size()));
    }
    return path;
}

} // namespace

QString environmentName(Environment environment)
{
    return nameIn(kEnvironments, environment);
}

QString signInName(SignInKind kind)
{
    return nameIn(kSignIns, kind);
}

std::optional<Environment> environmentFromName(const QString &name)
{
    return valueIn<Environment>(kEnvironments, name);
}

std::optional<SignInKind> signInFromName(const QString &name)
{
    return valueIn<SignInKind>(kSignIns, name);
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

Result<QUrl> normalizedBaseUrl(const QString &text)
{
    const auto bad = [&text](const char *why) {
        return fail({ErrorKind::InvalidInput, 0, withoutUserInfo(text.trimmed()),
                     QCoreApplication::translate("Instance", why), {}});
    };
    QString given = text.trimmed();
    if (given.isEmpty())
        return bad(QT_TRANSLATE_NOOP("Instance", "an address is needed, such as https://airflow.example.org."));
    if (!given.contains(QLatin1String("://"))) {
        const QUrl guess(QStringLiteral("http://") + given, QUrl::StrictMode);
        given.prepend(isLoopback(guess) ? QStringLiteral("http://") : QStringLiteral("https://"));
    }
    const QUrl parsed(given, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return bad(QT_TRANSLATE_NOOP("Instance", "it is not a valid address."));
    if (parsed.scheme() != QLatin1String("http") && parsed.scheme() != QLatin1String("https"))
        return bad(QT_TRANSLATE_NOOP("Instance", "only http and https are spoken."));
    if (!parsed.userInfo().isEmpty())
        return bad(QT_TRANSLATE_NOOP("Instance", "an address must not contain a username or password."));
    QUrl base;
    base.setScheme(parsed.scheme());
    base.setHost(parsed.host());
    base.setPort(parsed.port());
    base.setPath(withoutPage(parsed.path(QUrl::FullyEncoded)), QUrl::TolerantMode);
    return base;
}

} // namespace airside
