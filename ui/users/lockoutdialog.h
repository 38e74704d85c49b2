#pragma once

#include "ui/users/lockoutchanges.h"

#include <QDialog>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace airside {

/// Asks in which way accounts are to be locked out and why, and says what each way does and does not do on their
/// servers. The proposed way stands first. Stages nothing itself: chosen() has what to stage.
class LockoutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LockoutDialog(LockoutCase lockout, QWidget *parent = nullptr);

    [[nodiscard]] QRadioButton *choice(LockoutWay way) const;
    [[nodiscard]] QCheckBox *takeRoles() const { return m_takeRoles; }
    [[nodiscard]] QLineEdit *reason() const { return m_reason; }
    [[nodiscard]] QPushButton *stageButton() const { return m_stage; }
    [[nodiscard]] QString description(LockoutWay way) const; ///< as shown

Q_SIGNALS:
    void chosen(const QList<airside::Change> &changes);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildWays(QBoxLayout *column);
    void buildReason(QBoxLayout *column);
    void buildButtons(QBoxLayout *column);
    void addWay(LockoutWay way, bool proposed, QBoxLayout *column);
    void updateButton();
    void give();
    [[nodiscard]] QString accountsText() const;
    [[nodiscard]] LockoutWay way() const;
    [[nodiscard]] QList<Change> changes() const;

    LockoutCase m_case;
    QButtonGroup *m_ways = nullptr;
    QHash<LockoutWay, QLabel *> m_descriptions;
    QCheckBox *m_takeRoles = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_left = nullptr;
    QPushButton *m_stage = nullptr;
};

} // namespace airside
