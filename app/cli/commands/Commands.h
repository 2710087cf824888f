// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace starosta::cli {

Command initCommand();
Command demoCommand();
Command schoolCommand();
Command classesCommand();
Command peopleCommand();
Command importCommand();
Command linksCommand();
Command membersCommand();
Command requestsCommand();
Command verificationCommand();
Command mailCommand();
Command sheetsCommand();
Command platformCommand();
Command statisticsCommand();
Command snapshotsCommand();
Command goalsCommand();
Command formsCommand();
Command consolidateCommand();
Command movementsCommand();
Command ordersCommand();
Command rolloverCommand();
Command appointmentCommand();
Command homeroomCommand();
Command journalCommand();
Command undoCommand();
Command redoCommand();
Command backupCommand();
Command restoreCommand();
Command checkCommand();

/// All of them, in the order of the help.
QList<Command> commands();

} // namespace starosta::cli
