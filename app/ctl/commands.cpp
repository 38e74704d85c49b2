#include "app/ctl/commands.h"

#include "app/ctl/exitcode.h"

namespace airside::ctl {

const QList<Command> &allCommands()
{
    static const QList<Command> commands{
        instanceAddCommand(),   instanceListCommand(),      instanceTestCommand(), instanceSignOutCommand(),
        instanceRemoveCommand(), usersListCommand(),        usersGetCommand(),     usersCreateCommand(),
        usersUpdateCommand(),   usersDeleteCommand(),       usersImportCommand(),  usersSuspendCommand(), usersRestoreCommand(),
        usersDeactivateCommand(), usersReactivateCommand(), rolesListCommand(),    rolesGetCommand(),
        rolesCreateCommand(),   rolesUpdateCommand(),       rolesDeleteCommand(),  permissionsListCommand(),
        planShowCommand(),      planValidateCommand(),      planApplyCommand(),    planProposalsListCommand(),
        planProposalsShowCommand(), planProposalsRefuseCommand(), exportReviewSheetCommand(),
        snapshotTakeCommand(),  snapshotListCommand(),      snapshotShowCommand(), snapshotDiffCommand(),
        reviewCreateCommand(),  reviewListCommand(),        reviewStatusCommand(), reviewRemindCommand(), reviewItemsCommand(),
        reviewDecideCommand(),  reviewReassignCommand(),    reviewExportCommand(), reviewImportCommand(),
        reviewRemediateCommand(), reviewSignOffCommand(),   reviewReportCommand(), evidencePackCommand(), evidenceVerifyCommand(),
        evidenceKeyCreateCommand(), evidenceKeyShowCommand(), storeInitCommand(), storeUseCommand(), storeCheckCommand(),
        storeCopyCommand(), storeRecordsCommand(),
        journalListCommand(),   journalShowCommand(),       journalVerifyCommand(), journalExportCommand(),
        journalUndoCommand(),   journalSettleCommand(),     journalBeginCommand(), apiCommand(),
        guardsShowCommand(),    guardsSetCommand(),         batchCommand(),
        mcpCommand(),           serveApiCommand(),          serveTokenCreateCommand(), serveTokenListCommand(),
        serveTokenRevokeCommand(), demoCommand(),
    };
    return commands;
}

const QList<CommandSpec> &allCommandSpecs()
{
    static const QList<CommandSpec> specs = [] {
        QList<CommandSpec> out;
        for (const Command &command : allCommands())
            out += command.spec;
        return out;
    }();
    return specs;
}

const Command *commandOf(const CommandSpec *spec)
{
    for (const Command &command : allCommands()) {
        if (command.spec.words == spec->words)
            return &command;
    }
    return nullptr;
}

int failWith(const Call &call, const Error &error, const QString &instance)
{
    call.printer->error(error, instance);
    return exitCodeOf(error.kind);
}

int failUsage(const Call &call, const QString &sentence)
{
    call.printer->usageError(sentence, QStringLiteral("See airsidectl %1 --help.").arg(call.in.words.join(QLatin1Char(' '))));
    return WrongUsage;
}

} // namespace airside::ctl
