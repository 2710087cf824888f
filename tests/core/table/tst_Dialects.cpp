// SPDX-License-Identifier: GPL-3.0-or-later
// The files that people really have, from bytes to fields.
#include "core/table/MappedRows.h"
#include "core/table/TableFile.h"
#include "tests/support/Catch.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringConverter>

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;
using test::valueOf;

namespace {

struct Dialect
{
    std::string name;
    QByteArray bytes;
    Encoding encoding;
    QChar separator;
};

QByteArray utf16(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE);
    return "\xFF\xFE" + QByteArray(encoder(text));
}

QString namesOf(const MappedRow &row)
{
    const QString full = row.cell(Field::fullName).toString();
    if (!full.isEmpty())
        return full;
    QStringList parts;
    for (const Field field : {Field::surname, Field::given, Field::patronymic}) {
        if (const QString part = row.cell(field).toString(); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(u' ');
}

QString classOf(const MappedRow &row)
{
    const QString name = row.cell(Field::className).toString();
    return name.isEmpty() ? row.cell(Field::grade).toString() + row.cell(Field::letter).toString() : name;
}

/// Bytes of Windows-1251 for «Фамилия;Имя;Отчество;Класс;Дата рождения;Пол;» and two pupils.
const QByteArray kWindows1251(
    "\xD4\xE0\xEC\xE8\xEB\xE8\xFF;\xC8\xEC\xFF;\xCE\xF2\xF7\xE5\xF1\xF2\xE2\xEE;\xCA\xEB\xE0\xF1\xF1;"
    "\xC4\xE0\xF2\xE0 \xF0\xEE\xE6\xE4\xE5\xED\xE8\xFF;\xCF\xEE\xEB;\r\n"
    "\xA8\xEB\xEA\xE8\xED\xE0;\xC0\xED\xED\xE0;;1\xC0;15.11.2018;\xC6;\r\n"
    "\xC8\xE2\xE0\xED\xEE\xE2;\xC8\xE2\xE0\xED;\xC8\xE2\xE0\xED\xEE\xE2\xE8\xF7;10\xC1;17.11.2008;\xCC;\r\n");

} // namespace

TEST_CASE("The same pupils are found in every dialect")
{
    const QString bom = u"\uFEFF"_s;
    const Dialect dialect = GENERATE_COPY(values<Dialect>({
        {"semicolons, BOM, one column for the name",
         (bom + u"№;ФИО;Дата рождения;Пол;Класс;№ личного дела\r\n"
                "1;Ёлкина Анна;15.11.2018;Ж;1А;10000\r\n2;Иванов Иван Иванович;17.11.2008;М;10Б;10007\r\n"_s)
             .toUtf8(),
         Encoding::utf8Bom, u';'},
        {"Windows-1251, trailing separators, three columns", kWindows1251, Encoding::windows1251, u';'},
        {"UTF-16, tabs, grade and letter",
         utf16(u"Параллель\tЛитера\tФамилия\tИмя\tОтчество\tДата рождения\r\n"
               "1\tА\tЁлкина\tАнна\t\t15.11.2018\r\n10\tБ\tИванов\tИван\tИванович\t17.11.2008\r\n"_s),
         Encoding::utf16Le, u'\t'},
        {"commas, everything quoted",
         u"\"ФИО обучающегося\",\"Класс\",\"Дата рождения\"\n\"Ёлкина Анна\",\"1А\",\"2018-11-15\"\n"
         "\"Иванов Иван Иванович\",\"10Б\",\"2008-11-17\"\n"_s.toUtf8(),
         Encoding::utf8, u','},
        {"title and totals, line ends of old",
         u"Список учащихся\r\rКоличество учащихся: 2;;\rФ.И.О.;Кл.;Дата рожд.\rЁлкина Анна;1А;15.11.2018\r"
         "Иванов Иван Иванович;10Б;17.11.2008\r;;\rИтого:;2;\r"_s.toUtf8(),
         Encoding::utf8, u';'},
    }));
    CAPTURE(dialect.name);
    const TableFile file = valueOf(readTableBytes(dialect.bytes, u"pupils.csv"_s));
    CHECK(file.table.format().encoding == dialect.encoding);
    CHECK(file.table.format().separator == dialect.separator);
    const Mapping mapping = valueOf(proposeMapping(file.table, {.kind = TableKind::pupils}));
    REQUIRE(checkMapping(mapping));
    const MappedRows rows(file.table, mapping);
    REQUIRE(rows.size() == 2);
    CHECK(rows.unreadRows().isEmpty());
    CHECK(namesOf(rows.at(0)) == u"Ёлкина Анна"_s);
    CHECK(classOf(rows.at(0)) == u"1А"_s);
    CHECK(namesOf(rows.at(1)) == u"Иванов Иван Иванович"_s);
    CHECK(classOf(rows.at(1)) == u"10Б"_s);
    CHECK(rows.at(1).cell(Field::birthDate).contains(u"2008"));
}

TEST_CASE("The rosters of the two example schools are read whole")
{
    const QString school = GENERATE(u"primary"_s, u"full"_s);
    const QString folder = QStringLiteral(STAROSTA_SOURCE_FOLDER "/../shared/data/") + school + u'/';
    if (!QFileInfo::exists(folder)) {
        WARN("skipped: the example schools are not here");
        return;
    }
    QFile truthFile(folder + u"truth.json"_s);
    REQUIRE(truthFile.open(QIODevice::ReadOnly));
    const QJsonObject truth = QJsonDocument::fromJson(truthFile.readAll()).object();

    const auto [name, kind, count] = GENERATE(Catch::Generators::table<QString, TableKind, QString>({
        {u"pupils.csv"_s, TableKind::pupils, u"pupils"_s},
        {u"pupils-cp1251.csv"_s, TableKind::pupils, u"pupils"_s},
        {u"pupils-tab-utf16.txt"_s, TableKind::pupils, u"pupils"_s},
        {u"pupils-comma.csv"_s, TableKind::pupils, u"pupils"_s},
        {u"staff.csv"_s, TableKind::staff, u"staff"_s},
        {u"guardians.csv"_s, TableKind::guardians, u"guardians"_s},
    }));
    CAPTURE(school, name);
    const TableFile file = valueOf(readTableFile(folder + name));
    CHECK(file.table.format().separatorCertainty == Certainty::declared);
    const Mapping mapping = valueOf(proposeMapping(file.table, {.kind = kind}));
    REQUIRE(checkMapping(mapping));
    const MappedRows rows(file.table, mapping);
    CHECK(rows.size() == truth[count].toInt());
    CHECK(rows.unreadRows().isEmpty());
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const MappedRow row = rows.at(index);
        const bool named = !row.cell(Field::fullName).isEmpty() || !row.cell(Field::surname).isEmpty();
        if (!named || (kind != TableKind::staff && classOf(row).isEmpty()))
            FAIL("a row without a name or a class: " << row.number());
    }
}
