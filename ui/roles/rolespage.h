#pragma once

#include "models/comparegrid.h"
#include "models/roletablemodel.h"
#include "ui/roles/rolechanges.h"
#include "ui/roles/rolepanel.h"
#include "ui/snapshotpage.h"

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace airside {

class ComparePane;
class CopyForm;
class RoleEditor;
class RoleForm;
class TableView;

/// The roles of the instances in scope, and the matrix editor of one of them, which takes the room of the table.
/// Everything a person does becomes a staged change; nothing is sent from here.
/// Keyboard: Enter opens, Esc goes back, F2 renames, Del deletes, Ctrl+N makes one, Ctrl+D clones,
/// Ctrl+U unstages, Ctrl+M compares the selected roles, Ctrl+Shift+C copies them as text, Ctrl+Shift+V (in the matrix)
/// copies permissions from another role.
class RolesPage : public SnapshotPage
{
    Q_OBJECT

public:
    explicit RolesPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] RoleTableModel *model() const { return m_model; }
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] RoleEditor *editor() const { return m_editor; }
    [[nodiscard]] RoleForm *form() const { return m_form; }
    [[nodiscard]] RolePanel *panel() const { return m_panel; }
    [[nodiscard]] QPushButton *newButton() const { return m_new; }
    [[nodiscard]] ComparePane *comparison() const { return m_compare; }
    [[nodiscard]] CopyForm *copyForm() const { return m_copyForm; }
    [[nodiscard]] QToolButton *compareButton() const { return m_compareButton; }

    [[nodiscard]] bool isEditorOpen() const;
    /// Opens the matrix of a role (roleKey()); nothing happens when it is not there.
    void openRole(const QString &key);
    void closeEditor();

    [[nodiscard]] bool isComparing() const;
    /// Sets roles (roleKey()) of any instance in scope side by side; those that are not there are left out, and with fewer
    /// than two nothing happens.
    void compare(const QStringList &keys);
    void closeComparison();

    [[nodiscard]] std::optional<Sheet> sheetAsShown() const override;
    void applyFilter(const QString &filter) override;
    void openObject(const QUuid &instance, const QString &name) override; ///< the matrix of the role
    [[nodiscard]] std::optional<Opened> openedObject() const override;
    [[nodiscard]] QWidget *initialFocus() override;
    void focusFilter() override; ///< of the matrix while the editor is open

protected:
    void showSnapshots(const QList<SnapshotPtr> &snapshots) override;
    [[nodiscard]] const Completeness &proofOf(const Snapshot &snapshot) const override { return snapshot.rolesProof; }
    [[nodiscard]] ListProgress::Part part() const override { return ListProgress::Part::Roles; }
    [[nodiscard]] QString sentence(Say what, int total) const override;
    void showMarks(const RefreshMarks &marks) override { m_model->setMarks(marks); }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildContent();
    void buildCommands();
    void buildFilter();
    [[nodiscard]] Sheet rolesAsShown() const;
    void connectAll();
    void planChanged();
    void afterRows();
    void updateNewButton();
    void openPanelItself();
    void updatePanel();
    void updateEditor();
    void buildCompare(QStackedWidget *stack);
    void updateComparison();
    void stageCompared(const QList<int> &roles);
    void startCopy();
    void copyAsText();
    void showHolders(const RoleRow &row);
    void showHistory();
    void reviewSelected();
    void actOnOne(RolePanel::Act act, const RoleRow &row);
    [[nodiscard]] ComparedRole compared(const RoleRow &row) const;
    [[nodiscard]] QList<RoleRow> allRoles() const; ///< in scope, whatever the filter
    void act(RolePanel::Act act);
    void startCreate(const RoleRow *from);
    void startDelete();
    void stage(const QList<Change> &changes, const QString &key);
    void showTableMenu(const QPoint &position);
    [[nodiscard]] const RoleRow *currentRole() const; ///< open in the editor, else the one selected; nullptr: none, several
    [[nodiscard]] QList<RoleRow> selectedRoles() const;
    [[nodiscard]] QList<SnapshotPtr> editableSnapshots() const;
    [[nodiscard]] RoleServerFacts factsOf(const QUuid &instance) const;
    [[nodiscard]] QString noticeFor(const RoleRow &row) const;
    [[nodiscard]] const RoleRow *openRow() const;
    [[nodiscard]] static QList<int> columnWidths();

    RoleTableModel *m_model = nullptr;
    QWidget *m_content = nullptr;
    QStackedWidget *m_stack = nullptr;
    TableView *m_table = nullptr;
    RoleEditor *m_editor = nullptr;
    RoleForm *m_form = nullptr;
    RolePanel *m_panel = nullptr;
    ComparePane *m_compare = nullptr;
    CopyForm *m_copyForm = nullptr;
    QPushButton *m_new = nullptr;
    QToolButton *m_compareButton = nullptr;
    QStringList m_comparedKeys;
    bool m_panelWasOpen = false; ///< before comparing, which takes its room
    QString m_openKey;  ///< of the role in the editor
    QUuid m_openChange; ///< its staged change, by which a renamed creation is found again
    QString m_openName; ///< its name after what is staged, by which it is found once that is applied
    bool m_panelOpensItself = true; ///< with the first selection, where there is room, until the person folds it away
    bool m_staging = false; ///< the editor's own edit comes back as planChanged()
};

} // namespace airside
