#pragma once

#include <QHash>
#include <QStyledItemDelegate>

class QTreeView;

namespace airside {

/// Draws a tree of items and the lines of text below them: a line wraps over all columns, so that its height follows the
/// width of the view; an item, which is what has data of headRole or lies at the top, does not.
class WrappedLines final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Of that view, which outlives it and owns it.
    WrappedLines(QTreeView &view, int headRole);

    /// A view asks for every line whenever one comes or goes, and laying text out is slow: what a text needs is kept
    /// until forgetSizes(), which the view has to say when its width, font or style has changed.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void forgetSizes() { m_sizes.clear(); }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    struct Look
    {
        QString text;
        int room = 0; ///< to wrap in; 0: does not wrap
        int weight = 0;
        bool hasIcon = false;

        bool operator==(const Look &) const = default;
        friend size_t qHash(const Look &one, size_t seed) { return qHashMulti(seed, one.text, one.room, one.weight, one.hasIcon); }
    };

    [[nodiscard]] bool isLine(const QModelIndex &index) const;
    [[nodiscard]] int roomFor(const QModelIndex &index) const;
    [[nodiscard]] QSize measured(const QStyleOptionViewItem &option, const QModelIndex &index, int room) const;

    QTreeView &m_view;
    int m_headRole;
    mutable QHash<Look, QSize> m_sizes;
};

} // namespace airside
