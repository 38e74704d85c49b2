#include "ui/kit/filterbar.h"

#include "ui/kit/announce.h"
#include "ui/kit/icons.h"
#include "ui/kit/margins.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>

namespace airside {

namespace {

/// The beginning of a field's name is a word, too: it is given time to become the field, or every row would go and come.
constexpr int kNamingPauseMs = 600;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::half);
    m_row = new QHBoxLayout;
    m_row->setSpacing(metrics::grid);
    m_edit = new FilterEdit(this);
    m_edit->setPlaceholderText(tr("Filter"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumHeight(metrics::row);
    m_edit->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_row->addWidget(m_edit, 1);
    column->addLayout(m_row);

    m_errorRow = new QWidget(this);
    auto *line = new QHBoxLayout(m_errorRow);
    line->setContentsMargins(lineMargins(metrics::grid, 0, 0, 0));
    line->setSpacing(metrics::grid);
    m_errorIcon = new QLabel(m_errorRow);
    m_errorIcon->setFixedSize(metrics::icon, metrics::icon);
    m_errorText = new QLabel(m_errorRow);
    m_errorText->setTextFormat(Qt::PlainText);
    m_errorText->setWordWrap(true);
    m_errorText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeAlert(*m_errorRow);
    line->addWidget(m_errorIcon, 0, Qt::AlignTop);
    line->addWidget(m_errorText, 1);
    m_errorRow->hide();
    column->addWidget(m_errorRow);

    m_pause.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(700));
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::textChanged);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        applyNow();
        blame();
    });
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::applyNow);
    connect(&m_patience, &QTimer::timeout, this, &FilterBar::blame);
}

void FilterBar::setFields(const FilterFieldSet &fields, FilterValuesOf valuesOf)
{
    m_edit->setFields(fields, std::move(valuesOf));
}

void FilterBar::addWidget(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignTop);
}

void FilterBar::apply(const QString &filter)
{
    m_edit->setText(filter);
    applyNow();
    blame();
}

QString FilterBar::error() const
{
    return m_errorRow->isHidden() ? QString() : m_errorText->text();
}

void FilterBar::textChanged()
{
    const FilterQuery::Parsed query = FilterQuery::parse(m_edit->text(), m_edit->fields());
    m_error = query ? std::nullopt : std::optional(query.error());
    m_patience.stop();
    if (!m_error)
        showError({});
    else if (m_error->incomplete && m_edit->hasFocus() && m_error->covers(m_edit->cursorPosition()))
        m_patience.start();
    else
        blame();
    const int pause = m_edit->isNamingField() ? std::max(m_pauseMs, kNamingPauseMs) : m_pauseMs;
    if (pause == 0 || m_edit->text().isEmpty())
        applyNow();
    else
        m_pause.start(pause);
}

void FilterBar::applyNow()
{
    m_pause.stop();
    const QString filter = m_edit->text().trimmed();
    if (m_error || m_applied == filter)
        return;
    m_applied = filter;
    Q_EMIT filterApplied(m_applied);
}

void FilterBar::blame()
{
    m_patience.stop();
    m_edit->markError(m_error);
    showError(m_error ? tr("Not applied: %1").arg(m_error->text) : QString());
}

void FilterBar::showError(const QString &text)
{
    const bool another = m_errorText->text() != text;
    m_errorText->setText(text);
    m_edit->setAccessibleDescription(text);
    m_errorRow->setAccessibleName(text);
    const bool told = !another || !m_errorRow->isVisible(); // appearing tells
    m_errorRow->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    if (!told)
        announce(*m_errorRow);
    const QColor danger = Theme::of(palette()).danger;
    QPalette colours = m_errorText->palette();
    colours.setColor(QPalette::WindowText, danger);
    m_errorText->setPalette(colours);
    m_errorIcon->setPixmap(themedIcon(QStringLiteral("error"), danger).pixmap(metrics::icon, metrics::icon));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_errorRow && !m_errorRow->isHidden())
        showError(m_errorText->text());
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_error)
        blame();
    return QWidget::eventFilter(watched, event);
}

} // namespace airside
