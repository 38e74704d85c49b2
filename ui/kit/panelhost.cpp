#include "ui/kit/panelhost.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QToolButton>

namespace airside {

PanelHost::PanelHost(QWidget *parent)
    : QWidget(parent)
{
}

void PanelHost::setContent(QWidget *content)
{
    m_content = content;
    content->setParent(this);
    content->show();
    arrange();
}

void PanelHost::setPanel(QWidget *panel)
{
    m_panel = panel;
    panel->setParent(this);
    panel->setAutoFillBackground(true);
    arrange();
}

void PanelHost::setPanelOpen(bool open)
{
    if (m_open == open)
        return;
    const bool hadFocus = m_panel && m_panel->isAncestorOf(focusWidget());
    m_open = open;
    arrange();
    if (!open && hadFocus && m_content)
        focusContent();
    Q_EMIT panelOpenChanged(open);
}

void PanelHost::focusContent()
{
    for (QWidget *next = m_content->nextInFocusChain(); next != m_content; next = next->nextInFocusChain()) {
        if (m_content->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus && next->isVisible() && next->isEnabled()) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QToolButton *PanelHost::makeToggle(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(QStringLiteral("panel")));
    button->setText(tr("Details"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setChecked(isPanelOpen());
    button->setToolTip(tr("Show or fold away the side panel (F9)"));
    connect(button, &QToolButton::toggled, this, &PanelHost::setPanelOpen);
    connect(this, &PanelHost::panelOpenChanged, button, &QToolButton::setChecked);
    return button;
}

QToolButton *PanelHost::makeClose(QWidget *panel)
{
    auto *button = new QToolButton(panel);
    button->setIcon(themedIcon(QStringLiteral("close")));
    button->setAutoRaise(true);
    button->setToolTip(tr("Fold the panel away (F9)"));
    button->setAccessibleName(tr("Fold the panel away"));
    return button;
}

void PanelHost::arrange()
{
    m_overlaid = window()->width() < metrics::panelOverlaysBelow;
    const bool shown = isPanelOpen();
    const int panelWidth = std::min(metrics::panel, width());
    if (m_content) {
        QRect area = rect();
        if (shown && !m_overlaid)
            area.setWidth(width() - panelWidth - metrics::grid);
        m_content->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
    }
    if (m_panel) {
        const QRect area(width() - panelWidth, 0, panelWidth, height());
        m_panel->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
        m_panel->setVisible(shown);
        m_panel->raise();
    }
    const int covered = coveredWidth();
    if (std::exchange(m_covered, covered) != covered)
        Q_EMIT coveredWidthChanged();
}

int PanelHost::coveredWidth() const
{
    return isPanelOpen() && m_overlaid ? std::min(metrics::panel, width()) : 0;
}

void PanelHost::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool overlaid = window()->width() < metrics::panelOverlaysBelow;
    if (std::exchange(m_overlaid, overlaid) != overlaid)
        Q_EMIT overlaidChanged(overlaid);
    arrange();
}

void PanelHost::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isPanelOpen()) {
        setPanelOpen(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace airside
