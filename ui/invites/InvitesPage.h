// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InviteLink.h"
#include "core/sheets/Sheet.h"
#include "ui/common/Page.h"
#include "ui/common/RowModel.h"

class QComboBox;
class QTabWidget;

namespace starosta::ui {

class DetailsPane;
class FilterField;
class TableView;

/// One line of the matrix: a class and its live link for each role.
struct MatrixRow
{
    classes::SchoolClass schoolClass;
    QHash<invites::InviteRole, invites::InviteLink> live;
};

/// One line of the list.
struct LinkRow
{
    invites::InviteLink link;
    QString className;
};

/// Приглашения: which class has a link for whom, all links that ever were, paste, print. Duty 4.
class InvitesPage : public Page
{
    Q_OBJECT

public:
    static PageEntry entry();
    explicit InvitesPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// Filters: missingLinks, expiredLinks, expiringLinks, notPrinted, print.
    void open(const PageTarget &target) override;
    void focusSearch() override;
    QList<Command> commands() override;
    void copy() override;
    std::optional<Command> printCommand() override;

protected:
    void retranslate() override;

private:
    /// What the lists are narrowed to.
    enum class Shown { all, missing, notPrinted, expiring, expired };

    bool isShown(const invites::InviteLink &link);
    void applyShown();
    void buildMatrix();
    void buildList();
    QDate today() { return workspace().ledger().today(); }
    void showDetails();
    void showSeveral(qsizetype count);
    void showClassDetails(const MatrixRow &row);
    void showLinkDetails(const LinkRow &row);
    /// For whatever is selected in the list.
    Command handOutCommand();
    Command revokeCommand();
    QList<Command> linkCommands(const invites::InviteLink &link, const QString &className);
    /// «1А, pupils»
    QString describe(const invites::InviteLink &link, const QString &className) const;

    void pasteLinks(const QString &text);
    void printSheets(const std::optional<sheets::SheetRequest> &request);
    void copyLink(const invites::InviteLink &link);
    void editValidUntil(invites::LinkId id);
    void report(const Result<journal::Committed<void>> &done, const QString &text);
    void handOut(const QList<invites::LinkId> &links);
    void revokeSelected(const QList<invites::LinkId> &links);
    enum class LinksToAct { live, active };
    QList<invites::LinkId> selectedLinks(LinksToAct which) const;

    RowModel<MatrixRow> *m_matrixModel;
    RowModel<LinkRow> *m_listModel;
    FilterField *m_filter;
    QComboBox *m_shown;
    QTabWidget *m_tabs;
    TableView *m_matrix;
    TableView *m_list;
    DetailsPane *m_details;
};

} // namespace starosta::ui
