#pragma once

#include "core/review/review.h"

#include <QFrame>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace airside {

/// The strip below the items in which a decision gets what it needs: a reason, a role, a date. Enter records it, Esc cancels.
class DecisionForm : public QFrame
{
    Q_OBJECT

public:
    explicit DecisionForm(QWidget *parent = nullptr);

    struct Wanted
    {
        ReviewDecision decision = ReviewDecision::Keep;
        int items = 1;
        QStringList roles; ///< offered for a change
        QDate today;
        bool reason = false;     ///< has to be given
        bool selfReason = false; ///< somebody decides about himself
    };
    void start(const Wanted &wanted);
    void cancel();
    /// Why the decision was not taken.
    void showError(const QString &text);
    [[nodiscard]] QLineEdit *reasonField() const { return m_reason; }
    [[nodiscard]] QComboBox *roleField() const { return m_role; }
    [[nodiscard]] QDateEdit *dateField() const { return m_until; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// decision, roles, until, reason and selfReason are set.
    void decided(const airside::ReviewRecord &record);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void decide();

    Wanted m_wanted;
    QLabel *m_title = nullptr;
    QLabel *m_roleLabel = nullptr;
    QComboBox *m_role = nullptr;
    QLabel *m_untilLabel = nullptr;
    QDateEdit *m_until = nullptr;
    QLabel *m_reasonLabel = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_selfLabel = nullptr;
    QLineEdit *m_self = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace airside
