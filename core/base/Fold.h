// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <string>

namespace starosta {

/// The form in which texts are searched and matched: lower case, ё as е, Latin letters that look Cyrillic as Cyrillic,
/// every dash a hyphen, every apostrophe the plain one, compatibility forms as the plain letters («Ａ», «№»), spaces
/// folded and trimmed. Folding a folded text changes nothing. Never shown.
QString fold(QStringView text);

/// Russian order for names and titles, the same on every system: ё after е, digits as numbers, Cyrillic before Latin,
/// a space before a hyphen before any letter. Letters of other Cyrillic alphabets of the country stand where those
/// alphabets have them: ө after о, ү after у, һ after х.
/// Case and leading zeros tell only between texts that are otherwise equal; zero only for identical texts.
/// Negative, zero or positive, as strcmp.
int compareRussian(QStringView left, QStringView right);

/// Appends units for sorting many texts: keys ordered unit by unit are ordered as compareRussian orders the texts.
/// A key ends itself, so that the keys of several texts (surname, given name) may follow one another.
void appendCollationKey(std::u16string &key, QStringView text);

} // namespace starosta
