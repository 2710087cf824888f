// SPDX-License-Identifier: GPL-3.0-or-later
// What rows say, and where exactly it is said that they cannot be read.
#include "tests/core/roster/ImportOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

QStringList errorsOf(QStringView text)
{
    Import import;
    const QByteArray before = import.digest();
    const ImportPlan plan = import.plan(ImportKind::pupils, text);
    CHECK(plan.wrong == plan.errors.size());
    CHECK(import.digest() == before);
    return shown(plan.errors);
}

QStringList warningsOf(QStringView text)
{
    Import import;
    const ImportPlan plan = import.plan(ImportKind::pupils, text);
    CHECK(plan.wrong == 0);
    return shown(plan.warnings);
}

} // namespace

TEST_CASE("A bad cell is named by row and column")
{
    const QString name = GENERATE(u"Сидоров"_s, u"Сидоров С. П."_s, u"Си\u202Eдоров Сидор"_s);
    CHECK(errorsOf(u"№;ФИО ребёнка;Класс\n1;Иванов Иван;1А\n2;"_s + name + u";1А\n"_s)
              .front()
              .startsWith(u"3 [ФИО ребёнка] "));
}

TEST_CASE("Every kind of bad cell has its own reason")
{
    CHECK(errorsOf(u"ФИО;Класс\nСидоров;1А\n") == QStringList{u"2 [ФИО] person_name.invalid (Сидоров)"_s});
    CHECK(errorsOf(u"ФИО;Класс\nСидоров С. П.;1А\n") == QStringList{u"2 [ФИО] person_name.initials (Сидоров С. П.)"_s});
    CHECK(errorsOf(u"ФИО;Класс\n;1А\n") == QStringList{u"2 [ФИО] text.empty (ФИО)"_s});
    CHECK(errorsOf(u"ФИО;Класс\nИванов Иван;\n") == QStringList{u"2 [Класс] text.empty (Класс)"_s});
    CHECK(errorsOf(u"ФИО;Класс\nИванов Иван;первый\n") == QStringList{u"2 [Класс] class_name.invalid (первый)"_s});
    CHECK(errorsOf(u"ФИО;Класс\nИванов Иван;13А\n") == QStringList{u"2 [Класс] class_name.grade_out_of_range (13А)"_s});
    CHECK(errorsOf(u"ФИО;Класс\nИванов Иван;4Г\n") == QStringList{u"2 [Класс] row.class_unknown (4Г)"_s});
    CHECK(errorsOf(u"ФИО;Класс;Дата рождения\nИванов Иван;1А;02.09.2026\n") ==
          QStringList{u"2 [Дата рождения] date.in_future (02.09.2026)"_s});
    CHECK(errorsOf(u"ФИО;Класс;Дата рождения\nИванов Иван;1А;31.02.2018\n") ==
          QStringList{u"2 [Дата рождения] date.invalid (31.02.2018)"_s});
    CHECK(errorsOf(u"ФИО;Класс;Дата рождения\nИванов Иван;1А;01.02.18\n") ==
          QStringList{u"2 [Дата рождения] date.invalid (01.02.18)"_s});
    CHECK(errorsOf(u"ФИО;Класс;Пол\nИванов Иван;1А;да\n") == QStringList{u"2 [Пол] row.sex_invalid (да)"_s});
    CHECK(errorsOf(u"Фамилия;Имя;Отчество;Класс\nИванов;;Петрович;1А\n") ==
          QStringList{u"2 [Имя] person_name.invalid (Иванов  Петрович)"_s});
}

TEST_CASE("A text that would not fit the store is refused before it gets there")
{
    const auto errorOf = [](const QString &name, const QString &number) {
        return errorsOf(u"ФИО;Класс;№ личного дела\n"_s + name + u";1А;"_s + number + u"\n"_s);
    };
    const QString part(101, u'а');
    CHECK(errorOf(part + u" Иван"_s, {}) == QStringList{u"2 [ФИО] text.too_long (100)"_s});
    CHECK(errorOf(QString(100, u'а') + u" Иван"_s, {}).isEmpty());
    CHECK(errorOf(QString(3000, u'а') + u" Иван"_s, {}) == QStringList{u"2 [ФИО] text.too_long (300)"_s});
    CHECK(errorOf(u"Иванов Иван"_s, QString(41, u'1')) == QStringList{u"2 [№ личного дела] text.too_long (40)"_s});
}

TEST_CASE("A name of ten thousand characters stops the file, with its row")
{
    Import import;
    const QByteArray text = "ФИО;Класс\nИванов Иван;1А\n" + QByteArray(10'000, 'a') + " Иван;1А\n";
    const auto source = import->roster().readBytes(text, u"список.csv"_s, ImportKind::pupils);
    CHECK(codeOf(source) == ErrorCode::tableCellTooLong);
    CHECK(source.error().args.contains(u"3"_s));
}

TEST_CASE("Bad files are refused as a whole")
{
    Import import;
    const auto codeOfBytes = [&](const QByteArray &bytes) {
        return codeOf(import->roster().readBytes(bytes, u"список.csv"_s, ImportKind::pupils));
    };
    CHECK(codeOfBytes("") == ErrorCode::fileEmpty);
    CHECK(codeOfBytes(QByteArray("ФИО;Класс\nИва") + '\0' + "нов;1А\n") == ErrorCode::tableNulByte);
    CHECK(codeOfBytes("ФИО;Класс\n\"Иванов Иван;1А\nПетров Пётр;1А\n") == ErrorCode::tableUnclosedQuote);
    CHECK(codeOfBytes("Иванов Иван;1А\nПетров Пётр;1А\n") == ErrorCode::tableNoHeader);
    CHECK(codeOfBytes("ФИО;Класс\n") == ErrorCode::tableNoRows);
    CHECK(codeOf(import->roster().read(import.workspace().folder().filePath(u"нет.csv"_s), ImportKind::pupils)) ==
          ErrorCode::fileMissing);
}

TEST_CASE("All that is wrong with a row is said at once, and it is one wrong row")
{
    Import import;
    const ImportPlan plan = import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения;Пол\nСидоров;9Я;вчера;да\n");
    CHECK(plan.wrong == 1);
    CHECK(plan.errors.size() == 4);
}

TEST_CASE("A broken row is wrong, blank rows and rows with nothing but their number are none")
{
    Import import;
    const ImportPlan plan =
        import.plan(ImportKind::pupils, u"№;ФИО;Класс\n1;Иванов Иван;1А\n2;Петров\n\n3;;\n4;Ким Ким;1Б\nИтого;2;\n");
    CHECK(counts(plan) == QList{2, 0, 0, 0, 1});
    CHECK(shown(plan.errors) == QStringList{u"3 [] table.ragged (2, 3)"_s});
    CHECK(plan.rows.size() == 3);
    CHECK(plan.rows.at(1).row == 3);
    CHECK(plan.rows.at(1).action == RowAction::wrong);
}

TEST_CASE("Warnings are no errors")
{
    CHECK(warningsOf(u"ФИО;Класс\nИвaнов Иван;1А\n") == QStringList{u"2 [ФИО] row.mixed_alphabets (Ивaнов Иван)"_s});
    CHECK(warningsOf(u"ФИО;Класс\nИванов Иван;1A\n") == QStringList{u"2 [Класс] row.class_unusual (1A, 1А)"_s});
    // No patronymic, no birth date, no number: ordinary.
    CHECK(warningsOf(u"ФИО;Класс;Дата рождения;№ личного дела\nИванов Иван;1 «А» класс;;\n").isEmpty());
}

TEST_CASE("A name is data, whatever it looks like")
{
    Import import;
    import.pupils(u"Фамилия;Имя;Класс\n<b>Иванов</b>;%1 & %2;1А\n=1+1;Иван;1Б\n");
    CHECK(import.pupil(u"<b>Иванов</b> %1 & %2"_s).content.name.surname() == u"<b>Иванов</b>");
    CHECK(import.pupil(u"=1+1 Иван"_s).content.name.surname() == u"=1+1");
}

TEST_CASE("Names stand in one column or in three, classes in one or in two")
{
    Import import;
    import.pupils(
        u"Параллель\tЛитера\tФамилия\tИмя\tОтчество\n1\tА\tМамедов\tРуслан\tЭльдар оглы\n2\tа\tКим\tВера\t\n");
    const people::Person pupil = import.pupil(u"Мамедов Руслан Эльдар оглы"_s);
    CHECK(pupil.content.name.patronymic() == u"Эльдар оглы");
    CHECK(import.classOf(pupil) == u"1А");
    CHECK(import.classOf(import.pupil(u"Ким Вера"_s)) == u"2А");
    // The same people from one column are the same people.
    CHECK(counts(import.pupils(u"ФИО;Класс\nМамедов Руслан Эльдар оглы;1А\nКим Вера;2А\n")) == QList{0, 0, 0, 2, 0});
}

TEST_CASE("The class of a title holds for the rows without a class of their own")
{
    Import import;
    import.pupils(u"Класс: 1 «Б»;\nФИО;Дата рождения\nКим Вера;01.02.2018\n");
    CHECK(import.classOf(import.pupil(u"Ким Вера"_s)) == u"1Б");
}

TEST_CASE("Dates are understood as exports write them")
{
    Import import;
    import.pupils(u"ФИО;Класс;Дата рождения\nКим Вера;1А;2018-02-01T00:00:00\nКим Анна;1А;01.02.2018 0:00:00\nКим "
                  u"Ян;1А;1.2.2018 г.\n");
    for (const auto &[name, pupil] : import.people(people::Role::pupil))
        CHECK(pupil.content.birthDate == QDate(2018, 2, 1));
}
