// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorSentences.h"

#include <QCoreApplication>

namespace starosta::text::sentences {
namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString tableEncoding(const Error &error)
{
    return ErrorText::tr("Row %1 cannot be read as text (byte %2). Save the table anew as “CSV UTF-8”.")
        .arg(argument(error, 0), argument(error, 1));
}

QString tableNulByte(const Error &error)
{
    return ErrorText::tr("There is a zero byte in row %1: this is not a text table. Save the table anew as CSV.")
        .arg(argument(error, 0));
}

QString tableUnclosedQuote(const Error &error)
{
    return ErrorText::tr(
               "A quotation mark opened in row %1 is never closed. Close or delete it, or save the table anew as CSV.")
        .arg(argument(error, 0));
}

QString tableTooManyColumns(const Error &error)
{
    return ErrorText::tr("Row %1 has more than %2 columns. Check that this is the right file.")
        .arg(argument(error, 0), argument(error, 1));
}

QString tableTooManyRows(const Error &error)
{
    return ErrorText::tr("The table has more than %1 rows. Check that this is the right file, or divide it.")
        .arg(argument(error, 0));
}

QString tableCellTooLong(const Error &error)
{
    return ErrorText::tr("A cell in row %2 is longer than %1 characters. Check that its quotation marks are closed.")
        .arg(argument(error, 0), argument(error, 1));
}

QString tableNoHeader(const Error &)
{
    return ErrorText::tr("No row with the names of the columns was found. Give the table a header, for example: ФИО; "
                         "Класс; Дата рождения.");
}

QString tableNoRows(const Error &)
{
    return ErrorText::tr("There are no rows with data in the table. Choose another file.");
}

QString tableRagged(const Error &error)
{
    return ErrorText::tr("The row has another number of cells than the header: %1 instead of %2. Check its separators "
                         "and quotation marks.")
        .arg(argument(error, 0), argument(error, 1));
}

QString tableUnsupported(const Error &error)
{
    const QString kind = argument(error, 0);
    if (kind == QLatin1StringView("doc") || kind == QLatin1StringView("docx") || kind == QLatin1StringView("odt"))
        return ErrorText::tr("This is a text document (Word), not a table. Select the table in it, copy it, paste it "
                             "into an empty spreadsheet and save that as .xlsx, .ods or CSV.");
    if (kind == QLatin1StringView("picture"))
        return ErrorText::tr("This is a picture, not a table: no names can be read from it. Get the list as a table "
                             "(.xlsx, .ods, .xls or CSV).");
    if (kind == QLatin1StringView("zip"))
        return ErrorText::tr("This is an archive, not a table. Unpack it and choose the table that was in it.");
    return ErrorText::tr(
               "This is a file of the kind “%1”, which is not read. Open it in a spreadsheet program and save it "
               "as .xlsx, .ods or CSV.")
        .arg(argument(error, 0));
}

QString tableReaderMissing(const Error &error)
{
    return ErrorText::tr(
               "The program that reads spreadsheets is missing: %1. Install “Starosta” anew, or save the table "
               "as CSV.")
        .arg(argument(error, 0));
}

QString tableReaderFailed(const Error &)
{
    return ErrorText::tr(
        "The reading of the spreadsheet broke off: the file is damaged or unusual. Nothing was changed. "
        "Open it in a spreadsheet program and save it anew, or save it as CSV.");
}

QString tableReaderSlow(const Error &error)
{
    return ErrorText::tr(
               "The spreadsheet could not be read within %1 seconds. Delete from it what does not belong to the "
               "list, or save it as CSV.")
        .arg(argument(error, 0));
}

QString tableReaderMemory(const Error &)
{
    return ErrorText::tr("Reading the spreadsheet takes more memory than any list needs. Delete from it what does not "
                         "belong to the list, or save it as CSV.");
}

QString tableDamaged(const Error &error)
{
    return ErrorText::tr(
               "The file is damaged or was cut short: it is no whole spreadsheet (%1). Get it anew, or open it "
               "in a spreadsheet program and save it.")
        .arg(argument(error, 0));
}

QString tableEncrypted(const Error &)
{
    return ErrorText::tr(
        "The spreadsheet is protected by a password. Open it in a spreadsheet program and save it without "
        "the password.");
}

QString tableUnpacked(const Error &error)
{
    return ErrorText::tr("The spreadsheet unpacks to more than %1 MiB; no list of a school does. It was not read.")
        .arg(argument(error, 0));
}

QString tableTooManyParts(const Error &error)
{
    return ErrorText::tr("The spreadsheet consists of more than %1 parts; no list of a school does. It was not read.")
        .arg(argument(error, 0));
}

QString tableForbidden(const Error &error)
{
    return ErrorText::tr(
               "The spreadsheet holds what no spreadsheet program writes (%1), and may be made to do harm. It "
               "was not read.")
        .arg(argument(error, 0));
}

QString tableBadCell(const Error &error)
{
    return ErrorText::tr("The sheet “%1” is damaged at the cell %2. Open the file in a spreadsheet program and save it "
                         "anew.")
        .arg(argument(error, 0), argument(error, 1));
}

QString tableSheetUnknown(const Error &error)
{
    return ErrorText::tr("There is no sheet “%1” in the file. Its sheets: %2.")
        .arg(argument(error, 0), argument(error, 1));
}

QString tableSheetHidden(const Error &error)
{
    return ErrorText::tr("The sheet “%1” is hidden and is not read. If it belongs to the list, choose it by its name.")
        .arg(argument(error, 0));
}

QString tableRowsHidden(const Error &error)
{
    return ErrorText::tr("Hidden rows are read all the same: %1.").arg(argument(error, 0));
}

QString tableCellsMerged(const Error &error)
{
    return ErrorText::tr("Merged cells are read as if each row had their value: %1.").arg(argument(error, 0));
}

QString tableTotalsLeftOut(const Error &error)
{
    return ErrorText::tr("A row that names nobody is left out: “%1”.").arg(argument(error, 0));
}

QString tableSignatureLeftOut(const Error &error)
{
    return ErrorText::tr("A signature below the list is left out: “%1”.").arg(argument(error, 0));
}

QString tableRowUnclear(const Error &error)
{
    return ErrorText::tr("It is not clear what this row is, “%1”: the heading of a class, a signature or a person. "
                         "Write a heading like “Класс: 1А”, delete a signature, or put the person’s name into its "
                         "column.")
        .arg(argument(error, 0));
}

QString tableSheetLeftOut(const Error &error)
{
    return ErrorText::tr("The sheet “%1” has no such list and is not read.").arg(argument(error, 0));
}

QString tableSheetFormer(const Error &error)
{
    return ErrorText::tr("The sheet “%1” is not read: by its name it lists those who have left.")
        .arg(argument(error, 0));
}

QString tableDateMonthFirst(const Error &error)
{
    return ErrorText::tr("In the column “%1” the month stands before the day (“%2”); the whole column is read so.")
        .arg(argument(error, 0), argument(error, 1));
}

QString tableDateOrderOpen(const Error &error)
{
    return ErrorText::tr(
               "In the column “%1” the dates could have the month or the day first (“%2”); they are read with "
               "the day first. If that is wrong, write them like 01.09.2026.")
        .arg(argument(error, 0), argument(error, 1));
}

QString tableCellOfRows(const Error &error)
{
    return ErrorText::tr("One cell in quotes takes up the lines %1–%2 whole, with everybody in them: a quote before it "
                         "may be one too many. Look at these lines in a text editor.")
        .arg(argument(error, 0), argument(error, 1));
}

QString cellError(const Error &error)
{
    return ErrorText::tr("There is the error of a formula in the cell: %1. Put the value there.")
        .arg(argument(error, 0));
}

QString cellFormulaEmpty(const Error &)
{
    return ErrorText::tr(
        "The formula of the cell was saved without its value. Open the file in a spreadsheet program and "
        "save it anew.");
}

QString cellDigitsLost(const Error &error)
{
    return ErrorText::tr(
               "The spreadsheet program has cut the number's digits off: %1. Make the cell a text and type the "
               "number anew.")
        .arg(argument(error, 0));
}

QString cellDateDoubtful(const Error &error)
{
    return ErrorText::tr("The cell is formatted as a date, but its number is none: %1.").arg(argument(error, 0));
}

QString mappingFieldUnknown(const Error &error)
{
    return ErrorText::tr("There is no field “%1”. “starosta-cli import --help” lists the fields.")
        .arg(argument(error, 0));
}

QString mappingFieldMissing(const Error &error)
{
    return ErrorText::tr("It is not clear which column is “%1”, and the import needs it. Choose the column.")
        .arg(fieldArgument(error, 0));
}

QString mappingColumnUnknown(const Error &error)
{
    return ErrorText::tr("There is no column “%1” in the file. Check its name, or give its number.")
        .arg(argument(error, 0));
}

QString mappingColumnTwice(const Error &error)
{
    return ErrorText::tr("The column “%1” is named twice. Leave it one meaning.").arg(argument(error, 0));
}

QString mappingFieldOpen(const Error &error)
{
    return ErrorText::tr("Two columns may be “%1”: “%2” and “%3”. Choose which of them is to be read (on the command "
                         "line: --map %4=COLUMN).")
        .arg(fieldArgument(error, 0), argument(error, 1), argument(error, 2), argument(error, 0));
}

QString mappingTwoParents(const Error &error)
{
    return ErrorText::tr(
               "A row names two parents, “%1” and “%2”, and one is read at a time. Import the file twice, only "
               "adding and updating: choose the columns of the one, then those of the other (on the command "
               "line: --map fullName=COLUMN).")
        .arg(argument(error, 0), argument(error, 1));
}

QString mappingParentUnread(const Error &error)
{
    return ErrorText::tr("The parents in the column “%1” are not read this time. Import the file once more with the "
                         "columns of theirs.")
        .arg(argument(error, 0));
}

QString mappingColumnAlike(const Error &error)
{
    return ErrorText::tr(
               "There is one more column “%1”, which says something else (“%2”) and is not read: people may "
               "stand in it. Put lists that stand side by side one below the other, or on sheets of their own.")
        .arg(argument(error, 0), argument(error, 1));
}

} // namespace starosta::text::sentences
