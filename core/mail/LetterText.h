// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/SchoolClass.h"
#include "core/invites/InviteLink.h"

#include <QString>

namespace starosta::mail {

/// What the texts of resources/templates/mail.json are filled with.
struct Invitation
{
    school::School school;
    classes::SchoolClass schoolClass;
    invites::InviteLink link;
    QString name = {}; ///< of the addressee; a text for a chat has none
};

struct LetterText
{
    QString subject;
    QString text;
};

/// Russian, whatever the language of the program.
LetterText letterText(const Invitation &invitation);
LetterText testLetterText(const school::School &school);
/// To be pasted into a chat.
QString chatText(const Invitation &invitation);

} // namespace starosta::mail
