#pragma once

#include <QWidget>

namespace airside {

/// A line of 3 px that shows how much of a reading is done. It always takes its room, so nothing moves when it
/// appears. An unknown total is drawn as a still, dashed line.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void setProgress(qint64 done, qint64 total); ///< total -1: unknown
    void setRunning(bool running);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_done = 0;
    qint64 m_total = -1;
    bool m_running = false;
};

} // namespace airside
