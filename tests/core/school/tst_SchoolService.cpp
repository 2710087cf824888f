// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/Undo.h"

#include "core/classes/ClassesService.h"
#include "core/invites/InviteUrl.h"
#include "core/orders/OrdersService.h"
#include "core/school/SchoolRepository.h"
#include "core/school/SchoolService.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::school;

namespace {

NewSchool newSchool()
{
    return {.school = {.fullName = u"МБОУ «Школа № 5»"_s, .shortName = u"Школа № 5"_s},
            .year = valueOf(SchoolYear::startingIn(2026)),
            .administrator = u"Пак Бато Батоевич"_s,
            .order = valueOf(orders::OrderReference::parse(u"№ 12-ОД от 25.08.2026"))};
}

} // namespace

TEST_CASE("A fresh store has no school")
{
    TestWorkspace workspace(Contents::nothing);
    SchoolService &school = workspace->school();
    CHECK_FALSE(school.exists());
    CHECK(school.shortName().isEmpty());
    CHECK(school.years().isEmpty());
    CHECK_FALSE(school.currentAppointment());
    CHECK(codeOf(school.canEdit(newSchool().school)) == ErrorCode::schoolMissing);
    CHECK(refusal(workspace, [&] { return school.edit(newSchool().school); }) == ErrorCode::schoolMissing);
}

TEST_CASE("Creating a school writes the card, the year, the order and the appointment")
{
    TestWorkspace workspace(Contents::nothing);
    valueOf(workspace->createSchool(newSchool(), {}));
    SchoolService &school = workspace->school();
    CHECK(school.exists());
    CHECK(school.shortName() == u"Школа № 5"_s);
    CHECK(school.school() == newSchool().school);
    CHECK(school.currentYear().year.label() == u"2026/2027"_s);
    REQUIRE(school.currentAppointment());
    CHECK(school.currentAppointment()->administrator == u"Пак Бато Батоевич"_s);
    CHECK(school.currentAppointment()->order == u"№ 12-ОД от 25.08.2026"_s);
    CHECK(school.currentAppointment()->from == QDate(2026, 8, 25));
    const auto order = workspace->orders().find(*newSchool().order);
    REQUIRE(order);
    CHECK(order->content.kind == orders::OrderKind::appointment);
    CHECK(order->backs == 1);
    CHECK(refusal(workspace, [&] { return workspace->createSchool(newSchool(), {}); }) == ErrorCode::schoolExists);
}

TEST_CASE("A school can be created without an administrator, and refused with a wrong card")
{
    TestWorkspace workspace(Contents::nothing);
    NewSchool request = newSchool();
    request.school.inn = u"1234567890"_s;
    CHECK(refusal(workspace, [&] { return workspace->createSchool(request, {}); }) == ErrorCode::innInvalid);
    request.school.inn.clear();
    request.administrator.clear();
    request.order.reset();
    valueOf(workspace->createSchool(request, {}));
    CHECK(workspace->school().appointments().isEmpty());
    CHECK(workspace->orders().list().isEmpty());
}

TEST_CASE("Without an order the appointment begins today, or when it is told to")
{
    TestWorkspace workspace(Contents::nothing);
    NewSchool request = newSchool();
    request.order.reset();
    SECTION("today")
    {
        valueOf(workspace->createSchool(request, {}));
        CHECK(workspace->school().currentAppointment()->from == QDate(2026, 9, 1));
    }
    SECTION("another day")
    {
        request.appointedFrom = QDate(2026, 9, 3);
        valueOf(workspace->createSchool(request, {}));
        CHECK_FALSE(workspace->school().currentAppointment());
        workspace.clock().advanceDays(2);
        CHECK(workspace->school().currentAppointment());
    }
}

TEST_CASE("Editing the card keeps every field")
{
    TestWorkspace workspace;
    SchoolService &school = workspace->school();
    const School card{.fullName = u"МБОУ «Школа»"_s,
                      .shortName = u"Школа"_s,
                      .inn = u"7707083893"_s,
                      .address = u"с. Верхний Саянтуй"_s,
                      .headTitle = u"заведующий"_s,
                      .headName = u"Иванова Мария Петровна"_s,
                      .platform = u"MAX"_s,
                      .supportAddress = u"help@example.ru"_s};
    CHECK(school.canEdit(card));
    const auto done = undoable(workspace, [&] { return school.edit(card, {.reason = u"новое название"_s}); });
    CHECK(school.school() == card);
    const auto entry = workspace->ledger().entry(*done.entry);
    CHECK(entry->subject == u"Школа"_s);
    CHECK(entry->because.reason == u"новое название"_s);
    CHECK_FALSE(valueOf(school.edit(card)).entry);

    School wrong = card;
    wrong.inn = u"7707083890"_s;
    CHECK(codeOf(school.canEdit(wrong)) == ErrorCode::innInvalid);
    CHECK(refusal(workspace, [&] { return school.edit(wrong); }) == ErrorCode::innInvalid);

    const auto history = workspace->ledger().historyOf({u"school"_s, 1});
    REQUIRE(history.size() >= 2);
    CHECK(history.front().change.kind == journal::RowChangeKind::added);
}

TEST_CASE("A school year is added once and does not become the current one")
{
    TestWorkspace workspace;
    SchoolService &school = workspace->school();
    const SchoolYear next = valueOf(SchoolYear::startingIn(2027));
    const auto added = undoable(workspace, [&] { return school.addYear(next); });
    CHECK(school.years().size() == 2);
    CHECK(school.years().front().year == next);
    CHECK(school.currentYear().year.startYear() == 2026);
    const auto again = valueOf(school.addYear(next));
    CHECK(again.value == added.value);
    CHECK_FALSE(again.entry);
}

TEST_CASE("The school's own link hosts stand beside those of the platform")
{
    TestWorkspace workspace;
    SchoolService &school = workspace->school();
    CHECK(school.linkHosts() == invites::defaultLinkHosts());
    undoable(workspace, [&] {
        return school.setOwnLinkHosts({u"Go.School5.ru"_s, u"школа.рф"_s, u"go.school5.ru"_s, u"vk.me"_s});
    });
    CHECK(school.ownLinkHosts() == QStringList{u"go.school5.ru"_s, u"школа.рф"_s});
    CHECK(school.linkHosts() == invites::defaultLinkHosts() + school.ownLinkHosts());
    CHECK_FALSE(valueOf(school.setOwnLinkHosts(school.ownLinkHosts())).entry);
    CHECK(refusal(workspace, [&] {
              return school.setOwnLinkHosts({u"good.ru"_s, u"https://bad.ru"_s});
          }) == ErrorCode::hostInvalid);
    QStringList many;
    for (int number = 0; number < 500; ++number)
        many.append(u"host-%1.example.ru"_s.arg(number));
    CHECK(refusal(workspace, [&] { return school.setOwnLinkHosts(many); }) == ErrorCode::textTooLong);
    undoable(workspace, [&] { return school.setOwnLinkHosts({}); });
    CHECK(school.ownLinkHosts().isEmpty());
}

TEST_CASE("The page of the platform's cabinet is an https address")
{
    TestWorkspace workspace;
    SchoolService &school = workspace->school();
    CHECK(school.platformPage() == u"https://sferum.ru/"_s);
    undoable(workspace, [&] { return school.setPlatformPage(u"https://web.vk.me/edu?a=1"_s); });
    CHECK(school.platformPage() == u"https://web.vk.me/edu?a=1"_s);
    CHECK_FALSE(valueOf(school.setPlatformPage(school.platformPage())).entry);
    for (const QString &wrong : {u""_s, u"http://sferum.ru/"_s, u"sferum.ru"_s, u"javascript:alert(1)"_s, u"https://"_s,
                                 u"https://user:secret@sferum.ru/"_s, u"file:///etc/passwd"_s, u"https://a b.ru/"_s}) {
        INFO(wrong.toStdString());
        CHECK(codeOf(school.canSetPlatformPage(wrong)) == ErrorCode::settingInvalid);
        CHECK(refusal(workspace, [&] { return school.setPlatformPage(wrong); }) == ErrorCode::settingInvalid);
    }
}

TEST_CASE("A section that became one of its own goes with its former one until the school settles it")
{
    TestWorkspace workspace;
    SchoolService &school = workspace->school();
    // As an earlier version wrote it, which knew of no other section of the kind.
    valueOf(
        workspace->ledger().change({.action = journal::Action::changeSetting}, [](journal::Change &change) -> Result<> {
            SchoolRepository(change.store()).setSetting(QLatin1StringView("section.invites"), u"no"_s);
            return {};
        }));
    for (const Section section : {Section::invites, Section::members, Section::requests, Section::verification})
        CHECK_FALSE(school.isUsed(section));
    CHECK(school.isUsed(Section::movements));
    valueOf(school.setUsed(Section::requests, true));
    CHECK(school.isUsed(Section::requests));
    CHECK_FALSE(school.isUsed(Section::invites));
}

TEST_CASE("One switch moves one section")
{
    TestWorkspace workspace;
    SchoolService &school = workspace->school();
    const auto hidden = [&school] {
        QList<Section> found;
        for (const Section section : school::sections()) {
            if (!school.isUsed(section))
                found.append(section);
        }
        return found;
    };
    valueOf(school.setUsed(Section::people, false));
    CHECK(hidden() == QList{Section::people});
    valueOf(school.setUsed(Section::invites, false));
    CHECK(hidden() == QList{Section::people, Section::invites});
    valueOf(school.setUsed(Section::people, true));
    CHECK(hidden() == QList{Section::invites});
}

TEST_CASE("Every section is used until the school says that it is not")
{
    TestWorkspace workspace;
    SchoolService &school = workspace->school();
    const auto section = school::sections()[GENERATE(range(0, 11))];
    CHECK(school::sections().size() == 11);
    CHECK(school.isUsed(section));
    CHECK_FALSE(valueOf(school.setUsed(section, true)).entry);
    undoable(workspace, [&] { return school.setUsed(section, false); });
    CHECK_FALSE(school.isUsed(section));
    workspace.reopen();
    CHECK_FALSE(workspace->school().isUsed(section));
    valueOf(workspace->school().setUsed(section, true));
    CHECK(workspace->school().isUsed(section));
}
