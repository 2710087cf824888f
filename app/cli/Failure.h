// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>

namespace starosta::cli {

/// How the program ends (DESIGN: The command line).
enum class ExitCode {
    done = 0, ///< or nothing to do
    failed = 1,
    usage = 2,
    rowsWrong = 3, ///< some input rows are wrong
    held = 4,      ///< by a threshold
    dryRun = 5,    ///< there are changes to apply
};

/// What is printed when a command cannot do its work.
struct Failure
{
    QString code; ///< for programs
    QString text; ///< for people, translated
    ExitCode exit = ExitCode::failed;
    QJsonObject details = {}; ///< beside code and text, for programs
};

template <class T = void>
using Attempt = tl::expected<T, Failure>;
using Outcome = Attempt<ExitCode>;

/// The command was not written as it should be; `text` is a translated sentence.
tl::unexpected<Failure> usage(const QString &text);

/// «links» has no form of this name.
tl::unexpected<Failure> noSuchForm(const char *command, const QString &given);

/// A value on the command line that the core does not take.
tl::unexpected<Failure> badValue(const Error &error);

/// An expected failure of the core, with its sentence.
tl::unexpected<Failure> failed(const Error &error);

template <class T>
tl::unexpected<Failure> failed(const Result<T> &result)
{
    return failed(result.error());
}

template <class T>
tl::unexpected<Failure> failed(const Attempt<T> &attempt)
{
    return tl::unexpected(attempt.error());
}

} // namespace starosta::cli
