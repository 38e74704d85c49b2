#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

namespace airside::test {

using ZipParts = QList<std::pair<QString, QByteArray>>;

inline QByteArray zipOf(const ZipParts &parts)
{
    QByteArray out;
    archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_set_bytes_in_last_block(zip, 1);
    const auto append = [](archive *, void *to, const void *bytes, std::size_t size) {
        static_cast<QByteArray *>(to)->append(static_cast<const char *>(bytes), qsizetype(size));
        return la_ssize_t(size);
    };
    archive_write_open(zip, &out, nullptr, append, nullptr);
    for (const auto &[name, content] : parts) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.toUtf8().constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(zip, entry);
        archive_write_data(zip, content.constData(), std::size_t(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(zip);
    archive_write_free(zip);
    return out;
}

/// The least workbook: one sheet "Data" whose <sheetData> is given, with the shared string "shared".
inline ZipParts workbookParts(const QByteArray &rows)
{
    const auto relation = [](const char *id, const char *kind, const char *target) {
        return "<Relationship Id=\"" + QByteArray(id) + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "\" Target=\"" + target
               + "\"/>";
    };
    const auto relations = [](const QByteArray &inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner + "</Relationships>";
    };
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    return {{QStringLiteral("_rels/.rels"), relations(relation("a", "officeDocument", "xl/workbook.xml"))},
            {QStringLiteral("xl/workbook.xml"),
             "<workbook " + main
                 + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"b\"/></sheets></workbook>"},
            {QStringLiteral("xl/_rels/workbook.xml.rels"),
             relations(relation("b", "worksheet", "worksheets/sheet1.xml") + relation("c", "sharedStrings", "/xl/sharedStrings.xml"))},
            {QStringLiteral("xl/sharedStrings.xml"), "<sst " + main + "><si><t>shared</t></si></sst>"},
            {QStringLiteral("xl/worksheets/sheet1.xml"), "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>"}};
}

inline QByteArray workbookOf(const QByteArray &rows)
{
    return zipOf(workbookParts(rows));
}

} // namespace airside::test
