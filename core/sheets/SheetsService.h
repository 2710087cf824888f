// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InvitesService.h"
#include "core/journal/Ledger.h"
#include "core/people/PeopleService.h"
#include "core/sheets/Sheet.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace starosta::sheets {

/// Printable sheets of invite links: what stands on them, and the numbered batches that were printed.
class SheetsService
{
public:
    using Produce = std::function<Result<>(const SheetContent &)>;

    SheetsService(journal::Ledger &ledger, school::SchoolService &school, classes::ClassesService &classes,
                  people::PeopleService &people, invites::InvitesService &invites);

    /// Classes for which the request can be printed: they have a live, unexpired link for the role.
    QList<classes::SchoolClass> printable(invites::InviteRole role);
    /// What would be printed; writes nothing. Classes without a live, unexpired, running link are left out, and for
    /// slips and lists those without people; an error only where nothing is left. Errors: sheetNothingToPrint,
    /// sheetNobody (slips or a list for a class without people), sheetPerPage, linkExpired, linkPaused.
    Result<SheetContent> preview(const SheetRequest &request);
    /// The same, with the number of a new batch, recorded in the journal. Not reversible: paper has left the house.
    /// Unless the request leaves them, the links are handed out by that, which is a change of its own: it can be undone
    /// for sheets that stayed on the desk, while the batch keeps its number. `produce` makes the paper inside the
    /// change: a batch whose file could not be written gets no number.
    Result<journal::Committed<SheetContent>> issue(const SheetRequest &request, const Produce &produce = {},
                                                   const journal::Because &because = {});

    /// Of the current year, newest first.
    QList<Batch> batches();
    /// With everybody who stands on it, and the words that were printed.
    /// Errors: batchMissing.
    Result<BatchDetails> batch(int number);
    /// The paper as it was handed out, with its number; links that do not work any more stand on it too.
    /// Errors: batchMissing.
    Result<SheetContent> paperOf(int number);

    /// What a reprint would be; writes nothing. The same people and links with the words of the first printing; links
    /// that were replaced or revoked, or are past their last day, are left out and named; people whom the link is for
    /// no longer are left out too. Errors: batchMissing, batchLinksDead, batchAllJoined, batchAllGone.
    Result<Reprint> previewReprint(const ReprintRequest &request);
    /// A batch of its own, as by issue().
    Result<journal::Committed<Reprint>> reprint(const ReprintRequest &request, const Produce &produce = {},
                                                const journal::Because &because = {});

    /// Who has the paper, as of today; or has not after all. What stands so already is left alone.
    /// Errors: batchMissing, batchRecipientMissing.
    Result<journal::Committed<void>> receive(int number, const QList<ItemId> &items, Receipt receipt = Receipt::note,
                                             const journal::Because &because = {});
    Result<> canReceive(int number, const QList<ItemId> &items);

    /// The words on the next sheets: the school's own, or the program's.
    SheetText text(SheetAudience audience);
    bool hasOwnText(SheetAudience audience);
    /// Nothing brings the program's words back. The first finding is the error: textEmpty, textTooLong, those of
    /// cleanText, sheetTextPlaceholder.
    Result<journal::Committed<void>> setText(SheetAudience audience, const std::optional<SheetText> &text,
                                             const journal::Because &because = {});
    /// How these words would look, on a sheet for people and a link that do not exist.
    SheetContent sample(SheetForm form, int perPage, SheetAudience audience, const SheetText &text);

private:
    struct NamesOfPeople;
    /// Everything but form, parts and words.
    SheetContent blank(SheetForm form, invites::InviteRole role, int perPage);
    void addTexts(SheetContent &content);
    /// Writes the batch and makes the paper; the links that stand on it are appended.
    struct Printing
    {
        std::optional<BatchId> reprintOf = {};
        QList<invites::LinkId> links = {};
        QString subject = {};
    };
    Result<> record(journal::Change &change, SheetContent &content, Printing &printing, const Produce &produce);
    Result<> handOut(const Printing &printing, const journal::Because &because);
    std::optional<Batch> findBatch(int number);
    QList<BatchItem> itemsOf(const Batch &batch);
    ClassPart *partFor(SheetContent &content, const BatchItem &item, const invites::InviteLink &link);

    /// Who signs on a hand-out list, and for which links.
    struct Signers
    {
        QSet<invites::LinkId> links = {};
        QSet<std::pair<people::PersonId, people::PersonId>> people = {}; ///< see addressees()
    };
    /// The newest batch of slips with these very links on which most of them stand; of those before a batch, where it
    /// is printed already.
    std::optional<Batch> slipsFor(const Signers &signers, std::optional<int> before = {});
    static Signers signersOn(const SheetContent &list);
    /// Whether the paper would still be for whom it names.
    bool isStillFor(const BatchItem &item, const invites::InviteLink &link);
    /// The links on the paper, each read once.
    QHash<invites::LinkId, invites::InviteLink> linksOn(const QList<BatchItem> &items);
    /// Of a hand-out list the batch itself and the slips for whose receipt it is signed; else the batch alone.
    QList<Batch> signedOn(const Batch &batch);
    /// Those who have a usable link of their own get a part each, with that link.
    static QList<ClassPart> takePersonal(QList<Recipient> &recipients, const classes::SchoolClass &schoolClass,
                                         const QList<invites::InviteLink> &personal);
    using Homerooms = QList<people::HomeroomAssignment>;
    QList<Recipient> recipientsOf(const classes::SchoolClass &schoolClass, invites::InviteRole role,
                                  const QHash<classes::ClassId, Homerooms> &homerooms);
    QList<Recipient> guardianRecipients(classes::ClassId id);
    QList<Recipient> teacherRecipients(const classes::SchoolClass &schoolClass, const Homerooms &homerooms);

    journal::Ledger &m_ledger;
    school::SchoolService &m_school;
    classes::ClassesService &m_classes;
    people::PeopleService &m_people;
    invites::InvitesService &m_invites;
};

} // namespace starosta::sheets
