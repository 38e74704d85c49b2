#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace airside {

/// How a person arranged a table. Columns are known by their stable keys (ColumnKeyRole), so that a layout outlives
/// columns that come and go.
struct TableLayout
{
    struct Column
    {
        QString key;
        int width = 0; ///< device-independent pixels; 0: as the page has it
        std::optional<bool> shown; ///< empty: as the page has it

        bool operator==(const Column &) const = default;
    };
    struct Order
    {
        QString key;
        bool descending = false;

        bool operator==(const Order &) const = default;
    };

    QList<Column> columns; ///< in the order they stand in; empty: as the page has it
    QList<Order> sort;     ///< the most important first; empty: as it is

    bool operator==(const TableLayout &) const = default;
    [[nodiscard]] bool isEmpty() const { return columns.isEmpty() && sort.isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const;
    /// Takes what it can read; at most 200 columns of 20 to 4,000 pixels.
    [[nodiscard]] static TableLayout fromJson(const QJsonObject &json);
};

} // namespace airside
