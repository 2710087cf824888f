// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/school/AppointmentDialog.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/people/PersonName.h"
#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/common/NameChoice.h"
#include "ui/common/ScreenRoom.h"
#include "ui/text/ErrorText.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

using school::NewAppointment;
using Use = AppointmentDialog::Parts::Use;

namespace {

template <class T>
std::optional<FieldFinding> findingOf(const Result<T> &result)
{
    if (result)
        return std::nullopt;
    return FieldFinding{.text = text::errorText(result.error())};
}

QString titleOf(Use use)
{
    switch (use) {
    case Use::appoint:
        return AppointmentDialog::tr("Appoint an administrator");
    case Use::handOver:
        return AppointmentDialog::tr("Hand over to the next administrator");
    case Use::edit:
        return AppointmentDialog::tr("The administrator’s appointment");
    }
    Q_UNREACHABLE();
}

QString actOf(Use use)
{
    switch (use) {
    case Use::appoint:
        return AppointmentDialog::tr("&Appoint");
    case Use::handOver:
        return AppointmentDialog::tr("&Hand over");
    case Use::edit:
        return AppointmentDialog::tr("&Save");
    }
    Q_UNREACHABLE();
}

} // namespace

AppointmentDialog::AppointmentDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_name(new QLineEdit)
    , m_order(OrderFields::Needed::yes, parts.today)
    , m_from(new DateEdit(parts.today))
    , m_until(new QLineEdit)
    , m_deputy(new QLineEdit)
    , m_finding(makeParagraph({}, Tone::error))
{
    setWindowTitle(titleOf(parts.use));
    m_finding->hide();
    auto *name = new FormField(tr("&Surname, given name, patronymic"), m_name);
    name->setCheck([this]() -> std::optional<FieldFinding> {
        if (m_name->text().trimmed().isEmpty())
            return FieldFinding{.text = tr("Type surname, given name and patronymic.")};
        return findingOf(people::PersonName::parse(m_name->text()));
    });
    if (!parts.staff.isEmpty()) {
        offerStaff();
        name->setHint(tr("Begin to type, or press the down arrow: the staff are offered. Somebody who is not in the "
                         "register is typed in full."));
    }
    auto *until = new FormField(tr("Until and &with (may be left empty)"), m_until);
    until->setCheck([this]() -> std::optional<FieldFinding> {
        if (m_until->text().trimmed().isEmpty() || parseDate(m_until->text()))
            return std::nullopt;
        return findingOf<void>(fail(ErrorCode::dateInvalid, {m_until->text()}));
    });
    auto *deputy = new FormField(tr("De&puty (may be left empty)"), m_deputy);
    deputy->setCheck([this] { return findingOf(cleanText(m_deputy->text())); });
    m_fields = {name, m_order.number(), m_order.date(), makeDateField(tr("Appointed &from"), m_from), until, deputy};

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    makePrimary(buttons->addButton(actOf(parts.use), QDialogButtonBox::AcceptRole));
    if (parts.use == Use::handOver) {
        auto *papers = buttons->addButton(tr("Save the pa&pers…"), QDialogButtonBox::ActionRole);
        connect(papers, &QPushButton::clicked, this, [this] {
            if (const auto appointment = typed())
                emit papersWanted(*appointment);
        });
    }
    QVBoxLayout *layout = layOutDialog(this, buttons, m_finding);
    if (parts.use == Use::handOver) {
        layout->addWidget(makeParagraph(tr("The present appointment ends the day before. The papers list what is "
                                           "handed over: open items, live links (masked), orders of the year and the "
                                           "head of the journal; both sign them.")));
        layout->addWidget(makeParagraph(parts.waiting.isEmpty() ? tr("Nothing waits.")
                                                                : tr("What waits:") + u'\n' + parts.waiting.join(u'\n'),
                                        Tone::muted));
    }
    for (FormField *field : std::as_const(m_fields))
        layout->addWidget(field);
    layout->addStretch();
    resize(520, sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (parts.filled)
        fill(*parts.filled);
    m_name->setFocus();
}

void AppointmentDialog::offerStaff()
{
    QCompleter *completer = makeNameCompleter(m_parts.staff, this);
    m_name->setCompleter(completer);
    auto *all = new QAction(m_name);
    all->setShortcut(Qt::Key_Down);
    all->setShortcutContext(Qt::WidgetShortcut);
    // The shortcut takes the key from the list, too.
    connect(all, &QAction::triggered, completer, [this, completer] {
        QAbstractItemView *list = completer->popup();
        if (!list->isVisible()) {
            completer->setCompletionPrefix(m_name->text());
            if (completer->completionCount() == 0)
                completer->setCompletionPrefix({});
            completer->complete();
        }
        const int row = std::min(list->currentIndex().row() + 1, completer->completionCount() - 1);
        list->setCurrentIndex(list->model()->index(row, completer->completionColumn()));
    });
    m_name->addAction(all);
}

void AppointmentDialog::fill(const school::Appointment &appointment)
{
    m_name->setText(appointment.administrator);
    if (appointment.order) {
        if (const auto order = orders::OrderReference::parse(*appointment.order))
            m_order.fill(*order);
    }
    m_from->setDate(appointment.from);
    m_until->setText(appointment.to ? paperDate(*appointment.to) : QString());
    m_deputy->setText(appointment.deputy);
    for (FormField *field : std::as_const(m_fields))
        field->forget();
}

std::optional<NewAppointment> AppointmentDialog::typed()
{
    if (!checkFields(m_fields))
        return {};
    const NewAppointment appointment{.administrator = people::PersonName::parse(m_name->text())->full(),
                                     .order = *m_order.typed(),
                                     .from = *m_from->date(),
                                     .to = parseDate(m_until->text()),
                                     .deputy = cleanText(m_deputy->text()).value_or(QString())};
    const auto allowed = m_parts.check ? m_parts.check(appointment) : Result<>();
    m_finding->setText(allowed ? QString() : text::errorText(allowed.error()));
    m_finding->setVisible(!allowed);
    return allowed ? std::optional(appointment) : std::nullopt;
}

void AppointmentDialog::accept()
{
    const auto appointment = typed();
    if (!appointment)
        return;
    emit chosen(*appointment);
    QDialog::accept();
}

} // namespace starosta::ui
