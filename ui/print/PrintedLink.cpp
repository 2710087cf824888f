// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintedLink.h"

namespace starosta::print {
namespace {

/// Where the token begins: after «join=» or «/join/», else after the host.
qsizetype tokenStart(const QString &url)
{
    for (const QLatin1StringView mark : {QLatin1StringView("join="), QLatin1StringView("/join/")}) {
        const qsizetype place = url.indexOf(mark);
        if (place >= 0)
            return place + mark.size();
    }
    const qsizetype host = url.indexOf(u"://");
    const qsizetype path = url.indexOf(u'/', host < 0 ? 0 : host + 3);
    return path < 0 ? 0 : path + 1;
}

void appendInEqualParts(QStringList &lines, const QString &text, qsizetype longest)
{
    if (text.isEmpty())
        return;
    const qsizetype count = (text.size() + longest - 1) / longest;
    const qsizetype length = (text.size() + count - 1) / count;
    for (qsizetype at = 0; at < text.size(); at += length)
        lines.append(text.mid(at, length));
}

} // namespace

QStringList linkLines(const QString &url, qsizetype charactersPerLine)
{
    Q_ASSERT(charactersPerLine > 0);
    if (url.size() <= charactersPerLine)
        return {url};
    QStringList lines;
    const qsizetype start = tokenStart(url);
    appendInEqualParts(lines, url.left(start), charactersPerLine);
    appendInEqualParts(lines, url.sliced(start), charactersPerLine);
    return lines;
}

} // namespace starosta::print
