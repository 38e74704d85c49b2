#include "core/base/osuser.h"
#include "core/base/text.h"
#include "core/export/evidencepack.h"
#include "core/export/itemimport.h"
#include "ui/kit/icons.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/prompts.h"
#include "ui/reviews/reviewspage.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QToolButton>

namespace airside {

namespace {

const QLatin1String kManifest("manifest.sha256");

} // namespace

/// A sheet that came back, as far as it can be taken.
struct SheetRead
{
    QUuid review;
    QString name;
    QByteArray bytes;
    Result<SheetImport> sheet = SheetImport();
};

void ReviewsPage::buildFiles()
{
    using What = ReviewFilesDialog::What;
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const char *icon, const QString &text, std::function<void()> run) {
        QAction *action = addCommand(QLatin1String(icon), text, {}, std::move(run));
        menu->addAction(action);
        return action;
    };
    m_writing += add("export", tr("Sheet for a reviewer\u2026"), [this] { writeFiles(What::ItemSheet); });
    m_sheetAction = add("edit", tr("Read a sheet back\u2026"), [this] { askForSheet(); });
    menu->addSeparator();
    m_writing += add("export", tr("Review sheet with the results\u2026"), [this] { writeFiles(What::ResultSheet); });
    m_writing += add("export", tr("Report as PDF\u2026"), [this] { writeFiles(What::Report); });
    menu->addSeparator();
    m_writing += add("shield", tr("Evidence pack\u2026"), [this] { writeFiles(What::Pack); });
    add("check", tr("Verify an evidence pack\u2026"), [this] { askForPack(); });
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(QStringLiteral("export")));
    button->setText(tr("Sheets and evidence"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    addHeaderWidget(button);
}

void ReviewsPage::writeFiles(ReviewFilesDialog::What what)
{
    const Review *review = m_desk.review();
    if (!review)
        return;
    if (m_desk.unsaved() > 0) {
        sayUnsaved();
        return;
    }
    ReviewFilesDialog::Source source;
    source.store = m_desk.store();
    source.review = m_desk.id();
    source.name = review->campaign.wish.name;
    source.items = review->items.size();
    source.by = acting();
    for (int row = 0; row < m_items.rowCount(); ++row)
        source.shown += m_items.view().source->key(m_items.sourceRow(row));
    auto *dialog = new ReviewFilesDialog(m_workspace, source, what, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReviewsPage::askForSheet()
{
    if (!m_desk.review())
        return;
    Prompts::FileQuestion question;
    question.title = tr("Read a sheet back");
    question.filters = {tr("Filled-in sheet (*.xlsx *.csv)")};
    m_workspace.collaborators().prompts->openFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            readSheet(path);
    });
}

/// What it decides is decided by the one that the page names: who filled it in.
void ReviewsPage::readSheet(const QString &path)
{
    const Review *review = m_desk.review();
    if (!review)
        return;
    ++m_working;
    updatePlaceholder();
    const auto read = [path, id = m_desk.id(), seen = std::make_shared<const Review>(*review), by = acting(), os = osUserName(),
                       now = m_workspace.collaborators().clock->nowUtc()] {
        SheetRead out{id, QFileInfo(path).fileName(), {}, SheetImport()};
        const Result<QByteArray> bytes = itemFileBytes(path);
        if (bytes) {
            out.bytes = *bytes;
            out.sheet = importItemFile(seen, *bytes, by, os, now);
        } else {
            out.sheet = fail(bytes.error());
        }
        return out;
    };
    workInPool(this, read, [this](const SheetRead &sheet) {
        --m_working;
        takeSheet(sheet);
        updatePlaceholder();
    });
}

void ReviewsPage::takeSheet(const SheetRead &sheet)
{
    if (m_desk.id() != sheet.review || !m_desk.review())
        return;
    if (!sheet.sheet) {
        Error error = sheet.sheet.error();
        error.subject = sheet.name;
        setBanner(QStringLiteral("sheet"), MessageBanner::Kind::Error, withFullStop(describe(error)), error.detail)->setClosable(true);
        return;
    }
    const SheetImport &import = *sheet.sheet;
    QStringList lines;
    for (const RefusedRow &row : import.refused)
        lines += visible(tr("Row %1, item %2: %3").arg(QString::number(row.row), row.item, row.shown));
    ReviewRecord record;
    record.event = ReviewEvent::Imported;
    record.at = m_workspace.collaborators().clock->nowUtc();
    record.by = acting();
    record.osUser = osUserName();
    record.detail = sheet.name;
    record.digest = sha256Hex(sheet.bytes);
    record.whole = importFacts(import);
    m_desk.append(QList<ReviewRecord>{record} + import.records, ReviewFile{sheet.name, sheet.bytes});
    QStringList texts{tr("%1: %Ln decisions recorded.", nullptr, int(import.records.size())).arg(visible(sheet.name))};
    if (import.same > 0)
        texts += tr("%Ln rows say what is decided already.", nullptr, int(import.same));
    if (import.blank > 0)
        texts += tr("%Ln rows are without a decision.", nullptr, int(import.blank));
    if (!import.refused.isEmpty())
        texts += tr("%Ln rows were refused; “Details” names them.", nullptr, int(import.refused.size()));
    setBanner(QStringLiteral("sheet"), import.refused.isEmpty() ? MessageBanner::Kind::Ok : MessageBanner::Kind::Warning, texts.join(QLatin1Char(' ')),
              lines.join(QLatin1Char('\n')))
        ->setClosable(true);
    updatePlaceholder();
}

void ReviewsPage::askForPack()
{
    Prompts::FileQuestion question;
    question.title = tr("Verify an evidence pack");
    question.filters = {tr("Evidence pack, or the manifest in its folder (*.zip %1)").arg(kManifest)};
    m_workspace.collaborators().prompts->openFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            verifyPack(path);
    });
}

void ReviewsPage::verifyPack(const QString &path)
{
    const QString place = QFileInfo(path).fileName() == kManifest ? QFileInfo(path).absolutePath() : path;
    ++m_working;
    updatePlaceholder();
    setBanner(QStringLiteral("pack"), MessageBanner::Kind::Info, tr("Verifying %1\u2026").arg(visible(place)));
    workInPool(this, [place] { return verifyEvidence(place); }, [this, place](const Result<PackVerdict> &verdict) {
        --m_working;
        if (!verdict) {
            setBanner(QStringLiteral("pack"), MessageBanner::Kind::Error, withFullStop(describe(verdict.error())), verdict.error().detail)->setClosable(true);
        } else if (!verdict->problems.isEmpty()) {
            setBanner(QStringLiteral("pack"), MessageBanner::Kind::Error,
                      tr("%1 is NOT whole: %Ln problems; “Details” names them.", nullptr, int(verdict->problems.size())).arg(visible(place)),
                      verdict->problems.join(QLatin1Char('\n')))
                ->setClosable(true);
        } else {
            QStringList texts{tr("%1 is whole: %Ln files.", nullptr, int(verdict->files)).arg(visible(place)),
                              verdict->signedOff ? tr("The review is signed off.") : tr("The review is not signed off.")};
            QString details = tr("Digest of the review: %1").arg(QString::fromLatin1(verdict->head.digest));
            if (!verdict->signedBy.isEmpty())
                details += QLatin1Char('\n') + tr("Signed with the key %1").arg(QString::fromLatin1(verdict->signedBy));
            texts += verdict->signedBy.isEmpty() ? tr("It is not signed.") : tr("It is signed; “Details” has the fingerprint of the key.");
            setBanner(QStringLiteral("pack"), MessageBanner::Kind::Ok, texts.join(QLatin1Char(' ')), details)->setClosable(true);
        }
        updatePlaceholder();
    });
}

} // namespace airside
