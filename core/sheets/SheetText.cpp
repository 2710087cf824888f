// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/SheetText.h"

#include "core/base/CleanText.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace starosta::sheets {

namespace {

constexpr const char *kStepsKey = "sheet.%1.steps";

QString keyFor(const char *pattern, SheetAudience audience)
{
    return QString(QLatin1StringView(pattern)).arg(token(audience));
}

QString headingLine(QStringView heading)
{
    return QStringLiteral("[%1]").arg(heading);
}

QStringList headings()
{
    QStringList all;
    for (const SheetParagraph &paragraph : sheetParagraphs())
        all.append(headingLine(QString::fromUtf8(paragraph.heading)));
    all.append(headingLine(kSheetStepsHeading));
    return all;
}

tl::unexpected<Error> notUnderstood(const QString &line)
{
    return fail(ErrorCode::sheetTextPlaceholder, {excerpt(line), headings().join(QStringLiteral(", "))});
}

/// The first thing in braces, or the rest of the text after a brace that is not closed, that nobody knows.
std::optional<QString> unknownPlaceholder(const QString &text)
{
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
        const qsizetype close = text.indexOf(u'}', open);
        const QString name = close < 0 ? text.sliced(open) : text.sliced(open, close - open + 1);
        if (!sheetPlaceholders().contains(name))
            return name;
    }
    return {};
}

class Checker
{
public:
    QString paragraph(const QString &heading, const QString &text, int limit)
    {
        const Result<QString> clean = cleanText(text, {.maximumLength = limit});
        if (!clean) {
            m_findings.append({heading, clean.error()});
            return text;
        }
        if (const auto unknown = unknownPlaceholder(*clean)) {
            m_findings.append({heading,
                               {ErrorCode::sheetTextPlaceholder,
                                {excerpt(*unknown), sheetPlaceholders().join(QStringLiteral(" "))}}});
        }
        return *clean;
    }
    void missing(const QString &heading) { m_findings.append({heading, {ErrorCode::textEmpty, {heading}}}); }
    void tooMany(const QString &heading)
    {
        m_findings.append(
            {heading, {ErrorCode::textTooLong, {QString::number(kSheetSteps * kSheetStepLength)}, kSheetStepsDetail}});
    }
    QList<SheetTextFinding> findings() const { return m_findings; }

private:
    QList<SheetTextFinding> m_findings;
};

} // namespace

QLatin1StringView token(SheetAudience audience)
{
    switch (audience) {
    case SheetAudience::pupil:
        return QLatin1StringView("pupil");
    case SheetAudience::guardian:
        return QLatin1StringView("guardian");
    case SheetAudience::teacher:
        return QLatin1StringView("teacher");
    case SheetAudience::staffRoom:
        return QLatin1StringView("staff_room");
    }
    Q_UNREACHABLE();
}

std::optional<SheetAudience> sheetAudienceFromToken(QStringView text)
{
    const auto found = std::find_if(kSheetAudiences.begin(), kSheetAudiences.end(),
                                    [text](SheetAudience audience) { return token(audience) == text; });
    return found == kSheetAudiences.end() ? std::nullopt : std::optional(*found);
}

std::optional<SheetAudience> parseSheetAudience(QStringView text)
{
    if (const auto known = sheetAudienceFromToken(text))
        return known;
    if (text.compare(classes::staffRoomLabel(), Qt::CaseInsensitive) == 0)
        return SheetAudience::staffRoom;
    const auto role = invites::parseInviteRole(text);
    return role ? std::optional(audienceOf(*role, classes::ClassKind::grade)) : std::nullopt;
}

SheetAudience audienceOf(invites::InviteRole role, classes::ClassKind kind)
{
    if (kind == classes::ClassKind::staffRoom)
        return SheetAudience::staffRoom;
    switch (role) {
    case invites::InviteRole::pupil:
        return SheetAudience::pupil;
    case invites::InviteRole::guardian:
        return SheetAudience::guardian;
    case invites::InviteRole::teacher:
        return SheetAudience::teacher;
    }
    Q_UNREACHABLE();
}

QString paperWord(SheetAudience audience)
{
    switch (audience) {
    case SheetAudience::pupil:
        return invites::paperWord(invites::InviteRole::pupil);
    case SheetAudience::guardian:
        return invites::paperWord(invites::InviteRole::guardian);
    case SheetAudience::teacher:
        return invites::paperWord(invites::InviteRole::teacher);
    case SheetAudience::staffRoom:
        return classes::staffRoomLabel();
    }
    Q_UNREACHABLE();
}

const QList<SheetParagraph> &sheetParagraphs()
{
    static const QList<SheetParagraph> paragraphs = {
        {&SheetText::title, "sheet.%1.title", "Лист: заголовок", 80, true},
        {&SheetText::lead, "sheet.%1.lead", "Лист: вступление", 200, false},
        {&SheetText::note, "sheet.%1.note", "Лист: примечание", 200, false},
        {&SheetText::slipTitle, "slip.%1.title", "Листочек: заголовок", 60, true},
        {&SheetText::slipText, "slip.%1.text", "Листочек: текст", 200, true},
        {&SheetText::listTitle, "list.%1.title", "Ведомость: заголовок", 80, true},
        {&SheetText::listNote, "list.%1.note", "Ведомость: примечание", 200, false},
    };
    return paragraphs;
}

const QStringList &sheetPlaceholders()
{
    static const QStringList placeholders = {QStringLiteral("{школа}"), QStringLiteral("{класс}"),
                                             QStringLiteral("{роль}"),  QStringLiteral("{платформа}"),
                                             QStringLiteral("{срок}"),  QStringLiteral("{поддержка}"),
                                             QStringLiteral("{год}")};
    return placeholders;
}

QString SheetText::toPlainText() const
{
    QStringList blocks;
    for (const SheetParagraph &paragraph : sheetParagraphs()) {
        blocks.append(headingLine(QString::fromUtf8(paragraph.heading)) + u'\n' + this->*paragraph.member);
        if (paragraph.member == &SheetText::lead)
            blocks.append(headingLine(kSheetStepsHeading) + u'\n' + steps.join(u'\n'));
    }
    return blocks.join(QStringLiteral("\n\n")) + u'\n';
}

Result<SheetText> SheetText::fromPlainText(const QString &text)
{
    SheetText result;
    QString heading;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            heading = line.sliced(1, line.size() - 2).trimmed();
            if (!headings().contains(headingLine(heading)))
                return notUnderstood(line);
            continue;
        }
        if (heading == kSheetStepsHeading) {
            result.steps.append(line);
            continue;
        }
        const auto &all = sheetParagraphs();
        const auto found = std::find_if(all.begin(), all.end(), [&heading](const SheetParagraph &paragraph) {
            return heading == QString::fromUtf8(paragraph.heading);
        });
        if (found == all.end())
            return notUnderstood(line);
        // A paragraph may be broken into lines in the file.
        QString &paragraph = result.*found->member;
        paragraph += paragraph.isEmpty() ? line : u' ' + line;
    }
    return result;
}

SheetText SheetText::fromTemplates(const QJsonObject &templates, SheetAudience audience)
{
    // Spaces that do not break are put in again by whoever prints; a person types plain ones.
    const auto plain = [](QString words) { return words.replace(QChar::Nbsp, u' '); };
    SheetText text;
    for (const SheetParagraph &paragraph : sheetParagraphs())
        text.*paragraph.member = plain(templates.value(keyFor(paragraph.key, audience)).toString());
    for (const auto &step : templates.value(keyFor(kStepsKey, audience)).toArray())
        text.steps.append(plain(step.toString()));
    return text;
}

void SheetText::writeInto(QJsonObject &templates, SheetAudience audience) const
{
    for (const SheetParagraph &paragraph : sheetParagraphs())
        templates.insert(keyFor(paragraph.key, audience), this->*paragraph.member);
    templates.insert(keyFor(kStepsKey, audience), QJsonArray::fromStringList(steps));
}

CheckedSheetText checkedSheetText(const SheetText &text)
{
    SheetText clean;
    Checker checker;
    for (const SheetParagraph &paragraph : sheetParagraphs()) {
        const QString heading = QString::fromUtf8(paragraph.heading);
        clean.*paragraph.member = checker.paragraph(heading, text.*paragraph.member, paragraph.limit);
        if (paragraph.required && (clean.*paragraph.member).isEmpty())
            checker.missing(heading);
    }
    for (const QString &step : text.steps) {
        const QString checked = checker.paragraph(kSheetStepsHeading, step, kSheetStepLength);
        if (!checked.isEmpty())
            clean.steps.append(checked);
    }
    if (clean.steps.isEmpty())
        checker.missing(kSheetStepsHeading);
    if (clean.steps.size() > kSheetSteps)
        checker.tooMany(kSheetStepsHeading);
    return {.text = clean, .findings = checker.findings()};
}

SheetText defaultSheetText(SheetAudience audience)
{
    QFile file(QStringLiteral(":/starosta/templates/paper.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return SheetText::fromTemplates(QJsonDocument::fromJson(file.readAll()).object(), audience);
}

QString storedTexts(const SheetTexts &texts)
{
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        object.insert(token(text.key()), text->toPlainText());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SheetTexts textsFromStored(const QString &stored)
{
    SheetTexts texts;
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    for (const SheetAudience audience : kSheetAudiences) {
        const auto text = SheetText::fromPlainText(object.value(token(audience)).toString());
        if (text && *text != SheetText())
            texts.insert(audience, *text);
    }
    return texts;
}

} // namespace starosta::sheets
