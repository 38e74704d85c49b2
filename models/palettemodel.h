#pragma once

#include "models/paletteindex.h"

#include <QAbstractListModel>

namespace airside {

/// Found items under a heading for each group. Headings cannot be selected.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// ChipsRole and the others of modelroles.h do not occur here.
    enum Role { DetailRole = Qt::UserRole + 100, KeysRole, HeadingRole, ProductionRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<PaletteItem> &items);
    /// nullptr: a heading, or outside.
    [[nodiscard]] const PaletteItem *itemAt(int row) const;
    /// The next row in the direction (1 or -1) that is no heading, from outside too (-1, rowCount()); -1: none.
    [[nodiscard]] int nextItem(int row, int direction) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        PaletteGroup group = PaletteGroup::Actions;
        int item = -1; ///< -1: the heading of the group
    };
    [[nodiscard]] static QString headingOf(PaletteGroup group);

    QList<PaletteItem> m_items;
    QList<Row> m_rows;
};

} // namespace airside
