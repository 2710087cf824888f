// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ImportPlan.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace starosta::ui {

class ToneLabel;

/// A held import: which thresholds it passes, and the two things that let it go on all the same: the number of people,
/// typed, and a reason.
class HoldPanel : public QFrame
{
    Q_OBJECT

public:
    explicit HoldPanel(QWidget *parent = nullptr);

    /// Hidden where nothing is held. What was typed stays.
    void showHolds(const QList<roster::Hold> &holds);
    void forget();

    bool isHeld() const { return m_number > 0; }
    /// Nothing is held, or both were given.
    bool isSatisfied() const;
    /// 0 where it is not the right one.
    int acceptedNumber() const;
    QString reason() const;

signals:
    void edited();
    /// More is found than there is room for.
    void allWanted(const QStringList &sentences);

private:
    void check();

    int m_number = 0;
    ToneLabel *m_sentences;
    QStringList m_all; ///< of which the first ones are shown
    QPushButton *m_showAll;
    ToneLabel *m_numberLabel;
    QLineEdit *m_typed;
    QLineEdit *m_reason;
    ToneLabel *m_finding;
};

} // namespace starosta::ui
