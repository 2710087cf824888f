// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/TemporaryFolder.h"
#include "ui/common/AppSettings.h"

#include <QFile>

using namespace starosta;

TEST_CASE("settings outlive the program and are their owner's alone")
{
    test::TemporaryFolder folder;
    const QString path = folder.filePath(QStringLiteral("s.ini"));
    {
        ui::AppSettings settings(path);
        settings.setText(QStringLiteral("language"), QStringLiteral("en"));
        settings.setNumber(QStringLiteral("n"), 7);
        settings.setBytes(QStringLiteral("b"), QByteArray("\0\xff", 2));
    }
    ui::AppSettings settings(path);
    REQUIRE(settings.text(QStringLiteral("language")) == QStringLiteral("en"));
    REQUIRE(settings.number(QStringLiteral("n"), 0) == 7);
    REQUIRE(settings.number(QStringLiteral("none"), 3) == 3);
    REQUIRE(settings.bytes(QStringLiteral("b")) == QByteArray("\0\xff", 2));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    REQUIRE((QFile::permissions(path) & others) == QFile::Permissions());
}

TEST_CASE("the last stores are remembered, each once, at most eight")
{
    test::TemporaryFolder folder;
    ui::AppSettings settings(folder.filePath(QStringLiteral("s.ini")));
    for (int number = 0; number < 10; ++number)
        settings.rememberStore(QStringLiteral("/school %1").arg(number));
    settings.rememberStore(QStringLiteral("/school 5"));
    REQUIRE(settings.recentStores().size() == 8);
    REQUIRE(settings.recentStores().first() == QStringLiteral("/school 5"));
    REQUIRE(settings.recentStores().count(QStringLiteral("/school 5")) == 1);
    settings.forgetStore(QStringLiteral("/school 5"));
    REQUIRE_FALSE(settings.recentStores().contains(QStringLiteral("/school 5")));
}
