#include "ui/kit/announce.h"

#include <QAccessibleWidget>
#include <QLabel>

namespace airside {

namespace {

constexpr const char *kAlert = "airsideAlert";

class AccessibleAlert final : public QAccessibleWidget
{
public:
    explicit AccessibleAlert(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::AlertMessage)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto *label = qobject_cast<const QLabel *>(widget());
        const QString said = QAccessibleWidget::text(kind);
        return label && kind == QAccessible::Name && said.isEmpty() ? label->text() : said;
    }
};

QAccessibleInterface *alertOf(const QString &, QObject *object)
{
    const bool is = object->isWidgetType() && object->property(kAlert).toBool();
    return is ? new AccessibleAlert(static_cast<QWidget *>(object)) : nullptr;
}

} // namespace

void makeAlert(QWidget &widget)
{
    QAccessible::installFactory(alertOf); // which keeps one of each
    widget.setProperty(kAlert, true);
}

void announce(QWidget &widget)
{
    if (!widget.isVisible())
        return; // showing it tells, too
    // Qt 6.4 hands no alert to AT-SPI: there an alert is one that begins to be shown.
    for (const QAccessible::Event kind : {QAccessible::NameChanged, QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(&widget, kind);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace airside
