#include "ui/users/rolepicker.h"

#include "core/base/text.h"
#include "ui/kit/controlstyle.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace airside {

namespace {

/// Beyond so many roles looking for one by eye takes longer than typing.
constexpr qsizetype kSearchFrom = 9;

/// What is left of a row's rectangle while its parts are laid out from the start.
class RowLayout
{
public:
    RowLayout(const QRect &area, Qt::LayoutDirection direction)
        : m_left(area)
        , m_rightToLeft(direction == Qt::RightToLeft)
    {
    }

    QRect take(int width) { return cut(width, m_rightToLeft); }
    QRect takeFromEnd(int width) { return cut(width, !m_rightToLeft); }
    QRect takeSquare(int side)
    {
        const QRect area = take(side);
        return {area.left(), area.top() + (area.height() - side) / 2, side, side};
    }
    [[nodiscard]] QRect rest() const { return m_left; }

private:
    QRect cut(int width, bool fromRight)
    {
        QRect part = m_left;
        if (fromRight) {
            part.setLeft(part.right() - width + 1);
            m_left.setRight(part.left() - metrics::half);
        } else {
            part.setWidth(width);
            m_left.setLeft(part.right() + metrics::half);
        }
        return part;
    }

    QRect m_left;
    bool m_rightToLeft;
};

/// A checkbox, the sign of what is staged, a shield, the name, and a note at the end. The whole row is the target.
class RoleChoiceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme plain = Theme::of(option.palette);
        const Theme theme = option.state & QStyle::State_Selected ? plain.selected() : plain;
        const auto staged = index.data(StagedRole).value<StagedState>();
        const auto state = index.data(Qt::CheckStateRole).value<Qt::CheckState>();
        const bool enabled = option.state & QStyle::State_Enabled;
        const QColor ink = !enabled ? theme.muted : staged == StagedState::None ? theme.text : theme.staged;
        painter->save();
        painter->setClipRect(option.rect);
        paintGround(*painter, option, plain);
        RowLayout row(option.rect.adjusted(metrics::grid, 0, -metrics::grid, 0), option.direction);
        paintCheckBox(*painter, row.takeSquare(metrics::icon), state, enabled, theme);
        painter->setPen(ink);
        if (staged != StagedState::None)
            painter->drawText(row.take(12), Qt::AlignCenter, signOf(staged));
        if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty())
            paintIcon(*painter, icon, row.takeSquare(metrics::icon), enabled ? theme.warn : theme.muted);
        paintNote(*painter, option, visible(index.data(ExportRole).toString()), row, theme);
        QFont font = option.font;
        font.setStrikeOut(staged == StagedState::Removed && state == Qt::Unchecked);
        painter->setFont(font);
        painter->setPen(ink);
        const QString name = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, row.rest().width());
        painter->drawText(row.rest(), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), name);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {120, metrics::row}; }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        bool toggles = false;
        if (event->type() == QEvent::MouseButtonRelease) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            toggles = mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint());
        } else if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            toggles = key == Qt::Key_Space || key == Qt::Key_Select;
        }
        if (!toggles || !(option.state & QStyle::State_Enabled))
            return false;
        const bool checked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        return model->setData(index, QVariant::fromValue(checked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }

private:
    static QString signOf(StagedState staged)
    {
        if (staged == StagedState::Added)
            return QStringLiteral("+");
        return staged == StagedState::Removed ? QStringLiteral("\u2212") : QStringLiteral("\u00b1");
    }

    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
    {
        if (option.state & QStyle::State_Selected) {
            painter.fillRect(option.rect, theme.selection);
            const QRect bar(option.rect.left(), option.rect.top(), metrics::frame, option.rect.height());
            painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter.fillRect(option.rect, theme.hover);
        }
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
            const int width = theme.scheme == Theme::Scheme::HighContrast ? 2 : 1;
            painter.setPen(QPen(option.state & QStyle::State_Selected ? theme.selected().accent : theme.accent, width));
            painter.drawRect(option.rect.adjusted(width - 1, width - 1, -width, -width));
        }
    }

    static void paintNote(QPainter &painter, const QStyleOptionViewItem &option, const QString &note, RowLayout &row,
                          const Theme &theme)
    {
        if (note.isEmpty())
            return;
        const QFont font = secondaryFont(option.font);
        const QFontMetrics fm(font);
        const QRect area = row.takeFromEnd(std::min(fm.horizontalAdvance(note) + 2, row.rest().width() / 2));
        painter.setFont(font);
        painter.setPen(theme.muted);
        painter.drawText(area, Qt::AlignCenter, fm.elidedText(note, Qt::ElideRight, area.width()));
    }
};

} // namespace

RolePicker::RolePicker(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::half);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find a role"));
    m_search->setAccessibleName(tr("Find a role"));
    m_search->setClearButtonEnabled(true);
    m_search->setVisible(false);
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Roles"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RoleChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty = new QLabel(m_list->viewport());
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *over = new QVBoxLayout(m_list->viewport());
    over->addWidget(m_empty);
    m_empty->hide();
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, &m_model, &RoleChoiceModel::setFilter);
    connect(&m_model, &RoleChoiceModel::toggled, this, &RolePicker::toggled);
}

void RolePicker::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void RolePicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Down || !m_search->hasFocus() || m_model.rowCount() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    m_list->setFocus(Qt::TabFocusReason);
}

void RolePicker::offerOpening()
{
    m_open = new QPushButton(themedIcon(QStringLiteral("roles")), tr("Show the role"), this);
    m_open->setToolTip(tr("Opens the permissions of the role under the cursor (Enter)"));
    m_open->setEnabled(false);
    layout()->addWidget(m_open);
    auto *open = new QAction(themedIcon(QStringLiteral("roles")), tr("Show the role"), this);
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    open->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(open);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(open, &QAction::triggered, this, &RolePicker::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &RolePicker::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_open->setEnabled(current.isValid()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_open->setEnabled(m_list->currentIndex().isValid()); });
}

void RolePicker::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        Q_EMIT roleOpened(m_model.choiceAt(current.row()).name);
}

void RolePicker::setChoices(const QList<RoleChoice> &choices)
{
    const int scroll = m_list->verticalScrollBar()->value();
    const QString current = m_list->currentIndex().data().toString();
    m_model.setChoices(choices);
    m_search->setVisible(choices.size() >= kSearchFrom);
    m_empty->setVisible(choices.isEmpty());
    if (!m_list->currentIndex().isValid() && !current.isEmpty()) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.index(row).data().toString() == current)
                m_list->setCurrentIndex(m_model.index(row));
        }
        m_list->verticalScrollBar()->setValue(scroll);
    }
}

} // namespace airside
