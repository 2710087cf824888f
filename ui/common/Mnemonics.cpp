// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>

namespace starosta::ui {

namespace {

/// What the text was before a letter was chosen for it, and what it became.
constexpr char kWished[] = "starostaWishedText";
constexpr char kSettled[] = "starostaSettledText";

/// Where the letter stands whose mark makes it the mnemonic; «&&» is a real ampersand.
qsizetype markOf(const QString &text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text[at] != u'&')
            continue;
        if (text[at + 1] != u'&')
            return at;
        ++at;
    }
    return -1;
}

/// Letters in the order in which people look for them: those that begin a word, then all others.
QList<qsizetype> candidates(const QString &plain)
{
    QList<qsizetype> first;
    QList<qsizetype> others;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        if (!plain[at].isLetter())
            continue;
        const bool begins = at == 0 || plain[at - 1].isSpace() || plain[at - 1] == u'«';
        (begins ? first : others).append(at);
    }
    return first + others;
}

class Letters
{
public:
    /// The text with a letter that nobody has yet.
    QString settle(const QString &wished)
    {
        const qsizetype mark = markOf(wished);
        if (mark < 0)
            return wished;
        if (take(wished[mark + 1]))
            return wished;
        const QString plain = wished.first(mark) + wished.sliced(mark + 1);
        for (const qsizetype at : candidates(plain)) {
            if (take(plain[at]))
                return plain.first(at) + u'&' + plain.sliced(at);
        }
        return plain;
    }

private:
    bool take(QChar letter)
    {
        const QChar capital = letter.toUpper();
        if (m_taken.contains(capital))
            return false;
        m_taken.insert(capital);
        return true;
    }

    QSet<QChar> m_taken;
};

/// Settles one text of an object; the wish is kept, so that the next time begins with it again.
template <class Set>
void settleText(QObject &object, const QString &now, Letters &letters, Set &&set)
{
    if (now != object.property(kSettled).toString())
        object.setProperty(kWished, now);
    const QString settled = letters.settle(object.property(kWished).toString());
    object.setProperty(kSettled, settled);
    if (settled != now)
        set(settled);
}

} // namespace

QChar mnemonicOf(const QString &text)
{
    const qsizetype mark = markOf(text);
    return mark < 0 ? QChar() : text[mark + 1].toUpper();
}

void settleMnemonics(QWidget &window)
{
    Letters letters;
    if (auto *main = qobject_cast<QMainWindow *>(&window)) {
        for (QAction *action : main->menuBar()->actions())
            settleText(*action, action->text(), letters, [action](const QString &text) { action->setText(text); });
    }
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&window) && markOf(button->text()) >= 0)
            settleText(*button, button->text(), letters, [button](const QString &text) { button->setText(text); });
    }
    for (QLabel *label : window.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisibleTo(&window) && markOf(label->text()) >= 0)
            settleText(*label, label->text(), letters, [label](const QString &text) { label->setText(text); });
    }
}

void settleMnemonics(QMenu &menu)
{
    Letters letters;
    for (QAction *action : menu.actions()) {
        if (markOf(action->text()) >= 0)
            settleText(*action, action->text(), letters, [action](const QString &text) { action->setText(text); });
    }
}

} // namespace starosta::ui
