#include "models/journalrecords.h"

#include "models/modelroles.h"
#include "models/timetext.h"

#include <QCoreApplication>

#include <array>

namespace airside {

namespace {

struct JournalWord
{
    const char *name;
    const char *word;
};

constexpr std::array kKindWords{
    JournalWord{"create_user", QT_TRANSLATE_NOOP("Journal", "Create user")},
    JournalWord{"update_user", QT_TRANSLATE_NOOP("Journal", "Change user")},
    JournalWord{"delete_user", QT_TRANSLATE_NOOP("Journal", "Delete user")},
    JournalWord{"create_role", QT_TRANSLATE_NOOP("Journal", "Create role")},
    JournalWord{"update_role", QT_TRANSLATE_NOOP("Journal", "Change role")},
    JournalWord{"delete_role", QT_TRANSLATE_NOOP("Journal", "Delete role")},
    JournalWord{"api_request", QT_TRANSLATE_NOOP("Journal", "Request of one's own")},
    JournalWord{"list_all_apacheairflow_users", QT_TRANSLATE_NOOP("Journal", "Read users")},
    JournalWord{"get_single_apacheairflow_user_by_id", QT_TRANSLATE_NOOP("Journal", "Read a user")},
    JournalWord{"create_a_apacheairflow_user", QT_TRANSLATE_NOOP("Journal", "Ask to create user")},
    JournalWord{"update_a_apacheairflow_user_by_id", QT_TRANSLATE_NOOP("Journal", "Ask to change user")},
    JournalWord{"delete_a_apacheairflow_user_by_id", QT_TRANSLATE_NOOP("Journal", "Ask to delete user")},
    JournalWord{"list_all_apacheairflow_roles", QT_TRANSLATE_NOOP("Journal", "Read roles")},
    JournalWord{"get_single_apacheairflow_role_by_id", QT_TRANSLATE_NOOP("Journal", "Read a role")},
    JournalWord{"create_a_apacheairflow_role", QT_TRANSLATE_NOOP("Journal", "Ask to create role")},
    JournalWord{"update_a_apacheairflow_role_by_id", QT_TRANSLATE_NOOP("Journal", "Ask to change role")},
    JournalWord{"delete_a_apacheairflow_role_by_id", QT_TRANSLATE_NOOP("Journal", "Ask to delete role")},
    JournalWord{"list_all_apacheairflow_permissions", QT_TRANSLATE_NOOP("Journal", "Read permissions")},
    JournalWord{"list_all_apacheairflow_journal_entries", QT_TRANSLATE_NOOP("Journal", "Read the journal")},
    JournalWord{"list_all_apacheairflow_snapshots", QT_TRANSLATE_NOOP("Journal", "Read the list of snapshots")},
    JournalWord{"list_all_apacheairflow_access_changes", QT_TRANSLATE_NOOP("Journal", "Read how access has changed")},
    JournalWord{"list_all_apacheairflow_reviews", QT_TRANSLATE_NOOP("Journal", "Read access reviews")},
    JournalWord{"get_single_apacheairflow_review_by_id", QT_TRANSLATE_NOOP("Journal", "Read an access review")},
    JournalWord{"list_all_apacheairflow_review_items", QT_TRANSLATE_NOOP("Journal", "Read the items of an access review")},
    JournalWord{"explain_a_apacheairflow_user_by_id", QT_TRANSLATE_NOOP("Journal", "Read what a user may do")},
    JournalWord{"explain_a_apacheairflow_role_by_id", QT_TRANSLATE_NOOP("Journal", "Read what a role allows")},
    JournalWord{"proxy", QT_TRANSLATE_NOOP("Journal", "Pass a request on")},
    JournalWord{"api_create_user", QT_TRANSLATE_NOOP("Journal", "Ask to create user")},
    JournalWord{"api_update_user", QT_TRANSLATE_NOOP("Journal", "Ask to change user")},
    JournalWord{"api_delete_user", QT_TRANSLATE_NOOP("Journal", "Ask to delete user")},
    JournalWord{"api_create_role", QT_TRANSLATE_NOOP("Journal", "Ask to create role")},
    JournalWord{"api_update_role", QT_TRANSLATE_NOOP("Journal", "Ask to change role")},
    JournalWord{"api_delete_role", QT_TRANSLATE_NOOP("Journal", "Ask to delete role")},
    JournalWord{"api_list_users", QT_TRANSLATE_NOOP("Journal", "Read users")},
    JournalWord{"api_get_user", QT_TRANSLATE_NOOP("Journal", "Read a user")},
    JournalWord{"api_list_roles", QT_TRANSLATE_NOOP("Journal", "Read roles")},
    JournalWord{"api_get_role", QT_TRANSLATE_NOOP("Journal", "Read a role")},
    JournalWord{"api_list_permissions", QT_TRANSLATE_NOOP("Journal", "Read permissions")},
    JournalWord{"api_openapi", QT_TRANSLATE_NOOP("Journal", "Read what there is")},
    JournalWord{"api_refused", QT_TRANSLATE_NOOP("Journal", "Requests that were turned away")},
    JournalWord{"propose_changes", QT_TRANSLATE_NOOP("Journal", "Propose changes")},
    JournalWord{"approve_proposal", QT_TRANSLATE_NOOP("Journal", "Approve proposal")},
    JournalWord{"refuse_proposal", QT_TRANSLATE_NOOP("Journal", "Refuse proposal")},
};

constexpr std::array kOriginWords{
    JournalWord{"person", QT_TRANSLATE_NOOP("Journal", "a person")},
    JournalWord{"finding", QT_TRANSLATE_NOOP("Journal", "a finding")},
    JournalWord{"drift", QT_TRANSLATE_NOOP("Journal", "drift from the policy")},
    JournalWord{"review", QT_TRANSLATE_NOOP("Journal", "an access review")},
    JournalWord{"mapping", QT_TRANSLATE_NOOP("Journal", "a group mapping")},
    JournalWord{"feed", QT_TRANSLATE_NOOP("Journal", "a feed")},
    JournalWord{"agent", QT_TRANSLATE_NOOP("Journal", "an agent")},
    JournalWord{"undo", QT_TRANSLATE_NOOP("Journal", "an undo")},
};

template <typename Words>
QString journalWord(const Words &words, const QString &name)
{
    for (const JournalWord &one : words) {
        if (name == QLatin1String(one.name))
            return QCoreApplication::translate("Journal", one.word);
    }
    return name;
}

/// As airsidectl journal list has it; in the order of JournalState.
constexpr std::array kStateNames{"done", "not done", "needs a person", "open"};

QString plainJournalId(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QString journalUtc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime timeIn(const JournalRow &row, JournalColumn column)
{
    return column == JournalColumn::At ? row.at : column == JournalColumn::Finished ? row.finished : QDateTime();
}

QString journalCellText(const JournalRow &row, JournalColumn column)
{
    switch (column) {
    case JournalColumn::At:
        return localTimeText(row.at);
    case JournalColumn::Instance:
        return row.instanceName;
    case JournalColumn::Kind:
        return journalKindText(row.kind);
    case JournalColumn::Object:
        return row.object;
    case JournalColumn::Changes:
        return row.lines.join(QStringLiteral("; "));
    case JournalColumn::State:
        return journalStateText(row.state);
    case JournalColumn::Account:
        return row.account;
    case JournalColumn::OsUser:
        return row.osUser;
    case JournalColumn::Origin:
        return journalOriginText(row.origin);
    case JournalColumn::Reason:
        return row.reason;
    case JournalColumn::Overrides:
        return row.overrides.join(QStringLiteral("; "));
    case JournalColumn::Finished:
        return row.finished.isValid() ? localTimeText(row.finished) : QString();
    case JournalColumn::Entry:
        return row.sequence > 0 ? QString::number(row.sequence) : QString();
    case JournalColumn::Plan:
        return plainJournalId(row.plan);
    case JournalColumn::Change:
        return plainJournalId(row.change);
    }
    return {};
}

/// As it is recorded, in every language.
QVariant journalExport(const JournalRow &row, JournalColumn column)
{
    switch (column) {
    case JournalColumn::At:
    case JournalColumn::Finished:
        return journalUtc(timeIn(row, column));
    case JournalColumn::Kind:
        return row.kind;
    case JournalColumn::State:
        return QString::fromLatin1(kStateNames[size_t(row.state)]);
    case JournalColumn::Origin:
        return row.origin;
    case JournalColumn::Entry:
        return row.sequence > 0 ? QVariant(row.sequence) : QVariant(QString());
    default:
        return journalCellText(row, column);
    }
}

Tone journalTone(const JournalRow &row, JournalColumn column)
{
    if (column == JournalColumn::Instance)
        return row.production ? Tone::Production : Tone::Muted;
    if (column == JournalColumn::State) {
        static constexpr std::array tones{Tone::Ok, Tone::Danger, Tone::Warn, Tone::Warn};
        return tones[size_t(row.state)];
    }
    const bool plain = column == JournalColumn::At || column == JournalColumn::Kind || column == JournalColumn::Object
                       || column == JournalColumn::Changes || column == JournalColumn::Reason;
    return plain ? Tone::Plain : Tone::Muted;
}

QString journalIcon(JournalState state)
{
    static constexpr std::array icons{"ok", "error", "warning", "waiting"};
    return QString::fromLatin1(icons[size_t(state)]);
}

} // namespace

QString journalStateText(JournalState state)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Journal", "done"), QT_TRANSLATE_NOOP("Journal", "not done"),
                                      QT_TRANSLATE_NOOP("Journal", "needs a person"), QT_TRANSLATE_NOOP("Journal", "open")};
    return QCoreApplication::translate("Journal", words[size_t(state)]);
}

QString journalKindText(const QString &kind)
{
    return journalWord(kKindWords, kind);
}

QString journalOriginText(const QString &origin)
{
    return journalWord(kOriginWords, origin);
}

RecordHeading JournalRecords::heading(int column) const
{
    static constexpr std::array keys{"at",      "instance", "kind",   "object",    "changes",     "result", "account", "os_user",
                                     "origin",  "reason",   "overrides", "finished_at", "entry",  "plan",    "change"};
    static constexpr std::array titles{
        QT_TRANSLATE_NOOP("Journal", "When"),          QT_TRANSLATE_NOOP("Journal", "Instance"),  QT_TRANSLATE_NOOP("Journal", "What"),
        QT_TRANSLATE_NOOP("Journal", "Object"),        QT_TRANSLATE_NOOP("Journal", "Changes"),   QT_TRANSLATE_NOOP("Journal", "Result"),
        QT_TRANSLATE_NOOP("Journal", "Account"),       QT_TRANSLATE_NOOP("Journal", "Computer user"), QT_TRANSLATE_NOOP("Journal", "Origin"),
        QT_TRANSLATE_NOOP("Journal", "Why"),           QT_TRANSLATE_NOOP("Journal", "Overrides"), QT_TRANSLATE_NOOP("Journal", "Finished"),
        QT_TRANSLATE_NOOP("Journal", "Entry"),         QT_TRANSLATE_NOOP("Journal", "Plan"),      QT_TRANSLATE_NOOP("Journal", "Change"),
    };
    RecordHeading out;
    out.key = QString::fromLatin1(keys[size_t(column)]);
    out.title = QCoreApplication::translate("Journal", titles[size_t(column)]);
    out.number = JournalColumn(column) == JournalColumn::Entry;
    if (JournalColumn(column) == JournalColumn::Account)
        out.tooltip = QCoreApplication::translate("Journal", "The account that signed in to Airflow");
    else if (JournalColumn(column) == JournalColumn::OsUser)
        out.tooltip = QCoreApplication::translate("Journal", "Who was signed in to the computer that the change was sent from");
    else if (JournalColumn(column) == JournalColumn::Entry)
        out.tooltip = QCoreApplication::translate("Journal", "The number of the entry in the chain, as Verify names it");
    return out;
}

QVariant JournalRecords::cell(int row, int column, int role) const
{
    const JournalRow &of = m_rows.at(row);
    const auto in = JournalColumn(column);
    switch (role) {
    case Qt::DisplayRole:
        return journalCellText(of, in);
    case TooltipRole: {
        const QDateTime time = timeIn(of, in);
        if (time.isValid())
            return exactTimeText(time);
        if (in == JournalColumn::State && of.state == JournalState::Open)
            return QCoreApplication::translate("Journal", "It is under way, or the program ended in the middle of it. The next change of this instance settles it first.");
        return in == JournalColumn::State ? of.outcome : QString();
    }
    case SortRole:
        if (in == JournalColumn::At || in == JournalColumn::Finished)
            return timeIn(of, in);
        if (in == JournalColumn::State)
            return int(of.state);
        return in == JournalColumn::Entry ? QVariant(of.sequence) : QVariant();
    case ExportRole:
        return journalExport(of, in);
    case ToneRole:
        return QVariant::fromValue(journalTone(of, in));
    case IconRole:
        return in == JournalColumn::State ? journalIcon(of.state) : QString();
    default:
        return {};
    }
}

QString JournalRecords::key(int row) const
{
    const JournalRow &of = m_rows.at(row); // a change may be tried again under its id
    return plainJournalId(of.change) + QLatin1Char(' ') + QString::number(of.at.toMSecsSinceEpoch());
}

} // namespace airside
