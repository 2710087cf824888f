// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/homerooms/DistributionFile.h"

#include "core/base/Fold.h"

#include <QMultiHash>

namespace starosta::homerooms {

using people::PersonId;

namespace {

bool isHeader(const table::Row &row)
{
    return fold(row.cell(0)) == fold(u"класс") || fold(row.cell(0)) == u"class";
}

class Reader
{
public:
    explicit Reader(HomeroomsService &homerooms)
    {
        for (const Teacher &teacher : homerooms.teachers())
            m_teachers.insert(teacher.name.key(), teacher.id);
    }

    Result<std::optional<PersonId>> teacher(QStringView cell, const QString &className) const
    {
        const QString text = cell.trimmed().toString();
        if (text.isEmpty() || text == u"—" || text == u"-")
            return std::nullopt;
        const auto name = people::PersonName::parse(text);
        if (!name)
            return failureOf(name);
        const QList<PersonId> found = m_teachers.values(name->key());
        if (found.isEmpty())
            return fail(ErrorCode::rowTeacherUnknown, {className, name->full()});
        if (found.size() > 1)
            return fail(ErrorCode::rowTeacherAmbiguous, {className, name->full(), QString::number(found.size())});
        return found.first();
    }

private:
    QMultiHash<QString, PersonId> m_teachers;
};

} // namespace

Result<DistributionFile> readDistribution(const table::Table &table, classes::ClassesService &classes,
                                          HomeroomsService &homerooms)
{
    const Reader reader(homerooms);
    DistributionFile file;
    QHash<classes::ClassId, int> rows;
    bool any = false;
    for (qsizetype index = 0; index < table.rowCount(); ++index) {
        const table::Row row = table.row(index);
        if (row.isBlank() || (!any && isHeader(row)))
            continue;
        any = true;
        const auto fault = [&](const Error &error) { file.errors.append({.row = row.number(), .error = error}); };
        const auto schoolClass = classes.resolve(row.cell(0));
        if (!schoolClass) {
            fault(schoolClass.error());
            continue;
        }
        const auto teacher = reader.teacher(row.cell(1), schoolClass->label());
        const auto second = reader.teacher(row.cell(2), schoolClass->label());
        if (!teacher || !second) {
            fault(teacher ? second.error() : teacher.error());
            continue;
        }
        if (const auto other = rows.constFind(schoolClass->id); other != rows.constEnd()) {
            fault({ErrorCode::rowHomeroomTwice, {schoolClass->label(), QString::number(*other)}});
            continue;
        }
        rows.insert(schoolClass->id, row.number());
        file.lines.append({.classId = schoolClass->id, .teacher = *teacher, .second = *second});
    }
    if (!any)
        return fail(ErrorCode::tableNoRows);
    return file;
}

} // namespace starosta::homerooms
