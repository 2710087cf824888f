// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PastedTable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace starosta::ui {

namespace {

/// The inside of every element with one of these names, in their order.
QStringList insidesOf(const QString &names, const QString &html)
{
    const QRegularExpression element(QStringLiteral("<(?:%1)\\b[^>]*>(.*?)(?=<(?:%1)\\b|</(?:%1)\\s*>|$)").arg(names),
                                     QRegularExpression::CaseInsensitiveOption |
                                         QRegularExpression::DotMatchesEverythingOption);
    QStringList insides;
    for (auto found = element.globalMatch(html); found.hasNext();)
        insides.append(found.next().captured(1));
    return insides;
}

QString tableOfHtml(const QString &html)
{
    QString text;
    for (const QString &row : insidesOf(QStringLiteral("tr"), html)) {
        QStringList cells;
        for (const QString &cell : insidesOf(QStringLiteral("td|th"), row))
            cells.append(QTextDocumentFragment::fromHtml(cell).toPlainText().simplified());
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace

QByteArray pastedTable(const QMimeData &data)
{
    if (const QString text = data.text(); !text.trimmed().isEmpty())
        return text.toUtf8();
    return tableOfHtml(data.html()).toUtf8();
}

QByteArray tableOnClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data ? pastedTable(*data) : QByteArray();
}

} // namespace starosta::ui
