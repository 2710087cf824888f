// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invites/InvitesService.h"
#include "core/journal/Redaction.h"
#include "core/statistics/StatisticsService.h"
#include "core/storage/Backup.h"
#include "tests/core/erasure/ErasureOfATest.h"
#include "tests/core/invites/LinksOfATest.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using people::PersonId;

TEST_CASE("Only the data of those who have left is destroyed")
{
    ErasureOfATest stage;
    const PersonId pupil = stage.pupil(u"Ким Ян Олегович");
    const PersonId mother = stage.guardian(u"Ким Ольга", pupil);
    const PersonId teacher = stage.teacher(u"Цой Анна");
    CHECK(codeOf(stage.erasure().canErase(pupil)) == ErrorCode::erasureIsPupil);
    CHECK(codeOf(stage.erasure().canErase(mother)) == ErrorCode::erasureIsGuardian);
    CHECK(codeOf(stage.erasure().canErase(teacher)) == ErrorCode::erasureIsStaff);
    CHECK(codeOf(stage.erasure().canErase(PersonId(999))) == ErrorCode::personMissing);
    NoProgress progress;
    CHECK(codeOf(stage.erasure().plan({.people = {pupil}}, progress)) == ErrorCode::erasureIsPupil);

    stage.leave(pupil);
    valueOf(stage.apply({.kind = movements::MovementKind::dismissal, .people = {teacher}, .on = stage.today()}));
    valueOf(stage.erasure().canErase(pupil));
    valueOf(stage.erasure().canErase(mother));
    valueOf(stage.erasure().canErase(teacher));
}

TEST_CASE("Whoever held an office stays, for the journal has to name who did what")
{
    ErasureOfATest stage;
    const PersonId administrator = stage.teacher(u"Пак Бато Батоевич");
    valueOf(stage.apply({.kind = movements::MovementKind::dismissal, .people = {administrator}, .on = stage.today()}));
    CHECK(codeOf(stage.erasure().canErase(administrator)) == ErrorCode::erasureInDocuments);
    const erasure::Plan plan = stage.plan({.leftBefore = stage.today().addDays(1)});
    CHECK(plan.people.isEmpty());
    REQUIRE(plan.kept.size() == 1);
    CHECK(plan.kept.front().why.code == ErrorCode::erasureInDocuments);
}

TEST_CASE("A personal link is annulled before the addressee is forgotten")
{
    ErasureOfATest stage;
    const PersonId pupil = stage.pupil(u"Ким Ян");
    valueOf(stage->invites().registerLink({.classId = stage.in(u"1А"),
                                           .role = invites::InviteRole::pupil,
                                           .url = valueOf(invites::InviteUrl::parse(secretLink('p'))),
                                           .addressee = pupil}));
    stage.leave(pupil);
    CHECK(codeOf(stage.erasure().canErase(pupil)) == ErrorCode::erasureLinkWorks);
}

TEST_CASE("Parents go with the last of their children")
{
    ErasureOfATest stage;
    const PersonId elder = stage.pupil(u"Ким Ян");
    const PersonId younger = stage.pupil(u"Ким Юн");
    const PersonId mother = stage.guardian(u"Ким Ольга", elder);
    valueOf(stage->people().linkGuardian({.guardian = mother, .pupil = younger}));
    const PersonId father = stage.guardian(u"Ким Олег", elder);
    stage.leave(elder);
    const erasure::Plan first = stage.plan({elder});
    REQUIRE(first.people.size() == 2);
    CHECK(first.people[0].id == father);
    CHECK(first.people[0].withChild);
    CHECK(first.people[1].id == elder);
    CHECK_FALSE(first.people[1].withChild);
    CHECK(first.people[1].lastClassName == u"1А"_s);
    CHECK(first.people[1].leftOn == stage.today());
    valueOf(stage.erase(first));
    CHECK_FALSE(stage->people().find(elder));
    CHECK_FALSE(stage->people().find(father));
    CHECK(stage->people().find(mother));
    CHECK(stage->people().guardiansOf(younger).size() == 1);
}

TEST_CASE("All who left before a day, or from a class")
{
    ErasureOfATest stage;
    const PersonId early = stage.pupil(u"Ким Ян", u"1А");
    const PersonId late = stage.pupil(u"Цой Ян", u"1Б");
    stage.pupil(u"Ли Ян", u"1Б");
    stage.leave(early);
    stage.workspace().clock().advanceDays(10);
    stage.leave(late);
    const auto ids = [&](const erasure::Selection &selection) {
        QList<PersonId> people;
        for (const erasure::Subject &subject : stage.plan(selection).people)
            people.append(subject.id);
        return people;
    };
    CHECK(ids({.leftBefore = stage.today()}) == QList<PersonId>{early});
    CHECK(ids({.leftBefore = stage.today().addDays(1)}) == QList<PersonId>{early, late});
    CHECK(ids({.lastClass = {stage.in(u"1Б")}}) == QList<PersonId>{late});
    CHECK(ids({.leftBefore = stage.today(), .lastClass = {stage.in(u"1Б")}}).isEmpty());
    CHECK(ids({}).isEmpty());
}

TEST_CASE("The act comes first: where it cannot be made, nothing is destroyed")
{
    ErasureOfATest stage;
    const PersonId pupil = stage.pupil(u"Ким Ян");
    stage.leave(pupil);
    const erasure::Plan plan = stage.plan({pupil});
    const QByteArray before = stage.digest();
    const qint64 entries = stage->ledger().entryCount();
    NoProgress progress;
    const auto refused = [&](const journal::Because &because, const erasure::ErasureService::Produce &produce) {
        return codeOf(stage.erasure().erase(plan, because, produce, progress));
    };
    const auto fine = [](const erasure::Act &) { return Result<>(); };
    CHECK(refused({.reason = u"выпуск"_s}, [](const erasure::Act &) -> Result<> {
              return fail(ErrorCode::fileDiskFull, {u"акт.pdf"_s});
          }) == ErrorCode::fileDiskFull);
    CHECK(refused({.reason = u" "_s}, fine) == ErrorCode::erasureReasonMissing);
    CHECK(codeOf(stage.erasure().erase({}, {.reason = u"выпуск"_s}, fine, progress)) == ErrorCode::erasureNobody);
    CHECK(stage.digest() == before);
    CHECK(stage->ledger().entryCount() == entries);
    CHECK(stage.isIntact());
    // Somebody came back since the list was made.
    valueOf(stage.apply(
        {.kind = movements::MovementKind::comeBack, .people = {pupil}, .on = stage.today(), .to = stage.in(u"1А")}));
    CHECK(refused({.reason = u"выпуск"_s}, fine) == ErrorCode::erasureStale);
    CHECK(stage->people().find(pupil));
}

TEST_CASE("The act says who, what, why, and where in the journal")
{
    ErasureOfATest stage;
    people::PersonContent content = test::content(u"Ким Ян Олегович");
    content.birthDate = QDate(2019, 5, 5);
    content.externalId = u"ЛД-1234"_s;
    const PersonId pupil = valueOf(stage->people().add({.content = content, .pupilOf = stage.in(u"1А")})).value;
    stage.leave(pupil);
    const QString witness = stage->ledger().witness();
    const auto done = valueOf(stage.erase(stage.plan({pupil}), u"отзыв согласия"_s));
    REQUIRE(stage.act());
    const erasure::Act &act = *stage.act();
    CHECK(act.number == 1);
    CHECK(done.value.act == 1);
    CHECK(act.entry == *done.entry);
    CHECK(act.witness == witness);
    CHECK(act.reason == u"отзыв согласия"_s);
    CHECK(act.administrator == u"Пак Бато Батоевич"_s);
    CHECK(act.schoolName.contains(u"Учебная"));
    CHECK(act.rows == done.value.rows);
    CHECK(act.entries == done.value.entries);
    CHECK(act.rows > 2);
    REQUIRE(act.people.size() == 1);
    using enum erasure::Category;
    CHECK(act.people.front().categories == QList<erasure::Category>{name, birthDate, number, studies});
    const auto entry = stage->ledger().entry(*done.entry);
    CHECK_FALSE(entry->reversible);
    CHECK(entry->subject == u"акт № 1 (1)"_s);
    CHECK(entry->because.reason == u"отзыв согласия"_s);

    // The numbers of acts go on, and no number of a person comes again.
    const PersonId next = stage.pupil(u"Ли Ян");
    CHECK(next.value() == pupil.value() + 1);
    stage.leave(next);
    valueOf(stage.erase(stage.plan({next})));
    CHECK(stage.act()->number == 2);
    CHECK(stage.pupil(u"Цой Ян").value() == next.value() + 1);
}

TEST_CASE("Figures of past days and of past periods stay when the people are gone")
{
    ErasureOfATest stage;
    QList<PersonId> pupils;
    for (const QStringView name : {u"Ким Ян", u"Ли Ян", u"Цой Ян"})
        pupils.append(stage.pupil(name));
    const PersonId teacher = stage.teacher(u"Хан Анна");
    const auto counted = [&] { return valueOf(stage.service().book(stage.service().wholeYear())); };
    const auto totals = [](const movements::Book &book) {
        QList<qint64> figures;
        for (const movements::BookTotal &total : QList{book.pupils, book.staff} + book.classes)
            figures += {total.atStart, total.arrived, total.left, total.atEnd};
        return figures;
    };
    valueOf(stage->statistics().takeSnapshot());
    stage.workspace().clock().advanceDays(1);
    valueOf(transfer(*stage.workspace(), pupils[0], stage.in(u"1Б")));
    stage.workspace().clock().advanceDays(1);
    stage.leave(pupils[0]);
    stage.leave(pupils[1]);
    valueOf(stage.apply({.kind = movements::MovementKind::dismissal, .people = {teacher}, .on = stage.today()}));
    const QByteArray snapshots = [&] {
        QByteArray text;
        storage::Statement figures(stage->ledger().store(), "SELECT group_concat(snapshot_id || position || scope ||"
                                                            " indicator || ifnull(value, '-') || as_of, ';')"
                                                            " FROM journal_figures");
        return figures.step() ? figures.text(0).toUtf8() : text;
    }();
    CHECK_FALSE(snapshots.isEmpty());
    const QList<qint64> before = totals(counted());
    stage.erased({pupils[0], pupils[1], teacher});
    CHECK(totals(counted()) == before);
    storage::Statement figures(stage->ledger().store(), "SELECT group_concat(snapshot_id || position || scope ||"
                                                        " indicator || ifnull(value, '-') || as_of, ';')"
                                                        " FROM journal_figures");
    REQUIRE(figures.step());
    CHECK(figures.text(0).toUtf8() == snapshots);
    CHECK(stage->people().count(people::Role::pupil) == 1);
    CHECK(stage.isIntact());
}

TEST_CASE("Copies beside the store are told, and the program's own can go")
{
    ErasureOfATest stage;
    const PersonId pupil = stage.pupil(u"Ким Ян");
    storage::Store &store = stage->ledger().store();
    const TemporaryFolder &folder = stage.workspace().folder();
    valueOf(storage::backupStore(store, folder.filePath(u"школа.before-import-1.starosta"_s)));
    valueOf(storage::backupStore(store, folder.filePath(u"копия.starosta"_s)));
    folder.write(u"заметки.txt"_s, "Ким Ян");
    // Another school in the same folder is no copy of this one.
    const TestWorkspace other;
    QFile::copy(other.path(), folder.filePath(u"другая.starosta"_s));
    stage.leave(pupil);
    const erasure::Plan plan = stage.plan({pupil});
    REQUIRE(plan.copies.size() == 2);
    CHECK(plan.copies[0].path == folder.filePath(u"копия.starosta"_s));
    CHECK_FALSE(plan.copies[0].automatic);
    CHECK(plan.copies[1].automatic);
    valueOf(stage.erase(plan));
    CHECK(stage.erasure().removeAutomaticCopies() == 1);
    CHECK(stage.erasure().copies().size() == 1);
}

TEST_CASE("A destruction that was cut short before the file was clean is finished at the next start")
{
    ErasureOfATest stage;
    stage.run([](storage::Store &store) {
        journal::setCleaningDue(store, true);
        storage::Statement(store, "INSERT INTO settings (key, value) VALUES ('a', 'b')").run();
    });
    CHECK(stage.erasure().isUnfinished());
    stage.workspace().reopen();
    CHECK_FALSE(stage.erasure().isUnfinished());
    CHECK(stage.isIntact());
}

TEST_CASE("While somebody else reads the store the data goes, and that the file is not clean yet is said")
{
    ErasureOfATest stage;
    const PersonId pupil = stage.pupil(u"Цзянгулов Ян");
    stage.leave(pupil);
    const erasure::Plan plan = stage.plan({pupil});
    {
        const auto other = valueOf(storage::Store::open(stage.workspace().path()));
        REQUIRE(sqlite3_exec(other->handle(), "BEGIN; SELECT count(*) FROM people", nullptr, nullptr, nullptr) ==
                SQLITE_OK);
        CHECK(codeOf(stage.erase(plan)) == ErrorCode::erasureUnfinished);
        CHECK_FALSE(stage->people().find(pupil));
        CHECK(stage.erasure().isUnfinished());
        sqlite3_exec(other->handle(), "COMMIT", nullptr, nullptr, nullptr);
    }
    valueOf(stage.erasure().finish());
    CHECK(stage.found({u"Цзянгулов"_s}).isEmpty());
    CHECK(stage.isIntact());
}
