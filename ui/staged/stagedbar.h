#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace airside {

class ElidedLabel;
class Workspace;

/// At the foot of the window, only while something is staged: how much, the risk in it, Undo, Discard, Review.
class StagedBar : public QFrame
{
    Q_OBJECT

public:
    explicit StagedBar(Workspace &workspace, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void reviewRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();
    void askToDiscard();

    Workspace &m_workspace;
    ElidedLabel *m_text = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_review = nullptr;
};

} // namespace airside
