// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/TextDecoding.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cstring>

namespace starosta::table {
namespace {

constexpr char16_t kReplacementCharacter = 0xFFFD;
constexpr char16_t kByteOrderMark = 0xFEFF;

/// Windows-1251 from 0x80 on, after unicode.org's CP1251.TXT; 0 where the code page has no character.
constexpr std::array<char16_t, 128> kWindows1251 = {
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A,
    0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0,      0x2122,
    0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6,
    0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456,
    0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457, 0x0410,
    0x0411, 0x0412, 0x0413, 0x0414, 0x0415, 0x0416, 0x0417, 0x0418, 0x0419, 0x041A, 0x041B, 0x041C, 0x041D,
    0x041E, 0x041F, 0x0420, 0x0421, 0x0422, 0x0423, 0x0424, 0x0425, 0x0426, 0x0427, 0x0428, 0x0429, 0x042A,
    0x042B, 0x042C, 0x042D, 0x042E, 0x042F, 0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437,
    0x0438, 0x0439, 0x043A, 0x043B, 0x043C, 0x043D, 0x043E, 0x043F, 0x0440, 0x0441, 0x0442, 0x0443, 0x0444,
    0x0445, 0x0446, 0x0447, 0x0448, 0x0449, 0x044A, 0x044B, 0x044C, 0x044D, 0x044E, 0x044F};

/// What stopped a decoder, and where. `characters` counts the valid multi-byte characters before it.
struct Stop
{
    qsizetype offset = -1;
    bool atNul = false;
    qsizetype characters = 0;
};

bool isContinuation(uchar byte)
{
    return (byte & 0xC0) == 0x80;
}

/// One UTF-8 character of three or four bytes at `at`; its length, or 0 where the bytes are not valid UTF-8 (overlong
/// forms, encoded surrogates and U+FFFD included).
int decodeLongCharacter(const uchar *at, const uchar *end, char32_t &character)
{
    const uchar lead = *at;
    const qsizetype left = end - at;
    if ((lead & 0xF0) == 0xE0 && left >= 3 && isContinuation(at[1]) && isContinuation(at[2])) {
        character = char32_t((lead & 0x0F) << 12 | (at[1] & 0x3F) << 6 | (at[2] & 0x3F));
        const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
        return character < 0x800 || surrogate || character == kReplacementCharacter ? 0 : 3;
    }
    if ((lead & 0xF8) == 0xF0 && left >= 4 && isContinuation(at[1]) && isContinuation(at[2]) && isContinuation(at[3])) {
        character = char32_t((lead & 0x07) << 18 | (at[1] & 0x3F) << 12 | (at[2] & 0x3F) << 6 | (at[3] & 0x3F));
        return character < 0x10000 || character > 0x10FFFF ? 0 : 4;
    }
    return 0;
}

/// Appends to `text` until the bytes end or stop being UTF-8.
Stop decodeUtf8(QByteArrayView bytes, QString &text)
{
    text.resize(bytes.size()); // never more UTF-16 units than bytes
    auto *out = reinterpret_cast<char16_t *>(text.data());
    const char16_t *const begin = out;
    const auto *const first = reinterpret_cast<const uchar *>(bytes.data());
    const auto *const end = first + bytes.size();
    Stop stop;
    const uchar *at = first;
    while (at != end) {
        if (*at < 0x80) {
            if (*at == 0) {
                stop.offset = at - first;
                stop.atNul = true;
                break;
            }
            *out++ = *at++;
            continue;
        }
        // Nearly all of a Russian file: two bytes, worth a path of their own.
        if (*at >= 0xC2 && *at <= 0xDF && end - at >= 2 && isContinuation(at[1])) {
            *out++ = char16_t((*at & 0x1F) << 6 | (at[1] & 0x3F));
            at += 2;
            ++stop.characters;
            continue;
        }
        char32_t character = 0;
        const int length = decodeLongCharacter(at, end, character);
        if (length == 0) {
            stop.offset = at - first;
            break;
        }
        if (character < 0x10000) {
            *out++ = char16_t(character);
        } else {
            *out++ = QChar::highSurrogate(character);
            *out++ = QChar::lowSurrogate(character);
        }
        at += length;
        ++stop.characters;
    }
    text.truncate(out - begin);
    text.squeeze(); // a Russian letter is two bytes, and one unit
    return stop;
}

Stop decodeUtf16(QByteArrayView bytes, Encoding encoding, QString &text)
{
    const qsizetype units = bytes.size() / 2;
    text.resize(units);
    auto *out = reinterpret_cast<char16_t *>(text.data());
    const int low = encoding == Encoding::utf16Le ? 0 : 1;
    bool expectLow = false;
    for (qsizetype i = 0; i < units; ++i) {
        const auto unit = char16_t(uchar(bytes[2 * i + low]) | uchar(bytes[2 * i + 1 - low]) << 8);
        const bool isLow = QChar::isLowSurrogate(unit);
        if (isLow != expectLow || unit == 0 || unit == kReplacementCharacter) {
            text.truncate(i);
            return {.offset = 2 * i, .atNul = unit == 0 && !expectLow};
        }
        expectLow = QChar::isHighSurrogate(unit);
        out[i] = unit;
    }
    if (expectLow || bytes.size() % 2 != 0)
        return {.offset = bytes.size() - (bytes.size() % 2 != 0 ? 1 : 2)};
    return {};
}

Stop decodeWindows1251(QByteArrayView bytes, QString &text)
{
    text.resize(bytes.size());
    auto *out = reinterpret_cast<char16_t *>(text.data());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = uchar(bytes[i]);
        const char16_t unit = byte < 0x80 ? char16_t(byte) : kWindows1251[byte - 0x80];
        if (unit == 0) {
            text.truncate(i);
            return {.offset = i, .atNul = byte == 0};
        }
        out[i] = unit;
    }
    return {};
}

int lineAtEndOf(QStringView text)
{
    int line = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool halfOfPair = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        if ((text[i] == u'\n' || text[i] == u'\r') && !halfOfPair)
            ++line;
    }
    return line;
}

/// The encoding of text without a byte order mark that can only be UTF-16: Russian text holds high bytes of a few
/// blocks (Latin, Cyrillic, punctuation and letterlike signs such as №), among them the zero bytes of its separators.
std::optional<Encoding> utf16WithoutMark(QByteArrayView bytes)
{
    constexpr qsizetype kSample = 4096;
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kSample));
    const qsizetype units = sample.size() / 2;
    if (bytes.size() % 2 != 0 || !sample.contains('\0'))
        return {};
    const auto looksHigh = [](char byte) { return byte == 0x00 || byte == 0x04 || byte == 0x20 || byte == 0x21; };
    for (const Encoding encoding : {Encoding::utf16Le, Encoding::utf16Be}) {
        const int high = encoding == Encoding::utf16Le ? 1 : 0;
        qsizetype likely = 0;
        qsizetype zeros = 0;
        qsizetype impossible = 0;
        for (qsizetype i = 0; i < units; ++i) {
            likely += looksHigh(sample[2 * i + high]) ? 1 : 0;
            zeros += sample[2 * i + high] == 0 ? 1 : 0;
            impossible += sample[2 * i] == 0 && sample[2 * i + 1] == 0 ? 1 : 0;
        }
        if (zeros > 0 && impossible == 0 && likely * 10 >= units * 9)
            return encoding;
    }
    return {};
}

/// Nine of ten bytes beyond ASCII are what Russian text is made of. What fails this is not Windows-1251 either.
bool resemblesRussian(QByteArrayView bytes)
{
    // Ё ё № « » and, of typography, no-break space, dashes, curly quotes, ellipsis.
    constexpr QByteArrayView kOthers("\xA8\xB8\xB9\xAB\xBB\xA0\x96\x97\x91\x92\x93\x94\x84\x85");
    qsizetype beyond = 0;
    qsizetype russian = 0;
    for (const char byte : bytes) {
        if (uchar(byte) < 0x80)
            continue;
        ++beyond;
        if (uchar(byte) >= 0xC0 || kOthers.contains(byte))
            ++russian;
    }
    return russian * 10 >= beyond * 9;
}

tl::unexpected<Error> failureAt(const Stop &stop, QStringView textBefore, qsizetype skippedBytes)
{
    const QString line = QString::number(lineAtEndOf(textBefore));
    if (stop.atNul)
        return fail(ErrorCode::tableNulByte, {line});
    return fail(ErrorCode::tableEncoding, {line, QString::number(skippedBytes + stop.offset)});
}

qsizetype markLength(const QByteArray &bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::utf8:
    case Encoding::utf8Bom:
        return bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    case Encoding::utf16Le:
        return bytes.startsWith("\xFF\xFE") ? 2 : 0;
    case Encoding::utf16Be:
        return bytes.startsWith("\xFE\xFF") ? 2 : 0;
    case Encoding::windows1251:
        return 0;
    }
    Q_UNREACHABLE();
}

std::optional<Encoding> declaredEncoding(const QByteArray &bytes)
{
    for (const Encoding encoding : {Encoding::utf8Bom, Encoding::utf16Le, Encoding::utf16Be}) {
        if (markLength(bytes, encoding) > 0)
            return encoding;
    }
    return {};
}

Stop decodeAs(Encoding encoding, QByteArrayView bytes, QString &text)
{
    switch (encoding) {
    case Encoding::utf8:
    case Encoding::utf8Bom:
        return decodeUtf8(bytes, text);
    case Encoding::utf16Le:
    case Encoding::utf16Be:
        return decodeUtf16(bytes, encoding, text);
    case Encoding::windows1251:
        return decodeWindows1251(bytes, text);
    }
    Q_UNREACHABLE();
}

Result<DecodedText> decodeStrictly(const QByteArray &bytes, Encoding encoding, Certainty certainty)
{
    DecodedText result{.text = {}, .encoding = encoding, .certainty = certainty};
    const qsizetype mark = markLength(bytes, encoding);
    const Stop stop = decodeAs(encoding, QByteArrayView(bytes).sliced(mark), result.text);
    if (stop.offset >= 0)
        return failureAt(stop, result.text, mark);
    if (result.text.startsWith(QChar(kByteOrderMark)))
        return fail(ErrorCode::textForbiddenCharacter, {QStringLiteral("U+FEFF"), QStringLiteral("1")});
    return result;
}

} // namespace

QLatin1StringView token(Encoding encoding)
{
    switch (encoding) {
    case Encoding::utf8:
        return QLatin1StringView("utf-8");
    case Encoding::utf8Bom:
        return QLatin1StringView("utf-8-bom");
    case Encoding::utf16Le:
        return QLatin1StringView("utf-16le");
    case Encoding::utf16Be:
        return QLatin1StringView("utf-16be");
    case Encoding::windows1251:
        return QLatin1StringView("windows-1251");
    }
    Q_UNREACHABLE();
}

std::optional<Encoding> encodingFromToken(QStringView text)
{
    for (const Encoding encoding :
         {Encoding::utf8, Encoding::utf8Bom, Encoding::utf16Le, Encoding::utf16Be, Encoding::windows1251}) {
        if (text.compare(token(encoding), Qt::CaseInsensitive) == 0)
            return encoding;
    }
    return {};
}

Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<Encoding> forced)
{
    if (forced)
        return decodeStrictly(bytes, *forced, Certainty::declared);
    if (const std::optional<Encoding> declared = declaredEncoding(bytes))
        return decodeStrictly(bytes, *declared, Certainty::declared);
    if (const std::optional<Encoding> found = utf16WithoutMark(bytes))
        return decodeStrictly(bytes, *found, Certainty::guessed);

    DecodedText result{.text = {}, .encoding = Encoding::utf8, .certainty = Certainty::declared};
    const Stop stop = decodeUtf8(bytes, result.text);
    if (stop.offset < 0)
        return result;
    // Two letters of Windows-1251 may look like a character of UTF-8 («С»), a whole word never does.
    constexpr qsizetype kCharactersThatProveUtf8 = 3;
    if (stop.atNul || stop.characters >= kCharactersThatProveUtf8 || !resemblesRussian(bytes))
        return failureAt(stop, result.text, 0);
    return decodeStrictly(bytes, Encoding::windows1251, Certainty::guessed);
}

} // namespace starosta::table
