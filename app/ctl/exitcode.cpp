#include "app/ctl/exitcode.h"

#include <array>

namespace airside::ctl {

int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return WrongUsage;
    case ErrorKind::ReadOnly:
    case ErrorKind::Refused:
        return Refused;
    case ErrorKind::Cancelled:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Torn:
        return Partly;
    case ErrorKind::SignInFailed:
    case ErrorKind::SignInNeedsBrowser:
    case ErrorKind::SignInLimited:
    case ErrorKind::SignInExpired:
    case ErrorKind::CredentialMissing:
    case ErrorKind::CommandFailed:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::InsecureTransport:
        return SignInFailed;
    default:
        return Failed;
    }
}

int worseExitCode(int a, int b)
{
    constexpr std::array fromBest{Done, Differences, WrongUsage, Refused, Failed, Partly, SignInFailed};
    const auto rank = [&fromBest](int code) {
        return std::find(fromBest.begin(), fromBest.end(), static_cast<ExitCode>(code)) - fromBest.begin();
    };
    return rank(a) < rank(b) ? b : a;
}

QString exitCodeWord(int code)
{
    switch (code) {
    case Done:
        return QStringLiteral("done");
    case WrongUsage:
        return QStringLiteral("wrong usage");
    case Differences:
        return QStringLiteral("would change");
    case Partly:
        return QStringLiteral("partly done or unknown");
    case Refused:
        return QStringLiteral("refused");
    case SignInFailed:
        return QStringLiteral("sign-in failed");
    default:
        return QStringLiteral("failed");
    }
}

} // namespace airside::ctl
