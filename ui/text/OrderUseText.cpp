// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/OrderUseText.h"

#include "core/classes/ClassesService.h"
#include "core/people/PeopleService.h"
#include "core/school/SchoolService.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

namespace starosta::text {

using movements::MovementKind;
using orders::OrderUse;

namespace {

struct OrderUseText
{
    Q_DECLARE_TR_FUNCTIONS(OrderUseText)
};

QString what(MovementKind kind)
{
    switch (kind) {
    case MovementKind::enrolment:
        return OrderUseText::tr("Enrolled: %1");
    case MovementKind::transfer:
        return OrderUseText::tr("Moved to another class: %1");
    case MovementKind::promotion:
        return OrderUseText::tr("Moved up: %1");
    case MovementKind::departure:
        return OrderUseText::tr("Left: %1");
    case MovementKind::comeBack:
        return OrderUseText::tr("Came back: %1");
    case MovementKind::graduation:
        return OrderUseText::tr("Graduated: %1");
    case MovementKind::hiring:
        return OrderUseText::tr("Hired: %1");
    case MovementKind::position:
        return OrderUseText::tr("Another position: %1");
    case MovementKind::leave:
        return OrderUseText::tr("On leave: %1");
    case MovementKind::leaveEnd:
        return OrderUseText::tr("Back from leave: %1");
    case MovementKind::dismissal:
        return OrderUseText::tr("Dismissed: %1");
    }
    Q_UNREACHABLE();
}

QString className(Workspace &workspace, const std::optional<classes::ClassId> &id)
{
    const auto found = id ? workspace.classes().find(*id) : std::nullopt;
    return found ? found->label() : QString();
}

QString personName(Workspace &workspace, const std::optional<people::PersonId> &id)
{
    const auto found = id ? workspace.people().find(*id) : std::nullopt;
    return found ? found->content.name.full() : QStringLiteral("—");
}

QString movementText(Workspace &workspace, const OrderUse &use)
{
    QString text = personName(workspace, use.person);
    const QString from = className(workspace, use.fromClass), to = className(workspace, use.toClass);
    if (!from.isEmpty() && !to.isEmpty())
        text = QStringLiteral("%1, %2 → %3").arg(text, from, to);
    else if (!from.isEmpty() || !to.isEmpty())
        text = QStringLiteral("%1, %2").arg(text, from + to);
    return use.movement ? what(*use.movement).arg(text) : text;
}

} // namespace

QString orderUseText(Workspace &workspace, const OrderUse &use)
{
    const QString since = dateText(use.on);
    switch (use.kind) {
    case OrderUse::Kind::appointment:
        return OrderUseText::tr("Administrator: %1, from %2").arg(use.administrator, since);
    case OrderUse::Kind::nomenclature:
        for (const school::Year &year : workspace.school().years()) {
            if (year.id == use.year)
                return OrderUseText::tr("Approved list of classes, %1").arg(year.year.label());
        }
        return OrderUseText::tr("Approved list of classes, %1").arg(QStringLiteral("—"));
    case OrderUse::Kind::homeroom:
        return (use.coTeacher ? OrderUseText::tr("Second teacher of %1: %2, from %3")
                              : OrderUseText::tr("Homeroom teacher of %1: %2, from %3"))
            .arg(className(workspace, use.toClass), personName(workspace, use.person), since);
    case OrderUse::Kind::movement:
        return QStringLiteral("%1, %2").arg(movementText(workspace, use), since);
    }
    Q_UNREACHABLE();
}

QString doubtText(const homerooms::Doubt &doubt)
{
    const QString classes = doubt.classes.join(QStringLiteral(", "));
    switch (doubt.kind) {
    case homerooms::DoubtKind::noTeacher:
        return OrderUseText::tr("Without a homeroom teacher: %1").arg(classes);
    case homerooms::DoubtKind::severalClasses:
        return OrderUseText::tr("Several classes: %1 (%2)").arg(doubt.teacher, classes);
    case homerooms::DoubtKind::onLeave:
        return OrderUseText::tr("On leave since %1: %2 (%3)").arg(dateText(doubt.since), doubt.teacher, classes);
    }
    Q_UNREACHABLE();
}

QString standingText(const school::Standing &standing)
{
    if (!standing.appointment)
        return {};
    const QString name = standing.appointment->administrator;
    const QString day = dateText(standing.appointment->to);
    switch (standing.state) {
    case school::Standing::State::none:
    case school::Standing::State::current:
        return {};
    case school::Standing::State::ending:
        return standing.daysLeft == 0
                   ? OrderUseText::tr("Today is the last day of the appointment of %1.").arg(name)
                   : OrderUseText::tr("The appointment of %1 ends on %2: %n day(s) left. Prolong it or hand over.",
                                      nullptr, standing.daysLeft)
                         .arg(name, day);
    case school::Standing::State::expired:
        return OrderUseText::tr("View only: the appointment of %1 ended on %2. Enter the order of the next one.")
            .arg(name, day);
    }
    Q_UNREACHABLE();
}

QString clockText(const journal::ClockDoubt &doubt)
{
    const QString now = dateText(doubt.now.toLocalTime().date());
    const QString last = dateText(doubt.last.toLocalTime().date());
    return doubt.ahead
               ? OrderUseText::tr("By the computer’s clock today is %1, but nothing was written since %2. "
                                  "Changes wait until the clock is set or the date is confirmed.")
                     .arg(now, last)
               : OrderUseText::tr("The computer’s clock shows %1, but the journal goes up to %2: what is written "
                                  "now is dated %2. Set the clock; if it was wrong on %2, restore the copy made "
                                  "before that day.")
                     .arg(now, last);
}

QString vacancyText(const school::Vacancy &vacancy)
{
    return OrderUseText::tr("From %1 to %2 nobody was administrator.")
        .arg(dateText(vacancy.from), dateText(vacancy.to));
}

} // namespace starosta::text
