// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/StatisticsPage.h"

#include "core/base/AtomicFile.h"
#include "core/statistics/StatisticsService.h"
#include "ui/common/FilterField.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/statistics/FigureCard.h"
#include "ui/text/Format.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace starosta::ui {

using statistics::ClassFigures;

namespace {

using Figures = std::vector<Column<ClassFigures>>;

/// Sorted by number, unknown before zero.
Column<ClassFigures> numberColumn(const QString &id, std::function<QString()> header,
                                  std::function<std::optional<qint64>(const ClassFigures &)> number)
{
    return Column<ClassFigures>{
        .id = id,
        .header = std::move(header),
        .text = [number](const ClassFigures &row) { return text::numberText(number(row)); },
        .compare = orderedBy<ClassFigures>([number](const ClassFigures &row) { return number(row).value_or(-1); }),
        .alignment = Qt::AlignRight,
        .characters = 9,
        .searched = false};
}

Column<ClassFigures> percentColumn(const QString &id, std::function<QString()> header,
                                   std::function<std::optional<double>(const ClassFigures &)> percent)
{
    return Column<ClassFigures>{
        .id = id,
        .header = std::move(header),
        .text = [percent](const ClassFigures &row) { return text::percentText(percent(row)); },
        .compare = orderedBy<ClassFigures>([percent](const ClassFigures &row) { return percent(row).value_or(-1); }),
        .alignment = Qt::AlignRight,
        .characters = 9,
        .searched = false};
}

/// In the file for the head in any case; here where there is room, or where somebody asks for it.
Column<ClassFigures> onDemand(Column<ClassFigures> column)
{
    column.hidden = true;
    return column;
}

Figures classColumns()
{
    Figures columns;
    columns.push_back(Column<ClassFigures>{.id = QStringLiteral("class"),
                                           .header = [] { return StatisticsPage::tr("Class"); },
                                           .text = [](const ClassFigures &row) { return row.label; },
                                           .characters = 8});
    columns.push_back(
        Column<ClassFigures>{.id = QStringLiteral("homeroom"),
                             .header = [] { return StatisticsPage::tr("Homeroom teacher"); },
                             .text = [](const ClassFigures &row) { return row.homeroom.value_or(QStringLiteral("—")); },
                             .tone = [](const ClassFigures &row) { return row.homeroom ? Tone::normal : Tone::muted; },
                             .characters = 28});
    columns.push_back(numberColumn(
        QStringLiteral("pupils"), [] { return StatisticsPage::tr("Pupils"); },
        [](const ClassFigures &row) { return row.pupils; }));
    columns.push_back(numberColumn(
        QStringLiteral("invited"), [] { return StatisticsPage::tr("Invited"); },
        [](const ClassFigures &row) { return row.pupilsInvited; }));
    columns.push_back(percentColumn(
        QStringLiteral("invitedPercent"), [] { return StatisticsPage::tr("% invited"); },
        [](const ClassFigures &row) { return statistics::percent(row.pupilsInvited, row.pupils); }));
    columns.push_back(numberColumn(
        QStringLiteral("joined"), [] { return StatisticsPage::tr("Joined"); },
        [](const ClassFigures &row) { return row.pupilsJoined; }));
    columns.push_back(onDemand(percentColumn(
        QStringLiteral("joinedPercent"), [] { return StatisticsPage::tr("% joined"); },
        [](const ClassFigures &row) { return statistics::percent(row.pupilsJoined, row.pupils); })));
    columns.push_back(numberColumn(
        QStringLiteral("guardians"), [] { return StatisticsPage::tr("Parents"); },
        [](const ClassFigures &row) { return row.guardians; }));
    columns.push_back(onDemand(numberColumn(
        QStringLiteral("guardiansJoined"), [] { return StatisticsPage::tr("Parents joined"); },
        [](const ClassFigures &row) { return row.guardiansJoined; })));
    columns.push_back(
        Column<ClassFigures>{.id = QStringLiteral("pupilChat"),
                             .header = [] { return StatisticsPage::tr("Pupils’ chat"); },
                             .text = [](const ClassFigures &row) { return text::yesNoText(row.pupilChat); },
                             .characters = 12,
                             .hidden = true,
                             .searched = false});
    columns.push_back(
        Column<ClassFigures>{.id = QStringLiteral("guardianChat"),
                             .header = [] { return StatisticsPage::tr("Parents’ chat"); },
                             .text = [](const ClassFigures &row) { return text::yesNoText(row.guardianChat); },
                             .characters = 12,
                             .hidden = true,
                             .searched = false});
    return columns;
}

} // namespace

PageEntry StatisticsPage::entry()
{
    return {
        .id = QStringLiteral("statistics"),
        .group = PageGroup::report,
        .icon = QStringLiteral("statistics"),
        .title = [] { return tr("Statistics"); },
        .help = QStringLiteral("statistics"),
        .section = school::Section::statistics,
        .make = [](PageContext &context, QWidget *parent) -> Page * { return new StatisticsPage(context, parent); }};
}

StatisticsPage::StatisticsPage(PageContext &context, QWidget *parent)
    : Page(entry(), context, parent)
    , m_model(new RowModel<ClassFigures>(
          classColumns(), [](const ClassFigures &row) { return row.classId ? row.classId->value() : 0; }, this))
    , m_filter(new FilterField)
    , m_table(new TableView(QStringLiteral("statistics"), context.settings))
    , m_pupils(new FigureCard)
    , m_guardians(new FigureCard)
    , m_staff(new FigureCard)
    , m_links(new FigureCard)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::medium);
    for (FigureCard *card : {m_pupils, m_guardians, m_staff, m_links})
        cards->addWidget(card, 1);
    layout->addLayout(cards);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    setContent(content);

    m_table->setRowModel(m_model);
    setList(m_filter, m_table);
    m_filter->attach(m_model, m_table);
    connect(m_table, &TableView::rowActivated, this, [this](int row) {
        if (const auto id = m_model->rowAt(row).classId)
            this->context().navigator.open({.page = QStringLiteral("classes"),
                                            .record = journal::RecordRef{QStringLiteral("classes"), id->value()}});
    });
    setHeadCommands(commands());
    retranslate();
}

void StatisticsPage::refresh()
{
    const auto figures = workspace().ledger().read([this] { return workspace().statistics().current(); });
    if (!figures) {
        showFailure(figures.error());
        return;
    }
    setSubtitle(tr("As of %1, from the school’s own register. A dash stands where nobody knows.")
                    .arg(text::dateText(figures->date)));
    m_model->setRows(figures->classes);
    showCards(*figures);
}

void StatisticsPage::showCards(const statistics::Statistics &figures)
{
    const ClassFigures &total = figures.total;
    const auto share = [](qint64 part, qint64 whole) { return text::percentText(statistics::percent(part, whole)); };
    m_pupils->show({.name = tr("Pupils"),
                    .value = text::numberText(total.pupils),
                    .notes = {tr("Invited: %1 (%2)")
                                  .arg(text::numberText(total.pupilsInvited), share(total.pupilsInvited, total.pupils)),
                              tr("Joined: %1").arg(text::numberText(total.pupilsJoined))}});
    m_guardians->show({.name = tr("Parents"),
                       .value = text::numberText(total.guardians),
                       .notes = {tr("Joined: %1").arg(text::numberText(total.guardiansJoined)),
                                 tr("Refused: %1").arg(text::numberText(total.refused))}});
    m_staff->show(
        {.name = tr("Staff"),
         .value = text::numberText(figures.staff.staff),
         .notes = {tr("Invited: %1 (%2)")
                       .arg(text::numberText(figures.staff.invited), share(figures.staff.invited, figures.staff.staff)),
                   tr("Joined: %1").arg(text::numberText(figures.staff.joined)),
                   tr("Confirmed: %1").arg(text::numberText(figures.staff.confirmed))}});
    m_links->show({.name = tr("Invite links at work"),
                   .value = text::numberText(figures.links.active),
                   .notes = {tr("Still missing: %1").arg(text::numberText(figures.links.missing)),
                             tr("Expired: %1").arg(text::numberText(figures.links.expired))}});
}

QList<Command> StatisticsPage::commands()
{
    return {{.id = QStringLiteral("statistics.save"),
             .text = [] { return tr("&Save the table for the head…"); },
             .execute = [this] { saveTable(); },
             .icon = QStringLiteral("export"),
             .shortcut = QKeySequence::Save},
            {.id = QStringLiteral("statistics.keep"),
             .text = [] { return tr("&Keep the figures"); },
             .execute = [this] { keepFigures(); },
             .icon = QStringLiteral("calendar"),
             .enabled = [this] { return !workspace().isFileReadOnly(); }}};
}

void StatisticsPage::saveTable()
{
    const QString day = workspace().ledger().today().toString(Qt::ISODate);
    context().dialogs.chooseFileToSave(
        {.title = tr("Save the statistics"),
         .filters = {tr("Table for a spreadsheet (*.csv)"), tr("Workbook with a chart (*.xlsx)")},
         .suggestedName = tr("Statistics %1.csv").arg(day),
         .defaultSuffix = QStringLiteral("csv"),
         .purpose = QStringLiteral("export")},
        [this](const QString &path) { writeTable(path); });
}

void StatisticsPage::writeTable(const QString &path)
{
    const auto report = workspace().ledger().read([this] { return workspace().statistics().report(); });
    if (!report)
        return showFailure(report.error());
    const bool isBook = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    const Result<QByteArray> content =
        isBook ? statistics::toXlsx(*report) : Result<QByteArray>(statistics::toCsv(*report));
    if (!content)
        return showFailure(content.error());
    if (const auto written = writeFileAtomically(path, *content); !written)
        return showFailure(written.error());
    showDone(tr("The statistics are saved: %1").arg(QDir::toNativeSeparators(path)));
}

void StatisticsPage::keepFigures()
{
    const auto kept = workspace().statistics().takeSnapshot();
    if (!kept)
        return showFailure(kept.error());
    showDone(tr("The figures of %1 are kept: those of other days can be compared with them.")
                 .arg(text::dateText(kept->date)));
}

void StatisticsPage::retranslate()
{
    m_filter->setHint(tr("Filter classes"));
    m_table->setName(tr("Figures by class"));
    m_table->setEmptyState({.icon = QStringLiteral("statistics"),
                            .title = tr("There is nothing to count yet"),
                            .text = tr("The figures appear when there are classes and people in them.")});
    m_table->retranslate();
}

} // namespace starosta::ui
