// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verification/TeacherRow.h"

#include "ui/text/Format.h"
#include "ui/text/LabelsOfVerification.h"

#include <QCoreApplication>

namespace starosta::ui {

using verification::Teacher;
using verification::TeacherState;

namespace {

struct TeacherColumns
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::TeacherColumns)
};

/// The day of the latest step.
std::optional<QDate> since(const Teacher &teacher)
{
    if (!teacher.latest)
        return {};
    const verification::Round &round = *teacher.latest;
    return round.endedOn ? round.endedOn : round.seenOn ? round.seenOn : std::optional(round.requestedOn);
}

std::optional<QDate> until(const Teacher &teacher)
{
    return teacher.latest ? teacher.latest->validUntil : std::nullopt;
}

qsizetype rankOf(const Teacher &teacher)
{
    return verification::teacherStates().indexOf(teacher.state);
}

} // namespace

bool isShown(const Teacher &teacher, TeachersShown shown)
{
    switch (shown) {
    case TeachersShown::queue:
        return teacher.isNeededAgain() || teacher.state == TeacherState::requested ||
               teacher.state == TeacherState::documentsSeen;
    case TeachersShown::notBegun:
        return teacher.state == TeacherState::notBegun;
    case TeachersShown::confirmed:
        return teacher.state == TeacherState::confirmed;
    case TeachersShown::refused:
        return teacher.state == TeacherState::refused;
    case TeachersShown::all:
        return true;
    }
    Q_UNREACHABLE();
}

TeacherSign signOf(const Teacher &teacher)
{
    const QString text = text::label(teacher.state);
    switch (teacher.state) {
    case TeacherState::notBegun:
        return {.text = text, .icon = QStringLiteral("missing"), .tone = Tone::muted};
    case TeacherState::requested:
        return {.text = text, .icon = QStringLiteral("clock"), .tone = Tone::normal};
    case TeacherState::documentsSeen:
        return {.text = text, .icon = QStringLiteral("eye"), .tone = Tone::normal};
    case TeacherState::confirmed:
        return {.text = text, .icon = QStringLiteral("ok"), .tone = Tone::ok};
    case TeacherState::refused:
        return {.text = text, .icon = QStringLiteral("revoked"), .tone = Tone::error};
    case TeacherState::expired:
    case TeacherState::positionChanged:
    case TeacherState::dismissedSince:
        return {.text = text, .icon = QStringLiteral("warning"), .tone = Tone::warning};
    }
    Q_UNREACHABLE();
}

std::vector<Column<Teacher>> teacherColumns()
{
    const auto dayOrder = [](auto day) {
        return orderedBy<Teacher>([day](const Teacher &row) { return day(row).value_or(QDate(1900, 1, 1)); });
    };
    std::vector<Column<Teacher>> columns;
    columns.push_back(Column<Teacher>{.id = QStringLiteral("name"),
                                      .header = [] { return TeacherColumns::tr("Name"); },
                                      .text = [](const Teacher &row) { return row.name.full(); },
                                      .characters = 28});
    columns.push_back(Column<Teacher>{.id = QStringLiteral("position"),
                                      .header = [] { return TeacherColumns::tr("Position"); },
                                      .text = [](const Teacher &row) { return row.position; },
                                      .toolTip = [](const Teacher &row) { return row.position; },
                                      .characters = 19});
    columns.push_back(Column<Teacher>{.id = QStringLiteral("state"),
                                      .header = [] { return TeacherColumns::tr("State"); },
                                      .text = [](const Teacher &row) { return signOf(row).text; },
                                      .compare = orderedBy<Teacher>(rankOf),
                                      .icon = [](const Teacher &row) { return signOf(row).icon; },
                                      .tone = [](const Teacher &row) { return signOf(row).tone; },
                                      .toolTip = [](const Teacher &row) { return text::findingText(row); },
                                      .characters = 28});
    columns.push_back(Column<Teacher>{.id = QStringLiteral("since"),
                                      .header = [] { return TeacherColumns::tr("Since"); },
                                      .text = [](const Teacher &row) { return text::dateText(since(row)); },
                                      .compare = dayOrder(since),
                                      .characters = 11});
    columns.push_back(Column<Teacher>{.id = QStringLiteral("until"),
                                      .header = [] { return TeacherColumns::tr("Valid until"); },
                                      .text = [](const Teacher &row) { return text::dateText(until(row)); },
                                      .compare = dayOrder(until),
                                      .characters = 11,
                                      .hidden = true});
    return columns;
}

} // namespace starosta::ui
