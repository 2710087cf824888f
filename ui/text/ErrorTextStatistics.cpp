// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: snapshots, goals, forms, and what is wrong with a school's file of figures.
#include "ui/text/ErrorSentences.h"

#include "core/statistics/Indicator.h"
#include "ui/text/LabelsOfStatistics.h"

#include <QCoreApplication>

namespace starosta::text::sentences {
namespace {

using statistics::Indicator;

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// What an indicator is called; a token that nobody knows stays as it is.
QString indicatorArgument(const Error &error, qsizetype index)
{
    const auto indicator = statistics::indicatorFromToken(argument(error, index));
    return indicator ? label(*indicator) : argument(error, index);
}

QString scopeArgument(const Error &error, qsizetype index)
{
    return scopeText(argument(error, index));
}

/// As they are typed, with a comma.
QString tokens(bool (*isMeant)(Indicator))
{
    QStringList tokens;
    for (const Indicator each : statistics::allIndicators()) {
        if (isMeant(each))
            tokens.append(token(each));
    }
    return tokens.join(QStringLiteral(", "));
}

} // namespace

QString snapshotMissing(const Error &error)
{
    if (argument(error, 1).isEmpty())
        return ErrorText::tr("No figures were kept of %1. Keep those of today: Statistics → Keep the figures.")
            .arg(argument(error, 0));
    return ErrorText::tr("No figures were kept of %1. The first ones are those of %2.")
        .arg(argument(error, 0), argument(error, 1));
}

QString snapshotFuture(const Error &error)
{
    return ErrorText::tr("%1 is still to come: today is %2.").arg(argument(error, 0), argument(error, 1));
}

QString goalPercent(const Error &error)
{
    return ErrorText::tr("A goal is a whole number from 1 to 100 percent, and not “%1”.").arg(argument(error, 0));
}

QString goalNoShare(const Error &error)
{
    return ErrorText::tr("“%1” is no share of anything, so it has no goal in percent. These are shares: %2.")
        .arg(indicatorArgument(error, 0), tokens([](Indicator each) { return wholeOf(each).has_value(); }));
}

QString goalMissing(const Error &error)
{
    return ErrorText::tr("There is no goal No. %1. Look the number up in the list of goals.").arg(argument(error, 0));
}

QString indicatorUnknown(const Error &error)
{
    return ErrorText::tr("There is no indicator “%1”. There are: %2.").arg(argument(error, 0), tokens([](Indicator) {
                                                                               return true;
                                                                           }));
}

QString formMissing(const Error &error)
{
    return ErrorText::tr("There is no form “%1”. Look its name up in the list of forms.").arg(argument(error, 0));
}

QString formExists(const Error &error)
{
    return ErrorText::tr("There is a form “%1” already. Change that one, or give this one another name.")
        .arg(argument(error, 0));
}

QString formNameInvalid(const Error &error)
{
    return ErrorText::tr("A form cannot be called “%1”. Give a name of 1 to 100 characters.").arg(argument(error, 0));
}

QString formEmpty(const Error &error)
{
    return ErrorText::tr("The form “%1” has no columns, or more than %2. Say what stands in it, a line a column.")
        .arg(argument(error, 0), argument(error, 1));
}

QString formColumnInvalid(const Error &error)
{
    return ErrorText::tr("“%1” is no column of a form. It is written like “Joined, %=pupils_joined:percent:0”.")
        .arg(argument(error, 0));
}

QString formIndicatorUnknown(const Error &error)
{
    return ErrorText::tr("The column “%1” asks for “%2”, and there is no such indicator. There are: %3.")
        .arg(argument(error, 0), argument(error, 1), tokens([](Indicator) { return true; }));
}

QString formNoShare(const Error &error)
{
    return ErrorText::tr("The column “%1” asks for a share, but “%2” is no share of anything.")
        .arg(argument(error, 0), indicatorArgument(error, 1));
}

QString formDecimals(const Error &error)
{
    return ErrorText::tr("The column “%1” cannot be rounded to “%2”: a share has 0, 1 or 2 decimals.")
        .arg(argument(error, 0), argument(error, 1));
}

QString formUnreadable(const Error &)
{
    return ErrorText::tr("The form cannot be read: a later version of the program has written it. Describe it anew.");
}

QString longCsvEncoding(const Error &)
{
    return ErrorText::tr("The file is written in another encoding than UTF-8, so the school's name cannot be read. "
                         "Ask the school for the file as the program wrote it, not saved anew by a spreadsheet.");
}

QString longCsvHeader(const Error &)
{
    return ErrorText::tr("This is no file of figures: it does not begin with the line “date;scope;indicator;value;of;"
                         "source” and the school's name below it.");
}

QString longCsvNothing(const Error &)
{
    return ErrorText::tr("There is not a single figure in the file, only the name of the school.");
}

QString longCsvVersion(const Error &error)
{
    return ErrorText::tr(
               "The file is of version %1, and this program reads version 1. Ask the school for a file of the "
               "same version, or take a later program.")
        .arg(argument(error, 0));
}

QString longCsvRow(const Error &error)
{
    return ErrorText::tr("Row %1: “%2” cannot be read.").arg(argument(error, 0), argument(error, 1));
}

QString longCsvEmptyCell(const Error &error)
{
    return ErrorText::tr("Row %1: there is nothing in the column “%2”.").arg(argument(error, 0), argument(error, 1));
}

QString longCsvTwice(const Error &error)
{
    return ErrorText::tr("Row %1: “%3” of %2 stands in the file twice.")
        .arg(argument(error, 0), scopeArgument(error, 1), indicatorArgument(error, 2));
}

QString longCsvNegative(const Error &error)
{
    return ErrorText::tr("Row %1: %2 people cannot be.").arg(argument(error, 0), argument(error, 1));
}

QString longCsvExceeds(const Error &error)
{
    return ErrorText::tr("The file contradicts itself: “%2” (%1) is %3 of %4, more than there are.")
        .arg(scopeArgument(error, 0), indicatorArgument(error, 1), argument(error, 2), argument(error, 3));
}

QString longCsvOtherWhole(const Error &error)
{
    return ErrorText::tr(
               "The file contradicts itself: “%2” (%1) is said to be of “%3”, and the number itself is “%4” there.")
        .arg(scopeArgument(error, 0), indicatorArgument(error, 1), argument(error, 2), argument(error, 3));
}

QString longCsvOtherSum(const Error &error)
{
    return ErrorText::tr("The file contradicts itself: “%1” of the whole school is %2, and of its classes together %3.")
        .arg(indicatorArgument(error, 0), argument(error, 1), argument(error, 2));
}

QString consolidationNothing(const Error &error)
{
    return ErrorText::tr("There is no file of figures in %1. The files end with .csv, one a school.")
        .arg(pathArgument(error, 0));
}

QString consolidationNoFolder(const Error &error)
{
    return ErrorText::tr("%1 is a file. Name the folder in which the schools' files are.").arg(pathArgument(error, 0));
}

QString consolidationInput(const Error &error)
{
    return ErrorText::tr("%1 is one of the files that are to be summed, not an earlier table: nothing was written. "
                         "Give the table another name.")
        .arg(pathArgument(error, 0));
}

} // namespace starosta::text::sentences
