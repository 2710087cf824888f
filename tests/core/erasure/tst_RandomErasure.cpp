// SPDX-License-Identifier: GPL-3.0-or-later
// After a random life of a school and a destruction, everything that does not concern the person is as it was.
#include "tests/core/erasure/ErasureOfATest.h"

#include <QCryptographicHash>
#include <random>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using people::PersonId;

namespace {

class RandomSchool : public ErasureOfATest
{
public:
    explicit RandomSchool(unsigned seed) : m_random(seed)
    {
        for (int number = 0; number < 8; ++number)
            add(u"Ученик%1 Ян"_s.arg(QString(number + 1, u'а')));
    }

    void step()
    {
        Workspace &school = *workspace();
        const PersonId who = m_people[qsizetype(m_random() % size_t(m_people.size()))];
        switch (m_random() % 10) {
        case 0:
            workspace().clock().advanceDays(1);
            break;
        case 1:
            (void)school.ledger().undo();
            break;
        case 2:
            (void)school.ledger().redo();
            break;
        case 3: {
            people::PersonContent content = test::content(u"Другой%1 Ян"_s.arg(QString(1 + m_random() % 5, u'б')));
            content.phone = u"8900%1"_s.arg(1000000 + m_random() % 5);
            (void)school.people().edit(who, content, {});
            break;
        }
        case 4:
            (void)transfer(school, who, in(m_random() % 2 ? u"1А" : u"1Б"));
            break;
        case 5:
            (void)depart(school, who);
            break;
        case 6:
            (void)apply({.kind = movements::MovementKind::comeBack, .people = {who}, .on = today(), .to = in(u"2А")});
            break;
        case 7:
            (void)school.people().linkGuardian(
                {.guardian = m_people[qsizetype(m_random() % size_t(m_people.size()))], .pupil = who});
            break;
        case 8:
            (void)school.people().remove(who);
            break;
        default:
            if (m_people.size() < 25)
                add(u"Новый%1 Ян"_s.arg(QString(1 + m_random() % 4, u'в')));
            break;
        }
    }

    /// Somebody whose data may go; none where nobody's may.
    std::optional<PersonId> leaver()
    {
        for (const people::Person &person : workspace()->people().list()) {
            if (erasure().canErase(person.id))
                return person.id;
        }
        return {};
    }

    /// Rows of others, as one text a table.
    QMap<QString, QString> rowsWithout(const QList<PersonId> &gone)
    {
        QStringList numbers;
        for (const PersonId id : gone)
            numbers.append(QString::number(id.value()));
        const QByteArray list = numbers.join(u',').toUtf8();
        QMap<QString, QString> rows;
        const auto read = [&](const char *name, const QByteArray &sql) {
            sqlite3_stmt *statement = nullptr;
            REQUIRE(sqlite3_prepare_v2(workspace()->ledger().store().handle(), sql.constData(), -1, &statement,
                                       nullptr) == SQLITE_OK);
            QString text;
            while (sqlite3_step(statement) == SQLITE_ROW) {
                for (int column = 0; column < sqlite3_column_count(statement); ++column)
                    text += QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column))) +
                            u'|';
                text += u'\n';
            }
            sqlite3_finalize(statement);
            rows.insert(QLatin1StringView(name), text);
        };
        read("people", "SELECT * FROM people WHERE id NOT IN (" + list + ") ORDER BY id");
        read("enrolments", "SELECT * FROM enrolments WHERE person_id NOT IN (" + list + ") ORDER BY id");
        read("movements", "SELECT * FROM movements WHERE person_id NOT IN (" + list + ") ORDER BY id");
        read("guardianships", "SELECT * FROM guardianships WHERE guardian_id NOT IN (" + list +
                                  ") AND pupil_id NOT IN (" + list + ") ORDER BY id");
        read("field_origins", "SELECT * FROM field_origins WHERE person_id NOT IN (" + list + ") ORDER BY id");
        read("platform_tasks", "SELECT * FROM platform_tasks WHERE ifnull(person_id, 0) NOT IN (" + list + ")");
        read("classes", "SELECT * FROM classes");
        read("snapshots", "SELECT * FROM journal_figures");
        return rows;
    }

    QStringList historiesWithout(const QList<PersonId> &gone)
    {
        QStringList histories;
        for (const people::Person &person : workspace()->people().list()) {
            if (gone.contains(person.id))
                continue;
            QString text;
            QSet<QString> ofGone; // rows whose number was another's before, or is now
            for (const journal::HistoryItem &item : workspace()->ledger().historyOf(
                     {u"people"_s, person.id.value()},
                     {{u"enrolments"_s, u"person_id"_s}, {u"movements"_s, u"person_id"_s}})) {
                // A number that was given before was somebody else's.
                if (item.change.kind == journal::RowChangeKind::added && item.change.record.table == u"people"_s)
                    text.clear();
                const QString row = u"%1/%2"_s.arg(item.change.record.table, QString::number(item.change.record.row));
                for (const journal::FieldChange &field : item.change.fields) {
                    if (field.field != u"person_id" || !field.after)
                        continue;
                    if (gone.contains(PersonId(field.after->toLongLong())))
                        ofGone.insert(row);
                    else
                        ofGone.remove(row);
                }
                if (ofGone.contains(row))
                    continue;
                text += u" %1:%2/%3"_s.arg(QString::number(item.entry.number.value()), item.change.record.table,
                                           QString::number(item.change.record.row));
                for (const journal::FieldChange &field : item.change.fields)
                    text +=
                        u" %1=%2>%3"_s.arg(field.field, field.before.value_or(u"-"_s), field.after.value_or(u"-"_s));
            }
            histories.append(QString::number(person.id.value()) + text);
        }
        return histories;
    }

private:
    void add(const QString &name)
    {
        const auto made = workspace()->people().add({.content = test::content(name), .pupilOf = in(u"1А")});
        if (made)
            m_people.append(made->value);
    }

    std::mt19937 m_random;
    QList<PersonId> m_people;
};

} // namespace

TEST_CASE("Whatever happened before, a destruction touches nothing of the others")
{
    int erased = 0;
    for (unsigned seed = 1; seed <= 12; ++seed) {
        RandomSchool stage(seed);
        for (int round = 0; round < 3; ++round) {
            for (int step = 0; step < 60; ++step)
                stage.step();
            const auto who = stage.leaver();
            if (!who)
                continue;
            INFO("seed " << seed << ", round " << round << ", person " << who->value());
            const erasure::Plan plan = stage.plan({*who});
            QList<PersonId> gone;
            for (const erasure::Subject &subject : plan.people)
                gone.append(subject.id);
            const auto rows = stage.rowsWithout(gone);
            const QStringList histories = stage.historiesWithout(gone);
            const auto done = valueOf(stage.erase(plan));
            CHECK(done.value.entries == plan.entries);
            CHECK(stage.rowsWithout(gone) == rows);
            CHECK(stage.historiesWithout(gone) == histories);
            CHECK(stage.isIntact());
            CHECK(stage.replayed() == stage.digest());
            ++erased;
        }
    }
    CHECK(erased > 20);
}
