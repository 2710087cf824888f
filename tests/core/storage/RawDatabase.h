// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace starosta::test {

/// A store's file as somebody with another program has it: plain SQLite, no ledger, no promises.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path);
    ~RawDatabase();
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    void execute(const QByteArray &sql);
    /// The first column of the first row, as bytes.
    QByteArray value(const QByteArray &sql);
    /// Runs `sql` on the journal without its guards, and puts them back as they were.
    void tamper(const QByteArray &sql);

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace starosta::test
