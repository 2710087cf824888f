// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/Field.h"
#include "tests/support/Catch.h"

#include <QSet>

using namespace starosta::table;
using namespace Qt::StringLiterals;

TEST_CASE("Every field is known by its own token")
{
    QSet<QString> tokens;
    for (int value = 0; value < kFieldCount; ++value) {
        const auto field = Field(value);
        tokens.insert(QString(token(field)));
        CHECK(fieldFromToken(QString(token(field))) == field);
    }
    CHECK(tokens.size() == kFieldCount);
}

TEST_CASE("A field's token may be written in any case and with word breaks")
{
    CHECK(fieldFromToken(u"full_name") == Field::fullName);
    CHECK(fieldFromToken(u"FULLNAME") == Field::fullName);
    CHECK(fieldFromToken(u" birth-date ") == Field::birthDate);
    CHECK_FALSE(fieldFromToken(u"name"));
    CHECK_FALSE(fieldFromToken(u""));
}

TEST_CASE("Every kind of table is known by its token")
{
    const TableKind kind = GENERATE(TableKind::pupils, TableKind::staff, TableKind::guardians, TableKind::members);
    CHECK(tableKindFromToken(QString(token(kind))) == kind);
    CHECK_FALSE(tableKindFromToken(u"links"));
}

TEST_CASE("A kind of table has its fields and no others")
{
    CHECK(belongsTo(Field::className, TableKind::pupils));
    CHECK_FALSE(belongsTo(Field::className, TableKind::staff));
    CHECK(belongsTo(Field::homeroomClass, TableKind::staff));
    CHECK_FALSE(belongsTo(Field::homeroomClass, TableKind::pupils));
    CHECK(belongsTo(Field::relation, TableKind::guardians));
    CHECK_FALSE(belongsTo(Field::relation, TableKind::pupils));
    CHECK_FALSE(belongsTo(Field::externalId, TableKind::staff));
    CHECK(belongsTo(Field::ignored, TableKind::staff));
    CHECK(belongsTo(Field::lastActive, TableKind::members));
    CHECK_FALSE(belongsTo(Field::lastActive, TableKind::pupils));
    CHECK_FALSE(belongsTo(Field::phone, TableKind::members));
}
