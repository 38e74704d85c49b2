#include "ui/users/userdetails.h"

#include "core/base/text.h"
#include "models/timetext.h"
#include "models/usertablecells.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/theme.h"
#include "ui/users/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace airside {

namespace {

/// The local time and UTC, one below the other: on one line they do not fit, and the dot would hang at its end.
QString exactLines(QString text)
{
    return text.replace(QStringLiteral(" \u00b7 "), QStringLiteral("\n"));
}

} // namespace

UserDetails::UserDetails(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details"));
    auto *body = new QWidget(this);
    m_form = new QGridLayout(body);
    m_form->setContentsMargins(0, metrics::grid, 0, 0);
    m_form->setHorizontalSpacing(metrics::grid);
    m_form->setVerticalSpacing(metrics::half + 2);
    m_form->setColumnStretch(1, 1);
    setWidget(body);
    addLine(Line::Privilege, tr("Privilege"));
    addLine(Line::Username, tr("Username"));
    addLine(Line::Email, tr("E-mail"));
    addLine(Line::FirstName, tr("First name"));
    addLine(Line::LastName, tr("Last name"));
    addLine(Line::Active, tr("Active"));
    addLine(Line::LastLogin, tr("Last login"));
    addLine(Line::Logins, tr("Logins"));
    addLine(Line::FailedLogins, tr("Failed logins"));
    addLine(Line::Created, tr("Created"));
    addLine(Line::Instance, tr("Instance"));
    m_form->setRowStretch(m_form->rowCount(), 1);
}

void UserDetails::addLine(Line line, const QString &title)
{
    auto *label = new QLabel(title, m_form->parentWidget());
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new ElidedLabel(m_form->parentWidget());
    value->setAccessibleDescription(title);
    auto *second = new QLabel(m_form->parentWidget());
    second->setTextFormat(Qt::PlainText);
    second->setWordWrap(true);
    second->setFont(secondaryFont(font()));
    second->setForegroundRole(QPalette::PlaceholderText);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(0);
    cell->addWidget(value);
    cell->addWidget(second);
    const int row = m_form->rowCount();
    m_form->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_form->addLayout(cell, row, 1);
    m_values[int(line)] = value;
    m_seconds[int(line)] = second;
}

void UserDetails::setLine(Line line, const QString &value, const QString &second, bool placeholder)
{
    ElidedLabel *label = m_values[int(line)];
    label->setText(visible(value));
    tint(label, Theme::of(palette()).text);
    label->setForegroundRole(placeholder ? QPalette::PlaceholderText : QPalette::WindowText);
    QLabel *below = m_seconds[int(line)];
    below->setText(visible(second.left(400)));
    below->setVisible(!second.isEmpty());
}

void UserDetails::setText(Line line, const QString &value, const QString &before, const QString &placeholder)
{
    const QString change = value == before ? QString() : tr("staged; now: %1").arg(before.isEmpty() ? tr("empty") : before);
    const bool empty = value.trimmed().isEmpty();
    setLine(line, empty ? placeholder : value, change, empty);
}

void UserDetails::setTime(Line line, const ShownUser &shown, const std::optional<ServerTime> &time, const QString &whenNull,
                          const QDateTime &nowUtc)
{
    const std::optional<int> offset = shown.snapshot->serverOffsetSeconds;
    if (!shown.server)
        setLine(line, tr("not created yet"), {}, true);
    else if (!time)
        setLine(line, whenNull, {}, true);
    else {
        setLine(line, serverAgoText(*time, offset, nowUtc), serverExactText(*time, offset));
        QLabel *exact = m_seconds[int(line)];
        exact->setText(exactLines(exact->text()));
    }
}

void UserDetails::setCount(Line line, const ShownUser &shown, const std::optional<qint64> &count,
                           const QString &second)
{
    if (count)
        setLine(line, QLocale().toString(*count), second);
    else
        setLine(line, shown.server ? tr("nothing counted yet") : tr("not created yet"), {}, true);
}

void UserDetails::setPrivilege(const Snapshot &snapshot, const User &user)
{
    const Privilege privilege = privilegeOf(effectivePermissionSet(snapshot, user.roles));
    if (privilege.level == PrivilegeLevel::Ordinary) {
        setLine(Line::Privilege, tr("ordinary"), {}, true);
        return;
    }
    const QList<EffectivePermission> effective = effectivePermissions(snapshot, user);
    QStringList reasons;
    for (const Permission &permission : privilege.because) {
        const auto at = std::ranges::find(effective, permission, &EffectivePermission::permission);
        const QStringList from = at == effective.end() ? QStringList() : at->fromRoles;
        if (reasons.size() < 4)
            reasons += tr("%1 (from %2)").arg(permission.text(), from.join(QStringLiteral(", ")));
    }
    if (privilege.because.size() > reasons.size())
        reasons += tr("%Ln more", nullptr, int(privilege.because.size() - reasons.size()));
    setLine(Line::Privilege, privilegeText(privilege.level), reasons.join(QStringLiteral("; ")));
    const Theme theme = Theme::of(palette());
    tint(m_values[int(Line::Privilege)], privilege.level == PrivilegeLevel::CanBecomeAdmin ? theme.danger : theme.warn);
}

void UserDetails::setSummary(const UserSummary &summary)
{
    const std::pair<Line, const CommonValue &> lines[] = {
        {Line::Privilege, summary.privilege}, {Line::Username, summary.username},   {Line::Email, summary.email},
        {Line::FirstName, summary.firstName}, {Line::LastName, summary.lastName},   {Line::Active, summary.active},
        {Line::LastLogin, summary.lastLogin}, {Line::Logins, summary.logins},       {Line::FailedLogins, summary.failedLogins},
        {Line::Created, summary.created},     {Line::Instance, summary.instance}};
    for (const auto &[line, common] : lines)
        setLine(line, common.value, common.counts, common.muted);
}

void UserDetails::setUser(const ShownUser &shown, const Snapshot &snapshot, const QDateTime &nowUtc)
{
    const User &user = *shown.user;
    const User &before = shown.server ? *shown.server : user;
    setPrivilege(snapshot, user);
    setText(Line::Username, user.username, before.username, tr("empty"));
    setText(Line::Email, user.email, before.email, tr("empty"));
    setText(Line::FirstName, user.firstName, before.firstName, tr("empty"));
    setText(Line::LastName, user.lastName, before.lastName, tr("empty"));
    if (!shown.server)
        setLine(Line::Active, tr("will be active"), tr("Airflow creates every user active."), true);
    else
        setLine(Line::Active, user.active ? tr("yes") : tr("no: cannot sign in"));
    setTime(Line::LastLogin, shown, user.lastLogin, tr("never"), nowUtc);
    setCount(Line::Logins, shown, user.loginCount);
    setCount(Line::FailedLogins, shown, user.failedLoginCount, tr("since the last success"));
    setTime(Line::Created, shown, user.createdOn, tr("unknown"), nowUtc);
    setLine(Line::Instance, instanceText(snapshot.instance), snapshot.instance.url.toDisplayString());
}

} // namespace airside
