// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/school/FirstStartPages.h"

#include "core/base/CleanText.h"
#include "core/classes/SchoolClass.h"
#include "core/orders/OrderReference.h"
#include "core/people/PersonName.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"

#include <QComboBox>
#include <QDir>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

std::optional<FieldFinding> finding(const Error &error)
{
    return FieldFinding{.kind = FieldFinding::Kind::wrong, .text = text::errorText(error)};
}

/// Wrong where the text is empty or the gate refuses it.
FormField::Check requiredText(const QLineEdit *editor, const QString &emptyText)
{
    return [editor, emptyText]() -> std::optional<FieldFinding> {
        const auto clean = cleanText(editor->text());
        if (!clean)
            return finding(clean.error());
        if (clean->isEmpty())
            return FieldFinding{.text = emptyText};
        return std::nullopt;
    };
}

QString cleaned(const QLineEdit *editor)
{
    return cleanText(editor->text()).value_or(QString());
}

} // namespace

FormField *FirstStartPage::addField(const QString &label, QWidget *editor, const FormField::Check &check)
{
    auto *field = new FormField(label, editor);
    if (check)
        field->setCheck(check);
    content()->addWidget(field);
    m_fields.append(field);
    return field;
}

bool FirstStartPage::validatePage()
{
    QList<FormField *> shown;
    for (FormField *field : std::as_const(m_fields)) {
        if (field->isVisibleTo(this))
            shown.append(field);
    }
    if (!checkFields(shown))
        return false;
    store();
    return true;
}

SchoolStep::SchoolStep(FirstStartAnswers &answers)
    : FirstStartPage(answers, tr("The school"), tr("As it stands in the charter. All of it can be changed later."))
    , m_fullName(new QLineEdit)
    , m_shortName(new QLineEdit)
    , m_headTitle(new QComboBox)
    , m_headName(new QLineEdit)
{
    addField(tr("&Full name"), m_fullName, requiredText(m_fullName, tr("Type the school’s name.")))
        ->setHint(tr("МБОУ «Речная средняя общеобразовательная школа»"));
    addField(tr("&Short name"), m_shortName,
             requiredText(m_shortName, tr("Type a short name: it stands on every sheet.")))
        ->setHint(tr("It stands on every sheet."));
    m_headTitle->setEditable(true);
    // The title is a word of the school's own papers, in every language of the window.
    m_headTitle->addItems({QStringLiteral("директор"), QStringLiteral("заведующий")});
    addField(tr("The head’s &title"), m_headTitle, {});
    addField(tr("The &head’s name"), m_headName, {})->setHint(tr("May be left empty."));
    content()->addStretch();
    connect(m_fullName, &QLineEdit::textEdited, this, &SchoolStep::proposeShortName);
    connect(m_shortName, &QLineEdit::textEdited, this,
            [this](const QString &typed) { m_shortNameTyped = !typed.isEmpty(); });
    m_shortName->installEventFilter(this);
}

bool SchoolStep::eventFilter(QObject *watched, QEvent *event)
{
    // What was only proposed is replaced by what is typed, whether the field was entered by Tab or by a click.
    if (watched == m_shortName && event->type() == QEvent::FocusIn)
        m_shortNameEntered = static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
    if (watched == m_shortName && event->type() == QEvent::MouseButtonRelease && m_shortNameEntered) {
        m_shortNameEntered = false;
        if (!m_shortNameTyped && !m_shortName->hasSelectedText())
            QMetaObject::invokeMethod(m_shortName, &QLineEdit::selectAll, Qt::QueuedConnection);
    }
    return FirstStartPage::eventFilter(watched, event);
}

void SchoolStep::proposeShortName()
{
    if (m_shortNameTyped)
        return;
    // «МБОУ «Речная СОШ»» → «Речная СОШ»: what stands between the quotation marks.
    const QString full = m_fullName->text();
    const qsizetype start = full.indexOf(u'«');
    const qsizetype end = full.lastIndexOf(u'»');
    m_shortName->setText(start >= 0 && end > start ? full.mid(start + 1, end - start - 1) : full);
}

void SchoolStep::store()
{
    m_answers.fullName = cleaned(m_fullName);
    m_answers.shortName = cleaned(m_shortName);
    m_answers.headTitle = m_headTitle->currentText().trimmed();
    m_answers.headName = cleaned(m_headName);
}

AdministratorStep::AdministratorStep(FirstStartAnswers &answers, QDate today)
    : FirstStartPage(answers, tr("The administrator"),
                     tr("Who was appointed, and by which order. The journal is kept in this name."))
    , m_administrator(new QLineEdit)
    , m_order(OrderFields::Needed::no, today)
{
    addField(tr("&Surname, given name, patronymic"), m_administrator, [this]() -> std::optional<FieldFinding> {
        if (m_administrator->text().trimmed().isEmpty())
            return FieldFinding{.text = tr("Type surname, given name and patronymic.")};
        const auto name = people::PersonName::parse(m_administrator->text());
        return name ? std::nullopt : finding(name.error());
    });
    m_order.number()->setHint(tr("May be left empty and entered later."));
    for (FormField *field : {m_order.number(), m_order.date()}) {
        content()->addWidget(field);
        m_fields.append(field);
    }
    content()->addStretch();
}

void AdministratorStep::store()
{
    m_answers.administrator = people::PersonName::parse(m_administrator->text())->full();
    m_answers.order = *m_order.typed();
}

ClassesStep::ClassesStep(FirstStartAnswers &answers, QDate today)
    : FirstStartPage(answers, tr("The school year and its classes"),
                     tr("«Учительская» is made by itself. Classes can be added and renamed later."))
    , m_year(new QComboBox)
    , m_byGrades(new QRadioButton(tr("By &grades and letters")))
    , m_byList(new QRadioButton(tr("By a &list")))
    , m_grades(new QLineEdit(QStringLiteral("1-4")))
    , m_letters(new QLineEdit(QStringLiteral("АБ")))
    , m_list(new QLineEdit)
    , m_preview(makeParagraph({}))
{
    // Offered around today, chosen by the person: from May on the next year is the likelier one.
    const int likely = today.month() >= 5 ? today.year() : today.year() - 1;
    for (int start = likely - 1; start <= likely + 1; ++start)
        m_year->addItem(school::SchoolYear::startingIn(start)->label(), start);
    m_year->setCurrentIndex(1);
    addField(tr("School &year"), m_year, {});

    m_byGrades->setChecked(true);
    content()->addWidget(m_byGrades);
    const auto wrongNames = [this]() -> std::optional<FieldFinding> {
        const auto list = names();
        if (!list)
            return finding(list.error());
        if (list->isEmpty())
            return FieldFinding{.text = tr("Name at least one class.")};
        return std::nullopt;
    };
    m_gradesField = addField(tr("G&rades"), m_grades, wrongNames);
    m_gradesField->setHint(tr("1-4 or 1, 2, 5-9"));
    m_lettersField = addField(tr("&Letters"), m_letters, {});
    m_lettersField->setHint(tr("АБВ, or separated by commas: А, Б, инж"));
    content()->addWidget(m_byList);
    m_listField = addField(tr("&Classes"), m_list, wrongNames);
    m_listField->setHint(tr("1А, 1Б, 2А, 5 инж"));
    content()->addWidget(m_preview);
    content()->addStretch();

    for (QLineEdit *editor : {m_grades, m_letters, m_list})
        connect(editor, &QLineEdit::textChanged, this, &ClassesStep::showPreview);
    connect(m_byGrades, &QRadioButton::toggled, this, &ClassesStep::showPreview);
    showPreview();
}

Result<QList<classes::ClassName>> ClassesStep::names() const
{
    return m_byGrades->isChecked() ? classes::namesByGrades(m_grades->text(), m_letters->text())
                                   : classes::namesFromList(m_list->text());
}

void ClassesStep::showPreview()
{
    const bool byGrades = m_byGrades->isChecked();
    m_gradesField->setVisible(byGrades);
    m_lettersField->setVisible(byGrades);
    m_listField->setVisible(!byGrades);
    const auto list = names();
    if (!list || list->isEmpty()) {
        m_preview->setText({});
        return;
    }
    QStringList labels;
    for (const classes::ClassName &name : *list)
        labels.append(name.label());
    m_preview->setText(tr("Will be made: «Учительская» and %1: %2")
                           .arg(text::classesText(list->size()), labels.join(QStringLiteral(", "))));
}

void ClassesStep::store()
{
    m_answers.year = *school::SchoolYear::startingIn(m_year->currentData().toInt());
    m_answers.classes = *names();
}

PeopleStep::PeopleStep(FirstStartAnswers &answers, const FirstStartContext &context)
    : FirstStartPage(answers, tr("People"),
                     tr("A list of pupils from your e-journal: a spreadsheet or CSV. This step can be left out."))
    , m_file(new QLineEdit)
{
    m_file->setReadOnly(true);
    m_file->setPlaceholderText(tr("No file is chosen"));
    m_file->setAccessibleName(tr("File with people"));
    auto *choose = new QPushButton(tr("Choose a &file…"));
    auto *clear = new QPushButton(tr("&Without a file"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    row->addWidget(clear);
    auto *column = content();
    column->addLayout(row);
    column->addWidget(
        makeParagraph(tr("When the school is created, the import assistant opens with this file. It shows "
                         "what it understood before anything is written."),
                      Tone::muted));
    column->addWidget(
        makeParagraph(tr("The school will be kept in the file %1. File → Save a copy puts a copy wherever "
                         "you choose, for example on a memory stick.")
                          .arg(QDir::toNativeSeparators(context.storePath)),
                      Tone::muted));
    column->addStretch();
    connect(choose, &QPushButton::clicked, this, [this, &dialogs = context.dialogs] {
        dialogs.chooseFileToOpen({.title = tr("A list of people"),
                                  .filters = {tr("Tables (*.csv *.txt *.xlsx *.xls *.ods)"), tr("All files (*)")},
                                  .purpose = QStringLiteral("import")},
                                 [this](const QString &path) { m_file->setText(path); });
    });
    connect(clear, &QPushButton::clicked, m_file, &QLineEdit::clear);
}

void PeopleStep::store()
{
    m_answers.peopleFile = m_file->text();
}

} // namespace starosta::ui
