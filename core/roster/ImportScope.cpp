// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/ImportScope.h"

namespace starosta::roster {

namespace {

constexpr QStringView kSchool = u"school";

} // namespace

QLatin1StringView token(ImportMode mode)
{
    switch (mode) {
    case ImportMode::addAndUpdate:
        return QLatin1StringView("add");
    case ImportMode::fullList:
        return QLatin1StringView("full");
    }
    Q_UNREACHABLE();
}

std::optional<ImportMode> importModeFromToken(QStringView text)
{
    for (const ImportMode mode : {ImportMode::addAndUpdate, ImportMode::fullList}) {
        if (text == token(mode))
            return mode;
    }
    return {};
}

Result<ImportScope> ImportScope::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.compare(kSchool, Qt::CaseInsensitive) == 0)
        return school();
    bool isGrade = false;
    const int grade = trimmed.toInt(&isGrade);
    if (isGrade && grade >= classes::kFirstGrade && grade <= classes::kLastGrade)
        return ofGrade(grade);
    Result<classes::ClassName> name = classes::ClassName::parse(trimmed);
    if (!name)
        return fail(ErrorCode::importScopeInvalid, {trimmed.toString()});
    return ofClass(*std::move(name));
}

bool ImportScope::covers(const classes::ClassName &name) const
{
    if (m_class)
        return name == *m_class;
    return !m_grade || name.grade() == *m_grade;
}

QString ImportScope::token() const
{
    if (m_class)
        return m_class->label();
    return m_grade ? QString::number(*m_grade) : kSchool.toString();
}

} // namespace starosta::roster
