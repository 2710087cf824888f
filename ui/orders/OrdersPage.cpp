// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/OrdersPage.h"

#include "core/orders/OrderUse.h"
#include "core/orders/OrdersService.h"
#include "ui/common/DetailsPane.h"
#include "ui/common/FilterField.h"
#include "ui/common/ListAndDetails.h"
#include "ui/common/OrderDraftDialog.h"
#include "ui/common/PageFilters.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/orders/OrderColumns.h"
#include "ui/orders/OrderDialog.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/OrderUseText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <set>

namespace starosta::ui {

using orders::Order;
using orders::OrderKind;
using orders::OrderReference;

namespace {

constexpr int kEvery = -1;
constexpr int kTwins = -2;
const QString kTable = QStringLiteral("orders");
/// A distribution of a large school; the rest is a matter of the pages themselves.
constexpr qsizetype kUsesShown = 40;

template <class T>
Result<std::optional<journal::EntryId>> entryOf(const Result<journal::Committed<T>> &done)
{
    return done.map([](const journal::Committed<T> &committed) { return committed.entry; });
}

} // namespace

PageEntry OrdersPage::entry()
{
    return {.id = QStringLiteral("orders"),
            .group = PageGroup::school,
            .icon = QStringLiteral("order"),
            .title = [] { return tr("Orders"); },
            .help = QStringLiteral("orders"),
            .section = school::Section::orders,
            .make = [](PageContext &context, QWidget *parent) -> Page * { return new OrdersPage(context, parent); }};
}

OrdersPage::OrdersPage(PageContext &context, QWidget *parent)
    : Page(entry(), context, parent)
    , m_model(new RowModel<Order>(
          orderColumns(), [](const Order &row) { return row.id.value(); }, this))
    , m_filter(new FilterField)
    , m_kind(new QComboBox)
    , m_year(new QComboBox)
    , m_table(new TableView(QStringLiteral("orders"), context.settings))
    , m_details(new DetailsPane)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, space::medium, 0);
    column->setSpacing(space::medium);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_kind);
    tools->addWidget(m_year);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    setContent(
        new ListAndDetails({.name = QStringLiteral("orders"), .list = left, .details = m_details}, context.settings));

    m_table->setRowModel(m_model);
    setList(m_filter, m_table);
    m_table->setRowCommands(commands().mid(1));
    m_filter->attach(m_model, m_table);
    m_kind->addItem({}, kEvery);
    m_kind->addItem({}, kTwins);
    for (const OrderKind kind : {OrderKind::appointment, OrderKind::nomenclature, OrderKind::homeroomDistribution,
                                 OrderKind::movement, OrderKind::regulation, OrderKind::other})
        m_kind->addItem({}, int(kind));
    m_year->addItem({}, kEvery);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OrdersPage::applyFilters);
    connect(m_year, &QComboBox::currentIndexChanged, this, &OrdersPage::applyFilters);
    connect(m_table, &TableView::rowSelectionChanged, this, &OrdersPage::showDetails);
    connect(m_table, &TableView::rowActivated, this, [this] {
        if (!workspace().readOnly())
            edit();
    });
    setHeadCommands(commands().mid(0, 2));
    retranslate();
}

QList<Command> OrdersPage::commands()
{
    const auto writable = [this] { return !workspace().readOnly(); };
    return {{.id = QStringLiteral("orders.add"),
             .text = [] { return tr("&New order…"); },
             .execute = [this] { add(); },
             .icon = QStringLiteral("add"),
             .enabled = writable},
            {.id = QStringLiteral("orders.draft"),
             .text = [] { return tr("&Draft of an order…"); },
             .execute = [this] { makeDraft(); },
             .icon = QStringLiteral("print")},
            {.id = QStringLiteral("orders.edit"),
             .text = [] { return tr("&Edit…"); },
             .execute = [this] { edit(); },
             .icon = QStringLiteral("edit"),
             .enabled = [this, writable] { return writable() && selected(); }},
            {.id = QStringLiteral("orders.remove"),
             .text = [] { return tr("&Remove"); },
             .execute = [this] { remove(); },
             .icon = QStringLiteral("delete"),
             .enabled =
                 [this, writable] {
                     const auto order = selected();
                     return writable() && order && workspace().orders().canRemove(order->id).has_value();
                 },
             .destructive = true}};
}

std::optional<Order> OrdersPage::selected() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.size() == 1 ? std::optional(m_model->rowAt(rows.first())) : std::nullopt;
}

void OrdersPage::refresh()
{
    m_model->setRows(workspace().orders().list());
    findTwins();
    fillYears();
    setSubtitle(tr("A number is given once in a calendar year"));
    updateHeadCommands();
    showDetails();
}

void OrdersPage::findTwins()
{
    m_twins.clear();
    for (const QList<OrderReference> &group : workspace().orders().twins()) {
        for (const Order &order : m_model->rows()) {
            if (!group.contains(order.content.reference))
                continue;
            for (const OrderReference &other : group) {
                if (other != order.content.reference)
                    m_twins[order.id].append(other.label());
            }
        }
    }
}

void OrdersPage::fillYears()
{
    std::set<int, std::greater<>> years;
    for (const Order &order : m_model->rows())
        years.insert(order.content.reference.date().year());
    const int chosen = m_year->currentData().toInt();
    const QSignalBlocker quiet(m_year);
    while (m_year->count() > 1)
        m_year->removeItem(1);
    for (const int year : years)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
    applyFilters();
}

void OrdersPage::applyFilters()
{
    const int kind = m_kind->currentData().toInt(), year = m_year->currentData().toInt();
    if (kind == kEvery && year == kEvery)
        m_model->setCondition({});
    else
        m_model->setCondition([this, kind, year](const Order &order) {
            return (kind == kEvery ||
                    (kind == kTwins ? !m_twins.value(order.id).isEmpty() : int(order.content.kind) == kind)) &&
                   (year == kEvery || order.content.reference.date().year() == year);
        });
}

void OrdersPage::open(const PageTarget &target)
{
    m_filter->setText(target.search);
    m_kind->setCurrentIndex(target.filter == filters::orderTwins ? m_kind->findData(kTwins) : 0);
    m_year->setCurrentIndex(0);
    if (target.record && target.record->table == kTable)
        m_table->selectKey(target.record->row);
    if (target.filter == QLatin1StringView("draft"))
        makeDraft();
}

void OrdersPage::showDetails()
{
    updateHeadCommands();
    if (const auto order = selected())
        showOrder(*order);
    else
        m_details->showHint(tr("Choose an order: what rests on it is shown here."));
}

void OrdersPage::showOrder(const Order &order)
{
    const orders::OrderContent &content = order.content;
    m_details->begin({.title = tr("Order %1").arg(content.reference.label()),
                      .subtitle = text::label(content.kind),
                      .icon = QStringLiteral("order")});
    if (!content.title.isEmpty())
        m_details->addText(content.title);
    if (const QStringList twins = m_twins.value(order.id); !twins.isEmpty())
        m_details->addText(tr("The same number stands on another order: %1. Give one of them the number that is on its "
                              "paper.")
                               .arg(twins.join(QStringLiteral(", "))),
                           Tone::warning);
    m_details->addField(
        {.label = tr("Signed by"), .value = content.signedBy.isEmpty() ? QStringLiteral("—") : content.signedBy});
    m_details->addField(
        {.label = tr("Text"),
         .value = workspace().orders().text(order.id).isEmpty() ? tr("made from the data") : tr("edited by hand")});
    m_details->addSection(tr("What rests on it"));
    const QList<orders::OrderUse> uses = workspace().orders().uses(order.id);
    QStringList lines;
    for (const orders::OrderUse &use : uses.mid(0, kUsesShown))
        lines.append(text::orderUseText(workspace(), use));
    if (uses.size() > kUsesShown)
        lines.append(tr("and %n more", nullptr, int(uses.size() - kUsesShown)));
    m_details->addText(lines.isEmpty() ? tr("Nothing yet.") : lines.join(u'\n'));
    if (const auto removable = workspace().orders().canRemove(order.id); !removable && !workspace().readOnly())
        m_details->addText(text::errorText(removable.error()), Tone::muted);
    QList<Command> all = commands().mid(1);
    all.append({.id = QStringLiteral("orders.history"),
                .text = [] { return tr("&History…"); },
                .execute =
                    [this, order] {
                        showHistory({kTable, order.id.value()}, order.content.reference.label());
                    },
                .icon = QStringLiteral("clock")});
    m_details->addCommands(all);
    m_details->end();
}

void OrdersPage::add()
{
    auto *dialog = new OrderDialog(
        std::nullopt, workspace().ledger().today(),
        [this](const orders::OrderContent &content) { return workspace().orders().canAdd(content); }, this);
    connect(dialog, &OrderDialog::chosen, this, [this](const orders::OrderContent &content) {
        const auto done = workspace().orders().add(content);
        report(entryOf(done), tr("In the register: %1").arg(content.reference.label()));
        if (done) {
            refresh();
            m_table->selectKey(done->value.value());
        }
    });
    context().dialogs.show(dialog);
}

void OrdersPage::edit()
{
    const auto order = selected();
    if (!order)
        return;
    auto *dialog = new OrderDialog(
        order->content, workspace().ledger().today(),
        [this, id = order->id](const orders::OrderContent &content) {
            return workspace().orders().canEdit(id, content);
        },
        this);
    connect(dialog, &OrderDialog::chosen, this, [this, id = order->id](const orders::OrderContent &content) {
        report(entryOf(workspace().orders().edit(id, content)), tr("Saved: %1").arg(content.reference.label()));
    });
    context().dialogs.show(dialog);
}

void OrdersPage::remove()
{
    if (const auto order = selected())
        report(entryOf(workspace().orders().remove(order->id)),
               tr("Removed: %1").arg(order->content.reference.label()));
}

void OrdersPage::makeDraft()
{
    print::DraftSource source{.kind = print::DraftKind::appointment};
    if (const auto order = selected()) {
        source = {.kind = print::draftKindOf(workspace(), *order), .order = order};
    }
    context().dialogs.show(new OrderDraftDialog(context(), source, this));
}

void OrdersPage::report(const Result<std::optional<journal::EntryId>> &done, const QString &text)
{
    if (!done)
        showFailure(done.error());
    else if (*done)
        showDone(text, *done);
}

void OrdersPage::retranslate()
{
    m_filter->setHint(tr("Filter by number, title, who signed"));
    m_kind->setAccessibleName(tr("Which kind of orders"));
    m_kind->setItemText(0, tr("Every kind"));
    m_kind->setItemText(1, tr("One number, several orders"));
    for (int item = 2; item < m_kind->count(); ++item)
        m_kind->setItemText(item, text::label(OrderKind(m_kind->itemData(item).toInt())));
    m_year->setAccessibleName(tr("Orders of which year"));
    m_year->setItemText(0, tr("Every year"));
    m_table->setName(tr("Orders"));
    m_table->setEmptyState({.icon = QStringLiteral("order"),
                            .title = tr("No orders yet"),
                            .text = tr("The register holds what appointments, distributions and movements rest on."),
                            .firstStep = commands().first()});
    m_table->retranslate();
}

} // namespace starosta::ui
