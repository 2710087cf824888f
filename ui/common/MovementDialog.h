// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/movements/MovementsService.h"
#include "ui/common/OrderFields.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

namespace starosta::ui {

class DateEdit;
class FormField;
class NameChoice;
class ToneLabel;

/// A movement of pupils or of staff to be filled in: what, who, on which day, by which order. Says what would follow
/// from it while it is being filled in. Shared by the pages of people and of movements.
class MovementDialog : public QDialog
{
    Q_OBJECT

public:
    struct Setting
    {
        /// Those among which the person chooses; one alone is not asked for. Not empty.
        QList<movements::MovementKind> kinds;
        /// Chosen already; where there are none, somebody is looked for in the register or, for an enrolment and a
        /// hiring, typed in.
        QList<people::Person> people = {};
    };

    MovementDialog(Workspace &workspace, const Setting &setting, QWidget *parent = nullptr);

    void accept() override;

signals:
    void confirmed(const starosta::movements::MovementRequest &request);

private:
    QWidget *makePeople();
    void showKind();
    void fillClasses();
    void fillCandidates();
    bool isNewcomer() const;
    bool needsClass() const;
    movements::MovementKind kind() const;
    Result<movements::MovementRequest> request() const;
    void preview();
    bool isNamesake(Result<movements::MovementRequest> request);
    void say(const Error &error);

    Workspace &m_workspace;
    Setting m_setting;
    QComboBox *m_kind;
    NameChoice *m_person;
    QLineEdit *m_name;
    QComboBox *m_class;
    QLineEdit *m_position;
    DateEdit *m_date;
    QLineEdit *m_note;
    FormField *m_kindField;
    FormField *m_personField;
    FormField *m_nameField;
    FormField *m_classField;
    FormField *m_positionField;
    FormField *m_dateField;
    FormField *m_noteField;
    OrderFields m_order;
    QCheckBox *m_another;
    QCheckBox *m_orderFollows;
    ToneLabel *m_finding;
    QListWidget *m_follows;
    QPushButton *m_confirm;
    QTimer *m_soon;
};

/// What can happen to somebody, as far as that is known from the person alone.
QList<movements::MovementKind> movementsOf(const people::Person &person);

} // namespace starosta::ui
