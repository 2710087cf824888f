// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace starosta {

/// The key of one row of one table. A different type for each table: ids never mix and never convert silently.
template <class Tag>
class Id
{
public:
    explicit constexpr Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_value;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

} // namespace starosta

template <class Tag>
struct std::hash<starosta::Id<Tag>>
{
    size_t operator()(starosta::Id<Tag> id) const noexcept { return std::hash<qint64>()(id.value()); }
};
