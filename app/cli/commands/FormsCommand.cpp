// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "core/statistics/StatisticsService.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using statistics::FormColumn;
using statistics::FormRows;
using statistics::ReportForm;

QString rowsToken(const ReportForm &form)
{
    return form.rows == FormRows::school ? QStringLiteral("school") : QStringLiteral("classes");
}

Outcome list(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto forms = readFrom(**workspace, [&] { return (*workspace)->statistics().forms(); });
    if (!forms)
        return failed(forms);
    QJsonArray array;
    for (const ReportForm &form : *forms) {
        session.out().say(QStringLiteral("%1 (%2)").arg(form.name, rowsToken(form)));
        QJsonArray columns;
        for (const FormColumn &column : form.columns) {
            session.out().say(QStringLiteral("  %1").arg(toText(column)));
            columns.append(toText(column));
        }
        array.append(QJsonObject{{QStringLiteral("name"), form.name},
                                 {QStringLiteral("rows"), rowsToken(form)},
                                 {QStringLiteral("columns"), columns}});
    }
    if (forms->isEmpty())
        session.out().say(StarostaCli::tr("No forms are described yet."));
    session.out().object({{QStringLiteral("forms"), array}});
    return ExitCode::done;
}

Outcome set(Session &session, Arguments arguments)
{
    ReportForm form{.name = arguments.takeWord()};
    if (form.name.isEmpty())
        return usage(StarostaCli::tr("Which form? For example: %1")
                         .arg(u"forms set Неделя --column \"Охват, %=pupils_joined:percent:0\""));
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const QString rows = arguments.value("rows").value_or(QStringLiteral("school"));
    if (rows != u"school" && rows != u"classes")
        return usage(StarostaCli::tr("A form has --rows school or --rows classes, not “%1”.").arg(rows));
    form.rows = rows == u"school" ? FormRows::school : FormRows::classes;
    for (const QString &text : arguments.values("column")) {
        const auto column = statistics::parseFormColumn(text);
        if (!column)
            return failed(column);
        form.columns.append(*column);
    }
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    statistics::StatisticsService &service = (*workspace)->statistics();
    const auto done =
        arguments.has("replace") ? service.setForm(form, session.because()) : service.addForm(form, session.because());
    if (!done && done.error().code == ErrorCode::formExists)
        session.out().note(StarostaCli::tr("To put this one in its place, add --replace."));
    if (!done)
        return failed(done);
    session.out().say(
        StarostaCli::tr("The form “%1” is kept, %n columns.", nullptr, int(form.columns.size())).arg(form.name));
    session.out().object({{QStringLiteral("entry"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Outcome remove(Session &session, Arguments arguments)
{
    const QString name = arguments.takeWord();
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    const auto done = (*workspace)->statistics().removeForm(name, session.because());
    if (!done)
        return failed(done);
    session.out().say(StarostaCli::tr("The form “%1” is removed.").arg(name));
    session.out().object({{QStringLiteral("entry"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == u"list")
        return list(session, arguments);
    if (what == u"set")
        return set(session, std::move(arguments));
    if (what == u"remove")
        return remove(session, std::move(arguments));
    return noSuchForm("forms", what);
}

} // namespace

Command formsCommand()
{
    return {.name = "forms",
            .summary = QT_TRANSLATE_NOOP("StarostaCli", "tables that the region wants filled in, in its own words"),
            .forms = {QStringLiteral("forms list"),
                      QStringLiteral("forms set NAME [--rows school|classes] [--replace] --column \"TITLE=WHAT\"…"),
                      QStringLiteral("forms remove NAME")},
            .options = {{.name = "column",
                         .valueName = "TITLE=WHAT",
                         .help = QT_TRANSLATE_NOOP("StarostaCli",
                                                   "once for every column; WHAT is school, date, class, homeroom, an "
                                                   "indicator, INDICATOR:of or INDICATOR:percent[:DECIMALS]")},
                        {.name = "replace",
                         .help = QT_TRANSLATE_NOOP("StarostaCli", "in the place of the form of the same name")},
                        {.name = "rows",
                         .valueName = "ROWS",
                         .help = QT_TRANSLATE_NOOP("StarostaCli", "school: one row; classes: a row a class")}},
            .run = run};
}

} // namespace starosta::cli
