// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/classes/SchoolClass.h"
#include "core/invites/InviteLink.h"
#include "core/people/Person.h"
#include "core/sheets/SheetText.h"

namespace starosta::sheets {

using BatchId = Id<struct BatchTag>;
using ItemId = Id<struct BatchItemTag>;

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
    /// Slips and lists for these alone, or for everybody where it is empty; of pupils also their parents' slips.
    QList<people::PersonId> people = {};
    AfterPrinting after = AfterPrinting::markHandedOut;
};

/// One slip or one line of a list.
struct Recipient
{
    std::optional<people::PersonId> person = {}; ///< of unknown guardians: the pupil
    /// «Фамилия Имя Отчество»; «Родителям (законным представителям)» where the guardians are not known; empty where
    /// nobody is known, to be filled in by hand.
    QString name;
    QString attachment = {};                    ///< of a guardian: the full name of the pupil; else empty
    std::optional<people::PersonId> pupil = {}; ///< of a guardian who is known: for which child
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
    /// The first digits of the hash with which the journal ended before the batch; empty in a preview.
    QString witness = {};
    /// The words for those who are addressed; the program's own for others.
    SheetTexts texts = {};
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
    int recipients;                    ///< people who are named on it
    int received = 0;                  ///< of them those who have it
    std::optional<int> reprintOf = {}; ///< number of the batch
    QString witness = {};              ///< empty for batches of earlier versions
    int perPage = 8;
    /// Of its links, those that do not work any more: replaced, revoked, due for it.
    int links = 0;
    int voidLinks = 0;
};

/// One slip, one line, or the sheet of a class.
struct BatchItem
{
    ItemId id;
    classes::ClassId classId;
    QString className;
    invites::LinkId link;
    Recipient recipient;
    std::optional<QDate> receivedOn = {};
    /// The platform's list of members shows the person in the role of the batch.
    bool joined = false;
};

struct BatchDetails
{
    Batch batch;
    QList<BatchItem> items; ///< as they stand on the paper
    SheetTexts texts;       ///< as printed; empty for batches of earlier versions
};

enum class ReprintFor { everybody, notJoined };

struct ReprintRequest
{
    int batch;
    ReprintFor whom = ReprintFor::everybody;
    AfterPrinting after = AfterPrinting::markHandedOut;
};

/// A batch printed once more, as far as its links still work.
struct Reprint
{
    SheetContent content;
    QStringList deadLinks = {}; ///< «1А, родитель»: what is left out, because its link was replaced or revoked
    int joined = 0;             ///< people who are left out, because they have joined
    int gone = 0;               ///< people who are left out, because the link of the paper is for them no longer
};

enum class Receipt { note, withdraw };

/// «Родителям (законным представителям)»: on paper for guardians whom nobody has named.
QString unknownGuardians();

QLatin1StringView token(SheetForm form);
std::optional<SheetForm> sheetFormFromToken(QStringView text);

} // namespace starosta::sheets
