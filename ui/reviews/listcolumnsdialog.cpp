#include "ui/reviews/listcolumnsdialog.h"

#include "core/access/keys.h"
#include "core/base/text.h"
#include "ui/kit/page.h"
#include "ui/kit/poolwork.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace airside {

namespace {

struct ColumnField
{
    QString ListColumns::*column;
    const char *label;
};

constexpr std::array<ColumnField, 8> kColumnFields{{
    {&ListColumns::username, QT_TRANSLATE_NOOP("airside::ListColumnsDialog", "&Username")},
    {&ListColumns::name, QT_TRANSLATE_NOOP("airside::ListColumnsDialog", "&Name")},
    {&ListColumns::email, QT_TRANSLATE_NOOP("airside::ListColumnsDialog", "&E-mail")},
    {&ListColumns::role, QT_TRANSLATE_NOOP("airside::ListColumnsDialog", "&Role or group")},
    {&ListColumns::active, QT_TRANSLATE_NOOP("airside::ListColumnsDialog", "&Active")},
    {&ListColumns::lastLogin, QT_TRANSLATE_NOOP("airside::ListColumnsDialog", "&Last login")},
    {&ListColumns::privileged, QT_TRANSLATE_NOOP("airside::ListColumnsDialog", "&Privileged")},
    {&ListColumns::manager, QT_TRANSLATE_NOOP("airside::ListColumnsDialog", "&Manager")},
}};

} // namespace

ListColumnsDialog::ListColumnsDialog(const ListTable &table, ListProfiles *profiles, const QDateTime &now, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
    , m_profiles(profiles)
    , m_now(now)
{
    if (m_profiles)
        m_kept = m_profiles->all().value_or(QHash<QString, ListColumns>());
    build();
    show(guessedColumns(m_table.header));
    read();
}

QComboBox *ListColumnsDialog::columnField(QString ListColumns::*column) const
{
    for (size_t i = 0; i < kColumnFields.size(); ++i) {
        if (kColumnFields[i].column == column)
            return m_columns[i];
    }
    return nullptr;
}

QString ListColumnsDialog::preview() const
{
    return m_preview->text();
}

void ListColumnsDialog::build()
{
    setWindowTitle(tr("List of another tool"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid, 2 * metrics::grid);
    column->setSpacing(metrics::grid);
    auto *about = new QLabel(tr("%1: which of its columns means what?").arg(visible(m_table.file)), this);
    about->setWordWrap(true);
    column->addWidget(about);
    auto *grid = new QGridLayout;
    grid->setSpacing(metrics::grid);
    grid->setColumnStretch(1, 1);
    const auto add = [this, grid](const QString &text, QWidget *field) {
        const int row = grid->rowCount();
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    };
    m_tool = new QLineEdit(this);
    m_tool->setPlaceholderText(tr("Such as Snowflake"));
    add(tr("&Tool"), m_tool);
    connect(m_tool, &QLineEdit::textChanged, this, &ListColumnsDialog::toolNamed);
    for (size_t i = 0; i < kColumnFields.size(); ++i) {
        auto *box = new QComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        box->addItem(tr("(none)"), QString());
        for (const QString &title : std::as_const(m_table.header))
            box->addItem(visible(title), title);
        m_columns[i] = box;
        add(tr(kColumnFields[i].label), box);
        connect(box, &QComboBox::currentIndexChanged, this, &ListColumnsDialog::read);
    }
    m_separator = new QLineEdit(this);
    m_separator->setPlaceholderText(tr("Empty: one role in a row"));
    add(tr("Roles are parted &by"), m_separator);
    connect(m_separator, &QLineEdit::textChanged, this, &ListColumnsDialog::read);
    column->addLayout(grid);
    m_preview = new QLabel(this);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setMinimumHeight(3 * m_preview->fontMetrics().height());
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_preview, 1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_use = new QPushButton(tr("Use this list"), this);
    m_use->setDefault(true);
    Page::makePrimary(m_use);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    column->addLayout(buttons);
    connect(m_use, &QPushButton::clicked, this, &ListColumnsDialog::use);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ListColumnsDialog::show(const ListColumns &columns)
{
    for (size_t i = 0; i < kColumnFields.size(); ++i) {
        const QString &wanted = columns.*kColumnFields[i].column;
        int at = 0;
        for (int row = 1; row < m_columns[i]->count(); ++row) {
            if (m_columns[i]->itemData(row).toString().compare(wanted, Qt::CaseInsensitive) == 0)
                at = row;
        }
        m_columns[i]->setCurrentIndex(at);
    }
    m_separator->setText(columns.separator);
}

void ListColumnsDialog::toolNamed()
{
    const auto kept = m_kept.constFind(foldName(m_tool->text().trimmed()));
    if (kept != m_kept.cend())
        show(*kept);
    read();
}

ListColumns ListColumnsDialog::columns() const
{
    ListColumns columns;
    for (size_t i = 0; i < kColumnFields.size(); ++i)
        columns.*kColumnFields[i].column = m_columns[i]->currentData().toString();
    columns.separator = m_separator->text();
    return columns;
}

void ListColumnsDialog::read()
{
    const int turn = ++m_turn;
    m_list.reset();
    m_use->setEnabled(false);
    if (m_tool->text().trimmed().isEmpty()) {
        m_preview->setText(tr("Say which tool it is from."));
        return;
    }
    workInPool(this, [tool = m_tool->text(), table = m_table, columns = columns(), now = m_now] { return accountListOf(tool, table, columns, now); },
               [this, turn](const Result<AccountList> &list) {
                   if (turn == m_turn)
                       takeRead(list);
               });
}

void ListColumnsDialog::takeRead(const Result<AccountList> &list)
{
    if (!list) {
        m_preview->setText(withFullStop(describe(list.error())));
        return;
    }
    m_list = *list;
    m_use->setEnabled(true);
    qint64 grants = 0;
    for (const User &user : std::as_const(list->snapshot->users))
        grants += user.roles.size();
    m_preview->setText(tr("%Ln accounts", nullptr, int(list->snapshot->users.size())) + QStringLiteral(", ") + tr("%Ln grants", nullptr, int(grants))
                       + QStringLiteral(", ") + tr("%Ln of them privileged.", nullptr, int(list->privileged.size())));
}

void ListColumnsDialog::use()
{
    if (!m_list)
        return;
    if (m_profiles) {
        const Result<void> kept = m_profiles->keep(m_tool->text(), m_list->columns);
        if (!kept) { // the list can be used all the same: the second press does not try again
            m_profiles = nullptr;
            m_preview->setText(tr("The columns cannot be kept for the next time: %1").arg(withFullStop(describe(kept.error()))));
            return;
        }
    }
    accept();
}

} // namespace airside
