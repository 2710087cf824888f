// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/PaperTexts.h"
#include "ui/print/StatisticsCharts.h"

namespace starosta::print {

/// What charts say on paper.
class PaperChartWords : public ChartWords
{
public:
    explicit PaperChartWords(const PaperTexts &texts) : m_texts(texts) {}

    QString text(ChartText text) const override;
    QString number(std::optional<qint64> number) const override;
    QString percent(std::optional<double> percent) const override;
    QString part(const QString &part, const QString &whole) const override;
    QString coverage(const QString &invited, const QString &whole, const QString &joined) const override;

private:
    const PaperTexts &m_texts;
};

} // namespace starosta::print
