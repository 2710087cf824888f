// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

namespace starosta::cli {

QList<Command> commands()
{
    return {initCommand(),     demoCommand(),      schoolCommand(),      classesCommand(),    peopleCommand(),
            importCommand(),   linksCommand(),     membersCommand(),     requestsCommand(),   verificationCommand(),
            mailCommand(),     sheetsCommand(),    platformCommand(),    statisticsCommand(), snapshotsCommand(),
            goalsCommand(),    formsCommand(),     consolidateCommand(), ordersCommand(),     appointmentCommand(),
            homeroomCommand(), movementsCommand(), rolloverCommand(),    journalCommand(),    undoCommand(),
            redoCommand(),     backupCommand(),    restoreCommand(),     checkCommand()};
}

} // namespace starosta::cli
