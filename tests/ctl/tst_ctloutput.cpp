#include "app/ctl/exitcode.h"
#include "app/ctl/printer.h"
#include "app/ctl/safejson.h"
#include "app/ctl/table.h"
#include "app/ctl/useroutput.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace airside;
using namespace airside::ctl;

namespace {

/// Markup, terminal escapes (C0 and C1), right-to-left override, zero width, a line break.
QString hostile()
{
    return QString::fromUtf8("<b>x</b>\x1b[31mred\x1b]0;t\x07 \xC2\x9B" "31m \u202Egnp.exe\u200B\r\nrow");
}

User hostileUser()
{
    User user;
    user.username = hostile();
    user.email = QStringLiteral("=1+1");
    user.roles = {QStringLiteral("Admin"), QStringLiteral("Viewer")};
    user.createdOn = ServerTime::parse(QStringLiteral("2026-11-23T20:36:19.567204"));
    return user;
}

struct Captured
{
    QBuffer out;
    QBuffer err;
    Captured()
    {
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
    }
    [[nodiscard]] Streams streams(bool terminal = false) { return {&out, &err, terminal, terminal ? 80 : 0}; }
};

bool steersATerminal(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c != QLatin1Char('\n') && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format);
    });
}

} // namespace

class tst_CtlOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths()
    {
        QCOMPARE(displayWidth(QStringLiteral("abc")), 3);
        QCOMPARE(displayWidth(QString::fromUtf8("\u65E5\u672C")), 4);
        QCOMPARE(displayWidth(QString::fromUtf8("e\u0301")), 1);
        QCOMPARE(displayWidth(QString::fromUtf8("\xF0\x9F\x98\x80")), 2);
        QCOMPARE(cutToWidth(QStringLiteral("abcdef"), 4), QString::fromUtf8("abc\u2026"));
        QCOMPARE(cutToWidth(QString::fromUtf8("\u65E5\u672C\u8A9E"), 4), QString::fromUtf8("\u65E5\u2026"));
        QCOMPARE(cutToWidth(QStringLiteral("abcd"), 4), QStringLiteral("abcd"));
    }

    void columnsStandBelowEachOther()
    {
        const QList<QStringList> rows{{QStringLiteral("a"), QStringLiteral("1")},
                                      {QString::fromUtf8("\u65E5\u672C\u8A9E"), QStringLiteral("2")},
                                      {QString::fromUtf8("e\u0301e\u0301"), QString()}};
        const TextTable table{{QStringLiteral("NAME"), QStringLiteral("N")}, rows.size(),
                              [&rows](qsizetype row) { return rows[row]; }, 0};
        QCOMPARE(QString::fromUtf8(tableText(table)),
                 QString::fromUtf8("NAME    N\na       1\n\u65E5\u672C\u8A9E  2\ne\u0301e\u0301\n"));
    }

    void aTableNeverSteersATerminal()
    {
        Captured captured;
        Printer printer(captured.streams(), OutputFormat::Table);
        printer.print(userDetails(hostileUser(), QStringLiteral("prod")));
        printer.print(userDetails(hostileUser(), QStringLiteral("prod")).listing);
        printer.note(hostile());
        QVERIFY2(!steersATerminal(captured.out.data()), captured.out.data().constData());
        QVERIFY(!steersATerminal(captured.err.data()));
        QVERIFY(captured.out.data().contains("<U+001B>[31m"));
        QCOMPARE(captured.err.data().count('\n'), 1);
    }

    void csvAndBodiesNeverSteerATerminal()
    {
        Captured captured;
        Printer printer(captured.streams(true), OutputFormat::Csv);
        printer.print(userDetails(hostileUser(), QStringLiteral("prod")).listing);
        QByteArray csv = captured.out.data();
        csv.replace("\r\n", "\n");
        QVERIFY(!steersATerminal(csv));
        captured.out.seek(0);
        captured.out.buffer().clear();
        printer.printBody(hostile().toUtf8());
        QVERIFY(!steersATerminal(captured.out.data()));
    }

    void nothingIsCutOrChangedInAPipe()
    {
        Captured captured;
        Printer printer(captured.streams(), OutputFormat::Table);
        User user = hostileUser();
        user.username = QString(10000, QLatin1Char('n'));
        printer.print(userDetails(user, QStringLiteral("prod")).listing);
        QVERIFY(captured.out.data().contains(QByteArray(10000, 'n')));
        printer.printBody("\x1b[31m\xff");
        QVERIFY(captured.out.data().endsWith("\x1b[31m\xff"));
    }

    void longCellsAreCutOnATerminal()
    {
        Captured captured;
        Printer printer(captured.streams(true), OutputFormat::Table);
        User user;
        user.username = QString(10000, QLatin1Char('n'));
        printer.print(userDetails(user, QStringLiteral("prod")).listing);
        QVERIFY(captured.out.data().size() < 2000);
        QVERIFY(captured.out.data().contains("n\u2026"));
    }

    void jsonGivesTheSameTextBackAndSteersNothing()
    {
        Captured captured;
        Printer printer(captured.streams(), OutputFormat::Json);
        Listing listing = userDetails(hostileUser(), QStringLiteral("prod")).listing;
        listing.total = 1;
        listing.complete = true;
        printer.print(listing);
        QVERIFY(!steersATerminal(captured.out.data()));
        const QJsonObject json = QJsonDocument::fromJson(captured.out.data()).object();
        QCOMPARE(json.keys(), (QStringList{QStringLiteral("complete"), QStringLiteral("next_cursor"), QStringLiteral("result"),
                                           QStringLiteral("result_count"), QStringLiteral("total")}));
        const QJsonObject user = json[QLatin1String("result")].toArray().at(0).toObject();
        QCOMPARE(user[QLatin1String("username")].toString(), hostile());
        QCOMPARE(user[QLatin1String("created_on")].toString(), QStringLiteral("2026-11-23T20:36:19.567204"));
        QVERIFY(user[QLatin1String("login_count")].isNull());
        QCOMPARE(user[QLatin1String("roles")].toArray().at(1).toObject()[QLatin1String("name")].toString(), QStringLiteral("Viewer"));
        QVERIFY(json[QLatin1String("next_cursor")].isNull());
        QCOMPARE(json[QLatin1String("result_count")].toInt(), 1);
    }

    void csvNeutralisesFormulas()
    {
        Captured captured;
        Printer printer(captured.streams(), OutputFormat::Csv);
        User user = hostileUser();
        user.username = QStringLiteral("plain");
        printer.print(userDetails(user, QStringLiteral("prod")).listing);
        const QList<QByteArray> lines = captured.out.data().split('\n');
        QVERIFY(lines[0].startsWith("instance,username,email,"));
        QVERIFY2(lines[1].startsWith("prod,plain,'=1+1,"), lines[1].constData());
    }

    void whatCannotBeSeenIsShownInATable()
    {
        const TextTable table{{QStringLiteral("NAME"), QStringLiteral("N")}, 1,
                              [](qsizetype) { return QStringList{QStringLiteral("a\tb  "), QStringLiteral(" ")}; }, 0};
        QCOMPARE(QString::fromUtf8(tableText(table)).section(QLatin1Char('\n'), 1, 1),
                 QString::fromUtf8("a<U+0009>b\u2420\u2420  \u2420"));
    }

    void notesAreJsonToo()
    {
        Captured captured;
        Printer printer(captured.streams(), OutputFormat::Json);
        printer.note(QStringLiteral("a\nb"));
        QCOMPARE(captured.err.data(), QByteArray("{\"note\":\"a\\nb\"}\n"));
    }

    void severalErrorsAreOneObject()
    {
        Captured captured;
        Printer printer(captured.streams(), OutputFormat::Json);
        printer.error({ErrorKind::NotFound, 404, QStringLiteral("ada"), {}, {}});
        printer.error({ErrorKind::Forbidden, 403, QStringLiteral("bob"), {}, {}}, QStringLiteral("prod"));
        printer.usageError(QStringLiteral("No."), QStringLiteral("hint"));
        printer.finish();
        printer.finish();
        QCOMPARE(captured.err.data().count('\n'), 1);
        const QJsonObject error = QJsonDocument::fromJson(captured.err.data()).object()[QLatin1String("error")].toObject();
        QCOMPARE(error[QLatin1String("kind")].toString(), QStringLiteral("not_found"));
        const QJsonArray others = error[QLatin1String("others")].toArray();
        QCOMPARE(others.size(), 2);
        QCOMPARE(others[0].toObject()[QLatin1String("instance")].toString(), QStringLiteral("prod"));
        QCOMPARE(others[1].toObject()[QLatin1String("kind")].toString(), QStringLiteral("invalid_input"));
    }

    void sentences()
    {
        const auto limited = [](ErrorKind kind) {
            return sentenceOf({kind, 429, QStringLiteral("h"), QStringLiteral("Wait 40 s and try again."), QStringLiteral("40")});
        };
        QCOMPARE(limited(ErrorKind::SignInLimited),
                 QStringLiteral("h allows no more sign-ins for now. Wait 40 s and try again, or give --timeout 60."));
        QVERIFY(limited(ErrorKind::RateLimited).endsWith(QLatin1String("or give --timeout 60.")));
        QCOMPARE(exitCodeOf(ErrorKind::SignInLimited), int(SignInFailed));
        QCOMPARE(sentenceOf({ErrorKind::InvalidInput, 0, {}, QStringLiteral("an address is needed."), {}}),
                 QStringLiteral("An address is needed."));
        QCOMPARE(sentenceOf({ErrorKind::CommandFailed, 0, QStringLiteral("/bin/x"), QStringLiteral("It crashed."), QStringLiteral("password")}),
                 QStringLiteral("The command /bin/x gave no password. It crashed."));
    }

    void anEndOfLineBetweenOutputs()
    {
        Captured captured;
        Printer printer(captured.streams(), OutputFormat::Table);
        printer.printBody("a", Printer::BodyEnd::Line);
        printer.printBody("b\n", Printer::BodyEnd::Line);
        printer.printBody({}, Printer::BodyEnd::Line);
        printer.printBody("c");
        QCOMPARE(captured.out.data(), QByteArray("a\nb\nc"));
    }

    void errorsAreOneObjectOnStderr()
    {
        Captured captured;
        Printer printer(captured.streams(), OutputFormat::Json);
        printer.error({ErrorKind::NotFound, 404, QStringLiteral("ada"), {}, {}}, QStringLiteral("prod"));
        printer.finish();
        QVERIFY(captured.out.data().isEmpty());
        const QJsonObject error = QJsonDocument::fromJson(captured.err.data()).object()[QLatin1String("error")].toObject();
        QCOMPARE(error.keys(), (QStringList{QStringLiteral("instance"), QStringLiteral("kind"), QStringLiteral("message"),
                                            QStringLiteral("status")}));
        QCOMPARE(error[QLatin1String("kind")].toString(), QStringLiteral("not_found"));
        QCOMPARE(error[QLatin1String("status")].toInt(), 404);
        QCOMPARE(error[QLatin1String("instance")].toString(), QStringLiteral("prod"));
        QVERIFY(error[QLatin1String("message")].toString().contains(QLatin1String("ada")));
    }
};

QTEST_GUILESS_MAIN(tst_CtlOutput)
#include "tst_ctloutput.moc"
