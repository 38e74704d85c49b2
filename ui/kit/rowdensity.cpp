#include "ui/kit/rowdensity.h"

#include "ui/kit/controlstyle.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace airside {

void RowDensity::follow(QTableView *table)
{
    new RowDensity(table);
}

RowDensity::RowDensity(QTableView *table)
    : QObject(table)
    , m_table(table)
{
    table->installEventFilter(this);
    fit();
}

bool RowDensity::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fit();
    return false;
}

void RowDensity::fit()
{
    const int height = rowHeight(*m_table);
    QHeaderView *rows = m_table->verticalHeader();
    if (rows->defaultSectionSize() == height && rows->minimumSectionSize() == height)
        return;
    // In this order: a default below the minimum would be raised to it.
    rows->setMinimumSectionSize(height);
    rows->setDefaultSectionSize(height);
}

} // namespace airside
