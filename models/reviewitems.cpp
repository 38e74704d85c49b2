#include "models/reviewitems.h"

#include "core/access/keys.h"
#include "core/base/text.h"
#include "models/modelroles.h"
#include "models/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace airside {

namespace {

QString reviewTr(const char *text)
{
    return QCoreApplication::translate("Reviews", text);
}

QString itemCellText(const ReviewItem &item, const ItemState &state, ReviewColumn column)
{
    switch (column) {
    case ReviewColumn::Number:
        return QLocale().toString(item.number);
    case ReviewColumn::Risk:
        return riskText(item.level);
    case ReviewColumn::Instance:
        return item.instance;
    case ReviewColumn::Username:
        return item.username;
    case ReviewColumn::Name:
        return item.name;
    case ReviewColumn::Role:
        return itemRoleText(item);
    case ReviewColumn::Allows:
        return allowsText(item);
    case ReviewColumn::Decision:
        return decisionText(state);
    case ReviewColumn::Reviewer:
        return state.reviewer;
    case ReviewColumn::LastLogin:
        return item.lastLogin.isEmpty() ? reviewTr(QT_TRANSLATE_NOOP("Reviews", "never")) : visible(serverClockText(ServerTime::parse(item.lastLogin)));
    case ReviewColumn::Failed:
        return item.failedLogins ? QLocale().toString(*item.failedLogins) : QString();
    case ReviewColumn::Reason:
        return state.decided ? state.decided->reason : QString();
    case ReviewColumn::By:
        return state.decided ? state.decided->by : QString();
    case ReviewColumn::At:
        return state.decided ? localTimeText(state.decided->at) : QString();
    case ReviewColumn::Item:
        return item.id;
    }
    return {};
}

/// What dagScope() and the freezing made of it, in the window's language; names of DAGs hold no blanks.
QString scopeText(const QString &recorded)
{
    static const QRegularExpression several(QStringLiteral("^(.+) and (\\d+) more DAGs$"));
    if (recorded == QLatin1String("all DAGs"))
        return reviewTr(QT_TRANSLATE_NOOP("Reviews", "all DAGs"));
    const QRegularExpressionMatch more = several.match(recorded);
    const int others = more.captured(2).toInt();
    return more.hasMatch() ? QCoreApplication::translate("Reviews", "%1 and %Ln more DAGs", nullptr, others).arg(more.captured(1)) : recorded;
}

/// As it is recorded, in every language.
QVariant itemExport(const ReviewItem &item, const ItemState &state, ReviewColumn column)
{
    switch (column) {
    case ReviewColumn::Number:
        return item.number;
    case ReviewColumn::Risk:
        return item.level == PrivilegeLevel::Ordinary ? QString() : item.why;
    case ReviewColumn::Allows:
        return item.permissions;
    case ReviewColumn::Decision:
        return decisionName(state.decision());
    case ReviewColumn::LastLogin:
        return item.lastLogin;
    case ReviewColumn::Failed:
        return item.failedLogins ? QVariant(*item.failedLogins) : QVariant(QString());
    case ReviewColumn::At:
        return state.decided ? state.decided->at.toUTC().toString(Qt::ISODate) : QString();
    default:
        return itemCellText(item, state, column);
    }
}

QVariant itemSort(const ReviewItem &item, const ItemState &state, ReviewColumn column)
{
    switch (column) {
    case ReviewColumn::Number:
        return item.number;
    case ReviewColumn::Risk:
        return int(item.level);
    case ReviewColumn::Allows:
        return item.permissions;
    case ReviewColumn::Decision:
        return int(state.decision());
    case ReviewColumn::LastLogin:
        return item.lastLogin;
    case ReviewColumn::Failed:
        return item.failedLogins.value_or(-1);
    case ReviewColumn::At:
        return state.decided ? state.decided->at : QDateTime();
    default:
        return {};
    }
}

Tone itemTone(const ReviewItem &item, const ItemState &state, ReviewColumn column)
{
    if (column == ReviewColumn::Risk)
        return item.level == PrivilegeLevel::Ordinary ? Tone::Muted : Tone::Warn;
    if (column == ReviewColumn::Decision)
        return state.isOpen() ? Tone::Warn : state.isRemoval() ? Tone::Danger : Tone::Ok;
    const bool plain = column == ReviewColumn::Username || column == ReviewColumn::Role || column == ReviewColumn::Name;
    return plain ? Tone::Plain : Tone::Muted;
}

QString decisionIcon(const ItemState &state)
{
    static constexpr std::array icons{"waiting", "check", "delete", "edit", "warning", "unknown"};
    return QString::fromLatin1(icons[size_t(state.decision())]);
}

} // namespace

QString riskText(PrivilegeLevel level)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Reviews", "ordinary"), QT_TRANSLATE_NOOP("Reviews", "powerful"),
                                      QT_TRANSLATE_NOOP("Reviews", "can become Admin")};
    return reviewTr(words[size_t(level)]);
}

QString itemText(const ReviewItem &item)
{
    switch (item.kind) {
    case ReviewKind::Grants:
        return reviewTr(QT_TRANSLATE_NOOP("Reviews", "%1, role %2 on %3")).arg(item.username, item.role, item.instance);
    case ReviewKind::Accounts:
        return reviewTr(QT_TRANSLATE_NOOP("Reviews", "the account %1 on %2")).arg(item.username, item.instance);
    case ReviewKind::RoleContents:
        break;
    }
    return reviewTr(QT_TRANSLATE_NOOP("Reviews", "%1 in the role %2 on %3")).arg(item.permission, item.role, item.instance);
}

QString itemRoleText(const ReviewItem &item)
{
    if (item.kind == ReviewKind::RoleContents)
        return QStringLiteral("%1: %2").arg(item.role, item.permission);
    return rolesText(item);
}

QString allowsText(const ReviewItem &item)
{
    if (item.listed)
        return reviewTr(QT_TRANSLATE_NOOP("Reviews", "not known: it is another tool's"));
    if (item.kind == ReviewKind::RoleContents)
        return item.permission;
    if (!item.roleRead)
        return reviewTr(QT_TRANSLATE_NOOP("Reviews", "not known: the server did not tell the role"));
    if (item.kind == ReviewKind::Accounts)
        return rolesText(item);
    const QString count = QCoreApplication::translate("Reviews", "%Ln permissions", nullptr, int(item.permissions));
    return item.dagScope.isEmpty() ? count : count + QStringLiteral(" \u00b7 ") + scopeText(item.dagScope);
}

QString decisionText(ReviewDecision decision)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Reviews", "open"),   QT_TRANSLATE_NOOP("Reviews", "keep"),
                                      QT_TRANSLATE_NOOP("Reviews", "revoke"), QT_TRANSLATE_NOOP("Reviews", "change"),
                                      QT_TRANSLATE_NOOP("Reviews", "exception"), QT_TRANSLATE_NOOP("Reviews", "not known")};
    return reviewTr(words[size_t(decision)]);
}

QString decisionText(const ItemState &state)
{
    if (state.decision() == ReviewDecision::Change)
        return reviewTr(QT_TRANSLATE_NOOP("Reviews", "change to %1")).arg(state.decided->roles.join(QStringLiteral(", ")));
    if (state.decision() == ReviewDecision::Exception)
        return reviewTr(QT_TRANSLATE_NOOP("Reviews", "exception until %1")).arg(state.decided->until.toString(Qt::ISODate));
    return decisionText(state.decision());
}

RecordHeading ReviewItemRecords::heading(int column) const
{
    static constexpr std::array keys{"number",   "risk",       "instance",      "username", "name", "role", "allows", "decision",
                                     "reviewer", "last_login", "failed_logins", "reason",   "decided_by", "decided_at", "item"};
    static constexpr std::array titles{
        QT_TRANSLATE_NOOP("Reviews", "No."),      QT_TRANSLATE_NOOP("Reviews", "Risk"),       QT_TRANSLATE_NOOP("Reviews", "Instance"),
        QT_TRANSLATE_NOOP("Reviews", "Username"), QT_TRANSLATE_NOOP("Reviews", "Name"),       QT_TRANSLATE_NOOP("Reviews", "Role"),
        QT_TRANSLATE_NOOP("Reviews", "Allows"),   QT_TRANSLATE_NOOP("Reviews", "Decision"),   QT_TRANSLATE_NOOP("Reviews", "To be decided by"),
        QT_TRANSLATE_NOOP("Reviews", "Last login"), QT_TRANSLATE_NOOP("Reviews", "Failed logins"), QT_TRANSLATE_NOOP("Reviews", "Reason"),
        QT_TRANSLATE_NOOP("Reviews", "Decided by"), QT_TRANSLATE_NOOP("Reviews", "Decided"),  QT_TRANSLATE_NOOP("Reviews", "Item")};
    RecordHeading out;
    out.key = QString::fromLatin1(keys[size_t(column)]);
    out.title = reviewTr(titles[size_t(column)]);
    out.number = ReviewColumn(column) == ReviewColumn::Number || ReviewColumn(column) == ReviewColumn::Failed;
    return out;
}

QVariant ReviewItemRecords::cell(int row, int column, int role) const
{
    const ReviewItem &item = m_items.at(row);
    const ItemState &state = m_states.at(row);
    const auto in = ReviewColumn(column);
    switch (role) {
    case Qt::DisplayRole:
        return itemCellText(item, state, in);
    case TooltipRole:
        return in == ReviewColumn::Risk ? item.why : QString();
    case SortRole:
        return itemSort(item, state, in);
    case ExportRole:
        return itemExport(item, state, in);
    case ToneRole:
        return QVariant::fromValue(itemTone(item, state, in));
    case IconRole:
        if (in == ReviewColumn::Risk && item.level != PrivilegeLevel::Ordinary)
            return QStringLiteral("shield");
        return in == ReviewColumn::Decision ? decisionIcon(state) : QString();
    default:
        return {};
    }
}

} // namespace airside
