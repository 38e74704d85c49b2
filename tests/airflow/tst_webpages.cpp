#include "fakeairflow.h"

#include <QFile>
#include <QTest>

using namespace airside;

namespace {

QString t(const char *text)
{
    return QString::fromUtf8(text);
}

const Error kLost{ErrorKind::OutcomeUnknown, 0, {}, {}, {}};

} // namespace

/// What happens between the pages and the API when something goes wrong.
class tst_WebPages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ClientOfFake> m_with;
    QByteArray m_page; ///< of ada
    int m_posts = 0;
    std::function<Result<HttpResponse>()> m_answer; ///< to a form

    void setActive(bool active)
    {
        m_with->server.users[t("ada")].insert(t("active"), active);
    }
    [[nodiscard]] std::optional<Result<HttpResponse>> answerPage(const HttpRequest &request)
    {
        if (request.path == "/auth/login/" && request.method == HttpMethod::Post) {
            m_with->server.first = nullptr;
            HttpResponse answer = *m_with->server.answerTo(request);
            m_with->server.first = [this](const HttpRequest &r) { return answerPage(r); };
            QList<QNetworkCookie> jar = m_with->server.channel->cookies();
            jar.append(QNetworkCookie("_token", "of-the-form"));
            m_with->server.channel->setCookies(jar);
            return answer;
        }
        if (!request.path.startsWith("/auth/users/"))
            return std::nullopt;
        const bool away = std::ranges::none_of(m_with->server.sessions, [this](const QByteArray &id) {
            return m_with->server.channel->hasCookie("session", id);
        });
        if (away)
            return redirect(302, "/auth/login/?next=x");
        if (request.path == "/auth/users/list/")
            return html(200, "<a href='/auth/users/edit/7'>");
        if (request.method == HttpMethod::Get)
            return html(200, m_page);
        ++m_posts;
        return m_answer();
    }
    void serve(SignInKind kind = SignInKind::Password)
    {
        m_with = std::make_unique<ClientOfFake>(kind);
        m_with->server.addUser(t("ada"), {t("Viewer")});
        m_with->server.first = [this](const HttpRequest &request) { return answerPage(request); };
        m_with->connect();
    }
    [[nodiscard]] Result<User> off() { return waited(m_with->client->setActive(t("ada"), false, {})); }

private Q_SLOTS:
    void init()
    {
        m_posts = 0;
        QFile file(QFINDTESTDATA("pages/3.2.2-user.html"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_page = file.readAll();
        m_page.replace("value=\"Ada\"", "value=\"F\"").replace("value=\"Admin\"", "value=\"L\"").replace("value=\"admin\"", "value=\"ada\"");
        m_page.replace("admin@example.org", "ada@x.org").replace("selected value=\"1\"", "value=\"1\"");
        m_page.replace("<option value=\"3\">Viewer", "<option selected value=\"3\">Viewer");
        m_answer = [this] {
            setActive(false);
            return redirect(302, "/auth/");
        };
        serve();
    }

    void oneSignInServesAndItsTokenDoesNotGoToTheApi()
    {
        QVERIFY2(off().has_value(), "not done");
        setActive(true);
        QVERIFY(off().has_value());
        QCOMPARE(m_posts, 2);
        QCOMPARE(m_with->posts("/auth/login/"), 1);
        QVERIFY(!m_with->server.channel->hasCookie("_token", "of-the-form"));
        QVERIFY(m_with->keepsSession());
        m_with->connect(m_with->client->observedFacts());
        setActive(true);
        QVERIFY(off().has_value());
        QCOMPARE(m_with->posts("/auth/login/"), 0); // counted anew: the kept session was used
    }

    void aLostAnswerIsSettledByReadingAndNothingIsSentTwice()
    {
        m_answer = [this]() -> Result<HttpResponse> {
            setActive(false);
            return fail(kLost);
        };
        QVERIFY(off().has_value());
        setActive(true);
        m_answer = []() -> Result<HttpResponse> { return fail(kLost); };
        QCOMPARE(off().error().kind, ErrorKind::NotDone);
        QCOMPARE(m_posts, 2);
    }

    void aYesThatIsNoneIsTold()
    {
        m_answer = [] { return redirect(302, "/auth/"); };
        const Result<User> lied = off();
        QCOMPARE(lied.error().kind, ErrorKind::NotDone);
        QCOMPARE(lied.error().detail, t("active: true -> false"));
        m_answer = [] { return html(200, "<div class='alert alert-danger'> Already  exists. </div>"); };
        const Result<User> refused = off();
        QCOMPARE(refused.error().kind, ErrorKind::NotDone);
        QVERIFY(refused.error().message.contains(t("Already exists.")));
    }

    void whatElseMovedIsTold()
    {
        m_answer = [this] {
            setActive(false);
            m_with->server.users[t("ada")].insert(t("first_name"), t("G"));
            return redirect(302, "/auth/");
        };
        const Result<User> moved = off();
        QCOMPARE(moved.error().kind, ErrorKind::NotDone);
        QVERIFY(moved.error().detail.contains(t("first_name")));
    }

    void aPageOfAnotherAccountIsNotSent()
    {
        m_page.replace("value=\"ada\"", "value=\"adb\"");
        const Result<User> other = off();
        QCOMPARE(other.error().kind, ErrorKind::ChangedMeanwhile);
        QCOMPARE(other.error().detail, t("username: ada -> adb"));
        QCOMPARE(m_posts, 0);
    }

    void anEndedSessionIsRenewedForThePageAndNeverForTheForm()
    {
        QVERIFY(off().has_value());
        m_with->server.sessions.clear();
        setActive(true);
        QVERIFY(off().has_value());
        QCOMPARE(m_with->posts("/auth/login/"), 2);
        setActive(true);
        m_answer = [] { return redirect(302, "/auth/login/?next=x"); };
        QCOMPARE(off().error().kind, ErrorKind::NotDone);
        QCOMPARE(m_posts, 3);
        QCOMPARE(m_with->posts("/auth/login/"), 2);
    }

    void aTokenOpensNoPage()
    {
        serve(SignInKind::Token);
        m_with->server.tokens += "right";
        QCOMPARE(m_with->client->formRefusal(t("ada"))->kind, ErrorKind::Unsupported);
        QCOMPARE(off().error().kind, ErrorKind::Unsupported);
        QCOMPARE(m_with->posts("/auth/login/"), 0);
        const QJsonObject facts{{t("role_patch"), t("adds_only")}, {t("airflow_version"), t("3.9.9")}};
        AirflowClient &client = m_with->connect(facts);
        QVERIFY(waited(client.fetchRole(t("Viewer"), {})).has_value());
        RoleEdit none;
        none.permissions = PermissionList();
        const auto refused = client.knownRefusal(Role{t("Viewer"), {{t("can_read"), t("DAGs")}}}, none);
        QCOMPARE(refused->kind, ErrorKind::RunOnServer);
        QCOMPARE(refused->message, t("airflow roles del-perms --resource 'DAGs' --action can_read -- 'Viewer'"));
    }

    void theOwnAccountIsNeverSwitchedOff()
    {
        QCOMPARE(waited(m_with->client->setActive(t("ADMIN"), false, {})).error().kind, ErrorKind::NotFound); // the fake is exact
        QCOMPARE(waited(m_with->client->setActive(t("admin"), false, {})).error().kind, ErrorKind::Refused);
        QCOMPARE(m_posts, 0);
    }

    void signingOutEndsWhatTheFormGaveToo()
    {
        m_with->server.tokens += "of-the-form";
        QVERIFY(off().has_value());
        const Result<void> ended = waited(m_with->client->signOut({}));
        QVERIFY2(ended.has_value(), ended ? "" : qPrintable(describe(ended.error())));
        QVERIFY(m_with->server.tokens.isEmpty());
        QVERIFY(m_with->server.sessions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_WebPages)
#include "tst_webpages.moc"
