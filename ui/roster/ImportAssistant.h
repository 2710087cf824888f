// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Assistant.h"
#include "ui/common/InputBlock.h"
#include "ui/common/PageContext.h"
#include "ui/roster/ImportDraft.h"
#include "ui/roster/ImportTicks.h"

#include <memory>

namespace starosta::ui {

/// File → columns → check → report. Nothing is written before the check is confirmed; one undo takes it back.
class ImportAssistant : public Assistant
{
    Q_OBJECT

public:
    /// With a file or a pasted table it is read at once.
    ImportAssistant(PageContext &context, ImportBeginning beginning, QWidget *parent = nullptr);

    PageContext &context() { return m_context; }
    ImportDraft &draft() { return m_draft; }
    ImportTicks &ticks() { return m_ticks; }
    /// Work is going on beside the window; the assistant waits for it and takes nothing.
    bool isBusy() const { return m_waiting != nullptr; }

    /// The failure, where there was one.
    using Done = std::function<void(const std::optional<Error> &)>;

    /// Another file or table: whose list it is, is asked of its header.
    void startFrom(ImportBeginning beginning, Done done);
    /// Reads it again, as kind, sheets and header row are chosen now. What was answered is forgotten.
    void readSource(Done done);
    /// What was answered of the rows as they were read before is forgotten; ticks stay with their rows.
    void readColumnAs(int column, table::Field field);
    void makePlan(Done done);
    /// Writes what is ticked, all or nothing, and goes to the report.
    void apply(std::function<void(const Error &)> refused);
    void undo(std::function<void(const Error &)> refused);
    /// As the records of the office: every row with what became of it.
    void saveReport(const QString &path, Done done);

    /// Leaves a word, and the way back, in the window.
    void accept() override;
    /// Not while work is going on: it has a button of its own that cancels it. Asks first where answers or ticks of the
    /// check would be lost.
    void reject() override;
    void closeAndPrint();

private:
    void beginWork();
    void endWork();
    void showConflicts();
    bool wouldLoseWork() const;
    template <class Work, class Finished>
    void runOnStore(const QString &title, Work work, Finished finished);

    PageContext &m_context;
    ImportDraft m_draft;
    ImportTicks m_ticks;
    std::unique_ptr<InputBlock> m_waiting; ///< as long as work is going on
};

} // namespace starosta::ui
