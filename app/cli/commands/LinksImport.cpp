// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/LinksImport.h"
#include "app/cli/StandardInput.h"

#include "core/base/AtomicFile.h"
#include "core/invites/InvitesService.h"
#include "core/table/CsvWriter.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfImport.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using invites::InviteWarning;
using invites::LineVerdict;
using invites::LinkLine;
using invites::LinkPlan;

QString warningCode(InviteWarning warning)
{
    switch (warning) {
    case InviteWarning::probablyCutOff:
        return QStringLiteral("link.probably_cut_off");
    case InviteWarning::unknownForm:
        return QStringLiteral("link.unknown_form");
    case InviteWarning::hiddenByShortener:
        return QStringLiteral("link.hidden_by_shortener");
    }
    Q_UNREACHABLE();
}

QByteArray reportOf(const LinkPlan &plan)
{
    table::CsvWriter csv;
    csv.addRow({StarostaCli::tr("Row"), StarostaCli::tr("What"), StarostaCli::tr("Line"), StarostaCli::tr("Code"),
                StarostaCli::tr("Explanation")});
    for (const LinkLine &line : plan.lines) {
        csv.addNumber(line.number);
        csv.addText(text::label(line.verdict));
        csv.addText(line.text);
        csv.addText(line.error ? QString(token(line.error->code)) : QString());
        csv.addText(line.error ? text::errorText(*line.error) : QString());
        csv.endRow();
    }
    return csv.content();
}

ImportResult resultOf(const LinkPlan &plan)
{
    ImportResult result{.file = {}, .rows = plan.lines.size()};
    result.added = plan.count(LineVerdict::issue);
    result.changed = plan.count(LineVerdict::replace);
    result.unchanged = plan.count(LineVerdict::unchanged);
    for (const LinkLine &line : plan.lines) {
        if (line.error) {
            result.errors.append({.row = line.number,
                                  .code = token(line.error->code),
                                  .text = QStringLiteral("%1 — %2").arg(line.text, text::errorText(*line.error))});
        }
        for (const InviteWarning warning : line.warnings)
            result.warnings.append({.row = line.number, .code = warningCode(warning), .text = text::label(warning)});
        for (const int batch : line.voidBatches) {
            result.warnings.append(
                {.row = line.number,
                 .code = QStringLiteral("link.void_batch"),
                 .text = StarostaCli::tr("The printed sheets of batch %1 will not work any more.").arg(batch)});
        }
        if (line.voidLetters > 0) {
            result.warnings.append({.row = line.number,
                                    .code = QStringLiteral("link.void_letters"),
                                    .text = StarostaCli::tr("%n people have the old link by e-mail; send them the new "
                                                            "one: links send.",
                                                            nullptr, line.voidLetters)});
        }
    }
    return result;
}

} // namespace

Outcome importLinks(Session &session, const ImportRequest &request)
{
    auto workspace = session.open(request.apply ? Access::write : Access::read);
    if (!workspace)
        return failed(workspace);
    const auto text = readText(request.path);
    if (!text)
        return failed(text);
    invites::InvitesService &service = (*workspace)->invites();
    auto plan = readFrom(**workspace, [&] { return service.plan(*text, invites::LineSource::file); });
    if (!plan)
        return failed(plan);
    if (plan->lines.isEmpty())
        return failed(Error{ErrorCode::importNothing});
    ImportResult result = resultOf(*plan);
    result.file = QFileInfo(request.path).fileName();
    if (auto written = writeReport(request, [&] { return reportOf(*plan); }); !written)
        return failed(written);
    if (nextStep(request, result) == ImportStep::apply) {
        plan->lines.removeIf([](const LinkLine &line) { return line.verdict == LineVerdict::wrong; });
        const auto done = service.registerLinks(*plan, session.because());
        if (!done)
            return failed(done);
        result.applied = true;
        result.entry = done->entry;
    }
    return present(session, request, result);
}

} // namespace starosta::cli
