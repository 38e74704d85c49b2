#include "app/mcp/knowledgetools.h"
#include "app/mcp/readtools.h"
#include "app/mcp/writetools.h"
#include "core/plan/change.h"
#include "models/journalrecords.h"

#include <QTest>

using namespace airside;

/// What programs do stands in the page Journal in words, whatever way they come in.
class TestJournalWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasWords_data()
    {
        QTest::addColumn<QString>("kind");
        const QList<mcp::Tool> tools = mcp::readTools() + mcp::knowledgeTools() + mcp::writeTools(false);
        for (const mcp::Tool &tool : tools)
            QTest::newRow(qPrintable(tool.name)) << tool.name;
        for (const ChangeKind kind : {ChangeKind::CreateUser, ChangeKind::UpdateUser, ChangeKind::DeleteUser, ChangeKind::CreateRole, ChangeKind::UpdateRole, ChangeKind::DeleteRole})
            QTest::newRow(qPrintable(changeKindName(kind))) << QStringLiteral("api_") + changeKindName(kind);
        for (const char *kind : {"api_request", "proxy", "api_refused", "api_openapi", "api_list_users", "api_get_user", "api_list_roles", "api_get_role",
                                 "api_list_permissions", "approve_proposal", "refuse_proposal"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void everyKindHasWords()
    {
        QFETCH(QString, kind);
        const QString words = journalKindText(kind);
        QVERIFY(!words.isEmpty());
        QVERIFY2(!words.contains(QLatin1Char('_')) && words != kind, qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(TestJournalWords)
#include "tst_journalwords.moc"
