// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InviteLink.h"
#include "core/sheets/Sheet.h"
#include "ui/common/Page.h"
#include "ui/common/RowModel.h"
#include "ui/invites/LinkSigns.h"

class QComboBox;
class QTabWidget;

namespace starosta::ui {

class ActsView;
class DetailsPane;
class FilterField;
class LinkActions;
class TableView;

/// One line of the matrix: a class and its live link for each role.
struct MatrixRow
{
    classes::SchoolClass schoolClass;
    QHash<invites::InviteRole, invites::InviteLink> live;
    /// Live ones for one person each, beside the link of the class.
    QHash<invites::InviteRole, int> personal = {};
};

/// One line of the list.
struct LinkRow
{
    invites::InviteLink link;
    QString className;
    QString addressee = {}; ///< of a personal link
};

/// Приглашения: which class has a link for whom, all links that ever were, paste, print. Duty 4.
class InvitesPage : public Page
{
    Q_OBJECT

public:
    static PageEntry entry();
    explicit InvitesPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// Filters: missingLinks, expiredLinks, expiringLinks, unclaimedLinks, dueLinks, notPrinted, print.
    void open(const PageTarget &target) override;
    void focusSearch() override;
    QList<Command> commands() override;
    void copy() override;
    std::optional<Command> printCommand() override;

protected:
    void retranslate() override;

private:
    /// What the lists are narrowed to, in the order of the choice.
    enum class Shown { all, missing, notPrinted, expiring, expired, unclaimed, due, paused };

    bool isShown(const invites::InviteLink &link);
    void applyShown();
    TableView *shownView() const;
    /// Today, with what the policy said at the last refresh.
    LinkDay day();
    void showDetails();
    void showSeveral(qsizetype count);
    void showClassDetails(const MatrixRow &row);
    void showLinkDetails(const LinkRow &row);
    void showClaimants(const invites::InviteLink &link);
    QList<Command> linkCommands(const invites::InviteLink &link);
    Command personalCommand(const classes::SchoolClass &schoolClass, invites::InviteRole role);
    /// For the classes that are selected in the matrix: the links of all their roles.
    QList<Command> classCommands();
    QList<MatrixRow> selectedClasses() const;
    void pasteMissing();
    void printSelected(invites::InviteRole role);
    /// For whatever is selected in the list.
    QList<Command> selectionCommands();
    QList<invites::InviteLink> selectedLinks(const std::function<bool(const invites::InviteLink &)> &takes) const;

    RowModel<MatrixRow> *m_matrixModel;
    RowModel<LinkRow> *m_listModel;
    LinkActions *m_actions;
    FilterField *m_filter;
    QComboBox *m_shown;
    QTabWidget *m_tabs;
    TableView *m_matrix;
    TableView *m_list;
    ActsView *m_acts;
    DetailsPane *m_details;
    LinkDay m_policyDay;
};

} // namespace starosta::ui
