#include "app/console/consoleapplication.h"
#include "app/console/grabber.h"
#include "core/base/thriftymemory.h"
#include "ui/kit/page.h"
#include "ui/kit/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace airside;

namespace {

bool hasDisplay()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
}

int say(FILE *stream, const QString &text, int code)
{
    QTextStream(stream) << text;
    return code;
}

/// Says how long it took from the start of main() to the first paint of the window, and to the first one with rows of
/// the users stored from last time (the same, when nothing is stored), then quits.
class FirstPaint final : public QObject
{
public:
    FirstPaint(ConsoleApplication &application, const QElapsedTimer &timer)
        : m_application(application)
        , m_table(application.window().page(QStringLiteral("users"))->findChild<TableView *>())
        , m_timer(timer)
    {
        application.window().installEventFilter(this);
        m_table->viewport()->installEventFilter(this);
        connect(&application.workspace(), &Workspace::storedShown, this, [this] {
            m_awaitsRows = !m_application.workspace().snapshotsInScope().isEmpty();
            m_application.window().update();
        });
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) // afterwards everything that is due has been painted
            QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
        return false;
    }

private:
    void painted()
    {
        if (m_first < 0)
            m_first = m_timer.elapsed();
        const bool last = m_awaitsRows && (!*m_awaitsRows || m_table->model()->rowCount() > 0);
        if (!last || std::exchange(m_told, true))
            return;
        say(stdout, QStringLiteral("%1 %2\n").arg(m_first).arg(m_timer.elapsed()), 0);
        m_application.window().close();
    }

    ConsoleApplication &m_application;
    TableView *m_table;
    const QElapsedTimer &m_timer;
    qint64 m_first = -1;
    std::optional<bool> m_awaitsRows; ///< empty: not loaded yet
    bool m_told = false;
};

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer timer;
    timer.start();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    Result<ConsoleOptions> options = parseConsoleOptions(arguments);
    if (!options)
        return say(stderr, describe(options.error()) + QLatin1Char('\n') + consoleHelp(), 2);
    if (options->help)
        return say(stdout, consoleHelp(), 0);
    if (options->version)
        return say(stdout, QStringLiteral("airside " AIRSIDE_VERSION "\n"), 0);

    const bool grabs = !options->grabFile.isEmpty();
    if (!hasDisplay()) {
        if (!grabs)
            return say(stderr, QStringLiteral("There is no display. `airside --grab FILE.png` draws a page without one; "
                                              "airsidectl works in a terminal.\n"), 1);
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QTemporaryDir grabState;
    if (grabs) {
        options->demo = true;
        options->stateDir = grabState.path();
    }
    useMemoryThriftily();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("airside"));
    QApplication::setApplicationDisplayName(QStringLiteral("Airside"));
    QApplication::setDesktopFileName(QStringLiteral("org.airside.Airside"));
    QApplication::setQuitOnLastWindowClosed(false);

    Result<std::unique_ptr<ConsoleApplication>> console = ConsoleApplication::create(*options);
    if (!console)
        return say(stderr, describe(console.error()) + QLatin1Char('\n'), 1);
    if (!*console)
        return say(stderr, options->planFile.isEmpty() ? QStringLiteral("Airside is running already and has come to the front.\n")
                                                       : QStringLiteral("Airside is running already and opens the plan.\n"),
                   0);
    QObject::connect(console->get(), &ConsoleApplication::finished, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    std::unique_ptr<Grabber> grabber;
    std::unique_ptr<FirstPaint> firstPaint;
    if (grabs) {
        (*console)->window().resize(options->size);
        grabber = std::make_unique<Grabber>(**console, *options);
    }
    if (options->firstPaint)
        firstPaint = std::make_unique<FirstPaint>(**console, timer);
    (*console)->start();
    const int code = QApplication::exec();
    return grabber && !grabber->written() ? 1 : code;
}
