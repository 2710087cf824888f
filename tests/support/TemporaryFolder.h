// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace starosta::test {

/// A folder of its own for one test, removed with all that is in it.
class TemporaryFolder
{
public:
    TemporaryFolder();

    QString path() const { return m_folder.path(); }

    /// The full path of a file in the folder, whether it exists or not.
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Writes a file as it is given, byte by byte; returns its full path.
    QString write(const QString &name, const QByteArray &content) const;

    /// The content of a file in the folder; fails the test when it cannot be read.
    QByteArray read(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

} // namespace starosta::test
