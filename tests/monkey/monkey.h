#pragma once

#include "tests/ui_permissions/wholewindow.h"

#include <QRandomGenerator>

namespace airside {

/// What is staged as the test knows it. Only an edit, what is applied and an instance that is removed may change it.
class Ledger
{
public:
    explicit Ledger(const Staging &staging);

    void follow();                     ///< a person could have edited
    [[nodiscard]] bool holds() const;  ///< nothing was lost, added or changed
    [[nodiscard]] bool isOnDisk(const QString &file) const;

private:
    const Staging &m_staging;
    ChangePlan m_known;
};

/// Uses the window at random: keys, clicks, drags, the wheel, sizes, themes, refreshes of servers that change,
/// edits staged and taken back, dialogs opened and closed. The same seed does the same.
class Monkey
{
public:
    Monkey(WholeWindow &whole, const QString &page, quint32 seed);

    /// False: the invariant is broken; lastEvent() says by what.
    [[nodiscard]] bool act();
    [[nodiscard]] QString lastEvent() const { return m_last; }
    [[nodiscard]] bool hasClosed() const { return m_closed; }
    void unlock(); ///< if it is locked
    /// Closes what is open over the window, and goes back to the page.
    void tidy();
    [[nodiscard]] const Ledger &ledger() const { return m_ledger; }

private:
    enum class Effect { Edits, Leaves };
    struct Event
    {
        int weight;
        Effect effect;
        const char *name;
        void (Monkey::*run)();
    };
    static const std::vector<Event> &events();

    void pressKey();
    void typeText();
    void click();
    void rightClick();
    void doubleClick();
    void drag();
    void turnWheel();
    void resizeWindow();
    void changeTheme();
    void changeServers();
    void stageEdit();
    void undoAndRedo();
    void setFilter();
    void openPage();
    void setScope();
    void openDialog();
    void answerDifferently();

    [[nodiscard]] int below(int bound) { return int(m_random.bounded(bound)); }
    [[nodiscard]] QWidget *target() const; ///< where a person's next key or click would go
    [[nodiscard]] QPoint anywhere(const QWidget &widget);
    [[nodiscard]] bool isBlocked() const; ///< by a dialog or a menu
    void mouse(QEvent::Type type, QWidget &in, const QPoint &at, Qt::MouseButton button);

    WholeWindow &m_whole;
    QString m_page;
    QRandomGenerator m_random;
    Ledger m_ledger;
    QString m_last;
    bool m_good = true;
    bool m_mayChange = false; ///< something was applied or removed
    bool m_closed = false;
    int m_made = 0;
    QTimer m_patience; ///< with menus that run an event loop of their own: nobody else would close them
};

} // namespace airside
