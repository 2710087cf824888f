// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "core/orders/Order.h"

/// What the forms of the commands about orders share.
namespace starosta::cli {

/// The one word that is left: «№ 12 от 01.09.2026».
Attempt<orders::OrderReference> referenceFrom(Arguments &arguments);
/// Fails where it is not in the register.
Attempt<orders::Order> orderOf(Workspace &workspace, const orders::OrderReference &reference);
/// Writes a file, or standard output for «-».
Attempt<> writePaper(Session &session, const QString &path, const QByteArray &content);

Outcome draftOrder(Session &session, Arguments arguments);

} // namespace starosta::cli
