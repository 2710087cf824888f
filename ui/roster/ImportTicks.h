// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ImportDecisions.h"

#include <QObject>

#include <memory>

namespace starosta::ui {

/// What the user has ticked in the plan of an import. When the plan is made again for the same file (a question was
/// answered, a scope chosen), everything that is still there keeps its tick.
class ImportTicks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool hasPlan() const { return m_plan != nullptr; }
    const roster::ImportPlan &plan() const { return *m_plan; }
    std::shared_ptr<const roster::ImportPlan> sharedPlan() const { return m_plan; }
    const roster::ImportDecisions &decisions() const { return m_decisions; }

    /// No tick changes by that: the lists have to be filled first.
    void setPlan(std::shared_ptr<const roster::ImportPlan> plan);
    /// Another file: no plan, no ticks.
    void forget();

    /// The row does something that can be left out.
    bool canTick(int at) const;
    /// Its fields have ticks of their own; otherwise the row is taken as a whole: who is added, who leaves.
    bool canTickFields(int at) const;
    /// Partly: some of its fields are taken, others are not.
    Qt::CheckState rowState(int at) const;
    /// A tick takes every field that the plan proposes; where it proposes none, those that were written by hand.
    void tickRows(const QList<int> &rows, bool ticked);
    bool takesField(int at, const roster::FieldDifference &difference) const;
    void tickField(int at, const roster::FieldDifference &difference, bool ticked);

    /// By index into ImportPlan::homerooms and ImportPlan::revocations.
    bool takesHomeroom(int index) const { return m_decisions.takesHomeroom(*m_plan, index); }
    void tickHomerooms(const QList<int> &indexes, bool ticked);
    bool takesRevocation(int index) const { return m_decisions.revocations.contains(m_plan->revocations[index].link); }
    void tickRevocations(const QList<int> &indexes, bool ticked);

    /// Something stands otherwise than the plan proposes it.
    bool isTouched() const;

    void setBadRows(roster::BadRows badRows);
    /// The number that was typed for a held plan.
    void acceptRemovals(int number) { m_decisions.acceptedRemovals = number; }

signals:
    void changed();
    /// Whoever shows rows of the plan lets go of them.
    void aboutToForget();

private:
    bool proposesField(int at) const;
    void tickRow(int at, bool ticked);

    std::shared_ptr<const roster::ImportPlan> m_plan;
    roster::ImportDecisions m_decisions;
};

} // namespace starosta::ui
