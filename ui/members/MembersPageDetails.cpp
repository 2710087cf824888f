// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classes/ClassesService.h"
#include "core/mail/MailService.h"
#include "core/people/PeopleService.h"
#include "ui/common/DetailsPane.h"
#include "ui/common/TableView.h"
#include "ui/members/MembersPage.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfMembers.h"

#include <QClipboard>
#include <QGuiApplication>

namespace starosta::ui {

using invites::InviteRole;
using members::Candidate;
using members::Member;
using people::PersonId;

namespace {

/// «pupil, 1А»
QString placeOf(people::Roles roles, const QString &className)
{
    return className.isEmpty() ? text::label(roles) : QStringLiteral("%1, %2").arg(text::label(roles), className);
}

} // namespace

void MembersPage::showDetails()
{
    collectToRemind();
    const MemberRow *row = selectedRow();
    if (m_table->selectedRows().size() > 1)
        showSeveral();
    else if (!row)
        m_details->showHint(m_model->rows().isEmpty()
                                ? tr("Who has joined is shown here once a list of the platform has been read.")
                                : tr("Choose a member: whose account it is, and why, is shown here."));
    else if (row->member)
        showMember(*row->member);
    else
        showPerson(*row);
}

void MembersPage::showMember(const Member &member)
{
    const members::Account &account = member.account;
    m_details->begin({.title = account.shownName,
                      .subtitle = account.role ? text::label(*account.role) : tr("the list says no role"),
                      .icon = QStringLiteral("people")});
    const MemberSign sign = signOf(member);
    m_details->addField({.label = tr("State"), .value = sign.text, .icon = sign.icon, .tone = sign.tone});
    if (!member.accountClass.isEmpty())
        m_details->addField({.label = tr("Class there"), .value = member.accountClass});
    if (account.person) {
        m_details->addField({.label = tr("In the register"), .value = member.personName});
        m_details->addField({.label = tr("Who"), .value = placeOf(member.personRoles, member.personClass)});
    }
    m_details->addField({.label = tr("Decision"), .value = text::label(account.decision)});
    m_details->addField({.label = tr("In the lists since"), .value = text::dateText(account.firstSeen)});
    m_details->addField({.label = tr("Last activity"), .value = text::dateText(account.lastActive)});
    m_details->addField(
        {.label = tr("Evidence"), .value = account.isByHand() ? tr("noted by hand") : account.evidence});
    if (const QString finding = text::findingText(member); !finding.isEmpty())
        m_details->addText(finding, member.finding ? sign.tone : Tone::muted);
    if (account.decision == members::Decision::open)
        showCandidates(member);
    m_details->addCommands(memberCommands(member));
    m_details->end();
}

void MembersPage::showCandidates(const Member &member)
{
    if (member.candidates.isEmpty())
        return;
    m_details->addSection(tr("Who it may be"));
    int number = 0;
    for (const Candidate &candidate : member.candidates) {
        ++number;
        m_details->addCommands(
            {{.id = QStringLiteral("members.choose%1").arg(number),
              .text = [number,
                       name = candidate.name] { return QStringLiteral("%1  %2").arg(QString::number(number), name); },
              .execute = [this, member, person = candidate.person] { decide(member, person); },
              .icon = QStringLiteral("check"),
              .enabled = [this] { return isWritable(); }}});
        m_details->addText(
            QStringLiteral("%1 — %2").arg(placeOf(candidate.roles, candidate.className), text::label(candidate.reason)),
            Tone::muted);
    }
    m_details->addText(tr("The keys 1 to 9 in the list choose, S says stranger."), Tone::muted);
}

QList<Command> MembersPage::memberCommands(const Member &member)
{
    const auto writable = [this] { return isWritable(); };
    QList<Command> commands;
    const members::AccountId id = member.account.id;
    if (member.account.decision == members::Decision::open) {
        commands.append({.id = QStringLiteral("members.somebody"),
                         .text = [] { return tr("Somebody else…"); },
                         .execute = [this, member] { choosePerson(member); },
                         .icon = QStringLiteral("search"),
                         .enabled = writable});
        commands.append({.id = QStringLiteral("members.stranger"),
                         .text = [] { return tr("Nobody of the school"); },
                         .execute = [this, member] { decideStranger(member); },
                         .icon = QStringLiteral("close"),
                         .enabled = writable});
    } else {
        commands.append(
            {.id = QStringLiteral("members.takeBack"),
             .text = [] { return tr("Take the decision back"); },
             .execute = [this, id] { report(workspace().members().takeBack(id), tr("The decision is taken back.")); },
             .icon = QStringLiteral("undo"),
             .enabled = writable});
    }
    if (member.account.person) {
        if (const auto role = members::rightRoleOf(member.personRoles))
            commands.append({.id = QStringLiteral("members.reinvite"),
                             .text = [] { return tr("Invite anew…"); },
                             .execute =
                                 [this, chosen = ChosenPeople{.role = *role, .people = {*member.account.person}}] {
                                     context().navigator.run(QStringLiteral("links.reinvite"), chosen.toArgument());
                                 },
                             .icon = QStringLiteral("invites"),
                             .enabled = writable});
        commands.append(openPersonCommand(*member.account.person));
    }
    commands.append({.id = QStringLiteral("members.history"),
                     .text = [] { return tr("History…"); },
                     .execute =
                         [this, id, name = member.account.shownName] {
                             showHistory({QStringLiteral("platform_accounts"), id.value()}, name);
                         },
                     .icon = QStringLiteral("journal")});
    return commands;
}

void MembersPage::showPerson(const MemberRow &row)
{
    const people::Person &person = *row.person;
    const QString name = person.content.name.full();
    m_details->begin({.title = name,
                      .subtitle = placeOf(person.roles, row.className),
                      .icon = person.roles.testFlag(people::Role::pupil)   ? QStringLiteral("pupil")
                              : person.roles.testFlag(people::Role::staff) ? QStringLiteral("teacher")
                                                                           : QStringLiteral("guardian")});
    const MemberSign sign = signOf(row);
    m_details->addField({.label = tr("State"), .value = sign.text, .icon = sign.icon, .tone = sign.tone});
    if (row.refusal && !row.refusal->note.isEmpty())
        m_details->addField({.label = tr("Note"), .value = row.refusal->note});
    if (!person.content.phone.isEmpty())
        m_details->addField({.label = tr("Phone"), .value = person.content.phone});
    if (!row.refusal)
        m_details->addCommands(reminderCommands());
    m_details->addCommands(personCommands(person.id, name));
    m_details->end();
}

void MembersPage::showSeveral()
{
    m_details->begin({.title = tr("Selected: %1").arg(text::peopleText(m_table->selectedRows().size())),
                      .icon = QStringLiteral("people")});
    if (m_toRemind.size() < 2)
        m_details->addCommands(reminderCommands());
    else {
        for (const auto &[role, people] : m_toRemind.asKeyValueRange()) {
            m_details->addSection(
                QStringLiteral("%1: %2").arg(text::pluralLabel(role), text::numberText(people.size())));
            m_details->addCommands(reminderCommands(role));
        }
    }
    m_details->end();
}

void MembersPage::collectToRemind()
{
    m_toRemind.clear();
    for (const int at : m_table->selectedRows()) {
        const MemberRow &row = m_model->rowAt(at);
        if (const auto role = row.person && !row.refusal ? members::rightRoleOf(row.person->roles) : std::nullopt)
            m_toRemind[*role].append({.person = row.person->id, .pupilOf = row.person->classId});
    }
}

void MembersPage::withRole(const std::optional<InviteRole> &role, const std::function<void(InviteRole)> &act)
{
    if (role)
        return act(*role);
    if (m_toRemind.size() == 1)
        return act(m_toRemind.firstKey());
    Question question{.title = tr("Whom is it for?"),
                      .text =
                          tr("The selected have different roles, and a link is for one. Choose the role; then the next "
                             "one."),
                      .choices = {}};
    for (const auto &[each, people] : m_toRemind.asKeyValueRange())
        question.choices.append(
            {.id = QString(token(each)),
             .text = QStringLiteral("%1: %2").arg(text::pluralLabel(each), text::numberText(people.size()))});
    context().dialogs.ask(question, [act](const QString &choice) {
        if (const auto chosen = invites::inviteRoleFromToken(choice))
            act(*chosen);
    });
}

QList<Command> MembersPage::reminderCommands(const std::optional<InviteRole> &role)
{
    const auto enabled = [this] { return !m_toRemind.isEmpty() && isWritable(); };
    const auto run = [this, role](const char *command) {
        return [this, role, command] {
            withRole(role, [this, command](InviteRole chosen) {
                ChosenPeople people{.role = chosen, .people = {}};
                for (const Reminded &each : m_toRemind.value(chosen))
                    people.people.append(each.person);
                if (!people.people.isEmpty())
                    context().navigator.run(QLatin1StringView(command), people.toArgument());
            });
        };
    };
    // The same three for each role stand in one card.
    const auto id = [role](const char *name) {
        const QString plain = QLatin1StringView(name);
        return role ? plain + u'.' + token(*role) : plain;
    };
    return {{.id = id("members.slips"),
             .text = [] { return tr("Print &slips…"); },
             .execute = run("sheets.slips"),
             .icon = QStringLiteral("print"),
             .enabled = enabled},
            {.id = id("members.mail"),
             .text = [] { return tr("Remind by e-&mail…"); },
             .execute = run("links.send"),
             .icon = QStringLiteral("mail"),
             .enabled = enabled},
            {.id = id("members.copyReminder"),
             .text = [] { return tr("&Copy a reminder for a chat"); },
             .execute = [this, role] { withRole(role, [this](InviteRole chosen) { copyReminder(chosen); }); },
             .icon = QStringLiteral("chat"),
             .enabled = enabled}};
}

void MembersPage::copyReminder(InviteRole role)
{
    QStringList texts;
    QSet<classes::ClassId> told;
    std::optional<Error> whyNot;
    const people::GuardianClasses guardians = workspace().people().classesOfGuardians();
    const classes::ClassId staffRoom = workspace().classes().staffRoom().id;
    for (const Reminded &each : m_toRemind.value(role)) {
        QList<classes::ClassId> classes;
        if (role == InviteRole::teacher)
            classes = {staffRoom};
        else if (role == InviteRole::guardian)
            classes = guardians.value(each.person);
        else if (each.pupilOf)
            classes = {*each.pupilOf};
        for (const classes::ClassId classId : std::as_const(classes)) {
            if (told.contains(classId))
                continue;
            told.insert(classId);
            if (auto text = workspace().mail().chatText(classId, role))
                texts.append(*text);
            else
                whyNot = text.error();
        }
    }
    if (texts.isEmpty())
        return showFailure(whyNot.value_or(Error{ErrorCode::linkMissing}));
    QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
    showDone(
        tr("The reminder with its link is on the clipboard. Paste it only into the chat of those whom it is for."));
}

QList<Command> MembersPage::personCommands(PersonId person, const QString &name)
{
    const auto writable = [this] { return isWritable(); };
    QList<Command> commands = {{.id = QStringLiteral("members.joined"),
                                .text = [] { return tr("Has joined…"); },
                                .execute = [this, person, name] { noteJoined(person, name); },
                                .icon = QStringLiteral("ok"),
                                .enabled = writable},
                               {.id = QStringLiteral("members.refused"),
                                .text = [] { return tr("Refuses…"); },
                                .execute = [this, person, name] { noteRefusal(person, name); },
                                .icon = QStringLiteral("revoked"),
                                .enabled = writable}};
    if (workspace().members().refusalOf(person)) {
        commands.append({.id = QStringLiteral("members.withdraw"),
                         .text = [] { return tr("Withdraw the refusal"); },
                         .execute =
                             [this, person] {
                                 report(workspace().members().withdrawRefusal(person), tr("The refusal is withdrawn."));
                             },
                         .icon = QStringLiteral("undo"),
                         .enabled = writable});
    }
    commands.append(openPersonCommand(person));
    return commands;
}

Command MembersPage::openPersonCommand(PersonId person)
{
    return {.id = QStringLiteral("members.person"),
            .text = [] { return tr("Open the card"); },
            .execute =
                [this, person] {
                    context().navigator.open({.page = QStringLiteral("people"),
                                              .record = journal::RecordRef{QStringLiteral("people"), person.value()}});
                },
            .icon = QStringLiteral("people")};
}

} // namespace starosta::ui
