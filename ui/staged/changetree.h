#pragma once

#include "core/changes/applier.h"
#include "ui/staged/changewords.h"
#include "ui/staged/resultwords.h"

#include <QTreeWidget>

namespace airside {

class Workspace;

/// What is staged, as a tree: instance, change, and each difference with its sign; beside a change what became of it,
/// and below it, first, why. Long texts wrap. Keyboard: Del asks to unstage, Ctrl+C copies the line, or the change with
/// all its lines.
class ChangeTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ChangeTree(Workspace &workspace, QWidget *parent = nullptr);

    void setPlan(const ChangePlan &plan);
    /// How results are worded from now on.
    void setTense(Tense tense) { m_tense = tense; }
    /// Puts a result beside its change; a conflict shows both versions below it.
    void setResult(const ChangeResult &result);
    /// Over what setResult() said of the same changes.
    void setRefusals(const QList<Refusal> &refusals);
    void clearResults();
    /// Folds what is done, and goes to the first that is not. False: there is none.
    bool showFirstProblem();

    /// The change of the current line; null: none.
    [[nodiscard]] QUuid currentChange() const;
    void setCurrentChange(const QUuid &change);
    [[nodiscard]] QUuid firstChange() const { return m_order.value(0); }
    /// The column text of a change, and the sentences below it; for tests.
    [[nodiscard]] QString resultText(const QUuid &change) const;
    [[nodiscard]] QStringList reasons(const QUuid &change) const;
    [[nodiscard]] QTreeWidgetItem *itemOf(const QUuid &change) const { return m_items.value(change); }

Q_SIGNALS:
    void currentChangeChanged();
    void unstageRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTreeWidgetItem *groupOf(const QUuid &instance, QHash<QUuid, QTreeWidgetItem *> &groups);
    void addChange(QTreeWidgetItem *parent, const Change &change);
    void addWarnings(QTreeWidgetItem *item, const Change &change);
    void addLines(QTreeWidgetItem *item, const QList<ChangeLine> &lines, const QColor &plain, const QColor &signs);
    QTreeWidgetItem *addLine(QTreeWidgetItem *parent, const QString &text, const QColor &colour, const QString &icon = {});
    void addReasons(const QUuid &change, const QStringList &texts, const QColor &colour, const QString &icon);
    void showBothVersions(const ChangeResult &result);
    void markNotStaged(QTreeWidgetItem *item);
    void forgetReasons(const QUuid &change);
    void setOutcome(QTreeWidgetItem *item, const QString &text, const QString &icon, const QColor &colour);
    void copyCurrent() const;

    Workspace &m_workspace;
    ChangePlan m_plan;
    Tense m_tense = Tense::Would;
    QList<QUuid> m_order; ///< as shown
    QHash<QUuid, QTreeWidgetItem *> m_items;
    QHash<QUuid, QList<QTreeWidgetItem *>> m_reasons; ///< lines below a change that come with its result
    QHash<QUuid, ChangeState> m_states;
};

} // namespace airside
