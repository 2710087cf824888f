// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/LetterText.h"

#include "core/base/DateText.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Outside any namespace, as the macro demands.
static void registerContent()
{
    Q_INIT_RESOURCE(content);
}

namespace starosta::mail {

namespace {

using Values = QHash<QString, QString>;

const QString kUntil = QStringLiteral("{until}");

QJsonObject templates()
{
    registerContent();
    QFile file(QStringLiteral(":/starosta/templates/mail.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// In one pass: a name with braces in it is not filled again.
QString filled(QStringView text, const Values &values)
{
    QString result;
    while (!text.isEmpty()) {
        const qsizetype open = text.indexOf(u'{');
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        const auto value = values.constFind(text.sliced(open + 1, close - open - 1).toString());
        Q_ASSERT(value != values.constEnd());
        result += text.first(open);
        if (value != values.constEnd())
            result += *value;
        text = text.sliced(close + 1);
    }
    result += text;
    return result;
}

/// The line of a last day is left out where there is none.
QString filledLines(const QJsonValue &lines, const Values &values)
{
    Q_ASSERT(lines.isArray());
    QStringList text;
    for (const auto &line : lines.toArray()) {
        const QString raw = line.toString();
        if (raw == kUntil && values.value(QStringLiteral("until")).isEmpty())
            continue;
        text.append(filled(raw, values));
    }
    return text.join(u'\n') + u'\n';
}

Values valuesOf(const Invitation &invitation, const QJsonObject &texts)
{
    Values values{{QStringLiteral("name"), invitation.name},
                  {QStringLiteral("school"), invitation.school.shortName},
                  {QStringLiteral("class"), invitation.schoolClass.label()},
                  {QStringLiteral("role"), invites::paperWord(invitation.link.role)},
                  {QStringLiteral("link"), invitation.link.url.secret()},
                  {QStringLiteral("platform"), invitation.school.platform},
                  {QStringLiteral("support"), invitation.school.supportAddress}};
    QString until;
    if (const auto day = invitation.link.validUntil)
        until = filled(texts[QStringLiteral("letter.until")].toString(),
                       {{QStringLiteral("valid_until"), paperDate(*day)}});
    values.insert(QStringLiteral("until"), until);
    return values;
}

QString kindOf(const Invitation &invitation)
{
    return invitation.schoolClass.kind == classes::ClassKind::staffRoom ? QStringLiteral("staff_room")
                                                                        : QString(token(invitation.link.role));
}

} // namespace

LetterText letterText(const Invitation &invitation)
{
    const QJsonObject texts = templates();
    const Values values = valuesOf(invitation, texts);
    const QString key = QStringLiteral("letter.") + kindOf(invitation);
    return {.subject = filled(texts[key + QStringLiteral(".subject")].toString(), values),
            .text = filledLines(texts[key + QStringLiteral(".text")], values)};
}

LetterText testLetterText(const school::School &school)
{
    const QJsonObject texts = templates();
    return {.subject = texts[QStringLiteral("test.subject")].toString(),
            .text = filledLines(texts[QStringLiteral("test.text")], {{QStringLiteral("school"), school.shortName}})};
}

QString chatText(const Invitation &invitation)
{
    const QJsonObject texts = templates();
    return filledLines(texts[QStringLiteral("chat.") + kindOf(invitation)], valuesOf(invitation, texts)).trimmed();
}

} // namespace starosta::mail
