#include "app/demo/demolistener.h"

#include <httplib.h>

#include <QDateTime>
#include <QLocale>

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace airside::demo {

namespace {

constexpr std::size_t listenerThreads = 48; // one per connection; the ninth of httplib's own eight would wait 5 s
constexpr int idleMilliseconds = 120'000;   // [api] worker_timeout
constexpr int stallMilliseconds = 30'000;   // silence in the middle of a request

/// Set by the answer for the loop that serves the connection; both run in the connection's thread, and httplib has no
/// way between them.
thread_local bool closeUnannounced = false;

std::string httpDate(std::int64_t microseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC);
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toStdString();
}

/// A connected socket as httplib wants it, which sleeps in poll() instead of at intervals.
class DemoStream final : public httplib::Stream
{
public:
    explicit DemoStream(socket_t socket)
        : m_socket(socket)
    {
    }

    [[nodiscard]] bool waitFor(short events, int milliseconds) const
    {
        pollfd waiting{m_socket, events, 0};
        int ready = 0;
        do {
            ready = ::poll(&waiting, 1, milliseconds);
        } while (ready < 0 && errno == EINTR);
        return ready > 0;
    }

    [[nodiscard]] bool is_readable() const override { return waitFor(POLLIN, stallMilliseconds); }
    [[nodiscard]] bool is_writable() const override { return waitFor(POLLOUT, stallMilliseconds); }

    ssize_t read(char *data, size_t size) override
    {
        if (m_at == m_end) {
            if (!is_readable()) {
                return -1;
            }
            const ssize_t got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
            if (got <= 0) {
                return got;
            }
            m_at = 0;
            m_end = static_cast<std::size_t>(got);
        }
        const std::size_t count = std::min(size, m_end - m_at);
        std::copy_n(m_buffer.data() + m_at, count, data);
        m_at += count;
        return static_cast<ssize_t>(count);
    }

    ssize_t write(const char *data, size_t size) override
    {
        return is_writable() ? ::send(m_socket, data, size, MSG_NOSIGNAL) : -1;
    }

    [[nodiscard]] bool hasNext() const { return m_at < m_end || waitFor(POLLIN, idleMilliseconds); }

    void get_remote_ip_and_port(std::string &ip, int &port) const override
    {
        ip = "127.0.0.1";
        port = 0;
    }
    void get_local_ip_and_port(std::string &ip, int &port) const override { get_remote_ip_and_port(ip, port); }
    [[nodiscard]] socket_t socket() const override { return m_socket; }

private:
    socket_t m_socket;
    std::array<char, 16384> m_buffer{};
    std::size_t m_at = 0;
    std::size_t m_end = 0;
};

} // namespace

class DemoListener::Server final : public httplib::Server
{
public:
    Server(DemoAirflow &airflow, std::chrono::milliseconds delay);
    ~Server() override;

    [[nodiscard]] bool bind(int wanted);
    void run();
    int port = 0;

private:
    bool process_and_close_socket(socket_t socket) override;
    void serve(socket_t socket);
    void prepare(httplib::Request &request) const;
    void answer(const httplib::Request &request, httplib::Response &response);

    DemoAirflow &m_airflow;
    const std::chrono::milliseconds m_delay;
    std::mutex m_airflowMutex;
    std::mutex m_connectionMutex;
    std::condition_variable m_stopSignal;
    std::set<socket_t> m_connections;
    bool m_stopping = false;
    std::thread m_acceptor;
};

DemoListener::Server::Server(DemoAirflow &airflow, std::chrono::milliseconds delay)
    : m_airflow(airflow)
    , m_delay(delay)
{
    new_task_queue = [] { return new httplib::ThreadPool(listenerThreads); };
    set_tcp_nodelay(true);
    // httplib's own choice is SO_REUSEPORT, with which two servers share a port without noticing.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
    });
    set_keep_alive_timeout(idleMilliseconds / 1000); // said in a header only; serve() keeps it
    set_keep_alive_max_count(1'000'000);
    set_payload_max_length(64UL * 1024 * 1024);
    const auto all = [this](const httplib::Request &request, httplib::Response &response) { answer(request, response); };
    Get("/", all);
    Post("/", all);
    Put("/", all);
    Patch("/", all);
    Delete("/", all);
    Options("/", all);
}

DemoListener::Server::~Server()
{
    {
        const std::lock_guard lock(m_connectionMutex);
        m_stopping = true;
        for (const socket_t socket : m_connections) {
            ::shutdown(socket, SHUT_RDWR);
        }
    }
    m_stopSignal.notify_all();
    stop();
    if (m_acceptor.joinable()) {
        m_acceptor.join();
    }
}

bool DemoListener::Server::bind(int wanted)
{
    port = wanted == 0 ? bind_to_any_port("127.0.0.1") : bind_to_port("127.0.0.1", wanted) ? wanted : -1;
    return port > 0;
}

void DemoListener::Server::run()
{
    m_acceptor = std::thread([this] { listen_after_bind(); });
    while (!is_running()) {
        std::this_thread::yield(); // stop() before that would be lost
    }
}

bool DemoListener::Server::process_and_close_socket(socket_t socket)
{
    {
        const std::lock_guard lock(m_connectionMutex);
        if (!m_stopping) {
            m_connections.insert(socket);
        }
    }
    serve(socket);
    const std::lock_guard lock(m_connectionMutex);
    m_connections.erase(socket);
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    return true;
}

void DemoListener::Server::serve(socket_t socket)
{
    const auto mayGoOn = [this] {
        const std::lock_guard lock(m_connectionMutex);
        return !m_stopping;
    };
    DemoStream stream(socket);
    bool closed = false;
    while (!closed && mayGoOn() && stream.hasNext()) {
        closeUnannounced = false;
        if (!process_request(stream, m_airflow.traits.closesConnections, closed,
                             [this](httplib::Request &request) { prepare(request); })) {
            return;
        }
        closed = closed || closeUnannounced;
    }
}

/// The path is decoded by now and useless (%2F is lost): the one route is "/", the target has all.
void DemoListener::Server::prepare(httplib::Request &request) const
{
    request.path = "/";
    request.ranges.clear();
    // Airflow 2 sends as it is, Airflow 3 gzip; httplib would choose brotli, at 30 ms a page.
    const bool gzip = !m_airflow.traits.closesConnections
                      && request.get_header_value("Accept-Encoding").find("gzip") != std::string::npos;
    request.headers.erase("Accept-Encoding");
    if (gzip) {
        request.headers.emplace("Accept-Encoding", "gzip");
    }
}

void DemoListener::Server::answer(const httplib::Request &request, httplib::Response &response)
{
    DemoRequest asked{request.method, request.target, {}, request.body};
    for (const auto &[name, value] : request.headers) {
        asked.headers.emplace_back(name, value);
    }
    if (m_delay.count() > 0) {
        std::unique_lock lock(m_connectionMutex);
        m_stopSignal.wait_for(lock, m_delay, [this] { return m_stopping; });
    }
    DemoResponse answered;
    std::int64_t now = 0;
    {
        const std::lock_guard lock(m_airflowMutex);
        answered = m_airflow.handle(asked);
        now = m_airflow.world.now();
    }
    response.headers.emplace("Date", httpDate(now));
    closeUnannounced = m_airflow.traits.closesAfterFailure && answered.status == 500
                       && answered.contentType.starts_with("text/plain");
    response.status = answered.status;
    for (const auto &[name, value] : answered.headers) {
        response.headers.emplace(name, value);
    }
    if (!answered.contentType.empty()) {
        response.set_content(answered.body, answered.contentType);
    }
}

DemoListener::DemoListener(DemoAirflow &airflow, std::chrono::milliseconds delay)
    : m_server(std::make_unique<Server>(airflow, delay))
{
}

DemoListener::~DemoListener() = default;

bool DemoListener::bind(int port)
{
    return m_server->bind(port);
}

void DemoListener::run()
{
    m_server->run();
}

int DemoListener::port() const
{
    return m_server->port;
}

} // namespace airside::demo
