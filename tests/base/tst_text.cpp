#include "core/base/text.h"

#include <QTest>

using namespace airside;

class tst_Text : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visibleShowsWhatWouldBeHidden_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("Zoë 日本 مرحبا") << QStringLiteral("Zoë 日本 مرحبا");
        QTest::newRow("line feed") << QStringLiteral("a\nb") << QStringLiteral("a<U+000A>b");
        QTest::newRow("override") << QStringLiteral("a\u202Eb") << QStringLiteral("a<U+202E>b");
        QTest::newRow("zero width") << QStringLiteral("a\u200Bb") << QStringLiteral("a<U+200B>b");
        QTest::newRow("ansi") << QStringLiteral("\x1b[31mred") << QStringLiteral("<U+001B>[31mred");
        QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a b");
        QTest::newRow("filler") << QStringLiteral("a\u3164b") << QStringLiteral("a<U+3164>b");
    }
    void visibleShowsWhatWouldBeHidden()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(visible(text), shown);
    }

    void tooltipNeverRendersMarkup()
    {
        QCOMPARE(tooltip(QStringLiteral("<b>bob</b>")), QStringLiteral("<qt>&lt;b&gt;bob&lt;/b&gt;</qt>"));
        QVERIFY(tooltip(QString(10'000, QLatin1Char('x'))).size() < 600);
    }

    void redactHidesSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        QTest::newRow("422 echo") << QStringLiteral("{\"detail\":[{\"type\":\"missing\",\"input\":{\"password\":\"hunter2\"}}]}")
                                  << QStringLiteral("hunter2");
        QTest::newRow("raw body") << QStringLiteral("\"input\":\"{\\\"password\\\": \\\"hunter2\\\"}\"") << QStringLiteral("hunter2");
        QTest::newRow("python dict") << QStringLiteral("{'password': 'hunter2'}") << QStringLiteral("hunter2");
        QTest::newRow("jwt") << QStringLiteral("bad token eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl here")
                             << QStringLiteral("eyJzdWIiOiIx");
        for (const char *key : {"passwd", "client_secret", "secret", "token", "refresh_token", "api_key"})
            QTest::newRow(key) << QStringLiteral("{\"%1\": \"hunter2\"}").arg(QLatin1String(key)) << QStringLiteral("hunter2");
        QTest::newRow("header") << QStringLiteral("Authorization: Bearer abc") << QStringLiteral("abc");
    }
    void redactHidesSecrets()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        QVERIFY2(!redact(text).contains(secret), qPrintable(redact(text)));
    }

    void redactKeepsOrdinaryText()
    {
        for (const QString &text : {QStringLiteral("Role with name 'x' was not found"), QStringLiteral("The token lapsed; the secret is asked for.")})
            QCOMPARE(redact(text), text);
    }

    void aFullStopIsAddedOnce()
    {
        QCOMPARE(withFullStop(QStringLiteral("Connection refused ")), QStringLiteral("Connection refused."));
        QCOMPARE(withFullStop(QStringLiteral("Try again.")), QStringLiteral("Try again."));
        QCOMPARE(withFullStop(QString()), QString());
    }

    void lookAlikesHaveOneSkeleton()
    {
        QCOMPARE(skeleton(QStringLiteral("аdmin")), skeleton(QStringLiteral("admin"))); // Cyrillic a
        QCOMPARE(skeleton(QStringLiteral("ad\u200Bmin")), skeleton(QStringLiteral("Admin")));
        QCOMPARE(skeleton(QStringLiteral("B0B-1")), skeleton(QStringLiteral("b\u043Eb-l"))); // Cyrillic o
        QCOMPARE(skeleton(QStringLiteral("a\tb")), QStringLiteral("ab"));
        QVERIFY(skeleton(QStringLiteral("alice")) != skeleton(QStringLiteral("bob")));
        QCOMPARE(skeleton(QStringLiteral("R00T-1~ Z")), QStringLiteral("root-l~ z"));
        QCOMPARE(skeleton(QStringLiteral("R00T\u200B-1")), QStringLiteral("root-l")); // the same with something hidden
        QCOMPARE(skeleton(QStringLiteral("a\tb\u007f")), QStringLiteral("ab"));
        QCOMPARE(skeleton(QString()), QString());
        QCOMPARE(skeletonHash(QStringLiteral("R00T-1~ Z")), skeletonHash(QStringLiteral("root\u200B-l~ z")));
        QVERIFY(skeletonHash(QStringLiteral("alice")) != skeletonHash(QStringLiteral("bob")));
    }
};

QTEST_GUILESS_MAIN(tst_Text)
#include "tst_text.moc"
