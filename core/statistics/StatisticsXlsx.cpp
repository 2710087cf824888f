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
constexpr int kShareColumn = 5;    ///< of the pupils who joined: what the chart shows

/// One sheet with the table for the head, as people who work with spreadsheets expect it: numbers are numbers, the
/// header stays in sight, the chart stands beside.
class Book
{
public:
    Book(const QByteArray &path, const QByteArray &folder)
    {
        // Its temporary files stand where only this user can read them.
        lxw_workbook_options options{};
        options.tmpdir = const_cast<char *>(folder.constData());
        m_book = workbook_new_opt(path.constData(), &options);
        m_sheet = workbook_add_worksheet(m_book, "Сводка");
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_border(m_head, LXW_BORDER_THIN);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_CENTER);
        for (const bool isTotal : {false, true}) {
            m_share[isTotal] = workbook_add_format(m_book);
            format_set_num_format(m_share[isTotal], "0.0");
            if (isTotal)
                format_set_bold(m_share[isTotal]);
        }
    }

    void add(const Report &report)
    {
        const QList<TableRow> rows = tableOf(report);
        const QStringList titles = tableTitles();
        for (int column = 0; column < titles.size(); ++column)
            worksheet_write_string(m_sheet, 0, lxw_col_t(column), titles[column].toUtf8().constData(), m_head);
        for (int at = 0; at < rows.size(); ++at)
            addRow(lxw_row_t(at + 1), rows[at]);
        worksheet_set_column(m_sheet, 0, 0, kNumberWidth, nullptr);
        worksheet_set_column(m_sheet, 1, 1, kNameWidth, nullptr);
        worksheet_set_column(m_sheet, 2, lxw_col_t(titles.size() - 1), kNumberWidth, nullptr);
        worksheet_set_row(m_sheet, 0, kHeadHeight, nullptr);
        worksheet_freeze_panes(m_sheet, 1, 1);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
        if (const int classes = int(report.classes().size()); classes > 0)
            addChart(classes);
    }

    bool close() { return workbook_close(m_book) == LXW_NO_ERROR; }

private:
    void addRow(lxw_row_t at, const TableRow &row)
    {
        lxw_format *const plain = row.isTotal ? m_bold : nullptr;
        for (int column = 0; column < row.cells.size(); ++column) {
            const TableCell &cell = row.cells[column];
            const auto place = lxw_col_t(column);
            if (cell.number)
                worksheet_write_number(m_sheet, at, place, *cell.number, cell.isShare ? m_share[row.isTotal] : plain);
            else if (!cell.text.isEmpty())
                worksheet_write_string(m_sheet, at, place, cell.text.toUtf8().constData(), plain); // never a formula
        }
    }

    void addChart(int classes)
    {
        lxw_chart *chart = workbook_add_chart(m_book, LXW_CHART_BAR);
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, "Сводка", 1, 0, lxw_row_t(classes), 0);
        chart_series_set_values(series, "Сводка", 1, kShareColumn, lxw_row_t(classes), kShareColumn);
        chart_title_set_name(chart, "Присоединилось учащихся, %");
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        chart_axis_set_min(chart->x_axis, 0);
        chart_axis_set_max(chart->x_axis, 100);
        chart_axis_set_reverse(chart->y_axis); // the first class at the top, as in the table
        lxw_chart_options options{};
        options.x_scale = 1.6;
        options.y_scale = std::max(1.0, classes / 9.0);
        // Below the table, so that a printed page is as wide as the table.
        worksheet_insert_chart_opt(m_sheet, lxw_row_t(classes + 4), 1, chart, &options);
    }

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    lxw_format *m_bold;
    lxw_format *m_head;
    lxw_format *m_share[2];
};

} // namespace

Result<QByteArray> toXlsx(const Report &report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    Book book(path.toUtf8(), folder.path().toUtf8());
    book.add(report);
    if (!folder.isValid() || !book.close())
        return fail(ErrorCode::fileCannotWrite, {path});
    return readFile(path, kLargestBook);
}

} // namespace starosta::statistics
