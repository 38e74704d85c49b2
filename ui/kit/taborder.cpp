#include "ui/kit/taborder.h"

#include <QWidget>

#include <algorithm>
#include <vector>

namespace airside {

void orderTabs(QWidget &root, const std::function<int(const QWidget &)> &numberOf)
{
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
