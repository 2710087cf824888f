// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/invites/RevocationService.h"
#include "core/storage/Statement.h"
#include "tests/core/movements/Moves.h"
#include "tests/core/sheets/SheetsOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using sheets::BatchItem;
using sheets::ItemId;
using sheets::Receipt;
using sheets::ReprintFor;
using sheets::SheetAudience;
using sheets::SheetContent;
using sheets::SheetForm;

namespace {

/// Two pupils of 1А and one of 1Б with slips of batch 1.
struct School
{
    School()
    {
        for (const QStringView name : {u"1А", u"1Б"})
            addLinkFor(workspace, name, InviteRole::pupil);
        anna = addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
        addPupil(workspace, u"Яковлев Ян Янович", u"1А");
        addPupil(workspace, u"Белов Борис Борисович", u"1Б");
        valueOf(workspace->sheets().issue(request(SheetForm::slips, InviteRole::pupil)));
    }
    sheets::SheetRequest request(SheetForm form, InviteRole role)
    {
        return {.form = form,
                .role = role,
                .classes = {classId(workspace, u"1А"), classId(workspace, u"1Б")},
                .perPage = 12};
    }
    sheets::SheetsService &service() { return workspace->sheets(); }
    QList<BatchItem> items(int number = 1) { return valueOf(service().batch(number)).items; }
    void join(people::PersonId person, const char *role, bool gone = false)
    {
        valueOf(workspace->ledger().change(
            {.action = journal::Action::noteJoined}, [&](journal::Change &change) -> Result<> {
                storage::Statement(change.store(),
                                   "INSERT INTO platform_accounts (shown_name, role, first_seen, last_seen, gone_on,"
                                   " person_id, decision, evidence)"
                                   " VALUES ('кто-то', ?1, '2026-09-01', '2026-09-01', ?2, ?3, 'matched', '')")
                    .run(QLatin1StringView(role), gone ? std::optional(QDate(2026, 9, 2)) : std::nullopt, person);
                return {};
            }));
    }

    TestWorkspace workspace;
    people::PersonId anna{0};
};

QString namesOn(const SheetContent &content)
{
    QStringList names;
    for (const sheets::ClassPart &part : content.parts) {
        for (const sheets::Recipient &recipient : part.recipients)
            names.append(recipient.name +
                         (recipient.attachment.isEmpty() ? QString() : u" < "_s + recipient.attachment));
    }
    return names.join(u"; ");
}

} // namespace

TEST_CASE("A batch knows everybody who stands on it")
{
    School school;
    const auto details = valueOf(school.service().batch(1));
    CHECK(details.batch.perPage == 12);
    CHECK(details.batch.recipients == 3);
    CHECK(details.batch.received == 0);
    REQUIRE(details.items.size() == 3);
    CHECK(details.items[0].recipient.name == u"Антонова Анна Антоновна");
    CHECK(details.items[0].className == u"1А");
    CHECK(details.items[2].className == u"1Б");
    CHECK_FALSE(details.items[0].receivedOn);
    CHECK_FALSE(details.items[0].joined);
    CHECK(codeOf(school.service().batch(2)) == ErrorCode::batchMissing);
}

TEST_CASE("Who has the paper is marked for one, several or all, and taken back")
{
    School school;
    const auto items = school.items();
    const auto received = [&] { return school.service().batches().first().received; };
    undoable(school.workspace, [&] { return school.service().receive(1, {items[0].id, items[2].id}); });
    CHECK(received() == 2);
    CHECK(school.items()[0].receivedOn == QDate(2026, 9, 1));

    school.workspace.clock().advanceDays(1);
    const auto all = valueOf(school.service().receive(1, {items[0].id, items[1].id, items[2].id}));
    CHECK(received() == 3);
    // Who had it yesterday did not get it today.
    CHECK(school.items()[0].receivedOn == QDate(2026, 9, 1));
    CHECK(school.items()[1].receivedOn == QDate(2026, 9, 2));
    const auto entry = *school.workspace->ledger().entry(*all.entry);
    CHECK(entry.action == u"sheets.receive");
    CHECK(entry.subject == u"№ 1, получено: 3");
    CHECK(entry.record == journal::RecordRef{u"batches"_s, school.service().batches().first().id.value()});

    undoable(school.workspace, [&] { return school.service().receive(1, {items[0].id}, Receipt::withdraw); });
    CHECK(received() == 2);
    // Nothing to be changed writes nothing.
    CHECK_FALSE(valueOf(school.service().receive(1, {items[0].id}, Receipt::withdraw)).entry);

    CHECK(refusal(school.workspace, [&] {
              return school.service().receive(1, {items[0].id, ItemId(99)});
          }) == ErrorCode::batchRecipientMissing);
    CHECK(refusal(school.workspace, [&] { return school.service().receive(7, {items[0].id}); }) ==
          ErrorCode::batchMissing);
}

TEST_CASE("Who signs on the hand-out list has the slip")
{
    School school;
    valueOf(school.service().issue(school.request(SheetForm::handoutList, InviteRole::pupil)));
    const auto lines = school.items(2);
    undoable(school.workspace, [&] { return school.service().receive(2, {lines[0].id}); });
    CHECK(school.service().batches()[0].received == 1);
    CHECK(school.service().batches()[1].received == 1);
    CHECK(school.items(1)[0].receivedOn == QDate(2026, 9, 1));
    CHECK(valueOf(school.service().paperOf(2)).accountsFor == 1);
    // What is marked on the slips says nothing of the list.
    valueOf(school.service().receive(1, {school.items(1)[1].id}));
    CHECK(school.service().batches()[0].received == 1);
    // Slips that are printed later are others.
    valueOf(school.service().issue(school.request(SheetForm::slips, InviteRole::pupil)));
    CHECK(valueOf(school.service().paperOf(2)).accountsFor == 1);
}

TEST_CASE("A list of a class accounts for the slips of the class, not for one that was printed later for one child")
{
    School school;
    auto request = school.request(SheetForm::slips, InviteRole::pupil);
    request.classes = {classId(school.workspace, u"1А")};
    valueOf(school.service().issue(request)); // No. 2
    auto forOne = request;
    forOne.people = {school.anna};
    valueOf(school.service().issue(forOne)); // No. 3
    request.form = forOne.form = SheetForm::handoutList;
    CHECK(valueOf(school.service().preview(forOne)).accountsFor == 3);
    CHECK(valueOf(school.service().preview(request)).accountsFor == 2);
    CHECK(valueOf(school.service().issue(request)).value.accountsFor == 2); // No. 4
    CHECK(valueOf(school.service().paperOf(4)).accountsFor == 2);
    QList<ItemId> lines;
    for (const BatchItem &item : school.items(4))
        lines.append(item.id);
    valueOf(school.service().receive(4, lines));
    CHECK(valueOf(school.service().batch(2)).batch.received == 2);
    CHECK(valueOf(school.service().batch(3)).batch.received == 0);
    // So does a list that is printed once more.
    CHECK(valueOf(school.service().reprint({.batch = 4})).value.content.accountsFor == 2);
}

TEST_CASE("Whoever has left the class gets no paper again")
{
    School school;
    addLinkFor(school.workspace, u"1А", InviteRole::guardian);
    const auto mother = addPerson(school.workspace, u"Антонова Мария Ивановна");
    valueOf(school.workspace->people().linkGuardian({.guardian = mother, .pupil = school.anna}));
    valueOf(school.service().issue(school.request(SheetForm::slips, InviteRole::guardian))); // No. 2
    valueOf(transfer(*school.workspace, school.anna, classId(school.workspace, u"1Б")));
    auto again = valueOf(school.service().previewReprint({.batch = 1, .whom = ReprintFor::notJoined}));
    CHECK(again.gone == 1);
    CHECK(namesOn(again.content) == u"Яковлев Ян Янович; Белов Борис Борисович");
    again = valueOf(school.service().previewReprint({.batch = 2}));
    CHECK(again.gone == 1);
    CHECK(namesOn(again.content) == u"Родителям (законным представителям) < Яковлев Ян Янович");
    for (const BatchItem &item : school.items()) {
        if (item.recipient.person != school.anna)
            valueOf(depart(*school.workspace, *item.recipient.person));
    }
    addPupil(school.workspace, u"Новенькая Нина Ниловна", u"1А"); // the link works on
    CHECK(codeOf(school.service().previewReprint({.batch = 1})) == ErrorCode::batchAllGone);
}

TEST_CASE("A reprint is a batch of its own, with the same people and the links that still work")
{
    School school;
    addLinkFor(school.workspace, u"1Б", InviteRole::pupil, 'y'); // replaces the one on the paper
    addPupil(school.workspace, u"Новенькая Нина Ниловна", u"1А");
    const auto preview = valueOf(school.service().previewReprint({.batch = 1}));
    CHECK(preview.deadLinks == QStringList{u"1Б, ученик"_s});
    CHECK(namesOn(preview.content) == u"Антонова Анна Антоновна; Яковлев Ян Янович");
    CHECK_FALSE(preview.content.batch);

    const auto printed = valueOf(school.service().reprint({.batch = 1}));
    CHECK(printed.value.content.batch == 2);
    CHECK(printed.value.content.perPage == 12);
    CHECK_FALSE(school.workspace->ledger().entry(*printed.entry)->reversible);
    const auto batches = school.service().batches();
    CHECK(batches.first().reprintOf == 1);
    CHECK_FALSE(batches.last().reprintOf);
    CHECK(school.items(2).size() == 2);

    const auto dead = classId(school.workspace, u"1А");
    valueOf(school.workspace->revocation().revoke({school.workspace->invites().live(dead, InviteRole::pupil)->id},
                                                  {.reason = u"проверка"_s}));
    CHECK(codeOf(school.service().previewReprint({.batch = 1})) == ErrorCode::batchLinksDead);
    CHECK(refusal(school.workspace, [&] { return school.service().reprint({.batch = 1}); }) ==
          ErrorCode::batchLinksDead);
    CHECK(codeOf(school.service().previewReprint({.batch = 9})) == ErrorCode::batchMissing);
}

TEST_CASE("Only those who have not joined in the role of the batch get their paper again")
{
    School school;
    const auto again = [&] { return school.service().previewReprint({.batch = 1, .whom = ReprintFor::notJoined}); };
    school.join(school.anna, "guardian"); // in another role
    CHECK(valueOf(again()).joined == 0);
    school.join(school.anna, "pupil", true); // has left since
    CHECK(valueOf(again()).joined == 0);
    school.join(school.anna, "pupil");
    CHECK(school.items()[0].joined);
    CHECK(valueOf(again()).joined == 1);
    CHECK(namesOn(valueOf(again()).content) == u"Яковлев Ян Янович; Белов Борис Борисович");
    for (const BatchItem &item : school.items()) {
        if (!item.joined)
            school.join(*item.recipient.person, "pupil");
    }
    CHECK(codeOf(again()) == ErrorCode::batchAllJoined);
    CHECK(valueOf(school.service().previewReprint({.batch = 1})).content.parts.size() == 2);
}

TEST_CASE("A guardian's paper names the child again, also where no guardian is known")
{
    School school;
    addLinkFor(school.workspace, u"1А", InviteRole::guardian);
    const auto mother = addPerson(school.workspace, u"Антонова Мария Ивановна");
    valueOf(school.workspace->people().linkGuardian({.guardian = mother, .pupil = school.anna}));
    const auto printed = valueOf(school.service().issue(school.request(SheetForm::slips, InviteRole::guardian)));
    const auto again = valueOf(school.service().previewReprint({.batch = *printed.value.batch}));
    CHECK(namesOn(again.content) == u"Антонова Мария Ивановна < Антонова Анна Антоновна; "
                                    "Родителям (законным представителям) < Яковлев Ян Янович");
    CHECK(namesOn(again.content) == namesOn(printed.value));
}

TEST_CASE("A sheet for the wall can be printed again, and its class marked")
{
    School school;
    const int number =
        *valueOf(school.service().issue(school.request(SheetForm::classSheet, InviteRole::pupil))).value.batch;
    const auto items = school.items(number);
    REQUIRE(items.size() == 2);
    CHECK_FALSE(items[0].recipient.person);
    valueOf(school.service().receive(number, {items[0].id}));
    CHECK(school.items(number)[0].receivedOn);
    const auto again = valueOf(school.service().previewReprint({.batch = number}));
    REQUIRE(again.content.parts.size() == 2);
    CHECK(again.content.parts.first().recipients.isEmpty());
}

TEST_CASE("Who stands on paper as the child of a guardian cannot be removed")
{
    School school;
    addLinkFor(school.workspace, u"2А", InviteRole::guardian);
    const auto child = addPupil(school.workspace, u"Цветкова Юля Юрьевна", u"2А");
    const auto mother = addPerson(school.workspace, u"Цветкова Ольга Ивановна");
    valueOf(school.workspace->people().linkGuardian({.guardian = mother, .pupil = child}));
    valueOf(school.service().issue(
        {.form = SheetForm::slips, .role = InviteRole::guardian, .classes = {classId(school.workspace, u"2А")}}));
    CHECK(codeOf(school.workspace->people().canRemove(child)) == ErrorCode::personInUse);
}

TEST_CASE("The paper carries the end of the journal before it, by which its entry is found")
{
    School school;
    journal::Ledger &ledger = school.workspace->ledger();
    const QString before = ledger.witness();
    CHECK(before.size() == 8);
    QString onPaper;
    const auto printed = valueOf(school.service().issue(school.request(SheetForm::slips, InviteRole::pupil),
                                                        [&](const SheetContent &content) -> Result<> {
                                                            onPaper = content.witness;
                                                            return {};
                                                        }));
    CHECK(onPaper == before);
    CHECK(school.service().batches().first().witness == before);
    const auto found = ledger.entriesAfter(onPaper.toUpper());
    REQUIRE(found.size() == 1);
    CHECK(found.first().number == *printed.entry);
    CHECK(found.first().witness == onPaper);
    CHECK(ledger.witness() != before);
    for (const QString &wrong : {u""_s, u"3fa9"_s, u"не цифры"_s, before + u"00"_s, u"zz"_s + before})
        CHECK(ledger.entriesAfter(wrong).isEmpty());
}

TEST_CASE("The school's own words are printed, and kept with the batch as they were")
{
    School school;
    CHECK_FALSE(school.service().hasOwnText(SheetAudience::pupil));
    undoable(school.workspace, [&] { return school.service().setText(SheetAudience::pupil, ownText()); });
    CHECK(school.service().hasOwnText(SheetAudience::pupil));
    CHECK(school.service().text(SheetAudience::pupil) == ownText());
    CHECK_FALSE(valueOf(school.service().setText(SheetAudience::pupil, ownText())).entry);

    const auto printed = valueOf(school.service().issue(school.request(SheetForm::slips, InviteRole::pupil)));
    const int number = *printed.value.batch;
    CHECK(printed.value.texts.value(SheetAudience::pupil) == ownText());
    auto later = ownText();
    later.slipText = u"Совсем другие слова"_s;
    valueOf(school.service().setText(SheetAudience::pupil, later));
    CHECK(valueOf(school.service().batch(number)).texts.value(SheetAudience::pupil) == ownText());
    CHECK(valueOf(school.service().paperOf(number)).texts.value(SheetAudience::pupil) == ownText());
    CHECK(valueOf(school.service().previewReprint({.batch = number})).content.texts.value(SheetAudience::pupil) ==
          ownText());
    CHECK(valueOf(school.service().preview(school.request(SheetForm::slips, InviteRole::pupil)))
              .texts.value(SheetAudience::pupil) == later);

    undoable(school.workspace, [&] { return school.service().setText(SheetAudience::pupil, std::nullopt); });
    CHECK_FALSE(school.service().hasOwnText(SheetAudience::pupil));
    auto wrong = ownText();
    wrong.title = u"{имя}"_s;
    CHECK(refusal(school.workspace, [&] { return school.service().setText(SheetAudience::pupil, wrong); }) ==
          ErrorCode::sheetTextPlaceholder);
}

TEST_CASE("The paper of a batch is looked at as it was, with links that have died since")
{
    School school;
    addLinkFor(school.workspace, u"1Б", InviteRole::pupil, 'y');
    const auto paper = valueOf(school.service().paperOf(1));
    CHECK(paper.batch == 1);
    CHECK(paper.witness == school.service().batches().first().witness);
    CHECK(paper.parts.size() == 2);
    CHECK(namesOn(paper) == u"Антонова Анна Антоновна; Яковлев Ян Янович; Белов Борис Борисович");
    CHECK(codeOf(school.service().paperOf(2)) == ErrorCode::batchMissing);
}
