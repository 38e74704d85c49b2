#include "ui/kit/factpanel.h"

#include "core/base/text.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/factlist.h"
#include "ui/kit/icons.h"
#include "ui/kit/margins.h"
#include "ui/kit/panelhost.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace airside {

FactPanel::FactPanel(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(lineMargins(2 * metrics::grid, metrics::grid, metrics::grid, metrics::grid));
    column->setSpacing(metrics::half);
    m_name = new ElidedLabel(this);
    m_name->setFont(sectionFont(font()));
    auto *close = PanelHost::makeClose(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(close);
    m_line = new QLabel(this);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(metrics::half);
    m_buttons->addStretch(1);
    m_below = new QVBoxLayout;
    m_below->setSpacing(metrics::half);
    m_facts = new FactList(this);
    column->addLayout(top);
    column->addWidget(m_line);
    column->addLayout(m_buttons);
    column->addLayout(m_below);
    column->addSpacing(metrics::half);
    column->addWidget(m_facts, 1);
    column->addStretch(0);
    connect(close, &QToolButton::clicked, this, &FactPanel::closeRequested);
}

void FactPanel::setHeading(const QString &name, const QString &line)
{
    m_name->setText(visible(name));
    m_line->setText(visible(line));
}

QPushButton *FactPanel::addButton(const QString &icon, const QString &text)
{
    auto *button = new QPushButton(themedIcon(icon), text, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void FactPanel::addBelow(QWidget *widget)
{
    m_below->addWidget(widget, 0, qobject_cast<QPushButton *>(widget) ? Qt::AlignLeading : Qt::Alignment());
}

} // namespace airside
