#pragma once

#include "models/matrixwords.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace airside {

class ElidedLabel;

/// The sentence below the matrix: what the cell is, what it allows, what to beware of, what this server cannot do. It
/// grows when a text needs it and does not shrink again, so that the matrix does not jump.
class ExplainBar : public QFrame
{
    Q_OBJECT

public:
    explicit ExplainBar(QWidget *parent = nullptr);
    void setWords(const MatrixWords &words);
    [[nodiscard]] const MatrixWords &words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *addLine(QVBoxLayout *column);
    void colour();

    MatrixWords m_words;
    ElidedLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_meaning = nullptr;
    QLabel *m_caution = nullptr;
    QLabel *m_obstacle = nullptr;
};

} // namespace airside
