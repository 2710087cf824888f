// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/Register.h"

#include <unordered_map>
#include <vector>

namespace starosta::members {

/// People whose names resemble one that nobody has: another given name by the short form («Саша» for «Александр»), or
/// up to two letters that differ in one of the two words. First every name that will be looked for is expected, then
/// the register is gone through once.
class NearPeople
{
public:
    /// More than a person would read through.
    static constexpr qsizetype kMostFound = 9;

    /// `name` as shown, of two words at least.
    void expect(const QString &name);
    void gather(const Register &people);
    /// In the register's order.
    QList<Register::Index> find(const QString &name) const;

private:
    std::unordered_map<quint64, std::vector<Register::Index>> m_found;
    std::vector<bool> m_marked;
};

} // namespace starosta::members
