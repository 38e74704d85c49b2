#include "core/export/zipparts.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace airside {

namespace {

constexpr qsizetype kZipBlock = qsizetype{64} * 1024;

Error badZip(const QString &detail)
{
    return {ErrorKind::BadFile, 0, {}, {}, detail};
}

struct ArchiveEnd
{
    void operator()(archive *zip) const { archive_read_free(zip); }
};

QString nameOf(archive_entry *entry)
{
    // Where the process has no UTF-8 locale, one of the two is missing.
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    return QString::fromUtf8(archive_entry_pathname(entry));
}

class ZipReading
{
public:
    ZipReading(const QByteArray &zip, const QStringList &names, const ZipLimits &limits)
        : m_bytes(zip)
        , m_names(names)
        , m_limits(limits)
        , m_zip(archive_read_new())
    {
    }

    [[nodiscard]] Result<QHash<QString, QByteArray>> run()
    {
        if (m_bytes.size() > m_limits.file)
            return fail(badZip(QStringLiteral("it is larger than %1 MB").arg(m_limits.file / (qint64{1024} * 1024))));
        archive_read_support_format_zip(m_zip.get());
        if (archive_read_open_memory(m_zip.get(), m_bytes.constData(), std::size_t(m_bytes.size())) != ARCHIVE_OK)
            return fail(damaged());
        for (qint64 count = 0;; ++count) {
            archive_entry *entry = nullptr;
            const int got = archive_read_next_header(m_zip.get(), &entry);
            if (got == ARCHIVE_EOF)
                return m_parts;
            if (got != ARCHIVE_OK && got != ARCHIVE_WARN) // a warning is about a name that the locale cannot show
                return fail(damaged());
            if (count >= m_limits.entries)
                return fail(badZip(QStringLiteral("it has more than %1 parts").arg(m_limits.entries)));
            const Result<void> taken = take(entry);
            if (!taken)
                return fail(taken.error());
        }
    }

private:
    [[nodiscard]] Error damaged() const
    {
        const char *why = archive_error_string(m_zip.get());
        return badZip(why ? QStringLiteral("the ZIP container is damaged (%1)").arg(QString::fromUtf8(why)) : QStringLiteral("the ZIP container is damaged"));
    }

    [[nodiscard]] Result<void> take(archive_entry *entry)
    {
        const QString name = nameOf(entry);
        if (!m_names.contains(name))
            return {};
        if (m_parts.contains(name)) // programs differ in which of the two they show
            return fail(badZip(QStringLiteral("it has the part %1 twice").arg(name)));
        if (archive_entry_is_encrypted(entry))
            return fail(badZip(QStringLiteral("it is protected with a password")));
        QByteArray content;
        while (true) {
            const qsizetype before = content.size();
            content.resize(before + kZipBlock);
            const la_ssize_t got = archive_read_data(m_zip.get(), content.data() + before, kZipBlock);
            if (got < 0)
                return fail(damaged());
            content.resize(before + qsizetype(got));
            if (got == 0)
                break;
            m_unpacked += got;
            const bool bomb = m_unpacked > m_limits.freely && m_unpacked / m_limits.ratio > m_bytes.size();
            if (bomb || m_unpacked > m_limits.unpacked)
                return fail(badZip(QStringLiteral("it unpacks to more than is sensible for its size")));
        }
        m_parts.insert(name, content);
        return {};
    }

    const QByteArray m_bytes;
    const QStringList m_names;
    const ZipLimits m_limits;
    const std::unique_ptr<archive, ArchiveEnd> m_zip;
    QHash<QString, QByteArray> m_parts;
    qint64 m_unpacked = 0;
};

} // namespace

Result<QHash<QString, QByteArray>> readZipParts(const QByteArray &zip, const QStringList &names, const ZipLimits &limits)
{
    return ZipReading(zip, names, limits).run();
}

} // namespace airside
