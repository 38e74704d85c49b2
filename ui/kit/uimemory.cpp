#include "ui/kit/uimemory.h"

#include "core/base/logging.h"
#include "core/base/statedir.h"

#include <QtConcurrentRun>

namespace airside {

namespace {

void writeState(const QString &file, const QByteArray &json)
{
    const Result<void> written = writeFileAtomically(file, json);
    if (!written)
        qCWarning(logUi) << "The layout of the window is not remembered:" << file << written.error().message;
}

} // namespace

UiMemory::UiMemory(const QString &file, QObject *parent)
    : QObject(parent)
    , m_state(UiState::load(file))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(400));
    connect(&m_pause, &QTimer::timeout, this, &UiMemory::write);
}

UiMemory::~UiMemory()
{
    m_writing.waitForFinished();
    if (m_dirty)
        writeState(m_state.file(), m_state.json());
}

void UiMemory::setValue(const QString &section, const QString &key, const QJsonValue &value)
{
    if (!m_state.setValue(section, key, value))
        return;
    m_dirty = true;
    m_pause.start();
}

void UiMemory::write()
{
    if (m_writing.isRunning()) { // one at a time, or the older could come last
        m_pause.start();
        return;
    }
    m_dirty = false;
    m_writing = QtConcurrent::run([file = m_state.file(), json = m_state.json()] { writeState(file, json); });
}

} // namespace airside
