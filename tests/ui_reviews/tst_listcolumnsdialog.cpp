#include "ui/reviews/listcolumnsdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;

namespace {

ListTable crmTable()
{
    return {{QStringLiteral("Login"), QStringLiteral("Team"), QStringLiteral("Status")},
            {{QStringLiteral("ada"), QStringLiteral("Sales, EU"), QStringLiteral("active")}, {QStringLiteral("bob"), QStringLiteral("EU"), QStringLiteral("blocked")}},
            QStringLiteral("crm.csv"),
            QByteArray(64, 'a')};
}

void choose(ListColumnsDialog &dialog, QString ListColumns::*column, const char *title)
{
    QComboBox *box = dialog.columnField(column);
    box->setCurrentIndex(box->findData(QString::fromLatin1(title)));
}

} // namespace

class tst_ListColumnsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundIsShownAtOnce()
    {
        ListColumnsDialog dialog(crmTable(), nullptr, QDateTime::currentDateTimeUtc());
        QCOMPARE(dialog.columnField(&ListColumns::username)->currentText(), QStringLiteral("Login")); // by its title
        QVERIFY(!dialog.useButton()->isEnabled());
        dialog.toolField()->setText(QStringLiteral("CRM"));
        QTRY_VERIFY(dialog.useButton()->isEnabled());
        QCOMPARE(dialog.preview(), QStringLiteral("2 accounts, 0 grants, 0 of them privileged."));
        choose(dialog, &ListColumns::role, "Team");
        QTRY_COMPARE(dialog.preview(), QStringLiteral("2 accounts, 2 grants, 0 of them privileged."));
        dialog.separatorField()->setText(QStringLiteral(","));
        QTRY_COMPARE(dialog.preview(), QStringLiteral("2 accounts, 3 grants, 0 of them privileged."));
        choose(dialog, &ListColumns::active, "Team");
        QVERIFY(!dialog.useButton()->isEnabled());
        QTRY_VERIFY2(dialog.preview().contains(QLatin1String("row 2")), qPrintable(dialog.preview()));
    }

    void columnsAreKeptForTheTool()
    {
        const QTemporaryDir dir;
        ListProfiles profiles(dir.filePath(QStringLiteral("lists.json")));
        {
            ListColumnsDialog dialog(crmTable(), &profiles, QDateTime::currentDateTimeUtc());
            dialog.toolField()->setText(QStringLiteral("CRM"));
            choose(dialog, &ListColumns::role, "Team");
            QTRY_VERIFY(dialog.useButton()->isEnabled());
            QTest::mouseClick(dialog.useButton(), Qt::LeftButton);
            QCOMPARE(dialog.result(), int(QDialog::Accepted));
            QCOMPARE(dialog.list().snapshot->users.size(), 2);
        }
        ListColumnsDialog again(crmTable(), &profiles, QDateTime::currentDateTimeUtc());
        QCOMPARE(again.columnField(&ListColumns::role)->currentIndex(), 0);
        again.toolField()->setText(QStringLiteral("crm"));
        QCOMPARE(again.columnField(&ListColumns::role)->currentText(), QStringLiteral("Team"));
    }
};

QTEST_MAIN(tst_ListColumnsDialog)
#include "tst_listcolumnsdialog.moc"
