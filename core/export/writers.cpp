#include "core/export/writers.h"

#include "core/export/formats.h"

#include <QCoreApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <array>
#include <cerrno>

namespace airside {

namespace {

struct NamedFormat
{
    SheetFormat format;
    QLatin1String name;
};

constexpr std::array kFormats{NamedFormat{SheetFormat::Csv, QLatin1String("csv")},
                              NamedFormat{SheetFormat::Json, QLatin1String("json")},
                              NamedFormat{SheetFormat::Xlsx, QLatin1String("xlsx")}};

/// The library's words where the system has none; a full disk is the usual reason for those.
Error fileError(const QString &path, const QString &words)
{
    constexpr qint64 tiny = qint64(64) * 1024;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return {ErrorKind::File, 0, path, disk.isValid() && disk.bytesAvailable() < tiny ? qt_error_string(ENOSPC) : words, {}};
}

Result<void> writeText(const Sheet &sheet, SheetFormat format, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail({ErrorKind::File, 0, path, file.errorString(), {}});
    if (!QFileInfo::exists(path))
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // names and rights of everybody
    const bool written = format == SheetFormat::Csv ? writeCsv(sheet, file) : writeJson(sheet, file);
    if (!written || !file.commit())
        return fail(fileError(path, file.errorString()));
    return {};
}

/// What QSaveFile does, for a library that wants a path.
Result<void> writeWorkbook(const Sheet &sheet, const QString &path)
{
    const QFileInfo target(path);
    QTemporaryFile temporary(target.absolutePath() + QStringLiteral("/.airside-XXXXXX.xlsx"));
    if (!temporary.open())
        return fail({ErrorKind::File, 0, path, temporary.errorString(), {}});
    const QString name = temporary.fileName();
    temporary.close();
    if (Result<void> written = writeXlsx(sheet, name); !written) {
        return fail(written.error().kind == ErrorKind::File ? fileError(path, written.error().message)
                                                            : Error{written.error().kind, 0, path, written.error().message, {}});
    }
    // rename(2) replaces in one step; QFile::rename() refuses an existing target.
    if (std::rename(QFile::encodeName(name).constData(), QFile::encodeName(target.absoluteFilePath()).constData()) != 0)
        return fail({ErrorKind::File, 0, path, qt_error_string(errno), {}});
    temporary.setAutoRemove(false);
    return {};
}

} // namespace

QString formatName(SheetFormat format)
{
    for (const NamedFormat &known : kFormats) {
        if (known.format == format)
            return known.name;
    }
    return {};
}

std::optional<SheetFormat> formatFromName(const QString &name)
{
    for (const NamedFormat &known : kFormats) {
        if (name == known.name)
            return known.format;
    }
    return std::nullopt;
}

QByteArray csvBytes(const Sheet &sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeCsv(sheet, buffer) ? buffer.data() : QByteArray();
}

QByteArray jsonBytes(const Sheet &sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeJson(sheet, buffer) ? buffer.data() : QByteArray();
}

Result<void> writeSheet(const Sheet &sheet, SheetFormat format, const QString &path)
{
    // Renaming over a device or a pipe would put a file in its place.
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return fail({ErrorKind::File, 0, path, QCoreApplication::translate("File", "It is not a regular file; name one, or a new one."), {}});
    return format == SheetFormat::Xlsx ? writeWorkbook(sheet, path) : writeText(sheet, format, path);
}

} // namespace airside
