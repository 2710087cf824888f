// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/members/MembersOfATest.h"
#include "tests/core/movements/Moves.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using members::MemberState;

namespace {

const QString kHeader = u"Имя;Роль;Последняя активность\n"_s;

} // namespace

TEST_CASE("Whoever is the only one of a name and role is matched, in either order of the names, with ё as е")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Семёнова Анна Ивановна");
    const auto olga = test.teacher(u"Кузнецова Ольга Петровна");
    const auto father = test.guardian(u"Семёнов Иван Ильич", anna);
    CHECK_FALSE(test.service().known());

    const auto plan = test.take(
        kHeader + u"Анна СЕМЕНОВА;ученик;2026-08-30\nКузнецова Ольга;учитель;\nИван Семёнов;родитель;30.08.2026\n"_s);
    CHECK(plan.rows == 3);
    CHECK(plan.added == 3);
    CHECK(plan.counts.matched == 3);
    CHECK(test.service().known());
    CHECK(test.service().joined() == QSet<people::PersonId>{anna, olga, father});
    CHECK(test.service().joined(InviteRole::guardian) == QSet<people::PersonId>{father});
    CHECK(test.service().joinedOn(anna) == QDate(2026, 9, 1));
    CHECK_FALSE(test.service().joinedOn(anna, InviteRole::guardian));
    CHECK(test.service().accountsOf(father).front().lastActive == QDate(2026, 8, 30));
    CHECK(test.service().accountsOf(olga).front().evidence == u"участники.csv, 3"_s);
    CHECK(test->platform().openCount() == 0);
}

TEST_CASE("The same list again changes nothing, not even the journal")
{
    MembersOfATest test;
    test.pupil(u"Антонова Анна Ивановна");
    test.pupil(u"Антонова Анна Петровна", u"1Б");
    const QString list = kHeader + u"Анна Антонова;ученик;2026-08-01\nАнна Антонова;ученик;2026-08-02\n"
                                   u"Кот Учёный;ученик;\nКот Учёный;ученик;\nПётр Чужой;родитель;2026-08-03\n"_s;
    test.take(list);
    const QByteArray digest = test.digest();
    const qint64 entries = test->ledger().entryCount();
    test.workspace().clock().advanceDays(3);
    const auto plan = test.plan(list);
    CHECK(plan.takenOn == QDate(2026, 9, 1)); // this very file was read as of that day
    CHECK(plan.added + plan.changed + plan.gone == 0);
    CHECK_FALSE(valueOf(test.service().apply(plan)).entry);
    CHECK(test.digest() == digest);
    CHECK(test->ledger().entryCount() == entries);
}

TEST_CASE("A later list tells who is new, who was active, who is gone; an import is one undo")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Антонова Анна Ивановна");
    const auto boris = test.pupil(u"Белов Борис Иванович");
    test.take(kHeader + u"Анна Антонова;ученик;2026-08-01\nБорис Белов;ученик;2026-08-01\n"_s);
    test.workspace().clock().advanceDays(10);
    const QByteArray before = test.digest();
    const auto plan = test.plan(kHeader + u"Анна Антонова;ученик;2026-09-10\nЯна Новая;ученик;\n"_s);
    CHECK(plan.added == 1);
    CHECK(plan.changed == 1);
    CHECK(plan.gone == 1);
    const auto done = undoable(test.workspace(), [&] { return test.service().apply(plan); });
    CHECK(test.service().joined() == QSet<people::PersonId>{anna});
    const auto account = test.service().accountsOf(anna).front();
    CHECK(account.firstSeen == QDate(2026, 9, 1));
    CHECK(account.lastSeen == QDate(2026, 9, 11));
    CHECK(account.lastActive == QDate(2026, 9, 10));
    valueOf(test->ledger().undo(done.entry));
    CHECK(test.digest() == before);
    CHECK(test.service().joined() == QSet<people::PersonId>{anna, boris});
}

TEST_CASE("Namesakes are matched only if each of them has an account, and asked otherwise")
{
    MembersOfATest test;
    const auto first = test.pupil(u"Антонова Анна Ивановна", u"1А");
    const auto second = test.pupil(u"Антонова Анна Петровна", u"1Б");
    test.take(kHeader + u"Анна Антонова;ученик;\n"_s);
    CHECK(test.service().joined().isEmpty());
    CHECK(test.members() ==
          QStringList{u"Анна Антонова: question (Антонова Анна Ивановна/name, Антонова Анна Петровна/name)"_s});
    const members::Member member = test.member(u"Анна Антонова");
    CHECK(member.finding == Error{ErrorCode::memberNamesake, {u"Анна Антонова"_s, u"2"_s}});
    CHECK_FALSE(member.proposed());

    // Somebody of another name is not one of them.
    const auto other = test.pupil(u"Белов Борис Иванович");
    CHECK(refusal(test.workspace(), [&] { return test.service().decide(member.account.id, other); }) ==
          ErrorCode::memberNotAsked);
    undoable(test.workspace(), [&] { return test.service().decide(member.account.id, second); });
    CHECK(test.service().joined() == QSet<people::PersonId>{second});
    CHECK(codeOf(test.service().decide(member.account.id, first)) == ErrorCode::memberDecided);

    // The second account of the name is that of the other one: nobody else is left.
    test.workspace().clock().advanceDays(1);
    test.take(kHeader + u"Анна Антонова;ученик;\nАнна Антонова;ученик;\n"_s);
    CHECK(test.service().joined() == QSet<people::PersonId>{first, second});
}

TEST_CASE("When one of two namesakes' accounts is gone, the program does not guess whose")
{
    MembersOfATest test;
    test.pupil(u"Антонова Анна Ивановна", u"1А");
    test.pupil(u"Антонова Анна Петровна", u"1Б");
    test.take(kHeader + u"Анна Антонова;ученик;\nАнна Антонова;ученик;\n"_s);
    CHECK(test.service().joined().size() == 2);
    test.workspace().clock().advanceDays(1);
    test.take(kHeader + u"Анна Антонова;ученик;\n"_s);
    CHECK(test.service().joined().isEmpty());
    CHECK(test.member(u"Анна Антонова").candidates.size() == 2);
}

TEST_CASE("The class tells namesakes apart where the list gives one; another class is proposed, not taken")
{
    MembersOfATest test;
    const auto first = test.pupil(u"Антонова Анна Ивановна", u"1А");
    test.pupil(u"Антонова Анна Петровна", u"1Б");
    const auto boris = test.pupil(u"Белов Борис Иванович", u"2А");
    test.take(u"ФИО;Роль;Класс\nАнтонова Анна;ученик;1 «А»\nБелов Борис;ученик;1А\nЮрьев Юрий;ученик;9Ю\n"_s);
    CHECK(test.service().joined() == QSet<people::PersonId>{first});
    const members::Member moved = test.member(u"Белов Борис");
    CHECK(moved.state == MemberState::wrongClass);
    CHECK(moved.proposed() == boris);
    CHECK(moved.finding == Error{ErrorCode::memberOtherClass, {u"1А"_s, u"2А"_s}});
    const auto accepted = undoable(test.workspace(), [&] { return test.service().acceptProposals(); });
    CHECK(accepted.value == 1);
    CHECK(test.member(u"Белов Борис").state == MemberState::wrongClass);
    CHECK(test.service().joined().contains(boris));
}

TEST_CASE("A second account of one person is asked about, and then to be removed")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Антонова Анна Ивановна");
    test.take(kHeader + u"Анна Антонова;ученик;2026-08-01\nАнна Антонова;ученик;2026-08-20\n"_s);
    CHECK(test.service().joined() == QSet<people::PersonId>{anna});
    members::Member second = test.member(u"Анна Антонова", 0);
    if (second.account.person)
        second = test.member(u"Анна Антонова", 1);
    CHECK(second.state == MemberState::twice);
    CHECK(second.isAsked());
    CHECK_FALSE(second.proposed());
    CHECK(test.tasks().isEmpty());
    undoable(test.workspace(), [&] { return test.service().decide(second.account.id, anna); });
    CHECK(test.tasks() == QStringList{u"remove_member pupil Анна Антонова Антонова А. И."_s});
    // It is there no more: the list proves it.
    test.workspace().clock().advanceDays(1);
    test.take(kHeader + u"Анна Антонова;ученик;2026-09-02\n"_s);
    CHECK(test.tasks().isEmpty());
    CHECK(test.service().joined() == QSet<people::PersonId>{anna});
}

TEST_CASE("A wrong role is proposed, then removed and invited anew, and proven by a later list")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Антонова Анна Ивановна", u"1Б");
    test.take(kHeader + u"Анна Антонова;учитель;\n"_s);
    const members::Member member = test.member(u"Анна Антонова");
    CHECK(member.state == MemberState::wrongRole);
    CHECK(member.proposed() == anna);
    CHECK(member.finding == Error{ErrorCode::memberOtherRole, {u"Антонова Анна Ивановна"_s, u"teacher"_s, u"pupil"_s}});
    CHECK(test.tasks().isEmpty()); // nobody has said yet that it is she
    undoable(test.workspace(), [&] { return test.service().decide(member.account.id, anna); });
    CHECK(test.tasks() == QStringList{u"invite_anew pupil - Антонова А. И."_s,
                                      u"remove_member teacher Анна Антонова Антонова А. И."_s});
    // On the platform, but not as she should be.
    CHECK(test.service().joined().isEmpty());

    test.workspace().clock().advanceDays(1);
    test.take(kHeader + u"Анна Антонова;учитель;2026-09-01\nКто Другой;ученик;\n"_s);
    CHECK(test.tasks().size() == 3); // each once
    test.workspace().clock().advanceDays(1);
    test.take(kHeader + u"Кто Другой;ученик;\n"_s);
    CHECK(test.tasks() == QStringList{u"find_stranger pupil Кто Другой -"_s, u"invite_anew pupil - Антонова А. И."_s});
    test.workspace().clock().advanceDays(1);
    test.take(kHeader + u"Кто Другой;ученик;\nАнна Антонова;ученик;\n"_s);
    CHECK(test.tasks() == QStringList{u"find_stranger pupil Кто Другой -"_s});
    const auto proven = test->platform().list({.kind = platform::TaskKind::inviteAnew, .openOnly = false}).front();
    CHECK(proven.proof == platform::TaskProof::import);
    CHECK(proven.evidence == u"участники.csv, 3"_s);
}

TEST_CASE("A teacher's account is not given to a member of staff while a pupil of the name is missing")
{
    MembersOfATest test;
    const auto teacher = test.teacher(u"Антонова Анна Сергеевна");
    const auto pupil = test.pupil(u"Антонова Анна Ивановна");
    test.take(kHeader + u"Анна Антонова;учитель;\n"_s);
    CHECK(test.members() == QStringList{u"Анна Антонова: question (Антонова Анна Сергеевна/name, Антонова Анна "
                                        u"Ивановна/other_role)"_s});
    // The pupil is there under her own role: then the teacher's account is the teacher's.
    test.workspace().clock().advanceDays(1);
    test.take(kHeader + u"Анна Антонова;учитель;\nАнна Антонова;ученик;\n"_s);
    CHECK(test.service().joined(InviteRole::teacher) == QSet<people::PersonId>{teacher});
    CHECK(test.service().joined(InviteRole::pupil) == QSet<people::PersonId>{pupil});
}

TEST_CASE("A pupil with a namesake among the parents is matched, with a word about it")
{
    MembersOfATest test;
    const auto pupil = test.pupil(u"Антонова Анна Ивановна");
    test.guardian(u"Антонова Анна Сергеевна", pupil);
    test.take(kHeader + u"Анна Антонова;ученик;\n"_s);
    CHECK(test.service().joined() == QSet<people::PersonId>{pupil});
    NoProgress progress;
    const auto source =
        valueOf(test.service().readBytes((kHeader + u"Анна Антонова;ученик;\n"_s).toUtf8(), u"б.csv"_s));
    MembersOfATest fresh;
    fresh.guardian(u"Антонова Анна Сергеевна", fresh.pupil(u"Антонова Анна Ивановна"));
    CHECK(fresh.plan(kHeader + u"Анна Антонова;ученик;\n"_s).members.front().member.hasNamesakeElsewhere);
}

TEST_CASE("A stranger is a task; a nickname told by hand is remembered, and the task is not needed any more")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Антонова Анна Ивановна");
    test.take(kHeader + u"Котик;ученик;\n"_s);
    const members::Member member = test.member(u"Котик");
    CHECK(member.state == MemberState::stranger);
    CHECK(member.finding == Error{ErrorCode::memberNickname, {u"Котик"_s}});
    CHECK(test.tasks() == QStringList{u"find_stranger pupil Котик -"_s});
    undoable(test.workspace(), [&] { return test.service().decide(member.account.id, anna); });
    CHECK(test.tasks().isEmpty());

    // Removed and back again, the nickname still says who it is.
    for (const QString &rows : {u"Кто Другой;ученик;\n"_s, u"Кто Другой;ученик;\nКотик;ученик;\n"_s}) {
        test.workspace().clock().advanceDays(1);
        test.take(kHeader + rows);
    }
    CHECK(test.service().joined() == QSet<people::PersonId>{anna});
}

TEST_CASE("Nobody of the school, decided by hand, stays so and can be taken back")
{
    MembersOfATest test;
    test.pupil(u"Антонова Анна Ивановна");
    test.take(kHeader + u"Аня Антонова;ученик;\n"_s);
    const members::Member member = test.member(u"Аня Антонова");
    CHECK(member.candidates.size() == 1); // the short form of the name
    CHECK_FALSE(member.proposed());
    undoable(test.workspace(), [&] { return test.service().decideStranger(member.account.id); });
    CHECK(test.member(u"Аня Антонова").state == MemberState::stranger);
    // Who it is is settled: what is left to do is to remove the account.
    CHECK(test.tasks() == QStringList{u"remove_member pupil Аня Антонова -"_s});
    undoable(test.workspace(), [&] { return test.service().takeBack(member.account.id); });
    CHECK(test.member(u"Аня Антонова").isAsked());
    CHECK(test.tasks().isEmpty());
    CHECK(codeOf(test.service().takeBack(member.account.id)) == ErrorCode::memberNotAsked);
    CHECK(codeOf(test.service().takeBack(members::AccountId(99))) == ErrorCode::memberMissing);
}

TEST_CASE("Near names and Latin letters are questions, never answers")
{
    MembersOfATest test;
    test.pupil(u"Антонова Анна Ивановна");
    const QString shown = GENERATE(u"Анна Антоновa"_s, // a Latin a
                                   u"Анна Антанова"_s, u"Аннa Антонова"_s, u"Аня Антонова"_s);
    test.take(kHeader + shown + u";ученик;\n"_s);
    INFO(test.members().join(u'\n').toStdString());
    CHECK(test.service().joined().isEmpty());
    const members::Member member = test.member(shown);
    CHECK(member.state == MemberState::question);
    REQUIRE(member.candidates.size() == 1);
    CHECK(member.candidates.front().reason == members::CandidateReason::nearName);
    CHECK(member.finding->code == ErrorCode::memberNearName);
}

TEST_CASE("Whoever has left the school and is still there is found")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Антонова Анна Ивановна");
    test.take(kHeader + u"Анна Антонова;ученик;\n"_s);
    valueOf(depart(*test.workspace(), anna));
    CHECK(test.member(u"Анна Антонова").state == MemberState::left);
    CHECK(test.service().joined().isEmpty());
    test.workspace().clock().advanceDays(1);
    test.take(kHeader + u"Анна Антонова;ученик;2026-09-02\n"_s);
    CHECK(test.tasks() == QStringList{u"remove_member pupil Анна Антонова Антонова А. И."_s});
}

TEST_CASE("A list without roles is read, and says so")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Антонова Анна Ивановна");
    const auto boris = test.pupil(u"Белов Борис Иванович");
    test.guardian(u"Белов Борис Борисович", boris);
    const auto plan = test.take(u"Имя;Фамилия\nАнна;Антонова\nБорис;Белов\n"_s);
    CHECK_FALSE(plan.hasRoles);
    REQUIRE(plan.warnings.size() == 1);
    CHECK(plan.warnings.front().error.code == ErrorCode::memberNoRoles);
    CHECK(test.service().joined() == QSet<people::PersonId>{anna});
    CHECK(test.member(u"Борис Белов").candidates.size() == 2);
}

TEST_CASE("Bad lists are refused with a reason, and nothing is written")
{
    MembersOfATest test;
    test.pupil(u"Антонова Анна Ивановна");
    CHECK(codeOf(test.planned({})) == ErrorCode::fileEmpty);
    CHECK(codeOf(test.planned(u"Имя;Роль\n"_s)) == ErrorCode::tableNoRows);
    CHECK(codeOf(test.planned(u"что-то;ещё\n1;2\n"_s)) == ErrorCode::tableNoHeader);
    CHECK(codeOf(test.planned(u"Роль;Последняя активность\nученик;2026-08-01\n"_s)) == ErrorCode::mappingFieldMissing);
    CHECK(codeOf(test.planned(kHeader + u"Анна Антонова;ученик;\n"_s, {.takenOn = QDate(2026, 9, 2)})) ==
          ErrorCode::dateInFuture);

    const auto plan = test.plan(kHeader + u"Анна Антонова;ученик;\nПётр Петров;директор вселенной;\n;ученик;\n"_s);
    REQUIRE(plan.errors.size() == 2);
    CHECK(plan.errors[0].row == 3);
    CHECK(plan.errors[0].column == u"Роль");
    CHECK(plan.errors[0].error == Error{ErrorCode::memberRoleUnknown, {u"директор вселенной"_s}});
    CHECK(plan.errors[1].error.code == ErrorCode::textEmpty);
    CHECK(refusal(test.workspace(), [&] { return test.service().apply(plan); }) == ErrorCode::importRowsWrong);
    valueOf(test.service().apply(plan, {.wrongRows = members::WrongRows::skip}));
    CHECK(test.service().joined().size() == 1);

    test.workspace().clock().advanceDays(5);
    test.take(kHeader + u"Анна Антонова;ученик;2026-09-05\n"_s);
    CHECK(codeOf(test.planned(kHeader + u"Кто Другой;ученик;\n"_s, {.takenOn = QDate(2026, 9, 3)})) ==
          ErrorCode::memberListOlder);
}

TEST_CASE("Whoever stands in a row that cannot be read is not taken for gone")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Антонова Анна Ивановна");
    test.take(kHeader + u"Анна Антонова;ученик;\nПётр Чужой;ученик;\n"_s);
    test.workspace().clock().advanceDays(1);
    const auto plan = test.take(kHeader + u"Анна Антонова;непонятно;\nКто Другой;ученик;\n"_s);
    CHECK(plan.gone == 1);
    CHECK(test.service().joined() == QSet<people::PersonId>{anna});
}

TEST_CASE("A list that would take many for gone is held, unless it says that it is a part")
{
    MembersOfATest test;
    QString rows;
    for (int i = 0; i < 30; ++i) {
        const QString word(QStringView(u"абвгдежзиклмнопрстуфхцчшщэюяыъь").sliced(i, 1).toString().repeated(4));
        test.pupil(QString(u"Антонов"_s + word + u" Анна Ивановна"_s));
        rows += u"Анна Антонов"_s + word + u";ученик;\n"_s;
    }
    test.take(kHeader + rows);
    CHECK(test.service().joined().size() == 30);
    test.workspace().clock().advanceDays(1);
    const QString part = kHeader + rows.section(u'\n', 0, 4) + u'\n';
    const auto plan = test.plan(part);
    CHECK(plan.held == 25);
    CHECK(refusal(test.workspace(), [&] { return test.service().apply(plan); }) == ErrorCode::importHeld);
    const auto partial = test.plan(part, {.isPartial = true});
    CHECK(partial.held == 0);
    CHECK(partial.gone == 0);
    valueOf(test.service().apply(partial));
    CHECK(test.service().joined().size() == 30);
}

TEST_CASE("Hostile names are data")
{
    MembersOfATest test;
    const auto plan = test.take(kHeader + u"<b>Анна</b> %1;ученик;\n=1+1;ученик;\n\u202eАнна Белова;ученик;\n"
                                          u"Анна\u200bБелова;ученик;\n"_s);
    CHECK(plan.errors.size() == 2); // a turned direction and an invisible space
    CHECK(test.member(u"<b>Анна</b> %1").state == MemberState::stranger);
    CHECK(test.member(u"=1+1").state == MemberState::stranger);
    const auto again = test.plan(kHeader + QString(300, u'я') + u";ученик;\n"_s);
    CHECK(again.errors.front().error.code == ErrorCode::textTooLong);
}

TEST_CASE("The columns that a person chose are remembered for the next list with the same header")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Антонова Анна Ивановна");
    const QByteArray list = u"A;B;C\nАнна Антонова;ученик;2026-08-30\n"_s.toUtf8();
    CHECK(codeOf(test.service().readBytes(list, u"а.csv"_s)) == ErrorCode::tableNoHeader);
    const auto source = valueOf(
        test.service().readBytes(list, u"а.csv"_s, {.overrides = {u"fullName=A"_s, u"role=B"_s, u"last_active=C"_s}}));
    NoProgress progress;
    valueOf(test.service().apply(valueOf(test.service().plan(source, {}, progress))));
    CHECK(test.service().joined() == QSet<people::PersonId>{anna});
    const auto again = valueOf(test.service().readBytes(u"A;B;C\nБорис Белов;ученик;\n"_s.toUtf8(), u"б.csv"_s));
    CHECK(again.mappingRemembered);
}

TEST_CASE("Days of activity are read as people and platforms write them")
{
    MembersOfATest test;
    test.take(kHeader + u"Анна А;ученик;вчера\nБорис Б;ученик;2 дня назад\nВера В;ученик;31.08.2026 14:05\n"
                        u"Глеб Г;ученик;2026-08-29T10:00:00\nДина Д;ученик;никогда\nЕва Е;ученик;скоро\n"_s);
    const auto day = [&](QStringView name) { return test.member(name).account.lastActive; };
    CHECK(day(u"Анна А") == QDate(2026, 8, 31));
    CHECK(day(u"Борис Б") == QDate(2026, 8, 30));
    CHECK(day(u"Вера В") == QDate(2026, 8, 31));
    CHECK(day(u"Глеб Г") == QDate(2026, 8, 29));
    CHECK_FALSE(day(u"Дина Д"));
    CHECK_FALSE(day(u"Ева Е"));
}

TEST_CASE("Joining noted by hand counts, and goes over into the list's account")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Антонова Анна Ивановна");
    undoable(test.workspace(), [&] { return test.service().noteJoined({.person = anna, .on = QDate(2026, 8, 20)}); });
    CHECK(test.service().joinedOn(anna) == QDate(2026, 8, 20));
    CHECK(codeOf(test.service().noteJoined({.person = anna, .on = QDate(2026, 8, 21)})) == ErrorCode::personJoined);
    const auto boris = test.pupil(u"Белов Борис Иванович");
    CHECK(codeOf(test.service().noteJoined({.person = boris, .on = QDate(2026, 9, 2)})) == ErrorCode::dateInFuture);
    CHECK(codeOf(test.service().noteJoined({.person = boris, .on = QDate(2026, 9, 1), .role = InviteRole::teacher})) ==
          ErrorCode::personMissing);
    // A list without her takes nothing back; one with her becomes the evidence.
    test.take(kHeader + u"Кто Другой;ученик;\n"_s);
    CHECK(test.service().joined() == QSet<people::PersonId>{anna});
    test.workspace().clock().advanceDays(1);
    test.take(kHeader + u"Кто Другой;ученик;\nАнна Антонова;ученик;\n"_s);
    REQUIRE(test.service().accountsOf(anna).size() == 1);
    CHECK(test.service().accountsOf(anna).front().evidence == u"участники.csv, 3"_s);
    CHECK(test.service().joinedOn(anna) == QDate(2026, 8, 20));
    // A list that does not show her any more knows better than what was noted once.
    test.workspace().clock().advanceDays(1);
    test.take(kHeader + u"Кто Другой;ученик;\nКто Третий;ученик;\n"_s);
    CHECK_FALSE(test.service().joinedOn(anna));
    CHECK(test.service().accountsOf(anna).isEmpty());
}

TEST_CASE("Joining noted by hand is not lost with a decision that was wrong")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Антонова Анна Ивановна");
    valueOf(test.service().noteJoined({.person = anna, .on = QDate(2026, 8, 20)}));
    test.take(kHeader + u"Нюта;ученик;\n"_s);
    const auto account = test.member(u"Нюта").account.id;
    valueOf(test.service().decide(account, anna));
    CHECK(test.service().accountsOf(anna).size() == 1);
    undoable(test.workspace(), [&] { return test.service().takeBack(account); });
    CHECK(test.service().joinedOn(anna) == QDate(2026, 8, 20));
    CHECK(test.service().joined() == QSet<people::PersonId>{anna});
    CHECK_FALSE(test.member(u"Нюта").account.person);
}

TEST_CASE("A refusal is a status, and can be withdrawn")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Антонова Анна Ивановна");
    const auto mother = test.guardian(u"Антонова Мария Ильинична", anna);
    undoable(test.workspace(), [&] {
        return test.service().noteRefusal({.person = mother, .on = QDate(2026, 9, 1), .note = u"  заявление  "_s});
    });
    CHECK(test.service().refusalOf(mother)->note == u"заявление"_s);
    CHECK(test.service().refusals().size() == 1);
    undoable(test.workspace(), [&] { return test.service().withdrawRefusal(mother); });
    CHECK(codeOf(test.service().withdrawRefusal(mother)) == ErrorCode::refusalMissing);
    test.take(kHeader + u"Мария Антонова;родитель;\n"_s);
    CHECK(codeOf(test.service().noteRefusal({.person = mother, .on = QDate(2026, 9, 1)})) == ErrorCode::personJoined);
}

TEST_CASE("To invite anew removes what is wrong and invites into the right class and role, in one step")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Антонова Анна Ивановна", u"1Б");
    test.take(u"Имя;Роль;Класс\nАнна Антонова;ученик;1А\n"_s);
    valueOf(test.service().acceptProposals());
    undoable(test.workspace(), [&] { return test.service().reinvite({.person = anna}); });
    CHECK(test.tasks() ==
          QStringList{u"invite_anew pupil - Антонова А. И."_s, u"remove_member pupil Анна Антонова Антонова А. И."_s});
    const auto task = test->platform().list({.kind = platform::TaskKind::inviteAnew}).front();
    CHECK(task.content.classId == classId(test.workspace(), u"1Б"));
    // Still in the old class: neither is done.
    test.workspace().clock().advanceDays(1);
    test.take(u"Имя;Роль;Класс\nАнна Антонова;ученик;1А\nКто Другой;ученик;\n"_s);
    CHECK(test.tasks().size() == 3);
    CHECK(codeOf(test.service().reinvite({.person = people::PersonId(999)})) == ErrorCode::personMissing);
}

TEST_CASE("A plan that the store has overtaken is refused")
{
    MembersOfATest test;
    const auto plan = test.plan(kHeader + u"Анна Антонова;ученик;\n"_s);
    test.pupil(u"Антонова Анна Ивановна");
    CHECK(refusal(test.workspace(), [&] { return test.service().apply(plan); }) == ErrorCode::importStale);
}
