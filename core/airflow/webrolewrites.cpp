#include "core/airflow/webrolewrites.h"

#include "core/airflow/writeoutcome.h"

#include <QCoreApplication>
#include <QCoroTimer>

#include <algorithm>

namespace airside {

namespace {

QString shellQuoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

/// An action's name comes from a server, or out of a file, and a person will paste the line into a shell.
QString actionWord(const QString &action)
{
    const bool plain = !action.isEmpty() && std::ranges::all_of(action, [](QChar c) {
        return c == QLatin1Char('_') || (c.unicode() < 0x80 && c.isLetterOrNumber());
    });
    return plain ? action : shellQuoted(action);
}

/// The permissions are sorted by resource: one line for each.
QStringList linesFor(const QString &verb, const QString &role, const PermissionList &permissions)
{
    QStringList lines;
    QString resource;
    for (const Permission &permission : permissions) {
        if (lines.isEmpty() || permission.resource != resource)
            lines += QStringLiteral("airflow roles %1 --resource %2 --action").arg(verb, shellQuoted(permission.resource));
        lines.last() += QLatin1Char(' ') + actionWord(permission.action);
        resource = permission.resource;
    }
    for (QString &line : lines)
        line += QStringLiteral(" -- ") + shellQuoted(role);
    return lines;
}

} // namespace

QString commandsToEdit(const Role &role, const RoleEdit &edit)
{
    if (edit.name && *edit.name != role.name)
        return {};
    const QStringList lines = linesFor(QStringLiteral("add-perms"), role.name, addedBy(role, edit))
                              + linesFor(QStringLiteral("del-perms"), role.name, removedBy(role, edit));
    return lines.join(QLatin1Char('\n'));
}

QString commandToDelete(const QString &role)
{
    return QStringLiteral("airflow roles delete -- ") + shellQuoted(role);
}

WebRoleWrites::WebRoleWrites(ClientContext &context, SignedSender &sender, WebPages &pages)
    : m_with(context)
    , m_sender(sender)
    , m_pages(pages)
{
}

QCoro::Task<Result<WebRoleWrites::Opened>> WebRoleWrites::open(Role role, std::stop_token stop)
{
    const Result<WebPages::Page> page = co_await m_pages.editPage("/roles", "name", role.name, stop);
    if (!page)
        co_return fail(page.error());
    const Result<RoleForm> form = roleFormOf(page->html, page->url, role.name);
    if (!form)
        co_return fail(form.error());
    const QStringList difference = differences(*form, role);
    if (!difference.isEmpty())
        co_return fail({ErrorKind::ChangedMeanwhile, 0, role.name,
                        QCoreApplication::translate("Airflow", "Airflow's page shows another role than the API."),
                        difference.join(QLatin1Char('\n'))});
    co_return Opened{page->path, *form};
}

QCoro::Task<Result<Role>> WebRoleWrites::readBack(Role before, Role wanted, bool patiently)
{
    Result<Role> found = co_await settleRole(&m_with, &m_sender, before, wanted, patiently);
    if (!found && found.error().kind == ErrorKind::NotFound && wanted.name != before.name)
        found = co_await readRole(&m_with, &m_sender, before.name, {});
    co_return found;
}

QCoro::Task<Result<Role>> WebRoleWrites::update(QString name, RoleEdit edit, std::stop_token stop)
{
    const Result<Role> current = co_await readRole(&m_with, &m_sender, name, stop);
    if (!current)
        co_return current;
    const Role wanted = edited(*current, edit);
    if (wanted == *current)
        co_return current;
    if (wanted.name != current->name) {
        const Result<Role> taken = co_await readRole(&m_with, &m_sender, wanted.name, stop);
        if (taken)
            co_return fail({ErrorKind::AlreadyExists, 0, wanted.name, {}, {}});
        if (taken.error().kind != ErrorKind::NotFound)
            co_return fail(taken.error());
    }
    const Result<Opened> opened = co_await open(*current, stop);
    if (!opened)
        co_return fail(opened.error());
    const Result<FormData> data = roleFormData(opened->form, wanted);
    if (!data)
        co_return fail(data.error());
    const Result<HttpResponse> answer = co_await m_pages.submit(opened->path, *data, stop);
    const bool lost = isLost(answer);
    if (!answer && !lost)
        co_return fail(answer.error());
    const Result<Role> now = co_await readBack(*current, wanted, lost);
    if (!now)
        co_return fail(unsettled(name, answer, now.error()));
    if (!standsAsWished(*now, *current, wanted))
        co_return fail(notDone(name, answer, differences(*now, wanted), formRefusal(answer)));
    co_return now;
}

QCoro::Task<Result<void>> WebRoleWrites::remove(QString name, std::stop_token stop)
{
    const Result<Role> current = co_await readRole(&m_with, &m_sender, name, stop);
    if (!current)
        co_return fail(current.error());
    const Result<Opened> opened = co_await open(*current, stop);
    if (!opened)
        co_return fail(opened.error());
    FormData data;
    data.append({QStringLiteral("csrf_token"), Secret(opened->form.csrfToken.toUtf8())});
    QByteArray path = opened->path;
    path.replace("/edit/", "/delete/");
    const Result<HttpResponse> answer = co_await m_pages.submit(path, data, stop);
    const bool lost = isLost(answer);
    if (!answer && !lost)
        co_return fail(answer.error());
    for (const int wait : kSettleWaitsMs) {
        if (wait > 0)
            co_await QCoro::sleepFor(std::chrono::milliseconds(wait));
        const Result<Role> now = co_await readRole(&m_with, &m_sender, name, {});
        if (!now && now.error().kind == ErrorKind::NotFound)
            co_return Result<void>();
        if (!now)
            co_return fail(unsettled(name, answer, now.error()));
        if (!lost)
            break;
    }
    const QString words = formRefusal(answer);
    co_return fail(notDone(name, answer, {},
                           words.isEmpty() ? QCoreApplication::translate("Airflow", "Airflow's page deletes no role that somebody holds. "
                                                                                    "Take it from its holders first.")
                                           : words));
}

} // namespace airside
