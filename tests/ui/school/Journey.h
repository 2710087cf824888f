// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestClock.h"
#include "ui/shell/Desk.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QDir>

namespace starosta::test {

/// The program as it starts on a computer that has never seen it, with the dialogs that people see.
class Journey
{
public:
    Journey();
    ~Journey();

    /// What a person looks at: the dialog in front, else the window.
    QWidget &front();
    /// The shown button with this text in front; fails where there is none.
    QAbstractButton *button(const QString &text);
    /// Waits for what happens a moment later: a button that is pressed by a key, a window that follows another.
    template <class Condition>
    void until(const char *what, Condition condition)
    {
        INFO("waiting until " << what);
        REQUIRE(waitFor(condition));
    }
    /// The sheets as they were saved, the one file of the folder: it is named after form, role and classes.
    QByteArray savedSheets() const
    {
        return m_papers.read(QDir(m_papers.path()).entryList({QStringLiteral("*.pdf")}).value(0));
    }

    ui::Desk &desk() { return m_desk; }

private:
    static bool waitFor(const std::function<bool()> &condition);

    TemporaryFolder m_home;
    TemporaryFolder m_papers;
    QByteArray m_dataBefore;
    TestClock m_clock;
    ui::AppSettings m_settings{m_home.filePath(QStringLiteral("settings.ini"))};
    text::InstalledLanguage m_language;
    ui::Desk m_desk;
};

/// Works without a mouse: keys go to whatever has the focus.
class Keyboard
{
public:
    explicit Keyboard(Journey &journey) : m_journey(journey) {}

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Types into the field that has the focus, which must be the one with this name.
    void type(const QString &field, const QString &text);

private:
    Journey &m_journey;
};

/// Works without a keyboard: what has to be written was copied elsewhere and is pasted from the menu of the right
/// button.
class Mouse
{
public:
    explicit Mouse(Journey &journey) : m_journey(journey) {}

    void click(QWidget *target, std::optional<QPoint> place = {}, Qt::MouseButton which = Qt::LeftButton);
    void clickButton(const QString &text) { click(m_journey.button(text)); }
    void clickPage(const QString &title);
    void paste(const QString &field, const QString &text);

private:
    Journey &m_journey;
};

} // namespace starosta::test
