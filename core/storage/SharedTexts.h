// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Statement.h"

#include <string>
#include <unordered_map>

namespace starosta::storage {

/// Texts of columns that repeat, names above all: of 100,000 people a few thousand are different, and each is kept and
/// converted once.
class SharedTexts
{
public:
    QString text(const Statement &row, int column)
    {
        const std::string_view bytes = row.utf8(column);
        const auto known = m_texts.find(bytes);
        return known != m_texts.end() ? known->second : m_texts.emplace(bytes, row.text(column)).first->second;
    }

private:
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };

    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_texts;
};

} // namespace starosta::storage
