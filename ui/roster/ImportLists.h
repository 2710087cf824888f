// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/ImportDraft.h"
#include "ui/roster/ImportListModel.h"
#include "ui/roster/ImportTicks.h"

#include <array>

namespace starosta::ui {

/// The lists of the check, in the order of their tabs: what somebody has to decide comes first.
enum class ImportTab {
    questions,
    errors,
    add,
    change,
    move,
    leave,
    stay,
    homerooms,
    revocations,
    warnings,
    unchanged,
};
constexpr int kImportTabCount = int(ImportTab::unchanged) + 1;

QString tabTitle(ImportTab tab);
/// A sentence on what the ticks of the list do, or what the list is for.
QString tabExplanation(ImportTab tab, roster::ImportKind kind);
/// A name of resources/icons; most tabs have none.
QString iconOfTab(ImportTab tab);

/// The indexes that each list shows: into ImportPlan::rows, or into errors, warnings, staying, homerooms, revocations.
using ImportTabRows = std::array<QList<int>, kImportTabCount>;
ImportTabRows rowsOfTabs(const roster::ImportPlan &plan, const ImportDraft &draft);

/// Both must outlive the model; the plan that its rows are of is the one of the ticks.
ImportListModel *makeListModel(ImportTab tab, ImportTicks &ticks, const ImportDraft &draft, QObject *parent);

/// «5», with the sheet where there is one: «1А: 5».
QString placeText(const QString &sheet, int row);
/// A value of a field as people read it; a dash for none.
QString valueText(table::Field field, const QString &value);
/// «Мария Петрова, 1А»
QString answerText(const roster::Answer &answer, const roster::Question &question);

} // namespace starosta::ui
