#include "core/config/instancestore.h"

#include "core/access/keys.h"
#include "core/config/configfile.h"
#include "core/config/instancejson.h"
#include "core/config/settings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace airside {

namespace {

tl::unexpected<Error> badConfig(const QString &file, const QString &why)
{
    return fail({ErrorKind::BadFile, 0, file, {}, why});
}

} // namespace

InstanceStore::InstanceStore(QString configFile)
    : m_configFile(std::move(configFile))
{
}

Result<InstanceStore> InstanceStore::load(const QString &configFile)
{
    const Result<QJsonObject> document = readConfig(configFile);
    if (!document)
        return fail(document.error());
    InstanceStore store(configFile);
    const Result<void> taken = store.take(*document);
    if (!taken)
        return fail(taken.error());
    return store;
}

Result<void> InstanceStore::take(const QJsonObject &document)
{
    const QJsonValue list = document.value(QLatin1String("instances"));
    if (!list.isUndefined() && !list.isArray())
        return badConfig(m_configFile, QStringLiteral("instances"));
    const QJsonArray instances = list.toArray();
    for (qsizetype i = 0; i < instances.size(); ++i) {
        const QString where = QStringLiteral("instances[%1]").arg(i);
        const Result<Instance> instance = instanceFromJson(instances[i].toObject());
        if (!instance)
            return badConfig(m_configFile, where + QLatin1Char('.') + instance.error().detail);
        if (byId(instance->id) || byName(instance->name))
            return badConfig(m_configFile, where);
        m_instances += *instance;
        m_json += instances[i].toObject();
    }
    return {};
}

qsizetype InstanceStore::indexOf(const QUuid &id) const
{
    const auto it = std::ranges::find(m_instances, id, &Instance::id);
    return it == m_instances.end() ? -1 : it - m_instances.begin();
}

const Instance *InstanceStore::byId(const QUuid &id) const
{
    const qsizetype at = indexOf(id);
    return at < 0 ? nullptr : &m_instances[at];
}

const Instance *InstanceStore::byName(const QString &name) const
{
    const QString folded = foldName(name);
    const auto it = std::ranges::find_if(
        m_instances, [&folded](const Instance &one) { return foldName(one.name) == folded; });
    return it == m_instances.end() ? nullptr : &*it;
}

Result<void> InstanceStore::checkNew(const Instance &instance) const
{
    if (instance.name.trimmed().isEmpty()) {
        return fail({ErrorKind::InvalidInput, 0, {},
                     QCoreApplication::translate("InstanceStore", "A name must not be empty."), QStringLiteral("name")});
    }
    const Instance *taken = byName(instance.name);
    if (taken && taken->id != instance.id)
        return fail({ErrorKind::AlreadyExists, 0, instance.name, {}, {}});
    return {};
}

Result<Instance> InstanceStore::add(Instance instance)
{
    const Result<QUrl> url = normalizedBaseUrl(instance.url.toString(QUrl::FullyEncoded));
    if (!url)
        return fail(url.error());
    instance.url = *url;
    if (instance.id.isNull())
        instance.id = QUuid::createUuid();
    const Result<void> done = change([&instance](InstanceStore &fresh) -> Result<void> {
        const Result<void> checked = fresh.checkNew(instance);
        if (!checked)
            return checked;
        if (fresh.byId(instance.id))
            return fail({ErrorKind::AlreadyExists, 0, instance.name, {}, {}});
        fresh.m_instances += instance;
        fresh.m_json += QJsonObject();
        return {};
    });
    if (!done)
        return fail(done.error());
    return instance;
}

Result<void> InstanceStore::update(const Instance &instance)
{
    const Result<QUrl> url = normalizedBaseUrl(instance.url.toString(QUrl::FullyEncoded));
    if (!url)
        return fail(url.error());
    return change([&](InstanceStore &fresh) -> Result<void> {
        const qsizetype at = fresh.indexOf(instance.id);
        if (at < 0)
            return fail({ErrorKind::NotFound, 0, instance.name, {}, {}});
        const Result<void> checked = fresh.checkNew(instance);
        if (!checked)
            return checked;
        fresh.m_instances[at] = instance;
        fresh.m_instances[at].url = *url;
        return {};
    });
}

Result<void> InstanceStore::remove(const QUuid &id)
{
    return change([&id](InstanceStore &fresh) -> Result<void> {
        const qsizetype at = fresh.indexOf(id);
        if (at < 0)
            return fail({ErrorKind::NotFound, 0, id.toString(QUuid::WithoutBraces), {}, {}});
        fresh.m_instances.removeAt(at);
        fresh.m_json.removeAt(at);
        return {};
    });
}

QJsonObject InstanceStore::observed(const QUuid &id) const
{
    const qsizetype at = indexOf(id);
    return at < 0 ? QJsonObject() : m_json[at].value(QLatin1String("observed")).toObject();
}

Result<void> InstanceStore::setObserved(const QUuid &id, const QJsonObject &facts)
{
    if (indexOf(id) >= 0 && observed(id) == facts)
        return {};
    return change([&](InstanceStore &fresh) -> Result<void> {
        const qsizetype at = fresh.indexOf(id);
        if (at < 0)
            return fail({ErrorKind::NotFound, 0, id.toString(QUuid::WithoutBraces), {}, {}});
        fresh.m_json[at].insert(QStringLiteral("observed"), facts);
        return {};
    });
}

Result<void> InstanceStore::change(const std::function<Result<void>(InstanceStore &)> &edit)
{
    InstanceStore fresh(m_configFile);
    const Result<void> written = changeConfig(m_configFile, [&](QJsonObject &document) -> Result<void> {
        const Result<void> taken = fresh.take(document);
        if (!taken)
            return taken;
        const QList<Instance> before = fresh.m_instances;
        const Result<void> edited = edit(fresh);
        if (!edited)
            return edited;
        const QJsonValue settings = document.value(QLatin1String("settings"));
        for (const Instance &one : before) {
            if (!fresh.byId(one.id) && settings.isObject())
                document.insert(QStringLiteral("settings"), withoutInstance(settings.toObject(), one.id));
        }
        QJsonArray list;
        for (qsizetype i = 0; i < fresh.m_instances.size(); ++i) {
            fresh.m_json[i] = instanceToJson(fresh.m_instances[i], fresh.m_json[i]);
            list += fresh.m_json[i];
        }
        document.insert(QStringLiteral("instances"), list);
        return {};
    });
    if (!written)
        return written;
    *this = std::move(fresh);
    return {};
}

} // namespace airside
