// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/TextDecoding.h"
#include "tests/support/Catch.h"

#include <QStringConverter>

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;
using test::valueOf;

namespace {

const QString kRoster = u"ФИО;Класс\r\nИванов Иван;1А\r\n"_s;

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

/// An own encoder: the letters of these tests only.
QByteArray windows1251(const QString &text)
{
    QByteArray bytes;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (unit < 0x80)
            bytes.append(char(unit));
        else if (unit >= u'А' && unit <= u'я')
            bytes.append(char(unit - u'А' + 0xC0));
        else if (unit == u'ё')
            bytes.append('\xB8');
        else if (unit == u'Ё')
            bytes.append('\xA8');
        else if (unit == u'№')
            bytes.append('\xB9');
        else if (unit == u'«')
            bytes.append('\xAB');
        else if (unit == u'»')
            bytes.append('\xBB');
        else
            FAIL("no byte for this letter");
    }
    return bytes;
}

void checkError(const QByteArray &bytes, const Error &expected)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error() == expected);
}

} // namespace

TEST_CASE("Text without a byte order mark that is valid UTF-8 is UTF-8")
{
    const DecodedText decoded = valueOf(decodeText(kRoster.toUtf8()));
    CHECK(decoded.text == kRoster);
    CHECK(decoded.encoding == Encoding::utf8);
    CHECK(decoded.certainty == Certainty::declared);
}

TEST_CASE("A byte order mark declares the encoding and is not part of the text")
{
    const auto [encoding, bytes] = GENERATE(Catch::Generators::table<Encoding, QByteArray>(
        {{Encoding::utf8Bom, "\xEF\xBB\xBF" + kRoster.toUtf8()},
         {Encoding::utf16Le, "\xFF\xFE" + encoded(kRoster, QStringConverter::Utf16LE)},
         {Encoding::utf16Be, "\xFE\xFF" + encoded(kRoster, QStringConverter::Utf16BE)}}));
    const DecodedText decoded = valueOf(decodeText(bytes));
    CHECK(decoded.text == kRoster);
    CHECK(decoded.encoding == encoding);
    CHECK(decoded.certainty == Certainty::declared);
}

TEST_CASE("UTF-16 without a byte order mark is recognised, and is a guess")
{
    const auto [encoding, converter] = GENERATE(Catch::Generators::table<Encoding, QStringConverter::Encoding>(
        {{Encoding::utf16Le, QStringConverter::Utf16LE}, {Encoding::utf16Be, QStringConverter::Utf16BE}}));
    const DecodedText decoded = valueOf(decodeText(encoded(kRoster, converter)));
    CHECK(decoded.text == kRoster);
    CHECK(decoded.encoding == encoding);
    CHECK(decoded.certainty == Certainty::guessed);
}

TEST_CASE("Bytes that are not UTF-8 from the first word on are Windows-1251, and a guess")
{
    const QString text = GENERATE(Catch::Generators::as<QString>{}, kRoster,
                                  u"№;ФИО;Класс\r\n1;Ёлкина Алёна;1 «С»\r\n"_s, u"name;class\nРёв;1А\n"_s);
    const DecodedText decoded = valueOf(decodeText(windows1251(text)));
    CHECK(decoded.text == text);
    CHECK(decoded.encoding == Encoding::windows1251);
    CHECK(decoded.certainty == Certainty::guessed);
}

TEST_CASE("Every byte of Windows-1251 is what the converter of the system makes of it")
{
    QStringDecoder system("windows-1251");
    if (!system.isValid()) {
        WARN("skipped: this Qt has no converter for Windows-1251");
        return;
    }
    for (int byte = 1; byte < 256; ++byte) {
        if (byte == 0x98) // the one byte without a character
            continue;
        CAPTURE(byte);
        const QByteArray bytes(1, char(byte));
        CHECK(valueOf(decodeText(bytes, Encoding::windows1251)).text == QString(system(bytes)));
    }
    CHECK(test::codeOf(decodeText("\x98", Encoding::windows1251)) == ErrorCode::tableEncoding);
}

TEST_CASE("Text that begins as UTF-8 and goes on in Windows-1251 is refused with the line and the byte")
{
    QByteArray bytes = "ФИО;Класс\n";
    for (int row = 2; row < 512; ++row)
        bytes += "Иванов;1А\n";
    const qsizetype offset = bytes.size();
    bytes += windows1251(u"Петров;1Б\n"_s);
    checkError(bytes, {ErrorCode::tableEncoding, {u"512"_s, QString::number(offset)}});
}

TEST_CASE("The byte of a failure is counted from the file's first one")
{
    checkError("\xEF\xBB\xBFФИО\n\xFF", {ErrorCode::tableEncoding, {u"2"_s, u"10"_s}});
}

TEST_CASE("Bytes that no encoder writes are refused")
{
    const QByteArray head = "ФИО;Класс\n";
    const auto [name, bytes] =
        GENERATE(Catch::Generators::table<std::string, QByteArray>({{"overlong slash", "\xC0\xAF"},
                                                                    {"overlong of three bytes", "\xE0\x80\xAF"},
                                                                    {"overlong of four bytes", "\xF0\x80\x80\xAF"},
                                                                    {"encoded surrogate", "\xED\xA0\x80"},
                                                                    {"foreign byte order mark", "\xFF\xFE"},
                                                                    {"beyond Unicode", "\xF4\x90\x80\x80"},
                                                                    {"cut off", "\xD0"},
                                                                    {"replacement character", "\xEF\xBF\xBD"}}));
    CAPTURE(name);
    checkError(head + "Иван" + bytes, {ErrorCode::tableEncoding, {u"2"_s, QString::number(head.size() + 8)}});
}

TEST_CASE("Characters beyond the basic plane are read")
{
    CHECK(valueOf(decodeText("Имя 𐀾 😀")).text == u"Имя 𐀾 😀"_s);
}

TEST_CASE("A lone surrogate or half a unit of UTF-16 is refused")
{
    const QByteArray mark = "\xFF\xFE";
    checkError(mark + QByteArray("\x18\x04\x00\xD8\x32\x04", 6), {ErrorCode::tableEncoding, {u"1"_s, u"6"_s}});
    checkError(mark + QByteArray("\x18\x04\x00\xD8", 4), {ErrorCode::tableEncoding, {u"1"_s, u"4"_s}});
    checkError(mark + QByteArray("\x18\x04\x0A\x00\x32", 5), {ErrorCode::tableEncoding, {u"2"_s, u"6"_s}});
}

TEST_CASE("A NUL is refused with its line")
{
    const QByteArray utf8 = "ФИО\r\nИван\nИв" + QByteArray(1, '\0') + "ан\n";
    checkError(utf8, {ErrorCode::tableNulByte, {u"3"_s}});
    checkError(windows1251(u"ФИО\rИв"_s) + QByteArray(1, '\0') + "x", {ErrorCode::tableNulByte, {u"2"_s}});
    checkError("\xFF\xFE" + QByteArray("\x18\x04\x00\x00", 4), {ErrorCode::tableNulByte, {u"1"_s}});
}

TEST_CASE("A second byte order mark is an invisible character in the header")
{
    checkError("\xEF\xBB\xBF\xEF\xBB\xBFФИО\n", {ErrorCode::textForbiddenCharacter, {u"U+FEFF"_s, u"1"_s}});
}

TEST_CASE("An encoding that the user names is taken as it is")
{
    // Valid UTF-8 («ия»), which the user knows to be something else.
    const QByteArray bytes = "\xD0\xB8\xD1\x8F";
    CHECK(valueOf(decodeText(bytes)).text == u"ия"_s);
    const DecodedText forced = valueOf(decodeText(bytes, Encoding::windows1251));
    CHECK(forced.text == u"РёСЏ"_s);
    CHECK(forced.certainty == Certainty::declared);
    CHECK(test::codeOf(decodeText("\xC8", Encoding::utf8)) == ErrorCode::tableEncoding);
}

TEST_CASE("A file of nothing is text of nothing")
{
    CHECK(valueOf(decodeText({})).text.isEmpty());
    CHECK(valueOf(decodeText("\xEF\xBB\xBF")).text.isEmpty());
}

TEST_CASE("Encodings are known by their tokens")
{
    const Encoding encoding =
        GENERATE(Encoding::utf8, Encoding::utf8Bom, Encoding::utf16Le, Encoding::utf16Be, Encoding::windows1251);
    CHECK(encodingFromToken(QString(token(encoding))) == encoding);
    CHECK_FALSE(encodingFromToken(u"koi8-r"));
}
