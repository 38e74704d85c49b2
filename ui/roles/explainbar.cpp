#include "ui/roles/explainbar.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace airside {

namespace {

constexpr int kExplainLines = 4;

void colourLabel(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

ExplainBar::ExplainBar(QWidget *parent)
    : QFrame(parent)
{
    setAccessibleName(tr("What the cell means"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, metrics::grid);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    m_title = new ElidedLabel(this);
    m_title->setElideMode(Qt::ElideMiddle);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::PlainText);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    column->addLayout(head);
    m_meaning = addLine(column);
    m_caution = addLine(column);
    m_obstacle = addLine(column);
    column->addStretch(1);
    setMinimumHeight(2 * metrics::grid + (kExplainLines + 1) * fontMetrics().lineSpacing());
    colour();
}

QLabel *ExplainBar::addLine(QVBoxLayout *column)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    column->addWidget(label);
    return label;
}

void ExplainBar::setWords(const MatrixWords &words)
{
    m_words = words;
    m_title->setText(words.title);
    m_state->setText(words.state);
    m_meaning->setText(words.meaning);
    m_caution->setText(words.caution);
    m_obstacle->setText(words.obstacle);
    colour();
    for (QLabel *label : {m_meaning, m_caution, m_obstacle})
        label->setVisible(!label->text().isEmpty());
    if (width() > 0)
        setMinimumHeight(std::max(minimumHeight(), layout()->totalHeightForWidth(width())));
}

void ExplainBar::colour()
{
    const Theme theme = Theme::of(palette());
    colourLabel(m_state, theme.muted);
    colourLabel(m_caution, theme.warn);
    colourLabel(m_obstacle, m_words.obstacleKnown ? theme.danger : theme.staged);
}

void ExplainBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_obstacle)
        colour();
    QFrame::changeEvent(event);
}

void ExplainBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace airside
