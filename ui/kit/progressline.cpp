#include "ui/kit/progressline.h"

#include "ui/kit/theme.h"

#include <QLocale>
#include <QPainter>

namespace airside {

namespace {
constexpr int lineHeight = 3;
}

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
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
