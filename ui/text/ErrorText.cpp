// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include "ui/text/ErrorSentences.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfImport.h"

#include <QCoreApplication>
#include <QDir>

namespace starosta::text {
namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

namespace sentences {

QString argument(const Error &error, qsizetype index)
{
    return error.args.value(index);
}

QString pathArgument(const Error &error, qsizetype index)
{
    const QString path = argument(error, index);
    // As it is written on a command line.
    if (path == QStringLiteral("-"))
        return ErrorText::tr("(standard input)");
    return QDir::toNativeSeparators(path);
}

int numberArgument(const Error &error, qsizetype index)
{
    return argument(error, index).toInt();
}

QString roleArgument(const Error &error, qsizetype index)
{
    const auto role = invites::inviteRoleFromToken(argument(error, index));
    return role ? label(*role) : argument(error, index);
}

QString stateArgument(const Error &error, qsizetype index)
{
    const auto state = invites::linkStateFromToken(argument(error, index));
    return state ? label(*state) : argument(error, index);
}

QString fieldArgument(const Error &error, qsizetype index)
{
    const auto field = table::fieldFromToken(argument(error, index));
    return field ? label(*field) : argument(error, index);
}

} // namespace sentences

QString errorText(const Error &error)
{
    switch (error.code) {
#define X(name, token)                                                                                                 \
    case ErrorCode::name:                                                                                              \
        return sentences::name(error);
        STAROSTA_ERROR_CODES(X)
#undef X
    }
    Q_UNREACHABLE();
}

QString rowErrorText(int row, const QString &column, const Error &error)
{
    const QString place = column.isEmpty() ? ErrorText::tr("Row %1").arg(row)
                                           : ErrorText::tr("Row %1, column “%2”").arg(QString::number(row), column);
    return ErrorText::tr("%1: %2").arg(place, errorText(error));
}

} // namespace starosta::text
