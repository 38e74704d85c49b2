#include "tests/ui/uifixture.h"
#include "ui/instances/connectionview.h"
#include "ui/instances/instancedialog.h"
#include "ui/instances/instancemodel.h"
#include "ui/instances/instancespage.h"
#include "ui/kit/messagebanner.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

namespace {

QAbstractButton *dialogButton(QWidget &widget, const QString &text)
{
    for (QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QLineEdit *fieldWith(QWidget &widget, const QString &placeholder)
{
    for (QLineEdit *field : widget.findChildren<QLineEdit *>()) {
        if (field->placeholderText() == placeholder)
            return field;
    }
    return nullptr;
}

QLineEdit *passwordField(QWidget &widget)
{
    for (QLineEdit *field : widget.findChildren<QLineEdit *>()) {
        if (field->echoMode() == QLineEdit::Password)
            return field;
    }
    return nullptr;
}

void fillDialog(InstanceDialog &dialog)
{
    fieldWith(dialog, QStringLiteral("Production"))->setText(QStringLiteral("Mine"));
    fieldWith(dialog, QStringLiteral("https://airflow.example.org"))->setText(QStringLiteral("127.0.0.1:8080/login"));
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (field->placeholderText().isEmpty() && field->echoMode() == QLineEdit::Normal)
            field->setText(QStringLiteral("auditor"));
    }
    QTest::keyClicks(passwordField(dialog), QStringLiteral("hunter2"));
}

} // namespace

class TestInstanceDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAnInstanceWithItsSecretInTheStoreOnly()
    {
        UiFixture f;
        Workspace &workspace = f.open();
        InstanceDialog dialog(workspace, std::nullopt);
        dialog.show();
        fillDialog(dialog);
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().contains(QStringLiteral("come from code")) || box->text().contains(QStringLiteral("at each sign-in")))
                box->click();
        }
        QSignalSpy saved(&dialog, &InstanceDialog::saved);
        dialogButton(dialog, QStringLiteral("Add this instance"))->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(f.store.instances().size(), 1);
        const Instance added = f.store.instances().first();
        QCOMPARE(added.url, QUrl(QStringLiteral("http://127.0.0.1:8080")));
        QCOMPARE(added.username, QStringLiteral("auditor"));
        QVERIFY(added.dagGrantsFromCode && added.rolesAtSignIn);
        QFile config(f.dir.filePath(QStringLiteral("config.json")));
        QVERIFY(config.open(QIODevice::ReadOnly));
        QVERIFY(!config.readAll().contains("hunter2"));
        QTRY_VERIFY(workspace.state(added.id)->snapshot);
        QTRY_VERIFY(!dialog.isVisible());
        f.close();
    }

    void theTestShowsWhatStandsThere()
    {
        UiFixture f;
        InstanceDialog dialog(f.open(), std::nullopt);
        dialog.show();
        fillDialog(dialog);
        dialogButton(dialog, QStringLiteral("Test connection"))->click();
        auto *banner = dialog.findChild<MessageBanner *>();
        QTRY_COMPARE(banner->kind(), MessageBanner::Kind::Ok);
        QVERIFY(dialog.findChild<ConnectionView *>()->isVisible());
        QVERIFY(f.store.instances().isEmpty());
        dialog.reject();
        QTRY_VERIFY(!dialog.isVisible());
        f.close();
    }

    void aResultHasRoomAndGoesWithTheFirstCorrection()
    {
        UiFixture f;
        f.prepare = [](FakeAccessApi &server) {
            server.fail(QStringLiteral("testConnection"), {}, {ErrorKind::NotAirflow, 200, QStringLiteral("127.0.0.1"), {}, QStringLiteral("HTTP 200")});
        };
        InstanceDialog dialog(f.open(), std::nullopt);
        dialog.show();
        fillDialog(dialog);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const int before = dialog.height();
        QLineEdit *address = fieldWith(dialog, QStringLiteral("https://airflow.example.org"));
        const int fieldHeight = address->height();
        address->setText(QStringLiteral("http://airflow.example.org")); // shows the box that allows it
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(dialog.height(), before);
        dialogButton(dialog, QStringLiteral("Test connection"))->click();
        auto *banner = dialog.findChild<MessageBanner *>();
        QTRY_COMPARE(banner->kind(), MessageBanner::Kind::Error);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width()));
        QCOMPARE(address->height(), fieldHeight);
        QTest::keyClicks(address, QStringLiteral("x"));
        QVERIFY(banner->isHidden());
        QTRY_COMPARE(dialog.height(), before);
        dialog.reject();
        QTRY_VERIFY(!dialog.isVisible());
        f.close();
    }

    void aFailedInstanceSaysWhyInShortAndOnABanner()
    {
        UiFixture f;
        f.prepare = [](FakeAccessApi &server) {
            server.fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::Unreachable, 0, QStringLiteral("http://127.0.0.1:9"), {}, QStringLiteral("refused")});
        };
        const QUuid id = f.add(QStringLiteral("Lab"), Environment::Staging).id;
        Workspace &workspace = f.open();
        InstancesPage page(workspace);
        page.show();
        workspace.refresh(id);
        QTRY_COMPARE(page.bannerKeys(), QStringList{QStringLiteral("failure")});
        const auto *banner = page.findChild<MessageBanner *>();
        QVERIFY(banner->text().startsWith(QStringLiteral("Lab: ")));
        QCOMPARE(banner->details(), QStringLiteral("refused"));
        QVERIFY(dialogButton(page, QStringLiteral("Retry"))->isVisible());
        const auto *model = page.findChild<InstanceModel *>();
        QCOMPARE(model->index(0, InstanceModel::State).data().toString(), QStringLiteral("failed: not reachable"));
        f.close();
    }

    void anInstanceThatWasNotReadWholeSaysSo()
    {
        UiFixture f;
        f.prepare = [](FakeAccessApi &server) { server.listsIncompletely = true; };
        const QUuid id = f.add(QStringLiteral("Lab"), Environment::Staging).id;
        Workspace &workspace = f.open();
        InstancesPage page(workspace);
        page.show();
        workspace.refresh(id);
        QTRY_VERIFY(workspace.state(id)->snapshot);
        const auto *model = page.findChild<InstanceModel *>();
        QTRY_VERIFY(model->index(0, InstanceModel::State).data().toString().startsWith(QStringLiteral("NOT complete, read ")));
        f.close();
    }

    void aFailureIsExplained()
    {
        UiFixture f;
        f.prepare = [](FakeAccessApi &server) {
            server.fail(QStringLiteral("testConnection"), {}, {ErrorKind::NotAirflow, 200, QStringLiteral("127.0.0.1"), {}, QStringLiteral("HTTP 200 text/html")});
        };
        InstanceDialog dialog(f.open(), std::nullopt);
        dialog.show();
        fillDialog(dialog);
        dialogButton(dialog, QStringLiteral("Test connection"))->click();
        auto *banner = dialog.findChild<MessageBanner *>();
        QTRY_COMPARE(banner->kind(), MessageBanner::Kind::Error);
        QVERIFY(banner->text().contains(QStringLiteral("is not an Airflow")));
        QCOMPARE(banner->details(), QStringLiteral("HTTP 200 text/html"));
        dialog.reject();
        QTRY_VERIFY(!dialog.isVisible());
        f.close();
    }

    void aCertificateThatWasShownCanBePinned()
    {
        ConnectionView view;
        PeerCertificate certificate;
        certificate.sha256 = QByteArray(32, '\x5a');
        certificate.subject = QStringLiteral("<b>CN</b>");
        certificate.expires = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
        QSignalSpy pinned(&view, &ConnectionView::pinRequested);
        view.showCertificate(certificate);
        dialogButton(view, QStringLiteral("Pin this certificate"))->click();
        QCOMPARE(pinned.size(), 1);
        QCOMPARE(pinned.first().first().toByteArray(), certificate.sha256);
    }

    void anEmptyNameOrABadAddressIsRefusedInPlace()
    {
        UiFixture f;
        InstanceDialog dialog(f.open(), std::nullopt);
        dialog.show();
        dialogButton(dialog, QStringLiteral("Add this instance"))->click();
        QCOMPARE(dialog.findChild<MessageBanner *>()->kind(), MessageBanner::Kind::Error);
        QVERIFY(dialog.isVisible());
        QVERIFY(f.store.instances().isEmpty());
        dialog.reject();
        f.close();
    }

    void aTakenNameLeavesNoSecretBehind()
    {
        UiFixture f;
        f.add(QStringLiteral("mine"), Environment::Staging);
        InstanceDialog dialog(f.open(), std::nullopt);
        dialog.show();
        fillDialog(dialog);
        dialogButton(dialog, QStringLiteral("Add this instance"))->click();
        QVERIFY(dialog.findChild<MessageBanner *>()->text().contains(QStringLiteral("exists already")));
        QCOMPARE(f.store.instances().size(), 1);
        dialog.reject();
        f.close();
    }

    void eachSignInKindHasItsFields()
    {
        UiFixture f;
        InstanceDialog dialog(f.open(), std::nullopt);
        dialog.show();
        QLineEdit *command = fieldWith(dialog, QStringLiteral("/usr/bin/gcloud auth print-access-token"));
        QVERIFY(!command->isVisible());
        for (QComboBox *combo : dialog.findChildren<QComboBox *>()) {
            const int row = combo->findData(static_cast<int>(SignInKind::Command));
            if (row >= 0 && combo->count() == 4)
                combo->setCurrentIndex(row);
        }
        QVERIFY(command->isVisible());
        QVERIFY(!passwordField(dialog)->isVisible());
        dialog.reject();
        f.close();
    }

    void thePageRemovesAfterAsking()
    {
        UiFixture f;
        f.add(QStringLiteral("Staging"), Environment::Staging);
        Workspace &workspace = f.open();
        InstancesPage page(workspace);
        page.show();
        QTest::keyClick(page.initialFocus(), Qt::Key_Home);
        QVERIFY(!page.selected().isNull());
        f.prompts.yes = false;
        page.removeSelected();
        QCOMPARE(workspace.states().size(), 1);
        f.prompts.yes = true;
        page.removeSelected();
        QTRY_VERIFY(workspace.states().isEmpty());
        QVERIFY(page.isPlaceholderShown());
        f.close();
    }
};

QTEST_MAIN(TestInstanceDialog)
#include "tst_instancedialog.moc"
