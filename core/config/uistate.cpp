#include "core/config/uistate.h"

#include "core/base/logging.h"

#include <QFile>
#include <QJsonDocument>

namespace airside {

namespace {

constexpr qint64 kMostBytes = 1'000'000;

void moveAside(const QString &file, const QString &why)
{
    const QString aside = file + QStringLiteral(".damaged");
    QFile::remove(aside);
    const bool moved = QFile::rename(file, aside);
    qCWarning(logStore) << "The remembered layout of the window is damaged and is not used:" << why
                        << (moved ? "kept as" : "could not be moved to") << aside;
}

} // namespace

UiState UiState::load(const QString &file)
{
    UiState state;
    state.m_file = file;
    QFile in(file);
    if (!in.exists())
        return state;
    if (!in.open(QIODevice::ReadOnly)) {
        qCWarning(logStore) << "The remembered layout of the window cannot be read:" << file << in.errorString();
        return state;
    }
    const QByteArray bytes = in.read(kMostBytes + 1);
    in.close();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (bytes.size() > kMostBytes)
        moveAside(file, QStringLiteral("too large"));
    else if (!document.isObject())
        moveAside(file, error.errorString());
    else
        state.m_document = document.object();
    return state;
}

QJsonValue UiState::value(const QString &section, const QString &key) const
{
    return m_document.value(section).toObject().value(key);
}

bool UiState::setValue(const QString &section, const QString &key, const QJsonValue &value)
{
    QJsonObject object = m_document.value(section).toObject();
    if (object.value(key) == value)
        return false;
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    m_document.insert(section, object);
    return true;
}

QByteArray UiState::json() const
{
    return QJsonDocument(m_document).toJson();
}

} // namespace airside
