#include "ui/reviews/listsources.h"

#include "core/base/text.h"
#include "core/export/listfile.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/prompts.h"
#include "ui/kit/theme.h"
#include "ui/reviews/listcolumnsdialog.h"
#include "ui/workspace.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace airside {

namespace {

constexpr int kShownLists = 2;

} // namespace

ListSources::ListSources(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_lists = new QListWidget(this);
    m_lists->setAccessibleName(tr("Lists of other tools"));
    m_lists->setFixedHeight(kShownLists * m_lists->fontMetrics().lineSpacing() + 3 * metrics::grid);
    m_add = new QPushButton(tr("Add a list…"), this);
    m_remove = new QPushButton(tr("Remove"), this);
    m_managersButton = new QPushButton(tr("Managers…"), this);
    for (QPushButton *button : {m_add, m_remove, m_managersButton})
        button->setAutoDefault(false);
    m_managers = new QLabel(this);
    m_managers->setTextFormat(Qt::PlainText);
    m_message = new QLabel(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_managersButton);
    buttons->addWidget(m_managers, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_lists);
    column->addLayout(buttons);
    column->addWidget(m_message);
    connect(m_add, &QPushButton::clicked, this, &ListSources::askForList);
    connect(m_remove, &QPushButton::clicked, this, &ListSources::removeList);
    connect(m_managersButton, &QPushButton::clicked, this, &ListSources::askForManagers);
    connect(m_lists, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    m_remove->setEnabled(false);
    showManagers({});
}

QString ListSources::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void ListSources::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void ListSources::askForList()
{
    const QStringList filters{tr("Tables (*.csv *.xlsx *.json)"), tr("All files (*)")};
    m_workspace.collaborators().prompts->openFile(this, {tr("List of another tool's accounts"), {}, filters}, [this](const QString &path) {
        if (path.isEmpty())
            return;
        say({});
        workInPool(this, [path] { return readListFile(path); }, [this](const Result<ListTable> &table) {
            if (!table) {
                say(withFullStop(describe(table.error())));
                return;
            }
            const Workspace::Collaborators &with = m_workspace.collaborators();
            auto *dialog = new ListColumnsDialog(*table, with.listProfiles, with.clock->nowUtc(), window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog] { addList(dialog->list()); });
            dialog->open();
        });
    });
}

void ListSources::addList(const AccountList &list)
{
    const auto sameTool = [&list](const AccountList &one) { return one.snapshot->instance.id == list.snapshot->instance.id; };
    for (qsizetype i = m_extras.lists.size() - 1; i >= 0; --i) { // a newer list of a tool takes the place of the other
        if (sameTool(m_extras.lists.at(i))) {
            m_extras.lists.removeAt(i);
            delete m_lists->takeItem(int(i));
        }
    }
    m_extras.lists += list;
    m_lists->addItem(tr("%1: %2, %3").arg(visible(list.snapshot->instance.name), tr("%Ln accounts", nullptr, int(list.snapshot->users.size())), visible(list.file)));
    m_lists->setCurrentRow(m_lists->count() - 1);
    Q_EMIT changed();
}

void ListSources::removeList()
{
    const int row = m_lists->currentRow();
    if (row < 0)
        return;
    m_extras.lists.removeAt(row);
    delete m_lists->takeItem(row);
    Q_EMIT changed();
}

void ListSources::askForManagers()
{
    if (!m_extras.managers.sha256.isEmpty()) {
        setManagers({}, {});
        return;
    }
    const QStringList filters{tr("Tables (*.csv *.xlsx *.json)"), tr("All files (*)")};
    m_workspace.collaborators().prompts->openFile(this, {tr("Table of people and their managers"), {}, filters}, [this](const QString &path) {
        if (path.isEmpty())
            return;
        say({});
        const auto work = [path]() -> Result<ManagerList> {
            const Result<ListTable> table = readListFile(path);
            if (!table)
                return fail(table.error());
            return managerListOf(*table);
        };
        workInPool(this, work, [this, file = QFileInfo(path).fileName()](const Result<ManagerList> &managers) {
            if (managers)
                setManagers(*managers, file);
            else
                say(withFullStop(describe(managers.error())));
        });
    });
}

void ListSources::setManagers(const ManagerList &managers, const QString &file)
{
    m_extras.managers = managers;
    showManagers(file);
    Q_EMIT changed();
}

void ListSources::showManagers(const QString &file)
{
    const bool none = m_extras.managers.sha256.isEmpty();
    m_managersButton->setText(none ? tr("Managers…") : tr("Without managers"));
    m_managers->setText(none ? QString() : tr("Managers review, as %1 says").arg(visible(file)));
}

} // namespace airside
