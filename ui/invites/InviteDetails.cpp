// SPDX-License-Identifier: GPL-3.0-or-later
// The card beside the lists of the page: what is known of a class, a link, several links, and what can be done with
// them.
#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/school/SchoolService.h"
#include "ui/common/DetailsPane.h"
#include "ui/common/TableView.h"
#include "ui/invites/ActsView.h"
#include "ui/invites/InvitesPage.h"
#include "ui/invites/LinkActions.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QTabWidget>

namespace starosta::ui {

using invites::InviteLink;
using invites::InviteRole;

namespace {

bool hasOpenLink(const MatrixRow &row, InviteRole role)
{
    const auto found = row.live.constFind(role);
    return found != row.live.constEnd() && !found->pausedOn;
}

} // namespace

void InvitesPage::showDetails()
{
    if (shownView() == m_acts->view()) {
        m_acts->showDetails(*m_details);
        return;
    }
    const bool onMatrix = shownView() == m_matrix;
    const QList<int> rows = shownView()->selectedRows();
    if (rows.size() > 1)
        showSeveral(rows.size());
    else if (rows.size() != 1)
        m_details->showHint(onMatrix ? tr("Choose a class: its links are shown here.")
                                     : tr("Choose a link: what is known of it is shown here."));
    else if (onMatrix)
        showClassDetails(m_matrixModel->rowAt(rows.first()));
    else
        showLinkDetails(m_listModel->rowAt(rows.first()));
}

void InvitesPage::showSeveral(qsizetype count)
{
    const bool onMatrix = shownView() == m_matrix;
    m_details->begin({.title = tr("Selected: %1").arg(onMatrix ? text::classesText(count) : text::linksText(count)),
                      .icon = onMatrix ? QStringLiteral("classes") : QStringLiteral("link")});
    m_details->addCommands(onMatrix ? classCommands() : selectionCommands());
    m_details->end();
}

void InvitesPage::showClassDetails(const MatrixRow &row)
{
    const QString name = row.schoolClass.label();
    m_details->begin({.title = name, .icon = QStringLiteral("classes")});
    for (const InviteRole role : invites::rolesFor(row.schoolClass.kind)) {
        m_details->addSection(text::pluralLabel(role));
        const auto found = row.live.constFind(role);
        const LinkSign sign = signOf(found == row.live.constEnd() ? std::nullopt : std::optional(*found), day());
        m_details->addField({.label = tr("State"), .value = sign.text, .icon = sign.icon, .tone = sign.tone});
        if (const int personal = row.personal.value(role); personal > 0)
            m_details->addField({.label = tr("Personal links"), .value = text::numberText(personal)});
        if (found == row.live.constEnd()) {
            m_details->addCommands(
                {{.id = QStringLiteral("invites.add"),
                  .text = [] { return tr("Enter the link…"); },
                  .execute = [this, name,
                              role] { m_actions->paste(QStringLiteral("%1 %2 ").arg(name, invites::paperWord(role))); },
                  .icon = QStringLiteral("add"),
                  .enabled = [this] { return !workspace().readOnly(); }},
                 personalCommand(row.schoolClass, role)});
            continue;
        }
        m_details->addField({.label = tr("Link"), .value = found->url.masked()});
        m_details->addField({.label = tr("Valid until"), .value = text::dateText(found->validUntil)});
        QList<Command> commands = linkCommands(*found);
        commands.removeLast(); // the history stands on the link's own card
        commands.append(personalCommand(row.schoolClass, role));
        m_details->addCommands(commands);
    }
    m_details->end();
}

void InvitesPage::showLinkDetails(const LinkRow &row)
{
    const InviteLink &link = row.link;
    m_details->begin({.title = m_actions->describe(link), .icon = QStringLiteral("link")});
    const LinkSign sign = signOf(link, day());
    m_details->addField({.label = tr("State"), .value = sign.text, .icon = sign.icon, .tone = sign.tone});
    m_details->addField({.label = tr("Link"), .value = link.url.masked()});
    m_details->addField({.label = tr("Issued"), .value = text::dateText(link.issuedOn)});
    m_details->addField({.label = tr("Valid until"), .value = text::dateText(link.validUntil)});
    m_details->addField({.label = tr("Handed out"), .value = text::dateText(link.handedOutOn)});
    showClaimants(link);
    if (link.pausedOn && link.isLive())
        m_details->addField(
            {.label = tr("Paused since"), .value = text::dateText(link.pausedOn), .tone = Tone::warning});
    if (link.endedOn)
        m_details->addField({.label = tr("Ended"), .value = text::dateText(link.endedOn)});
    QStringList batches;
    for (const int batch : workspace().invites().batchesOf(link.id))
        batches.append(QStringLiteral("№ %1").arg(batch));
    m_details->addField({.label = tr("Printed batches"),
                         .value = batches.isEmpty() ? QStringLiteral("—") : batches.join(QStringLiteral(", "))});
    for (const invites::InviteWarning warning : link.url.warnings())
        m_details->addText(text::label(warning), Tone::warning);
    m_details->addCommands(linkCommands(link));
    m_details->end();
}

void InvitesPage::showClaimants(const InviteLink &link)
{
    constexpr qsizetype kNamed = 8;
    const QList<invites::Claimant> people = workspace().invites().cameBy(link.id);
    m_details->addField({.label = tr("Came in by it"),
                         .value = !people.isEmpty() ? text::peopleText(people.size())
                                  : link.claimed    ? tr("nobody")
                                                    : tr("not known: no list of members was read"),
                         .tone = link.isUnclaimed() ? Tone::warning : Tone::normal});
    QStringList lines;
    for (const invites::Claimant &each : people.first(std::min(kNamed, people.size())))
        lines.append(tr("%1, by %2").arg(each.name.full(), text::dateText(each.firstSeen)));
    if (people.size() > kNamed)
        lines.append(tr("and %1 more").arg(text::numberText(people.size() - kNamed)));
    if (!lines.isEmpty())
        m_details->addText(lines.join(u'\n'), Tone::muted);
}

QList<Command> InvitesPage::linkCommands(const InviteLink &link)
{
    const auto writable = [this] { return !workspace().readOnly(); };
    const auto command = [&writable](const char *id, const char *icon, std::function<QString()> text,
                                     std::function<void()> execute) {
        return Command{.id = QLatin1StringView(id),
                       .text = std::move(text),
                       .execute = std::move(execute),
                       .icon = QLatin1StringView(icon),
                       .enabled = writable};
    };
    QList<Command> commands;
    LinkActions *actions = m_actions;
    if (link.isLive()) {
        if (!link.pausedOn)
            commands.append(command(
                "invites.print", "print", [] { return tr("Print a sheet…"); },
                [actions, link] {
                    actions->printSheets(sheets::SheetRequest{
                        .form = sheets::SheetForm::classSheet, .role = link.role, .classes = {link.classId}});
                }));
        if (link.state == invites::LinkState::active)
            commands.append(command(
                "invites.handOutOne", "check", [] { return tr("Mark as handed out"); },
                [actions, id = link.id] { actions->handOut({id}); }));
        commands.append({.id = QStringLiteral("invites.copy"),
                         .text = [] { return tr("Copy the link"); },
                         .execute = [actions, link] { actions->copy(link); },
                         .icon = QStringLiteral("copy")});
        if (!link.addressee)
            commands.append({.id = QStringLiteral("invites.copyText"),
                             .text = [] { return tr("Copy an invitation for a chat"); },
                             .execute = [actions, link] { actions->copyInvitation(link); },
                             .icon = QStringLiteral("chat")});
        // A class of a former year gets no new link: its name means another class now.
        const auto schoolClass = workspace().classes().find(link.classId);
        if (!link.addressee && schoolClass && schoolClass->year == workspace().school().currentYear().id)
            commands.append(command(
                "invites.replace", "paste", [] { return tr("Replace with a new one…"); },
                [this, name = schoolClass->label(), role = link.role] {
                    m_actions->paste(QStringLiteral("%1 %2 ").arg(name, invites::paperWord(role)));
                }));
        commands.append(command(
            "invites.validUntil", "calendar", [] { return tr("Valid until…"); },
            [actions, id = link.id] { actions->editValidUntil(id); }));
        if (link.pausedOn)
            commands.append(command(
                "invites.resumeOne", "link", [] { return tr("Resume"); },
                [actions, id = link.id] { actions->resume({id}); }));
        else
            commands.append(command(
                "invites.pauseOne", "lock", [] { return tr("Pause"); },
                [actions, id = link.id] { actions->pause({id}); }));
        commands.append(command(
            "invites.revokeOne", "revoked", [] { return tr("Revoke…"); },
            [actions, link] { actions->revoke({link}); }));
        commands.last().destructive = true;
    }
    commands.append({.id = QStringLiteral("invites.history"),
                     .text = [] { return tr("History…"); },
                     .execute =
                         [this, id = link.id, title = m_actions->describe(link)] {
                             showHistory({QStringLiteral("invite_links"), id.value()}, title);
                         },
                     .icon = QStringLiteral("journal")});
    return commands;
}

Command InvitesPage::personalCommand(const classes::SchoolClass &schoolClass, InviteRole role)
{
    return {.id = QStringLiteral("invites.personal"),
            .text = [] { return tr("Link for one person…"); },
            .execute = [this, schoolClass, role] { m_actions->addPersonal(schoolClass, role); },
            .icon = QStringLiteral("pupil"),
            .enabled = [this] { return !workspace().readOnly(); }};
}

QList<MatrixRow> InvitesPage::selectedClasses() const
{
    QList<MatrixRow> rows;
    for (const int row : m_matrix->selectedRows())
        rows.append(m_matrixModel->rowAt(row));
    return rows;
}

void InvitesPage::pasteMissing()
{
    QSet<classes::ClassId> classes;
    for (const MatrixRow &row : selectedClasses())
        classes.insert(row.schoolClass.id);
    m_actions->pasteMissing(classes);
}

void InvitesPage::printSelected(InviteRole role)
{
    QList<classes::ClassId> ids;
    for (const MatrixRow &row : selectedClasses()) {
        if (hasOpenLink(row, role))
            ids.append(row.schoolClass.id);
    }
    m_actions->printSheets(sheets::SheetRequest{.form = sheets::SheetForm::classSheet, .role = role, .classes = ids});
}

QList<Command> InvitesPage::classCommands()
{
    const auto printCommandFor = [this](InviteRole role, const char *id, std::function<QString()> text) {
        return Command{.id = QLatin1StringView(id),
                       .text = std::move(text),
                       .execute = [this, role] { printSelected(role); },
                       .icon = QStringLiteral("print"),
                       .enabled =
                           [this, role] {
                               const QList<MatrixRow> rows = selectedClasses();
                               return !workspace().readOnly() &&
                                      std::any_of(rows.begin(), rows.end(),
                                                  [&](const MatrixRow &row) { return hasOpenLink(row, role); });
                           }};
    };
    QList<Command> commands{
        {.id = QStringLiteral("invites.classMissing"),
         .text = [] { return tr("&Enter the missing links…"); },
         .execute = [this] { pasteMissing(); },
         .icon = QStringLiteral("add"),
         .enabled =
             [this] {
                 const QList<MatrixRow> rows = selectedClasses();
                 return !workspace().readOnly() && std::any_of(rows.begin(), rows.end(), [](const MatrixRow &row) {
                     return row.live.size() < invites::rolesFor(row.schoolClass.kind).size();
                 });
             }},
        printCommandFor(InviteRole::pupil, "invites.classPrintPupils", [] { return tr("Print sheets for &pupils…"); }),
        printCommandFor(InviteRole::guardian, "invites.classPrintGuardians",
                        [] { return tr("Print sheets for pa&rents…"); })};
    return commands + selectionCommands();
}

QList<InviteLink> InvitesPage::selectedLinks(const std::function<bool(const InviteLink &)> &takes) const
{
    QList<InviteLink> links;
    if (shownView() == m_matrix) {
        for (const MatrixRow &row : selectedClasses()) {
            for (const InviteRole role : invites::rolesFor(row.schoolClass.kind)) {
                if (const auto found = row.live.constFind(role); found != row.live.constEnd() && takes(*found))
                    links.append(*found);
            }
        }
        return links;
    }
    for (const int row : m_list->selectedRows()) {
        if (const InviteLink &link = m_listModel->rowAt(row).link; takes(link))
            links.append(link);
    }
    return links;
}

QList<Command> InvitesPage::selectionCommands()
{
    using Takes = bool (*)(const InviteLink &);
    const Takes isActive = [](const InviteLink &link) { return link.state == invites::LinkState::active; };
    const Takes isLive = [](const InviteLink &link) { return link.isLive(); };
    const Takes isRunning = [](const InviteLink &link) { return link.isLive() && !link.pausedOn; };
    const Takes isPaused = [](const InviteLink &link) { return link.isLive() && link.pausedOn; };
    const auto enabled = [this](Takes takes) {
        return [this, takes] { return !workspace().readOnly() && !selectedLinks(takes).isEmpty(); };
    };
    const auto ids = [this](Takes takes) {
        QList<invites::LinkId> found;
        for (const InviteLink &link : selectedLinks(takes))
            found.append(link.id);
        return found;
    };
    return {{.id = QStringLiteral("invites.handOut"),
             .text = [] { return tr("Mark as &handed out"); },
             .execute = [this, ids, isActive] { m_actions->handOut(ids(isActive)); },
             .icon = QStringLiteral("check"),
             .enabled = enabled(isActive)},
            {.id = QStringLiteral("invites.pause"),
             .text = [] { return tr("&Pause"); },
             .execute = [this, ids, isRunning] { m_actions->pause(ids(isRunning)); },
             .icon = QStringLiteral("lock"),
             .enabled = enabled(isRunning)},
            {.id = QStringLiteral("invites.resume"),
             .text = [] { return tr("Resu&me"); },
             .execute = [this, ids, isPaused] { m_actions->resume(ids(isPaused)); },
             .icon = QStringLiteral("link"),
             .enabled = enabled(isPaused)},
            {.id = QStringLiteral("invites.revoke"),
             .text = [] { return tr("&Revoke…"); },
             .execute = [this, isLive] { m_actions->revoke(selectedLinks(isLive)); },
             .icon = QStringLiteral("revoked"),
             .enabled = enabled(isLive),
             .destructive = true}};
}

} // namespace starosta::ui
