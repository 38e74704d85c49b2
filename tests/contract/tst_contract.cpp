#include "contract.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

namespace airside::contract {

void Contract::initTestCase()
{
    QVERIFY2(m_target.signIn(), "the administrator could not sign in");
}

void Contract::addSpareUser()
{
    const QString name = QStringLiteral("contract-spare-%1").arg(++m_spareUsers);
    QCOMPARE(m_target.call("POST", users(), json(person(name))).status, 200);
}

void Contract::cleanupTestCase()
{
    for (; m_spareUsers > 0; --m_spareUsers) {
        removeUser(QStringLiteral("contract-spare-%1").arg(m_spareUsers));
    }
    for (const auto &[list, path] : {std::pair{QStringLiteral("users"), users()}, {QStringLiteral("roles"), roles()}}) {
        const QString key = list == QLatin1String("users") ? QStringLiteral("username") : QStringLiteral("name");
        QStringList left;
        for (const QJsonValue &item : m_target.get(path + "?limit=100").object()[list].toArray()) {
            left += item[key].toString();
        }
        left.removeIf([](const QString &name) {
            return !name.startsWith(QLatin1String("contract-")) || name.contains(QLatin1Char('/'))
                   || name.contains(QLatin1Char('\n'));
        });
        QCOMPARE(left, QStringList());
    }
}

QJsonObject Contract::person(const QString &name) const
{
    return {{QStringLiteral("username"), name},
            {QStringLiteral("email"), name + QStringLiteral("@contract.example")},
            {QStringLiteral("first_name"), QStringLiteral("First")},
            {QStringLiteral("last_name"), QStringLiteral("Last")},
            {QStringLiteral("roles"), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Viewer")}}}},
            {QStringLiteral("password"), QStringLiteral("contract-pw")}};
}

namespace {

std::string segment(const QString &name)
{
    return QUrl::toPercentEncoding(name).replace('.', "%2E").toStdString();
}

} // namespace

std::string Contract::userPath(const QString &name) const
{
    return users() + '/' + segment(name);
}

std::string Contract::rolePath(const QString &name) const
{
    return roles() + '/' + segment(name);
}

QStringList Contract::actionsOf(const QString &role)
{
    QStringList actions;
    for (const QJsonValue &pair : m_target.get(rolePath(role)).object()[QLatin1String("actions")].toArray()) {
        actions += pair[QLatin1String("action")][QLatin1String("name")].toString() + QStringLiteral(" on ")
                   + pair[QLatin1String("resource")][QLatin1String("name")].toString();
    }
    actions.removeAll(QStringLiteral("can_read on Website"));
    actions.sort();
    return actions;
}

QJsonObject roleBody(const QString &name, const QStringList &actions)
{
    QJsonArray pairs;
    for (const QString &action : actions) {
        const qsizetype on = action.indexOf(QLatin1String(" on "));
        pairs += QJsonObject{{QStringLiteral("action"), QJsonObject{{QStringLiteral("name"), action.left(on)}}},
                             {QStringLiteral("resource"), QJsonObject{{QStringLiteral("name"), action.mid(on + 4)}}}};
    }
    return {{QStringLiteral("name"), name}, {QStringLiteral("actions"), pairs}};
}

QStringList rolesOf(const QJsonObject &user)
{
    QStringList names;
    for (const QJsonValue &role : user[QLatin1String("roles")].toArray()) {
        names += role[QLatin1String("name")].toString();
    }
    names.sort();
    return names;
}

} // namespace airside::contract

QTEST_GUILESS_MAIN(airside::contract::Contract)
