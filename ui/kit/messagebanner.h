#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace airside {

/// A strip over the content that says what happened. Text is always plain. With details it offers "Details", which
/// opens the technical text to copy; with an action it offers one button.
class MessageBanner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Ok, Warning, Error };

    explicit MessageBanner(QWidget *parent = nullptr);

    /// text: for a person, already translated; server words in it pass visible() here.
    void setMessage(Kind kind, const QString &text, const QString &details = {});
    /// "Retry", "Sign in..."; empty: no button. Pressing it emits actionTriggered().
    void setAction(const QString &text);
    void setClosable(bool closable);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString details() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void updateIcon();
    void alignText(); ///< the first line and the icon to the middle of the buttons

    Kind m_kind = Kind::Info;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_detailsButton = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_close = nullptr;
    QPlainTextEdit *m_details = nullptr;
};

} // namespace airside
