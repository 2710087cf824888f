// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/school/SchoolPage.h"

#include "core/base/CleanText.h"
#include "core/school/AppointmentService.h"
#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/common/PageFilters.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/school/AppointmentActions.h"
#include "ui/school/SchoolColumns.h"
#include "ui/text/ErrorText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace starosta::ui {

using school::School;
using school::Section;

namespace {

/// Wider, a line of text is hard to follow.
constexpr int kFormWidth = 860;

QString cleaned(const QString &text)
{
    return cleanText(text).value_or(text);
}

QWidget *scrolled(QWidget *widget)
{
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

} // namespace

PageEntry SchoolPage::entry()
{
    return {.id = QStringLiteral("school"),
            .group = PageGroup::school,
            .icon = QStringLiteral("school"),
            .title = [] { return tr("School"); },
            .help = QStringLiteral("school"),
            .make = [](PageContext &context, QWidget *parent) -> Page * { return new SchoolPage(context, parent); }};
}

SchoolPage::SchoolPage(PageContext &context, QWidget *parent)
    : Page(entry(), context, parent)
    , m_tabs(new QTabWidget)
    , m_fullName(new QLineEdit)
    , m_shortName(new QLineEdit)
    , m_inn(new QLineEdit)
    , m_address(new QLineEdit)
    , m_headTitle(new QComboBox)
    , m_headName(new QLineEdit)
    , m_platform(new QLineEdit)
    , m_support(new QLineEdit)
    , m_save(new QPushButton)
    , m_revert(new QPushButton)
    , m_saved{}
    , m_hosts(new QLineEdit)
    , m_hostsField(new FormField({}, m_hosts))
    , m_platformPage(new QLineEdit)
    , m_platformPageField(new FormField({}, m_platformPage))
    , m_appointments(new RowModel<school::Appointment>(
          appointmentColumns(), [](const school::Appointment &row) { return row.id.value(); }, this))
    , m_appointmentTable(new TableView(QStringLiteral("appointments"), context.settings))
    , m_actions(new AppointmentActions(context, this))
{
    m_tabs->addTab(makeCard(), {});
    m_tabs->addTab(makeAppointments(), {});
    m_tabs->addTab(makeSettings(), {});
    m_tabs->setDocumentMode(true);
    setContent(m_tabs);
    setHeadCommands(commands());
    connect(m_actions, &AppointmentActions::done, this,
            [this](const QString &text, const std::optional<journal::EntryId> &entry) {
                showDone(text, entry);
                m_tabs->setCurrentIndex(1);
            });
    connect(m_actions, &AppointmentActions::failed, this, &SchoolPage::showFailure);
    retranslate();
}

QWidget *SchoolPage::makeCard()
{
    auto *card = new QWidget;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, space::large, 0, 0);
    layout->setSpacing(space::large);
    // The title is a word of the school's own papers, in every language of the window.
    m_headTitle->setEditable(true);
    m_headTitle->addItems({QStringLiteral("директор"), QStringLiteral("заведующий")});
    // canEdit() names the first fault of a card: asked with the saved one, it can only be that of the number.
    const auto wrongInn = [this]() -> std::optional<FieldFinding> {
        school::School filled = workspace().school().school();
        filled.inn = cleaned(m_inn->text());
        const auto allowed = workspace().school().canEdit(filled);
        return allowed ? std::nullopt : std::optional(FieldFinding{.text = text::errorText(allowed.error())});
    };
    const auto needed = [](const QLineEdit *editor) {
        return [editor]() -> std::optional<FieldFinding> {
            if (editor->text().trimmed().isEmpty())
                return FieldFinding{.text = tr("This field cannot stay empty.")};
            const auto clean = cleanText(editor->text());
            return clean ? std::nullopt : std::optional(FieldFinding{.text = text::errorText(clean.error())});
        };
    };
    struct Place
    {
        int row;
        int column;
        int columns;
    };
    struct Line
    {
        QWidget *editor;
        FormField::Check check;
        Place place;
    };
    auto *form = new QWidget;
    form->setMaximumWidth(kFormWidth);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::medium);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (const Line &line :
         {Line{m_fullName, needed(m_fullName), {0, 0, 2}}, Line{m_shortName, needed(m_shortName), {1, 0, 1}},
          Line{m_inn, wrongInn, {1, 1, 1}}, Line{m_address, {}, {2, 0, 2}}, Line{m_headTitle, {}, {3, 0, 1}},
          Line{m_headName, {}, {3, 1, 1}}, Line{m_platform, needed(m_platform), {4, 0, 1}},
          Line{m_support, {}, {4, 1, 1}}}) {
        auto *field = new FormField({}, line.editor);
        if (line.check)
            field->setCheck(line.check);
        connect(field, &FormField::edited, this, &SchoolPage::updateCardButtons);
        m_fields.append(field);
        grid->addWidget(field, line.place.row, line.place.column, 1, line.place.columns, Qt::AlignTop);
    }
    layout->addWidget(form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
    makePrimary(m_save);
    connect(m_save, &QPushButton::clicked, this, &SchoolPage::saveCard);
    connect(m_revert, &QPushButton::clicked, this, [this] { showCard(m_saved); });
    return scrolled(card);
}

QWidget *SchoolPage::makeSettings()
{
    auto *settings = new QWidget;
    auto *layout = new QVBoxLayout(settings);
    layout->setContentsMargins(0, space::large, 0, 0);
    layout->setSpacing(space::medium);
    m_hostsField->setMaximumWidth(kFormWidth);
    layout->addWidget(m_hostsField);
    connect(m_hosts, &QLineEdit::editingFinished, this, &SchoolPage::saveHosts);
    m_platformPageField->setMaximumWidth(kFormWidth);
    layout->addWidget(m_platformPageField);
    m_platformPageField->setCheck([this]() -> std::optional<FieldFinding> {
        if (workspace().school().canSetPlatformPage(m_platformPage->text().trimmed()))
            return std::nullopt;
        return FieldFinding{.text = tr("Write a whole address that begins with https://, without a user’s name.")};
    });
    connect(m_platformPage, &QLineEdit::editingFinished, this, &SchoolPage::savePlatformPage);
    for (const Section section : school::sections()) {
        auto *box = new QCheckBox;
        m_sections.insert(section, box);
        layout->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, section](bool used) {
            report(workspace().school().setUsed(section, used),
                   used ? tr("The section is shown.") : tr("The section is hidden; its data stay."));
        });
    }
    layout->addStretch();
    return scrolled(settings);
}

QWidget *SchoolPage::makeAppointments()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, space::large, 0, 0);
    m_appointmentTable->setRowModel(m_appointments);
    QList<Command> commands = m_actions->commands();
    commands.append(
        {.id = QStringLiteral("school.appointmentHistory"),
         .text = [] { return tr("H&istory…"); },
         .execute =
             [this] {
                 const auto row = m_appointmentTable->currentRow();
                 const school::Appointment appointment = m_appointments->rowAt(row.value_or(0));
                 showHistory({QStringLiteral("appointments"), appointment.id.value()}, appointment.administrator);
             },
         .icon = QStringLiteral("clock"),
         .enabled = [this] { return m_appointmentTable->currentRow().has_value(); }});
    m_appointmentTable->setRowCommands(commands);
    layout->addWidget(m_appointmentTable);
    return side;
}

void SchoolPage::refresh()
{
    if (!workspace().school().exists())
        return;
    const School school = workspace().school().school();
    setSubtitle(school.fullName);
    // What is being typed is not taken away by a change elsewhere.
    if (!hasUnsavedInput())
        showCard(school);
    m_saved = school;
    m_hosts->setText(workspace().school().ownLinkHosts().join(QStringLiteral(", ")));
    for (auto it = m_sections.constBegin(); it != m_sections.constEnd(); ++it) {
        (*it)->setChecked(workspace().school().isUsed(it.key()));
        (*it)->setEnabled(!workspace().readOnly());
    }
    m_hosts->setReadOnly(workspace().readOnly());
    m_platformPage->setText(workspace().school().platformPage());
    m_platformPage->setReadOnly(workspace().readOnly());
    m_appointments->setRows(workspace().school().appointments());
    updateHeadCommands();
    updateCardButtons();
}

void SchoolPage::open(const PageTarget &target)
{
    if (target.filter == filters::appointment)
        m_tabs->setCurrentIndex(1);
    else if (target.filter == QLatin1StringView("settings"))
        m_tabs->setCurrentIndex(2);
    if (target.record && target.record->table == QLatin1StringView("appointments")) {
        m_tabs->setCurrentIndex(1);
        m_appointmentTable->selectKey(target.record->row);
    }
}

void SchoolPage::showCard(const School &school)
{
    m_saved = school;
    m_fullName->setText(school.fullName);
    m_shortName->setText(school.shortName);
    m_inn->setText(school.inn);
    m_address->setText(school.address);
    m_headTitle->setCurrentText(school.headTitle);
    m_headName->setText(school.headName);
    m_platform->setText(school.platform);
    m_support->setText(school.supportAddress);
    for (FormField *field : std::as_const(m_fields)) {
        field->forget();
        field->setEnabled(!workspace().readOnly());
    }
    updateCardButtons();
}

School SchoolPage::typedCard() const
{
    return {.fullName = cleaned(m_fullName->text()),
            .shortName = cleaned(m_shortName->text()),
            .inn = cleaned(m_inn->text()),
            .address = cleaned(m_address->text()),
            .headTitle = cleaned(m_headTitle->currentText()),
            .headName = cleaned(m_headName->text()),
            .platform = cleaned(m_platform->text()),
            .supportAddress = cleaned(m_support->text())};
}

bool SchoolPage::hasUnsavedInput() const
{
    return !m_saved.fullName.isEmpty() && typedCard() != m_saved;
}

void SchoolPage::updateCardButtons()
{
    m_save->setEnabled(hasUnsavedInput());
    m_revert->setEnabled(hasUnsavedInput());
}

void SchoolPage::saveCard()
{
    if (!checkFields(m_fields))
        return;
    const School card = typedCard();
    const auto done = workspace().school().edit(card);
    if (!done) {
        showFailure(done.error());
        return;
    }
    showCard(workspace().school().school());
    showDone(tr("The school card is saved."), done->entry);
}

void SchoolPage::saveHosts()
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    const QStringList hosts = m_hosts->text().split(separators, Qt::SkipEmptyParts);
    if (workspace().readOnly() || hosts == workspace().school().ownLinkHosts())
        return;
    report(workspace().school().setOwnLinkHosts(hosts), tr("The list of hosts is saved."));
}

void SchoolPage::savePlatformPage()
{
    const QString address = m_platformPage->text().trimmed();
    if (workspace().readOnly() || address == workspace().school().platformPage() || !m_platformPageField->check())
        return;
    report(workspace().school().setPlatformPage(address), tr("The address is saved."));
}

QList<Command> SchoolPage::commands()
{
    return m_actions->commands();
}

template <class T>
void SchoolPage::report(const Result<journal::Committed<T>> &done, const QString &text)
{
    if (!done)
        showFailure(done.error());
    else if (done->entry)
        showDone(text, done->entry);
}

void SchoolPage::copy()
{
    if (m_tabs->currentIndex() == 1)
        m_appointmentTable->copy();
}

void SchoolPage::retranslate()
{
    m_tabs->setTabText(0, tr("School card"));
    m_tabs->setTabText(1, tr("Appointments"));
    m_tabs->setTabText(2, tr("Settings"));
    const QStringList labels = {tr("&Full name"),
                                tr("S&hort name"),
                                tr("&INN"),
                                tr("Add&ress"),
                                tr("The head’s &title"),
                                tr("The head’s &name"),
                                tr("&Platform’s name"),
                                tr("Vendor’s s&upport address")};
    for (qsizetype i = 0; i < labels.size(); ++i)
        m_fields[i]->setLabel(labels[i]);
    m_save->setText(tr("&Save"));
    m_revert->setText(tr("&Discard what was typed"));
    m_hostsField->setLabel(tr("Further hosts for in&vite links"));
    m_platformPageField->setLabel(tr("Page of the platform’s &cabinet"));
    m_platformPageField->setHint(tr("Where «Open the cabinet» leads; begins with https://"));
    m_hostsField->setHint(tr("Besides sferum.ru, vk.me, vk.com and max.ru; separated by commas."));
    m_sections[Section::homerooms]->setText(tr("Show the section «Homerooms»"));
    m_sections[Section::orders]->setText(tr("Show the section «Orders»"));
    m_sections[Section::movements]->setText(tr("Show the section «Movements»"));
    m_sections[Section::members]->setText(tr("Show the section «Members»"));
    m_sections[Section::requests]->setText(tr("Show the section «Requests to join»"));
    m_sections[Section::verification]->setText(tr("Show the section «Verification»"));
    m_sections[Section::people]->setText(tr("Show the section «&People»"));
    m_sections[Section::invites]->setText(tr("Show the section «&Invitations»"));
    m_sections[Section::platform]->setText(tr("Show the section «Actions on the &platform»"));
    m_sections[Section::statistics]->setText(tr("Show the section «&Statistics»"));
    m_sections[Section::journal]->setText(tr("Show the section «&Journal»"));
    m_appointmentTable->setName(tr("Appointments"));
    m_appointmentTable->retranslate();
}

} // namespace starosta::ui
