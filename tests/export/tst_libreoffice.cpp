#include "core/export/itemsheet.h"
#include "core/export/reviewsheet.h"
#include "core/export/writers.h"
#include "hostile.h"
#include "tests/review/reviewsamples.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

constexpr int kPatience = 120'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Who holds Viewer and Op is called like those that break programs.
std::shared_ptr<const Review> hostileReview()
{
    const std::shared_ptr<Snapshot> snapshot = production();
    QList<User> users;
    int number = 0;
    for (const QString &name : hostileNames()) {
        User user = account(QStringLiteral("user%1").arg(++number), {QStringLiteral("Viewer")});
        user.firstName = name.left(200);
        user.lastName = QStringLiteral("Last");
        users += user;
    }
    snapshot->users += users;
    std::ranges::sort(snapshot->users, {}, &User::username);
    const qint64 count = snapshot->users.size();
    snapshot->usersProof = {count, count, count, 0, std::nullopt};
    return std::make_shared<const Review>(reviewOf(wishFor(QStringLiteral("Q4")), {snapshot}));
}

} // namespace

/// That LibreOffice opens the sheets. Without a window it cannot ask whether to repair a file, and takes none that it would have to: seen
/// with one that is cut.
class tst_LibreOffice : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    /// Every tab as CSV, by the file's name and its own; nothing: none was taken. In one start, which takes seconds.
    QMap<QString, QString> tabsOf(const QString &folder, const QStringList &paths)
    {
        const QDir out(m_dir.filePath(folder));
        QProcess office;
        office.setProcessChannelMode(QProcess::MergedChannels);
        // UTF-8, comma, quotes as needed, values as they are shown, every tab (-1).
        office.start(QStringLiteral("soffice"),
                     QStringList{QStringLiteral("-env:UserInstallation=file://") + m_dir.filePath(QStringLiteral("profile")), QStringLiteral("--headless"), QStringLiteral("--norestore"),
                                 QStringLiteral("--convert-to"), QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"),
                                 QStringLiteral("--outdir"), out.path()} + paths);
        if (!office.waitForFinished(kPatience))
            qWarning("soffice: %s", qPrintable(office.errorString()));
        QMap<QString, QString> tabs;
        for (const QFileInfo &file : out.entryInfoList(QDir::Files))
            tabs.insert(file.completeBaseName(), QString::fromUtf8(contentOf(file.filePath())));
        if (tabs.isEmpty())
            qInfo("%s", office.readAll().constData());
        return tabs;
    }

private Q_SLOTS:
    void everySheetOpensAndHoldsWhatItShould()
    {
        const std::shared_ptr<const Review> review = hostileReview();
        const QMap<QString, Sheet> sheets{{QStringLiteral("items"), itemSheet(review, allPlaces(*review))},
                                          {QStringLiteral("results"), reviewResultSheet(review, allPlaces(*review))},
                                          {QStringLiteral("access"), reviewSheet({production()})}};
        QStringList paths;
        for (auto one = sheets.begin(); one != sheets.end(); ++one) {
            paths += m_dir.filePath(one.key() + QStringLiteral(".xlsx"));
            QVERIFY(writeSheet(*one, SheetFormat::Xlsx, paths.last()));
        }
        const QMap<QString, QString> tabs = tabsOf(QStringLiteral("whole"), paths);
        for (auto one = sheets.begin(); one != sheets.end(); ++one) {
            QStringList own;
            for (auto tab = tabs.begin(); tab != tabs.end(); ++tab) {
                if (tab.key().startsWith(one.key() + QLatin1Char('-')))
                    own += *tab;
            }
            compare(*one, own);
        }
    }

    void whatItWouldRepairItDoesNotTake()
    {
        const QByteArray bytes = contentOf(m_dir.filePath(QStringLiteral("items.xlsx")));
        QVERIFY(!bytes.isEmpty());
        QFile file(m_dir.filePath(QStringLiteral("cut.xlsx")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.first(bytes.size() - 300)); // without its directory
        file.close();
        QVERIFY(tabsOf(QStringLiteral("cut"), {file.fileName()}).isEmpty());
    }

private:
    /// The cover, and every text of every cell behind a header.
    static void compare(const Sheet &sheet, const QStringList &tabs)
    {
        QCOMPARE(tabs.size(), 2);
        const QString rows = tabs.last().startsWith(sheet.columns.first().title) ? tabs.last() : tabs.first();
        QVERIFY2(rows.startsWith(sheet.columns.first().title), qPrintable(rows.left(200)));
        QVERIFY(sheet.rowCount > 3);
        for (qsizetype row = 0; row < sheet.rowCount; ++row) {
            for (const QVariant &cell : sheet.row(row)) {
                if (cell.userType() != QMetaType::QString)
                    continue;
                // A line's end is a line's end to a spreadsheet, whichever it was.
                QString text = xlsxText(cell.toString()).replace(QLatin1Char('"'), QStringLiteral("\"\""));
                text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
                QVERIFY2(rows.contains(text), qPrintable(text));
            }
        }
        QVERIFY(!rows.contains(QStringLiteral("#NAME?")) && !rows.contains(QStringLiteral("Err:")));
    }
};

QTEST_GUILESS_MAIN(tst_LibreOffice)
#include "tst_libreoffice.moc"
