// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/journal/Action.h"
#include "ui/text/ActionText.h"
#include "ui/text/LabelsOfStatistics.h"
#include "ui/text/Language.h"

#include <QSet>

using namespace starosta;
using text::InstalledLanguage;
using text::Language;

namespace {

journal::Entry entryOf(const QString &action, const QString &subject)
{
    return {.number = journal::EntryId(3),
            .at = {},
            .actor = {},
            .action = action,
            .subject = subject,
            .record = {},
            .because = {},
            .undoes = {},
            .reversible = true,
            .rowsChanged = 1,
            .effective = true};
}

} // namespace

TEST_CASE("Every action has a label of its own in both languages")
{
    InstalledLanguage language(*qApp, Language::english);
    for (const Language each : {Language::english, Language::russian}) {
        language.use(each);
        QSet<QString> labels;
#define X(name, token)                                                                                                 \
    {                                                                                                                  \
        const QString label = text::actionLabel(QStringLiteral(token));                                                \
        CHECK(label != QStringLiteral(token));                                                                         \
        CHECK_FALSE(labels.contains(label));                                                                           \
        labels.insert(label);                                                                                          \
    }
        STAROSTA_ACTIONS(X)
#undef X
    }
}

TEST_CASE("An action of a later version is shown by its token")
{
    CHECK(text::actionLabel(QStringLiteral("channel.archive")) == QStringLiteral("channel.archive"));
}

TEST_CASE("Undo and redo say what they take back")
{
    InstalledLanguage language(*qApp, Language::russian);
    CHECK(text::undoText(entryOf(QStringLiteral("class.add"), QStringLiteral("1А, %1"))) ==
          QStringLiteral("Отменить: Добавлены классы (1А, %1)"));
    CHECK(text::redoText(entryOf(QStringLiteral("import.pupils"), {})) ==
          QStringLiteral("Вернуть: Загружены учащиеся"));
    CHECK(text::undoText({}) == QStringLiteral("Отменить"));
    CHECK(text::redoText({}) == QStringLiteral("Вернуть"));
}

TEST_CASE("An entry that takes another back says which, also when that was done again")
{
    InstalledLanguage language(*qApp, Language::russian);
    QHash<qint64, journal::Entry> entries;
    const auto add = [&entries](qint64 number, const QString &action, std::optional<journal::EntryId> undoes) {
        journal::Entry entry = entryOf(action, {});
        entry.number = journal::EntryId(number);
        entry.undoes = undoes;
        entries.insert(number, entry);
        return entry;
    };
    const auto find = [&entries](journal::EntryId number) {
        return entries.contains(number.value()) ? std::optional(entries.value(number.value(), entryOf({}, {})))
                                                : std::nullopt;
    };
    const journal::Entry done = add(1, QStringLiteral("class.add"), {});
    const journal::Entry undone = add(2, QStringLiteral("undo"), journal::EntryId(1));
    const journal::Entry again = add(3, QStringLiteral("redo"), journal::EntryId(2));
    CHECK(text::entryLabel(done, find) == QStringLiteral("Добавлены классы"));
    CHECK(text::entryLabel(undone, find) == QStringLiteral("Отмена: Добавлены классы"));
    CHECK(text::entryLabel(again, find) == QStringLiteral("Возврат: Добавлены классы"));
}

TEST_CASE("An entry of nobody in office says whose it is: the program's own, or that nobody was appointed")
{
    InstalledLanguage language(*qApp, Language::russian);
    journal::Entry entry = entryOf(QStringLiteral("class.add"), {});
    entry.actor = QStringLiteral("Пак Бато");
    CHECK(text::actorText(entry) == QStringLiteral("Пак Бато"));
    entry.actor.clear();
    CHECK(text::actorText(entry) == QStringLiteral("никто не назначен"));
    entry.action = token(journal::Action::expireAppointment);
    CHECK(text::actorText(entry) == QStringLiteral("программа"));
}

TEST_CASE("What an import did is told in words, and not on the button that undoes it")
{
    InstalledLanguage language(*qApp, Language::russian);
    const journal::Entry entry = entryOf(QStringLiteral("import.pupils"), QStringLiteral("+24 ~13 ⇄24 −22"));
    CHECK(text::subjectText(entry) == QStringLiteral("добавлено 24, изменено 13, переведено 24, выбыло 22"));
    CHECK_FALSE(text::undoText(entry).contains(QStringLiteral("24")));
    CHECK(text::subjectText(entryOf(QStringLiteral("goal.set"), QStringLiteral("pupils_joined 95 %"))) ==
          text::label(statistics::Indicator::pupilsJoined) + QStringLiteral(" 95 %"));
    CHECK(text::subjectText(entryOf(QStringLiteral("import.pupils"), QStringLiteral("?5"))) == QStringLiteral("?5"));
}
