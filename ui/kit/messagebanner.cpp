#include "ui/kit/messagebanner.h"

#include "core/base/text.h"
#include "ui/kit/announce.h"
#include "ui/kit/icons.h"
#include "ui/kit/margins.h"
#include "ui/kit/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace airside {

namespace {

QColor bannerColour(MessageBanner::Kind kind, const Theme &theme)
{
    switch (kind) {
    case MessageBanner::Kind::Ok:
        return theme.ok;
    case MessageBanner::Kind::Warning:
        return theme.warn;
    case MessageBanner::Kind::Error:
        return theme.danger;
    case MessageBanner::Kind::Info:
        break;
    }
    return theme.accent;
}

QString bannerIcon(MessageBanner::Kind kind)
{
    switch (kind) {
    case MessageBanner::Kind::Ok:
        return QStringLiteral("ok");
    case MessageBanner::Kind::Warning:
        return QStringLiteral("warning");
    case MessageBanner::Kind::Error:
        return QStringLiteral("error");
    case MessageBanner::Kind::Info:
        break;
    }
    return QStringLiteral("info");
}

/// What the icon says.
QString kindText(MessageBanner::Kind kind)
{
    switch (kind) {
    case MessageBanner::Kind::Ok:
        return MessageBanner::tr("Done");
    case MessageBanner::Kind::Warning:
        return MessageBanner::tr("Warning");
    case MessageBanner::Kind::Error:
        return MessageBanner::tr("Error");
    case MessageBanner::Kind::Info:
        break;
    }
    return MessageBanner::tr("Note");
}

} // namespace

MessageBanner::MessageBanner(QWidget *parent)
    : QFrame(parent)
{
    makeAlert(*this);
    build();
    setAction({});
    setClosable(false);
}

void MessageBanner::build()
{
    m_icon = new QLabel(this);
    m_icon->setFixedWidth(metrics::icon);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_action = new QPushButton(this);
    m_detailsButton = new QToolButton(this);
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);
    m_copy = new QToolButton(this);
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the technical details"));
    m_copy->setAutoRaise(true);
    m_close = new QToolButton(this);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_details = new QPlainTextEdit(this);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setMaximumHeight(120);
    m_details->setAccessibleName(tr("Technical details"));
    m_details->hide();
    m_copy->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    for (QWidget *button : {static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_detailsButton),
                            static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_close)})
        row->addWidget(button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(lineMargins(metrics::grid + metrics::half, metrics::grid, metrics::grid, metrics::grid));
    column->addLayout(row);
    column->addWidget(m_details);

    connect(m_action, &QPushButton::clicked, this, &MessageBanner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    connect(m_detailsButton, &QToolButton::toggled, this, [this](bool open) {
        m_details->setVisible(open);
        m_copy->setVisible(open);
        alignText();
    });
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
}

void MessageBanner::setMessage(Kind kind, const QString &text, const QString &details)
{
    m_kind = kind;
    m_text->setText(visible(text));
    const QString before = accessibleName();
    setAccessibleName(tr("%1: %2").arg(kindText(kind), m_text->text()));
    QStringList lines = details.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = visible(line);
    m_details->setPlainText(lines.join(QLatin1Char('\n')));
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    alignText();
    updateIcon();
    if (accessibleName() != before)
        announce(*this);
}

void MessageBanner::alignText()
{
    int height = std::max(int(metrics::icon), m_text->fontMetrics().height());
    const int line = m_text->fontMetrics().height();
    for (const QWidget *button : std::initializer_list<const QWidget *>{m_action, m_detailsButton, m_copy, m_close}) {
        if (!button->isHidden())
            height = std::max(height, button->sizeHint().height());
    }
    const int above = (height - line) / 2;
    m_text->setContentsMargins(0, above, 0, height - line - above);
    m_icon->setFixedHeight(height);
}

void MessageBanner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    alignText();
}

void MessageBanner::setClosable(bool closable)
{
    m_close->setVisible(closable);
    alignText();
}

QString MessageBanner::text() const
{
    return m_text->text();
}

QString MessageBanner::details() const
{
    return m_details->toPlainText();
}

void MessageBanner::updateIcon()
{
    const QColor colour = bannerColour(m_kind, Theme::of(palette()));
    m_icon->setPixmap(themedIcon(bannerIcon(m_kind), colour).pixmap(QSize(metrics::icon, metrics::icon), devicePixelRatioF()));
    update();
}

void MessageBanner::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const QColor colour = bannerColour(m_kind, theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool plain = theme.scheme == Theme::Scheme::HighContrast;
    painter.setBrush(plain ? theme.surface : blend(colour, theme.surface, 0.08));
    painter.setPen(QPen(plain ? colour : blend(colour, theme.surface, 0.45), plain ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void MessageBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_icon)
        updateIcon();
    if ((event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) && m_close)
        alignText();
    QFrame::changeEvent(event);
}

} // namespace airside
