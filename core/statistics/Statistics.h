// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/SchoolClass.h"

#include <QDate>

#include <optional>

namespace starosta::statistics {

/// Duty 14. Every count that the console cannot know is nothing, never 0.
struct ClassFigures
{
    std::optional<classes::ClassId> classId = {}; ///< none in the total
    QString label = {};
    std::optional<QString> homeroom = {};
    qint64 pupils = 0;
    qint64 pupilsInvited = 0; ///< their class's link for pupils was handed out, or a slip was printed for them
    std::optional<qint64> pupilsJoined = {};
    qint64 guardians = 0;
    std::optional<qint64> guardiansJoined = {};
    std::optional<qint64> refused = {};    ///< pupils and parents who refuse and have not joined
    std::optional<qint64> activeWeek = {}; ///< pupils and parents, within the 7 days before the platform's latest list
    std::optional<bool> pupilChat = {};
    std::optional<bool> guardianChat = {};
};

struct StaffFigures
{
    qint64 staff = 0;
    qint64 invited = 0;
    std::optional<qint64> joined = {};
    std::optional<qint64> confirmed = {};
    std::optional<qint64> activeWeek = {}; ///< as in ClassFigures
};

/// Of the links of a class and role, one each; personal ones count among the revoked only.
struct LinkFigures
{
    qint64 active = 0; ///< active and handed out, not expired
    qint64 handedOut = 0;
    qint64 expired = 0;
    qint64 expiringSoon = 0; ///< within two days
    qint64 revoked = 0;
    qint64 missing = 0; ///< class and role without a live link
    /// Active ones that brought nobody in; nothing before the platform's first list.
    std::optional<qint64> unclaimed = {};
};

/// Of the current year.
struct RequestFigures
{
    qint64 received = 0;
    qint64 accepted = 0;
    qint64 refused = 0;
    qint64 waiting = 0; ///< those about which somebody was asked included
};

struct Statistics
{
    QDate date;
    std::optional<QDate> listedOn = {}; ///< the platform's latest list
    /// Accounts of that list that are not yet anybody's, strangers not among them; nothing without a list.
    std::optional<qint64> openAccounts = {};
    QList<ClassFigures> classes = {}; ///< of grades, in class order
    StaffFigures staff = {};
    ClassFigures total = {}; ///< over the classes; a guardian of two pupils counts once
    LinkFigures links = {};
    RequestFigures requests = {};
};

/// Percent of the whole with 0 to 2 decimals, half up. Nothing for a whole of 0 or an unknown part.
std::optional<double> percent(std::optional<qint64> part, qint64 whole, int decimals = 1);

} // namespace starosta::statistics
