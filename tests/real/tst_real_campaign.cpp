#include "app/console/consoleapplication.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/tableview.h"
#include "ui/reviews/reviewspage.h"

#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;

namespace {

constexpr int kPatience = 180'000;

struct Finished
{
    int code = -1; ///< -1: killed or hung
    QByteArray out;
    QByteArray err;
};

Finished runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {}, const QString &folder = {})
{
    QProcess process;
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(kPatience) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

/// An access review of two real servers together, from freezing to evidence, with the programs that people run: one instance is decided by
/// keyboard in the window, a sheet for the other goes out and comes back through openpyxl, the pack is verified by its own script. Runs in a
/// desktop session of its own (tests/desktop-session), started by tests/airflow-lab/run-pair, which gives AIRSIDE_REAL_URLS and
/// AIRSIDE_REAL_PASSWORDS, each parted by blanks.
class tst_RealCampaign : public QObject
{
    Q_OBJECT

private:
    Finished ctl(const QStringList &words, const QByteArray &input = {}) const
    {
        return runProgram(text(AIRSIDECTL), words + QStringList{text("--state-dir"), m_dir.filePath(text("state"))}, input);
    }
    Finished ctl(const char *line, const QByteArray &input = {}) const { return ctl(text(line).split(QLatin1Char(' ')), input); }
    QJsonArray items(const char *more = "") const
    {
        const Finished listed = ctl((QByteArray("review items Q4 -o json") + more).constData());
        return QJsonDocument::fromJson(listed.out).object().value(QLatin1String("result")).toArray();
    }

    /// The window's page over the items of one instance, as their reviewer, all by keys.
    static void decideByKeyboard(ReviewsPage &page, const QString &instance)
    {
        QLineEdit *as = page.actingField()->lineEdit();
        as->selectAll();
        QTest::keyClicks(as, text("rita"));
        QTest::keyClicks(page.filterField(), text("instance:") + instance);
        QTRY_COMPARE(page.items()->rowCount(), 3);
        TableView *table = page.itemTable();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        QTRY_COMPARE(table->selectedRowCount(), 1);
        for (int decided = 0; decided < 3; ++decided) { // the next one is there at once
            QTRY_VERIFY(!page.isBusy() && page.desk().unsaved() == 0 && table->currentIndex().isValid());
            const QString user = page.items()->index(table->currentIndex().row(), int(ReviewColumn::Username)).data().toString();
            QTest::keyClick(table, user == text("ada") ? Qt::Key_R : Qt::Key_K);
            if (page.form()->isVisible()) { // it asks for a reason
                QTest::keyClicks(page.form()->reasonField(), text("OPS-8"));
                QTest::keyClick(page.form()->reasonField(), Qt::Key_Return);
            }
            QVERIFY2(!page.form()->isVisible(), qPrintable(page.form()->message()));
            QTRY_COMPARE(page.desk().review()->records.size(), decided + 2); // behind the one that made the campaign
        }
        QTRY_VERIFY(!page.isBusy() && page.desk().unsaved() == 0);
    }

    QTemporaryDir m_dir;
    QStringList m_urls;
    QStringList m_passwords;

private Q_SLOTS:
    void initTestCase()
    {
        m_urls = qEnvironmentVariable("AIRSIDE_REAL_URLS").split(QLatin1Char(' '), Qt::SkipEmptyParts);
        m_passwords = qEnvironmentVariable("AIRSIDE_REAL_PASSWORDS").split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (m_urls.isEmpty())
            QSKIP("no servers: run tests/airflow-lab/run-pair");
        QCOMPARE(m_urls.size(), 2);
        QCOMPARE(m_passwords.size(), 2);
    }

    void twoServers()
    {
        const QStringList names{text("old"), text("new")};
        for (qsizetype i = 0; i < names.size(); ++i) {
            const Finished added = ctl({text("instance"), text("add"), names[i], text("--url"), m_urls[i], text("--username"), text("admin"), text("--secret-stdin")},
                                       m_passwords[i].toUtf8() + '\n');
            QVERIFY2(added.code == 0, added.err.constData());
            for (const char *user : {"ada Op", "bob Viewer", "cyd User"}) {
                const QStringList words = text(user).split(QLatin1Char(' '));
                const Finished made = ctl({text("users"), text("create"), words[0], text("--email"), words[0] + text("@example.org"), text("--first-name"), words[0],
                                           text("--last-name"), text("=cmd()"), text("--role"), words[1], text("-i"), names[i]});
                QVERIFY2(made.code == 0, made.err.constData());
            }
        }
    }

    void frozen()
    {
        const QString deadline = QDateTime::currentDateTimeUtc().addDays(7).toString(Qt::ISODate);
        const Finished made = ctl({text("review"), text("create"), text("Q4"), text("--deadline"), deadline, text("--fallback"), text("chief"), text("--reviewer"), text("rita"),
                                   text("--exclude"), text("username:admin because the account that reads")});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(items().size(), 6);
        QCOMPARE(items(" --filter privileged:yes").size(), 4); // Op and User, on both
    }

    void decidedByKeyboardInTheWindow()
    {
        const QByteArray listed = ctl("review list -o json").out;
        const QUuid id(QJsonDocument::fromJson(listed).object().value(QLatin1String("result"))[0][QLatin1String("id")].toString());
        QVERIFY2(!id.isNull(), listed.constData());
        ConsoleOptions options;
        options.stateDir = m_dir.filePath(text("state"));
        Result<std::unique_ptr<ConsoleApplication>> made = ConsoleApplication::create(options);
        QVERIFY(made.has_value());
        ConsoleApplication &console = **made;
        console.start();
        QTRY_COMPARE_WITH_TIMEOUT(console.workspace().snapshotsInScope().size(), 2, kPatience); // both were read
        console.window().openPage(text("reviews"));
        console.window().openObject(text("reviews"), id, {});
        auto *page = qobject_cast<ReviewsPage *>(console.window().page(text("reviews")));
        QVERIFY(page);
        QTRY_VERIFY_WITH_TIMEOUT(page->isReviewing() && page->desk().review() && !page->isBusy() && page->items()->rowCount() == 6, kPatience);
        decideByKeyboard(*page, text("old"));
        QSignalSpy finished(&console, &ConsoleApplication::finished);
        console.window().close();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
        for (const auto &item : items()) {
            const bool old = item[QLatin1String("instance")].toString() == text("old");
            const QString wanted = !old ? QString() : item[QLatin1String("username")].toString() == text("ada") ? text("revoke") : text("keep");
            QCOMPARE(item[QLatin1String("decision")].toString(), wanted);
        }
    }

    void aSheetGoesOutAndComesBack()
    {
        const QString out = m_dir.filePath(text("out.xlsx"));
        const Finished sent = ctl({text("review"), text("export"), text("Q4"), text("--out"), out});
        QVERIFY2(sent.code == 0, sent.err.constData());
        // Row 2 is the first item. What ada holds goes, all else stays; the last row that is open is tampered with.
        QJsonArray cells;
        const QJsonArray all = items();
        int lastOpen = 0;
        for (int i = 0; i < all.size(); ++i) {
            if (all[i][QLatin1String("instance")].toString() != text("new"))
                continue;
            lastOpen = i + 2;
            const bool goes = all[i][QLatin1String("username")].toString() == QLatin1String("ada");
            cells += QJsonArray{i + 2, text("Decision"), goes ? text("revoke") : text("keep")};
            cells += QJsonArray{i + 2, text("Reason"), text("OPS-7")};
        }
        const QString back = m_dir.filePath(text("back.xlsx"));
        const QStringList fill{qEnvironmentVariable("AIRSIDE_FILL_XLSX"), out, back};
        cells += QJsonArray{lastOpen, text("Role"), text("Viewer2")};
        const Finished filled = runProgram(text("/usr/bin/python3"), fill, QJsonDocument(cells).toJson());
        QVERIFY2(filled.code == 0, filled.err.constData());
        const Finished tampered = ctl({text("review"), text("import"), text("Q4"), back, text("--as"), text("rita")});
        QCOMPARE(tampered.code, 4);
        QVERIFY2(tampered.err.contains("Role") || tampered.out.contains("Role"), (tampered.out + tampered.err).constData());
        QCOMPARE(items(" --open").size(), 1);
        cells.removeLast();
        QCOMPARE(runProgram(text("/usr/bin/python3"), fill, QJsonDocument(cells).toJson()).code, 0);
        const Finished taken = ctl({text("review"), text("import"), text("Q4"), back, text("--as"), text("rita")});
        QVERIFY2(taken.code == 0, (taken.out + taken.err).constData());
        QCOMPARE(items(" --open").size(), 0);
    }

    void removedAndSeenRemoved()
    {
        QCOMPARE(ctl("review signoff Q4 --as owner").code, 5); // they are still there
        const Finished done = ctl("review remediate Q4 --as owner -o json");
        QVERIFY2(done.code == 0, (done.out + done.err).constData());
        QCOMPARE(done.out.count("verified_removed"), 2);
        for (const char *instance : {"old", "new"}) {
            const Finished user = ctl({text("users"), text("get"), text("ada"), text("-i"), text(instance), text("-o"), text("json")});
            QVERIFY2(user.code == 0, user.err.constData());
            QVERIFY2(!user.out.contains("\"Op\""), user.out.constData());
        }
        const Finished end = ctl("review signoff Q4 --as owner");
        QVERIFY2(end.code == 0, end.err.constData());
        QCOMPARE(ctl("review decide Q4 --filter role:User --decision keep --as chief --reason x").code, 5);
    }

    void anyChangedByteOfThePackIsFound()
    {
        const QString pack = m_dir.filePath(text("pack"));
        const Finished made = ctl({text("evidence"), text("pack"), text("Q4"), text("--out"), pack, text("--sample"), text("3"), text("--seed"), text("7")});
        QVERIFY2(made.code == 0, made.err.constData());
        const Finished good = ctl({text("evidence"), text("verify"), pack});
        QVERIFY2(good.code == 0, (good.out + good.err).constData());
        const Finished script = runProgram(text("/usr/bin/python3"), {text("-B"), text("verify.py")}, {}, pack);
        QVERIFY2(script.code == 0, script.out.constData());
        QCOMPARE(runProgram(text("/usr/bin/sha256sum"), {text("--quiet"), text("-c"), text("manifest.sha256")}, {}, pack).code, 0);
        const QByteArray records = contentOf(pack + text("/records.jsonl"));
        QVERIFY(records.contains("verified_removed") && records.contains("signed_off"));
        int files = 0;
        QDirIterator all(pack, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            const QString name = QDir(pack).relativeFilePath(path);
            const QByteArray content = contentOf(path);
            QByteArray changed = content;
            changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 1);
            QVERIFY(write(path, changed));
            const Finished verdict = ctl({text("evidence"), text("verify"), pack});
            QVERIFY2(verdict.code == 1 || verdict.code == 3, qPrintable(name + QLatin1Char(' ') + QString::number(verdict.code)));
            const QByteArray said = verdict.out + verdict.err;
            QVERIFY2(said.contains(name.toUtf8()) || name == QLatin1String("manifest.sha256"), said.constData());
            if (name != QLatin1String("verify.py")) // its own change may be anything
                QVERIFY2(runProgram(text("/usr/bin/python3"), {text("-B"), text("verify.py")}, {}, pack).code != 0, qPrintable(name));
            QVERIFY(write(path, content));
            ++files;
        }
        QVERIFY2(files >= 8, qPrintable(QString::number(files)));
        QCOMPARE(ctl({text("evidence"), text("verify"), pack}).code, 0);
    }
};

QTEST_MAIN(tst_RealCampaign)
#include "tst_real_campaign.moc"
