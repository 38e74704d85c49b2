#include "ui/staged/receipt.h"

#include "core/base/text.h"
#include "ui/staged/changewords.h"
#include "ui/staged/resultwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace airside {

namespace {

constexpr QLatin1String kIndent("  ");
constexpr QLatin1String kDeeper("      ");

QString receiptTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Receipt", text, nullptr, n);
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
    case ChangeState::Differently:
        ++receipt.differently;
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
        {receipt.differently, QT_TRANSLATE_N_NOOP("Receipt", "%Ln done differently")},
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
        sentence += QLatin1Char(' ') + withFullStop(text);
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
    QStringList lines{receiptTr(QT_TRANSLATE_NOOP("Receipt", "Airside receipt, %1")).arg(at.toUTC().toString(Qt::ISODate))};
    for (auto it = reports.begin(); it != reports.end(); ++it) {
        lines += receiptTr(QT_TRANSLATE_NOOP("Receipt", "Instance: %1")).arg(visible(names.value(it.key())));
        for (const Refusal &refusal : it->refusals)
            lines += kIndent + receiptTr(QT_TRANSLATE_NOOP("Receipt", "refused: %1")).arg(visible(describe(refusal)));
        for (const OverriddenRefusal &one : it->overridden) {
            lines += kIndent + receiptTr(QT_TRANSLATE_NOOP("Receipt", "guard overridden: %1")).arg(visible(describe(one.refusal)));
            lines += kDeeper + receiptTr(QT_TRANSLATE_NOOP("Receipt", "reason: %1")).arg(visible(one.reason));
        }
        if (it->error)
            lines += kIndent + receiptTr(QT_TRANSLATE_NOOP("Receipt", "nothing written: %1")).arg(visible(describe(*it->error)));
        for (const ChangeResult &result : it->results) {
            const auto change = std::ranges::find(plan.changes, result.change, &Change::id);
            if (change == plan.changes.end())
                continue;
            lines += kIndent + changeTitle(*change) + QStringLiteral(": ") + stateText(result.state, Tense::Did);
            for (const ChangeLine &line : changeWords(*change))
                lines += kDeeper + visible(line.shown());
            if (result.error)
                lines += kDeeper + visible(describe(*result.error));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace airside
