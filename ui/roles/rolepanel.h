#pragma once

#include "models/rolerows.h"

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;
class QStringListModel;
class QToolButton;
class QVBoxLayout;

namespace airside {

class ElidedLabel;

/// The side panel of the roles page: what a role is, why it is privileged, what it reaches, who holds it, and what can
/// be done with it.
class RolePanel : public QFrame
{
    Q_OBJECT

public:
    enum class Act { Edit, Clone, Rename, Delete, Unstage, CopyText, ShowHolders, Compare };

    struct Possible
    {
        bool readOnly = false;
        bool isOpen = false;   ///< in the editor: it need not be opened
        bool canClone = false; ///< there is an instance that may be changed
        bool never = false;    ///< started read-only: what edits is not there
    };

    explicit RolePanel(QWidget *parent = nullptr);

    void setRole(const RoleRow &row, const Possible &possible);
    void clear(int selectedRows); ///< none, or several: what they have in common is only how many they are
    [[nodiscard]] QListView *holders() const { return m_holders; }
    [[nodiscard]] QToolButton *closeButton() const { return m_close; }
    [[nodiscard]] QPushButton *button(Act act) const { return m_buttons[size_t(act)]; }

Q_SIGNALS:
    void wanted(airside::RolePanel::Act act);
    void holderOpened(const QUuid &instance, const QString &username);
    void closeRequested();

private:
    void buildActs(QVBoxLayout *body);
    void buildTold(QVBoxLayout *body);
    void buildSeveral(QVBoxLayout *column);
    QPushButton *makeButton(Act act, const char *icon, const QString &title, QWidget *parent);
    QLabel *addSection(QVBoxLayout *column, const QString &title);
    void setHolders(const RoleRow &row);

    ElidedLabel *m_name = nullptr;
    QToolButton *m_close = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_privilege = nullptr;
    QLabel *m_scope = nullptr;
    QLabel *m_holdersTitle = nullptr;
    QListView *m_holders = nullptr;
    QStringListModel *m_holderNames = nullptr;
    QStringList m_usernames;
    QWidget *m_body = nullptr;
    QPushButton *m_buttons[8] = {};
    QWidget *m_several = nullptr; ///< what can be done with several
    SnapshotPtr m_snapshot;
    QString m_shownKey;
};

} // namespace airside
