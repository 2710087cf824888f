// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

namespace starosta::ui {

/// How far a class is: of its roster, who was handed an invitation and who joined.
struct CoverageBar
{
    QString label;
    qint64 roster = 0;
    qint64 invited = 0;
    std::optional<qint64> joined = {}; ///< nothing where nobody knows
};

/// A bar a class. What nobody knows is written as such, never drawn as nothing.
class CoverageChart : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageChart(QWidget *parent = nullptr);

    void setBars(const QList<CoverageBar> &bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return QSize(240, sizeHint().height()); }

signals:
    void chosen(int bar);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    QString figures(const CoverageBar &bar) const;
    int labelWidth() const;
    int figuresWidth() const;

    QList<CoverageBar> m_bars;
};

} // namespace starosta::ui
