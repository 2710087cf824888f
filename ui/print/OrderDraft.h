// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/orders/Order.h"
#include "core/rollover/RolloverPlan.h"
#include "core/school/AppointmentService.h"
#include "ui/print/DocumentPaper.h"

namespace starosta::print {

/// What orders the console can draft. Russian, for they are papers of the school.
enum class DraftKind { appointment, nomenclature, homerooms, enrolment, transfer, yearEnd, other };

QList<DraftKind> draftKinds();
/// «appointment», «homeroom_distribution», …
QLatin1StringView token(DraftKind kind);
std::optional<DraftKind> draftKindFromToken(QStringView text);
/// As which the register keeps it.
orders::OrderKind orderKindOf(DraftKind kind);
/// What kind an order of the register is drafted as: an order of movement by what rests on it.
DraftKind draftKindOf(Workspace &workspace, const orders::Order &order);

/// From what a draft is made.
struct DraftSource
{
    DraftKind kind;
    /// In the register already: its number, date, title, and what rests on it.
    std::optional<orders::Order> order = {};
    /// Decided, not yet written.
    std::optional<school::NewAppointment> appointment = {};
    struct Homeroom
    {
        QString className;
        QString teacher;
        QString second = {};
    };
    QList<Homeroom> homerooms = {};
    /// A new school year that was rehearsed, with its exceptions: what is decided now, whatever rests on the order
    /// already. Without it, the year that was begun, or else as it would begin by the rules.
    std::optional<rollover::RolloverPlan> plan = {};
};

/// An order as the register has it, or as it was given: the draft of one that is not written down yet bears its number.
orders::Order orderOf(Workspace &workspace, const orders::OrderReference &reference);

struct OrderDraft
{
    QString school = {};
    QString number = {}; ///< empty where it is not given yet
    QString date = {};
    QString title = {};
    QString text = {}; ///< a line a paragraph, tables by « | »
    QString headTitle = {};
    QString headName = {};
};

/// The text as it is made from the data, whatever somebody may have edited before.
OrderDraft draftFromData(Workspace &workspace, const DraftSource &source);
/// The same with the text that is kept for an order of the register.
OrderDraft draftOf(Workspace &workspace, const DraftSource &source);

DocumentPaper paperOf(const OrderDraft &draft);

} // namespace starosta::print
