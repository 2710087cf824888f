// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PaperTexts.h"

#include "ui/print/PaperNumbers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cstdlib>

// Outside any namespace, as the macro demands.
static void registerContent()
{
    Q_INIT_RESOURCE(content);
}

namespace starosta::print {
namespace {

/// A line of Russian print does not end in a word of one letter.
QString bound(const QString &text)
{
    static const QRegularExpression oneLetter(QStringLiteral("(?<![\\w])([АВИКОСУЯавикосуя]) "),
                                              QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).replace(oneLetter, QStringLiteral("\\1\u00a0"));
}

} // namespace

PaperTexts::PaperTexts(const sheets::SheetTexts &own)
{
    registerContent();
    QFile file(QStringLiteral(":/starosta/templates/paper.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    if (opened)
        m_texts = QJsonDocument::fromJson(file.readAll()).object();
    Q_ASSERT(!m_texts.isEmpty());
    for (auto text = own.begin(); text != own.end(); ++text)
        text->writeInto(m_texts, text.key());
}

QString PaperTexts::text(const QString &key, const PaperValues &values) const
{
    Q_ASSERT(m_texts.value(key).isString());
    return filled(bound(m_texts.value(key).toString()), values);
}

QStringList PaperTexts::list(const QString &key, const PaperValues &values) const
{
    Q_ASSERT(m_texts.value(key).isArray());
    QStringList texts;
    for (const auto &item : m_texts.value(key).toArray())
        texts.append(filled(bound(item.toString()), values));
    return texts;
}

QString PaperTexts::counted(const QString &key, std::optional<qint64> count) const
{
    const QStringList forms = list(key, {{QStringLiteral("count"), paperNumber(count)}});
    Q_ASSERT(forms.size() == 3);
    const qint64 tens = std::abs(count.value_or(0)) % 100;
    const qint64 ones = tens % 10;
    const bool isTeen = tens > 10 && tens < 20;
    return forms[isTeen || ones == 0 || ones > 4 ? 2 : ones == 1 ? 0 : 1];
}

QString PaperTexts::filled(const QString &text, const PaperValues &values)
{
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        result += QStringView(text).sliced(at, open - at);
        const QString name = text.sliced(open + 1, close - open - 1);
        const auto value = values.constFind(name);
        if (value != values.constEnd())
            result += *value;
        else
            result += QStringView(text).sliced(open, close - open + 1);
        at = close + 1;
    }
    result += QStringView(text).sliced(at);
    return result;
}

} // namespace starosta::print
