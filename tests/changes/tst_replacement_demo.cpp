#include "core/changes/rolereplacement.h"
#include "tests/changes/crew.h"

using namespace airside;
using namespace airside::test;

/// Against a server that only adds permissions, signed in with a token, which opens none of its pages.
class tst_ReplacementDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiftyHoldersAreNeverWithoutTheRole()
    {
        Desk desk(demo::Behaviour::Airflow3_2_2);
        const std::unique_ptr<AirflowClient> api = desk.client(SignInKind::Token);
        QVERIFY(api);
        QVERIFY(desk.apply(*api, crewAndItsHolders(*api)).allVerified());
        const Snapshot before = Desk::accessOf(*api);
        QCOMPARE(endStateOf(before), QStringLiteral("Crew edits 50"));
        const std::unique_ptr<AirflowClient> another = desk.client();
        Watcher watcher(*another);
        watcher.start();
        const ApplyReport report = desk.apply(*api, {{trimOf(*api, before)}});
        QVERIFY2(report.allVerified(), qPrintable(report.results.value(0).error.value_or(Error{}).detail));
        QVERIFY(watcher.stop());
        QCOMPARE(report.results.first().way, WriteWay::Replacement);
        QCOMPARE(endStateOf(Desk::accessOf(*api)), QStringLiteral("Crew reads 50"));
        QCOMPARE(watcher.without, QStringList());
        QVERIFY2(watcher.inTheMiddle > 1, qPrintable(QString::number(watcher.looks)));
    }

    void stoppedInTheMiddleItIsCarriedOnByAnotherClient()
    {
        Desk desk(demo::Behaviour::Airflow3_2_2);
        const std::unique_ptr<AirflowClient> api = desk.client(SignInKind::Token);
        QVERIFY(api);
        QVERIFY(desk.apply(*api, crewAndItsHolders(*api)).allVerified());
        const Snapshot before = Desk::accessOf(*api);
        const Change trim = trimOf(*api, before);
        RoleReplacement replacement(*api);
        std::stop_source stop;
        const auto result = std::make_shared<std::optional<ChangeResult>>();
        const QCoro::Task<void> running = keep(replacement.run(trim, stop.get_token()), result);
        const std::unique_ptr<AirflowClient> other = desk.client(SignInKind::Token);
        QTRY_VERIFY(Desk::accessOf(*other).role(replacementName(trim)));
        stop.request_stop();
        QTRY_VERIFY(result->has_value());
        QVERIFY((*result)->unfinished);
        QVERIFY(isHalfReplaced(trim, Desk::accessOf(*other)));
        RoleReplacement rest(*other);
        const auto done = await(rest.run(trim, {}), 60000);
        QVERIFY(done);
        QCOMPARE(done->state, ChangeState::Verified);
        QCOMPARE(endStateOf(Desk::accessOf(*other)), QStringLiteral("Crew reads 50"));
    }
};

QTEST_GUILESS_MAIN(tst_ReplacementDemo)
#include "tst_replacement_demo.moc"
