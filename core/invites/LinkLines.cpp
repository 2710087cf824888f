// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invites/LinkLines.h"

#include "core/base/Fold.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace starosta::invites {

namespace {

constexpr qsizetype kShownEnd = 4;
constexpr qsizetype kLongestRole = 4; ///< «для родителей (законных представителей)»
constexpr qsizetype kShownLine = 200;

bool looksLikeLink(const QString &word)
{
    // A scheme with anything behind it, or a host with a path: people leave «https://» out.
    static const QRegularExpression link(
        QStringLiteral("^[\"'`«»„“”<(\\[]*([a-z][a-z0-9+.-]*:\\S|[\\w-]+(\\.[\\w-]+)+/\\S)"),
        QRegularExpression::CaseInsensitiveOption);
    return link.match(word).hasMatch();
}

/// A link that may not even be one, without what would let anybody in.
QString maskedLink(const QString &word)
{
    const qsizetype scheme = word.indexOf(QStringView(u"://"));
    const qsizetype host = scheme < 0 ? 0 : scheme + 3;
    qsizetype slash = host;
    while (slash < word.size() && !QStringView(u"/?#").contains(word[slash]))
        ++slash;
    if (slash >= word.size())
        return word;
    const qsizetype shown = std::min(kShownEnd, (word.size() - slash) / 2);
    return QStringLiteral("%1/…%2").arg(word.first(slash), word.last(shown));
}

/// What could be the token of a link, wherever it stands: a line that was not understood may hold it bare, or glued to
/// other words. No class, role or host has so many of these letters in a row.
QString withoutTokens(QString text)
{
    static const QRegularExpression token(QStringLiteral("[A-Za-z0-9_/=+-]{16,}([A-Za-z0-9_/=+-]{4})"));
    return text.replace(token, QStringLiteral("…\\1"));
}

QString unquoted(QString cell)
{
    cell = cell.trimmed();
    if (cell.size() < 2 || !cell.startsWith(u'"') || !cell.endsWith(u'"'))
        return cell;
    return cell.sliced(1, cell.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
}

QStringList wordsOf(const QString &line)
{
    static const QRegularExpression separators(QStringLiteral("[;,\\t]"));
    static const QRegularExpression spaces(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression dashes(QStringLiteral("^[-‐‑‒–—―:]+$"));
    QStringList words;
    for (const QString &cell : line.split(separators))
        words += unquoted(cell).split(spaces, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return dashes.match(word).hasMatch(); });
    for (QString &word : words) {
        if (word.endsWith(u':') && !looksLikeLink(word))
            word.chop(1);
    }
    return words;
}

/// Takes the words that name a role out of the line: the longest run of them.
std::optional<InviteRole> takeRole(QStringList &words)
{
    for (qsizetype length = std::min(kLongestRole, words.size()); length > 0; --length) {
        for (qsizetype first = 0; first + length <= words.size(); ++first) {
            const auto role = parseInviteRole(words.sliced(first, length).join(u' '));
            if (!role)
                continue;
            words.remove(first, length);
            return role;
        }
    }
    return {};
}

/// For a message: short, without what does not print.
QString shownLine(const QString &line)
{
    QString shown = line.simplified().left(kShownLine);
    for (QChar &character : shown) {
        if (!character.isPrint())
            character = QChar::ReplacementCharacter;
    }
    return shown;
}

bool isHeader(const QStringList &words)
{
    static constexpr std::array<QStringView, 12> known = {
        u"класс", u"классы", u"роль", u"ссылка", u"ссылка-приглашение", u"приглашение", u"адрес", u"№",
        u"class", u"role",   u"link", u"url"};
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [](const QString &word) {
        return std::find(known.begin(), known.end(), word.toLower()) != known.end();
    });
}

} // namespace

QList<ReadLine> readLinkLines(QStringView text)
{
    QList<ReadLine> lines;
    QString whole = text.toString();
    whole.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (whole.startsWith(QChar::ByteOrderMark))
        whole.remove(0, 1);
    int number = 0;
    for (const QString &line : whole.split(u'\n')) {
        ++number;
        QStringList words = wordsOf(line);
        if (words.isEmpty() || (lines.isEmpty() && isHeader(words)))
            continue;
        ReadLine read{.number = number, .masked = {}, .className = {}};
        QString masked = line;
        int links = 0;
        QStringList others;
        for (const QString &word : words) {
            if (!looksLikeLink(word)) {
                others.append(word);
                continue;
            }
            ++links;
            read.link = word;
            masked.replace(word, maskedLink(word));
        }
        read.masked = shownLine(withoutTokens(masked));
        if (links > 1)
            read.link.clear();
        read.role = takeRole(others);
        read.className = withoutTokens(others.join(u' '));
        lines.append(read);
    }
    return lines;
}

} // namespace starosta::invites
