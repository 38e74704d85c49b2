#pragma once

#include "core/access/instance.h"

#include <QJsonObject>

#include <functional>

namespace airside {

/// The instances a person has set up, in config.json: a version, no secrets, unknown keys kept, a newer version
/// refused (BadFile; the file is left alone). Every change is written at once and atomically; on failure the list
/// in memory is unchanged. A change is made to the file as it is then, under config.json.lock, so that a console
/// and airsidectl at work together do not undo each other's; the list in memory then holds the others' too.
class InstanceStore
{
public:
    /// A missing file is an empty list. Errors: BadFile (damaged, newer, a name or id twice), File.
    [[nodiscard]] static Result<InstanceStore> load(const QString &configFile);

    [[nodiscard]] const QList<Instance> &instances() const { return m_instances; } ///< in the order they were added
    /// Pointers hold until the next change.
    [[nodiscard]] const Instance *byId(const QUuid &id) const;
    [[nodiscard]] const Instance *byName(const QString &name) const; ///< folded

    /// What add() and update() refuse before they write: AlreadyExists (name taken), InvalidInput (empty name).
    [[nodiscard]] Result<void> checkNew(const Instance &instance) const;
    /// id is made when null; the URL is normalized. Errors: BadFile, AlreadyExists (name taken), InvalidInput (empty name, invalid URL), File.
    [[nodiscard]] Result<Instance> add(Instance instance);
    /// Replaces the one with the same id. Errors: NotFound, AlreadyExists, InvalidInput, File.
    [[nodiscard]] Result<void> update(const Instance &instance);
    /// What the settings list for it alone goes too.
    [[nodiscard]] Result<void> remove(const QUuid &id);

    /// What behaviour alone can tell about a server, remembered by instance ("addsOnly": true, ...).
    [[nodiscard]] QJsonObject observed(const QUuid &id) const;
    [[nodiscard]] Result<void> setObserved(const QUuid &id, const QJsonObject &facts);

private:
    explicit InstanceStore(QString configFile);
    [[nodiscard]] Result<void> take(const QJsonObject &document);
    [[nodiscard]] qsizetype indexOf(const QUuid &id) const;
    /// Reads the file again, lets the edit work on that, and writes it.
    [[nodiscard]] Result<void> change(const std::function<Result<void>(InstanceStore &)> &edit);

    QString m_configFile;
    QList<Instance> m_instances;
    QList<QJsonObject> m_json; ///< beside m_instances: as they stand in the file
};

} // namespace airside
