#pragma once

#include "models/usertablemodel.h"
#include "ui/users/lockoutchanges.h"
#include "ui/users/usersummary.h"
#include "ui/snapshotpage.h"

class QAction;
class QPushButton;

namespace airside {

class TableView;
class UserPanel;

/// The users of every instance in scope: to look at, to export, and to edit. Every edit is staged in the workspace.
class UsersPage : public SnapshotPage
{
    Q_OBJECT

public:
    explicit UsersPage(Workspace &workspace, QWidget *parent = nullptr);
    ~UsersPage() override;

    [[nodiscard]] std::optional<Sheet> sheetAsShown() const override;
    void openObject(const QUuid &instance, const QString &name) override; ///< selects the user, though a filter hid it
    [[nodiscard]] QString unfinishedWork() const override;

    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] UserPanel *panel() const { return m_panel; }
    [[nodiscard]] UserTableModel *model() { return &m_model; }
    [[nodiscard]] const UserTableModel *model() const { return &m_model; }
    /// What many selected users have in common is being counted in the worker pool.
    [[nodiscard]] bool isCounting() const { return m_counting; }
    [[nodiscard]] std::optional<Opened> openedObject() const override;

public Q_SLOTS:
    void createUser();
    void editUser();
    void assignRoles();
    void deleteUsers();
    void lockOut();     ///< asks how
    void restoreRoles();
    void reactivate();
    void unstage();
    void showPerson();
    void showHistory();
    void reviewSelected();

protected:
    void showEvent(QShowEvent *event) override;
    void showSnapshots(const QList<SnapshotPtr> &snapshots) override;
    [[nodiscard]] const Completeness &proofOf(const Snapshot &snapshot) const override { return snapshot.usersProof; }
    [[nodiscard]] ListProgress::Part part() const override { return ListProgress::Part::Users; }
    [[nodiscard]] QString sentence(Say what, int total) const override;
    void showMarks(const RefreshMarks &marks) override { m_model.setMarks(marks); }

private:
    void buildTable();
    void buildFilter();
    void buildActions();
    void buildPanel();
    QAction *makeAction(const QString &icon, const QString &text, const QKeySequence &key, void (UsersPage::*slot)());
    /// What was read last is not in the table yet.
    [[nodiscard]] bool isIndexing() const { return m_indexing || m_gatherTimer.isActive(); }
    void indexInPool();
    void afterRows(const QList<RefreshChanges> &changes); ///< of other snapshots
    void followPlan();
    void selectionMoved();
    void followSelection();
    void summarize(const QList<int> &rows);
    void updateActions();
    void updatePrimary();
    void showTableMenu(const QPoint &position);
    void openPanel();
    void withoutLosingEdits(std::function<void()> then);
    void updateCounts();
    void setAsideHugeSelection(); ///< before rows move: each range would cost time by itself
    void selectAgain();           ///< what was set aside and is still shown; where it is too scattered, a banner says so
    void stage(const QList<Change> &changes);
    void setRole(const QString &role, bool give);
    void selectUser(const UserKey &key);
    void sayHidden(const UserKey &key);
    [[nodiscard]] QList<ShownUser> selectedUsers() const;
    void updateLockout();
    [[nodiscard]] LockoutCase lockoutCaseOf(const QList<ShownUser> &users, QList<Error> *errors = nullptr) const;
    [[nodiscard]] QList<ShownUser> editableUsers(); ///< of the selected ones; a banner says which are left out

    UserTableModel m_model;
    TableView *m_table = nullptr;
    UserPanel *m_panel = nullptr;
    QAction *m_create = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_roles = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_lockOut = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_reactivate = nullptr;
    QAction *m_unstage = nullptr;
    QAction *m_person = nullptr;
    QAction *m_history = nullptr;
    QAction *m_review = nullptr;
    QPushButton *m_createButton = nullptr;
    QTimer m_ageTimer;
    QTimer m_selectionTimer; ///< a drag over many rows is followed once
    std::stop_source m_summaryStop; ///< of the summary that is being counted
    bool m_counting = false;
    QTimer m_gatherTimer;    ///< runs while other instances may still join those that are to be indexed
    bool m_indexing = false; ///< in the worker pool
    bool m_outdated = false; ///< what is being indexed is not the newest
    std::optional<std::pair<QUuid, QString>> m_wanted; ///< a user to be opened once it is indexed
    bool m_shownBefore = false;
    std::vector<bool> m_setAside; ///< by row number: selected until rows moved; empty: nothing is set aside
    bool m_panelOpensItself = true; ///< with the first selection, where there is room, until the person folds it away
};

} // namespace airside
