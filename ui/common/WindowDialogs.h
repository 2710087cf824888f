// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Dialogs.h"

#include <QCoreApplication>

class QWidget;

namespace starosta::ui {

class AppSettings;

/// The dialogs that people see, over one window.
class WindowDialogs : public Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::WindowDialogs)

public:
    WindowDialogs(QWidget &window, AppSettings &settings) : m_window(window), m_settings(settings) {}

    void chooseFileToOpen(const FileQuestion &question, std::function<void(const QString &path)> answer) override;
    void chooseFileToSave(const FileQuestion &question, std::function<void(const QString &path)> answer) override;
    void ask(const Question &question, std::function<void(const QString &choice)> answer) override;
    void show(QDialog *dialog) override;

private:
    QWidget *owner() const;

    enum class Direction { open, save };
    void chooseFile(Direction direction, const FileQuestion &question, std::function<void(const QString &path)> answer);

    QWidget &m_window;
    AppSettings &m_settings;
};

} // namespace starosta::ui
