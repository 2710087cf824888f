// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/Letter.h"

#include <QLocale>

namespace starosta::mail {

namespace {

constexpr qsizetype kLineOfBase64 = 76;
/// Bytes of text in an encoded word: "Subject: =?UTF-8?B?" + base64 + "?=" within 76 characters.
constexpr qsizetype kBytesOfWord = 39;

/// Encoded words, each of whole characters, on lines of their own.
QByteArray encodedWords(const QString &text)
{
    QByteArray words;
    QByteArray part;
    const auto flush = [&] {
        if (!words.isEmpty())
            words += "\r\n ";
        words += "=?UTF-8?B?" + part.toBase64() + "?=";
        part.clear();
    };
    for (const char32_t character : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (part.size() + bytes.size() > kBytesOfWord)
            flush();
        part += bytes;
    }
    if (!part.isEmpty())
        flush();
    return words;
}

QByteArray folded(const QByteArray &base64)
{
    QByteArray lines;
    lines.reserve(base64.size() + base64.size() / kLineOfBase64 * 2 + 2);
    for (qsizetype at = 0; at < base64.size(); at += kLineOfBase64)
        lines += base64.mid(at, kLineOfBase64) + "\r\n";
    return lines;
}

} // namespace

Result<QByteArray> compose(const Letter &letter)
{
    if (const auto sound = checkDisplayName(letter.fromName); !sound)
        return failureOf(sound);
    if (const auto sound = checkHeaderText(letter.subject); !sound)
        return failureOf(sound);
    const QByteArray from = letter.from.text().toLatin1();
    QString body = letter.text;
    body.replace(u'\n', QStringLiteral("\r\n"));

    QByteArray bytes;
    bytes +=
        "Date: " + QLocale::c().toString(letter.date.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() +
        " +0000\r\n";
    bytes +=
        "From: " + (letter.fromName.isEmpty() ? from : encodedWords(letter.fromName) + "\r\n <" + from + '>') + "\r\n";
    bytes += "To: " + letter.to.text().toLatin1() + "\r\n";
    bytes += "Subject: " + encodedWords(letter.subject) + "\r\n";
    bytes += "Message-ID: <" + letter.messageId.toLatin1() + '@' + letter.from.domain().toLatin1() + ">\r\n";
    bytes += "MIME-Version: 1.0\r\n";
    bytes += "Content-Type: text/plain; charset=utf-8\r\n";
    bytes += "Content-Transfer-Encoding: base64\r\n\r\n";
    bytes += folded(body.toUtf8().toBase64());
    return bytes;
}

} // namespace starosta::mail
