// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/DemoSchool.h"
#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/members/MembersService.h"
#include "core/movements/MovementsService.h"
#include "core/orders/OrdersService.h"
#include "core/people/PeopleService.h"
#include "core/requests/RequestsService.h"
#include "core/school/SchoolService.h"
#include "core/sheets/SheetsService.h"
#include "core/statistics/StatisticsService.h"
#include "core/verification/VerificationService.h"
#include "tests/support/TestWorkspace.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;

namespace {

// The files as they are compiled into the program; core's tests do not link them.
QString sourceFolder()
{
    return QStringLiteral(STAROSTA_SOURCE_FOLDER "/resources/demo");
}

} // namespace

TEST_CASE("The demo school is complete and looks alive")
{
    TestWorkspace workspace(Contents::nothing);
    valueOf(loadDemoSchool(*workspace, sourceFolder()));

    CHECK(workspace->school().shortName() == u"Речная СОШ");
    CHECK(workspace->school().currentAppointment()->administrator == u"Лебяжьев Артемий Глебович");
    CHECK(workspace->classes().list().size() == 15);
    CHECK(workspace->classes().difference().missing.isEmpty());
    CHECK(workspace->orders().list().size() == 6);
    CHECK(valueOf(workspace->movements().list(workspace->movements().wholeYear())).size() == 3);
    CHECK(workspace->people().count(people::Role::pupil) == 241);
    CHECK(workspace->people().count(people::Role::staff) == 31);
    CHECK(workspace->people().count(people::Role::guardian) == 267);
    CHECK(workspace->people().guardianships().size() == 388);
    CHECK(workspace->people().homerooms().size() == 14);
    CHECK(workspace->sheets().batches().size() == 7);

    const auto links = workspace->invites().list({.liveOnly = true});
    CHECK(links.size() == 34);
    const QDate today = workspace->ledger().today();
    const auto count = [&](auto &&fits) { return std::count_if(links.begin(), links.end(), fits); };
    CHECK(count([&](const invites::InviteLink &link) { return link.isExpired(today); }) == 2);
    CHECK(count([](const invites::InviteLink &link) { return link.state == invites::LinkState::handedOut; }) == 25);
    CHECK(count([](const invites::InviteLink &link) { return !link.validUntil; }) == 0);

    // A namesake to be asked about, a stranger, a wrong role.
    const members::MemberCounts members = members::MembersService::countsOf(workspace->members().list());
    CHECK(members.questions == 2);
    CHECK(members.strangers == 1);
    CHECK(members.wrongRole == 1);

    // Each sort of request, and each step of the verification.
    QStringList findings;
    for (const requests::Request &each : workspace->requests().list())
        findings.append(each.proposal ? QString(token(each.proposal->finding.code))
                                      : QString(token(each.request.state)));
    CHECK(findings == QStringList{u"request.fits"_s, u"request.stranger"_s, u"request.fits"_s, u"request.namesakes"_s,
                                  u"request.other_class"_s, u"request.not_hired"_s, u"refused"_s, u"accepted"_s});
    CHECK(workspace->requests().overdueCount() == 2);
    CHECK(workspace->verification().waitingCount() == 5);
    CHECK(workspace->statistics().current().staff.confirmed == 10);
    CHECK(members.matched > 150);

    const auto room = valueOf(workspace->classes().resolve(u"7А"));
    CHECK(room.chats == classes::Chats{.pupils = true, .guardians = std::nullopt});
}

TEST_CASE("The demo school's journal is whole, and its last step can be taken back")
{
    TestWorkspace workspace(Contents::nothing);
    valueOf(loadDemoSchool(*workspace, sourceFolder()));
    NoProgress progress;
    CHECK(workspace->ledger().verify(progress).intact);
    valueOf(workspace->ledger().undo());
    workspace.reopen();
    CHECK(workspace->ledger().verify(progress).intact);
}

TEST_CASE("The demo school does not go on top of another school")
{
    TestWorkspace workspace;
    const QByteArray before = workspace->ledger().store().contentDigest();
    CHECK(codeOf(loadDemoSchool(*workspace, sourceFolder())) == ErrorCode::schoolExists);
    CHECK(workspace->ledger().store().contentDigest() == before);
}

TEST_CASE("A demo school whose files are missing or damaged says so")
{
    TestWorkspace absent(Contents::nothing);
    const auto missing = loadDemoSchool(*absent, absent.folder().filePath(u"нет"_s));
    CHECK(codeOf(missing) == ErrorCode::demoBroken);
    CHECK(missing.error().detail == u"school.json");
    CHECK_FALSE(absent->school().exists());

    const QString damaged = GENERATE(u"school.json"_s, u"state.json"_s, u"staff.csv"_s, u"pupils.csv"_s,
                                     u"guardians.csv"_s, u"links.txt"_s, u"members.csv"_s);
    TestWorkspace workspace(Contents::nothing);
    for (const QString &name : QDir(sourceFolder()).entryList(QDir::Files)) {
        QFile file(sourceFolder() + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        workspace.folder().write(name, name == damaged ? QByteArray("?") : file.readAll());
    }
    CHECK(codeOf(loadDemoSchool(*workspace, workspace.folder().path())) == ErrorCode::demoBroken);
}
