// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/common/Dialogs.h"

#include <QWidget>

#include <functional>
#include <memory>

class QPainter;
class QPrinter;
class QRectF;
class QToolButton;

namespace starosta::ui {

class ToneLabel;

/// Pages of A4, whatever they are: as they are looked at, and as a printer takes them.
struct Paper
{
    int pages = 0;
    /// Paints a page, from 0, as large as the place. Black ink on paper that is white already.
    std::function<void(QPainter &painter, int page, const QRectF &place)> paint = {};
};

/// Errors: fileCannotWrite (the name of the printer); those of mayReplaceFile() for a printer that writes a file.
Result<> paintOn(QPrinter &printer, const Paper &paper);
/// Asks for a printer. `title` is what the queue of the printer shows: no names.
void choosePrinter(Dialogs &dialogs, QWidget *parent, const QString &title,
                   std::function<void(const std::shared_ptr<QPrinter> &printer)> chosen);

/// One page of the paper as it will be printed, as large as there is room.
class PaperSheet : public QWidget
{
    Q_OBJECT

public:
    explicit PaperSheet(QWidget *parent = nullptr);

    void show(Paper paper);
    int pageCount() const { return m_paper.pages; }
    int page() const { return m_page; }
    void setPage(int page);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Paper m_paper;
    int m_page = 0;
};

/// The paper page by page, with what turns the pages.
class PaperPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);

    void show(Paper paper);
    void clear() { show({}); }

private:
    void turnPage(int by);

    PaperSheet *m_sheet;
    ToneLabel *m_page;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace starosta::ui
