// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movements/MovementsService.h"
#include "tests/support/Undo.h"

namespace starosta::test {

/// Today; the order follows.
inline Result<journal::Committed<movements::MovementOutcome>> transfer(Workspace &workspace, people::PersonId pupil,
                                                                       classes::ClassId to)
{
    return workspace.movements().apply({.kind = movements::MovementKind::transfer,
                                        .people = {pupil},
                                        .on = workspace.ledger().today(),
                                        .to = to,
                                        .orderFollows = true});
}

inline Result<journal::Committed<movements::MovementOutcome>> depart(Workspace &workspace, people::PersonId pupil)
{
    return workspace.movements().apply({.kind = movements::MovementKind::departure,
                                        .people = {pupil},
                                        .on = workspace.ledger().today(),
                                        .orderFollows = true});
}

} // namespace starosta::test
