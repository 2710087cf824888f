// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DetailsPane.h"
#include "ui/common/TableView.h"
#include "ui/requests/RequestsPage.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfRequests.h"

namespace starosta::ui {

using requests::Request;

QList<Command> RequestsPage::rowCommands()
{
    const auto open = [this] { return isWritable() && !selected(true).isEmpty(); };
    return {{.id = QStringLiteral("requests.accept"),
             .text = [] { return tr("Accept"); },
             .execute = [this] { acceptSelected(); },
             .icon = QStringLiteral("check"),
             .enabled =
                 [this, open] {
                     const Request *request = onlyRequest();
                     return open() && (!request || (request->proposal && request->proposal->certain));
                 }},
            {.id = QStringLiteral("requests.refuse"),
             .text = [] { return tr("Refuse…"); },
             .execute = [this] { refuse(); },
             .icon = QStringLiteral("close"),
             .enabled = open},
            {.id = QStringLiteral("requests.ask"),
             .text = [] { return tr("Ask…"); },
             .execute = [this] { ask(); },
             .icon = QStringLiteral("chat"),
             .enabled = [this, open] { return open() && onlyRequest(); }},
            {.id = QStringLiteral("requests.somebody"),
             .text = [] { return tr("Somebody else…"); },
             .execute = [this] { choosePerson(); },
             .icon = QStringLiteral("search"),
             .enabled = [this, open] { return open() && onlyRequest(); }},
            {.id = QStringLiteral("requests.reopen"),
             .text = [] { return tr("Take up again"); },
             .execute = [this] { reopen(); },
             .icon = QStringLiteral("undo"),
             .enabled = [this] { return isWritable() && onlyRequest() && !selected(false).isEmpty(); }}};
}

void RequestsPage::showDetails()
{
    updateHeadCommands();
    const QList<int> rows = m_table->selectedRows();
    if (rows.size() == 1) {
        showRequest(m_model->rowAt(rows.first()));
    } else if (rows.size() > 1) {
        m_details->begin(
            {.title = tr("Selected: %1").arg(text::numberText(rows.size())), .icon = QStringLiteral("chat")});
        m_details->addText(tr("Of several only those beyond doubt are accepted together."), Tone::muted);
        m_details->addCommands(rowCommands());
        m_details->end();
    } else {
        m_details->showHint(tr("Choose a request: whose it seems to be, and why, is shown here."));
    }
}

void RequestsPage::showRequest(const Request &request)
{
    const requests::JoinRequest &stored = request.request;
    const requests::RequestContent &content = stored.content;
    m_details->begin({.title = content.shownName,
                      .subtitle = tr("Request No. %1").arg(stored.id.value()),
                      .icon = QStringLiteral("chat")});
    const RequestSign sign = stateSign(request);
    m_details->addField({.label = tr("State"), .value = sign.text, .icon = sign.icon, .tone = sign.tone});
    m_details->addField(
        {.label = tr("Class"), .value = request.className.isEmpty() ? tr("not said") : request.className});
    m_details->addField({.label = tr("Role"), .value = content.role ? text::label(*content.role) : tr("not said")});
    m_details->addField({.label = tr("Received"), .value = text::dateText(content.receivedOn)});
    m_details->addField({.label = tr("How it came in"),
                         .value = stored.evidence.isEmpty()
                                      ? text::label(stored.source)
                                      : QStringLiteral("%1: %2").arg(text::label(stored.source), stored.evidence)});
    if (stored.decidedOn)
        m_details->addField({.label = tr("Decided"), .value = text::dateText(stored.decidedOn)});
    if (!request.personName.isEmpty())
        m_details->addField({.label = tr("Whose"),
                             .value = request.personClass.isEmpty()
                                          ? request.personName
                                          : QStringLiteral("%1, %2").arg(request.personName, request.personClass)});
    if (!stored.reason.isEmpty())
        m_details->addField({.label = tr("Reason"), .value = stored.reason});
    if (!content.note.isEmpty())
        m_details->addField({.label = tr("Note"), .value = content.note});
    if (const QString finding = text::findingText(request); !finding.isEmpty())
        m_details->addText(finding, request.proposal ? proposalSign(request).tone : Tone::warning);
    showCandidates(request);
    QList<Command> commands;
    for (const Command &each : rowCommands()) {
        if (each.isEnabled())
            commands.append(each);
    }
    if (stored.person) {
        commands.append({.id = QStringLiteral("requests.person"),
                         .text = [] { return tr("Open the card"); },
                         .execute =
                             [this, person = *stored.person] {
                                 context().navigator.open(
                                     {.page = QStringLiteral("people"),
                                      .record = journal::RecordRef{QStringLiteral("people"), person.value()}});
                             },
                         .icon = QStringLiteral("people")});
    }
    commands.append({.id = QStringLiteral("requests.history"),
                     .text = [] { return tr("History…"); },
                     .execute =
                         [this, id = stored.id, name = content.shownName] {
                             showHistory({QStringLiteral("join_requests"), id.value()}, name);
                         },
                     .icon = QStringLiteral("journal")});
    m_details->addCommands(commands);
    m_details->end();
}

void RequestsPage::showCandidates(const Request &request)
{
    if (!request.proposal || request.proposal->candidates.isEmpty())
        return;
    m_details->addSection(tr("Who it may be"));
    const QList<AcceptOption> options = acceptOptions(request);
    const bool severalRoles = !request.request.content.role && !request.proposal->role;
    for (qsizetype at = 0; at < options.size(); ++at) {
        const AcceptOption &option = options[at];
        const QString name = severalRoles ? tr("%1 as a %2").arg(option.candidate.name, text::label(option.role))
                                          : option.candidate.name;
        m_details->addCommands(
            {{.id = QStringLiteral("requests.accept%1").arg(at + 1),
              .text = [number = at + 1, name] { return QStringLiteral("%1  %2").arg(QString::number(number), name); },
              .execute = [this, request, option] { acceptAs(request, option); },
              .icon = QStringLiteral("check"),
              .enabled = [this] { return isWritable(); }}});
        m_details->addText(
            QStringLiteral("%1 — %2").arg(text::placeText(option.candidate), text::reasonText(option.candidate)),
            Tone::muted);
    }
    for (const members::Candidate &candidate : request.proposal->candidates) {
        const bool isOption = std::any_of(options.begin(), options.end(), [&](const AcceptOption &option) {
            return option.candidate.person == candidate.person;
        });
        if (!isOption)
            m_details->addText(QStringLiteral("%1: %2 — %3")
                                   .arg(candidate.name, text::placeText(candidate), text::reasonText(candidate)),
                               Tone::muted);
    }
    if (!options.isEmpty())
        m_details->addText(tr("The keys 1 to 9 in the list accept, Delete refuses."), Tone::muted);
}

} // namespace starosta::ui
