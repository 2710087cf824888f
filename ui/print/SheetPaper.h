// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/Sheet.h"
#include "ui/print/PaperTexts.h"
#include "ui/print/QrImage.h"

#include <QPainter>

#include <map>
#include <memory>

namespace starosta::print {

/// One form of paper: how its content is divided into pages, and how a page looks. Works in units of the page.
class SheetPaper
{
public:
    static std::unique_ptr<SheetPaper> of(const sheets::SheetContent &content);
    virtual ~SheetPaper() = default;

    virtual int pageCount() const = 0;
    /// `page` from 0. Black ink on paper that is white already.
    virtual void paint(QPainter &painter, int page) = 0;

protected:
    explicit SheetPaper(const sheets::SheetContent &content) : m_content(content), m_texts(content.texts) {}

    const sheets::SheetContent &content() const { return m_content; }
    const PaperTexts &texts() const { return m_texts; }
    /// The key of the texts of a part: its role, or the staff room.
    static QString key(const sheets::ClassPart &part, QLatin1StringView form, QLatin1StringView name);
    PaperValues values(const sheets::ClassPart &part) const;
    /// «Класс 1А», «Учительская»
    QString classLine(const sheets::ClassPart &part) const;
    /// «Действует до …», where there is a last day; of a list, which batch of slips it accounts for.
    QStringList validity(const sheets::ClassPart &part) const;
    /// «Партия № 12 · контроль 3fa94c1e», as far as there are both: none in a preview.
    QString batchLine() const;
    QString pageLine(int page) const;

    /// The code of a link, made once for all its sheets.
    const QrImage &qr(const sheets::ClassPart &part);
    /// The side nearest to `about`, and not below the least for a phone, at which every module is a whole number of
    /// dots at 300 dpi, and at 150 dpi where that costs little room: readers were seen to miss one code in a hundred of
    /// those whose modules are now four, now five dots wide.
    double crispSide(const sheets::ClassPart &part, double about);
    /// Draws a code so that its modules fill a square of `side` with this top left corner; the quiet zone lies around.
    void drawQr(QPainter &painter, const sheets::ClassPart &part, QRectF modules);

private:
    sheets::SheetContent m_content;
    PaperTexts m_texts;
    std::map<QString, QrImage> m_codes;
};

std::unique_ptr<SheetPaper> classSheetPaper(const sheets::SheetContent &content);
std::unique_ptr<SheetPaper> slipsPaper(const sheets::SheetContent &content);
std::unique_ptr<SheetPaper> handoutListPaper(const sheets::SheetContent &content);

} // namespace starosta::print
