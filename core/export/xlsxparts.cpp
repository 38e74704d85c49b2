#include "core/export/xlsxparts.h"

#include "core/export/xlsxxml.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>

namespace airside {

namespace {

Error badBook(const QString &detail)
{
    return {ErrorKind::BadFile, 0, {}, {}, detail};
}

struct Relation
{
    QString id;
    QString kind; ///< the last word of its type
    QString part; ///< empty: it leads out of the file
};

Result<QList<Relation>> relationsIn(const QByteArray &content, const QString &part, const QString &folder)
{
    QList<Relation> out;
    XlsxXml xml(content, part);
    while (xml.next()) {
        if (!xml.begins(QLatin1String("Relationship")))
            continue;
        const QString target = xml.attribute(QLatin1String("Target"));
        const bool absolute = target.startsWith(QLatin1Char('/'));
        const QString place = QDir::cleanPath(absolute ? target.mid(1) : folder + target);
        const bool outside = xml.attribute(QLatin1String("TargetMode")) == QLatin1String("External") || place.startsWith(QLatin1String(".."))
                             || place.startsWith(QLatin1Char('/')) || target.isEmpty();
        out += Relation{xml.attribute(QLatin1String("Id")), xml.attribute(QLatin1String("Type")).section(QLatin1Char('/'), -1), outside ? QString() : place};
    }
    if (xml.problem())
        return fail(*xml.problem());
    return out;
}

QString partOfKind(const QList<Relation> &relations, QLatin1String kind)
{
    const auto found = std::ranges::find(relations, kind, &Relation::kind);
    return found == relations.end() ? QString() : found->part;
}

struct Tab
{
    QString name;
    QString relation;
};

/// Whether a number format shows a date or a time: d, m, y, h or s outside of quotes, brackets and escapes.
bool showsDate(QString code)
{
    static const QRegularExpression aside(QStringLiteral("\"[^\"]*\"?|\\[[^\\]]*\\]|\\\\.|_.|\\*."));
    static const QRegularExpression parts(QStringLiteral("[dmyhs]"), QRegularExpression::CaseInsensitiveOption);
    code = code.section(QLatin1Char(';'), 0, 0);
    if (code.compare(QLatin1String("General"), Qt::CaseInsensitive) == 0)
        return false;
    return code.remove(aside).contains(parts);
}

bool isDateFormat(int id, const QHash<int, QString> &own)
{
    const auto code = own.constFind(id);
    if (code != own.constEnd())
        return showsDate(*code);
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

} // namespace

QString relationsPart(const QString &part)
{
    const qsizetype name = part.lastIndexOf(QLatin1Char('/')) + 1;
    return part.left(name) + QStringLiteral("_rels/") + part.mid(name) + QStringLiteral(".rels");
}

Result<QString> mainPart(const QByteArray &relations)
{
    const Result<QList<Relation>> all = relationsIn(relations, relationsPart({}), {});
    if (!all)
        return fail(all.error());
    const QString part = partOfKind(*all, QLatin1String("officeDocument"));
    if (part.isEmpty())
        return fail(badBook(QStringLiteral("it is no workbook: its relations name no main part")));
    return part;
}

Result<XlsxBook> xlsxBook(const QString &part, const QByteArray &content, const QByteArray &relations, const QString &sheet)
{
    const Result<QList<Relation>> all = relationsIn(relations, relationsPart(part), part.left(part.lastIndexOf(QLatin1Char('/')) + 1));
    if (!all)
        return fail(all.error());
    XlsxBook book;
    book.stringsPart = partOfKind(*all, QLatin1String("sharedStrings"));
    book.stylesPart = partOfKind(*all, QLatin1String("styles"));
    QList<Tab> tabs;
    XlsxXml xml(content, part);
    while (xml.next()) {
        if (xml.begins(QLatin1String("workbookPr"))) {
            const QString value = xml.attribute(QLatin1String("date1904"));
            book.from1904 = value == QLatin1String("1") || value == QLatin1String("true");
        } else if (xml.begins(QLatin1String("sheet"))) {
            tabs += Tab{xml.attribute(QLatin1String("name")), xml.attribute(QLatin1String("id"))};
        }
    }
    if (xml.problem())
        return fail(*xml.problem());
    if (tabs.isEmpty())
        return fail(badBook(QStringLiteral("it has no sheet")));
    const auto tab = sheet.isEmpty() ? tabs.begin() : std::ranges::find(tabs, sheet, &Tab::name);
    if (tab == tabs.end())
        return fail({ErrorKind::NotFound, 0, sheet, {}, QStringLiteral("the workbook has no sheet %1").arg(sheet)});
    book.sheet = tab->name;
    const auto relation = std::ranges::find(*all, tab->relation, &Relation::id);
    if (relation == all->end() || relation->part.isEmpty() || relation->kind != QLatin1String("worksheet"))
        return fail(badBook(QStringLiteral("the sheet %1 leads to no table in the file").arg(book.sheet)));
    book.sheetPart = relation->part;
    return book;
}

Result<QStringList> sharedStrings(const QByteArray &content, qsizetype longest)
{
    QStringList out;
    XlsxXml xml(content, QStringLiteral("shared strings"));
    while (xml.next()) {
        if (xml.begins(QLatin1String("si")))
            out += withoutXlsxEscapes(xml.runs(longest));
    }
    if (xml.problem())
        return fail(*xml.problem());
    return out;
}

Result<QList<bool>> dateFormats(const QByteArray &content)
{
    QHash<int, QString> own;
    QList<bool> out;
    bool inCells = false;
    XlsxXml xml(content, QStringLiteral("styles"));
    while (xml.next()) {
        if (xml.begins(QLatin1String("numFmt")))
            own.insert(xml.attribute(QLatin1String("numFmtId")).toInt(), xml.attribute(QLatin1String("formatCode")));
        else if (xml.begins(QLatin1String("cellXfs")))
            inCells = true;
        else if (xml.ends(QLatin1String("cellXfs")))
            inCells = false;
        else if (inCells && xml.begins(QLatin1String("xf")))
            out += isDateFormat(xml.attribute(QLatin1String("numFmtId")).toInt(), own);
    }
    if (xml.problem())
        return fail(*xml.problem());
    return out;
}

QString withoutXlsxEscapes(const QString &text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0)
        return text;
    QString out;
    qsizetype from = 0;
    for (; at >= 0; at = text.indexOf(QLatin1String("_x"), at)) {
        bool hexadecimal = false;
        const uint unit = QStringView(text).mid(at + 2, 4).toString().toUInt(&hexadecimal, 16);
        if (!hexadecimal || at + 6 >= text.size() || text[at + 6] != QLatin1Char('_')) {
            at += 2;
            continue;
        }
        out += QStringView(text).mid(from, at - from);
        out += QChar(char16_t(unit));
        at += 7;
        from = at;
    }
    return out + QStringView(text).mid(from).toString();
}

} // namespace airside
