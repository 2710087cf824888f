// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonDialog.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/classes/ClassesService.h"
#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/common/ScreenRoom.h"
#include "ui/common/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

using people::PersonContent;

namespace {

std::optional<FieldFinding> wrong(const Error &error)
{
    return FieldFinding{.text = text::errorText(error)};
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    return layout;
}

} // namespace

PersonDialog::PersonDialog(Workspace &workspace, const std::optional<people::Person> &person, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_person(person)
    , m_surname(new QLineEdit)
    , m_given(new QLineEdit)
    , m_patronymic(new QLineEdit)
    , m_born(new QLineEdit)
    , m_sex(new QComboBox)
    , m_number(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_email(new QLineEdit)
    , m_class(new QComboBox)
    , m_isStaff(new QCheckBox(tr("&Member of staff")))
    , m_position(new QLineEdit)
    , m_subjects(new QLineEdit)
    , m_finding(makeParagraph({}, Tone::warning))
{
    setWindowTitle(person ? tr("A person’s card") : tr("A new person"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::huge);
    columns->addWidget(makePersonFields(), 1);
    columns->addWidget(makeRoleFields(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *save = buttons->addButton(person ? tr("&Save") : tr("&Add"), QDialogButtonBox::AcceptRole);
    makePrimary(save);
    QVBoxLayout *layout = layOutDialog(this, buttons);
    layout->addLayout(columns, 1);
    layout->addWidget(m_finding);
    resize(680, sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &PersonDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (person)
        fill(*person);
    for (QLineEdit *editor : {m_surname, m_given, m_patronymic, m_born})
        connect(editor, &QLineEdit::textEdited, this, &PersonDialog::warnOfDoubles);
    m_finding->hide();
    m_surname->setFocus();
}

QWidget *PersonDialog::makePersonFields()
{
    auto *side = new QWidget;
    auto *layout = columnOf(side);
    const auto add = [&](const QString &label, QWidget *editor, FormField::Check check = {}) {
        auto *field = new FormField(label, editor);
        if (check)
            field->setCheck(std::move(check));
        m_fields.append(field);
        layout->addWidget(field);
        return field;
    };
    // The name as a whole is judged beside the surname, once there is a whole.
    const auto surnameCheck = [this]() -> std::optional<FieldFinding> {
        if (m_surname->text().trimmed().isEmpty())
            return FieldFinding{.text = tr("Type the surname.")};
        if (m_given->text().trimmed().isEmpty())
            return std::nullopt;
        const auto name = people::PersonName::of(m_surname->text(), m_given->text(), m_patronymic->text());
        if (!name)
            return wrong(name.error());
        if (mixesAlphabets(name->full()))
            return FieldFinding{.kind = FieldFinding::Kind::doubtful,
                                .text = tr("A word holds both Russian and Latin letters.")};
        return std::nullopt;
    };
    FormField *surname = add(tr("S&urname"), m_surname, surnameCheck);
    add(tr("&Given name"), m_given, [this]() -> std::optional<FieldFinding> {
        if (m_given->text().trimmed().isEmpty())
            return FieldFinding{.text = tr("Type the given name.")};
        return std::nullopt;
    });
    for (QLineEdit *part : {m_given, m_patronymic}) {
        connect(part, &QLineEdit::textEdited, this, [this, surname] {
            if (!m_surname->text().isEmpty())
                surname->check();
        });
    }
    add(tr("&Patronymic"), m_patronymic);
    add(tr("&Born"), m_born, [this]() -> std::optional<FieldFinding> {
        if (m_born->text().trimmed().isEmpty())
            return std::nullopt;
        const auto day = parseDate(m_born->text());
        if (!day)
            return wrong({ErrorCode::dateInvalid, {m_born->text()}});
        if (*day > m_workspace.ledger().today())
            return wrong({ErrorCode::dateInFuture, {m_born->text()}});
        return std::nullopt;
    })->setHint(tr("For example 01.09.2019"));
    m_sex->addItem(tr("not said"));
    for (const people::Sex sex : {people::Sex::male, people::Sex::female})
        m_sex->addItem(text::label(sex), int(sex));
    add(tr("Se&x"), m_sex);
    layout->addStretch();
    return side;
}

QWidget *PersonDialog::makeRoleFields()
{
    auto *side = new QWidget;
    auto *layout = columnOf(side);
    const auto add = [&](const QString &label, QWidget *editor, FormField::Check check = {}) {
        auto *field = new FormField(label, editor);
        if (check)
            field->setCheck(std::move(check));
        m_fields.append(field);
        layout->addWidget(field);
    };
    m_class->addItem(tr("not a pupil"), qint64(0));
    for (const classes::SchoolClass &schoolClass : m_workspace.classes().list()) {
        if (schoolClass.kind == classes::ClassKind::grade)
            m_class->addItem(schoolClass.label(), schoolClass.id.value());
    }
    add(tr("Pupil of &class"), m_class);
    add(tr("&File number"), m_number, [this]() -> std::optional<FieldFinding> {
        const auto filled = content();
        if (!filled)
            return std::nullopt; // said beside the name
        const auto allowed =
            m_workspace.people().canSave(*filled, m_person ? std::optional(m_person->id) : std::nullopt);
        return allowed ? std::nullopt : wrong(allowed.error());
    });
    add(tr("P&hone"), m_phone);
    add(tr("&E-mail"), m_email);
    layout->addWidget(m_isStaff);
    add(tr("P&osition"), m_position);
    add(tr("Sub&jects"), m_subjects);
    layout->addStretch();
    const auto showStaff = [this](bool isStaff) {
        m_position->setEnabled(isStaff);
        m_subjects->setEnabled(isStaff);
    };
    connect(m_isStaff, &QCheckBox::toggled, this, showStaff);
    showStaff(false);
    return side;
}

void PersonDialog::fill(const people::Person &person)
{
    const PersonContent &content = person.content;
    m_surname->setText(content.name.surname());
    m_given->setText(content.name.given());
    m_patronymic->setText(content.name.patronymic());
    m_born->setText(content.birthDate ? paperDate(*content.birthDate) : QString());
    m_sex->setCurrentIndex(content.sex ? m_sex->findData(int(*content.sex)) : 0);
    m_number->setText(content.externalId.value_or(QString()));
    m_phone->setText(content.phone);
    m_email->setText(content.email);
    m_isStaff->setChecked(person.staff.has_value());
    if (person.staff) {
        m_position->setText(person.staff->position);
        m_subjects->setText(person.staff->subjects);
    }
    // Whoever changes the class, is hired or is dismissed does so by a movement, which has its day and order.
    m_class->setCurrentIndex(person.classId ? std::max(0, m_class->findData(person.classId->value())) : 0);
    m_class->setEnabled(false);
    m_isStaff->setEnabled(false);
    for (FormField *field : std::as_const(m_fields))
        field->forget();
}

Result<PersonContent> PersonDialog::content() const
{
    auto name = people::PersonName::of(m_surname->text(), m_given->text(), m_patronymic->text());
    if (!name)
        return failureOf(name);
    PersonContent content{.name = *name, .birthDate = parseDate(m_born->text())};
    if (m_sex->currentData().isValid())
        content.sex = people::Sex(m_sex->currentData().toInt());
    const auto clean = [](const QLineEdit *editor) { return cleanText(editor->text()); };
    const auto number = clean(m_number);
    const auto phone = clean(m_phone);
    const auto email = clean(m_email);
    for (const auto *text : {&number, &phone, &email}) {
        if (!*text)
            return failureOf(*text);
    }
    if (!number->isEmpty())
        content.externalId = *number;
    content.phone = *phone;
    content.email = *email;
    return content;
}

std::optional<people::StaffContent> PersonDialog::staff() const
{
    if (!m_isStaff->isChecked())
        return std::nullopt;
    return people::StaffContent{.position = m_position->text(), .subjects = m_subjects->text()};
}

QList<people::Person> PersonDialog::doubles(const PersonContent &content) const
{
    const auto existing = m_person ? std::optional(m_person->id) : std::nullopt;
    people::PeopleService &people = m_workspace.people();
    if (content.birthDate)
        return people.possibleDuplicates(content, existing);
    // As long as the date of birth is not typed, every namesake may be meant.
    QList<people::Person> namesakes = people.list({.search = content.name.full()});
    namesakes.removeIf([&](const people::Person &other) {
        return other.id == existing || other.content.name.key() != content.name.key();
    });
    return namesakes;
}

void PersonDialog::warnOfDoubles()
{
    const auto filled = content();
    QStringList names;
    if (filled) {
        for (const people::Person &other : doubles(*filled)) {
            const auto &born = other.content.birthDate;
            const QString name = other.content.name.full();
            names.append(born ? QStringLiteral("%1, %2").arg(name, text::dateText(born)) : name);
        }
    }
    m_finding->setVisible(!names.isEmpty());
    m_finding->setText(
        tr("In the register already: %1. Add only if this is somebody else.").arg(names.join(QStringLiteral("; "))));
}

void PersonDialog::accept()
{
    if (!checkFields(m_fields))
        return;
    const auto filled = content();
    if (!filled) {
        m_finding->setText(text::errorText(filled.error()));
        m_finding->show();
        return;
    }
    if (m_person) {
        emit edited(*filled, staff());
    } else {
        people::NewPerson request{.content = *filled, .staff = staff()};
        if (const qint64 id = m_class->currentData().toLongLong(); id != 0)
            request.pupilOf = classes::ClassId(id);
        emit added(request);
    }
    QDialog::accept();
}

} // namespace starosta::ui
