// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonColumns.h"

#include "ui/text/Format.h"
#include "ui/text/Labels.h"

namespace starosta::ui {

namespace {

using Text = std::function<QString(const PersonRow &)>;

Column<PersonRow> textColumn(const QString &id, std::function<QString()> header, Text text, int characters)
{
    return Column<PersonRow>{.id = id, .header = std::move(header), .text = std::move(text), .characters = characters};
}

/// What the card beside the list shows anyway: 1366 pixels do not hold it too. The filter finds it all the same.
Column<PersonRow> onDemand(Column<PersonRow> column)
{
    column.hidden = true;
    return column;
}

} // namespace

std::vector<Column<PersonRow>> personColumns()
{
    std::vector<Column<PersonRow>> columns;
    columns.push_back(textColumn(
        QStringLiteral("name"), [] { return PeoplePage::tr("Name"); },
        [](const PersonRow &row) { return row.person.content.name.full(); }, 31));
    columns.push_back(textColumn(
        QStringLiteral("roles"), [] { return PeoplePage::tr("Role"); },
        [](const PersonRow &row) { return text::label(row.person.roles); }, 12));
    columns.push_back(textColumn(
        QStringLiteral("class"), [] { return PeoplePage::tr("Class"); },
        [](const PersonRow &row) { return row.className; }, 6));
    columns.push_back(Column<PersonRow>{.id = QStringLiteral("birth"),
                                        .header = [] { return PeoplePage::tr("Born"); },
                                        .text =
                                            [](const PersonRow &row) {
                                                const auto &born = row.person.content.birthDate;
                                                return born ? text::dateText(born) : QString();
                                            },
                                        .compare = orderedBy<PersonRow>([](const PersonRow &row) {
                                            return row.person.content.birthDate.value_or(QDate());
                                        }),
                                        .characters = 12});
    columns.push_back(textColumn(
        QStringLiteral("number"), [] { return PeoplePage::tr("File №"); },
        [](const PersonRow &row) { return row.person.content.externalId.value_or(QString()); }, 10));
    columns.push_back(onDemand(textColumn(
        QStringLiteral("position"), [] { return PeoplePage::tr("Position"); },
        [](const PersonRow &row) { return row.person.staff ? row.person.staff->position : QString(); }, 26)));
    columns.push_back(onDemand(textColumn(
        QStringLiteral("subjects"), [] { return PeoplePage::tr("Subjects"); },
        [](const PersonRow &row) { return row.person.staff ? row.person.staff->subjects : QString(); }, 20)));
    columns.push_back(onDemand(textColumn(
        QStringLiteral("homeroom"), [] { return PeoplePage::tr("Homeroom of"); },
        [](const PersonRow &row) { return row.homeroomOf; }, 12)));
    columns.push_back(onDemand(textColumn(
        QStringLiteral("phone"), [] { return PeoplePage::tr("Phone"); },
        [](const PersonRow &row) { return row.person.content.phone; }, 18)));
    columns.push_back(onDemand(textColumn(
        QStringLiteral("email"), [] { return PeoplePage::tr("E-mail"); },
        [](const PersonRow &row) { return row.person.content.email; }, 24)));
    return columns;
}

} // namespace starosta::ui
