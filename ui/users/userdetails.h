#pragma once

#include "ui/users/usersummary.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace airside {

class ElidedLabel;

/// Every field of one user, with exact times and why it is marked as privileged; or what many users have in common.
class UserDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit UserDetails(QWidget *parent = nullptr);

    /// snapshot: with the roles as they will be after what is staged.
    void setUser(const ShownUser &shown, const Snapshot &snapshot, const QDateTime &nowUtc);
    /// What many have in common.
    void setSummary(const UserSummary &summary);

private:
    enum class Line { Username, Email, FirstName, LastName, Active, LastLogin, Logins, FailedLogins, Created, Instance, Privilege };
    static constexpr int kLines = 11;

    void addLine(Line line, const QString &title);
    /// second: a smaller line below; before: the value on the server when another is staged.
    void setLine(Line line, const QString &value, const QString &second = {}, bool placeholder = false);
    void setText(Line line, const QString &value, const QString &before, const QString &placeholder);
    void setTime(Line line, const ShownUser &shown, const std::optional<ServerTime> &time, const QString &whenNull,
                 const QDateTime &nowUtc);
    void setCount(Line line, const ShownUser &shown, const std::optional<qint64> &count,
                  const QString &second = {});
    void setPrivilege(const Snapshot &snapshot, const User &user);

    QGridLayout *m_form = nullptr;
    ElidedLabel *m_values[kLines] = {};
    QLabel *m_seconds[kLines] = {};
};

} // namespace airside
