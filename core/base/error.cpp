#include "core/base/error.h"

#include <QCoreApplication>

namespace airside {

namespace {

struct KindText
{
    ErrorKind kind;
    const char *name;
    /// %1 is the subject (or a neutral word), %2 the message.
    const char *sentence;
};

constexpr KindText kTexts[] = {
    {ErrorKind::InvalidInput, "invalid_input", QT_TRANSLATE_NOOP("Error", "%1 cannot be used: %2")},
    {ErrorKind::Unsupported, "unsupported", QT_TRANSLATE_NOOP("Error", "This server cannot do that for %1: %2")},
    {ErrorKind::RunOnServer, "run_on_server",
     QT_TRANSLATE_NOOP("Error", "The API of this server cannot do that for %1, and this sign-in opens none of Airflow's pages. Nothing was changed. Run this on the server:\n%2")},
    {ErrorKind::ReadOnly, "read_only",
     QT_TRANSLATE_NOOP("Error", "%1 is marked read-only. Nothing was changed. Remove the mark in Instances to allow changes.")},
    {ErrorKind::Refused, "refused", QT_TRANSLATE_NOOP("Error", "Refused to protect access: %2 Nothing was changed for %1.")},
    {ErrorKind::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing more was sent to %1.")},
    {ErrorKind::Unreachable, "unreachable",
     QT_TRANSLATE_NOOP("Error", "%1 cannot be reached. Check the address, the network and the proxy. %2")},
    {ErrorKind::Timeout, "timeout", QT_TRANSLATE_NOOP("Error", "%1 did not answer in time. Try again, or allow more time.")},
    {ErrorKind::ConnectionLost, "connection_lost",
     QT_TRANSLATE_NOOP("Error", "The connection to %1 ended in the middle of an answer. Nothing was changed. Try again.")},
    {ErrorKind::OutcomeUnknown, "outcome_unknown",
     QT_TRANSLATE_NOOP("Error", "The connection ended during a write to %1: it may or may not have been done. Refresh and look before you repeat it.")},
    {ErrorKind::TlsFailed, "tls_failed",
     QT_TRANSLATE_NOOP("Error", "The connection to %1 is not secure, so nothing was sent. %2 Give its CA file, or pin its certificate after checking it.")},
    {ErrorKind::PinMismatch, "pin_mismatch",
     QT_TRANSLATE_NOOP("Error", "%1 shows another certificate than the pinned one, so nothing was sent. Ask its administrator before you accept the new one. %2")},
    {ErrorKind::InsecureTransport, "insecure_transport",
     QT_TRANSLATE_NOOP("Error", "%1 is plain http to another machine: the sign-in would be readable on the way, so it was not sent. Use https, or allow http for this instance.")},
    {ErrorKind::TooLarge, "too_large", QT_TRANSLATE_NOOP("Error", "The answer of %1 is larger than this program reads. %2")},
    {ErrorKind::NotAirflow, "not_airflow",
     QT_TRANSLATE_NOOP("Error", "%1 is not an Airflow. Check the address; the part after the host, such as /airflow, belongs to it. %2")},
    {ErrorKind::UnsupportedManager, "unsupported_auth_manager",
     QT_TRANSLATE_NOOP("Error", "%1 runs Airflow without the FAB auth manager, so its users and roles cannot be managed here. %2")},
    {ErrorKind::ApiDisabled, "api_disabled",
     QT_TRANSLATE_NOOP("Error", "The API of %1 is switched off. Its administrator can allow it in [api] auth_backends. %2")},
    {ErrorKind::UnexpectedContent, "unexpected_content",
     QT_TRANSLATE_NOOP("Error", "%1 answered with a web page where data was expected. A proxy or a login page may stand in front of it. %2")},
    {ErrorKind::UnexpectedRedirect, "unexpected_redirect",
     QT_TRANSLATE_NOOP("Error", "%1 redirects elsewhere; redirects are never followed. Check the address. %2")},
    {ErrorKind::FormChanged, "form_changed",
     QT_TRANSLATE_NOOP("Error", "Airflow's page for %1 is not as this program knows it, so nothing was changed. It may be a newer version or a changed page. %2")},
    {ErrorKind::MalformedAnswer, "malformed_answer",
     QT_TRANSLATE_NOOP("Error", "The answer of %1 cannot be understood, so it was not used. %2")},
    {ErrorKind::SignInFailed, "sign_in_failed",
     QT_TRANSLATE_NOOP("Error", "Signing in to %1 failed: wrong username or secret, or the account is inactive. %2")},
    {ErrorKind::SignInNeedsBrowser, "sign_in_needs_browser",
     QT_TRANSLATE_NOOP("Error", "The login page of %1 takes no username and password. Sign in with a browser, then paste a token or cookie. %2")},
    {ErrorKind::SignInLimited, "sign_in_limited", QT_TRANSLATE_NOOP("Error", "%1 allows no more sign-ins for now. %2")},
    {ErrorKind::SignInExpired, "sign_in_expired", QT_TRANSLATE_NOOP("Error", "The sign-in to %1 is no longer accepted. Sign in again. %2")},
    {ErrorKind::CredentialMissing, "credential_missing", QT_TRANSLATE_NOOP("Error", "There is no secret to sign in to %1 with. %2")},
    {ErrorKind::CommandFailed, "command_failed", QT_TRANSLATE_NOOP("Error", "The sign-in command of %1 gave no token. %2")},
    {ErrorKind::KeychainLocked, "keychain_locked",
     QT_TRANSLATE_NOOP("Error", "The keychain is locked or does not give the entry of %1. Unlock it and try again; nothing stored was changed. %2")},
    {ErrorKind::KeychainUnavailable, "keychain_unavailable",
     QT_TRANSLATE_NOOP("Error", "No keychain is available, so the secret of %1 is kept in memory only. %2")},
    {ErrorKind::Forbidden, "forbidden", QT_TRANSLATE_NOOP("Error", "The account that signed in has no right to do this with %1. %2")},
    {ErrorKind::ServerDefect, "server_defect",
     QT_TRANSLATE_NOOP("Error", "A known defect of this server prevents it for %1. Nothing was changed. %2")},
    {ErrorKind::NotFound, "not_found", QT_TRANSLATE_NOOP("Error", "%1 was not found. %2")},
    {ErrorKind::AlreadyExists, "already_exists", QT_TRANSLATE_NOOP("Error", "%1 exists already. Nothing was changed. %2")},
    {ErrorKind::Invalid, "invalid", QT_TRANSLATE_NOOP("Error", "The server refuses these values for %1. Nothing was changed. %2")},
    {ErrorKind::RateLimited, "rate_limited",
     QT_TRANSLATE_NOOP("Error", "%1 allows no more requests for now. %2")},
    {ErrorKind::ServerError, "server_error", QT_TRANSLATE_NOOP("Error", "%1 reported an internal error. %2")},
    {ErrorKind::PausedTooLong, "paused_too_long", QT_TRANSLATE_NOOP("Error", "The pause was so long that what the guards looked at on %1 is old. What is left was not tried: apply it again.")},
    {ErrorKind::DoneDifferently, "done_differently", QT_TRANSLATE_NOOP("Error", "Done differently for %1: a part of it is as asked for, another part is not. %2")},
    {ErrorKind::NotDone, "not_done", QT_TRANSLATE_NOOP("Error", "The server said yes, but reading back shows that it was not done for %1. %2")},
    {ErrorKind::ChangedMeanwhile, "changed_meanwhile",
     QT_TRANSLATE_NOOP("Error", "Somebody changed %1 meanwhile, so nothing was written. Look at both versions and decide again. %2")},
    {ErrorKind::EarlierNotDone, "earlier_not_done",
     QT_TRANSLATE_NOOP("Error", "%1 was left as it is, because another change that it needs was not done: %2.")},
    {ErrorKind::Torn, "torn", QT_TRANSLATE_NOOP("Error", "The list of %1 kept changing while it was read, so it may be incomplete. %2")},
    {ErrorKind::File, "file", QT_TRANSLATE_NOOP("Error", "The file %1 cannot be read or written. %2")},
    {ErrorKind::BadFile, "bad_file", QT_TRANSLATE_NOOP("Error", "The file %1 is damaged or was written by a newer version; it was left as it is. %2")},
    {ErrorKind::DamagedFile, "damaged_file",
     QT_TRANSLATE_NOOP("Error", "The file %1 was damaged. It is kept as %2, and a new one was begun.")},
    {ErrorKind::Internal, "internal", QT_TRANSLATE_NOOP("Error", "An unexpected state was met at %1. Nothing more was done. %2")},
};

const KindText &textOf(ErrorKind kind)
{
    for (const KindText &text : kTexts) {
        if (text.kind == kind)
            return text;
    }
    return kTexts[std::size(kTexts) - 1];
}

/// "The User with username `nobody` was not found" after "nobody was not found."
bool onlyRepeats(const Error &error)
{
    if (error.kind != ErrorKind::NotFound || error.subject.isEmpty())
        return false;
    const bool saysSo = error.message.contains(QLatin1String("not found"), Qt::CaseInsensitive)
                        || error.message.contains(QLatin1String("does not exist"), Qt::CaseInsensitive);
    const auto quoted = [&error](char mark) {
        return error.message.contains(QLatin1Char(mark) + error.subject + QLatin1Char(mark));
    };
    return saysSo && (quoted('`') || quoted('\'') || quoted('"'));
}

} // namespace

QString kindName(ErrorKind kind)
{
    return QString::fromLatin1(textOf(kind).name);
}

QString describe(const Error &error)
{
    const QString subject = error.subject.isEmpty() ? QCoreApplication::translate("Error", "this") : error.subject;
    const QString message = onlyRepeats(error) ? QString() : error.message;
    const QString sentence = QCoreApplication::translate("Error", textOf(error.kind).sentence);
    // Not a chain of arg(): a subject that contains "%2" must stay as it is.
    QString text = sentence.contains(QLatin1String("%2")) ? sentence.arg(subject, message).trimmed()
                                                          : sentence.arg(subject).trimmed();
    if (error.subject.isEmpty())
        text.replace(0, 1, text.left(1).toUpper());
    return text;
}

} // namespace airside
