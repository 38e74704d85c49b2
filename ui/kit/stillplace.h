#pragma once

#include "ui/kit/elidedlabel.h"

#include <QEvent>

namespace airside {

/// Holds a label as wide as the place is. Qt lays the whole window out again whenever the text of a label changes, which
/// takes milliseconds; in here only another height of a line does.
class StillPlace : public QWidget
{
public:
    explicit StillPlace(QWidget *parent)
        : QWidget(parent)
        , m_label(new ElidedLabel(this))
    {
        setSizePolicy(m_label->sizePolicy());
    }
    [[nodiscard]] ElidedLabel *label() const { return m_label; }
    [[nodiscard]] QSize sizeHint() const override { return m_label->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_label->minimumSizeHint(); }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest && m_label->sizeHint().height() != height())
            updateGeometry();
        return QWidget::event(event);
    }
    void resizeEvent(QResizeEvent *) override { m_label->setGeometry(rect()); }

private:
    ElidedLabel *m_label;
};

} // namespace airside
