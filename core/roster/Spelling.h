// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/PersonName.h"

namespace starosta::roster {

// Names that fold alike may still be written differently: «Артём» and «Артем», «Ивaнов» with a Latin letter.

/// Neither ё for е nor a letter of another alphabet: at most the case and the dashes differ.
bool sameSpelling(const people::PersonName &left, const people::PersonName &right);
/// ё may stand for е, but no letter for one of another alphabet.
bool sameAlphabet(const people::PersonName &left, const people::PersonName &right);

/// What the file writes is the more careful form of a name that folds alike: no Latin letter where the register has
/// one, ё where it has е, no capitals throughout; and it is worse in nothing. Never true both ways, so that two sources
/// do not undo each other.
bool improvesSpelling(const people::PersonName &file, const people::PersonName &stored);

} // namespace starosta::roster
