#include "core/export/evidencepack.h"
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

    Pack()
    {
        PackExtras extras;
        extras.madeAt = day(30);
        extras.madeBy = QStringLiteral("owner");
        extras.journal = "{}\n";
        extras.sheets = {{QStringLiteral("../../a b.csv"), "item,decision\n"}};
        files = evidenceFiles(finished(), extras);
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
            if (file.name != QLatin1String("manifest.sha256"))
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
        const Pack pack;
        for (const PackFile &file : pack.files) {
            for (const qsizetype at : {qsizetype(0), file.content.size() / 2, file.content.size() - 1}) {
                pack.write(file.name, flipped(file.content, at));
                const QString found = pack.problems().join(QLatin1Char('\n'));
                QVERIFY2(!found.isEmpty(), qPrintable(file.name));
                if (file.name != QLatin1String("manifest.sha256"))
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
