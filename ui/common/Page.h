// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Command.h"
#include "ui/common/PageCatalogue.h"
#include "ui/common/PageContext.h"

#include <QSet>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace starosta::ui {

class FilterField;
class TableView;
class ToneLabel;

/// One page of the window: a head with its title, a line below it and the page's buttons, and the content.
/// Made when it is first opened; refresh() follows. A switch of the language calls retranslate() and refresh().
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(PageEntry entry, PageContext &context, QWidget *parent = nullptr);

    const PageEntry &entry() const { return m_entry; }
    QString id() const { return m_entry.id; }
    QString title() const { return m_entry.title(); }

    /// Reads the store and shows it; keeps selection, filter and whatever is being typed.
    virtual void refresh() = 0;
    /// Tables of the store whose change makes the page refresh; empty stands for any.
    virtual QSet<QString> tables() const { return {}; }
    /// Shows a record or applies a filter of the page's own. Called after refresh().
    virtual void open(const PageTarget &target);
    /// Ctrl+F: to the filter of the page's list.
    virtual void focusSearch();
    /// What can be done here: in the head as buttons (see setHeadCommands), in the search, in the shortcut sheet.
    virtual QList<Command> commands() { return {}; }
    /// Something was typed that is not saved: the window asks before it closes.
    virtual bool hasUnsavedInput() const { return false; }
    /// Ctrl+C in the menu, where the focus is not in a field of text: the selected rows of the page's list.
    virtual void copy();
    /// Ctrl+P; nothing where the page prints nothing.
    virtual std::optional<Command> printCommand() { return {}; }

protected:
    PageContext &context() { return m_context; }
    Workspace &workspace() { return m_context.workspace; }

    /// The content below the head, which the page owns from now on.
    void setContent(QWidget *content);
    /// A page that is a list: Ctrl+F, Ctrl+C and letters typed into the list go where people expect.
    void setList(FilterField *filter, TableView *list);
    /// A line below the title: «2026/2027 school year · 14 classes».
    void setSubtitle(const QString &text);
    /// The primary command first, as the accented button at the right; the others to its left.
    void setHeadCommands(const QList<Command> &commands);
    /// Enables and disables the head's buttons anew, after the selection or the data changed.
    void updateHeadCommands();
    /// Texts that are set by hand rather than by refresh().
    virtual void retranslate() {}

    /// Success in the message bar. With an entry of the journal the last of the actions is to undo it.
    void showDone(const QString &text, const std::optional<journal::EntryId> &entry = {},
                  const QList<MessageAction> &actions = {});
    void showFailure(const Error &error);
    /// The history of one record, field by field, in a dialog; with it that of the rows that refer to it.
    void showHistory(const journal::RecordRef &record, const QString &title,
                     const QList<journal::Reference> &references = {});
    /// What classes and people are called to which other records refer.
    QString recordName(const QString &column, qint64 row);

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuildHead();
    /// Title and buttons in one line, or in two; buttons for which there is no room stay in the menu of the page.
    void arrangeHead();

    PageEntry m_entry;
    PageContext &m_context;
    ToneLabel *m_title;
    ToneLabel *m_subtitle;
    QBoxLayout *m_head;
    QWidget *m_headBar;
    QHBoxLayout *m_headButtons;
    QBoxLayout *m_body;
    QList<Command> m_headCommands;
    FilterField *m_filter = nullptr; ///< of the list
    TableView *m_list = nullptr;
};

} // namespace starosta::ui
