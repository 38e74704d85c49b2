#include "ui/instances/instancemodel.h"

#include "core/base/text.h"
#include "models/modelroles.h"
#include "models/nameorder.h"
#include "models/timetext.h"
#include "ui/instances/instancefilter.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <array>

namespace airside {

using Phase = InstanceState::Phase;

QString environmentText(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return InstanceModel::tr("Production");
    case Environment::Staging:
        return InstanceModel::tr("Staging");
    case Environment::Development:
        return InstanceModel::tr("Development");
    }
    return {};
}

QString signInText(SignInKind kind)
{
    switch (kind) {
    case SignInKind::Password:
        return InstanceModel::tr("Username and password");
    case SignInKind::Token:
        return InstanceModel::tr("Bearer token");
    case SignInKind::Cookie:
        return InstanceModel::tr("Cookie of a browser");
    case SignInKind::Command:
        return InstanceModel::tr("Command that prints a token");
    }
    return {};
}

QString shortReason(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
        return InstanceModel::tr("not reachable");
    case ErrorKind::Timeout:
        return InstanceModel::tr("no answer in time");
    case ErrorKind::ConnectionLost:
        return InstanceModel::tr("connection lost");
    case ErrorKind::TlsFailed:
        return InstanceModel::tr("certificate not accepted");
    case ErrorKind::PinMismatch:
        return InstanceModel::tr("another certificate than pinned");
    case ErrorKind::InsecureTransport:
        return InstanceModel::tr("plain http");
    case ErrorKind::NotAirflow:
        return InstanceModel::tr("not an Airflow");
    case ErrorKind::UnsupportedManager:
        return InstanceModel::tr("no FAB auth manager");
    case ErrorKind::ApiDisabled:
        return InstanceModel::tr("API switched off");
    case ErrorKind::SignInFailed:
        return InstanceModel::tr("sign-in refused");
    case ErrorKind::SignInNeedsBrowser:
        return InstanceModel::tr("sign-in needs a browser");
    case ErrorKind::SignInExpired:
        return InstanceModel::tr("sign-in expired");
    case ErrorKind::CredentialMissing:
        return InstanceModel::tr("secret missing");
    case ErrorKind::CommandFailed:
        return InstanceModel::tr("sign-in command failed");
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainUnavailable:
        return InstanceModel::tr("keychain closed");
    case ErrorKind::Forbidden:
        return InstanceModel::tr("no right to read");
    case ErrorKind::RateLimited:
        return InstanceModel::tr("too many requests");
    case ErrorKind::ServerError:
    case ErrorKind::ServerDefect:
        return InstanceModel::tr("error of the server");
    case ErrorKind::Cancelled:
        return InstanceModel::tr("stopped");
    default:
        return InstanceModel::tr("unexpected answer");
    }
}

InstanceModel::InstanceModel(Workspace &workspace, QObject *parent)
    : ShownRowsModel(parent)
    , m_workspace(workspace)
    , m_turn([this] { refreshRows(); })
{
    connect(&workspace, &Workspace::instancesChanged, this, &InstanceModel::reload);
    for (const auto signal : {&Workspace::stateChanged, &Workspace::snapshotChanged}) {
        connect(&workspace, signal, this, [this](const QUuid &id) {
            m_changed.insert(id);
            m_turn.ask();
        });
    }
    reload();
}

void InstanceModel::reload()
{
    m_order.clear();
    for (const InstanceState &state : m_workspace.states()) {
        const auto known = std::ranges::find(m_rows, state.instance.id, [](const InstanceState &one) { return one.instance.id; });
        m_order.push_back(int(known - m_rows.begin()));
        if (known == m_rows.end())
            m_rows.push_back(state);
        else
            *known = state;
    }
    arrange();
    shownDataChanged();
    Q_EMIT rowsChanged();
}

void InstanceModel::refreshRows()
{
    const QSet<QUuid> changed = std::exchange(m_changed, {});
    for (InstanceState &row : m_rows) {
        const InstanceState *state = changed.contains(row.instance.id) ? m_workspace.state(row.instance.id) : nullptr;
        if (state)
            row = *state;
    }
    arrange();
    for (const QUuid &id : changed) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    Q_EMIT rowsChanged();
}

void InstanceModel::timePassed()
{
    arrange();
    shownDataChanged();
    Q_EMIT rowsChanged();
}

void InstanceModel::sortBy(const QList<SortKey> &keys)
{
    const QList<SortKey> usable = usableKeys(keys, ColumnCount);
    if (usable.isEmpty())
        return;
    m_sort = usable;
    arrange();
}

void InstanceModel::setFilter(const QString &text)
{
    const FilterQuery::Parsed query = FilterQuery::parse(text, instanceFilterFields());
    if (!query)
        return;
    m_filter = text;
    m_query = *query;
    arrange();
    Q_EMIT rowsChanged();
}

bool InstanceModel::passes(const InstanceState &state) const
{
    if (m_query.isEmpty())
        return true;
    QStringList words;
    for (int column = 0; column < ColumnCount; ++column)
        words += text(state, column);
    return m_query.matches(InstanceFilterRow(state, words.join(QLatin1Char('\n')), m_workspace.collaborators().clock->nowUtc()));
}

void InstanceModel::arrange()
{
    std::vector<int> ids;
    std::ranges::copy_if(m_order, std::back_inserter(ids), [this](int id) { return passes(m_rows[size_t(id)]); });
    const auto compared = [collator = nameCollator()](const QVariant &a, const QVariant &b) {
        if (a.typeId() == QMetaType::QString)
            return collator.compare(a.toString(), b.toString());
        return a.toLongLong() < b.toLongLong() ? -1 : a.toLongLong() > b.toLongLong() ? 1 : 0;
    };
    std::ranges::stable_sort(ids, [&](int a, int b) {
        for (const SortKey &key : m_sort) {
            const int order = compared(sortValue(m_rows[size_t(a)], key.column), sortValue(m_rows[size_t(b)], key.column));
            if (order != 0)
                return key.order == Qt::AscendingOrder ? order < 0 : order > 0;
        }
        return false;
    });
    show(std::move(ids));
}

QVariant InstanceModel::sortValue(const InstanceState &state, int column) const
{
    switch (column) {
    case EnvironmentColumn:
        return int(state.instance.environment);
    case State: { // what needs a person first, then the longest ago
        const qint64 rank = state.phase == Phase::Failed ? 0 : state.phase == Phase::NeverRead ? 1 : state.phase == Phase::Reading ? 2 : 3;
        constexpr qint64 apart = 1'000'000'000'000;
        return rank * apart + (state.snapshot ? state.snapshot->takenAt.toSecsSinceEpoch() : 0);
    }
    case Users:
        return state.snapshot ? qint64(state.snapshot->users.size()) : qint64(-1);
    default:
        return text(state, column);
    }
}

int InstanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QUuid InstanceModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? at(row).instance.id : QUuid();
}

int InstanceModel::rowOf(const QUuid &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).instance.id == id)
            return row;
    }
    return -1;
}

QString InstanceModel::stateTextOf(const InstanceState &state) const
{
    switch (state.phase) {
    case Phase::NeverRead:
        return tr("not read yet");
    case Phase::Reading:
        return tr("reading\u2026");
    case Phase::Failed:
        return tr("failed: %1").arg(state.error ? shortReason(*state.error) : QString());
    case Phase::Ready:
        break;
    }
    const QString ago = agoText(state.snapshot->takenAt, m_workspace.collaborators().clock->nowUtc());
    return state.snapshot->complete() ? tr("read %1").arg(ago) : tr("NOT complete, read %1").arg(ago);
}

QString InstanceModel::text(const InstanceState &state, int column) const
{
    const Instance &instance = state.instance;
    switch (column) {
    case Name:
        return instance.name;
    case EnvironmentColumn:
        return instance.readOnly ? tr("%1, read-only").arg(environmentText(instance.environment))
                                 : environmentText(instance.environment);
    case State:
        return stateTextOf(state);
    case Users:
        return state.snapshot ? QLocale().toString(state.snapshot->users.size()) : QStringLiteral("\u2013");
    case Version:
        return state.snapshot && !state.snapshot->airflowVersion.isEmpty() ? state.snapshot->airflowVersion : QStringLiteral("\u2013");
    case Url:
        return instance.url.toDisplayString();
    case SignIn:
        return state.demo ? tr("Demo") : signInText(instance.signIn);
    case Account:
        return accountOf(state);
    default:
        return {};
    }
}

namespace {

/// As files have it: English, and a time instead of an age. A null value is an empty cell.
QVariant exportOf(const InstanceState &state, int column)
{
    switch (column) {
    case InstanceModel::EnvironmentColumn:
        return environmentName(state.instance.environment);
    case InstanceModel::State: {
        const QString read = state.snapshot ? QStringLiteral("read ") + isoUtc(state.snapshot->takenAt) : QStringLiteral("not read");
        return state.phase == Phase::Failed ? QStringLiteral("failed; ") + read : read;
    }
    case InstanceModel::Users:
        return state.snapshot ? QVariant(qint64(state.snapshot->users.size())) : QVariant(QMetaType::fromType<qint64>());
    case InstanceModel::Version:
        return state.snapshot ? state.snapshot->airflowVersion : QString();
    case InstanceModel::SignIn:
        return state.demo ? QStringLiteral("demo") : signInName(state.instance.signIn);
    case InstanceModel::Name:
        return state.instance.name;
    case InstanceModel::Url:
        return state.instance.url.toDisplayString();
    default:
        return accountOf(state);
    }
}

} // namespace

QVariant InstanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const InstanceState &state = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TooltipRole:
        return text(state, index.column());
    case Qt::ToolTipRole:
        if (index.column() == State && state.phase == Phase::Failed && state.error)
            return tooltip(describe(*state.error));
        return index.column() == State ? tooltip(text(state, State)) : QString();
    case KeyRole:
        return state.instance.id;
    case SortRole:
        return sortValue(state, index.column());
    case ExportRole:
        return exportOf(state, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Users ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ToneRole:
        if (index.column() == State)
            return QVariant::fromValue(state.phase == Phase::Failed  ? Tone::Danger
                                       : state.phase != Phase::Ready ? Tone::Muted
                                       : state.snapshot->complete()  ? Tone::Ok
                                                                     : Tone::Warn);
        if (index.column() == EnvironmentColumn && state.instance.environment == Environment::Production)
            return QVariant::fromValue(Tone::Production);
        return QVariant::fromValue(index.column() == Name ? Tone::Plain : Tone::Muted);
    case IconRole:
        if (index.column() == State)
            return state.phase == Phase::Failed  ? QStringLiteral("error")
                   : state.phase != Phase::Ready ? QStringLiteral("waiting")
                   : state.snapshot->complete()  ? QStringLiteral("ok")
                                                 : QStringLiteral("warning");
        return index.column() == Name && state.instance.readOnly ? QStringLiteral("lock") : QString();
    default:
        return {};
    }
}

QVariant InstanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Users)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    static constexpr std::array kKeys{"name", "environment", "state", "users", "airflow", "address", "sign_in", "account"};
    if (section < 0 || section >= ColumnCount)
        return {};
    if (role == ColumnKeyRole)
        return QString::fromLatin1(kKeys[size_t(section)]);
    if (role == Qt::AccessibleDescriptionRole)
        return sortSentence(m_sort, section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case EnvironmentColumn:
        return tr("Environment");
    case State:
        return tr("State");
    case Users:
        return tr("Users");
    case Version:
        return tr("Airflow");
    case Url:
        return tr("Address");
    case SignIn:
        return tr("Sign-in");
    case Account:
        return tr("Account");
    default:
        return {};
    }
}

} // namespace airside
