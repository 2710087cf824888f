// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/table/SpreadsheetReader.h"

#include <QByteArray>

#include <functional>

namespace starosta::table {

/// Runs starosta-reader with the bytes on its standard input and hands on what it writes, as it comes. The process gets
/// its bytes as an unnamed file, so no copy of children's names ever lies on a disk; it does not outlive this call.
class ReaderProcess
{
public:
    /// Takes bytes of the output; an error ends the process.
    using Sink = std::function<Result<>(QByteArrayView)>;

    ReaderProcess(const SpreadsheetRequest &request, Progress *progress) : m_request(request), m_progress(progress) {}

    /// Succeeds where the process has ended by itself, well or with a failure that it has told.
    /// Errors: tableReaderMissing, tableReaderFailed, tableReaderSlow, tableUnpacked, canceled, those of the sink.
    Result<> run(const QByteArray &bytes, const Sink &sink);

private:
    QString programPath() const;

    const SpreadsheetRequest &m_request;
    Progress *m_progress;
};

} // namespace starosta::table
