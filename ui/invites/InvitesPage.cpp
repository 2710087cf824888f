// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/InvitesPage.h"

#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "ui/common/DetailsPane.h"
#include "ui/common/FilterField.h"
#include "ui/common/ListAndDetails.h"
#include "ui/common/PageFilters.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/invites/InviteColumns.h"
#include "ui/invites/LinkSigns.h"
#include "ui/invites/PasteLinksDialog.h"
#include "ui/invites/PrintDialog.h"
#include "ui/invites/RevokeDialog.h"
#include "ui/invites/ValidUntilDialog.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
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
                    const QDate today = workspace.ledger().today();
                    int count = 0;
                    for (const InviteLink &link : workspace.invites().list({.liveOnly = true}))
                        count += link.daysLeft(today).value_or(kExpiresSoonDays + 1) <= kExpiresSoonDays ? 1 : 0;
                    return count;
                }};
}

InvitesPage::InvitesPage(PageContext &context, QWidget *parent)
    : Page(entry(), context, parent)
    , m_matrixModel(new RowModel<MatrixRow>(
          matrixColumns([this] { return today(); }), [](const MatrixRow &row) { return row.schoolClass.id.value(); },
          this))
    , m_listModel(new RowModel<LinkRow>(
          linkColumns([this] { return today(); }), [](const LinkRow &row) { return row.link.id.value(); }, this))
    , m_filter(new FilterField)
    , m_shown(new QComboBox)
    , m_tabs(new QTabWidget)
    , m_matrix(new TableView(QStringLiteral("invites.matrix"), context.settings))
    , m_list(new TableView(QStringLiteral("invites.list"), context.settings))
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
    buildMatrix();
    buildList();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_filter->clear();
        if (tab == 0)
            m_filter->attach(m_matrixModel, m_matrix);
        else
            m_filter->attach(m_listModel, m_list);
        showDetails();
    });
    m_filter->attach(m_matrixModel, m_matrix);
    for (const Shown shown : {Shown::all, Shown::missing, Shown::notPrinted, Shown::expiring, Shown::expired})
        m_shown->addItem({}, int(shown));
    connect(m_shown, &QComboBox::currentIndexChanged, this, &InvitesPage::applyShown);
    setHeadCommands(commands());
    retranslate();
}

void InvitesPage::buildMatrix()
{
    m_matrix->setRowModel(m_matrixModel);
    m_matrix->setFilterField(m_filter);
    connect(m_matrix, &TableView::rowSelectionChanged, this, &InvitesPage::showDetails);
}

void InvitesPage::buildList()
{
    m_list->setRowModel(m_listModel);
    m_list->setFilterField(m_filter);
    m_list->setRowCommands({handOutCommand(), revokeCommand()});
    connect(m_list, &TableView::rowSelectionChanged, this, &InvitesPage::showDetails);
}

Command InvitesPage::handOutCommand()
{
    return {.id = QStringLiteral("invites.handOut"),
            .text = [] { return tr("Mark as &handed out"); },
            .execute = [this] { handOut(selectedLinks(LinksToAct::active)); },
            .icon = QStringLiteral("check"),
            .enabled = [this] { return !selectedLinks(LinksToAct::active).isEmpty() && !workspace().readOnly(); }};
}

Command InvitesPage::revokeCommand()
{
    return {.id = QStringLiteral("invites.revoke"),
            .text = [] { return tr("Mark as &revoked…"); },
            .execute = [this] { revokeSelected(selectedLinks(LinksToAct::live)); },
            .icon = QStringLiteral("revoked"),
            .enabled = [this] { return !selectedLinks(LinksToAct::live).isEmpty() && !workspace().readOnly(); },
            .destructive = true};
}

void InvitesPage::refresh()
{
    QHash<classes::ClassId, QString> names;
    QList<MatrixRow> matrix;
    for (const classes::SchoolClass &schoolClass : workspace().classes().list(classes::Archived::include)) {
        names.insert(schoolClass.id, schoolClass.label());
        if (!schoolClass.archivedOn)
            matrix.append({.schoolClass = schoolClass, .live = {}});
    }
    QHash<classes::ClassId, qsizetype> places;
    for (qsizetype i = 0; i < matrix.size(); ++i)
        places.insert(matrix[i].schoolClass.id, i);

    QList<LinkRow> list;
    int live = 0;
    for (const InviteLink &link : workspace().invites().list()) {
        list.append({.link = link, .className = names.value(link.classId)});
        if (!link.isLive())
            continue;
        ++live;
        if (const auto place = places.constFind(link.classId); place != places.constEnd())
            matrix[*place].live.insert(link.role, link);
    }
    int possible = 0;
    for (const MatrixRow &row : std::as_const(matrix))
        possible += int(invites::rolesFor(row.schoolClass.kind).size());
    setSubtitle(tr("Links at work: %1 of %2").arg(text::numberText(live), text::numberText(possible)));
    m_matrixModel->setRows(std::move(matrix));
    m_listModel->setRows(std::move(list));
    updateHeadCommands();
    showDetails();
}

bool InvitesPage::isShown(const InviteLink &link)
{
    const auto left = link.daysLeft(today());
    switch (Shown(m_shown->currentData().toInt())) {
    case Shown::all:
        return true;
    case Shown::missing:
        return false; // there is no link to show
    case Shown::notPrinted:
        return link.isLive() && !link.batch;
    case Shown::expiring:
        return link.isLive() && left && *left >= 0 && *left <= kExpiresSoonDays;
    case Shown::expired:
        return link.isLive() && left && *left < 0;
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
    static const QHash<QString, Shown> byFilter = {{filters::missingLinks, Shown::missing},
                                                   {filters::expiredLinks, Shown::expired},
                                                   {filters::expiringLinks, Shown::expiring},
                                                   {filters::notPrinted, Shown::notPrinted}};
    const Shown shown = byFilter.value(target.filter, Shown::all);
    m_shown->setCurrentIndex(m_shown->findData(int(shown)));
    if (shown == Shown::missing)
        m_tabs->setCurrentWidget(m_matrix);
    else if (shown != Shown::all)
        m_tabs->setCurrentWidget(m_list);
    m_filter->setText(target.search);
    if (target.filter == filters::print && commands().at(1).isEnabled())
        printSheets(std::nullopt);
    if (!target.record)
        return;
    if (target.record->table == QLatin1StringView("invite_links")) {
        m_tabs->setCurrentWidget(m_list);
        m_list->selectKey(target.record->row);
    } else if (target.record->table == QLatin1StringView("classes")) {
        m_tabs->setCurrentWidget(m_matrix);
        m_matrix->selectKey(target.record->row);
    }
}

void InvitesPage::showDetails()
{
    const bool onMatrix = m_tabs->currentWidget() == m_matrix;
    const QList<int> rows = (onMatrix ? m_matrix : m_list)->selectedRows();
    if (rows.size() > 1 && !onMatrix)
        showSeveral(rows.size());
    else if (rows.size() != 1)
        m_details->showHint(onMatrix ? tr("Choose a class: its links are shown here.")
                                     : tr("Choose a link: what is known of it is shown here."));
    else if (onMatrix)
        showClassDetails(m_matrixModel->rowAt(rows.first()));
    else
        showLinkDetails(m_listModel->rowAt(rows.first()));
}

void InvitesPage::showSeveral(qsizetype count)
{
    m_details->begin({.title = tr("Selected: %1").arg(text::linksText(count)), .icon = QStringLiteral("link")});
    m_details->addCommands({handOutCommand(), revokeCommand()});
    m_details->end();
}

void InvitesPage::showClassDetails(const MatrixRow &row)
{
    const QString name = row.schoolClass.label();
    m_details->begin({.title = name, .icon = QStringLiteral("classes")});
    for (const InviteRole role : invites::rolesFor(row.schoolClass.kind)) {
        m_details->addSection(text::pluralLabel(role));
        const auto found = row.live.constFind(role);
        const LinkSign sign = signOf(found == row.live.constEnd() ? std::nullopt : std::optional(*found), today());
        m_details->addField({.label = tr("State"), .value = sign.text, .icon = sign.icon, .tone = sign.tone});
        if (found == row.live.constEnd()) {
            m_details->addCommands(
                {{.id = QStringLiteral("invites.add"),
                  .text = [] { return tr("Enter the link…"); },
                  .execute = [this, name,
                              role] { pasteLinks(QStringLiteral("%1 %2 ").arg(name, invites::paperWord(role))); },
                  .icon = QStringLiteral("add"),
                  .enabled = [this] { return !workspace().readOnly(); }}});
            continue;
        }
        m_details->addField({.label = tr("Link"), .value = found->url.masked()});
        m_details->addField({.label = tr("Valid until"), .value = text::dateText(found->validUntil)});
        QList<Command> commands = linkCommands(*found, name);
        commands.removeLast(); // the history stands on the link's own card
        m_details->addCommands(commands);
    }
    m_details->end();
}

void InvitesPage::showLinkDetails(const LinkRow &row)
{
    const InviteLink &link = row.link;
    m_details->begin({.title = describe(link, row.className), .icon = QStringLiteral("link")});
    const LinkSign sign = signOf(link, today());
    m_details->addField({.label = tr("State"), .value = sign.text, .icon = sign.icon, .tone = sign.tone});
    m_details->addField({.label = tr("Link"), .value = link.url.masked()});
    m_details->addField({.label = tr("Issued"), .value = text::dateText(link.issuedOn)});
    m_details->addField({.label = tr("Valid until"), .value = text::dateText(link.validUntil)});
    m_details->addField({.label = tr("Handed out"), .value = text::dateText(link.handedOutOn)});
    if (link.endedOn)
        m_details->addField({.label = tr("Ended"), .value = text::dateText(link.endedOn)});
    QStringList batches;
    for (const int batch : workspace().invites().batchesOf(link.id))
        batches.append(QStringLiteral("№ %1").arg(batch));
    m_details->addField({.label = tr("Printed batches"),
                         .value = batches.isEmpty() ? QStringLiteral("—") : batches.join(QStringLiteral(", "))});
    for (const invites::InviteWarning warning : link.url.warnings())
        m_details->addText(text::label(warning), Tone::warning);
    m_details->addCommands(linkCommands(link, row.className));
    m_details->end();
}

QList<Command> InvitesPage::linkCommands(const InviteLink &link, const QString &className)
{
    QList<Command> commands;
    const auto writable = [this] { return !workspace().readOnly(); };
    if (link.isLive()) {
        commands.append({.id = QStringLiteral("invites.print"),
                         .text = [] { return tr("Print a sheet…"); },
                         .execute =
                             [this, link] {
                                 printSheets(sheets::SheetRequest{.form = sheets::SheetForm::classSheet,
                                                                  .role = link.role,
                                                                  .classes = {link.classId}});
                             },
                         .icon = QStringLiteral("print"),
                         .enabled = writable});
        if (link.state == invites::LinkState::active)
            commands.append({.id = QStringLiteral("invites.handOutOne"),
                             .text = [] { return tr("Mark as handed out"); },
                             .execute = [this, id = link.id] { handOut({id}); },
                             .icon = QStringLiteral("check"),
                             .enabled = writable});
        commands.append({.id = QStringLiteral("invites.copy"),
                         .text = [] { return tr("Copy the link"); },
                         .execute = [this, link] { copyLink(link); },
                         .icon = QStringLiteral("copy")});
        commands.append({.id = QStringLiteral("invites.validUntil"),
                         .text = [] { return tr("Valid until…"); },
                         .execute = [this, id = link.id] { editValidUntil(id); },
                         .icon = QStringLiteral("calendar"),
                         .enabled = writable});
        commands.append({.id = QStringLiteral("invites.revokeOne"),
                         .text = [] { return tr("Mark as revoked…"); },
                         .execute = [this, id = link.id] { revokeSelected({id}); },
                         .icon = QStringLiteral("revoked"),
                         .enabled = writable,
                         .destructive = true});
    }
    commands.append({.id = QStringLiteral("invites.history"),
                     .text = [] { return tr("History…"); },
                     .execute =
                         [this, id = link.id, title = describe(link, className)] {
                             showHistory({QStringLiteral("invite_links"), id.value()}, title);
                         },
                     .icon = QStringLiteral("journal")});
    return commands;
}

QString InvitesPage::describe(const InviteLink &link, const QString &className) const
{
    return tr("%1: %2", "class: for whom").arg(className, text::pluralLabel(link.role));
}

QList<Command> InvitesPage::commands()
{
    const auto writable = [this] { return !workspace().readOnly(); };
    return {{.id = QStringLiteral("invites.paste"),
             .text = [] { return tr("&Enter links…"); },
             .execute = [this] { pasteLinks({}); },
             .icon = QStringLiteral("paste"),
             .shortcut = QKeySequence::Paste,
             .enabled = writable},
            {.id = QStringLiteral("invites.sheets"),
             .text = [] { return tr("&Print sheets…"); },
             .execute = [this] { printSheets(std::nullopt); },
             .icon = QStringLiteral("print"),
             .enabled = [this, writable] { return writable() && !m_listModel->rows().isEmpty(); }}};
}

std::optional<Command> InvitesPage::printCommand()
{
    return commands().at(1);
}

void InvitesPage::pasteLinks(const QString &text)
{
    auto *dialog = new PasteLinksDialog(workspace(), text, this);
    connect(dialog, &PasteLinksDialog::registered, this,
            [this](const invites::LinkReport &report, std::optional<journal::EntryId> entry) {
                QString done = tr("Links entered: %1.").arg(text::numberText(report.issued + report.replaced));
                if (report.replaced > 0)
                    done += u' ' + tr("Of them replaced: %1 — printed sheets with the old links are void.")
                                       .arg(text::numberText(report.replaced));
                showDone(done, entry,
                         {{.text = tr("Print sheets"), .callback = [this] { printSheets(std::nullopt); }}});
            });
    context().dialogs.show(dialog);
}

void InvitesPage::printSheets(const std::optional<sheets::SheetRequest> &request)
{
    auto *dialog = new PrintDialog(
        {.workspace = workspace(), .dialogs = context().dialogs, .settings = context().settings}, request, this);
    connect(dialog, &PrintDialog::printed, this, [this](int batch, const QString &path) {
        const auto open = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
        if (path.isEmpty())
            showDone(tr("Batch № %1 is printed.").arg(batch));
        else
            showDone(tr("Batch № %1 is saved: %2").arg(QString::number(batch), path), {},
                     {{tr("Open the file"), open}});
    });
    context().dialogs.show(dialog);
}

void InvitesPage::copyLink(const InviteLink &link)
{
    QGuiApplication::clipboard()->setText(link.url.secret());
    context().messages.showDone(tr("The link is on the clipboard. Whoever has it can come in: paste it only where it "
                                   "belongs."));
}

void InvitesPage::editValidUntil(invites::LinkId id)
{
    const auto link = workspace().invites().find(id);
    if (!link)
        return;
    auto *dialog = new ValidUntilDialog(link->validUntil, today(), this);
    connect(dialog, &ValidUntilDialog::chosen, this, [this, id](std::optional<QDate> day) {
        report(workspace().invites().setValidUntil(id, day),
               day ? tr("The link is valid until %1.").arg(text::dateText(day)) : tr("The link has no last day."));
    });
    context().dialogs.show(dialog);
}

void InvitesPage::revokeSelected(const QList<invites::LinkId> &links)
{
    QStringList names;
    for (const LinkRow &row : m_listModel->rows()) {
        if (links.contains(row.link.id))
            names.append(describe(row.link, row.className));
    }
    auto *dialog = new RevokeDialog(names, this);
    connect(dialog, &RevokeDialog::confirmed, this, [this, links](const QString &reason) {
        report(workspace().invites().revoke(links, {.reason = reason}),
               tr("Links marked as revoked: %1.").arg(text::numberText(links.size())));
    });
    context().dialogs.show(dialog);
}

QList<invites::LinkId> InvitesPage::selectedLinks(LinksToAct which) const
{
    QList<invites::LinkId> links;
    for (const int row : m_list->selectedRows()) {
        const InviteLink &link = m_listModel->rowAt(row).link;
        if (which == LinksToAct::live ? link.isLive() : link.state == invites::LinkState::active)
            links.append(link.id);
    }
    return links;
}

void InvitesPage::handOut(const QList<invites::LinkId> &links)
{
    report(workspace().invites().handOut(links),
           tr("Links marked as handed out: %1.").arg(text::numberText(links.size())));
}

void InvitesPage::report(const Result<journal::Committed<void>> &done, const QString &text)
{
    if (!done)
        showFailure(done.error());
    else
        showDone(text, done->entry);
}

void InvitesPage::focusSearch()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void InvitesPage::copy()
{
    (m_tabs->currentWidget() == m_matrix ? m_matrix : m_list)->copy();
}

void InvitesPage::retranslate()
{
    m_tabs->setTabText(0, tr("By class"));
    m_tabs->setTabText(1, tr("All links"));
    m_filter->setHint(tr("Filter by class, role, state"));
    m_shown->setAccessibleName(tr("Which links are shown"));
    m_shown->setItemText(0, tr("All"));
    m_shown->setItemText(1, tr("No link yet"));
    m_shown->setItemText(2, tr("Not printed yet"));
    m_shown->setItemText(3, tr("Expire soon"));
    m_shown->setItemText(4, tr("Expired"));
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
}

} // namespace starosta::ui
