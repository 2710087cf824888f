// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/TemporaryFolder.h"

#include <QFile>

namespace starosta::test {

TemporaryFolder::TemporaryFolder()
{
    REQUIRE(m_folder.isValid());
}

QString TemporaryFolder::write(const QString &name, const QByteArray &content) const
{
    QFile file(filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

QByteArray TemporaryFolder::read(const QString &name) const
{
    QFile file(filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace starosta::test
