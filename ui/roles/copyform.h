#pragma once

#include "models/rolecopy.h"
#include "models/rolerows.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace airside {

/// The strip over the matrix in which permissions are copied from another role of any instance in scope: what would be
/// added and taken is told before. In place, no dialog; Enter does it, Esc cancels.
class CopyForm : public QFrame
{
    Q_OBJECT

public:
    explicit CopyForm(QWidget *parent = nullptr);

    /// sources: the roles to choose from; the target itself is left out.
    void start(const RoleRow &target, const QList<RoleRow> &sources);
    /// The target changed meanwhile: what would be done is told anew.
    void follow(const RoleRow &target);
    void cancel();

    [[nodiscard]] QComboBox *sourceField() const { return m_source; }
    [[nodiscard]] QRadioButton *addChoice() const { return m_add; }
    [[nodiscard]] QRadioButton *replaceChoice() const { return m_replace; }
    [[nodiscard]] QPushButton *confirmButton() const { return m_confirm; }
    [[nodiscard]] QString preview() const; ///< the lines, "+ can_read on DAGs"
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void decided(const airside::Role &after);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildChoices(QVBoxLayout *column);
    void updatePreview();
    void decide();
    [[nodiscard]] const RoleRow *source() const; ///< nullptr: none chosen
    [[nodiscard]] RoleCopy planned() const;

    RoleRow m_target;
    QList<RoleRow> m_sources;
    QLabel *m_title = nullptr;
    QComboBox *m_source = nullptr;
    QRadioButton *m_add = nullptr;
    QRadioButton *m_replace = nullptr;
    QLabel *m_message = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace airside
