// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringView>

namespace starosta {

/// Most texts of the store: a name, a title, an address. In characters, as SQLite's length() counts them.
constexpr int kLineLength = 300;
/// Notes and reasons.
constexpr int kNoteLength = 4000;

enum class LineBreaks { fold, keep };

struct CleanTextRules
{
    int maximumLength = kLineLength;
    LineBreaks lineBreaks = LineBreaks::fold;
};

/// The one gate for text from outside: NFC, inner spaces of every kind (a tab and, unless kept, a line break among
/// them) folded to one plain space, spaces and invisible characters trimmed off the edges.
/// Refuses control, format, surrogate, private-use and unassigned characters (a lone surrogate eats the next letter
/// on its way through UTF-8; a bidi override shows a name that is not there), invisible ones and the replacement
/// character with their place, more than three combining marks on one letter, and texts over the limit.
/// The result may be empty. Kept line breaks are all '\n', without spaces around them.
/// Errors: textForbiddenCharacter, textTooManyMarks, textTooLong.
Result<QString> cleanText(QStringView text, const CleanTextRules &rules = {});

/// True where one word holds both Cyrillic and Latin letters: «Ивaнов» with a Latin a.
bool mixesAlphabets(QStringView text);

/// The beginning of a refused text, short enough to stand in a message. Only for texts that passed cleanText().
QString excerpt(const QString &text);

} // namespace starosta
