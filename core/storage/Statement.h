// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/storage/Store.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <string_view>

namespace starosta::storage {

/// One prepared SQL statement with bound values. The text is a literal: it is the key under which the prepared form is
/// kept, and nothing typed by a person ever becomes SQL.
/// A statement that writes is refused outside a WriteTransaction. Failures go to Store::failure().
class Statement
{
public:
    Statement(Store &store, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds the values to ?1, ?2, … in order, runs to the end, and makes the statement ready for the next values.
    template <class... Values>
    bool run(const Values &...values)
    {
        bindAll(values...);
        while (step()) {
        }
        const bool ok = m_ok;
        reset();
        return ok;
    }

    template <class... Values>
    Statement &bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// Parameters count from 1.
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64(value)); }
    void bind(int index, bool value) { bind(index, qint64(value)); }
    void bind(int index, const QString &value);
    void bind(int index, QLatin1StringView value);
    void bind(int index, const QByteArray &blob);
    /// ISO 8601; an invalid date is NULL.
    void bind(int index, QDate value);
    void bind(int index, std::nullopt_t);
    template <class Tag>
    void bind(int index, Id<Tag> id)
    {
        bind(index, id.value());
    }
    template <class T>
    void bind(int index, const std::optional<T> &value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, std::nullopt);
    }

    /// True while there is a row. False at the end and after a failure.
    bool step();
    void reset();

    /// Columns count from 0 and belong to the current row.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    /// The bytes of a text, until the next step: for telling what stands there without a copy.
    std::string_view utf8(int column) const;
    QByteArray blob(int column) const;
    /// Invalid where the column is NULL.
    QDate date(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<QString> optionalText(int column) const;
    std::optional<QDate> optionalDate(int column) const;
    template <class SomeId>
    SomeId id(int column) const
    {
        return SomeId(integer(column));
    }
    template <class SomeId>
    std::optional<SomeId> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(SomeId(integer(column)));
    }

    /// The key of the row that the last INSERT made.
    qint64 insertedRow() const;
    /// Rows that the last run() touched.
    qint64 changedRows() const;

private:
    Store &m_store;
    const char *m_sql;
    sqlite3_stmt *m_statement;
    bool m_ok;
};

} // namespace starosta::storage
