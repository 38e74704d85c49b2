#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace airside {

class ElidedLabel;
class FactList;

/// A side panel that only tells: a name, a line below it, buttons that lead elsewhere, and facts.
class FactPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FactPanel(QWidget *parent = nullptr);

    [[nodiscard]] FactList *facts() const { return m_facts; }

Q_SIGNALS:
    void closeRequested();

protected:
    /// name and line may be hostile.
    void setHeading(const QString &name, const QString &line);
    QPushButton *addButton(const QString &icon, const QString &text); ///< beside the others
    void addBelow(QWidget *widget); ///< between the buttons and the facts

private:
    ElidedLabel *m_name = nullptr;
    QLabel *m_line = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QVBoxLayout *m_below = nullptr;
    FactList *m_facts = nullptr;
};

} // namespace airside
