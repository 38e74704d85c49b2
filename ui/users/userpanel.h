#pragma once

#include "ui/users/usersummary.h"
#include "ui/workspace.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace airside {

class EffectiveList;
class ElidedLabel;
class RolePicker;
class UserDetails;
class UserEditor;
struct UserSummary;

/// The side panel of the users page: one user's details, roles and effective permissions, what many users have in
/// common, or the editor. It asks; the page stages.
class UserPanel : public QFrame
{
    Q_OBJECT

public:
    explicit UserPanel(Workspace &workspace, QWidget *parent = nullptr);

    // What is selected: one or nobody, or many. While the editor is open it stays open.
    void showNobody();
    /// lookAlike: the username that this one's may be mistaken for; empty: none.
    void showUser(const ShownUser &shown, const QString &lookAlike);
    /// Many, before their summary is there.
    void showCounting(int users);
    void showMany(const UserSummary &summary);
    void startCreation(const QUuid &instance);
    void startEdit(const ShownUser &shown);
    void endEditing();
    [[nodiscard]] bool isEditing() const;
    /// Opens the roles of what is selected.
    void openRoles();

    [[nodiscard]] UserEditor *editor() const { return m_editor; }
    [[nodiscard]] RolePicker *picker() const { return m_picker; }
    [[nodiscard]] EffectiveList *effective() const { return m_effective; }
    [[nodiscard]] UserDetails *details() const { return m_details; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] QPushButton *editButton() const { return m_edit; }
    [[nodiscard]] QPushButton *deleteButton() const { return m_delete; }
    [[nodiscard]] QPushButton *discardButton() const { return m_discard; }
    [[nodiscard]] QPushButton *personButton() const { return m_person; }
    [[nodiscard]] QPushButton *lockoutButton() const { return m_lockOut; }
    [[nodiscard]] QPushButton *restoreButton() const { return m_restore; }
    [[nodiscard]] QPushButton *reactivateButton() const { return m_reactivate; }
    /// Which ways back there are for what is selected.
    void offerWaysBack(bool restore, bool reactivate);
    /// The sentences under the heading, as shown.
    [[nodiscard]] QString remarks() const;

Q_SIGNALS:
    void editRequested();
    void deleteRequested();
    void lockoutRequested();
    void restoreRequested();
    void reactivateRequested();
    void discardRequested();
    void roleToggled(const QString &role, bool give);
    void roleOpened(const QUuid &instance, const QString &role);
    void permissionOpened(const QUuid &instance, const QString &permission);
    void personRequested();
    void submitted(const airside::Change &change);
    void editingStarted();
    void editingEnded();
    void cancelRequested(); ///< of the editor; endEditing() does it
    void closeRequested();

private:
    QWidget *buildOverview();
    void buildHeading(QVBoxLayout *column);
    void buildTabs(QVBoxLayout *column);
    void showOverview(int users);
    void showButtons(bool anyStaged, bool allRemoved);
    void openRoleOf(const QString &role);
    void setRemarks(const QStringList &warnings, const QString &staged, const QStringList &notes);
    [[nodiscard]] Snapshot snapshotAfter(const Snapshot &snapshot) const;

    Workspace &m_workspace;
    int m_count = 0; ///< selected
    QList<Instance> m_instances; ///< of the selected, as they were read
    QStackedWidget *m_stack = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_overview = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_subtitle = nullptr;
    QLabel *m_warning = nullptr;
    QLabel *m_staged = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_lockOut = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_reactivate = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_person = nullptr;
    QTabWidget *m_tabs = nullptr;
    UserDetails *m_details = nullptr;
    RolePicker *m_picker = nullptr;
    EffectiveList *m_effective = nullptr;
    UserEditor *m_editor = nullptr;
};

} // namespace airside
