// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/PrintDialog.h"

#include "core/classes/ClassesService.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/ScreenRoom.h"
#include "ui/common/Theme.h"
#include "ui/invites/BatchesDialog.h"
#include "ui/invites/SheetOutput.h"
#include "ui/invites/SheetTextsDialog.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace starosta::ui {

using invites::InviteRole;
using sheets::SheetForm;

namespace {

const QString kHandOutSetting = QStringLiteral("print/handOut");
/// A file name stays readable.
constexpr qsizetype kClassesInName = 4;

} // namespace

PrintDialog::PrintDialog(const Parts &parts, const std::optional<sheets::SheetRequest> &request, QWidget *parent)
    : QDialog(parent)
    , m_workspace(parts.workspace)
    , m_dialogs(parts.dialogs)
    , m_settings(parts.settings)
    , m_form(new QComboBox)
    , m_role(new QComboBox)
    , m_perPage(new QComboBox)
    , m_perPageLabel(makeLabel({}))
    , m_classes(new QListWidget)
    , m_handOut(new QCheckBox(tr("&Mark the links as handed out")))
    , m_preview(new PaperPreview)
    , m_finding(makeParagraph({}, Tone::error))
{
    setWindowTitle(tr("Print invitations"));
    resize(900, 660);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    makePrimary(m_save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    auto *choices = new ScrolledContent;
    if (request && !request->people.isEmpty())
        choices->content()->addWidget(
            makeParagraph(tr("Only for those who were chosen: %1.").arg(text::peopleText(request->people.size()))));
    choices->content()->addWidget(makeChoices());
    columns->addWidget(choices, 2);
    columns->addWidget(m_preview, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    m_save->setDefault(true); // known to the dialog only from here on

    if (request) {
        m_people = request->people;
        if (!m_people.isEmpty())
            m_form->removeItem(m_form->findData(int(SheetForm::classSheet))); // that is for everybody
        m_form->setCurrentIndex(m_form->findData(int(request->form)));
        m_role->setCurrentIndex(m_role->findData(int(request->role)));
        m_perPage->setCurrentIndex(m_perPage->findData(request->perPage));
    }
    listClasses(request ? request->classes : QList<classes::ClassId>());
    // Only now: choices made above would each have drawn a preview.
    connect(m_form, &QComboBox::currentIndexChanged, this, &PrintDialog::refreshPreview);
    connect(m_perPage, &QComboBox::currentIndexChanged, this, &PrintDialog::refreshPreview);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] { listClasses({}); });
    connect(m_classes, &QListWidget::itemChanged, this, &PrintDialog::refreshPreview);
}

PrintDialog *PrintDialog::forPeople(PageContext &context, const ChosenPeople &chosen, QWidget *parent)
{
    sheets::SheetRequest request{.form = SheetForm::slips, .role = chosen.role, .classes = {}, .people = chosen.people};
    for (const classes::SchoolClass &schoolClass : context.workspace.sheets().printable(chosen.role))
        request.classes.append(schoolClass.id);
    auto *dialog = new PrintDialog(
        {.workspace = context.workspace, .dialogs = context.dialogs, .settings = context.settings}, request, parent);
    connect(dialog, &PrintDialog::printed, parent,
            [&context](int batch, const QString &path) { context.messages.showDone(printedText(batch, path)); });
    return dialog;
}

QString PrintDialog::printedText(int batch, const QString &path)
{
    return path.isEmpty() ? tr("Batch № %1 is printed.").arg(batch)
                          : tr("Batch № %1 is saved: %2").arg(QString::number(batch), path);
}

QWidget *PrintDialog::makeChoices()
{
    for (const SheetForm form : {SheetForm::classSheet, SheetForm::slips, SheetForm::handoutList})
        m_form->addItem(text::label(form), int(form));
    for (const InviteRole role : {InviteRole::pupil, InviteRole::guardian, InviteRole::teacher})
        m_role->addItem(text::pluralLabel(role), int(role));
    for (const int count : {4, 8, 12})
        m_perPage->addItem(QString::number(count), count);
    m_perPage->setCurrentIndex(1);
    m_finding->setObjectName(QStringLiteral("finding"));

    auto *all = new QPushButton(tr("&All"));
    auto *none = new QPushButton(tr("N&one"));
    const auto tick = [this](Qt::CheckState state) {
        const QSignalBlocker once(m_classes);
        for (int i = 0; i < m_classes->count(); ++i)
            m_classes->item(i)->setCheckState(state);
        refreshPreview();
    };
    connect(all, &QPushButton::clicked, this, [tick] { tick(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [tick] { tick(Qt::Unchecked); });
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false); // Enter prints
    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(space::small);
    ticks->addWidget(all);
    ticks->addWidget(none);
    ticks->addStretch();

    auto *choices = new QWidget;
    auto *form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(space::medium);
    const auto addRow = [form](QLabel *label, const QString &text, QWidget *editor) {
        label->setText(text);
        label->setBuddy(editor);
        QString name = text;
        editor->setAccessibleName(name.remove(u'&'));
        form->addRow(label, editor);
    };
    addRow(makeLabel({}), tr("&Form"), m_form);
    addRow(makeLabel({}), tr("For &whom"), m_role);
    addRow(m_perPageLabel, tr("O&n a page"), m_perPage);
    addRow(makeLabel({}), tr("&Classes"), m_classes);
    m_classes->setMinimumHeight(90);
    form->addRow(makeLabel({}), ticks);
    // Who prints today and gives away tomorrow says so: the figures count what has left the house.
    m_handOut->setChecked(m_settings.number(kHandOutSetting, 1) != 0);
    m_handOut->setToolTip(tr("From this moment the figures count the people of these classes as invited. Without the "
                             "tick, mark the links on the page Invitations when the paper is given away."));
    connect(m_handOut, &QCheckBox::toggled, this,
            [this](bool on) { m_settings.setNumber(kHandOutSetting, on ? 1 : 0); });
    form->addRow(m_handOut);
    auto *texts = new QPushButton(tr("&Texts…"));
    texts->setToolTip(tr("The words on the sheets, for each role."));
    connect(texts, &QPushButton::clicked, this, &PrintDialog::editTexts);
    auto *batches = new QPushButton(tr("&Batches…"));
    batches->setToolTip(tr("What was printed before, who has it, and a second printing."));
    connect(batches, &QPushButton::clicked, this, &PrintDialog::showBatches);
    auto *further = new QHBoxLayout;
    further->setSpacing(space::small);
    for (QPushButton *button : {texts, batches}) {
        button->setAutoDefault(false); // Enter prints
        further->addWidget(button);
    }
    further->addStretch();
    form->addRow(further);
    form->addRow(m_finding);
    return choices;
}

void PrintDialog::listClasses(const QList<classes::ClassId> &chosen)
{
    {
        const QSignalBlocker quiet(m_classes);
        m_classes->clear();
        const auto role = InviteRole(m_role->currentData().toInt());
        for (const classes::SchoolClass &schoolClass : m_workspace.sheets().printable(role)) {
            auto *item = new QListWidgetItem(schoolClass.label(), m_classes);
            item->setData(Qt::UserRole, schoolClass.id.value());
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            const bool ticked = chosen.isEmpty() || chosen.contains(schoolClass.id);
            item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        }
    }
    refreshPreview();
}

sheets::SheetRequest PrintDialog::request() const
{
    QList<classes::ClassId> chosen;
    for (int i = 0; i < m_classes->count(); ++i) {
        const QListWidgetItem *item = m_classes->item(i);
        if (item->checkState() == Qt::Checked)
            chosen.append(classes::ClassId(item->data(Qt::UserRole).toLongLong()));
    }
    return {.form = SheetForm(m_form->currentData().toInt()),
            .role = InviteRole(m_role->currentData().toInt()),
            .classes = chosen,
            .perPage = m_perPage->currentData().toInt(),
            .people = m_people,
            .after = m_handOut->isChecked() ? sheets::AfterPrinting::markHandedOut : sheets::AfterPrinting::leave};
}

/// «Листочки ученикам 1А, 1Б 2026-11-23.pdf»: slips do not offer to overwrite the sheets.
QString PrintDialog::fileName() const
{
    QStringList classes;
    for (int i = 0; i < m_classes->count(); ++i) {
        if (m_classes->item(i)->checkState() == Qt::Checked)
            classes.append(m_classes->item(i)->text());
    }
    const bool all = classes.size() == m_classes->count() && classes.size() > kClassesInName;
    QString which = all ? tr("all classes") : QStringList(classes.mid(0, kClassesInName)).join(QStringLiteral(", "));
    if (!all && classes.size() > kClassesInName)
        which += u'…';
    return output::pdfName({m_form->currentText(), m_role->currentText().toLower(), which,
                            m_workspace.ledger().today().toString(Qt::ISODate)});
}

void PrintDialog::refreshPreview()
{
    const sheets::SheetRequest wanted = request();
    m_perPage->setVisible(wanted.form == SheetForm::slips);
    m_perPageLabel->setVisible(wanted.form == SheetForm::slips);
    const auto content = m_workspace.sheets().preview(wanted);
    if (content) {
        m_preview->show(sheetPaper(*content));
        m_finding->setText({});
    } else {
        m_preview->clear();
        const bool nothingTicked = wanted.classes.isEmpty() && m_classes->count() > 0;
        m_finding->setText(nothingTicked ? tr("Tick a class to print.") : text::errorText(content.error()));
    }
    m_finding->setVisible(!content);
    m_save->setEnabled(content.has_value());
    m_print->setEnabled(content.has_value());
}

void PrintDialog::issue(const sheets::SheetsService::Produce &produce, const QString &path)
{
    const auto done = m_workspace.sheets().issue(request(), produce);
    if (!done) {
        m_finding->setText(text::errorText(done.error()));
        m_finding->show();
        return;
    }
    const sheets::SheetContent &content = done->value;
    emit printed(content.batch.value_or(0), path);
    accept();
}

void PrintDialog::savePdf()
{
    output::choosePdf(m_dialogs, fileName(),
                      [this](const auto &produce, const QString &path) { issue(produce, path); });
}

void PrintDialog::print()
{
    output::choosePrinter(m_dialogs, this, [this](const auto &produce, const QString &path) { issue(produce, path); });
}

void PrintDialog::editTexts()
{
    const auto role = InviteRole(m_role->currentData().toInt());
    auto *dialog = new SheetTextsDialog(m_workspace,
                                        {.audience = sheets::audienceOf(role, classes::ClassKind::grade),
                                         .form = request().form,
                                         .perPage = request().perPage},
                                        this);
    connect(dialog, &SheetTextsDialog::saved, this, &PrintDialog::refreshPreview);
    m_dialogs.show(dialog);
}

void PrintDialog::showBatches()
{
    m_dialogs.show(new BatchesDialog({.workspace = m_workspace, .dialogs = m_dialogs, .settings = m_settings}, this));
}

} // namespace starosta::ui
