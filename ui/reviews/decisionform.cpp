#include "ui/reviews/decisionform.h"

#include "core/base/text.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace airside {

namespace {

constexpr int kUsualExceptionDays = 90;

QString titleOf(ReviewDecision decision, int items)
{
    switch (decision) {
    case ReviewDecision::Keep:
        return DecisionForm::tr("Keep %Ln grants", nullptr, items);
    case ReviewDecision::Revoke:
        return DecisionForm::tr("Revoke %Ln grants", nullptr, items);
    case ReviewDecision::Change:
        return DecisionForm::tr("Change %Ln grants", nullptr, items);
    case ReviewDecision::Exception:
        return DecisionForm::tr("Keep %Ln grants as an exception", nullptr, items);
    case ReviewDecision::Unknown:
        return DecisionForm::tr("Give %Ln grants to the fallback reviewer", nullptr, items);
    case ReviewDecision::Open:
        break;
    }
    return DecisionForm::tr("Take %Ln decisions back", nullptr, items);
}

} // namespace

DecisionForm::DecisionForm(QWidget *parent)
    : QFrame(parent)
{
    setAccessibleName(tr("Decision"));
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        return made;
    };
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(sectionFont(font()));
    m_role = new QComboBox(this);
    m_role->setAccessibleName(tr("Role in its place"));
    m_roleLabel = label(tr("Role in its &place"), m_role);
    m_until = new QDateEdit(this);
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_until->setAccessibleName(tr("Last day of the exception"));
    m_untilLabel = label(tr("&Until"), m_until);
    m_reason = new QLineEdit(this);
    m_reason->setAccessibleName(tr("Reason"));
    m_reasonLabel = label({}, m_reason);
    m_self = new QLineEdit(this);
    m_self->setAccessibleName(tr("Why you decide about yourself"));
    m_selfLabel = label(tr("Why you decide about your&self"), m_self);
    m_message = new QLabel(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_confirm = new QPushButton(tr("Record"), this);
    auto *cancelButton = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : {m_confirm, cancelButton})
        button->setAutoDefault(true); // Enter presses the one that has the focus
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(2 * metrics::grid, metrics::grid, 2 * metrics::grid, metrics::grid);
    grid->setSpacing(metrics::grid);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_roleLabel, 1, 0);
    grid->addWidget(m_role, 1, 1);
    grid->addWidget(m_untilLabel, 2, 0);
    grid->addWidget(m_until, 2, 1, Qt::AlignLeading);
    grid->addWidget(m_reasonLabel, 3, 0);
    grid->addWidget(m_reason, 3, 1);
    grid->addWidget(m_selfLabel, 4, 0);
    grid->addWidget(m_self, 4, 1);
    grid->addWidget(m_message, 5, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addStretch(1);
    buttons->addWidget(cancelButton);
    buttons->addWidget(m_confirm);
    grid->addLayout(buttons, 6, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_confirm, &QPushButton::clicked, this, &DecisionForm::decide);
    connect(cancelButton, &QPushButton::clicked, this, &DecisionForm::cancel);
    hide();
}

void DecisionForm::start(const Wanted &wanted)
{
    m_wanted = wanted;
    const bool change = wanted.decision == ReviewDecision::Change;
    const bool exception = wanted.decision == ReviewDecision::Exception;
    m_title->setText(titleOf(wanted.decision, wanted.items));
    m_role->clear();
    for (const QString &role : wanted.roles)
        m_role->addItem(visible(role), role);
    m_until->setMinimumDate(wanted.today.addDays(1));
    m_until->setDate(wanted.today.addDays(kUsualExceptionDays));
    m_reasonLabel->setText(wanted.reason ? tr("&Reason") : tr("&Reason (may be empty)"));
    m_reason->clear();
    m_self->clear();
    for (QWidget *widget : {static_cast<QWidget *>(m_role), static_cast<QWidget *>(m_roleLabel)})
        widget->setVisible(change);
    for (QWidget *widget : {static_cast<QWidget *>(m_until), static_cast<QWidget *>(m_untilLabel)})
        widget->setVisible(exception);
    for (QWidget *widget : {static_cast<QWidget *>(m_self), static_cast<QWidget *>(m_selfLabel)})
        widget->setVisible(wanted.selfReason);
    showError({});
    show();
    QWidget *first = m_reason;
    if (change)
        first = m_role;
    else if (exception)
        first = m_until;
    first->setFocus();
}

void DecisionForm::cancel()
{
    hide();
    Q_EMIT closed();
}

void DecisionForm::showError(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

QString DecisionForm::message() const
{
    return m_message->text();
}

void DecisionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        cancel();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        decide();
    } else {
        QFrame::keyPressEvent(event);
        event->accept(); // the letters decide in the table only
    }
}

void DecisionForm::decide()
{
    if (m_wanted.reason && m_reason->text().trimmed().isEmpty()) {
        showError(tr("This decision needs a reason."));
        m_reason->setFocus();
        return;
    }
    if (m_wanted.selfReason && m_self->text().trimmed().isEmpty()) {
        showError(tr("It is your own grant: say why you decide about it yourself."));
        m_self->setFocus();
        return;
    }
    ReviewRecord record;
    record.decision = m_wanted.decision;
    if (m_wanted.decision == ReviewDecision::Change)
        record.roles = {m_role->currentData().toString()};
    if (m_wanted.decision == ReviewDecision::Exception)
        record.until = m_until->date();
    record.reason = m_reason->text().trimmed();
    record.selfReason = m_self->text().trimmed();
    Q_EMIT decided(record);
}

} // namespace airside
