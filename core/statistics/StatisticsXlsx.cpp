// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/AtomicFile.h"
#include "core/statistics/StatisticsService.h"
#include "core/statistics/StatisticsTable.h"

#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace starosta::statistics {

namespace {

constexpr qint64 kLargestBook = 64 * 1024 * 1024;
constexpr double kNameWidth = 34;
constexpr double kNumberWidth = 15;
constexpr double kHeadHeight = 45; ///< points; its words stand in two or three lines
constexpr int kMostDecimals = 2;
constexpr const char *kSummary = "Сводка";
constexpr int kShareColumn = 5; ///< of the pupils who joined: what the chart shows

/// A workbook of one sheet in a folder of its own, as people who work with spreadsheets expect it: numbers are numbers,
/// texts are never formulas, the header stays in sight, and it prints across one page.
class Book
{
public:
    explicit Book(const char *sheet)
    {
        // Its temporary files stand where only this user can read them.
        const QByteArray folder = m_folder.path().toUtf8();
        lxw_workbook_options options{};
        options.tmpdir = const_cast<char *>(folder.constData());
        m_book = workbook_new_opt(path().toUtf8().constData(), &options);
        m_sheet = workbook_add_worksheet(m_book, sheet);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_border(m_head, LXW_BORDER_THIN);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_CENTER);
        for (const bool isBold : {false, true}) {
            for (int decimals = 0; decimals <= kMostDecimals; ++decimals) {
                lxw_format *format = workbook_add_format(m_book);
                format_set_num_format(format, decimals == 0 ? "0" : decimals == 1 ? "0.0" : "0.00");
                if (isBold)
                    format_set_bold(format);
                m_numbers[isBold][decimals] = format;
            }
        }
    }

    void addHead(const QStringList &titles)
    {
        for (int column = 0; column < titles.size(); ++column)
            worksheet_write_string(m_sheet, 0, lxw_col_t(column), titles[column].toUtf8().constData(), m_head);
        // One by one: another width for one of them makes an overlapping range otherwise, and the first one counts.
        for (int column = 0; column < titles.size(); ++column)
            worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), kNumberWidth, nullptr);
        worksheet_set_row(m_sheet, 0, kHeadHeight, nullptr);
        worksheet_freeze_panes(m_sheet, 1, 1);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
    }

    struct Cell
    {
        lxw_row_t row;
        lxw_col_t column;
        bool isBold = false;
    };
    void add(const Cell &at, const QString &text)
    {
        if (!text.isEmpty())
            worksheet_write_string(m_sheet, at.row, at.column, text.toUtf8().constData(),
                                   at.isBold ? m_numbers[true][0] : nullptr);
    }
    void add(const Cell &at, double number, int decimals)
    {
        worksheet_write_number(m_sheet, at.row, at.column, number, m_numbers[at.isBold][decimals]);
    }

    lxw_workbook *book() { return m_book; }
    lxw_worksheet *sheet() { return m_sheet; }

    Result<QByteArray> close()
    {
        if (workbook_close(m_book) != LXW_NO_ERROR || !m_folder.isValid())
            return fail(ErrorCode::fileCannotWrite, {path()});
        return readFile(path(), kLargestBook);
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("book.xlsx")); }

    QTemporaryDir m_folder;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    lxw_format *m_head;
    lxw_format *m_numbers[2][kMostDecimals + 1];
};

/// The share of the pupils who joined, below the table, so that a printed page is as wide as the table.
void addChart(Book &book, int classes)
{
    lxw_chart *chart = workbook_add_chart(book.book(), LXW_CHART_BAR);
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    chart_series_set_categories(series, kSummary, 1, 0, lxw_row_t(classes), 0);
    chart_series_set_values(series, kSummary, 1, kShareColumn, lxw_row_t(classes), kShareColumn);
    chart_title_set_name(chart, "Присоединилось учащихся, %");
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    chart_axis_set_min(chart->x_axis, 0);
    chart_axis_set_max(chart->x_axis, 100);
    chart_axis_set_reverse(chart->y_axis); // the first class at the top, as in the table
    lxw_chart_options options{};
    options.x_scale = 1.6;
    options.y_scale = std::max(1.0, classes / 9.0);
    worksheet_insert_chart_opt(book.sheet(), lxw_row_t(classes + 4), 1, chart, &options);
}

QString openAccountsNote(qint64 open)
{
    return QStringLiteral("Учётных записей, о которых ещё не решено, чьи они: %1. Они не сосчитаны.")
        .arg(QString::number(open));
}

} // namespace

Result<QByteArray> toXlsx(const Report &report)
{
    Book book(kSummary);
    book.addHead(tableTitles());
    worksheet_set_column(book.sheet(), 1, 1, kNameWidth, nullptr);
    lxw_row_t at = 0;
    for (const TableRow &row : tableOf(report)) {
        ++at;
        for (int column = 0; column < row.cells.size(); ++column) {
            const TableCell &cell = row.cells[column];
            const Book::Cell place{.row = at, .column = lxw_col_t(column), .isBold = row.isTotal};
            if (cell.number)
                book.add(place, *cell.number, cell.isShare ? 1 : 0);
            else
                book.add(place, cell.text);
        }
    }
    if (const auto open = report.openAccounts.value_or(0); open > 0)
        book.add({.row = at + 1, .column = 0}, openAccountsNote(open));
    if (const int classes = int(report.classes().size()); classes > 0)
        addChart(book, classes);
    return book.close();
}

Result<QByteArray> toXlsx(const FilledForm &form)
{
    Book book("Форма");
    book.addHead(form.titles);
    for (int row = 0; row < form.rows.size(); ++row) {
        for (int column = 0; column < form.rows[row].size(); ++column) {
            const FilledCell &cell = form.rows[row][column];
            const Book::Cell place{.row = lxw_row_t(row + 1), .column = lxw_col_t(column)};
            if (cell.number)
                book.add(place, *cell.number, cell.decimals);
            else
                book.add(place, cell.text);
        }
    }
    return book.close();
}

} // namespace starosta::statistics
