// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Pages.h"

#include "ui/classes/ClassesPage.h"
#include "ui/invites/InvitesPage.h"
#include "ui/journal/JournalPage.h"
#include "ui/members/MembersPage.h"
#include "ui/movements/MovementsPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/people/PeoplePage.h"
#include "ui/platform/PlatformPage.h"
#include "ui/school/SchoolPage.h"
#include "ui/statistics/StatisticsPage.h"

namespace starosta::ui {

PageCatalogue allPages()
{
    PageCatalogue catalogue;
    catalogue.add(OverviewPage::entry());
    catalogue.add(SchoolPage::entry());
    catalogue.add(ClassesPage::entry());
    catalogue.add(PeoplePage::entry());
    catalogue.add(InvitesPage::entry());
    catalogue.add(MembersPage::entry());
    catalogue.add(MovementsPage::entry());
    catalogue.add(PlatformPage::entry());
    catalogue.add(StatisticsPage::entry());
    catalogue.add(JournalPage::entry());
    return catalogue;
}

} // namespace starosta::ui
