// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace starosta::table {

enum class Encoding { utf8, utf8Bom, utf16Le, utf16Be, windows1251 };

QLatin1StringView token(Encoding encoding);
std::optional<Encoding> encodingFromToken(QStringView text);

/// What the program found by itself may be wrong: the preview shows a guess and asks for it once.
enum class Certainty { declared, guessed };

struct DecodedText
{
    QString text;
    Encoding encoding;
    Certainty certainty;
};

/// The text of a file, without its byte order mark. Declared by a byte order mark, or valid UTF-8 throughout;
/// guessed where UTF-16 is told by its zero bytes alone, and where bytes that are not UTF-8 are taken for Windows-1251.
/// Text that begins as UTF-8 and breaks later is refused, not read as Windows-1251: half of its names would be garbage.
/// The result never holds U+FFFD: a file that has one was damaged before it came here.
/// Errors: tableEncoding (line, byte offset from 0), tableNulByte (line), textForbiddenCharacter (a second byte order
/// mark).
Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<Encoding> forced = {});

} // namespace starosta::table
