// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Statement.h"

#include <array>
#include <sqlite3.h>

namespace starosta::storage {

Statement::Statement(Store &store, const char *sql)
    : m_store(store)
    , m_sql(sql)
    , m_statement(store.acquire(sql))
    , m_ok(m_statement != nullptr)
{}

Statement::~Statement()
{
    if (m_statement)
        m_store.release(m_sql, m_statement);
}

void Statement::bind(int index, qint64 value)
{
    if (m_statement)
        m_ok &= sqlite3_bind_int64(m_statement, index, value) == SQLITE_OK;
}

void Statement::bind(int index, const QString &value)
{
    // An empty QString may be null; the store knows NULL only through std::optional.
    static const char16_t empty[1] = {0};
    const void *characters = value.isEmpty() ? static_cast<const void *>(empty) : value.constData();
    if (m_statement)
        m_ok &=
            sqlite3_bind_text16(m_statement, index, characters, int(value.size() * 2), SQLITE_TRANSIENT) == SQLITE_OK;
}

void Statement::bind(int index, QLatin1StringView value)
{
    if (m_statement)
        m_ok &= sqlite3_bind_text(m_statement, index, value.data(), int(value.size()), SQLITE_TRANSIENT) == SQLITE_OK;
}

void Statement::bind(int index, const QByteArray &blob)
{
    if (m_statement)
        m_ok &= sqlite3_bind_blob64(m_statement, index, blob.constData(), sqlite3_uint64(blob.size()),
                                    SQLITE_TRANSIENT) == SQLITE_OK;
}

void Statement::bind(int index, QDate value)
{
    if (!value.isValid()) {
        bind(index, std::nullopt);
        return;
    }
    int year = 0;
    int month = 0;
    int day = 0;
    value.getDate(&year, &month, &day);
    std::array<char, 10> text = {};
    const auto put = [&text](size_t at, size_t digits, int number) {
        for (size_t i = digits; i-- > 0; number /= 10)
            text[at + i] = char('0' + number % 10);
    };
    put(0, 4, year);
    text[4] = text[7] = '-';
    put(5, 2, month);
    put(8, 2, day);
    bind(index, QLatin1StringView(text.data(), qsizetype(text.size())));
}

void Statement::bind(int index, std::nullopt_t)
{
    if (m_statement)
        m_ok &= sqlite3_bind_null(m_statement, index) == SQLITE_OK;
}

bool Statement::step()
{
    if (!m_statement || !m_ok) {
        Q_ASSERT_X(!m_statement || m_store.failure(), "Statement",
                   "a value was bound to a parameter that is not there");
        if (m_statement && !m_store.failure())
            m_store.noteFailure(SQLITE_MISUSE);
        return false;
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        m_ok = false;
        m_store.noteFailure(code);
    }
    return false;
}

void Statement::reset()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    m_ok = true;
}

bool Statement::isNull(int column) const
{
    return !m_statement || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return m_statement ? sqlite3_column_int64(m_statement, column) : 0;
}

QString Statement::text(int column) const
{
    std::string_view bytes = utf8(column);
    // Qt leaves a byte order mark at the beginning out. The store holds none of ours, and somebody else's is to be
    // seen.
    QString marks;
    while (bytes.starts_with("\xEF\xBB\xBF")) {
        marks += QChar(QChar::ByteOrderMark);
        bytes.remove_prefix(3);
    }
    const QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    return marks.isEmpty() ? text : marks + text;
}

std::string_view Statement::utf8(int column) const
{
    if (!m_statement)
        return {};
    const auto *characters = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {characters, size_t(sqlite3_column_bytes(m_statement, column))};
}

QByteArray Statement::blob(int column) const
{
    if (!m_statement)
        return {};
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

QDate Statement::date(int column) const
{
    // By hand: a list of people has a date for each, and Qt's reader wants a string made for it first.
    const std::string_view iso = utf8(column);
    if (iso.size() != std::string_view("2026-09-01").size())
        return {};
    const auto number = [iso](size_t begin, size_t length) {
        int value = 0;
        for (const char digit : iso.substr(begin, length))
            value = value * 10 + (digit - '0');
        return value;
    };
    return QDate(number(0, 4), number(5, 2), number(8, 2));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<QDate> Statement::optionalDate(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(date(column));
}

qint64 Statement::insertedRow() const
{
    return sqlite3_last_insert_rowid(m_store.handle());
}

qint64 Statement::changedRows() const
{
    return sqlite3_changes64(m_store.handle());
}

} // namespace starosta::storage
