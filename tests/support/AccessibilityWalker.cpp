// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AccessibilityWalker.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>

namespace starosta::test {

namespace {

/// Parts of Qt's own composed widgets: the whole has the name.
bool isPartOfAnother(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent) ||
           qobject_cast<const QCalendarWidget *>(parent) || widget.objectName().startsWith(QLatin1StringView("qt_"));
}

bool hasName(const QWidget &widget, const QList<QLabel *> &labels)
{
    if (!widget.accessibleName().trimmed().isEmpty())
        return true;
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().trimmed().isEmpty();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return !group->title().isEmpty();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    if (qobject_cast<const QTabBar *>(&widget) || qobject_cast<const QTabWidget *>(&widget))
        return true; // its tabs have texts
    for (const QLabel *label : labels) {
        if (label->buddy() == &widget && !label->text().isEmpty())
            return true;
    }
    return false;
}

QString placeOf(const QWidget &widget)
{
    QStringList parts;
    for (const QWidget *it = &widget; it; it = it->parentWidget()) {
        const QString name = it->objectName().isEmpty() ? QString() : QLatin1Char('#') + it->objectName();
        parts.prepend(QLatin1StringView(it->metaObject()->className()) + name);
    }
    return parts.join(QStringLiteral(" > "));
}

} // namespace

QStringList accessibilityFaults(const QWidget &window)
{
    QStringList faults;
    const auto labels = window.findChildren<QLabel *>();
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || !(widget->focusPolicy() & Qt::TabFocus) || isPartOfAnother(*widget))
            continue;
        if (!hasName(*widget, labels))
            faults.append(QStringLiteral("no name: ") + placeOf(*widget));
    }
    for (const QLabel *label : labels) {
        if (label->textFormat() != Qt::PlainText && !isPartOfAnother(*label))
            faults.append(QStringLiteral("label shows markup: ") + placeOf(*label));
    }
    return faults;
}

} // namespace starosta::test
