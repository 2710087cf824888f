// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/AppointmentService.h"
#include "ui/common/OrderFields.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace starosta::ui {

class ToneLabel;

/// Who is administrator, by which order, from which day to which, and who stands in. Three uses: to appoint, to hand
/// over (with what waits, and the papers of the hand-over), to prolong or correct.
class AppointmentDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        enum class Use { appoint, handOver, edit };
        Use use;
        QDate today;
        std::optional<school::Appointment> filled = {}; ///< of an edit: what stands there
        QStringList waiting = {};                       ///< of a hand-over: what is handed over with it
        QStringList staff = {};                         ///< full names, among whom the next one is chosen, as a rule
        /// Says why it cannot be written, before the dialog closes.
        std::function<Result<>(const school::NewAppointment &)> check = {};
    };

    explicit AppointmentDialog(const Parts &parts, QWidget *parent = nullptr);

    void accept() override;

signals:
    void chosen(const starosta::school::NewAppointment &appointment);
    /// The papers are printed before both sign, so before the appointment is written.
    void papersWanted(const starosta::school::NewAppointment &appointment);

private:
    std::optional<school::NewAppointment> typed();
    void offerStaff();
    void fill(const school::Appointment &appointment);

    Parts m_parts;
    QLineEdit *m_name;
    OrderFields m_order;
    DateEdit *m_from;
    QLineEdit *m_until;
    QLineEdit *m_deputy;
    ToneLabel *m_finding;
    QList<FormField *> m_fields;
};

} // namespace starosta::ui
