// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/CompareView.h"

#include "core/statistics/StatisticsService.h"
#include "ui/common/FilterField.h"
#include "ui/common/Labels.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfStatistics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace starosta::ui {

using statistics::Difference;
using statistics::Figure;
using statistics::Side;

namespace {

QString valueText(const std::optional<Figure> &figure)
{
    return figure ? text::numberText(figure->value) : QStringLiteral("—");
}

double weight(const std::optional<Figure> &figure)
{
    return figure ? double(figure->value.value_or(-1)) : -2;
}

bool hasChanged(const Difference &difference)
{
    return difference.jump || valueText(difference.was) != valueText(difference.now);
}

} // namespace

CompareView::CompareView(const ViewParts &parts, QWidget *parent)
    : StatisticsView(parent)
    , m_parts(parts)
    , m_shown{.report = {.date = {}, .figures = {}}}
    , m_withLabel(makeLabel({}))
    , m_with(new QComboBox)
    , m_doubtful(new QCheckBox)
    , m_summary(makeParagraph({}, Tone::muted))
    , m_model(new RowModel<Row>(
          columns(), [](const Row &row) { return row.place; }, this))
    , m_filter(new FilterField)
    , m_table(new TableView(QStringLiteral("statistics.compare"), parts.context.settings))
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::medium);
    m_withLabel->setBuddy(m_with);
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    tools->addWidget(m_withLabel);
    tools->addWidget(m_with);
    tools->addWidget(m_filter, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::medium);
    below->addWidget(m_summary, 1);
    below->addWidget(m_doubtful);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::medium, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(tools);
    layout->addLayout(below);
    layout->addWidget(m_table, 1);
    m_table->setRowModel(m_model);
    m_table->setFilterField(m_filter);
    connect(m_with, &QComboBox::currentIndexChanged, this, &CompareView::compareNow);
    connect(m_doubtful, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setCondition(only ? [](const Row &row) { return row.difference.jump.has_value(); }
                                   : std::function<bool(const Row &)>());
    });
    connect(m_table, &TableView::rowActivated, this, [this](int row) {
        const Difference &difference = m_model->rowAt(row).difference;
        if (m_shown.isToday && difference.now)
            emit behindRequested(difference.scope, difference.indicator, Side::counted);
    });
    retranslate();
}

std::vector<Column<CompareView::Row>> CompareView::columns()
{
    std::vector<Column<Row>> columns;
    columns.push_back(Column<Row>{.id = QStringLiteral("scope"),
                                  .header = [] { return tr("Of"); },
                                  .text = [](const Row &row) { return text::scopeText(row.difference.scope); },
                                  .compare = orderedBy<Row>(&Row::place),
                                  .characters = 12,
                                  .least = 11});
    columns.push_back(Column<Row>{.id = QStringLiteral("figure"),
                                  .header = [] { return tr("Figure"); },
                                  .text = [](const Row &row) { return text::label(row.difference.indicator); },
                                  .toolTip = [](const Row &row) { return text::meaning(row.difference.indicator); },
                                  .characters = 28,
                                  .least = 22});
    columns.push_back(Column<Row>{.id = QStringLiteral("was"),
                                  .header = [] { return tr("Was"); },
                                  .text = [](const Row &row) { return valueText(row.difference.was); },
                                  .compare = orderedBy<Row>([](const Row &row) { return weight(row.difference.was); }),
                                  .alignment = Qt::AlignRight,
                                  .characters = 8,
                                  .searched = false});
    columns.push_back(Column<Row>{.id = QStringLiteral("now"),
                                  .header = [] { return tr("Became"); },
                                  .text = [](const Row &row) { return valueText(row.difference.now); },
                                  .compare = orderedBy<Row>([](const Row &row) { return weight(row.difference.now); }),
                                  .alignment = Qt::AlignRight,
                                  .characters = 8,
                                  .searched = false});
    columns.push_back(
        Column<Row>{.id = QStringLiteral("change"),
                    .header = [] { return tr("Change"); },
                    .text = [](const Row &row) { return text::changeText(row.difference.change()); },
                    .compare = orderedBy<Row>([](const Row &row) { return row.difference.change().value_or(0); }),
                    .alignment = Qt::AlignRight,
                    .characters = 10,
                    .searched = false});
    const auto why = [](const Row &row) { return row.difference.jump ? text::label(*row.difference.jump) : QString(); };
    columns.push_back(
        Column<Row>{.id = QStringLiteral("jump"),
                    .header = [] { return tr("Why it is to be looked at"); },
                    .text = why,
                    .icon = [](const Row &row) { return row.difference.jump ? QStringLiteral("warning") : QString(); },
                    .tone = [](const Row &row) { return row.difference.jump ? Tone::warning : Tone::normal; },
                    .toolTip = why,
                    .characters = 30});
    return columns;
}

void CompareView::showFigures(const ShownFigures &shown)
{
    m_shown = shown;
    fillDays();
    compareNow();
}

void CompareView::fillDays()
{
    const std::optional<QDate> chosen = comparedTo();
    const QSignalBlocker quiet(m_with);
    m_with->clear();
    for (const statistics::Snapshot &each : m_parts.context.workspace.statistics().snapshots()) {
        if (each.on < m_shown.report.date)
            m_with->addItem(text::dateText(each.on), each.on);
    }
    if (chosen)
        m_with->setCurrentIndex(std::max(0, m_with->findData(*chosen)));
    m_with->setEnabled(m_with->count() > 0);
}

std::optional<QDate> CompareView::comparedTo() const
{
    const QVariant day = m_with->currentData();
    return day.isValid() ? std::optional(day.toDate()) : std::nullopt;
}

void CompareView::showEmptyState()
{
    const bool hasEarlier = comparedTo().has_value();
    m_table->setEmptyState({.icon = hasEarlier ? QStringLiteral("ok") : QStringLiteral("calendar"),
                            .title = hasEarlier ? tr("Nothing has changed") : tr("Nothing to compare with"),
                            .text = hasEarlier ? tr("The figures of both days are the same.")
                                               : tr("No figures of an earlier day are kept yet.")});
}

void CompareView::compareNow()
{
    showEmptyState();
    const std::optional<QDate> day = comparedTo();
    QList<Row> rows;
    qsizetype doubtful = 0;
    if (day) {
        const auto before = m_parts.context.workspace.statistics().report(*day);
        if (!before)
            return m_parts.failed(before.error());
        for (const Difference &each : statistics::compare(before->figures, m_shown.report.figures)) {
            if (!hasChanged(each))
                continue;
            rows.append({.place = int(rows.size()) + 1, .difference = each});
            doubtful += each.jump.has_value();
        }
    }
    m_summary->setText(!day ? tr("No earlier day was kept. The figures are kept by themselves once a day.")
                            : tr("From %1 to %2: changed figures: %3, of them to be looked at: %4.")
                                  .arg(text::dateText(day), text::dateText(m_shown.report.date),
                                       text::numberText(rows.size()), text::numberText(doubtful)));
    m_model->setRows(std::move(rows));
}

void CompareView::retranslate()
{
    m_withLabel->setText(tr("Compare &with"));
    m_with->setAccessibleName(tr("The earlier day"));
    m_doubtful->setText(tr("Only what is to be &looked at"));
    m_filter->setHint(tr("Filter classes and figures"));
    m_table->setName(tr("What has changed"));
    showEmptyState();
    m_table->retranslate();
}

} // namespace starosta::ui
