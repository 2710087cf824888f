// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/Counted.h"
#include "core/statistics/Snapshot.h"
#include "ui/common/PageContext.h"

#include <QWidget>

#include <functional>

namespace starosta::ui {

/// The figures of a day: as things stand, or as they were kept.
struct ShownFigures
{
    statistics::Report report;
    bool isToday = true;                  ///< of a day that is past only numbers are known, not the people
    std::optional<QDate> comparedTo = {}; ///< the report tells what has changed since then
};

/// How a view of the page says what became of an act.
struct ViewParts
{
    PageContext &context;
    std::function<void(const QString &text, const std::optional<journal::EntryId> &entry)> done;
    std::function<void(const Error &error)> failed;
};

/// One of the views between which the page of statistics changes.
class StatisticsView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void showFigures(const ShownFigures &shown) = 0;
    /// Texts that are set by hand rather than by showFigures().
    virtual void retranslate() = 0;

signals:
    /// To the list of those behind a figure of today.
    void behindRequested(const QString &scope, statistics::Indicator indicator, statistics::Side side);
};

} // namespace starosta::ui
