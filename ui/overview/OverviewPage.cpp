// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewPage.h"

#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/school/SchoolService.h"
#include "core/statistics/StatisticsService.h"
#include "ui/common/ChartView.h"
#include "ui/common/Icons.h"
#include "ui/common/ScreenChartWords.h"
#include "ui/overview/Duties.h"
#include "ui/overview/Todo.h"
#include "ui/text/ActionText.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace starosta::ui {

namespace {

constexpr int kLastEntries = 6;
constexpr int kExpiringDays = 14;

} // namespace

PageEntry OverviewPage::entry()
{
    return {.id = QStringLiteral("overview"),
            .icon = QStringLiteral("overview"),
            .title = [] { return tr("Overview"); },
            .help = QStringLiteral("overview"),
            .make = [](PageContext &context, QWidget *parent) -> Page * { return new OverviewPage(context, parent); },
            .waiting =
                [](Workspace &workspace) {
                    const auto todos = todosOf(workspace);
                    return int(std::count_if(todos.begin(), todos.end(),
                                             [](const Todo &todo) { return todo.risk == Tone::error; }));
                }};
}

OverviewPage::OverviewPage(PageContext &context, QWidget *parent)
    : Page(entry(), context, parent)
    , m_todos(makeCard(QStringLiteral(" ")))
    , m_coverage(makeCard(QStringLiteral(" ")))
    , m_expiring(makeCard(QStringLiteral(" ")))
    , m_last(makeCard(QStringLiteral(" ")))
    , m_duties(makeCard(QStringLiteral(" ")))
    , m_chart(new ChartView)
{
    m_coverage.layout->addWidget(m_chart);
    connect(m_chart, &ChartView::chosen, this, [this](int bar) {
        this->context().navigator.open({.page = QStringLiteral("classes"),
                                        .record = journal::RecordRef{QStringLiteral("classes"), m_chartClasses[bar]}});
    });

    auto *left = new QVBoxLayout;
    left->setSpacing(space::large);
    left->addWidget(m_todos.frame);
    left->addWidget(m_coverage.frame);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::large);
    right->addWidget(m_expiring.frame);
    right->addWidget(m_last.frame);
    right->addWidget(m_duties.frame);
    right->addStretch(1);

    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, space::small, space::small);
    columns->setSpacing(space::large);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Overview"));
    content->setBackgroundRole(QPalette::Window);
    scroll->setWidget(content);
    setContent(scroll);
}

void OverviewPage::refresh()
{
    school::SchoolService &school = workspace().school();
    if (!school.exists())
        return;
    setSubtitle(
        tr("%1 · %2 school year · %3")
            .arg(school.shortName(), school.currentYear().year.label(), text::dateText(workspace().ledger().today())));
    const QList<journal::Entry> entries = workspace().ledger().entries(kLastEntries);
    showTodos();
    const statistics::Statistics figures = workspace().statistics().current();
    showCoverage(figures);
    showExpiring();
    showLastEntries(entries);
    showDuties(figures);
}

void OverviewPage::clearRows(const Card &card)
{
    while (card.layout->count() > 1) {
        QLayoutItem *item = card.layout->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void OverviewPage::addRow(const Card &card, const Row &row)
{
    auto *widget = new QWidget;
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(space::medium);
    layout->addWidget(new IconLabel(row.icon, 20, row.tone), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *title = makeLabel(row.text);
    title->setWordWrap(true);
    words->addWidget(title);
    if (!row.detail.isEmpty()) {
        auto *detail = makeLabel(row.detail, TextRole::note, Tone::muted);
        detail->setWordWrap(true);
        words->addWidget(detail);
    }
    layout->addLayout(words, 1);
    if (row.go) {
        auto *button = new QPushButton(row.quiet ? QString() : row.step);
        if (row.quiet) {
            makeFlat(button);
            button->setIcon(ui::icon(QStringLiteral("chevron-right"), Tone::muted));
            button->setToolTip(row.step);
        }
        button->setAccessibleName(row.stepName.isEmpty() ? QStringLiteral("%1: %2").arg(row.step, row.text)
                                                         : row.stepName);
        connect(button, &QPushButton::clicked, this, row.go);
        layout->addWidget(button, 0, Qt::AlignVCenter);
    }
    card.layout->addWidget(widget);
}

void OverviewPage::addNote(const Card &card, const QString &icon, Tone tone, const QString &text)
{
    addRow(card, {.icon = icon, .tone = tone, .text = text});
}

void OverviewPage::showTodos()
{
    m_todos.heading->setText(tr("What to do now"));
    clearRows(m_todos);
    const QList<Todo> todos = todosOf(workspace());
    const QList<school::Section> sections = school::sections();
    const bool isAllUsed = std::all_of(sections.begin(), sections.end(),
                                       [this](school::Section each) { return workspace().school().isUsed(each); });
    if (todos.isEmpty())
        addNote(m_todos, QStringLiteral("ok"), Tone::ok,
                isAllUsed ? tr("Nothing is waiting: classes, teachers and links are in order.")
                          : tr("Nothing is waiting in the sections that are in use. What waits in the others is not "
                               "looked for."));
    for (const Todo &todo : todos) {
        addRow(m_todos, {.icon = todo.risk == Tone::error     ? QStringLiteral("error")
                                 : todo.risk == Tone::warning ? QStringLiteral("warning")
                                                              : todo.icon,
                         .tone = todo.risk,
                         .text = todo.text,
                         .detail = todo.detail,
                         .step = todo.step,
                         .go = [this, todo] {
                             if (todo.command.isEmpty())
                                 context().navigator.open(todo.target);
                             else
                                 context().navigator.run(todo.command);
                         }});
    }
}

void OverviewPage::showCoverage(const statistics::Statistics &figures)
{
    m_coverage.heading->setText(tr("Pupils invited, by class"));
    m_chart->setChart(print::classesChart(statistics::reportOf(figures), ScreenChartWords()));
    m_chartClasses.clear();
    for (const statistics::ClassFigures &it : figures.classes)
        m_chartClasses.append(it.classId ? it.classId->value() : 0);
    m_coverage.frame->setVisible(figures.total.pupils > 0);
}

void OverviewPage::showExpiring()
{
    m_expiring.heading->setText(tr("Links about to expire"));
    clearRows(m_expiring);
    const bool used = workspace().school().isUsed(school::Section::invites);
    m_expiring.frame->setVisible(used);
    if (!used)
        return;
    const QDate today = workspace().ledger().today();
    QList<invites::InviteLink> soon;
    for (const invites::InviteLink &link : workspace().invites().list({.liveOnly = true})) {
        if (link.validUntil && today.daysTo(*link.validUntil) <= kExpiringDays)
            soon.append(link);
    }
    std::stable_sort(soon.begin(), soon.end(),
                     [](const auto &left, const auto &right) { return *left.validUntil < *right.validUntil; });
    const QHash<classes::ClassId, QString> classes = workspace().classes().labels();
    for (const invites::InviteLink &link : soon.mid(0, 5)) {
        const qint64 left = today.daysTo(*link.validUntil);
        addRow(m_expiring,
               {.icon = QStringLiteral("clock"),
                .tone = left < 0    ? Tone::error
                        : left <= 2 ? Tone::warning
                                    : Tone::muted,
                .text = QStringLiteral("%1 · %2").arg(classes.value(link.classId), text::label(link.role)),
                .detail = text::daysLeftText(left),
                .step = tr("Open"),
                .quiet = true,
                .go = [this, id = link.id.value()] {
                    context().navigator.open({.page = QStringLiteral("invites"),
                                              .record = journal::RecordRef{QStringLiteral("invite_links"), id}});
                }});
    }
    if (soon.isEmpty())
        addNote(m_expiring, QStringLiteral("ok"), Tone::ok, tr("None within %n day(s).", nullptr, kExpiringDays));
    else if (soon.size() > 5)
        addNote(m_expiring, QStringLiteral("more"), Tone::muted, tr("and %n more", nullptr, int(soon.size()) - 5));
}

void OverviewPage::showLastEntries(const QList<journal::Entry> &entries)
{
    m_last.heading->setText(tr("Last changes"));
    clearRows(m_last);
    for (const journal::Entry &entry : entries.mid(0, kLastEntries)) {
        const QString what =
            text::entryLabel(entry, [this](journal::EntryId number) { return workspace().ledger().entry(number); });
        const QString subject = text::subjectText(entry);
        addRow(m_last, {.icon = QStringLiteral("journal"),
                        .text = subject.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, subject),
                        .detail = QStringLiteral("%1 · %2").arg(text::momentText(entry.at), text::actorText(entry)),
                        .step = tr("Open"),
                        .quiet = true,
                        .stepName = tr("Open entry %1 of the journal").arg(QString::number(entry.number.value())),
                        .go = [this, number = entry.number.value()] {
                            context().navigator.open({.page = QStringLiteral("journal"),
                                                      .record = journal::RecordRef{QStringLiteral("journal"), number}});
                        }});
    }
    if (entries.isEmpty())
        addNote(m_last, QStringLiteral("journal"), Tone::muted, tr("Nothing was changed yet."));
}

void OverviewPage::showDuties(const statistics::Statistics &figures)
{
    m_duties.heading->setText(tr("Duties and their evidence"));
    clearRows(m_duties);
    for (const DutyEvidence &duty : evidenceOf(workspace())) {
        const bool statistics = duty.number == 14;
        const bool done = duty.isProved();
        QString detail =
            statistics ? tr("Counted anew at every opening, as of %1").arg(text::dateText(workspace().ledger().today()))
            : !duty.standing.isEmpty() ? duty.standing
            : done ? QStringLiteral("%1 · %2").arg(text::dateText(duty.last->at.toLocalTime().date()),
                                                   text::actionLabel(duty.last->action))
                   : tr("Not in the journal yet");
        if (duty.number == 7 && figures.staff.confirmed)
            detail += QStringLiteral(" · ") +
                      tr("confirmed: %1 of %2")
                          .arg(text::numberText(figures.staff.confirmed), text::numberText(figures.staff.staff));
        addRow(m_duties, {.icon = done || statistics ? QStringLiteral("check") : QStringLiteral("missing"),
                          .tone = done || statistics ? Tone::ok : Tone::warning,
                          .text = duty.number == 0 ? tr("Administration. %1").arg(duty.text)
                                                   : tr("Duty %1. %2").arg(QString::number(duty.number), duty.text),
                          .detail = detail,
                          .step = tr("Open"),
                          .quiet = true,
                          .go = [this, page = duty.page, filter = duty.filter] {
                              context().navigator.open({.page = page, .filter = filter});
                          }});
    }
}

} // namespace starosta::ui
