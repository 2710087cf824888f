// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/CoverageChart.h"

#include "ui/common/StylePainting.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace starosta::ui {

namespace {

constexpr int kRow = 26;
constexpr int kLegend = 28;
constexpr int kBar = 12;

} // namespace

CoverageChart::CoverageChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageChart::setBars(const QList<CoverageBar> &bars)
{
    m_bars = bars;
    describe();
    updateGeometry();
    update();
}

QString CoverageChart::figures(const CoverageBar &bar) const
{
    const QString invited = tr("%1 of %2").arg(QString::number(bar.invited), QString::number(bar.roster));
    return bar.joined ? tr("%1, joined %2").arg(invited, QString::number(*bar.joined)) : invited;
}

void CoverageChart::describe()
{
    QStringList lines;
    for (const CoverageBar &bar : m_bars)
        lines.append(QStringLiteral("%1: %2").arg(bar.label, figures(bar)));
    setAccessibleName(tr("Invited of the roster, by class"));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

QSize CoverageChart::sizeHint() const
{
    return QSize(420, int(m_bars.size()) * kRow + kLegend);
}

int CoverageChart::labelWidth() const
{
    int width = 40;
    for (const CoverageBar &bar : m_bars)
        width = std::max(width, fontMetrics().horizontalAdvance(bar.label));
    return std::min(width, 120) + space::medium;
}

int CoverageChart::figuresWidth() const
{
    int width = 40;
    for (const CoverageBar &bar : m_bars)
        width = std::max(width, fontMetrics().horizontalAdvance(figures(bar)));
    return width + space::medium;
}

void CoverageChart::paintEvent(QPaintEvent *)
{
    using painting::drawBox;
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    const QColor ink = palette().color(QPalette::WindowText);
    const int left = labelWidth();
    const int right = figuresWidth();
    const int room = std::max(40, width() - left - right);

    qint64 most = 1;
    for (const CoverageBar &bar : m_bars)
        most = std::max(most, bar.roster);

    int top = 0;
    for (const CoverageBar &bar : m_bars) {
        painter.setPen(ink);
        painter.drawText(QRect(0, top, left - space::medium, kRow), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(bar.label, Qt::ElideRight, left - space::medium));
        const auto part = [&](qint64 count) {
            return QRect(left, top + (kRow - kBar) / 2, int(room * count / most), kBar);
        };
        const auto draw = [&](qint64 count, const QColor &colour, const QColor &border = {}) {
            if (count > 0)
                drawBox(painter, part(count), {.ground = colour, .border = border, .radius = 3});
        };
        // Three steps of one colour: from pale to full is from the roster to those who joined.
        draw(bar.roster, colours.hover, colours.border);
        draw(bar.invited, colours.accentSoft, colours.accent);
        draw(bar.joined.value_or(0), colours.accent);
        painter.setPen(colours.muted);
        painter.drawText(QRect(width() - right, top, right, kRow), Qt::AlignRight | Qt::AlignVCenter, figures(bar));
        top += kRow;
    }

    struct Sample
    {
        QString text;
        QColor ground;
        QColor border;
    };
    const bool known =
        std::any_of(m_bars.begin(), m_bars.end(), [](const auto &bar) { return bar.joined.has_value(); });
    const Sample samples[]{{tr("roster"), colours.hover, colours.border},
                           {tr("invited"), colours.accentSoft, colours.accent},
                           {known ? tr("joined") : tr("joined: no data"), colours.accent, colours.accent}};
    painter.setFont(fontFor(TextRole::note));
    int x = left;
    for (const Sample &sample : samples) {
        drawBox(painter, QRect(x, top + 11, 12, 10), {.ground = sample.ground, .border = sample.border, .radius = 2});
        x += 18;
        painter.setPen(colours.muted);
        painter.drawText(QRect(x, top + 4, 260, kLegend - 4), Qt::AlignLeft | Qt::AlignVCenter, sample.text);
        x += painter.fontMetrics().horizontalAdvance(sample.text) + space::large;
    }
}

void CoverageChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = int(event->position().y()) / kRow;
    if (bar >= 0 && bar < m_bars.size())
        emit chosen(bar);
}

void CoverageChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace starosta::ui
