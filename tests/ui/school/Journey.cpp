// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/Hands.h"
#include "tests/support/UiStage.h"
#include "tests/ui/school/Journey.h"
#include "ui/school/FirstStartAssistant.h"
#include "ui/shell/Sidebar.h"

#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QStandardPaths>
#include <QWindow>

namespace starosta::test {

namespace {

ui::Assistants assistants()
{
    return {.firstStart = [](const ui::FirstStartContext &context, QWidget *parent) -> QDialog * {
        return new ui::FirstStartAssistant(context, parent);
    }};
}

QWindow *windowOf(const QWidget &widget)
{
    QWindow *window = widget.window()->windowHandle();
    REQUIRE(window);
    return window;
}

} // namespace

Journey::Journey()
    : m_dataBefore(qgetenv("XDG_DATA_HOME"))
    , m_language(*qApp, text::Language::english)
    , m_desk({.clock = m_clock, .settings = m_settings, .language = m_language, .assistants = assistants()})
{
    // Qt's own mode for tests has one folder for all of them.
    QStandardPaths::setTestModeEnabled(false);
    qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
    m_settings.setText(QStringLiteral("folders/export"), m_papers.path());
    m_desk.start(ui::Desk::storeToOpen({}, m_settings));
    settle();
}

Journey::~Journey()
{
    QStandardPaths::setTestModeEnabled(true);
    if (m_dataBefore.isNull())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", m_dataBefore);
}

QWidget &Journey::front()
{
    QWidget *dialog = QApplication::activeModalWidget();
    QWidget *shown = dialog ? dialog : m_desk.shownWindow();
    REQUIRE(shown);
    return *shown;
}

QAbstractButton *Journey::button(const QString &text)
{
    QAbstractButton *found = buttonWith(front(), text);
    if (!found)
        FAIL("there is no button " << text.toStdString());
    return found;
}

bool Journey::waitFor(const std::function<bool()> &condition)
{
    const bool happened = QTest::qWaitFor(condition);
    settle();
    return happened;
}

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // As a window manager does when a dialog is closed.
    if (!m_journey.front().isActiveWindow())
        m_journey.front().activateWindow();
    settle();
    QTest::keyClick(windowOf(m_journey.front()), key, modifiers);
    settle();
}

void Keyboard::type(const QString &name, const QString &text)
{
    QWidget *field = QApplication::focusWidget();
    REQUIRE(field);
    REQUIRE(field->accessibleName() == name);
    REQUIRE(field->testAttribute(Qt::WA_InputMethodEnabled));
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
    settle();
}

void Mouse::click(QWidget *target, std::optional<QPoint> place, Qt::MouseButton which)
{
    REQUIRE(target);
    REQUIRE(target->isEnabled());
    QWidget *window = target->window();
    const QPoint point = target->mapTo(window, place.value_or(target->rect().center()));
    // A place that is cut off or covered by something else cannot be clicked.
    QWidget *hit = window->childAt(point);
    REQUIRE(hit);
    REQUIRE((hit == target || target->isAncestorOf(hit)));
    QTest::mouseClick(windowOf(*window), which, {}, point);
    settle();
}

void Mouse::clickPage(const QString &title)
{
    QListWidget *list = m_journey.desk().window()->sidebar().list();
    const auto items = list->findItems(title, Qt::MatchExactly);
    REQUIRE(items.size() == 1);
    click(list->viewport(), list->visualItemRect(items.first()).center());
}

void Mouse::paste(const QString &name, const QString &text)
{
    QApplication::clipboard()->setText(text);
    auto *field = labelled<QWidget>(m_journey.front(), name);
    click(field);
    click(field, {}, Qt::RightButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    for (QAction *action : menu->actions()) {
        if (!action->text().remove(u'&').startsWith(QStringLiteral("Paste")))
            continue;
        REQUIRE(action->isEnabled());
        QTest::mouseClick(windowOf(*menu), Qt::LeftButton, {}, menu->actionGeometry(action).center());
        settle();
        return;
    }
    FAIL("nothing can be pasted into " << name.toStdString());
}

} // namespace starosta::test
