// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/StatisticsTables.h"

#include "core/base/DateText.h"
#include "core/people/PersonName.h"
#include "core/statistics/StatisticsTable.h"
#include "ui/print/PaperFonts.h"
#include "ui/print/PaperNumbers.h"
#include "ui/print/PaperUnits.h"
#include "ui/print/TextBlock.h"

#include <QMap>

#include <array>

namespace starosta::print {

using statistics::Difference;
using statistics::Indicator;
using statistics::kSchoolScope;
using statistics::kStaffScope;
using statistics::Report;
using statistics::TableCell;
using statistics::TableRow;

namespace {

constexpr double kPadding = mm(0.7);
constexpr double kGroupRow = mm(4.6);
constexpr double kTitleRow = mm(10.4);
constexpr double kHeadLetters = 7.5;
constexpr int kHomeroomColumn = 1;
/// From here on, «Учительская» has no cells.
constexpr int kFirstOfParents = 6;

struct TitledColumn
{
    QLatin1StringView key;
    double width; ///< in millimetres
    QLatin1StringView group = {};
    Qt::Alignment alignment = Qt::AlignRight;
};

constexpr QLatin1StringView kPupils("statistics.group.pupils");
constexpr QLatin1StringView kGuardians("statistics.group.guardians");
constexpr QLatin1StringView kChats("statistics.group.chats");

/// The columns of statistics::tableTitles(), titled so that they fit a page that stands upright.
constexpr std::array kColumns{
    TitledColumn{QLatin1StringView("statistics.column.class"), 20, {}, Qt::AlignLeft},
    TitledColumn{QLatin1StringView("statistics.column.homeroom"), 35, {}, Qt::AlignLeft},
    TitledColumn{QLatin1StringView("statistics.column.roster"), 11.5, kPupils},
    TitledColumn{QLatin1StringView("statistics.column.invited"), 12, kPupils},
    TitledColumn{QLatin1StringView("statistics.column.joined"), 12, kPupils},
    TitledColumn{QLatin1StringView("statistics.column.share"), 10.5, kPupils},
    TitledColumn{QLatin1StringView("statistics.column.roster"), 11.5, kGuardians},
    TitledColumn{QLatin1StringView("statistics.column.joined"), 12, kGuardians},
    TitledColumn{QLatin1StringView("statistics.column.share"), 10.5, kGuardians},
    TitledColumn{QLatin1StringView("statistics.column.refused"), 10.5},
    TitledColumn{QLatin1StringView("statistics.column.active"), 11.5},
    TitledColumn{QLatin1StringView("statistics.column.pupil_chat"), 11.5, kChats, Qt::AlignHCenter},
    TitledColumn{QLatin1StringView("statistics.column.guardian_chat"), 11.5, kChats, Qt::AlignHCenter},
};

QList<PaperColumn> paperColumns()
{
    QList<PaperColumn> columns;
    for (const TitledColumn &column : kColumns)
        columns.append({.title = {}, .share = column.width / kClassTableWidth, .alignment = column.alignment});
    return columns;
}

/// Nothing where nothing is asked: whether «Учительская» has parents, or the school one chat.
bool isAsked(const TableRow &row, int column)
{
    const bool isChat = column >= int(kColumns.size()) - 2;
    if (row.scope == kStaffScope)
        return column != kHomeroomColumn && column < kFirstOfParents;
    return !row.isTotal || (column != kHomeroomColumn && !isChat);
}

QString cellText(const TableCell &cell)
{
    if (!cell.number)
        return cell.text.isEmpty() ? QStringLiteral("—") : cell.text;
    return cell.isShare ? paperShare(cell.number) : paperNumber(qint64(*cell.number));
}

QStringList cellsOf(const TableRow &row)
{
    QStringList cells;
    for (int column = 0; column < row.cells.size(); ++column) {
        QString text = isAsked(row, column) ? cellText(row.cells[column]) : QString();
        cells.append(column == kHomeroomColumn ? briefNames(text) : text);
    }
    return cells;
}

struct TitleCell
{
    TextBlock text;
    QRectF place; ///< from the top left corner of the head
};

TitleCell titleCell(const QString &title, const QRectF &place)
{
    return {TextBlock(title.split(u'\n'), boldFont(kHeadLetters),
                      {.width = place.width() - 2 * kPadding, .maximumLines = 3, .alignment = Qt::AlignHCenter}),
            place};
}

} // namespace

QString indicatorText(const PaperTexts &texts, Indicator indicator)
{
    return texts.text(QStringLiteral("indicator.") + token(indicator));
}

QString missingText(const PaperTexts &texts, const statistics::GoalState &state)
{
    const QString token = statistics::token(*wholeOf(state.goal.content.indicator));
    const QLatin1StringView of = token.startsWith(u"links")      ? QLatin1StringView("_links")
                                 : token.startsWith(u"requests") ? QLatin1StringView("_requests")
                                                                 : QLatin1StringView();
    return texts.counted(QStringLiteral("statistics.goal.missing") + of, *state.missing);
}

QString briefNames(const QString &names)
{
    QStringList brief;
    for (const QString &name : names.split(QStringLiteral(", "))) {
        const auto parsed = people::PersonName::parse(name);
        brief.append(parsed ? parsed->brief() : name);
    }
    return brief.join(QStringLiteral(", "));
}

ClassTable::ClassTable(const Report &report, const PaperTexts &texts, double left) : m_texts(texts), m_left(left)
{
    for (const TableRow &row : statistics::tableOf(report))
        m_rows.append(cellsOf(row));
}

QList<PaperBlock> ClassTable::blocks(double height) const
{
    struct Size
    {
        double letters;
        double padding;
    };
    const auto top = std::make_shared<PaperBlock>(head());
    for (const Size &size : {Size{9.5, mm(0.9)}, Size{8.5, mm(0.6)}, Size{8, mm(0.3)}, Size{7.5, mm(0.1)}}) {
        // «Учительская» and «Итого» are no classes.
        FlowingTable table{.columns = paperColumns(),
                           .rows = m_rows.first(m_rows.size() - 2),
                           .left = m_left,
                           .width = mm(kClassTableWidth),
                           .header = {},
                           .cell = plainFont(size.letters),
                           .padding = size.padding};
        QList<PaperBlock> blocks{*top};
        blocks += rowBlocks(table, top);
        table.rows = m_rows.last(2);
        table.cell = boldFont(size.letters);
        blocks += rowBlocks(table, top);
        blocks[blocks.size() - 2].withNext = true;
        const double sum = heightOf(blocks);
        if (sum <= height || size.letters == 7.5)
            return blocks;
    }
    Q_UNREACHABLE();
}

PaperBlock ClassTable::head() const
{
    auto cells = std::make_shared<std::vector<TitleCell>>();
    double x = m_left;
    for (size_t at = 0; at < kColumns.size(); ++at) {
        const TitledColumn &column = kColumns[at];
        const double width = mm(column.width);
        const bool isGrouped = !column.group.isEmpty();
        const double top = isGrouped ? kGroupRow : 0;
        cells->push_back(titleCell(m_texts.text(column.key), QRectF(x, top, width, kGroupRow + kTitleRow - top)));
        const bool isFirst = isGrouped && (at == 0 || kColumns[at - 1].group != column.group);
        if (isFirst) {
            double all = 0;
            for (size_t each = at; each < kColumns.size() && kColumns[each].group == column.group; ++each)
                all += mm(kColumns[each].width);
            cells->push_back(titleCell(m_texts.text(column.group), QRectF(x, 0, all, kGroupRow)));
        }
        x += width;
    }
    return {.height = kGroupRow + kTitleRow,
            .paint =
                [cells](QPainter &painter, double y) {
                    painter.setBrush(Qt::NoBrush);
                    painter.setPen(QPen(Qt::black, mm(0.15)));
                    for (const TitleCell &cell : *cells)
                        painter.drawRect(cell.place.translated(0, y));
                    for (const TitleCell &cell : *cells) {
                        const QRectF place = cell.place.translated(0, y);
                        cell.text.draw(painter,
                                       QPointF(place.left() + kPadding, place.center().y() - cell.text.height() / 2));
                    }
                },
            .above = mm(2),
            .withNext = true};
}

namespace {

constexpr std::array kComparedOfClasses{Indicator::pupils, Indicator::pupilsInvited, Indicator::pupilsJoined,
                                        Indicator::guardians, Indicator::guardiansJoined};

QString valueOf(const std::optional<statistics::Figure> &figure)
{
    return paperNumber(figure ? figure->value : std::nullopt);
}

bool isChanged(const Difference &difference)
{
    return valueOf(difference.was) != valueOf(difference.now);
}

QString signedNumber(std::optional<qint64> change)
{
    if (!change)
        return QStringLiteral("—");
    return *change > 0   ? u'+' + paperNumber(change)
           : *change < 0 ? QStringLiteral("−") + paperNumber(-*change)
                         : paperNumber(0);
}

} // namespace

QList<PaperBlock> comparisonBlocks(const Report &was, const Report &now, const PaperTexts &texts, double left,
                                   double width)
{
    const auto title = [&](const char *name) {
        return texts.text(QStringLiteral("statistics.compared.") + QLatin1StringView(name));
    };
    QList<QStringList> school;
    QStringList classNames;
    QMap<QString, QStringList> classes;
    QStringList jumps;
    for (const Difference &each : statistics::compare(was.figures, now.figures)) {
        const bool isOfSchool = each.scope == kSchoolScope || each.scope == kStaffScope;
        if (each.jump) {
            const QString scope = each.scope == kSchoolScope ? texts.text(QStringLiteral("statistics.scope.school"))
                                                             : statistics::scopeLabel(each.scope);
            jumps.append(texts.text(
                QStringLiteral("statistics.jump"),
                {{QStringLiteral("scope"), scope},
                 {QStringLiteral("indicator"), indicatorText(texts, each.indicator).toLower()},
                 {QStringLiteral("reason"), texts.text(QStringLiteral("statistics.jump.") + token(*each.jump))}}));
        }
        if (!isChanged(each))
            continue;
        if (isOfSchool) {
            school.append({indicatorText(texts, each.indicator), valueOf(each.was), valueOf(each.now),
                           signedNumber(each.change())});
            continue;
        }
        const auto *column = std::find(kComparedOfClasses.begin(), kComparedOfClasses.end(), each.indicator);
        if (column == kComparedOfClasses.end())
            continue;
        if (!classes.contains(each.scope)) {
            classNames.append(each.scope);
            classes[each.scope] = QStringList(int(kComparedOfClasses.size()) + 1, QString());
            classes[each.scope][0] = each.scope;
        }
        const auto place = int(column - kComparedOfClasses.begin()) + 1;
        classes[each.scope][place] = valueOf(each.was) + QStringLiteral(" → ") + valueOf(each.now);
    }

    QList<PaperBlock> blocks;
    if (!school.isEmpty()) {
        const auto number = [](const QString &heading) {
            return PaperColumn{.title = heading, .share = 0.18, .alignment = Qt::AlignRight};
        };
        blocks += tableBlocks({.columns = {{.title = title("what"), .share = 0.46},
                                           number(title("was") + u' ' + paperDate(was.date)),
                                           number(title("now") + u' ' + paperDate(now.date)),
                                           number(title("change"))},
                               .rows = school,
                               .left = left,
                               .width = width,
                               .header = boldFont(8),
                               .cell = plainFont(8.5)});
        for (PaperBlock &block : blocks)
            block.withNext = true;
        blocks.last().withNext = false;
    }
    if (!classes.isEmpty()) {
        QList<PaperColumn> columns{{.title = title("class"), .share = 0.15}};
        for (const Indicator indicator : kComparedOfClasses)
            columns.append(
                PaperColumn{.title = indicatorText(texts, indicator), .share = 0.17, .alignment = Qt::AlignRight});
        QList<QStringList> rows;
        for (const QString &name : std::as_const(classNames))
            rows.append(classes.value(name));
        QList<PaperBlock> table = tableBlocks({.columns = columns,
                                               .rows = rows,
                                               .left = left,
                                               .width = width,
                                               .header = boldFont(8),
                                               .cell = plainFont(8),
                                               .padding = mm(0.25)});
        table.first().above = blocks.isEmpty() ? 0 : mm(3);
        blocks += table;
    }
    for (const QString &jump : std::as_const(jumps)) {
        blocks.append(
            lineBlock({.text = jump, .font = plainFont(9), .left = left, .width = width, .lines = 2, .above = mm(1)}));
    }
    return blocks;
}

} // namespace starosta::print
