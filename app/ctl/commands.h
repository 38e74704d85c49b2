#pragma once

#include "app/ctl/session.h"

namespace airside::ctl {

/// What a command works with. The pointers outlive its task.
struct Call
{
    Invocation in;
    Context *context = nullptr;
    Session *session = nullptr;
    Printer *printer = nullptr;
    std::stop_token stop;
    bool inBatch = false; ///< stdin holds more commands: a body is one line of it
};

/// A command is data and one function, which returns the exit code.
struct Command
{
    CommandSpec spec;
    QCoro::Task<int> (*execute)(Call call) = nullptr;
    bool inBatch = true; ///< may be a line of a batch
};

/// In the order of the help.
[[nodiscard]] const QList<Command> &allCommands();
[[nodiscard]] const QList<CommandSpec> &allCommandSpecs();
[[nodiscard]] const Command *commandOf(const CommandSpec *spec);

[[nodiscard]] Command instanceAddCommand();
[[nodiscard]] Command instanceListCommand();
[[nodiscard]] Command instanceTestCommand();
[[nodiscard]] Command instanceSignOutCommand();
[[nodiscard]] Command instanceRemoveCommand();
[[nodiscard]] Command guardsShowCommand();
[[nodiscard]] Command guardsSetCommand();
[[nodiscard]] Command usersListCommand();
[[nodiscard]] Command usersGetCommand();
[[nodiscard]] Command usersCreateCommand();
[[nodiscard]] Command usersUpdateCommand();
[[nodiscard]] Command usersDeleteCommand();
[[nodiscard]] Command usersImportCommand();
[[nodiscard]] Command usersSuspendCommand();
[[nodiscard]] Command usersRestoreCommand();
[[nodiscard]] Command usersDeactivateCommand();
[[nodiscard]] Command usersReactivateCommand();
[[nodiscard]] Command rolesListCommand();
[[nodiscard]] Command rolesGetCommand();
[[nodiscard]] Command rolesCreateCommand();
[[nodiscard]] Command rolesUpdateCommand();
[[nodiscard]] Command rolesDeleteCommand();
[[nodiscard]] Command permissionsListCommand();
[[nodiscard]] Command planShowCommand();
[[nodiscard]] Command planValidateCommand();
[[nodiscard]] Command planApplyCommand();
[[nodiscard]] Command planProposalsListCommand();
[[nodiscard]] Command planProposalsShowCommand();
[[nodiscard]] Command planProposalsRefuseCommand();
[[nodiscard]] Command exportReviewSheetCommand();
[[nodiscard]] Command snapshotTakeCommand();
[[nodiscard]] Command snapshotListCommand();
[[nodiscard]] Command snapshotShowCommand();
[[nodiscard]] Command snapshotDiffCommand();
[[nodiscard]] Command reviewCreateCommand();
[[nodiscard]] Command reviewListCommand();
[[nodiscard]] Command reviewStatusCommand();
[[nodiscard]] Command reviewRemindCommand();
[[nodiscard]] Command reviewItemsCommand();
[[nodiscard]] Command reviewDecideCommand();
[[nodiscard]] Command reviewReassignCommand();
[[nodiscard]] Command reviewExportCommand();
[[nodiscard]] Command reviewImportCommand();
[[nodiscard]] Command reviewRemediateCommand();
[[nodiscard]] Command reviewSignOffCommand();
[[nodiscard]] Command reviewReportCommand();
[[nodiscard]] Command storeInitCommand();
[[nodiscard]] Command storeUseCommand();
[[nodiscard]] Command storeCheckCommand();
[[nodiscard]] Command storeCopyCommand();
[[nodiscard]] Command storeRecordsCommand();
[[nodiscard]] Command evidencePackCommand();
[[nodiscard]] Command evidenceVerifyCommand();
[[nodiscard]] Command evidenceKeyCreateCommand();
[[nodiscard]] Command evidenceKeyShowCommand();
[[nodiscard]] Command journalListCommand();
[[nodiscard]] Command journalShowCommand();
[[nodiscard]] Command journalVerifyCommand();
[[nodiscard]] Command journalExportCommand();
[[nodiscard]] Command journalUndoCommand();
[[nodiscard]] Command journalSettleCommand();
[[nodiscard]] Command journalBeginCommand();
[[nodiscard]] Command apiCommand();
[[nodiscard]] Command batchCommand();
[[nodiscard]] Command mcpCommand();
[[nodiscard]] Command serveApiCommand();
[[nodiscard]] Command serveTokenCreateCommand();
[[nodiscard]] Command serveTokenListCommand();
[[nodiscard]] Command serveTokenRevokeCommand();
[[nodiscard]] Command demoCommand();

/// Why a token, or cookie, of this kind of sign-in is not ended on the server by signing out. Not for passwords.
[[nodiscard]] QString madeElsewhere(SignInKind kind);

/// Prints the error and gives its exit code.
[[nodiscard]] int failWith(const Call &call, const Error &error, const QString &instance = {});
/// Prints a sentence about wrong usage and gives its exit code.
[[nodiscard]] int failUsage(const Call &call, const QString &sentence);

} // namespace airside::ctl
