// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace starosta::test {

/// What other people's programs read in a PDF (poppler-utils, zbar-tools): never our own code.
class PdfFile
{
public:
    explicit PdfFile(QByteArray content) : m_content(std::move(content)) {}

    int pages() const;
    /// Text in the order in which it was drawn, of all pages or of one, from 1.
    QString text(int page = 0) const;
    /// Everything that the codes of a page say, as a phone at 150 dpi would see it; sorted.
    QStringList codes(int page, int dpi = 150) const;
    QString info() const;
    /// The lines of pdffonts, without its header.
    QStringList fonts() const;
    /// Sides in millimetres of the pictures of a page.
    QList<double> pictureSides(int page) const;

private:
    QByteArray m_content;
};

} // namespace starosta::test
