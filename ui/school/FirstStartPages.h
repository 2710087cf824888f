// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Dialogs.h"
#include "ui/common/OrderFields.h"
#include "ui/school/FirstStartAssistant.h"

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace starosta::ui {

class ToneLabel;

/// A step of the assistant: fields that are checked while typing; Next asks them all.
class FirstStartPage : public AssistantPage
{
    Q_OBJECT

public:
    bool validatePage() override;

protected:
    FirstStartPage(FirstStartAnswers &answers, const QString &heading, const QString &explanation)
        : AssistantPage(heading, explanation)
        , m_answers(answers)
    {}
    FormField *addField(const QString &label, QWidget *editor, const FormField::Check &check);
    /// Called when all fields are right.
    virtual void store() = 0;

    FirstStartAnswers &m_answers;
    QList<FormField *> m_fields;
};

class SchoolStep : public FirstStartPage
{
    Q_OBJECT

public:
    explicit SchoolStep(FirstStartAnswers &answers);

protected:
    void store() override;

private:
    void proposeShortName();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_fullName;
    QLineEdit *m_shortName;
    QComboBox *m_headTitle;
    QLineEdit *m_headName;
    bool m_shortNameTyped = false;
    bool m_shortNameEntered = false; ///< by the mouse, just now
};

class AdministratorStep : public FirstStartPage
{
    Q_OBJECT

public:
    AdministratorStep(FirstStartAnswers &answers, QDate today);

protected:
    void store() override;

private:
    QLineEdit *m_administrator;
    OrderFields m_order;
};

class ClassesStep : public FirstStartPage
{
    Q_OBJECT

public:
    ClassesStep(FirstStartAnswers &answers, QDate today);

protected:
    void store() override;

private:
    Result<QList<classes::ClassName>> names() const;
    void showPreview();

    QComboBox *m_year;
    QRadioButton *m_byGrades;
    QRadioButton *m_byList;
    QLineEdit *m_grades;
    QLineEdit *m_letters;
    QLineEdit *m_list;
    FormField *m_gradesField;
    FormField *m_lettersField;
    FormField *m_listField;
    ToneLabel *m_preview;
};

class PeopleStep : public FirstStartPage
{
    Q_OBJECT

public:
    PeopleStep(FirstStartAnswers &answers, const FirstStartContext &context);

protected:
    void store() override;

private:
    QLineEdit *m_file;
};

} // namespace starosta::ui
