#include "core/store/journalverify.h"

#include "tests/store/journalsamples.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

QByteArray exported(const QList<JournalLine> &lines)
{
    QByteArray file;
    for (const JournalLine &line : lines)
        file += exportLine(line);
    for (const JournalHead &head : verifyJournal(lines, std::nullopt).heads)
        file += exportHead(head);
    return file;
}

QStringList told(const JournalVerdict &verdict)
{
    QStringList out;
    for (const JournalProblem &problem : verdict.problems)
        out += describe(problem);
    return out;
}

/// The lines after the one at index, as somebody makes them who changed that one and knows how digests are made.
QList<JournalLine> madeAnew(QList<JournalLine> lines, qsizetype from)
{
    for (qsizetype i = from; i < lines.size(); ++i) {
        if (i > from)
            lines[i].text.replace(placeOf(lines[i].text)->previous, lines[i - 1].digest);
        lines[i].digest = digestOf(lines[i].text);
    }
    return lines;
}

/// The script out of the document, as an auditor takes it.
QByteArray auditorsScript()
{
    QFile document(QStringLiteral(AIRSIDE_SOURCE_DIR "/docs/journal.md"));
    if (!document.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = document.readAll();
    const QByteArray fence("```python\n");
    const qsizetype begin = text.indexOf(fence) + fence.size();
    return text.mid(begin, text.indexOf("```", begin) - begin);
}

int runScript(const QTemporaryDir &dir, const QByteArray &file, QByteArray *said = nullptr)
{
    for (const auto &[name, bytes] : {std::pair{"script.py", auditorsScript()}, std::pair{"export.jsonl", file}}) {
        QFile out(dir.filePath(QString::fromLatin1(name)));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            return -1;
    }
    QProcess python;
    python.setWorkingDirectory(dir.path());
    python.start(QStringLiteral("python3"), {QStringLiteral("script.py"), QStringLiteral("export.jsonl")});
    if (!python.waitForFinished(30000) || python.exitStatus() != QProcess::NormalExit)
        return -1;
    if (said)
        *said = python.readAllStandardOutput();
    return python.exitCode();
}

} // namespace

class TestJournalVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesSurviveTheirText()
    {
        const JournalEntry intent = intentOf(QUuid::createUuid(), QUuid::createUuid());
        JournalEntry outcome = outcomeOf(intent);
        outcome.settled = true;
        outcome.now = {{QStringLiteral("username"), QStringLiteral("ann")}};
        JournalEntry deletion = intent;
        deletion.holders = {QStringLiteral("ann"), QString(QChar(0xD800)) + QStringLiteral("bob")};
        for (const JournalEntry &entry : {intent, outcome, deletion})
            QCOMPARE(*entryOf(lineAfter({QUuid::createUuid(), 7, nothingsDigest()}, entry).text), entry);
    }

    void aChainIsConsistentAndAnchored()
    {
        JournalHead end;
        const QList<JournalLine> lines = sampleChain(&end);
        const JournalVerdict verdict = verifyJournal(lines, std::nullopt);
        QVERIFY(verdict.isConsistent());
        QCOMPARE(verdict.heads, QList<JournalHead>{end});
        QCOMPARE(verdict.anchoredUpTo, 0);
        const JournalHead third{end.writer, 3, lines[2].digest};
        QCOMPARE(verifyJournal(lines, third).anchoredUpTo, 3);
        QCOMPARE(verifyExport(exported(lines), end).anchoredUpTo, 4);
        QVERIFY(verifyExport(exported(lines), end).isConsistent());
    }

    void everySingleByteIsFound()
    {
        const QList<JournalLine> lines = sampleChain();
        const QByteArray file = exported(lines);
        for (qsizetype at = 0; at < file.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = file;
                changed[at] = static_cast<char>(static_cast<uchar>(changed[at]) ^ (1U << static_cast<unsigned>(bit)));
                QVERIFY2(!verifyExport(changed, std::nullopt).isConsistent(), qPrintable(QStringLiteral("byte %1, bit %2").arg(at).arg(bit)));
            }
            QByteArray shorter = file;
            shorter.remove(at, 1);
            QVERIFY2(!verifyExport(shorter, std::nullopt).isConsistent(), qPrintable(QStringLiteral("byte %1 removed").arg(at)));
        }
    }

    void everyChangedByteOfTheTableNamesItsEntry()
    {
        const QList<JournalLine> lines = sampleChain();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (qsizetype at = 0; at < lines[i].text.size() + lines[i].digest.size(); ++at) {
                QList<JournalLine> changed = lines;
                QByteArray &where = at < lines[i].text.size() ? changed[i].text : changed[i].digest;
                char &byte = where.data()[at < lines[i].text.size() ? at : at - lines[i].text.size()];
                byte = static_cast<char>(byte ^ 1);
                const JournalVerdict verdict = verifyJournal(changed, std::nullopt);
                // A byte of its place takes it out of its place: then that is what is missing, or the line is none.
                const bool named = std::ranges::any_of(verdict.problems, [i](const JournalProblem &one) {
                    return one.first <= i + 1 && one.last >= i + 1;
                });
                const bool isLast = i == lines.size() - 1;
                QVERIFY2(named || (isLast && !verdict.isConsistent()), qPrintable(QStringLiteral("entry %1, byte %2: ").arg(i + 1).arg(at) + told(verdict).join(QLatin1Char('|'))));
            }
        }
    }

    void everyRemovalSwapAndCutIsNamed()
    {
        JournalHead end;
        const QList<JournalLine> lines = sampleChain(&end);
        for (qsizetype first = 0; first < lines.size(); ++first) {
            for (qsizetype count = 1; first + count <= lines.size(); ++count) {
                QList<JournalLine> fewer = lines;
                fewer.remove(first, count);
                const bool cut = first + count == lines.size();
                const JournalProblem expected{cut ? JournalFault::Cut : JournalFault::Removed, end.writer, first + 1, first + count};
                QCOMPARE(verifyJournal(fewer, end).problems, QList<JournalProblem>{expected});
                if (!cut)
                    QCOMPARE(verifyJournal(fewer, std::nullopt).problems, QList<JournalProblem>{expected});
            }
        }
        for (qsizetype a = 0; a < lines.size(); ++a) {
            for (qsizetype b = a + 1; b < lines.size(); ++b) {
                QList<JournalLine> swapped = lines;
                swapped.swapItemsAt(a, b);
                const JournalVerdict verdict = verifyJournal(swapped, std::nullopt);
                QVERIFY(verdict.problems.contains({JournalFault::OutOfOrder, end.writer, a + 1, a + 1}));
            }
        }
        QList<JournalLine> doubled = lines;
        doubled.insert(2, lines[1]);
        QVERIFY(!verifyJournal(doubled, std::nullopt).isConsistent());
    }

    void whatIsMadeAnewIsFoundByTheAnchor()
    {
        JournalHead end;
        QList<JournalLine> lines = sampleChain(&end);
        lines[1].text.replace("Audit", "Admin");
        QList<JournalLine> oneOnly = lines;
        oneOnly[1].digest = digestOf(oneOnly[1].text);
        QCOMPARE(told(verifyJournal(oneOnly, std::nullopt)), QStringList{QStringLiteral("entry 2 was changed")});
        const QList<JournalLine> forged = madeAnew(lines, 1);
        QVERIFY(verifyJournal(forged, std::nullopt).isConsistent()); // the limit, as it is told
        QCOMPARE(told(verifyJournal(forged, end)), QStringList{QStringLiteral("entry 4 was changed")});
        QCOMPARE(verifyJournal(forged, end).anchoredUpTo, 0);
        QCOMPARE(told(verifyJournal({}, end)), QStringList{QStringLiteral("entries 1 to 4 were cut off at the end")});
    }

    void theAuditorsScriptAgrees()
    {
        const QTemporaryDir dir;
        const QByteArray script = auditorsScript();
        QVERIFY(script.trimmed().count('\n') < 13);
        JournalHead end;
        const QList<JournalLine> lines = sampleChain(&end);
        const QByteArray file = exported(lines);
        QByteArray said;
        QCOMPARE(runScript(dir, file, &said), 0);
        QVERIFY2(said.contains("(4, '" + end.digest + "')") && said.contains(end.writer.toByteArray(QUuid::WithoutBraces)), said.constData());
        QByteArray changed = file;
        changed.replace("Audit", "Admin");
        QList<JournalLine> removed = lines;
        removed.removeAt(1);
        QList<JournalLine> swapped = lines;
        swapped.swapItemsAt(1, 2);
        QByteArray cut = file;
        cut.remove(file.indexOf(exportLine(lines[3])), exportLine(lines[3]).size());
        for (const QByteArray &bad : {changed, exported(removed), exported(swapped), cut})
            QVERIFY(runScript(dir, bad) > 0);
    }
};

QTEST_GUILESS_MAIN(TestJournalVerify)
#include "tst_journalverify.moc"
