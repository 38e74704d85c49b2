#include "core/report/campaignpaper.h"
#include "tests/review/reviewsamples.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

const QUuid kChange = QUuid::fromString(QStringLiteral("33333333-3333-3333-3333-333333333333"));

PaperExtras extrasOf()
{
    PaperExtras extras;
    extras.madeAt = QDateTime(QDate(2026, 11, 30), QTime(9, 0, 7), Qt::UTC);
    extras.madeBy = QStringLiteral("owner");
    extras.changes = {{kChange, {{QStringLiteral("Admin"), QStringLiteral("Viewer")}, {QStringLiteral("Viewer")}}}};
    return extras;
}

/// Everything that can become of an item, signed off.
std::shared_ptr<const Review> finishedReview()
{
    CampaignWish wish = wishFor(QStringLiteral("Q4 <&> \"R\""));
    wish.exclusions = {{QStringLiteral("username:cyd"), QStringLiteral("cyd is a machine")}};
    wish.reviewers = {{QStringLiteral("prod"), QString(), QStringLiteral("rita")}};
    const auto snapshot = production();
    snapshot->usersProof.requests = 17;
    snapshot->usersProof.seconds = 1.25;
    Review review = reviewOf(wish, {snapshot});
    put(review, decided(review, QStringLiteral("ada Admin"), ReviewDecision::Revoke));
    ReviewRecord until = decided(review, QStringLiteral("bob Op"), ReviewDecision::Exception);
    until.until = QDate(2027, 1, 31);
    put(review, until);
    put(review, decided(review, QStringLiteral("ada Viewer"), ReviewDecision::Keep));
    ReviewRecord applied;
    applied.event = ReviewEvent::Applied;
    applied.at = day(23);
    applied.by = QStringLiteral("carla");
    applied.osUser = QStringLiteral("os");
    applied.item = itemNamed(review, QStringLiteral("ada Admin")).id;
    applied.state = kVerifiedRemoved;
    applied.change = kChange;
    put(review, applied);
    ReviewRecord end;
    end.event = ReviewEvent::SignedOff;
    end.at = day(29);
    end.by = QStringLiteral("grace");
    put(review, end);
    return std::make_shared<Review>(review);
}

std::shared_ptr<const Review> reviewOfMany(int users)
{
    QList<User> people;
    for (int i = 0; i < users; ++i) {
        User user = account(QStringLiteral("u%1").arg(i, 6, 10, QLatin1Char('0')), {i % 10 == 0 ? QStringLiteral("Op") : QStringLiteral("Viewer")});
        user.firstName = QStringLiteral("Given%1").arg(i);
        user.lastName = QStringLiteral("Family");
        user.email = QStringLiteral("given%1.family@example.org").arg(i);
        people += user;
    }
    const auto snapshot = snapshotOf(QStringLiteral("prod"), kInstance, people, production()->roles);
    return std::make_shared<Review>(reviewOf(wishFor(QStringLiteral("Q4")), {snapshot}));
}

/// A file, and what poppler's programs say of it.
struct PdfOnDisk
{
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("report.pdf"));
    QByteArray bytes;

    explicit PdfOnDisk(const QByteArray &pdf)
        : bytes(pdf)
    {
        const QString kept = qEnvironmentVariable("AIRSIDE_GRAB_DIR");
        for (const QString &name : {path, kept.isEmpty() ? path : kept + QLatin1Char('/') + QLatin1String(QTest::currentTestFunction()) + QStringLiteral(".pdf")}) {
            QFile file(name);
            if (file.open(QIODevice::WriteOnly))
                file.write(pdf);
        }
    }
    [[nodiscard]] QString said(const QString &program, const QStringList &before, const QStringList &after = {}) const
    {
        QProcess process;
        process.start(program, before + QStringList{path} + after);
        if (!process.waitForFinished(30000) || process.exitCode() != 0)
            return QStringLiteral("FAILED ") + process.errorString();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    [[nodiscard]] QString words() const { return said(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, {QStringLiteral("-")}); }
    [[nodiscard]] int pages() const
    {
        static const QRegularExpression line(QStringLiteral("Pages:\\s+(\\d+)"));
        return line.match(said(QStringLiteral("pdfinfo"), {})).captured(1).toInt();
    }
};

} // namespace

class tst_CampaignPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySectionTellsItsFacts()
    {
        const PdfOnDisk pdf(toPdf(campaignPaper(finishedReview(), extrasOf())));
        const QString words = pdf.words().simplified();
        for (const char *wanted :
             {"Access review: Q4 <&> \"R\"", "signed off by grace at 2026-11-29T09:00:00Z", "1. Scope and exclusions", "cyd is a machine", "rita of prod", "2. Method and source",
              "https://prod.example.org", "auditor", "3. Completeness", "yes 17 1.250 4", "yes not known not known", "Together: 5. Nothing is missing.", "4. Results", "5. Privileged access", "can become Admin", "6. Exceptions",
              "2027-01-31", "7. Remediation", "Admin; Viewer", "verified_removed", "carla,", "2026-11-23T09:00:00Z", "8. Reviewers", "9. Sign-off", "page 1 of "})
            QVERIFY2(words.contains(QLatin1String(wanted)), wanted);
        QVERIFY(words.contains(QString::fromLatin1(finishedReview()->head.digest)));
    }

    void isPdfA1b()
    {
        const PdfOnDisk pdf(toPdf(campaignPaper(finishedReview(), extrasOf())));
        const QString info = pdf.said(QStringLiteral("pdfinfo"), {});
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Title:\\s+Access review: Q4 <&> \"R\"\n"))), qPrintable(info));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Encrypted:\\s+no"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Page size:.*A4"))));
        const QString dates = pdf.said(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates")});
        QVERIFY2(dates.contains(QRegularExpression(QStringLiteral("CreationDate:\\s+2026-11-30T09:00:07Z"))), qPrintable(dates));
        const QString meta = pdf.said(QStringLiteral("pdfinfo"), {QStringLiteral("-meta")});
        for (const char *wanted : {"<pdfaid:part>1</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>", "<rdf:li>en</rdf:li>", "Q4 &lt;&amp;&gt; &quot;R&quot;",
                                   "<xmp:CreateDate>2026-11-30T09:00:07Z</xmp:CreateDate>"})
            QVERIFY2(meta.contains(QLatin1String(wanted)), qPrintable(meta));
        QVERIFY(pdf.bytes.startsWith("%PDF-1.4"));
        // Every place that the table at the end tells is that of its object, and the catalogue is the one with the language.
        const qsizetype table = pdf.bytes.mid(pdf.bytes.lastIndexOf("startxref\n") + 10).split('\n').value(0).toLongLong();
        QList<QByteArray> lines = pdf.bytes.sliced(table).split('\n');
        QCOMPARE(lines.value(0), QByteArray("xref"));
        const int objects = lines.value(1).split(' ').value(1).toInt();
        QVERIFY(objects > 10);
        for (int i = 1; i < objects; ++i)
            QVERIFY2(pdf.bytes.mid(lines[2 + i].left(10).toLongLong()).startsWith(QByteArray::number(i) + " 0 obj\n"), lines[2 + i].constData());
        const int root = QString::fromLatin1(lines.mid(2 + objects).join('\n')).section(QStringLiteral("/Root "), 1).section(QLatin1Char(' '), 0, 0).toInt();
        const QByteArray catalogue = pdf.bytes.mid(lines[2 + root].left(10).toLongLong()).split('>').value(0);
        QVERIFY2(catalogue.contains("/Type /Catalog\n/Lang (en)\n/Pages "), catalogue.constData());
        QVERIFY(lines.mid(2 + objects).join('\n').contains(QByteArray("/ID [<")));
        QVERIFY(pdf.bytes.contains("/GTS_PDFA1") && pdf.bytes.contains("/DestOutputProfile"));
        QVERIFY(!pdf.bytes.contains("/Encrypt") && pdf.bytes.count("/SMask") == pdf.bytes.count("/SMask /None") && !pdf.bytes.contains("/JavaScript"));
        const QStringList fonts = pdf.said(QStringLiteral("pdffonts"), {}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString &font : fonts) // "... emb sub uni object ID"
            QVERIFY2(font.contains(QRegularExpression(QStringLiteral(" yes (yes|no ) (yes|no )\\s+\\d+ +\\d+$"))), qPrintable(font));
    }

    void sevenThousandRowsAreAllThere()
    {
        const std::shared_ptr<const Review> review = reviewOfMany(7000);
        QElapsedTimer timer;
        timer.start();
        const PdfOnDisk pdf(toPdf(campaignPaper(review, extrasOf())));
        qInfo("7,000 rows: %lld ms", static_cast<long long>(timer.elapsed()));
        const int pages = pdf.pages();
        QVERIFY(pages > 100);
        const QString words = pdf.words();
        QVERIFY(words.contains(QStringLiteral("page %1 of %1").arg(pages)));
        static const QRegularExpression account(QStringLiteral("\\bu\\d{6}\\b"));
        QHash<QString, int> seen;
        for (auto match = account.globalMatch(words); match.hasNext();)
            ++seen[match.next().captured()];
        QCOMPARE(seen.size(), 7000);
        for (int i = 0; i < 7000; ++i) // the privileged ones have a second list
            QCOMPARE(seen.value(QStringLiteral("u%1").arg(i, 6, 10, QLatin1Char('0'))), i % 10 == 0 ? 2 : 1);
        // The heading of a table stands again on each page that has rows of it.
        const QStringList sheets = words.split(QLatin1Char('\f'));
        int headed = 0;
        for (const QString &sheet : sheets) {
            if (!sheet.contains(account))
                continue;
            QVERIFY2(sheet.contains(QStringLiteral("Account")) && sheet.contains(QStringLiteral("Decision")), qPrintable(sheet));
            ++headed;
        }
        QVERIFY(headed > 100);
    }

    void hostileNames()
    {
        QList<User> people;
        const QString arabic = QStringLiteral("\u0645\u062d\u0645\u062f \u0627\u0644\u0639\u0628\u062f\u0627\u0644\u0644\u0647");
        for (const QString &name : {QString(300, QLatin1Char('W')), arabic, QStringLiteral("\U0001F600 smile \U0001F468\u200D\U0001F469\u200D\U0001F467"),
                                    QStringLiteral("admin\u202Etxt.exe\nAdmin"), QStringLiteral("\u738B\u5C0F\u660E"), QString(), QString(5000, QLatin1Char('x'))}) {
            User user = account(QStringLiteral("h%1").arg(people.size()), {QStringLiteral("Op"), name.left(250) + QStringLiteral(" role")});
            user.firstName = name;
            user.email = name.left(200) + QStringLiteral("@example.org");
            people += user;
        }
        const auto snapshot = snapshotOf(QStringLiteral("prod"), kInstance, people, production()->roles);
        const auto review = std::make_shared<Review>(reviewOf(wishFor(QStringLiteral("Q4")), {snapshot}));
        const PdfOnDisk pdf(toPdf(campaignPaper(review, extrasOf())));
        const QString words = pdf.words();
        QVERIFY2(words.contains(QStringLiteral("<U+202E>")) && words.contains(QStringLiteral("\u2026")), qPrintable(words));
        QVERIFY(words.count(QLatin1Char('W')) > 300);
        for (int i = 0; i < people.size(); ++i)
            QVERIFY(words.contains(QStringLiteral("h%1").arg(i)));
    }

    void aliasesHidePeople()
    {
        PaperExtras extras = extrasOf();
        extras.alias = [](const QString &name) { return QStringLiteral("p-") + QString::number(qHash(name), 16); };
        const QString words = PdfOnDisk(toPdf(campaignPaper(finishedReview(), extras))).words();
        for (const char *name : {"ada", "bob", "cyd", "carla", "grace", "rita", "chief", "auditor", "OPS-1", "owner"})
            QVERIFY2(!words.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(QLatin1String(name)))), qPrintable(QLatin1String(name) + words));
        QVERIFY(words.contains(QStringLiteral("pseudonyms")));
    }

    void anOpenReviewSaysSo()
    {
        const PdfOnDisk open(toPdf(campaignPaper(reviewOfMany(1), extrasOf())));
        QVERIFY(open.words().contains(QStringLiteral("NOT SIGNED OFF")));
        QVERIFY(open.words().contains(QStringLiteral("The review is not signed off.")));
    }
};

QTEST_MAIN(tst_CampaignPaper)
#include "tst_campaignpaper.moc"
