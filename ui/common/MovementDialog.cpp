// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MovementDialog.h"

#include "core/classes/ClassesService.h"
#include "core/people/PeopleService.h"
#include "ui/common/FormField.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/NameChoice.h"
#include "ui/common/ScreenRoom.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LabelsOfMovements.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace starosta::ui {

using movements::MovementKind;
using people::Person;
using people::Role;

namespace {

constexpr int kListRows = 5;
/// A pause in the typing, after which what follows is reckoned.
constexpr int kPauseMs = 200;

QString noteLabel(MovementKind kind)
{
    switch (kind) {
    case MovementKind::departure:
    case MovementKind::graduation:
        return MovementDialog::tr("Where &to");
    case MovementKind::enrolment:
    case MovementKind::comeBack:
        return MovementDialog::tr("Where &from");
    case MovementKind::transfer:
    case MovementKind::promotion:
    case MovementKind::hiring:
    case MovementKind::position:
    case MovementKind::leave:
    case MovementKind::leaveEnd:
    case MovementKind::dismissal:
        return MovementDialog::tr("No&te");
    }
    Q_UNREACHABLE();
}

QString buttonText(MovementKind kind)
{
    switch (kind) {
    case MovementKind::enrolment:
        return MovementDialog::tr("&Enrol");
    case MovementKind::transfer:
    case MovementKind::promotion:
        return MovementDialog::tr("&Move");
    case MovementKind::departure:
        return MovementDialog::tr("Record the departur&e");
    case MovementKind::comeBack:
        return MovementDialog::tr("Take &back");
    case MovementKind::graduation:
        return MovementDialog::tr("Record the &graduation");
    case MovementKind::hiring:
        return MovementDialog::tr("&Hire");
    case MovementKind::position:
        return MovementDialog::tr("Change the &position");
    case MovementKind::leave:
        return MovementDialog::tr("Record the &leave");
    case MovementKind::leaveEnd:
        return MovementDialog::tr("Record the &return");
    case MovementKind::dismissal:
        return MovementDialog::tr("&Dismiss");
    }
    Q_UNREACHABLE();
}

/// Who comes into question; whatever else stands in the way, the core says.
bool fits(Workspace &workspace, const Person &person, MovementKind kind)
{
    const auto isOnLeave = [&] {
        const auto record = workspace.people().staffRecord(person.id);
        return record && record->onLeaveSince;
    };
    switch (kind) {
    case MovementKind::transfer:
    case MovementKind::promotion:
    case MovementKind::departure:
    case MovementKind::graduation:
        return person.classId.has_value();
    case MovementKind::comeBack:
        return person.leftOn.has_value();
    case MovementKind::leave:
        return person.staff && !isOnLeave();
    case MovementKind::leaveEnd:
        return person.staff && isOnLeave();
    case MovementKind::position:
    case MovementKind::dismissal:
        return person.staff.has_value();
    case MovementKind::enrolment:
    case MovementKind::hiring:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<MovementKind> movementsOf(const Person &person)
{
    QList<MovementKind> kinds;
    if (person.classId)
        kinds += {MovementKind::transfer, MovementKind::departure, MovementKind::graduation};
    else if (person.leftOn)
        kinds.append(MovementKind::comeBack);
    else if (!person.staff)
        kinds.append(MovementKind::enrolment);
    if (person.staff)
        kinds += {MovementKind::position, MovementKind::leave, MovementKind::leaveEnd, MovementKind::dismissal};
    else if (!person.classId)
        kinds.append(MovementKind::hiring);
    return kinds;
}

MovementDialog::MovementDialog(Workspace &workspace, const Setting &setting, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_setting(setting)
    , m_kind(new QComboBox)
    , m_person(new NameChoice)
    , m_name(new QLineEdit)
    , m_class(new QComboBox)
    , m_position(new QLineEdit)
    , m_date(new DateEdit(workspace.ledger().today()))
    , m_note(new QLineEdit)
    , m_kindField(new FormField(tr("What &happens"), m_kind))
    , m_personField(new FormField(tr("&Who"), m_person))
    , m_nameField(new FormField(tr("Full &name"), m_name))
    , m_classField(new FormField(tr("To &class"), m_class))
    , m_positionField(new FormField(tr("&Position"), m_position))
    , m_dateField(makeDateField(tr("D&ay"), m_date))
    , m_noteField(new FormField(noteLabel(setting.kinds.front()), m_note))
    , m_order(OrderFields::Needed::no, workspace.ledger().today())
    , m_another(new QCheckBox(tr("It is a&nother person of the same name")))
    , m_orderFollows(new QCheckBox(tr("The order &follows: it is entered later")))
    , m_finding(makeParagraph({}, Tone::warning))
    , m_follows(new QListWidget)
    , m_soon(new QTimer(this))
{
    setWindowTitle(setting.kinds.size() == 1 ? text::label(setting.kinds.front()) : tr("Movement"));
    for (const MovementKind each : setting.kinds)
        m_kind->addItem(text::label(each), int(each));
    m_nameField->setHint(tr("For example Ivanov Ivan Ivanovich; the date of birth is entered in the card."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_confirm = buttons->addButton(buttonText(kind()), QDialogButtonBox::AcceptRole);
    makePrimary(m_confirm);
    m_order.number()->setHint({}); // it may be left empty only where the order follows
    m_orderFollows->setToolTip(tr("The movement stays an open item on the overview until its order is entered."));
    m_follows->setAccessibleName(tr("What follows"));
    m_follows->setSelectionMode(QAbstractItemView::NoSelection);
    m_follows->setWordWrap(true);
    m_follows->setMinimumHeight(fontMetrics().height() * kListRows);
    m_follows->setMaximumHeight(fontMetrics().height() * (kListRows + 2));

    QVBoxLayout *layout = layOutDialog(this, buttons, m_finding);
    layout->addWidget(m_kindField);
    layout->addWidget(makePeople());
    layout->addWidget(m_personField);
    layout->addWidget(m_nameField);
    m_another->hide();
    layout->addWidget(m_another);
    layout->addWidget(m_positionField);
    auto *row = new QHBoxLayout;
    row->addWidget(m_classField, 1, Qt::AlignTop);
    row->addWidget(m_dateField, 1, Qt::AlignTop);
    layout->addLayout(row);
    auto *orderRow = new QHBoxLayout;
    orderRow->addWidget(m_order.number(), 1, Qt::AlignTop);
    orderRow->addWidget(m_order.date(), 1, Qt::AlignTop);
    layout->addLayout(orderRow);
    layout->addWidget(m_orderFollows);
    layout->addWidget(m_noteField);
    layout->addWidget(makeLabel(tr("What follows"), TextRole::note, Tone::muted));
    layout->addWidget(m_follows);
    m_finding->hide();

    m_soon->setSingleShot(true);
    m_soon->setInterval(kPauseMs);
    connect(m_soon, &QTimer::timeout, this, &MovementDialog::preview);
    const auto later = [this] { m_soon->start(); };
    for (FormField *field :
         {m_personField, m_nameField, m_classField, m_positionField, m_dateField, m_order.number(), m_order.date()})
        connect(field, &FormField::edited, this, later);
    connect(m_orderFollows, &QCheckBox::toggled, this, later);
    connect(m_another, &QCheckBox::toggled, this, later);
    connect(m_class, &QComboBox::currentIndexChanged, this, later);
    connect(m_person, &QComboBox::currentIndexChanged, this, later);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MovementDialog::showKind);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &MovementDialog::accept);
    fillClasses();
    showKind();
    resize(520, sizeHint().height());
    for (QWidget *first : std::initializer_list<QWidget *>{m_person, m_name, m_class, m_note}) {
        if (first->isVisibleTo(this)) {
            first->setFocus();
            break;
        }
    }
}

QWidget *MovementDialog::makePeople()
{
    auto *list = new QListWidget;
    list->setAccessibleName(tr("Who it is about"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    const QHash<classes::ClassId, QString> labels = m_workspace.classes().labels();
    for (const Person &person : std::as_const(m_setting.people)) {
        const QString name = person.content.name.full();
        list->addItem(person.classId ? QStringLiteral("%1, %2").arg(name, labels.value(*person.classId)) : name);
    }
    list->setFixedHeight(fontMetrics().height() * (std::min<int>(int(list->count()), kListRows) + 1) + 8);
    list->setVisible(list->count() > 0);
    return list;
}

MovementKind MovementDialog::kind() const
{
    return MovementKind(m_kind->currentData().toInt());
}

bool MovementDialog::isNewcomer() const
{
    return m_setting.people.isEmpty() && (kind() == MovementKind::enrolment || kind() == MovementKind::hiring);
}

bool MovementDialog::needsClass() const
{
    return kind() == MovementKind::enrolment || kind() == MovementKind::transfer || kind() == MovementKind::comeBack;
}

void MovementDialog::fillClasses()
{
    for (const classes::SchoolClass &schoolClass : m_workspace.classes().list()) {
        // One pupil is not offered the class where it is.
        const bool alreadyThere = m_setting.people.size() == 1 && m_setting.people.front().classId == schoolClass.id;
        if (schoolClass.kind == classes::ClassKind::grade && !alreadyThere)
            m_class->addItem(schoolClass.label(), schoolClass.id.value());
    }
}

void MovementDialog::fillCandidates()
{
    const QSignalBlocker quiet(m_person);
    m_person->clear();
    for (const Person &person : m_workspace.people().list()) {
        if (!fits(m_workspace, person, kind()))
            continue;
        const auto place = person.classId ? m_workspace.classes().find(*person.classId) : std::nullopt;
        const QString beside = place ? place->label() : person.staff ? person.staff->position : QString();
        const QString name = person.content.name.full();
        m_person->addName(beside.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, beside), person.id.value());
    }
    m_person->setCurrentIndex(-1);
}

void MovementDialog::showKind()
{
    const bool isStaff = !movements::isOfPupil(kind());
    m_kindField->setVisible(m_setting.kinds.size() > 1);
    m_nameField->setVisible(isNewcomer());
    m_personField->setVisible(m_setting.people.isEmpty() && !isNewcomer());
    if (m_setting.people.isEmpty() && !isNewcomer())
        fillCandidates();
    m_classField->setVisible(needsClass());
    m_positionField->setVisible(isStaff && (kind() == MovementKind::hiring || kind() == MovementKind::position));
    m_noteField->setLabel(noteLabel(kind()));
    m_confirm->setText(buttonText(kind()));
    preview();
}

Result<movements::MovementRequest> MovementDialog::request() const
{
    movements::MovementRequest request{.kind = kind(), .on = m_date->date().value_or(QDate()), .note = m_note->text()};
    for (const Person &person : m_setting.people)
        request.people.append(person.id);
    if (isNewcomer()) {
        const auto name = people::PersonName::parse(m_name->text());
        if (!name)
            return failureOf(name);
        request.newcomer = people::PersonContent{.name = *name};
        request.isAnother = m_another->isChecked();
    } else if (m_setting.people.isEmpty()) {
        const auto id = m_person->chosen();
        if (!id)
            return fail(ErrorCode::personMissing);
        request.people.append(people::PersonId(*id));
    }
    if (needsClass() && m_class->currentIndex() >= 0)
        request.to = classes::ClassId(m_class->currentData().toLongLong());
    if (kind() == MovementKind::position || (kind() == MovementKind::hiring && !m_position->text().trimmed().isEmpty()))
        request.staff = people::StaffContent{.position = m_position->text().trimmed()};
    const auto order = m_order.typed();
    if (!order)
        return failureOf(order);
    request.order = *order;
    request.orderFollows = m_orderFollows->isChecked();
    return request;
}

void MovementDialog::preview()
{
    m_soon->stop();
    auto filled = request();
    if (filled)
        filled->orderFollows = true; // what follows does not depend on it
    // Nobody is reproached with what has not been filled in yet.
    m_finding->hide();
    m_follows->clear();
    m_another->setVisible(isNewcomer() && isNamesake(filled));
    const auto outcome =
        filled ? m_workspace.movements().rehearse(*filled) : Result<movements::MovementOutcome>(failureOf(filled));
    if (!outcome) {
        m_follows->addItem(outcome.error().code == ErrorCode::movementNamesake
                               ? text::errorText(outcome.error())
                               : tr("It is shown here as soon as the fields above are filled in."));
        return;
    }
    for (const movements::GradeDoubt &doubt : m_workspace.movements().doubtsOf(*filled))
        m_follows->addItem(new QListWidgetItem(icon(QStringLiteral("warning"), Tone::warning), text::doubtText(doubt)));
    const QStringList lines = text::consequenceLines(m_workspace, outcome->consequences);
    m_follows->addItems(lines);
    if (lines.isEmpty())
        m_follows->addItem(tr("Nothing beside the register and the book of movements."));
}

/// With the same name as somebody in the register, whether that was said to be another person or not.
bool MovementDialog::isNamesake(Result<movements::MovementRequest> request)
{
    if (!request)
        return false;
    request->isAnother = false;
    request->orderFollows = true;
    const auto allowed = m_workspace.movements().can(*request);
    return !allowed && allowed.error().code == ErrorCode::movementNamesake;
}

void MovementDialog::say(const Error &error)
{
    m_finding->setText(text::errorText(error));
    m_finding->show();
}

void MovementDialog::accept()
{
    QList<FormField *> fields{m_dateField, m_order.number(), m_order.date()};
    if (!checkFields(fields))
        return;
    const auto filled = request();
    if (!filled) {
        say(filled.error());
        return;
    }
    if (const auto allowed = m_workspace.movements().can(*filled); !allowed) {
        say(allowed.error());
        return;
    }
    emit confirmed(*filled);
    QDialog::accept();
}

} // namespace starosta::ui
