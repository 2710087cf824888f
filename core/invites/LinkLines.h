// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InviteLink.h"

#include <QList>
#include <QString>

namespace starosta::invites {

/// One line of a paste or a file, cut into its three parts, none of which has been checked yet.
struct ReadLine
{
    int number;        ///< from 1, blank lines counted
    QString masked;    ///< the line with the link masked, for people
    QString className; ///< «1А», «5 инж», «Учительская»; empty where nothing is left for it
    std::optional<InviteRole> role = {};
    QString link = {}; ///< empty where there is none, or more than one
};

/// Class, role and link stand in any order, separated by spaces, tabs, semicolons or commas; a cell may be quoted as
/// in a CSV file. Blank lines and a header («Класс;Роль;Ссылка») are left out.
QList<ReadLine> readLinkLines(QStringView text);

} // namespace starosta::invites
