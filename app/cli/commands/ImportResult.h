// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Session.h"

#include <QJsonArray>
#include <QList>

#include <functional>

namespace starosta::cli {

/// Something to say of one row, with its place in the file.
struct ImportIssue
{
    int row;            ///< 0 where no row is meant
    QString sheet = {}; ///< of a workbook
    QString column = {};
    QString code;
    QString text;               ///< translated, without the place
    QJsonArray candidates = {}; ///< of a question
};

/// All of a kind are counted; a list that is wrong in every row need not be told whole.
struct ImportIssues
{
    qsizetype count = 0;
    QList<ImportIssue> first = {};

    bool isEmpty() const { return count == 0; }
    void append(ImportIssue issue)
    {
        ++count;
        first.append(std::move(issue));
    }
};

/// What becomes of people, one line each, of one kind: add, change, …
struct ImportLines
{
    qsizetype count = 0;
    QStringList first = {};
};

/// What holds an import, and what has to be typed for it to go on.
struct ImportHold
{
    int number = 0;
    QStringList sentences = {};
    QJsonArray reasons = {};
};

/// What an import found and did: the same for people and for links.
struct ImportResult
{
    QString file; ///< without its folder
    QString mode = QStringLiteral("add");
    QString scope = {};
    qsizetype rows = 0;
    int added = 0; ///< those who came back included
    int returned = 0;
    int changed = 0;
    int moved = 0;
    int removed = 0;
    int unchanged = 0;
    int kept = 0;
    int homerooms = 0;
    int skipped = 0; ///< by an answer
    ImportIssues errors = {};
    ImportIssues warnings = {};
    ImportIssues questions = {};
    QList<ImportLines> changes = {}; ///< told as long as nothing is written
    QStringList missingClasses = {};
    QStringList columns = {}; ///< of the file, each with what it is read into
    std::optional<ImportHold> held = {};
    QString importedBefore = {};
    /// Sentences of their own, shown before the conclusion.
    QStringList remarks = {};
    /// What else --json tells.
    QJsonObject more = {};
    bool applied = false;
    std::optional<journal::EntryId> entry = {};

    bool changesNothing() const { return added + changed + moved + removed + homerooms == 0; }
    bool hasWrongRows() const { return !errors.isEmpty() || !questions.isEmpty(); }
};

/// Options that every import has.
struct ImportRequest
{
    QString path; ///< «-» is standard input
    bool apply = false;
    bool skipBadRows = false;
    std::optional<QString> report = {};
};

enum class ImportStep {
    apply,   ///< there is something to write and nothing against it
    showOnly ///< a dry run, wrong rows that are not to be skipped, or nothing to do
};
/// What a threshold says is for the import itself to find.
ImportStep nextStep(const ImportRequest &request, const ImportResult &result);

/// Writes the report, if one was asked for; before anything is applied, so that its failure stops the import.
Attempt<> writeReport(const ImportRequest &request, const std::function<QByteArray()> &content);
/// Prints the result; the exit code.
ExitCode present(Session &session, const ImportRequest &request, const ImportResult &result);

} // namespace starosta::cli
