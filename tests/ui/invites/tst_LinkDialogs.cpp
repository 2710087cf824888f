// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/core/invites/LinksOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/UiStage.h"
#include "ui/invites/LinkPolicyDialog.h"
#include "ui/invites/PersonalLinkDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace starosta;
using invites::InviteRole;
using invites::LinkPolicy;

TEST_CASE("the rules for links are chosen, and a contradiction is said before they are saved")
{
    ui::LinkPolicyDialog dialog(LinkPolicy{}, {test::valueOf(school::SchoolYear::startingIn(2026)), QDate(2026, 9, 1)});
    test::showAndSettle(dialog);
    CHECK(test::accessibilityFaults(dialog) == QStringList());
    std::optional<LinkPolicy> chosen;
    QObject::connect(&dialog, &ui::LinkPolicyDialog::chosen, &dialog,
                     [&chosen](const LinkPolicy &policy) { chosen = policy; });
    auto *lifetime = test::labelled<QComboBox>(dialog, QStringLiteral("New links are valid"));
    auto *maximum = test::labelled<QSpinBox>(dialog, QStringLiteral("At most, days"));
    lifetime->setCurrentIndex(lifetime->findData(QStringLiteral("30")));
    maximum->setValue(10);
    CHECK(test::says<QLabel>(dialog, QStringLiteral("30 days by default, but for 10 at most")));
    test::click(test::buttonWith(dialog, QStringLiteral("Save the rules")));
    CHECK_FALSE(chosen);

    maximum->setValue(60);
    auto *terms = test::labelled<QLineEdit>(dialog, QStringLiteral("Terms end on"));
    test::typeInto(terms, QStringLiteral("31.02"));
    test::click(test::buttonWith(dialog, QStringLiteral("Save the rules")));
    CHECK_FALSE(chosen);
    test::typeInto(terms, QStringLiteral("25.10, 28.12"));
    test::labelled<QSpinBox>(dialog, QStringLiteral("Unclaimed for long after, days"))->setValue(14);
    test::click(test::buttonWith(dialog, QStringLiteral("Save the rules")));
    REQUIRE(chosen);
    CHECK(chosen->standard == invites::Lifetime{.kind = invites::Lifetime::Kind::days, .days = 30});
    CHECK(chosen->maximumDays == 60);
    CHECK(chosen->unclaimedDays == 14);
    CHECK(chosen->termEnds == QList<invites::MonthDay>{{10, 25}, {12, 28}});
}

TEST_CASE("without a last day is a rule of its own")
{
    ui::LinkPolicyDialog dialog(LinkPolicy{}, {test::valueOf(school::SchoolYear::startingIn(2026)), QDate(2026, 9, 1)});
    test::showAndSettle(dialog);
    auto *lifetime = test::labelled<QComboBox>(dialog, QStringLiteral("New links are valid"));
    lifetime->setCurrentIndex(lifetime->findData(QStringLiteral("unlimited")));
    CHECK(test::says<QLabel>(dialog, QStringLiteral("links without one are not allowed")));
    test::click(test::buttonWith(dialog, QStringLiteral("Links without a last day are allowed")));
    CHECK_FALSE(test::says<QLabel>(dialog, QStringLiteral("links without one are not allowed")));
}

TEST_CASE("a personal link is for somebody of the class, chosen by name")
{
    test::TestWorkspace workspace;
    const auto anna = test::addPupil(workspace, u"Ёлкина Анна", u"1А");
    test::addPupil(workspace, u"Белов Борис", u"1Б");
    const auto schoolClass = test::valueOf(workspace->classes().resolve(u"1А"));
    ui::PersonalLinkDialog dialog(*workspace, {.schoolClass = schoolClass, .role = InviteRole::pupil});
    test::showAndSettle(dialog);
    CHECK(test::accessibilityFaults(dialog) == QStringList());
    auto *whom = test::labelled<QComboBox>(dialog, QStringLiteral("For whom"));
    REQUIRE(whom->count() == 1);
    auto *link = test::labelled<QLineEdit>(dialog, QStringLiteral("Link"));
    test::typeInto(link, QStringLiteral("https://example.com/join"));
    test::click(test::buttonWith(dialog, QStringLiteral("Enter the link")));
    CHECK(dialog.isVisible());
    test::typeInto(link, test::secretLink('a'));
    whom->setCurrentText(QStringLiteral("Кто-то другой"));
    test::click(test::buttonWith(dialog, QStringLiteral("Enter the link")));
    CHECK(dialog.isVisible());
    CHECK(test::says<QLabel>(dialog, QStringLiteral("Кто-то другой")));
    whom->setCurrentIndex(0);
    test::click(test::buttonWith(dialog, QStringLiteral("Enter the link")));
    CHECK_FALSE(dialog.isVisible());
    CHECK(workspace->invites().personal(anna, schoolClass.id, InviteRole::pupil));
}
