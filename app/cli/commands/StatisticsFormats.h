// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "core/statistics/Snapshot.h"

namespace starosta::cli {

/// What `--format` of `statistics` names, or the end of the file's name.
struct StatisticsFormat
{
    enum class Kind { csv, longCsv, book, pdf, text, form };
    Kind kind = Kind::csv;
    QString form = {};   ///< its name
    bool isBook = false; ///< a form that is written as a workbook
};

/// Only sentences have a place on the screen; anything else needs a file, or `-`.
Attempt<StatisticsFormat> statisticsFormatFrom(const Arguments &arguments, const std::optional<QString> &path);

/// The figures in this format; a PDF with what has changed since an earlier day.
Attempt<QByteArray> statisticsFile(const StatisticsFormat &format, Workspace &workspace,
                                   const statistics::Report &report, const std::optional<statistics::Report> &earlier);
/// The sentences to paste into a message.
Attempt<QString> statisticsSentences(Workspace &workspace, const statistics::Report &report);

/// `statistics --not-joined`
Outcome listNotJoined(Session &session, const Arguments &arguments);

} // namespace starosta::cli
