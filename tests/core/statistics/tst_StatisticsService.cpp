// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/homerooms/HomeroomsService.h"
#include "core/invites/InvitesService.h"
#include "core/invites/RevocationService.h"
#include "core/members/MembersService.h"
#include "core/sheets/SheetsService.h"
#include "core/statistics/StatisticsService.h"
#include "core/storage/Statement.h"
#include "tests/core/invites/LinksOfATest.h"
#include "tests/core/movements/Moves.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using statistics::ClassFigures;
using statistics::Statistics;

namespace {

invites::LinkId addLink(TestWorkspace &workspace, QStringView className, InviteRole role,
                        std::optional<QDate> validUntil = {})
{
    static int serial = 0;
    const QString key = QString::number(++serial).rightJustified(35, u'0');
    const classes::ClassId id = classId(workspace, className);
    valueOf(workspace->invites().registerLink(
        {.classId = id,
         .role = role,
         .url = valueOf(invites::InviteUrl::parse(u"https://sferum.ru/?p=messages&join="_s + key + u'='))}));
    const invites::LinkId link = workspace->invites().live(id, role)->id;
    if (validUntil)
        setLastDay(workspace, link, *validUntil);
    return link;
}

void print(TestWorkspace &workspace, sheets::SheetForm form, InviteRole role, QStringView className)
{
    valueOf(workspace->sheets().issue({.form = form, .role = role, .classes = {classId(workspace, className)}}));
}

const ClassFigures &figuresOf(const Statistics &statistics, QStringView label)
{
    const auto found = std::find_if(statistics.classes.begin(), statistics.classes.end(),
                                    [label](const ClassFigures &figures) { return figures.label == label; });
    REQUIRE(found != statistics.classes.end());
    return *found;
}

} // namespace

TEST_CASE("Figures count what is there, class by class, and say nothing of what nobody knows")
{
    TestWorkspace workspace;
    const auto anna = addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
    const auto boris = addPupil(workspace, u"Антонов Борис Антонович", u"1Б");
    addPupil(workspace, u"Яковлев Ян Янович", u"1А");
    const auto mother = addPerson(workspace, u"Антонова Мария Ивановна");
    const auto father = addPerson(workspace, u"Антонов Антон Ильич");
    for (const auto &[guardian, pupil] : {std::pair(mother, anna), std::pair(father, anna), std::pair(mother, boris)})
        valueOf(workspace->people().linkGuardian({.guardian = guardian, .pupil = pupil}));
    const auto teacher = addTeacher(workspace, u"Кузнецова Ольга Петровна");
    valueOf(workspace->homerooms().assign(classId(workspace, u"1А"), teacher));
    valueOf(workspace->classes().setChats(classId(workspace, u"1Б"), {.pupils = true, .guardians = false}));

    const Statistics statistics = workspace->statistics().current();
    CHECK(statistics.date == QDate(2026, 9, 1));
    REQUIRE(statistics.classes.size() == 3);
    CHECK(statistics.classes[0].label == u"1А");
    CHECK(statistics.classes[2].label == u"2А");

    const ClassFigures &first = statistics.classes[0];
    CHECK(first.homeroom == u"Кузнецова Ольга Петровна"_s);
    CHECK(first.pupils == 2);
    CHECK(first.pupilsInvited == 0);
    CHECK_FALSE(first.pupilsJoined);
    CHECK(first.guardians == 2);
    CHECK_FALSE(first.guardiansJoined);
    CHECK_FALSE(first.refused);
    CHECK_FALSE(first.activeWeek);
    CHECK_FALSE(first.pupilChat);

    const ClassFigures &second = statistics.classes[1];
    CHECK_FALSE(second.homeroom);
    CHECK(second.pupils == 1);
    CHECK(second.guardians == 1);
    CHECK(second.pupilChat == true);
    CHECK(second.guardianChat == false);

    CHECK(statistics.total.label == u"Итого");
    CHECK(statistics.total.pupils == 3);
    CHECK(statistics.total.guardians == 2); // the mother of two counts once
    CHECK(statistics.staff.staff == 1);
    CHECK_FALSE(statistics.staff.joined);
}

TEST_CASE("A pupil who left a class is counted where he is now, an archived class not at all")
{
    TestWorkspace workspace;
    const auto pupil = addPupil(workspace, u"Яковлев Ян Янович", u"1А");
    valueOf(transfer(*workspace, pupil, classId(workspace, u"2А")));
    CHECK(figuresOf(workspace->statistics().current(), u"1А").pupils == 0);
    CHECK(figuresOf(workspace->statistics().current(), u"2А").pupils == 1);

    addLink(workspace, u"1Б", InviteRole::pupil);
    valueOf(workspace->classes().archive(classId(workspace, u"1Б")));
    const Statistics statistics = workspace->statistics().current();
    CHECK(statistics.classes.size() == 2);
    CHECK(statistics.links.active == 0);
    CHECK(statistics.total.pupils == 1);
}

TEST_CASE("Invited is a class whose link was handed out, or a pupil for whom a slip was printed")
{
    TestWorkspace workspace;
    const auto anna = addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
    addPupil(workspace, u"Яковлев Ян Янович", u"1А");
    addLink(workspace, u"1А", InviteRole::pupil);
    const auto invited = [&] { return figuresOf(workspace->statistics().current(), u"1А").pupilsInvited; };
    CHECK(invited() == 0);

    // One slip hands the link out, to one pupil.
    valueOf(workspace->sheets().issue({.form = sheets::SheetForm::slips,
                                       .role = InviteRole::pupil,
                                       .classes = {classId(workspace, u"1А")},
                                       .people = {anna}}));
    CHECK(workspace->statistics().current().links.handedOut == 1);
    CHECK(invited() == 1);
    print(workspace, sheets::SheetForm::slips, InviteRole::pupil, u"1А");
    addPupil(workspace, u"Поздняя Яна Яновна", u"1А");
    CHECK(invited() == 2);

    // The sheet of the class is for whoever is in it, and who comes later.
    print(workspace, sheets::SheetForm::classSheet, InviteRole::pupil, u"1А");
    addPupil(workspace, u"Последний Лев Львович", u"1А");
    CHECK(invited() == 4);
    CHECK(workspace->statistics().current().total.pupilsInvited == 4);

    // A new link: whoever holds the old paper is not invited any more.
    addLink(workspace, u"1А", InviteRole::pupil);
    CHECK(invited() == 0);
    // Handed out without paper, by hand.
    valueOf(workspace->invites().handOut({workspace->invites().list({.liveOnly = true}).first().id}));
    CHECK(invited() == 4);
}

TEST_CASE("Staff is invited by the link into the staff room")
{
    TestWorkspace workspace;
    addTeacher(workspace, u"Кузнецова Ольга Петровна");
    addTeacher(workspace, u"Белов Иван Иванович");
    addLink(workspace, u"Учительская", InviteRole::teacher);
    CHECK(workspace->statistics().current().staff.invited == 0);
    print(workspace, sheets::SheetForm::classSheet, InviteRole::teacher, u"Учительская");
    CHECK(workspace->statistics().current().staff.invited == 2);
}

TEST_CASE("Links are counted by what can be done with them")
{
    TestWorkspace workspace;
    // «Учительская» and three classes with three roles each.
    CHECK(workspace->statistics().current().links.missing == 10);
    const QDate today(2026, 9, 1);
    addLink(workspace, u"1А", InviteRole::pupil);
    addLink(workspace, u"1А", InviteRole::guardian, today.addDays(2));
    addLink(workspace, u"1А", InviteRole::teacher, today.addDays(-1));
    addLink(workspace, u"1Б", InviteRole::pupil, today.addDays(3));
    const auto revoked = addLink(workspace, u"2А", InviteRole::pupil);
    valueOf(workspace->revocation().revoke({revoked}, {}));
    print(workspace, sheets::SheetForm::classSheet, InviteRole::pupil, u"1А");

    const auto links = workspace->statistics().current().links;
    CHECK(links.active == 3);
    CHECK(links.handedOut == 1);
    CHECK(links.expired == 1);
    CHECK(links.expiringSoon == 1);
    CHECK(links.revoked == 1);
    CHECK(links.missing == 6);

    // A personal link fills no gap of its class.
    const auto pupil = addPupil(workspace, u"Ёлкина Анна", u"2А");
    const auto url =
        valueOf(invites::InviteUrl::parse(u"https://sferum.ru/?p=messages&join=PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP="));
    valueOf(workspace->invites().registerLink(
        {.classId = classId(workspace, u"2А"), .role = InviteRole::pupil, .url = url, .addressee = pupil}));
    CHECK(workspace->statistics().current().links.missing == 6);
    CHECK(workspace->statistics().current().links.active == 3);
}

TEST_CASE("A link that is to be reset is not among those at work, nor among those of them that end soon")
{
    TestWorkspace workspace;
    const auto link = addLink(workspace, u"1А", InviteRole::pupil, QDate(2026, 9, 2));
    CHECK(workspace->statistics().current().links.expiringSoon == 1);
    valueOf(workspace->ledger().change(
        {.action = journal::Action::archiveClass, .subject = u"1А"_s},
        [&](journal::Change &change) -> Result<> { return workspace->invites().markRevocationDue(change, {link}); }));
    CHECK(workspace->statistics().current().links.active == 0);
    CHECK(workspace->statistics().current().links.expiringSoon == 0);
}

TEST_CASE("Who has joined is counted once a list of the platform has been read, and not before")
{
    TestWorkspace workspace;
    const auto anna = addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
    const auto boris = addPupil(workspace, u"Антонов Борис Антонович", u"1Б");
    const auto yan = addPupil(workspace, u"Яковлев Ян Янович", u"1А");
    const auto mother = addPerson(workspace, u"Антонова Мария Ивановна");
    const auto father = addPerson(workspace, u"Антонов Антон Ильич");
    for (const auto &[guardian, pupil] : {std::pair(mother, anna), std::pair(father, anna), std::pair(mother, boris)})
        valueOf(workspace->people().linkGuardian({.guardian = guardian, .pupil = pupil}));
    addTeacher(workspace, u"Кузнецова Ольга Петровна");
    addTeacher(workspace, u"Белов Иван Иванович");
    CHECK_FALSE(workspace->statistics().current().total.refused);
    valueOf(workspace->members().noteRefusal({.person = father, .on = QDate(2026, 8, 30)}));
    CHECK(workspace->statistics().current().total.refused == 1);
    CHECK_FALSE(workspace->statistics().current().total.pupilsJoined);

    const auto read = [&](const QString &list) {
        NoProgress progress;
        const auto source = valueOf(workspace->members().readBytes(list.toUtf8(), u"участники.csv"_s));
        valueOf(workspace->members().apply(valueOf(workspace->members().plan(source, {}, progress)),
                                           {.acceptedGone = 100}));
    };
    // Ян is there as a teacher: he has to be invited anew, and has not joined.
    read(u"Имя;Роль\nАнна Антонова;ученик\nМария Антонова;родитель\nОльга Кузнецова;учитель\n"
         u"Ян Яковлев;учитель\n"_s);
    valueOf(workspace->members().acceptProposals());
    Statistics statistics = workspace->statistics().current();
    CHECK(figuresOf(statistics, u"1А").pupilsJoined == 1);
    CHECK(figuresOf(statistics, u"1А").guardiansJoined == 1);
    CHECK(figuresOf(statistics, u"1А").refused == 1);
    CHECK(figuresOf(statistics, u"1Б").pupilsJoined == 0);
    CHECK(figuresOf(statistics, u"1Б").guardiansJoined == 1);
    CHECK(figuresOf(statistics, u"1Б").refused == 0);
    CHECK(statistics.total.pupilsJoined == 1);
    CHECK(statistics.total.guardiansJoined == 1); // the mother of two counts once
    CHECK(statistics.staff.joined == 1);
    CHECK_FALSE(statistics.total.activeWeek); // the list does not say it
    CHECK_FALSE(figuresOf(statistics, u"1А").activeWeek);
    CHECK_FALSE(statistics.staff.activeWeek);

    workspace.clock().advanceDays(9);
    read(u"Имя;Роль;Последняя активность\nАнна Антонова;ученик;2026-09-03\nМария Антонова;родитель;2026-09-02\n"
         u"Ольга Кузнецова;учитель;2026-09-10\nБорис Антонов;ученик;2026-09-10\n"_s);
    statistics = workspace->statistics().current();
    CHECK(figuresOf(statistics, u"1А").activeWeek == 1); // seven days before the 10th is the 3rd
    CHECK(figuresOf(statistics, u"1Б").activeWeek == 1);
    CHECK(statistics.total.activeWeek == 2);
    CHECK(statistics.staff.activeWeek == 1);
    CHECK(statistics.total.pupilsJoined == 2);
    CHECK(yan != anna);
}

TEST_CASE("A pupil who is a parent at the school too is one person, in each of the classes")
{
    TestWorkspace workspace;
    const auto anna = addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
    const auto boris = addPupil(workspace, u"Антонов Борис Антонович", u"1Б");
    const auto vera = addPupil(workspace, u"Антонова Вера Антоновна", u"1А");
    for (const auto pupil : {boris, vera})
        valueOf(workspace->people().linkGuardian({.guardian = anna, .pupil = pupil}));
    valueOf(workspace->members().noteRefusal({.person = anna, .on = QDate(2026, 8, 30)}));
    Statistics statistics = workspace->statistics().current();
    CHECK(statistics.total.guardians == 1);
    CHECK(statistics.total.refused == 1);
    CHECK(figuresOf(statistics, u"1А").refused == 1);
    CHECK(figuresOf(statistics, u"1Б").refused == 1);

    // A list without roles: she is there as both.
    NoProgress progress;
    const auto source = valueOf(workspace->members().readBytes(
        u"Имя;Последняя активность\nАнна Антонова;2026-09-01\n"_s.toUtf8(), u"участники.csv"_s));
    valueOf(workspace->members().apply(valueOf(workspace->members().plan(source, {}, progress))));
    statistics = workspace->statistics().current();
    CHECK(statistics.total.refused == 0);
    CHECK(statistics.total.pupilsJoined == 1);
    CHECK(statistics.total.guardiansJoined == 1);
    CHECK(statistics.total.activeWeek == 1);
    CHECK(figuresOf(statistics, u"1А").activeWeek == 1);
    CHECK(figuresOf(statistics, u"1Б").activeWeek == 1);
}

TEST_CASE("Without a school there is nothing to count")
{
    TestWorkspace workspace(Contents::nothing);
    const Statistics statistics = workspace->statistics().current();
    CHECK(statistics.classes.isEmpty());
    CHECK(statistics.total.pupils == 0);
}

TEST_CASE("Invited is whoever got a letter, and nobody else of the class; so with slips beside letters")
{
    TestWorkspace workspace;
    const auto anna = addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
    const auto boris = addPupil(workspace, u"Белов Борис Борисович", u"1А");
    addPupil(workspace, u"Яковлев Ян Янович", u"1А");
    const auto vera = addTeacher(workspace, u"Рублёва Вера Ильинична");
    addTeacher(workspace, u"Белов Иван Иванович");
    const auto link = addLink(workspace, u"1А", InviteRole::pupil);
    const auto room = addLink(workspace, u"Учительская", InviteRole::teacher);
    const auto mailed = [&](invites::LinkId id, people::PersonId person, QLatin1StringView state) {
        valueOf(workspace->ledger().note([&](storage::Store &store) {
            static int serial = 0;
            storage::Statement(store, "INSERT INTO journal_mail (mailing_id, class_id, person_id, link_id, address,"
                                      " message_id, state, code, args, changed_at)"
                                      " VALUES (1, 1, ?1, ?2, 'a@example.org', ?3, ?4, '', '', ?5)")
                .run(person, id, QString::number(++serial).rightJustified(32, u'0'), state,
                     workspace->ledger().effectiveNow().toString(Qt::ISODateWithMs));
        }));
    };
    valueOf(workspace->ledger().change({.action = journal::Action::sendMail}, [](journal::Change &change) -> Result<> {
        storage::Statement(change.store(), "INSERT INTO mailings (made_on, role, classes, letters, unsent)"
                                           " VALUES ('2026-09-01', 'pupil', 1, 1, 0)")
            .run();
        return {};
    }));
    mailed(link, anna, QLatin1StringView("sent"));
    mailed(link, boris, QLatin1StringView("uncertain"));
    mailed(room, vera, QLatin1StringView("sent"));
    valueOf(workspace->invites().handOut({link, room}));
    CHECK(workspace->statistics().current().total.pupilsInvited == 1);
    CHECK(workspace->statistics().current().staff.invited == 1);
    CHECK(workspace->statistics().behind(statistics::kStaffScope, statistics::Indicator::staffInvited)->size() == 1);
    CHECK(workspace->statistics()
              .behind(statistics::kSchoolScope, statistics::Indicator::pupilsInvited, statistics::Side::others)
              ->size() == 2);
    valueOf(workspace->sheets().issue({.form = sheets::SheetForm::slips,
                                       .role = InviteRole::pupil,
                                       .classes = {classId(workspace, u"1А")},
                                       .people = {boris}}));
    CHECK(workspace->statistics().current().total.pupilsInvited == 2);
    // The sheet for the wall invites everybody.
    print(workspace, sheets::SheetForm::classSheet, InviteRole::pupil, u"1А");
    CHECK(workspace->statistics().current().total.pupilsInvited == 3);
}

TEST_CASE("A class whose link was handed out stays invited when one of it gets a letter later")
{
    TestWorkspace workspace;
    const auto anna = addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
    addPupil(workspace, u"Яковлев Ян Янович", u"1А");
    const auto link = addLink(workspace, u"1А", InviteRole::pupil);
    valueOf(workspace->invites().handOut({link}));
    workspace.clock().advanceDays(1);
    valueOf(workspace->sheets().issue({.form = sheets::SheetForm::slips,
                                       .role = InviteRole::pupil,
                                       .classes = {classId(workspace, u"1А")},
                                       .people = {anna}}));
    CHECK(workspace->statistics().current().total.pupilsInvited == 2);
}
