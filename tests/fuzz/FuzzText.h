// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace starosta::fuzz {

/// The bytes as text: UTF-8, as files bring it; or, behind an odd first byte, any UTF-16, as pasting brings it,
/// lone surrogates included.
inline QString textOf(const unsigned char *data, size_t size)
{
    if (size == 0)
        return {};
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    if (data[0] % 2 == 0)
        return QString::fromUtf8(bytes);
    QString text(bytes.size() / 2, Qt::Uninitialized);
    if (!text.isEmpty())
        std::memcpy(text.data(), bytes.constData(), size_t(text.size()) * 2);
    return text;
}

/// Stops the run at an input for which a promise does not hold.
inline void promise(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not true: %s\n", what);
    std::abort();
}

} // namespace starosta::fuzz
