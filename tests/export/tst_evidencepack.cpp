#include "core/export/evidencepack.h"
#include "core/export/packsignature.h"
#include "core/export/packzip.h"
#include "tests/review/reviewsamples.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

std::shared_ptr<Review> finished()
{
    auto review = std::make_shared<Review>(reviewOf(wishFor(QStringLiteral("Q4")), {production()}));
    QList<ReviewRecord> records{decided(*review, QStringLiteral("bob Op"), ReviewDecision::Keep)};
    ReviewRecord end;
    end.event = ReviewEvent::SignedOff;
    end.at = day(29);
    end.by = QStringLiteral("owner");
    records += end;
    review->texts.records += linesAfter(review->head, records);
    return std::make_shared<Review>(*readReview(review->texts));
}

struct Pack
{
    QTemporaryDir dir;
    QString folder = dir.filePath(QStringLiteral("pack"));
    QList<PackFile> files;

    explicit Pack(const Secret &key = {})
    {
        PackExtras extras;
        extras.madeAt = day(30);
        extras.madeBy = QStringLiteral("owner");
        extras.journal = "{}\n";
        extras.report = "%PDF-1.4 of it";
        extras.signingKey = key;
        extras.sampleSeed = QStringLiteral("2026");
        extras.sampleSize = 2;
        extras.sheets = {{QStringLiteral("../../a b.csv"), "item,decision\n"}};
        files = evidenceFiles(finished(), extras).value_or(QList<PackFile>());
        if (!writeEvidence(folder, files))
            files.clear();
    }
    [[nodiscard]] QString path(const QString &name) const { return folder + QLatin1Char('/') + name; }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    /// The manifest as one who changes a file would make it.
    void signAnew() const
    {
        QByteArray manifest;
        for (const PackFile &file : files) {
            if (file.name != QLatin1String("manifest.sha256") && file.name != kPackSignature)
                manifest += sha256Hex(read(file.name)) + "  " + file.name.toUtf8() + '\n';
        }
        write(QStringLiteral("manifest.sha256"), manifest);
    }
    [[nodiscard]] QStringList problems() const
    {
        const Result<PackVerdict> verdict = verifyEvidence(folder);
        return verdict ? verdict->problems : QStringList{describe(verdict.error())};
    }
    /// What a program says; its exit code goes before it.
    [[nodiscard]] QString said(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(20000))
            return QStringLiteral("did not end");
        return QString::number(process.exitCode()) + QLatin1Char(' ') + QString::fromUtf8(process.readAll());
    }
    [[nodiscard]] QString python() const { return said(QStringLiteral("python3"), {QStringLiteral("-B"), QStringLiteral("verify.py")}); }
};

QByteArray flipped(QByteArray content, qsizetype at)
{
    content[at] = char(content.at(at) ^ 1);
    return content;
}

} // namespace

class tst_EvidencePack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodPack()
    {
        const Pack pack;
        QCOMPARE(pack.problems(), QStringList());
        const Result<PackVerdict> verdict = verifyEvidence(pack.folder);
        QVERIFY(verdict->signedOff);
        QCOMPARE(verdict->files, pack.files.size() - 1);
        QCOMPARE(verdict->head, finished()->head);
        QCOMPARE(pack.python(), QStringLiteral("0 whole; the last record's digest is %1\n").arg(QString::fromLatin1(verdict->head.digest)));
        QVERIFY(pack.said(QStringLiteral("sha256sum"), {QStringLiteral("-c"), QStringLiteral("--strict"), QStringLiteral("manifest.sha256")}).startsWith(QStringLiteral("0 ")));
        QVERIFY(pack.read(QStringLiteral("README.txt")).contains(verdict->head.digest));
        QVERIFY(QFile::exists(pack.path(QStringLiteral("imported/001-a_b.csv"))));
        QVERIFY(QDir(pack.dir.path()).entryList(QDir::Files).isEmpty()); // nothing went out of the folder
        QVERIFY(!(QFile::permissions(pack.path(QStringLiteral("review.csv"))) & QFile::ReadOther));
    }

    void anyChangedByteIsFound()
    {
        const Pack pack(*newSigningKey());
        for (const PackFile &file : pack.files) {
            for (const qsizetype at : {qsizetype(0), file.content.size() / 2, file.content.size() - 1}) {
                pack.write(file.name, flipped(file.content, at));
                const QString found = pack.problems().join(QLatin1Char('\n'));
                QVERIFY2(!found.isEmpty(), qPrintable(file.name));
                if (file.name == kPackSignature)
                    QVERIFY2(found.contains(kPackSignature + QStringLiteral(": it does not fit")), qPrintable(found));
                else if (file.name != QLatin1String("manifest.sha256"))
                    QVERIFY2(found.contains(file.name + QStringLiteral(": it was changed")), qPrintable(found));
            }
            pack.write(file.name, file.content);
        }
        QCOMPARE(pack.problems(), QStringList());
    }

    void theScriptFindsEachOfThem()
    {
        const Pack pack;
        QStringList names;
        for (const PackFile &file : pack.files) {
            if (file.name != QLatin1String("verify.py") && file.name != QLatin1String("manifest.sha256")) // not about itself; below
                names += file.name;
        }
        for (const PackFile &file : pack.files) {
            if (names.contains(file.name))
                pack.write(file.name, flipped(file.content, file.content.size() / 2));
        }
        const QString said = pack.python();
        for (const QString &name : names)
            QVERIFY2(said.contains(name + QStringLiteral(": was changed\n")), qPrintable(name + said));
        for (const PackFile &file : pack.files)
            pack.write(file.name, file.content);
        QVERIFY(pack.python().startsWith(QStringLiteral("0 ")));
        const PackFile &manifest = pack.files.last();
        for (const qsizetype at : {qsizetype(0), manifest.content.size() - 1}) {
            pack.write(manifest.name, flipped(manifest.content, at));
            QVERIFY(pack.python().startsWith(QStringLiteral("1 ")));
        }
    }

    void filesAddedAndTakenAway()
    {
        const Pack pack;
        pack.write(QStringLiteral(".more"), "x");
        QCOMPARE(pack.problems(), QStringList{QStringLiteral(".more: it is not in the manifest")});
        QVERIFY(pack.python().contains(QStringLiteral(".more: is not in the manifest")));
        QFile::remove(pack.path(QStringLiteral(".more")));
        QFile::remove(pack.path(QStringLiteral("review.csv")));
        QCOMPARE(pack.problems(), QStringList{QStringLiteral("review.csv: it cannot be read")});
        QFile::remove(pack.path(QStringLiteral("manifest.sha256")));
        QVERIFY(!verifyEvidence(pack.folder));
    }

    void aManifestMadeAnewDoesNotHelp_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *file, const char *from, const char *to, const char *problem) {
            QTest::newRow(from) << QString::fromLatin1(file) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(problem);
        };
        row("records.jsonl", "\"keep\"", "\"revoke\"", "the review: record 3 does not follow the one before");
        row("population.jsonl", "\"Admin\"", "\"Viewer\"", "the review: the items were changed");
        row("excluded.jsonl", "holds no role", "holds no roles", "the review: the exclusions were changed");
        row("roles.jsonl", "can_edit on Users", "can_read on Users", "the review: the roles were changed");
    }

    void aManifestMadeAnewDoesNotHelp()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, problem);
        const Pack pack;
        QByteArray content = pack.read(file);
        QVERIFY(content.contains(from));
        pack.write(file, content.replace(from, to));
        pack.signAnew();
        QCOMPARE(pack.problems(), QStringList{problem});
        QVERIFY(pack.python().startsWith(QStringLiteral("1 ") + (file == QLatin1String("records.jsonl") ? QStringLiteral("records.jsonl: record 3") : file)));
    }

    void aManifestCannotPointElsewhere()
    {
        const Pack pack;
        const QByteArray manifest = pack.read(QStringLiteral("manifest.sha256"));
        for (const QByteArray &name : {QByteArray("/etc/hostname"), QByteArray("../x")}) {
            pack.write(QStringLiteral("manifest.sha256"), manifest + QByteArray(64, 'a') + "  " + name + '\n');
            QCOMPARE(pack.problems(), QStringList{QStringLiteral("manifest.sha256: a line that is none")});
        }
    }

    void aLinkIsNoFileOfThePack()
    {
        const Pack pack;
        const QString name = QStringLiteral("README.txt");
        const QString file = pack.path(name);
        const QString elsewhere = pack.dir.filePath(QStringLiteral("elsewhere"));
        QVERIFY(QFile::rename(file, elsewhere));
        QVERIFY(QFile::link(elsewhere, file));
        QCOMPARE(pack.problems(), QStringList{QStringLiteral("README.txt: it cannot be read")});
        QVERIFY(pack.python().startsWith(QLatin1String("1 README.txt")));
    }

    void aSignedPack()
    {
        const Secret key = *newSigningKey();
        const Pack pack(key);
        const Result<PackVerdict> verdict = verifyEvidence(pack.folder);
        QCOMPARE(verdict->problems, QStringList());
        QCOMPARE(verdict->signedBy, fingerprintOf(*publicKeyOf(key)));
        QVERIFY(pack.python().startsWith(QStringLiteral("0 ")));
        QVERIFY(pack.said(QStringLiteral("sha256sum"), {QStringLiteral("-c"), QStringLiteral("--strict"), QStringLiteral("manifest.sha256")}).startsWith(QStringLiteral("0 ")));
        // The commands as the pack tells them.
        QStringList commands;
        const QStringList lines = QString::fromUtf8(pack.read(QStringLiteral("README.txt"))).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            if (line.startsWith(QStringLiteral("  openssl ")))
                commands += line.trimmed();
        }
        QCOMPARE(commands.size(), 2);
        QCOMPARE(pack.said(QStringLiteral("sh"), {QStringLiteral("-c"), commands[0]}), QStringLiteral("0 Signature Verified Successfully\n"));
        QCOMPARE(pack.said(QStringLiteral("sh"), {QStringLiteral("-c"), commands[1]}), QStringLiteral("0 %1  -\n").arg(QString::fromLatin1(verdict->signedBy)));
        // A manifest made anew does not fit; nor does another's signature pass for the owner's.
        pack.write(QStringLiteral("journal.jsonl"), "{ }\n");
        pack.signAnew();
        QCOMPARE(pack.problems(), QStringList{QStringLiteral("manifest.sha256.sig: it does not fit manifest.sha256 and signing-key.pem")});
        QVERIFY(pack.said(QStringLiteral("sh"), {QStringLiteral("-c"), commands[0]}).startsWith(QStringLiteral("1 ")));
        QFile::remove(pack.path(kPackSignature));
        QCOMPARE(pack.problems(), QStringList{QStringLiteral("manifest.sha256.sig: it is missing")});
    }

    void aZip()
    {
        const Pack pack(*newSigningKey());
        const QString path = pack.dir.filePath(QStringLiteral("e.zip"));
        QVERIFY(writeEvidenceZip(path, pack.files, day(30)));
        QCOMPARE(writeEvidenceZip(path, pack.files, day(30)).error().kind, ErrorKind::AlreadyExists);
        QVERIFY(!(QFile::permissions(path) & QFile::ReadOther));
        const Result<PackVerdict> verdict = verifyEvidence(path);
        QVERIFY(verdict);
        QCOMPARE(verdict->problems, QStringList());
        QVERIFY(verdict->signedOff && !verdict->signedBy.isEmpty());
        // Another program unpacks the same files, and packs them so that they can be verified again.
        QVERIFY(pack.said(QStringLiteral("python3"), {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), path, pack.dir.filePath(QStringLiteral("out"))}).startsWith(QStringLiteral("0 ")));
        QCOMPARE(verifyEvidence(pack.dir.filePath(QStringLiteral("out/e")))->problems, QStringList());
        const QString again = pack.dir.filePath(QStringLiteral("again.zip"));
        QVERIFY(pack.said(QStringLiteral("python3"), {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-c"), again, pack.dir.filePath(QStringLiteral("out/e"))}).startsWith(QStringLiteral("0 ")));
        QCOMPARE(verifyEvidence(again)->problems, QStringList());
    }

    void anyChangedByteInsideAZipIsFound()
    {
        const Pack pack(*newSigningKey());
        const QString path = pack.dir.filePath(QStringLiteral("e.zip"));
        for (qsizetype i = 0; i < pack.files.size(); ++i) {
            QList<PackFile> files = pack.files;
            files[i].content = flipped(files[i].content, files[i].content.size() / 2); // with its checksum: by somebody who means it
            QVERIFY(writeEvidenceZip(path, files, day(30)));
            const QString found = verifyEvidence(path)->problems.join(QLatin1Char('\n'));
            QVERIFY2(!found.isEmpty() && (files[i].name == QLatin1String("manifest.sha256") || found.contains(files[i].name)), qPrintable(files[i].name + found));
            QFile::remove(path);
        }
        // Bytes of the ZIP itself: nothing of what it packs passes for something else, and nothing falls over.
        const QByteArray zip = *zipOf(pack.files, QStringLiteral("e"), day(30));
        for (qsizetype at = 0; at < zip.size(); at += 7) {
            const Result<QList<PackFile>> files = filesInZip(flipped(zip, at));
            if (files && *files != pack.files)
                QVERIFY(files->size() <= pack.files.size());
        }
        for (qsizetype size = 0; size < zip.size(); size += 101)
            QVERIFY(!filesInZip(zip.left(size)));
    }

    void zipsThatAreNone()
    {
        const Pack pack;
        const QString path = pack.dir.filePath(QStringLiteral("e.zip"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("PK no") > 0);
        file.close();
        QCOMPARE(verifyEvidence(path).error().kind, ErrorKind::BadFile);
        const QList<PackFile> twice{{QStringLiteral("a"), "1"}, {QStringLiteral("a"), "2"}};
        QCOMPARE(filesInZip(*zipOf(twice, QStringLiteral("e"), day(30))).error().kind, ErrorKind::BadFile);
        QCOMPARE(*filesInZip(*zipOf({{QStringLiteral("empty"), {}}}, QStringLiteral("e"), day(30))), (QList<PackFile>{{QStringLiteral("empty"), {}}}));
    }

    void aSampleThatWasChosenIsFound()
    {
        const Pack pack;
        const QByteArray sample = pack.read(QStringLiteral("sample.json"));
        QVERIFY(sample.contains("\"seed\": \"2026\"") && sample.contains("\"method\"") && sample.contains("\"size\": 2"));
        pack.write(QStringLiteral("sample.json"), QByteArray(sample).replace("2026", "2027").replace("\"size\": 2", "\"size\": 1"));
        pack.signAnew();
        QCOMPARE(pack.problems(), QStringList{QStringLiteral("sample.json: it is not what its seed draws")});
    }

    void aFolderBesideTheProgram()
    {
        const Pack pack;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(pack.dir.path()));
        const Result<PackVerdict> verdict = verifyEvidence(QStringLiteral("pack"));
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(verdict->problems, QStringList());
    }

    void nothingIsOverwritten()
    {
        const Pack pack;
        const Result<void> again = writeEvidence(pack.folder, pack.files);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::AlreadyExists);
    }
};

QTEST_GUILESS_MAIN(tst_EvidencePack)
#include "tst_evidencepack.moc"
