// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/movements/Book.h"
#include "ui/print/PaperTexts.h"

#include <QByteArray>
#include <QList>
#include <QPainter>

namespace starosta::print {

/// What the paper says beside the book itself.
struct BookContent
{
    movements::Book book;
    QString schoolName;
    QString headTitle = {};
    QString headName = {};
    QString administrator = {};
};

BookContent bookContentOf(Workspace &workspace, const movements::Book &book);

/// «Книга движения» (duty 8): the movements of a period line by line, then how many pupils every class had at the
/// beginning, how many came and went, and how many it has. The heads of the tables stand on every page.
class BookPaper
{
public:
    explicit BookPaper(const BookContent &content);

    int pageCount() const { return int(m_pages.size()); }
    /// `page` from 0, in units of the page. Black ink on paper that is white already.
    void paint(QPainter &painter, int page) const;

private:
    enum class Part { lines, totals };
    struct Row
    {
        QStringList cells;
        double height;
    };
    /// Rows of one table on one page.
    struct Piece
    {
        Part part;
        qsizetype first;
        qsizetype count;
        double y;
    };
    struct Page
    {
        QList<Piece> pieces = {};
        double end = 0; ///< below the last row
    };

    void layOutRows();
    void layOutPages();
    PaperValues values() const;
    const QList<Row> &rows(Part part) const { return part == Part::lines ? m_lines : m_totals; }
    double paintHead(QPainter *painter) const;
    double paintRow(QPainter &painter, Part part, const QStringList &cells, double y, double height, bool header) const;
    void paintEnd(QPainter &painter, double y) const;

    BookContent m_content;
    PaperTexts m_texts;
    QList<Row> m_lines;
    QList<Row> m_totals;
    QList<Page> m_pages;
};

QByteArray bookPdf(const BookContent &content);

} // namespace starosta::print
