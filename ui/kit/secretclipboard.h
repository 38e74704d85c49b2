#pragma once

#include "core/base/secret.h"

#include <QClipboard>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace airside {

/// Copies passwords, and clears them from the clipboard and the selection of X11 after a while, if that is what still
/// stands there. Clipboard managers are told that it is a secret, so that those which listen do not keep it. What was
/// copied is remembered as a salted hash only. GUI thread.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    /// patience is asked at each copy. The clipboard outlives this.
    SecretClipboard(QClipboard &clipboard, std::function<std::chrono::milliseconds()> patience, QObject *parent = nullptr);
    ~SecretClipboard() override; ///< clears

    void copy(const Secret &secret);
    /// Now, when it still holds what was copied.
    void clear();
    [[nodiscard]] std::chrono::milliseconds patience() const { return m_patience(); }

Q_SIGNALS:
    void cleared(); ///< also when it held something else already

private:
    [[nodiscard]] QByteArray hashOf(const QByteArray &bytes) const;
    [[nodiscard]] bool holdsIt(QClipboard::Mode mode) const;

    QClipboard &m_clipboard;
    std::function<std::chrono::milliseconds()> m_patience;
    QTimer m_timer;
    QByteArray m_salt;
    QByteArray m_hash; ///< empty: nothing was copied, or it was cleared
};

} // namespace airside
