// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// The words of PageTarget::filter that pages understand from one another. A page that does not know one shows all.
namespace starosta::ui::filters {

// homerooms, classes
inline constexpr QLatin1StringView withoutHomeroom("without-homeroom");
inline constexpr QLatin1StringView difference("difference"); ///< nomenclature against structure
inline constexpr QLatin1StringView newClasses("new");        ///< opens the creation of classes by nomenclature
// invites
inline constexpr QLatin1StringView missingLinks("missing"); ///< class and role without a live link
inline constexpr QLatin1StringView expiredLinks("expired");
inline constexpr QLatin1StringView expiringLinks("expiring"); ///< soon, as the policy says
inline constexpr QLatin1StringView unclaimedLinks("unclaimed");
inline constexpr QLatin1StringView dueLinks("due");           ///< whose audience has left
inline constexpr QLatin1StringView notPrinted("not-printed"); ///< live, never on a sheet
inline constexpr QLatin1StringView print("print");            ///< opens the printing of sheets
// members
inline constexpr QLatin1StringView memberQuestions("questions");
inline constexpr QLatin1StringView memberStrangers("strangers");
inline constexpr QLatin1StringView memberWrongRole("wrong-role");
inline constexpr QLatin1StringView readMembers("read"); ///< opens the choice of the platform's list
// requests, verification
inline constexpr QLatin1StringView requestsOverdue("overdue");
inline constexpr QLatin1StringView verificationQueue("queue");
// movements: also «kind=transfer»
inline constexpr QLatin1StringView withoutOrder("without-order");
// orders: two under one number
inline constexpr QLatin1StringView orderTwins("twins");
// school
inline constexpr QLatin1StringView appointment("appointment");
// people: «role=pupil», «role=staff», «role=guardian»; a class is a record of the table «classes»

} // namespace starosta::ui::filters
