// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/NotJoinedPaper.h"

#include "core/base/DateText.h"
#include "ui/print/FlowingPaper.h"
#include "ui/print/PaperFonts.h"
#include "ui/print/PaperNumbers.h"
#include "ui/print/PaperTexts.h"
#include "ui/print/PaperUnits.h"
#include "ui/print/PdfPages.h"
#include "ui/print/StatisticsTables.h"
#include "ui/print/TextBlock.h"

namespace starosta::print {

using members::Naming;
using members::NotJoined;
using members::NotJoinedClass;
using members::NotJoinedGroup;
using members::NotJoinedPerson;

namespace {

constexpr double kLeft = mm(20); // filed
constexpr double kWidth = kPageWidth - kLeft - mm(12);
constexpr double kTop = mm(14);
constexpr double kBottom = kPageHeight - mm(13);
constexpr double kFoot = mm(6);
constexpr double kLetters = 10;

class NotJoinedPaper
{
public:
    NotJoinedPaper(const NotJoined &list, Naming naming, const QString &platform)
        : m_list(list)
        , m_values({{QStringLiteral("platform"), platform}, {QStringLiteral("date"), paperDate(list.date)}})
        , m_flow(kTop, kBottom - kFoot)
    {
        if (list.listedOn)
            m_values.insert(QStringLiteral("listed"), paperDate(*list.listedOn));
        if (naming == Naming::withNames && list.listedOn)
            addClasses();
        else
            addNumbers();
        m_flow.layOut();
        m_values.insert(QStringLiteral("pages"), QString::number(m_flow.pageCount()));
    }

    int pageCount() const { return m_flow.pageCount(); }

    void paint(QPainter &painter, int page) const
    {
        m_flow.paint(painter, page);
        PaperValues values = m_values;
        values.insert(QStringLiteral("page"), QString::number(page + 1));
        TextBlock(m_texts.text(QStringLiteral("not_joined.foot"), values), plainFont(9),
                  {.width = kWidth, .alignment = Qt::AlignRight})
            .draw(painter, QPointF(kLeft, kBottom - mm(4)));
    }

private:
    struct Line
    {
        QFont font;
        double above = 0;
        Qt::Alignment alignment = Qt::AlignLeft;
        bool withNext = true;
    };

    QString text(const char *key, const PaperValues &values = {}) const
    {
        PaperValues all = m_values;
        all.insert(values);
        return m_texts.text(QStringLiteral("not_joined.") + QLatin1StringView(key), all);
    }

    void put(const QString &words, const Line &line)
    {
        m_flow.add(lineBlock({.text = words,
                              .font = line.font,
                              .left = kLeft,
                              .width = kWidth,
                              .alignment = line.alignment,
                              .lines = 3,
                              .above = line.above,
                              .withNext = line.withNext}));
    }

    void put(const QList<PaperBlock> &table)
    {
        for (qsizetype at = 0; at < table.size(); ++at) {
            PaperBlock block = table[at];
            block.above = at == 0 ? mm(1.5) : 0;
            m_flow.add(block);
        }
    }

    void addTitle()
    {
        put(text("title"), {.font = boldFont(13), .alignment = Qt::AlignHCenter});
        put(m_list.listedOn ? text("listed") : text("unknown"), {.font = plainFont(9.5), .above = mm(2)});
    }

    void addClasses()
    {
        for (const NotJoinedClass &each : m_list.classes) {
            m_flow.turn();
            addTitle();
            put(text("class", {{QStringLiteral("class"), each.label}}), {.font = boldFont(14), .above = mm(5)});
            put(each.homeroom.isEmpty() ? text("no_homeroom")
                                        : text("homeroom", {{QStringLiteral("homeroom"), each.homeroom}}),
                {.font = plainFont(11), .above = mm(1)});
            addGroup(each.pupils, "pupils", false);
            addGroup(each.guardians, "guardians", true);
        }
        if (m_list.classes.isEmpty())
            addTitle();
    }

    void addGroup(const NotJoinedGroup &group, const char *title, bool ofParents)
    {
        put(text(title, {{QStringLiteral("count"), paperNumber(group.people.size())},
                         {QStringLiteral("all"), paperNumber(group.roster)}}),
            {.font = boldFont(11), .above = mm(5)});
        if (group.people.isEmpty()) {
            put(group.roster == 0 ? text("no_roster") : text("nobody"),
                {.font = plainFont(kLetters), .above = mm(1), .withNext = false});
            return;
        }
        PaperTable table{.columns = {{.width = kWidth * 0.07, .alignment = Qt::AlignRight}},
                         .titles = {text("number"), text("name")},
                         .rows = {},
                         .letters = kLetters,
                         .lines = 3};
        table.columns.append(PaperColumn{.width = kWidth * (ofParents ? 0.42 : 0.75)});
        if (ofParents) {
            table.columns.append(PaperColumn{.width = kWidth * 0.33});
            table.titles.append(text("child"));
        }
        table.columns.append(PaperColumn{.width = kWidth * 0.18});
        table.titles.append(text("mark"));
        int number = 0;
        for (const NotJoinedPerson &person : group.people) {
            QStringList cells{QString::number(++number), person.name};
            if (ofParents)
                cells.append(briefNames(person.pupils.join(QStringLiteral(", "))));
            cells.append(person.refused ? text("refused") : QString());
            table.rows.append(cells);
        }
        put(tableBlocks(kLeft, table));
    }

    /// Who has not joined, as numbers; nobody knows them without the platform's list.
    QStringList numbersOf(const NotJoinedGroup &group) const
    {
        const auto known = [&](qint64 count) { return m_list.listedOn ? std::optional(count) : std::nullopt; };
        return {paperNumber(group.roster), paperNumber(known(group.people.size())),
                paperNumber(known(group.refused()))};
    }

    void addNumbers()
    {
        addTitle();
        const PaperColumn number{.width = kWidth * 0.095, .alignment = Qt::AlignRight};
        const PaperColumn missing{.width = kWidth * 0.135, .alignment = Qt::AlignRight};
        const QString notJoined = text("column.missing");
        PaperTable table{
            .columns =
                {{.width = kWidth * 0.1}, {.width = kWidth * 0.25}, number, missing, number, number, missing, number},
            .titles = {text("column.class"), text("column.homeroom"), text("column.pupils"), notJoined,
                       text("column.refused"), text("column.guardians"), notJoined, text("column.refused")},
            .rows = {},
            .letters = 9};
        for (const NotJoinedClass &each : m_list.classes)
            table.rows.append(QStringList{each.label, briefNames(each.homeroom)} + numbersOf(each.pupils) +
                              numbersOf(each.guardians));
        put(tableBlocks(kLeft, table));
    }

    const NotJoined &m_list;
    PaperTexts m_texts;
    PaperValues m_values;
    FlowingPaper m_flow;
};

} // namespace

QByteArray notJoinedPdf(const NotJoined &list, Naming naming, const QString &platform)
{
    const NotJoinedPaper paper(list, naming, platform);
    return pdfOf({.title = QStringLiteral("Не присоединились к платформе"),
                  .count = paper.pageCount(),
                  .paint = [&paper](QPainter &painter, int page) { paper.paint(painter, page); }});
}

} // namespace starosta::print
