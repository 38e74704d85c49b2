#pragma once

#include "core/access/filtercompletion.h"

#include <QListView>

class QStandardItemModel;

namespace airside {

/// What a filter could go on with, in a list over the window below the line that is typed into. It never takes the
/// focus: the line hands its keys on.
class FilterPopup : public QListView
{
    Q_OBJECT

public:
    /// window: it lies over this one.
    explicit FilterPopup(QWidget *window);

    /// Shows the list with its upper start corner at a place of the window. preselect: the first one is current.
    void offer(const FilterCompletions &completions, const QPoint &place, bool preselect);
    void move(int rows); ///< the current one, round and round
    /// The current one; with anyway, else the first. nullptr: none.
    [[nodiscard]] const FilterCompletion *chosen(bool anyway) const;

Q_SIGNALS:
    void clickedOn(const airside::FilterCompletion &completion);

private:
    void announce(const QModelIndex &current);

    QStandardItemModel *m_model = nullptr;
    QList<FilterCompletion> m_completions;
};

} // namespace airside
