#include "ui/instances/instancemodel.h"

#include "core/base/text.h"
#include "models/modelroles.h"
#include "models/nameorder.h"
#include "models/timetext.h"

#include <QCollator>
#include <QLocale>

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
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::instancesChanged, this, &InstanceModel::reload);
    connect(&workspace, &Workspace::stateChanged, this, &InstanceModel::refreshRow);
    connect(&workspace, &Workspace::snapshotChanged, this, &InstanceModel::refreshRow);
    reload();
}

void InstanceModel::reload()
{
    beginResetModel();
    m_rows = m_workspace.states();
    const QCollator collator = nameCollator();
    std::ranges::stable_sort(m_rows, [this, &collator](const InstanceState &a, const InstanceState &b) {
        const int order = collator.compare(text(a, m_sortColumn), text(b, m_sortColumn));
        return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    });
    endResetModel();
}

void InstanceModel::refreshRow(const QUuid &id)
{
    const int row = rowOf(id);
    const InstanceState *state = m_workspace.state(id);
    if (row < 0 || !state)
        return;
    m_rows[row] = *state;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int InstanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InstanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QUuid InstanceModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].instance.id : QUuid();
}

int InstanceModel::rowOf(const QUuid &id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].instance.id == id)
            return static_cast<int>(row);
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
    return tr("read %1").arg(agoText(state.snapshot->takenAt, m_workspace.collaborators().clock->nowUtc()));
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
        return instance.username.isEmpty() && state.snapshot ? state.snapshot->signedInAs : instance.username;
    default:
        return {};
    }
}

QVariant InstanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const InstanceState &state = m_rows[index.row()];
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
    case Qt::TextAlignmentRole:
        return index.column() == Users ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ToneRole:
        if (index.column() == State)
            return QVariant::fromValue(state.phase == Phase::Failed  ? Tone::Danger
                                       : state.phase == Phase::Ready ? Tone::Ok
                                                                     : Tone::Muted);
        if (index.column() == EnvironmentColumn && state.instance.environment == Environment::Production)
            return QVariant::fromValue(Tone::Production);
        return QVariant::fromValue(index.column() == Name ? Tone::Plain : Tone::Muted);
    case IconRole:
        if (index.column() == State)
            return state.phase == Phase::Failed  ? QStringLiteral("error")
                   : state.phase == Phase::Ready ? QStringLiteral("ok")
                                                 : QStringLiteral("waiting");
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

void InstanceModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = std::max(0, column);
    m_sortOrder = order;
    reload();
}

} // namespace airside
