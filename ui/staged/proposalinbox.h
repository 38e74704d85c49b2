#pragma once

#include "core/plan/proposalstore.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <functional>
#include <optional>

namespace airside {

class Workspace;

/// The open proposals of programs, as they come: read again when the folder changes. A refusal is journalled first; one is
/// approved by being applied (Workspace).
class ProposalInbox : public QObject
{
    Q_OBJECT

public:
    /// The folder is made, so that the first proposal is noticed too.
    ProposalInbox(Workspace &workspace, const ProposalStore &store, QObject *parent = nullptr);

    [[nodiscard]] const QList<Proposal> &open() const { return m_open; }
    [[nodiscard]] const QStringList &unreadable() const { return m_unreadable; }
    /// nullptr: it is not open any more.
    [[nodiscard]] const Proposal *find(const QUuid &id) const;

    /// then: with the error that kept it open, or none.
    void refuse(const QUuid &id, const QString &reason, std::function<void(std::optional<Error>)> then);
    void reload();

Q_SIGNALS:
    void changed();

private:
    Workspace &m_workspace;
    ProposalStore m_store;
    QFileSystemWatcher m_watcher;
    QList<Proposal> m_open;
    QStringList m_unreadable;
    bool m_again = false;   ///< it changed while it was being read
    bool m_reading = false;
};

} // namespace airside
