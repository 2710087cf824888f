// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ChangesetRecords.h"

#include <QtEndian>

#include <sqlite3.h>

namespace starosta::storage {

namespace {

/// More than any table of SQLite can have.
constexpr quint64 kMaximumColumns = 32'767;

/// SQLite's own variable-length number: seven bits a byte, the highest first; a ninth byte has all its eight.
QByteArray encodedNumber(quint64 number)
{
    Q_ASSERT(number < (quint64(1) << 56)); // a length, never as long as would need the ninth byte
    QByteArray bytes;
    do {
        bytes.prepend(char((number & 0x7f) | (bytes.isEmpty() ? 0 : 0x80)));
        number >>= 7;
    } while (number > 0);
    return bytes;
}

} // namespace

std::optional<quint64> ChangesetReader::takeNumber()
{
    quint64 number = 0;
    for (int byte = 0; byte < 9 && m_at < m_bytes.size(); ++byte) {
        const auto bits = quint8(m_bytes[m_at++]);
        if (byte == 8)
            return number << 8 | bits;
        number = number << 7 | (bits & 0x7f);
        if (bits < 0x80)
            return number;
    }
    return std::nullopt;
}

std::optional<QByteArrayView> ChangesetReader::take(qsizetype size)
{
    if (size < 0 || size > m_bytes.size() - m_at)
        return std::nullopt;
    const QByteArrayView taken = m_bytes.sliced(m_at, size);
    m_at += size;
    return taken;
}

bool ChangesetReader::takeHeader()
{
    const qsizetype start = m_at++;
    const auto columns = takeNumber();
    if (!columns || *columns == 0 || *columns > kMaximumColumns || !take(qsizetype(*columns)))
        return false;
    const qsizetype end = m_bytes.indexOf('\0', m_at);
    if (end < 0)
        return false;
    m_record.table = m_bytes.sliced(m_at, end - m_at);
    m_at = end + 1;
    m_record.header = m_bytes.sliced(start, m_at - start);
    m_columns = qsizetype(*columns);
    return true;
}

bool ChangesetReader::takeValues(std::vector<RecordValue> &values)
{
    using Type = RecordValue::Type;
    for (qsizetype column = 0; column < m_columns; ++column) {
        const qsizetype start = m_at;
        const auto type = take(1);
        if (!type || quint8(type->front()) > quint8(Type::null))
            return false;
        RecordValue value{.type = Type(type->front()), .bytes = {}, .content = {}};
        if (value.type == Type::integer || value.type == Type::real) {
            const auto number = take(sizeof(qint64));
            if (!number)
                return false;
            value.integer = qFromBigEndian<qint64>(number->data());
        } else if (value.type == Type::text || value.type == Type::blob) {
            const auto size = takeNumber();
            if (!size || *size > quint64(m_bytes.size()))
                return false;
            const auto content = take(qsizetype(*size));
            if (!content)
                return false;
            value.content = *content;
        }
        value.bytes = m_bytes.sliced(start, m_at - start);
        values.push_back(value);
    }
    return true;
}

bool ChangesetReader::next()
{
    m_record.before.clear();
    m_record.after.clear();
    const auto broken = [this] {
        m_broken = true;
        return false;
    };
    if (m_broken)
        return false;
    while (m_at < m_bytes.size() && m_bytes[m_at] == 'T') {
        if (!takeHeader())
            return broken();
    }
    if (m_at == m_bytes.size())
        return false;
    const qsizetype start = m_at;
    const auto head = take(2); // the second says whether a trigger did it
    if (!head || m_columns == 0)
        return broken();
    switch (head->front()) {
    case SQLITE_INSERT:
        m_record.operation = RowOperation::inserted;
        break;
    case SQLITE_UPDATE:
        m_record.operation = RowOperation::updated;
        break;
    case SQLITE_DELETE:
        m_record.operation = RowOperation::deleted;
        break;
    default:
        return broken();
    }
    if (m_record.operation != RowOperation::inserted && !takeValues(m_record.before))
        return broken();
    if (m_record.operation != RowOperation::deleted && !takeValues(m_record.after))
        return broken();
    m_record.bytes = m_bytes.sliced(start, m_at - start);
    return true;
}

void ChangesetWriter::putHeader(const RecordBytes &record)
{
    if (m_header == record.header)
        return;
    m_header = record.header.toByteArray();
    m_bytes += m_header;
}

void ChangesetWriter::copy(const RecordBytes &record)
{
    putHeader(record);
    m_bytes += record.bytes;
}

void ChangesetWriter::copy(const RecordBytes &record, const Replace &replace)
{
    putHeader(record);
    m_bytes += record.bytes.first(2);
    for (const auto *values : {&record.before, &record.after}) {
        int column = 0;
        for (const RecordValue &value : *values) {
            const auto other = replace(value, column++);
            m_bytes += other ? QByteArrayView(*other) : value.bytes;
        }
    }
}

QByteArray ChangesetWriter::nullValue()
{
    return QByteArray(1, char(RecordValue::Type::null));
}

QByteArray ChangesetWriter::textValue(QByteArrayView utf8)
{
    QByteArray value(1, char(RecordValue::Type::text));
    value += encodedNumber(quint64(utf8.size()));
    value += utf8;
    return value;
}

} // namespace starosta::storage
