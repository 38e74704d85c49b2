#include "ui/reviews/reviewfilesdialog.h"

#include "core/base/text.h"
#include "core/review/sampling.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/page.h"
#include "ui/kit/progressline.h"
#include "ui/kit/prompts.h"
#include "ui/kit/theme.h"
#include "ui/reviews/signingkeyrow.h"
#include "ui/workspace.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

namespace airside {

namespace {

constexpr int kFilesWidth = 620;

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder.isEmpty() || !QDir(folder).exists() ? QDir::homePath() : folder;
}

/// A campaign's name as the name of a file.
QString fileNameOf(const QString &campaign)
{
    QString out;
    for (const QChar letter : campaign)
        out += letter.isLetterOrNumber() || letter == QLatin1Char('-') || letter == QLatin1Char('_') ? letter : QLatin1Char('-');
    return out.isEmpty() ? QStringLiteral("review") : out;
}

} // namespace

ReviewFilesDialog::ReviewFilesDialog(Workspace &workspace, Source source, What what, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_source(std::move(source))
{
    build();
    choose(what);
}

ReviewFilesDialog::~ReviewFilesDialog()
{
    m_stop.request_stop();
}

void ReviewFilesDialog::build()
{
    setWindowTitle(tr("Sheets and evidence"));
    m_what = new QButtonGroup(this);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(metrics::half);
    const auto add = [this, choices](What what, const QString &text) {
        auto *choice = new QRadioButton(text, this);
        m_what->addButton(choice, int(what));
        choices->addWidget(choice);
    };
    add(What::ItemSheet, tr("Sheet for a reviewer: the %Ln items as shown, to be filled in and read back", nullptr, int(m_source.shown.size())));
    add(What::ResultSheet, tr("Review sheet: the %Ln items as shown, with who decided when and what became of it", nullptr, int(m_source.shown.size())));
    add(What::Report, tr("Report for people"));
    add(What::Pack, tr("Evidence pack for an auditor: everything, with what verifies it"));
    auto *form = new QFormLayout;
    form->setSpacing(metrics::grid);
    form->addRow(tr("Content:"), choices);
    buildOptions(form);
    m_about = new QLabel(this);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_progress = new ProgressLine(this);
    m_banner = new MessageBanner(this);
    m_banner->hide();
    m_cancel = new QPushButton(tr("Stop"), this);
    m_cancel->hide();
    m_close = new QPushButton(tr("Close"), this);
    m_write = new QPushButton(tr("Write\u2026"), this);
    m_write->setDefault(true);
    Page::makePrimary(m_write);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    column->addLayout(form);
    column->addWidget(m_about);
    column->addWidget(m_banner);
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(std::max(kFilesWidth, column->minimumSize().width()));
    connect(m_what, &QButtonGroup::idClicked, this, &ReviewFilesDialog::updateOptions);
    connect(m_pseudonyms, &QCheckBox::toggled, this, &ReviewFilesDialog::updateOptions);
    connect(m_write, &QPushButton::clicked, this, &ReviewFilesDialog::askPath);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_stop.request_stop();
        m_cancel->setEnabled(false);
    });
}

void ReviewFilesDialog::buildOptions(QFormLayout *form)
{
    m_format = new QComboBox(this);
    m_format->setAccessibleName(tr("Format"));
    form->addRow(tr("&Format:"), m_format);
    m_pseudonyms = new QCheckBox(tr("&Pseudonyms in place of names and e-mails"), this);
    form->addRow(QString(), m_pseudonyms);
    m_keyFile = new QLineEdit(QDir(documentsFolder()).filePath(QStringLiteral("airside-pseudonyms.key")), this);
    m_keyFile->setAccessibleName(tr("File with the key of the pseudonyms"));
    m_keyLabel = new QLabel(tr("&Key in the file:"), this);
    m_keyLabel->setBuddy(m_keyFile);
    form->addRow(m_keyLabel, m_keyFile);
    m_sampleBox = new QWidget(this);
    m_sample = new QLineEdit(m_sampleBox);
    m_sample->setAccessibleName(tr("Sample for the auditor: a number of items, or a share of them"));
    m_sample->setPlaceholderText(tr("None, or 25, or 10%"));
    m_seed = new QLineEdit(m_sampleBox);
    m_seed->setAccessibleName(tr("Seed of the sample"));
    m_seed->setPlaceholderText(tr("Any text: the same one draws the same items"));
    auto *seedLabel = new QLabel(tr("S&eed:"), m_sampleBox);
    seedLabel->setBuddy(m_seed);
    auto *sampling = new QHBoxLayout(m_sampleBox);
    sampling->setContentsMargins(0, 0, 0, 0);
    sampling->setSpacing(metrics::grid);
    sampling->addWidget(m_sample, 1);
    sampling->addWidget(seedLabel);
    sampling->addWidget(m_seed, 2);
    m_sampleLabel = new QLabel(tr("S&ample:"), this);
    m_sampleLabel->setBuddy(m_sample);
    form->addRow(m_sampleLabel, m_sampleBox);
    m_sign = new SigningKeyRow(m_workspace, this);
    form->addRow(QString(), m_sign);
    for (QLineEdit *field : {m_sample, m_seed})
        connect(field, &QLineEdit::textChanged, this, &ReviewFilesDialog::updateOptions);
    connect(m_sign, &SigningKeyRow::made, this, [this](const QString &fingerprint) {
        tell(MessageBanner::Kind::Ok, tr("The key is made and kept in the keychain. Tell its fingerprint to whoever verifies, by another way than the pack: %1").arg(fingerprint));
    });
    connect(m_sign, &SigningKeyRow::failed, this, [this](const Error &error) { tell(MessageBanner::Kind::Error, withFullStop(describe(error)), error.detail); });
}

void ReviewFilesDialog::choose(What what)
{
    m_what->button(int(what))->setChecked(true);
    updateOptions();
}

ReviewFilesDialog::What ReviewFilesDialog::what() const
{
    return What(m_what->checkedId());
}

ReviewFileKind ReviewFilesDialog::kind() const
{
    switch (what()) {
    case What::ItemSheet:
        return ReviewFileKind::ItemSheet;
    case What::ResultSheet:
        return ReviewFileKind::ResultSheet;
    case What::Report:
        return ReviewFileKind::Report;
    case What::Pack:
        break;
    }
    return ending().isEmpty() ? ReviewFileKind::Folder : ReviewFileKind::Zip;
}

QString ReviewFilesDialog::ending() const
{
    return m_format->currentData().toString();
}

void ReviewFilesDialog::updateOptions()
{
    const QString before = ending();
    const What chosen = what();
    m_format->clear();
    if (chosen == What::ItemSheet || chosen == What::ResultSheet) {
        m_format->addItem(tr("Excel workbook (XLSX)"), QStringLiteral(".xlsx"));
        m_format->addItem(tr("CSV"), QStringLiteral(".csv"));
    }
    if (chosen == What::ResultSheet)
        m_format->addItem(tr("JSON"), QStringLiteral(".json"));
    if (chosen == What::Report)
        m_format->addItem(tr("PDF"), QStringLiteral(".pdf"));
    if (chosen == What::Pack) {
        m_format->addItem(tr("ZIP file"), QStringLiteral(".zip"));
        m_format->addItem(tr("Folder"), QString());
    }
    if (const int same = m_format->findData(before); same >= 0 && !before.isEmpty())
        m_format->setCurrentIndex(same);
    const bool mayHide = chosen == What::ResultSheet || chosen == What::Report;
    m_pseudonyms->setVisible(mayHide);
    m_keyFile->setVisible(mayHide && m_pseudonyms->isChecked());
    m_keyLabel->setVisible(m_keyFile->isVisibleTo(this));
    const bool maySample = chosen == What::ResultSheet || chosen == What::Pack;
    m_sampleBox->setVisible(maySample);
    m_sampleLabel->setVisible(maySample);
    m_seed->setEnabled(!m_sample->text().trimmed().isEmpty());
    m_sign->setVisible(chosen == What::Pack);
    updateWritable();
    static constexpr std::array about{
        QT_TR_NOOP("Each row has its item and a digest. The reviewer fills in the decision and sends the file back; “Read a sheet back\u2026” takes it."),
        QT_TR_NOOP("Such a sheet cannot be read back."),
        QT_TR_NOOP("Scope and exclusions, method and completeness, results, privileged access, exceptions, removals with before and after, sign-off."),
        QT_TR_NOOP("Population, decisions, removals, the journal’s entries, sheets that came back, the report, and a script that verifies all of it. It has names: without them nothing could be proven."),
    };
    QString text = tr(about.at(size_t(chosen)));
    if (m_keyFile->isVisibleTo(this))
        text += QLatin1Char(' ') + tr("Whoever has the key file can tell of a name which pseudonym it has: give the one away and not the other. It is made where there is none.");
    m_about->setText(text);
}

QString ReviewFilesDialog::sample() const
{
    return m_sampleBox->isVisibleTo(this) ? m_sample->text().remove(QLatin1Char(' ')) : QString();
}

void ReviewFilesDialog::updateWritable()
{
    const bool drawable = sample().isEmpty() || (sampleSize(sample(), m_source.items) && !m_seed->text().trimmed().isEmpty());
    m_write->setEnabled(!m_writing && drawable);
}

void ReviewFilesDialog::tell(MessageBanner::Kind kind, const QString &text, const QString &details)
{
    m_banner->setMessage(kind, text, details);
    m_banner->show();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); // a long message has several lines
}

void ReviewFilesDialog::askPath()
{
    static constexpr std::array names{"-for-reviewer", "-results", "-report", "-evidence"};
    Prompts::FileQuestion question;
    question.title = tr("Write to");
    QString drawn; // so that a sheet says how its items were drawn
    if (!sample().isEmpty())
        drawn = fileNameOf(QStringLiteral("-sample-%1-seed-%2").arg(sample().replace(QLatin1Char('%'), QLatin1String("percent")), m_seed->text().trimmed()));
    question.suggested = QDir(documentsFolder()).filePath(fileNameOf(m_source.name) + QLatin1String(names.at(size_t(what()))) + drawn + ending());
    question.filters = {ending().isEmpty() ? tr("A folder that is made (*)") : QStringLiteral("%1 (*%2)").arg(m_format->currentText(), ending())};
    m_workspace.collaborators().prompts->saveFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            start(path);
    });
}

void ReviewFilesDialog::start(const QString &chosen)
{
    ReviewFileWish wish;
    wish.kind = kind();
    wish.path = chosen.endsWith(ending(), Qt::CaseInsensitive) ? chosen : chosen + ending();
    if (ending() == QLatin1String(".csv"))
        wish.format = SheetFormat::Csv;
    else if (ending() == QLatin1String(".json"))
        wish.format = SheetFormat::Json;
    wish.items = m_source.shown;
    if (m_pseudonyms->isVisibleTo(this) && m_pseudonyms->isChecked())
        wish.pseudonymFile = m_keyFile->text().trimmed();
    wish.sample = sample();
    wish.seed = wish.sample.isEmpty() ? QString() : m_seed->text().trimmed();
    wish.sign = m_sign->isVisibleTo(this) && m_sign->box()->isChecked();
    const Workspace::Collaborators &with = m_workspace.collaborators();
    wish.store = m_source.store;
    wish.review = m_source.review;
    wish.journal = with.journalReader;
    wish.credentials = with.credentials;
    wish.by = m_source.by;
    wish.now = with.clock->nowUtc();
    m_stop = std::stop_source();
    setWriting(true);
    const std::function<void(int, int)> step = [dialog = QPointer<ReviewFilesDialog>(this)](int at, int of) { // the window may end meanwhile
        if (!dialog)
            return;
        dialog->m_progress->setProgress(at - 1, of);
        dialog->m_banner->setMessage(MessageBanner::Kind::Info, tr("Step %1 of %2\u2026").arg(at).arg(of));
        dialog->m_banner->show();
    };
    m_workspace.ask(this, writeReviewFile(wish, step, m_stop.get_token()), [this, wish](const Result<ReviewFileDone> &done) { takeDone(wish, done); });
}

void ReviewFilesDialog::takeDone(const ReviewFileWish &wish, const Result<ReviewFileDone> &done)
{
    setWriting(false);
    if (!done && done.error().kind == ErrorKind::Cancelled) {
        tell(MessageBanner::Kind::Info, tr("Stopped. Nothing was written."));
    } else if (!done) {
        tell(MessageBanner::Kind::Error, withFullStop(describe(done.error())), done.error().detail);
    } else {
        QString text = tr("%Ln items written to %1.", nullptr, int(done->items)).arg(wish.path);
        if (done->sampled > 0 && wish.kind != ReviewFileKind::ResultSheet)
            text += QLatin1Char(' ') + tr("The sample has %Ln of them.", nullptr, int(done->sampled));
        if (!done->fingerprint.isEmpty())
            text += QLatin1Char(' ') + tr("Signed with the key %1.").arg(QString::fromLatin1(done->fingerprint));
        if (!done->signedOff && wish.kind != ReviewFileKind::ItemSheet)
            text += QLatin1Char(' ') + tr("The review is not signed off: this is how it stands now.");
        tell(MessageBanner::Kind::Ok, text);
    }
    QString path;
    if (done)
        path = wish.path;
    Q_EMIT written(path);
    if (m_result)
        QDialog::done(*m_result);
}

void ReviewFilesDialog::setWriting(bool writing)
{
    m_writing = writing;
    m_progress->setRunning(writing);
    updateWritable();
    m_format->setEnabled(!writing);
    m_cancel->setVisible(writing);
    m_cancel->setEnabled(writing);
    for (QAbstractButton *choice : m_what->buttons())
        choice->setEnabled(!writing);
}

void ReviewFilesDialog::done(int result)
{
    m_stop.request_stop();
    if (m_writing)
        m_result = result;
    else
        QDialog::done(result);
}

QString ReviewFilesDialog::message() const
{
    return m_banner->isHidden() ? QString() : m_banner->text();
}

} // namespace airside
