// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/classes/SchoolClass.h"
#include "core/people/PersonName.h"

#include <QDate>
#include <QFlags>
#include <QHash>
#include <QStringList>

#include <optional>

namespace starosta::people {

using PersonId = Id<struct PersonTag>;

enum class Role { pupil = 1, staff = 2, guardian = 4 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

enum class Sex { male, female };
enum class Relation { mother, father, guardian, other };
/// Who brought the person in: what a person entered by hand, a file does not remove.
enum class Origin { hand, import };

/// What is written of every person, whatever the role.
struct PersonContent
{
    PersonName name;
    std::optional<QDate> birthDate = {};
    std::optional<Sex> sex = {};
    std::optional<QString> externalId = {}; ///< «№ личного дела», unique
    QString phone = {};
    QString email = {};

    bool operator==(const PersonContent &) const = default;
};

struct StaffContent
{
    QString position = {};
    QString subjects = {}; ///< as written: «физика, математика»

    bool operator==(const StaffContent &) const = default;
};

struct Person
{
    PersonId id;
    PersonContent content;
    Roles roles = {};
    Origin origin = Origin::hand;
    std::optional<classes::ClassId> classId = {}; ///< of a pupil: the open place
    std::optional<StaffContent> staff = {};
    QList<classes::ClassId> homeroomOf = {};
    /// Of somebody without a place in a class who once had one: the day it ended.
    std::optional<QDate> leftOn = {};
};

/// One line of the relation between a guardian and a pupil, seen from either side.
struct Guardianship
{
    PersonId guardian;
    PersonId pupil;
    Relation relation;
    Origin origin = Origin::hand; ///< who noted it last
};

struct HomeroomAssignment
{
    classes::ClassId classId;
    PersonId teacher;
    QString teacherName;
    QDate from;
    Origin origin = Origin::hand;
    bool coTeacher = false; ///< the second one of the class
};
/// The names of the homeroom teachers, of each class in the order given.
QHash<classes::ClassId, QStringList> teachersByClass(const QList<HomeroomAssignment> &homerooms);

QLatin1StringView token(Role role);
QLatin1StringView token(Sex sex);
QLatin1StringView token(Relation relation);
QLatin1StringView token(Origin origin);
std::optional<Role> roleFromToken(QStringView text);
std::optional<Sex> sexFromToken(QStringView text);
std::optional<Relation> relationFromToken(QStringView text);
std::optional<Origin> originFromToken(QStringView text);

/// As written in school files: «М», «Ж», «муж.», «женский», «мальчик», …
std::optional<Sex> parseSex(QStringView text);
/// «мать», «мама», «отец», «папа», «опекун», «бабушка», … Unknown words are nothing.
std::optional<Relation> parseRelation(QStringView text);

} // namespace starosta::people
