#pragma once

#include <QMap>
#include <QWidget>

class QAction;
class QBoxLayout;
class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace airside {

class NavButton;
class ScopeButton;
class Workspace;

/// Scope, pages, and at the foot what holds for the whole program (demo, read-only).
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(Workspace &workspace, QWidget *parent = nullptr);

    void addPage(const QString &id, const QString &icon, const QString &title);
    /// Below the others; a command of the window has the keys, so that they work without the sidebar too.
    void addFootPage(const QString &id, const QString &icon, const QString &title, const QKeySequence &keys);
    /// A small button for a command of the window, under the scope: what has a key shall have a place for the mouse, too.
    void addTool(QAction *action);
    void setCurrent(const QString &id);
    [[nodiscard]] NavButton *button(const QString &id) const { return m_buttons.value(id); }
    void setProduction(bool production); ///< the word PRODUCTION under the scope

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NavButton *addButton(QBoxLayout *to, const QString &id, const QString &icon, const QString &title);
    void updateFoot();
    void updateCounts();

    Workspace &m_workspace;
    ScopeButton *m_scope = nullptr;
    QLabel *m_production = nullptr;
    QHBoxLayout *m_tools = nullptr;
    QVBoxLayout *m_pages = nullptr;
    QVBoxLayout *m_footPages = nullptr;
    QButtonGroup *m_group = nullptr;
    QMap<QString, NavButton *> m_buttons;
    QLabel *m_foot = nullptr;
};

} // namespace airside
