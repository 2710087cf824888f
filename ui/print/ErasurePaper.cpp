// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ErasurePaper.h"

#include "core/base/AtomicFile.h"
#include "core/base/DateText.h"
#include "ui/print/PaperTexts.h"

#include <QFile>

#include <array>

namespace starosta::print {

using erasure::Category;
using erasure::Subject;
using Kind = PaperPart::Kind;

namespace {

constexpr std::array kCategories = {Category::name,      Category::birthDate, Category::sex,     Category::number,
                                    Category::phone,     Category::email,     Category::studies, Category::position,
                                    Category::relations, Category::platform,  Category::paper};

QLatin1StringView keyOf(Category category)
{
    switch (category) {
    case Category::name:
        return QLatin1StringView("erasure.category.name");
    case Category::birthDate:
        return QLatin1StringView("erasure.category.birth_date");
    case Category::sex:
        return QLatin1StringView("erasure.category.sex");
    case Category::number:
        return QLatin1StringView("erasure.category.number");
    case Category::phone:
        return QLatin1StringView("erasure.category.phone");
    case Category::email:
        return QLatin1StringView("erasure.category.email");
    case Category::studies:
        return QLatin1StringView("erasure.category.studies");
    case Category::position:
        return QLatin1StringView("erasure.category.position");
    case Category::relations:
        return QLatin1StringView("erasure.category.relations");
    case Category::platform:
        return QLatin1StringView("erasure.category.platform");
    case Category::paper:
        return QLatin1StringView("erasure.category.paper");
    }
    Q_UNREACHABLE();
}

class Writer
{
public:
    explicit Writer(const erasure::Act &act) : m_act(act)
    {
        // Those that occur, in a fixed order; the act refers to them by their numbers.
        for (const Category category : kCategories) {
            const bool occurs = std::any_of(act.people.begin(), act.people.end(), [category](const Subject &subject) {
                return subject.categories.contains(category);
            });
            if (occurs)
                m_categories.append(category);
        }
        m_values = {{QStringLiteral("number"), QString::number(act.number)},
                    {QStringLiteral("made_on"), paperDate(act.madeOn)},
                    {QStringLiteral("year"), act.yearLabel},
                    {QStringLiteral("school"), act.schoolName},
                    {QStringLiteral("address"), act.address},
                    {QStringLiteral("inn"), act.inn},
                    {QStringLiteral("administrator"), act.administrator},
                    {QStringLiteral("appointment"), act.appointmentOrder},
                    {QStringLiteral("count"), QString::number(act.people.size())},
                    {QStringLiteral("reason"), act.reason},
                    {QStringLiteral("order"), act.order},
                    {QStringLiteral("head"), upperFirst(act.headTitle)},
                    {QStringLiteral("entries"), m_texts.counted(QStringLiteral("erasure.entries"), act.entries)}};
    }

    DocumentPaper paper() const
    {
        DocumentPaper paper{.title = text("erasure.file_title"), .parts = {}};
        addAct(paper.parts);
        addExtract(paper.parts);
        return paper;
    }

private:
    static QString upperFirst(QString text)
    {
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        return text;
    }

    QString text(const char *key) const { return m_texts.text(QLatin1StringView(key), m_values); }
    QStringList columns(const char *key) const { return text(key).split(QStringLiteral(" | ")); }

    void addAct(QList<PaperPart> &parts) const
    {
        const auto say = [&parts](const QString &what) { parts.append({.kind = Kind::paragraph, .text = what}); };
        parts = {{.kind = Kind::institution, .text = m_act.schoolName},
                 {.kind = Kind::word, .text = text("erasure.word")},
                 {.kind = Kind::title, .text = text("erasure.title")},
                 {.kind = Kind::sides, .text = text("erasure.date"), .second = text("erasure.year")}};
        say(text("erasure.operator"));
        if (!m_act.address.isEmpty())
            say(text("erasure.address"));
        if (!m_act.inn.isEmpty())
            say(text("erasure.inn"));
        say(text(m_act.appointmentOrder.isEmpty() ? "erasure.destroyed_by" : "erasure.destroyed_by_order"));
        say(text("erasure.lead"));
        say(text("erasure.system"));
        say(text("erasure.way"));
        say(text("erasure.reason"));
        if (!m_act.order.isEmpty())
            say(text("erasure.order"));
        parts.append({.kind = Kind::heading, .text = text("erasure.categories")});
        parts.append({.kind = Kind::table, .rows = categoryRows()});
        parts.append({.kind = Kind::heading, .text = text("erasure.subjects")});
        parts.append({.kind = Kind::table, .rows = subjectRows()});
        say(text("erasure.remark"));
        say(text("erasure.term"));
        parts.append({.kind = Kind::signature, .text = text("erasure.administrator"), .second = m_act.administrator});
        parts.append({.kind = Kind::signature, .text = text("erasure.approved_by"), .second = m_act.headName});
    }

    QList<QStringList> categoryRows() const
    {
        QList<QStringList> rows = {columns("erasure.category_columns")};
        for (const Category category : m_categories)
            rows.append({QString::number(rows.size()), m_texts.text(keyOf(category))});
        return rows;
    }

    QList<QStringList> subjectRows() const
    {
        QList<QStringList> rows = {columns("erasure.subject_columns")};
        for (const Subject &subject : m_act.people) {
            QStringList numbers;
            for (const Category category : subject.categories)
                numbers.append(QString::number(m_categories.indexOf(category) + 1));
            rows.append({QString::number(rows.size()), subject.name.full(), wasOf(subject),
                         numbers.join(QStringLiteral(", "))});
        }
        return rows;
    }

    QString wasOf(const Subject &subject) const
    {
        QStringList was;
        if (subject.were.testFlag(people::Role::pupil))
            was.append(subject.lastClassName.isEmpty()
                           ? text("erasure.pupil")
                           : m_texts.text(QStringLiteral("erasure.pupil_of"),
                                          {{QStringLiteral("class"), subject.lastClassName}}));
        if (subject.were.testFlag(people::Role::staff))
            was.append(text("erasure.staff"));
        if (subject.were.testFlag(people::Role::guardian))
            was.append(text("erasure.guardian"));
        if (was.isEmpty())
            was.append(text("erasure.nobody"));
        const QString all = was.join(QStringLiteral(", "));
        if (!subject.leftOn)
            return all;
        return m_texts.text(QStringLiteral("erasure.left_on"),
                            {{QStringLiteral("was"), all}, {QStringLiteral("left_on"), paperDate(*subject.leftOn)}});
    }

    void addExtract(QList<PaperPart> &parts) const
    {
        QStringList categories;
        for (const Category category : m_categories)
            categories.append(m_texts.text(keyOf(category)));
        QStringList names;
        for (const Subject &subject : m_act.people)
            names.append(subject.name.full());
        parts.append({.kind = Kind::institution, .text = m_act.schoolName, .newPage = true});
        parts.append({.kind = Kind::word, .text = text("erasure.extract_word")});
        parts.append({.kind = Kind::title, .text = text("erasure.extract_title")});
        parts.append({.kind = Kind::sides, .text = text("erasure.extract_to"), .second = text("erasure.year")});
        QList<QStringList> rows = {
            columns("erasure.extract_columns"),
            {text("erasure.extract_entry"), QString::number(m_act.entry.value())},
            {text("erasure.extract_at"), m_act.at.toUTC().toString(QStringLiteral("dd.MM.yyyy HH:mm:ss"))},
            {text("erasure.extract_actor"), m_act.administrator},
            {text("erasure.extract_event"), text("erasure.extract_event_text")},
            {text("erasure.extract_system"), text("erasure.extract_system_text")},
            {text("erasure.extract_reason"), m_act.reason},
        };
        if (!m_act.order.isEmpty())
            rows.append({text("erasure.extract_order"), m_act.order});
        rows.append({text("erasure.extract_people"), QString::number(m_act.people.size())});
        rows.append({text("erasure.extract_rows"), QString::number(m_act.rows)});
        rows.append({text("erasure.extract_entries"), QString::number(m_act.entries)});
        rows.append({text("erasure.extract_categories"), categories.join(QStringLiteral("; "))});
        rows.append({text("erasure.extract_witness"), m_act.witness});
        parts.append({.kind = Kind::table, .rows = rows});
        parts.append({.kind = Kind::paragraph,
                      .text = m_texts.text(QStringLiteral("erasure.extract_subjects"),
                                           {{QStringLiteral("names"), names.join(QStringLiteral("; "))}})});
        parts.append({.kind = Kind::signature, .text = text("erasure.administrator"), .second = m_act.administrator});
    }

    const erasure::Act &m_act;
    PaperTexts m_texts;
    PaperValues m_values;
    QList<Category> m_categories;
};

} // namespace

DocumentPaper erasurePaper(const erasure::Act &act)
{
    return Writer(act).paper();
}

Result<journal::Committed<erasure::Erased>> eraseWithAct(erasure::ErasureService &service, const erasure::Plan &plan,
                                                         const journal::Because &because, const QString &path,
                                                         Progress &progress)
{
    bool written = false;
    auto done = service.erase(
        plan, because,
        [&](const erasure::Act &act) -> Result<> {
            auto saved = writeFileAtomically(path, pdfOf(erasurePaper(act)));
            written = saved.has_value();
            return saved;
        },
        progress);
    // An act of what did not happen.
    if (!done && written && done.error().code != ErrorCode::erasureUnfinished)
        QFile::remove(path);
    return done;
}

} // namespace starosta::print
