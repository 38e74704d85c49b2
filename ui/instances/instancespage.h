#pragma once

#include "ui/kit/page.h"
#include "ui/workspace.h"

class QPushButton;
class QToolButton;

namespace airside {

class InstanceModel;
class TableView;

/// The Airflows that are set up, whatever the scope: add, edit, read, sign out, remove; filtered, copied and exported as the
/// tables of the other pages.
class InstancesPage : public Page
{
    Q_OBJECT

public:
    InstancesPage(Workspace &workspace, QWidget *parent = nullptr);

    /// "add" opens the dialog for a new instance, an instance's id opens it for editing; anything else is a filter.
    void applyFilter(const QString &filter) override;
    [[nodiscard]] QWidget *initialFocus() override;
    [[nodiscard]] QUuid selected() const; ///< null: none, or several
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] InstanceModel *model() const { return m_model; }
    [[nodiscard]] std::optional<Sheet> sheetAsShown() const override;

public Q_SLOTS:
    void add();
    void edit();
    void signOut();
    void removeSelected();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *action(const QString &icon, const QString &text, const QString &hint, void (InstancesPage::*slot)());
    void openDialog(const std::optional<Instance> &instance);
    void updateActions();
    void buildTable();
    void buildFilter();
    void updatePlaceholder();
    void updateStatus();
    void updateFailure(); ///< the banner of the selected instance that failed, else of the first
    void helpFailed();
    void askForSecret();
    void showRemoved(const QUuid &id, const std::optional<Error> &error);
    void showSignedOut(const QUuid &id, const std::optional<Error> &error);

    Workspace &m_workspace;
    InstanceModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QTimer m_ageTimer;
    QTimer m_selectionTimer; ///< a drag over many rows is counted once
    QPushButton *m_add = nullptr;
    QToolButton *m_edit = nullptr;
    QToolButton *m_secret = nullptr;
    QToolButton *m_signOut = nullptr;
    QToolButton *m_remove = nullptr;
    QUuid m_failed;       ///< whom the banner is about
    QString m_failureText;
    QString m_removing; ///< name of the instance that is being removed
};

} // namespace airside
