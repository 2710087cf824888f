// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/ImportTickArguments.h"

#include "app/cli/Failure.h"
#include "core/classes/ClassName.h"
#include "ui/text/LabelsOfImport.h"

#include <QCoreApplication>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using roster::ImportDecisions;
using roster::ImportPlan;
using roster::PlannedRow;
using roster::RowAction;

Attempt<GivenTick> readTick(const QString &text, bool ticked)
{
    GivenTick tick{.said = text, .ticked = ticked, .of = GivenTick::Of::row};
    const qsizetype equals = text.lastIndexOf(u'=');
    const QString place = equals < 0 ? text : text.left(equals);
    const QString what = equals < 0 ? QString() : text.mid(equals + 1).trimmed();
    bool isNumber = false;
    if (place == QStringLiteral("person")) {
        tick.of = GivenTick::Of::person;
        tick.person = people::PersonId(what.toLongLong(&isNumber));
        if (isNumber && !ticked)
            return tick;
    } else if (place == QStringLiteral("class")) {
        tick.of = GivenTick::Of::homeroom;
        if (const auto name = classes::ClassName::parse(what)) {
            tick.className = name->label();
            return tick;
        }
    } else {
        const qsizetype colon = place.lastIndexOf(u':');
        tick.sheet = place.left(std::max<qsizetype>(colon, 0));
        tick.row = place.mid(colon + 1).toInt(&isNumber);
        tick.field = table::fieldFromToken(what);
        if (!tick.field)
            tick.field = fieldLabelled(what);
        if (isNumber && tick.row > 0 && (equals < 0 ? !ticked : tick.field.has_value()))
            return tick;
    }
    return usage(
        ticked ? StarostaCli::tr("“%1” is no tick. Write a row of the file and its field (12=phone), or a class "
                                 "for its homeroom teacher (class=5А).")
                     .arg(text)
               : StarostaCli::tr("“%1” is no tick. Write a row of the file (12), its field (12=phone), the number "
                                 "of a person who is not in the file (person=417), or a class for its homeroom "
                                 "teacher (class=5А).")
                     .arg(text));
}

/// A row of a workbook is told by its sheet as well.
Attempt<QList<int>> rowsMeant(const ImportPlan &plan, const GivenTick &tick)
{
    QList<int> found;
    QStringList sheets;
    for (int at = 0; at < plan.rows.size(); ++at) {
        const PlannedRow &row = plan.rows[at];
        const bool isMissing = row.action == RowAction::leave;
        const bool isMeant = tick.of == GivenTick::Of::person
                                 ? isMissing && row.person == tick.person
                                 : !isMissing && row.row == tick.row && roster::canTick(plan, at) &&
                                       (tick.sheet.isEmpty() || tick.sheet == row.sheet);
        if (!isMeant)
            continue;
        found.append(at);
        if (!sheets.contains(row.sheet))
            sheets.append(row.sheet);
    }
    if (sheets.size() > 1 && tick.of == GivenTick::Of::row)
        return usage(StarostaCli::tr("There is a row %1 on several sheets (%2). Write which: %3:%1.")
                         .arg(QString::number(tick.row), sheets.join(QStringLiteral(", ")), sheets.first()));
    return found;
}

bool turnHomeroom(const ImportPlan &plan, const GivenTick &tick, ImportDecisions &decisions)
{
    bool isThere = false;
    for (int index = 0; index < plan.homerooms.size(); ++index) {
        if (plan.homerooms[index].className != tick.className)
            continue;
        isThere = true;
        decisions.tickHomeroom(plan, index, tick.ticked);
    }
    return isThere;
}

bool turnField(const ImportPlan &plan, int at, const GivenTick &tick, ImportDecisions &decisions)
{
    bool isThere = false;
    for (const roster::FieldDifference &each : plan.rows[at].differences) {
        if (each.field != *tick.field || !roster::canTickFields(plan, at))
            continue;
        isThere = true;
        decisions.tickField(at, each, tick.ticked);
    }
    return isThere;
}

} // namespace

std::optional<table::Field> fieldLabelled(const QString &name)
{
    for (int value = 0; value < table::kFieldCount; ++value) {
        const auto field = table::Field(value);
        if (name.compare(text::label(field), Qt::CaseInsensitive) == 0)
            return field;
    }
    return {};
}

Attempt<QList<GivenTick>> readTicks(const Arguments &arguments)
{
    QList<GivenTick> ticks;
    for (const bool ticked : {true, false}) {
        for (const QString &text : arguments.values(ticked ? "tick" : "untick")) {
            const auto tick = readTick(text, ticked);
            if (!tick)
                return failed(tick);
            ticks.append(*tick);
        }
    }
    return ticks;
}

Attempt<> decideTicks(const ImportPlan &plan, const QList<GivenTick> &ticks, ImportDecisions &decisions)
{
    for (const GivenTick &tick : ticks) {
        bool isThere = false;
        if (tick.of == GivenTick::Of::homeroom) {
            isThere = turnHomeroom(plan, tick, decisions);
        } else {
            const auto rows = rowsMeant(plan, tick);
            if (!rows)
                return failed(rows);
            for (const int at : *rows) {
                if (tick.field) {
                    isThere |= turnField(plan, at, tick, decisions);
                } else {
                    decisions.untickedRows.insert(at);
                    isThere = true;
                }
            }
        }
        if (!isThere)
            return usage(StarostaCli::tr("“%1”: the import would do nothing there.").arg(tick.said));
    }
    return {};
}

} // namespace starosta::cli
