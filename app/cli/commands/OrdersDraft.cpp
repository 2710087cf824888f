// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StandardInput.h"
#include "app/cli/commands/LinkArguments.h"
#include "app/cli/commands/OrderArguments.h"
#include "core/base/AtomicFile.h"
#include "core/base/CleanText.h"
#include "core/orders/OrdersService.h"
#include "ui/print/OrderDraft.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

constexpr qint64 kLargestText = 1024 * 1024;

Attempt<QString> editedText(const QString &path)
{
    QByteArray bytes;
    if (path == QStringLiteral("-")) {
        auto input = readStandardInput();
        if (!input)
            return failed(input);
        bytes = *input;
    } else {
        auto file = readFile(path, kLargestText);
        if (!file)
            return failed(file);
        bytes = *file;
    }
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    const auto clean = cleanText(QString::fromUtf8(bytes),
                                 {.maximumLength = orders::kOrderTextLength, .lineBreaks = LineBreaks::keep});
    if (!clean)
        return badValue(clean.error());
    return *clean;
}

} // namespace

Attempt<> writePaper(Session &session, const QString &path, const QByteArray &content)
{
    if (path == QStringLiteral("-")) {
        session.out().bytes(content);
        return {};
    }
    if (const auto done = writeFileAtomically(path, content); !done)
        return failed(done);
    return {};
}

Outcome draftOrder(Session &session, Arguments arguments)
{
    const QString word = arguments.takeWord();
    const auto kind = print::draftKindFromToken(word);
    if (!kind)
        return usage(StarostaCli::tr("“%1” is not a kind of draft. These are: appointment, nomenclature, "
                                     "homeroom_distribution, enrolment, transfer, year_end, other.")
                         .arg(word));
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const auto path = paperPath(session, arguments);
    if (!path)
        return failed(path);
    constexpr std::array kSuffixes{".pdf", ".odt", ".txt"};
    const auto fits = [&path](const char *suffix) {
        return path->endsWith(QLatin1StringView(suffix), Qt::CaseInsensitive);
    };
    if (*path != QStringLiteral("-") && std::ranges::none_of(kSuffixes, fits))
        return usage(StarostaCli::tr("A draft is written as -o FILE.pdf, FILE.odt or FILE.txt, not as %1.")
                         .arg(QFileInfo(*path).fileName()));
    std::optional<QString> edited;
    if (const auto file = arguments.value("text")) {
        const auto text = editedText(*file);
        if (!text)
            return failed(text);
        edited = *text;
    }
    const bool keep = arguments.has("keep");
    if (keep && (!edited || !session.order()))
        return usage(StarostaCli::tr("--keep needs --text, and --order with an order of the register."));
    auto workspace = session.open(keep ? Access::write : Access::read);
    if (!workspace)
        return failed(workspace);
    print::DraftSource source{.kind = *kind};
    if (session.order())
        source.order = print::orderOf(**workspace, *session.order());
    std::optional<journal::EntryId> entry;
    if (keep) {
        const auto kept = (*workspace)->orders().setText(source.order->id, *edited);
        if (!kept)
            return failed(kept);
        entry = kept->entry;
    }
    print::OrderDraft draft = print::draftOf(**workspace, source);
    draft.text = edited.value_or(draft.text);
    const bool plain = path->endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive);
    const QByteArray content = plain ? (draft.text + u'\n').toUtf8() : print::fileOf(print::paperOf(draft), *path);
    if (const auto done = writePaper(session, *path, content); !done)
        return failed(done);
    if (*path == QStringLiteral("-"))
        return ExitCode::done;
    session.out().say(StarostaCli::tr("The draft is written: %1.").arg(*path));
    session.out().object({{QStringLiteral("file"), *path},
                          {QStringLiteral("kind"), word},
                          {QStringLiteral("title"), textOrNull(draft.title)},
                          {QStringLiteral("text"), draft.text},
                          {QStringLiteral("journal"), numberOrNull(entry)}});
    return ExitCode::done;
}

} // namespace starosta::cli
