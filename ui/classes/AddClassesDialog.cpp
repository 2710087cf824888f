// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/classes/AddClassesDialog.h"

#include "core/classes/ClassesService.h"
#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/common/ScreenRoom.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace starosta::ui {

AddClassesDialog::AddClassesDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_byGrades(new QRadioButton(tr("By &grades and letters")))
    , m_byList(new QRadioButton(tr("As a &list")))
    , m_grades(new QLineEdit)
    , m_letters(new QLineEdit)
    , m_list(new QLineEdit)
    , m_gradesField(new FormField(tr("G&rades"), m_grades))
    , m_lettersField(new FormField(tr("L&etters"), m_letters))
    , m_listField(new FormField(tr("&Classes"), m_list))
    , m_preview(new QListWidget)
    , m_previewLabel(makeLabel({}, TextRole::body, Tone::muted))
{
    setWindowTitle(tr("Create classes"));
    resize(480, 580);
    m_gradesField->setHint(tr("1-4 or 1, 2, 5-9"));
    m_lettersField->setHint(tr("АБВ, or separated by commas: А, Б, инж"));
    m_listField->setHint(tr("1А, 1Б, 2А, 5 инж"));
    m_preview->setAccessibleName(tr("Classes that will be created"));
    const auto checkNames = [this](const QLineEdit *editor) {
        return [this, editor]() -> std::optional<FieldFinding> {
            const auto list = names();
            if (editor->text().trimmed().isEmpty() || list)
                return std::nullopt;
            return FieldFinding{.text = text::errorText(list.error())};
        };
    };
    m_gradesField->setCheck(checkNames(m_grades));
    m_listField->setCheck(checkNames(m_list));
    m_byGrades->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_create = buttons->addButton(tr("C&reate"), QDialogButtonBox::AcceptRole);
    makePrimary(m_create);
    QVBoxLayout *layout = layOutDialog(this, buttons);
    for (QWidget *widget :
         QList<QWidget *>{m_byGrades, m_gradesField, m_lettersField, m_byList, m_listField, m_previewLabel})
        layout->addWidget(widget);
    layout->addWidget(m_preview, 1);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(ticked());
        accept();
    });
    for (QLineEdit *editor : {m_grades, m_letters, m_list})
        connect(editor, &QLineEdit::textChanged, this, &AddClassesDialog::showPreview);
    connect(m_byGrades, &QRadioButton::toggled, this, &AddClassesDialog::showPreview);
    connect(m_preview, &QListWidget::itemChanged, this, &AddClassesDialog::updateButton);
    showPreview();
    m_grades->setFocus();
}

Result<QList<classes::ClassName>> AddClassesDialog::names() const
{
    return m_byGrades->isChecked() ? classes::namesByGrades(m_grades->text(), m_letters->text())
                                   : classes::namesFromList(m_list->text());
}

void AddClassesDialog::showPreview()
{
    m_gradesField->setVisible(m_byGrades->isChecked());
    m_lettersField->setVisible(m_byGrades->isChecked());
    m_listField->setVisible(m_byList->isChecked());
    const bool typed = !(m_byGrades->isChecked() ? m_grades : m_list)->text().trimmed().isEmpty();
    const auto list = names();
    // The grades are right or wrong together with the letters.
    if (m_byGrades->isChecked() && typed)
        m_gradesField->check();
    m_names = list && typed ? *list : QList<classes::ClassName>();
    const QSignalBlocker quiet(m_preview);
    m_preview->clear();
    for (const classes::ClassName &name : std::as_const(m_names)) {
        const bool exists = m_workspace.classes().find(name).has_value();
        auto *item =
            new QListWidgetItem(exists ? tr("%1 — exists already").arg(name.label()) : name.label(), m_preview);
        item->setFlags(exists ? Qt::NoItemFlags : item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(exists ? Qt::Unchecked : Qt::Checked);
    }
    updateButton();
}

QList<classes::ClassName> AddClassesDialog::ticked() const
{
    QList<classes::ClassName> names;
    for (int i = 0; i < m_preview->count(); ++i) {
        if (m_preview->item(i)->checkState() == Qt::Checked)
            names.append(m_names[i]);
    }
    return names;
}

void AddClassesDialog::updateButton()
{
    const qsizetype count = ticked().size();
    m_previewLabel->setText(m_preview->count() == 0
                                ? tr("Type the grades: the classes are listed here before they are created.")
                                : tr("Untick what is not needed."));
    m_create->setEnabled(count > 0);
    m_create->setText(count > 0 ? tr("C&reate %1").arg(text::classesText(count)) : tr("C&reate"));
}

} // namespace starosta::ui
