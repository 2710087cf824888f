// SPDX-License-Identifier: GPL-3.0-or-later
// Canaries: unusual texts in every place that can hold a person's data; after the destruction no byte of them is in the
// file or beside it.
#include "core/invites/InvitesService.h"
#include "core/members/MembersService.h"
#include "core/requests/RequestsService.h"
#include "core/roster/RosterService.h"
#include "core/sheets/SheetsService.h"
#include "tests/core/erasure/ErasureOfATest.h"
#include "tests/core/invites/LinksOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using people::PersonId;
using storage::Statement;
using storage::Store;

namespace {

const QStringList kCanaries = {u"Цзянгулов"_s, u"Ювенали"_s,    u"Кириаков"_s,  u"Феврони"_s,
                               u"654-32-10"_s, u"6543210"_s,    u"juvenaly"_s,  u"222-33-44"_s,
                               u"fevronia"_s,  u"ЛД-77/4242"_s, u"2014-02-28"_s};

people::PersonContent pupilContent()
{
    people::PersonContent content = test::content(u"Цзянгулов Ювеналий Кириакович");
    content.birthDate = QDate(2014, 2, 28);
    content.sex = people::Sex::male;
    content.externalId = u"ЛД-77/4242"_s;
    content.phone = u"+7 987 654-32-10"_s;
    content.email = u"juvenaly@example.org"_s;
    return content;
}

people::PersonContent motherContent()
{
    people::PersonContent content = test::content(u"Цзянгулова Феврония Кириаковна");
    content.phone = u"+7 911 222-33-44"_s;
    content.email = u"fevronia@example.org"_s;
    return content;
}

/// A pupil and a parent in every table, among a hundred others.
class Canaries : public ErasureOfATest
{
public:
    Canaries()
    {
        QString list = u"ФИО;Класс;Дата рождения;№ личного дела;Телефон\n"_s;
        for (int number = 0; number < 99; ++number)
            list += u"Обычнов%1 Иван;1А;01.01.2015;Д-%1;8900%2\n"_s.arg(
                QString(1 + number / 10, u'а') + QChar(u'а' + number % 10), QString::number(1000000 + number));
        list += u"Цзянгулов Ювеналий Кириакович;1А;28.02.2014;ЛД-77/4242;+7 987 654-32-10\n"_s;
        import(list);
        for (const people::Person &person : workspace()->people().list()) {
            if (person.content.externalId == u"ЛД-77/4242"_s)
                pupil = person.id;
            else if (person.content.name.surname() == u"Обычноваа"_s)
                other = person.id;
        }
        REQUIRE(pupil);
        valueOf(workspace()->people().edit(*pupil, pupilContent(), {}, {.reason = u"Цзянгулов исправлен"_s}));
        mother = valueOf(workspace()->people().add({.content = motherContent()})).value;
        valueOf(workspace()->people().linkGuardian({.guardian = *mother, .pupil = *pupil}));
        fillBySql();
        valueOf(
            workspace()->members().noteRefusal({.person = *mother, .on = today(), .note = u"Феврония отказалась"_s}));
        personalLink();
        print();
        valueOf(transfer(*workspace(), *pupil, in(u"1Б")));
        valueOf(workspace()->movements().apply({.kind = movements::MovementKind::departure,
                                                .people = {*pupil},
                                                .on = today(),
                                                .orderFollows = true,
                                                .note = u"Цзянгулов уехал к бабушке"_s},
                                               {.reason = u"переезд семьи"_s}));
    }

    std::optional<PersonId> pupil;
    std::optional<PersonId> mother;
    std::optional<PersonId> other;

private:
    void import(const QString &list)
    {
        roster::RosterService &roster = workspace()->roster();
        NoProgress progress;
        // Once taken back: what it wrote is nobody's any more, and in the journal all the same.
        for (const bool takenBack : {true, false}) {
            const auto source =
                valueOf(roster.readBytes(list.toUtf8(), u"Цзянгулов и другие.csv"_s, roster::ImportKind::pupils, {}));
            const auto plan = valueOf(roster.plan(source, {}, progress));
            REQUIRE(plan.blocking() == 0);
            valueOf(roster.apply(plan, {}, progress, {.reason = u"Цзянгулов Ювеналий пришёл"_s}));
            if (takenBack) {
                valueOf(workspace()->ledger().undo());
                // So that the numbers are other ones.
                valueOf(workspace()->people().add({.content = test::content(u"Первый Пётр")}));
            }
        }
    }

    void fillBySql()
    {
        const qint64 id = pupil->value();
        run([id](Store &store) {
            for (const char *sql : {
                     "INSERT INTO orders (number, order_date, kind, title, signed_by, body) VALUES ('77', '2026-09-02',"
                     " 'other', 'О зачислении Цзянгулова Ювеналия', 'Ли А. П.',"
                     " 'Зачислить:' || char(10) || '1. Цзянгулова Ювеналия Кириаковича, 28.02.2014')",
                     "INSERT INTO settings (key, value) VALUES ('x', '{\"to\":\"juvenaly@example.org\"}')",
                     "INSERT INTO revocation_acts (year_id, number, made_on, reason, order_label)"
                     " VALUES (1, 1, '2026-09-02', 'Цзянгулову Ювеналию не нужна', '')",
                     "INSERT INTO sheet_texts (role, text) VALUES ('pupil', 'звоните 8(987)6543210')",
                     "INSERT INTO member_lists (taken_on, file_name, file_digest, row_count, has_roles)"
                     " VALUES ('2026-09-02', 'Цзянгулов.csv', printf('%064d', 0), 1, 0)",
                     "INSERT INTO import_mappings (kind, header, mapping)"
                     " VALUES ('pupils', 'Цзянгулов Ювеналий;1А', '{}')",
                     "INSERT INTO report_forms (title, content) VALUES ('Отчёт', 'Цзянгулов Ю. К.')",
                     "INSERT INTO platform_accounts (shown_name, first_seen, last_seen, decision, evidence)"
                     " VALUES ('Ювеналий Цзянгулов', '2026-09-02', '2026-09-02', 'open', 'Цзянгулов.csv, 2')",
                     "INSERT INTO platform_tasks (kind, shown_name, created_on, state, evidence)"
                     " VALUES ('remove_member', 'Феврония Цзянгулова', '2026-09-02', 'open', '')",
                     "INSERT INTO join_requests (shown_name, received_on, source, evidence, state, decided_on, reason,"
                     " note) VALUES ('Цзянгулов Ювеналий', '2026-09-02', 'file', 'Цзянгулов.csv, 3', 'refused',"
                     " '2026-09-03', 'Ювеналий Цзянгулов выбыл', 'звонила Феврония Цзянгулова')",
                 })
                Statement(store, sql).run();
            for (const char *sql : {
                     "INSERT INTO platform_accounts (shown_name, role, first_seen, last_seen, person_id, decision,"
                     " evidence) VALUES ('Ювеналий Ц.', 'pupil', '2026-09-02', '2026-09-02', ?1, 'chosen', '')",
                     "INSERT INTO platform_tasks (kind, person_id, shown_name, created_on, state, evidence)"
                     " VALUES ('invite', ?1, 'Ювеналий Ц.', '2026-09-02', 'open', 'Кириаковна сказала')",
                     "INSERT INTO join_requests (shown_name, role, received_on, source, evidence, state, decided_on,"
                     " reason, person_id, note) VALUES ('Ювеналий', 'pupil', '2026-09-02', 'paste', '', 'accepted',"
                     " '2026-09-03', '', ?1, 'мама Феврония')",
                     "INSERT INTO verifications (person_id, state, requested_on, seen_by, documents, position, reason)"
                     " VALUES (?1, 'requested', '2026-09-02', 'Ювеналий', '', '', '')",
                 })
                Statement(store, sql).run(id);
            Statement(store, "INSERT INTO staff (id, position, subjects, dismissed_on)"
                             " VALUES (?1, 'вожатый Ювеналий', 'Цзянгулов', '2026-09-20')")
                .run(id);
            Statement(store, "INSERT INTO homerooms (class_id, person_id, from_date, to_date)"
                             " VALUES (2, ?1, '2026-09-02', '2026-09-20')")
                .run(id);
        });
        // A row that is somebody else's, with the name in its words.
        const qint64 another = other->value();
        run([another](Store &store) {
            Statement(store, "INSERT INTO refusals (person_id, refused_on, note)"
                             " VALUES (?1, '2026-09-02', 'как и Цзянгулов Ювеналий')")
                .run(another);
        });
        run([id](Store &store) {
            Statement(store, "UPDATE people SET surname = 'Цзянгулов-Старый' WHERE id = ?1").run(id);
        });
        run([id](Store &store) { Statement(store, "UPDATE people SET surname = 'Цзянгулов' WHERE id = ?1").run(id); });
    }

    void personalLink()
    {
        valueOf(workspace()->invites().registerLink({.classId = in(u"1А"),
                                                     .role = invites::InviteRole::pupil,
                                                     .url = valueOf(invites::InviteUrl::parse(secretLink('p'))),
                                                     .addressee = *pupil}));
        run([](Store &store) {
            Statement(store, "UPDATE invite_links SET state = 'revoked', ended_on = '2026-10-01'"
                             " WHERE addressee_id IS NOT NULL")
                .run();
        });
    }

    void print()
    {
        addLink(workspace(), {.className = u"1А", .role = invites::InviteRole::pupil, .mark = 'a'});
        addLink(workspace(), {.className = u"1А", .role = invites::InviteRole::guardian, .mark = 'b'});
        for (const auto role : {invites::InviteRole::pupil, invites::InviteRole::guardian})
            valueOf(
                workspace()->sheets().issue({.form = sheets::SheetForm::slips, .role = role, .classes = {in(u"1А")}}));
        run([this](Store &store) {
            Statement(store, "INSERT INTO mailings (made_on, role, classes, letters, unsent)"
                             " VALUES ('2026-09-02', 'guardian', 1, 1, 0)")
                .run();
            Statement(store, "INSERT INTO journal_mail (mailing_id, class_id, person_id, link_id, address, message_id,"
                             " state, code, args, changed_at) VALUES (1, 1, ?1, 1, 'fevronia@example.org',"
                             " printf('%032d', 1), 'failed', 'mail.refused', 'fevronia@example.org; 550',"
                             " '2026-09-02T00:00:00.000Z')")
                .run(mother->value());
        });
    }
};

qint64 number(Canaries &stage, const char *sql)
{
    Statement select(stage->ledger().store(), sql);
    return select.step() ? select.integer(0) : -1;
}

} // namespace

TEST_CASE("No byte of the data is left anywhere, and everything else is")
{
    Canaries stage;
    // They are there, and the search finds them.
    CHECK(stage.found(kCanaries).size() >= kCanaries.size());
    const auto others = stage->people().list().size();
    const qint64 batches = number(stage, "SELECT count(DISTINCT batch_id) FROM batch_items");
    const auto plan = stage.plan({*stage.pupil});
    REQUIRE(plan.people.size() == 2);
    CHECK(plan.openTasks == 2); // what the list asked for, and what the departure did
    CHECK(plan.accounts == 1);
    const auto done = valueOf(stage.erase(plan, u"отзыв согласия: Цзянгулова Феврония"_s));
    CHECK(done.value.entries == plan.entries);

    CHECK(stage.found(kCanaries) == QStringList());
    stage.workspace().reopen();
    CHECK(stage.found(kCanaries) == QStringList());
    CHECK(stage.isIntact());
    CHECK(stage.replayed() == stage.digest());
    valueOf(stage->ledger().store().checkIntegrity());

    CHECK(stage->people().list().size() == others - 2);
    CHECK(number(stage, "SELECT count(DISTINCT batch_id) FROM batch_items") == batches);
    CHECK(number(stage, "SELECT letters FROM mailings") == 1);
    CHECK(number(stage, "SELECT count(*) FROM journal_mail") == 1);
    CHECK(number(stage, "SELECT count(*) FROM invite_links WHERE state = 'revoked'") == 1);
    CHECK(number(stage, "SELECT count(*) FROM orders WHERE title = 'О зачислении ***'") == 1);
    CHECK(number(stage, "SELECT count(*) FROM refusals WHERE note = 'как и ***'") == 1);
    CHECK(number(stage, "SELECT count(*) FROM nameless_requests") == 2);
    const auto entry = stage->ledger().entry(*done.entry);
    CHECK(entry->because.reason == u"отзыв согласия: ***"_s);
}

TEST_CASE("Of one of a hundred who came in one list, the history of the others stays")
{
    Canaries stage;
    const journal::RecordRef record{u"people"_s, stage.other->value()};
    const auto before = stage->ledger().historyOf(record, {{u"enrolments"_s, u"person_id"_s}});
    const journal::RecordRef theirs{u"people"_s, stage.pupil->value()};
    CHECK(stage->ledger().historyOf(theirs).size() > 2);
    stage.erased({*stage.pupil});
    const auto after = stage->ledger().historyOf(record, {{u"enrolments"_s, u"person_id"_s}});
    REQUIRE(after.size() == before.size());
    for (qsizetype at = 0; at < after.size(); ++at) {
        CHECK(after[at].change.fields.size() == before[at].change.fields.size());
        CHECK(after[at].entry.number == before[at].entry.number);
    }
    CHECK(stage->ledger().historyOf(theirs).isEmpty());
    qint64 people = 0;
    for (const journal::RowChange &change : stage->ledger().changesOf(before.front().entry.number, 10'000))
        people += change.record.table == u"people"_s ? 1 : 0;
    CHECK(people == 99);
    CHECK(before.front().entry.redactedBy == std::nullopt);
    CHECK(after.front().entry.redactedBy.has_value());
}
