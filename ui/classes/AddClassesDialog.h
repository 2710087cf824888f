// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/classes/SchoolClass.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace starosta::ui {

class FormField;
class ToneLabel;

/// Classes by grades and letters or as a list, with a preview in which single ones can be left out.
class AddClassesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddClassesDialog(Workspace &workspace, QWidget *parent = nullptr);

signals:
    void chosen(const QList<starosta::classes::ClassName> &names);

private:
    Result<QList<classes::ClassName>> names() const;
    void showPreview();
    void updateButton();
    QList<classes::ClassName> ticked() const;

    Workspace &m_workspace;
    QRadioButton *m_byGrades;
    QRadioButton *m_byList;
    QLineEdit *m_grades;
    QLineEdit *m_letters;
    QLineEdit *m_list;
    FormField *m_gradesField;
    FormField *m_lettersField;
    FormField *m_listField;
    QListWidget *m_preview;
    ToneLabel *m_previewLabel;
    QPushButton *m_create;
    QList<classes::ClassName> m_names;
};

} // namespace starosta::ui
