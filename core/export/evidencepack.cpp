#include "core/export/evidencepack.h"

#include "core/base/statedir.h"
#include "core/export/packsignature.h"
#include "core/export/packzip.h"
#include "core/review/sampling.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace airside {

namespace {

constexpr qsizetype kManifestDigest = 64;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorKind::File, 0, path, file.errorString(), {}});
    return file.readAll();
}

QList<QByteArray> linesIn(const QByteArray &content)
{
    QList<QByteArray> lines = content.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// Where the files of a pack come from.
struct PackSource
{
    std::function<Result<QByteArray>(const QString &name)> content;
    QStringList names;
};

PackSource folderSource(const QString &path)
{
    const QDir folder(QFileInfo(path).absoluteFilePath()); // relativeFilePath() takes what is relative as inside of it
    // A link may lead anywhere: what lies there is no part of the pack.
    const auto content = [folder](const QString &name) {
        const QFileInfo file(folder.filePath(name));
        const bool within = file.isFile() && file.canonicalFilePath() == QDir(folder.canonicalPath()).filePath(QDir::cleanPath(name));
        return within ? contentOf(file.filePath()) : Result<QByteArray>(fail({ErrorKind::File, 0, file.filePath(), {}, {}}));
    };
    PackSource source{content, {}};
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext())
        source.names += folder.relativeFilePath(files.next());
    return source;
}

Result<PackSource> zipSource(const QString &path)
{
    const Result<QByteArray> bytes = contentOf(path);
    if (!bytes)
        return fail(bytes.error());
    Result<QList<PackFile>> files = filesInZip(*bytes);
    if (!files) {
        files.error().subject = path;
        return fail(files.error());
    }
    QHash<QString, QByteArray> contents;
    for (const PackFile &file : std::as_const(*files))
        contents.insert(file.name, file.content);
    const auto content = [contents, path](const QString &name) {
        return contents.contains(name) ? Result<QByteArray>(contents.value(name)) : Result<QByteArray>(fail({ErrorKind::File, 0, path, {}, {}}));
    };
    return PackSource{content, contents.keys()};
}

class PackReading
{
public:
    explicit PackReading(PackSource source)
        : m_source(std::move(source))
    {
    }

    [[nodiscard]] Result<PackVerdict> run()
    {
        const Result<QByteArray> manifest = m_source.content(QStringLiteral("manifest.sha256"));
        if (!manifest)
            return fail(manifest.error());
        if (!manifest->endsWith('\n'))
            m_out.problems += QStringLiteral("manifest.sha256: it does not end with its last line");
        for (const QByteArray &line : linesIn(*manifest))
            readListed(line);
        lookForOthers();
        readRecords();
        readSignature(*manifest);
        return m_out;
    }

private:
    void readListed(const QByteArray &line)
    {
        const QString name = QString::fromUtf8(line.mid(kManifestDigest + 2));
        const bool inside = QDir::isRelativePath(name) && !QDir::cleanPath(name).startsWith(QLatin1String(".."));
        if (line.mid(kManifestDigest, 2) != "  " || name.isEmpty() || !inside || m_files.contains(name)) {
            m_out.problems += QStringLiteral("manifest.sha256: a line that is none");
            return;
        }
        const Result<QByteArray> content = m_source.content(name);
        if (!content)
            m_out.problems += QStringLiteral("%1: it cannot be read").arg(name);
        else if (sha256Hex(*content) != line.left(kManifestDigest))
            m_out.problems += QStringLiteral("%1: it was changed").arg(name);
        m_files.insert(name, content.value_or(QByteArray()));
        ++m_out.files;
    }

    void lookForOthers()
    {
        for (const QString &name : m_source.names) {
            if (name != QLatin1String("manifest.sha256") && name != kPackSignature && !m_files.contains(name))
                m_out.problems += QStringLiteral("%1: it is not in the manifest").arg(name);
        }
    }

    void readSignature(const QByteArray &manifest)
    {
        const QByteArray key = m_files.value(kPackKey);
        const bool there = m_source.names.contains(kPackSignature);
        if (!there && m_files.contains(kPackKey))
            m_out.problems += QStringLiteral("%1: it is missing").arg(kPackSignature);
        if (!there)
            return;
        const Result<QByteArray> signature = m_source.content(kPackSignature);
        if (signature && isSignedBy(manifest, *signature, key))
            m_out.signedBy = fingerprintOf(key);
        else
            m_out.problems += QStringLiteral("%1: it does not fit manifest.sha256 and %2").arg(kPackSignature, kPackKey);
    }

    /// The sample is the one that its seed draws.
    void readSample(const Review &review)
    {
        if (!m_files.contains(QStringLiteral("sample.json")))
            return;
        const QJsonObject sample = QJsonDocument::fromJson(m_files.value(QStringLiteral("sample.json"))).object();
        const QStringList drawn = sampleOf(idsOf(review), sample.value(QLatin1String("seed")).toString(), qsizetype(sample.value(QLatin1String("size")).toInteger()));
        if (sample.value(QLatin1String("items")).toArray() != QJsonArray::fromStringList(drawn))
            m_out.problems += QStringLiteral("sample.json: it is not what its seed draws");
    }

    void readRecords()
    {
        const auto lines = [this](const char *name) { return linesIn(m_files.value(QLatin1String(name))); };
        ReviewTexts texts{lines("population.jsonl"), lines("excluded.jsonl"), lines("roles.jsonl"), {}};
        for (const QByteArray &line : lines("records.jsonl"))
            texts.records += ReviewLine{sha256Hex(line), line};
        const Result<Review> review = readReview(texts);
        if (!review) {
            m_out.problems += QStringLiteral("the review: %1").arg(review.error().detail);
            return;
        }
        readSample(*review);
        m_out.head = review->head;
        m_out.signedOff = review->signedOff.has_value();
        qint64 population = 0;
        for (const CampaignSource &source : review->campaign.sources)
            population += source.grants + source.usersWithoutRoles;
        if (population != review->campaign.items.count + review->campaign.excluded.count)
            m_out.problems += QStringLiteral("the review: the population does not add up");
    }

    PackSource m_source;
    QHash<QString, QByteArray> m_files;
    PackVerdict m_out;
};

} // namespace

Result<void> writeEvidence(const QString &folder, const QList<PackFile> &files)
{
    const QDir dir(folder);
    if (dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return fail({ErrorKind::AlreadyExists, 0, folder, {}, {}});
    for (const PackFile &file : files) {
        const QString path = dir.filePath(file.name);
        if (!QDir().mkpath(QFileInfo(path).absolutePath()))
            return fail({ErrorKind::File, 0, path, {}, {}});
        const Result<void> written = writeFileAtomically(path, file.content);
        if (!written)
            return written;
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner); // names and rights of everybody
    }
    return {};
}

Result<void> writeEvidenceZip(const QString &file, const QList<PackFile> &files, const QDateTime &madeAt)
{
    if (QFileInfo::exists(file))
        return fail({ErrorKind::AlreadyExists, 0, file, {}, {}});
    const Result<QByteArray> zip = zipOf(files, QFileInfo(file).completeBaseName(), madeAt);
    if (!zip)
        return fail(zip.error());
    const Result<void> written = writeFileAtomically(file, *zip);
    if (written)
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return written;
}

Result<PackVerdict> verifyEvidence(const QString &folderOrZip)
{
    if (QFileInfo(folderOrZip).isFile()) {
        const Result<PackSource> source = zipSource(folderOrZip);
        return source ? PackReading(*source).run() : Result<PackVerdict>(fail(source.error()));
    }
    const QString manifest = folderOrZip + QStringLiteral("/manifest.sha256"); // without it no file of the folder is looked for
    if (!QFileInfo::exists(manifest))
        return fail({ErrorKind::File, 0, manifest, {}, {}});
    return PackReading(folderSource(folderOrZip)).run();
}

} // namespace airside
