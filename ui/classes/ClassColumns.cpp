// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/classes/ClassColumns.h"

#include "ui/text/Format.h"

namespace starosta::ui {

using classes::ClassKind;

std::vector<Column<ClassRow>> classColumns()
{
    std::vector<Column<ClassRow>> columns;
    columns.push_back(Column<ClassRow>{
        .id = QStringLiteral("class"),
        .header = [] { return ClassesPage::tr("Class"); },
        .text = [](const ClassRow &row) { return row.schoolClass.label(); },
        .compare =
            [](const ClassRow &a, const ClassRow &b) {
                return a.schoolClass < b.schoolClass ? -1 : b.schoolClass < a.schoolClass ? 1 : 0;
            },
        .tone = [](const ClassRow &row) { return row.schoolClass.archivedOn ? Tone::muted : Tone::normal; },
        .characters = 11});
    columns.push_back(Column<ClassRow>{
        .id = QStringLiteral("homeroom"),
        .header = [] { return ClassesPage::tr("Homeroom teacher"); },
        .text =
            [](const ClassRow &row) {
                if (row.homeroom)
                    return row.homeroom->teacherName;
                return row.schoolClass.kind == ClassKind::staffRoom ? QStringLiteral("—")
                                                                    : ClassesPage::tr("nobody yet");
            },
        .icon = [](const ClassRow &row) { return row.lacksHomeroom() ? QStringLiteral("warning") : QString(); },
        .tone = [](const ClassRow &row) { return row.homeroom ? Tone::normal : Tone::muted; },
        .characters = 28});
    columns.push_back(Column<ClassRow>{.id = QStringLiteral("people"),
                                       .header = [] { return ClassesPage::tr("People"); },
                                       .text =
                                           [](const ClassRow &row) {
                                               return row.schoolClass.kind == ClassKind::staffRoom
                                                          ? text::staffText(row.staff)
                                                          : text::numberText(row.pupils);
                                           },
                                       .compare = orderedBy<ClassRow>(&ClassRow::pupils),
                                       .alignment = Qt::AlignRight,
                                       .characters = 11,
                                       .searched = false});
    columns.push_back(Column<ClassRow>{
        .id = QStringLiteral("links"),
        .header = [] { return ClassesPage::tr("Links"); },
        .text =
            [](const ClassRow &row) {
                return ClassesPage::tr("%1 of %2")
                    .arg(text::numberText(row.links), text::numberText(row.linksPossible));
            },
        .compare = orderedBy<ClassRow>(&ClassRow::links),
        .icon =
            [](const ClassRow &row) {
                return row.links < row.linksPossible ? QStringLiteral("missing") : QStringLiteral("ok");
            },
        .tone = [](const ClassRow &row) { return row.links < row.linksPossible ? Tone::muted : Tone::ok; },
        .characters = 10,
        .searched = false});
    columns.push_back(Column<ClassRow>{.id = QStringLiteral("chats"),
                                       .header = [] { return ClassesPage::tr("Chats"); },
                                       .text =
                                           [](const ClassRow &row) {
                                               return QStringLiteral("%1 / %2").arg(
                                                   text::yesNoText(row.schoolClass.chats.pupils),
                                                   text::yesNoText(row.schoolClass.chats.guardians));
                                           },
                                       .toolTip =
                                           [](const ClassRow &row) {
                                               return ClassesPage::tr("Pupils’ chat: %1. Parents’ chat: %2.")
                                                   .arg(text::yesNoText(row.schoolClass.chats.pupils),
                                                        text::yesNoText(row.schoolClass.chats.guardians));
                                           },
                                       .characters = 10,
                                       .searched = false});
    return columns;
}

} // namespace starosta::ui
