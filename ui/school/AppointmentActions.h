// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/AppointmentService.h"
#include "ui/common/Command.h"
#include "ui/common/PageContext.h"

#include <QObject>

class QWidget;

namespace starosta::ui {

/// What can be done with the administrator's appointment: hand over, appoint, prolong. Hand-over is taken also after
/// the appointment has ended, when nothing else is.
class AppointmentActions : public QObject
{
    Q_OBJECT

public:
    AppointmentActions(PageContext &context, QWidget *window);

    QList<Command> commands();

signals:
    void done(const QString &text, const std::optional<starosta::journal::EntryId> &entry);
    void failed(const starosta::Error &error);

private:
    void appoint();
    void handOver();
    void edit();
    void savePapers(const school::NewAppointment &appointment);

    PageContext &m_context;
    QWidget *m_window;
};

} // namespace starosta::ui
