// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/movements/Book.h"
#include "ui/print/PaperTable.h"
#include "ui/print/PaperTexts.h"

#include <QByteArray>

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
    PaperTable linesTable() const;
    PaperTable totalsTable() const;
    PaperValues values() const;
    QString orderOf(const movements::BookLine &line) const;
    double paintHead(QPainter *painter) const;

    BookContent m_content;
    PaperTexts m_texts;
    QList<PaperTable> m_tables;
    QList<TablePage> m_pages;
};

QByteArray bookPdf(const BookContent &content);

} // namespace starosta::print
