// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Precompiled for every test: the one place that knows which Catch2 is installed (2 on Debian 12, 3 on newer systems),
// and how our values are shown when a comparison fails.

#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <string>

template <>
struct Catch::StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QLatin1StringView>
{
    static std::string convert(QLatin1StringView text) { return '"' + QString(text).toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QDate>
{
    static std::string convert(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
};

template <>
struct Catch::StringMaker<QDateTime>
{
    static std::string convert(const QDateTime &moment) { return moment.toString(Qt::ISODateWithMs).toStdString(); }
};

template <>
struct Catch::StringMaker<starosta::ErrorCode>
{
    static std::string convert(starosta::ErrorCode code) { return QString(starosta::token(code)).toStdString(); }
};

template <>
struct Catch::StringMaker<starosta::Error>
{
    static std::string convert(const starosta::Error &error)
    {
        const QString args = error.args.join(QStringLiteral(", "));
        return QStringLiteral("%1(%2) %3").arg(QString(token(error.code)), args, error.detail).toStdString();
    }
};

template <class T>
struct Catch::StringMaker<starosta::Result<T>>
{
    static std::string convert(const starosta::Result<T> &result)
    {
        return result ? "a value" : "failure " + StringMaker<starosta::Error>::convert(result.error());
    }
};

namespace starosta::test {

/// The value of a result that the test needs in order to go on; fails the test with the error otherwise.
template <class T>
T valueOf(Result<T> result)
{
    REQUIRE(result);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The code of a result that the test expects to fail.
template <class T>
ErrorCode codeOf(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace starosta::test
