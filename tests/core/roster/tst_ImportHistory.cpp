// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/movements/Moves.h"
#include "tests/core/roster/ImportOfATest.h"

#include "core/roster/SafetyCopy.h"
#include "core/storage/Backup.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

constexpr QStringView kTwo = u"ФИО;Класс\nКим Ян Ильич;1А\nЛи Анна Яновна;1А\n";

QStringList safetyCopies(Import &import)
{
    return QDir(import.workspace().folder().path()).entryList({u"*.before-import-*"_s}, QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("Every import has its place in the history, with what became of it")
{
    Import import;
    import.pupils(u"ФИО;Класс;Дата рождения\nКим Ян Ильич;1А;01.02.2019\nЛи Анна Яновна;1Б;02.02.2019\n");
    import.workspace().clock().advanceDays(1);
    // 1А empties: that is held.
    valueOf(import.apply(import.full(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nКим Ян Ильич;1Б;01.02.2019\n"),
                         {.acceptedRemovals = 1}, {.reason = u"перевод"_s, .order = u"№ 5 от 02.09.2026"_s}));
    const QList<ImportRecord> history = import->roster().history();
    REQUIRE(history.size() == 2);
    const ImportRecord &last = history.front();
    CHECK(last.at == import.workspace().clock().nowUtc());
    CHECK(last.actor == import->ledger().actor());
    CHECK(last.kind == ImportKind::pupils);
    CHECK(last.mode == ImportMode::fullList);
    CHECK(last.scope == u"school");
    CHECK(last.fileName == u"список.csv");
    CHECK(last.digest.size() == 64);
    CHECK(last.digest != history.back().digest);
    CHECK(last.rows == 1);
    CHECK(last.moved == 1);
    CHECK(last.left == 1);
    CHECK(last.because.reason == u"перевод");
    CHECK(last.outcome == ImportOutcome::applied);
    CHECK(history.back().added == 2);
    CHECK(history.back().mode == ImportMode::addAndUpdate);

    valueOf(import->ledger().undo(last.entry));
    CHECK(import->roster().history().front().outcome == ImportOutcome::undone);
    CHECK(import->roster().history().back().outcome == ImportOutcome::applied);
    valueOf(import->ledger().redo());
    CHECK(import->roster().history().front().outcome == ImportOutcome::applied);
}

TEST_CASE("Undoing an import leaves its place in the history, and the content as it was")
{
    Import import;
    const QByteArray before = import.digest();
    import.pupils(kTwo);
    const ImportRecord record = import->roster().history().front();
    valueOf(import->roster().undo(record.id, {.reason = u"не тот файл"_s}));
    CHECK(import.digest() == before);
    CHECK(import->roster().history().size() == 1);
    CHECK(codeOf(import->roster().undo(record.id)) == ErrorCode::journalAlreadyUndone);
    CHECK(codeOf(import->roster().undo(ImportId(77))) == ErrorCode::importNoRecord);
    NoProgress progress;
    CHECK(import->ledger().verify(progress).intact);
}

TEST_CASE("An import that something was built upon names what keeps it from being undone")
{
    Import import;
    import.pupils(kTwo);
    const ImportRecord record = import->roster().history().front();
    people::Person kim = import.pupil(u"Ким Ян Ильич"_s);
    kim.content.phone = u"+7 900 111-11-11"_s;
    const auto edited = valueOf(import->people().edit(kim.id, kim.content, std::nullopt));
    const QByteArray before = import.digest();
    CHECK(codeOf(import->roster().undo(record.id)) == ErrorCode::journalConflict);
    CHECK(import.digest() == before);
    const QList<UndoConflict> conflicts = import->roster().conflictsOf(record.id);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().name == u"Ким Ян Ильич");
    CHECK(conflicts.front().by == *edited.entry);

    valueOf(import->ledger().undo(edited.entry));
    CHECK(import->roster().conflictsOf(record.id).isEmpty());
    valueOf(import->roster().undo(record.id));
}

TEST_CASE("What became of a pupil since an import moved or removed him is not passed over by its undo")
{
    Import import;
    const QString others = u"Ли Анна Яновна;1А;2\nПак Ая Яновна;1А;3\nЦой Юн Ильич;1А;4\n"_s;
    const QString header = u"ФИО;Класс;№ личного дела\n"_s;
    import.pupils(header + others + u"Ким Ян Ильич;1А;1\n"_s);
    const auto kim = import.pupil(u"Ким Ян Ильич"_s).id;
    import.workspace().clock().advanceDays(1);
    std::optional<ImportId> undone;
    std::optional<journal::EntryId> since;
    SECTION("moved by it, and left on the same day")
    {
        import.pupils(header + u"Ким Ян Ильич;1Б;1\n"_s);
        undone = import->roster().history().front().id;
        since = valueOf(depart(*import.workspace(), kim)).entry;
    }
    SECTION("moved by it, and left later")
    {
        import.pupils(header + u"Ким Ян Ильич;1Б;1\n"_s);
        undone = import->roster().history().front().id;
        import.workspace().clock().advanceDays(1);
        since = valueOf(depart(*import.workspace(), kim)).entry;
    }
    SECTION("left by it, and came back to another class")
    {
        valueOf(import.apply(import.full(ImportKind::pupils, header + others)));
        undone = import->roster().history().front().id;
        import.workspace().clock().advanceDays(1);
        import.pupils(header + u"Ким Ян Ильич;2А;1\n"_s);
        since = import->roster().history().front().entry;
    }
    const QByteArray before = import.digest();
    const auto refused = import->roster().undo(*undone);
    CHECK(codeOf(refused) == ErrorCode::journalConflict);
    CHECK(refused.error().args.value(3) == QString::number(since->value()));
    CHECK(import.digest() == before);
    const QList<UndoConflict> conflicts = import->roster().conflictsOf(*undone);
    REQUIRE(!conflicts.isEmpty());
    CHECK(conflicts.front().name == u"Ким Ян Ильич");
    CHECK(conflicts.front().by == *since);
    valueOf(import->ledger().undo(since));
    valueOf(import->roster().undo(*undone));
}

TEST_CASE("An undo puts nobody into an archived class, and gives no class a second homeroom teacher")
{
    Import import;
    import.pupils(kTwo);
    SECTION("a pupil who left, and whose class was archived since")
    {
        const auto closed = *import.pupil(u"Ким Ян Ильич"_s).classId;
        valueOf(import.apply(import.full(ImportKind::pupils, u"ФИО;Класс\nОрлов Олег Олегович;2А\n"),
                             {.acceptedRemovals = 9}, {.reason = u"класс закрыт"_s}));
        const ImportRecord record = import->roster().history().front();
        valueOf(import->classes().archive(closed));
        const QByteArray before = import.digest();
        CHECK(codeOf(import->roster().undo(record.id)) == ErrorCode::undoIntoArchivedClass);
        CHECK(import.digest() == before);
        valueOf(import->ledger().undo());
        valueOf(import->roster().undo(record.id));
    }
    SECTION("a homeroom teacher whose place was given to another")
    {
        import.staff(u"ФИО;Должность;Классное руководство\nИванова Мария Петровна;учитель;1А\n"
                     "Петрова Анна Петровна;учитель;\n");
        valueOf(import.apply(import.full(ImportKind::staff, u"ФИО;Должность\nПетрова Анна Петровна;учитель\n"),
                             {.acceptedRemovals = 9}, {.reason = u"увольнение"_s}));
        const ImportRecord record = import->roster().history().front();
        import.staff(u"ФИО;Должность;Классное руководство\nПетрова Анна Петровна;учитель;1А\n");
        const QByteArray before = import.digest();
        CHECK(codeOf(import->roster().undo(record.id)) == ErrorCode::undoSecondTeacher);
        CHECK(import.digest() == before);
        valueOf(import->ledger().undo());
        valueOf(import->roster().undo(record.id));
    }
}

TEST_CASE("An import in the middle is undone where nothing was built upon it")
{
    Import import;
    import.pupils(kTwo);
    import.staff(u"ФИО;Должность\nИванова Мария Петровна;учитель\n");
    valueOf(import->roster().undo(import->roster().history().back().id));
    CHECK(import.people(people::Role::pupil).empty());
    CHECK(import.people(people::Role::staff).size() == 1);
}

TEST_CASE("The plan says when this very file was imported before")
{
    Import import;
    CHECK_FALSE(import.plan(ImportKind::pupils, kTwo).importedBefore);
    import.pupils(kTwo);
    CHECK(import.plan(ImportKind::pupils, kTwo).importedBefore == import.workspace().clock().nowUtc());
    CHECK_FALSE(import.plan(ImportKind::pupils, kTwo.toString() + u' ').importedBefore);
    valueOf(import->ledger().undo());
    CHECK_FALSE(import.plan(ImportKind::pupils, kTwo).importedBefore);
}

TEST_CASE("Before an import the store is copied and the copy read back; the last few are kept")
{
    Import import;
    import.pupils(kTwo);
    static_assert(kSafetyCopies == 3);
    REQUIRE(safetyCopies(import) == QStringList{u"школа.before-import-1.starosta"_s});
    const QString copy = import.workspace().folder().filePath(u"школа.before-import-1.starosta"_s);
    CHECK(storage::inspectBackup(copy));
    const auto before = valueOf(storage::Store::open(copy, storage::OpenMode::readOnly));
    valueOf(import->ledger().undo());
    CHECK(before->contentDigest() == import.digest());
    CHECK(QFileInfo(copy).permissions().testFlag(QFile::ReadOther) == false);

    const QStringList names{u"Антонов Артём"_s, u"Белов Борис"_s, u"Власов Виктор"_s, u"Громов Глеб"_s};
    for (const QString &name : names)
        import.pupils(u"ФИО;Класс\n%1;1А\n"_s.arg(name));
    CHECK(safetyCopies(import) == QStringList{u"школа.before-import-3.starosta"_s, u"школа.before-import-4.starosta"_s,
                                              u"школа.before-import-5.starosta"_s});
    // An import that changes nothing needs none.
    valueOf(import.apply(import.plan(ImportKind::pupils, u"ФИО;Класс\nАнтонов Артём;1А\n")));
    CHECK(safetyCopies(import).size() == kSafetyCopies);
}

TEST_CASE("Where the copy cannot be made, nothing is imported")
{
    Import import;
    const ImportPlan plan = import.plan(ImportKind::pupils, kTwo);
    // Something stands where the copy would be prepared.
    const QString part = import.workspace().folder().filePath(u"школа.before-import-1.starosta.part"_s);
    REQUIRE(QDir().mkpath(part + u"/x"_s));
    refusal(import.workspace(), [&] { return import.apply(plan); });
    CHECK(import.people(people::Role::pupil).empty());
}
