// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the paper after it was printed: who has it, a second printing, and the words for the next.
#include "core/sheets/SheetsRepository.h"
#include "core/sheets/SheetsService.h"

#include <QHash>

namespace starosta::sheets {

using invites::InviteLink;
using invites::InviteRole;
using journal::Action;
using journal::Change;
using journal::Committed;
using people::Person;
using people::PersonId;

namespace {

/// The person, and the child for whom a guardian was given the paper; 0 for nobody.
template <class Line>
std::pair<PersonId, PersonId> addressees(const Line &line)
{
    return {line.person.value_or(PersonId(0)), line.pupil.value_or(PersonId(0))};
}

Error missing(int number)
{
    return {ErrorCode::batchMissing, {QString::number(number)}};
}

} // namespace

/// Names of everybody, read once: a batch of the whole school has a thousand lines.
struct SheetsService::NamesOfPeople
{
    explicit NamesOfPeople(people::PeopleService &service) : m_service(service)
    {
        for (const Person &person : service.list())
            m_people.insert(person.id, person);
    }
    const Person *find(PersonId id)
    {
        auto found = m_people.constFind(id);
        if (found == m_people.constEnd()) {
            const auto person = m_service.find(id);
            if (!person)
                return nullptr;
            found = m_people.insert(id, *person);
        }
        return &*found;
    }
    QString name(std::optional<PersonId> id)
    {
        const Person *person = id ? find(*id) : nullptr;
        return person ? person->content.name.full() : QString();
    }

private:
    people::PeopleService &m_service;
    QHash<PersonId, Person> m_people;
};

std::optional<Batch> SheetsService::findBatch(int number)
{
    const QList<Batch> all = batches();
    const auto found = std::find_if(all.begin(), all.end(), [number](const Batch &it) { return it.number == number; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QList<BatchItem> SheetsService::itemsOf(const Batch &batch)
{
    const QHash<classes::ClassId, QString> labels = m_classes.labels();
    NamesOfPeople people(m_people);
    const auto recipientOf = [&](const StoredItem &item) {
        Recipient recipient{
            .person = item.person, .name = people.name(item.person), .attachment = {}, .pupil = item.pupil};
        if (batch.role != InviteRole::guardian || !item.person)
            return recipient;
        // Earlier versions did not write down for which child; they gave the child's number for guardians unknown.
        const Person *person = people.find(*item.person);
        const bool isChild =
            item.pupil ? item.pupil == item.person : person && person->roles.testFlag(people::Role::pupil);
        if (isChild) {
            recipient.attachment = recipient.name;
            recipient.name = unknownGuardians();
            recipient.pupil = item.person;
        } else {
            recipient.attachment = people.name(item.pupil);
        }
        return recipient;
    };
    QList<BatchItem> items;
    for (const StoredItem &item : SheetsRepository(m_ledger.store()).items(batch.id, batch.role)) {
        items.append({.id = item.id,
                      .classId = item.classId,
                      .className = labels.value(item.classId),
                      .link = item.link,
                      .recipient = recipientOf(item),
                      .receivedOn = item.receivedOn,
                      .joined = item.joined});
    }
    return items;
}

Result<BatchDetails> SheetsService::batch(int number)
{
    const auto found = findBatch(number);
    if (!found)
        return tl::unexpected(missing(number));
    return BatchDetails{
        .batch = *found, .items = itemsOf(*found), .texts = SheetsRepository(m_ledger.store()).textsOf(found->id)};
}

/// Items come class by class, as they were written.
ClassPart *SheetsService::partFor(SheetContent &content, const BatchItem &item, const InviteLink &link)
{
    if (content.parts.isEmpty() || content.parts.last().link.id != link.id)
        content.parts.append({.classId = item.classId, .className = item.className, .link = link, .recipients = {}});
    return &content.parts.last();
}

QHash<invites::LinkId, InviteLink> SheetsService::linksOn(const QList<BatchItem> &items)
{
    QSet<invites::LinkId> asked;
    QHash<invites::LinkId, InviteLink> links;
    for (const BatchItem &item : items) {
        if (asked.contains(item.link))
            continue;
        asked.insert(item.link);
        if (const auto link = m_invites.find(item.link))
            links.insert(item.link, *link);
    }
    return links;
}

Result<SheetContent> SheetsService::paperOf(int number)
{
    const auto details = batch(number);
    if (!details)
        return failureOf(details);
    SheetContent content = blank(details->batch.form, details->batch.role, details->batch.perPage);
    content.batch = number;
    content.witness = details->batch.witness;
    content.printedOn = details->batch.printedOn;
    content.texts = details->texts;
    const auto links = linksOn(details->items);
    for (const BatchItem &item : details->items) {
        const auto link = links.constFind(item.link);
        if (link == links.constEnd())
            continue;
        ClassPart *part = partFor(content, item, *link);
        if (content.form != SheetForm::classSheet)
            part->recipients.append(item.recipient);
    }
    for (const Batch &each : signedOn(details->batch)) {
        if (each.number != number)
            content.accountsFor = each.number;
    }
    addTexts(content);
    return content;
}

SheetsService::Signers SheetsService::signersOn(const SheetContent &list)
{
    Signers signers;
    for (const ClassPart &part : list.parts) {
        signers.links.insert(part.link.id);
        for (const Recipient &recipient : part.recipients)
            signers.people.insert(addressees(recipient));
    }
    return signers;
}

std::optional<Batch> SheetsService::slipsFor(const Signers &signers, std::optional<int> before)
{
    QHash<int, int> linksOn;
    for (const invites::LinkId link : signers.links) {
        for (const int number : m_invites.batchesOf(link))
            ++linksOn[number];
    }
    std::optional<Batch> best;
    qsizetype most = 0;
    for (const Batch &batch : batches()) {
        if ((before && batch.number >= *before) || batch.form != SheetForm::slips ||
            linksOn.value(batch.number) != signers.links.size())
            continue;
        // Slips that were printed later for a few are not those for which a whole class signs.
        QSet<std::pair<PersonId, PersonId>> there;
        for (const StoredItem &item : SheetsRepository(m_ledger.store()).items(batch.id, batch.role)) {
            if (signers.people.contains(addressees(item)))
                there.insert(addressees(item));
        }
        if (there.size() > most) {
            most = there.size();
            best = batch;
        }
        if (most == signers.people.size())
            break;
    }
    return best;
}

QList<Batch> SheetsService::signedOn(const Batch &batch)
{
    QList<Batch> all = {batch};
    if (batch.form != SheetForm::handoutList)
        return all;
    Signers signers;
    for (const StoredItem &item : SheetsRepository(m_ledger.store()).items(batch.id, batch.role)) {
        signers.links.insert(item.link);
        signers.people.insert(addressees(item));
    }
    if (const auto slips = slipsFor(signers, batch.number))
        all.append(*slips);
    return all;
}

bool SheetsService::isStillFor(const BatchItem &item, const InviteLink &link)
{
    const Recipient &recipient = item.recipient;
    if (!recipient.person)
        return true; // for whoever is there
    if (recipient.pupil) {
        const auto place = m_people.openPlace(*recipient.pupil);
        if (!place || place->classId != item.classId)
            return false;
    }
    // Paper for guardians whom nobody has named bears the number of the child.
    return recipient.person == recipient.pupil || m_invites.isFor(*recipient.person, link);
}

Result<Reprint> SheetsService::previewReprint(const ReprintRequest &request)
{
    const auto details = batch(request.batch);
    if (!details)
        return failureOf(details);
    const QDate today = m_ledger.today();
    Reprint reprint{.content = blank(details->batch.form, details->batch.role, details->batch.perPage)};
    SheetContent &content = reprint.content;
    content.texts = details->texts;
    const auto links = linksOn(details->items);
    for (const BatchItem &item : details->items) {
        const auto link = links.constFind(item.link);
        if (link == links.constEnd() || !link->isUsable(today)) {
            const QString label = QStringLiteral("%1, %2").arg(item.className, invites::paperWord(content.role));
            if (!reprint.deadLinks.contains(label))
                reprint.deadLinks.append(label);
            continue;
        }
        if (request.whom == ReprintFor::notJoined && item.joined) {
            ++reprint.joined;
            continue;
        }
        if (!isStillFor(item, *link)) {
            ++reprint.gone;
            continue;
        }
        ClassPart *part = partFor(content, item, *link);
        if (content.form != SheetForm::classSheet)
            part->recipients.append(item.recipient);
    }
    if (content.parts.isEmpty()) {
        const auto code = reprint.gone > 0     ? ErrorCode::batchAllGone
                          : reprint.joined > 0 ? ErrorCode::batchAllJoined
                                               : ErrorCode::batchLinksDead;
        return fail(code, {QString::number(request.batch)});
    }
    if (content.form == SheetForm::handoutList) {
        if (const auto slips = slipsFor(signersOn(content)))
            content.accountsFor = slips->number;
    }
    addTexts(content);
    return reprint;
}

Result<Committed<Reprint>> SheetsService::reprint(const ReprintRequest &request, const Produce &produce,
                                                  const journal::Because &because)
{
    Printing printing;
    const auto print = [&](Change &change) -> Result<Reprint> {
        auto reprint = previewReprint(request);
        if (!reprint)
            return reprint;
        printing.reprintOf = findBatch(request.batch)->id;
        if (auto made = record(change, reprint->content, printing, produce); !made)
            return failureOf(made);
        return reprint;
    };
    auto printed = m_ledger.change({.action = Action::printSheets, .because = because, .reversible = false}, print);
    if (!printed || request.after == AfterPrinting::leave)
        return printed;
    if (const auto handedOut = handOut(printing, because); !handedOut)
        return failureOf(handedOut);
    return printed;
}

Result<> SheetsService::canReceive(int number, const QList<ItemId> &items)
{
    const auto found = findBatch(number);
    if (!found)
        return tl::unexpected(missing(number));
    QSet<ItemId> known;
    for (const StoredItem &item : SheetsRepository(m_ledger.store()).items(found->id, found->role))
        known.insert(item.id);
    for (const ItemId item : items) {
        if (!known.contains(item))
            return fail(ErrorCode::batchRecipientMissing, {QString::number(item.value())});
    }
    return {};
}

Result<Committed<void>> SheetsService::receive(int number, const QList<ItemId> &items, Receipt receipt,
                                               const journal::Because &because)
{
    if (auto can = canReceive(number, items); !can)
        return failureOf(can);
    const Batch found = *findBatch(number);
    const bool received = receipt == Receipt::note;
    const QSet<ItemId> meant(items.begin(), items.end());
    const QList<Batch> batches = signedOn(found);
    const auto body = [&](Change &change) -> Result<> {
        SheetsRepository repository(change.store());
        // For whom each is: who signed on the list has the slip.
        QSet<std::pair<PersonId, PersonId>> people;
        for (const StoredItem &item : repository.items(found.id, found.role)) {
            if (meant.contains(item.id))
                people.insert(addressees(item));
        }
        for (const Batch &batch : batches) {
            for (const StoredItem &item : repository.items(batch.id, batch.role)) {
                const bool isMeant = batch.id == found.id ? meant.contains(item.id) : people.contains(addressees(item));
                // Who has had it since yesterday did not get it today.
                if (isMeant && item.receivedOn.has_value() != received)
                    repository.setReceived(item.id, received ? std::optional(change.today()) : std::nullopt);
            }
        }
        return {};
    };
    return m_ledger.change(
        {.action = Action::receivePaper,
         .subject = (received ? QStringLiteral("№ %1, получено: %2") : QStringLiteral("№ %1, отметка снята: %2"))
                        .arg(QString::number(number), QString::number(items.size())),
         .record = journal::RecordRef{QStringLiteral("batches"), found.id.value()},
         .because = because},
        body);
}

SheetText SheetsService::text(SheetAudience audience)
{
    if (const auto own = SheetsRepository(m_ledger.store()).ownText(audience)) {
        // Checked when it was written.
        if (const auto text = SheetText::fromPlainText(*own))
            return *text;
    }
    return defaultSheetText(audience);
}

bool SheetsService::hasOwnText(SheetAudience audience)
{
    return SheetsRepository(m_ledger.store()).ownText(audience).has_value();
}

Result<Committed<void>> SheetsService::setText(SheetAudience audience, const std::optional<SheetText> &text,
                                               const journal::Because &because)
{
    std::optional<QString> own;
    if (text) {
        const CheckedSheetText checked = checkedSheetText(*text);
        if (!checked.findings.isEmpty())
            return tl::unexpected(checked.findings.first().error);
        own = checked.text.toPlainText();
    }
    return m_ledger.change({.action = Action::editSheetText, .subject = paperWord(audience), .because = because},
                           [&](Change &change) -> Result<> {
                               SheetsRepository repository(change.store());
                               if (own && repository.ownText(audience) != own)
                                   repository.setOwnText(audience, *own);
                               else if (!own)
                                   repository.removeOwnText(audience);
                               return {};
                           });
}

SheetContent SheetsService::sample(SheetForm form, int perPage, SheetAudience audience, const SheetText &text)
{
    const bool staffRoom = audience == SheetAudience::staffRoom;
    const InviteRole role = audience == SheetAudience::pupil      ? InviteRole::pupil
                            : audience == SheetAudience::guardian ? InviteRole::guardian
                                                                  : InviteRole::teacher;
    SheetContent content = blank(form, role, perPage);
    content.texts.insert(audience, text);
    // As long as a real one, and into no class that there is.
    const auto url = invites::InviteUrl::stored(QStringLiteral("https://sferum.ru/?p=messages&join=") +
                                                    QStringLiteral("Obrazec").repeated(5) + u'=',
                                                invites::InviteForm::sferumJoin);
    ClassPart part{.classId = classes::ClassId(0),
                   .className = staffRoom ? classes::staffRoomLabel() : QStringLiteral("1А"),
                   .link = {.id = invites::LinkId(0),
                            .classId = classes::ClassId(0),
                            .role = role,
                            .url = url,
                            .state = invites::LinkState::active,
                            .issuedOn = m_ledger.today(),
                            .validUntil = m_ledger.today().addDays(30)},
                   .recipients = {}};
    for (const QString &name : {QStringLiteral("Образцова Анна Ивановна"), QStringLiteral("Примеров Пётр Петрович")}) {
        part.recipients.append({.person = {}, .name = name, .attachment = {}});
        if (audience == SheetAudience::guardian)
            part.recipients.last().attachment = QStringLiteral("Образцов Иван Петрович");
    }
    content.parts.append(part);
    return content;
}

} // namespace starosta::sheets
