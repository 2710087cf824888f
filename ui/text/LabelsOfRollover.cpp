// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LabelsOfRollover.h"

#include "ui/text/Format.h"

#include <QCoreApplication>

namespace starosta::text {

using rollover::PupilFate;

namespace {

struct RolloverText
{
    Q_DECLARE_TR_FUNCTIONS(RolloverText)
};

} // namespace

QString label(PupilFate fate)
{
    switch (fate) {
    case PupilFate::promoted:
        return RolloverText::tr("goes up with the class");
    case PupilFate::graduates:
        return RolloverText::tr("graduates");
    case PupilFate::repeats:
        return RolloverText::tr("repeats the grade");
    case PupilFate::moves:
        return RolloverText::tr("moves to another class");
    case PupilFate::leaves:
        return RolloverText::tr("leaves the school");
    }
    Q_UNREACHABLE();
}

QString targetText(const rollover::ClassStep &step)
{
    return step.to ? step.to->label() : RolloverText::tr("graduates", "a class");
}

QString joiningText(const rollover::RolloverPlan &plan)
{
    QStringList names;
    for (const rollover::ClassStep &step : plan.classes) {
        if (step.joins && plan.carryChats)
            names.append(RolloverText::tr("%1 into %2", "a class joins another").arg(step.fromName, step.to->label()));
    }
    if (names.isEmpty())
        return {};
    return RolloverText::tr("Joined: %1. Their chats are closed, and their people are invited anew.")
        .arg(names.join(QStringLiteral(", ")));
}

QString totalsText(const rollover::RolloverPlan &plan)
{
    QStringList parts;
    const auto add = [&](const QString &words, PupilFate fate) {
        if (const int count = plan.count(fate); count > 0)
            parts.append(words.arg(numberText(count)));
    };
    add(RolloverText::tr("go up: %1"), PupilFate::promoted);
    add(RolloverText::tr("graduate: %1"), PupilFate::graduates);
    add(RolloverText::tr("repeat: %1"), PupilFate::repeats);
    add(RolloverText::tr("move: %1"), PupilFate::moves);
    add(RolloverText::tr("leave: %1"), PupilFate::leaves);
    return parts.join(QStringLiteral(" · "));
}

} // namespace starosta::text
