#pragma once

#include <QWidget>

class QToolButton;

namespace airside {

/// Content with a side panel of 340 px. In a window of 1280 px and more they stand side by side, below it the panel
/// lies over the content's end. Folding away is remembered while the page lives.
class PanelHost : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHost(QWidget *parent = nullptr);

    /// Both are taken over.
    void setContent(QWidget *content);
    void setPanel(QWidget *panel);
    [[nodiscard]] QWidget *panel() const { return m_panel; }
    void setPanelOpen(bool open);
    [[nodiscard]] bool isPanelOpen() const { return m_open && m_panel; }
    [[nodiscard]] bool isOverlaid() const { return m_overlaid; }
    /// How much of the content the open panel lies over, at its end.
    [[nodiscard]] int coveredWidth() const;
    /// A new "Details" button that folds the panel and follows it.
    [[nodiscard]] QToolButton *makeToggle(QWidget *parent);
    /// A new cross for the heading of a panel; pressing it asks to fold the panel away.
    [[nodiscard]] static QToolButton *makeClose(QWidget *panel);

Q_SIGNALS:
    void panelOpenChanged(bool open);
    void overlaidChanged(bool overlaid);
    void coveredWidthChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void focusContent(); ///< the first of it that takes the focus

    QWidget *m_content = nullptr;
    QWidget *m_panel = nullptr;
    bool m_open = false;
    bool m_overlaid = false;
    int m_covered = 0;
};

} // namespace airside
