// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a person: what is written of the person, and what else is known.
#include "core/members/MembersService.h"
#include "core/people/PeopleService.h"
#include "ui/common/DetailsPane.h"
#include "ui/common/MovementDialog.h"
#include "ui/people/PeoplePage.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

namespace starosta::ui {

using people::Person;
using people::Role;

void PeoplePage::showPerson(const PersonRow &row)
{
    const Person &person = row.person;
    const people::PersonContent &content = person.content;
    const auto addIfKnown = [this](const QString &label, const QString &value) {
        if (!value.isEmpty())
            m_details->addField({.label = label, .value = value});
    };
    m_details->begin({.title = content.name.full(),
                      .subtitle = text::label(person.roles),
                      .icon = person.roles.testFlag(Role::pupil)   ? QStringLiteral("pupil")
                              : person.roles.testFlag(Role::staff) ? QStringLiteral("teacher")
                                                                   : QStringLiteral("guardian")});
    addIfKnown(tr("Class"), row.className);
    addIfKnown(tr("Born"), content.birthDate ? text::dateText(content.birthDate) : QString());
    addIfKnown(tr("Sex"), content.sex ? text::label(*content.sex) : QString());
    addIfKnown(tr("File №"), content.externalId.value_or(QString()));
    addIfKnown(tr("Phone"), content.phone);
    addIfKnown(tr("E-mail"), content.email);
    if (person.staff) {
        addIfKnown(tr("Position"), person.staff->position);
        addIfKnown(tr("Subjects"), person.staff->subjects);
        addIfKnown(tr("Homeroom of"), row.homeroomOf);
        if (const auto record = workspace().people().staffRecord(person.id); record && record->onLeaveSince)
            addIfKnown(tr("On leave since"), text::dateText(record->onLeaveSince));
    }
    addPlatform(person);
    addIfKnown(tr("Entered"), text::label(person.origin));
    addRelations(person);
    m_details->addCommands(personCommands(person));
    // A button that cannot be pressed says why.
    if (const auto removable = workspace().people().canRemove(person.id); !removable && !workspace().readOnly())
        m_details->addText(text::errorText(removable.error()), Tone::muted);
    m_details->end();
}

/// On the platform since when, by its own lists. Before one was read nobody knows, and nothing is said.
void PeoplePage::addPlatform(const Person &person)
{
    members::MembersService &service = workspace().members();
    if (const auto since = service.joinedOn(person.id)) {
        std::optional<QDate> lastActive;
        for (const members::Account &account : service.accountsOf(person.id))
            lastActive = std::max(lastActive, account.lastActive);
        m_details->addField(
            {.label = tr("On the platform"),
             .value = lastActive
                          ? tr("since %1, last activity %2").arg(text::dateText(since), text::dateText(lastActive))
                          : tr("since %1").arg(text::dateText(since)),
             .icon = QStringLiteral("ok"),
             .tone = Tone::ok});
    } else if (const auto refusal = service.refusalOf(person.id)) {
        const QString day = tr("refused on %1").arg(text::dateText(refusal->on));
        m_details->addField(
            {.label = tr("On the platform"),
             .value = refusal->note.isEmpty() ? day : QStringLiteral("%1, %2").arg(day, refusal->note)});
    } else if (person.roles && service.known()) {
        m_details->addField({.label = tr("On the platform"), .value = tr("not joined yet"), .tone = Tone::muted});
    }
}

void PeoplePage::addRelations(const Person &person)
{
    const auto addPeople = [this](const QString &title, const QList<people::Guardianship> &relations, bool guardians) {
        if (relations.isEmpty())
            return;
        m_details->addSection(title);
        for (const people::Guardianship &relation : relations) {
            const people::PersonId other = guardians ? relation.guardian : relation.pupil;
            const auto found = workspace().people().find(other);
            if (!found)
                continue;
            m_details->addWidget(makeRelation(*found, relation, guardians));
        }
    };
    if (person.roles.testFlag(Role::pupil))
        addPeople(tr("Parents"), workspace().people().guardiansOf(person.id), true);
    if (person.roles.testFlag(Role::guardian)) {
        const QList<people::Guardianship> children = workspace().people().pupilsOfGuardian(person.id);
        const bool hasPupil = std::any_of(children.begin(), children.end(), [this](const auto &relation) {
            return workspace().people().openPlace(relation.pupil).has_value();
        });
        if (!hasPupil)
            m_details->addText(tr("No child of this person is at school any more."), Tone::muted);
    }
    if (person.roles.testFlag(Role::guardian))
        addPeople(tr("Children"), workspace().people().pupilsOfGuardian(person.id), false);
}

QList<Command> PeoplePage::personCommands(const Person &person)
{
    const auto writable = [this] { return !workspace().readOnly(); };
    QList<Command> commands;
    commands.append({.id = QStringLiteral("people.editOne"),
                     .text = [] { return tr("Edit…"); },
                     .execute = [this, person] { editPerson(person); },
                     .icon = QStringLiteral("edit"),
                     .enabled = writable});
    if (person.roles.testFlag(Role::pupil)) {
        commands.append({.id = QStringLiteral("people.transfer"),
                         .text = [] { return tr("To another class…"); },
                         .execute = [this, person] { move({person}, {movements::MovementKind::transfer}); },
                         .icon = QStringLiteral("arrow-right"),
                         .enabled = writable});
        commands.append({.id = QStringLiteral("people.guardian"),
                         .text = [] { return tr("Add a parent…"); },
                         .execute = [this, person] { linkGuardian(person); },
                         .icon = QStringLiteral("guardian"),
                         .enabled = writable});
    }
    commands.append({.id = QStringLiteral("people.movement"),
                     .text = [] { return tr("Movement…"); },
                     .execute = [this, person] { move({person}, movementsOf(person)); },
                     .icon = QStringLiteral("arrow-right"),
                     .enabled = writable});
    commands.append({.id = QStringLiteral("people.history"),
                     .text = [] { return tr("History…"); },
                     .execute =
                         [this, person] {
                             showHistory({QStringLiteral("people"), person.id.value()}, person.content.name.brief(),
                                         {{QStringLiteral("enrolments"), QStringLiteral("person_id")},
                                          {QStringLiteral("staff"), QStringLiteral("id")},
                                          {QStringLiteral("homerooms"), QStringLiteral("person_id")},
                                          {QStringLiteral("guardianships"), QStringLiteral("pupil_id")},
                                          {QStringLiteral("guardianships"), QStringLiteral("guardian_id")}});
                         },
                     .icon = QStringLiteral("journal")});
    if (!person.roles.testFlag(Role::pupil) && !person.roles.testFlag(Role::staff)) {
        commands.append({.id = QStringLiteral("people.eraseOne"),
                         .text = [] { return tr("Destroy data…"); },
                         .execute = [this, id = person.id] { erase({id}); },
                         .icon = QStringLiteral("delete"),
                         .enabled = writable,
                         .destructive = true});
    }
    commands.append(
        {.id = QStringLiteral("people.remove"),
         .text = [] { return tr("Remove…"); },
         .execute = [this, person] { removePerson(person); },
         .icon = QStringLiteral("delete"),
         .enabled = [this, writable,
                     id = person.id] { return writable() && workspace().people().canRemove(id).has_value(); },
         .destructive = true});
    return commands;
}

} // namespace starosta::ui
