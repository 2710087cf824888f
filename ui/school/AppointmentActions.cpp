// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/school/AppointmentActions.h"

#include "core/base/AtomicFile.h"
#include "core/people/PeopleService.h"
#include "core/school/SchoolService.h"
#include "ui/print/HandOverPaper.h"
#include "ui/school/AppointmentDialog.h"
#include "ui/text/Format.h"
#include "ui/text/OrderUseText.h"

#include <QDir>
#include <QWidget>

namespace starosta::ui {

using school::NewAppointment;
using school::Standing;
using Use = AppointmentDialog::Parts::Use;

namespace {

QStringList staffNames(Workspace &workspace)
{
    QStringList names;
    for (const people::Person &person : workspace.people().list()) {
        if (person.staff)
            names.append(person.content.name.full());
    }
    return names;
}

} // namespace

AppointmentActions::AppointmentActions(PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{}

QList<Command> AppointmentActions::commands()
{
    const auto standing = [this] { return m_context.workspace.appointment().standing(); };
    const auto writable = [this] {
        return !m_context.workspace.isFileReadOnly() && m_context.workspace.school().exists();
    };
    return {{.id = QStringLiteral("school.handOver"),
             .text = [] { return tr("&Hand over…"); },
             .execute = [this] { handOver(); },
             .icon = QStringLiteral("arrow-right"),
             .enabled = [writable, standing] { return writable() && standing().appointment; }},
            {.id = QStringLiteral("school.editAppointment"),
             .text = [] { return tr("&Prolong or correct…"); },
             .execute = [this] { edit(); },
             .icon = QStringLiteral("edit"),
             .enabled =
                 [writable, standing] {
                     const auto state = standing().state;
                     return writable() && (state == Standing::State::current || state == Standing::State::ending);
                 }},
            {.id = QStringLiteral("school.appoint"),
             .text = [] { return tr("&Appoint an administrator…"); },
             .execute = [this] { appoint(); },
             .icon = QStringLiteral("teacher"),
             .enabled = [writable, standing] { return writable() && !standing().appointment; }}};
}

void AppointmentActions::appoint()
{
    school::AppointmentService &service = m_context.workspace.appointment();
    auto *dialog =
        new AppointmentDialog({.use = Use::appoint,
                               .today = m_context.workspace.ledger().today(),
                               .staff = staffNames(m_context.workspace),
                               .check = [&service](const NewAppointment &it) { return service.canAppoint(it); }},
                              m_window);
    connect(dialog, &AppointmentDialog::chosen, this, [this, &service](const NewAppointment &appointment) {
        const auto written = service.appoint(appointment);
        if (written)
            emit done(tr("Administrator: %1").arg(appointment.administrator), written->entry);
        else
            emit failed(written.error());
    });
    m_context.dialogs.show(dialog);
}

void AppointmentActions::handOver()
{
    school::AppointmentService &service = m_context.workspace.appointment();
    QStringList waiting;
    for (const print::OpenItem &item : print::openItems(m_context.workspace))
        waiting.append(QStringLiteral("%1: %2").arg(item.what, text::numberText(item.count)));
    QStringList successors = staffNames(m_context.workspace);
    if (const auto present = m_context.workspace.school().currentAppointment())
        successors.removeAll(present->administrator);
    auto *dialog =
        new AppointmentDialog({.use = Use::handOver,
                               .today = m_context.workspace.ledger().today(),
                               .waiting = waiting,
                               .staff = successors,
                               .check = [&service](const NewAppointment &it) { return service.canHandOver(it); }},
                              m_window);
    connect(dialog, &AppointmentDialog::papersWanted, this, &AppointmentActions::savePapers);
    connect(dialog, &AppointmentDialog::chosen, this, [this, &service](const NewAppointment &appointment) {
        const auto vacant = service.vacancyBefore(appointment);
        const auto written = service.handOver(appointment);
        if (!written) {
            emit failed(written.error());
            return;
        }
        QString words = tr("Handed over. Administrator: %1").arg(appointment.administrator);
        if (vacant)
            words += QStringLiteral(". ") + text::vacancyText(*vacant);
        emit done(words, written->entry);
    });
    m_context.dialogs.show(dialog);
}

void AppointmentActions::edit()
{
    school::AppointmentService &service = m_context.workspace.appointment();
    const auto current = m_context.workspace.school().currentAppointment();
    if (!current)
        return;
    auto *dialog = new AppointmentDialog(
        {.use = Use::edit,
         .today = m_context.workspace.ledger().today(),
         .filled = current,
         .check = [&service, id = current->id](const NewAppointment &it) { return service.canEdit(id, it); }},
        m_window);
    connect(dialog, &AppointmentDialog::chosen, this,
            [this, &service, id = current->id](const NewAppointment &appointment) {
                const auto written = service.edit(id, appointment);
                if (written)
                    emit done(tr("The appointment is saved."), written->entry);
                else
                    emit failed(written.error());
            });
    m_context.dialogs.show(dialog);
}

void AppointmentActions::savePapers(const NewAppointment &appointment)
{
    m_context.dialogs.chooseFileToSave(
        {.title = tr("Save the papers of the hand-over"),
         .filters = {tr("PDF files (*.pdf)"), tr("Documents (*.odt)")},
         .suggestedName = QStringLiteral("Передача дел.pdf"),
         .defaultSuffix = QStringLiteral("pdf"),
         .purpose = QStringLiteral("papers")},
        [this, appointment](const QString &path) {
            const auto before = m_context.workspace.appointment().standing().appointment;
            const auto paper = print::handOverPaper(
                m_context.workspace, {.from = before ? before->administrator : QString(),
                                      .to = appointment.administrator,
                                      .order = appointment.order ? appointment.order->label() : QString(),
                                      .term = print::termText(appointment.from, appointment.to)});
            if (const auto written = writeFileAtomically(path, print::fileOf(paper, path)); !written)
                emit failed(written.error());
            else
                emit done(tr("The papers are saved: %1").arg(QDir::toNativeSeparators(path)), std::nullopt);
        });
}

} // namespace starosta::ui
