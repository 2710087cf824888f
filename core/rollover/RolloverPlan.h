// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/invites/InviteLink.h"
#include "core/journal/Entry.h"
#include "core/orders/OrderReference.h"
#include "core/people/Person.h"

#include <QHash>

namespace starosta::rollover {

/// What becomes of a class.
struct ClassRule
{
    classes::ClassId from;
    /// None: it graduates.
    std::optional<classes::ClassName> to;
};

enum class PupilFate {
    promoted,  ///< with the class, to the next grade
    graduates, ///< with the class
    repeats,   ///< stays in the grade
    moves,     ///< to another class than the own one's
    leaves,
};

/// A pupil who does not go with the class.
struct PupilException
{
    people::PersonId person;
    PupilFate fate = PupilFate::leaves;
    /// Of the new year; needed where the pupil moves. Whoever repeats goes by default to the class that takes the name
    /// of the pupil's own, or else to the first of the grade.
    std::optional<classes::ClassName> to = {};
    QString note = {}; ///< where the pupil goes
};

struct RolloverRequest
{
    /// The year that begins; by default the one after the current.
    std::optional<school::SchoolYear> to = {};
    /// The first day in the new classes; by default today, or 1 September where that is past.
    std::optional<QDate> on = {};
    /// Classes of this grade graduate, and those above; by default as in the year before, at first the highest grade
    /// that there is. One above all that there are lets nobody graduate.
    std::optional<int> lastGrade = {};
    /// Where it is not the next grade with the same letter.
    QList<ClassRule> rules = {};
    /// Classes that begin: by default those of the lowest grade, as they are in the year that ends.
    std::optional<QList<classes::ClassName>> newClasses = {};
    /// Two classes may become one.
    bool joinClasses = false;
    QList<PupilException> exceptions = {};
    /// Homeroom teachers go up with their classes; otherwise the new classes have none.
    bool keepHomerooms = true;
    /// The chats of a class go on under its new name; otherwise they are closed.
    bool carryChats = true;
};

struct ClassStep
{
    classes::ClassId from;
    QString fromName;
    std::optional<classes::ClassName> to = {}; ///< none: it graduates
    int pupils = 0;                            ///< who are in it now
    /// Full names of the homeroom teachers, who go on or are free.
    QStringList homerooms = {};
    /// Another class has the same place in the new year and keeps its chats, for on the platform two cannot become one:
    /// this class is closed there, and its people are invited anew.
    bool joins = false;
    /// Why it cannot be done.
    std::optional<Error> problem = {};
};

struct PupilStep
{
    people::PersonId person;
    QString name;
    qint64 place; ///< the row of the open place in a class
    QDate placeFrom;
    classes::ClassId from;
    PupilFate fate = PupilFate::promoted;
    std::optional<classes::ClassName> to = {};
    QString note = {};
};

/// Every change that a new school year makes. Computed, never stored; nothing is written by it.
struct RolloverPlan
{
    school::SchoolYear from;
    school::SchoolYear to;
    QDate on;
    int lastGrade = 0;                         ///< the leaving grade, kept for the next year
    QList<ClassStep> classes = {};             ///< in class order
    QList<classes::ClassName> newClasses = {}; ///< that begin with nobody in them
    QList<PupilStep> pupils = {};              ///< class by class, by name
    QList<invites::LinkId> links = {};         ///< live ones of the year that ends: to be revoked
    bool keepHomerooms = true;
    bool carryChats = true;
    /// Those of the classes are in ClassStep.
    QList<Error> problems = {};
    /// The journal's end when it was made.
    std::optional<journal::EntryId> basis = {};

    bool canApply() const;
    QList<Error> allProblems() const;
    int count(PupilFate fate) const;
    /// What the classes of the year that ends are called.
    QHash<classes::ClassId, QString> formerNames() const;
    /// Classes of the new year, in class order.
    QList<classes::ClassName> structure() const;
};

/// «2А» of «1А»; none after the last grade.
std::optional<classes::ClassName> nextGrade(const classes::ClassName &name);
QLatin1StringView token(PupilFate fate);

} // namespace starosta::rollover
