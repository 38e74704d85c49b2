#include "ui/exporting/exportdialog.h"

#include "core/base/text.h"
#include "core/base/workerpool.h"
#include "core/export/reviewsheet.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/page.h"
#include "ui/kit/progressline.h"
#include "ui/kit/prompts.h"
#include "ui/kit/theme.h"
#include "ui/shell/scopebutton.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

namespace airside {

namespace {

constexpr int kLeastWidth = 560;
constexpr int reviewChoice = 0;
constexpr int tableChoice = 1;

QString fileFilter(SheetFormat format)
{
    switch (format) {
    case SheetFormat::Xlsx:
        return ExportDialog::tr("Excel workbook (*.xlsx)");
    case SheetFormat::Csv:
        return ExportDialog::tr("CSV (*.csv)");
    case SheetFormat::Json:
        return ExportDialog::tr("JSON (*.json)");
    }
    return {};
}

} // namespace

ExportDialog::ExportDialog(Workspace &workspace, std::optional<Sheet> shown, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_shown(std::move(shown))
{
    build();
    updateSummary();
    connect(&m_tasks, &TaskScope::idle, this, [this] {
        if (m_result)
            QDialog::done(*m_result);
    });
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build()
{
    setWindowTitle(tr("Export"));
    auto *review = new QRadioButton(tr("Access-review sheet: one row for each user and role"), this);
    auto *table = new QRadioButton(m_shown ? tr("This table as shown (%Ln rows)", nullptr, int(m_shown->rowCount))
                                           : tr("This table as shown"), this);
    m_what = new QButtonGroup(this);
    m_what->addButton(review, reviewChoice);
    m_what->addButton(table, tableChoice);
    review->setChecked(true);
    table->setEnabled(m_shown.has_value());
    m_format = new QComboBox(this);
    m_format->addItem(tr("Excel workbook (XLSX)"), static_cast<int>(SheetFormat::Xlsx));
    m_format->addItem(tr("CSV"), static_cast<int>(SheetFormat::Csv));
    m_format->addItem(tr("JSON"), static_cast<int>(SheetFormat::Json));
    m_format->setAccessibleName(tr("Format"));
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_banner = new MessageBanner(this);
    m_banner->hide();
    m_progress = new ProgressLine(this);
    m_close = new QPushButton(tr("Close"), this);
    m_export = new QPushButton(tr("Export\u2026"), this);
    m_export->setDefault(true);
    Page::makePrimary(m_export);

    auto *what = new QVBoxLayout;
    what->setSpacing(metrics::half);
    what->addWidget(review);
    what->addWidget(table);
    auto *form = new QFormLayout;
    form->setSpacing(metrics::grid);
    form->addRow(tr("Content:"), what);
    form->addRow(tr("&Format:"), m_format);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    column->addLayout(form);
    column->addWidget(m_summary);
    column->addWidget(m_banner);
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(std::max(kLeastWidth, column->minimumSize().width()));
    connect(m_what, &QButtonGroup::idClicked, this, &ExportDialog::updateSummary);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::updateSummary);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

bool ExportDialog::isReviewSheet() const
{
    return m_what->checkedId() == reviewChoice;
}

SheetFormat ExportDialog::format() const
{
    return static_cast<SheetFormat>(m_format->currentData().toInt());
}

void ExportDialog::updateSummary()
{
    QStringList lines;
    QStringList incomplete;
    const QList<SnapshotPtr> snapshots = m_workspace.snapshotsInScope();
    for (const SnapshotPtr &snapshot : snapshots) {
        if (!snapshot->usersProof.complete() || !snapshot->rolesProof.complete())
            incomplete += visible(snapshot->instance.name);
    }
    if (isReviewSheet()) {
        qsizetype users = 0;
        for (const SnapshotPtr &snapshot : snapshots)
            users += snapshot->users.size();
        lines += snapshots.isEmpty() ? tr("Nothing has been read yet.")
                                     : tr("%1: %Ln users, with source, counts and empty columns for the decision.", nullptr, int(users))
                                           .arg(scopeText(m_workspace));
    } else {
        lines += tr("The rows and columns as filtered and sorted now.");
    }
    if (format() == SheetFormat::Csv)
        lines += tr("In CSV, cells that begin with = + - @ TAB CR or ' get one apostrophe in front, so that no spreadsheet runs them.");
    if (!incomplete.isEmpty())
        lines += tr("NOT complete: %1. The file says so.").arg(incomplete.join(QStringLiteral(", ")));
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_export->setEnabled(!isReviewSheet() || !snapshots.isEmpty());
}

void ExportDialog::chooseFile()
{
    const QString name = isReviewSheet() ? QStringLiteral("access-review") : m_shown->title.toLower();
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QDir::homePath();
    Prompts::FileQuestion question;
    question.title = tr("Export to");
    question.suggested = QDir(folder).filePath(name + QLatin1Char('.') + formatName(format()));
    question.filters = {fileFilter(format())};
    m_workspace.collaborators().prompts->saveFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            write(path);
    });
}

void ExportDialog::write(const QString &chosen)
{
    const QString suffix = QLatin1Char('.') + formatName(format());
    const QString path = chosen.endsWith(suffix, Qt::CaseInsensitive) ? chosen : chosen + suffix;
    m_export->setEnabled(false);
    m_progress->setProgress(0, -1);
    m_progress->setRunning(true);
    m_tasks.start(run(path, format()));
}

QCoro::Task<void> ExportDialog::run(QString path, SheetFormat format)
{
    const bool review = isReviewSheet();
    const QList<SnapshotPtr> snapshots = m_workspace.snapshotsInScope();
    const Sheet shown = m_shown.value_or(Sheet());
    using Written = Result<qsizetype>;
    const std::function<Written()> job = [review, snapshots, shown, format, path]() -> Written {
        const Sheet sheet = review ? reviewSheet(snapshots) : shown;
        const Result<void> written = writeSheet(sheet, format, path);
        if (!written)
            return fail(written.error());
        return sheet.rowCount;
    };
    const Written result = co_await inPool(job);
    m_progress->setRunning(false);
    m_export->setEnabled(true);
    if (result)
        m_banner->setMessage(MessageBanner::Kind::Ok, tr("%Ln rows written to %1", nullptr, int(*result)).arg(path));
    else
        m_banner->setMessage(MessageBanner::Kind::Error, describe(result.error()), result.error().detail);
    m_banner->show();
    Q_EMIT exported(result ? path : QString());
}

void ExportDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Enter on a choice chooses it; it is the button that exports.
    if (auto *choice = qobject_cast<QRadioButton *>(focusWidget()); enter && choice) {
        choice->click();
        return;
    }
    if (enter && focusWidget() == m_format) {
        m_format->showPopup();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ExportDialog::done(int result)
{
    if (m_tasks.running() > 0)
        m_result = result;
    else
        QDialog::done(result);
}

} // namespace airside
