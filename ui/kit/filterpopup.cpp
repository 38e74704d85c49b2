#include "ui/kit/filterpopup.h"

#include "core/base/text.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace airside {

namespace {

constexpr int kMostRows = 9;
constexpr int kWidest = 560;
constexpr int HelpRole = Qt::UserRole + 1;

class PopupDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const Theme plain = Theme::of(option.palette);
        const Theme theme = current ? plain.selected() : plain;
        painter->save();
        if (current) {
            painter->fillRect(option.rect, plain.selection);
            painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                                QRect(option.rect.topLeft(), QSize(metrics::frame, option.rect.height()))), plain.accent);
        }
        const QRect room = option.rect.adjusted(metrics::grid, 0, -metrics::grid, 0);
        const QString label = index.data(Qt::DisplayRole).toString();
        painter->setFont(option.font);
        painter->setPen(theme.text);
        painter->drawText(room, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          option.fontMetrics.elidedText(label, Qt::ElideRight, room.width()));
        const int used = option.fontMetrics.horizontalAdvance(label) + 2 * metrics::grid;
        const QRect rest = QStyle::visualRect(option.direction, room, room.adjusted(used, 0, 0, 0));
        const QFont small = secondaryFont(option.font);
        painter->setFont(small);
        painter->setPen(theme.muted);
        if (rest.width() > 0)
            painter->drawText(rest, int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                              QFontMetrics(small).elidedText(index.data(HelpRole).toString(), Qt::ElideRight, rest.width()));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int label = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
        const int help = QFontMetrics(secondaryFont(option.font)).horizontalAdvance(index.data(HelpRole).toString());
        return {label + help + 5 * metrics::grid, metrics::row};
    }
};

} // namespace

FilterPopup::FilterPopup(QWidget *window)
    : QListView(window)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new PopupDelegate(this));
    setAccessibleName(tr("Completions"));
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setFocusPolicy(Qt::NoFocus);
    hide();
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &FilterPopup::announce);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const FilterCompletion completion = m_completions[index.row()];
        Q_EMIT clickedOn(completion);
    });
}

void FilterPopup::offer(const FilterCompletions &completions, const QPoint &place, bool preselect)
{
    m_completions = completions.list;
    QPalette colours = parentWidget()->palette();
    colours.setColor(QPalette::WindowText, Theme::of(colours).muted); // its frame
    setPalette(colours);
    m_model->clear();
    int width = 0;
    for (const FilterCompletion &one : m_completions) {
        auto *item = new QStandardItem(visible(one.label));
        item->setData(one.help, HelpRole);
        item->setData(one.help, Qt::AccessibleDescriptionRole);
        m_model->appendRow(item);
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        width = std::max(width, itemDelegate()->sizeHint(option, item->index()).width());
    }
    const int bar = m_completions.size() > kMostRows ? 2 * metrics::grid : 0;
    const int room = parentWidget()->width() - 2 * metrics::grid;
    const QSize size(std::min({std::max(width, 160) + bar, kWidest, room}),
                     int(std::min<qsizetype>(m_completions.size(), kMostRows)) * metrics::row + 2 * frameWidth());
    setGeometry(QRect(QPoint(std::clamp(place.x(), metrics::grid, metrics::grid + room - size.width()), place.y()), size));
    if (preselect)
        setCurrentIndex(m_model->index(0, 0));
    show();
    raise();
}

void FilterPopup::move(int rows)
{
    const int count = m_model->rowCount();
    const int from = currentIndex().isValid() ? currentIndex().row() : rows > 0 ? -1 : count;
    if (count > 0)
        setCurrentIndex(m_model->index((from + rows + count) % count, 0));
}

const FilterCompletion *FilterPopup::chosen(bool anyway) const
{
    if (!isVisible() || m_completions.isEmpty())
        return nullptr;
    if (currentIndex().isValid())
        return &m_completions[currentIndex().row()];
    return anyway ? &m_completions.first() : nullptr;
}

/// The focus stays in the line, so a screen reader must be told.
void FilterPopup::announce(const QModelIndex &current)
{
    if (!current.isValid() || !isVisible())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

} // namespace airside
