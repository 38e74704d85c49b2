#include "ui/instances/connectionview.h"

#include "core/base/text.h"
#include "models/timetext.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/theme.h"

#include <QFormLayout>
#include <QPushButton>

namespace airside {

QString clockText(int seconds)
{
    constexpr int harmless = 5;
    if (std::abs(seconds) <= harmless)
        return ConnectionView::tr("in step with this computer");
    const QString amount = std::abs(seconds) < 120 ? ConnectionView::tr("%Ln s", nullptr, std::abs(seconds))
                                                   : ConnectionView::tr("%Ln min", nullptr, std::abs(seconds) / 60);
    return seconds > 0 ? ConnectionView::tr("%1 ahead of this computer").arg(amount)
                       : ConnectionView::tr("%1 behind this computer").arg(amount);
}

QString managerText(const Capabilities &capabilities)
{
    if (!capabilities.managerTitle.isEmpty())
        return capabilities.managerTitle;
    switch (capabilities.manager) {
    case AuthManager::Fab:
        return QStringLiteral("FAB");
    case AuthManager::Simple:
        return QStringLiteral("Simple");
    case AuthManager::Keycloak:
        return QStringLiteral("Keycloak");
    case AuthManager::Other:
        break;
    }
    return ConnectionView::tr("another one");
}

ConnectionView::ConnectionView(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(2 * metrics::grid);
    m_rows->setVerticalSpacing(metrics::half);
}

void ConnectionView::clear()
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    hide();
}

void ConnectionView::addRow(const QString &name, const QString &value)
{
    auto *label = new ElidedLabel(visible(value), this);
    label->setElideMode(Qt::ElideMiddle);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *head = new QLabel(name, this);
    head->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addRow(head, label);
    show();
}

void ConnectionView::showReport(const ConnectionReport &report)
{
    clear();
    const Capabilities &can = report.capabilities;
    addRow(tr("Airflow"), can.airflowVersion.isEmpty() ? tr("version not told") : can.airflowVersion);
    addRow(tr("Auth manager"), managerText(can));
    if (!report.signInError) {
        const QString who = report.signedInAs.isEmpty() ? tr("signed in") : tr("signed in as %1").arg(report.signedInAs);
        addRow(tr("Sign-in"), report.signInWay.isEmpty() ? who : tr("%1, by %2").arg(who, report.signInWay));
    }
    if (report.clockDifference)
        addRow(tr("Clock"), clockText(*report.clockDifference));
    if (can.rolePatchEffect == RolePatch::AddsOnly)
        addRow(tr("Limit"), tr("this server adds permissions to a role but never takes one away over REST"));
    else if (can.rolePatchEffect == RolePatch::Refused)
        addRow(tr("Limit"), tr("this server refuses every change of a role over REST"));
    if (report.certificate)
        showCertificate(*report.certificate);
}

void ConnectionView::showCertificate(const PeerCertificate &certificate)
{
    addRow(tr("Certificate"), tr("%1, issued by %2").arg(certificate.subject, certificate.issuer));
    addRow(tr("Valid until"), localTimeText(certificate.expires));
    addRow(tr("Trusted"), certificate.trusted ? tr("yes, by this computer's authorities or your CA file") : tr("NO"));
    addRow(tr("SHA-256"), pinText(certificate.sha256));
    auto *pin = new QPushButton(tr("Pin this certificate"), this);
    pin->setToolTip(tr("From now on only this certificate is accepted. Compare the fingerprint with its administrator first."));
    m_rows->addRow(QString(), pin);
    // Tab comes to it where it stands, and not after all that was made before it.
    QWidget *before = previousInFocusChain();
    while (before != this && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    setTabOrder(before, pin);
    connect(pin, &QPushButton::clicked, this, [this, sha256 = certificate.sha256] { Q_EMIT pinRequested(sha256); });
    show();
}

} // namespace airside
