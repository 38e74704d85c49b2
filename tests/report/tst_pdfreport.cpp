#include "core/report/pdfreport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace airside;

namespace {

Report reportOf(int changes, const QString &name)
{
    Report report{QStringLiteral("Airside receipt"), QStringLiteral("2026-11-28T12:00:00Z"), QStringLiteral("en"),
                  QDateTime(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC), {}};
    report.lines += {QStringLiteral("Instance: Production"), ReportLine::Style::Heading, 0};
    for (int i = 0; i < changes; ++i) {
        report.lines += {QStringLiteral("Change user %1%2: done and verified").arg(name).arg(i), ReportLine::Style::Strong, 1};
        report.lines += {QStringLiteral("+ role Op"), ReportLine::Style::Plain, 2};
        report.lines += {QStringLiteral("- role Viewer"), ReportLine::Style::Plain, 2};
    }
    return report;
}

} // namespace

class TestPdfReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLineIsOnAPageOnce()
    {
        const Report report = reportOf(100, QStringLiteral("alice"));
        QStringList drawn;
        const QList<QList<PageLine>> pages = pagesOf(report);
        for (const QList<PageLine> &page : pages) {
            QVERIFY(!page.isEmpty());
            QVERIFY(!page.last().text.startsWith(QStringLiteral("Change user"))); // its lines stand below it
            for (const PageLine &line : page)
                drawn += line.text;
        }
        QStringList meant;
        for (const ReportLine &line : report.lines)
            meant += line.text;
        QCOMPARE(drawn, meant);
        const QByteArray pdf = toPdf(report);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pages.size() > 2);
        QVERIFY(pdf.contains("/Count " + QByteArray::number(pages.size())));
    }

    void longNamesWrapAndHostileOnesAreShown()
    {
        const QString longName(600, QLatin1Char('W'));
        Report report = reportOf(0, {});
        report.lines += {longName + QChar(0x202E) + QStringLiteral("nimda\nAdmin"), ReportLine::Style::Strong, 3};
        QString all;
        for (const QList<PageLine> &page : pagesOf(report)) {
            for (const PageLine &line : page) {
                QVERIFY2(line.share <= 1.0, qPrintable(line.text));
                all += line.text;
            }
        }
        QVERIFY(all.contains(longName));
        QVERIFY(all.contains(QStringLiteral("<U+202E>nimda<U+000A>Admin")));
    }

    void theFileNamesItselfAndBringsItsFont()
    {
        Report report = reportOf(1, QStringLiteral("zo\u00eb"));
        report.title = QStringLiteral("Receipt <\"&> 1");
        const QByteArray pdf = toPdf(report);
        QVERIFY(pdf.contains("/FontFile"));
        QVERIFY(pdf.contains("<rdf:li>en</rdf:li>"));
        QVERIFY(pdf.contains("Receipt &lt;&quot;&amp;&gt; 1"));
        QVERIFY(pdf.contains("/Title"));
    }

    void anEmptyReportIsOnePage()
    {
        Report report = reportOf(0, {});
        report.lines.clear();
        QCOMPARE(pagesOf(report).size(), 1);
        QVERIFY(toPdf(report).contains("/Count 1"));
    }

    void aThousandChangesAreQuick()
    {
        const Report report = reportOf(1000, QStringLiteral("a.rather.long.name.of.somebody@example.com"));
        QElapsedTimer timer;
        timer.start();
        const QByteArray pdf = toPdf(report);
        qInfo("1,000 changes: %lld ms, %lld bytes", static_cast<long long>(timer.elapsed()), static_cast<long long>(pdf.size()));
        QVERIFY(timer.elapsed() < 20000); // a loaded machine under ASan
        if (const QString folder = qEnvironmentVariable("AIRSIDE_GRAB_DIR"); !folder.isEmpty()) {
            QFile file(folder + QStringLiteral("/report.pdf"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
        }
    }
};

QTEST_MAIN(TestPdfReport)
#include "tst_pdfreport.moc"
