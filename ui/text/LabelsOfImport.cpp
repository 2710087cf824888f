// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LabelsOfImport.h"

#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"

#include <QCoreApplication>

namespace starosta::text {
namespace {

struct ImportLabels
{
    Q_DECLARE_TR_FUNCTIONS(ImportLabels)
};

} // namespace

QString label(roster::ImportKind kind)
{
    switch (kind) {
    case roster::ImportKind::pupils:
        return ImportLabels::tr("Pupils");
    case roster::ImportKind::staff:
        return ImportLabels::tr("Staff");
    case roster::ImportKind::guardians:
        return ImportLabels::tr("Parents");
    }
    Q_UNREACHABLE();
}

QString label(roster::RowAction action)
{
    switch (action) {
    case roster::RowAction::add:
        return ImportLabels::tr("Add");
    case roster::RowAction::comeBack:
        return ImportLabels::tr("Comes back");
    case roster::RowAction::change:
        return ImportLabels::tr("Change");
    case roster::RowAction::move:
        return ImportLabels::tr("Move to another class");
    case roster::RowAction::leave:
        return ImportLabels::tr("Has left");
    case roster::RowAction::unchanged:
        return ImportLabels::tr("No change");
    case roster::RowAction::keep:
        return ImportLabels::tr("Changed by hand, kept");
    case roster::RowAction::ask:
        return ImportLabels::tr("Question");
    case roster::RowAction::skip:
        return ImportLabels::tr("Left out");
    case roster::RowAction::wrong:
        return ImportLabels::tr("Error");
    }
    Q_UNREACHABLE();
}

QString label(roster::ImportMode mode)
{
    switch (mode) {
    case roster::ImportMode::addAndUpdate:
        return ImportLabels::tr("Add and update only");
    case roster::ImportMode::fullList:
        return ImportLabels::tr("Full list: who is missing has left");
    }
    Q_UNREACHABLE();
}

QString label(roster::ImportOutcome outcome)
{
    switch (outcome) {
    case roster::ImportOutcome::applied:
        return ImportLabels::tr("Applied");
    case roster::ImportOutcome::held:
        return ImportLabels::tr("Held");
    case roster::ImportOutcome::undone:
        return ImportLabels::tr("Undone");
    }
    Q_UNREACHABLE();
}

QString label(roster::StayReason reason)
{
    switch (reason) {
    case roster::StayReason::enteredByHand:
        return ImportLabels::tr("entered by hand");
    case roster::StayReason::rowWrong:
        return ImportLabels::tr("a row that could not be read may be about this person");
    case roster::StayReason::rowAsked:
        return ImportLabels::tr("a question may be about this person");
    }
    Q_UNREACHABLE();
}

QString holdText(const roster::Hold &hold)
{
    const QString count = QString::number(hold.count);
    const QString total = QString::number(hold.total);
    const QString limit = QString::number(hold.limit);
    switch (hold.reason) {
    case roster::HoldReason::peopleLeave:
        return ImportLabels::tr("%1 of %2 would leave; up to %3 is usual.").arg(count, total, limit);
    case roster::HoldReason::classEmpties:
        return ImportLabels::tr("Class %1 would lose %2 of %3; up to %4 is usual.")
            .arg(hold.className, count, total, limit);
    case roster::HoldReason::muchChanges:
        if (!hold.className.isEmpty())
            return ImportLabels::tr("Known values of %1 of %2 in class %3 would be overwritten; up to %4 is usual.")
                .arg(count, total, hold.className, limit);
        return ImportLabels::tr("Known values of %1 of %2 would be overwritten; up to %3 is usual.")
            .arg(count, total, limit);
    case roster::HoldReason::fileShrank:
        return ImportLabels::tr("The file has %1 rows, the last one had %2; from %3 on is usual.")
            .arg(count, total, limit);
    case roster::HoldReason::nothingMatches:
        return ImportLabels::tr("None of the %1 rows matches any of the %2 people who should be in the list.")
            .arg(count, total);
    case roster::HoldReason::rowsUnread:
        return ImportLabels::tr(
                   "%1 of %2 rows could not be read, so it is not known whether those who are missing left.")
            .arg(count, total);
    case roster::HoldReason::sheetsUnread:
        return ImportLabels::tr("%1 of %2 sheets are not read, so it is not known whether those who are missing left.")
            .arg(count, total);
    case roster::HoldReason::columnsUnread:
        return ImportLabels::tr(
                   "%1 of %2 columns of names are not read, so it is not known whether those who are missing left.")
            .arg(count, total);
    case roster::HoldReason::peopleReturn:
        return ImportLabels::tr("%1 who had left would come back, to %2 who are there; up to %3 is usual. Is it an old "
                                "list?")
            .arg(count, total, limit);
    case roster::HoldReason::administratorLeaves:
        return ImportLabels::tr("The administrator of the platform is not in the file and would be dismissed.");
    case roster::HoldReason::homeroomsChange:
        return ImportLabels::tr("%1 of %2 classes would get another homeroom teacher; up to %3 is usual.")
            .arg(count, total, limit);
    }
    Q_UNREACHABLE();
}

QString label(table::Field field)
{
    switch (field) {
    case table::Field::fullName:
        return ImportLabels::tr("Full name");
    case table::Field::surname:
        return ImportLabels::tr("Surname");
    case table::Field::given:
        return ImportLabels::tr("Given name");
    case table::Field::patronymic:
        return ImportLabels::tr("Patronymic");
    case table::Field::className:
        return ImportLabels::tr("Class");
    case table::Field::grade:
        return ImportLabels::tr("Grade");
    case table::Field::letter:
        return ImportLabels::tr("Letter of the class");
    case table::Field::birthDate:
        return ImportLabels::tr("Date of birth");
    case table::Field::sex:
        return ImportLabels::tr("Sex");
    case table::Field::externalId:
        return ImportLabels::tr("Personal file number");
    case table::Field::phone:
        return ImportLabels::tr("Phone");
    case table::Field::email:
        return ImportLabels::tr("E-mail");
    case table::Field::relation:
        return ImportLabels::tr("Relation to the pupil");
    case table::Field::pupilName:
        return ImportLabels::tr("Pupil's full name");
    case table::Field::position:
        return ImportLabels::tr("Position");
    case table::Field::subjects:
        return ImportLabels::tr("Subjects");
    case table::Field::homeroomClass:
        return ImportLabels::tr("Homeroom teacher of");
    case table::Field::role:
        return ImportLabels::tr("Role");
    case table::Field::link:
        return ImportLabels::tr("Link");
    case table::Field::lastActive:
        return ImportLabels::tr("Last activity");
    case table::Field::ignored:
        return ImportLabels::tr("Not read");
    case table::Field::ignoredPersonal:
        return ImportLabels::tr("Not read: personal data that is not needed");
    }
    Q_UNREACHABLE();
}

QString valueText(table::Field field, const QString &value)
{
    if (field == table::Field::sex) {
        if (const auto sex = people::sexFromToken(value))
            return label(*sex);
    }
    if (field == table::Field::relation) {
        if (const auto relation = people::relationFromToken(value))
            return label(*relation);
    }
    return value;
}

QString label(table::MappingReason reason)
{
    switch (reason) {
    case table::MappingReason::unknown:
        return ImportLabels::tr("the column is not known");
    case table::MappingReason::headerName:
        return ImportLabels::tr("by its name");
    case table::MappingReason::headerResembles:
        return ImportLabels::tr("by a similar name: please check");
    case table::MappingReason::values:
        return ImportLabels::tr("by its values: please check");
    case table::MappingReason::repeated:
        return ImportLabels::tr("another column holds the same");
    case table::MappingReason::remembered:
        return ImportLabels::tr("as you chose the last time");
    case table::MappingReason::chosen:
        return ImportLabels::tr("as you chose");
    }
    Q_UNREACHABLE();
}

QString label(invites::LineVerdict verdict)
{
    switch (verdict) {
    case invites::LineVerdict::issue:
        return ImportLabels::tr("New link");
    case invites::LineVerdict::replace:
        return ImportLabels::tr("Replaces the former link");
    case invites::LineVerdict::unchanged:
        return ImportLabels::tr("Registered already");
    case invites::LineVerdict::wrong:
        return ImportLabels::tr("Error");
    }
    Q_UNREACHABLE();
}

roster::ReportTexts reportTexts()
{
    return {.header = {ImportLabels::tr("Row of the file"), ImportLabels::tr("What happens"),
                       ImportLabels::tr("Differences"), ImportLabels::tr("Remarks")},
            .sheet = ImportLabels::tr("Sheet"),
            .notTaken = ImportLabels::tr("%1 — not ticked"),
            .action = [](roster::RowAction action) { return label(action); },
            .field = [](table::Field field) { return label(field); },
            .value = &valueText,
            .sentence = &errorText};
}

} // namespace starosta::text
