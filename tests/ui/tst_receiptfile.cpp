#include "tests/ui/uifixture.h"
#include "ui/kit/theme.h"
#include "ui/staged/receiptfile.h"
#include "ui/staged/reviewdialog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTest>

using namespace airside;

namespace {

/// One instance with a change that was done, one that was not, and a guard that was overridden.
ReceiptRecord sampleRecord(const QString &name)
{
    ReceiptRecord record;
    record.at = QDateTime(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
    record.osUser = QStringLiteral("olga");
    ReceiptPlace place;
    place.instance = instanceNamed(QStringLiteral("Production"), Environment::Production);
    place.account = QStringLiteral("auditor");
    place.head = JournalHead{QUuid::createUuid(), 12, QByteArray(64, 'a')};
    ApplyReport report;
    for (const QString &user : {name, QStringLiteral("bob")}) {
        Change change;
        change.id = QUuid::createUuid();
        change.instance = place.instance.id;
        change.userBefore = User();
        change.userBefore->username = user;
        change.userBefore->roles = {QStringLiteral("Viewer")};
        change.userAfter = change.userBefore;
        change.userAfter->roles = {QStringLiteral("Op")};
        change.reason = QStringLiteral("Ticket 7");
        change.passwordIntent = PasswordIntent::Typed;
        change.password = Secret(QByteArrayLiteral("hunter2hunter2"));
        record.plan.changes += change;
        ChangeResult result;
        result.change = change.id;
        result.state = report.results.isEmpty() ? ChangeState::Verified : ChangeState::NotDone;
        result.way = report.results.isEmpty() ? WriteWay::Form : WriteWay::Api;
        if (result.state == ChangeState::NotDone)
            result.error = Error{ErrorKind::Forbidden, 403, user, {}, {}};
        report.results += result;
    }
    Refusal refusal;
    refusal.guard = GuardKind::ProtectedAccount;
    refusal.object = name;
    report.overridden += {refusal, QStringLiteral("agreed with the owner")};
    record.reports.insert(place.instance.id, report);
    record.places.insert(place.instance.id, place);
    return record;
}

} // namespace

class TestReceiptFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Scheme::Light); }

    void theJsonTellsEverythingAndNoSecret()
    {
        const QByteArray bytes = receiptJson(sampleRecord(QStringLiteral("alice")));
        QVERIFY(!bytes.contains("hunter2"));
        const QJsonObject json = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(json.value(QLatin1String("format")).toString(), QStringLiteral("airside-receipt"));
        QCOMPARE(json.value(QLatin1String("version")).toInt(), 1);
        QCOMPARE(json.value(QLatin1String("os_user")).toString(), QStringLiteral("olga"));
        const QJsonObject instance = json.value(QLatin1String("instances")).toArray().at(0).toObject();
        QCOMPARE(instance.value(QLatin1String("account")).toString(), QStringLiteral("auditor"));
        QCOMPARE(instance.value(QLatin1String("journal_head")).toObject().value(QLatin1String("count")).toInt(), 12);
        const QJsonObject overridden = instance.value(QLatin1String("overrides")).toArray().at(0).toObject();
        QCOMPARE(overridden.value(QLatin1String("guard")).toString(), QStringLiteral("protected_account"));
        QCOMPARE(overridden.value(QLatin1String("reason")).toString(), QStringLiteral("agreed with the owner"));
        const QJsonArray changes = instance.value(QLatin1String("changes")).toArray();
        QCOMPARE(changes.size(), 2);
        const QJsonObject first = changes.at(0).toObject();
        QCOMPARE(first.value(QLatin1String("state")).toString(), QStringLiteral("verified"));
        QCOMPARE(first.value(QLatin1String("way")).toString(), QStringLiteral("form"));
        QCOMPARE(first.value(QLatin1String("change")).toObject().value(QLatin1String("reason")).toString(), QStringLiteral("Ticket 7"));
        QVERIFY(first.value(QLatin1String("error")).isNull());
        const QJsonObject error = changes.at(1).toObject().value(QLatin1String("error")).toObject();
        QCOMPARE(error.value(QLatin1String("kind")).toString(), kindName(ErrorKind::Forbidden));
        QCOMPARE(error.value(QLatin1String("http_status")).toInt(), 403);
        QVERIFY(!error.value(QLatin1String("text")).toString().isEmpty());
    }

    void anUnreadableJournalIsSaid()
    {
        ReceiptRecord record = sampleRecord(QStringLiteral("alice"));
        record.places.first().head.reset();
        const QJsonObject json = QJsonDocument::fromJson(receiptJson(record)).object();
        QVERIFY(json.value(QLatin1String("instances")).toArray().at(0).toObject().value(QLatin1String("journal_head")).isNull());
    }

    void thePagesTellTheSame()
    {
        const Report report = receiptReport(sampleRecord(QStringLiteral("al") + QChar(0x202E) + QStringLiteral("ice")));
        QString all;
        for (const QList<PageLine> &page : pagesOf(report)) {
            for (const PageLine &line : page)
                all += line.text + QLatin1Char('\n');
        }
        for (const char *text : {"olga", "Production", "Signed in as: auditor", "12 entries", "al<U+202E>ice: done and verified", "+ role Op",
                                 "Airflow's own form", "Ticket 7", "agreed with the owner", "Change user bob: not done"})
            QVERIFY2(all.contains(QLatin1String(text)), text);
        QVERIFY(!all.contains(QStringLiteral("hunter2")));
        const QString folder = qEnvironmentVariable("AIRSIDE_GRAB_DIR");
        if (!folder.isEmpty()) {
            QFile file(folder + QStringLiteral("/receipt.pdf"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(toPdf(report)) > 0);
        }
    }

    void theReviewSavesWhatWasDone()
    {
        UiFixture f;
        const QUuid id = f.add(QStringLiteral("Lab"), Environment::Staging).id;
        f.open();
        f.workspace->refresh(id);
        QTRY_VERIFY(f.workspace->state(id)->snapshot);
        QVERIFY(f.workspace->stage(roleChange(*f.workspace->state(id)->snapshot, QStringLiteral("alice"), {QStringLiteral("Op"), QStringLiteral("Viewer")})));
        ReviewDialog dialog(*f.workspace);
        dialog.show();
        const auto button = [&dialog](const QString &start) -> QPushButton * {
            for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
                if (one->text().startsWith(start))
                    return one;
            }
            return nullptr;
        };
        QTRY_COMPARE(dialog.stage(), ReviewDialog::Stage::Ready);
        f.prompts.path = f.dir.filePath(QStringLiteral("plan"));
        button(QStringLiteral("Save as plan"))->click();
        QTRY_VERIFY(QFile::exists(f.prompts.path + QStringLiteral(".json")));
        QVERIFY(!button(QStringLiteral("Save receipt"))->isVisible());
        button(QStringLiteral("Apply"))->click();
        QTRY_COMPARE(dialog.stage(), ReviewDialog::Stage::Receipt);
        f.prompts.path = f.dir.filePath(QStringLiteral("receipt.json"));
        QVERIFY(button(QStringLiteral("Save receipt"))->isVisible());
        button(QStringLiteral("Save receipt"))->click();
        QTRY_VERIFY(QFile::exists(f.prompts.path));
        QTRY_VERIFY(button(QStringLiteral("Save receipt"))->isEnabled());
        QFile json(f.prompts.path);
        QVERIFY(json.open(QIODevice::ReadOnly));
        QVERIFY(json.readAll().contains("\"state\": \"verified\""));
        f.prompts.path = f.dir.filePath(QStringLiteral("receipt"));
        button(QStringLiteral("Save receipt"))->click();
        QTRY_VERIFY(QFile::exists(f.prompts.path + QStringLiteral(".pdf")));
        QTRY_VERIFY(button(QStringLiteral("Save receipt"))->isEnabled());
        f.close();
    }
};

QTEST_MAIN(TestReceiptFile)
#include "tst_receiptfile.moc"
