#pragma once

#include "models/persontable.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace airside {

class EffectiveList;
class ElidedLabel;
class LinkChooser;

/// The side panel of the people page: a person's accounts and why they are joined, what they can do on each instance,
/// and joining or parting them by hand. It asks; the page decides.
class PersonPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PersonPanel(QWidget *parent = nullptr);

    /// id: of a row of table.
    void setPerson(const PersonTablePtr &table, int id);
    void clear(int selectedRows); ///< none, or several
    /// Opens the search for an account to link with; nothing while no person is shown.
    void startLinking();
    [[nodiscard]] bool isLinking() const;
    void endLinking();
    void unlinkCurrent(); ///< the account under the cursor, or what was decided about it

    [[nodiscard]] QListWidget *accounts() const { return m_accounts; }
    [[nodiscard]] EffectiveList *effective() const { return m_effective; }
    [[nodiscard]] QComboBox *where() const { return m_where; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] LinkChooser *chooser() const { return m_chooser; }
    [[nodiscard]] QPushButton *linkButton() const { return m_link; }
    [[nodiscard]] QPushButton *unlinkButton() const { return m_unlink; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QPushButton *roleButton() const { return m_role; }
    [[nodiscard]] QString doubts() const; ///< as shown; empty: none

Q_SIGNALS:
    /// The person shown and the one that has this account are the same.
    void linkWanted(const QUuid &instance, const QString &username);
    void unlinkWanted(const airside::AccountKey &account);
    void forgetWanted(const airside::AccountKey &account);
    void userOpened(const QUuid &instance, const QString &username);
    void roleOpened(const QUuid &instance, const QString &role);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTop(QVBoxLayout *column);
    QWidget *buildAccounts();
    QWidget *buildPermissions();
    void fillAccounts();
    void fillWhere();
    void showPermissions();
    void updateButtons();
    void openRole();
    [[nodiscard]] const PersonTable::Account *currentAccount() const;

    PersonTablePtr m_table;
    int m_id = -1;
    ElidedLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_doubts = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_nobody = nullptr;
    QTabWidget *m_tabs = nullptr;
    LinkChooser *m_chooser = nullptr;
    QListWidget *m_accounts = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_role = nullptr;
    QPushButton *m_link = nullptr;
    QPushButton *m_unlink = nullptr;
    QComboBox *m_where = nullptr;
    EffectiveList *m_effective = nullptr;
};

} // namespace airside
