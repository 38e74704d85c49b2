#include "ui/staged/receiptfile.h"

#include "core/base/clock.h"
#include "core/base/inenglish.h"
#include "core/plan/changejson.h"
#include "ui/staged/resultwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace airside {

namespace {

constexpr QLatin1String kReceiptFormat("airside-receipt");
constexpr int kReceiptVersion = 1;

/// As journal entries and plan files write them.
QString receiptState(ChangeState state)
{
    switch (state) {
    case ChangeState::Verified:
        return QStringLiteral("verified");
    case ChangeState::Conflict:
        return QStringLiteral("conflict");
    case ChangeState::Differently:
        return QStringLiteral("done_differently");
    case ChangeState::NotDone:
        return QStringLiteral("not_done");
    case ChangeState::Unknown:
        return QStringLiteral("unknown");
    case ChangeState::Waiting:
    case ChangeState::Running:
    case ChangeState::Skipped:
        break;
    }
    return QStringLiteral("skipped");
}

QJsonValue errorJson(const std::optional<Error> &error)
{
    if (!error)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("kind"), kindName(error->kind)},
                       {QStringLiteral("http_status"), error->httpStatus},
                       {QStringLiteral("text"), describe(*error)}};
}

QJsonValue headJson(const std::optional<JournalHead> &head)
{
    if (!head)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("writer"), idText(head->writer)},
                       {QStringLiteral("count"), head->count},
                       {QStringLiteral("digest"), QString::fromLatin1(head->digest)}};
}

QJsonObject refusalJson(const Refusal &refusal)
{
    return {{QStringLiteral("guard"), guardName(refusal.guard)},
            {QStringLiteral("object"), refusal.object},
            {QStringLiteral("text"), describe(refusal)}};
}

QHash<QUuid, const Change *> changesById(const ChangePlan &plan)
{
    QHash<QUuid, const Change *> changes;
    for (const Change &change : plan.changes)
        changes.insert(change.id, &change);
    return changes;
}

QJsonArray changesJson(const ApplyReport &report, const QHash<QUuid, const Change *> &changes)
{
    QJsonArray out;
    for (const ChangeResult &result : report.results) {
        const Change *change = changes.value(result.change);
        if (!change)
            continue;
        out += QJsonObject{{QStringLiteral("change"), toJson(*change)},
                           {QStringLiteral("state"), receiptState(result.state)},
                           {QStringLiteral("way"), result.way == WriteWay::Form ? QStringLiteral("form") : QStringLiteral("api")},
                           {QStringLiteral("error"), errorJson(result.error)}};
    }
    return out;
}

QJsonObject instanceJson(const ReceiptPlace &place, const ApplyReport &report, const QHash<QUuid, const Change *> &changes)
{
    QJsonArray refusals;
    for (const Refusal &refusal : report.refusals)
        refusals += refusalJson(refusal);
    QJsonArray overrides;
    for (const OverriddenRefusal &one : report.overridden) {
        QJsonObject json = refusalJson(one.refusal);
        json.insert(QStringLiteral("reason"), one.reason);
        overrides += json;
    }
    return {{QStringLiteral("id"), idText(place.instance.id)},
            {QStringLiteral("name"), place.instance.name},
            {QStringLiteral("url"), place.instance.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)},
            {QStringLiteral("account"), place.account},
            {QStringLiteral("journal_head"), headJson(place.head)},
            {QStringLiteral("refusals"), refusals},
            {QStringLiteral("overrides"), overrides},
            {QStringLiteral("error"), errorJson(report.error)},
            {QStringLiteral("changes"), changesJson(report, changes)}};
}

/// The lines of the PDF, one instance after the other.
class ReceiptPages
{
public:
    explicit ReceiptPages(const ReceiptRecord &record)
        : m_changes(changesById(record.plan))
    {
        add(QStringLiteral("Airside receipt"), ReportLine::Style::Heading, 0);
        add(QStringLiteral("Made %1 by %2 (account of the operating system)").arg(isoUtc(record.at), record.osUser), ReportLine::Style::Plain, 0);
        for (auto it = record.reports.begin(); it != record.reports.end(); ++it)
            addPlace(record.places.value(it.key()), *it);
    }

    [[nodiscard]] const QList<ReportLine> &lines() const { return m_lines; }

private:
    void add(const QString &text, ReportLine::Style style, int indent) { m_lines += {text, style, indent}; }
    void addPlain(const QString &text, int indent) { add(text, ReportLine::Style::Plain, indent); }

    void addPlace(const ReceiptPlace &place, const ApplyReport &report)
    {
        add(QStringLiteral("Instance: %1").arg(place.instance.name), ReportLine::Style::Heading, 0);
        addPlain(QStringLiteral("Address: %1").arg(place.instance.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)), 1);
        addPlain(place.account.isEmpty() ? QStringLiteral("Signed in as: not known") : QStringLiteral("Signed in as: %1").arg(place.account), 1);
        addPlain(place.head ? QStringLiteral("Journal: %1 entries of writer %2, the last one's digest %3")
                                  .arg(place.head->count)
                                  .arg(idText(place.head->writer), QString::fromLatin1(place.head->digest))
                            : QStringLiteral("Journal: its head could not be read"), 1);
        for (const Refusal &refusal : report.refusals)
            addPlain(QStringLiteral("Refused: %1").arg(describe(refusal)), 1);
        for (const OverriddenRefusal &one : report.overridden) {
            addPlain(QStringLiteral("Guard overridden: %1").arg(describe(one.refusal)), 1);
            addPlain(QStringLiteral("Reason: %1").arg(one.reason), 2);
        }
        if (report.error)
            addPlain(QStringLiteral("Ended early: %1").arg(describe(*report.error)), 1);
        for (const ChangeResult &result : report.results) {
            if (const Change *change = m_changes.value(result.change))
                addChange(*change, result);
        }
    }

    void addChange(const Change &change, const ChangeResult &result)
    {
        add(changeTitle(change) + QStringLiteral(": ") + stateText(result.state, Tense::Did), ReportLine::Style::Strong, 1);
        for (const QString &line : changeLines(change))
            addPlain(line, 2);
        const QString way = result.way == WriteWay::Form ? QStringLiteral("Airflow's own form") : QStringLiteral("REST API");
        addPlain(QStringLiteral("Way: %1. Origin: %2.").arg(way, originName(change.origin)), 2);
        if (!change.reason.isEmpty())
            addPlain(QStringLiteral("Reason: %1").arg(change.reason), 2);
        if (result.error)
            addPlain(describe(*result.error), 2);
    }

    QHash<QUuid, const Change *> m_changes;
    QList<ReportLine> m_lines;
};

} // namespace

QByteArray receiptJson(const ReceiptRecord &record)
{
    const InEnglish english;
    const QHash<QUuid, const Change *> changes = changesById(record.plan);
    QJsonArray instances;
    for (auto it = record.reports.begin(); it != record.reports.end(); ++it)
        instances += instanceJson(record.places.value(it.key()), *it, changes);
    const QJsonObject json{{QStringLiteral("format"), kReceiptFormat},
                           {QStringLiteral("version"), kReceiptVersion},
                           {QStringLiteral("made_at"), isoUtc(record.at)},
                           {QStringLiteral("os_user"), record.osUser},
                           {QStringLiteral("instances"), instances}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Report receiptReport(const ReceiptRecord &record)
{
    const InEnglish english;
    Report report;
    report.title = QStringLiteral("Airside receipt");
    report.note = isoUtc(record.at);
    report.language = QStringLiteral("en");
    report.madeAt = record.at;
    report.lines = ReceiptPages(record).lines();
    return report;
}

} // namespace airside
