// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <memory>
#include <optional>

namespace starosta::print {

struct TextFrame
{
    double width;
    int maximumLines = 1;
    Qt::Alignment alignment = Qt::AlignLeft;
    /// Lines of about equal length instead of a last one of a single word.
    bool balanced = false;
};

/// Text laid out once in a frame of fixed width and drawn any number of times. Broken between words, inside a word
/// where it is wider than the frame; what does not fit ends in «…», so that no text ever leaves its place on the paper.
/// Plain text: markup is printed as typed.
class TextBlock
{
public:
    TextBlock(const QString &text, const QFont &font, const TextFrame &frame);
    /// Lines that somebody else has broken; those beyond the maximum are cut off with a mark.
    TextBlock(const QStringList &lines, const QFont &font, const TextFrame &frame);

    double height() const { return m_lineHeight * double(m_lines.size()); }
    /// Lines up to the frame's maximum.
    int lineCount() const { return int(m_lines.size()); }
    bool isCut() const { return m_cut; }
    /// Of its widest line.
    double naturalWidth() const;
    void draw(QPainter &painter, QPointF topLeft) const;

private:
    void addLine(const QString &text);

    QFont m_font;
    TextFrame m_frame;
    double m_lineHeight;
    double m_ascent;
    bool m_cut = false;
    std::vector<std::shared_ptr<QTextLayout>> m_lines;
};

/// The text in the largest of the fonts in which nothing has to be cut, else in the last one.
/// `fonts` from large to small, not empty.
TextBlock fittingBlock(const QString &text, const QList<QFont> &fonts, const TextFrame &frame);

} // namespace starosta::print
