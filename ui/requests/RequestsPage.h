// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/requests/RequestRow.h"

class QComboBox;

namespace starosta::ui {

class DetailsPane;
class FilterField;
class TableView;
struct RequestsBeginning;

/// Заявки: who asks to join, whose each request seems to be and why. Duty 6.
/// In the list a key decides: 1 to 9 accept as the person with this number, Delete refuses; the next one is selected.
class RequestsPage : public Page
{
    Q_OBJECT

public:
    static PageEntry entry();
    explicit RequestsPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    QSet<QString> tables() const override;
    /// A record of join_requests; the filter requestsOverdue.
    void open(const PageTarget &target) override;
    QList<Command> commands() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    RequestsShown shown() const;
    void showOnly(RequestsShown shown);
    void applyShown();
    void describeList();
    bool isWritable() { return !workspace().readOnly(); }
    /// The selected ones that are open, or those that are decided.
    QList<requests::RequestId> selected(bool open) const;
    const requests::Request *onlyRequest() const;

    void showDetails();
    void showRequest(const requests::Request &request);
    void showCandidates(const requests::Request &request);
    QList<Command> rowCommands();

    void add();
    void paste();
    void chooseFile();
    void read(const RequestsBeginning &from);
    void acceptCertain();
    void accept(requests::RequestId id, const requests::Acceptance &acceptance, const QString &name);
    void acceptAs(const requests::Request &request, const AcceptOption &option);
    void acceptSelected();
    void choosePerson();
    void refuse();
    void ask();
    void reopen();
    void report(const Result<journal::Committed<void>> &done, const QString &text, std::optional<qint64> next = {});
    /// The key of the open request below the selected ones, or of the first one.
    std::optional<qint64> nextOpen() const;

    RowModel<requests::Request> *m_model;
    FilterField *m_filter;
    QComboBox *m_shown;
    TableView *m_table;
    DetailsPane *m_details;
    int m_certain = 0;
};

} // namespace starosta::ui
