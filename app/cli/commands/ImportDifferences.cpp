// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/ImportDifferences.h"

#include "core/roster/DecidedRow.h"
#include "ui/text/LabelsOfImport.h"

#include <QCoreApplication>

#include <array>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using roster::ImportDecisions;
using roster::ImportPlan;
using roster::RowAction;

/// So many differences go into --json; the counts say of all.
constexpr qsizetype kMostDifferences = 1000;
constexpr qsizetype kMostLines = 20;

QLatin1StringView actionToken(RowAction action)
{
    switch (action) {
    case RowAction::add:
        return QLatin1StringView("add");
    case RowAction::comeBack:
        return QLatin1StringView("return");
    case RowAction::change:
        return QLatin1StringView("change");
    case RowAction::move:
        return QLatin1StringView("move");
    case RowAction::leave:
        return QLatin1StringView("remove");
    case RowAction::unchanged:
        return QLatin1StringView("unchanged");
    case RowAction::keep:
        return QLatin1StringView("keep");
    case RowAction::ask:
        return QLatin1StringView("ask");
    case RowAction::skip:
        return QLatin1StringView("skip");
    case RowAction::wrong:
        return QLatin1StringView("wrong");
    }
    Q_UNREACHABLE();
}

QString differenceText(const roster::FieldDifference &difference)
{
    const auto valueOf = [&](const QString &value) {
        return value.isEmpty() ? QStringLiteral("—") : text::valueText(difference.field, value);
    };
    return QStringLiteral("%1: %2 → %3")
        .arg(text::label(difference.field), valueOf(difference.was), valueOf(difference.will));
}

/// «move: Иванов Иван, 1А → 1Б; Phone: … → …»
QString moveText(const roster::PlannedRow &row, const QList<roster::FieldDifference> &taken)
{
    QString was;
    QStringList others;
    for (const roster::FieldDifference &each : taken) {
        if (each.field == table::Field::className || each.field == table::Field::grade)
            was = each.was;
        else
            others.append(differenceText(each));
    }
    others.prepend(StarostaCli::tr("move: %1, %2 → %3").arg(row.name, was, row.className));
    return others.join(QStringLiteral("; "));
}

QString lineOf(const roster::PlannedRow &row, RowAction action, const QList<roster::FieldDifference> &taken)
{
    const QString who = row.className.isEmpty() ? row.name : QStringLiteral("%1, %2").arg(row.name, row.className);
    if (action == RowAction::add)
        return StarostaCli::tr("add: %1").arg(who);
    if (action == RowAction::comeBack)
        return StarostaCli::tr("comes back: %1").arg(who);
    if (action == RowAction::leave)
        return StarostaCli::tr("left: %1 (person=%2)").arg(who, QString::number(row.person->value()));
    if (action == RowAction::move)
        return moveText(row, taken);
    QStringList fields;
    for (const roster::FieldDifference &each : taken)
        fields.append(differenceText(each));
    return StarostaCli::tr("change: %1: %2").arg(row.name, fields.join(QStringLiteral("; ")));
}

} // namespace

QJsonArray differencesOf(const ImportPlan &plan, const ImportDecisions &decisions)
{
    QJsonArray differences;
    for (int at = 0; at < plan.rows.size(); ++at) {
        const roster::PlannedRow &row = plan.rows[at];
        if (row.action == RowAction::unchanged || differences.size() >= kMostDifferences)
            continue;
        QJsonArray fields;
        for (const roster::FieldDifference &each : row.differences) {
            fields.append(QJsonObject{{QStringLiteral("field"), QString(token(each.field))},
                                      {QStringLiteral("was"), textOrNull(each.was)},
                                      {QStringLiteral("will"), textOrNull(each.will)},
                                      {QStringLiteral("by_hand"), each.byHand},
                                      {QStringLiteral("ticked"), decisions.takesField(at, each)}});
        }
        differences.append(
            QJsonObject{{QStringLiteral("row"), row.row == 0 ? QJsonValue() : QJsonValue(row.row)},
                        {QStringLiteral("sheet"), textOrNull(row.sheet)},
                        {QStringLiteral("action"), QString(actionToken(row.action))},
                        {QStringLiteral("person"), row.person ? QJsonValue(row.person->value()) : QJsonValue()},
                        {QStringLiteral("name"), row.name},
                        {QStringLiteral("class"), textOrNull(row.className)},
                        {QStringLiteral("fields"), fields}});
    }
    return differences;
}

QList<ImportLines> changesOf(const ImportPlan &plan, const ImportDecisions &decisions)
{
    constexpr std::array kActions{RowAction::add, RowAction::comeBack, RowAction::change, RowAction::move,
                                  RowAction::leave};
    QList<ImportLines> changes(kActions.size());
    for (int at = 0; at < plan.rows.size(); ++at) {
        const RowAction action = decidedAction(plan, decisions, at);
        const auto kind = std::find(kActions.begin(), kActions.end(), action);
        if (kind == kActions.end())
            continue;
        ImportLines &lines = changes[kind - kActions.begin()];
        if (++lines.count > kMostLines)
            continue;
        QList<roster::FieldDifference> taken;
        for (const roster::FieldDifference &each : plan.rows[at].differences) {
            if (decisions.takesField(at, each))
                taken.append(each);
        }
        lines.first.append(lineOf(plan.rows[at], action, taken));
    }
    return changes;
}

} // namespace starosta::cli
