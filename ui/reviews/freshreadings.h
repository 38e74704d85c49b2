#pragma once

#include "ui/workspace.h"

#include <QSet>

namespace airside {

/// Reads instances once more and gives what was read after the asking; never an older reading, whatever went wrong.
class FreshReadings : public QObject
{
    Q_OBJECT

public:
    explicit FreshReadings(Workspace &workspace, QObject *parent = nullptr);

    void start(const QSet<QUuid> &instances);
    void cancel() { m_waiting = false; }
    [[nodiscard]] bool isReading() const { return m_waiting; }
    [[nodiscard]] const QList<SnapshotPtr> &snapshots() const { return m_snapshots; }
    /// Those that could not be read, or are no longer set up, with the reason; for people.
    [[nodiscard]] const QStringList &failures() const { return m_failures; }

Q_SIGNALS:
    void done();

private:
    void look();

    Workspace &m_workspace;
    QHash<QUuid, SnapshotPtr> m_before;
    QList<SnapshotPtr> m_snapshots;
    QStringList m_failures;
    bool m_waiting = false;
};

} // namespace airside
