#pragma once

#include "models/rolerows.h"
#include "ui/roles/rolechanges.h"

#include <QFrame>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace airside {

/// The strip over the table in which a role is made, cloned, renamed, or its deletion is confirmed. In place, no dialog;
/// Enter does it, Esc cancels.
class RoleForm : public QFrame
{
    Q_OBJECT

public:
    explicit RoleForm(QWidget *parent = nullptr);

    /// sources: the instances that may be changed. from: the role to start with; nullptr: empty.
    void startCreate(const QList<SnapshotPtr> &sources, const ChangePlan &plan, const RoleRow *from = nullptr);
    void startRename(const RoleRow &row, const ChangePlan &plan);
    void startDelete(const QList<RoleRow> &rows, const QList<RoleServerFacts> &facts);
    void cancel();

    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QComboBox *instanceField() const { return m_instance; }
    [[nodiscard]] QComboBox *startField() const { return m_start; }
    [[nodiscard]] QPushButton *confirmButton() const { return m_confirm; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// What the person decided. key: of the role to show afterwards; empty: none.
    void decided(const QList<airside::Change> &changes, const QString &key);
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Mode { Create, Rename, Delete };

    void open(Mode mode, const QString &title, const QString &confirm);
    void wrap();
    void fillStart(const QString &selected);
    void validate();
    void decide();
    [[nodiscard]] SnapshotPtr target() const;
    [[nodiscard]] PermissionList startPermissions() const;

    Mode m_mode = Mode::Create;
    QList<SnapshotPtr> m_sources;
    ChangePlan m_plan;
    QList<RoleRow> m_rows; ///< to rename or delete
    QLabel *m_title = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_instanceLabel = nullptr;
    QComboBox *m_instance = nullptr;
    QLabel *m_startLabel = nullptr;
    QComboBox *m_start = nullptr;
    QLabel *m_message = nullptr;
    QBoxLayout *m_lines = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace airside
