// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/OrderReference.h"
#include "core/people/Person.h"

namespace starosta::homerooms {

/// Who leads a class: one teacher, perhaps a second beside.
struct Homeroom
{
    classes::ClassId classId;
    std::optional<people::PersonId> teacher = {};
    std::optional<people::PersonId> second = {};

    bool operator==(const Homeroom &) const = default;
};

/// A stretch of time in which a teacher led a class.
struct HomeroomPeriod
{
    classes::ClassId classId;
    QString className;
    people::PersonId teacher;
    QString teacherName;
    bool second = false;
    QDate from;
    std::optional<QDate> to = {};
    std::optional<QString> order = {}; ///< its label
};

/// Somebody who can be chosen.
struct Teacher
{
    people::PersonId id;
    people::PersonName name;
    QString position = {};
    std::optional<QDate> onLeaveSince = {};
};

/// A line of a distribution: what is, what will be.
struct PlannedHomeroom
{
    QString className;
    Homeroom was;
    Homeroom will;

    bool changes() const { return was != will; }
};

enum class DoubtKind {
    noTeacher,      ///< a class without anybody
    severalClasses, ///< a teacher with more than one
    onLeave,        ///< a teacher who is away for long
};

/// Allowed, but to be looked at.
struct Doubt
{
    DoubtKind kind;
    QStringList classes;
    QString teacher = {};
    std::optional<QDate> since = {};

    bool operator==(const Doubt &) const = default;
};

struct DistributionPlan
{
    QList<PlannedHomeroom> lines; ///< in class order
    QList<Doubt> doubts;

    int changed() const;
};

QLatin1StringView token(DoubtKind kind);

} // namespace starosta::homerooms
