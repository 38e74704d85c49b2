#pragma once

#include "ui/kit/savedviews.h"

#include <QFrame>
#include <QToolButton>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace airside {

class FilterBar;
class TableView;
class UiMemory;

/// The one question about a saved view, below the button: its name, or whether it shall go. Escape closes it.
class ViewForm : public QFrame
{
    Q_OBJECT

public:
    explicit ViewForm(QWidget *parent);

    /// title: what is asked; action: what the button does. name empty: nothing is to be typed.
    void ask(const QString &title, const QString &action, const std::optional<QString> &name);
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QPushButton *actionButton() const { return m_action; }
    void setHint(const QString &text) const; ///< below the name

Q_SIGNALS:
    void nameEdited(const QString &name);
    void decided(const QString &name);

private:
    void decide();

    QLabel *m_title = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_action = nullptr;
};

/// "Views": a page's built-in views and those a person saved: filter, order of rows and columns under a name. Choose, save,
/// rename, delete; all by keyboard (Alt+V).
class ViewsButton : public QToolButton
{
    Q_OBJECT

public:
    /// bar and table outlive it. memory: nullptr, views last as long as the page. page: the key they are kept under.
    ViewsButton(FilterBar &bar, TableView &table, UiMemory *memory, const QString &page, QList<SavedView> builtIn,
                QWidget *parent = nullptr);

    [[nodiscard]] const SavedViews &views() const { return m_views; }
    [[nodiscard]] ViewForm *form() const { return m_form; }
    void choose(const SavedView &view);
    void saveAs(const QString &name);
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);

private:
    void fillMenu();
    void addView(const SavedView &view);
    void addOwn();
    void openForm();
    void askToSave();
    void askToRename(const QString &name);
    void askToRemove(const QString &name);
    void keep();

    FilterBar &m_bar;
    TableView &m_table;
    UiMemory *m_memory;
    QString m_page;
    QList<SavedView> m_builtIn;
    SavedViews m_views;
    ViewForm *m_form = nullptr;
    std::function<void(QString)> m_decision; ///< of the open form
};

} // namespace airside
