// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/RosterService.h"
#include "ui/common/Assistant.h"
#include "ui/common/PageContext.h"

namespace starosta::ui {

/// What the steps of the assistant work on together.
struct ImportDraft
{
    QString path = {};
    roster::ImportKind kind = roster::ImportKind::pupils;
    roster::ImportOptions options = {};
    std::optional<roster::ImportSource> source = {};
    std::optional<roster::ImportPlan> plan = {};
    roster::BadRows badRows = roster::BadRows::refuse;
    std::optional<journal::Committed<roster::ImportReport>> outcome = {};
};

/// File → columns → check → report. Nothing is written before the check is confirmed; one undo takes it back.
class ImportAssistant : public Assistant
{
    Q_OBJECT

public:
    /// With a path the file is read at once.
    ImportAssistant(PageContext &context, const QString &path, QWidget *parent = nullptr);

    PageContext &context() { return m_context; }
    ImportDraft &draft() { return m_draft; }

    /// Reads the file again, as the kind and the encoding say now. Errors: those of RosterService::read.
    Result<> readSource();
    /// Works out the plan beside the window; `done` is called with the failure, if there was one.
    void makePlan(std::function<void(const std::optional<Error> &)> done);
    /// Writes the plan; goes to the report when it is written, otherwise hands over why not.
    void apply(std::function<void(const Error &)> refused);
    void undo();
    /// Leaves a word, and the way back, in the window.
    void accept() override;

private:
    PageContext &m_context;
    ImportDraft m_draft;
};

} // namespace starosta::ui
