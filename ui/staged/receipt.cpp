#include "ui/staged/receipt.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace airside {

namespace {

QString receiptTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Receipt", text, nullptr, n);
}

QString stateWord(ChangeState state)
{
    switch (state) {
    case ChangeState::Verified:
        return QStringLiteral("done and verified");
    case ChangeState::Conflict:
        return QStringLiteral("conflict, nothing written");
    case ChangeState::NotDone:
        return QStringLiteral("not done");
    case ChangeState::Unknown:
        return QStringLiteral("outcome unknown");
    case ChangeState::Skipped:
    case ChangeState::Waiting:
    case ChangeState::Running:
        break;
    }
    return QStringLiteral("not tried");
}

void count(Receipt &receipt, const ChangeResult &result)
{
    switch (result.state) {
    case ChangeState::Verified:
        ++receipt.verified;
        break;
    case ChangeState::Conflict:
        ++receipt.conflicts;
        break;
    case ChangeState::NotDone:
        ++receipt.notDone;
        break;
    case ChangeState::Unknown:
        ++receipt.unknown;
        break;
    case ChangeState::Skipped:
    case ChangeState::Waiting:
    case ChangeState::Running:
        ++receipt.skipped;
        break;
    }
    if (result.error && !result.error->detail.isEmpty())
        receipt.details += result.error->subject + QStringLiteral(": ") + result.error->detail + QLatin1Char('\n');
}

} // namespace

Receipt receiptOf(const QMap<QUuid, ApplyReport> &reports, const QMap<QUuid, QString> &names)
{
    Receipt receipt;
    for (auto it = reports.begin(); it != reports.end(); ++it) {
        const QString name = visible(names.value(it.key()));
        for (const ChangeResult &result : it->results)
            count(receipt, result);
        for (const Refusal &refusal : it->refusals)
            receipt.refusals += name + QStringLiteral(": ") + describe(refusal);
        if (it->error) {
            receipt.problems += name + QStringLiteral(": ") + describe(*it->error);
            receipt.details += it->error->detail + QLatin1Char('\n');
        }
    }
    return receipt;
}

QString receiptSentence(const Receipt &receipt)
{
    QStringList parts;
    if (receipt.total() > 0)
        parts += receiptTr(QT_TRANSLATE_N_NOOP("Receipt", "%1 of %Ln done and verified by reading back"), receipt.total())
                     .arg(QLocale().toString(receipt.verified));
    const std::pair<int, const char *> rest[] = {
        {receipt.conflicts, QT_TRANSLATE_N_NOOP("Receipt", "%Ln in conflict")},
        {receipt.notDone, QT_TRANSLATE_N_NOOP("Receipt", "%Ln not done")},
        {receipt.unknown, QT_TRANSLATE_N_NOOP("Receipt", "%Ln unknown")},
        {receipt.skipped, QT_TRANSLATE_N_NOOP("Receipt", "%Ln not tried")},
    };
    for (const auto &[number, text] : rest) {
        if (number > 0)
            parts += receiptTr(text, number);
    }
    QString sentence = parts.isEmpty() ? QString() : parts.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (!receipt.allDone() && receipt.total() > 0)
        sentence += QLatin1Char(' ') + receiptTr(QT_TRANSLATE_NOOP("Receipt", "What was not done stays staged."));
    for (const QString &text : receipt.refusals + receipt.problems)
        sentence += QLatin1Char(' ') + text;
    return sentence.trimmed();
}

MessageBanner::Kind receiptKind(const Receipt &receipt)
{
    if (receipt.allDone())
        return MessageBanner::Kind::Ok;
    return receipt.verified > 0 ? MessageBanner::Kind::Warning : MessageBanner::Kind::Error;
}

QString receiptText(const QMap<QUuid, ApplyReport> &reports, const QMap<QUuid, QString> &names, const ChangePlan &plan,
                    const QDateTime &at)
{
    QStringList lines{QStringLiteral("Airside receipt, %1").arg(at.toUTC().toString(Qt::ISODate))};
    for (auto it = reports.begin(); it != reports.end(); ++it) {
        lines += QStringLiteral("Instance: ") + visible(names.value(it.key()));
        for (const Refusal &refusal : it->refusals)
            lines += QStringLiteral("  refused: ") + visible(describe(refusal));
        if (it->error)
            lines += QStringLiteral("  nothing written: ") + visible(describe(*it->error));
        for (const ChangeResult &result : it->results) {
            const auto change = std::ranges::find(plan.changes, result.change, &Change::id);
            if (change == plan.changes.end())
                continue;
            lines += QStringLiteral("  %1 %2: %3").arg(changeKindName(change->kind), visible(change->objectName()), stateWord(result.state));
            for (const QString &line : changeLines(*change))
                lines += QStringLiteral("      ") + visible(line);
            if (result.error)
                lines += QStringLiteral("      ") + visible(describe(*result.error));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace airside
