#include "core/airflow/webformpages.h"
#include "core/airflow/webrolewrites.h"

#include <QFile>
#include <QTest>

using namespace airside;

namespace {

const QUrl kPage(QStringLiteral("https://h.example/airflow/auth/users/edit/1"));

QString t(const char *text)
{
    return QString::fromUtf8(text);
}

/// As the real server answered, without what is no form.
QByteArray pageOf(const QString &version, const char *what)
{
    QFile file(QFINDTESTDATA("pages/") + version + QLatin1Char('-') + QLatin1String(what) + QStringLiteral(".html"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

User ada()
{
    User user;
    user.username = t("admin");
    user.email = t("admin@example.org");
    user.firstName = t("Ada");
    user.lastName = t("Admin");
    user.roles = QStringList{t("Admin")};
    return user;
}

QStringList texts(const FormData &data)
{
    QStringList out;
    for (const auto &[name, value] : data)
        out += name + QLatin1Char('=') + QString::fromUtf8(value.reveal());
    return out;
}

} // namespace

class tst_WebFormPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUserPagesOfRealServers_data()
    {
        QTest::addColumn<bool>("groups");
        QTest::newRow("2.11.2") << false;
        QTest::newRow("3.0.6") << true;
        QTest::newRow("3.2.2") << false;
        QTest::newRow("3.3.2") << false;
    }
    void theUserPagesOfRealServers()
    {
        QFETCH(bool, groups);
        const QByteArray html = pageOf(QString::fromLatin1(QTest::currentDataTag()), "user");
        const Result<UserForm> form = userFormOf(html, kPage, t("admin"));
        QVERIFY2(form.has_value(), form ? "" : qPrintable(form.error().detail));
        QCOMPARE(form->csrfToken, t("IjM4.awrVGA.pxs-f_rO"));
        QVERIFY(form->active);
        QCOMPARE(form->roles.size(), 6);
        QCOMPARE(form->groups.has_value(), groups);
        QCOMPARE(differences(*form, ada()), QStringList());
        QCOMPARE(texts(userFormData(*form, false, {})),
                 (QStringList{t("csrf_token=IjM4.awrVGA.pxs-f_rO"), t("first_name=Ada"), t("last_name=Admin"), t("username=admin"),
                              t("email=admin@example.org"), t("roles=1")}));
        QVERIFY(texts(userFormData(*form, true, {})).contains(t("active=y")));
    }

    void theListsOfRealServers()
    {
        for (const char *version : {"2.11.2", "3"}) // the same on each of Airflow 3
            QCOMPARE(linkedObjects(pageOf(QLatin1String(version), "users"), t("/users/edit/")), QByteArrayList{"1"});
    }

    void theRolePagesOfRealServers_data()
    {
        QTest::addColumn<int>("offered");
        QTest::newRow("2.11.2") << 53;
        QTest::newRow("3.0.6") << 45;
        QTest::newRow("3.2.2") << 45;
        QTest::newRow("3.3.2") << 45;
    }
    void theRolePagesOfRealServers()
    {
        QFETCH(int, offered);
        const Result<RoleForm> form = roleFormOf(pageOf(QString::fromLatin1(QTest::currentDataTag()), "role"), kPage, t("Viewer"));
        QVERIFY2(form.has_value(), form ? "" : qPrintable(form.error().detail));
        QCOMPARE(form->permissions.size(), offered);
        Role viewer{t("Viewer"), {}};
        for (const FormOption &option : form->permissions) {
            if (!option.selected)
                continue;
            QString action = option.text.section(t(" on "), 0, 0);
            viewer.permissions += Permission{action.replace(QLatin1Char(' '), QLatin1Char('_')), option.text.section(t(" on "), 1)};
        }
        viewer.permissions = sortedUnique(viewer.permissions);
        QVERIFY(viewer.permissions.size() >= 30);
        QCOMPARE(differences(*form, viewer), QStringList());
        Role less = viewer;
        less.permissions.removeAll(*Permission::fromText(t("menu_access on DAGs")));
        QCOMPARE(differences(*form, less), QStringList{t("+ menu access on DAGs")});
        const Result<FormData> data = roleFormData(*form, less);
        QVERIFY(data.has_value());
        QCOMPARE(data->size(), 2 + less.permissions.size());
        less.permissions += *Permission::fromText(t("can_fly on DAGs"));
        QCOMPARE(roleFormData(*form, less).error().kind, ErrorKind::Invalid);
    }

    void aPageThatDiffersIsNotSent_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("difference");
        const QByteArray email = "name=\"email\"";
        QTest::newRow("unknown field") << QByteArray("<input id=\"csrf_token\"") << QByteArray("<input name=otp><input id=\"csrf_token\"")
                                       << t("+ field otp (text)");
        QTest::newRow("field gone") << email << QByteArray("data-name=\"email\"") << t("- field email (text)");
        QTest::newRow("field twice") << QByteArray("name=\"first_name\"") << email << t("+ field email, again");
        QTest::newRow("other kind of field") << QByteArray("type=\"checkbox\"") << QByteArray("type=\"text\"")
                                             << t("field active: checkbox -> text");
        QTest::newRow("one role only") << QByteArray("multiple=\"true\" name=\"roles\"") << QByteArray("name=\"roles\"")
                                       << t("field roles: select-multiple -> select");
        QTest::newRow("disabled") << email << QByteArray("disabled name=\"email\"") << t("field email: disabled");
        QTest::newRow("goes elsewhere") << QByteArray("id=\"model_form\" action=\"\"")
                                        << QByteArray("id=\"model_form\" action=\"/collect\"") << t("target: post /collect");
        QTest::newRow("by GET") << QByteArray("action=\"\" method=\"post\"") << QByteArray("action=\"\" method=\"get\"")
                                << t("target: get");
        QTest::newRow("no form") << QByteArray("id=\"model_form\"") << QByteArray("id=\"other\"")
                                 << t("forms with the id model_form: 1 -> 0");
        QTest::newRow("no token") << QByteArray("IjM4.awrVGA.pxs-f_rO") << QByteArray() << t("field csrf_token: empty");
    }
    void aPageThatDiffersIsNotSent()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, difference);
        for (const char *version : {"2.11.2", "3.0.6", "3.2.2", "3.3.2"}) {
            QByteArray html = pageOf(QLatin1String(version), "user");
            QVERIFY(html.contains(from));
            html.replace(from, to);
            const Result<UserForm> form = userFormOf(html, kPage, t("admin"));
            QVERIFY(!form);
            QCOMPARE(form.error().kind, ErrorKind::FormChanged);
            QVERIFY2(form.error().detail.contains(difference), qPrintable(form.error().detail));
        }
    }

    void theLanguageOfThePageDoesNotMatter()
    {
        QByteArray html = pageOf(t("3.3.2"), "user");
        html.replace("Is Active?", "Ist aktiv?").replace("First Name", "Vorname").replace("Save", "Speichern");
        QVERIFY(userFormOf(html, kPage, t("admin")).has_value());
    }

    void anotherAccountIsNoticed()
    {
        const Result<UserForm> form = userFormOf(pageOf(t("3.3.2"), "user"), kPage, t("admin"));
        User other = ada();
        other.username = t("Admin");
        QCOMPARE(differences(*form, other), QStringList{t("username: Admin -> admin")});
        other = ada();
        other.email = t("x@y");
        other.roles = QStringList{t("Admin"), t("Op")};
        other.active = false;
        QCOMPARE(differences(*form, other), (QStringList{t("email: x@y -> admin@example.org"), t("roles: Admin, Op -> Admin"),
                                                         t("active: false -> true")}));
    }

    void permissionsThatReadAlikeAreNotGuessed()
    {
        RoleForm form{t("tok"), t("r"), {{t("1"), t("can read on X"), false}, {t("2"), t("can read on X"), false}}};
        const Role role{t("r"), {{t("can_read"), t("X")}}};
        QCOMPARE(roleFormData(form, role).error().kind, ErrorKind::FormChanged);
    }

    void theLinesForTheServerAreQuoted()
    {
        const Role role{t("it's -a"), sortedUnique({{t("can_edit"), t("DAG:a b")}, {t("can_read"), t("DAG:a b")}, {t("can_read"), t("Jobs")}})};
        RoleEdit edit;
        edit.permissions = PermissionList{{t("can_read"), t("Pools")}};
        QCOMPARE(commandsToEdit(role, edit), t("airflow roles add-perms --resource 'Pools' --action can_read -- 'it'\\''s -a'\n"
                                               "airflow roles del-perms --resource 'DAG:a b' --action can_edit can_read -- 'it'\\''s -a'\n"
                                               "airflow roles del-perms --resource 'Jobs' --action can_read -- 'it'\\''s -a'"));
        const Role hostile{t("r"), {{t("can_read; rm -rf $HOME"), t("$(id)")}}};
        edit.permissions = PermissionList();
        QCOMPARE(commandsToEdit(hostile, edit), t("airflow roles del-perms --resource '$(id)' --action 'can_read; rm -rf $HOME' -- 'r'"));
        edit.name = t("other");
        QCOMPARE(commandsToEdit(role, edit), QString());
        QCOMPARE(commandToDelete(t("r")), t("airflow roles delete -- 'r'"));
    }
};

QTEST_GUILESS_MAIN(tst_WebFormPages)
#include "tst_webformpages.moc"
