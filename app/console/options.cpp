#include "app/console/options.h"

#include "app/console/language.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace airside {

namespace {

const QStringList &grabPages()
{
    static const QStringList pages{QStringLiteral("users"),   QStringLiteral("people"), QStringLiteral("roles"),  QStringLiteral("instances"),
                                   QStringLiteral("welcome"), QStringLiteral("connect"), QStringLiteral("export"),
                                   QStringLiteral("review"),  QStringLiteral("matrix"), QStringLiteral("compare"),
                                   QStringLiteral("permissions"), QStringLiteral("palette"), QStringLiteral("help"),
                                   QStringLiteral("settings"), QStringLiteral("locked"),
                                   QStringLiteral("journal"), QStringLiteral("history"), QStringLiteral("reviews"),
                                   QStringLiteral("figures")};
    return pages;
}

std::optional<Theme::Scheme> schemeFromName(const QString &name)
{
    if (name == QLatin1String("light"))
        return Theme::Scheme::Light;
    if (name == QLatin1String("dark"))
        return Theme::Scheme::Dark;
    if (name == QLatin1String("contrast"))
        return Theme::Scheme::HighContrast;
    return std::nullopt;
}

std::optional<QSize> sizeFromText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    bool wide = false;
    bool high = false;
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(&wide), parts[1].toInt(&high)) : QSize();
    return wide && high && size.width() >= 200 && size.height() >= 200 ? std::optional(size) : std::nullopt;
}

tl::unexpected<Error> wrong(const QString &option, const QString &why)
{
    return fail({ErrorKind::InvalidInput, 0, option, why, {}});
}

} // namespace

Result<ConsoleOptions> parseConsoleOptions(const QStringList &arguments)
{
    const auto option = [](const char *name, const char *value = nullptr) {
        return QCommandLineOption(QString::fromLatin1(name), {}, value ? QString::fromLatin1(value) : QString());
    };
    QCommandLineParser parser;
    parser.addOptions({option("state-dir", "DIR"), option("demo"), option("read-only"), option("grab", "FILE"),
                       option("page", "NAME"), option("size", "WxH"), option("theme", "NAME"), option("language", "NAME"),
                       option("first-paint"),
                       option("help"), option("version")});
    if (!parser.parse(QStringList{QStringLiteral("airside")} + arguments))
        return wrong(QStringLiteral("airside"), parser.errorText());
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return wrong(files[1], QStringLiteral("only one plan file can be opened at once."));

    ConsoleOptions options;
    options.stateDir = parser.value(QStringLiteral("state-dir"));
    options.planFile = files.isEmpty() ? QString() : QFileInfo(files.first()).absoluteFilePath();
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.readOnly = parser.isSet(QStringLiteral("read-only"));
    options.grabFile = parser.value(QStringLiteral("grab"));
    options.page = parser.value(QStringLiteral("page"));
    options.firstPaint = parser.isSet(QStringLiteral("first-paint"));
    options.help = parser.isSet(QStringLiteral("help"));
    options.version = parser.isSet(QStringLiteral("version"));
    if (!options.page.isEmpty() && !grabPages().contains(options.page))
        return wrong(QStringLiteral("--page"), QStringLiteral("it is one of %1.").arg(grabPages().join(QStringLiteral(", "))));
    if (parser.isSet(QStringLiteral("grab")) && options.grabFile.isEmpty())
        return wrong(QStringLiteral("--grab"), QStringLiteral("it needs a file."));
    if (parser.isSet(QStringLiteral("theme"))) {
        options.scheme = schemeFromName(parser.value(QStringLiteral("theme")));
        if (!options.scheme)
            return wrong(QStringLiteral("--theme"), QStringLiteral("it is light, dark or contrast."));
    }
    if (parser.isSet(QStringLiteral("language"))) {
        options.language = parser.value(QStringLiteral("language"));
        if (!spokenLanguages().contains(options.language))
            return wrong(QStringLiteral("--language"),
                         QStringLiteral("it is one of %1.").arg(spokenLanguages().join(QStringLiteral(", "))));
    }
    if (parser.isSet(QStringLiteral("size"))) {
        const std::optional<QSize> size = sizeFromText(parser.value(QStringLiteral("size")));
        if (!size)
            return wrong(QStringLiteral("--size"), QStringLiteral("it is WIDTHxHEIGHT, at least 200x200."));
        options.size = *size;
    }
    return options;
}

QString consoleHelp()
{
    return QStringLiteral("Usage: airside [options] [PLAN.json]\n"
                          "The desktop console for people's access to Apache Airflow.\n"
                          "\n"
                          "  PLAN.json         a plan file to look at; its changes are staged when you say so\n"
                          "  --demo            start on the demo: two made-up instances inside this program\n"
                          "  --read-only       nothing can be staged or changed\n"
                          "  --state-dir DIR   keep settings, staged changes and journal there\n"
                          "  --theme NAME      light, dark or contrast (default: as in the settings)\n"
                          "  --language NAME   en or de (default: as in the settings); pseudo: a made-up one, long and mirrored,\n"
                          "                    that shows what is not translated\n"
                          "  --grab FILE.png   draw a page of the demo into a file and quit; needs no display\n"
                          "  --page NAME       with --grab: users, people, roles, matrix, compare, permissions, instances,\n"
                          "                    journal, history, welcome, connect, export, review, palette, help, settings,\n"
                          "                    locked\n"
                          "  --size WxH        with --grab: the size of the window (default 1440x900)\n"
                          "  --first-paint     print the milliseconds to the first paint, and to the first with the\n"
                          "                    stored users, and quit\n"
                          "  --help, --version\n");
}

} // namespace airside
