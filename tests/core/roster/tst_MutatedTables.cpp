// SPDX-License-Identifier: GPL-3.0-or-later
// Hundreds of damaged lists: whatever comes, the program lives, and nothing is written but by apply().
#include "tests/core/roster/ImportOfATest.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

constexpr unsigned kSeed = 20260901;

struct List
{
    ImportKind kind;
    QByteArray text;
};

QList<List> goodLists()
{
    return {{ImportKind::pupils, "№;ФИО;Дата рождения;Пол;Класс;№ личного дела\r\n"
                                 "1;Фёдорова Алёна Игоревна;04.03.2018;Ж;1А;10000\r\n"
                                 "2;Батуев Дамир;15.11.2018;М;1 «Б»;10007\r\n"
                                 "3;\"Ким \"\"Виктор\"\" Олегович\";2017-02-21;м;2А;10014\r\n"
                                 "4;Мамедов Руслан Эльдар оглы;01.01.2018;;1A;10021\r\n"},
            {ImportKind::staff, "ФИО;Должность;Предмет;Классное руководство;Телефон;E-mail\n"
                                "Соколова Алтана Андреевна;учитель;математика;1А;+7 900 111-22-33;s@school.example\n"
                                "Сергеева Алиса;директор;;;;\n"},
            {ImportKind::guardians, "ФИО родителя;Степень родства;ФИО ребёнка;Класс;№ личного дела;Телефон\n"
                                    "Фёдорова Анна Львовна;мать;Фёдорова Алёна Игоревна;1А;10000;+7 900 1\n"
                                    "Батуев Саян;отец;Батуев Дамир;1Б;;+7 900 2\n"}};
}

class Mutator
{
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}

    QByteArray mutate(QByteArray text)
    {
        for (int times = 1 + below(2); times > 0; --times)
            once(text);
        return text;
    }

private:
    int below(qsizetype limit) { return limit <= 0 ? 0 : int(m_random() % size_t(limit)); }

    void once(QByteArray &text)
    {
        static const QList<QByteArray> pieces{";",
                                              "\"",
                                              "\r",
                                              "\n\n",
                                              QByteArray(1, '\0'),
                                              "\xff",
                                              "\xd0",
                                              "\t",
                                              ",",
                                              "\xEF\xBB\xBF",
                                              "99999999",
                                              "=1+1",
                                              "Итого",
                                              "ФИО",
                                              "\xE2\x80\xAE",
                                              "31.02.2018",
                                              "1А",
                                              "<b>",
                                              "%1",
                                              QByteArray(5000, 'x'),
                                              QByteArray(400, ';')};
        const int at = below(text.size());
        switch (below(7)) {
        case 0:
            text.insert(at, pieces[below(pieces.size())]);
            break;
        case 1:
            text.remove(at, 1 + below(20));
            break;
        case 2:
            text.truncate(at);
            break;
        case 3:
            if (!text.isEmpty())
                text[at] = char(below(256));
            break;
        case 4: // a stretch twice
            text.insert(at, text.mid(below(text.size()), below(200)));
            break;
        case 5: // lines in another order
        {
            QList<QByteArray> lines = text.split('\n');
            std::shuffle(lines.begin(), lines.end(), m_random);
            text = lines.join('\n');
            break;
        }
        case 6:
            text.replace(';', pieces[below(3) == 0 ? 7 : 8]);
            break;
        }
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("Damaged lists neither crash the import nor write anything")
{
    Import import;
    for (const List &list : goodLists())
        import.take(list.kind, QString::fromUtf8(list.text));
    const QByteArray before = import.digest();
    const qint64 entries = import->ledger().entryCount();
    Mutator mutator(kSeed);
    NoProgress progress;
    int planned = 0;
    int refused = 0;
    for (int round = 0; round < 100; ++round) {
        for (const List &list : goodLists()) {
            const QByteArray text = mutator.mutate(list.text);
            const auto source = import->roster().readBytes(text, u"список.csv"_s, list.kind);
            const auto plan = source
                                  ? import->roster().plan(*source, {.createMissingClasses = round % 2 == 0}, progress)
                                  : Result<ImportPlan>(failureOf(source));
            if (!plan) {
                ++refused;
                continue;
            }
            ++planned;
            CHECK(plan->added + plan->changed + plan->moved + plan->unchanged + plan->asked + plan->wrong ==
                  plan->rows.size());
        }
    }
    CHECK(import.digest() == before);
    CHECK(import->ledger().entryCount() == entries);
    // Both ways were really gone.
    CHECK(planned > 100);
    CHECK(refused > 20);
}

TEST_CASE("What a damaged list still says can be applied, and taken back")
{
    Mutator mutator(kSeed + 1);
    NoProgress progress;
    Import import;
    import.pupils(QString::fromUtf8(goodLists().front().text));
    const QByteArray before = import.digest();
    int applied = 0;
    for (int round = 0; round < 60; ++round) {
        const List list = goodLists().at(round % 3);
        const auto source = import->roster().readBytes(mutator.mutate(list.text), u"список.csv"_s, list.kind);
        const auto plan = source ? import->roster().plan(*source, {.createMissingClasses = true}, progress)
                                 : Result<ImportPlan>(failureOf(source));
        if (!plan)
            continue;
        const auto done = import->roster().apply(*plan, {.badRows = BadRows::skip}, progress);
        INFO("round " << round);
        REQUIRE(done);
        if (!done->entry)
            continue;
        ++applied;
        // The same list again is known by then.
        const ImportPlan again = valueOf(import->roster().plan(*source, {.createMissingClasses = true}, progress));
        CHECK(again.changesNothing());
        valueOf(import->ledger().undo(done->entry));
        CHECK(import.digest() == before);
    }
    CHECK(applied > 10);
}
