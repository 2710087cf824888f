// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/LinkArguments.h"
#include "app/cli/commands/SheetTexts.h"
#include "core/base/AtomicFile.h"
#include "core/classes/ClassesService.h"
#include "core/people/PeopleService.h"
#include "core/sheets/SheetsService.h"
#include "ui/print/SheetPainter.h"
#include "ui/print/SheetPdf.h"
#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using sheets::SheetContent;
using sheets::SheetForm;
using sheets::SheetRequest;

std::optional<SheetForm> formFrom(const QString &word)
{
    if (word == QStringLiteral("class"))
        return SheetForm::classSheet;
    if (word == QStringLiteral("slips"))
        return SheetForm::slips;
    if (word == QStringLiteral("list"))
        return SheetForm::handoutList;
    return {};
}

Attempt<SheetRequest> requestFrom(const Arguments &arguments, Workspace &workspace, SheetForm form)
{
    const auto role = roleFrom(arguments.value("role").value_or(QStringLiteral("pupil")));
    if (!role)
        return failed(role);
    SheetRequest request{.form = form, .role = *role, .classes = {}};
    if (const auto perPage = arguments.value("per-page")) {
        if (form != SheetForm::slips)
            return usage(StarostaCli::tr("--per-page belongs to slips."));
        request.perPage = perPage->toInt();
        if (!QList<int>{4, 8, 12}.contains(request.perPage))
            return badValue(Error{ErrorCode::sheetPerPage});
    }
    const bool isEverywhere = arguments.has("all") || (arguments.has("person") && !arguments.has("class"));
    if (arguments.has("all") && arguments.has("class"))
        return usage(StarostaCli::tr("For which classes? Either --class 1А or --all."));
    if (!isEverywhere && !arguments.has("class"))
        return usage(StarostaCli::tr("For which classes? Either --class 1А or --all."));
    auto classes = isEverywhere ? Attempt<QList<classes::SchoolClass>>(workspace.sheets().printable(*role))
                                : classesNamed(workspace, arguments.values("class"));
    if (!classes)
        return failed(classes);
    for (const classes::SchoolClass &schoolClass : *classes)
        request.classes.append(schoolClass.id);
    if (arguments.has("person") && form == SheetForm::classSheet)
        return usage(
            StarostaCli::tr("--person belongs to slips and lists: a sheet for the wall is for the whole class."));
    for (const QString &number : arguments.values("person")) {
        const people::PersonId person(number.toLongLong());
        if (!workspace.people().find(person))
            return failed(Error{ErrorCode::personMissing});
        request.people.append(person);
    }
    return request;
}

/// Classes that were asked for by name and are not on the paper: no link, or nobody to print for.
QStringList leftOut(Workspace &workspace, const SheetRequest &request, const SheetContent &content)
{
    QStringList labels;
    if (!request.people.isEmpty())
        return labels; // of the other classes nobody was asked for
    for (const classes::ClassId id : request.classes) {
        const bool printed = std::any_of(content.parts.begin(), content.parts.end(),
                                         [id](const sheets::ClassPart &part) { return part.classId == id; });
        if (const auto found = printed ? std::nullopt : workspace.classes().find(id))
            labels.append(found->label());
    }
    return labels;
}

struct Paper
{
    QString file;
    SheetContent content;
    QStringList leftOut;
    std::optional<journal::EntryId> entry;
};

void present(Session &session, const Paper &paper)
{
    const SheetContent &content = paper.content;
    const int pages = print::pageCount(content);
    qint64 recipients = 0;
    QJsonArray classes;
    for (const sheets::ClassPart &part : content.parts) {
        recipients += part.recipients.size();
        classes.append(part.className);
    }
    session.out().say(StarostaCli::tr("%1: %2, batch No. %3.")
                          .arg(paper.file, text::pagesText(pages), QString::number(content.batch.value_or(0))));
    if (!paper.leftOut.isEmpty())
        session.out().note(StarostaCli::tr("Left out, because there is no live link or nobody to print for: %1.")
                               .arg(paper.leftOut.join(QStringLiteral(", "))));
    session.out().object({{QStringLiteral("file"), paper.file},
                          {QStringLiteral("batch"), content.batch ? QJsonValue(*content.batch) : QJsonValue()},
                          {QStringLiteral("pages"), pages},
                          {QStringLiteral("classes"), classes},
                          {QStringLiteral("recipients"), recipients},
                          {QStringLiteral("witness"), textOrNull(content.witness)},
                          {QStringLiteral("left_out"), QJsonArray::fromStringList(paper.leftOut)},
                          {QStringLiteral("journal"), numberOrNull(paper.entry)}});
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == QStringLiteral("text"))
        return runSheetTexts(session, std::move(arguments));
    const auto form = formFrom(what);
    if (!form)
        return noSuchForm("sheets", what);
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const auto path = paperPath(session, arguments);
    if (!path)
        return failed(path);
    const bool toOutput = *path == QStringLiteral("-");
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    const auto request = requestFrom(arguments, **workspace, *form);
    if (!request)
        return failed(request);

    QByteArray pdf;
    const auto paint = [&](const SheetContent &content) -> Result<> {
        auto painted = print::sheetsPdf(content);
        if (!painted)
            return failureOf(painted);
        pdf = std::move(*painted);
        return toOutput ? Result<>() : writeFileAtomically(*path, pdf);
    };
    const auto issued = (*workspace)->sheets().issue(*request, paint, session.because());
    if (!issued)
        return failed(issued);
    if (toOutput) {
        session.out().bytes(pdf);
        return ExitCode::done;
    }
    present(session, {.file = *path,
                      .content = issued->value,
                      .leftOut = leftOut(**workspace, *request, issued->value),
                      .entry = issued->entry});
    return ExitCode::done;
}

} // namespace

Command sheetsCommand()
{
    return {
        .name = "sheets",
        .summary = QT_TRANSLATE_NOOP("StarostaCli", "prints invite sheets into a PDF, as a numbered batch"),
        .forms = {QStringLiteral("sheets class --class 1А | --all [--role pupil] -o FILE.pdf"),
                  QStringLiteral("sheets slips --class 1А | --all | --person ID… [--role pupil] [--per-page 4|8|12] -o "
                                 "FILE.pdf"),
                  QStringLiteral("sheets list --class 1А | --all | --person ID… [--role pupil] -o FILE.pdf"),
                  QStringLiteral("sheets text show --role guardian|staff_room"),
                  QStringLiteral("sheets text set --role guardian FILE|- | --default")},
        .options =
            {
                {.name = "class",
                 .valueName = "CLASS",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "for this class; may be given several times")},
                {.name = "all", .help = QT_TRANSLATE_NOOP("StarostaCli", "for every class with a live link")},
                {.name = "person",
                 .valueName = "ID",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "only for this person, or for the parents of this pupil; may "
                                                          "be given several times")},
                {.name = "role",
                 .valueName = "pupil|guardian|teacher",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "whom the link invites; pupil by default")},
                {.name = "per-page",
                 .valueName = "4|8|12",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "slips on a page; 8 by default")},
                {.name = "o",
                 .valueName = "FILE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the PDF to write; - is standard output"),
                 .letter = 'o'},
                {.name = "default", .help = QT_TRANSLATE_NOOP("StarostaCli", "back to the program's own text")},
            },
        .run = run};
}

} // namespace starosta::cli
