#include "core/export/rolesjson.h"

#include <QStringList>

#include <array>

namespace airside {

namespace {

struct ExportedResource
{
    QString role;
    QString resource;
    QString actions;
};

QList<ExportedResource> exportedResources(const QList<Role> &roles)
{
    QList<ExportedResource> out;
    for (const Role &role : roles) {
        const PermissionList sorted = sortedUnique(role.permissions);
        if (sorted.isEmpty())
            out += {role.name, {}, {}};
        const Permission *last = nullptr;
        for (const Permission &permission : sorted) {
            if (last && last->resource == permission.resource)
                out.last().actions += QLatin1Char(',') + permission.action;
            else
                out += {role.name, permission.resource, permission.action};
            last = &permission;
        }
    }
    return out;
}

/// As Python writes strings: ASCII only, UTF-16 halves escaped one by one.
void appendPythonString(QByteArray &out, const QString &text)
{
    out += '"';
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        switch (code) {
        case u'"':
            out += "\\\"";
            break;
        case u'\\':
            out += "\\\\";
            break;
        case u'\n':
            out += "\\n";
            break;
        case u'\r':
            out += "\\r";
            break;
        case u'\t':
            out += "\\t";
            break;
        case u'\b':
            out += "\\b";
            break;
        case u'\f':
            out += "\\f";
            break;
        default:
            if (code >= 0x20 && code < 0x7f)
                out += char(code);
            else
                out += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
        }
    }
    out += '"';
}

} // namespace

QByteArray rolesAsAirflowJson(const QList<Role> &roles, bool pretty)
{
    const QByteArray objectBreak = pretty ? "\n    " : "";
    const QByteArray fieldBreak = pretty ? "\n        " : "";
    QByteArray out = "[";
    bool first = true;
    for (const ExportedResource &one : exportedResources(roles)) {
        out += (first ? QByteArray() : pretty ? QByteArray(",") : QByteArray(", ")) + objectBreak + '{';
        first = false;
        bool firstField = true;
        for (const auto &[key, value] : std::array<std::pair<const char *, const QString *>, 3>{
                 {{"name", &one.role}, {"resource", &one.resource}, {"action", &one.actions}}}) {
            out += (firstField ? QByteArray() : pretty ? QByteArray(",") : QByteArray(", ")) + fieldBreak;
            firstField = false;
            out += '"' + QByteArray(key) + "\": ";
            appendPythonString(out, *value);
        }
        out += objectBreak + '}';
    }
    out += pretty && !first ? "\n]" : "]";
    return out;
}

} // namespace airside
