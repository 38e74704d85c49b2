#include "core/access/filterquery.h"

#include <QTest>

#include <ctime>

using namespace airside;

namespace {

enum Field { Role, Email, Failed, LastLogin, Created, Active, Privileged };

FilterFieldSet someFields()
{
    const auto field = [](const char *name, FilterKind kind, const char *example) {
        FilterField made;
        made.name = QString::fromLatin1(name);
        made.kind = kind;
        made.example = QString::fromLatin1(example);
        return made;
    };
    FilterFieldSet set;
    set.fields = {field("role", FilterKind::Name, "role:Admin"),          field("email", FilterKind::Text, "email:@x"),
                  field("failed", FilterKind::Number, "failed>3"),         field("last_login", FilterKind::Age, "last_login<90d"),
                  field("created", FilterKind::Age, "created<30d"),        field("active", FilterKind::Flag, "active:yes"),
                  field("privileged", FilterKind::Choice, "privileged:yes")};
    set.fields[LastLogin].canBeNever = true;
    set.fields[Email].aliases = {QStringLiteral("mail")};
    set.fields[Privileged].choices = {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("powerful")};
    return set;
}

/// Anna: Admin and Data Team, 4 failures, signed in 10 days ago, created at an unknown time.
class Anna final : public FilterSubject
{
public:
    bool hasWord(const QString &folded) const override { return QStringLiteral("anna berg\nanna@example.org").contains(folded); }
    bool hasText(int field, const FilterValue &value) const override
    {
        if (field == Email)
            return value.isIn(QStringLiteral("anna@example.org"));
        return std::ranges::any_of(roles, [&value](const QString &one) { return value.isWhole(one); });
    }
    std::optional<qint64> number(int) const override { return failed; }
    FilterAge age(int field) const override { return field == LastLogin ? login : FilterAge(); }
    bool flag(int) const override { return true; }
    bool isChoice(int, int choice) const override { return choice == 1; }

    QStringList roles{QStringLiteral("Admin"), QStringLiteral("Data Team"), QStringLiteral("a,b"), QStringLiteral("50*")};
    std::optional<qint64> failed = 4;
    FilterAge login{FilterAge::State::Known, 10 * 86400};
};

} // namespace

class tst_FilterQuery : public QObject
{
    Q_OBJECT

    const FilterFieldSet m_fields = someFields();

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<bool>("expected");
        const auto is = [](const char *filter) { QTest::newRow(filter) << true; };
        const auto isNot = [](const char *filter) { QTest::newRow(filter) << false; };
        is(" \t ");
        is("ANNA");
        is("berg anna");
        isNot("anna carl");
        is("\"anna berg\"");
        isNot("\"berg anna\"");
        is("\"Anna B"); // not closed: to the end
        is("-carl");
        isNot("-anna");
        isNot("-\"anna berg\"");
        is("-12:30"); // a name of a field has no digit first
        is("role:admin");
        is("ROLE:Admin");
        is("role=Admin");
        isNot("role:Adm");
        is("role:Adm*");
        is("role:*min");
        is("role:*d*m*n");
        isNot("role:*x*");
        is("role:*");
        is("role:\"Data Team\"");
        is("role:\"data *\"");
        isNot("role:Data"); // Team is a word of its own, and not there
        is("role:\"a,b\"");
        is("role:\"50\\*\"");
        isNot("role:\"5\\**\"");
        is("role:Op,Admin");
        is("role:Op,\"Data Team\"");
        isNot("role:Op,Viewer");
        isNot("-role:Op,Admin");
        is("-role:Op");
        is("role!=Op");
        isNot("-role!=Op");
        is("email:example");
        is("mail:@EXAMPLE.org");
        is("email:*@example.org");
        isNot("email:example*");
        is("failed>3");
        isNot("failed>4");
        is("failed>=4");
        isNot("failed<4");
        is("failed<=4");
        is("failed:4");
        is("failed:1,4");
        isNot("failed!=4");
        isNot("-failed>3");
        is("last_login<11d");
        isNot("last_login<10d");
        is("last_login<=10d");
        is("last_login>9d");
        is("last_login<241h");
        isNot("last_login<239h");
        is("last_login<2w");
        isNot("last_login<1w");
        is("last_login<1m");
        is("last_login<1y");
        is("last_login<1Y");
        isNot("last_login:never");
        is("-last_login:never");
        isNot("created<30d"); // unknown is neither
        isNot("created>30d");
        is("active:yes");
        is("active:y");
        isNot("active:no");
        is("privileged:no");
        isNot("privileged:pow");
        is("role:Admin active:yes last_login<90d failed>3 -role:Viewer \"anna berg\"");
    }
    void matches()
    {
        QFETCH(bool, expected);
        const FilterQuery::Parsed query = FilterQuery::parse(QString::fromLatin1(QTest::currentDataTag()), m_fields);
        QVERIFY2(query, query ? "" : qPrintable(query.error().text));
        QCOMPARE(query->matches(Anna()), expected);
    }

    void neverIsLongerAgoThanAnything()
    {
        Anna never;
        never.login = {FilterAge::State::Never, 0};
        Anna unknown;
        unknown.login = {};
        const auto matches = [this](const char *filter, const Anna &row) {
            return FilterQuery::parse(QString::fromLatin1(filter), m_fields)->matches(row);
        };
        QVERIFY(matches("last_login>90d", never));
        QVERIFY(matches("last_login>=90d", never));
        QVERIFY(!matches("last_login<90d", never));
        QVERIFY(matches("last_login:never", never));
        QVERIFY(!matches("last_login>90d -last_login:never", never));
        QVERIFY2(!matches("last_login>90d", unknown), "an unreadable time says nothing");
        QVERIFY(!matches("last_login:never", unknown));
        Anna future;
        future.login.seconds = -5;
        QVERIFY(matches("last_login<1h", future));
        Anna uncounted;
        uncounted.failed.reset();
        QVERIFY(!matches("failed<3", uncounted));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("incomplete");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *filter, int begin, int length, bool incomplete, const char *says) {
            QTest::newRow(filter) << begin << length << incomplete << QString::fromLatin1(says);
        };
        row("anna failed>x", 5, 8, false, "failed>x: a whole number is needed after >, as in failed>3.");
        row("failed>", 0, 7, true, "failed>: a whole number is needed after >, as in failed>3.");
        row("failed:-1", 0, 9, false, "failed:-1: a whole number is needed after :, as in failed>3.");
        row("failed>99999999999999999999", 0, 27, false,
            "failed>99999999999999999999: a whole number is needed after >, as in failed>3.");
        row("rol:x", 0, 5, false,
            "rol:x: there is no field of this name; nearest are role, email, failed, created, active. In quotes it is looked "
            "for as text.");
        row("-lastlogin<9d", 0, 13, false,
            "-lastlogin<9d: there is no field of this name; nearest are last_login, failed, active, role, email. In quotes it "
            "is looked for as text.");
        row("role>Admin", 0, 10, false, "role>Admin: role takes a colon, as in role:Admin.");
        row("role:", 0, 5, true, "role:: a value is needed after :, as in role:Admin.");
        row("role:a, b", 0, 7, true, "role:a,: a value is needed after ,, as in role:Admin.");
        row("role:\"\"", 0, 7, true, "role:\"\": a value is needed after :, as in role:Admin.");
        row("last_login<90", 0, 13, true,
            "last_login<90: a number with h, d, w, m or y is needed after <, as in last_login<90d.");
        row("last_login:90d", 0, 14, true,
            "last_login:90d: last_login takes < or > and a time span, as in last_login<90d, or is last_login:never.");
        row("created:never", 0, 13, true, "created:never: created takes < or > and a time span, as in created<30d.");
        row("failed>1,2", 0, 10, false, "failed>1,2: only one value may stand after >.");
        row("active:maybe", 0, 12, true, "active:maybe: after : one of these is needed: no, yes.");
        row("privileged:", 0, 11, true, "privileged:: after : one of these is needed: yes, no, powerful.");
        row("a -", 2, 1, true, "-: a word or a field is needed after -.");
        row("\"", 0, 1, true, "\": a text is needed between the quotes.");
    }
    void saysWhatIsWrong()
    {
        QFETCH(int, begin);
        QFETCH(int, length);
        QFETCH(bool, incomplete);
        QFETCH(QString, says);
        const FilterQuery::Parsed query = FilterQuery::parse(QString::fromLatin1(QTest::currentDataTag()), m_fields);
        QVERIFY(!query);
        QCOMPARE(query.error().text, says);
        QCOMPARE(query.error().begin, begin);
        QCOMPARE(query.error().length, length);
        QCOMPARE(query.error().incomplete, incomplete);
    }

    void withoutFieldsEverythingIsAWord()
    {
        const FilterQuery::Parsed query = FilterQuery::parse(QStringLiteral("role:x -anna \"b"), {});
        QVERIFY(query);
        QCOMPARE(query->terms().size(), size_t(3));
        QVERIFY(!query->matches(Anna()));
        QVERIFY(FilterQuery::parse(QStringLiteral("anna @ex"), {})->matches(Anna()));
    }

    void hostileTextIsHarmless()
    {
        const QString bidi = QStringLiteral("r\u202Eole:x");
        QVERIFY(FilterQuery::parse(bidi, m_fields)); // no field begins like this: a word
        const FilterQuery::Parsed shown = FilterQuery::parse(QStringLiteral("nofield:\u202E\u0000x"), m_fields);
        QVERIFY(!shown);
        QVERIFY(shown.error().text.contains(QStringLiteral("<U+202E>")));
        for (const QString &piece : {QStringLiteral("\""), QStringLiteral("-"), QStringLiteral("role:\""), QStringLiteral("a,"),
                                     QStringLiteral("\\"), QStringLiteral("role:*"), QStringLiteral("x ")}) {
            const QString many = piece.repeated(10'000 / piece.size());
            const std::clock_t begun = std::clock(); // of this process: others may be busy
            const FilterQuery::Parsed query = FilterQuery::parse(many, m_fields);
            QVERIFY(!query);
            QVERIFY(query.error().text.size() < 300);
            QVERIFY2(filterTokens(many).size() <= 10'000 && std::clock() - begun < CLOCKS_PER_SEC / 2, qPrintable(piece));
        }
        const FilterQuery::Parsed crowded = FilterQuery::parse(QStringLiteral("a ").repeated(101), m_fields);
        QVERIFY(!crowded);
        QCOMPARE(crowded.error().begin, qsizetype(200));
        QVERIFY(FilterQuery::parse(QStringLiteral("a ").repeated(100), m_fields));
    }

    void whatIsQuotedComesBack()
    {
        for (const QString &value : {QStringLiteral("Admin"), QStringLiteral("Data Team"), QStringLiteral("a,b"), QStringLiteral("50*"),
                                     QStringLiteral("say \"hi\""), QStringLiteral("back\\slash x"), QStringLiteral("\"x"), QString(),
                                     QStringLiteral("-dash"), QStringLiteral("a:b")}) {
            const QList<FilterToken> tokens = filterTokens(QStringLiteral("role:") + filterValueText(value));
            QCOMPARE(tokens.size(), 1);
            QCOMPARE(tokens[0].values.size(), 1);
            QCOMPARE(tokens[0].values[0].text, value);
            QCOMPARE(tokens[0].values[0].parts, QStringList{value});
        }
        QCOMPARE(filterWordText(QStringLiteral("alice")), QStringLiteral("alice"));
        for (const QString &text : {QStringLiteral("a b"), QStringLiteral("-x"), QStringLiteral("role:Admin"), QStringLiteral("\"q")}) {
            const QList<FilterToken> tokens = filterTokens(filterWordText(text));
            QCOMPARE(tokens.size(), 1);
            QVERIFY(tokens[0].field.isEmpty() && !tokens[0].negated);
            QCOMPARE(tokens[0].values[0].text, text);
        }
    }
};

QTEST_GUILESS_MAIN(tst_FilterQuery)
#include "tst_filterquery.moc"
