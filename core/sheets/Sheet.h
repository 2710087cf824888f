// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/classes/SchoolClass.h"
#include "core/invites/InviteLink.h"
#include "core/people/Person.h"

namespace starosta::sheets {

using BatchId = Id<struct BatchTag>;

/// The three forms of paper (UI: Paper).
enum class SheetForm {
    classSheet,  ///< one large QR for the wall
    slips,       ///< one a person, cut apart
    handoutList, ///< №, ФИО, дата, подпись
};

/// What becomes of the links when the paper is made: printing is not handing out.
enum class AfterPrinting { markHandedOut, leave };

struct SheetRequest
{
    SheetForm form;
    invites::InviteRole role;
    QList<classes::ClassId> classes;
    int perPage = 8; ///< slips: 4, 8 or 12
    AfterPrinting after = AfterPrinting::markHandedOut;
};

/// One slip or one line of a list.
struct Recipient
{
    std::optional<people::PersonId> person = {}; ///< of unknown guardians: the pupil
    /// «Фамилия Имя Отчество»; «Родителям (законным представителям)» where the guardians are not known; empty where
    /// nobody is known, to be filled in by hand.
    QString name;
    QString attachment = {}; ///< of a guardian: the full name of the pupil; else empty
};

/// What stands on the paper of one class.
struct ClassPart
{
    classes::ClassId classId;
    QString className;
    invites::InviteLink link;
    QList<Recipient> recipients;
};

/// All that the painter needs; a preview has no number yet.
struct SheetContent
{
    SheetForm form;
    invites::InviteRole role;
    int perPage;
    QString schoolName;
    QString platform;
    QString supportAddress;
    QString yearLabel;
    QDate printedOn;
    std::optional<int> batch;
    /// Of a hand-out list: the number of the batch of slips for whose receipt people sign on it.
    std::optional<int> accountsFor = {};
    QList<ClassPart> parts;
};

struct Batch
{
    BatchId id;
    int number; ///< from 1 in every school year
    SheetForm form;
    invites::InviteRole role;
    QDate printedOn;
    QList<classes::ClassId> classes;
    int recipients;
};

QLatin1StringView token(SheetForm form);
std::optional<SheetForm> sheetFormFromToken(QStringView text);

} // namespace starosta::sheets
