// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/Mapping.h"
#include "tests/support/Catch.h"

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;

namespace {

Mapping mappingOf(TableKind kind, const QList<Field> &fields)
{
    Mapping mapping{.kind = kind};
    for (const Field field : fields)
        mapping.columns.append({.header = u"Столбец "_s + QString::number(mapping.columns.size() + 1), .field = field});
    return mapping;
}

Error missing(const char *field)
{
    return {ErrorCode::mappingFieldMissing, {QString::fromLatin1(field)}};
}

} // namespace

TEST_CASE("A field that is given a column leaves the one that it had")
{
    Mapping mapping = mappingOf(TableKind::pupils, {Field::fullName, Field::className, Field::ignored});
    mapping.assign(2, Field::className);
    CHECK(mapping.columnOf(Field::className) == 2);
    CHECK(mapping.columns[1].field == Field::ignored);
    CHECK(mapping.columns[1].reason == MappingReason::repeated);
    CHECK(mapping.columns[2].reason == MappingReason::chosen);
    CHECK(mapping.headerOf(Field::className) == u"Столбец 3"_s);
}

TEST_CASE("Many columns may be ignored")
{
    Mapping mapping = mappingOf(TableKind::pupils, {Field::fullName, Field::className, Field::ignored});
    mapping.assign(1, Field::ignored);
    CHECK(mapping.columns[2].field == Field::ignored);
    CHECK_FALSE(mapping.columnOf(Field::className));
    CHECK(mapping.headerOf(Field::className).isEmpty());
}

TEST_CASE("A column without a header is called by its number")
{
    Mapping mapping = mappingOf(TableKind::pupils, {Field::fullName, Field::className});
    mapping.columns[1].header.clear();
    CHECK(mapping.headerOf(Field::className) == u"2"_s);
}

TEST_CASE("A mapping that has what its kind needs is accepted")
{
    CHECK(checkMapping(mappingOf(TableKind::pupils, {Field::fullName, Field::className})));
    CHECK(checkMapping(mappingOf(TableKind::pupils, {Field::surname, Field::given, Field::grade})));
    CHECK(checkMapping(mappingOf(TableKind::staff, {Field::fullName})));
    CHECK(checkMapping(mappingOf(TableKind::guardians, {Field::fullName, Field::pupilName})));
    CHECK(checkMapping(mappingOf(TableKind::guardians, {Field::fullName, Field::externalId})));
    Mapping titled = mappingOf(TableKind::pupils, {Field::fullName});
    titled.titleClass = u"1А"_s;
    CHECK(checkMapping(titled));
}

TEST_CASE("A missing field is named")
{
    CHECK(checkMapping(mappingOf(TableKind::pupils, {Field::className})).error() == missing("fullName"));
    CHECK(checkMapping(mappingOf(TableKind::pupils, {Field::surname, Field::className})).error() == missing("given"));
    CHECK(checkMapping(mappingOf(TableKind::pupils, {Field::given, Field::className})).error() == missing("surname"));
    CHECK(checkMapping(mappingOf(TableKind::pupils, {Field::fullName, Field::letter})).error() == missing("className"));
    CHECK(checkMapping(mappingOf(TableKind::staff, {Field::position})).error() == missing("fullName"));
    CHECK(checkMapping(mappingOf(TableKind::guardians, {Field::fullName})).error() == missing("pupilName"));
}

TEST_CASE("One field in two columns is refused")
{
    const Mapping mapping = mappingOf(TableKind::staff, {Field::fullName, Field::phone, Field::phone});
    CHECK(checkMapping(mapping).error() == Error{ErrorCode::mappingColumnTwice, {u"Столбец 3"_s}});
}

TEST_CASE("A remembered mapping survives being written and read")
{
    Mapping mapping = mappingOf(TableKind::pupils, {Field::fullName, Field::className, Field::phone, Field::ignored});
    mapping.columns[1].header = u"Класс \"А\"; <б>"_s;
    mapping.assign(2, Field::ignored);
    const RememberedMapping remembered = rememberedMapping(mapping);
    CHECK(remembered.entries == QList<RememberedMapping::Entry>{{Field::fullName, u"Столбец 1"_s},
                                                                {Field::className, u"Класс \"А\"; <б>"_s},
                                                                {Field::ignored, u"Столбец 3"_s}});
    CHECK(rememberedMappingFromJson(toJson(remembered)) == remembered);
}

TEST_CASE("A remembered mapping that is damaged is none")
{
    CHECK_FALSE(rememberedMappingFromJson("{}"));
    CHECK_FALSE(rememberedMappingFromJson("[{\"field\":\"fullName\"}]"));
    CHECK_FALSE(rememberedMappingFromJson("[{\"field\":\"surprise\",\"header\":\"x\"}]"));
    CHECK_FALSE(rememberedMappingFromJson("[1]"));
    CHECK_FALSE(rememberedMappingFromJson("[{"));
    CHECK(rememberedMappingFromJson("[]"));
}

TEST_CASE("Files of one source have one signature")
{
    Mapping left = mappingOf(TableKind::pupils, {Field::fullName, Field::className});
    Mapping right = left;
    left.columns[0].header = u"Ф.И.О."_s;
    right.columns[0].header = u"фио"_s;
    CHECK(sourceSignature(left) == sourceSignature(right));
    right.columns[1].header = u"Параллель"_s;
    CHECK(sourceSignature(left) != sourceSignature(right));
}
