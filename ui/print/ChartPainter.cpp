// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ChartPainter.h"

#include "core/base/DateText.h"
#include "ui/print/PaperFonts.h"
#include "ui/print/PaperUnits.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace starosta::print {

namespace {

/// Of a column's width, what a label may take before it is shortened.
constexpr double kWidestLabel = 0.55;
/// A bar shorter than so many of its row's heights says nothing.
constexpr double kShortestBar = 2.5;
constexpr double kBarOfRow = 0.5;
constexpr double kSolidOfBar = 0.5;
constexpr double kLineRows = 7; ///< height of a chart of lines, in rows
constexpr int kScaleStep = 25;  ///< per cent

double advance(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

/// Hatching at the distances of the ink: a brush's own patterns have those of the device, and are grey dust at 1200
/// dpi.
void hatch(QPainter &painter, const QRectF &box, const ChartInk &ink, const QColor &colour)
{
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(colour, ink.line));
    const double step = ink.line * 5;
    for (double x = box.left() - box.height(); x < box.right(); x += step)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

void drawBox(QPainter &painter, const QRectF &box, ChartLook look, const ChartInk &ink)
{
    const ChartInk::Look &it = ink.looks[size_t(look)];
    painter.fillRect(box, it.ground);
    if (it.hatch.isValid())
        hatch(painter, box, ink, it.hatch);
    painter.setPen(QPen(it.border, ink.line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

QRectF withHeight(const QRectF &row, double height)
{
    return QRectF(row.left(), row.center().y() - height / 2, row.width(), height);
}

void drawText(QPainter &painter, const QRectF &place, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(place, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

/// Keys below a chart, as many in a line as there is room.
class Keys
{
public:
    Keys(const QList<ChartKey> &keys, const ChartInk &ink, bool lines, double width) : m_ink(ink), m_lines(lines)
    {
        QPointF at(0, ink.gap / 2);
        for (const ChartKey &key : keys) {
            const double needed = sample() + ink.gap / 2 + advance(ink.noteFont, key.text);
            if (at.x() > 0 && at.x() + needed > width)
                at = QPointF(0, at.y() + height());
            m_placed.append({key, QRectF(at.x(), at.y(), needed, height())});
            at.rx() += needed + 2 * ink.gap;
        }
        m_height = keys.isEmpty() ? 0 : at.y() + height();
    }

    double totalHeight() const { return m_height; }

    void paint(QPainter &painter, QPointF topLeft) const
    {
        for (const Placed &each : m_placed) {
            const QRectF place = each.place.translated(topLeft);
            QRectF mark(place.left(), place.top(), sample(), place.height());
            if (m_lines)
                drawLine(painter, mark, each.key.look);
            else
                drawBox(painter, withHeight(mark, markHeight(each.key.look)), each.key.look, m_ink);
            painter.setPen(m_ink.muted);
            painter.setFont(m_ink.noteFont);
            drawText(painter, place.adjusted(sample() + m_ink.gap / 2, 0, m_ink.gap, 0), Qt::AlignLeft, each.key.text);
        }
    }

private:
    struct Placed
    {
        ChartKey key;
        QRectF place;
    };

    double height() const { return m_ink.row * 0.8; }
    double sample() const { return m_ink.row * (m_lines ? 1.4 : 0.8); }
    double markHeight(ChartLook look) const
    {
        return m_ink.row * kBarOfRow * (look == ChartLook::solid ? kSolidOfBar : 1);
    }
    void drawLine(QPainter &painter, const QRectF &mark, ChartLook look) const;

    const ChartInk &m_ink;
    bool m_lines;
    QList<Placed> m_placed;
    double m_height;
};

QPen penOf(ChartLook look, const ChartInk &ink)
{
    const QColor &colour = ink.looks[size_t(look)].border;
    if (look == ChartLook::hatched)
        return QPen(colour, ink.line * 1.5, Qt::DashLine, Qt::FlatCap);
    return QPen(colour, ink.line * (look == ChartLook::solid ? 2.5 : 1), Qt::SolidLine, Qt::FlatCap);
}

void drawMarker(QPainter &painter, QPointF at, ChartLook look, const ChartInk &ink)
{
    const ChartInk::Look &it = ink.looks[size_t(look)];
    painter.setPen(QPen(it.border, ink.line * 1.5));
    painter.setBrush(it.ground);
    painter.drawEllipse(at, ink.row * 0.12, ink.row * 0.12);
}

void Keys::drawLine(QPainter &painter, const QRectF &mark, ChartLook look) const
{
    painter.setPen(penOf(look, m_ink));
    painter.drawLine(QPointF(mark.left(), mark.center().y()), QPointF(mark.right(), mark.center().y()));
    drawMarker(painter, mark.center(), look, m_ink);
}

/// Bars in one or more columns, read from top to bottom.
class Bars
{
public:
    Bars(const BarChart &chart, const ChartInk &ink, double width)
        : m_chart(chart)
        , m_ink(ink)
        , m_keys(chart.keys, ink, false, width)
    {
        double label = 0;
        for (const ChartBar &bar : chart.bars) {
            label = std::max(label, advance(ink.font, bar.label));
            m_figures = std::max(m_figures, advance(ink.font, bar.figures));
            for (const ChartValue &each : bar.values)
                m_most = std::max(m_most, each.value.value_or(0));
        }
        const double shortest = label + m_figures + 2 * ink.gap + ink.row * kShortestBar;
        const int bars = int(chart.bars.size());
        const int columns = std::clamp(int((width + between()) / (shortest + between())), 1, std::max(1, ink.columns));
        m_rows = (bars + columns - 1) / columns;
        m_columns = m_rows == 0 ? 1 : (bars + m_rows - 1) / m_rows;
        m_column = (width - (m_columns - 1) * between()) / m_columns;
        m_label = std::min(label, m_column * kWidestLabel);
    }

    double height() const { return m_rows * m_ink.row + m_keys.totalHeight(); }

    QRectF row(qsizetype bar, QPointF topLeft) const
    {
        const auto column = double(bar / m_rows);
        return QRectF(topLeft.x() + column * (m_column + between()), topLeft.y() + double(bar % m_rows) * m_ink.row,
                      m_column, m_ink.row);
    }

    void paint(QPainter &painter, QPointF topLeft, std::optional<qsizetype> current) const
    {
        for (qsizetype bar = 0; bar < m_chart.bars.size(); ++bar)
            paintBar(painter, m_chart.bars[bar], row(bar, topLeft), current == bar);
        m_keys.paint(painter, topLeft + QPointF(0, m_rows * m_ink.row));
    }

private:
    double between() const { return m_ink.gap * 2; }

    void paintBar(QPainter &painter, const ChartBar &bar, const QRectF &row, bool isCurrent) const
    {
        if (isCurrent) {
            painter.setPen(QPen(m_ink.current, m_ink.line * 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(row.adjusted(m_ink.line, m_ink.line, -m_ink.line, -m_ink.line), m_ink.row * 0.2,
                                    m_ink.row * 0.2);
        }
        painter.setFont(m_ink.font);
        painter.setPen(m_ink.text);
        const double margin = m_ink.gap / 3;
        drawText(painter, QRectF(row.left() + margin, row.top(), m_label, row.height()), Qt::AlignLeft,
                 QFontMetricsF(m_ink.font).elidedText(bar.label, Qt::ElideRight, m_label + m_ink.line));
        const double left = row.left() + margin + m_label + m_ink.gap;
        const double room = row.right() - margin - m_figures - m_ink.gap - left;
        // Whatever counts more is below, so that nothing is covered; a filled bar is thinner and covers nothing.
        QList<ChartValue> values = bar.values;
        std::stable_sort(values.begin(), values.end(), [](const ChartValue &a, const ChartValue &b) {
            const bool solidA = a.look == ChartLook::solid;
            const bool solidB = b.look == ChartLook::solid;
            return solidA != solidB ? solidB : a.value.value_or(0) > b.value.value_or(0);
        });
        for (const ChartValue &each : std::as_const(values)) {
            if (each.value.value_or(0) <= 0 || room <= 0)
                continue;
            const double length = room * double(*each.value) / double(m_most);
            const double height = m_ink.row * kBarOfRow * (each.look == ChartLook::solid ? kSolidOfBar : 1);
            drawBox(painter, withHeight(QRectF(left, row.top(), length, row.height()), height), each.look, m_ink);
        }
        painter.setPen(m_ink.text);
        drawText(painter, QRectF(row.right() - margin - m_figures, row.top(), m_figures, row.height()), Qt::AlignRight,
                 bar.figures);
    }

    const BarChart &m_chart;
    const ChartInk &m_ink;
    Keys m_keys;
    double m_figures = 0;
    qint64 m_most = 1;
    int m_rows = 0;
    int m_columns = 1;
    double m_column = 0;
    double m_label = 0;
};

QList<ChartKey> keysOf(const LineChart &chart)
{
    QList<ChartKey> keys;
    for (const ChartLine &line : chart.lines)
        keys.append({.look = line.look, .text = line.name});
    return keys;
}

/// Lines over days, with a scale in per cent at the left and the last known figures at the right.
class Lines
{
public:
    Lines(const LineChart &chart, const ChartInk &ink, double width)
        : m_chart(chart)
        , m_ink(ink)
        , m_keys(keysOf(chart), ink, true, width)
    {
        double last = 0;
        for (const ChartLine &line : chart.lines) {
            for (const ChartPoint &point : line.points) {
                last = std::max(last, advance(ink.font, point.figure));
                m_most = std::max(m_most, point.percent.value_or(0));
            }
        }
        const double left = advance(ink.noteFont, QStringLiteral("100 %")) + ink.gap;
        m_plot =
            QRectF(left, ink.row * 0.4, std::max(ink.row, width - left - last - 1.5 * ink.gap), ink.row * kLineRows);
    }

    double height() const { return m_plot.bottom() + m_ink.row * 0.9 + m_keys.totalHeight(); }

    QRectF region(qsizetype day, QPointF topLeft) const
    {
        const double left = day == 0 ? m_plot.left() : (x(day - 1) + x(day)) / 2;
        const double right = day == m_chart.days.size() - 1 ? m_plot.right() : (x(day) + x(day + 1)) / 2;
        return QRectF(left, m_plot.top(), right - left, m_plot.height()).translated(topLeft);
    }

    void paint(QPainter &painter, QPointF topLeft, std::optional<qsizetype> current) const
    {
        painter.save();
        painter.translate(topLeft);
        paintScale(painter);
        paintDays(painter);
        if (current) {
            painter.setPen(QPen(m_ink.current, m_ink.line * 2));
            painter.drawLine(QPointF(x(*current), m_plot.top()), QPointF(x(*current), m_plot.bottom()));
        }
        for (const ChartLine &line : m_chart.lines)
            paintLine(painter, line);
        paintLast(painter);
        m_keys.paint(painter, QPointF(0, m_plot.bottom() + m_ink.row * 0.9));
        painter.restore();
    }

private:
    double x(qsizetype day) const
    {
        const qint64 all = m_chart.days.first().daysTo(m_chart.days.last());
        const auto since = double(m_chart.days.first().daysTo(m_chart.days[day]));
        const double inner = m_plot.width() - m_ink.gap;
        return m_plot.left() + m_ink.gap / 2 + (all == 0 ? inner / 2 : inner * since / double(all));
    }
    double y(double percent) const { return m_plot.bottom() - m_plot.height() * percent / m_most; }

    void paintScale(QPainter &painter) const
    {
        painter.setFont(m_ink.noteFont);
        for (int percent = 0; percent <= m_most; percent += kScaleStep) {
            painter.setPen(QPen(m_ink.rule, m_ink.line));
            painter.drawLine(QPointF(m_plot.left(), y(percent)), QPointF(m_plot.right(), y(percent)));
            painter.setPen(m_ink.muted);
            drawText(painter, QRectF(0, y(percent) - m_ink.row / 2, m_plot.left() - m_ink.gap / 2, m_ink.row),
                     Qt::AlignRight, QString::number(percent) + (percent == 100 ? QStringLiteral(" %") : QString()));
        }
    }

    /// The first and the last day, and of those between as many as there is room for.
    void paintDays(QPainter &painter) const
    {
        painter.setFont(m_ink.noteFont);
        const double width = advance(m_ink.noteFont, QStringLiteral("00.00.0000"));
        const double half = width / 2;
        const auto place = [&](qsizetype day) {
            return std::clamp(x(day) - half, m_plot.left() - m_ink.gap, m_plot.right() + m_ink.gap - width);
        };
        const qsizetype last = m_chart.days.size() - 1;
        double free = -width;
        for (qsizetype day = 0; day <= last; ++day) {
            const bool fits =
                place(day) >= free && (day == last || day == 0 || place(day) + width + m_ink.gap <= place(last));
            if (!fits)
                continue;
            painter.setPen(QPen(m_ink.rule, m_ink.line));
            painter.drawLine(QPointF(x(day), m_plot.bottom()), QPointF(x(day), m_plot.bottom() + m_ink.row * 0.15));
            painter.setPen(m_ink.muted);
            drawText(painter,
                     QRectF(place(day), m_plot.bottom() + m_ink.row * 0.15, width + m_ink.gap, m_ink.row * 0.7),
                     Qt::AlignLeft, paperDate(m_chart.days[day]));
            free = place(day) + width + m_ink.gap;
        }
    }

    /// A day of which nobody knows it breaks the line.
    void paintLine(QPainter &painter, const ChartLine &line) const
    {
        const bool isDense = double(m_chart.days.size()) * m_ink.row * 0.4 > m_plot.width();
        const auto known = [&](qsizetype day) {
            return day >= 0 && day < line.points.size() && line.points[day].percent;
        };
        const auto at = [&](qsizetype day) { return QPointF(x(day), y(*line.points[day].percent)); };
        for (qsizetype day = 1; day < line.points.size(); ++day) {
            if (!known(day) || !known(day - 1))
                continue;
            painter.setPen(penOf(line.look, m_ink));
            painter.drawLine(at(day - 1), at(day));
        }
        for (qsizetype day = 0; day < line.points.size(); ++day) {
            const bool isAlone = !known(day - 1) && !known(day + 1);
            if (known(day) && (!isDense || isAlone || day == line.points.size() - 1))
                drawMarker(painter, at(day), line.look, m_ink);
        }
    }

    /// The figures that hold now, beside the ends of the lines; moved apart where they are the same.
    void paintLast(QPainter &painter) const
    {
        struct Label
        {
            double y;
            QString text;
        };
        QList<Label> labels;
        for (const ChartLine &line : m_chart.lines) {
            if (!line.points.isEmpty() && line.points.last().percent)
                labels.append({y(*line.points.last().percent), line.points.last().figure});
        }
        std::stable_sort(labels.begin(), labels.end(), [](const Label &a, const Label &b) { return a.y < b.y; });
        const double apart = m_ink.row * 0.7;
        for (qsizetype at = labels.size() - 1; at > 0; --at)
            labels[at - 1].y = std::min(labels[at - 1].y, labels[at].y - apart);
        painter.setFont(m_ink.font);
        painter.setPen(m_ink.text);
        for (const Label &label : std::as_const(labels)) {
            const double left = m_plot.right() + m_ink.gap / 2;
            drawText(painter, QRectF(left, label.y - m_ink.row / 2, m_ink.row * 8, m_ink.row), Qt::AlignLeft,
                     label.text);
        }
    }

    const LineChart &m_chart;
    const ChartInk &m_ink;
    Keys m_keys;
    QRectF m_plot;
    double m_most = 100;
};

} // namespace

ChartInk paperInk()
{
    return {.font = plainFont(8),
            .noteFont = plainFont(8),
            .text = Qt::black,
            .muted = Qt::black,
            .rule = QColor(0xB0B0B0),
            .current = Qt::black,
            .looks = {{{.ground = Qt::white, .border = Qt::black},
                       {.ground = Qt::white, .border = Qt::black, .hatch = QColor(0x505050)},
                       {.ground = Qt::black, .border = Qt::black}}},
            .line = mm(0.15),
            .row = mm(4.4),
            .gap = mm(2),
            .columns = 3};
}

double ChartPainter::heightFor(double width) const
{
    if (const auto *bars = std::get_if<BarChart>(&m_chart))
        return Bars(*bars, m_ink, width).height();
    return Lines(std::get<LineChart>(m_chart), m_ink, width).height();
}

void ChartPainter::paint(QPainter &painter, const QRectF &place, std::optional<qsizetype> current) const
{
    if (itemCount(m_chart) == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (const auto *bars = std::get_if<BarChart>(&m_chart))
        Bars(*bars, m_ink, place.width()).paint(painter, place.topLeft(), current);
    else
        Lines(std::get<LineChart>(m_chart), m_ink, place.width()).paint(painter, place.topLeft(), current);
    painter.restore();
}

QList<QRectF> ChartPainter::regions(const QRectF &place) const
{
    QList<QRectF> regions;
    const auto add = [&](const auto &laidOut, const auto &region) {
        for (qsizetype item = 0; item < itemCount(m_chart); ++item)
            regions.append((laidOut.*region)(item, place.topLeft()));
    };
    if (const auto *bars = std::get_if<BarChart>(&m_chart))
        add(Bars(*bars, m_ink, place.width()), &Bars::row);
    else
        add(Lines(std::get<LineChart>(m_chart), m_ink, place.width()), &Lines::region);
    return regions;
}

} // namespace starosta::print
