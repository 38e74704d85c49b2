#include "tests/support/planmaking.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

ChangePlan fullPlan()
{
    User ann = account(QStringLiteral("änn\u202E"), {QStringLiteral("Viewer")});
    ann.loginCount = 9'007'199'254'740'993;
    ann.failedLoginCount = 0;
    ann.lastLogin = ServerTime::parse(QStringLiteral("yesterday"));
    Change typed = userChange(ann, withRoles(ann, {QStringLiteral("Admin")}));
    typed.passwordIntent = PasswordIntent::Typed;
    typed.password = Secret(QByteArrayLiteral("s3cret-of-ann"));
    typed.reason = QStringLiteral("moved team");
    return {{typed, userChange({}, account(QStringLiteral("zoe"), {}, {})), userChange(ann, {}),
             roleChange({}, roleOf(QStringLiteral("A on B"), {QStringLiteral("can_read on x on y")})),
             roleChange(roleOf(QStringLiteral("A"), {}), roleOf(QStringLiteral("B"), {})),
             roleChange(roleOf(QStringLiteral("C"), {}), {})}};
}

QJsonObject mended(QJsonObject plan, const QString &key, const QJsonValue &value)
{
    QJsonArray changes = plan.value(QLatin1String("changes")).toArray();
    QJsonObject first = changes[0].toObject();
    first.insert(key, value);
    changes[0] = first;
    plan.insert(QStringLiteral("changes"), changes);
    return plan;
}

} // namespace

class tst_PlanJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const ChangePlan plan = fullPlan();
        const Result<ChangePlan> read = planFromJson(toJson(plan));
        QVERIFY(read);
        QCOMPARE(read->changes.size(), plan.changes.size());
        for (qsizetype i = 0; i < plan.changes.size(); ++i) {
            const Change &a = plan.changes[i];
            const Change &b = read->changes[i];
            QCOMPARE(b.id, a.id);
            QCOMPARE(b.instance, a.instance);
            QCOMPARE(b.kind, a.kind);
            QCOMPARE(b.userBefore, a.userBefore);
            QCOMPARE(b.userAfter, a.userAfter);
            QCOMPARE(b.roleBefore, a.roleBefore);
            QCOMPARE(b.roleAfter, a.roleAfter);
            QCOMPARE(b.passwordIntent, a.passwordIntent);
            QCOMPARE(b.reason, a.reason);
        }
    }

    void secretsAreNeverWritten()
    {
        const QByteArray bytes = QJsonDocument(toJson(fullPlan())).toJson();
        QVERIFY(!bytes.contains("s3cret-of-ann"));
        QVERIFY(!bytes.contains(QByteArrayLiteral("s3cret-of-ann").toBase64()));
        const Result<ChangePlan> read = planFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY(read->changes[0].needsSecret());
    }

    void theSamePlanGivesTheSameBytes()
    {
        const ChangePlan plan = fullPlan();
        const QByteArray bytes = QJsonDocument(toJson(plan)).toJson();
        QCOMPARE(QJsonDocument(toJson(*planFromJson(toJson(plan)))).toJson(), bytes);
    }

    void whatIsNotUnderstoodIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("json");
        const QJsonObject good = toJson(fullPlan());
        QJsonObject newer = good;
        newer.insert(QStringLiteral("version"), 2);
        QTest::newRow("newer") << newer;
        QJsonObject without = good;
        without.remove(QStringLiteral("version"));
        QTest::newRow("no version") << without;
        QTest::newRow("empty") << QJsonObject();
        QTest::newRow("no list") << QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("changes"), 1}};
        QTest::newRow("kind") << mended(good, QStringLiteral("kind"), QStringLiteral("promote_user"));
        QTest::newRow("origin") << mended(good, QStringLiteral("origin"), QStringLiteral("ghost"));
        QTest::newRow("password") << mended(good, QStringLiteral("password"), QStringLiteral("plain"));
        QTest::newRow("id") << mended(good, QStringLiteral("id"), QStringLiteral("42"));
        QTest::newRow("instance") << mended(good, QStringLiteral("instance"), QJsonValue());
        QTest::newRow("a side is missing") << mended(good, QStringLiteral("user_before"), QJsonValue());
        QTest::newRow("a side too many")
            << mended(good, QStringLiteral("role_after"),
                      QJsonObject{{QStringLiteral("name"), QStringLiteral("x")}, {QStringLiteral("permissions"), QJsonArray()}});
        QTest::newRow("wrong type")
            << mended(good, QStringLiteral("user_after"), QJsonObject{{QStringLiteral("username"), 7}});
        QJsonObject twice = good;
        QJsonArray list = good.value(QLatin1String("changes")).toArray();
        list.append(list.first());
        twice.insert(QStringLiteral("changes"), list);
        QTest::newRow("one id twice") << twice;
    }
    void whatIsNotUnderstoodIsRefused()
    {
        QFETCH(QJsonObject, json);
        const Result<ChangePlan> read = planFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadFile);
    }
};

QTEST_GUILESS_MAIN(tst_PlanJson)
#include "tst_planjson.moc"
