#pragma once

#include "core/base/result.h"
#include "core/plan/changeplan.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QThreadPool>

namespace airside {

/// The staged changes of the console: saved to plans/staged.json as they are made (without secrets), so that they
/// survive a crash; a huge plan is written by a thread of its own, awaited at the end. Undo and redo of staging steps.
class Staging : public QObject
{
    Q_OBJECT

public:
    /// Loads what was staged. A damaged file, or one of a newer version, is set aside as staged.json.damaged (never
    /// over an earlier one: then .damaged.2, ...) and reported by loadError(). A file that cannot be read or set
    /// aside is never written over: saving fails then.
    explicit Staging(QString file, QObject *parent = nullptr);

    [[nodiscard]] const ChangePlan &plan() const { return m_plan; }
    [[nodiscard]] std::optional<Error> loadError() const { return m_loadError; }
    /// The change staged for the object of that name; as it is on the server first, else as it is staged.
    [[nodiscard]] std::optional<Change> changeFor(const QUuid &instance, bool user, const QString &objectName) const;

    void stage(const Change &change);             ///< merged by withChange()
    void stage(const QList<Change> &changes);     ///< one undo step
    void discard(const QList<QUuid> &changeIds);  ///< one undo step
    void discardAll();
    /// What is to be known of a change when it has been applied, also after a restart; saved with it when it is staged next.
    void setNote(const QUuid &changeId, const QJsonObject &note);
    [[nodiscard]] QJsonObject noteOf(const QUuid &changeId) const { return m_notes.value(changeId); } ///< empty: none
    [[nodiscard]] bool hasNotes() const; ///< of changes that are staged

    /// Removes applied changes; clears undo, since what was applied cannot be unstaged.
    void markApplied(const QList<QUuid> &changeIds);

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    /// The typed passwords go, here and in undo and redo; the edits stay and ask for them again before they are applied.
    void forgetPasswords();
    void undo();
    void redo();

Q_SIGNALS:
    void planChanged();
    /// The plan could not be saved; it is still held in memory.
    void saveFailed(const airside::Error &error);

private:
    void load();
    void setAside(const Error &why);
    void step(ChangePlan plan);
    void set(ChangePlan plan);
    void save();

    QString m_file;
    bool m_mayWrite = true;
    ChangePlan m_plan;
    QHash<QUuid, QJsonObject> m_notes; ///< also of changes that undo may bring back
    QList<ChangePlan> m_undo;
    QList<ChangePlan> m_redo;
    std::optional<Error> m_loadError;
    QThreadPool m_writer; ///< one thread; the last member: awaited before the others go
};

} // namespace airside
