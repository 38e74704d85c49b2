#include "contract.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

namespace airside::contract {

namespace {

QByteArray formBody(const FormPairs &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

/// "200 This field is required.", "302 saved", "302 login", "404".
QString formOutcome(const Answer &answer)
{
    static const QRegularExpression alert(QStringLiteral("class=\"alert alert-danger\">\\s*([^<]*\\S)\\s*</div>"));
    static const QRegularExpression paragraph(QStringLiteral("<p>([^<]*)</p>"));
    const QString html = QString::fromUtf8(answer.body);
    QString words;
    if (answer.status == 302) {
        words = answer.header("location").find("/login/") == std::string::npos ? QStringLiteral("saved") : QStringLiteral("login");
    } else if (answer.status == 200) {
        words = alert.match(html).captured(1);
    } else if (answer.status == 400) {
        words = paragraph.match(html).captured(1);
    }
    return QStringLiteral("%1 %2").arg(answer.status).arg(words).trimmed();
}

FormPairs without(FormPairs fields, const QString &name)
{
    fields.removeIf([&name](const auto &field) { return field.first == name; });
    return fields;
}

FormPairs with(FormPairs fields, const QString &name, const QString &value)
{
    fields = without(fields, name);
    fields.append({name, value});
    return fields;
}

} // namespace

std::string Contract::formId(const std::string &family, const std::string &filter, const QString &name)
{
    const Answer list = page("/" + family + "/list/?_flt_3_" + filter + '=' + QUrl::toPercentEncoding(name).toStdString());
    static const QRegularExpression link(QStringLiteral("href=\"[^\"]*/(?:users|roles)/edit/(\\d+)\""));
    QStringList ids;
    for (auto it = link.globalMatch(QString::fromUtf8(list.body)); it.hasNext();) {
        ids += it.next().captured(1);
    }
    return ids.size() == 1 ? ids.first().toStdString() : std::string();
}

Answer Contract::page(const std::string &path)
{
    return m_target.raw("GET", m_target.webPrefix() + path, {}, m_pages);
}

Answer Contract::post(const std::string &path, const FormPairs &fields)
{
    Headers headers = m_pages;
    headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    return m_target.raw("POST", m_target.webPrefix() + path, formBody(fields), headers);
}

FormPairs Contract::formFields(const std::string &path)
{
    const QString html = QString::fromUtf8(page(path).body);
    const QString form = html.mid(html.indexOf(QLatin1String("id=\"model_form\"")));
    static const QRegularExpression input(QStringLiteral("<input[^>]* name=\"([^\"]+)\"[^>]* (?:type=\"(?:text|hidden)\") value=\"([^\"]*)\""));
    static const QRegularExpression option(QStringLiteral("<option selected value=\"(\\d+)\">"));
    FormPairs fields;
    for (auto it = input.globalMatch(form); it.hasNext();) {
        const auto match = it.next();
        fields.append({match.captured(1), match.captured(2)});
    }
    const QString list = form.contains(QLatin1String("name=\"permissions\"")) ? QStringLiteral("permissions") : QStringLiteral("roles");
    for (auto it = option.globalMatch(form); it.hasNext();) {
        fields.append({list, it.next().captured(1)});
    }
    return fields;
}

void Contract::openPages()
{
    if (!m_pages.empty()) {
        return;
    }
    if (m_target.kind() == Kind::V2_11_2Basic || m_target.kind() == Kind::V2_11_2 || m_target.kind() == Kind::V3_0_6) {
        m_pages = {{"Cookie", "session=" + m_target.cookies["session"]}};
        return;
    }
    const Answer answer = m_target.signInByForm(m_target.username(), m_target.password(), &m_pages);
    QCOMPARE(answer.status, 302);
    QVERIFY(!answer.cookie("session").empty());
}

void Contract::userForm()
{
    openPages();
    const QString name = QStringLiteral("contract-form");
    QCOMPARE(m_target.call("POST", users(), json(person(name))).status, 200);
    const QJsonObject before = user(name);
    QCOMPARE(formId("users", "username", QStringLiteral("contract-nobody")), std::string());
    const std::string path = "/users/edit/" + formId("users", "username", name);
    const FormPairs fields = formFields(path);
    QCOMPARE(fields.size(), 6); // a token, four texts and one role
    QVERIFY(page(path).body.contains("<input checked id=\"active\" name=\"active\" type=\"checkbox\" value=\"y\">"));

    QCOMPARE(formOutcome(post(path, fields)), QStringLiteral("302 saved"));
    QJsonObject off = user(name);
    QCOMPARE(off[QLatin1String("active")], QJsonValue(false));
    for (const char *moves : {"active", "changed_on"}) {
        off[QLatin1String(moves)] = before[QLatin1String(moves)];
    }
    QCOMPARE(off, before);
    // "n" switches it on
    QCOMPARE(formOutcome(post(path, with(fields, QStringLiteral("active"), QStringLiteral("n")))), QStringLiteral("302 saved"));
    QCOMPARE(user(name)[QLatin1String("active")], QJsonValue(true));

    const QString required = QStringLiteral("200 This field is required.");
    QCOMPARE(formOutcome(post(path, without(fields, QStringLiteral("roles")))),
             pick({"200 This field is required.", "200 Either select a role or a group", "200 This field is required.",
                   "200 This field is required."}));
    QCOMPARE(formOutcome(post(path, with(fields, QStringLiteral("first_name"), QString()))), required);
    QCOMPARE(formOutcome(post(path, with(fields, QStringLiteral("username"), QString::fromStdString(m_target.username())))),
             QStringLiteral("200 Already exists."));
    QCOMPARE(formOutcome(post(path, without(fields, QStringLiteral("csrf_token")))), QStringLiteral("400 The CSRF token is missing."));
    QCOMPARE(formOutcome(post(path, with(fields, QStringLiteral("csrf_token"), QStringLiteral("x")))),
             QStringLiteral("400 The CSRF token is invalid."));
    QCOMPARE(post("/users/edit/999999", fields).status, 404);
    QCOMPARE(page("/users/edit/999999").status, 404);
    QCOMPARE(user(name)[QLatin1String("active")], QJsonValue(true));
    removeUser(name);
}

void Contract::pagesWantASession()
{
    const std::string list = m_target.webPrefix() + "/users/list/";
    QCOMPARE(formOutcome(m_target.raw("GET", list)), QStringLiteral("302 login"));
    QCOMPARE(formOutcome(m_target.raw("GET", m_target.webPrefix() + "/users/edit/1")), QStringLiteral("302 login"));
    QCOMPARE(m_target.raw("POST", m_target.webPrefix() + "/users/edit/1").status, 400); // the token is asked for first
    if (m_target.airflow3()) {
        const Headers bearer{{"Authorization", "Bearer " + m_target.token}};
        QCOMPARE(formOutcome(m_target.raw("GET", list, {}, bearer)), QStringLiteral("302 login"));
    }
}

void Contract::deactivatedCannotSignIn()
{
    openPages();
    const QString name = QStringLiteral("contract-off");
    QCOMPARE(m_target.call("POST", users(), json(person(name))).status, 200);
    addSpareUser();
    const std::string path = "/users/edit/" + formId("users", "username", name);
    QCOMPARE(formOutcome(post(path, formFields(path))), QStringLiteral("302 saved"));
    if (m_target.airflow3()) {
        QVERIFY(m_target.newToken(name.toStdString(), "contract-pw").empty());
    } else {
        const Answer answer = m_target.signInByForm(name.toStdString(), "contract-pw");
        QCOMPARE(formOutcome(answer), QStringLiteral("302 login"));
    }
    removeUser(name);
}

void Contract::formNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"contract-.", "contract-..", "contract- a  b ", "contract-%2F", "contract-\"q'`", "contract-ü日本",
                             "contract-&amp;<b>", "contract-?x=1#y", "contract-+;", "contract-\\_%"}) {
        QTest::newRow(name) << QString::fromUtf8(name);
    }
}

void Contract::formNames()
{
    QFETCH(QString, name);
    openPages();
    QCOMPARE(m_target.call("POST", users(), json(person(name))).status, 200);
    const std::string id = formId("users", "username", name);
    const Answer edit = page("/users/edit/" + id);
    removeUser(name);
    QVERIFY(!id.empty());
    QVERIFY2(edit.body.contains(QByteArray("name=\"username\" ")), "no form");
    const QByteArray escaped = name.toHtmlEscaped().replace(QLatin1Char('\''), QLatin1String("&#39;"))
                                   .replace(QLatin1String("&quot;"), QLatin1String("&#34;")).toUtf8();
    QVERIFY2(edit.body.contains("type=\"text\" value=\"" + escaped + "\""), edit.body.constData());
}

void Contract::roleForm()
{
    openPages();
    const QString role = QStringLiteral("contract-form-role");
    const QString holder = QStringLiteral("contract-form-holder");
    const QString pools = QStringLiteral("can_read on Pools");
    const QString jobs = QStringLiteral("can_edit on DAGs");
    QCOMPARE(m_target.call("POST", roles(), json(roleBody(role, {pools, jobs}))).status, 200);
    QJsonObject body = person(holder);
    body[QLatin1String("roles")] = QJsonArray{QJsonObject{{QStringLiteral("name"), role}}};
    QCOMPARE(m_target.call("POST", users(), json(body)).status, 200);
    const std::string id = formId("roles", "name", role);
    const std::string path = "/roles/edit/" + id;
    const QString html = QString::fromUtf8(page(path).body);
    static const QRegularExpression option(QStringLiteral("<option selected value=\"(\\d+)\">can edit on DAGs</option>"));
    QVERIFY(html.contains(QLatin1String(">can read on Pools</option>")));
    FormPairs fields = formFields(path);
    QCOMPARE(formOutcome(post(path, with(fields, QStringLiteral("permissions"), option.match(html).captured(1)))),
             QStringLiteral("302 saved"));
    QCOMPARE(actionsOf(role), QStringList(jobs));
    QCOMPARE(rolesOf(user(holder)), QStringList(role));
    QCOMPARE(formId("roles", "name", role), id); // it is the same role
    QCOMPARE(formOutcome(post(path, with(fields, QStringLiteral("name"), QStringLiteral("Viewer")))), QStringLiteral("200 Already exists."));
    // What it does not know is left out without a word.
    QCOMPARE(formOutcome(post(path, with(fields, QStringLiteral("permissions"), QStringLiteral("999999")))), QStringLiteral("302 saved"));
    QCOMPARE(actionsOf(role), QStringList());

    const std::string gone = "/roles/delete/" + id;
    const FormPairs token{fields.first()};
    QCOMPARE(token.first().first, QStringLiteral("csrf_token"));
    QCOMPARE(post(gone, {}).status, 400);
    QCOMPARE(formOutcome(page(gone)), QStringLiteral("302 saved")); // a GET does nothing
    QCOMPARE(m_target.get(rolePath(role)).status, 200);
    QCOMPARE(formOutcome(post(gone, token)), QStringLiteral("302 saved")); // not from Airflow 3 on, while somebody holds it
    QCOMPARE(m_target.get(rolePath(role)).status, m_target.airflow3() ? 200 : 404);
    removeUser(holder);
    QCOMPARE(post(gone, token).status, m_target.airflow3() ? 302 : 404);
    QCOMPARE(m_target.get(rolePath(role)).status, 404);
}

} // namespace airside::contract
