#include "core/export/packzip.h"

#include <QSet>
#include <QtEndian>

#include <zlib.h>

#include <limits>

namespace airside {

namespace {

// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
constexpr quint32 kLocalHead = 0x04034b50;
constexpr quint32 kCentralHead = 0x02014b50;
constexpr quint32 kEnd = 0x06054b50;
constexpr qsizetype kLocalSize = 30;
constexpr qsizetype kCentralSize = 46;
constexpr qsizetype kEndSize = 22;
constexpr quint16 kVersion = 20;
constexpr quint16 kMadeOnUnix = (3 << 8) | kVersion;
constexpr quint32 kOwnerOnly = quint32(0100600) << 16;
constexpr quint16 kNamesAreUtf8 = 1 << 11;
constexpr quint16 kDeflated = 8;
constexpr qint64 kLargestUnpacked = std::numeric_limits<qint32>::max();

template<typename Number>
void put(QByteArray &out, Number number)
{
    const Number little = qToLittleEndian(number);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// Zero beyond the end.
template<typename Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(Number)) <= bytes.size() ? qFromLittleEndian<Number>(bytes.constData() + at) : Number(0);
}

quint32 checksumOf(const QByteArray &content)
{
    return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(content.constData()), size_t(content.size())));
}

QByteArray deflated(const QByteArray &content)
{
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(content.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

/// As far as it goes, and no further than size.
QByteArray inflated(const QByteArray &packed, qsizetype size)
{
    z_stream stream{};
    inflateInit2(&stream, -MAX_WBITS);
    QByteArray out(size, Qt::Uninitialized);
    char nothing = 0; // zlib wants a place even for no bytes
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(size > 0 ? out.data() : &nothing);
    stream.avail_out = uInt(size);
    inflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    inflateEnd(&stream);
    return out;
}

struct DosTime
{
    quint16 time = 0;
    quint16 date = 0;
};

/// In UTC: the format knows no zone.
DosTime dosTime(const QDateTime &at)
{
    const QDateTime utc = at.toUTC();
    if (!utc.isValid() || utc.date().year() < 1980)
        return {0, (1 << 5) | 1};
    return {quint16(utc.time().hour() << 11 | utc.time().minute() << 5 | utc.time().second() / 2),
            quint16((utc.date().year() - 1980) << 9 | utc.date().month() << 5 | utc.date().day())};
}

/// What both heads of a file tell, from the version needed to the length of the name.
QByteArray commonHead(const QByteArray &name, const QByteArray &content, qsizetype packedSize, DosTime when)
{
    QByteArray out;
    put<quint16>(out, kVersion);
    put<quint16>(out, kNamesAreUtf8);
    put<quint16>(out, kDeflated);
    put<quint16>(out, when.time);
    put<quint16>(out, when.date);
    put<quint32>(out, checksumOf(content));
    put<quint32>(out, quint32(packedSize));
    put<quint32>(out, quint32(content.size()));
    put<quint16>(out, quint16(name.size()));
    return out;
}

class ZipReading
{
public:
    explicit ZipReading(const QByteArray &zip)
        : m_zip(zip)
    {
    }

    [[nodiscard]] Result<QList<PackFile>> run()
    {
        const qsizetype end = endAt();
        if (end < 0)
            return broken("It is no ZIP.");
        const int count = numberAt<quint16>(m_zip, end + 10);
        qsizetype at = qsizetype(numberAt<quint32>(m_zip, end + 16));
        QList<PackFile> files;
        QSet<QString> names;
        for (int i = 0; i < count; ++i) {
            if (numberAt<quint32>(m_zip, at) != kCentralHead)
                return broken("Its list of files cannot be read.");
            const QByteArray name = m_zip.mid(at + kCentralSize, numberAt<quint16>(m_zip, at + 28));
            const qsizetype local = qsizetype(numberAt<quint32>(m_zip, at + 42));
            const bool agrees = numberAt<quint32>(m_zip, local) == kLocalHead && m_zip.mid(local + kLocalSize, numberAt<quint16>(m_zip, local + 26)) == name;
            const QString text = QString::fromUtf8(name);
            if (!agrees || names.contains(text))
                return broken("Its lists of files do not agree.");
            names.insert(text);
            m_unpacked += numberAt<quint32>(m_zip, at + 24);
            if (m_unpacked > kLargestUnpacked)
                return fail({ErrorKind::TooLarge, 0, {}, {}, {}});
            if (!name.endsWith('/')) // a folder, as other programs write them
                files += PackFile{text, contentAt(at, local)};
            at += kCentralSize + name.size() + numberAt<quint16>(m_zip, at + 30) + numberAt<quint16>(m_zip, at + 32);
        }
        return files;
    }

private:
    [[nodiscard]] static Result<QList<PackFile>> broken(const char *why) { return fail({ErrorKind::BadFile, 0, {}, QString::fromLatin1(why), {}}); }

    /// The last record that can be the end, behind which there may be a comment.
    [[nodiscard]] qsizetype endAt() const
    {
        for (qsizetype at = m_zip.size() - kEndSize; at >= 0 && at >= m_zip.size() - kEndSize - 0xffff; --at) {
            if (numberAt<quint32>(m_zip, at) == kEnd)
                return at;
        }
        return -1;
    }
    [[nodiscard]] QByteArray contentAt(qsizetype central, qsizetype local) const
    {
        const qsizetype begin = local + kLocalSize + numberAt<quint16>(m_zip, local + 26) + numberAt<quint16>(m_zip, local + 28);
        const QByteArray packed = m_zip.mid(begin, qsizetype(numberAt<quint32>(m_zip, central + 20)));
        if (numberAt<quint16>(m_zip, central + 10) != kDeflated)
            return packed;
        return inflated(packed, qsizetype(numberAt<quint32>(m_zip, central + 24)));
    }

    QByteArray m_zip;
    qint64 m_unpacked = 0;
};

/// Takes the folder off that all of them are in.
void takeFolderOff(QList<PackFile> &files)
{
    if (files.isEmpty())
        return;
    const QString folder = files.first().name.section(QLatin1Char('/'), 0, 0) + QLatin1Char('/');
    for (const PackFile &file : std::as_const(files)) {
        if (!file.name.startsWith(folder))
            return;
    }
    for (PackFile &file : files)
        file.name.remove(0, folder.size());
}

} // namespace

Result<QByteArray> zipOf(const QList<PackFile> &files, const QString &folder, const QDateTime &madeAt)
{
    const DosTime when = dosTime(madeAt);
    QByteArray out;
    QByteArray central;
    for (const PackFile &file : files) {
        const QByteArray name = (folder + QLatin1Char('/') + file.name).toUtf8();
        const QByteArray packed = deflated(file.content);
        if (out.size() + packed.size() > kLargestUnpacked || file.content.size() > kLargestUnpacked || files.size() > 0xfffe)
            return fail({ErrorKind::TooLarge, 0, folder, {}, {}});
        const QByteArray head = commonHead(name, file.content, packed.size(), when);
        put<quint32>(central, kCentralHead);
        put<quint16>(central, kMadeOnUnix);
        central += head;
        put<quint16>(central, 0); // more fields
        put<quint16>(central, 0); // comment
        put<quint16>(central, 0); // disk
        put<quint16>(central, 0); // internal attributes
        put<quint32>(central, kOwnerOnly);
        put<quint32>(central, quint32(out.size()));
        central += name;
        put<quint32>(out, kLocalHead);
        out += head;
        put<quint16>(out, 0); // more fields
        out += name + packed;
    }
    const qsizetype begin = out.size();
    out += central;
    put<quint32>(out, kEnd);
    put<quint32>(out, 0); // disks
    put<quint16>(out, quint16(files.size()));
    put<quint16>(out, quint16(files.size()));
    put<quint32>(out, quint32(central.size()));
    put<quint32>(out, quint32(begin));
    put<quint16>(out, 0); // comment
    return out;
}

Result<QList<PackFile>> filesInZip(const QByteArray &zip)
{
    Result<QList<PackFile>> files = ZipReading(zip).run();
    if (files)
        takeFolderOff(*files);
    return files;
}

} // namespace airside
