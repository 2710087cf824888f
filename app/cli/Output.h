// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Failure.h"

#include <QJsonObject>

#include <optional>

namespace starosta::cli {

enum class Format { text, json };

/// Standard output and standard error, in UTF-8. With --json standard output holds one object and nothing else.
class Output
{
public:
    explicit Output(Format format) : m_format(format) {}

    bool isJson() const { return m_format == Format::json; }
    /// For people, with a line end; nothing with --json.
    void say(const QString &line);
    /// The command's one object; nothing without --json.
    void object(const QJsonObject &object);
    /// A file for `-o -`, as it is.
    void bytes(const QByteArray &content);
    /// For people, beside the result: on standard error.
    void note(const QString &line);
    void failure(const Failure &failure);

    /// False once something could not be written, on a full disk for example.
    bool good() const { return m_good; }

private:
    void write(const QByteArray &content);

    Format m_format;
    bool m_good = true;
};

/// {"code","text"}
QJsonObject toJson(const Failure &failure);
/// Texts for JSON: null for what is empty.
QJsonValue textOrNull(const QString &text);
/// Numbers for JSON: null for what is not known.
QJsonValue numberOrNull(std::optional<qint64> number);

} // namespace starosta::cli
