// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/people/PeopleService.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLineEdit;

namespace starosta::ui {

class FormField;
class ToneLabel;

/// A person's card to fill in. Checked while typing; a possible double is said before it is made.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without a person: a new one.
    PersonDialog(Workspace &workspace, const std::optional<people::Person> &person, QWidget *parent = nullptr);

    void accept() override;

signals:
    void added(const starosta::people::NewPerson &person);
    void edited(const starosta::people::PersonContent &content,
                const std::optional<starosta::people::StaffContent> &staff);

private:
    QWidget *makePersonFields();
    QWidget *makeRoleFields();
    void fill(const people::Person &person);
    Result<people::PersonContent> content() const;
    std::optional<people::StaffContent> staff() const;
    /// Who in the register may be the person that is being typed.
    QList<people::Person> doubles(const people::PersonContent &content) const;
    void warnOfDoubles();

    Workspace &m_workspace;
    std::optional<people::Person> m_person;
    QLineEdit *m_surname;
    QLineEdit *m_given;
    QLineEdit *m_patronymic;
    QLineEdit *m_born;
    QComboBox *m_sex;
    QLineEdit *m_number;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QComboBox *m_class;
    QCheckBox *m_isStaff;
    QLineEdit *m_position;
    QLineEdit *m_subjects;
    ToneLabel *m_finding;
    QList<FormField *> m_fields;
};

} // namespace starosta::ui
