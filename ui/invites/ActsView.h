// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/RevocationAct.h"
#include "ui/common/Command.h"
#include "ui/common/PageContext.h"
#include "ui/common/RowModel.h"

#include <QObject>

namespace starosta::ui {

class DetailsPane;
class LinkActions;
class TableView;

/// The list of acts of revocation: what was annulled, when and why, and whether it is printed.
class ActsView : public QObject
{
    Q_OBJECT

public:
    ActsView(PageContext &context, LinkActions &actions, QWidget *parent);

    TableView *view() { return m_view; }
    RowModelBase *model() { return m_model; }
    void refresh();
    void retranslate();
    void showDetails(DetailsPane &details);

private:
    Command printCommand();
    std::optional<invites::RevocationAct> selected() const;

    PageContext &m_context;
    LinkActions &m_actions;
    RowModel<invites::RevocationAct> *m_model;
    TableView *m_view;
};

} // namespace starosta::ui
