#include "core/base/text.h"
#include "core/export/formats.h"
#include "core/export/writers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <xlsxwriter.h>

namespace airside {

namespace {

constexpr qsizetype kMaxRows = LXW_ROW_MAX - 1; // the header takes one
constexpr qsizetype kMaxCell = 32'767;          // Excel's limit for the text of one cell

/// Excel reads "_x0041_" in a cell as "A", unless its first character is itself written so.
QByteArray xlsxUtf8(const QString &text)
{
    static const QRegularExpression readsAsEscape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return xlsxText(text).replace(readsAsEscape, QStringLiteral("_x005F_")).toUtf8();
}

struct Formats
{
    lxw_format *header = nullptr;
    lxw_format *label = nullptr;
    lxw_format *wrap = nullptr;
};

Formats makeFormats(lxw_workbook *book)
{
    Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.header);
    format_set_bg_color(formats.header, 0xE7EDF5);
    format_set_bottom(formats.header, LXW_BORDER_THIN);
    format_set_text_wrap(formats.header);
    format_set_align(formats.header, LXW_ALIGN_VERTICAL_TOP);
    format_set_bold(formats.label);
    format_set_align(formats.label, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(formats.wrap);
    format_set_align(formats.wrap, LXW_ALIGN_VERTICAL_TOP);
    return formats;
}

/// Excel forbids []:*?/\ and more than 31 characters in a tab's name.
QByteArray tabName(const QString &title)
{
    QString name = visible(title);
    for (QChar &c : name) {
        if (QStringLiteral("[]:*?/\\'").contains(c))
            c = QLatin1Char(' ');
    }
    name = name.left(31).trimmed();
    return name.isEmpty() ? QByteArrayLiteral("Sheet") : name.toUtf8();
}

void writeCover(lxw_workbook *book, const Sheet &sheet, const Formats &formats)
{
    lxw_worksheet *page = workbook_add_worksheet(book, "About");
    worksheet_set_column(page, 0, 0, 26, nullptr);
    worksheet_set_column(page, 1, 1, 90, nullptr);
    worksheet_write_string(page, 0, 0, xlsxUtf8(sheet.title).constData(), formats.label);
    lxw_row_t row = 2;
    for (const auto &[name, value] : sheet.cover) {
        worksheet_write_string(page, row, 0, xlsxUtf8(name).constData(), formats.label);
        worksheet_write_string(page, row, 1, xlsxUtf8(value).constData(), formats.wrap);
        ++row;
    }
}

void writeCell(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const QVariant &value, ColumnType type)
{
    if (!value.isValid())
        return;
    switch (type) {
    case ColumnType::Text: {
        const QByteArray text = xlsxUtf8(value.toString());
        if (!text.isEmpty())
            worksheet_write_string(page, row, column, text.constData(), nullptr);
        break;
    }
    case ColumnType::Number:
        worksheet_write_number(page, row, column, value.toDouble(), nullptr);
        break;
    case ColumnType::Boolean:
        worksheet_write_string(page, row, column, value.toBool() ? "yes" : "no", nullptr);
        break;
    }
}

void addChoices(lxw_worksheet *page, lxw_col_t column, const SheetColumn &about, lxw_row_t lastRow)
{
    QList<QByteArray> owned;
    std::vector<char *> list;
    for (const QString &choice : about.choices)
        owned += choice.toUtf8();
    for (QByteArray &choice : owned)
        list.push_back(choice.data());
    list.push_back(nullptr);
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = list.data();
    worksheet_data_validation_range(page, 1, column, lastRow, column, &validation);
}

void writeTable(lxw_workbook *book, const Sheet &sheet, const Formats &formats)
{
    lxw_worksheet *page = workbook_add_worksheet(book, tabName(sheet.title).constData());
    const auto columns = static_cast<lxw_col_t>(sheet.columns.size());
    const auto lastRow = static_cast<lxw_row_t>(std::max<qsizetype>(sheet.rowCount, 1));
    worksheet_freeze_panes(page, 1, 0);
    worksheet_repeat_rows(page, 0, 0);
    worksheet_set_landscape(page);
    for (lxw_col_t column = 0; column < columns; ++column) {
        const SheetColumn &about = sheet.columns[column];
        worksheet_set_column(page, column, column, about.width, nullptr);
        worksheet_write_string(page, 0, column, xlsxUtf8(about.title).constData(), formats.header);
        if (!about.choices.isEmpty())
            addChoices(page, column, about, lastRow);
    }
    if (columns > 0)
        worksheet_autofilter(page, 0, 0, lastRow, static_cast<lxw_col_t>(columns - 1));
    for (qsizetype row = 0; row < sheet.rowCount; ++row) {
        const QList<QVariant> cells = sheet.row(row);
        for (lxw_col_t column = 0; column < columns; ++column)
            writeCell(page, static_cast<lxw_row_t>(row + 1), column, cells.value(column), sheet.columns[column].type);
    }
    worksheet_activate(page);
}

} // namespace

QString xlsxText(const QString &text)
{
    QString shown = visible(text); // keeps out what XML cannot hold, too
    if (shown.size() > kMaxCell) {
        const QString mark = QStringLiteral("\u2026 [cut; whole in the CSV and JSON exports]");
        shown = shown.left(kMaxCell - mark.size()) + mark;
    }
    return shown;
}

Result<void> writeXlsx(const Sheet &sheet, const QString &path)
{
    if (sheet.rowCount > kMaxRows)
        return fail({ErrorKind::TooLarge, 0, path,
                     QCoreApplication::translate("File", "XLSX holds at most %1 rows; export CSV or JSON instead.").arg(kMaxRows), {}});
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    // Rows wait in a temporary file until the end: beside the result, since it may be as large.
    options.tmpdir = const_cast<char *>(folder.constData());
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return fail({ErrorKind::File, 0, path, QCoreApplication::translate("File", "The workbook cannot be made."), {}});
    const Formats formats = makeFormats(book);
    if (!sheet.cover.isEmpty())
        writeCover(book, sheet, formats);
    writeTable(book, sheet, formats);
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR)
        return fail({ErrorKind::File, 0, path, QString::fromUtf8(lxw_strerror(error)), {}});
    return {};
}

} // namespace airside
