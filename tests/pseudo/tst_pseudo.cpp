#include "app/console/language.h"
#include "core/base/osuser.h"
#include "tests/pseudo/scenes.h"
#include "tests/pseudo/windowtexts.h"
#include "ui/kit/page.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace airside;

namespace {

/// What the program shows as it is: names of the servers, keys of the keyboard, formats, examples.
class Data
{
public:
    explicit Data(const QList<SnapshotPtr> &snapshots)
    {
        for (const SnapshotPtr &snapshot : snapshots)
            addSnapshot(*snapshot);
        for (const char *text :
             {"Airside", "airside", "AM PM", "Ctrl Alt Shift Enter Return Del Ins Esc Up Down Left Right Space Home End PgUp PgDown Tab Backspace",
              "https://airflow.example.org", "/usr/bin/gcloud auth print-access-token", "http", "FAB",
              // What was typed here into a filter, and its fields.
              "lastlogin nobody at all", "failed staged login last active logins created",
              // What the journal has on record, as it was written.
              "active: true -> false", "verified", "left the company (OPS-4711)"})
            add(QLatin1String(text));
        add(osUserName());
        add(QStringLiteral("English Deutsch")); // languages are called by their own names
    }

    [[nodiscard]] bool holds(const QString &word) const { return m_words.contains(word); }

private:
    void add(const QString &text) { m_words += plainWords(text); }

    void addSnapshot(const Snapshot &snapshot)
    {
        add(snapshot.instance.name + QLatin1Char(' ') + snapshot.instance.url.toString() + QLatin1Char(' ') + snapshot.airflowVersion);
        add(snapshot.signedInAs);
        for (const User &user : snapshot.users)
            add(QStringList{user.username, user.email, user.firstName, user.lastName}.join(QLatin1Char(' ')));
        for (const Role &role : snapshot.roles) {
            add(role.name);
            for (const Permission &permission : role.permissions)
                add(permission.text());
        }
        for (const Permission &permission : snapshot.permissions)
            add(permission.text());
        for (const Dag &dag : snapshot.dags)
            add(dag.id + QLatin1Char(' ') + dag.tags.join(QLatin1Char(' ')) + QLatin1Char(' ') + dag.owners.join(QLatin1Char(' ')));
    }

    QSet<QString> m_words;
};

/// Everything that the table of a page would write into a file.
QStringList exportOf(const Page &page)
{
    QStringList out;
    const std::optional<Sheet> sheet = page.sheetAsShown();
    if (!sheet)
        return out;
    out += sheet->title;
    for (const auto &about : sheet->cover)
        out += QStringList{about.first, about.second};
    for (const SheetColumn &column : sheet->columns)
        out += column.title;
    for (qsizetype row = 0; row < sheet->rowCount; ++row) {
        for (const QVariant &cell : sheet->row(row))
            out += cell.toString();
    }
    return out;
}

void tell(const QStringList &breaches)
{
    for (const QString &breach : breaches.mid(0, 80))
        qWarning().noquote() << breach;
}

} // namespace

/// Walks the whole window in a language that has no letter of English, is 40 % longer and runs from the right.
class TestPseudo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Scheme::Light);
        speakLanguage(QStringLiteral("pseudo"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        Scenes scenes;
        QVERIFY(scenes.open([this](const QString &name, QWidget &root) { remember(name, root); }));
        scenes.walk();
        for (const char *id : {"users", "roles", "permissions"})
            m_exported += exportOf(*scenes.console().window().page(QLatin1String(id)));
        m_snapshots = scenes.console().workspace().snapshotsInScope();
        QVERIFY(scenes.close());
        QVERIFY2(m_names.size() > 40, qPrintable(m_names.join(QLatin1Char('\n'))));
    }

    void everyTextIsTranslated()
    {
        const Data data(m_snapshots);
        QStringList breaches;
        static const QRegularExpression id(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        static const QRegularExpression filter(QStringLiteral("^([a-z_]+[:<>]\\S* ?)+$"));
        for (const Said &said : std::as_const(m_said)) {
            if (filter.match(said.text.text).hasMatch())
                continue;
            for (const QString &word : plainWords(QString(said.text.text).remove(id))) {
                if (!data.holds(word))
                    breaches += QStringLiteral("%1: \"%2\" in %3: %4").arg(said.scene, word, said.text.where, said.text.text.left(160));
            }
        }
        tell(breaches);
        QCOMPARE(breaches.size(), 0);
    }

    void noTextIsCut()
    {
        tell(m_cut);
        QCOMPARE(m_cut.size(), 0);
    }

    void exportsAreInEnglish()
    {
        QVERIFY2(m_exported.size() > 1000, "nothing was exported");
        QVERIFY(m_exported.contains(QStringLiteral("Last login")));
        QVERIFY(m_exported.contains(QStringLiteral("can become Admin: can_edit on Roles")));
        QVERIFY(m_exported.contains(QStringLiteral("Create users with any role.")));
        QStringList breaches;
        for (const QString &text : std::as_const(m_exported)) {
            if (text.contains(QChar(0x27E6)))
                breaches += text;
        }
        tell(breaches);
        QCOMPARE(breaches.size(), 0);
    }

    void cleanupTestCase()
    {
        speakLanguage(QStringLiteral("en"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

private:
    struct Said
    {
        QString scene;
        WindowText text;
    };

    void remember(const QString &name, QWidget &root)
    {
        m_names += name;
        for (const WindowText &text : textsOf(root)) {
            if (!m_seen.contains(text.text)) // the first scene of a text is enough
                m_said.append({name, text});
            m_seen += text.text;
        }
        for (const QString &cut : cutTexts(root)) {
            if (!m_seen.contains(cut))
                m_cut += name + QStringLiteral(": ") + cut;
            m_seen += cut;
        }
    }

    QStringList m_names;
    QStringList m_exported;
    QList<Said> m_said;
    QSet<QString> m_seen;
    QStringList m_cut;
    QList<SnapshotPtr> m_snapshots;
};

QTEST_MAIN(TestPseudo)
#include "tst_pseudo.moc"
