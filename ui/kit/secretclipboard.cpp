#include "ui/kit/secretclipboard.h"

#include <QCryptographicHash>
#include <QMimeData>

namespace airside {

SecretClipboard::SecretClipboard(QClipboard &clipboard, std::function<std::chrono::milliseconds()> patience, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_patience(std::move(patience))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal()));
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    m_clipboard.setMimeData(data);
    m_salt = Secret::random().reveal();
    m_hash = hashOf(secret.reveal());
    m_timer.start(m_patience());
}

void SecretClipboard::clear()
{
    m_timer.stop();
    if (m_hash.isEmpty())
        return;
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (holdsIt(mode))
            m_clipboard.clear(mode);
    }
    m_hash.clear();
    Q_EMIT cleared();
}

bool SecretClipboard::holdsIt(QClipboard::Mode mode) const
{
    if (mode == QClipboard::Selection && !m_clipboard.supportsSelection())
        return false;
    const QMimeData *data = m_clipboard.mimeData(mode);
    return data && data->hasText() && hashOf(data->text().toUtf8()) == m_hash;
}

QByteArray SecretClipboard::hashOf(const QByteArray &bytes) const
{
    return QCryptographicHash::hash(m_salt + bytes, QCryptographicHash::Sha256);
}

} // namespace airside
