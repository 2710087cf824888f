// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/TemporaryFolder.h"
#include "tests/support/UiStage.h"
#include "ui/common/WindowDialogs.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;

TEST_CASE("a dialog that is opened for a chosen file stays when the choice of the file closes")
{
    const TemporaryFolder folder;
    const QString path = folder.write(u"список.csv"_s, "a;b\n");
    ui::AppSettings settings(folder.filePath(u"settings.ini"_s));
    QWidget window;
    showAndSettle(window);
    ui::WindowDialogs dialogs(window, settings);
    QPointer<QDialog> opened;
    QString chosen;
    dialogs.chooseFileToOpen({.title = u"Файл"_s, .folder = folder.path()}, [&](const QString &answer) {
        chosen = answer;
        opened = new QDialog;
        dialogs.show(opened);
    });
    settle();
    auto *choice = window.findChild<QFileDialog *>();
    REQUIRE(choice);
    choice->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    QMetaObject::invokeMethod(choice, "accept");
    settle();
    CHECK(chosen == path);
    REQUIRE(opened);
    CHECK(opened->isVisible());
    opened->close();
}
