// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/YearEnd.h"

#include "core/classes/ClassesService.h"
#include "core/movements/MovementsService.h"
#include "core/orders/OrderUse.h"
#include "core/people/PeopleService.h"
#include "core/school/SchoolService.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace starosta::print {

using classes::ClassId;
using classes::SchoolClass;
using movements::MovementKind;
using rollover::PupilFate;

namespace {

struct Step
{
    people::PersonId person;
    MovementKind kind;
    ClassId from;
    std::optional<ClassId> to;
    QString note;
};

bool isOfYearEnd(Workspace &workspace, MovementKind kind, ClassId from, std::optional<ClassId> to)
{
    if (kind != MovementKind::transfer)
        return kind == MovementKind::promotion || kind == MovementKind::graduation || kind == MovementKind::departure;
    // Whoever repeats the grade, or goes elsewhere than the class.
    const auto former = workspace.classes().find(from);
    const auto next = to ? workspace.classes().find(*to) : std::nullopt;
    return former && next && former->year != next->year;
}

/// The pupils whom the order moves; of the movements that still wait for theirs, those of the year just begun.
QList<Step> stepsOf(Workspace &workspace, const std::optional<orders::Order> &order)
{
    QList<Step> steps;
    if (order) {
        for (const orders::OrderUse &use : workspace.orders().uses(order->id)) {
            if (use.movement && use.person && use.fromClass &&
                isOfYearEnd(workspace, *use.movement, *use.fromClass, use.toClass))
                steps.append({*use.person, *use.movement, *use.fromClass, use.toClass, use.note});
        }
    } else {
        QSet<ClassId> present;
        for (const SchoolClass &each : workspace.classes().list(classes::Archived::include))
            present.insert(each.id);
        movements::BookFilter filter = workspace.movements().wholeYear();
        filter.withoutOrder = true;
        const auto lines = workspace.movements().list(filter);
        for (const movements::BookLine &line : lines.value_or(QList<movements::BookLine>())) {
            const movements::NewMovement &content = line.movement.content;
            // Whoever left a class of the present year left in the middle of it: that is no end of a year yet.
            if (content.from && !present.contains(*content.from) &&
                isOfYearEnd(workspace, content.kind, *content.from, content.to))
                steps.append({content.person, content.kind, *content.from, content.to, content.note});
        }
    }
    const bool began = std::any_of(steps.begin(), steps.end(), [](const Step &step) { return step.to.has_value(); });
    const bool ended =
        std::any_of(steps.begin(), steps.end(), [](const Step &step) { return step.kind == MovementKind::graduation; });
    return began || ended ? steps : QList<Step>();
}

class Reader
{
public:
    explicit Reader(Workspace &workspace) : m_workspace(workspace) {}

    std::optional<SchoolClass> find(std::optional<ClassId> id)
    {
        if (!id)
            return {};
        if (!m_known.contains(*id))
            m_known.insert(*id, m_workspace.classes().find(*id));
        return m_known.value(*id);
    }
    int grade(std::optional<ClassId> id)
    {
        const auto found = find(id);
        return found && found->name ? found->name->grade() : 0;
    }
    QString label(std::optional<ClassId> id)
    {
        const auto found = find(id);
        return found ? found->label() : QString();
    }
    QString name(people::PersonId id)
    {
        const auto person = m_workspace.people().find(id);
        return person ? person->content.name.full() : QString();
    }

private:
    Workspace &m_workspace;
    QHash<ClassId, std::optional<SchoolClass>> m_known;
};

/// Where most of the class went, a grade up; none where it graduated.
std::optional<ClassId> goesTo(const QList<Step> &ofClass, Reader &read)
{
    QMap<ClassId, int> counts;
    for (const Step &step : ofClass) {
        if (step.kind == MovementKind::promotion && step.to && read.grade(step.to) > read.grade(step.from))
            ++counts[*step.to];
    }
    std::optional<ClassId> most;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        if (!most || it.value() > counts.value(*most))
            most = it.key();
    }
    return most;
}

school::SchoolYear yearOf(Workspace &workspace, school::YearId id)
{
    for (const school::Year &each : workspace.school().years()) {
        if (each.id == id)
            return each.year;
    }
    return workspace.school().currentYear().year;
}

} // namespace

std::optional<YearEnd> yearEndApplied(Workspace &workspace, const std::optional<orders::Order> &order)
{
    const QList<Step> steps = stepsOf(workspace, order);
    if (steps.isEmpty())
        return {};
    Reader read(workspace);
    QHash<ClassId, QList<Step>> byClass;
    QList<SchoolClass> classes;
    for (const Step &step : steps) {
        if (const auto found = read.find(step.from); found && !byClass.contains(step.from))
            classes.append(*found);
        byClass[step.from].append(step);
    }
    if (classes.isEmpty())
        return {};
    std::sort(classes.begin(), classes.end());
    YearEnd end{.year = yearOf(workspace, classes.first().year)};
    for (const SchoolClass &each : std::as_const(classes)) {
        const QList<Step> &ofClass = byClass[each.id];
        const std::optional<ClassId> to = goesTo(ofClass, read);
        const bool graduates = std::any_of(ofClass.begin(), ofClass.end(),
                                           [](const Step &step) { return step.kind == MovementKind::graduation; });
        YearEnd::Class line{.name = each.label(), .to = read.label(to), .graduates = graduates};
        for (const Step &step : ofClass) {
            const bool goesWith =
                step.kind == MovementKind::graduation || (step.kind == MovementKind::promotion && to && step.to == to);
            if (goesWith) {
                ++line.pupils;
                continue;
            }
            // What is noted of whoever repeats is just that.
            const PupilFate fate = step.kind == MovementKind::departure           ? PupilFate::leaves
                                   : read.grade(step.to) <= read.grade(step.from) ? PupilFate::repeats
                                                                                  : PupilFate::moves;
            end.exceptions.append({.name = read.name(step.person),
                                   .from = each.label(),
                                   .fate = fate,
                                   .to = read.label(step.to),
                                   .note = fate == PupilFate::repeats ? QString() : step.note});
        }
        if (line.pupils > 0)
            end.classes.append(line);
    }
    return end;
}

YearEnd yearEndPlanned(const rollover::RolloverPlan &plan)
{
    YearEnd end{.year = plan.from};
    QHash<ClassId, qsizetype> places;
    for (const rollover::ClassStep &step : plan.classes) {
        places.insert(step.from, end.classes.size());
        end.classes.append(
            {.name = step.fromName, .to = step.to ? step.to->label() : QString(), .graduates = !step.to.has_value()});
    }
    for (const rollover::PupilStep &pupil : plan.pupils) {
        YearEnd::Class &line = end.classes[places.value(pupil.from)];
        if (pupil.fate == PupilFate::promoted || pupil.fate == PupilFate::graduates)
            ++line.pupils;
        else
            end.exceptions.append({.name = pupil.name,
                                   .from = line.name,
                                   .fate = pupil.fate,
                                   .to = pupil.to ? pupil.to->label() : QString(),
                                   .note = pupil.note});
    }
    return end;
}

} // namespace starosta::print
