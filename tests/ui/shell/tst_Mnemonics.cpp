// SPDX-License-Identifier: GPL-3.0-or-later
// Alt and a letter press one thing: menus, buttons and labels of a window share no letter, in either language.
#include "tests/support/Catch.h"

#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/orders/OrdersService.h"
#include "core/people/PeopleService.h"
#include "core/school/SchoolService.h"
#include "tests/ui/shell/DemoWindow.h"
#include "ui/classes/AddClassesDialog.h"
#include "ui/classes/NomenclatureDialog.h"
#include "ui/common/Mnemonics.h"
#include "ui/common/MovementDialog.h"
#include "ui/common/OrderDraftDialog.h"
#include "ui/common/Page.h"
#include "ui/homerooms/ApplyDistributionDialog.h"
#include "ui/invites/LinkPolicyDialog.h"
#include "ui/invites/PasteLinksDialog.h"
#include "ui/invites/PersonalLinkDialog.h"
#include "ui/invites/PrintDialog.h"
#include "ui/invites/ValidUntilDialog.h"
#include "ui/orders/OrderDialog.h"
#include "ui/people/PersonDialog.h"
#include "ui/school/AppointmentDialog.h"
#include "ui/school/FirstStartAssistant.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabWidget>

using namespace starosta;

namespace {

/// «В: Вид, Внести ссылки», for every letter that two share.
QStringList clashes(const QWidget &window)
{
    QMap<QChar, QStringList> owners;
    const auto add = [&owners](const QString &text) {
        if (const QChar letter = ui::mnemonicOf(text); !letter.isNull())
            owners[letter].append(text);
    };
    if (const auto *main = qobject_cast<const QMainWindow *>(&window)) {
        for (const QAction *action : main->menuBar()->actions())
            add(action->text());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&window))
            add(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&window) && label->buddy())
            add(label->text());
    }
    QStringList found;
    for (auto it = owners.constBegin(); it != owners.constEnd(); ++it) {
        if (it->size() > 1)
            found.append(QStringLiteral("%1: %2").arg(QString(it.key()), it->join(QStringLiteral(", "))));
    }
    return found;
}

} // namespace

TEST_CASE("no page shares a letter with the menus or within itself")
{
    const auto language = GENERATE(text::Language::russian, text::Language::english);
    test::DemoWindow stage(language);
    for (const ui::PageEntry &entry : stage.window->usedPages()) {
        stage.window->open({.page = entry.id});
        test::settle();
        INFO(entry.id.toStdString());
        CHECK(clashes(*stage.window) == QStringList());
        auto *tabs = stage.window->currentPage()->findChild<QTabWidget *>();
        for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            test::settle();
            INFO(tab);
            CHECK(clashes(*stage.window) == QStringList());
        }
    }
}

TEST_CASE("no menu has a letter twice")
{
    const auto language = GENERATE(text::Language::russian, text::Language::english);
    test::DemoWindow stage(language);
    for (const QMenu *menu : stage.window->menuBar()->findChildren<QMenu *>()) {
        INFO(menu->title().toStdString());
        QSet<QChar> letters;
        for (const QAction *action : menu->actions()) {
            INFO(action->text().toStdString());
            const QChar letter = ui::mnemonicOf(action->text());
            CHECK_FALSE((!letter.isNull() && letters.contains(letter)));
            letters.insert(letter);
        }
    }
}

TEST_CASE("no dialog has a letter twice")
{
    const auto language = GENERATE(text::Language::russian, text::Language::english);
    test::DemoWindow stage(language);
    Workspace &workspace = stage.window->workspace();
    const QDate today = workspace.ledger().today();
    const auto pupil = workspace.people().list({.role = people::Role::pupil}).first();
    std::vector<std::unique_ptr<QDialog>> dialogs;
    dialogs.push_back(std::make_unique<ui::PrintDialog>(
        ui::PrintDialog::Parts{.workspace = workspace, .dialogs = stage.dialogs, .settings = stage.settings},
        std::nullopt));
    dialogs.push_back(std::make_unique<ui::PasteLinksDialog>(workspace, QString()));
    dialogs.push_back(std::make_unique<ui::LinkPolicyDialog>(
        invites::LinkPolicy(),
        ui::LinkPolicyDialog::Day{test::valueOf(school::SchoolYear::startingIn(2026)), QDate(2026, 9, 1)}));
    dialogs.push_back(std::make_unique<ui::PersonalLinkDialog>(
        workspace, ui::PersonalLinkDialog::Place{.schoolClass = workspace.classes().list().first(),
                                                 .role = invites::InviteRole::teacher}));
    dialogs.push_back(
        std::make_unique<ui::ValidUntilDialog>(ui::ValidUntilDialog::Parts{.now = {}, .today = today, .check = {}}));
    dialogs.push_back(std::make_unique<ui::PersonDialog>(workspace, std::nullopt));
    dialogs.push_back(std::make_unique<ui::MovementDialog>(
        workspace, ui::MovementDialog::Setting{.kinds = ui::movementsOf(pupil), .people = {pupil}}));
    dialogs.push_back(std::make_unique<ui::AddClassesDialog>(workspace));
    dialogs.push_back(std::make_unique<ui::NomenclatureDialog>(QList<classes::ClassName>(), today));
    dialogs.push_back(std::make_unique<ui::OrderDialog>(std::nullopt, today));
    using Use = ui::AppointmentDialog::Parts::Use;
    for (const Use use : {Use::appoint, Use::handOver, Use::edit})
        dialogs.push_back(
            std::make_unique<ui::AppointmentDialog>(ui::AppointmentDialog::Parts{.use = use, .today = today}));
    dialogs.push_back(std::make_unique<ui::OrderDraftDialog>(
        stage.window->context(),
        print::DraftSource{.kind = print::DraftKind::homerooms, .order = workspace.orders().list().first()}));
    dialogs.push_back(std::make_unique<ui::ApplyDistributionDialog>(ui::ApplyDistributionDialog::Parts{
        .changes = {QStringLiteral("1А")}, .doubts = {QStringLiteral("?")}, .today = today}));
    for (const auto &dialog : dialogs) {
        test::showAndSettle(*dialog, {700, 440});
        ui::settleMnemonics(*dialog);
        INFO(dialog->metaObject()->className());
        CHECK(clashes(*dialog) == QStringList());
        // 1366×768 pixels at 150 %: what does not fit scrolls, the dialog itself is no larger.
        CHECK(dialog->minimumSizeHint().width() <= 880);
        CHECK(dialog->minimumSizeHint().height() <= 440);
    }
}

TEST_CASE("no step of the first start has a letter twice, and each fits a small screen")
{
    test::TemporaryFolder folder;
    test::TestClock clock;
    ui::AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    const text::InstalledLanguage language(*qApp, GENERATE(text::Language::russian, text::Language::english));
    test::AnsweredDialogs dialogs;
    ui::FirstStartAssistant assistant({.clock = clock,
                                       .dialogs = dialogs,
                                       .settings = settings,
                                       .storePath = folder.filePath(QStringLiteral("s.starosta")),
                                       .finished = {}});
    test::showAndSettle(assistant, {680, 440});
    for (const int id : assistant.pageIds()) {
        INFO(id);
        CHECK(assistant.minimumSizeHint().height() <= 440);
        CHECK(clashes(assistant) == QStringList());
        for (auto *line : assistant.currentPage()->findChildren<QLineEdit *>()) {
            if (line->text().isEmpty())
                line->setText(QStringLiteral("Пак Бато Батоевич"));
        }
        assistant.next();
        test::settle();
    }
}

TEST_CASE("a letter that is taken gives way to another of the text; the wish comes back when there is room")
{
    QWidget window;
    QPushButton first(QStringLiteral("&Save"), &window);
    QPushButton second(QStringLiteral("&Show the && sign"), &window);
    QPushButton third(QStringLiteral("&S"), &window);
    test::showAndSettle(window, {300, 200});
    ui::settleMnemonics(window);
    CHECK(first.text() == QStringLiteral("&Save"));
    CHECK(second.text() == QStringLiteral("Show &the && sign"));
    CHECK(third.text() == QStringLiteral("S"));
    first.hide();
    ui::settleMnemonics(window);
    CHECK(second.text() == QStringLiteral("&Show the && sign"));
}
