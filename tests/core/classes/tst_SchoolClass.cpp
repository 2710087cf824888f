// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/classes/SchoolClass.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::classes;

namespace {

QString labels(const QList<ClassName> &names)
{
    QStringList labels;
    for (const ClassName &name : names)
        labels.append(name.label());
    return labels.join(u' ');
}

SchoolClass someClass(const std::optional<ClassName> &name)
{
    return {.id = ClassId(1),
            .year = school::YearId(1),
            .kind = name ? ClassKind::grade : ClassKind::staffRoom,
            .name = name};
}

} // namespace

TEST_CASE("namesByGrades multiplies grades by letters")
{
    const auto [grades, letters, expected] = GENERATE(table<QString, QString, QString>({
        {u"1-4"_s, u"АБ"_s, u"1А 1Б 2А 2Б 3А 3Б 4А 4Б"_s},
        {u"1–2"_s, u"АБ"_s, u"1А 1Б 2А 2Б"_s},
        {u" 1 - 2 "_s, u"А"_s, u"1А 2А"_s},
        {u"9"_s, u""_s, u"9"_s},
        {u"10, 11"_s, u""_s, u"10 11"_s},
        {u"11 5"_s, u"А"_s, u"5А 11А"_s},
        {u"1-2;2-3"_s, u"А"_s, u"1А 2А 3А"_s},
        {u"5"_s, u"А, инж"_s, u"5А 5 инж"_s},
        {u"5"_s, u"корр инж"_s, u"5 инж 5 корр"_s},
        {u"1"_s, u"AБ"_s, u"1А 1Б"_s}, // Latin A
        {u"1"_s, u"аА"_s, u"1А"_s},
    }));
    CAPTURE(grades, letters);
    CHECK(labels(valueOf(namesByGrades(grades, letters))) == expected);
}

TEST_CASE("namesByGrades refuses what is no list of grades and letters")
{
    const auto [grades, letters, code] = GENERATE(table<QString, QString, ErrorCode>({
        {u""_s, u"А"_s, ErrorCode::classNameInvalid},
        {u"первый"_s, u"А"_s, ErrorCode::classNameInvalid},
        {u"4-1"_s, u"А"_s, ErrorCode::classNameInvalid},
        {u"1-"_s, u"А"_s, ErrorCode::classNameInvalid},
        {u"-4"_s, u"А"_s, ErrorCode::classNameInvalid},
        {u"1-2-3"_s, u"А"_s, ErrorCode::classNameInvalid},
        {u"0-4"_s, u"А"_s, ErrorCode::classGradeOutOfRange},
        {u"1-13"_s, u"А"_s, ErrorCode::classGradeOutOfRange},
        {u"99999999999999"_s, u"А"_s, ErrorCode::classGradeOutOfRange},
        {u"1"_s, u"А,"_s + QString(16, u'я'), ErrorCode::classLetterTooLong},
        {u"1"_s, u"А\u202e"_s + u"Б"_s, ErrorCode::textForbiddenCharacter},
    }));
    CAPTURE(grades, letters);
    CHECK(codeOf(namesByGrades(grades, letters)) == code);
}

TEST_CASE("namesFromList reads a list in its own order, each class once")
{
    CHECK(labels(valueOf(namesFromList(u"1А, 1Б; 2 «А»\n5 инж\r\n1а,,"))) == u"1А 1Б 2А 5 инж"_s);
    CHECK(valueOf(namesFromList(u" , \n")).isEmpty());
    CHECK(codeOf(namesFromList(u"1А, класс")) == ErrorCode::classNameInvalid);
    CHECK(codeOf(namesFromList(u"1А, 13А")) == ErrorCode::classGradeOutOfRange);
}

TEST_CASE("Classes stand by grade and letter behind the staff room")
{
    QList<SchoolClass> classes;
    for (const QStringView name : {u"10А", u"2Б", u"2А", u"11", u"2"})
        classes.append(someClass(valueOf(ClassName::parse(name))));
    classes.append(someClass({}));
    std::sort(classes.begin(), classes.end());
    QStringList order;
    for (const SchoolClass &each : classes)
        order.append(each.label());
    CHECK(order.join(u' ') == u"Учительская 2 2А 2Б 10А 11"_s);
    CHECK_FALSE(someClass({}) < someClass({}));
}
