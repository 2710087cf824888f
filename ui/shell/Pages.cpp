// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Pages.h"

#include "ui/classes/ClassesPage.h"
#include "ui/homerooms/HomeroomsPage.h"
#include "ui/invites/InvitesPage.h"
#include "ui/journal/JournalPage.h"
#include "ui/members/MembersPage.h"
#include "ui/movements/MovementsPage.h"
#include "ui/orders/OrdersPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/people/PeoplePage.h"
#include "ui/platform/PlatformPage.h"
#include "ui/requests/RequestsPage.h"
#include "ui/school/SchoolPage.h"
#include "ui/statistics/StatisticsPage.h"
#include "ui/verification/VerificationPage.h"

namespace starosta::ui {

PageCatalogue allPages()
{
    PageCatalogue catalogue;
    catalogue.add(OverviewPage::entry());
    catalogue.add(SchoolPage::entry());
    catalogue.add(OrdersPage::entry());
    catalogue.add(ClassesPage::entry());
    catalogue.add(HomeroomsPage::entry());
    catalogue.add(PeoplePage::entry());
    catalogue.add(InvitesPage::entry());
    catalogue.add(MembersPage::entry());
    catalogue.add(RequestsPage::entry());
    catalogue.add(VerificationPage::entry());
    catalogue.add(MovementsPage::entry());
    catalogue.add(PlatformPage::entry());
    catalogue.add(StatisticsPage::entry());
    catalogue.add(JournalPage::entry());
    return catalogue;
}

} // namespace starosta::ui
