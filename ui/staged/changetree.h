#pragma once

#include "core/changes/applier.h"

#include <QTreeWidget>

namespace airside {

class Workspace;

/// What is staged, as a tree: instance, change, and each difference with its sign; beside a change what became of it.
class ChangeTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ChangeTree(Workspace &workspace, QWidget *parent = nullptr);

    void setPlan(const ChangePlan &plan);
    /// Puts a result beside its change; a conflict shows both versions below it.
    void setResult(const ChangeResult &result);
    void setRefusals(const QList<Refusal> &refusals);
    void clearResults();
    /// The column text of a change, for tests and the receipt.
    [[nodiscard]] QString resultText(const QUuid &change) const;

private:
    void addChange(QTreeWidgetItem *parent, const Change &change);
    void addLine(QTreeWidgetItem *parent, const QString &text, const QColor &colour, bool mark = false);

    Workspace &m_workspace;
    ChangePlan m_plan;
    QHash<QUuid, QTreeWidgetItem *> m_items;
    QHash<QUuid, QList<QTreeWidgetItem *>> m_extra;
};

/// "Update user", "Delete role", ...
[[nodiscard]] QString changeTitle(const Change &change);
/// "done and verified", "conflict: changed meanwhile", ...
[[nodiscard]] QString stateText(ChangeState state);

} // namespace airside
