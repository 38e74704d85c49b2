#include "ui/staged/reviewdialog.h"

#include "core/base/osuser.h"
#include "core/base/statedir.h"
#include "core/base/text.h"
#include "core/plan/planfile.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/prompts.h"
#include "ui/staged/receiptfile.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QPushButton>

namespace airside {

namespace {

/// With an ending that says what it is: one of those, else the first.
QString pathWithEnding(const QString &path, const QStringList &endings)
{
    const bool ends = std::ranges::any_of(endings, [&path](const QString &one) { return path.endsWith(one, Qt::CaseInsensitive); });
    return ends ? path : path + endings.first();
}

} // namespace

ReceiptRecord ReviewDialog::receiptRecord() const
{
    ReceiptRecord record;
    record.plan = m_plan;
    record.reports = m_reports;
    record.at = m_appliedAt;
    record.osUser = osUserName();
    for (auto it = m_reports.begin(); it != m_reports.end(); ++it) {
        ReceiptPlace place;
        place.instance.id = it.key();
        place.instance.name = m_names.value(it.key());
        if (const InstanceState *state = m_workspace.state(it.key())) {
            place.instance = state->instance;
            place.account = state->snapshot ? state->snapshot->signedInAs : QString();
            if (place.account.isEmpty())
                place.account = state->instance.username;
        }
        place.head = m_workspace.journalHead(it.key());
        record.places.insert(it.key(), place);
    }
    return record;
}

void ReviewDialog::saveReceipt()
{
    Prompts::FileQuestion question;
    question.title = tr("Save the receipt");
    question.suggested = QStringLiteral("airside-receipt-%1.pdf").arg(m_appliedAt.toUTC().toString(QStringLiteral("yyyyMMdd-hhmmss")));
    question.filters = {tr("PDF, to be read (*.pdf)"), tr("JSON, to be worked with (*.json)")};
    m_workspace.collaborators().prompts->saveFile(this, question, [this](const QString &chosen) {
        if (chosen.isEmpty())
            return;
        const QString path = pathWithEnding(chosen, {QStringLiteral(".pdf"), QStringLiteral(".json")});
        const ReceiptRecord record = receiptRecord();
        const std::function<Result<void>()> asJson = [record, path] { return writeFileAtomically(path, receiptJson(record)); };
        const std::function<Result<void>()> asPdf = [report = receiptReport(record), path] { return writeFileAtomically(path, toPdf(report)); };
        m_save->setEnabled(false);
        workInPool(this, path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? asJson : asPdf, [this, path](const Result<void> &written) {
            m_save->setEnabled(true);
            sayWritten(path, written);
        });
    });
}

void ReviewDialog::savePlan()
{
    Prompts::FileQuestion question;
    question.title = tr("Save as plan file");
    question.suggested = QStringLiteral("plan.json");
    question.filters = {tr("Plan file (*.json)")};
    m_workspace.collaborators().prompts->saveFile(this, question, [this](const QString &chosen) {
        if (chosen.isEmpty())
            return;
        PlanFile file;
        file.madeAt = m_workspace.collaborators().clock->nowUtc();
        for (const Change &change : std::as_const(m_plan.changes)) {
            const InstanceState *state = m_workspace.state(change.instance);
            if (!state)
                continue; // nobody could tell what it is about
            file.plan.changes += change;
            if (!file.instance(change.instance))
                file.instances += PlanInstance{change.instance, state->instance.name, state->instance.url};
        }
        const QString path = pathWithEnding(chosen, {QStringLiteral(".json")});
        workInPool(this, [file, path] { return writeFileAtomically(path, toBytes(file)); },
                   [this, path](const Result<void> &written) { sayWritten(path, written); });
    });
}

void ReviewDialog::sayWritten(const QString &path, const Result<void> &written)
{
    if (written)
        m_written->setMessage(MessageBanner::Kind::Ok, tr("Saved to %1").arg(path));
    else
        m_written->setMessage(MessageBanner::Kind::Error, describe(written.error()), written.error().detail);
    m_written->show();
}

/// What is known before anything is sent: which way each goes, and when it bites.
void ReviewDialog::sayWays()
{
    int api = 0;
    int form = 0;
    int toRun = 0;
    QStringList slow;
    for (const Change &change : std::as_const(m_plan.changes)) {
        const ChangeResult *checked = checkOf(change);
        toRun += checked && checked->error && checked->error->kind == ErrorKind::RunOnServer ? 1 : 0;
        if (checked && isApplicable(change))
            ++(checked->way == WriteWay::Form ? form : api);
    }
    for (const QUuid &id : applicable()) {
        const InstanceState *state = m_workspace.state(id);
        if (state && state->snapshot && state->snapshot->airflowVersion.section(QLatin1Char('.'), 0, 0).toInt() >= 3)
            slow += visible(state->instance.name);
    }
    QStringList texts;
    if (api > 0)
        texts += tr("%Ln changes go by the REST API.", nullptr, api);
    if (form > 0)
        texts += tr("%Ln changes go by Airflow's own form.", nullptr, form);
    if (toRun > 0)
        texts += tr("%Ln changes are refused, with the lines to run on the server.", nullptr, toRun);
    if (!slow.isEmpty())
        texts += tr("Airflow 3 remembers permissions for a while: on %1 it takes up to 30 s until a change bites.").arg(slow.join(QStringLiteral(", ")));
    m_ways->setText(texts.join(QLatin1Char(' ')));
}

} // namespace airside
