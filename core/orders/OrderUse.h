// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movements/Movement.h"

namespace starosta::orders {

/// Something that rests on an order.
struct OrderUse
{
    enum class Kind { appointment, nomenclature, homeroom, movement };

    Kind kind;
    std::optional<QDate> on = {}; ///< its first day
    std::optional<QDate> until = {};
    QString administrator = {};
    std::optional<school::YearId> year = {}; ///< of a nomenclature
    std::optional<people::PersonId> person = {};
    std::optional<classes::ClassId> fromClass = {};
    std::optional<classes::ClassId> toClass = {}; ///< of a homeroom teacher: the class
    bool coTeacher = false;
    std::optional<movements::MovementKind> movement = {};
    QString note = {};
};

} // namespace starosta::orders
