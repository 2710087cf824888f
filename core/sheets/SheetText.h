// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/classes/SchoolClass.h"
#include "core/invites/InviteRole.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace starosta::sheets {

/// Whom the words on a sheet address: a role, or everybody who works at the school.
enum class SheetAudience { pupil, guardian, teacher, staffRoom };

inline constexpr std::array kSheetAudiences = {SheetAudience::pupil, SheetAudience::guardian, SheetAudience::teacher,
                                               SheetAudience::staffRoom};

QLatin1StringView token(SheetAudience audience);
std::optional<SheetAudience> sheetAudienceFromToken(QStringView text);
/// «staff_room», «Учительская», and whatever is understood as a role.
std::optional<SheetAudience> parseSheetAudience(QStringView text);
SheetAudience audienceOf(invites::InviteRole role, classes::ClassKind kind);
/// «родитель», «Учительская»: for the journal's subjects, Russian in every language.
QString paperWord(SheetAudience audience);

/// The words on the paper that a school may change, one paragraph each. Placeholders stand in braces.
struct SheetText
{
    QString title; ///< of the class sheet
    QString lead;
    QStringList steps;
    QString note;
    QString slipTitle;
    QString slipText;
    QString listTitle;
    QString listNote;

    bool operator==(const SheetText &) const = default;

    /// A heading in square brackets, and the paragraph below it, for each: as files and the store have it.
    QString toPlainText() const;
    /// Headings in any order; one that is left out leaves its paragraph empty. Not checked: see checkedSheetText().
    /// Errors: sheetTextPlaceholder (a heading that there is not, or words above the first one).
    static Result<SheetText> fromPlainText(const QString &text);

    /// From the templates of the resources.
    static SheetText fromTemplates(const QJsonObject &templates, SheetAudience audience);
    /// Takes the place of the words in the templates.
    void writeInto(QJsonObject &templates, SheetAudience audience) const;
};

using SheetTexts = QMap<SheetAudience, SheetText>;

/// One paragraph that can be edited: where it is kept, what it is called, how long it may be.
struct SheetParagraph
{
    QString SheetText::*member;
    const char *key;     ///< in the templates, «%1» for the audience
    const char *heading; ///< in a file
    int limit;           ///< in characters: more could not be made to fit by smaller letters
    bool required;
};

/// All but the steps, in the order of a file.
const QList<SheetParagraph> &sheetParagraphs();
inline const QString kSheetStepsHeading = QStringLiteral("Лист: шаги");
/// The detail of textTooLong where there are too many steps.
inline const QString kSheetStepsDetail = QStringLiteral("steps");
constexpr int kSheetSteps = 7;
constexpr int kSheetStepLength = 220;

/// «{школа} {класс} …»: what stands in the place of each is known only when a sheet is printed.
const QStringList &sheetPlaceholders();

/// What is wrong with one paragraph.
struct SheetTextFinding
{
    QString heading;
    Error error;
};

struct CheckedSheetText
{
    SheetText text; ///< cleaned
    QList<SheetTextFinding> findings;
};

/// Every paragraph that must be there is, none is too long, and no placeholder stands in it that nobody knows.
/// Findings: textEmpty, those of cleanText, sheetTextPlaceholder.
CheckedSheetText checkedSheetText(const SheetText &text);

/// The program's own words, from the resources (link starosta_content).
SheetText defaultSheetText(SheetAudience audience);

/// Kept with a batch: JSON, for whom → the plain text.
QString storedTexts(const SheetTexts &texts);
SheetTexts textsFromStored(const QString &stored);

} // namespace starosta::sheets
