// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/Chart.h"

#include <QWidget>

namespace starosta::ui {

/// A chart on the screen, painted by what paints it on paper, in the colours of the theme. As high as it needs to be:
/// stands in something that scrolls where there may be many bars. What it shows is said to a screen reader, and beside
/// the pointer; a bar, or a day, is chosen by a click, or with the arrows and Enter.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(const print::Chart &chart);
    const print::Chart &chart() const { return m_chart; }
    /// Bars stand in so many columns where they fit; 1 at first.
    void setColumns(int columns);
    /// Where a bar, or a day, can be clicked.
    QRect itemRect(int item) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void chosen(int item);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF place() const;
    int itemAt(QPointF position) const;
    void setCurrent(int item);
    void describe();

    print::Chart m_chart;
    int m_columns = 1;
    int m_current = -1; ///< by the keyboard
    int m_pressed = -1;
};

} // namespace starosta::ui
