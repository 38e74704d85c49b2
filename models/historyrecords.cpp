#include "models/historyrecords.h"

#include "core/access/keys.h"
#include "models/modelroles.h"
#include "models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace airside {

namespace {

QString historyTr(const char *text)
{
    return QCoreApplication::translate("History", text);
}

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

template <typename Titles, typename Keys>
RecordHeading headingOf(const Titles &titles, const Keys &keys, int column)
{
    RecordHeading out;
    out.key = QString::fromLatin1(keys[size_t(column)]);
    out.title = historyTr(titles[size_t(column)]);
    return out;
}

QString changedText(const std::optional<ChangedObjects> &changed)
{
    if (!changed)
        return historyTr(QT_TRANSLATE_NOOP("History", "the first"));
    QStringList parts;
    if (changed->users > 0)
        parts += QCoreApplication::translate("History", "%Ln users", nullptr, changed->users);
    if (changed->roles > 0)
        parts += QCoreApplication::translate("History", "%Ln roles", nullptr, changed->roles);
    return parts.isEmpty() ? historyTr(QT_TRANSLATE_NOOP("History", "nothing")) : parts.join(QStringLiteral(", "));
}

QString timelineText(const TimelineRow &row, TimelineColumn column)
{
    const QLocale locale;
    switch (column) {
    case TimelineColumn::At:
        return localTimeText(row.takenAt);
    case TimelineColumn::Changed:
        return changedText(row.changed);
    case TimelineColumn::Instance:
        return row.instanceName;
    case TimelineColumn::Users:
        return locale.toString(row.users);
    case TimelineColumn::Roles:
        return locale.toString(row.roles);
    case TimelineColumn::SignedInAs:
        return row.signedInAs;
    case TimelineColumn::Version:
        return row.airflowVersion;
    }
    return {};
}

QVariant timelineNumber(const TimelineRow &row, TimelineColumn column)
{
    switch (column) {
    case TimelineColumn::At:
        return row.takenAt;
    case TimelineColumn::Changed:
        return row.changed ? row.changed->users + row.changed->roles : -1;
    case TimelineColumn::Users:
        return row.users;
    case TimelineColumn::Roles:
        return row.roles;
    default:
        return {};
    }
}

Tone timelineTone(const TimelineRow &row, TimelineColumn column)
{
    if (column == TimelineColumn::Instance)
        return row.production ? Tone::Production : Tone::Muted;
    const bool moved = column == TimelineColumn::Changed && row.changed && *row.changed != ChangedObjects();
    return column == TimelineColumn::At || moved ? Tone::Plain : Tone::Muted;
}

class EverySubject final : public RecordSubject
{
public:
    [[nodiscard]] bool hasWord(const QString &) const override { return true; }
    [[nodiscard]] bool hasText(int, const FilterValue &) const override { return true; }
};

QString pastText(const User *user, const Role *role, PastColumn column)
{
    switch (column) {
    case PastColumn::Name:
        return user ? user->username : role->name;
    case PastColumn::Kind:
        return user ? historyTr(QT_TRANSLATE_NOOP("History", "User")) : historyTr(QT_TRANSLATE_NOOP("History", "Role"));
    case PastColumn::FullName:
        return user ? user->displayName() : QString();
    case PastColumn::Email:
        return user ? user->email : QString();
    case PastColumn::Active:
        return !user ? QString() : user->active ? historyTr(QT_TRANSLATE_NOOP("History", "yes")) : historyTr(QT_TRANSLATE_NOOP("History", "no"));
    case PastColumn::Holds:
        if (user)
            return user->roles.isEmpty() ? historyTr(QT_TRANSLATE_NOOP("History", "no role")) : user->roles.join(QStringLiteral(", "));
        return QCoreApplication::translate("History", "%Ln permissions", nullptr, int(role->permissions.size()));
    }
    return {};
}

QVariant pastExport(const User *user, const Role *role, PastColumn column)
{
    if (column == PastColumn::Kind)
        return user ? QStringLiteral("user") : QStringLiteral("role");
    if (column == PastColumn::Active)
        return user ? QVariant(user->active) : QVariant(QString());
    if (column != PastColumn::Holds)
        return pastText(user, role, column);
    if (user)
        return user->roles.join(QStringLiteral("; "));
    QStringList permissions;
    for (const Permission &one : role->permissions)
        permissions += one.text();
    return permissions.join(QStringLiteral("; "));
}

QString differenceCell(const DifferenceRow &row, DifferenceColumn column)
{
    switch (column) {
    case DifferenceColumn::Seen:
        return localTimeText(row.seen);
    case DifferenceColumn::What:
        return differenceText(row.what.kind);
    case DifferenceColumn::Object:
        return row.what.object;
    case DifferenceColumn::Detail:
        return row.what.detail;
    case DifferenceColumn::Before:
        return row.what.before;
    case DifferenceColumn::After:
        return row.what.after;
    case DifferenceColumn::Made:
        return madeText(row.made);
    case DifferenceColumn::Change:
        return row.change.isNull() ? QString() : row.change.toString(QUuid::WithoutBraces);
    }
    return {};
}

constexpr std::array kMadeNames{"here", "elsewhere", "unknown"}; // in the order of Made, as airsidectl has them

QString seenSentence(const DifferenceRow &row)
{
    return historyTr(QT_TRANSLATE_NOOP("History", "Between the reading of %1 and that of %2")).arg(exactTimeText(row.after), exactTimeText(row.seen));
}

Tone differenceTone(const DifferenceRow &row, DifferenceColumn column)
{
    if (column == DifferenceColumn::Made)
        return row.made == Made::Here ? Tone::Ok : row.made == Made::Elsewhere ? Tone::Warn : Tone::Muted;
    return column == DifferenceColumn::Before || column == DifferenceColumn::Change ? Tone::Muted : Tone::Plain;
}

} // namespace

QString differenceText(Difference kind)
{
    // In the order of Difference.
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("History", "User added"),       QT_TRANSLATE_NOOP("History", "User removed"),
        QT_TRANSLATE_NOOP("History", "User changed"),     QT_TRANSLATE_NOOP("History", "Role given"),
        QT_TRANSLATE_NOOP("History", "Role taken"),       QT_TRANSLATE_NOOP("History", "Role added"),
        QT_TRANSLATE_NOOP("History", "Role removed"),     QT_TRANSLATE_NOOP("History", "Permission given"),
        QT_TRANSLATE_NOOP("History", "Permission taken"), QT_TRANSLATE_NOOP("History", "Permission added"),
        QT_TRANSLATE_NOOP("History", "Permission removed")};
    return historyTr(words[size_t(kind)]);
}

QString madeText(Made made)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("History", "here"), QT_TRANSLATE_NOOP("History", "elsewhere"),
                                      QT_TRANSLATE_NOOP("History", "unknown")};
    return historyTr(words[size_t(made)]);
}

RecordHeading TimelineRecords::heading(int column) const
{
    static constexpr std::array keys{"taken_at", "changed", "instance", "users", "roles", "signed_in_as", "airflow_version"};
    static constexpr std::array titles{QT_TRANSLATE_NOOP("History", "Read"),  QT_TRANSLATE_NOOP("History", "Changed"),
                                       QT_TRANSLATE_NOOP("History", "Instance"), QT_TRANSLATE_NOOP("History", "Users"),
                                       QT_TRANSLATE_NOOP("History", "Roles"), QT_TRANSLATE_NOOP("History", "Read by"),
                                       QT_TRANSLATE_NOOP("History", "Airflow")};
    RecordHeading out = headingOf(titles, keys, column);
    out.number = TimelineColumn(column) == TimelineColumn::Users || TimelineColumn(column) == TimelineColumn::Roles;
    if (TimelineColumn(column) == TimelineColumn::Changed)
        out.tooltip = historyTr(QT_TRANSLATE_NOOP("History", "How many have another access than in the reading before"));
    return out;
}

QVariant TimelineRecords::cell(int row, int column, int role) const
{
    const TimelineRow &of = m_rows.at(row);
    const auto in = TimelineColumn(column);
    switch (role) {
    case Qt::DisplayRole:
        return timelineText(of, in);
    case TooltipRole:
        return in == TimelineColumn::At ? exactTimeText(of.takenAt) : QString();
    case SortRole:
        return timelineNumber(of, in);
    case ExportRole:
        return in == TimelineColumn::At ? QVariant(isoTime(of.takenAt)) : QVariant(timelineText(of, in));
    case ToneRole:
        return QVariant::fromValue(timelineTone(of, in));
    default:
        return {};
    }
}

const FilterFieldSet &TimelineRecords::fields() const
{
    static const FilterFieldSet none;
    return none;
}

std::unique_ptr<RecordSubject> TimelineRecords::subject(const QDateTime &) const
{
    return std::make_unique<EverySubject>();
}

const User *PastRecords::user(int row) const
{
    return row < m_snapshot->users.size() ? &m_snapshot->users.at(row) : nullptr;
}

const Role *PastRecords::role(int row) const
{
    return row < m_snapshot->users.size() ? nullptr : &m_snapshot->roles.at(row - m_snapshot->users.size());
}

int PastRecords::rows() const
{
    return m_snapshot ? int(m_snapshot->users.size() + m_snapshot->roles.size()) : 0;
}

RecordHeading PastRecords::heading(int column) const
{
    static constexpr std::array keys{"name", "kind", "full_name", "email", "active", "holds"};
    static constexpr std::array titles{QT_TRANSLATE_NOOP("History", "Name"),   QT_TRANSLATE_NOOP("History", "Kind"),
                                       QT_TRANSLATE_NOOP("History", "Full name"), QT_TRANSLATE_NOOP("History", "E-mail"),
                                       QT_TRANSLATE_NOOP("History", "Active"), QT_TRANSLATE_NOOP("History", "Roles or permissions")};
    return headingOf(titles, keys, column);
}

QVariant PastRecords::cell(int row, int column, int role) const
{
    const auto in = PastColumn(column);
    const User *asUser = user(row);
    const Role *asRole = this->role(row);
    switch (role) {
    case Qt::DisplayRole:
        return pastText(asUser, asRole, in);
    case SortRole: // users before roles
        return in == PastColumn::Kind ? QVariant(asUser ? 0 : 1) : QVariant();
    case ExportRole:
        return pastExport(asUser, asRole, in);
    case ToneRole:
        return QVariant::fromValue(in == PastColumn::Kind || (in == PastColumn::Active && asUser && !asUser->active) ? Tone::Muted : Tone::Plain);
    case IconRole:
        return in == PastColumn::Kind ? (asUser ? QStringLiteral("person") : QStringLiteral("roles")) : QString();
    default:
        return {};
    }
}

QString PastRecords::key(int row) const
{
    const User *asUser = user(row);
    return asUser ? QStringLiteral("user ") + foldName(asUser->username) : QStringLiteral("role ") + role(row)->name;
}

RecordHeading DifferenceRecords::heading(int column) const
{
    static constexpr std::array keys{"seen_at", "difference", "object", "detail", "before", "after", "made", "change"};
    static constexpr std::array titles{QT_TRANSLATE_NOOP("History", "Seen"),   QT_TRANSLATE_NOOP("History", "Difference"),
                                       QT_TRANSLATE_NOOP("History", "Object"), QT_TRANSLATE_NOOP("History", "Of it"),
                                       QT_TRANSLATE_NOOP("History", "Before"), QT_TRANSLATE_NOOP("History", "After"),
                                       QT_TRANSLATE_NOOP("History", "Made"),   QT_TRANSLATE_NOOP("History", "Change")};
    RecordHeading out = headingOf(titles, keys, column);
    if (DifferenceColumn(column) == DifferenceColumn::Made)
        out.tooltip = historyTr(QT_TRANSLATE_NOOP("History", "Here: the journal has the change that did it. Elsewhere: somebody used Airflow's own pages or another program."));
    return out;
}

QVariant DifferenceRecords::cell(int row, int column, int role) const
{
    const DifferenceRow &of = m_rows.at(row);
    const auto in = DifferenceColumn(column);
    switch (role) {
    case Qt::DisplayRole:
        return differenceCell(of, in);
    case TooltipRole:
        return in == DifferenceColumn::Seen ? seenSentence(of) : QString();
    case SortRole:
        return in == DifferenceColumn::Seen ? QVariant(of.seen) : in == DifferenceColumn::What ? QVariant(int(of.what.kind)) : QVariant();
    case ExportRole:
        if (in == DifferenceColumn::Seen)
            return isoTime(of.seen);
        if (in == DifferenceColumn::What)
            return differenceName(of.what.kind);
        return in == DifferenceColumn::Made ? QString::fromLatin1(kMadeNames[size_t(of.made)]) : differenceCell(of, in);
    case ToneRole:
        return QVariant::fromValue(differenceTone(of, in));
    case IconRole:
        return in != DifferenceColumn::Made ? QString() : of.made == Made::Elsewhere ? QStringLiteral("warning") : of.made == Made::Here ? QStringLiteral("ok") : QStringLiteral("unknown");
    default:
        return {};
    }
}

QString DifferenceRecords::key(int row) const
{
    const AccessDifference &what = m_rows.at(row).what;
    return QStringList{QString::number(m_rows.at(row).snapshot), differenceName(what.kind), what.object, what.detail}.join(QChar(0));
}

} // namespace airside
