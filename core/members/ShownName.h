// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace starosta::members {

/// As the store checks it.
constexpr int kShownNameLength = 200;

/// Equal for names of the same words in whatever order, ё as е, in any case: the platform shows «Имя Фамилия», a table
/// may have them in two columns. Latin letters count as the Cyrillic ones that they look like: see isWrittenLike().
QString nameKey(QStringView name);

/// Of two names with one key: no Latin letter passes for a Cyrillic one.
bool isWrittenLike(QStringView left, QStringView right);

/// One word: a nickname rather than a name.
bool isOneWord(QStringView name);

} // namespace starosta::members
