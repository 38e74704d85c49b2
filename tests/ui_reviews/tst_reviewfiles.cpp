#include "core/export/evidencepack.h"
#include "core/review/sampling.h"
#include "ui/reviews/signingkeyrow.h"
#include "tests/ui_reviews/reviewsshown.h"
#include "ui/reviews/reviewfilesdialog.h"

#include <QAction>

#include <QCheckBox>
#include <QJsonArray>
#include <QRegularExpression>

using namespace airside;

namespace {

QAction *fileCommand(const ReviewsShown &s, const char *text)
{
    for (QAction *action : s.page->actions()) {
        if (action->text() == QString::fromUtf8(text))
            return action;
    }
    return nullptr;
}

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes through the dialog; the path that it says, empty where it failed.
QString writeThrough(ReviewsShown &s, const char *command, const QString &path, const std::function<void(ReviewFilesDialog &)> &prepare = {})
{
    s.f.prompts.path = path;
    fileCommand(s, command)->trigger();
    auto *dialog = s.page->findChild<ReviewFilesDialog *>();
    if (!dialog)
        return {};
    if (prepare)
        prepare(*dialog);
    QSignalSpy written(dialog, &ReviewFilesDialog::written);
    dialog->writeButton()->click();
    if (!QTest::qWaitFor([&written] { return !written.isEmpty(); }, 20000))
        return {};
    const QString out = written.first().first().toString();
    if (out.isEmpty())
        qWarning() << dialog->message();
    dialog->reject();
    [[maybe_unused]] const bool gone = QTest::qWaitFor([&s] { return !s.page->findChild<ReviewFilesDialog *>(); }, 5000);
    return out;
}

/// A keychain that lasts.
class KeptKeys final : public CredentialStore
{
public:
    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read(CredentialKey key, std::stop_token stop) override { return memory.read(key, stop); }
    [[nodiscard]] QCoro::Task<Result<void>> write(CredentialKey key, Secret secret, std::stop_token stop) override { return memory.write(key, secret, stop); }
    [[nodiscard]] QCoro::Task<Result<void>> remove(CredentialKey key, std::stop_token stop) override { return memory.remove(key, stop); }
    [[nodiscard]] bool isPersistent() const override { return true; }
    MemoryCredentialStore memory;
};

void chooseFormat(ReviewFilesDialog &dialog, const char *ending)
{
    dialog.formatField()->setCurrentIndex(dialog.formatField()->findData(QLatin1String(ending)));
}

} // namespace

class TestReviewFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetGoesOutAndComesBack()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Sheet"));
        const QString path = s.f.dir.filePath(QStringLiteral("out.csv"));
        QCOMPARE(writeThrough(s, "Sheet for a reviewer\u2026", path, [](ReviewFilesDialog &dialog) { chooseFormat(dialog, ".csv"); }), path);
        QList<QByteArray> lines = contentOfFile(path).split('\n');
        for (int row = 1; row <= 2; ++row) { // filled in; in the second one somebody changed what is not theirs
            QVERIFY2(lines[row].endsWith(",,,,,\r"), lines[row].constData()); // the columns of the decision are the last ones
            lines[row].replace(",,,,,\r", ",keep,,,,\r");
        }
        lines[2].replace("Op", "Viewer");
        QFile back(s.f.dir.filePath(QStringLiteral("back.csv")));
        QVERIFY(back.open(QIODevice::WriteOnly));
        back.write(lines.join('\n'));
        back.close();
        s.f.prompts.path = back.fileName();
        fileCommand(s, "Read a sheet back\u2026")->trigger();
        QTRY_VERIFY(s.page->bannerKeys().contains(QStringLiteral("sheet")));
        QTRY_VERIFY(!s.page->isBusy() && s.page->desk().unsaved() == 0);
        const Review review = s.kept();
        QString details;
        for (const MessageBanner *banner : s.page->findChildren<MessageBanner *>())
            details += banner->details();
        QVERIFY2(details.startsWith(QStringLiteral("Row 3,")), qPrintable(details));
        QCOMPARE(progressOf(review).kept, 1);
        QCOMPARE(review.records.at(1).event, ReviewEvent::Imported);
        QCOMPARE(review.records.at(1).whole.value(QLatin1String("refused")).toArray().size(), 1);
        const QList<ReviewFile> files = **test::await(s.store.files(review.campaign.id)); // kept as evidence
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().content, lines.join('\n'));
    }

    void onlyWhatIsShownGoesOut()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Part"));
        s.page->applyFilter(QStringLiteral("role:Viewer"));
        QTRY_COMPARE(s.page->items()->rowCount(), 1);
        const QString path = s.f.dir.filePath(QStringLiteral("part.json"));
        QCOMPARE(writeThrough(s, "Review sheet with the results\u2026", path, [](ReviewFilesDialog &dialog) { chooseFormat(dialog, ".json"); }), path);
        QVERIFY(contentOfFile(path).contains("alice"));
        QVERIFY(!contentOfFile(path).contains("bob"));
    }

    void pseudonymsHideNames()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Hidden"));
        const QString path = s.f.dir.filePath(QStringLiteral("hidden.csv"));
        const QString key = s.f.dir.filePath(QStringLiteral("names.key"));
        QCOMPARE(writeThrough(s, "Review sheet with the results\u2026", path, [&key](ReviewFilesDialog &dialog) {
            chooseFormat(dialog, ".csv");
            dialog.pseudonymBox()->setChecked(true);
            dialog.keyField()->setText(key);
        }), path);
        QVERIFY(!contentOfFile(path).contains("alice"));
        QVERIFY(contentOfFile(path).contains("p-"));
        QCOMPARE(contentOfFile(key).trimmed().size(), 64);
    }

    void theReportIsAPdf()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Report"));
        const QString path = s.f.dir.filePath(QStringLiteral("report.pdf"));
        QCOMPARE(writeThrough(s, "Report as PDF\u2026", path), path);
        QVERIFY(contentOfFile(path).startsWith("%PDF-"));
    }

    void aPackIsWrittenAndVerified()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Pack"));
        const QString folder = s.f.dir.filePath(QStringLiteral("pack"));
        QCOMPARE(writeThrough(s, "Evidence pack\u2026", folder, [](ReviewFilesDialog &dialog) { dialog.formatField()->setCurrentIndex(1); }), folder);
        const QString zip = s.f.dir.filePath(QStringLiteral("pack.zip"));
        QCOMPARE(writeThrough(s, "Evidence pack\u2026", zip), zip);
        for (const QString &path : {QString(folder + QStringLiteral("/manifest.sha256")), zip}) {
            s.f.prompts.path = path;
            fileCommand(s, "Verify an evidence pack\u2026")->trigger();
            QTRY_VERIFY2(s.banner().contains(QStringLiteral("is whole")), qPrintable(s.banner()));
            QTRY_VERIFY(!s.page->isBusy());
        }
        QFile changed(folder + QStringLiteral("/README.txt"));
        if (!changed.exists())
            changed.setFileName(folder + QStringLiteral("/README.md"));
        QVERIFY2(changed.open(QIODevice::Append), qPrintable(changed.fileName()));
        changed.write("x");
        changed.close();
        s.f.prompts.path = folder + QStringLiteral("/manifest.sha256");
        fileCommand(s, "Verify an evidence pack\u2026")->trigger();
        QTRY_VERIFY2(s.banner().contains(QStringLiteral("NOT whole")), qPrintable(s.banner()));
    }

    void aPackInAFolderThatIsUsedIsRefused()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Used"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
        QCOMPARE(writeThrough(s, "Evidence pack\u2026", s.f.dir.path(), [](ReviewFilesDialog &dialog) { dialog.formatField()->setCurrentIndex(1); }), QString());
    }

    void aSampleAndASignedPack()
    {
        KeptKeys keys;
        KeychainWatch keychain(keys);
        ReviewsShown s({}, {}, &keychain);
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Sample"));
        const QString zip = s.f.dir.filePath(QStringLiteral("sample.zip"));
        QString fingerprint;
        QCOMPARE(writeThrough(s, "Evidence pack\u2026", zip, [&](ReviewFilesDialog &dialog) {
            QTRY_VERIFY(!dialog.signing()->isAsking());
            QCOMPARE(dialog.signing()->fingerprint(), QString());
            QTest::mouseClick(dialog.signing()->makeButton(), Qt::LeftButton);
            QTRY_COMPARE(dialog.signing()->fingerprint().size(), 64);
            fingerprint = dialog.signing()->fingerprint();
            QVERIFY2(dialog.message().contains(fingerprint), qPrintable(dialog.message()));
            s.f.prompts.yes = false; // another one in its place: no
            QTest::mouseClick(dialog.signing()->makeButton(), Qt::LeftButton);
            QCOMPARE(s.f.prompts.questions.size(), 1);
            QCOMPARE(dialog.signing()->fingerprint(), fingerprint);
            QVERIFY(dialog.signing()->box()->isChecked());
            QTest::keyClicks(dialog.sampleField(), QStringLiteral("40 %"));
            QVERIFY(!dialog.writeButton()->isEnabled()); // a sample without a seed cannot be drawn again
            QTest::keyClicks(dialog.seedField(), QStringLiteral("2026"));
            QVERIFY(dialog.writeButton()->isEnabled());
        }), zip);
        const Result<PackVerdict> verdict = verifyEvidence(zip);
        QVERIFY(verdict && verdict->problems.isEmpty());
        QCOMPARE(QString::fromLatin1(verdict->signedBy), fingerprint);
        QVERIFY(contentOfFile(zip).contains("sample"));
        // The sheet draws the same items as everybody does with this seed, and not of what is filtered.
        s.page->applyFilter(QStringLiteral("role:Viewer"));
        QTRY_COMPARE(s.page->items()->rowCount(), 1);
        const QString path = s.f.dir.filePath(QStringLiteral("sample.json"));
        QCOMPARE(writeThrough(s, "Review sheet with the results\u2026", path, [](ReviewFilesDialog &dialog) {
            chooseFormat(dialog, ".json");
            dialog.sampleField()->setText(QStringLiteral("2"));
            dialog.seedField()->setText(QStringLiteral("2026"));
        }), path);
        const Review review = s.kept();
        const QStringList drawn = sampleOf(idsOf(review), QStringLiteral("2026"), 2);
        for (const ReviewItem &item : review.items)
            QCOMPARE(contentOfFile(path).contains(item.id.toUtf8()), drawn.contains(item.id));
    }

    /// Without a keychain nothing is signed, and nothing is written as if it were.
    void noKeyNoSignature()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Key"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
        const QString zip = s.f.dir.filePath(QStringLiteral("signed.zip"));
        QCOMPARE(writeThrough(s, "Evidence pack\u2026", zip, [](ReviewFilesDialog &dialog) { dialog.signing()->box()->setChecked(true); }), QString());
        QVERIFY(!QFile::exists(zip));
    }
};

QTEST_MAIN(TestReviewFiles)
#include "tst_reviewfiles.moc"
