#include "ui/reviews/signingkeyrow.h"

#include "ui/kit/prompts.h"
#include "ui/kit/theme.h"
#include "ui/reviews/signingkeyjob.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace airside {

SigningKeyRow::SigningKeyRow(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_box = new QCheckBox(tr("&Signed with the key in the keychain"), this);
    m_make = new QPushButton(tr("&Make a key"), this);
    m_make->setAutoDefault(false);
    m_fingerprint = new QLineEdit(this);
    m_fingerprint->setReadOnly(true);
    m_fingerprint->setAccessibleName(tr("Fingerprint of the key"));
    m_fingerprint->setPlaceholderText(tr("There is no key yet"));
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::grid);
    first->addWidget(m_box);
    first->addStretch(1);
    first->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::half);
    column->addLayout(first);
    column->addWidget(m_fingerprint);
    connect(m_make, &QPushButton::clicked, this, &SigningKeyRow::wantKey);
}

QString SigningKeyRow::fingerprint() const
{
    return m_fingerprint->text();
}

void SigningKeyRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_known)
        look();
}

void SigningKeyRow::look()
{
    if (m_asking)
        return;
    setAsking(true);
    m_workspace.ask(this, signingFingerprint(m_workspace.collaborators().credentials, m_workspace.untilEnd()), [this](const Result<QByteArray> &found) {
        setAsking(false);
        m_known = true;
        if (found) {
            setFingerprint(*found);
        } else { // told when somebody wants to sign: most packs are not signed
            m_fingerprint->setPlaceholderText(describe(found.error()));
            m_fingerprint->setToolTip(found.error().kind == ErrorKind::KeychainUnavailable ? QString() : found.error().detail);
        }
    });
}

void SigningKeyRow::wantKey()
{
    if (m_fingerprint->text().isEmpty()) {
        make(false);
        return;
    }
    Prompts::Question question;
    question.title = tr("Make another key");
    question.text = tr("The key of now is lost then. What it signed can still be verified, but nothing more can be signed with it; whoever verifies has to "
                       "be told the new fingerprint.");
    question.confirm = tr("Make another key");
    question.destructive = true;
    m_workspace.collaborators().prompts->ask(this, question, [this](bool yes) {
        if (yes)
            make(true);
    });
}

void SigningKeyRow::make(bool replace)
{
    setAsking(true);
    m_workspace.ask(this, makeSigningKey(m_workspace.collaborators().credentials, replace, m_workspace.untilEnd()), [this](const Result<QByteArray> &key) {
        setAsking(false);
        if (!key) {
            Q_EMIT failed(key.error());
            return;
        }
        setFingerprint(*key);
        m_box->setChecked(true);
        Q_EMIT made(m_fingerprint->text());
    });
}

void SigningKeyRow::setFingerprint(const QByteArray &fingerprint)
{
    m_fingerprint->setText(QString::fromLatin1(fingerprint));
    m_fingerprint->setCursorPosition(0);
    m_make->setText(fingerprint.isEmpty() ? tr("&Make a key") : tr("&Make another key\u2026"));
}

void SigningKeyRow::setAsking(bool asking)
{
    m_asking = asking;
    m_make->setEnabled(!asking);
}

} // namespace airside
