#include "ui/reviews/reviewreminders.h"

#include "core/base/osuser.h"
#include "core/base/text.h"
#include "core/store/reviewstore.h"
#include "models/timetext.h"
#include "ui/desktop/remindertray.h"
#include "ui/kit/uimemory.h"
#include "ui/livesettings.h"

namespace airside {

namespace {

constexpr std::chrono::hours kLookAgain(1);
const QString kRemindersSection = QStringLiteral("reminders");

} // namespace

QString dueText(const DueReview &review)
{
    const int open = int(review.open);
    return review.overdue ? ReviewReminders::tr("The deadline has passed. %Ln items wait for your decision.", nullptr, open)
                          : ReviewReminders::tr("%Ln items wait for your decision until %1.", nullptr, open).arg(localTimeText(review.deadline));
}

ReviewReminders::ReviewReminders(Workspace &workspace, LiveSettings &settings, ReminderTray &tray, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_tray(tray)
{
    m_timer.setInterval(kLookAgain);
    connect(&m_timer, &QTimer::timeout, this, &ReviewReminders::look);
    connect(&workspace, &Workspace::unlocked, this, &ReviewReminders::look);
    connect(&settings, &LiveSettings::changed, this, &ReviewReminders::follow);
    connect(&tray, &ReminderTray::activated, this, [this] {
        const bool still = std::ranges::any_of(m_due, [this](const DueReview &one) { return one.id == m_first; });
        if (!m_due.isEmpty())
            Q_EMIT openWanted(still ? m_first : m_due.first().id);
    });
}

void ReviewReminders::start()
{
    m_timer.start();
    look();
}

void ReviewReminders::follow()
{
    if (!m_settings.now().reviewReminders) {
        m_due.clear();
        m_tray.setTip({});
    } else if (m_due.isEmpty() && m_timer.isActive()) {
        look();
    }
}

QStringList ReviewReminders::names() const
{
    const Workspace::Collaborators &with = m_workspace.collaborators();
    if (!with.reviews->login().isEmpty())
        return {with.reviews->login()};
    QStringList out{osUserName()};
    if (with.memory) // as whom the person decided last
        out += with.memory->value(QStringLiteral("reviews"), QStringLiteral("as")).toString();
    return out;
}

void ReviewReminders::look()
{
    ReviewStore *store = m_workspace.collaborators().reviews;
    if (m_looking || !store || !m_settings.now().reviewReminders || m_workspace.isLocked())
        return;
    m_looking = true;
    m_found.clear();
    m_workspace.ask(this, store->list(), [this](const Result<QList<KeptReview>> &kept) {
        const QDateTime soon = m_workspace.collaborators().clock->nowUtc().addDays(kRemindDays);
        m_toRead.clear();
        for (const KeptReview &one : kept.value_or(QList<KeptReview>())) { // what cannot be read is told on the page
            if (!one.signedOff && m_deadlines.value(one.id, soon) <= soon)
                m_toRead += one.id;
        }
        readNext();
    });
}

/// One after the other, so that whoever works with the store is not kept waiting for long.
void ReviewReminders::readNext()
{
    if (m_toRead.isEmpty()) {
        finish();
        return;
    }
    const QUuid id = m_toRead.takeFirst();
    m_workspace.ask(this, m_workspace.collaborators().reviews->read(id), [this, id](const Result<Review> &review) {
        if (review) {
            m_deadlines.insert(id, review->campaign.wish.deadline);
            if (const std::optional<DueReview> due = dueReview(*review, names(), m_workspace.collaborators().clock->nowUtc()))
                m_found += *due;
        }
        readNext();
    });
}

void ReviewReminders::finish()
{
    m_looking = false;
    if (!m_settings.now().reviewReminders || m_workspace.isLocked())
        return;
    m_due = m_found;
    std::ranges::stable_sort(m_due, {}, &DueReview::deadline);
    const bool tray = m_tray.isAvailable();
    QStringList tips;
    for (const DueReview &one : std::as_const(m_due))
        tips += tr("Access review %1").arg(visible(one.name)) + QStringLiteral(": ") + dueText(one);
    if (tray)
        m_tray.setTip(tips.join(QLatin1Char('\n')));
    for (const DueReview &one : std::as_const(m_due)) {
        if (wasToldToday(one.id))
            continue;
        m_first = one.id;
        if (tray)
            m_tray.announce(tr("Access review %1").arg(visible(one.name)), dueText(one));
        else
            Q_EMIT tellInWindow(one, tr("Access review %1").arg(visible(one.name)) + QStringLiteral(": ") + dueText(one));
    }
    Q_EMIT looked();
}

/// And notes that it is told now.
bool ReviewReminders::wasToldToday(const QUuid &review)
{
    UiMemory *memory = m_workspace.collaborators().memory;
    const QString today = m_workspace.collaborators().clock->nowUtc().toLocalTime().date().toString(Qt::ISODate);
    const QString key = review.toString(QUuid::WithoutBraces);
    const QString before = memory ? memory->value(kRemindersSection, key).toString() : m_told.value(review);
    if (memory)
        memory->setValue(kRemindersSection, key, today);
    else
        m_told.insert(review, today);
    return before == today;
}

} // namespace airside
