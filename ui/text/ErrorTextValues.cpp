// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorSentences.h"

#include "core/base/DateText.h"
#include "ui/text/LabelsOfRecords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace starosta::text::sentences {
namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// «31.02.2019»: written as it should be, but no calendar has it.
bool isFormOfDate(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,2}[./-]\\d{1,2}[./-](19|20|21)\\d\\d|(19|20|21)\\d\\d-\\d{1,2}-\\d{1,2})\\s*$"));
    return form.match(text).hasMatch() && !parseDate(text);
}

} // namespace

QString textEmpty(const Error &error)
{
    return ErrorText::tr("“%1” must not be empty. Fill it in.").arg(columnLabel(argument(error, 0)));
}

QString textTooLong(const Error &error)
{
    return ErrorText::tr("The text is too long: at most %n character(s) fit. Shorten it.", nullptr,
                         numberArgument(error, 0));
}

QString textForbiddenCharacter(const Error &error)
{
    return ErrorText::tr(
               "There is an invisible or forbidden character (%1) at position %2. Delete it, or type the text anew.")
        .arg(argument(error, 0), argument(error, 1));
}

QString textTooManyMarks(const Error &error)
{
    return ErrorText::tr(
               "The letter at position %1 carries more than three marks above or below it. Type the word anew.")
        .arg(argument(error, 0));
}

QString schoolYearInvalid(const Error &error)
{
    return ErrorText::tr("“%1” is not a school year. Write it like 2026/2027.").arg(argument(error, 0));
}

QString orderReferenceInvalid(const Error &error)
{
    return ErrorText::tr("“%1” is not the number and date of an order. Write it like: № 12 от 01.09.2026.")
        .arg(argument(error, 0));
}

QString classNameInvalid(const Error &error)
{
    return ErrorText::tr("“%1” is not the name of a class. Write a grade and a letter, for example 1А.")
        .arg(argument(error, 0));
}

QString classGradeOutOfRange(const Error &error)
{
    return ErrorText::tr("There is no such grade as in “%1”: grades go from 1 to 12.").arg(argument(error, 0));
}

QString classLetterTooLong(const Error &error)
{
    return ErrorText::tr("The letter of the class “%1” is too long: at most 15 characters.").arg(argument(error, 0));
}

QString personNameInvalid(const Error &error)
{
    return ErrorText::tr(
               "“%1” is not a full name. Write the surname, the given name and, if there is one, the patronymic.")
        .arg(argument(error, 0));
}

QString personNameInitials(const Error &error)
{
    return ErrorText::tr("“%1” has initials instead of names. Write the given name and the patronymic in full.")
        .arg(argument(error, 0));
}

QString dateInvalid(const Error &error)
{
    if (isFormOfDate(argument(error, 0)))
        return ErrorText::tr("“%1”: there is no such day. Check day, month and year.").arg(argument(error, 0));
    return ErrorText::tr("“%1” is not a date. Write it like 01.09.2026.").arg(argument(error, 0));
}

QString dateInFuture(const Error &error)
{
    return ErrorText::tr("The date %1 is still to come. Check day, month and year.").arg(argument(error, 0));
}

QString innInvalid(const Error &error)
{
    return ErrorText::tr(
               "“%1” is not the INN of an organisation: it has 10 digits, and the last one must agree with the others.")
        .arg(argument(error, 0));
}

} // namespace starosta::text::sentences
