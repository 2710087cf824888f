// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StandardInput.h"

#include "core/table/Table.h"

#include <QFile>

#include <cstdio>

namespace starosta::cli {

Attempt<QByteArray> readStandardInput()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return failed(Error{ErrorCode::fileUnreadable, {QStringLiteral("-")}});
    const QByteArray content = in.read(table::kMaximumFileSize + 1);
    if (content.size() > table::kMaximumFileSize) {
        return failed(Error{ErrorCode::fileTooLarge,
                            {QStringLiteral("-"), QString::number(table::kMaximumFileSize / 1024 / 1024)}});
    }
    return content;
}

} // namespace starosta::cli
