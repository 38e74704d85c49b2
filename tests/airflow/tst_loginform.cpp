#include "core/airflow/loginform.h"

#include <QTest>

using namespace airside;

namespace {

const QUrl kPage(QStringLiteral("https://h.example/airflow/auth/login/"));

/// As Airflow writes it: another form stands before it.
QByteArray page(const QByteArray &action, const QByteArray &more = {})
{
    return "<!DOCTYPE html><html><body><form><input id=timezone-other></form>"
           "<form class=form action=\"" + action + "\" method=post name=login>"
           "<input id=csrf_token name=csrf_token type=hidden value=\"Ij&amp;A.b-c\">"
           "<input name=username type=text value=\"\"><input name=password type=password>" + more +
           "<input class=btn type=submit value=\"Sign In\"></form></body></html>";
}

} // namespace

class tst_LoginForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void airflowsOwnForm_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("path") << QByteArray("/airflow/auth/login/");
        QTest::newRow("query") << QByteArray("/airflow/auth/login/?next=/x");
        QTest::newRow("whole") << QByteArray("https://h.example/airflow/auth/login/");
    }
    void airflowsOwnForm()
    {
        QFETCH(QByteArray, action);
        const Result<QString> token = loginToken(page(action), kPage, QStringLiteral("h"));
        QVERIFY2(token.has_value(), token ? "" : qPrintable(token.error().message));
        QCOMPARE(*token, QStringLiteral("Ij&A.b-c"));
    }

    void nothingIsSentElsewhere_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("other host") << page("https://evil.example/airflow/auth/login/");
        QTest::newRow("same host, plain") << page("http://h.example/airflow/auth/login/");
        QTest::newRow("other path") << page("/collect");
        QTest::newRow("by GET") << page("").replace("method=post", "method=get");
        QTest::newRow("unknown field") << page("", "<input name=otp type=text>");
        QTest::newRow("unknown select") << page("", "<select name=realm></select>");
        QTest::newRow("no token") << page("").replace("name=csrf_token", "name=x type=submit");
    }
    void nothingIsSentElsewhere()
    {
        QFETCH(QByteArray, html);
        const Result<QString> token = loginToken(html, kPage, QStringLiteral("h"));
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::UnexpectedContent);
    }

    void aPageWithoutThePairNeedsABrowser_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("oauth") << QByteArray("<html><a href='/login/google'>Google</a></html>");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("openid") << QByteArray("<form method=post><input name=openid></form>");
        QTest::newRow("password is shown") << page("").replace("type=password", "type=text");
        QTest::newRow("garbage") << QByteArray("\xff\xfe<<<form<form input>>>\0\x01", 24);
    }
    void aPageWithoutThePairNeedsABrowser()
    {
        QFETCH(QByteArray, html);
        QCOMPARE(loginToken(html, kPage, QStringLiteral("h")).error().kind, ErrorKind::SignInNeedsBrowser);
    }

    void aDeepPageIsRead()
    {
        QByteArray deep;
        for (int i = 0; i < 20000; ++i)
            deep += "<div>";
        QVERIFY(formsOf(deep + page("")).size() <= 2);
    }

    void theLogoutFormIsFound()
    {
        const QUrl home(QStringLiteral("https://h.example/airflow/home"));
        const QUrl logout(QStringLiteral("https://h.example/airflow/logout/"));
        const QByteArray html = "<form method=POST action=/airflow/other><input name=csrf_token value=no></form>"
                                "<form method=\"POST\" action=\"/airflow/logout/\"><input type=hidden name=csrf_token "
                                "value=yes><button type=submit>Log Out</button></form>";
        const Result<QString> token = logoutToken(html, home, logout, QStringLiteral("h"));
        QVERIFY(token.has_value());
        QCOMPARE(*token, QStringLiteral("yes"));
        QVERIFY(!logoutToken("<p>", home, logout, QStringLiteral("h")));
        const QByteArray linkOnly = "<head><meta name=csrf_token content=script></head><a href=/airflow/logout/>Log Out</a>";
        const Result<QString> carried = logoutToken(linkOnly, home, logout, QStringLiteral("h"));
        QVERIFY(carried.has_value());
        QCOMPARE(*carried, QStringLiteral("script"));
    }
};

QTEST_GUILESS_MAIN(tst_LoginForm)
#include "tst_loginform.moc"
