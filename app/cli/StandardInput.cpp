// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StandardInput.h"

#include "core/base/AtomicFile.h"
#include "core/table/Table.h"
#include "core/table/TextDecoding.h"

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

Attempt<QString> readText(const QString &path)
{
    QByteArray bytes;
    if (path == QStringLiteral("-")) {
        auto input = readStandardInput();
        if (!input)
            return failed(input);
        bytes = *input;
    } else {
        auto content = readFile(path, table::kMaximumFileSize);
        if (!content)
            return failed(content);
        bytes = *content;
    }
    if (bytes.isEmpty())
        return failed(Error{ErrorCode::fileEmpty, {path}});
    auto decoded = table::decodeText(bytes);
    if (!decoded)
        return failed(decoded);
    return decoded->text;
}

} // namespace starosta::cli
