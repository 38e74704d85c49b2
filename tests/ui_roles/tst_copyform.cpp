#include "rolesrig.h"

#include "ui/kit/tableview.h"
#include "ui/roles/copyform.h"
#include "ui/roles/matrixview.h"
#include "ui/roles/roleeditor.h"

#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace airside;

/// Copying permissions from a role, roles as text, and the steps between roles and users.
class tst_CopyForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<RolesRig> m_rig;

    RolesPage &page() const { return *m_rig->page; }
    CopyForm &form() const { return *page().copyForm(); }

    void start(const QList<Instance> &instances = {RolesRig::instance("Lab"), RolesRig::instance("Main")})
    {
        m_rig = std::make_unique<RolesRig>(instances);
        QVERIFY(m_rig->start());
    }
    void choose(const QString &text)
    {
        form().sourceField()->setCurrentIndex(form().sourceField()->findText(text, Qt::MatchStartsWith));
        QVERIFY(form().sourceField()->currentIndex() >= 0);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Scheme::Light); }
    void cleanup() { m_rig.reset(); }

    void addsByKeyboardInOneStep()
    {
        start();
        page().openRole(m_rig->key(QStringLiteral("Public")));
        QTest::keyClick(page().editor()->view(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(form().isVisible());
        QVERIFY(form().sourceField()->hasFocus());
        QVERIFY(!form().confirmButton()->isEnabled());
        choose(QStringLiteral("Legacy (Lab"));
        QCOMPARE(form().preview(), QStringLiteral("+ can_read on DAG:retired_in_2019\n+ can_read on DAG:risk_score"));
        // The server's list of permissions does not name the DAG that is gone.
        QTest::keyClick(form().confirmButton(), Qt::Key_Return);
        QVERIFY(!form().isVisible());
        QCOMPARE(m_rig->staged().size(), 1);
        QVERIFY(page().editor()->view()->hasFocus());
        QTest::keyClick(page().editor()->view(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_rig->staged().isEmpty());
    }

    void replacesFromAnotherInstance()
    {
        start();
        page().openRole(m_rig->key(QStringLiteral("Op")));
        QTest::mouseClick(page().editor()->copyButton(), Qt::LeftButton);
        choose(QStringLiteral("Viewer (Main"));
        QVERIFY(form().message().startsWith(QStringLiteral("Nothing to add")));
        QVERIFY(!form().confirmButton()->isEnabled());
        form().replaceChoice()->setChecked(true);
        QCOMPARE(form().preview(), QStringLiteral("\u2212 can_edit on Connections\n\u2212 can_edit on DAGs"));
        QTest::mouseClick(form().confirmButton(), Qt::LeftButton);
        QCOMPARE(m_rig->staged().size(), 1);
        QCOMPARE(m_rig->staged().first().roleAfter->name, QStringLiteral("Op"));
        m_rig->staging.undo();
        QVERIFY(m_rig->staged().isEmpty());
    }

    void typedTextMustBeARole()
    {
        start();
        page().openRole(m_rig->key(QStringLiteral("Op")));
        page().editor()->copyButton()->click();
        form().sourceField()->setEditText(QStringLiteral("Team"));
        QVERIFY(!form().confirmButton()->isEnabled());
        QVERIFY(form().preview().isEmpty());
        QTest::keyClick(form().sourceField(), Qt::Key_Escape);
        QVERIFY(!form().isVisible());
        QVERIFY(page().isEditorOpen());
    }

    void leftOutWhatTheServerDoesNotKnow()
    {
        start();
        FakeAccessApi &server = m_rig->server(QStringLiteral("Main"));
        server.permissions.append({QStringLiteral("can_read"), QStringLiteral("Only On Main")});
        server.permissions = sortedUnique(server.permissions);
        server.addRole(QStringLiteral("Special"), {QStringLiteral("can_read on Only On Main"), QStringLiteral("can_read on Pools")});
        QVERIFY(m_rig->readAgain());
        page().openRole(m_rig->key(QStringLiteral("Public")));
        page().editor()->copyButton()->click();
        choose(QStringLiteral("Special (Main"));
        QCOMPARE(form().preview(), QStringLiteral("+ can_read on Pools"));
        QVERIFY(form().message().contains(QStringLiteral("left out")));
    }

    void readOnlyOffersNothing()
    {
        Instance lab = RolesRig::instance("Lab");
        lab.readOnly = true;
        start({lab, RolesRig::instance("Main")});
        page().openRole(m_rig->key(QStringLiteral("Op")));
        QVERIFY(!page().editor()->copyButton()->isEnabled());
        QTest::keyClick(page().editor()->view(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!form().isVisible());
    }

    void rolesAsText()
    {
        start();
        page().table()->setCurrentIndex(page().model()->index(page().model()->rowNumber(m_rig->key(QStringLiteral("Legacy"))), 0));
        QTest::mouseClick(page().panel()->button(RolePanel::Act::CopyText), Qt::LeftButton);
        QJsonArray read = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array();
        QCOMPARE(read.size(), 2);
        QCOMPARE(read[0].toObject(), (QJsonObject{{QStringLiteral("name"), QStringLiteral("Legacy")}, {QStringLiteral("action"), QStringLiteral("can_read")},
                                                  {QStringLiteral("resource"), QStringLiteral("DAG:retired_in_2019")}}));
        page().table()->selectAll();
        QTest::keyClick(page().table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        read = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array();
        QVERIFY(read.size() > 100);
    }

    void stepsToUsersAndBack()
    {
        start();
        QSignalSpy toObject(&page(), &Page::goToObject);
        QSignalSpy goTo(&page(), &Page::goTo);
        page().table()->setCurrentIndex(page().model()->index(page().model()->rowNumber(m_rig->key(QStringLiteral("Legacy"))), 0));
        QListView *holders = page().panel()->holders();
        holders->setCurrentIndex(holders->model()->index(0, 0));
        QTest::keyClick(holders, Qt::Key_Return);
        QCOMPARE(toObject.value(0), (QVariantList{QStringLiteral("users"), m_rig->instances.byName(QStringLiteral("Lab"))->id, QStringLiteral("zoe")}));
        QTest::mouseClick(page().panel()->button(RolePanel::Act::ShowHolders), Qt::LeftButton);
        QCOMPARE(goTo.value(0), (QVariantList{QStringLiteral("users"), QStringLiteral("Legacy")}));
        page().openObject(m_rig->instances.byName(QStringLiteral("Main"))->id, QStringLiteral("Team risk"));
        QVERIFY(page().isEditorOpen());
        QCOMPARE(page().editor()->row().key(), m_rig->key(QStringLiteral("Team risk"), QStringLiteral("Main")));
        page().openObject(QUuid(), QStringLiteral("nobody"));
        QCOMPARE(page().editor()->row().name(), QStringLiteral("Team risk"));
    }
};

QTEST_MAIN(tst_CopyForm)
#include "tst_copyform.moc"
