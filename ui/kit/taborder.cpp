#include "ui/kit/taborder.h"

#include <QTabWidget>

#include <algorithm>
#include <vector>

namespace airside {

namespace {

/// It hands the focus to its bar, and is a second stop of Tab at the place where it was made: from there Tab would go on behind
/// the bar, and everything between would be out of reach.
void leaveFocusToBar(QTabWidget &tabs)
{
    tabs.setFocusProxy(nullptr);
    tabs.setFocusPolicy(Qt::NoFocus);
}

} // namespace

void orderTabs(QWidget &root, const std::function<int(const QWidget &)> &numberOf)
{
    for (QTabWidget *tabs : root.findChildren<QTabWidget *>())
        leaveFocusToBar(*tabs);
    std::vector<QWidget *> chain;
    for (QWidget *next = root.nextInFocusChain(); next && next != &root; next = next->nextInFocusChain()) {
        if (root.isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus && !next->focusProxy())
            chain.push_back(next);
    }
    std::ranges::stable_sort(chain, {}, [&numberOf](const QWidget *one) { return numberOf(*one); });
    for (size_t i = 1; i < chain.size(); ++i)
        QWidget::setTabOrder(chain[i - 1], chain[i]);
}

} // namespace airside
