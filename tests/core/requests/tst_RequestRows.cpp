// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/requests/RequestsOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using requests::RequestsPlan;
using requests::RowVerdict;

namespace {

/// «1 add», «2 wrong class.missing».
QStringList verdicts(const RequestsPlan &plan)
{
    QStringList lines;
    for (const requests::PlannedRequest &each : plan.rows) {
        QString line = QStringLiteral("%1 %2").arg(QString::number(each.row.number), QString(token(each.verdict)));
        if (each.row.error)
            line += u' ' + QString(token(each.row.error->code));
        if (each.proposal)
            line += u' ' + QString(token(each.proposal->finding.code));
        lines.append(line);
    }
    return lines;
}

RequestsPlan plan(RequestsOfATest &school, const QString &csv, const QString &name = u"заявки.csv"_s)
{
    const auto source = valueOf(school.service().readBytes(csv.toUtf8(), name));
    return valueOf(school.requests().plan(source));
}

} // namespace

TEST_CASE("Pasted lines are read with semicolons or tabs, and all but the name may be missing")
{
    RequestsOfATest school;
    school.workspace().clock().advanceDays(20);
    school.pupil(u"Антонова Анна Ивановна", u"1А");
    const RequestsPlan plan = valueOf(school.requests().planLines(
        u"Анна Антонова;1 «А»;ученик;05.09.2026\n\nВера Белова\t1б\tродитель\t2026-09-07\nПётр Котов\n"_s));
    CHECK(verdicts(plan) ==
          QStringList{u"1 add request.fits"_s, u"3 add request.stranger"_s, u"4 add request.stranger"_s});
    CHECK(plan.rows[0].row.content.receivedOn == QDate(2026, 9, 5));
    CHECK(plan.rows[1].row.content.role == InviteRole::guardian);
    CHECK(plan.rows[1].row.content.classId == classId(school.workspace(), u"1Б"));
    CHECK(plan.rows[2].row.content.receivedOn == QDate(2026, 9, 21));
    CHECK_FALSE(plan.rows[2].row.content.role);

    const auto done = valueOf(school.requests().apply(plan));
    CHECK(done.value.added == 3);
    REQUIRE(done.entry);
    CHECK(school->ledger().entry(*done.entry)->subject == u"3");
    CHECK(school.requests().openCount() == 3);
}

TEST_CASE("A pasted line with an unknown class or role, no name or an impossible day is wrong, and nothing is written")
{
    RequestsOfATest school;
    const RequestsPlan plan = valueOf(school.requests().planLines(
        u"Анна Антонова;9Я;ученик\nАнна Антонова;1А;директриса\n;1А;ученик\nАнна Антонова;1А;ученик;32.09.2026\n"
        u"Анна Антонова;1А;ученик;05.09.2026\nАнна Антонова;1А;ученик;01.09.2026;ещё\nВера Белова;1А;ученик"_s));
    CHECK(verdicts(plan) == QStringList{u"1 wrong class.missing"_s, u"2 wrong member.role_unknown"_s,
                                        u"3 wrong text.empty"_s, u"4 wrong date.invalid"_s, u"5 wrong date.in_future"_s,
                                        u"6 wrong table.ragged"_s, u"7 add request.stranger"_s});
    const QByteArray digest = school.digest();
    CHECK(codeOf(school.requests().apply(plan)) == ErrorCode::importRowsWrong);
    CHECK(school.digest() == digest);
}

TEST_CASE("Rows pasted with their headings are read as a file is")
{
    RequestsOfATest school;
    school.workspace().clock().advanceDays(20);
    const RequestsPlan plan =
        valueOf(school.requests().planLines(u"Дата\tИмя\tРоль\tКласс\n03.09.2026\tАнна Антонова\tученик\t1А\n"_s));
    CHECK(verdicts(plan) == QStringList{u"2 add request.stranger"_s});
    CHECK(plan.source == requests::RequestSource::paste);
    CHECK(plan.rows[0].row.content.receivedOn == QDate(2026, 9, 3));
}

TEST_CASE("A file's columns are understood by their headings; the same file twice changes nothing")
{
    RequestsOfATest school;
    school.workspace().clock().advanceDays(20);
    const QString csv = u"№;ФИО;Класс;Роль;Дата заявки\n1;Анна Антонова;1А;ученик;03.09.2026\n"
                        u"2;Вера Белова;1Б;родитель;04.09.2026\n3;Вера Белова;1Б;родитель;04.09.2026\n"_s;
    const RequestsPlan first = plan(school, csv);
    CHECK(first.count(RowVerdict::add) == 3);
    valueOf(school.requests().apply(first));
    CHECK(school.requests().list().front().request.evidence == u"заявки.csv, 2");
    const QByteArray digest = school.digest();

    // Two strangers of one name are two requests, and both are known.
    const RequestsPlan again = plan(school, csv);
    CHECK(again.count(RowVerdict::known) == 3);
    CHECK_FALSE(valueOf(school.requests().apply(again)).entry);
    CHECK(school.digest() == digest);

    // Also once they are decided.
    valueOf(school.requests().refuse({school.requests().list().front().request.id}, u"не из школы"_s));
    CHECK(plan(school, csv).count(RowVerdict::known) == 3);
}

TEST_CASE("A file without days is known on a later day, too")
{
    RequestsOfATest school;
    const QString csv = u"Имя;Роль\nАнна Антонова;ученик\n"_s;
    valueOf(school.requests().apply(plan(school, csv)));
    school.workspace().clock().advanceDays(2);
    CHECK(plan(school, csv).count(RowVerdict::known) == 1);
    valueOf(school.requests().refuse({school.requests().list().front().request.id}, u"не из школы"_s));
    CHECK(plan(school, csv).count(RowVerdict::known) == 1);
    // The same of another file is a request of its own: somebody asks again.
    CHECK(plan(school, csv, u"ещё.csv"_s).count(RowVerdict::add) == 1);
}

TEST_CASE("Wrong rows of a file are told with their column; a file without names is refused")
{
    RequestsOfATest school;
    const RequestsPlan wrong =
        plan(school, u"Имя;Класс;Роль;Дата\nАнна Антонова;9Я;ученик;01.09.2026\nВера Белова;1А;кто;01.09.2026\n"
                     u"Пётр Котов;1А;ученик;когда-то\n"_s);
    CHECK(verdicts(wrong) ==
          QStringList{u"2 wrong class.missing"_s, u"3 wrong member.role_unknown"_s, u"4 wrong date.invalid"_s});
    CHECK(wrong.rows[0].row.column == u"Класс");
    CHECK(wrong.rows[2].row.column == u"Дата");

    const auto nameless = school.service().readBytes(u"Роль;Класс\nученик;1А\n"_s.toUtf8(), u"заявки.csv"_s);
    REQUIRE(nameless);
    CHECK(codeOf(school.requests().plan(*nameless)) == ErrorCode::mappingFieldMissing);
}

TEST_CASE("Two rows of one person are wrong, and so is one of somebody who waits already")
{
    RequestsOfATest school;
    school.pupil(u"Антонова Анна Ивановна", u"1А");
    const RequestsPlan twice = valueOf(school.requests().planLines(u"Анна Антонова;1А;ученик\nАнна Антонова\n"_s));
    CHECK(verdicts(twice) == QStringList{u"1 add request.fits"_s, u"2 wrong row.twice"_s});

    school.workspace().clock().advanceDays(2);
    const auto id = school.add(u"Анна Антонова"_s, u"1А");
    const RequestsPlan again = valueOf(school.requests().planLines(u"Антонова Анна;1А;ученик;01.09.2026"_s));
    CHECK(verdicts(again) == QStringList{u"1 wrong request.open_already"_s});
    CHECK(again.rows[0].row.error->args == QStringList{u"Антонова Анна Ивановна"_s, QString::number(id.value())});
}

TEST_CASE("A plan that another change has overtaken is made anew")
{
    RequestsOfATest school;
    const RequestsPlan plan = valueOf(school.requests().planLines(u"Анна Антонова"_s));
    school.add(u"Вера Белова"_s);
    CHECK(codeOf(school.requests().apply(plan)) == ErrorCode::importStale);
}
