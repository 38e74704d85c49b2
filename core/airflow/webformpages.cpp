#include "core/airflow/webformpages.h"

#include <QCoreApplication>
#include <QMultiHash>

#include <algorithm>
#include <array>

namespace airside {

namespace {

struct KnownField
{
    const char *name;
    const char *type;
    bool optional = false;
};

constexpr std::array kUserFields{KnownField{"csrf_token", "hidden"},      KnownField{"first_name", "text"},
                                 KnownField{"last_name", "text"},         KnownField{"username", "text"},
                                 KnownField{"active", "checkbox"},        KnownField{"email", "text"},
                                 KnownField{"roles", "select-multiple"},  KnownField{"groups", "select-multiple", true}};
constexpr std::array kRoleFields{KnownField{"csrf_token", "hidden"}, KnownField{"name", "text"},
                                 KnownField{"permissions", "select-multiple"}};

template <typename Known>
void compareField(const FormField &field, const Known &known, QStringList &seen, QStringList &out)
{
    if (field.type == QLatin1String("submit"))
        return;
    const auto at = std::ranges::find_if(known, [&field](const KnownField &one) { return field.name == QLatin1String(one.name); });
    if (at == known.end())
        out += QStringLiteral("+ field %1 (%2)").arg(field.name, field.type);
    else if (seen.contains(field.name))
        out += QStringLiteral("+ field %1, again").arg(field.name);
    else if (field.type != QLatin1String(at->type))
        out += QStringLiteral("field %1: %2 -> %3").arg(field.name, QLatin1String(at->type), field.type);
    else if (field.disabled)
        out += QStringLiteral("field %1: disabled").arg(field.name);
    seen += field.name;
}

template <typename Known>
QStringList differencesFrom(const Known &known, const HtmlForm &form, const QUrl &page)
{
    QStringList out;
    if (!postsTo(form, page, page))
        out += QStringLiteral("target: %1 %2").arg(form.method, form.action);
    QStringList seen;
    for (const FormField &field : form.fields)
        compareField(field, known, seen, out);
    for (const KnownField &one : known) {
        if (!one.optional && !seen.contains(QLatin1String(one.name)))
            out += QStringLiteral("- field %1 (%2)").arg(QLatin1String(one.name), QLatin1String(one.type));
    }
    const FormField *token = form.field(QStringLiteral("csrf_token"));
    if (token && token->value.isEmpty())
        out += QStringLiteral("field csrf_token: empty");
    return out;
}

Error formChanged(const QString &subject, const QStringList &difference)
{
    return {ErrorKind::FormChanged, 200, subject, {}, difference.join(QLatin1Char('\n'))};
}

template <typename Known>
Result<HtmlForm> knownForm(const Known &known, const QByteArray &html, const QUrl &page, const QString &subject)
{
    QList<HtmlForm> forms = formsOf(html);
    forms.removeIf([](const HtmlForm &form) { return form.id != QLatin1String("model_form"); });
    if (forms.size() != 1)
        return fail(formChanged(subject, {QStringLiteral("forms with the id model_form: 1 -> %1").arg(forms.size())}));
    const QStringList difference = differencesFrom(known, forms.first(), page);
    if (!difference.isEmpty())
        return fail(formChanged(subject, difference));
    return forms.first();
}

QString valueOf(const HtmlForm &form, const char *name)
{
    const FormField *field = form.field(QLatin1String(name));
    return field ? field->value : QString();
}

QList<FormOption> optionsOf(const HtmlForm &form, const char *name)
{
    const FormField *field = form.field(QLatin1String(name));
    return field ? field->options : QList<FormOption>();
}

QStringList selectedTexts(const QList<FormOption> &options)
{
    QStringList out;
    for (const FormOption &option : options) {
        if (option.selected)
            out += option.text;
    }
    out.sort();
    return out;
}

void compare(QStringList &out, const char *name, const QString &api, const QString &page)
{
    if (api != page)
        out += QStringLiteral("%1: %2 -> %3").arg(QLatin1String(name), api, page);
}

void append(FormData &data, const char *name, const QString &value)
{
    data.append({QLatin1String(name), Secret(value.toUtf8())});
}

void appendSelected(FormData &data, const char *name, const QList<FormOption> &options)
{
    for (const FormOption &option : options) {
        if (option.selected)
            append(data, name, option.value);
    }
}

} // namespace

Result<UserForm> userFormOf(const QByteArray &html, const QUrl &pageUrl, const QString &username)
{
    const Result<HtmlForm> form = knownForm(kUserFields, html, pageUrl, username);
    if (!form)
        return fail(form.error());
    UserForm out;
    out.csrfToken = valueOf(*form, "csrf_token");
    out.username = valueOf(*form, "username");
    out.email = valueOf(*form, "email");
    out.firstName = valueOf(*form, "first_name");
    out.lastName = valueOf(*form, "last_name");
    out.active = form->field(QStringLiteral("active"))->checked;
    out.roles = optionsOf(*form, "roles");
    if (form->field(QStringLiteral("groups")))
        out.groups = optionsOf(*form, "groups");
    return out;
}

Result<RoleForm> roleFormOf(const QByteArray &html, const QUrl &pageUrl, const QString &name)
{
    const Result<HtmlForm> form = knownForm(kRoleFields, html, pageUrl, name);
    if (!form)
        return fail(form.error());
    return RoleForm{valueOf(*form, "csrf_token"), valueOf(*form, "name"), optionsOf(*form, "permissions")};
}

QStringList differences(const UserForm &form, const User &user)
{
    QStringList out;
    compare(out, "username", user.username, form.username);
    compare(out, "email", user.email, form.email);
    compare(out, "first_name", user.firstName, form.firstName);
    compare(out, "last_name", user.lastName, form.lastName);
    QStringList roles = user.roles;
    roles.sort();
    compare(out, "roles", roles.join(QStringLiteral(", ")), selectedTexts(form.roles).join(QStringLiteral(", ")));
    const auto flag = [](bool on) { return on ? QStringLiteral("true") : QStringLiteral("false"); };
    compare(out, "active", flag(user.active), flag(form.active));
    return out;
}

QStringList differences(const RoleForm &form, const Role &role)
{
    QStringList out;
    compare(out, "name", role.name, form.name);
    QStringList api;
    for (const Permission &permission : role.permissions)
        api += pageText(permission);
    api.sort();
    const QStringList page = selectedTexts(form.permissions);
    const auto missing = [&out](const QStringList &from, const QStringList &in, const QString &sign) {
        QStringList left;
        std::ranges::set_difference(from, in, std::back_inserter(left));
        for (const QString &text : left)
            out += sign + text;
    };
    missing(api, page, QStringLiteral("- "));
    missing(page, api, QStringLiteral("+ "));
    return out;
}

QString pageText(const Permission &permission)
{
    QString action = permission.action;
    return action.replace(QLatin1Char('_'), QLatin1Char(' ')) + QStringLiteral(" on ") + permission.resource;
}

FormData userFormData(const UserForm &form, bool active, const QString &placeholder)
{
    FormData data;
    append(data, "csrf_token", form.csrfToken);
    append(data, "first_name", form.firstName);
    append(data, "last_name", form.lastName);
    append(data, "username", form.username);
    if (active)
        append(data, "active", QStringLiteral("y"));
    append(data, "email", form.email);
    appendSelected(data, "roles", form.roles);
    if (!placeholder.isEmpty())
        append(data, "roles", placeholder);
    appendSelected(data, "groups", form.groups.value_or(QList<FormOption>()));
    return data;
}

Result<FormData> roleFormData(const RoleForm &form, const Role &wanted)
{
    FormData data;
    append(data, "csrf_token", form.csrfToken);
    append(data, "name", wanted.name);
    QMultiHash<QString, QString> ids;
    for (const FormOption &option : form.permissions)
        ids.insert(option.text, option.value);
    for (const Permission &permission : wanted.permissions) {
        const QString text = pageText(permission);
        const QStringList fitting = ids.values(text);
        if (fitting.isEmpty())
            return fail({ErrorKind::Invalid, 0, wanted.name,
                         QCoreApplication::translate("Airflow", "Its page does not offer the permission %1.").arg(permission.text()), {}});
        if (fitting.size() > 1)
            return fail(formChanged(wanted.name, {QStringLiteral("permissions that read \"%1\": 1 -> %2").arg(text).arg(fitting.size())}));
        append(data, "permissions", fitting.first());
    }
    return data;
}

QByteArrayList linkedObjects(const QByteArray &html, const QString &folder)
{
    QByteArrayList out;
    for (const QString &link : linksOf(html)) {
        const QString path = QUrl(link).path(QUrl::FullyEncoded);
        const qsizetype at = path.lastIndexOf(folder);
        const QString id = at < 0 ? QString() : path.mid(at + folder.size());
        const bool isId = !id.isEmpty() && std::ranges::all_of(id, [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (isId && !out.contains(id.toLatin1()))
            out += id.toLatin1();
    }
    return out;
}

} // namespace airside
