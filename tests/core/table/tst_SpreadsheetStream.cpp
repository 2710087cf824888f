// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/SpreadsheetStream.h"
#include "tests/support/Catch.h"

#include <QtEndian>

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;
using test::codeOf;
using test::valueOf;

namespace {

const QByteArray kMagic(protocol::kMagic.data(), qsizetype(protocol::kMagic.size()));

QByteArray text(const QByteArray &utf8)
{
    return char(utf8.size()) + utf8;
}

QByteArray block(const QByteArray &records)
{
    const quint32 size = qToLittleEndian(quint32(records.size()));
    return QByteArray(reinterpret_cast<const char *>(&size), sizeof size) + records;
}

QByteArray real(double value)
{
    const auto bits = qToLittleEndian(std::bit_cast<quint64>(value));
    return QByteArray(reinterpret_cast<const char *>(&bits), sizeof bits);
}

const QByteArray kWorkbook("W\0", 2);
const QByteArray kSheet = 'S' + text("Лист") + '\0';
const QByteArray kRow("R\1\0", 3);

QByteArray cell(char column, char kind, const QByteArray &payload)
{
    return QByteArray("C") + column + kind + payload;
}

QByteArray end(char rows, char cells)
{
    return QByteArray("E") + rows + cells;
}

Result<Table> read(const QByteArray &stream, qsizetype piece = 1 << 20)
{
    SheetBuilder builder({});
    SpreadsheetStream records(builder, SpreadsheetFormat::ods);
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        if (Result<> taken = records.take(QByteArrayView(stream).sliced(at).first(std::min(piece, stream.size() - at)));
            !taken)
            return failureOf(taken);
    }
    if (!records.isComplete())
        return fail(ErrorCode::tableReaderFailed);
    return builder.finish();
}

Error failureOfRecord(const QByteArray &record)
{
    const Result<Table> table = read(kMagic + block(record));
    REQUIRE_FALSE(table);
    return {table.error().code, table.error().args};
}

QByteArray wholeStream()
{
    return kMagic +
           block(kWorkbook + kSheet + kRow + cell(0, 1, text("ФИО")) + cell(1, 2, real(7)) + cell(2, 4, real(43709)) +
                 cell(4, 5, "\1")) +
           block("R\3\1" + cell(0, 6, text("#N/A")) + cell(1, 7, {}) + cell(2, 3, text("1E+20")) +
                 QByteArray("M\1\3\1\1", 5) + end(2, 7));
}

} // namespace

TEST_CASE("Records become typed cells with their place, in pieces of any size")
{
    const qsizetype piece = GENERATE(1, 7, 1000);
    const Table table = valueOf(read(wholeStream(), piece));
    REQUIRE(table.rowCount() == 2);
    CHECK(table.row(0).sheetName() == u"Лист");
    CHECK(table.row(1).number() == 3);
    QStringList texts;
    for (int column = 0; column < 5; ++column)
        texts.append(table.row(0).cell(column).toString());
    CHECK(texts == QStringList{u"ФИО"_s, u"7"_s, u"01.09.2019"_s, u""_s, u"да"_s});
    const std::span<const CellProblem> problems = table.row(1).problems();
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].error == Error{ErrorCode::cellError, {u"#N/A"_s}});
    CHECK(problems[1].error == Error{ErrorCode::cellFormulaEmpty});
    CHECK(problems[2].error == Error{ErrorCode::cellDigitsLost, {u"1E+20"_s}});
    CHECK(table.row(1).cell(1) == u"7"); // merged with the cell above
}

TEST_CASE("What the reader tells of a failure is said with its values")
{
    const auto failure = [](char kind, const QByteArray &sheet, const QByteArray &what, char number) {
        return QByteArray("F") + kind + text(sheet) + text(what) + number;
    };
    CHECK(failureOfRecord(failure(1, {}, {}, 0)) == Error{ErrorCode::tableDamaged, {u"ods"_s}});
    CHECK(failureOfRecord(failure(2, {}, {}, 0)) == Error{ErrorCode::tableEncrypted});
    CHECK(failureOfRecord(failure(3, {}, {}, 0)) == Error{ErrorCode::tableReaderMemory});
    CHECK(failureOfRecord(failure(4, {}, {}, 64)) == Error{ErrorCode::tableUnpacked, {u"64"_s}});
    CHECK(failureOfRecord(failure(5, {}, {}, 99)) == Error{ErrorCode::tableTooManyParts, {u"99"_s}});
    CHECK(failureOfRecord(failure(6, {}, "doctype", 0)) == Error{ErrorCode::tableForbidden, {u"doctype"_s}});
    CHECK(failureOfRecord(failure(7, "Лист", "B3", 0)) == Error{ErrorCode::tableBadCell, {u"Лист"_s, u"B3"_s}});
    CHECK(failureOfRecord(failure(8, {}, {}, 4)) == Error{ErrorCode::tableTooManyColumns, {u"4"_s, u"256"_s}});
    CHECK(failureOfRecord(failure(9, {}, {}, 0)) == Error{ErrorCode::tableTooManyRows, {u"200000"_s}});
    CHECK(failureOfRecord(failure(10, {}, {}, 5)) == Error{ErrorCode::tableCellTooLong, {u"4096"_s, u"5"_s}});
    CHECK(failureOfRecord(failure(11, {}, {}, 5)).code == ErrorCode::tableReaderFailed);
    CHECK(failureOfRecord(failure(7, "\x1B[2J\u202E", "B3", 0)) ==
          Error{ErrorCode::tableBadCell, {QString(), u"B3"_s}});
}

TEST_CASE("Whatever breaks the protocol is a failure of the reader")
{
    const auto isFailure = [](const QByteArray &stream) {
        return codeOf(read(stream)) == ErrorCode::tableReaderFailed;
    };
    CHECK(isFailure("STARRDR\2"));
    CHECK(isFailure(kMagic));
    CHECK(isFailure(kMagic + QByteArray(4, '\0')));
    CHECK(isFailure(kMagic + QByteArray("\xFF\xFF\xFF\xFF", 4)));
    CHECK(isFailure(kMagic + block(kSheet)));
    CHECK(isFailure(kMagic + block(kWorkbook + kWorkbook)));
    CHECK(isFailure(kMagic + block(kWorkbook + kRow)));
    CHECK(isFailure(kMagic + block(kWorkbook + "X")));
    CHECK(isFailure(kMagic + block(kWorkbook + kSheet + cell(0, 1, text("x")))));
    CHECK(isFailure(kMagic + block(kWorkbook + kSheet + kRow + cell(0, 9, {}))));
    CHECK(isFailure(kMagic + block(kWorkbook + kSheet + kRow + cell(0, 1, text("\xFF")))));
    CHECK(isFailure(kMagic + block(kWorkbook + kSheet + kRow + QByteArray("C\xFF\xFF\xFF\xFF\xFF\1\0", 8))));
    CHECK(isFailure(kMagic + block(kWorkbook + kSheet + kRow + "C")));
    CHECK(isFailure(kMagic + block(kWorkbook + kSheet + kRow + cell(0, 1, text("x")) + end(1, 2))));
    CHECK(isFailure(kMagic + block(kWorkbook + kSheet + end(0, 0) + kSheet)));
    CHECK(isFailure(kMagic + block(kWorkbook + kSheet + end(0, 0)) + block(kSheet)));
    CHECK(isFailure(wholeStream() + 'x'));
}

TEST_CASE("Streams with flipped, lost and repeated bytes never do more than fail")
{
    const QByteArray whole = wholeStream();
    quint32 state = 4711;
    const auto random = [&](qsizetype bound) {
        state = state * 1664525 + 1013904223;
        return qsizetype((state >> 8) % quint32(bound));
    };
    int intact = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray stream = whole;
        for (qsizetype times = random(4); times >= 0; --times) {
            const qsizetype at = random(stream.size());
            switch (random(4)) {
            case 0:
                stream[at] = char(random(256));
                break;
            case 1:
                stream[at] = char(quint8(stream[at]) ^ quint8(1 << random(8)));
                break;
            case 2:
                stream.insert(at, stream.mid(random(stream.size()), random(20)));
                break;
            default:
                stream.remove(at, random(8));
                stream.append('\0');
                break;
            }
        }
        const Result<Table> table = read(stream);
        intact += table ? 1 : 0;
        if (!table)
            REQUIRE(QString(token(table.error().code)).startsWith(u"table."));
    }
    CHECK(intact > 0);
}
