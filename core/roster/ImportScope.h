// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassName.h"

#include <optional>

namespace starosta::roster {

/// What a file says by leaving somebody out.
enum class ImportMode {
    addAndUpdate, ///< nothing
    fullList,     ///< whoever is in the scope has left
};

QLatin1StringView token(ImportMode mode); ///< add, full
std::optional<ImportMode> importModeFromToken(QStringView text);

/// What a full list is complete for: the school, a grade, or one class.
class ImportScope
{
public:
    static ImportScope school() { return ImportScope({}, {}); }
    static ImportScope ofGrade(int grade) { return ImportScope(grade, {}); }
    static ImportScope ofClass(classes::ClassName name) { return ImportScope({}, std::move(name)); }
    /// «school», «1» (a grade), «1А». Errors: importScopeInvalid (text).
    static Result<ImportScope> parse(QStringView text);

    bool isSchool() const { return !m_grade && !m_class; }
    const std::optional<int> &grade() const { return m_grade; }
    const std::optional<classes::ClassName> &schoolClass() const { return m_class; }
    bool covers(const classes::ClassName &name) const;
    /// As parse() reads it.
    QString token() const;

    bool operator==(const ImportScope &) const = default;

private:
    ImportScope(std::optional<int> grade, std::optional<classes::ClassName> name)
        : m_grade(grade)
        , m_class(std::move(name))
    {}

    std::optional<int> m_grade;
    std::optional<classes::ClassName> m_class;
};

} // namespace starosta::roster
