// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Output.h"
#include "core/Workspace.h"
#include "core/classes/SchoolClass.h"
#include "core/orders/OrderReference.h"

#include <memory>

namespace starosta::cli {

enum class Access {
    read, ///< a store that cannot be written is viewed
    write,
};

/// What every command works with: the global options and where its answers go.
class Session
{
public:
    struct Settings
    {
        QString storePath;
        QString reason = {};
        std::optional<orders::OrderReference> order = {};
    };

    Session(Settings settings, Output &output, const Clock &clock)
        : m_settings(std::move(settings))
        , m_output(output)
        , m_clock(clock)
    {}

    Output &out() { return m_output; }
    const Clock &clock() const { return m_clock; }
    const QString &storePath() const { return m_settings.storePath; }
    const std::optional<orders::OrderReference> &order() const { return m_settings.order; }
    journal::Because because() const;

    /// With a school in it.
    Attempt<std::unique_ptr<Workspace>> open(Access access);
    /// For finding out what was altered: a store that is not as it should be is viewed, and `whyNot` says what is
    /// wrong.
    Attempt<std::unique_ptr<Workspace>> inspect(std::optional<Failure> &whyNot);
    /// A new store, with the folder of the default one where it is meant. One without a school, which is what an
    /// attempt that was cut short leaves, is as good as new.
    Attempt<std::unique_ptr<Workspace>> create();
    /// Takes back what create() made, after a failure.
    void discard(std::unique_ptr<Workspace> workspace);

private:
    Settings m_settings;
    Output &m_output;
    const Clock &m_clock;
};

/// A journal number for JSON: null where nothing was written.
QJsonValue numberOrNull(const std::optional<journal::EntryId> &entry);
/// What was found out about the journal, as a sentence.
QString verdictText(const journal::Verdict &verdict);
/// «1А», «1А,1Б», in the order of the structure. Fails for a class that there is not.
Attempt<QList<classes::SchoolClass>> classesNamed(Workspace &workspace, const QStringList &names);
/// What the reading function found, once it is sure that all of it was read.
template <class Reader>
auto readFrom(Workspace &workspace, Reader &&reader) -> Attempt<std::invoke_result_t<Reader &>>
{
    auto value = workspace.ledger().read(reader);
    if (!value)
        return failed(value);
    return std::move(*value);
}

} // namespace starosta::cli
