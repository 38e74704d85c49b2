#pragma once

#include "core/access/personlinks.h"
#include "core/base/result.h"

#include <QObject>

#include <optional>

namespace airside {

/// What was decided by hand about who is one person, in people.json of the state directory: written as it is decided,
/// with undo and redo. Decisions depend on it, so it is no part of what the window only remembers.
class PersonLinkStore : public QObject
{
    Q_OBJECT

public:
    /// Which instances live only as long as the program: what is decided about their accounts is in no file.
    using IsTemporary = std::function<bool(const QUuid &)>;

    /// Loads the file. A damaged one is set aside as people.json.damaged (never over an earlier one: then .damaged.2, ...)
    /// and a new one begun; one of a newer version, or one that cannot be read or set aside, is left as it is and never
    /// written over. loadError() tells.
    explicit PersonLinkStore(QString file, IsTemporary isTemporary = {}, QObject *parent = nullptr);

    [[nodiscard]] const PersonLinks &links() const { return m_links; }
    [[nodiscard]] std::optional<Error> loadError() const { return m_loadError; }

    void link(const QList<AccountKey> &accounts, const QDateTime &nowUtc);
    void unlink(const AccountKey &account, const QDateTime &nowUtc);
    void forget(const AccountKey &account); ///< the rule decides about it again
    /// Drops what is about other instances, which were removed; cannot be undone.
    void keepOnly(const QList<QUuid> &instances);

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();

Q_SIGNALS:
    void changed();
    /// What was decided could not be saved; it counts until the program ends.
    void saveFailed(const airside::Error &error);

private:
    void load();
    void setAside(const Error &why);
    void step(PersonLinks links);
    void set(PersonLinks links);

    QString m_file;
    IsTemporary m_isTemporary;
    bool m_mayWrite = true;
    PersonLinks m_links;
    QList<PersonLinks> m_undo;
    QList<PersonLinks> m_redo;
    std::optional<Error> m_loadError;
};

} // namespace airside
