#pragma once

#include "tests/ui_permissions/wholewindow.h"

#include <functional>

namespace airside {

/// The states a page can be in, each made over fake servers and looked at, page by page.
class States
{
public:
    /// Called with each state of each page while it is shown.
    using Look = std::function<void(const QString &name, QWidget &root)>;

    States(Look look, const QSize &size)
        : m_look(std::move(look))
        , m_size(size)
    {
    }

    void nothing();     ///< no instance, and one that was not read
    void reading();     ///< for the first time, and again
    void failed();      ///< without rows, with old rows, one of several
    void partial();     ///< a listing that does not add up, one without the right, none at all
    void filteredAway();
    void manyRows();    ///< 10,000 users, 300 roles
    void hostileNames();
    void readOnly();
    void staged();      ///< the bar, the marks, the review, the receipt
    void dialogs();     ///< what the demo never asks

private:
    struct Desk;
    void show(Desk &desk);
    void review(Desk &desk, const QString &name, bool apply);
    void look(const QString &state, Desk &desk, const QStringList &pages);
    void settle();

    Look m_look;
    QSize m_size;
};

} // namespace airside
