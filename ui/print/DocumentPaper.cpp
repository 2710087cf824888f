// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/DocumentPaper.h"

#include "ui/print/PaperFonts.h"
#include "ui/print/PaperUnits.h"
#include "ui/print/PdfPages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QScreen>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <memory>

namespace starosta::print {

namespace {

using Kind = PaperPart::Kind;

constexpr double kSize = 12;
constexpr double kSmall = 11;
/// In millimetres.
constexpr double kAboveSignature = 9;
/// Margins of a text document are dots: an ODT file takes them for these.
constexpr double kOdtDotsPerInch = 96;

/// A layout for a device takes them for those of the screen.
double screenDotsPerInch()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() : kOdtDotsPerInch;
}

const QString kBetweenCells = QStringLiteral(" | ");

/// The width of the text of an ODT file in points: Qt writes no page into it, so that a text program takes its own A4
/// with margins of 20 mm.
constexpr double kOdtTextWidth = 170 / 25.4 * 72;

enum class Made { forPaper, forOdt };

/// Builds the document in dots of which so many make an inch.
class Builder
{
public:
    /// A layout for a device scales all lengths to it but the indent of a first line.
    Builder(const DocumentPaper &paper, Made made, double dotsPerInch, double indentScale)
        : m_paper(paper)
        , m_made(made)
        , m_perInch(dotsPerInch)
        , m_indentScale(indentScale)
    {}

    /// `kept`: the last part before the signature begins a page together with it.
    std::unique_ptr<QTextDocument> make(bool kept)
    {
        m_document = std::make_unique<QTextDocument>();
        m_document->setUndoRedoEnabled(false);
        m_document->setDocumentMargin(0);
        m_document->setDefaultFont(font(kSize));
        m_document->setMetaInformation(QTextDocument::DocumentTitle, m_paper.title);
        QTextFrameFormat page;
        page.setLeftMargin(size(25)); // filed
        page.setRightMargin(size(12));
        page.setTopMargin(size(15));
        page.setBottomMargin(size(17));
        m_document->rootFrame()->setFrameFormat(page);
        m_cursor = QTextCursor(m_document.get());
        m_first = true;
        const qsizetype before = firstSignature() - 1;
        for (qsizetype at = 0; at < m_paper.parts.size(); ++at)
            add(m_paper.parts[at], kept && at == before);
        return std::move(m_document);
    }

    qsizetype firstSignature() const
    {
        const auto &parts = m_paper.parts;
        const auto found = std::find_if(parts.begin(), parts.end(),
                                        [](const PaperPart &part) { return part.kind == Kind::signature; });
        return found - parts.begin();
    }

private:
    double size(double millimetres) const { return millimetres * m_perInch / 25.4; }

    static QFont font(double pointSize, bool bold = false)
    {
        QFont font = bold ? boldFont(pointSize) : plainFont(pointSize);
        font.setPointSizeF(pointSize);
        return font;
    }

    static QTextCharFormat letters(double pointSize, bool bold = false)
    {
        QTextCharFormat format;
        const QFont written = font(pointSize, bold);
        format.setFont(written);
        // Qt 6.4 writes the family of an ODT file from here alone, and «Sans» where it is missing.
        format.setProperty(QTextFormat::OldFontFamily, written.family());
        format.setForeground(Qt::black);
        return format;
    }

    QTextBlockFormat block(double before, double after, Qt::Alignment alignment = Qt::AlignLeft) const
    {
        QTextBlockFormat format;
        format.setTopMargin(size(before));
        format.setBottomMargin(size(after));
        format.setAlignment(alignment);
        format.setLineHeight(112, QTextBlockFormat::ProportionalHeight);
        return format;
    }

    void put(const QString &text, QTextBlockFormat format, const QTextCharFormat &characters)
    {
        if (m_first)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_first = false;
        m_cursor.setBlockCharFormat(characters);
        m_cursor.insertText(text, characters);
    }

    void add(const PaperPart &part, bool onNewPage)
    {
        QTextBlockFormat format;
        switch (part.kind) {
        case Kind::institution:
            format = block(0, 6, Qt::AlignHCenter);
            if (part.newPage)
                format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            return put(part.text, format, letters(kSmall));
        case Kind::word:
            return put(part.text, block(0, 5, Qt::AlignHCenter), letters(15, true));
        case Kind::sides:
            return addTable({{part.text, part.second}}, {.columns = {50, 50}, .lastAtRight = true});
        case Kind::title:
            return put(part.text, block(5, 5), letters(kSize, true));
        case Kind::heading:
            return put(part.text, block(4, 1.5), letters(kSize, true));
        case Kind::command:
            return put(part.text, block(2, 2), letters(kSize, true));
        case Kind::paragraph:
            format = block(0, 1.2, Qt::AlignJustify);
            format.setTextIndent(size(10) * m_indentScale);
            if (onNewPage)
                format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            return put(part.text, format, letters(kSize));
        case Kind::table:
            return addRows(part.rows, onNewPage);
        case Kind::signature:
            // A table has no margin above it there; an empty line is as high as its neighbours.
            if (m_made == Made::forOdt)
                put({}, {}, letters(kSize));
            return addTable({{part.text, QString(), part.second}},
                            {.columns = {42, 24, 34}, .lineToSignOn = true, .before = kAboveSignature});
        }
    }

    /// A table whose last row goes to the next page takes its header along.
    void addRows(const QList<QStringList> &rows, bool lastOnNewPage)
    {
        if (lastOnNewPage && rows.size() > 2) {
            addTable(rows.first(rows.size() - 1), {.columns = widths(rows), .ruled = true});
            addTable({rows.first(), rows.last()}, {.columns = widths(rows), .ruled = true, .onNewPage = true});
            return;
        }
        addTable(rows, {.columns = widths(rows), .ruled = true, .onNewPage = lastOnNewPage});
    }

    /// By the longest text of each column, none of them too narrow for its header.
    static QList<double> widths(const QList<QStringList> &rows)
    {
        const qsizetype columns = rows.first().size();
        QList<double> longest(columns, 4);
        for (const QStringList &row : rows) {
            for (qsizetype column = 0; column < std::min(columns, row.size()); ++column)
                longest[column] = std::max(longest[column], std::min(40.0, double(row[column].size())) + 2);
        }
        double total = 0;
        for (const double length : longest)
            total += length;
        for (double &length : longest)
            length *= 100 / total;
        return longest;
    }

    struct TableLook
    {
        QList<double> columns; ///< in per cent
        bool ruled = false;
        bool lastAtRight = false;
        bool lineToSignOn = false;
        bool onNewPage = false;
        double before = 1;
    };

    void addTable(const QList<QStringList> &rows, const TableLook &look)
    {
        QTextTableFormat format;
        format.setWidth(length(100));
        format.setBorder(look.ruled ? size(0.2) : 0);
        format.setBorderBrush(Qt::black);
        format.setBorderStyle(look.ruled ? QTextFrameFormat::BorderStyle_Solid : QTextFrameFormat::BorderStyle_None);
        format.setBorderCollapse(look.ruled);
        format.setCellSpacing(0);
        format.setCellPadding(look.ruled ? size(1.2) : 0);
        format.setTopMargin(size(look.before));
        format.setBottomMargin(size(look.lineToSignOn ? 4 : 1));
        if (look.ruled)
            format.setHeaderRowCount(1);
        if (look.onNewPage)
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QList<QTextLength> lengths;
        for (const double column : look.columns)
            lengths.append(length(column));
        format.setColumnWidthConstraints(lengths);
        m_cursor.movePosition(QTextCursor::End);
        const int columns = int(look.columns.size());
        QTextTable *table = m_cursor.insertTable(int(rows.size()), columns, format);
        for (int row = 0; row < int(rows.size()); ++row) {
            for (int column = 0; column < columns; ++column)
                fillCell(table->cellAt(row, column), rows[row].value(column), {row, column, columns}, look);
        }
        m_cursor.movePosition(QTextCursor::End);
        // The empty line that a table leaves behind it takes no room.
        QTextBlockFormat after;
        after.setLineHeight(1, QTextBlockFormat::FixedHeight);
        if (m_made == Made::forOdt)
            after.setBottomMargin(size(look.lineToSignOn ? 4 : 2));
        m_cursor.setBlockFormat(after);
        m_cursor.setBlockCharFormat(letters(1));
        if (m_made == Made::forOdt) // where an empty line is as high as any, and may begin a page of its own
            m_cursor.insertText(QString(QChar::Nbsp), letters(1));
        m_first = false;
    }

    /// In per cent of the text. Qt 6.4 writes the figure of any length into an ODT file as points, or with a per cent
    /// sign that is not understood there.
    QTextLength length(double share) const
    {
        return m_made == Made::forOdt ? QTextLength(QTextLength::FixedLength, share / 100 * kOdtTextWidth)
                                      : QTextLength(QTextLength::PercentageLength, share);
    }

    struct CellPlace
    {
        int row;
        int column;
        int columns;
    };

    void fillCell(const QTextTableCell &cell, const QString &text, const CellPlace &place, const TableLook &look)
    {
        QTextCursor cursor = cell.firstCursorPosition();
        QTextBlockFormat format;
        const bool header = look.ruled && place.row == 0;
        if (look.lastAtRight && place.column == place.columns - 1)
            format.setAlignment(Qt::AlignRight);
        cursor.setBlockFormat(format);
        const QTextCharFormat characters = letters(look.ruled ? kSmall : kSize, header);
        cursor.setBlockCharFormat(characters);
        if (look.ruled) {
            QTextTableCellFormat cellFormat = cell.format().toTableCellFormat();
            cellFormat.setBorder(size(0.2));
            cellFormat.setBorderBrush(Qt::black);
            cellFormat.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            QTextTableCell(cell).setFormat(cellFormat);
        }
        if (look.lineToSignOn) {
            QTextTableCellFormat cellFormat = cell.format().toTableCellFormat();
            cellFormat.setVerticalAlignment(QTextCharFormat::AlignBottom);
            QTextTableCell(cell).setFormat(cellFormat);
            cursor.insertText(place.column == 1 ? QStringLiteral("________________") : text, characters);
            return;
        }
        cursor.insertText(text, characters);
    }

    const DocumentPaper &m_paper;
    Made m_made;
    double m_perInch;
    double m_indentScale;
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_cursor;
    bool m_first = true;
};

/// Laid out for the paper: the same lines on a screen, a printer and in a PDF.
class LaidOut
{
public:
    explicit LaidOut(const DocumentPaper &paper) : m_device(1, 1, QImage::Format_Mono)
    {
        m_device.setDotsPerMeterX(qRound(kUnitsPerInch / 0.0254));
        m_device.setDotsPerMeterY(qRound(kUnitsPerInch / 0.0254));
        Builder builder(paper, Made::forPaper, screenDotsPerInch(), kUnitsPerInch / screenDotsPerInch());
        take(builder.make(false));
        if (builder.firstSignature() < paper.parts.size() && signatureIsAlone())
            take(builder.make(true));
    }

    int pageCount() const { return m_document->pageCount(); }

    void paint(QPainter &painter, int page) const
    {
        const QRectF clip(0, page * kPageHeight, kPageWidth, kPageHeight);
        painter.save();
        painter.translate(0, -clip.top());
        painter.setClipRect(clip);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = clip;
        context.palette.setColor(QPalette::Text, Qt::black);
        m_document->documentLayout()->draw(&painter, context);
        painter.restore();
        if (page == 0)
            return;
        painter.setPen(Qt::black);
        painter.setFont(plainFont(10));
        painter.drawText(QRectF(0, mm(7), kPageWidth, mm(6)), Qt::AlignCenter, QString::number(page + 1));
    }

private:
    void take(std::unique_ptr<QTextDocument> document)
    {
        m_document = std::move(document);
        m_document->documentLayout()->setPaintDevice(&m_device);
        m_document->setPageSize(QSizeF(kPageWidth, kPageHeight));
    }

    int pageOf(const QRectF &place) const { return int(place.center().y() / kPageHeight); }

    bool signatureIsAlone() const
    {
        // Signatures are the first tables without rules that have three columns.
        const QAbstractTextDocumentLayout *layout = m_document->documentLayout();
        QTextFrame *signature = nullptr;
        for (QTextFrame *frame : m_document->rootFrame()->childFrames()) {
            const auto *table = qobject_cast<QTextTable *>(frame);
            if (!signature && table && table->columns() == 3 && table->format().border() == 0)
                signature = frame;
        }
        if (!signature)
            return false;
        const int page = pageOf(layout->frameBoundingRect(signature));
        if (page == 0)
            return false;
        // The last line of text before it: of a paragraph, or of the table's last row.
        QTextBlock block = m_document->findBlock(std::max(0, signature->firstPosition() - 1));
        while (block.isValid() && block.text().isEmpty())
            block = block.previous();
        if (!block.isValid())
            return false;
        QRectF place = layout->blockBoundingRect(block);
        return int((place.bottom() - mm(1)) / kPageHeight) < page;
    }

    QImage m_device;
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace

QList<PaperPart> partsOfText(const QString &text)
{
    QList<PaperPart> parts;
    for (const QString &line : text.split(u'\n')) {
        const QString words = line.trimmed();
        if (words.isEmpty())
            continue;
        if (words.contains(kBetweenCells)) {
            if (parts.isEmpty() || parts.last().kind != Kind::table)
                parts.append({.kind = Kind::table});
            QStringList cells;
            for (const QString &cell : words.split(kBetweenCells))
                cells.append(cell.trimmed());
            parts.last().rows.append(cells);
            continue;
        }
        const bool command = words.endsWith(u':') && words == words.toUpper() && words != words.toLower();
        parts.append({.kind = command ? Kind::command : Kind::paragraph, .text = words});
    }
    // A single line with a bar is no table.
    for (PaperPart &part : parts) {
        if (part.kind == Kind::table && part.rows.size() == 1)
            part = {.kind = Kind::paragraph, .text = part.rows.first().join(kBetweenCells)};
    }
    return parts;
}

QByteArray pdfOf(const DocumentPaper &paper)
{
    const LaidOut pages(paper);
    return pdfOf({.title = paper.title, .count = pages.pageCount(), .paint = [&pages](QPainter &painter, int page) {
                      pages.paint(painter, page);
                  }});
}

QByteArray odtOf(const DocumentPaper &paper)
{
    const auto document = Builder(paper, Made::forOdt, kOdtDotsPerInch, 1).make(false);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "odf");
    writer.write(document.get());
    return buffer.data();
}

QByteArray fileOf(const DocumentPaper &paper, const QString &path)
{
    return path.endsWith(QLatin1StringView(".odt"), Qt::CaseInsensitive) ? odtOf(paper) : pdfOf(paper);
}

} // namespace starosta::print
