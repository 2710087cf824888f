// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LabelsOfImport.h"

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
    case roster::RowAction::change:
        return ImportLabels::tr("Change");
    case roster::RowAction::move:
        return ImportLabels::tr("Move to another class");
    case roster::RowAction::unchanged:
        return ImportLabels::tr("No change");
    case roster::RowAction::wrong:
        return ImportLabels::tr("Error");
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
    case table::Field::ignored:
        return ImportLabels::tr("Not read");
    case table::Field::ignoredPersonal:
        return ImportLabels::tr("Not read: personal data that is not needed");
    }
    Q_UNREACHABLE();
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

} // namespace starosta::text
