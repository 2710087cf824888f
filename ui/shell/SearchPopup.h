// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/SearchIndex.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace starosta::ui {

/// What the search found, below its field, while the focus stays in the field: arrows choose, Enter opens, Escape
/// leaves. The index is asked for when somebody begins to search.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    /// `window` is what the list floats over.
    SearchPopup(QLineEdit &field, QWidget &window, std::function<void(SearchIndex &)> fill);

    /// What was read has changed: read again at the next search.
    void forget() { m_ready = false; }
    /// Puts the focus into the field and remembers where it was.
    void begin();
    /// Titles of what is shown, for tests and screen readers.
    QStringList shownTitles() const;

signals:
    void chosen(const SearchItem &item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void prepare();
    void search(const QString &text);
    void choose(int row);
    void leave();
    void place();

    QLineEdit &m_field;
    QWidget &m_window;
    std::function<void(SearchIndex &)> m_fill;
    SearchIndex m_index;
    bool m_ready = false;
    std::vector<int> m_found;
    QListView *m_list;
    QStandardItemModel *m_model;
    QPointer<QWidget> m_focusBefore;
};

} // namespace starosta::ui
