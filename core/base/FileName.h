// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace starosta {

/// The text as a part of a file's name: what Windows or a path forbid is an underscore.
inline QString fileNamePart(QString text)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|]"));
    return text.replace(forbidden, QStringLiteral("_"));
}

} // namespace starosta
