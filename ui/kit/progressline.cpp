#include "ui/kit/progressline.h"

#include "ui/kit/theme.h"

#include <QAccessibleWidget>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace airside {

namespace {
constexpr int lineHeight = 3;

class AccessibleProgress final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleProgress(ProgressLine *line)
        : QAccessibleWidget(line, QAccessible::ProgressBar)
    {
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.busy = line()->isRunning();
        state.readOnly = true;
        return state;
    }
    [[nodiscard]] QVariant currentValue() const override { return line()->isRunning() ? double(line()->done()) : 0.0; }
    void setCurrentValue(const QVariant &) override {}
    [[nodiscard]] QVariant maximumValue() const override { return double(std::max<qint64>(0, line()->total())); }
    [[nodiscard]] QVariant minimumValue() const override { return 0.0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1.0; }

private:
    [[nodiscard]] ProgressLine *line() const { return static_cast<ProgressLine *>(widget()); }
};

QAccessibleInterface *progressOf(const QString &, QObject *object)
{
    auto *line = qobject_cast<ProgressLine *>(object);
    return line ? new AccessibleProgress(line) : nullptr;
}

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(progressOf); // which keeps one of each
    setFixedHeight(lineHeight);
    setAccessibleName(tr("Progress of reading"));
}

QSize ProgressLine::sizeHint() const
{
    return {100, lineHeight};
}

void ProgressLine::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    setAccessibleDescription(total > 0 ? tr("%1 of %Ln rows read", nullptr, int(total)).arg(QLocale().toString(done))
                                       : tr("%Ln rows read", nullptr, int(done)));
    QAccessibleValueChangeEvent event(this, double(done));
    QAccessible::updateAccessibility(&event);
    update();
}

void ProgressLine::setRunning(bool running)
{
    m_running = running;
    if (!running)
        setAccessibleDescription({});
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (!m_running)
        return;
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.line);
    if (m_total > 0) {
        const int width = static_cast<int>(this->width() * std::min<double>(1.0, double(m_done) / double(m_total)));
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, width, height())), theme.accent);
        return;
    }
    for (int x = 0; x < width(); x += 4 * lineHeight)
        painter.fillRect(x, 0, 2 * lineHeight, height(), theme.accent);
}

} // namespace airside
