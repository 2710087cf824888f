// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/journal/Entry.h"
#include "core/people/Person.h"
#include "core/storage/StoreCopies.h"

namespace starosta::erasure {

/// Whose data shall be destroyed: people by name, or all who left.
struct Selection
{
    QList<people::PersonId> people = {};
    /// All whose last day at the school was before this one.
    std::optional<QDate> leftBefore = {};
    /// Of those who left, the ones whose last class was one of these.
    QList<classes::ClassId> lastClass = {};
};

/// What is stored of a person, as the act names it.
enum class Category { name, birthDate, sex, number, phone, email, studies, position, relations, platform, paper };

struct Subject
{
    people::PersonId id;
    people::PersonName name;
    people::Roles were; ///< what the person was at the school
    std::optional<classes::ClassId> lastClass = {};
    QString lastClassName = {};
    std::optional<QDate> leftOn = {};
    /// A parent who goes because the child goes.
    bool withChild = false;
    QList<Category> categories = {};
};

/// Somebody who left and whose data stays all the same.
struct Kept
{
    people::PersonId id;
    Error why;
};

struct Plan
{
    QList<Subject> people; ///< in Russian order of names
    QList<Kept> kept = {};
    qint64 rows = 0;                       ///< that refer to them
    qint64 entries = 0;                    ///< of the journal, out of which they are taken
    qint64 openTasks = 0;                  ///< on the platform, which nobody will know how to do
    qint64 accounts = 0;                   ///< that are still there, as far as the last list says
    QList<storage::StoreCopy> copies = {}; ///< that hold the data as well
};

/// «Акт об уничтожении персональных данных» and the extract from the journal, as they stand on paper (приказ
/// Роскомнадзора № 179 of 28.10.2022). The only place where the names are still to be found.
struct Act
{
    int number; ///< from 1 in every school year
    QDate madeOn;
    QDateTime at; ///< UTC: when the journal's entry was made
    QString yearLabel;
    QString schoolName;
    QString address;
    QString inn;
    QString headTitle;
    QString headName;
    QString administrator;
    QString appointmentOrder; ///< may be empty
    QString reason;
    QString order; ///< may be empty
    QList<Subject> people;
    qint64 rows;
    qint64 entries;
    journal::EntryId entry;
    QString witness; ///< with which digits the chain ended before it
};

struct Erased
{
    int act;
    qint64 people;
    qint64 rows;
    qint64 entries;
};

} // namespace starosta::erasure
