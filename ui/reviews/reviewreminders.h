#pragma once

#include "core/review/duereviews.h"
#include "ui/workspace.h"

#include <QTimer>

namespace airside {

class LiveSettings;
class ReminderTray;

/// Tells a person of reviews in which items wait for their decision and that end soon, or have ended: once a day each, in the tray, or in the
/// window where there is no tray. Looks in the store now and then, and not at reviews of the demo.
class ReviewReminders : public QObject
{
    Q_OBJECT

public:
    ReviewReminders(Workspace &workspace, LiveSettings &settings, ReminderTray &tray, QObject *parent = nullptr);

    /// Looks at once, then every hour.
    void start();
    void look();
    [[nodiscard]] bool isBusy() const { return m_looking; }
    [[nodiscard]] const QList<DueReview> &due() const { return m_due; } ///< the first deadline first

Q_SIGNALS:
    void looked();
    void openWanted(const QUuid &review);
    /// There is no tray.
    void tellInWindow(const airside::DueReview &review, const QString &text);

private:
    void readNext();
    void finish();
    void follow(); ///< the settings
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] bool wasToldToday(const QUuid &review);

    Workspace &m_workspace;
    LiveSettings &m_settings;
    ReminderTray &m_tray;
    QTimer m_timer;
    QList<QUuid> m_toRead;
    QList<DueReview> m_found;
    QList<DueReview> m_due;
    QHash<QUuid, QDateTime> m_deadlines; ///< of reviews that were read, so that those with time left are not read again
    QHash<QUuid, QString> m_told;        ///< the day, where nothing is remembered over restarts
    QUuid m_first;                       ///< which the last message was about
    bool m_looking = false;
};

/// "The deadline has passed. 3 items wait for your decision."
[[nodiscard]] QString dueText(const DueReview &review);

} // namespace airside
