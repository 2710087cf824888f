// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Store.h"
#include "core/storage/StoreLock.h"
#include "core/storage/StorePath.h"

#include <QThread>

#include <string>
#include <string_view>
#include <unordered_map>

namespace starosta::storage {

/// The steps of opening that need SQLite, and what belongs to one open connection. See Store.
class Store::Connection
{
public:
    Connection(QString path, OpenMode mode, std::shared_ptr<StoreLock> lock);
    ~Connection();

    /// `medium` decides how SQLite may open a view. Errors: as Store::open.
    Result<> open(Medium medium);
    void close();
    /// For a file that was just made. Errors: storeCannotOpen, storeFull.
    Result<> initialise();

    QString path;
    OpenMode mode;
    std::shared_ptr<StoreLock> lock;
    sqlite3 *handle = nullptr;
    std::optional<Error> failure;
    QThread *thread = QThread::currentThread();
    struct TextHash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    /// Prepared statements by their text; null for one that is in use at the moment.
    std::unordered_map<std::string, sqlite3_stmt *, TextHash, std::equal_to<>> idle;

    /// Nobody else was at work in the store: a log with something in it is then what a crash left.
    bool alone = false;
    bool recovered = false;

    Error errorFor(int code) const;
    /// Only what is known to be ours is written back into the file when the connection closes.
    void trust(bool trusted);

private:
    Result<> connect(Medium medium);
    Result<> harden();
    Result<> identify();
    Result<> migrate();
    Result<> runMigrationsFrom(int version);
    Result<> applyContract();
    Result<> checkContent();
    bool hasJournal() const;
    std::optional<qint64> pragma(const char *text) const;
    bool execute(const char *sql) const;

    QString m_name;
    bool m_trusted = false;
    bool m_hasLog = false;
};

} // namespace starosta::storage
