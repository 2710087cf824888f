// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movements/MovementsService.h"

#include <QMap>
#include <QSet>

namespace starosta::test {

/// What a school is to movements, in memory: written without a look at how the program does it.
struct PathsModel
{
    struct Place
    {
        qint64 classId;
        QDate from;
        QDate to = {};
    };
    struct Account
    {
        QString role;
        std::optional<qint64> classId;
    };
    struct Person
    {
        QList<Place> places = {};
        QList<qint64> children = {};
        bool isKnownStaff = false;
        bool isStaff = false;
        QDate dismissedOn = {};
        QDate onLeaveSince = {};
        QDate lastOfStaff = {};
        std::optional<Account> account = {};

        bool isPupil() const { return !places.isEmpty() && !places.last().to.isValid(); }
    };
    struct Link
    {
        qint64 id;
        qint64 classId;
        invites::InviteRole role;
        std::optional<qint64> addressee = {};
        bool due = false;
    };

    int year = 2026;       ///< in which the school year starts
    QList<qint64> classes; ///< of the school year
    qint64 archived = 0;
    QMap<qint64, Person> people;
    QList<qint64> children; ///< the pupils of the beginning
    QMap<qint64, qint64> homerooms;
    QHash<qint64, QDate> homeroomSince; ///< by class
    QList<Link> links;
    QSet<QString> tasks; ///< «remove_member 12 pupil 3»
    qint64 movements = 0;

    QList<qint64> pupilsOf(qint64 classId) const;
    QList<qint64> staffMembers() const;

    /// What must be refused, and as what; of several people the first who cannot decides.
    std::optional<ErrorCode> refusalOf(const movements::MovementRequest &request, QDate today) const;
    void apply(const movements::MovementRequest &request, const QList<people::PersonId> &who);
    /// A new year, in which classes go on as others or graduate; `begun` are all that it has.
    void beginYear(const QMap<qint64, qint64> &goingOn, const QList<qint64> &begun, QDate on);
    void finish(const platform::NewTask &task) { tasks.remove(taskLine(task.kind, task.person->value(), task)); }

    // As the store's rows are written.
    QStringList places() const;
    QStringList staff() const;
    QStringList homeroomLines() const;
    QStringList linkLines() const;
    QStringList taskLines() const { return {tasks.begin(), tasks.end()}; }

private:
    static QString taskLine(platform::TaskKind kind, qint64 person, const platform::NewTask &task);
    std::optional<ErrorCode> refusalOfOne(const movements::MovementRequest &request, qint64 id) const;
    QSet<qint64> classesOf(qint64 id, const QString &role) const;
    /// A pupil came, left or changed class: from where.
    struct Moved
    {
        qint64 child;
        qint64 from;
    };
    QMap<qint64, QString> invitationsOf(qint64 id, const QString &role) const;
    void settle(qint64 id, const QList<Moved> &moved);
    void invite(qint64 id, const QList<Moved> &moved, bool isThere, QList<qint64> left);
};

} // namespace starosta::test
