#include "core/export/evidencepack.h"

#include "core/base/statedir.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

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

class PackReading
{
public:
    explicit PackReading(const QString &folder)
        : m_folder(QFileInfo(folder).absoluteFilePath()) // relativeFilePath() takes what is relative as inside of it
    {
    }

    [[nodiscard]] Result<PackVerdict> run()
    {
        const Result<QByteArray> manifest = contentOf(m_folder.filePath(QStringLiteral("manifest.sha256")));
        if (!manifest)
            return fail(manifest.error());
        if (!manifest->endsWith('\n'))
            m_out.problems += QStringLiteral("manifest.sha256: it does not end with its last line");
        for (const QByteArray &line : linesIn(*manifest))
            readListed(line);
        lookForOthers();
        readRecords();
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
        const Result<QByteArray> content = contentOf(m_folder.filePath(name));
        if (!content)
            m_out.problems += QStringLiteral("%1: it cannot be read").arg(name);
        else if (sha256Hex(*content) != line.left(kManifestDigest))
            m_out.problems += QStringLiteral("%1: it was changed").arg(name);
        m_files.insert(name, content.value_or(QByteArray()));
        ++m_out.files;
    }

    void lookForOthers()
    {
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = m_folder.relativeFilePath(files.next());
            if (name != QLatin1String("manifest.sha256") && !m_files.contains(name))
                m_out.problems += QStringLiteral("%1: it is not in the manifest").arg(name);
        }
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
        m_out.head = review->head;
        m_out.signedOff = review->signedOff.has_value();
        qint64 population = 0;
        for (const CampaignSource &source : review->campaign.sources)
            population += source.grants + source.usersWithoutRoles;
        if (population != review->campaign.items.count + review->campaign.excluded.count)
            m_out.problems += QStringLiteral("the review: the population does not add up");
    }

    const QDir m_folder;
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

Result<PackVerdict> verifyEvidence(const QString &folder)
{
    return PackReading(folder).run();
}

} // namespace airside
