// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestClock.h"

#include <memory>

namespace starosta::test {

/// What a fresh store of a test holds.
enum class Contents {
    nothing, ///< not even a school, as before the first-start assistant
    emptySchool ///< «Учебная НОШ», 2026/2027, «Учительская», 1А 1Б 2А approved and made; nobody in them
};

/// A real store in a folder of its own, with every service over it; gone when the test ends.
class TestWorkspace
{
public:
    explicit TestWorkspace(Contents contents = Contents::emptySchool);

    Workspace *operator->() { return m_workspace.get(); }
    Workspace &operator*() { return *m_workspace; }

    TestClock &clock() { return m_clock; }
    const TemporaryFolder &folder() const { return m_folder; }
    QString path() const { return m_folder.filePath(QStringLiteral("школа.starosta")); }

    /// Closes the store and opens it again, as the next start of the program does.
    void reopen();
    /// For what must happen while nobody has the store open.
    void close() { m_workspace.reset(); }

private:
    void createSchool();

    TemporaryFolder m_folder;
    TestClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace starosta::test
