#include "core/config/personlinkstore.h"

#include "core/base/statedir.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace airside {

namespace {

constexpr int kPeopleVersion = 1;
constexpr qsizetype kPeopleUndoSteps = 200;

QJsonObject toJson(const DecidedAccount &one)
{
    return {{QStringLiteral("instance"), one.account.instance.toString(QUuid::WithoutBraces)},
            {QStringLiteral("username"), one.account.username},
            {QStringLiteral("created_on"), one.account.incarnation},
            {QStringLiteral("since"), one.since.toUTC().toString(Qt::ISODateWithMs)}};
}

QJsonArray toJson(const QList<DecidedAccount> &accounts)
{
    QJsonArray array;
    for (const DecidedAccount &one : accounts)
        array += toJson(one);
    return array;
}

QByteArray toJson(const PersonLinks &links)
{
    QJsonArray persons;
    for (const PersonLinks::Group &group : links.groups())
        persons += toJson(group);
    const QJsonObject document{{QStringLiteral("version"), kPeopleVersion},
                               {QStringLiteral("persons"), persons},
                               {QStringLiteral("apart"), toJson(links.apart())}};
    return QJsonDocument(document).toJson();
}

/// nullopt: not as this version writes it.
std::optional<QList<DecidedAccount>> accountsFrom(const QJsonValue &json)
{
    if (!json.isArray())
        return std::nullopt;
    QList<DecidedAccount> accounts;
    for (const auto &value : json.toArray()) {
        DecidedAccount one;
        one.account.instance = QUuid(value[QLatin1String("instance")].toString());
        one.account.username = value[QLatin1String("username")].toString();
        one.account.incarnation = value[QLatin1String("created_on")].toString();
        one.since = QDateTime::fromString(value[QLatin1String("since")].toString(), Qt::ISODateWithMs).toUTC();
        if (one.account.instance.isNull() || one.account.username.isEmpty() || !one.since.isValid())
            return std::nullopt;
        accounts += one;
    }
    return accounts;
}

std::optional<PersonLinks> linksFrom(const QJsonObject &json)
{
    const QJsonValue persons = json.value(QLatin1String("persons"));
    const std::optional<QList<DecidedAccount>> apart = accountsFrom(json.value(QLatin1String("apart")));
    if (!persons.isArray() || !apart)
        return std::nullopt;
    QList<PersonLinks::Group> groups;
    for (const auto &value : persons.toArray()) {
        const std::optional<QList<DecidedAccount>> group = accountsFrom(value);
        if (!group)
            return std::nullopt;
        groups += *group;
    }
    return PersonLinks::from(groups, *apart);
}

} // namespace

PersonLinkStore::PersonLinkStore(QString file, IsTemporary isTemporary, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_isTemporary(std::move(isTemporary))
{
    load();
}

void PersonLinkStore::load()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_mayWrite = false;
        m_loadError = Error{ErrorKind::File, 0, m_file, file.errorString(), {}};
        return;
    }
    QJsonParseError parseError;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &parseError).object();
    file.close();
    const QJsonValue version = json.value(QLatin1String("version"));
    if (version.isDouble() && version.toInteger() > kPeopleVersion) {
        m_mayWrite = false;
        m_loadError = Error{ErrorKind::BadFile, 0, m_file, {}, QStringLiteral("version %1 > %2").arg(version.toInteger()).arg(kPeopleVersion)};
        return;
    }
    const std::optional<PersonLinks> links = version.toInteger() == kPeopleVersion ? linksFrom(json) : std::nullopt;
    if (links)
        m_links = *links;
    else
        setAside({ErrorKind::DamagedFile, 0, m_file, {}, parseError.error != QJsonParseError::NoError ? parseError.errorString() : QString()});
}

void PersonLinkStore::setAside(const Error &why)
{
    const QString base = m_file + QStringLiteral(".damaged");
    QString name = base;
    for (int i = 2; QFile::exists(name); ++i)
        name = base + QStringLiteral(".%1").arg(i);
    m_mayWrite = QFile::rename(m_file, name);
    m_loadError = why;
    if (m_mayWrite)
        m_loadError->message = name;
    else
        m_loadError->kind = ErrorKind::BadFile;
}

void PersonLinkStore::link(const QList<AccountKey> &accounts, const QDateTime &nowUtc)
{
    PersonLinks links = m_links;
    links.link(accounts, nowUtc);
    step(std::move(links));
}

void PersonLinkStore::unlink(const AccountKey &account, const QDateTime &nowUtc)
{
    PersonLinks links = m_links;
    links.unlink(account, nowUtc);
    step(std::move(links));
}

void PersonLinkStore::forget(const AccountKey &account)
{
    PersonLinks links = m_links;
    links.forget(account);
    step(std::move(links));
}

void PersonLinkStore::keepOnly(const QList<QUuid> &instances)
{
    PersonLinks kept = m_links.about([&](const QUuid &id) { return instances.contains(id); });
    if (kept == m_links)
        return;
    m_undo.clear();
    m_redo.clear();
    set(std::move(kept));
}

void PersonLinkStore::undo()
{
    if (m_undo.isEmpty())
        return;
    m_redo += m_links;
    set(m_undo.takeLast());
}

void PersonLinkStore::redo()
{
    if (m_redo.isEmpty())
        return;
    m_undo += m_links;
    set(m_redo.takeLast());
}

void PersonLinkStore::step(PersonLinks links)
{
    if (links == m_links)
        return;
    m_undo += m_links;
    if (m_undo.size() > kPeopleUndoSteps)
        m_undo.removeFirst();
    m_redo.clear();
    set(std::move(links));
}

void PersonLinkStore::set(PersonLinks links)
{
    const auto kept = [this](const PersonLinks &all) {
        return m_isTemporary ? all.about([this](const QUuid &id) { return !m_isTemporary(id); }) : all;
    };
    const PersonLinks before = kept(m_links);
    m_links = std::move(links);
    if (const PersonLinks now = kept(m_links); now != before) {
        const Result<void> written = m_mayWrite ? writeFileAtomically(m_file, toJson(now)) : fail(*m_loadError);
        if (!written)
            Q_EMIT saveFailed(written.error());
    }
    Q_EMIT changed();
}

} // namespace airside
