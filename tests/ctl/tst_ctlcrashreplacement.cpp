#include "tests/ctl/ctlprocess.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace airside::ctl;

namespace {

constexpr int kHolders = 6;
constexpr int kKills = 6;

const QString kKept = QStringLiteral("can_read on DAGs");
const QString kTaken = QStringLiteral("can_edit on DAGs");

QString nameIn(const QJsonValue &value, const char *part)
{
    return value.toObject()[QLatin1String(part)].toObject()[QLatin1String("name")].toString();
}

/// A server that only adds permissions, with a role that some hold, and a sign-in by token, which opens none of its pages: what takes a
/// permission away puts a new role in the place of the old one.
struct Crew
{
    const CtlProcess airflow{QStringLiteral("3.2.2"), 20, words("--delay-ms 4")};
    QByteArray token;

    [[nodiscard]] QString prepare()
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(airflow.url + QStringLiteral("/auth/token")));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const QJsonObject body{{QStringLiteral("username"), airflow.username}, {QStringLiteral("password"), QString::fromUtf8(airflow.password)}};
        const std::unique_ptr<QNetworkReply> reply(network.post(request, QJsonDocument(body).toJson()));
        QSignalSpy answered(reply.get(), &QNetworkReply::finished);
        if (!answered.wait(60000))
            return QStringLiteral("no answer");
        token = QJsonDocument::fromJson(reply->readAll()).object()[QLatin1String("access_token")].toString().toUtf8();
        if (token.isEmpty())
            return QStringLiteral("no token");
        QByteArray script = "roles create Crew --permission '" + kKept.toUtf8() + "' --permission '" + kTaken.toUtf8() + "'\n";
        for (int i = 0; i < kHolders; ++i) {
            const QByteArray name = "crew" + QByteArray::number(i);
            script += "users create " + name + " --email " + name + "@example.org --first-name F --last-name L --role Crew --role Viewer\n";
        }
        const Ended made = airflow.adHoc(words("batch -"), script);
        return made.code == 0 ? QString() : QString::fromUtf8(made.out + made.err);
    }

    [[nodiscard]] QStringList byToken(const QStringList &words) const
    {
        return airflow.adHocWords(words) + QStringList{QStringLiteral("--auth"), QStringLiteral("token")};
    }
    [[nodiscard]] QStringList trimming() const
    {
        return byToken(words("roles update Crew --permission") + QStringList{kKept});
    }
    /// By its own page, which the password opens.
    [[nodiscard]] Ended giveBack() const
    {
        return airflow.adHoc(words("roles update Crew") + QStringList{QStringLiteral("--permission"), kKept, QStringLiteral("--permission"), kTaken});
    }

    [[nodiscard]] bool isTrimmed() const
    {
        QStringList actions;
        for (const auto &one : airflow.adHoc(words("roles get Crew -o json")).result()[QLatin1String("actions")].toArray())
            actions += nameIn(one, "action") + QStringLiteral(" on ") + nameIn(one, "resource");
        return actions.contains(kKept) && !actions.contains(kTaken);
    }
    /// Everybody holds the role, nobody and nothing knows the role on the way.
    [[nodiscard]] QString problem() const
    {
        for (const auto &role : airflow.adHoc(words("roles list -o json")).json()[QLatin1String("result")].toArray()) {
            const QString name = role.toObject()[QLatin1String("name")].toString();
            if (name.contains(QLatin1String("~airside-")))
                return name + QStringLiteral(" is left");
        }
        int holders = 0;
        for (const auto &user : airflow.adHoc(words("users list -o json")).json()[QLatin1String("result")].toArray()) {
            const QString name = user.toObject()[QLatin1String("username")].toString();
            const QJsonArray roles = user.toObject()[QLatin1String("roles")].toArray();
            if (!name.startsWith(QLatin1String("crew")))
                continue;
            QStringList held;
            for (const auto &role : roles)
                held += role.toObject()[QLatin1String("name")].toString();
            if (held != QStringList{QStringLiteral("Crew"), QStringLiteral("Viewer")})
                return name + QStringLiteral(" holds ") + QString::fromUtf8(QJsonDocument(roles).toJson());
            ++holders;
        }
        return holders == kHolders ? QString() : QStringLiteral("%1 accounts").arg(holders);
    }
};

} // namespace

/// kill -9 while a new role takes the place of an old one: whoever comes next ends it, and nobody was left without.
class tst_CtlCrashReplacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCarriedOnAfterEveryKill()
    {
        Crew crew;
        QVERIFY(crew.airflow.isUp());
        const QString unprepared = crew.prepare();
        QVERIFY2(unprepared.isEmpty(), qPrintable(unprepared));
        QElapsedTimer timer;
        timer.start();
        const Ended whole = CtlProcess::run(crew.trimming(), crew.token + '\n');
        const int usual = int(timer.elapsed());
        QVERIFY2(whole.code == 0, (whole.out + whole.err).constData());
        QVERIFY(crew.isTrimmed());
        QCOMPARE(crew.problem(), QString());
        const quint32 seed = qEnvironmentVariableIsSet("AIRSIDE_CRASH_SEED") ? qEnvironmentVariable("AIRSIDE_CRASH_SEED").toUInt()
                                                                              : QRandomGenerator::global()->generate();
        qInfo("a replacement takes %d ms; AIRSIDE_CRASH_SEED=%u", usual, seed);
        QRandomGenerator random(seed);
        int interrupted = 0;
        for (int round = 0; round < kKills; ++round) {
            const Ended given = crew.giveBack();
            QVERIFY2(given.code == 0, (given.out + given.err).constData());
            QProcess process;
            process.start(QStringLiteral(AIRSIDECTL), crew.trimming());
            process.write(crew.token + '\n');
            process.closeWriteChannel();
            QVERIFY(process.waitForStarted(60000));
            // One moment in each part of it.
            if (!process.waitForFinished(usual * round / kKills + random.bounded(std::max(1, usual / kKills))))
                process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(60000));
            const Ended settled = CtlProcess::run(crew.byToken(words("journal settle -o json")), crew.token + '\n');
            QVERIFY2(settled.code == 0, (settled.out + settled.err).constData());
            const QJsonArray rows = settled.result()[QLatin1String("settled")].toArray();
            for (const auto &row : rows)
                QVERIFY2(row.toObject()[QLatin1String("result")].toString() != QLatin1String("needs a person"), settled.out.constData());
            if (!rows.isEmpty() && rows[0].toObject()[QLatin1String("result")].toString() == QLatin1String("done"))
                QVERIFY(crew.isTrimmed());
            interrupted += int(rows.size());
            const QString problem = crew.problem();
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(problem)));
        }
        const Ended verified = crew.airflow.local(words("journal verify -o json"));
        QVERIFY2(verified.code == 0, (verified.out + verified.err).constData());
        qInfo("%d kills, %d of them in the middle", kKills, interrupted);
    }
};

QTEST_GUILESS_MAIN(tst_CtlCrashReplacement)
#include "tst_ctlcrashreplacement.moc"
