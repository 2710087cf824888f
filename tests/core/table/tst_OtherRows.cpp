// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a list that are about nobody: what they are, and that nobody is lost among them.
#include "core/table/CsvReader.h"
#include "core/table/MappedRows.h"
#include "tests/support/Catch.h"

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;
using test::valueOf;

namespace {

struct ReadList
{
    explicit ReadList(const QString &text, TableKind kind = TableKind::pupils)
        : table(valueOf(readCsv({.text = text, .encoding = Encoding::utf8, .certainty = Certainty::declared})))
        , rows(table, valueOf(proposeMapping(table, {.kind = kind})))
    {}

    QStringList people() const
    {
        QStringList found;
        for (qsizetype index = 0; index < rows.size(); ++index) {
            const MappedRow row = rows.at(index);
            found.append(
                (row.cell(Field::fullName).toString() + u' ' + row.cell(Field::className).toString()).trimmed());
        }
        return found;
    }
    QList<ErrorCode> notes() const
    {
        QList<ErrorCode> codes;
        for (const TableNote &note : rows.notes())
            codes.append(note.error.code);
        return codes;
    }

    Table table;
    MappedRows rows;
};

const QString kHeader = u"№;ФИО;Дата рождения\n"_s;

} // namespace

TEST_CASE("A heading that is understood above the header is understood between the rows")
{
    const auto [heading, className] = GENERATE(Catch::Generators::table<QString, QString>({
        {u"1 «Б» класс;;"_s, u"1 «Б»"_s},
        {u"Класс: 1Б;;"_s, u"1Б"_s},
        {u"Класс;1Б;"_s, u"1Б"_s},
        {u"1Б;;"_s, u"1Б"_s},
        {u";1 «Б» класс;"_s, u"1 «Б»"_s},
        {u"Список учащихся 1Б класса;;"_s, u"1Б"_s},
        {u"1Б класс;25;"_s, u"1Б"_s},
        {u"1Б класс;Классный руководитель:;Пак Бато Батоевич"_s, u"1Б"_s},
        {u"1Б класс, классный руководитель Пак Бато Батоевич;;"_s, u"1Б"_s},
    }));
    CAPTURE(heading);
    const ReadList below(u"Класс: 1А;;\n"_s + kHeader + u"1;Иванов Иван;\n"_s + heading + u"\n1;Петрова Анна;\n"_s);
    CHECK(below.people() == QStringList{u"Иванов Иван 1А"_s, u"Петрова Анна "_s + className});
    CHECK(below.rows.unreadRows().isEmpty());
    const ReadList above(heading + u'\n' + kHeader + u"1;Петрова Анна;\n"_s);
    CHECK(above.people() == QStringList{u"Петрова Анна "_s + className});
}

TEST_CASE("Headings with the header repeated below each of them")
{
    const ReadList list(u"1 «А» класс;;\n"_s + kHeader + u"1;Иванов Иван;\n;;\n2А;;\n"_s + kHeader +
                        u"1;Петрова Анна;\n"_s);
    CHECK(list.people() == QStringList{u"Иванов Иван 1 «А»"_s, u"Петрова Анна 2А"_s});
}

TEST_CASE("One header above all headings")
{
    const ReadList list(kHeader + u"1 «А» класс;;\n1;Иванов Иван;\n1Б;;\n1;Петрова Анна;\n"_s);
    CHECK(checkMapping(list.rows.mapping()));
    CHECK(list.people() == QStringList{u"Иванов Иван 1 «А»"_s, u"Петрова Анна 1Б"_s});
}

TEST_CASE("A class among words that no heading has is no heading, and no silence either")
{
    const ReadList list(u"Класс: 1А;;\n"_s + kHeader +
                        u"1;Иванов Иван;\n;Переведены из 2Б класса;\n1;Петрова Анна;\n"_s);
    CHECK(list.people() == QStringList{u"Иванов Иван 1А"_s, u"Петрова Анна 1А"_s});
    CHECK(list.rows.unreadRows() ==
          QList<UnreadRow>{
              {.number = 4, .line = 4, .error = {ErrorCode::tableRowUnclear, {u"Переведены из 2Б класса"_s}}}});
}

TEST_CASE("Whoever is named is a person, whatever the row begins with")
{
    const ReadList classes(u"Класс;ФИО;Дата рождения\nКласс 1А;Иванов Иван;01.02.2019\nкласс 1Б;Петрова Анна;\n"_s);
    CHECK(classes.people() == QStringList{u"Иванов Иван Класс 1А"_s, u"Петрова Анна класс 1Б"_s});

    const ReadList staff(u"Должность;ФИО;Телефон\nДиректор;Иванова Мария;1\nЗаместитель директора;Петрова Анна;2\n"
                         "Секретарь;Сидорова Ольга;\nКлассный руководитель 1А;Козлова Инна;\nУчитель;Орлова Инна;\n"_s,
                         TableKind::staff);
    CHECK(staff.people().size() == 5);
    CHECK(staff.notes().isEmpty());

    const ReadList names(u"Фамилия;Имя;Класс\nВсего;Иван;1А\n"_s);
    CHECK(names.rows.size() == 1);
}

TEST_CASE("A row of staff without a name stays a row, to be refused by its empty name")
{
    const ReadList staff(u"Должность;ФИО;Телефон\nДиректор;;+7 900 1\n"_s, TableKind::staff);
    CHECK(staff.rows.size() == 1);
}

TEST_CASE("A cell of the class alone is a row that lacks its name")
{
    const ReadList list(u"Класс;ФИО\n1А;Иванов Иван\n1Б;\n"_s);
    CHECK(list.rows.size() == 2);
}

TEST_CASE("A signature in a list of pupils is noted as one, and unclear with a whole name")
{
    const ReadList brief(u"Класс: 1А;;\n"_s + kHeader + u"1;Иванов Иван;\nДиректор школы;Дашиева Б. Б.;\n"_s);
    CHECK(brief.people() == QStringList{u"Иванов Иван 1А"_s});
    CHECK(brief.notes() == QList<ErrorCode>{ErrorCode::tableSignatureLeftOut});
    const ReadList inside(u"Класс: 1А;;\n"_s + kHeader + u"1;Иванов Иван;\n;Завуч Петрова Анна Ивановна;\n"_s);
    CHECK(inside.people() == QStringList{u"Иванов Иван 1А"_s});
    CHECK(inside.notes() == QList<ErrorCode>{ErrorCode::tableSignatureLeftOut});
    const ReadList whole(u"Класс: 1А;;\n"_s + kHeader + u"1;Иванов Иван;\nДиректор школы;Дашиева Бэлигма;\n"_s);
    CHECK(whole.people() == QStringList{u"Иванов Иван 1А"_s});
    REQUIRE(whole.rows.unreadRows().size() == 1);
    CHECK(whole.rows.unreadRows()[0].error.code == ErrorCode::tableRowUnclear);
}

TEST_CASE("Counts and dates below a list are noted and name nobody")
{
    const QString footer = GENERATE(as<QString>{}, u"Итого: 2;мальчиков: 2;девочек: 0"_s, u";Мальчиков: 2;"_s,
                                    u";Количество учащихся: 2;"_s, u";Дата: 01.09.2026;"_s,
                                    u";Всего детей 2, из них 2 мальчика;"_s, u";на 01.09.2026 прибыло 0;"_s);
    CAPTURE(footer);
    const ReadList list(u"Класс: 1А;;\n"_s + kHeader + u"1;Иванов Иван;\n"_s + footer + u"\n"_s);
    CHECK(list.people() == QStringList{u"Иванов Иван 1А"_s});
    CHECK(list.notes() == QList<ErrorCode>{ErrorCode::tableTotalsLeftOut});
}

TEST_CASE("Dates with slashes are read in the order of their column")
{
    const QString rows = u"ФИО;Класс;Дата рождения\nИванов Иван;1А;9/1/2019\n"_s;
    const ReadList months(rows + u"Петрова Анна;1А;09/13/2019\n"_s);
    CHECK(months.rows.at(0).date(Field::birthDate) == QDate(2019, 9, 1));
    CHECK(months.rows.notes() ==
          QList<TableNote>{{.error = {ErrorCode::tableDateMonthFirst, {u"Дата рождения"_s, u"09/13/2019"_s}}}});
    const ReadList open(rows);
    CHECK(open.rows.at(0).date(Field::birthDate) == QDate(2019, 1, 9));
    CHECK(open.rows.notes() ==
          QList<TableNote>{{.error = {ErrorCode::tableDateOrderOpen, {u"Дата рождения"_s, u"9/1/2019"_s}}}});
    const ReadList days(rows + u"Петрова Анна;1А;13/09/2019 0:00:00\n"_s);
    CHECK(days.rows.at(1).date(Field::birthDate) == QDate(2019, 9, 13));
    CHECK(days.rows.notes().isEmpty());
}
