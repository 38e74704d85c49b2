#pragma once

#include "models/usertablerows.h"
#include "ui/users/userrules.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace airside {

class UserEditorForm;

/// Makes a new user or edits one, in the side panel. What comes out is one change to be staged; nothing is sent.
class UserEditor : public QWidget
{
    Q_OBJECT

public:
    explicit UserEditor(Workspace &workspace, QWidget *parent = nullptr);

    /// Offers the instances in scope that may be changed. chosen: null where the person must say which.
    void startCreation(const QUuid &chosen);
    void startEdit(const ShownUser &shown);
    [[nodiscard]] bool isCreation() const { return m_creation; }
    /// Whether anything was typed or chosen that would be lost.
    [[nodiscard]] bool isDirty() const;
    void submit();
    /// What is selected in the table meanwhile: where that is somebody else, it says that this one is still edited.
    void setSelection(const QList<ShownUser> &users);
    void setSelection(int users); ///< several
    [[nodiscard]] QString elsewhereText() const;

    [[nodiscard]] UserEditorForm *form() const { return m_form; }
    [[nodiscard]] QPushButton *submitButton() const { return m_submit; }

Q_SIGNALS:
    void submitted(const airside::Change &change);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin(const UserInput &input, const QString &title, const QString &button);
    void chooseInstance();
    void sayElsewhere(const QString &selected);
    void toggleRole(const QString &role, bool give);
    void judge();
    [[nodiscard]] SnapshotPtr snapshot() const;
    [[nodiscard]] UserInput input() const;
    [[nodiscard]] QList<UserRemark> remarks() const;
    [[nodiscard]] const ChangePlan &plan() const;

    Workspace &m_workspace;
    bool m_creation = false;
    bool m_judgeAll = false;
    ShownUser m_shown;
    UserInput m_start;
    QStringList m_roles;
    TakenNames m_taken;
    QList<Role> m_givable;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_elsewhere = nullptr;
    QScrollArea *m_scroll = nullptr;
    UserEditorForm *m_form = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace airside
