// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

namespace starosta::ui {

/// A day and, for a refusal, a note about one person.
class PersonDayDialog : public QDialog
{
    Q_OBJECT

public:
    struct Request
    {
        QString title;
        QString person;
        QString explanation;
        QString button;
        QDate today;
        bool hasNote = false;
        QString note = {};
    };

    explicit PersonDayDialog(const Request &request, QWidget *parent = nullptr);

signals:
    void chosen(QDate day, const QString &note);
};

} // namespace starosta::ui
