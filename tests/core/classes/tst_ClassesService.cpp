// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/Undo.h"

#include "core/classes/ClassesService.h"
#include "core/people/PeopleService.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::classes;

namespace {

ClassName name(QStringView text)
{
    return valueOf(ClassName::parse(text));
}

QString labels(const QList<SchoolClass> &classes)
{
    QStringList labels;
    for (const SchoolClass &each : classes)
        labels.append(each.label());
    return labels.join(u' ');
}

QString labels(const QList<ClassName> &names)
{
    QStringList labels;
    for (const ClassName &each : names)
        labels.append(each.label());
    return labels.join(u' ');
}

ClassId idOf(TestWorkspace &workspace, QStringView text)
{
    return valueOf(workspace->classes().resolve(text)).id;
}

} // namespace

TEST_CASE("The staff room and the classes come with the school")
{
    TestWorkspace workspace;
    ClassesService &classes = workspace->classes();
    CHECK(labels(classes.list()) == u"Учительская 1А 1Б 2А"_s);
    CHECK(classes.staffRoom().kind == ClassKind::staffRoom);
    CHECK(classes.find(classes.staffRoom().id)->label() == u"Учительская"_s);
    CHECK(labels(classes.nomenclature()) == u"1А 1Б 2А"_s);
    CHECK(classes.difference().missing.isEmpty());
    CHECK(classes.difference().notApproved.isEmpty());
}

TEST_CASE("Before there is a school there is no class, and none can be made")
{
    TestWorkspace workspace(Contents::nothing);
    ClassesService &classes = workspace->classes();
    CHECK(classes.list().isEmpty());
    CHECK(codeOf(classes.resolve(u"Учительская")) == ErrorCode::classMissing);
    CHECK(refusal(workspace, [&] { return classes.add({name(u"1А")}); }) == ErrorCode::storeConstraint);
}

TEST_CASE("A class is found by any spelling of its name")
{
    TestWorkspace workspace;
    ClassesService &classes = workspace->classes();
    for (const QStringView text : {u"1А", u"1 «а» класс", u"01-A"})
        CHECK(valueOf(classes.resolve(text)).label() == u"1А"_s);
    for (const QStringView text : {u"Учительская", u" «УЧИТЕЛЬСКАЯ» ", u"учитeльская"})
        CHECK(valueOf(classes.resolve(text)).kind == ClassKind::staffRoom);
    CHECK(codeOf(classes.resolve(u"3А")) == ErrorCode::classMissing);
    CHECK(codeOf(classes.resolve(u"Столовая")) == ErrorCode::classNameInvalid);
    CHECK(classes.find(name(u"2А")));
    CHECK_FALSE(classes.find(name(u"2Б")));
    CHECK_FALSE(classes.find(ClassId(999)));
}

TEST_CASE("Classes are added together and one undo takes them back")
{
    TestWorkspace workspace;
    ClassesService &classes = workspace->classes();
    const auto added = undoable(workspace, [&] {
        return classes.add({name(u"5 инж"), name(u"10А"), name(u"3А")}, {.order = u"№ 1 от 01.09.2026"_s});
    });
    CHECK(labels(classes.list()) == u"Учительская 1А 1Б 2А 3А 5 инж 10А"_s);
    CHECK(classes.find(added.value[1])->label() == u"10А"_s);
    const auto entry = workspace->ledger().entry(*added.entry);
    CHECK(entry->subject == u"5 инж, 10А, 3А"_s);
    CHECK(entry->because.order == u"№ 1 от 01.09.2026"_s);
}

TEST_CASE("A class that exists in any spelling or in the archive is not added again")
{
    TestWorkspace workspace;
    ClassesService &classes = workspace->classes();
    valueOf(classes.add({name(u"5 инж")}));
    CHECK(refusal(workspace, [&] { return classes.add({name(u"3А"), name(u"1А")}); }) == ErrorCode::classExists);
    CHECK(refusal(workspace, [&] { return classes.add({name(u"5 ИНЖ")}); }) == ErrorCode::classExists);
    valueOf(classes.archive(idOf(workspace, u"2А")));
    CHECK(refusal(workspace, [&] { return classes.add({name(u"2А")}); }) == ErrorCode::classExists);
    const auto twice = valueOf(classes.add({name(u"3А"), name(u"3а")}));
    CHECK(twice.value[0] == twice.value[1]);
    CHECK_FALSE(valueOf(classes.add({})).entry);
}

TEST_CASE("The subject of many classes is a beginning and a number")
{
    TestWorkspace workspace;
    const auto names = valueOf(namesByGrades(u"3-12", u"АБВГДЕЖЗИ"));
    const auto added = valueOf(workspace->classes().add(names));
    const QString subject = workspace->ledger().entry(*added.entry)->subject;
    CHECK(subject.startsWith(u"3А, 3Б, 3В"_s));
    CHECK(subject.endsWith(u"… (90)"_s));
}

TEST_CASE("ensure leaves known classes alone and answers in the order of the names")
{
    TestWorkspace workspace;
    ClassesService &classes = workspace->classes();
    const auto ids =
        undoable(workspace, [&] {
            return workspace->ledger().change({.action = journal::Action::addClasses}, [&](journal::Change &change) {
                return classes.ensure(change, {name(u"4А"), name(u"1А"), name(u"4 а")});
            });
        }).value;
    CHECK(ids[0] == idOf(workspace, u"4А"));
    CHECK(ids[1] == idOf(workspace, u"1А"));
    CHECK(ids[2] == ids[0]);
}

TEST_CASE("A class is renamed, also to another spelling of its own name")
{
    TestWorkspace workspace;
    ClassesService &classes = workspace->classes();
    const ClassId id = idOf(workspace, u"1Б");
    CHECK(classes.canRename(id, name(u"1В")));
    const auto renamed = undoable(workspace, [&] { return classes.rename(id, name(u"1В")); });
    CHECK(workspace->ledger().entry(*renamed.entry)->subject == u"1Б → 1В"_s);
    CHECK(classes.find(id)->label() == u"1В"_s);
    CHECK_FALSE(valueOf(classes.rename(id, name(u"1В"))).entry);
    valueOf(classes.rename(id, name(u"1 инж")));
    valueOf(classes.rename(id, name(u"1 Инж")));
    CHECK(classes.find(id)->label() == u"1 Инж"_s);
}

TEST_CASE("rename and canRename refuse the same")
{
    TestWorkspace workspace;
    ClassesService &classes = workspace->classes();
    const auto [id, text, code] = GENERATE(table<int, QString, ErrorCode>({
        {0, u"1Б"_s, ErrorCode::classExists},
        {1, u"3А"_s, ErrorCode::staffRoomFixed},
        {2, u"3А"_s, ErrorCode::classMissing},
    }));
    const ClassId which = std::array{idOf(workspace, u"1А"), classes.staffRoom().id, ClassId(999)}[size_t(id)];
    CHECK(codeOf(classes.canRename(which, name(text))) == code);
    CHECK(refusal(workspace, [&] { return classes.rename(which, name(text)); }) == code);
}

TEST_CASE("An empty class is archived and restored")
{
    TestWorkspace workspace;
    ClassesService &classes = workspace->classes();
    const ClassId id = idOf(workspace, u"2А");
    CHECK(classes.canArchive(id));
    undoable(workspace, [&] { return classes.archive(id, {.reason = u"слияние классов"_s}); });
    CHECK(labels(classes.list()) == u"Учительская 1А 1Б"_s);
    CHECK(labels(classes.list(Archived::include)) == u"Учительская 1А 1Б 2А"_s);
    CHECK(classes.find(id)->archivedOn == QDate(2026, 9, 1));
    CHECK(codeOf(classes.canArchive(id)) == ErrorCode::classArchived);
    CHECK(refusal(workspace, [&] { return classes.archive(id); }) == ErrorCode::classArchived);

    undoable(workspace, [&] { return classes.restore(id); });
    CHECK_FALSE(classes.find(id)->archivedOn);
    CHECK_FALSE(valueOf(classes.restore(id)).entry);
    CHECK(refusal(workspace, [&] { return classes.restore(ClassId(999)); }) == ErrorCode::classMissing);

    const auto history = workspace->ledger().historyOf({u"classes"_s, id.value()});
    REQUIRE(history.size() > 2);
    CHECK(history[1].change.fields.front().field == u"archived_on"_s);
    CHECK(history[1].entry.because.reason == u"слияние классов"_s);
}

TEST_CASE("archive and canArchive refuse the same")
{
    TestWorkspace workspace;
    ClassesService &classes = workspace->classes();
    const ClassId id = idOf(workspace, u"1А");
    valueOf(workspace->people().add(
        {.content = {.name = valueOf(people::PersonName::parse(u"Яковлев Зоригто"))}, .pupilOf = id}));
    const auto refused = classes.canArchive(id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::classNotEmpty, {u"1А"_s, u"1"_s}});
    CHECK(refusal(workspace, [&] { return classes.archive(id); }) == ErrorCode::classNotEmpty);
    const ClassId room = classes.staffRoom().id;
    CHECK(codeOf(classes.canArchive(room)) == ErrorCode::staffRoomFixed);
    CHECK(refusal(workspace, [&] { return classes.archive(room); }) == ErrorCode::staffRoomFixed);
    CHECK(codeOf(classes.canArchive(ClassId(999))) == ErrorCode::classMissing);
    CHECK(refusal(workspace, [&] { return classes.archive(ClassId(999)); }) == ErrorCode::classMissing);
}

TEST_CASE("What is known of a class's chats is kept, not knowing included")
{
    TestWorkspace workspace;
    ClassesService &classes = workspace->classes();
    const ClassId id = idOf(workspace, u"1А");
    CHECK(classes.find(id)->chats == Chats());
    undoable(workspace, [&] { return classes.setChats(id, {.pupils = false, .guardians = {}}); });
    CHECK(classes.find(id)->chats == Chats{.pupils = false});
    undoable(workspace, [&] { return classes.setChats(id, {.pupils = {}, .guardians = true}); });
    CHECK(classes.find(id)->chats == Chats{.guardians = true});
    CHECK(refusal(workspace, [&] { return classes.setChats(ClassId(999), {}); }) == ErrorCode::classMissing);
}

TEST_CASE("The nomenclature is replaced, and held against the structure")
{
    TestWorkspace workspace;
    ClassesService &classes = workspace->classes();
    const auto order = valueOf(orders::OrderReference::parse(u"№ 3 от 20.08.2026"));
    const QList<ClassName> approved = {name(u"3А"), name(u"1А"), name(u"1Б"), name(u"3а")};
    const auto done = undoable(workspace, [&] { return classes.approveNomenclature(approved, order); });
    CHECK(workspace->ledger().entry(*done.entry)->because.order == order.label());
    CHECK(workspace->orders().find(order)->content.kind == orders::OrderKind::nomenclature);
    CHECK(labels(classes.nomenclature()) == u"1А 1Б 3А"_s);
    CHECK(labels(classes.difference().missing) == u"3А"_s);
    CHECK(labels(classes.difference().notApproved) == u"2А"_s);
    CHECK_FALSE(valueOf(classes.approveNomenclature(approved, order)).entry);

    valueOf(classes.archive(idOf(workspace, u"2А")));
    CHECK(classes.difference().notApproved.isEmpty());
    valueOf(classes.archive(idOf(workspace, u"1Б")));
    CHECK(labels(classes.difference().missing) == u"1Б 3А"_s);
    undoable(workspace, [&] { return classes.approveNomenclature({}, std::nullopt); });
    CHECK(classes.difference().missing.isEmpty());
    CHECK(classes.difference().notApproved.isEmpty());
}

TEST_CASE("Creating the staff room again changes nothing")
{
    TestWorkspace workspace;
    ClassesService &classes = workspace->classes();
    const auto again =
        valueOf(workspace->ledger().change({.action = journal::Action::addClasses},
                                           [&](journal::Change &change) { return classes.createStaffRoom(change); }));
    CHECK(again.value == classes.staffRoom().id);
    CHECK_FALSE(again.entry);
}
