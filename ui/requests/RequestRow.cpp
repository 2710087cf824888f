// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/RequestRow.h"

#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfRequests.h"

#include <QCoreApplication>

namespace starosta::ui {

using invites::InviteRole;
using requests::Request;
using requests::RequestState;

namespace {

struct RequestColumns
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::RequestColumns)
};

} // namespace

bool isShown(const Request &request, RequestsShown shown)
{
    switch (shown) {
    case RequestsShown::open:
        return request.request.isOpen();
    case RequestsShown::overdue:
        return request.isOverdue;
    case RequestsShown::accepted:
        return request.request.state == RequestState::accepted;
    case RequestsShown::refused:
        return request.request.state == RequestState::refused;
    case RequestsShown::all:
        return true;
    }
    Q_UNREACHABLE();
}

RequestSign stateSign(const Request &request)
{
    const QString text = text::label(request.request.state);
    switch (request.request.state) {
    case RequestState::waiting:
    case RequestState::asked:
        return request.isOverdue
                   ? RequestSign{.text = RequestColumns::tr("%1, %2").arg(text, text::daysText(request.days)),
                                 .icon = QStringLiteral("clock"),
                                 .tone = Tone::error}
                   : RequestSign{.text = text,
                                 .icon = request.request.state == RequestState::asked ? QStringLiteral("chat")
                                                                                      : QStringLiteral("clock"),
                                 .tone = Tone::normal};
    case RequestState::accepted:
        return {.text = text,
                .icon = request.arrivedIn.isEmpty() ? QStringLiteral("ok") : QStringLiteral("warning"),
                .tone = request.arrivedIn.isEmpty() ? Tone::ok : Tone::warning};
    case RequestState::refused:
        return {.text = text, .icon = QStringLiteral("revoked"), .tone = Tone::muted};
    }
    Q_UNREACHABLE();
}

RequestSign proposalSign(const Request &request)
{
    if (!request.proposal) {
        const QString name = request.personName.isEmpty() ? QStringLiteral("—") : request.personName;
        return {.text = name, .icon = {}, .tone = Tone::normal};
    }
    const requests::Proposal &proposal = *request.proposal;
    const QString text = text::shortFinding(proposal);
    if (proposal.certain)
        return {.text = text, .icon = QStringLiteral("ok"), .tone = Tone::ok};
    if (proposal.candidates.isEmpty())
        return {.text = text, .icon = QStringLiteral("error"), .tone = Tone::error};
    return {.text = text, .icon = QStringLiteral("help"), .tone = Tone::warning};
}

QList<AcceptOption> acceptOptions(const Request &request)
{
    QList<AcceptOption> options;
    if (!request.proposal)
        return options;
    const auto asked = request.request.content.role ? request.request.content.role : request.proposal->role;
    for (const members::Candidate &candidate : request.proposal->candidates) {
        for (const InviteRole role : {InviteRole::pupil, InviteRole::teacher, InviteRole::guardian}) {
            if (candidate.roles.testFlag(members::roleOf(role)) && (!asked || asked == role))
                options.append({.candidate = candidate, .role = role});
        }
    }
    return options;
}

std::vector<Column<Request>> requestColumns()
{
    std::vector<Column<Request>> columns;
    columns.push_back(Column<Request>{.id = QStringLiteral("shown"),
                                      .header = [] { return RequestColumns::tr("On the platform"); },
                                      .text = [](const Request &row) { return row.request.content.shownName; },
                                      .characters = 18});
    columns.push_back(Column<Request>{.id = QStringLiteral("class"),
                                      .header = [] { return RequestColumns::tr("Class"); },
                                      .text = [](const Request &row) { return row.className; },
                                      .characters = 12});
    columns.push_back(Column<Request>{.id = QStringLiteral("role"),
                                      .header = [] { return RequestColumns::tr("Role"); },
                                      .text =
                                          [](const Request &row) {
                                              const auto &role = row.request.content.role;
                                              return role ? text::label(*role) : QStringLiteral("—");
                                          },
                                      .characters = 10});
    columns.push_back(Column<Request>{
        .id = QStringLiteral("received"),
        .header = [] { return RequestColumns::tr("Received"); },
        .text = [](const Request &row) { return text::dateText(row.request.content.receivedOn); },
        .compare = orderedBy<Request>([](const Request &row) { return row.request.content.receivedOn; }),
        .characters = 10});
    columns.push_back(Column<Request>{.id = QStringLiteral("state"),
                                      .header = [] { return RequestColumns::tr("State"); },
                                      .text = [](const Request &row) { return stateSign(row).text; },
                                      .icon = [](const Request &row) { return stateSign(row).icon; },
                                      .tone = [](const Request &row) { return stateSign(row).tone; },
                                      .characters = 21});
    columns.push_back(Column<Request>{.id = QStringLiteral("proposal"),
                                      .header = [] { return RequestColumns::tr("In the register"); },
                                      .text = [](const Request &row) { return proposalSign(row).text; },
                                      .icon = [](const Request &row) { return proposalSign(row).icon; },
                                      .tone = [](const Request &row) { return proposalSign(row).tone; },
                                      .toolTip = [](const Request &row) { return text::findingText(row); },
                                      .characters = 26});
    return columns;
}

} // namespace starosta::ui
