// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/common/AppSettings.h"
#include "ui/shell/Assistants.h"
#include "ui/shell/StartWindow.h"
#include "ui/text/Language.h"

#include <QObject>

#include <memory>

namespace starosta::ui {

class MainWindow;

struct DeskParts
{
    const Clock &clock;
    AppSettings &settings;
    text::InstalledLanguage &language;
    Assistants assistants;
};

/// Which window stands on the desk: the start screen, or a school. Opens stores and passes from one to the other.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(DeskParts parts);
    ~Desk() override;

    /// The path that was asked for, else the last store, else the default one; empty where there is none.
    static QString storeToOpen(const QString &asked, const AppSettings &settings);
    /// Opens the store; the assistant of the first start where the path is empty.
    void start(const QString &path);
    void openStore(const QString &path, storage::OpenMode mode = storage::OpenMode::readWrite);
    /// The example school, made where it is not there yet.
    void openDemo(const QString &wanted = {});
    void raise();

    MainWindow *window() const { return m_window.get(); }
    StartWindow *startWindow() const { return m_start.get(); }
    /// Whichever of the two is there.
    QWidget *shownWindow() const;

signals:
    /// A store is open for writing: this process is the one that a second start shall raise.
    void storeOpened(const QString &path);

private:
    void showStart(const std::optional<StartReason> &reason);
    void showWindow(std::unique_ptr<Workspace> workspace);
    void beginNewSchool();
    void refuse(const QString &path, const Error &error);
    QString freePath() const;

    DeskParts m_parts;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartWindow> m_start;
};

} // namespace starosta::ui
