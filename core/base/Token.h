// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <optional>

namespace starosta {

/// The one of `values` that is stored as this text, by the token() of its own namespace.
template <class Values>
std::optional<typename Values::value_type> withToken(const Values &values, QStringView text)
{
    const auto found = std::find_if(values.begin(), values.end(), [&](auto each) { return token(each) == text; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace starosta
