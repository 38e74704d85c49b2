#include "models/nameorder.h"
#include "models/roletablemodel.h"
#include "models/usertablerows.h"
#include "tests/models/usernotation.h"

#include <QTest>

using namespace airside;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

QStringList sortedUsers(const QStringList &lines, UserColumn column)
{
    auto snapshot = std::make_shared<Snapshot>();
    for (const QString &line : lines)
        snapshot->users += test::userOf(line);
    std::ranges::sort(snapshot->users, {}, [](const User &user) { return user.username.toCaseFolded(); });
    UserTableRows rows = UserTableRows::build({makeUserIndex(snapshot)}, {});
    rows.sort(column, Qt::AscendingOrder);
    rows.filter({});
    QStringList out;
    for (const int number : rows.shown())
        out += rows.user(rows.row(number)).username;
    return out;
}

} // namespace

/// Names stand where the language of the window looks for them.
class TestNameOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::German)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void umlautsStandBesideTheirLetters()
    {
        QCOMPARE(sortedNames(words("Zoe Özil Otto Ärmel Anna")), words("Anna Ärmel Otto Özil Zoe"));
    }

    void theLanguageDecides()
    {
        QLocale::setDefault(QLocale(QLocale::Swedish));
        QCOMPARE(sortedNames(words("Zoe Özil Otto")), words("Otto Zoe Özil"));
    }

    void withoutALanguageCapitalsMixIn()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(sortedNames(words("b C a")), words("a b C"));
    }

    void digitsCountByValue() { QCOMPARE(sortedNames(words("team10 team9 Team1")), words("Team1 team9 team10")); }

    void equalNamesShareAPlace()
    {
        QCOMPARE(nameRanks(words("b a b c")), (std::vector<int>{1, 0, 1, 2}));
    }

    void identifiersLoseTheirAccentsOnly()
    {
        const QString plain = QStringLiteral("anna.mueller@example.org");
        QVERIFY2(withoutAccents(plain).constData() == plain.constData(), "plain ASCII is not even copied");
        QCOMPARE(withoutAccents(QStringLiteral("jürgen.é")), QStringLiteral("jurgen.e"));
    }

    void usersAreInThatOrder()
    {
        const QStringList lines{QStringLiteral("zoe|Zoe X"), QStringLiteral("özil|Özil X"), QStringLiteral("otto|Otto X"),
                                QStringLiteral("pia|Pia X")};
        QCOMPARE(sortedUsers(lines, UserColumn::Name), words("otto özil pia zoe"));
        QCOMPARE(sortedUsers(lines, UserColumn::Username), words("otto özil pia zoe"));
    }

    void rolesAreInThatOrder()
    {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->instance.id = QUuid::createUuid();
        for (const QString &name : words("Zoll ops Ökonomie team10 team9 Admin"))
            snapshot->roles.append({name, {}});
        std::ranges::sort(snapshot->roles, {}, &Role::name);
        RoleTableModel model;
        model.setSnapshots({snapshot});
        model.sort(RoleTableModel::NameColumn, Qt::AscendingOrder);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown += model.index(row, 0).data().toString();
        QCOMPARE(shown, words("Admin Ökonomie ops team9 team10 Zoll"));
    }
};

QTEST_APPLESS_MAIN(TestNameOrder)
#include "tst_nameorder.moc"
