// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassesService.h"
#include "tests/core/people/PeopleOfATest.h"
#include "tests/support/Hands.h"
#include "tests/support/UiStage.h"
#include "ui/common/TableView.h"
#include "ui/roster/ImportAssistant.h"
#include "ui/roster/ImportTabs.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

namespace starosta::test {

/// The import assistant over a store with 1А, 1Б and 2А, and hands to go through it.
struct ImportStage : UiStage
{
    /// As a person begins: with a file that is dropped on the window.
    void begin(QStringView table)
    {
        path = workspace.folder().write(QStringLiteral("список.csv"), table.toUtf8());
        begin(ui::ImportBeginning{.path = path});
    }
    void begin(ui::ImportBeginning beginning)
    {
        assistant = std::make_unique<ui::ImportAssistant>(context, std::move(beginning));
        showAndSettle(*assistant, QSize(1120, 690));
    }

    QAbstractButton *button(QWizard::WizardButton which) { return assistant->button(which); }
    void next() { click(button(QWizard::NextButton)); }
    /// From the file to the check.
    void toCheck()
    {
        next();
        next();
        settle();
    }
    void apply()
    {
        click(button(QWizard::CommitButton));
        settle();
    }
    bool mayApply() { return button(QWizard::CommitButton)->isEnabled(); }
    bool shows(const QString &text) { return says<QLabel>(*assistant->currentPage(), text); }
    QString shownTexts()
    {
        QStringList texts;
        for (const QLabel *label : assistant->currentPage()->findChildren<QLabel *>()) {
            if (label->isVisibleTo(assistant.get()) && !label->text().isEmpty())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    void chooseFullList()
    {
        auto *full = qobject_cast<QRadioButton *>(
            buttonWith(*assistant, QStringLiteral("Full list: who is not in it has left")));
        click(full);
    }

    ui::ImportTabs &tabs()
    {
        auto *found = assistant->findChild<ui::ImportTabs *>();
        REQUIRE(found);
        return *found;
    }
    /// «Add 2 | Errors 1», as the tabs stand there.
    QString tabTitles()
    {
        QStringList titles;
        for (int tab = 0; tab < tabs().count(); ++tab) {
            if (tabs().isTabVisible(tab))
                titles.append(tabs().tabText(tab));
        }
        return titles.join(QStringLiteral(" | "));
    }
    ui::TableView *openTab(ui::ImportTab tab)
    {
        REQUIRE(tabs().isTabVisible(int(tab)));
        tabs().setCurrentIndex(int(tab));
        settle();
        return qobject_cast<ui::TableView *>(tabs().currentWidget());
    }
    void selectRow(ui::ImportTab tab, int row)
    {
        openTab(tab)->selectRow(row);
        settle();
    }
    /// The cells of the tab's rows, a line each.
    QStringList rowsOf(ui::ImportTab tab)
    {
        const QAbstractItemModel *model = openTab(tab)->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells.append(model->index(row, column).data().toString());
            lines.append(cells.join(QStringLiteral(" | ")));
        }
        return lines;
    }

    /// Imported without the window, as the state before.
    void imported(QStringView table, roster::ImportKind kind = roster::ImportKind::pupils)
    {
        NoProgress progress;
        const auto source = valueOf(workspace->roster().readBytes(table.toUtf8(), QStringLiteral("раньше.csv"), kind));
        const auto plan = valueOf(workspace->roster().plan(source, {}, progress));
        valueOf(workspace->roster().apply(plan, {}, progress));
    }
    QByteArray digest() { return workspace->ledger().store().contentDigest(); }
    std::optional<people::Person> person(const QString &name)
    {
        for (const people::Person &each : workspace->people().list({})) {
            if (each.content.name.full() == name)
                return each;
        }
        return {};
    }
    QString classOf(const QString &name)
    {
        const auto found = person(name);
        REQUIRE(found);
        return found->classId ? workspace->classes().find(*found->classId)->label() : QString();
    }

    QString path;
    std::unique_ptr<ui::ImportAssistant> assistant;
};

/// `count` pupils of 1А: «Иванова Анна Первая;1А;…».
inline QString manyPupils(int count, int skipped = 0)
{
    QString table = QStringLiteral("№ личного дела;Фамилия;Имя;Отчество;Класс\n");
    for (int number = 1 + skipped; number <= count; ++number)
        table +=
            QStringLiteral("Д-%1;Ученик%2ов;Пётр;Иванович;1А\n").arg(QString::number(number), QString(number, u'о'));
    return table;
}

} // namespace starosta::test
