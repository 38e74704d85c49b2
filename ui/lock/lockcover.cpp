#include "ui/lock/lockcover.h"

#include "ui/kit/icons.h"
#include "ui/kit/page.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace airside {

namespace {

QString reasonText(LockReason reason, const QString &since)
{
    switch (reason) {
    case LockReason::Idle:
        return LockCover::tr("Locked since %1, because nobody used the window.").arg(since);
    case LockReason::Desktop:
        return LockCover::tr("Locked since %1, together with the desktop.").arg(since);
    case LockReason::Person:
        break;
    }
    return LockCover::tr("Locked since %1.").arg(since);
}

} // namespace

LockCover::LockCover(LockReason reason, const QDateTime &since, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Airside is locked"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::grid);
    auto *lock = new QLabel(this);
    lock->setPixmap(themedIcon(QStringLiteral("lock"), Theme::of(palette()).muted).pixmap(QSize(32, 32), devicePixelRatioF()));
    lock->setAlignment(Qt::AlignCenter);
    auto *name = new QLabel(QStringLiteral("Airside"), this);
    name->setFont(titleFont(font()));
    auto *why = new QLabel(reasonText(reason, QLocale().toString(since.toLocalTime(), QLocale::ShortFormat)), this);
    m_state = new QLabel(this);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setWordWrap(true);
    m_unlock = new QPushButton(tr("Unlock"), this);
    m_unlock->setMinimumWidth(16 * metrics::grid);
    m_unlock->setAutoDefault(true);
    Page::makePrimary(m_unlock);
    column->addStretch(2);
    column->addWidget(lock);
    for (QLabel *label : {name, why, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addSpacing(metrics::grid);
    column->addWidget(m_unlock, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setFocusProxy(m_unlock);
    connect(m_unlock, &QPushButton::clicked, this, &LockCover::unlockRequested);
}

void LockCover::say(const QString &text)
{
    m_state->setText(text);
}

QString LockCover::said() const
{
    return m_state->text();
}

void LockCover::setWaiting(bool waiting)
{
    m_unlock->setEnabled(!waiting);
    if (!waiting)
        m_unlock->setFocus();
}

void LockCover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_unlock->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace airside
