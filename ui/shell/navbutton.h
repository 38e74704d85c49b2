#pragma once

#include <QAbstractButton>

namespace airside {

/// One page's entry in the sidebar: icon, name, and a count only where somebody must act. Up and Down move along.
class NavButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);
    /// 0: none. what says it for screen readers and the tooltip: "2 instances need you".
    void setCount(int count, const QString &what);
    [[nodiscard]] QString iconName() const { return m_icon; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void moveFocus(qsizetype by);

    QString m_icon;
    int m_count = 0;
};

} // namespace airside
