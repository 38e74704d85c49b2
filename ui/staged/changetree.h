#pragma once

#include "core/changes/applier.h"
#include "ui/staged/changewords.h"
#include "ui/staged/resultwords.h"
#include "ui/staged/risk.h"

#include <QSet>
#include <QTreeWidget>

namespace airside {

class WrappedLines;
class Workspace;

/// What is staged, as a tree: instance, then who gains abilities, the people and the roles, then change, and each
/// difference with its sign. Of very many changes the lines come when one is unfolded. Beside a change what became of it,
/// and below it, first, why. Long texts wrap. Keyboard: Del asks to unstage, Ctrl+C copies the line, or the change with
/// all its lines.
class ChangeTree : public QTreeWidget
{
    Q_OBJECT

public:
    static constexpr int kChangeRole = Qt::UserRole; ///< of an item: the change it stands for

    explicit ChangeTree(Workspace &workspace, QWidget *parent = nullptr);

    void setPlan(const ChangePlan &plan);
    /// How results are worded from now on.
    void setTense(Tense tense) { m_tense = tense; }
    /// Puts a result beside its change; a conflict shows both versions below it.
    void setResult(const ChangeResult &result);
    /// Beside a change that would be applied: which way it would take.
    void setWay(const Change &change, WriteWay way);
    /// Over what setResult() said of the same changes.
    void setRefusals(const QList<Refusal> &refusals);
    void clearResults();
    /// Folds what is done, and goes to the first that is not, to a cause rather than to a consequence. False: there is none.
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
    void changeEvent(QEvent *event) override;
    void doItemsLayout() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr qsizetype kLinesShown = 8; ///< of one change; the rest is folded below one line
    /// In the order in which they are shown.
    enum class Section { Gains, People, Roles };
    QTreeWidgetItem *groupOf(const QUuid &instance);
    void addInstance(const QUuid &instance, const QList<Change> &changes);
    [[nodiscard]] Section sectionOf(const Change &change) const;
    [[nodiscard]] static QString sectionText(Section section, int count);
    void fill(QTreeWidgetItem *item);
    [[nodiscard]] const Change *changeOf(const QUuid &change) const;
    void addChange(QTreeWidgetItem *parent, const Change &change);
    void addWarnings(QTreeWidgetItem *item, const Change &change);
    void addLines(QTreeWidgetItem *item, const QList<ChangeLine> &lines, const QColor &plain, const QColor &signs);
    [[nodiscard]] static QTreeWidgetItem *newLine(const QString &text, const QColor &colour, const QString &icon);
    QTreeWidgetItem *addLine(QTreeWidgetItem *parent, const QString &text, const QColor &colour, const QString &icon = {});
    void addReasons(const QUuid &change, const QStringList &texts, const QColor &colour, const QString &icon);
    void showBothVersions(const ChangeResult &result);
    void markNotStaged(QTreeWidgetItem *item);
    void forgetReasons(const QUuid &change);
    void setOutcome(QTreeWidgetItem *item, const QString &text, const QString &icon, const QColor &colour);
    void copyCurrent();

    Workspace &m_workspace;
    ChangePlan m_plan;
    Tense m_tense = Tense::Would;
    QHash<QUuid, qsizetype> m_places; ///< in the plan
    QHash<QUuid, Risk> m_risks;
    QSet<QUuid> m_unfilled; ///< changes whose lines are not made yet
    QList<QUuid> m_order; ///< as shown
    QHash<QUuid, QTreeWidgetItem *> m_items;
    QHash<QUuid, QList<QTreeWidgetItem *>> m_reasons; ///< lines below a change that come with its result
    QHash<QUuid, ChangeState> m_states;
    WrappedLines *m_lines = nullptr;
    QList<QPersistentModelIndex> m_unspanned; ///< lines that came since the last layout
};

} // namespace airside
