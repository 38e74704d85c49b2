#include "ui/staged/guardoverrides.h"

#include "core/base/text.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace airside {

namespace {

constexpr int kNamesShown = 3;

/// The objects of the refusals, each once, the first few by name.
QString objectsText(const QList<Refusal> &refusals)
{
    QStringList names;
    for (const Refusal &refusal : refusals) {
        const QString name = visible(refusal.object);
        if (!names.contains(name))
            names += name;
    }
    const int more = int(names.size()) - kNamesShown;
    const QString shown = names.mid(0, kNamesShown).join(QStringLiteral(", "));
    return more > 0 ? GuardOverrides::tr("%1 and %Ln more", nullptr, more).arg(shown) : shown;
}

} // namespace

QString guardTitle(GuardKind guard)
{
    switch (guard) {
    case GuardKind::ProtectedAccount:
        return GuardOverrides::tr("protected account");
    case GuardKind::ProtectedRole:
        return GuardOverrides::tr("protected role");
    case GuardKind::BuiltInRole:
        return GuardOverrides::tr("built-in role");
    case GuardKind::Escalation:
        return GuardOverrides::tr("newly leads to Admin");
    case GuardKind::ManyChanges:
        return GuardOverrides::tr("many changes at once");
    case GuardKind::ManyUsers:
        return GuardOverrides::tr("many users at once");
    default:
        return {};
    }
}

GuardOverrides::GuardOverrides(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::half);
    m_boxesLayout = new QVBoxLayout;
    m_boxesLayout->setSpacing(metrics::half);
    column->addLayout(m_boxesLayout);
    auto *label = new QLabel(tr("Reason (kept in the journal):"), this);
    m_reason = new QLineEdit(this);
    m_reason->setMinimumHeight(metrics::row);
    m_reason->setAccessibleName(tr("Reason for overriding, kept in the journal"));
    label->setBuddy(m_reason);
    m_button = new QPushButton(tr("Override and check again"), this);
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::grid);
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    row->addWidget(m_button);
    column->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this, &GuardOverrides::updateButton);
    connect(m_reason, &QLineEdit::returnPressed, m_button, &QPushButton::click);
    connect(m_button, &QPushButton::clicked, this, &GuardOverrides::give);
    hide();
}

void GuardOverrides::setRefusals(const QMap<QUuid, QList<Refusal>> &refusals, const QMap<QUuid, QString> &names)
{
    for (const Box &box : std::as_const(m_boxes))
        delete box.check;
    m_boxes.clear();
    for (auto it = refusals.begin(); it != refusals.end(); ++it) {
        if (std::ranges::all_of(*it, [](const Refusal &one) { return mayBeOverridden(one.guard); }))
            addBoxes(it.key(), *it, names.value(it.key()));
    }
    QWidget *before = nullptr;
    for (const Box &box : std::as_const(m_boxes)) {
        if (before)
            setTabOrder(before, box.check);
        before = box.check;
    }
    if (before) {
        setTabOrder(before, m_reason);
        setTabOrder(m_reason, m_button);
    }
    setVisible(!m_boxes.isEmpty());
    updateButton();
}

void GuardOverrides::addBoxes(const QUuid &instance, const QList<Refusal> &refusals, const QString &name)
{
    QMap<GuardKind, QList<Refusal>> byGuard;
    for (const Refusal &refusal : refusals)
        byGuard[refusal.guard] += refusal;
    for (auto it = byGuard.begin(); it != byGuard.end(); ++it) {
        QString text = tr("%1: apply all the same (%2: %3)").arg(visible(name), guardTitle(it.key()), objectsText(it.value()));
        text.replace(QLatin1Char('&'), QLatin1String("&&")); // no mnemonic of a server's making
        auto *check = new QCheckBox(text, this);
        check->setAccessibleDescription(describe(it.value().first()));
        check->setToolTip(tooltip(describe(it.value().first())));
        m_boxesLayout->addWidget(check);
        connect(check, &QCheckBox::toggled, this, &GuardOverrides::updateButton);
        m_boxes += Box{instance, it.key(), it.value(), check};
    }
}

GuardOverrides::Words GuardOverrides::words() const
{
    Words words;
    if (!isReason(m_reason->text()))
        return words;
    QList<QUuid> unticked;
    for (const Box &box : m_boxes) {
        if (box.check->isChecked())
            words[box.instance] += GuardOverride{box.guard, m_reason->text().trimmed(), box.seen};
        else
            unticked += box.instance;
    }
    for (const QUuid &id : unticked) // one guard that still objects stops the whole instance
        words.remove(id);
    return words;
}

void GuardOverrides::updateButton()
{
    m_button->setEnabled(!words().isEmpty());
}

void GuardOverrides::give()
{
    const Words words = this->words();
    if (!words.isEmpty())
        Q_EMIT given(words);
}

} // namespace airside
