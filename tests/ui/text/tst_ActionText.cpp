// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/journal/Action.h"
#include "ui/text/ActionText.h"
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
    CHECK(text::redoText(entryOf(QStringLiteral("import.pupils"), {})) == QStringLiteral("Вернуть: Импорт учащихся"));
    CHECK(text::undoText({}) == QStringLiteral("Отменить"));
    CHECK(text::redoText({}) == QStringLiteral("Вернуть"));
}
