#include "ui/staged/confirmations.h"

#include "core/base/text.h"
#include "ui/kit/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace airside {

Confirmations::Confirmations(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    hide();
}

void Confirmations::setNeeds(const QMap<QUuid, QString> &production, const QList<Change> &secrets)
{
    m_names = production;
    const auto dropUnneeded = [this](QMap<QUuid, QLineEdit *> &fields, const auto &isNeeded) {
        for (const QUuid &id : fields.keys()) {
            if (!isNeeded(id))
                m_layout->removeRow(fields.take(id));
        }
    };
    dropUnneeded(m_typedNames, [&](const QUuid &id) { return production.contains(id); });
    dropUnneeded(m_secrets, [&](const QUuid &id) { return std::ranges::find(secrets, id, &Change::id) != secrets.end(); });
    for (auto it = production.begin(); it != production.end(); ++it) {
        if (!m_typedNames.contains(it.key()))
            addProduction(it.key(), it.value());
    }
    for (const Change &change : secrets) {
        if (!m_secrets.contains(change.id))
            addSecret(change);
    }
    setVisible(!m_typedNames.isEmpty() || !m_secrets.isEmpty());
}

QLineEdit *Confirmations::addField(const QString &title, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setMinimumHeight(metrics::row);
    field->setAccessibleName(name);
    auto *label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    m_layout->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &Confirmations::edited);
    connect(field, &QLineEdit::returnPressed, this, &Confirmations::submitted);
    return field;
}

void Confirmations::addProduction(const QUuid &instance, const QString &name)
{
    const QString shown = visible(name);
    QLineEdit *field = addField(tr("PRODUCTION. Type \u201c%1\u201d to confirm:").arg(shown), tr("Type %1 to confirm").arg(shown));
    field->setPlaceholderText(shown);
    QWidget *label = m_layout->labelForField(field);
    QPalette marked = label->palette();
    marked.setColor(QPalette::WindowText, Theme::of(marked).production);
    label->setPalette(marked);
    m_typedNames.insert(instance, field);
}

void Confirmations::addSecret(const Change &change)
{
    const QString title = tr("New password of %1 (it was not kept):").arg(visible(change.objectName()));
    QLineEdit *field = addField(title, title);
    field->setEchoMode(QLineEdit::Password);
    m_secrets.insert(change.id, field);
}

bool Confirmations::isConfirmed() const
{
    for (auto it = m_typedNames.begin(); it != m_typedNames.end(); ++it) {
        if (it.value()->text() != m_names.value(it.key()))
            return false;
    }
    return std::ranges::none_of(m_secrets, [](const QLineEdit *field) { return field->text().isEmpty(); });
}

QHash<QUuid, Secret> Confirmations::takeSecrets()
{
    QHash<QUuid, Secret> secrets;
    for (auto it = m_secrets.begin(); it != m_secrets.end(); ++it) {
        secrets.insert(it.key(), Secret(it.value()->text().toUtf8()));
        it.value()->clear();
    }
    return secrets;
}

bool Confirmations::focusFirst()
{
    const QMap<QUuid, QLineEdit *> &fields = m_typedNames.isEmpty() ? m_secrets : m_typedNames;
    if (fields.isEmpty())
        return false;
    fields.first()->setFocus();
    return true;
}

} // namespace airside
