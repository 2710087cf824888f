// SPDX-License-Identifier: GPL-3.0-or-later
// What the card of a person says beside the person's own data.
#include "core/members/MembersService.h"
#include "core/people/PeopleService.h"
#include "ui/common/DetailsPane.h"
#include "ui/people/PeoplePage.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

namespace starosta::ui {

using people::Person;
using people::Role;

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

} // namespace starosta::ui
