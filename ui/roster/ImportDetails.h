// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/DetailsPane.h"
#include "ui/roster/ImportLists.h"

#include <QPointer>

class QCheckBox;

namespace starosta::ui {

/// What is selected in the check, in full: the fields of a row with a tick each, the candidates of a question with
/// the three answers, the sentence of an error.
class ImportDetails : public DetailsPane
{
    Q_OBJECT

public:
    ImportDetails(ImportTicks &ticks, const ImportDraft &draft, QWidget *parent = nullptr);

    void show(ImportTab tab, const QList<int> &selected);
    void showNothing();

signals:
    /// Rows that ask, and what they are told. Somebody else's answer for several rows has no person.
    void answered(const QList<int> &rows, const roster::Answer &answer);

private:
    void showRow(int at);
    void showIssue(const roster::RowIssue &issue);
    void showQuestion(int at);
    /// Open questions of the same kind as that of the row.
    QList<int> openQuestionsLike(int at) const;
    void addAnswersToAll(const QList<int> &rows);
    void showStaying(const roster::StayingPerson &person);
    void showHomeroom(int index);
    void showSeveral(ImportTab tab, const QList<int> &selected);
    void addFieldTicks(int at);
    void addWarningsOf(int at);
    void addValuesOf(const roster::PlannedRow &row);
    void addAnswer(int at, const roster::Answer &answer, const QStringList &words);
    void updateTicks();
    QString placeOf(int at) const;
    static QString placeOf(const QString &sheet, int row);

    struct FieldTick
    {
        QPointer<QCheckBox> box;
        roster::FieldDifference difference;
    };

    ImportTicks &m_ticks;
    const ImportDraft &m_draft;
    int m_ticksOf = -1;
    QList<FieldTick> m_fieldTicks;
};

} // namespace starosta::ui
