#include "core/store/reviewstore.h"
#include "tests/support/await.h"
#include "tests/ui/uifixture.h"
#include "ui/livesettings.h"
#include "ui/mainwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/teamstoresection.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace airside;

namespace {

const QString kUrl = QStringLiteral("postgresql://ada@db.example.org/airside");

struct TeamRig
{
    TeamRig()
    {
        settings = std::make_unique<LiveSettings>(*SettingsStore::load(f.dir.filePath(QStringLiteral("config.json"))));
        window = std::make_unique<MainWindow>(f.open(), f.keychain, [] { return Result<void>(); });
        page = new SettingsPage(*f.workspace, *settings, f.keychain);
        window->addPage(QStringLiteral("settings"), QStringLiteral("settings"), page);
        window->show();
        window->openPage(QStringLiteral("settings"));
    }
    ~TeamRig()
    {
        window.reset();
        f.close();
    }
    TeamStoreSection &section() { return *page->team(); }
    QString saved() const { return SettingsStore::load(f.dir.filePath(QStringLiteral("config.json")))->settings().teamStore; }

    UiFixture f;
    std::unique_ptr<LiveSettings> settings;
    std::unique_ptr<MainWindow> window;
    SettingsPage *page = nullptr;
};

} // namespace

class tst_TeamStoreSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remindersAreSwitchedOff()
    {
        TeamRig rig;
        QVERIFY(QTest::qWaitForWindowExposed(rig.window.get()));
        QVERIFY(rig.section().reminders()->isChecked());
        QTest::keyClick(rig.section().reminders(), Qt::Key_Space);
        QVERIFY(!rig.settings->now().reviewReminders);
        QVERIFY(!SettingsStore::load(rig.f.dir.filePath(QStringLiteral("config.json")))->settings().reviewReminders);
    }

    void anAddressIsCheckedAndKept()
    {
        TeamRig rig;
        QVERIFY(QTest::qWaitForWindowExposed(rig.window.get()));
        QVERIFY(!rig.section().use()->isEnabled());
        QVERIFY(!rig.section().password()->isEnabled());
        QTest::keyClicks(rig.section().address(), QStringLiteral("postgresql://ada:secret@db.example.org/airside"));
        QTest::keyClick(rig.section().address(), Qt::Key_Return);
        QVERIFY2(rig.section().remark().contains(QStringLiteral("password")), qPrintable(rig.section().remark()));
        QCOMPARE(rig.saved(), QString());
        rig.section().address()->clear();
        QTest::keyClicks(rig.section().address(), kUrl);
        QTest::keyClick(rig.section().address(), Qt::Key_Return);
        QCOMPARE(rig.saved(), kUrl);
        QVERIFY(!rig.section().use()->isEnabled());
        rig.section().address()->clear();
        QTest::mouseClick(rig.section().use(), Qt::LeftButton);
        QCOMPARE(rig.saved(), QString());
    }

    void thePasswordGoesIntoTheKeychain()
    {
        TeamRig rig;
        QVERIFY(QTest::qWaitForWindowExposed(rig.window.get()));
        QTest::keyClicks(rig.section().address(), kUrl);
        QTest::keyClicks(rig.section().password(), QStringLiteral("open sesame"));
        QTest::keyClick(rig.section().password(), Qt::Key_Return);
        QTRY_COMPARE(rig.saved(), kUrl);
        QCOMPARE(rig.section().password()->text(), QString());
        const CredentialKey key = teamPasswordKey(*TeamAddress::fromUrl(kUrl, {}));
        const auto kept = test::await(rig.f.keychain.read(key, {}));
        QVERIFY(kept && *kept && **kept);
        QCOMPARE((**kept)->reveal(), QByteArray("open sesame"));
        QFile config(rig.f.dir.filePath(QStringLiteral("config.json")));
        QVERIFY(config.open(QIODevice::ReadOnly));
        QVERIFY(!config.readAll().contains("sesame"));
    }
};

QTEST_MAIN(tst_TeamStoreSection)
#include "tst_teamstoresection.moc"
