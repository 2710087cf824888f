// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/ImportScope.h"
#include "tests/support/Catch.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

classes::ClassName name(QStringView text)
{
    return valueOf(classes::ClassName::parse(text));
}

} // namespace

TEST_CASE("A scope is the school, a grade or a class")
{
    CHECK(valueOf(ImportScope::parse(u" School ")).isSchool());
    CHECK(valueOf(ImportScope::parse(u"2")) == ImportScope::ofGrade(2));
    CHECK(valueOf(ImportScope::parse(u"1 «а»")) == ImportScope::ofClass(name(u"1А")));
    for (const QString &text : {u""_s, u"школа"_s, u"13"_s, u"0"_s, u"всё"_s}) {
        INFO(text.toStdString());
        const auto refused = ImportScope::parse(text);
        CHECK(codeOf(refused) == ErrorCode::importScopeInvalid);
        CHECK(refused.error().args == QStringList{text});
    }
}

TEST_CASE("A scope covers its classes and no others, and is read back as it is written")
{
    for (const ImportScope &scope : {ImportScope::school(), ImportScope::ofGrade(1), ImportScope::ofClass(name(u"1А"))})
        CHECK(valueOf(ImportScope::parse(scope.token())) == scope);
    CHECK(ImportScope::school().covers(name(u"7Б")));
    CHECK(ImportScope::ofGrade(1).covers(name(u"1Б")));
    CHECK_FALSE(ImportScope::ofGrade(1).covers(name(u"11Б")));
    CHECK(ImportScope::ofClass(name(u"1А")).covers(name(u"1а")));
    CHECK_FALSE(ImportScope::ofClass(name(u"1А")).covers(name(u"1Б")));
}

TEST_CASE("Modes have tokens")
{
    CHECK(importModeFromToken(u"add") == ImportMode::addAndUpdate);
    CHECK(importModeFromToken(u"full") == ImportMode::fullList);
    CHECK_FALSE(importModeFromToken(u"fulll"));
}
