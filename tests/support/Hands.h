// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QWidget>

/// What a person does to widgets: finds them by what is written on or beside them, types, clicks.
namespace starosta::test {

/// The shown widget with this name for a screen reader, which is its label.
template <class T>
T *labelled(const QWidget &window, const QString &name)
{
    for (T *widget : window.findChildren<T *>()) {
        if (widget->isVisibleTo(&window) && widget->accessibleName() == name)
            return widget;
    }
    FAIL("no widget is called " << name.toStdString());
    return nullptr;
}

/// The shown button with this text, mnemonics aside; null where there is none.
inline QAbstractButton *buttonWith(const QWidget &window, const QString &text)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&window) && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

/// The button of a command: in a page's head or in its details.
inline QAbstractButton *commandButton(const QWidget &window, const QString &id)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>(id)) {
        if (button->isVisibleTo(&window))
            return button;
    }
    return nullptr;
}

inline void click(QAbstractButton *button)
{
    REQUIRE(button);
    REQUIRE(button->isEnabled());
    button->click();
    QCoreApplication::processEvents();
}

/// Replaces what a field holds; Russian letters arrive as from an input method.
inline void typeInto(QWidget *field, const QString &text)
{
    REQUIRE(field);
    field->setFocus();
    QMetaObject::invokeMethod(field, "selectAll");
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
    QCoreApplication::processEvents();
}

/// Whether any shown label says this.
template <class Label>
bool says(const QWidget &window, const QString &text)
{
    for (const Label *label : window.findChildren<Label *>()) {
        if (label->isVisibleTo(&window) && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace starosta::test
