// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/InviteColumns.h"

#include "ui/invites/LinkSigns.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QCoreApplication>

namespace starosta::ui {

using invites::InviteRole;

namespace {

constexpr const char *kContext = "starosta::ui::InviteColumns";

QString translated(const char *text)
{
    return QCoreApplication::translate(kContext, text);
}

std::optional<invites::InviteLink> liveLink(const MatrixRow &row, InviteRole role)
{
    const auto found = row.live.constFind(role);
    return found == row.live.constEnd() ? std::nullopt : std::optional(*found);
}

bool canBeInvited(const MatrixRow &row, InviteRole role)
{
    return invites::rolesFor(row.schoolClass.kind).contains(role);
}

Column<MatrixRow> roleColumn(InviteRole role, const std::function<LinkDay()> &day)
{
    const auto sign = [role, day](const MatrixRow &row) { return signOf(liveLink(row, role), day()); };
    return Column<MatrixRow>{
        .id = QString(token(role)),
        .header = [role] { return text::pluralLabel(role); },
        .text =
            [role, sign](const MatrixRow &row) {
                if (!canBeInvited(row, role))
                    return QStringLiteral("—");
                const int personal = row.personal.value(role);
                return personal == 0 ? sign(row).text
                                     : translated(QT_TRANSLATE_NOOP("starosta::ui::InviteColumns", "%1 · personal: %2"))
                                           .arg(sign(row).text, text::numberText(personal));
            },
        .icon = [role, sign](const MatrixRow &row) { return canBeInvited(row, role) ? sign(row).icon : QString(); },
        .tone = [role, sign](const MatrixRow &row) { return canBeInvited(row, role) ? sign(row).tone : Tone::muted; },
        .toolTip =
            [role](const MatrixRow &row) {
                const auto link = liveLink(row, role);
                return link ? link->url.masked() : QString();
            },
        .characters = 23};
}

} // namespace

std::vector<Column<MatrixRow>> matrixColumns(std::function<LinkDay()> day)
{
    std::vector<Column<MatrixRow>> columns;
    columns.push_back(Column<MatrixRow>{
        .id = QStringLiteral("class"),
        .header = [] { return translated(QT_TRANSLATE_NOOP("starosta::ui::InviteColumns", "Class")); },
        .text = [](const MatrixRow &row) { return row.schoolClass.label(); },
        .compare =
            [](const MatrixRow &a, const MatrixRow &b) {
                return a.schoolClass < b.schoolClass ? -1 : b.schoolClass < a.schoolClass ? 1 : 0;
            },
        .characters = 11});
    for (const InviteRole role : {InviteRole::pupil, InviteRole::guardian, InviteRole::teacher})
        columns.push_back(roleColumn(role, day));
    return columns;
}

/// The day of issue and the batch are hidden until somebody asks for them: the card beside the list shows them, and
/// 1366 pixels do not hold them too.
std::vector<Column<LinkRow>> linkColumns(std::function<LinkDay()> day)
{
    const auto sign = [day](const LinkRow &row) { return signOf(row.link, day()); };
    std::vector<Column<LinkRow>> columns;
    columns.push_back(
        Column<LinkRow>{.id = QStringLiteral("class"),
                        .header = [] { return translated(QT_TRANSLATE_NOOP("starosta::ui::InviteColumns", "Class")); },
                        .text = [](const LinkRow &row) { return row.className; },
                        .characters = 11});
    columns.push_back(Column<LinkRow>{
        .id = QStringLiteral("role"),
        .header = [] { return translated(QT_TRANSLATE_NOOP("starosta::ui::InviteColumns", "For whom")); },
        .text =
            [](const LinkRow &row) {
                const QString role = text::pluralLabel(row.link.role);
                return row.addressee.isEmpty() ? role : QStringLiteral("%1: %2").arg(role, row.addressee);
            },
        .characters = 11});
    columns.push_back(
        Column<LinkRow>{.id = QStringLiteral("state"),
                        .header = [] { return translated(QT_TRANSLATE_NOOP("starosta::ui::InviteColumns", "State")); },
                        .text = [sign](const LinkRow &row) { return sign(row).text; },
                        .icon = [sign](const LinkRow &row) { return sign(row).icon; },
                        .tone = [sign](const LinkRow &row) { return sign(row).tone; },
                        .characters = 23});
    columns.push_back(
        Column<LinkRow>{.id = QStringLiteral("link"),
                        .header = [] { return translated(QT_TRANSLATE_NOOP("starosta::ui::InviteColumns", "Link")); },
                        .text = [](const LinkRow &row) { return row.link.url.masked(); },
                        .characters = 16,
                        .searched = false});
    columns.push_back(
        Column<LinkRow>{.id = QStringLiteral("issued"),
                        .header = [] { return translated(QT_TRANSLATE_NOOP("starosta::ui::InviteColumns", "Issued")); },
                        .text = [](const LinkRow &row) { return text::dateText(row.link.issuedOn); },
                        .compare = orderedBy<LinkRow>([](const LinkRow &row) { return row.link.issuedOn; }),
                        .characters = 12,
                        .hidden = true});
    columns.push_back(Column<LinkRow>{
        .id = QStringLiteral("validUntil"),
        .header = [] { return translated(QT_TRANSLATE_NOOP("starosta::ui::InviteColumns", "Valid until")); },
        .text = [](const LinkRow &row) { return text::dateText(row.link.validUntil); },
        .compare =
            orderedBy<LinkRow>([](const LinkRow &row) { return row.link.validUntil.value_or(QDate(9999, 1, 1)); }),
        .characters = 12});
    columns.push_back(Column<LinkRow>{
        .id = QStringLiteral("batch"),
        .header = [] { return translated(QT_TRANSLATE_NOOP("starosta::ui::InviteColumns", "Batch")); },
        .text =
            [](const LinkRow &row) {
                return row.link.batch ? QStringLiteral("№ %1").arg(*row.link.batch) : QStringLiteral("—");
            },
        .compare = orderedBy<LinkRow>([](const LinkRow &row) { return row.link.batch.value_or(0); }),
        .characters = 9,
        .hidden = true});
    return columns;
}

} // namespace starosta::ui
