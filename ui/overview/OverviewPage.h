// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Labels.h"
#include "ui/common/Page.h"

class QVBoxLayout;

namespace starosta::statistics {
struct Statistics;
}

namespace starosta::ui {

class ChartView;

/// «Обзор»: what needs doing now, how far the classes are, which links are about to expire, what was done last, and
/// the evidence for every duty.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(PageContext &context, QWidget *parent = nullptr);
    static PageEntry entry();

    void refresh() override;

private:
    struct Row
    {
        QString icon;
        Tone tone = Tone::muted;
        QString text;
        QString detail = {};
        QString step = {};
        bool quiet = false;    ///< an arrow in place of a button with words
        QString stepName = {}; ///< of the button, for a screen reader
        std::function<void()> go = {};
    };

    void clearRows(const Card &card);
    void addRow(const Card &card, const Row &row);
    void addNote(const Card &card, const QString &icon, Tone tone, const QString &text);
    void showTodos();
    void showCoverage(const statistics::Statistics &figures);
    void showExpiring();
    void showLastEntries(const QList<journal::Entry> &entries);
    void showDuties(const statistics::Statistics &figures);

    Card m_todos;
    Card m_coverage;
    Card m_expiring;
    Card m_last;
    Card m_duties;
    ChartView *m_chart;
    QList<qint64> m_chartClasses;
};

} // namespace starosta::ui
