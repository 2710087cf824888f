// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/platform/PlatformTask.h"

#include <QHash>
#include <QString>

namespace starosta::text {

/// What is to be done, in short: «Reset a link».
QString label(platform::TaskKind kind);
QString label(platform::TaskState state);
QString label(platform::TaskProof proof);
/// Why, and what to look at when doing it.
QString explanation(platform::TaskKind kind);

/// Tasks in words that can be copied into a message or held beside the cabinet. Links are masked. Names of classes are
/// read once: to be made anew when the store has changed.
class TaskWords
{
public:
    explicit TaskWords(Workspace &workspace);

    /// «Reset the invite link: class 1А, role “parent”, …kBq=»
    QString instruction(const platform::PlatformTask &task) const;
    /// Whom or what it is about: «Мария Антонова, class 1А, role “parent”».
    QString about(const platform::PlatformTask &task) const;
    /// «1А», or empty where it is about no class.
    QString className(const platform::PlatformTask &task) const;

private:
    QString person(const platform::PlatformTask &task) const;

    Workspace &m_workspace;
    QHash<classes::ClassId, QString> m_classes;
};

} // namespace starosta::text
