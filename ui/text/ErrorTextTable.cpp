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
    return ErrorText::tr("Files of the kind “%1” cannot be read yet. Save the table as CSV: “Save as… CSV UTF-8”.")
        .arg(argument(error, 0));
}

QString mappingFieldUnknown(const Error &error)
{
    return ErrorText::tr("There is no field “%1”. See the list of fields in the help for import.")
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

} // namespace starosta::text::sentences
