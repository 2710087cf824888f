// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/InvitesPage.h"

#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/people/PeopleService.h"
#include "core/sheets/SheetsService.h"
#include "ui/common/DetailsPane.h"
#include "ui/common/FilterField.h"
#include "ui/common/ListAndDetails.h"
#include "ui/common/PageFilters.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/invites/ActsView.h"
#include "ui/invites/InviteColumns.h"
#include "ui/invites/LinkActions.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTabWidget>
#include <QVBoxLayout>

namespace starosta::ui {

using invites::InviteLink;
using invites::InviteRole;

PageEntry InvitesPage::entry()
{
    return {.id = QStringLiteral("invites"),
            .group = PageGroup::entry,
            .icon = QStringLiteral("invites"),
            .title = [] { return tr("Invitations"); },
            .help = QStringLiteral("invites"),
            .section = school::Section::invites,
            .make = [](PageContext &context, QWidget *parent) -> Page * { return new InvitesPage(context, parent); },
            .waiting =
                [](Workspace &workspace) {
                    const LinkDay day = linkDayOf(workspace);
                    int count = 0;
                    for (const InviteLink &link : workspace.invites().list({.liveOnly = true}))
                        count += day.expiresSoon(link) ? 1 : 0;
                    return count;
                }};
}

InvitesPage::InvitesPage(PageContext &context, QWidget *parent)
    : Page(entry(), context, parent)
    , m_matrixModel(new RowModel<MatrixRow>(
          matrixColumns([this] { return day(); }), [](const MatrixRow &row) { return row.schoolClass.id.value(); },
          this))
    , m_listModel(new RowModel<LinkRow>(
          linkColumns([this] { return day(); }), [](const LinkRow &row) { return row.link.id.value(); }, this))
    , m_actions(
          new LinkActions({.context = context,
                           .done = [this](const QString &text, const std::optional<journal::EntryId> &entry,
                                          const QList<MessageAction> &actions) { showDone(text, entry, actions); },
                           .failed = [this](const Error &error) { showFailure(error); },
                           .window = this}))
    , m_filter(new FilterField)
    , m_shown(new QComboBox)
    , m_tabs(new QTabWidget)
    , m_matrix(new TableView(QStringLiteral("invites.matrix"), context.settings))
    , m_list(new TableView(QStringLiteral("invites.list"), context.settings))
    , m_acts(new ActsView(context, *m_actions, this))
    , m_details(new DetailsPane)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, space::medium, 0);
    column->setSpacing(space::medium);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_shown);
    column->addLayout(tools);
    column->addWidget(m_tabs, 1);
    setContent(
        new ListAndDetails({.name = QStringLiteral("invites"), .list = left, .details = m_details}, context.settings));
    m_tabs->setDocumentMode(true);

    m_tabs->addTab(m_matrix, {});
    m_tabs->addTab(m_list, {});
    m_tabs->addTab(m_acts->view(), {});
    m_matrix->setRowModel(m_matrixModel);
    m_list->setRowModel(m_listModel);
    m_list->setRowCommands(selectionCommands());
    m_matrix->setRowCommands(classCommands());
    for (TableView *view : {m_matrix, m_list, m_acts->view()}) {
        view->setFilterField(m_filter);
        connect(view, &TableView::rowSelectionChanged, this, &InvitesPage::showDetails);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_filter->clear();
        m_filter->attach(shownView()->rowModel(), shownView());
        m_shown->setEnabled(shownView() != m_acts->view());
        showDetails();
    });
    m_filter->attach(m_matrixModel, m_matrix);
    for (int shown = 0; shown <= int(Shown::paused); ++shown)
        m_shown->addItem({}, shown);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &InvitesPage::applyShown);
    setHeadCommands(commands());
    retranslate();
}

TableView *InvitesPage::shownView() const
{
    return qobject_cast<TableView *>(m_tabs->currentWidget());
}

LinkDay InvitesPage::day()
{
    LinkDay day = m_policyDay;
    day.today = workspace().ledger().today();
    return day;
}

void InvitesPage::refresh()
{
    m_policyDay = linkDayOf(workspace());
    const QHash<classes::ClassId, QString> names = workspace().classes().labels();
    QList<MatrixRow> matrix;
    for (const classes::SchoolClass &schoolClass : workspace().classes().list())
        matrix.append({.schoolClass = schoolClass, .live = {}});
    QHash<classes::ClassId, qsizetype> places;
    for (qsizetype i = 0; i < matrix.size(); ++i)
        places.insert(matrix[i].schoolClass.id, i);

    QList<LinkRow> list;
    int live = 0;
    int paused = 0;
    for (const InviteLink &link : workspace().invites().list()) {
        const auto addressee = link.addressee ? workspace().people().find(*link.addressee) : std::nullopt;
        list.append({.link = link,
                     .className = names.value(link.classId),
                     .addressee = addressee ? addressee->content.name.full() : QString()});
        if (!link.isLive())
            continue;
        const auto place = places.constFind(link.classId);
        if (place != places.constEnd() && link.addressee)
            ++matrix[*place].personal[link.role];
        if (link.addressee)
            continue;
        ++live;
        paused += link.pausedOn.has_value();
        if (place != places.constEnd())
            matrix[*place].live.insert(link.role, link);
    }
    int possible = 0;
    for (const MatrixRow &row : std::as_const(matrix))
        possible += int(invites::rolesFor(row.schoolClass.kind).size());
    const QString atWork =
        tr("Links at work: %1 of %2").arg(text::numberText(live - paused), text::numberText(possible));
    setSubtitle(paused > 0 ? tr("%1 · paused: %2").arg(atWork, text::numberText(paused)) : atWork);
    m_matrixModel->setRows(std::move(matrix));
    m_listModel->setRows(std::move(list));
    m_acts->refresh();
    updateHeadCommands();
    showDetails();
}

bool InvitesPage::isShown(const InviteLink &link)
{
    const LinkDay day = this->day();
    switch (Shown(m_shown->currentData().toInt())) {
    case Shown::all:
        return true;
    case Shown::missing:
        return false; // there is no link to show
    case Shown::notPrinted:
        return link.isLive() && !link.batch;
    case Shown::expiring:
        return day.expiresSoon(link) && !link.isExpired(day.today);
    case Shown::expired:
        return link.isLive() && link.isExpired(day.today);
    case Shown::unclaimed:
        return day.isUnclaimedForLong(link);
    case Shown::due:
        return link.state == invites::LinkState::revocationDue;
    case Shown::paused:
        return link.isLive() && link.pausedOn;
    }
    Q_UNREACHABLE();
}

void InvitesPage::applyShown()
{
    const auto shown = Shown(m_shown->currentData().toInt());
    if (shown == Shown::all) {
        m_matrixModel->setCondition({});
        m_listModel->setCondition({});
        return;
    }
    m_matrixModel->setCondition([this, shown](const MatrixRow &row) {
        if (shown == Shown::missing)
            return row.live.size() < invites::rolesFor(row.schoolClass.kind).size();
        return std::any_of(row.live.cbegin(), row.live.cend(),
                           [this](const InviteLink &link) { return isShown(link); });
    });
    m_listModel->setCondition([this](const LinkRow &row) { return isShown(row.link); });
}

void InvitesPage::open(const PageTarget &target)
{
    static const QHash<QString, Shown> byFilter = {
        {filters::missingLinks, Shown::missing},     {filters::expiredLinks, Shown::expired},
        {filters::expiringLinks, Shown::expiring},   {filters::notPrinted, Shown::notPrinted},
        {filters::unclaimedLinks, Shown::unclaimed}, {filters::dueLinks, Shown::due}};
    const Shown shown = byFilter.value(target.filter, Shown::all);
    m_shown->setCurrentIndex(m_shown->findData(int(shown)));
    if (shown == Shown::missing)
        m_tabs->setCurrentWidget(m_matrix);
    else if (shown != Shown::all)
        m_tabs->setCurrentWidget(m_list);
    m_filter->setText(target.search);
    if (target.filter == filters::print && commands().at(1).isEnabled())
        m_actions->printSheets(std::nullopt);
    if (!target.record)
        return;
    if (target.record->table == QLatin1StringView("invite_links")) {
        m_tabs->setCurrentWidget(m_list);
        m_list->selectKey(target.record->row);
    } else if (target.record->table == QLatin1StringView("revocation_acts")) {
        m_tabs->setCurrentWidget(m_acts->view());
        m_acts->view()->selectKey(target.record->row);
    } else if (target.record->table == QLatin1StringView("batches")) {
        for (const sheets::Batch &batch : workspace().sheets().batches()) {
            if (batch.id.value() == target.record->row)
                m_actions->showBatches(batch.number);
        }
    } else if (target.record->table == QLatin1StringView("classes")) {
        m_tabs->setCurrentWidget(m_matrix);
        m_matrix->selectKey(target.record->row);
    }
}

QList<Command> InvitesPage::commands()
{
    return m_actions->headCommands([this] { return !m_listModel->rows().isEmpty(); });
}

std::optional<Command> InvitesPage::printCommand()
{
    return commands().at(1);
}

void InvitesPage::focusSearch()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void InvitesPage::copy()
{
    shownView()->copy();
}

void InvitesPage::retranslate()
{
    m_tabs->setTabText(0, tr("By class"));
    m_tabs->setTabText(1, tr("All links"));
    m_tabs->setTabText(2, tr("Acts"));
    m_filter->setHint(tr("Filter by class, role, state"));
    m_shown->setAccessibleName(tr("Which links are shown"));
    m_shown->setItemText(0, tr("All"));
    m_shown->setItemText(1, tr("No link yet"));
    m_shown->setItemText(2, tr("Not printed yet"));
    m_shown->setItemText(3, tr("Expire soon"));
    m_shown->setItemText(4, tr("Expired"));
    m_shown->setItemText(5, tr("Unclaimed for long"));
    m_shown->setItemText(6, tr("Audience has left"));
    m_shown->setItemText(7, tr("Paused"));
    m_matrix->setName(tr("Links by class and role"));
    m_list->setName(tr("All links"));
    const Command paste = commands().first();
    m_matrix->setEmptyState({.icon = QStringLiteral("classes"),
                             .title = tr("There are no classes yet"),
                             .text = tr("Create the classes first; then every class gets its links here.")});
    m_list->setEmptyState(
        {.icon = QStringLiteral("link"),
         .title = tr("No links yet"),
         .text = tr("Copy the invite links from the platform’s cabinet and enter them here, one a line."),
         .firstStep = paste});
    m_matrix->retranslate();
    m_list->retranslate();
    m_acts->retranslate();
}

} // namespace starosta::ui
