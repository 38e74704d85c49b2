#pragma once

#include "models/usertablerows.h"
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

/// The side panel of the users page: one user's details, roles and effective permissions, the roles of many users at
/// once, or the editor. It asks; the page stages.
class UserPanel : public QFrame
{
    Q_OBJECT

public:
    explicit UserPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// What is selected. lookAlike: the username that the single one's may be mistaken for; empty: none.
    /// While the editor is open it stays open.
    void showUsers(const QList<ShownUser> &users, const QString &lookAlike);
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
    /// The sentences under the heading, as shown.
    [[nodiscard]] QString remarks() const;

Q_SIGNALS:
    void editRequested();
    void deleteRequested();
    void discardRequested();
    void roleToggled(const QString &role, bool give);
    void roleOpened(const QUuid &instance, const QString &role);
    void submitted(const airside::Change &change);
    void editingStarted();
    void editingEnded();
    void cancelRequested(); ///< of the editor; endEditing() does it
    void closeRequested();

private:
    QWidget *buildOverview();
    void buildHeading(QVBoxLayout *column);
    void buildTabs(QVBoxLayout *column);
    void showOne(const ShownUser &shown, const QString &lookAlike);
    void showMany(const UserSummary &summary);
    void summariseInPool();
    void showTabs(bool all); ///< of one user all, of several the roles
    void showButtons(const UserSummary &summary);
    void setRemarks(const QStringList &warnings, const QString &staged, const QStringList &notes);
    [[nodiscard]] QStringList readOnlyNames(const UserSummary &summary) const;
    [[nodiscard]] Snapshot snapshotAfter(const Snapshot &snapshot) const;

    Workspace &m_workspace;
    QList<ShownUser> m_users;
    quint64 m_generation = 0; ///< of m_users; an older summary is dropped
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
    QPushButton *m_discard = nullptr;
    QTabWidget *m_tabs = nullptr;
    UserDetails *m_details = nullptr;
    RolePicker *m_picker = nullptr;
    EffectiveList *m_effective = nullptr;
    UserEditor *m_editor = nullptr;
};

} // namespace airside
