// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChoosePersonDialog.h"

#include "core/classes/ClassesService.h"
#include "core/people/PeopleService.h"
#include "ui/common/FilterField.h"
#include "ui/common/Labels.h"
#include "ui/text/Labels.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace starosta::ui {

using people::Person;

namespace {

std::vector<Column<Person>> personColumns(const QHash<classes::ClassId, QString> &labels)
{
    std::vector<Column<Person>> columns;
    columns.push_back(Column<Person>{.id = QStringLiteral("name"),
                                     .header = [] { return ChoosePersonDialog::tr("Name"); },
                                     .text = [](const Person &person) { return person.content.name.full(); },
                                     .characters = 34});
    columns.push_back(Column<Person>{
        .id = QStringLiteral("class"),
        .header = [] { return ChoosePersonDialog::tr("Class"); },
        .text = [labels](const Person &person) { return person.classId ? labels.value(*person.classId) : QString(); },
        .characters = 10});
    columns.push_back(Column<Person>{.id = QStringLiteral("roles"),
                                     .header = [] { return ChoosePersonDialog::tr("Roles"); },
                                     .text = [](const Person &person) { return text::label(person.roles); },
                                     .characters = 18});
    return columns;
}

} // namespace

ChoosePersonDialog::ChoosePersonDialog(Workspace &workspace, const QString &explanation, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTableView)
{
    setWindowTitle(tr("Who is this?"));
    resize(620, 480);
    const QHash<classes::ClassId, QString> labels = workspace.classes().labels();
    m_model = new RowModel<Person>(
        personColumns(labels), [](const Person &person) { return person.id.value(); }, this);
    m_model->setRows(workspace.people().list());
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("People of the register"));
    m_list->verticalHeader()->hide();
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->setColumnWidth(0, 320);
    auto *filter = new FilterField;
    filter->setHint(tr("Filter by name or class"));
    filter->attach(m_model, m_list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_choose = buttons->addButton(tr("&This person"), QDialogButtonBox::AcceptRole);
    makePrimary(m_choose);
    m_choose->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeParagraph(explanation, Tone::muted));
    layout->addWidget(filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_choose->setEnabled(selected().has_value()); });
    connect(m_list, &QTableView::doubleClicked, this, &ChoosePersonDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChoosePersonDialog::choose);
    filter->setFocus();
}

std::optional<people::PersonId> ChoosePersonDialog::selected() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->rowAt(rows.first().row()).id);
}

void ChoosePersonDialog::choose()
{
    const auto person = selected();
    if (!person)
        return;
    emit chosen(*person);
    accept();
}

} // namespace starosta::ui
