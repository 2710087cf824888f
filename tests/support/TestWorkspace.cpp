// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/TestWorkspace.h"

#include "core/classes/ClassName.h"
#include "core/school/SchoolService.h"

namespace starosta::test {

TestWorkspace::TestWorkspace(Contents contents) : m_workspace(valueOf(Workspace::create(path(), m_clock)))
{
    if (contents == Contents::emptySchool)
        createSchool();
}

void TestWorkspace::createSchool()
{
    const school::NewSchool request{
        .school = {.fullName = QStringLiteral("МБОУ «Учебная начальная общеобразовательная школа»"),
                   .shortName = QStringLiteral("Учебная НОШ")},
        .year = valueOf(school::SchoolYear::startingIn(2026)),
        .administrator = QStringLiteral("Пак Бато Батоевич"),
        .order = valueOf(orders::OrderReference::of(u"12", QDate(2026, 9, 1))),
    };
    QList<classes::ClassName> names;
    for (const QStringView name : {u"1А", u"1Б", u"2А"})
        names.append(valueOf(classes::ClassName::parse(name)));
    valueOf(m_workspace->createSchool(request, names));
}

void TestWorkspace::reopen()
{
    close();
    m_workspace = valueOf(Workspace::open(path(), m_clock));
}

} // namespace starosta::test
