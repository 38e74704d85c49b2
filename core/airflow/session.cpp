#include "core/airflow/session.h"

#include "core/access/keys.h"
#include "core/airflow/parsers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace airside {

namespace {

constexpr int kKeptVersion = 1;

QJsonValue timeText(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

bool isPast(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() && time <= now;
}

QList<QNetworkCookie> cookiesOf(const QJsonArray &texts)
{
    QList<QNetworkCookie> out;
    for (const auto &text : texts)
        out += QNetworkCookie::parseCookies(text.toString().toUtf8());
    return out;
}

} // namespace

void setToken(Session &session, const Secret &token, const QDateTime &now)
{
    session.token = token;
    session.tokenExpires = parsers::tokenExpiry(token.reveal()).value_or(QDateTime());
    const std::optional<qint64> life = parsers::tokenLife(token.reveal());
    session.renewToken = life ? now.addSecs(*life - std::clamp<qint64>(*life / 5, 1, 60)) : QDateTime();
}

Secret keptForm(const Session &session, const QList<QNetworkCookie> &cookies, const QUrl &url, const QString &account)
{
    QJsonObject kept{{QStringLiteral("version"), kKeptVersion},
                     {QStringLiteral("url"), QString::fromLatin1(url.toEncoded())},
                     {QStringLiteral("account"), foldName(account)}};
    if (!session.token.isEmpty()) {
        kept.insert(QStringLiteral("token"), QString::fromLatin1(session.token.reveal()));
        kept.insert(QStringLiteral("token_renew"), timeText(session.renewToken));
    }
    if (session.web) {
        QJsonArray texts;
        for (const QNetworkCookie &cookie : cookies)
            texts.append(QString::fromUtf8(cookie.toRawForm(QNetworkCookie::Full)));
        kept.insert(QStringLiteral("cookies"), texts);
        kept.insert(QStringLiteral("cookies_expire"), timeText(session.webExpires));
        kept.insert(QStringLiteral("by_basic"), session.webByBasic);
        kept.insert(QStringLiteral("form_token"), QString::fromLatin1(session.formToken.reveal()));
    }
    return Secret(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

std::optional<KeptSession> fromKeptForm(const Secret &kept, const QUrl &url, const QString &account, const QDateTime &now)
{
    const QJsonObject json = QJsonDocument::fromJson(kept.reveal()).object();
    if (json.value(QLatin1String("version")).toInt() != kKeptVersion
        || json.value(QLatin1String("url")).toString() != QString::fromLatin1(url.toEncoded())
        || json.value(QLatin1String("account")).toString() != foldName(account))
        return std::nullopt;
    KeptSession out;
    const QByteArray token = json.value(QLatin1String("token")).toString().toLatin1();
    if (!token.isEmpty()) {
        setToken(out.session, Secret(token), now);
        out.session.renewToken = timeOf(json.value(QLatin1String("token_renew")));
        if (isPast(out.session.renewToken, now))
            out.session = {};
    }
    out.session.webExpires = timeOf(json.value(QLatin1String("cookies_expire")));
    out.cookies = cookiesOf(json.value(QLatin1String("cookies")).toArray());
    out.session.web = !out.cookies.isEmpty() && !isPast(out.session.webExpires, now);
    out.session.formToken = Secret(json.value(QLatin1String("form_token")).toString().toLatin1());
    out.session.webByBasic = json.value(QLatin1String("by_basic")).toBool();
    if (!out.session.web)
        out.cookies.clear();
    if (out.session.isEmpty())
        return std::nullopt;
    return out;
}

} // namespace airside
