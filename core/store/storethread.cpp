#include "core/store/storethread.h"

namespace airside {

StoreThread::StoreThread()
    : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // quit() alone would overtake what is queued.
    QMetaObject::invokeMethod(m_context.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace airside
