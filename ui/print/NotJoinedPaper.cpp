// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/NotJoinedPaper.h"

#include "core/base/DateText.h"
#include "ui/print/FlowingPaper.h"
#include "ui/print/PaperFonts.h"
#include "ui/print/PaperNumbers.h"
#include "ui/print/PaperParts.h"
#include "ui/print/PaperTexts.h"
#include "ui/print/PaperUnits.h"
#include "ui/print/PdfPages.h"
#include "ui/print/StatisticsTables.h"

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
/// With these, the people of nearly every class stand on one page.
constexpr double kLetters = 9;
constexpr double kPadding = mm(0.2);

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
        paintFoot(painter, m_texts.text(QStringLiteral("not_joined.foot"), values), {kLeft, kWidth}, kBottom);
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

    static FlowingTable tableOf(double letters)
    {
        return {.columns = {},
                .rows = {},
                .left = kLeft,
                .width = kWidth,
                .header = boldFont(letters - 0.5),
                .cell = plainFont(letters)};
    }

    void addTitle()
    {
        put(text("title"), {.font = boldFont(13), .alignment = Qt::AlignHCenter});
        put(m_list.listedOn ? text("listed") : text("unknown"), {.font = plainFont(9.5), .above = mm(2)});
        if (m_list.listedOn && m_list.undecided > 0) {
            const QString accounts = m_texts.counted(QStringLiteral("not_joined.undecided_accounts"), m_list.undecided);
            put(text("undecided", {{QStringLiteral("undecided"), accounts}}), {.font = boldFont(9.5), .above = mm(1)});
        }
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
            {.font = boldFont(11), .above = mm(4)});
        if (group.people.isEmpty()) {
            put(group.roster == 0 ? text("no_roster") : text("nobody"),
                {.font = plainFont(kLetters), .above = mm(1), .withNext = false});
            return;
        }
        FlowingTable table = tableOf(kLetters);
        table.lines = 3;
        table.padding = kPadding;
        table.columns = {{.title = text("number"), .share = 0.07, .alignment = Qt::AlignRight},
                         {.title = text("name"), .share = ofParents ? 0.42 : 0.75}};
        if (ofParents)
            table.columns.append(PaperColumn{.title = text("child"), .share = 0.33});
        table.columns.append(PaperColumn{.title = text("mark"), .share = 0.18});
        int number = 0;
        for (const NotJoinedPerson &person : group.people) {
            QStringList cells{QString::number(++number), person.name};
            if (ofParents)
                cells.append(briefNames(person.pupils.join(QStringLiteral(", "))));
            cells.append(person.refused ? text("refused") : QString());
            table.rows.append(cells);
        }
        put(tableBlocks(table));
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
        const auto number = [&](const char *title, double share) {
            return PaperColumn{.title = text(title), .share = share, .alignment = Qt::AlignRight};
        };
        FlowingTable table = tableOf(9);
        table.columns = {{.title = text("column.class"), .share = 0.1},
                         {.title = text("column.homeroom"), .share = 0.25},
                         number("column.pupils", 0.095),
                         number("column.missing", 0.135),
                         number("column.refused", 0.095),
                         number("column.guardians", 0.095),
                         number("column.missing", 0.135),
                         number("column.refused", 0.095)};
        for (const NotJoinedClass &each : m_list.classes)
            table.rows.append(QStringList{each.label, briefNames(each.homeroom)} + numbersOf(each.pupils) +
                              numbersOf(each.guardians));
        put(tableBlocks(table));
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
