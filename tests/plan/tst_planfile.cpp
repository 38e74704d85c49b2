#include "core/plan/planfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace airside;

namespace {

User user(const QString &name, const QStringList &roles)
{
    User out;
    out.username = name;
    out.email = name + QStringLiteral("@example.org");
    out.firstName = QStringLiteral("Zoë \u202e<b>");
    out.lastName = QStringLiteral("line\nbreak \"quoted\" \\ \u0001");
    out.roles = roles;
    return out;
}

PlanFile sample()
{
    PlanFile file;
    file.madeAt = QDateTime(QDate(2026, 11, 28), QTime(9, 30), Qt::UTC);
    const QUuid id = QUuid::createUuid();
    file.instances = {{id, QStringLiteral("Production"), QUrl(QStringLiteral("https://airflow.example.org/prod/"))}};
    Change update;
    update.id = QUuid::createUuid();
    update.instance = id;
    update.userBefore = user(QStringLiteral("ada"), {QStringLiteral("Viewer")});
    update.userAfter = user(QStringLiteral("ada"), {QStringLiteral("Op"), QStringLiteral("Viewer")});
    update.origin = Origin::Review;
    update.reason = QStringLiteral("Campaign \"Q4\"");
    update.passwordIntent = PasswordIntent::Typed;
    update.password = Secret(QByteArrayLiteral("hunter2"));
    Change create;
    create.id = QUuid::createUuid();
    create.instance = id;
    create.kind = ChangeKind::CreateRole;
    create.roleAfter = Role{QStringLiteral("crew"), {*Permission::fromText(QStringLiteral("can_read on DAGs"))}};
    file.plan.changes = {update, create};
    return file;
}

QString detailOf(const QByteArray &bytes)
{
    const Result<PlanFile> read = planFileFromBytes(bytes);
    if (read)
        return QStringLiteral("(it was read)");
    return read.error().kind == ErrorKind::BadFile ? read.error().detail : kindName(read.error().kind);
}

/// With a digest that fits again.
QByteArray resealed(QJsonObject json)
{
    json.remove(QStringLiteral("digest"));
    const QByteArray compact = QJsonDocument(json).toJson(QJsonDocument::Compact);
    json.insert(QStringLiteral("digest"), QStringLiteral("sha256:") + QString::fromLatin1(QCryptographicHash::hash(compact, QCryptographicHash::Sha256).toHex()));
    return QJsonDocument(json).toJson();
}

} // namespace

class tst_PlanFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const PlanFile file = sample();
        const QByteArray bytes = toBytes(file);
        QVERIFY(!bytes.contains("hunter2"));
        const Result<PlanFile> read = planFileFromBytes(bytes);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->madeAt, file.madeAt);
        QCOMPARE(read->instances, file.instances);
        QCOMPARE(read->plan.changes.size(), 2);
        QCOMPARE(read->plan.changes[0].userAfter, file.plan.changes[0].userAfter);
        QCOMPARE(read->plan.changes[0].origin, Origin::Review);
        QVERIFY(read->plan.changes[0].needsSecret());
        QCOMPARE(read->plan.changes[1].roleAfter, file.plan.changes[1].roleAfter);
        QCOMPARE(digestOf(*read), digestOf(file));
        QCOMPARE(toBytes(*read), bytes);
    }

    void anyChangedCharacterIsFound()
    {
        const QByteArray bytes = toBytes(sample());
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            if (QByteArray(" \n").contains(bytes[at]))
                continue;
            QByteArray other = bytes;
            other[at] = other[at] == 'x' ? 'y' : 'x';
            QVERIFY2(!planFileFromBytes(other), qPrintable(QStringLiteral("at %1: %2").arg(at).arg(QString::fromUtf8(bytes.mid(at - 10, 20)))));
        }
    }

    void theDigestDoesNotDependOnLayout()
    {
        const PlanFile file = sample();
        const QByteArray compact = QJsonDocument::fromJson(toBytes(file)).toJson(QJsonDocument::Compact);
        QVERIFY(planFileFromBytes(compact));
        PlanFile other = file;
        other.plan.changes[0].reason += QLatin1Char('.');
        QVERIFY(digestOf(other) != digestOf(file));
    }

    void aFileThatIsNotThereIsNamed()
    {
        const QString path = QStringLiteral("not-there/plan.json");
        const Result<PlanFile> read = planFileAt(path);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::File);
        QCOMPARE(read.error().subject, path);
    }

    void aBadFileSaysWhere()
    {
        QVERIFY(detailOf("{\"format\": ").contains(QLatin1String("byte")));
        QCOMPARE(detailOf("[]"), QStringLiteral("not an object"));
        QCOMPARE(detailOf("{}"), QStringLiteral("format"));
        const QJsonObject good = QJsonDocument::fromJson(toBytes(sample())).object();
        const auto with = [&good](const char *key, const QJsonValue &value) {
            QJsonObject json = good;
            json.insert(QLatin1String(key), value);
            return detailOf(resealed(json));
        };
        QCOMPARE(with("version", 2), QStringLiteral("version 2 > 1"));
        QCOMPARE(with("version", QStringLiteral("1")), QStringLiteral("version"));
        QCOMPARE(with("made_at", QStringLiteral("2026-11-28T09:30:00")), QStringLiteral("made_at"));
        QCOMPARE(with("changes", QJsonObject()), QStringLiteral("changes"));
        QCOMPARE(with("instances", QJsonArray()), QStringLiteral("changes[0].instance"));
        const QJsonArray instances = good[QLatin1String("instances")].toArray();
        QCOMPARE(with("instances", QJsonArray{instances[0], instances[0]}), QStringLiteral("instances[1]"));
        const QJsonArray changes = good[QLatin1String("changes")].toArray();
        QCOMPARE(with("changes", QJsonArray{changes[0], changes[0]}), QStringLiteral("changes[1]"));
    }
};

QTEST_GUILESS_MAIN(tst_PlanFile)
#include "tst_planfile.moc"
