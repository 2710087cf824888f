// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/classes/ClassesService.h"
#include "core/homerooms/HomeroomsService.h"
#include "core/invites/InvitesService.h"
#include "core/movements/MovementsService.h"
#include "core/orders/OrdersService.h"
#include "core/people/PeopleService.h"
#include "core/rollover/RolloverService.h"
#include "core/roster/RosterService.h"
#include "core/school/SchoolService.h"
#include "tests/support/TestWorkspace.h"
#include "tests/ui/print/PdfTools.h"
#include "ui/print/HandOverPaper.h"
#include "ui/print/OrderDraft.h"

#include <QProcess>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using print::DraftKind;
using print::PaperPart;

namespace {

QString flat(const QString &text)
{
    return text.simplified();
}

struct School
{
    School()
    {
        school::School card = workspace->school().school();
        card.headTitle = u"заведующий"_s;
        card.headName = u"Белова В. О."_s;
        valueOf(workspace->school().edit(card));
    }

    people::PersonId add(QStringView name, std::optional<QStringView> pupilOf = {})
    {
        people::NewPerson person{.content = {.name = valueOf(people::PersonName::parse(name))}};
        if (pupilOf)
            person.pupilOf = id(*pupilOf);
        else
            person.staff = people::StaffContent{};
        return valueOf(workspace->people().add(person)).value;
    }
    classes::ClassId id(QStringView name) { return valueOf(workspace->classes().resolve(name)).id; }
    orders::Order order(QStringView label, orders::OrderKind kind)
    {
        const auto added = valueOf(
            workspace->orders().add({.reference = valueOf(orders::OrderReference::parse(label)), .kind = kind}));
        return *workspace->orders().find(added.value);
    }
    QString pdfText(const print::DraftSource &source)
    {
        return flat(PdfFile(print::pdfOf(print::paperOf(print::draftOf(*workspace, source)))).text());
    }

    TestWorkspace workspace;
};

/// The paragraphs alone, so that the size of a paper can be chosen.
print::OrderDraft longDraft(int lines, bool tableLast)
{
    print::OrderDraft draft{
        .school = u"Школа"_s, .title = u"О делах"_s, .headTitle = u"директор"_s, .headName = u"Белова В. О."_s};
    QStringList text{u"ПРИКАЗЫВАЮ:"_s};
    if (tableLast)
        text.append(u"Класс | Учитель"_s);
    for (int line = 1; line <= lines; ++line)
        text.append(tableLast ? u"%1А | Строка%1."_s.arg(line) : u"%1. Строка%1."_s.arg(line));
    draft.text = text.join(u'\n');
    return draft;
}

} // namespace

TEST_CASE("Every kind of draft has a token, and says what it is about")
{
    School school;
    for (const DraftKind kind : print::draftKinds()) {
        INFO(QString(token(kind)).toStdString());
        CHECK(print::draftKindFromToken(QString(token(kind))) == kind);
        const print::OrderDraft draft = print::draftOf(*school.workspace, {.kind = kind});
        CHECK(draft.title.isEmpty() == (kind == DraftKind::other));
        CHECK(draft.text.contains(u"ПРИКАЗЫВАЮ:"_s));
        // Nothing is left to be filled in by the program.
        static const QRegularExpression placeholder(u"\\{[a-zа-я_]+\\}"_s);
        CHECK_FALSE((draft.title + draft.text).contains(placeholder));
        const QString text = school.pdfText({.kind = kind});
        CHECK(text.contains(u"ПРИКАЗ"_s));
        CHECK(text.contains(u"Заведующий"_s));
        CHECK(text.contains(u"Белова В. О."_s));
        CHECK(text.contains(u"Учебная начальная"_s));
    }
    CHECK_FALSE(print::draftKindFromToken(u"movement"));
}

TEST_CASE("The appointment's order names the administrator, the term and the deputy")
{
    School school;
    const auto today = print::draftOf(*school.workspace, {.kind = DraftKind::appointment});
    CHECK(today.text.contains(u"Пак Бато Батоевич (с\u00a001.09.2026)"_s));
    const school::NewAppointment next{.administrator = u"Ли Анна"_s,
                                      .from = QDate(2026, 10, 1),
                                      .to = QDate(2027, 8, 31),
                                      .deputy = u"Доржиева Сэсэг"_s};
    const auto draft = print::draftOf(*school.workspace, {.kind = DraftKind::appointment, .appointment = next});
    CHECK(draft.text.contains(u"Ли Анна (с\u00a001.10.2026 по 31.08.2027)"_s));
    CHECK(draft.text.contains(u"3. На время отсутствия администратора"_s));
    CHECK(draft.text.contains(u"Доржиева Сэсэг.\n4. Контроль"_s));
}

TEST_CASE("The distribution is a table of classes and teachers, with the second ones where there are any")
{
    School school;
    const auto teacher = school.add(u"Иванова Мария Петровна");
    const auto second = school.add(u"Ли Анна");
    const auto reference = valueOf(orders::OrderReference::parse(u"№ 20 от 01.09.2026"));
    valueOf(school.workspace->homerooms().distribute({{.classId = school.id(u"1А"), .teacher = teacher}}, reference));
    const print::DraftSource source{.kind = DraftKind::homerooms, .order = school.workspace->orders().find(reference)};
    auto draft = print::draftOf(*school.workspace, source);
    CHECK(draft.number == u"20"_s);
    CHECK(draft.date == u"01.09.2026"_s);
    CHECK(draft.text.contains(u"Класс | Классный руководитель\n1А | Иванова Мария Петровна\n1Б | —\n"_s));
    const QString text = school.pdfText(source);
    CHECK(text.contains(u"№ 20"_s));
    CHECK(text.contains(u"1А Иванова Мария Петровна"_s));

    valueOf(school.workspace->homerooms().distribute(
        {{.classId = school.id(u"1А"), .teacher = teacher, .second = second}}, reference));
    draft = print::draftOf(*school.workspace, source);
    CHECK(draft.text.contains(u"1А | Иванова Мария Петровна | Ли Анна\n"_s));
    CHECK(draft.text.contains(u"1Б | — | —\n"_s));
}

TEST_CASE("Orders of movement list the pupils who rest on them; without any, there is room to write")
{
    School school;
    const auto order = school.order(u"№ 21 от 01.09.2026", orders::OrderKind::movement);
    const auto comes = school.add(u"Яковлев Зоригто", u"1А"), leaves = school.add(u"Гусев Артём", u"1Б");
    valueOf(school.workspace->ledger().change(
        {.action = journal::Action::enrolPupil}, [&](journal::Change &change) -> Result<> {
            const auto year = school.workspace->school().currentYear().id;
            school.workspace->movements().record(change, year,
                                                 {.person = comes,
                                                  .kind = movements::MovementKind::enrolment,
                                                  .on = QDate(2026, 9, 1),
                                                  .to = school.id(u"1А"),
                                                  .order = order.id});
            school.workspace->movements().record(change, year,
                                                 {.person = leaves,
                                                  .kind = movements::MovementKind::departure,
                                                  .on = QDate(2026, 9, 1),
                                                  .from = school.id(u"1Б"),
                                                  .order = order.id,
                                                  .note = u"Лицей № 2"_s});
            return {};
        }));
    const auto enrolled = print::draftOf(*school.workspace, {.kind = DraftKind::enrolment, .order = order});
    CHECK(enrolled.text.contains(u"1 | Яковлев Зоригто | 1А | 01.09.2026\n"_s));
    CHECK_FALSE(enrolled.text.contains(u"Гусев"_s));
    const auto moved = print::draftOf(*school.workspace, {.kind = DraftKind::transfer, .order = order});
    CHECK(moved.text.contains(u"1 | Гусев Артём | 1Б | Лицей № 2 | 01.09.2026\n"_s));
    CHECK(print::draftOf(*school.workspace, {.kind = DraftKind::transfer}).text.contains(u"3 | ______"_s));
}

TEST_CASE("The end of the year says where each class goes, the leaving grade out")
{
    School school;
    school.add(u"Яковлев Зоригто", u"1А");
    const auto draft = print::draftOf(*school.workspace, {.kind = DraftKind::yearEnd});
    CHECK(draft.text.contains(u"1А | 1 | 2А\n1Б | 0 | 2Б\n2А | 0 | выпуск\n"_s));
    CHECK(draft.text.contains(u"оконченным 31.08.2027"_s));
}

TEST_CASE("The end of the year is filled from the new year as it was begun, exceptions by name")
{
    School school;
    const auto repeats = school.add(u"Яковлев Зоригто", u"1А");
    const auto moves = school.add(u"Гусев Артём", u"1А");
    const auto leaves = school.add(u"Белова Вера", u"1Б");
    school.add(u"Ли Анна", u"1А");
    school.add(u"Ким Ян", u"1Б");
    school.add(u"Цой Олег", u"2А");
    TestWorkspace &workspace = school.workspace;
    workspace.clock().set(QDateTime(QDate(2027, 6, 1), QTime(9, 0), Qt::UTC));
    const auto name = [](QStringView text) { return valueOf(classes::ClassName::parse(text)); };
    const rollover::RolloverRequest request{
        .exceptions = {{.person = repeats, .fate = rollover::PupilFate::repeats},
                       {.person = moves, .fate = rollover::PupilFate::moves, .to = name(u"2Б")},
                       {.person = leaves, .fate = rollover::PupilFate::leaves, .note = u"Лицей № 2"_s}}};
    const rollover::RolloverPlan plan = workspace->rollover().rehearse(request);
    const QString decided = u"1А | 1 | 2А\n1Б | 1 | 2Б\n2А | 1 | выпуск\n2.1. Отдельные решения:\n"
                            "№ | Фамилия, имя, отчество | Класс | Решение\n"
                            "1 | Гусев Артём | 1А | перевести в 2Б\n"
                            "2 | Яковлев Зоригто | 1А | оставить на повторное обучение: 1А\n"
                            "3 | Белова Вера | 1Б | отчислить: Лицей № 2\n3. "_s;
    const auto lines = [](const print::OrderDraft &draft) {
        QStringList all = draft.text.split(u'\n');
        all.sort();
        return all;
    };
    const auto planned = print::draftOf(*workspace, {.kind = DraftKind::yearEnd, .plan = plan});
    INFO(planned.text.toStdString());
    CHECK(QString(planned.text).replace(QChar::Nbsp, u' ').contains(decided));

    const auto reference = valueOf(orders::OrderReference::parse(u"№ 90 от 25.05.2027"));
    NoProgress progress;
    SECTION("by its order")
    {
        valueOf(workspace->rollover().apply(plan, reference, {}, progress));
        const auto order = *workspace->orders().find(reference);
        CHECK(print::draftKindOf(*workspace, order) == DraftKind::yearEnd);
        const auto draft = print::draftOf(*workspace, {.kind = DraftKind::yearEnd, .order = order});
        CHECK(lines(draft) == lines(planned));
        CHECK(draft.text.contains(u"Считать 2026/2027 учебный год оконченным 31.08.2027"_s));
        CHECK(school.pdfText({.kind = DraftKind::yearEnd, .order = order}).contains(u"Белова Вера 1Б отчислить"_s));
    }
    SECTION("while the order follows")
    {
        valueOf(workspace->rollover().apply(plan, {}, {}, progress));
        const auto draft = print::draftOf(*workspace, {.kind = DraftKind::yearEnd});
        CHECK(lines(draft) == lines(planned));
        CHECK(draft.title == u"Об окончании 2026/2027 учебного года"_s);
        // A plan is what is decided now.
        const auto next =
            print::draftOf(*workspace, {.kind = DraftKind::yearEnd, .plan = workspace->rollover().rehearse()});
        CHECK(next.title == u"Об окончании 2027/2028 учебного года"_s);
    }
}

TEST_CASE("An order of movement is drafted as what rests on it")
{
    School school;
    const auto order = school.order(u"№ 30 от 01.09.2026", orders::OrderKind::movement);
    CHECK(print::draftKindOf(*school.workspace, order) == DraftKind::transfer);
    valueOf(school.workspace->movements().apply(
        {.kind = movements::MovementKind::enrolment,
         .on = QDate(2026, 9, 1),
         .to = school.id(u"1А"),
         .order = order.content.reference,
         .newcomer = people::PersonContent{.name = valueOf(people::PersonName::parse(u"Ким Ян"))}}));
    CHECK(print::draftKindOf(*school.workspace, order) == DraftKind::enrolment);
    const auto staff = school.order(u"№ 31 от 01.09.2026", orders::OrderKind::movement);
    const auto teacher = school.add(u"Иванова Мария Петровна");
    valueOf(school.workspace->movements().apply({.kind = movements::MovementKind::position,
                                                 .people = {teacher},
                                                 .on = QDate(2026, 9, 1),
                                                 .order = staff.content.reference,
                                                 .staff = people::StaffContent{.position = u"логопед"_s}}));
    CHECK(print::draftKindOf(*school.workspace, staff) == DraftKind::other);
}

TEST_CASE("A text that was edited is printed instead of the one from the data")
{
    School school;
    const auto order = school.order(u"№ 22 от 01.09.2026", orders::OrderKind::nomenclature);
    const print::DraftSource source{.kind = DraftKind::nomenclature, .order = order};
    CHECK(school.pdfText(source).contains(u"1А, 1Б"_s));
    valueOf(school.workspace->orders().setText(order.id, u"ПРИКАЗЫВАЮ:\n1. <b>Иначе</b> %1 &amp;."_s));
    const QString text = school.pdfText(source);
    CHECK(text.contains(u"1. <b>Иначе</b> %1 &amp;."_s));
    CHECK_FALSE(text.contains(u"1А, 1Б"_s));
    CHECK(print::draftFromData(*school.workspace, source).text.contains(u"1А, 1Б"_s));
}

TEST_CASE("Lines of a text become paragraphs, tables and the command")
{
    const auto parts =
        print::partsOfText(u"Ввиду дел\n\nПРИКАЗЫВАЮ:\n1. Дать:\nКласс | Кто\n1А | Ли\n2. Всё.\nа | б"_s);
    QList<PaperPart::Kind> kinds;
    for (const PaperPart &part : parts)
        kinds.append(part.kind);
    using Kind = PaperPart::Kind;
    CHECK(kinds ==
          QList<Kind>{Kind::paragraph, Kind::command, Kind::paragraph, Kind::table, Kind::paragraph, Kind::paragraph});
    CHECK(parts[3].rows == QList<QStringList>{{u"Класс"_s, u"Кто"_s}, {u"1А"_s, u"Ли"_s}});
    CHECK(parts.last().text == u"а | б"_s);
}

TEST_CASE("The signature never stands on a page without a line of the order")
{
    const bool tableLast = GENERATE(false, true);
    int twoPages = 0;
    for (int lines = 20; lines <= 60; lines += 1) {
        INFO(lines << (tableLast ? " rows" : " lines"));
        const PdfFile file(print::pdfOf(print::paperOf(longDraft(lines, tableLast))));
        const int pages = file.pages();
        twoPages += pages == 2 ? 1 : 0;
        int signedOn = 0;
        for (int page = 1; page <= pages; ++page) {
            if (file.text(page).contains(u"Директор"_s))
                signedOn = page;
        }
        REQUIRE(signedOn > 0);
        CHECK(file.text(signedOn).contains(u"Строка"_s));
        CHECK(flat(file.text()).count(u"Директор"_s) == 1);
        CHECK(flat(file.text()).contains(u"Строка%1."_s.arg(lines)));
    }
    CHECK(twoPages > 0);
}

TEST_CASE("A draft is a text document that an office program opens, too")
{
    School school;
    const QByteArray odt =
        print::odtOf(print::paperOf(print::draftOf(*school.workspace, {.kind = DraftKind::nomenclature})));
    CHECK(odt.startsWith("PK"));
    CHECK(odt.contains("application/vnd.oasis.opendocument.text"));
    CHECK(print::fileOf({}, u"a.ODT"_s).startsWith("PK"));

    // Widths that a text program understands: «42%» of a column was read as nothing, and all columns were alike.
    const QString path = school.workspace.folder().write(u"приказ.odt"_s, odt);
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path, u"content.xml"_s});
    if (!unzip.waitForStarted()) {
        WARN("unzip is not installed: the widths of columns are not looked at");
        return;
    }
    REQUIRE(unzip.waitForFinished());
    const QString content = QString::fromUtf8(unzip.readAllStandardOutput());
    static const QRegularExpression width(u"style:column-width=\"([0-9.]+)([a-z%]+)\""_s);
    double total = 0;
    int columns = 0;
    for (auto each = width.globalMatch(content); each.hasNext(); ++columns) {
        const auto match = each.next();
        CHECK(match.captured(2) == u"pt");
        total += match.captured(1).toDouble();
    }
    CHECK(columns >= 5);
    CHECK(std::fmod(total + 1, 170 / 25.4 * 72) < 2); // every table is as wide as the text
    CHECK(print::fileOf({}, u"a.pdf"_s).startsWith("%PDF"));
}

TEST_CASE("Somebody who left in the middle of the year makes no year's end: the draft is that of the whole school")
{
    School school;
    school.add(u"Ли Анна", u"1А");
    const auto early = school.add(u"Доржиев Бато", u"2А");
    TestWorkspace &workspace = school.workspace;
    workspace.clock().set(QDateTime(QDate(2027, 6, 1), QTime(9, 0), Qt::UTC));
    valueOf(workspace->movements().apply({.kind = movements::MovementKind::graduation,
                                          .people = {early},
                                          .on = QDate(2027, 6, 1),
                                          .orderFollows = true}));
    const rollover::RolloverPlan plan = workspace->rollover().rehearse();
    const auto planned = print::draftOf(*workspace, {.kind = DraftKind::yearEnd, .plan = plan});
    INFO(planned.text.toStdString());
    CHECK(planned.text.contains(u"1А | 1 | 2А\n"_s));
    CHECK(print::draftOf(*workspace, {.kind = DraftKind::yearEnd}).text == planned.text);
}

TEST_CASE("Of the movements those wait that wait for an order, not those that a list has brought")
{
    School school;
    const auto waiting = [&] {
        for (const print::OpenItem &item : print::openItems(*school.workspace)) {
            if (item.what == u"Движения, приказ по которым ещё не внесён"_s)
                return item.count;
        }
        return qint64(0);
    };
    const auto pupil = school.add(u"Гусев Артём", u"1А");
    NoProgress progress;
    const auto source = valueOf(school.workspace->roster().readBytes(u"ФИО;Класс\nЛи Анна;1Б\n"_s.toUtf8(),
                                                                     u"список.csv"_s, roster::ImportKind::pupils, {}));
    const auto plan = valueOf(school.workspace->roster().plan(source, {}, progress));
    valueOf(school.workspace->roster().apply(plan, {}, progress));
    CHECK(valueOf(school.workspace->movements().list(school.workspace->movements().wholeYear())).size() == 1);
    CHECK(waiting() == 0);
    valueOf(school.workspace->movements().apply({.kind = movements::MovementKind::departure,
                                                 .people = {pupil},
                                                 .on = school.workspace->ledger().today(),
                                                 .orderFollows = true}));
    CHECK(waiting() == 1);
}

TEST_CASE("The papers of a hand-over list what waits, the links masked, the orders and the journal's head")
{
    TestWorkspace workspace(Contents::nothing);
    valueOf(workspace->loadDemo());
    const QString witness = workspace->ledger().witness();
    const PdfFile file(print::pdfOf(
        print::handOverPaper(*workspace, {.from = u"Лебяжьев Артемий Глебович"_s,
                                          .to = u"Ли Анна"_s,
                                          .order = u"№ 40 от 01.10.2026"_s,
                                          .term = print::termText(QDate(2026, 10, 1), QDate(2027, 8, 31))})));
    const QString text = flat(file.text());
    for (const QString &said :
         {u"Передаёт: Лебяжьев Артемий Глебович"_s, u"Принимает: Ли Анна"_s, u"приказ № 40 от 01.10.2026"_s,
          u"с 01.10.2026 по 31.08.2027"_s, u"Действия на платформе"_s, u"№ 12 от 01.09.2026"_s, witness,
          u"Последняя запись журнала: № %1"_s.arg(workspace->ledger().entryCount()), u"Передал(а)"_s, u"Принял(а)"_s}) {
        INFO(said.toStdString());
        CHECK(text.contains(said));
    }
    QString dense = text;
    dense.remove(u' ');
    for (const invites::InviteLink &link : workspace->invites().list({.liveOnly = true})) {
        CHECK(text.contains(link.url.masked()));
        CHECK_FALSE(dense.contains(link.url.secret()));
    }
    CHECK_FALSE(file.info().contains(u"Лебяжьев"_s));
}
