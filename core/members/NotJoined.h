// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/SchoolClass.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace starosta::members {

struct NotJoinedPerson
{
    QString name;
    /// Of a parent: the pupils of the class, by whom the homeroom teacher knows them.
    QStringList pupils = {};
    bool refused = false; ///< their right; whoever refuses is not asked again

    bool operator==(const NotJoinedPerson &) const = default;
};

/// A class's pupils, or their parents.
struct NotJoinedGroup
{
    qint64 roster = 0;
    QList<NotJoinedPerson> people = {}; ///< in Russian order of the names
    qint64 refused() const;
};

struct NotJoinedClass
{
    classes::ClassId id;
    QString label;
    QString homeroom = {}; ///< empty where there is none; two of them with a comma
    NotJoinedGroup pupils = {};
    NotJoinedGroup guardians = {};
};

/// Who of the register's classes is not on the platform: the rosters less the figures of those who joined.
struct NotJoined
{
    QDate date;
    /// The platform's latest list. Without one nobody knows who has joined, and nobody is named.
    std::optional<QDate> listedOn = {};
    QList<NotJoinedClass> classes = {}; ///< in class order
    /// Accounts of the list of whom nobody has said yet whose they are: some of those named may be there.
    qint64 undecided = 0;
};

enum class Naming { withNames, numbersOnly };

/// For a spreadsheet, as every CSV of ours: with names a row a person, without a row a class.
QByteArray toCsv(const NotJoined &list, Naming naming);

} // namespace starosta::members
