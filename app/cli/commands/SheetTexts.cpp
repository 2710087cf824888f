// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/SheetTexts.h"

#include "app/cli/StandardInput.h"
#include "core/sheets/SheetsService.h"
#include "ui/text/Labels.h"

#include <QCoreApplication>
#include <QFile>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using sheets::SheetAudience;
using sheets::SheetText;

/// Far more than any text may be long.
constexpr qint64 kLargestFile = 64 * 1024;

Attempt<SheetAudience> audienceFrom(const Arguments &arguments)
{
    const auto word = arguments.required("role");
    if (!word)
        return failed(word);
    const auto audience = sheets::parseSheetAudience(*word);
    if (!audience)
        return badValue(Error{ErrorCode::linkRoleUnknown, {*word}});
    return *audience;
}

Outcome show(Session &session, SheetAudience audience)
{
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    sheets::SheetsService &service = (*workspace)->sheets();
    const auto text = readFrom(**workspace, [&] { return service.text(audience); });
    if (!text)
        return failed(text);
    const bool own = service.hasOwnText(audience);
    session.out().say(text->toPlainText().chopped(1));
    session.out().object({{QStringLiteral("role"), QString(token(audience))},
                          {QStringLiteral("own"), own},
                          {QStringLiteral("text"), text->toPlainText()}});
    return ExitCode::done;
}

Attempt<QString> contentOf(const QString &path)
{
    if (path == QStringLiteral("-")) {
        const auto input = readStandardInput();
        if (!input)
            return failed(input);
        return QString::fromUtf8(*input);
    }
    QFile file(path);
    if (!file.exists())
        return failed(Error{ErrorCode::fileMissing, {path}});
    if (!file.open(QIODevice::ReadOnly))
        return failed(Error{ErrorCode::fileUnreadable, {path}});
    const QByteArray bytes = file.read(kLargestFile);
    if (file.error() != QFileDevice::NoError)
        return failed(Error{ErrorCode::fileUnreadable, {path}});
    return QString::fromUtf8(bytes);
}

/// The text as it is to be kept; all that is wrong with it is said at once.
Attempt<SheetText> checkedFrom(Session &session, const QString &content)
{
    const auto read = SheetText::fromPlainText(content);
    if (!read)
        return failed(read);
    const auto checked = sheets::checkedSheetText(*read);
    if (checked.findings.isEmpty())
        return checked.text;
    for (const sheets::SheetTextFinding &finding : checked.findings)
        session.out().note(QStringLiteral("[%1] %2").arg(finding.heading, text::findingText(finding)));
    return failed(checked.findings.first().error);
}

Outcome set(Session &session, SheetAudience audience, const Arguments &arguments)
{
    const bool usual = arguments.has("default");
    if (arguments.words().size() != (usual ? 0 : 1))
        return usage(StarostaCli::tr("Which text? A file, - for standard input, or --default for the usual one."));
    std::optional<SheetText> text;
    if (!usual) {
        const auto content = contentOf(arguments.words().first());
        if (!content)
            return failed(content);
        const auto checked = checkedFrom(session, *content);
        if (!checked)
            return failed(checked);
        text = *checked;
    }
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    const auto done = (*workspace)->sheets().setText(audience, text, session.because());
    if (!done)
        return failed(done);
    session.out().say(done->entry ? StarostaCli::tr("Saved, entry %1 of the journal.").arg(done->entry->value())
                                  : StarostaCli::tr("It is so already: nothing was changed."));
    session.out().object({{QStringLiteral("role"), QString(token(audience))},
                          {QStringLiteral("own"), !usual},
                          {QStringLiteral("changed"), done->entry.has_value()},
                          {QStringLiteral("journal"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

} // namespace

Outcome runSheetTexts(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    const bool isSet = what == QStringLiteral("set");
    if (!isSet && what != QStringLiteral("show"))
        return noSuchForm("sheets text", what);
    const auto audience = audienceFrom(arguments);
    if (!audience)
        return failed(audience);
    if (isSet)
        return set(session, *audience, arguments);
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    return show(session, *audience);
}

} // namespace starosta::cli
