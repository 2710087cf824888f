// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/PersonName.h"

namespace starosta::roster {

// Names that fold alike may still be written differently: «Артём» and «Артем», «Ивaнов» with a Latin letter.

/// Neither ё for е nor a letter of another alphabet: at most the case and the dashes differ.
bool sameSpelling(const people::PersonName &left, const people::PersonName &right);
/// ё may stand for е, but no letter for one of another alphabet.
bool sameAlphabet(const people::PersonName &left, const people::PersonName &right);

} // namespace starosta::roster
