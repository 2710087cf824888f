// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/OrderDraft.h"

#include "core/base/DateText.h"
#include "core/classes/ClassesService.h"
#include "core/homerooms/HomeroomsService.h"
#include "core/orders/OrderUse.h"
#include "core/people/PeopleService.h"
#include "core/rollover/RolloverService.h"
#include "core/school/SchoolService.h"
#include "ui/print/PaperTexts.h"
#include "ui/print/YearEnd.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace starosta::print {

namespace {

constexpr std::array kKinds = {DraftKind::appointment, DraftKind::nomenclature, DraftKind::homerooms,
                               DraftKind::enrolment,   DraftKind::transfer,     DraftKind::yearEnd,
                               DraftKind::other};
/// Rows to fill in by hand where nothing is known yet.
constexpr int kBlankRows = 3;

/// A row of a table in the text; a bar in a name is not the end of its cell.
QString row(QStringList cells)
{
    for (QString &cell : cells)
        cell.replace(u'|', u'/');
    return cells.join(QStringLiteral(" | "));
}

class Maker
{
public:
    Maker(Workspace &workspace, const DraftSource &source) : m_workspace(workspace), m_source(source)
    {
        const school::School school = workspace.school().school();
        m_values = {{QStringLiteral("platform"), school.platform},
                    {QStringLiteral("year"), workspace.school().currentYear().year.label()},
                    {QStringLiteral("last_day"), paperDate(workspace.school().currentYear().year.lastDay())}};
    }

    OrderDraft make()
    {
        const school::School school = m_workspace.school().school();
        OrderDraft draft{.school = school.fullName, .headTitle = school.headTitle, .headName = school.headName};
        const QString key = QStringLiteral("draft.") + token(m_source.kind);
        fill(key);
        draft.title = m_texts.text(key + QStringLiteral(".title"), m_values);
        if (const auto &order = m_source.order) {
            draft.number = order->content.reference.number();
            draft.date = paperDate(order->content.reference.date());
            if (!order->content.title.isEmpty())
                draft.title = order->content.title;
            if (!order->content.signedBy.isEmpty())
                draft.headName = order->content.signedBy;
        }
        QStringList lines = m_texts.list(key + QStringLiteral(".body"), m_values);
        lines.removeAll(QString()); // a point that is not needed
        draft.text = lines.join(u'\n');
        return draft;
    }

private:
    QString blank() const { return m_texts.text(QStringLiteral("order.blank")); }

    void fill(const QString &key)
    {
        switch (m_source.kind) {
        case DraftKind::appointment:
            return fillAppointment();
        case DraftKind::nomenclature:
            return setTable(key, nomenclature(key));
        case DraftKind::homerooms:
            return setHomerooms(key);
        case DraftKind::enrolment:
        case DraftKind::transfer:
            return setTable(key, movements());
        case DraftKind::yearEnd:
            return setYearEnd(key);
        case DraftKind::other:
            return;
        }
    }

    void setTable(const QString &key, const QStringList &rows)
    {
        const QString header = m_texts.text(key + QStringLiteral(".columns"));
        m_values.insert(QStringLiteral("table"), (QStringList(header) + rows).join(u'\n'));
    }

    void fillAppointment()
    {
        QString name = blank(), deputy, term;
        const auto set = [&](const QString &administrator, QDate from, const std::optional<QDate> &to) {
            name = administrator;
            term = m_texts.text(
                to ? QStringLiteral("order.until") : QStringLiteral("order.from"),
                {{QStringLiteral("from"), paperDate(from)}, {QStringLiteral("to"), paperDate(to.value_or(QDate()))}});
        };
        if (const auto &decided = m_source.appointment) {
            set(decided->administrator, decided->from, decided->to);
            deputy = decided->deputy;
        } else if (const auto appointment = appointmentOfOrder()) {
            set(appointment->administrator, appointment->from, appointment->to);
            deputy = appointment->deputy;
        }
        if (term.isEmpty())
            term = m_texts.text(QStringLiteral("order.from"), {{QStringLiteral("from"), blank()}});
        m_values.insert(QStringLiteral("administrator"), name);
        m_values.insert(QStringLiteral("term"), term);
        m_values.insert(QStringLiteral("deputy_point"),
                        deputy.isEmpty() ? m_texts.text(QStringLiteral("draft.appointment.no_deputy"))
                                         : m_texts.text(QStringLiteral("draft.appointment.deputy"),
                                                        {{QStringLiteral("deputy"), deputy}}));
    }

    /// The one that rests on the order; without an order the one that holds.
    std::optional<school::Appointment> appointmentOfOrder()
    {
        if (!m_source.order)
            return m_workspace.school().currentAppointment();
        for (const school::Appointment &each : m_workspace.appointment().list()) {
            if (each.order == m_source.order->content.reference.label())
                return each;
        }
        return {};
    }

    QStringList nomenclature(const QString &key)
    {
        QList<classes::ClassName> names = m_workspace.classes().nomenclature();
        std::sort(names.begin(), names.end());
        QMap<int, QStringList> grades;
        for (const classes::ClassName &name : names)
            grades[name.grade()].append(name.label());
        QStringList rows;
        for (auto grade = grades.constBegin(); grade != grades.constEnd(); ++grade)
            rows.append(
                row({QString::number(grade.key()), grade->join(QStringLiteral(", ")), QString::number(grade->size())}));
        rows.append(
            row({m_texts.text(key + QStringLiteral(".total")), QStringLiteral("—"), QString::number(names.size())}));
        return rows;
    }

    void setHomerooms(const QString &key)
    {
        QList<DraftSource::Homeroom> lines = m_source.homerooms;
        if (lines.isEmpty())
            lines = presentHomerooms();
        const bool seconds =
            std::any_of(lines.begin(), lines.end(), [](const auto &line) { return !line.second.isEmpty(); });
        const QString nobody = m_texts.text(QStringLiteral("order.nobody"));
        QString header = m_texts.text(key + QStringLiteral(".columns"));
        if (seconds)
            header += QStringLiteral(" | ") + m_texts.text(key + QStringLiteral(".second"));
        QStringList rows{header};
        for (const DraftSource::Homeroom &line : lines) {
            QStringList cells{line.className, line.teacher.isEmpty() ? nobody : line.teacher};
            if (seconds)
                cells.append(line.second.isEmpty() ? nobody : line.second);
            rows.append(row(cells));
        }
        m_values.insert(QStringLiteral("table"), rows.join(u'\n'));
    }

    QList<DraftSource::Homeroom> presentHomerooms()
    {
        const auto nameOf = [this](const std::optional<people::PersonId> &id) {
            const auto person = id ? m_workspace.people().find(*id) : std::nullopt;
            return person ? person->content.name.full() : QString();
        };
        QList<DraftSource::Homeroom> lines;
        for (const homerooms::Homeroom &each : m_workspace.homerooms().current())
            lines.append(
                {.className = className(each.classId), .teacher = nameOf(each.teacher), .second = nameOf(each.second)});
        return lines;
    }

    QString className(const std::optional<classes::ClassId> &id)
    {
        const auto found = id ? m_workspace.classes().find(*id) : std::nullopt;
        return found ? found->label() : QString();
    }

    /// Of the order; those of the one kind come in, those of the other move or leave.
    QStringList movements()
    {
        using movements::MovementKind;
        const bool comesIn = m_source.kind == DraftKind::enrolment;
        QStringList rows;
        const auto uses = m_source.order ? m_workspace.orders().uses(m_source.order->id) : QList<orders::OrderUse>();
        for (const orders::OrderUse &use : uses) {
            if (!use.movement || !movements::isOfPupil(*use.movement))
                continue;
            const bool isEntry = use.movement == MovementKind::enrolment || use.movement == MovementKind::comeBack;
            const auto person = use.person ? m_workspace.people().find(*use.person) : std::nullopt;
            if (isEntry != comesIn || !person)
                continue;
            QStringList cells{QString::number(rows.size() + 1), person->content.name.full()};
            if (comesIn)
                cells.append(className(use.toClass));
            else
                cells += {className(use.fromClass), use.toClass ? className(use.toClass) : use.note};
            for (QString &cell : cells)
                cell = cell.isEmpty() ? m_texts.text(QStringLiteral("order.nobody")) : cell;
            cells.append(paperDate(use.on.value_or(QDate())));
            rows.append(row(cells));
        }
        for (int number = 1; rows.size() < kBlankRows && (uses.isEmpty() || rows.isEmpty()); ++number) {
            QStringList cells{QString::number(number), blank(), QStringLiteral("_____")};
            if (!comesIn)
                cells.append(QStringLiteral("_____"));
            cells.append(QStringLiteral("__________"));
            rows.append(row(cells));
            if (number == kBlankRows)
                break;
        }
        return rows;
    }

    /// As the new year was begun, or else as it would begin.
    void setYearEnd(const QString &key)
    {
        const YearEnd end = yearEnd();
        m_values.insert(QStringLiteral("year"), end.year.label());
        m_values.insert(QStringLiteral("last_day"), paperDate(end.year.lastDay()));
        QStringList rows;
        for (const YearEnd::Class &each : end.classes)
            rows.append(row({each.name, QString::number(each.pupils),
                             each.graduates ? m_texts.text(key + QStringLiteral(".leaves")) : each.to}));
        setTable(key, rows);
        QStringList apart;
        for (const YearEnd::Exception &each : end.exceptions)
            apart.append(row({QString::number(apart.size() + 1), each.name, each.from, decision(key, each)}));
        if (!apart.isEmpty())
            apart.prepend(m_texts.text(key + QStringLiteral(".apart")) + u'\n' +
                          m_texts.text(key + QStringLiteral(".apart_columns")));
        m_values.insert(QStringLiteral("apart"), apart.join(u'\n'));
    }

    YearEnd yearEnd()
    {
        if (m_source.plan)
            return yearEndPlanned(*m_source.plan);
        const auto applied = yearEndApplied(m_workspace, m_source.order);
        return applied ? *applied : yearEndPlanned(m_workspace.rollover().rehearse());
    }

    QString decision(const QString &key, const YearEnd::Exception &each)
    {
        using rollover::PupilFate;
        const PaperValues values{{QStringLiteral("to"), each.to}, {QStringLiteral("note"), each.note}};
        if (each.fate == PupilFate::leaves)
            return m_texts.text(
                key + (each.note.isEmpty() ? QStringLiteral(".departs") : QStringLiteral(".departs_to")), values);
        return m_texts.text(
            key + (each.fate == PupilFate::repeats ? QStringLiteral(".repeats") : QStringLiteral(".moves")), values);
    }

    Workspace &m_workspace;
    const DraftSource &m_source;
    PaperTexts m_texts;
    PaperValues m_values;
};

/// By what rests on the order.
DraftKind movementDraft(const QList<orders::OrderUse> &uses)
{
    using movements::MovementKind;
    bool entry = false, move = false, staff = false;
    for (const orders::OrderUse &use : uses) {
        if (!use.movement)
            continue;
        if (use.movement == MovementKind::promotion || use.movement == MovementKind::graduation)
            return DraftKind::yearEnd;
        const bool isEntry = use.movement == MovementKind::enrolment || use.movement == MovementKind::comeBack;
        (isEntry ? entry : movements::isOfPupil(*use.movement) ? move : staff) = true;
    }
    if (move)
        return DraftKind::transfer;
    if (entry)
        return DraftKind::enrolment;
    return staff ? DraftKind::other : DraftKind::transfer;
}

} // namespace

QList<DraftKind> draftKinds()
{
    return QList<DraftKind>(kKinds.begin(), kKinds.end());
}

QLatin1StringView token(DraftKind kind)
{
    switch (kind) {
    case DraftKind::appointment:
        return QLatin1StringView("appointment");
    case DraftKind::nomenclature:
        return QLatin1StringView("nomenclature");
    case DraftKind::homerooms:
        return QLatin1StringView("homeroom_distribution");
    case DraftKind::enrolment:
        return QLatin1StringView("enrolment");
    case DraftKind::transfer:
        return QLatin1StringView("transfer");
    case DraftKind::yearEnd:
        return QLatin1StringView("year_end");
    case DraftKind::other:
        return QLatin1StringView("other");
    }
    Q_UNREACHABLE();
}

std::optional<DraftKind> draftKindFromToken(QStringView text)
{
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](DraftKind each) { return token(each) == text; });
    return kind == kKinds.end() ? std::nullopt : std::optional(*kind);
}

orders::OrderKind orderKindOf(DraftKind kind)
{
    switch (kind) {
    case DraftKind::appointment:
        return orders::OrderKind::appointment;
    case DraftKind::nomenclature:
        return orders::OrderKind::nomenclature;
    case DraftKind::homerooms:
        return orders::OrderKind::homeroomDistribution;
    case DraftKind::enrolment:
    case DraftKind::transfer:
    case DraftKind::yearEnd:
        return orders::OrderKind::movement;
    case DraftKind::other:
        return orders::OrderKind::other;
    }
    Q_UNREACHABLE();
}

DraftKind draftKindOf(Workspace &workspace, const orders::Order &order)
{
    switch (order.content.kind) {
    case orders::OrderKind::appointment:
        return DraftKind::appointment;
    case orders::OrderKind::nomenclature:
        return DraftKind::nomenclature;
    case orders::OrderKind::homeroomDistribution:
        return DraftKind::homerooms;
    case orders::OrderKind::movement:
        return movementDraft(workspace.orders().uses(order.id));
    case orders::OrderKind::regulation:
    case orders::OrderKind::other:
        return DraftKind::other;
    }
    Q_UNREACHABLE();
}

orders::Order orderOf(Workspace &workspace, const orders::OrderReference &reference)
{
    const auto known = workspace.orders().find(reference);
    return known ? *known : orders::Order{.id = orders::OrderId(0), .content = {.reference = reference}};
}

OrderDraft draftFromData(Workspace &workspace, const DraftSource &source)
{
    return Maker(workspace, source).make();
}

OrderDraft draftOf(Workspace &workspace, const DraftSource &source)
{
    OrderDraft draft = draftFromData(workspace, source);
    if (source.order) {
        if (const QString kept = workspace.orders().text(source.order->id); !kept.isEmpty())
            draft.text = kept;
    }
    return draft;
}

DocumentPaper paperOf(const OrderDraft &draft)
{
    using Kind = PaperPart::Kind;
    const PaperTexts texts;
    const auto text = [&](const char *key, const PaperValues &values = {}) {
        return texts.text(QLatin1StringView(key), values);
    };
    QString head = draft.headTitle;
    if (!head.isEmpty())
        head[0] = head[0].toUpper();
    const QString number = draft.number.isEmpty() ? text("order.no_number") : draft.number;
    DocumentPaper paper{.title = text("order.word"), .parts = {}};
    paper.parts = {{.kind = Kind::institution, .text = draft.school},
                   {.kind = Kind::word, .text = text("order.word")},
                   {.kind = Kind::sides,
                    .text = draft.date.isEmpty() ? text("order.no_date") : draft.date,
                    .second = text("order.number", {{QStringLiteral("number"), number}})}};
    if (!draft.title.isEmpty())
        paper.parts.append({.kind = Kind::title, .text = draft.title});
    paper.parts += partsOfText(draft.text);
    paper.parts.append({.kind = Kind::signature,
                        .text = head,
                        .second = draft.headName.isEmpty() ? text("order.blank") : draft.headName});
    paper.parts.append({.kind = Kind::paragraph, .text = text("order.seen")});
    paper.parts.append({.kind = Kind::signature, .text = text("order.no_date"), .second = text("order.blank")});
    return paper;
}

} // namespace starosta::print
