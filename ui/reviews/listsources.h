#pragma once

#include "core/review/population.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace airside {

class Workspace;

/// What a campaign begins with besides the instances: lists of other tools, and a table of managers.
class ListSources : public QWidget
{
    Q_OBJECT

public:
    explicit ListSources(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] const PopulationExtras &extras() const { return m_extras; }
    void addList(const AccountList &list);
    void setManagers(const ManagerList &managers, const QString &file);

    [[nodiscard]] QListWidget *listWidget() const { return m_lists; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }
    [[nodiscard]] QPushButton *managersButton() const { return m_managersButton; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void changed();

private:
    void askForList();
    void askForManagers();
    void removeList();
    void say(const QString &text);
    void showManagers(const QString &file);

    Workspace &m_workspace;
    PopulationExtras m_extras;
    QListWidget *m_lists = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_managersButton = nullptr;
    QLabel *m_managers = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace airside
