#include "ui/shell/navbutton.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace airside {

namespace {

/// Qt would call it a check box. It is one of several pages, of which one is shown.
class AccessibleNav final : public QAccessibleWidget
{
public:
    explicit AccessibleNav(NavButton *button)
        : QAccessibleWidget(button, QAccessible::PageTab)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? button()->text() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = button()->isChecked();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] NavButton *button() const { return static_cast<NavButton *>(widget()); }
};

QAccessibleInterface *navOf(const QString &, QObject *object)
{
    auto *button = qobject_cast<NavButton *>(object);
    return button ? new AccessibleNav(button) : nullptr;
}

} // namespace

NavButton::NavButton(const QString &iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
{
    QAccessible::installFactory(navOf); // which keeps one of each
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void NavButton::setCount(int count, const QString &what)
{
    m_count = count;
    setAccessibleDescription(what);
    update();
}

QSize NavButton::sizeHint() const
{
    return {metrics::sidebar, metrics::row + metrics::half};
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const bool contrast = theme.scheme == Theme::Scheme::HighContrast;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    if (isChecked() && !contrast)
        painter.setBrush(theme.selection), painter.drawRoundedRect(box, 4, 4);
    else if (underMouse() && !contrast)
        painter.setBrush(theme.hover), painter.drawRoundedRect(box, 4, 4);
    if (isChecked())
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 6, 3, height() - 12)), theme.accent);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, contrast ? 2 : 1));
        painter.drawRoundedRect(box, 4, 4);
    }
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int top = (height() - metrics::icon) / 2;
    paintIcon(painter, m_icon, place(QRect(12, top, metrics::icon, metrics::icon)), isChecked() ? theme.accent : theme.muted);
    QFont textFont = font();
    textFont.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(textFont);
    painter.setPen(theme.text);
    const QRect words(36, 0, width() - (m_count > 0 ? 72 : 44), height());
    painter.drawText(place(words), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (m_count > 0) {
        painter.setPen(theme.danger);
        painter.drawText(place(QRect(width() - 40, 0, 32, height())), Qt::AlignVCenter | Qt::AlignTrailing,
                         QLocale().toString(m_count));
    }
}

/// Tab comes to one page of all, as to one of a group of radio buttons; from there the arrows go to the others.
void NavButton::moveFocus(qsizetype by)
{
    const QList<NavButton *> pages = parentWidget()->findChildren<NavButton *>(QString(), Qt::FindDirectChildrenOnly);
    const qsizetype to = pages.indexOf(this) + by;
    if (to >= 0 && to < pages.size())
        pages[to]->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void NavButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        moveFocus(event->key() == Qt::Key_Down ? 1 : -1);
    else
        QAbstractButton::keyPressEvent(event);
}

void NavButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void NavButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace airside
