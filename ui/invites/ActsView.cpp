// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/ActsView.h"

#include "core/invites/RevocationService.h"
#include "ui/common/DetailsPane.h"
#include "ui/common/TableView.h"
#include "ui/invites/LinkActions.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

namespace starosta::ui {

using invites::RevocationAct;

namespace {

QString printedText(const RevocationAct &act)
{
    return act.printedOn ? ActsView::tr("printed on %1").arg(text::dateText(act.printedOn))
                         : ActsView::tr("not printed");
}

std::vector<Column<RevocationAct>> actColumns()
{
    std::vector<Column<RevocationAct>> columns;
    columns.push_back({.id = QStringLiteral("number"),
                       .header = [] { return ActsView::tr("Act"); },
                       .text = [](const RevocationAct &act) { return QStringLiteral("№ %1").arg(act.number); },
                       .compare = orderedBy<RevocationAct>(&RevocationAct::number),
                       .characters = 8});
    columns.push_back({.id = QStringLiteral("date"),
                       .header = [] { return ActsView::tr("Date"); },
                       .text = [](const RevocationAct &act) { return text::dateText(act.madeOn); },
                       .compare = orderedBy<RevocationAct>(&RevocationAct::madeOn),
                       .characters = 12});
    columns.push_back({.id = QStringLiteral("links"),
                       .header = [] { return ActsView::tr("Links"); },
                       .text = [](const RevocationAct &act) { return text::numberText(act.links); },
                       .compare = orderedBy<RevocationAct>(&RevocationAct::links),
                       .alignment = Qt::AlignRight,
                       .characters = 8});
    columns.push_back({.id = QStringLiteral("reason"),
                       .header = [] { return ActsView::tr("Reason"); },
                       .text = [](const RevocationAct &act) { return act.reason; },
                       .characters = 30});
    columns.push_back(
        {.id = QStringLiteral("printed"),
         .header = [] { return ActsView::tr("State"); },
         .text = printedText,
         .icon =
             [](const RevocationAct &act) { return act.printedOn ? QStringLiteral("ok") : QStringLiteral("print"); },
         .tone = [](const RevocationAct &act) { return act.printedOn ? Tone::ok : Tone::warning; },
         .characters = 22});
    return columns;
}

} // namespace

ActsView::ActsView(PageContext &context, LinkActions &actions, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_actions(actions)
    , m_model(new RowModel<RevocationAct>(
          actColumns(), [](const RevocationAct &act) { return act.id.value(); }, this))
    , m_view(new TableView(QStringLiteral("invites.acts"), context.settings, parent))
{
    m_view->setRowModel(m_model);
    m_view->setRowCommands({printCommand()});
}

std::optional<RevocationAct> ActsView::selected() const
{
    const QList<int> rows = m_view->selectedRows();
    return rows.size() == 1 ? std::optional(m_model->rowAt(rows.first())) : std::nullopt;
}

Command ActsView::printCommand()
{
    return {.id = QStringLiteral("invites.printAct"),
            .text = [] { return tr("Save the act as &PDF…"); },
            .execute =
                [this] {
                    if (const auto act = selected())
                        m_actions.printAct(*act);
                },
            .icon = QStringLiteral("print"),
            .enabled = [this] { return selected() && !m_context.workspace.readOnly(); }};
}

void ActsView::refresh()
{
    m_model->setRows(m_context.workspace.revocation().acts());
}

void ActsView::retranslate()
{
    m_view->setName(tr("Acts of revocation"));
    m_view->setEmptyState(
        {.icon = QStringLiteral("revoked"),
         .title = tr("No acts yet"),
         .text = tr("When links are revoked, an act is made of it: it says which links do not work any "
                    "more, since when and why.")});
    m_view->retranslate();
}

void ActsView::showDetails(DetailsPane &details)
{
    const auto act = selected();
    const auto content = act ? m_context.workspace.revocation().act(act->number)
                             : Result<invites::ActContent>(fail(ErrorCode::actMissing));
    if (!content) {
        details.showHint(tr("Choose an act: the links that it revoked are shown here."));
        return;
    }
    details.begin({.title = tr("Act № %1 of %2").arg(QString::number(act->number), text::dateText(act->madeOn)),
                   .icon = QStringLiteral("revoked")});
    details.addField({.label = tr("Reason"), .value = act->reason.isEmpty() ? QStringLiteral("—") : act->reason});
    if (!act->order.isEmpty())
        details.addField({.label = tr("Order"), .value = act->order});
    details.addField({.label = tr("State"),
                      .value = printedText(*act),
                      .icon = act->printedOn ? QStringLiteral("ok") : QStringLiteral("print"),
                      .tone = act->printedOn ? Tone::ok : Tone::warning});
    if (act->printedOn)
        details.addText(tr("The revocation cannot be undone any more: the paper has left the house."), Tone::muted);
    details.addCommands({printCommand()});
    details.addSection(text::linksText(act->links));
    for (const invites::RevokedLink &each : content->links)
        details.addField(
            {.label = each.className,
             .value = QStringLiteral("%1  %2").arg(text::pluralLabel(each.link.role), each.link.url.masked())});
    details.end();
}

} // namespace starosta::ui
