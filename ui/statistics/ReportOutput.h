// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/StatisticsView.h"

class QWidget;

namespace starosta::ui {

/// What leaves the page: the table and the report for the head, the message, the list of those who have not joined.
class ReportOutput
{
public:
    ReportOutput(ViewParts parts, QWidget *parent) : m_parts(std::move(parts)), m_parent(parent) {}

    /// As a PDF, a workbook or a table, by the end of the name that is chosen.
    void save(const ShownFigures &shown);
    /// The report as it will be printed; from there to the printer or into a file.
    void preview(const ShownFigures &shown);
    /// Three sentences to paste into a message.
    void copyMessage(const ShownFigures &shown);
    /// Of today, by class, with names or in numbers alone.
    void saveNotJoined();

private:
    void write(const QString &path, const Result<QByteArray> &content);

    ViewParts m_parts;
    QWidget *m_parent;
};

} // namespace starosta::ui
