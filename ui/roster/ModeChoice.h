// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/SchoolClass.h"
#include "core/roster/ImportPlan.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QRadioButton;

namespace starosta::ui {

/// What it means that somebody is not in the file: nothing, or that the person has left; and then, for whom the list
/// is complete.
class ModeChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ModeChoice(QWidget *parent = nullptr);

    /// Grades and classes to choose from.
    void setClasses(const QList<classes::SchoolClass> &classes);
    /// What a full list ends; a list of staff is complete for the whole school only.
    void setKind(roster::ImportKind kind);

    roster::ImportMode mode() const;
    roster::ImportScope scope() const;

signals:
    void edited();

private:
    void updateScope();

    QRadioButton *m_add;
    QRadioButton *m_full;
    QComboBox *m_scope;
    QLabel *m_fullNote;
    QList<roster::ImportScope> m_scopes;
};

} // namespace starosta::ui
