#pragma once

#include "app/demo/demoairflow.h"

#include <chrono>
#include <memory>

namespace airside::demo {

/// The transport: loopback HTTP in threads of its own around a DemoAirflow, one request at a time. Destroying it ends
/// all connections and joins the threads; idle keep-alive connections do not hold it up.
class DemoListener
{
public:
    DemoListener(DemoAirflow &airflow, std::chrono::milliseconds delay);
    ~DemoListener();

    [[nodiscard]] bool bind(int port); ///< 0: a free one
    void run();
    [[nodiscard]] int port() const;

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

} // namespace airside::demo
