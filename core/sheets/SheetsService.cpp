// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/SheetsService.h"

#include "core/base/DateText.h"
#include "core/sheets/SheetsRepository.h"

#include <QHash>

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

bool isUsable(const std::optional<InviteLink> &link, QDate today)
{
    return link && !link->isExpired(today);
}

Recipient recipient(const Person &person)
{
    return {.person = person.id, .name = person.content.name.full()};
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
        if (!link.isExpired(today))
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
            }
        }
        // A school that keeps no list of guardians hands out paper all the same: one for each child.
        if (recipients.size() == before) {
            recipients.append({.person = pupil.id,
                               .name = QStringLiteral("Родителям (законным представителям)"),
                               .attachment = pupilName});
        }
    }
    return recipients;
}

QList<Recipient> SheetsService::teacherRecipients(const SchoolClass &schoolClass)
{
    QList<Recipient> recipients;
    if (schoolClass.kind == classes::ClassKind::staffRoom) {
        for (const Person &person : m_people.list({.role = people::Role::staff}))
            recipients.append(recipient(person));
        return recipients;
    }
    // Who teaches in a class beside the homeroom teacher is not in the register.
    for (const people::HomeroomAssignment &homeroom : m_people.homerooms()) {
        if (homeroom.classId == schoolClass.id)
            recipients.append({.person = homeroom.teacher, .name = homeroom.teacherName});
    }
    if (recipients.isEmpty())
        recipients.append({.name = QString()});
    return recipients;
}

QList<Recipient> SheetsService::recipientsOf(const SchoolClass &schoolClass, InviteRole role)
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
        return teacherRecipients(schoolClass);
    }
    Q_UNREACHABLE();
}

Result<SheetContent> SheetsService::preview(const SheetRequest &request)
{
    if (request.form == SheetForm::slips && !QList<int>{4, 8, 12}.contains(request.perPage))
        return fail(ErrorCode::sheetPerPage);
    if (!m_school.exists())
        return fail(ErrorCode::schoolMissing);
    const school::School card = m_school.school();
    const QDate today = m_ledger.today();
    SheetContent content{.form = request.form,
                         .role = request.role,
                         .perPage = request.perPage,
                         .schoolName = card.shortName,
                         .platform = card.platform,
                         .supportAddress = card.supportAddress,
                         .yearLabel = m_school.currentYear().year.label(),
                         .printedOn = today,
                         .batch = {},
                         .parts = {}};
    std::optional<Error> whyNot;
    for (const SchoolClass &schoolClass : m_classes.list()) {
        if (!request.classes.contains(schoolClass.id))
            continue;
        const auto link = m_invites.live(schoolClass.id, request.role);
        if (!isUsable(link, today)) {
            if (link && !whyNot)
                whyNot = Error{ErrorCode::linkExpired, {paperDate(*link->validUntil)}};
            continue;
        }
        ClassPart part{.classId = schoolClass.id, .className = schoolClass.label(), .link = *link, .recipients = {}};
        if (request.form != SheetForm::classSheet) {
            part.recipients = recipientsOf(schoolClass, request.role);
            if (part.recipients.isEmpty()) {
                whyNot = Error{ErrorCode::sheetNobody, {schoolClass.label()}};
                continue;
            }
        }
        content.parts.append(part);
    }
    if (content.parts.isEmpty())
        return tl::unexpected(whyNot.value_or(Error{ErrorCode::sheetNothingToPrint}));
    if (content.form == SheetForm::handoutList)
        content.accountsFor = slipsFor(content);
    return content;
}

std::optional<int> SheetsService::slipsFor(const SheetContent &content)
{
    QHash<int, int> classesOf;
    for (const ClassPart &part : content.parts) {
        for (const int number : m_invites.batchesOf(part.link.id))
            ++classesOf[number];
    }
    for (const Batch &batch : batches()) {
        if (batch.form == SheetForm::slips && classesOf.value(batch.number) == content.parts.size())
            return batch.number;
    }
    return {};
}

Result<Committed<SheetContent>> SheetsService::issue(const SheetRequest &request, const Produce &produce,
                                                     const journal::Because &because)
{
    QString subject;
    QList<invites::LinkId> links;
    const auto record = [&](Change &change) -> Result<SheetContent> {
        auto content = preview(request);
        if (!content)
            return content;
        SheetsRepository repository(change.store());
        const school::YearId year = m_school.currentYear().id;
        const int number = repository.nextNumber(year);
        const BatchId batch = repository.add({.year = year,
                                              .number = number,
                                              .form = content->form,
                                              .role = content->role,
                                              .printedOn = content->printedOn});
        for (ClassPart &part : content->parts) {
            repository.addItems(batch, part);
            part.link.batch = number;
            links.append(part.link.id);
        }
        content->batch = number;
        subject = subjectOf(*content, number);
        change.setSubject(subject);
        change.setRecord({QStringLiteral("batches"), batch.value()});
        if (const Result<> made = produce ? produce(*content) : Result<>(); !made)
            return failureOf(made);
        return content;
    };
    auto printed = m_ledger.change({.action = Action::printSheets, .because = because, .reversible = false}, record);
    if (!printed || request.after == AfterPrinting::leave)
        return printed;
    auto handedOut = m_ledger.change({.action = Action::handOutLinks, .subject = subject, .because = because},
                                     [&](Change &change) { return m_invites.markHandedOut(change, links); });
    if (!handedOut)
        return failureOf(handedOut);
    return printed;
}

QList<Batch> SheetsService::batches()
{
    return m_school.exists() ? SheetsRepository(m_ledger.store()).batches(m_school.currentYear().id) : QList<Batch>();
}

} // namespace starosta::sheets
