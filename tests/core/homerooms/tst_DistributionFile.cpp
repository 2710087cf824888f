// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/people/PeopleOfATest.h"

#include "core/homerooms/DistributionFile.h"
#include "core/table/TableFile.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::homerooms;

namespace {

Result<DistributionFile> read(TestWorkspace &workspace, QStringView text)
{
    const auto file = valueOf(table::readTableBytes(text.toUtf8(), u"file.csv"_s));
    return readDistribution(file.table, workspace->classes(), workspace->homerooms());
}

} // namespace

TEST_CASE("A table of a distribution is read with and without a header")
{
    TestWorkspace workspace;
    const auto ivanova = addTeacher(workspace, u"Иванова Мария Петровна");
    const auto li = addTeacher(workspace, u"Ли Анна");
    const bool header = GENERATE(true, false);
    const QString text = (header ? u"Класс;Классный руководитель;Второй руководитель\r\n"_s : QString()) +
                         u"1 \"А\";иванова мария петровна;Ли Анна\r\n1б;—;\r\n\r\n2А;Ли Анна;\r\n"_s;
    const DistributionFile file = valueOf(read(workspace, text));
    CHECK(file.errors.isEmpty());
    CHECK(file.lines == QList<Homeroom>{
                            {.classId = classId(workspace, u"1А"), .teacher = ivanova, .second = li},
                            {.classId = classId(workspace, u"1Б")},
                            {.classId = classId(workspace, u"2А"), .teacher = li},
                        });
}

TEST_CASE("Rows of a distribution that cannot be understood are named")
{
    TestWorkspace workspace;
    addTeacher(workspace, u"Иванова Мария");
    addTeacher(workspace, u"Ли Анна");
    addTeacher(workspace, u"Ли Анна");
    const DistributionFile file = valueOf(read(workspace, u"Класс;Классный руководитель\n"
                                                          "1А;Петрова Вера\n"
                                                          "1Б;Ли Анна\n"
                                                          "9Я;Иванова Мария\n"
                                                          "1А;Иванова Мария\n"
                                                          "1а;Иванова Мария\n"
                                                          "2А;Иванова М. П.\n"));
    QList<int> rows;
    QList<ErrorCode> codes;
    for (const RowFinding &finding : file.errors) {
        rows.append(finding.row);
        codes.append(finding.error.code);
    }
    CHECK(rows == QList<int>{2, 3, 4, 6, 7});
    CHECK(codes == QList<ErrorCode>{ErrorCode::rowTeacherUnknown, ErrorCode::rowTeacherAmbiguous,
                                    ErrorCode::classMissing, ErrorCode::rowHomeroomTwice,
                                    ErrorCode::personNameInitials});
    CHECK(file.lines.size() == 1);
    CHECK(file.errors[0].error.args == QStringList{u"1А"_s, u"Петрова Вера"_s});
    CHECK(file.errors[3].error.args == QStringList{u"1А"_s, u"5"_s});
}

TEST_CASE("A table of a header alone is no distribution")
{
    TestWorkspace workspace;
    CHECK(codeOf(read(workspace, u"Класс;Классный руководитель\n")) == ErrorCode::tableNoRows);
}
