#include "core/access/filtercompletion.h"
#include "core/access/filterquery.h"

#include <QTest>

using namespace airside;

namespace {

FilterFieldSet someFields()
{
    const auto field = [](const char *name, FilterKind kind) {
        FilterField made;
        made.name = QString::fromLatin1(name);
        made.kind = kind;
        return made;
    };
    FilterFieldSet set;
    set.fields = {field("role", FilterKind::Name),      field("roles", FilterKind::Number), field("active", FilterKind::Flag),
                  field("last_login", FilterKind::Age), field("created", FilterKind::Age),  field("kind", FilterKind::Choice)};
    set.fields[3].canBeNever = true;
    set.fields[5].choices = {QStringLiteral("custom"), QStringLiteral("built-in")};
    return set;
}

QStringList valuesOf(const QString &field)
{
    return field == QLatin1String("role")
               ? QStringList{QStringLiteral("Data Team"), QStringLiteral("team_a"), QStringLiteral("Admin"), QStringLiteral("Team")}
               : QStringList();
}

} // namespace

class tst_FilterCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// "|" is the cursor; what is typed, what is offered, what the first one makes of it.
    void goesOn_data()
    {
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *typed, const char *offered, const char *first) {
            QTest::newRow(typed) << QString::fromUtf8(offered) << QString::fromUtf8(first);
        };
        row("|", "role: roles> active: last_login< last_login> last_login:never created< created> kind:", "role:");
        row("a|", "active:", "active:");
        row("x|", "", "");
        row("anna ro|", "role: roles>", "anna role:");
        row("-ro|le", "role: roles>", "-role:");
        row("roles|", "roles> roles< roles:", "roles>");
        row("login|", "last_login< last_login> last_login:never", "last_login<");
        row("role:|", "Data Team/team_a/Admin/Team", "role:\"Data Team\"");
        row("role:team|", "Team/team_a/Data Team", "role:Team");
        row("role:team|x bob", "Team/team_a/Data Team", "role:Team bob");
        row("role:Op,ad|", "Admin", "role:Op,Admin");
        row("role:\"data t|", "Data Team", "role:\"Data Team\"");
        row("active:|", "yes/no", "active:yes");
        row("kind:b|", "built-in", "kind:built-in");
        row("last_login<|", "7d/30d/90d/180d/1y", "last_login<7d");
        row("last_login:|", "never", "last_login:never");
        row("roles>|", "", "");
        row("nofield:|", "", "");
        row("\"exact|", "", "");
    }
    void goesOn()
    {
        QFETCH(QString, offered);
        QFETCH(QString, first);
        QString typed = QString::fromUtf8(QTest::currentDataTag());
        const qsizetype cursor = typed.indexOf(QLatin1Char('|'));
        typed.remove(cursor, 1);
        const FilterCompletions found = filterCompletions(typed, cursor, someFields(), valuesOf);
        QStringList labels;
        for (const FilterCompletion &one : found.list)
            labels += one.label;
        QCOMPARE(labels.join(found.ofValue ? QLatin1Char('/') : QLatin1Char(' ')), offered);
        if (!found.list.isEmpty())
            QCOMPARE(typed.replace(found.list[0].begin, found.list[0].length, found.list[0].insert), first);
    }

    void whatIsFinishedCanBeRead()
    {
        for (const QString &typed : {QStringLiteral("role:"), QStringLiteral("active:"), QStringLiteral("last_login<"),
                                     QStringLiteral("kind:"), QStringLiteral("last")}) {
            for (const FilterCompletion &one : filterCompletions(typed, typed.size(), someFields(), valuesOf).list) {
                QString text = typed;
                text.replace(one.begin, one.length, one.insert);
                const FilterQuery::Parsed query = FilterQuery::parse(text, someFields());
                QVERIFY2(one.finished == query.has_value(), qPrintable(text));
            }
        }
    }

    void manyValuesAreCut()
    {
        const auto many = [](const QString &) {
            QStringList out;
            for (int i = 0; i < 20'000; ++i)
                out += QStringLiteral("team_%1").arg(i);
            return out;
        };
        QCOMPARE(filterCompletions(QStringLiteral("role:team"), 9, someFields(), many).list.size(), 200);
    }
};

QTEST_GUILESS_MAIN(tst_FilterCompletion)
#include "tst_filtercompletion.moc"
