// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/SourceWork.h"

namespace starosta::ui {

using roster::ImportKind;
using roster::ImportSource;

namespace {

class SourceReading
{
public:
    SourceReading(const SourceRequest &request, roster::RosterService &roster, Progress &progress)
        : m_request(request)
        , m_roster(roster)
        , m_progress(progress)
    {}

    SourceFound find()
    {
        Result<ImportSource> first = read(m_request.kind);
        if (m_request.guessKind && first) {
            const auto guessed = roster::RosterService::guessKind(first->table);
            if (guessed && *guessed != m_request.kind)
                first = read(*guessed);
        } else if (m_request.guessKind && headerIsMissing(first.error())) {
            tryOtherKinds(first);
        }
        if (first)
            return {.source = std::make_shared<ImportSource>(*std::move(first))};
        SourceFound found{.failure = first.error()};
        if (headerIsMissing(first.error()))
            found.rawTable = rawTable();
        return found;
    }

private:
    static bool headerIsMissing(const Error &error) { return error.code == ErrorCode::tableNoHeader; }

    Result<ImportSource> read(ImportKind kind)
    {
        const ImportBeginning &from = m_request.from;
        return from.isFile()
                   ? m_roster.read(from.path, kind, m_request.reading, &m_progress)
                   : m_roster.readBytes(from.pasted, m_request.pastedName, kind, m_request.reading, &m_progress);
    }

    /// The header may have words of another kind of list only.
    void tryOtherKinds(Result<ImportSource> &first)
    {
        for (const ImportKind kind : {ImportKind::pupils, ImportKind::staff, ImportKind::guardians}) {
            if (kind == m_request.kind)
                continue;
            if (Result<ImportSource> other = read(kind)) {
                first = std::move(other);
                return;
            }
        }
    }

    std::shared_ptr<const table::Table> rawTable()
    {
        const ImportBeginning &from = m_request.from;
        Result<table::TableFile> file =
            from.isFile()
                ? table::readTableFile(from.path, m_request.reading.table, &m_progress)
                : table::readTableBytes(from.pasted, m_request.pastedName, m_request.reading.table, &m_progress);
        return file ? std::make_shared<const table::Table>(std::move(file->table)) : nullptr;
    }

    const SourceRequest &m_request;
    roster::RosterService &m_roster;
    Progress &m_progress;
};

} // namespace

Result<SourceFound> readSourceOf(const SourceRequest &request, roster::RosterService &roster, Progress &progress)
{
    return SourceReading(request, roster, progress).find();
}

} // namespace starosta::ui
