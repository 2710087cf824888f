// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassName.h"
#include "core/invites/InviteLink.h"
#include "core/people/Person.h"
#include "core/roster/ImportScope.h"
#include "core/table/Mapping.h"
#include "core/table/TableFile.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace starosta::roster {

enum class ImportKind { pupils, staff, guardians };

QLatin1StringView token(ImportKind kind);
std::optional<ImportKind> importKindFromToken(QStringView text);

/// What the file is, and how its columns are understood so far: proposed by itself, or remembered from the last file
/// with the same header.
struct ImportSource
{
    QString fileName;  ///< without its folder
    QByteArray digest; ///< see table::TableFile
    table::Table table;
    ImportKind kind;
    table::Mapping mapping;
    bool mappingRemembered = false;
};

/// What the user says of a file before it is read; everything is found by itself otherwise.
struct ReadOptions
{
    QStringList overrides = {};              ///< "FIELD=COLUMN", see table::MappingRequest
    std::optional<qsizetype> headerRow = {}; ///< see table::MappingRequest
    table::TableOptions table = {};
};

/// From where on an import is held: nothing is applied until a person has typed the number and given a reason.
struct Thresholds
{
    /// More people than this, and more than the percentage of those in the scope, would leave; or come back.
    int leftPeople = 3;
    int leftPercent = 10;
    /// The same of one class. A whole class that would be emptied is held, however small it is.
    int classLeftPercent = 10;
    /// And together with those who move out of a class, in the scope or not. Not a tenth: in an ordinary month of a
    /// real school (data/full, truth.next) a class of 22 loses two who leave and two who move.
    int classLostPercent = 50;
    /// In more rows than this share of the people of the scope a known value would be another one; or so many of the
    /// classes would get another homeroom teacher.
    int changedPercent = 75;
    /// The file has fewer rows than this share of the last one of its kind and scope.
    int fileOfLastPercent = 50;
};

/// What the user says to a question.
struct Answer
{
    enum class Kind { isPerson, isNew, skip };
    Kind kind;
    std::optional<people::PersonId> person = {}; ///< one of the candidates, for isPerson

    bool operator==(const Answer &) const = default;
};

/// Which question an answer is to. A row may be asked two: whose child, and which guardian. Index and field stay what
/// they are for the rows of one file, whatever else is planned of it.
struct QuestionKey
{
    qsizetype tableRow; ///< see PlannedRow
    table::Field field;

    bool operator==(const QuestionKey &) const = default;
    friend size_t qHash(const QuestionKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.tableRow, int(key.field));
    }
};

struct ImportOptions
{
    /// Classes that are not in the structure yet are made; otherwise their rows are wrong (rowClassUnknown).
    bool createMissingClasses = false;
    ImportMode mode = ImportMode::addAndUpdate;
    /// Of a full list; a file that only adds has no scope. Staff: the school alone.
    ImportScope scope = ImportScope::school();
    Thresholds thresholds = {};
    /// An answer changes who is recognised, so the plan is made again with it. An answer to what was not asked says
    /// nothing.
    QHash<QuestionKey, Answer> answers = {};
};

enum class RowAction {
    add,
    comeBack, ///< somebody who had left, with all that is known of the person
    change,
    move,  ///< to another class, whatever else changes
    leave, ///< not in the file, which holds everybody of its scope
    unchanged,
    keep, ///< only fields differ that a person wrote by hand: they stay unless ticked
    ask,  ///< a question without an answer
    skip, ///< the answer to a question
    wrong,
};

/// One field of a person: what the store says, what the file says. Dates as on paper, enumerations as their tokens.
struct FieldDifference
{
    table::Field field;
    QString was;
    QString will;
    /// What was is what a person wrote by hand; it is kept unless the field is ticked.
    bool byHand = false;
};

/// Something to say about one row, with its place.
struct RowIssue
{
    int row;        ///< as in the file, from 1; 0 where no row is meant
    QString column; ///< the header's text; empty where the whole row is meant
    Error error;
    int at = -1;        ///< index into ImportPlan::rows
    QString sheet = {}; ///< of what no planned row stands for
};

/// Somebody whom a row may be about.
struct Candidate
{
    people::PersonId person;
    people::PersonName name;
    QString className; ///< the last one, of somebody who has left; empty where there is none
    std::optional<QDate> birthDate;
    QString externalId;
    bool hasLeft;
};

/// A row that a person has to decide: rowAmbiguous (namesakes), rowOtherClass (the name alone, in another class),
/// rowOtherNumber (another number and class), rowNumberOfAnother (the number and the name are two people's),
/// rowNearName (spelled alike), rowSurnameChanged, rowPatronymicChanged, rowOtherBirthDate, rowFormerGuardian. Without
/// an answer the row is left out and its candidates stay what they are. A list of 100,000 may ask as often: what the
/// sentence says is taken from the candidates, not kept beside them.
struct Question
{
    int row;         ///< as in the file, from 1
    int at;          ///< index into ImportPlan::rows
    QuestionKey key; ///< for the answer
    QString column;  ///< the header's text
    ErrorCode code;
    QString className; ///< that the sentence names
    int count;         ///< of all candidates, of whom the first ones are kept
    QList<Candidate> candidates;

    /// With the sentence's arguments.
    RowIssue issue() const;
};

/// What one row of the file would do, or one person who is not in it.
struct PlannedRow
{
    int row; ///< as in the file, from 1; 0 for RowAction::leave
    RowAction action = RowAction::wrong;
    QString name = {};                           ///< as the file says it
    QString className = {};                      ///< canonical where it was understood; of a guardian: the pupil's
    std::optional<people::PersonId> person = {}; ///< who was recognised
    QList<FieldDifference> differences = {};
    QString sheet = {};      ///< empty in a text file
    qsizetype tableRow = -1; ///< index into the source's table; -1 for RowAction::leave
};

enum class StayReason {
    enteredByHand, ///< a file removes nobody whom a person entered
    rowWrong,      ///< a row that seems to be about the person could not be read
    rowAsked,      ///< a question without an answer, or with «skip», may be about the person
};

/// Who is not in a full list, and stays all the same.
struct StayingPerson
{
    people::PersonId person;
    QString name;
    QString className;
    StayReason reason;
};

/// A column that is not read; personal: because the program does not need what it holds (СНИЛС, passport, address).
struct UnreadColumn
{
    QString header;
    bool personal;
};

/// A class that would get another homeroom teacher: whom a list of pupils names above the table or in the cell of the
/// class, or whose class a list of staff says.
struct PlannedHomeroom
{
    QString className;
    QString was; ///< full names; empty where there is none
    QString will;
    std::optional<people::PersonId> teacher = {}; ///< none of somebody whom the import would add
    /// The teacher who is there was assigned by hand, and stays unless ticked.
    bool byHand = false;
    int at = -1; ///< index into ImportPlan::rows, without which there is no such teacher; of a list of staff
};

/// A live link whose audience the import would empty: proposed for revocation, and due for it only if ticked.
struct ProposedRevocation
{
    invites::LinkId link;
    QString className;
    invites::InviteRole role;
};

enum class HoldReason {
    peopleLeave,
    classEmpties, ///< or loses more than its share
    muchChanges,
    fileShrank,     ///< against the last one of the same kind and scope
    nothingMatches, ///< of the people whom the file should know, it knows nobody
    rowsUnread,     ///< who is missing cannot be known: some rows could not be read far enough to tell whose they are
    sheetsUnread,   ///< the same: some sheets of the workbook are not read
    columnsUnread,  ///< the same: other columns of names, of lists that stand beside the first, are not read
    peopleReturn,
    homeroomsChange,
    administratorLeaves, ///< who is appointed administrator of the platform would be dismissed
};

QLatin1StringView token(HoldReason reason);

/// One threshold that is passed.
struct Hold
{
    HoldReason reason;
    QString className = {}; ///< of classEmpties, and of muchChanges where one class alone changes that much
    int count = 0;  ///< what was found: people, rows (fileShrank, rowsUnread), sheets or classes (homeroomsChange)
    int limit = 0;  ///< up to which (fileShrank: from which on) nothing is held
    int total = 0;  ///< of how many
    int people = 0; ///< how many people it concerns: the number to be typed is the greatest of all holds
};

/// What has to be typed for these holds to be accepted.
int numberToAccept(const QList<Hold> &holds);

/// What an import would do, without anything written. Rows and issues are in file order, then those who leave in class
/// order; counts by action. In a list of guardians a row is one relation: «added» counts relations, of which one person
/// may have several, and one that is not in a full list ends.
struct ImportPlan
{
    ImportKind kind;
    QString fileName;
    ImportMode mode = ImportMode::addAndUpdate;
    ImportScope scope = ImportScope::school();
    QList<PlannedRow> rows = {};
    QList<RowIssue> errors = {};
    QList<RowIssue> warnings = {};
    QList<Question> questions = {}; ///< those without an answer
    /// Classes that the file names and the structure lacks, in class order; made by apply() if the options said so.
    QList<classes::ClassName> missingClasses = {};
    QList<UnreadColumn> unreadColumns = {};
    QList<PlannedHomeroom> homerooms = {};
    QList<StayingPerson> staying = {};
    QList<ProposedRevocation> revocations = {};
    /// With every proposed tick; see holdsOf() for other ticks.
    QList<Hold> holds = {};
    /// When this very file was imported last, and not undone.
    std::optional<QDateTime> importedBefore = {};
    int added = 0;
    int returned = 0;
    int changed = 0;
    int moved = 0;
    int left = 0;
    int unchanged = 0;
    int kept = 0;
    int asked = 0;
    int skipped = 0;
    int wrong = 0;

    /// As proposed; ticking what was changed by hand may change something.
    bool changesNothing() const;
    /// Rows of the file that keep it from being applied: wrong ones and questions without an answer.
    int blocking() const { return wrong + asked; }

    struct Work; ///< what apply() needs; made by the planner
    std::shared_ptr<const Work> work = {};
};

} // namespace starosta::roster
