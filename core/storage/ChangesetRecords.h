// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Changeset.h"

#include <QByteArrayView>

#include <vector>

namespace starosta::storage {

/// One value of a record, as it stands in the bytes of a changeset.
struct RecordValue
{
    enum class Type : char { absent = 0, integer = 1, real = 2, text = 3, blob = 4, null = 5 };

    Type type = Type::absent; ///< absent: not a part of the change
    QByteArrayView bytes;     ///< with its header
    QByteArrayView content;   ///< of a text or a blob
    qint64 integer = 0;
};

/// One row of a changeset: the views hold as long as the bytes that were read.
struct RecordBytes
{
    QByteArrayView table;  ///< its name
    QByteArrayView header; ///< what stands before the first record of the table
    RowOperation operation = RowOperation::inserted;
    QByteArrayView bytes;            ///< the whole record
    std::vector<RecordValue> before; ///< none of an inserted row
    std::vector<RecordValue> after;  ///< none of a deleted row

    /// Every table has an INTEGER PRIMARY KEY as its first column.
    qint64 row() const { return operation == RowOperation::inserted ? after[0].integer : before[0].integer; }
};

/// Reads what SQLite's session extension wrote, record by record, without making anything of it: what stays of an
/// entry of the journal is copied byte for byte. The format is that of sqlite3session.c: 'T', the number of columns,
/// their flags and the name of a table; then for each row the operation, a flag, and its values with their types.
/// Never reads past the bytes, whatever stands in them.
class ChangesetReader
{
public:
    explicit ChangesetReader(QByteArrayView changeset) : m_bytes(changeset) {}

    /// False at the end, and where the bytes are no changeset.
    bool next();
    bool isBroken() const { return m_broken; }
    /// After next() was true, until it is called again.
    const RecordBytes &record() const { return m_record; }

private:
    std::optional<quint64> takeNumber();
    std::optional<QByteArrayView> take(qsizetype size);
    bool takeHeader();
    bool takeValues(std::vector<RecordValue> &values);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qsizetype m_columns = 0;
    bool m_broken = false;
    RecordBytes m_record;
};

/// Puts records together again. A table of which none is left is not named.
class ChangesetWriter
{
public:
    void copy(const RecordBytes &record);
    /// Some of the values are others now: for each value of the record its new bytes, or none to keep it.
    using Replace = std::function<std::optional<QByteArray>(const RecordValue &value, int column)>;
    void copy(const RecordBytes &record, const Replace &replace);

    const QByteArray &bytes() const { return m_bytes; }

    static QByteArray nullValue();
    static QByteArray textValue(QByteArrayView utf8);

private:
    void putHeader(const RecordBytes &record);

    QByteArray m_bytes;
    QByteArray m_header; ///< of the table whose records come now
};

} // namespace starosta::storage
