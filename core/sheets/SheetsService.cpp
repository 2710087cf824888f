// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/SheetsService.h"

#include "core/invites/LinkObstacle.h"
#include "core/sheets/SheetsRepository.h"

#include <QHash>
#include <QSet>

namespace starosta::sheets {

using classes::ClassId;
using classes::SchoolClass;
using invites::InviteLink;
using invites::InviteRole;
using journal::Action;
using journal::Change;
using journal::Committed;
using people::Person;
using people::PersonId;

namespace {

constexpr qsizetype kClassesInSubject = 6;

Recipient recipient(const Person &person)
{
    return {.person = person.id, .name = person.content.name.full()};
}

bool isAmong(const QSet<PersonId> &people, const Recipient &recipient)
{
    return (recipient.person && people.contains(*recipient.person)) ||
           (recipient.pupil && people.contains(*recipient.pupil));
}

/// «№ 3: 1А, 1Б (ученик)»
QString subjectOf(const SheetContent &content, int batch)
{
    QStringList labels;
    for (const ClassPart &part : content.parts.first(std::min(kClassesInSubject, content.parts.size())))
        labels.append(part.className);
    if (content.parts.size() > kClassesInSubject)
        labels.append(QStringLiteral("…"));
    return QStringLiteral("№ %1: %2 (%3)")
        .arg(QString::number(batch), labels.join(QStringLiteral(", ")), invites::paperWord(content.role));
}

} // namespace

SheetsService::SheetsService(journal::Ledger &ledger, school::SchoolService &school, classes::ClassesService &classes,
                             people::PeopleService &people, invites::InvitesService &invites)
    : m_ledger(ledger)
    , m_school(school)
    , m_classes(classes)
    , m_people(people)
    , m_invites(invites)
{}

QList<SchoolClass> SheetsService::printable(InviteRole role)
{
    const QDate today = m_ledger.today();
    QSet<ClassId> invited;
    for (const InviteLink &link : m_invites.list({.role = role, .liveOnly = true})) {
        if (link.isUsable(today))
            invited.insert(link.classId);
    }
    QList<SchoolClass> classes = m_classes.list();
    classes.removeIf([&invited](const SchoolClass &schoolClass) { return !invited.contains(schoolClass.id); });
    return classes;
}

QList<Recipient> SheetsService::guardianRecipients(ClassId id)
{
    QHash<PersonId, Person> guardians;
    for (const Person &person : m_people.list({.role = people::Role::guardian, .classId = id}))
        guardians.insert(person.id, person);
    QList<Recipient> recipients;
    for (const Person &pupil : m_people.pupilsOf(id)) {
        const QString pupilName = pupil.content.name.full();
        const qsizetype before = recipients.size();
        for (const people::Guardianship &relation : m_people.guardiansOf(pupil.id)) {
            const auto guardian = guardians.constFind(relation.guardian);
            if (guardian != guardians.constEnd()) {
                recipients.append(recipient(*guardian));
                recipients.last().attachment = pupilName;
                recipients.last().pupil = pupil.id;
            }
        }
        // A school that keeps no list of guardians hands out paper all the same: one for each child.
        if (recipients.size() == before) {
            recipients.append(
                {.person = pupil.id, .name = unknownGuardians(), .attachment = pupilName, .pupil = pupil.id});
        }
    }
    return recipients;
}

QList<Recipient> SheetsService::teacherRecipients(const SchoolClass &schoolClass, const Homerooms &homerooms)
{
    QList<Recipient> recipients;
    if (schoolClass.kind == classes::ClassKind::staffRoom) {
        for (const Person &person : m_people.list({.role = people::Role::staff}))
            recipients.append(recipient(person));
        return recipients;
    }
    // Who teaches in a class beside the homeroom teacher is not in the register.
    for (const people::HomeroomAssignment &homeroom : homerooms)
        recipients.append({.person = homeroom.teacher, .name = homeroom.teacherName});
    if (recipients.isEmpty())
        recipients.append({.name = QString()});
    return recipients;
}

QList<Recipient> SheetsService::recipientsOf(const SchoolClass &schoolClass, InviteRole role,
                                             const QHash<ClassId, Homerooms> &homerooms)
{
    switch (role) {
    case InviteRole::pupil: {
        QList<Recipient> recipients;
        for (const Person &pupil : m_people.pupilsOf(schoolClass.id))
            recipients.append(recipient(pupil));
        return recipients;
    }
    case InviteRole::guardian:
        return guardianRecipients(schoolClass.id);
    case InviteRole::teacher:
        return teacherRecipients(schoolClass, homerooms.value(schoolClass.id));
    }
    Q_UNREACHABLE();
}

Result<SheetContent> SheetsService::preview(const SheetRequest &request)
{
    if (request.form == SheetForm::slips && !QList<int>{4, 8, 12}.contains(request.perPage))
        return fail(ErrorCode::sheetPerPage);
    if (!m_school.exists())
        return fail(ErrorCode::schoolMissing);
    const QDate today = m_ledger.today();
    SheetContent content = blank(request.form, request.role, request.perPage);
    std::optional<Error> whyNot;
    const QSet<PersonId> chosen(request.people.begin(), request.people.end());
    const QSet<ClassId> classes(request.classes.begin(), request.classes.end());
    // Links and teachers are read once: a large school has thousands of classes.
    QHash<ClassId, InviteLink> links;
    QHash<ClassId, QList<InviteLink>> personalLinks;
    for (const InviteLink &link :
         m_invites.list({.classId = classes.size() == 1 ? std::optional(*classes.begin()) : std::nullopt,
         .role = request.role,
         .liveOnly = true})) {
        if (!link.addressee)
            links.insert(link.classId, link);
        else if (link.isUsable(today))
            personalLinks[link.classId].append(link);
    }
    QHash<ClassId, Homerooms> homerooms;
    for (const people::HomeroomAssignment &homeroom : m_people.homerooms())
        homerooms[homeroom.classId].append(homeroom);
    for (const SchoolClass &schoolClass : m_classes.list()) {
        if (!classes.contains(schoolClass.id))
            continue;
        QList<Recipient> recipients;
        if (request.form != SheetForm::classSheet)
            recipients = recipientsOf(schoolClass, request.role, homerooms);
        if (!chosen.isEmpty()) {
            recipients.removeIf([&chosen](const Recipient &each) { return !isAmong(chosen, each); });
            if (recipients.isEmpty())
                continue; // they are of other classes
        }
        const auto found = links.constFind(schoolClass.id);
        const auto link = found == links.constEnd() ? std::nullopt : std::optional(*found);
        const bool usable = link && link->isUsable(today);
        if (link && !usable && !whyNot)
            whyNot = invites::obstacleTo(*link, today);
        if (request.form == SheetForm::classSheet) {
            if (usable)
                content.parts.append(
                    {.classId = schoolClass.id, .className = schoolClass.label(), .link = *link, .recipients = {}});
            continue;
        }
        if (recipients.isEmpty()) {
            if (usable)
                whyNot = Error{ErrorCode::sheetNobody, {schoolClass.label()}};
            continue;
        }
        const QList<ClassPart> personal =
            request.form == SheetForm::slips
                ? takePersonal(recipients, schoolClass, personalLinks.value(schoolClass.id))
                : QList<ClassPart>();
        if (usable && !recipients.isEmpty())
            content.parts.append(
                {.classId = schoolClass.id, .className = schoolClass.label(), .link = *link, .recipients = recipients});
        content.parts += personal;
    }
    if (content.parts.isEmpty())
        return tl::unexpected(whyNot.value_or(Error{ErrorCode::sheetNothingToPrint}));
    if (content.form == SheetForm::handoutList) {
        if (const auto slips = slipsFor(signersOn(content)))
            content.accountsFor = slips->number;
    }
    addTexts(content);
    return content;
}

QList<ClassPart> SheetsService::takePersonal(QList<Recipient> &recipients, const SchoolClass &schoolClass,
                                             const QList<InviteLink> &personal)
{
    QList<ClassPart> parts;
    for (const InviteLink &link : personal) {
        const auto addressee = std::find_if(recipients.begin(), recipients.end(),
                                            [&link](const Recipient &each) { return each.person == link.addressee; });
        if (addressee == recipients.end())
            continue;
        parts.append(
            {.classId = schoolClass.id, .className = schoolClass.label(), .link = link, .recipients = {*addressee}});
        recipients.erase(addressee);
    }
    return parts;
}

SheetContent SheetsService::blank(SheetForm form, InviteRole role, int perPage)
{
    const school::School card = m_school.school();
    return {.form = form,
            .role = role,
            .perPage = perPage,
            .schoolName = card.shortName,
            .platform = card.platform,
            .supportAddress = card.supportAddress,
            .yearLabel = m_school.currentYear().year.label(),
            .printedOn = m_ledger.today(),
            .batch = {},
            .parts = {}};
}

void SheetsService::addTexts(SheetContent &content)
{
    for (const ClassPart &part : content.parts) {
        const bool staffRoom = part.className == classes::staffRoomLabel();
        const auto audience =
            audienceOf(content.role, staffRoom ? classes::ClassKind::staffRoom : classes::ClassKind::grade);
        if (content.texts.contains(audience))
            continue;
        // Without the templates of the resources there are none to be written down.
        if (const SheetText words = text(audience); words != SheetText())
            content.texts.insert(audience, words);
    }
}

Result<> SheetsService::record(Change &change, SheetContent &content, Printing &printing, const Produce &produce)
{
    SheetsRepository repository(change.store());
    const school::YearId year = m_school.currentYear().id;
    const int number = repository.nextNumber(year);
    content.batch = number;
    // The journal's end before this very entry: whoever holds the paper can have it looked up.
    content.witness = m_ledger.witness();
    const BatchId batch = repository.add({.year = year,
                                          .number = number,
                                          .form = content.form,
                                          .role = content.role,
                                          .printedOn = content.printedOn,
                                          .perPage = content.perPage,
                                          .reprintOf = printing.reprintOf,
                                          .witness = content.witness,
                                          .texts = storedTexts(content.texts)});
    for (ClassPart &part : content.parts) {
        repository.addItems(batch, part);
        part.link.batch = number;
        printing.links.append(part.link.id);
    }
    printing.subject = subjectOf(content, number);
    change.setSubject(printing.subject);
    change.setRecord({QStringLiteral("batches"), batch.value()});
    return produce ? produce(content) : Result<>();
}

Result<> SheetsService::handOut(const Printing &printing, const journal::Because &because)
{
    const auto handedOut =
        m_ledger.change({.action = Action::handOutLinks, .subject = printing.subject, .because = because},
                        [&](Change &change) { return m_invites.markHandedOut(change, printing.links); });
    return handedOut ? Result<>() : failureOf(handedOut);
}

Result<Committed<SheetContent>> SheetsService::issue(const SheetRequest &request, const Produce &produce,
                                                     const journal::Because &because)
{
    Printing printing;
    const auto print = [&](Change &change) -> Result<SheetContent> {
        auto content = preview(request);
        if (!content)
            return content;
        if (auto made = record(change, *content, printing, produce); !made)
            return failureOf(made);
        return content;
    };
    auto printed = m_ledger.change({.action = Action::printSheets, .because = because, .reversible = false}, print);
    if (!printed || request.after == AfterPrinting::leave)
        return printed;
    if (const auto handedOut = handOut(printing, because); !handedOut)
        return failureOf(handedOut);
    return printed;
}

QList<Batch> SheetsService::batches()
{
    return m_school.exists() ? SheetsRepository(m_ledger.store()).batches(m_school.currentYear().id) : QList<Batch>();
}

} // namespace starosta::sheets
