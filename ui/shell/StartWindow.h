// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "ui/common/AppSettings.h"
#include "ui/common/MessageBar.h"
#include "ui/common/WindowDialogs.h"

#include <QWidget>

#include <optional>

class QListWidget;
class QPushButton;

namespace starosta::ui {

/// Why the start screen stands here instead of a school.
struct StartReason
{
    QString path;
    Error error;
};

/// Before a school is open: make one, open a file, look at the example, or one of the last; and, in a sentence, why the
/// last one could not be opened.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    StartWindow(AppSettings &settings, std::optional<StartReason> reason, QWidget *parent = nullptr);

    WindowDialogs &dialogs() { return m_dialogs; }
    MessageBar &messages() { return *m_messages; }
    void showReason(const StartReason &reason);

signals:
    void newSchoolRequested();
    void openRequested(const QString &path);
    void viewRequested(const QString &path); ///< read-only
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *makeChoice(const QString &icon);
    void fillRecent();
    void retranslate();
    void chooseFile();

    AppSettings &m_settings;
    WindowDialogs m_dialogs;
    std::optional<StartReason> m_reason;
    MessageBar *m_messages;
    class ToneLabel *m_title;
    ToneLabel *m_lead;
    ToneLabel *m_recentTitle;
    ToneLabel *m_place;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_demo;
    QListWidget *m_recent;
};

} // namespace starosta::ui
