#pragma once

#include <QString>

namespace airside {

/// Everything that can go wrong, closed on purpose: callers branch on it, exit codes follow from it,
/// and describe() has one sentence for each. Add a kind rather than a sentence.
enum class ErrorKind {
    // What the caller asked for
    InvalidInput,    ///< The request cannot be made as given (a name with "/", an empty field, a bad option).
    Unsupported,     ///< This server cannot do it; subject says what.
    RunOnServer,     ///< Only a command on the server can do it; message holds the lines to copy.
    ReadOnly,        ///< The instance is marked read-only.
    Refused,         ///< A guard refused it; message says which.
    Cancelled,       ///< The caller's stop token was used.
    // The way to the server
    Unreachable,     ///< Host not found, connection refused, no route, proxy failure.
    Timeout,         ///< No answer within the time limit.
    ConnectionLost,  ///< The connection ended while reading an answer to a GET.
    OutcomeUnknown,  ///< The connection ended during a write: it may or may not have been done.
    TlsFailed,       ///< The certificate or the handshake was not acceptable.
    PinMismatch,     ///< The certificate is not the pinned one; detail holds both fingerprints.
    InsecureTransport, ///< Credentials would leave over plain http to another machine.
    TooLarge,        ///< The answer exceeds the size limit.
    // What stands there
    NotAirflow,          ///< Something answers, but not Airflow.
    UnsupportedManager,  ///< Airflow, but without the FAB auth manager; message names the manager.
    ApiDisabled,         ///< Airflow with its API switched off.
    UnexpectedContent,   ///< HTML or another type where JSON was due.
    UnexpectedRedirect,  ///< A redirect (never followed); detail is its target.
    FormChanged,         ///< A page of Airflow is not as this program knows it, so nothing was sent. detail: the difference.
    MalformedAnswer,     ///< JSON that is cut, or has the wrong types.
    // Signing in
    SignInFailed,        ///< Wrong username, password, token or cookie, or the account is inactive.
    SignInNeedsBrowser,  ///< The login page has no username and password fields (OAuth, remote user).
    SignInLimited,       ///< The server takes no more sign-ins for now; detail: the seconds to wait.
    SignInExpired,       ///< Was signed in; the session or token is no longer accepted.
    CredentialMissing,   ///< No secret is stored and none was given.
    CommandFailed,       ///< The sign-in command failed, hung, or printed nothing usable.
    KeychainLocked,      ///< The keychain is locked, or does not say whether the entry exists.
    KeychainUnavailable, ///< There is no keychain.
    // What the server said
    Forbidden,     ///< Signed in, without the right.
    ServerDefect,  ///< A known defect of this server's version makes it impossible (false 403, DELETE that answers 500).
    NotFound,
    AlreadyExists, ///< 409.
    Invalid,       ///< 400 or 422: the server refuses the values.
    RateLimited,   ///< 429, or 503 with Retry-After, and the wait exceeds the time limit; detail: the seconds to wait.
    ServerError,   ///< 5xx.
    // What became of it
    NotDone,          ///< The server reported success; reading back shows that it was not done. detail: the difference.
    DoneDifferently,  ///< Written, but what stands there is neither as before nor as wished. detail: what differs from the wish.
    ChangedMeanwhile, ///< The object is no longer as the person saw it. detail: both versions.
    PausedTooLong,    ///< Not tried: what the guards looked at before the pause is old by now.
    EarlierNotDone,   ///< Not tried, since another change that it needs was not done; message names that one's object.
    Torn,             ///< A listing changed while it was read, every time. detail: the figures.
    // This machine
    File,       ///< A file could not be read or written; subject is its path.
    BadFile,    ///< A file's content is damaged or from a newer version; subject is its path.
    DamagedFile, ///< A file's content was damaged; it was kept under another name (message), and a new one begun.
    Internal,   ///< A broken assumption of this program.
};

/// A failure as a value. It holds no secrets: message and detail of server answers pass redact() first.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    int httpStatus = 0; ///< 0 when there was no HTTP answer.
    QString subject;    ///< What it happened to: a username, role name, URL or path. May be empty.
    QString message;    ///< Words of the server or parameters of the kind; may be empty. Untrusted text.
    QString detail;     ///< Technical detail to copy; may be empty. Untrusted text.

    bool operator==(const Error &) const = default;
};

/// Stable machine-readable name, e.g. "sign_in_failed" (JSON errors, journal).
[[nodiscard]] QString kindName(ErrorKind kind);

/// The sentence for a person: what happened, to what, and what to do now. Goes through
/// QCoreApplication::translate, so it is English wherever no translator is installed (airsidectl).
[[nodiscard]] QString describe(const Error &error);

} // namespace airside
