#include "ui/shell/palette.h"

#include "models/wordmatch.h"
#include "ui/kit/icons.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/theme.h"
#include "ui/shell/palettedelegate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>

namespace airside {

namespace {

constexpr int kWidth = 640;
constexpr int kTop = 4 * metrics::grid;

struct Prepared
{
    QList<PaletteItem> roles;
    PeopleTextPtr people;
};

} // namespace

Palette::Palette(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Command palette"));
    build();
    hide();
    parent->installEventFilter(this);
}

Palette::~Palette()
{
    cancelSearch();
}

void Palette::build()
{
    m_panel = new QFrame(this);
    m_panel->setFrameShape(QFrame::StyledPanel);
    m_panel->setAutoFillBackground(true);
    m_panel->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, metrics::grid);
    column->setSpacing(metrics::half);
    m_field = new QLineEdit(m_panel);
    m_field->setPlaceholderText(tr("Type an action, a page, a person, a role or an instance"));
    m_field->setAccessibleName(tr("Find actions, pages, people, roles and instances"));
    m_field->setMinimumHeight(metrics::row + metrics::grid);
    m_field->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list = new QListView(m_panel);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_none = new QLabel(m_panel);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setText(tr("Nothing found in this scope."));
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setContentsMargins(metrics::grid, metrics::half, metrics::grid, metrics::half);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_none);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.itemAt(index.row())) {
            setCurrent(index.row());
            chooseCurrent();
        }
    });
}

void Palette::open(const QList<PaletteItem> &items, const QList<SnapshotPtr> &snapshots)
{
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    m_items = items;
    m_model.setItems({});
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    prepare(snapshots);
    search();
}

void Palette::prepare(const QList<SnapshotPtr> &snapshots)
{
    m_prepared = false;
    ++m_opening;
    const auto work = [snapshots] { return Prepared{roleItems(snapshots), std::make_shared<const PeopleText>(snapshots)}; };
    workInPool(this, work, [this, opening = m_opening](const Prepared &prepared) {
        if (opening != m_opening || !isVisible())
            return;
        m_items += prepared.roles;
        m_people = prepared.people;
        m_prepared = true;
        search();
    });
}

void Palette::cancelSearch()
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel.reset();
}

void Palette::search()
{
    cancelSearch();
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    const auto work = [items = m_items, people = m_people, words = searchWords(m_field->text()), cancel = m_cancel] {
        return searchPalette(items, *people, words, kMost, *cancel);
    };
    workInPool(this, work, [this, cancel = m_cancel](const QList<PaletteItem> &found) {
        if (cancel != m_cancel)
            return;
        m_cancel.reset();
        showFound(found);
    });
}

void Palette::showFound(const QList<PaletteItem> &found)
{
    m_model.setItems(found);
    setCurrent(m_model.nextItem(-1, 1));
    place();
    if (m_chooseWhenFound && m_prepared)
        chooseCurrent();
}

void Palette::setCurrent(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    m_list->setCurrentIndex(index);
    // The focus stays in the field, so what is chosen is told there.
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void Palette::place()
{
    setGeometry(parentWidget()->rect());
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    const bool none = m_model.rowCount() == 0;
    m_none->setVisible(none && isSettled());
    m_list->setVisible(!none);
    m_list->setFixedHeight(std::min(height + 2, this->height() - 2 * kTop - metrics::row - 4 * metrics::grid));
    const int width = std::min(kWidth, this->width() - 8 * metrics::grid);
    m_panel->setFixedWidth(width);
    m_panel->adjustSize();
    m_panel->move((this->width() - width) / 2, kTop);
}

void Palette::chooseCurrent()
{
    if (!isSettled()) {
        m_chooseWhenFound = true;
        return;
    }
    const PaletteItem *current = m_model.itemAt(m_list->currentIndex().row());
    m_chooseWhenFound = false;
    if (!current)
        return;
    const PaletteItem item = *current;
    dismiss();
    Q_EMIT chosen(item);
}

void Palette::dismiss()
{
    cancelSearch();
    m_chooseWhenFound = false;
    m_people = std::make_shared<const PeopleText>();
    m_items.clear();
    hide();
    m_model.setItems({});
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

bool Palette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_list->currentIndex().row();
    const auto move = [this](int next) {
        if (next >= 0)
            setCurrent(next);
        return true;
    };
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Down:
        return move(m_model.nextItem(row, 1));
    case Qt::Key_Up:
        return move(m_model.nextItem(row, -1));
    case Qt::Key_PageDown:
        return move(m_model.nextItem(m_model.rowCount(), -1));
    case Qt::Key_PageUp:
        return move(m_model.nextItem(-1, 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseCurrent();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go in it
    case Qt::Key_K:
        if (modifiers == Qt::ControlModifier)
            dismiss();
        return modifiers == Qt::ControlModifier;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        m_chooseWhenFound = false;
        return handleKey(key->key(), key->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

void Palette::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        dismiss();
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 70));
    painter.setPen(Theme::of(palette()).line);
    painter.drawRect(m_panel->geometry().adjusted(-1, -1, 0, 0));
}

} // namespace airside
