// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/MemberRow.h"

#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfMembers.h"

#include <QCoreApplication>

namespace starosta::ui {

using members::MemberState;

namespace {

struct MemberColumns
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::MemberColumns)
};

Tone toneOf(MemberState state)
{
    switch (state) {
    case MemberState::joined:
        return Tone::ok;
    case MemberState::question:
    case MemberState::wrongClass:
    case MemberState::twice:
        return Tone::warning;
    case MemberState::stranger:
    case MemberState::wrongRole:
    case MemberState::left:
        return Tone::error;
    }
    Q_UNREACHABLE();
}

QString roleText(const MemberRow &row)
{
    if (!row.member)
        return text::label(row.person->roles);
    return row.member->account.role ? text::label(*row.member->account.role) : QStringLiteral("—");
}

QString classText(const MemberRow &row)
{
    if (!row.member)
        return row.className;
    return row.member->personClass.isEmpty() ? row.member->accountClass : row.member->personClass;
}

std::optional<QDate> lastActive(const MemberRow &row)
{
    return row.member ? row.member->account.lastActive : std::nullopt;
}

std::optional<QDate> since(const MemberRow &row)
{
    return row.member ? std::optional(row.member->account.firstSeen) : std::nullopt;
}

} // namespace

QString whoText(const members::Member &member)
{
    if (!member.personName.isEmpty())
        return member.personName;
    if (member.candidates.size() == 1)
        return MemberColumns::tr("%1?").arg(member.candidates.front().name);
    return member.candidates.isEmpty() ? QStringLiteral("—")
                                       : MemberColumns::tr("one of %n", nullptr, int(member.candidates.size()));
}

std::optional<people::PersonId> MemberRow::personId() const
{
    return member ? member->account.person : std::optional(person->id);
}

bool isShown(const MemberRow &row, MembersShown shown)
{
    const auto in = [&](MemberState state) { return row.member && row.member->state == state; };
    switch (shown) {
    case MembersShown::all:
        return true;
    case MembersShown::questions:
        return row.isAsked();
    case MembersShown::strangers:
        return in(MemberState::stranger);
    case MembersShown::wrongRole:
        return in(MemberState::wrongRole);
    case MembersShown::joined:
        return row.member && row.member->account.person && !in(MemberState::wrongRole) && !in(MemberState::left);
    case MembersShown::notJoined:
        return row.person && !row.refusal;
    case MembersShown::refused:
        return row.person && row.refusal;
    }
    Q_UNREACHABLE();
}

QString stateIcon(MemberState state)
{
    switch (state) {
    case MemberState::joined:
        return QStringLiteral("ok");
    case MemberState::question:
        return QStringLiteral("help");
    case MemberState::stranger:
        return QStringLiteral("error");
    case MemberState::wrongRole:
    case MemberState::wrongClass:
    case MemberState::twice:
        return QStringLiteral("warning");
    case MemberState::left:
        return QStringLiteral("arrow-right");
    }
    Q_UNREACHABLE();
}

MemberSign signOf(const members::Member &member)
{
    // Of somebody who may be another, nothing but the question is known yet.
    const bool isDoubt = member.account.decision == members::Decision::open &&
                         (member.state == MemberState::wrongRole || member.state == MemberState::wrongClass);
    if (isDoubt)
        return {.text = MemberColumns::tr("question: %1").arg(text::label(member.state)),
                .icon = stateIcon(MemberState::question),
                .tone = toneOf(MemberState::question)};
    return {.text = text::label(member.state), .icon = stateIcon(member.state), .tone = toneOf(member.state)};
}

MemberSign signOf(const MemberRow &row)
{
    if (row.member)
        return signOf(*row.member);
    if (row.refusal)
        return {.text = MemberColumns::tr("refused %1").arg(text::dateText(row.refusal->on)),
                .icon = QStringLiteral("revoked"),
                .tone = Tone::muted};
    return {.text = MemberColumns::tr("not joined yet"), .icon = QStringLiteral("missing"), .tone = Tone::muted};
}

/// The days are hidden until somebody asks for them: the card beside the list shows them, and 1366 pixels do not hold
/// them too.
std::vector<Column<MemberRow>> memberColumns()
{
    const auto dayOrder = [](auto day) {
        return orderedBy<MemberRow>([day](const MemberRow &row) { return day(row).value_or(QDate(1900, 1, 1)); });
    };
    std::vector<Column<MemberRow>> columns;
    columns.push_back(Column<MemberRow>{
        .id = QStringLiteral("shown"),
        .header = [] { return MemberColumns::tr("On the platform"); },
        .text = [](const MemberRow &row) { return row.member ? row.member->account.shownName : QStringLiteral("—"); },
        .characters = 22});
    columns.push_back(Column<MemberRow>{.id = QStringLiteral("role"),
                                        .header = [] { return MemberColumns::tr("Role"); },
                                        .text = roleText,
                                        .characters = 11});
    columns.push_back(Column<MemberRow>{.id = QStringLiteral("state"),
                                        .header = [] { return MemberColumns::tr("State"); },
                                        .text = [](const MemberRow &row) { return signOf(row).text; },
                                        .icon = [](const MemberRow &row) { return signOf(row).icon; },
                                        .tone = [](const MemberRow &row) { return signOf(row).tone; },
                                        .characters = 17});
    columns.push_back(Column<MemberRow>{
        .id = QStringLiteral("who"),
        .header = [] { return MemberColumns::tr("In the register"); },
        .text =
            [](const MemberRow &row) { return row.member ? whoText(*row.member) : row.person->content.name.full(); },
        .characters = 26});
    columns.push_back(Column<MemberRow>{.id = QStringLiteral("class"),
                                        .header = [] { return MemberColumns::tr("Class"); },
                                        .text = classText,
                                        .characters = 7});
    columns.push_back(Column<MemberRow>{.id = QStringLiteral("active"),
                                        .header = [] { return MemberColumns::tr("Last activity"); },
                                        .text = [](const MemberRow &row) { return text::dateText(lastActive(row)); },
                                        .compare = dayOrder(lastActive),
                                        .characters = 13,
                                        .hidden = true});
    columns.push_back(Column<MemberRow>{.id = QStringLiteral("since"),
                                        .header = [] { return MemberColumns::tr("Joined by"); },
                                        .text = [](const MemberRow &row) { return text::dateText(since(row)); },
                                        .compare = dayOrder(since),
                                        .characters = 12,
                                        .hidden = true});
    return columns;
}

} // namespace starosta::ui
