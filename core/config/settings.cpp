#include "core/config/settings.h"

#include <QJsonArray>

#include <algorithm>

namespace airside {

namespace {

template <typename Enum>
using Names = QList<std::pair<Enum, QString>>;

const Names<Look> &lookNames()
{
    static const Names<Look> names{{Look::Desktop, QStringLiteral("desktop")},
                                   {Look::Light, QStringLiteral("light")},
                                   {Look::Dark, QStringLiteral("dark")},
                                   {Look::HighContrast, QStringLiteral("contrast")}};
    return names;
}

const Names<Density> &densityNames()
{
    static const Names<Density> names{{Density::Compact, QStringLiteral("compact")},
                                      {Density::Normal, QStringLiteral("normal")},
                                      {Density::Comfortable, QStringLiteral("comfortable")}};
    return names;
}

const Names<Language> &languageNames()
{
    static const Names<Language> names{{Language::System, QStringLiteral("system")},
                                       {Language::English, QStringLiteral("en")},
                                       {Language::German, QStringLiteral("de")}};
    return names;
}

const Names<ProxySettings::Kind> &proxyNames()
{
    static const Names<ProxySettings::Kind> names{{ProxySettings::Kind::System, QStringLiteral("system")},
                                                  {ProxySettings::Kind::None, QStringLiteral("none")},
                                                  {ProxySettings::Kind::Manual, QStringLiteral("manual")}};
    return names;
}

const Names<Retention::Then> &thenNames()
{
    static const Names<Retention::Then> names{{Retention::Then::Daily, QStringLiteral("daily")},
                                              {Retention::Then::Weekly, QStringLiteral("weekly")},
                                              {Retention::Then::Monthly, QStringLiteral("monthly")}};
    return names;
}

template <typename Enum>
QString nameOf(const Names<Enum> &names, Enum value)
{
    return std::ranges::find(names, value, &std::pair<Enum, QString>::first)->second;
}

template <typename Enum>
bool takeName(const Names<Enum> &names, const QJsonValue &value, Enum &into)
{
    const auto found = std::ranges::find(names, value.toString(), &std::pair<Enum, QString>::second);
    if (found == names.end())
        return false;
    into = found->first;
    return true;
}

bool takeNumber(const QJsonValue &value, int least, int most, int &into)
{
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || double(number) != value.toDouble() || number < least || number > most)
        return false;
    into = int(number);
    return true;
}

bool takeRefresh(const QJsonValue &value, int &into)
{
    int minutes = -1;
    if (!takeNumber(value, 0, 60, minutes) || !refreshChoices().contains(minutes))
        return false;
    into = minutes;
    return true;
}

bool takeSwitch(const QJsonValue &value, bool &into)
{
    into = value.toBool(into);
    return value.isBool();
}

QJsonObject proxyToJson(const ProxySettings &proxy)
{
    QJsonObject json{{QStringLiteral("kind"), nameOf(proxyNames(), proxy.kind)}};
    if (!proxy.host.isEmpty()) {
        json.insert(QStringLiteral("host"), proxy.host);
        json.insert(QStringLiteral("port"), proxy.port);
    }
    return json;
}

/// As a whole or not at all: half a proxy would send what was to go through it somewhere else.
bool takeProxy(const QJsonValue &value, ProxySettings &into)
{
    const QJsonObject json = value.toObject();
    ProxySettings proxy;
    if (!takeName(proxyNames(), json.value(QLatin1String("kind")), proxy.kind))
        return false;
    int port = 0;
    proxy.host = json.value(QLatin1String("host")).toString();
    const bool named = isProxyHost(proxy.host) && takeNumber(json.value(QLatin1String("port")), 1, 65535, port);
    if (!named && (proxy.kind == ProxySettings::Kind::Manual || !proxy.host.isEmpty()))
        return false;
    proxy.port = quint16(port);
    into = proxy;
    return true;
}

QJsonObject retentionToJson(const Retention &retention)
{
    return {{QStringLiteral("every_days"), retention.everyDays},
            {QStringLiteral("then"), nameOf(thenNames(), retention.then)},
            {QStringLiteral("remove_after_days"), retention.removeAfterDays}};
}

/// As a whole or not at all: half of it might remove what was to be kept.
bool takeRetention(const QJsonValue &value, Retention &into)
{
    const QJsonObject json = value.toObject();
    Retention retention;
    if (!takeNumber(json.value(QLatin1String("every_days")), 1, kMostEveryDays, retention.everyDays)
        || !takeName(thenNames(), json.value(QLatin1String("then")), retention.then)
        || !takeNumber(json.value(QLatin1String("remove_after_days")), 0, kMostRemoveDays, retention.removeAfterDays))
        return false;
    into = retention;
    return true;
}

bool takeNames(const QJsonValue &value, QStringList &into)
{
    QStringList names;
    for (const auto &one : value.toArray()) {
        if (!one.isString() || one.toString().isEmpty())
            return false;
        names += one.toString();
    }
    if (value.isArray())
        into = names;
    return value.isArray();
}

/// Whatever stands there: an address that cannot be understood is told where the reviews are needed, and never the same as none.
bool takeTeamStore(const QJsonValue &value, QString &into)
{
    into = value.isString() ? value.toString() : QStringLiteral("?");
    return value.isString();
}

/// By the instance's id.
bool takeInstanceGuards(const QJsonValue &value, QMap<QUuid, ProtectedNames> &into)
{
    const QJsonObject json = value.toObject();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QUuid id = QUuid::fromString(it.key());
        const QJsonObject one = it->toObject();
        const QJsonValue users = one.value(QLatin1String("protected_users"));
        const QJsonValue roles = one.value(QLatin1String("protected_roles"));
        ProtectedNames names;
        if (id.isNull() || !it->isObject() || (!users.isUndefined() && !takeNames(users, names.users))
            || (!roles.isUndefined() && !takeNames(roles, names.roles)))
            return false;
        if (!names.isEmpty())
            into.insert(id, names);
    }
    return value.isObject();
}

GuardPolicy unreadableGuards()
{
    GuardPolicy guards;
    guards.unreadable = true;
    return guards;
}

/// As a whole or not at all: a list of which a part is lost protects less than it seems to.
bool takeGuards(const QJsonValue &value, GuardPolicy &into)
{
    const QJsonObject json = value.toObject();
    GuardPolicy guards;
    const auto given = [&json](const char *key) { return json.value(QLatin1String(key)); };
    const auto good = [&given](const char *key, const auto &take) { return given(key).isUndefined() || take(given(key)); };
    const bool read = value.isObject()
                      && good("protected_users", [&](const QJsonValue &one) { return takeNames(one, guards.protectedUsers); })
                      && good("protected_roles", [&](const QJsonValue &one) { return takeNames(one, guards.protectedRoles); })
                      && good("instances", [&](const QJsonValue &one) { return takeInstanceGuards(one, guards.ofInstances); })
                      && good("most_changes", [&](const QJsonValue &one) { return takeNumber(one, 1, kMostChangesLimit, guards.mostChanges); })
                      && good("most_percent", [&](const QJsonValue &one) { return takeNumber(one, 1, 100, guards.mostPercent); });
    into = read ? guards : unreadableGuards();
    return read;
}

QJsonObject guardsToJson(const GuardPolicy &guards)
{
    QJsonObject instances;
    for (auto it = guards.ofInstances.begin(); it != guards.ofInstances.end(); ++it)
        instances.insert(it.key().toString(QUuid::WithoutBraces),
                         QJsonObject{{QStringLiteral("protected_users"), QJsonArray::fromStringList(it->users)},
                                     {QStringLiteral("protected_roles"), QJsonArray::fromStringList(it->roles)}});
    return {{QStringLiteral("protected_users"), QJsonArray::fromStringList(guards.protectedUsers)},
            {QStringLiteral("protected_roles"), QJsonArray::fromStringList(guards.protectedRoles)},
            {QStringLiteral("instances"), instances},
            {QStringLiteral("most_changes"), guards.mostChanges},
            {QStringLiteral("most_percent"), guards.mostPercent}};
}

} // namespace

QList<int> refreshChoices()
{
    return {0, 5, 15, 60};
}

QJsonObject settingsToJson(const Settings &settings)
{
    return {{QStringLiteral("look"), nameOf(lookNames(), settings.look)},
            {QStringLiteral("density"), nameOf(densityNames(), settings.density)},
            {QStringLiteral("language"), nameOf(languageNames(), settings.language)},
            {QStringLiteral("refresh_minutes"), settings.refreshMinutes},
            {QStringLiteral("proxy"), proxyToJson(settings.proxy)},
            {QStringLiteral("lock_minutes"), settings.lockMinutes},
            {QStringLiteral("lock_with_desktop"), settings.lockWithDesktop},
            {QStringLiteral("review_reminders"), settings.reviewReminders},
            {QStringLiteral("clipboard_seconds"), settings.clipboardSeconds},
            {QStringLiteral("history"), retentionToJson(settings.retention)},
            {QStringLiteral("guards"), guardsToJson(settings.guards)},
            {QStringLiteral("team_store"), settings.teamStore}};
}

GuardPolicy mergedGuards(GuardPolicy inFile, const GuardPolicy &before, const GuardPolicy &after)
{
    const auto merge = [](QStringList &names, const QStringList &was, const QStringList &is) {
        names.removeIf([&](const QString &name) { return was.contains(name) && !is.contains(name); });
        for (const QString &name : is) {
            if (!was.contains(name) && !names.contains(name))
                names += name;
        }
    };
    QList<QUuid> lists{QUuid()};
    lists += before.ofInstances.keys() + after.ofInstances.keys();
    for (const QUuid &id : std::as_const(lists)) {
        ProtectedNames names = inFile.listed(id);
        merge(names.users, before.listed(id).users, after.listed(id).users);
        merge(names.roles, before.listed(id).roles, after.listed(id).roles);
        inFile.protect(id, names);
    }
    if (before.mostChanges != after.mostChanges)
        inFile.mostChanges = after.mostChanges;
    if (before.mostPercent != after.mostPercent)
        inFile.mostPercent = after.mostPercent;
    return inFile;
}

QJsonObject withoutInstance(QJsonObject settings, const QUuid &instance)
{
    const QLatin1String key("instances");
    QJsonObject guards = settings.value(QLatin1String("guards")).toObject();
    QJsonObject lists = guards.value(key).toObject();
    const QString id = instance.toString(QUuid::WithoutBraces);
    if (!lists.contains(id))
        return settings;
    lists.remove(id);
    guards.insert(key, lists);
    settings.insert(QStringLiteral("guards"), guards);
    return settings;
}

ReadSettings settingsFromJson(const QJsonValue &value)
{
    ReadSettings read;
    if (value.isUndefined())
        return read;
    if (!value.isObject()) {
        read.badKeys += QStringLiteral("settings");
        read.settings.guards.unreadable = true;
        return read;
    }
    const QJsonObject json = value.toObject();
    const auto take = [&read, &json](const char *key, auto taker, auto &into) {
        const QJsonValue one = json.value(QLatin1String(key));
        if (!one.isUndefined() && !taker(one, into))
            read.badKeys += QLatin1String(key);
    };
    Settings &settings = read.settings;
    take("look", [](const QJsonValue &one, Look &into) { return takeName(lookNames(), one, into); }, settings.look);
    take("density", [](const QJsonValue &one, Density &into) { return takeName(densityNames(), one, into); }, settings.density);
    take("language", [](const QJsonValue &one, Language &into) { return takeName(languageNames(), one, into); }, settings.language);
    take("refresh_minutes", takeRefresh, settings.refreshMinutes);
    take("proxy", takeProxy, settings.proxy);
    take("lock_minutes", [](const QJsonValue &one, int &into) { return takeNumber(one, 0, kMostLockMinutes, into); },
         settings.lockMinutes);
    take("lock_with_desktop", takeSwitch, settings.lockWithDesktop);
    take("review_reminders", takeSwitch, settings.reviewReminders);
    take("clipboard_seconds",
         [](const QJsonValue &one, int &into) { return takeNumber(one, kLeastClipboardSeconds, kMostClipboardSeconds, into); },
         settings.clipboardSeconds);
    take("history", takeRetention, settings.retention);
    take("guards", takeGuards, settings.guards);
    take("team_store", takeTeamStore, settings.teamStore);
    return read;
}

} // namespace airside
