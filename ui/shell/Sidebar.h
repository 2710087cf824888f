// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/SchoolService.h"
#include "ui/common/PageCatalogue.h"

#include <QHash>
#include <QWidget>

class QListWidget;

namespace starosta::ui {

class ToneLabel;

/// The navigation at the left: whose school and which year, and the pages in their groups with what waits there.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(const PageCatalogue &catalogue, QWidget *parent = nullptr);

    void setSchool(const QString &name, const QString &year);
    /// What sets this school apart: «Example school».
    void setMark(const QString &text);
    /// On a small screen the pages need the room more.
    void setNarrow(bool narrow);
    /// Pages whose section the school does not use are left out.
    void setPages(const QList<PageEntry> &pages);
    void setWaiting(const QHash<QString, int> &counts);
    void select(const QString &page);
    QStringList pages() const;
    QListWidget *list() const { return m_list; }

signals:
    void chosen(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();
    /// The scroll bar stands on the ground of the list, which is not that of other lists.
    void colourList();
    QString groupTitle(PageGroup group) const;

    QList<PageEntry> m_entries;
    QString m_selected;
    QHash<QString, int> m_waiting;
    ToneLabel *m_school;
    ToneLabel *m_year;
    ToneLabel *m_mark;
    QListWidget *m_list;
};

} // namespace starosta::ui
