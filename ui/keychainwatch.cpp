#include "ui/keychainwatch.h"

namespace airside {

/// Counts one running operation, and joins the caller's stop request with the person's.
struct KeychainWatch::Wait
{
    explicit Wait(KeychainWatch &watch, const std::stop_token &caller)
        : m_watch(watch)
        , m_caller(caller, [this] { stop.request_stop(); })
        , m_person(watch.m_cancel.get_token(), [this] { stop.request_stop(); })
    {
        ++m_watch.m_waits;
        m_watch.updateWaiting();
    }
    ~Wait()
    {
        --m_watch.m_waits;
        m_watch.updateWaiting();
    }
    Wait(const Wait &) = delete;
    Wait &operator=(const Wait &) = delete;

    std::stop_source stop;

private:
    KeychainWatch &m_watch;
    std::stop_callback<std::function<void()>> m_caller;
    std::stop_callback<std::function<void()>> m_person;
};

KeychainWatch::KeychainWatch(CredentialStore &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(500);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_shownWaiting = m_waits > 0;
        if (m_shownWaiting)
            Q_EMIT waitingChanged(true);
    });
}

KeychainWatch::~KeychainWatch() = default;

void KeychainWatch::keepInMemory(const QUuid &instance)
{
    m_inMemory += instance;
}

void KeychainWatch::forgetMemory()
{
    m_memory.forgetAllBut(m_inMemory);
}

void KeychainWatch::cancelWaits()
{
    m_cancel.request_stop();
    m_cancel = std::stop_source();
}

void KeychainWatch::updateWaiting()
{
    if (m_waits > 0) {
        if (!m_patience.isActive() && !m_shownWaiting)
            m_patience.start();
        return;
    }
    m_patience.stop();
    if (std::exchange(m_shownWaiting, false))
        Q_EMIT waitingChanged(false);
}

CredentialStore &KeychainWatch::storeFor(const CredentialKey &key)
{
    return m_available && !m_inMemory.contains(key.instance) ? m_keychain : m_memory;
}

bool KeychainWatch::noteUnavailable(const Error &error)
{
    if (error.kind != ErrorKind::KeychainUnavailable)
        return false;
    if (std::exchange(m_available, false))
        Q_EMIT becameUnavailable();
    return true;
}

QCoro::Task<Result<std::optional<Secret>>> KeychainWatch::read(CredentialKey key, std::stop_token stop)
{
    Wait wait(*this, stop);
    Result<std::optional<Secret>> answer = co_await storeFor(key).read(key, wait.stop.get_token());
    if (answer || !noteUnavailable(answer.error()))
        co_return answer;
    answer = co_await m_memory.read(key, stop);
    co_return answer;
}

QCoro::Task<Result<void>> KeychainWatch::write(CredentialKey key, Secret secret, std::stop_token stop)
{
    Wait wait(*this, stop);
    Result<void> answer = co_await storeFor(key).write(key, secret, wait.stop.get_token());
    if (answer || !noteUnavailable(answer.error()))
        co_return answer;
    answer = co_await m_memory.write(key, secret, stop);
    co_return answer;
}

QCoro::Task<Result<void>> KeychainWatch::remove(CredentialKey key, std::stop_token stop)
{
    Wait wait(*this, stop);
    Result<void> answer = co_await storeFor(key).remove(key, wait.stop.get_token());
    if (answer || !noteUnavailable(answer.error()))
        co_return answer;
    answer = co_await m_memory.remove(key, stop);
    co_return answer;
}

} // namespace airside
