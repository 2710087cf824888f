// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/homerooms/HomeroomsService.h"
#include "core/invites/RevocationService.h"
#include "core/sheets/SheetsService.h"
#include "tests/core/invites/LinksOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using invites::LinkState;
using sheets::SheetContent;
using sheets::SheetForm;
using sheets::SheetRequest;

namespace {

constexpr int kSlipsOnAPage = 8;

void addLink(TestWorkspace &workspace, QStringView className, InviteRole role, std::optional<QDate> validUntil = {})
{
    const QString where = className.toString() + token(role);
    const QByteArray hash = QByteArray::number(qHash(where)).leftJustified(35, 'x');
    valueOf(workspace->invites().registerLink(
        {.classId = classId(workspace, className),
         .role = role,
         .url = valueOf(
             invites::InviteUrl::parse(u"https://sferum.ru/?p=messages&join="_s + QLatin1StringView(hash) + u'='))}));
    if (validUntil)
        setLastDay(workspace, workspace->invites().live(classId(workspace, className), role)->id, *validUntil);
}

SheetRequest request(TestWorkspace &workspace, SheetForm form, InviteRole role, QStringView className)
{
    return {.form = form, .role = role, .classes = {classId(workspace, className)}, .perPage = kSlipsOnAPage};
}

QString recipients(const SheetContent &content)
{
    QStringList lines;
    for (const sheets::ClassPart &part : content.parts) {
        for (const sheets::Recipient &recipient : part.recipients)
            lines.append(recipient.attachment.isEmpty() ? recipient.name
                                                        : recipient.name + u" < "_s + recipient.attachment);
    }
    return lines.join(u"; ");
}

} // namespace

TEST_CASE("A class sheet needs a link and no people")
{
    TestWorkspace workspace;
    addLink(workspace, u"1А", InviteRole::pupil, QDate(2026, 10, 1));
    const auto content =
        valueOf(workspace->sheets().preview(request(workspace, SheetForm::classSheet, InviteRole::pupil, u"1А")));
    CHECK(content.schoolName == u"Учебная НОШ");
    CHECK(content.yearLabel == u"2026/2027");
    CHECK(content.platform == u"Сферум");
    CHECK(content.printedOn == QDate(2026, 9, 1));
    CHECK_FALSE(content.batch);
    REQUIRE(content.parts.size() == 1);
    CHECK(content.parts.first().className == u"1А");
    CHECK(content.parts.first().recipients.isEmpty());
    CHECK(content.parts.first().link.validUntil == QDate(2026, 10, 1));
}

TEST_CASE("Pupils get one slip each, in the order of their names")
{
    TestWorkspace workspace;
    addLink(workspace, u"1А", InviteRole::pupil);
    addPupil(workspace, u"Яковлев Ян Янович", u"1А");
    const auto first = addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
    addPupil(workspace, u"Чужой Пётр Петрович", u"1Б");
    const auto content =
        valueOf(workspace->sheets().preview(request(workspace, SheetForm::slips, InviteRole::pupil, u"1А")));
    CHECK(recipients(content) == u"Антонова Анна Антоновна; Яковлев Ян Янович");
    CHECK(content.parts.first().recipients.first().person == first);
}

TEST_CASE("Slips are printed for those alone who were chosen, in whatever class they are")
{
    TestWorkspace workspace;
    for (const QStringView name : {u"1А", u"1Б"}) {
        addLink(workspace, name, InviteRole::pupil);
        addLink(workspace, name, InviteRole::guardian);
    }
    const auto anna = addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
    const auto yan = addPupil(workspace, u"Яковлев Ян Янович", u"1Б");
    addPupil(workspace, u"Белов Борис Антонович", u"1Б");
    const auto mother = addPerson(workspace, u"Антонова Мария Ивановна");
    valueOf(workspace->people().linkGuardian({.guardian = mother, .pupil = anna}));
    const auto for_ = [&](InviteRole role, const QList<people::PersonId> &people) {
        sheets::SheetRequest wanted{.form = SheetForm::slips, .role = role, .classes = {}, .people = people};
        for (const classes::SchoolClass &each : workspace->classes().list())
            wanted.classes.append(each.id);
        return workspace->sheets().preview(wanted);
    };
    const auto two = valueOf(for_(InviteRole::pupil, {anna, yan}));
    CHECK(two.parts.size() == 2);
    CHECK(recipients(two) == u"Антонова Анна Антоновна; Яковлев Ян Янович");
    CHECK(recipients(valueOf(for_(InviteRole::guardian, {mother}))) ==
          u"Антонова Мария Ивановна < Антонова Анна Антоновна");
    // Of a pupil the parents' slips.
    CHECK(recipients(valueOf(for_(InviteRole::guardian, {yan}))).endsWith(u"< Яковлев Ян Янович"));
    CHECK(codeOf(for_(InviteRole::pupil, {mother})) == ErrorCode::sheetNothingToPrint);
    // The obstacle of a class that nobody asked for is none.
    valueOf(workspace->invites().pause({workspace->invites().live(classId(workspace, u"1А"), InviteRole::pupil)->id}));
    CHECK(recipients(valueOf(for_(InviteRole::pupil, {yan}))) == u"Яковлев Ян Янович");
    CHECK(codeOf(for_(InviteRole::pupil, {anna})) == ErrorCode::linkPaused);
}

TEST_CASE("Guardians get a slip for every child, and a child without known guardians gets one all the same")
{
    TestWorkspace workspace;
    addLink(workspace, u"1А", InviteRole::guardian);
    const auto anna = addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
    const auto boris = addPupil(workspace, u"Антонов Борис Антонович", u"1А");
    addPupil(workspace, u"Яковлев Ян Янович", u"1А");
    const auto mother = addPerson(workspace, u"Антонова Мария Ивановна");
    const auto father = addPerson(workspace, u"Антонов Антон Ильич");
    for (const auto &[guardian, pupil] : {std::pair(mother, anna), std::pair(father, anna), std::pair(mother, boris)})
        valueOf(workspace->people().linkGuardian({.guardian = guardian, .pupil = pupil}));

    const auto content =
        valueOf(workspace->sheets().preview(request(workspace, SheetForm::slips, InviteRole::guardian, u"1А")));
    QStringList lines = recipients(content).split(u"; "_s);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == u"Антонова Мария Ивановна < Антонов Борис Антонович");
    lines = QStringList{lines[1], lines[2]};
    lines.sort();
    CHECK(lines == QStringList{u"Антонов Антон Ильич < Антонова Анна Антоновна"_s,
                               u"Антонова Мария Ивановна < Антонова Анна Антоновна"_s});
    CHECK(recipients(content).endsWith(u"Родителям (законным представителям) < Яковлев Ян Янович"));
}

TEST_CASE(
    "Teachers: all staff into the staff room, the homeroom teacher into a class, a blank slip where there is none")
{
    TestWorkspace workspace;
    for (const QStringView name : {u"Учительская", u"1А", u"1Б"})
        addLink(workspace, name, InviteRole::teacher);
    const auto teacher = addTeacher(workspace, u"Кузнецова Ольга Петровна");
    addTeacher(workspace, u"Белов Иван Иванович");
    valueOf(workspace->homerooms().assign(classId(workspace, u"1А"), teacher));

    const auto of = [&](QStringView name) {
        return valueOf(workspace->sheets().preview(request(workspace, SheetForm::slips, InviteRole::teacher, name)));
    };
    CHECK(recipients(of(u"Учительская")) == u"Белов Иван Иванович; Кузнецова Ольга Петровна");
    CHECK(recipients(of(u"1А")) == u"Кузнецова Ольга Петровна");
    CHECK(of(u"1Б").parts.first().recipients.size() == 1);
    CHECK(recipients(of(u"1Б")).isEmpty());
}

TEST_CASE("What cannot be printed says why")
{
    TestWorkspace workspace;
    const auto why = [&](SheetForm form, InviteRole role, QStringView name) {
        const auto content = workspace->sheets().preview(request(workspace, form, role, name));
        REQUIRE_FALSE(content);
        return content.error();
    };
    CHECK(why(SheetForm::classSheet, InviteRole::pupil, u"1А").code == ErrorCode::sheetNothingToPrint);
    addLink(workspace, u"1А", InviteRole::pupil);
    CHECK(why(SheetForm::slips, InviteRole::pupil, u"1А") == Error{ErrorCode::sheetNobody, {u"1А"_s}});
    addLink(workspace, u"1Б", InviteRole::pupil, QDate(2026, 8, 31));
    CHECK(why(SheetForm::classSheet, InviteRole::pupil, u"1Б") == Error{ErrorCode::linkExpired, {u"31.08.2026"_s}});

    SheetRequest slips = request(workspace, SheetForm::slips, InviteRole::pupil, u"1А");
    slips.perPage = 7;
    CHECK(codeOf(workspace->sheets().preview(slips)) == ErrorCode::sheetPerPage);
    slips.classes.clear();
    slips.perPage = kSlipsOnAPage;
    CHECK(codeOf(workspace->sheets().preview(slips)) == ErrorCode::sheetNothingToPrint);
}

TEST_CASE("Of several classes, those that can be printed are, in class order")
{
    TestWorkspace workspace;
    addLink(workspace, u"2А", InviteRole::pupil);
    addLink(workspace, u"1А", InviteRole::pupil);
    addLink(workspace, u"1Б", InviteRole::pupil, QDate(2026, 8, 31));
    SheetRequest all{.form = SheetForm::classSheet, .role = InviteRole::pupil, .classes = {}};
    for (const QStringView name : {u"2А", u"1Б", u"1А"})
        all.classes.append(classId(workspace, name));
    const auto content = valueOf(workspace->sheets().preview(all));
    REQUIRE(content.parts.size() == 2);
    CHECK(content.parts[0].className == u"1А");
    CHECK(content.parts[1].className == u"2А");

    QStringList printable;
    for (const classes::SchoolClass &schoolClass : workspace->sheets().printable(InviteRole::pupil))
        printable.append(schoolClass.label());
    CHECK(printable == QStringList{u"1А"_s, u"2А"_s});
}

TEST_CASE("A printed batch has a number, its people and an entry that cannot be undone")
{
    TestWorkspace workspace;
    addLink(workspace, u"1А", InviteRole::pupil);
    addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
    addPupil(workspace, u"Яковлев Ян Янович", u"1А");
    const SheetRequest slips = request(workspace, SheetForm::slips, InviteRole::pupil, u"1А");
    workspace.clock().advanceDays(3);
    const auto issued = valueOf(workspace->sheets().issue(slips));
    CHECK(issued.value.batch == 1);
    CHECK(issued.value.parts.first().link.batch == 1);
    const auto entry = workspace->ledger().entry(*issued.entry).value();
    CHECK(entry.action == u"sheets.print");
    CHECK(entry.subject == u"№ 1: 1А (ученик)");
    CHECK_FALSE(entry.reversible);

    SheetRequest sheet = slips;
    sheet.form = SheetForm::classSheet;
    CHECK(valueOf(workspace->sheets().issue(sheet)).value.batch == 2);
    const auto batches = workspace->sheets().batches();
    REQUIRE(batches.size() == 2);
    CHECK(batches[0].number == 2);
    CHECK(batches[0].form == SheetForm::classSheet);
    CHECK(batches[0].recipients == 0);
    CHECK(batches[1].number == 1);
    CHECK(batches[1].recipients == 2);
    CHECK(batches[1].printedOn == QDate(2026, 9, 4));
    CHECK(batches[1].classes == slips.classes);
}

TEST_CASE("Printing hands the link out; that alone can be undone, the batch keeps its number")
{
    TestWorkspace workspace;
    addLink(workspace, u"1А", InviteRole::pupil);
    const SheetRequest sheet = request(workspace, SheetForm::classSheet, InviteRole::pupil, u"1А");
    const auto state = [&] { return workspace->invites().live(sheet.classes.first(), InviteRole::pupil)->state; };
    CHECK(state() == LinkState::active);
    valueOf(workspace->sheets().issue(sheet));
    CHECK(state() == LinkState::handedOut);
    CHECK(workspace->invites().live(sheet.classes.first(), InviteRole::pupil)->handedOutOn == QDate(2026, 9, 1));

    const QByteArray after = workspace->ledger().store().contentDigest();
    CHECK(valueOf(workspace->ledger().undo()).subject == u"№ 1: 1А (ученик)");
    CHECK(state() == LinkState::active);
    CHECK(workspace->sheets().batches().size() == 1);
    valueOf(workspace->ledger().redo());
    CHECK(workspace->ledger().store().contentDigest() == after);
    CHECK(valueOf(workspace->sheets().issue(sheet)).value.batch == 2);
}

TEST_CASE("Paper that could not be made leaves no batch behind")
{
    TestWorkspace workspace;
    addLink(workspace, u"1А", InviteRole::pupil);
    const SheetRequest sheet = request(workspace, SheetForm::classSheet, InviteRole::pupil, u"1А");
    std::optional<int> numberOnPaper;
    CHECK(refusal(workspace, [&] {
              return workspace->sheets().issue(sheet, [&](const SheetContent &content) -> Result<> {
                  numberOnPaper = content.batch;
                  return fail(ErrorCode::fileDiskFull, {u"sheets.pdf"_s});
              });
          }) == ErrorCode::fileDiskFull);
    CHECK(numberOnPaper == 1);
    CHECK(workspace->sheets().batches().isEmpty());
    CHECK(workspace->invites().live(sheet.classes.first(), InviteRole::pupil)->state == LinkState::active);
}

TEST_CASE("A paused link is not printed, and it is said why")
{
    TestWorkspace workspace;
    addLink(workspace, u"1А", InviteRole::pupil);
    const auto id = workspace->invites().live(classId(workspace, u"1А"), InviteRole::pupil)->id;
    valueOf(workspace->invites().pause({id}));
    const auto refused =
        workspace->sheets().preview(request(workspace, SheetForm::classSheet, InviteRole::pupil, u"1А"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::linkPaused, {u"01.09.2026"_s}});
    CHECK(workspace->sheets().printable(InviteRole::pupil).isEmpty());
    valueOf(workspace->invites().resume({id}));
    valueOf(workspace->sheets().preview(request(workspace, SheetForm::classSheet, InviteRole::pupil, u"1А")));
}

TEST_CASE("Who has a link of their own gets it on the slip")
{
    TestWorkspace workspace;
    addLink(workspace, u"1А", InviteRole::pupil);
    const auto anna = addPupil(workspace, u"Ёлкина Анна", u"1А");
    addPupil(workspace, u"Белов Борис", u"1А");
    valueOf(workspace->invites().registerLink({.classId = classId(workspace, u"1А"),
                                               .role = InviteRole::pupil,
                                               .url = valueOf(invites::InviteUrl::parse(secretLink('z'))),
                                               .addressee = anna}));
    const auto slips =
        valueOf(workspace->sheets().preview(request(workspace, SheetForm::slips, InviteRole::pupil, u"1А")));
    REQUIRE(slips.parts.size() == 2);
    CHECK(slips.parts[0].recipients.size() == 1);
    CHECK(slips.parts[0].recipients.first().name == u"Белов Борис"_s);
    CHECK(slips.parts[1].recipients.first().person == anna);
    CHECK(slips.parts[1].link.url.secret() == secretLink('z'));
    // Everybody signs on one list.
    CHECK(valueOf(workspace->sheets().preview(request(workspace, SheetForm::handoutList, InviteRole::pupil, u"1А")))
              .parts.first()
              .recipients.size() == 2);
    // Also where the class has no link at all.
    valueOf(workspace->revocation().revoke(
        {workspace->invites().live(classId(workspace, u"1А"), InviteRole::pupil)->id}, {}));
    CHECK(valueOf(workspace->sheets().preview(request(workspace, SheetForm::slips, InviteRole::pupil, u"1А")))
              .parts.size() == 1);
}
