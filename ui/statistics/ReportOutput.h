// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/StatisticsView.h"

namespace starosta::ui {

/// What leaves the page: the table for the head, and the list of those who have not joined.
class ReportOutput
{
public:
    explicit ReportOutput(ViewParts parts) : m_parts(std::move(parts)) {}

    /// As a workbook where the name that is chosen ends so, as CSV otherwise.
    void save(const ShownFigures &shown);
    /// Of today, by class, with names or in numbers alone.
    void saveNotJoined();

private:
    void write(const QString &path, const Result<QByteArray> &content);

    ViewParts m_parts;
};

} // namespace starosta::ui
