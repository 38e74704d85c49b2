#pragma once

#include "app/ctl/arguments.h"
#include "core/base/error.h"
#include "core/export/sheet.h"

#include <QIODevice>
#include <QJsonObject>

#include <functional>

namespace airside::ctl {

/// Where data and messages go. The devices are open and outlive everything.
struct Streams
{
    QIODevice *out = nullptr;
    QIODevice *err = nullptr;
    bool outIsTerminal = false;
    int terminalWidth = 0; ///< 0: unknown or no terminal
};

/// A list of one kind of thing, for every output format.
struct Listing
{
    Sheet sheet;                ///< table and CSV
    QStringList onlyInCsv;      ///< keys of columns that a table leaves out
    std::function<QJsonObject(qsizetype row)> json;
    QString nextCursor;         ///< empty: null
    std::optional<qint64> total;
    std::optional<bool> complete; ///< of the whole listing; empty: a page
};

/// One thing: its fields for a table, and the same as a list of one row for CSV and JSON.
struct Details
{
    QList<std::pair<QString, QString>> fields;
    Listing listing;
};

/// Data to stdout, messages to stderr, in the format asked for.
class Printer
{
public:
    Printer(Streams streams, OutputFormat format);

    [[nodiscard]] OutputFormat format() const { return m_format; }

    void print(const Listing &listing);
    void print(const Details &details);
    /// Lines as they are for a table and CSV, the object under "result" for JSON.
    void print(const QStringList &lines, const QJsonObject &result);
    /// Members that every result gets from here on, beside "result"; for JSON only.
    void addToResults(const QJsonObject &members);
    /// One line of JSON, whatever the format.
    void printJson(const QJsonObject &object);
    /// A body as received; on a terminal without anything that steers it. Line: a line break follows one that has
    /// none, since more output comes.
    enum class BodyEnd { AsIs, Line };
    void printBody(const QByteArray &body, BodyEnd end = BodyEnd::AsIs);

    /// Text of our own, as it is.
    void printText(const QString &text);

    /// A message for a person that is not an error; with JSON a line {"note": ...}. Text of servers in it is made
    /// harmless here.
    void note(const QString &message);
    /// With JSON errors are held back until finish().
    void error(const Error &error, const QString &instance = {});
    /// An error in words of its own.
    void failure(ErrorKind kind, int status, const QString &sentence, const QString &instance);
    /// An error of use, in words of its own; hint may be empty.
    void usageError(const QString &sentence, const QString &hint);
    /// The end of a command: with JSON its errors become one line, the first with "others" in it.
    void finish();

    /// stdout could not take everything (a full disk, a closed pipe).
    [[nodiscard]] bool outputFailed() const { return m_outputFailed; }

private:
    void printResult(const QJsonObject &result);
    void write(const QByteArray &bytes);
    void printTable(const Listing &listing);
    void printCsv(const Listing &listing);
    void printJsonList(const Listing &listing);

    Streams m_streams;
    OutputFormat m_format;
    bool m_outputFailed = false;
    QJsonObject m_members; ///< of addToResults()
    QList<QJsonObject> m_errors; ///< held back for finish()
};

/// describe(), with the detail where it holds what a person needs to decide, and the options that help.
[[nodiscard]] QString sentenceOf(const Error &error);
/// A cell as text: "yes"/"no" for booleans, "" for an empty one.
[[nodiscard]] QString plainCell(const QVariant &value);

} // namespace airside::ctl
