#include "ui/instances/instancefilter.h"

#include "core/access/keys.h"
#include "models/filterwords.h"

namespace airside {

namespace {

FilterFieldSet makeFields()
{
    FilterFieldSet set;
    set.fields = {
        filterField("name", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "the instance's name contains"), "name:prod"),
        environmentField(),
        filterField("state", FilterKind::Choice, QT_TRANSLATE_NOOP("FilterFields", "how its last reading went"), "state:failed"),
        filterField("read", FilterKind::Age, QT_TRANSLATE_NOOP("FilterFields", "what is shown was read"), "read>1d"),
        filterField("complete", FilterKind::Flag, QT_TRANSLATE_NOOP("FilterFields", "all lists were read whole"), "complete:no"),
        filterField("users", FilterKind::Number, QT_TRANSLATE_NOOP("FilterFields", "number of users"), "users>1000"),
        filterField("airflow", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "Airflow's version contains"), "airflow:2.*"),
        filterField("address", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "the address contains"), "address:example.org"),
        filterField("sign_in", FilterKind::Choice, QT_TRANSLATE_NOOP("FilterFields", "how Airside signs in"), "sign_in:token"),
        filterField("account", FilterKind::Text, QT_TRANSLATE_NOOP("FilterFields", "the account that signs in contains"), "account:svc_"),
        filterField("read_only", FilterKind::Flag, QT_TRANSLATE_NOOP("FilterFields", "marked as read-only"), "read_only:yes"),
        filterField("demo", FilterKind::Flag, QT_TRANSLATE_NOOP("FilterFields", "made up, inside this program"), "demo:no"),
    };
    set.fields[int(InstanceField::State)].choices = {QStringLiteral("never"), QStringLiteral("reading"), QStringLiteral("ready"),
                                                     QStringLiteral("failed")};
    set.fields[int(InstanceField::Read)].canBeNever = true;
    set.fields[int(InstanceField::Airflow)].aliases = {QStringLiteral("version")};
    set.fields[int(InstanceField::Address)].aliases = {QStringLiteral("url")};
    set.fields[int(InstanceField::SignIn)].choices = {QStringLiteral("password"), QStringLiteral("token"), QStringLiteral("cookie"),
                                                      QStringLiteral("command")};
    return set;
}

} // namespace

const FilterFieldSet &instanceFilterFields()
{
    static const FilterFieldSet set = makeFields();
    return set;
}

InstanceFilterRow::InstanceFilterRow(const InstanceState &state, const QString &words, const QDateTime &now)
    : m_state(state)
    , m_words(foldName(words))
    , m_now(now)
{
}

bool InstanceFilterRow::hasText(int field, const FilterValue &value) const
{
    const Instance &instance = m_state.instance;
    switch (InstanceField(field)) {
    case InstanceField::Name:
        return value.isIn(foldName(instance.name));
    case InstanceField::Airflow:
        return m_state.snapshot && value.isIn(foldName(m_state.snapshot->airflowVersion));
    case InstanceField::Address:
        return value.isIn(foldName(instance.url.toDisplayString()));
    case InstanceField::Account:
        return value.isIn(foldName(accountOf(m_state)));
    default:
        return false;
    }
}

std::optional<qint64> InstanceFilterRow::number(int) const
{
    return m_state.snapshot ? std::optional<qint64>(m_state.snapshot->users.size()) : std::nullopt;
}

FilterAge InstanceFilterRow::age(int) const
{
    if (!m_state.snapshot)
        return {FilterAge::State::Never, 0};
    return {FilterAge::State::Known, m_state.snapshot->takenAt.secsTo(m_now)};
}

bool InstanceFilterRow::flag(int field) const
{
    switch (InstanceField(field)) {
    case InstanceField::Complete:
        return m_state.snapshot && m_state.snapshot->complete();
    case InstanceField::Demo:
        return m_state.demo;
    default:
        return m_state.instance.readOnly;
    }
}

bool InstanceFilterRow::isChoice(int field, int choice) const
{
    switch (InstanceField(field)) {
    case InstanceField::Environment:
        return isEnvironmentChoice(m_state.instance.environment, choice);
    case InstanceField::State:
        return int(m_state.phase) == choice;
    default:
        return !m_state.demo && int(m_state.instance.signIn) == choice;
    }
}

QString accountOf(const InstanceState &state)
{
    return state.instance.username.isEmpty() && state.snapshot ? state.snapshot->signedInAs : state.instance.username;
}

} // namespace airside
