// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/RowReader.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/roster/ImportReportFile.h"
#include "core/table/MappingClaims.h"
#include "core/table/RowShapes.h"

#include <array>

namespace starosta::roster {

using table::Field;
using table::MappedRow;

namespace {

// As the store checks them.
constexpr int kNamePartLength = 100;
constexpr int kExternalIdLength = 40;
constexpr int kPhoneLength = 60;
constexpr int kEmailLength = 254;

// Ages of pupils, in years: from the class for the youngest to the evening school.
constexpr int kYoungest = 5;
constexpr int kOldest = 21;

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

bool isTooLong(const QString &part)
{
    return part.size() > kNamePartLength && part.toUcs4().size() > kNamePartLength;
}

QString joined(QStringView first, QStringView second)
{
    return first.toString().append(u' ').append(second);
}

/// The text for a message about a cell that cannot be read; what may not be shown is left out.
QString shown(QStringView cell)
{
    return excerpt(cleanText(cell).value_or(QString()));
}

/// «Выбыл 01.10.2026», «отчислена», «Дата увольнения»; «не выбыл» is no such word.
bool saysLeft(QStringView text)
{
    static const std::array kBeginnings{fold(u"выбы"), fold(u"отчисл"), fold(u"увол")};
    static const QString kNot = fold(u"не");
    const QString key = table::headerKey(text);
    bool isDenied = false;
    for (const QStringView word : QStringView(key).tokenize(u' ')) {
        const bool isLeaving = std::any_of(kBeginnings.begin(), kBeginnings.end(),
                                           [&](const QString &beginning) { return word.startsWith(beginning); });
        if (isLeaving && !isDenied)
            return true;
        isDenied = word == kNot;
    }
    return false;
}

bool isOfStatus(QStringView header)
{
    static const std::array kBeginnings{fold(u"статус"), fold(u"состоян"), fold(u"примеч"), fold(u"коммент"),
                                        fold(u"движен")};
    const QString key = table::headerKey(header);
    return std::any_of(kBeginnings.begin(), kBeginnings.end(),
                       [&](const QString &beginning) { return key.contains(beginning); });
}

} // namespace

RowReader::RowReader(const table::MappedRows &rows, ClassDirectory &classes, PlanDraft &draft, QDate today)
    : m_rows(rows)
    , m_classes(classes)
    , m_draft(draft)
    , m_today(today)
    , m_oldest(today.addYears(-kOldest - 1).addDays(1))
    , m_youngest(today.addYears(-kYoungest))
{
    for (const table::MappedColumn &column : rows.mapping().columns) {
        if (table::isRead(column.field))
            m_fields.append(column.field);
        else if (isHeaderOfOutcome(column.header))
            m_outcomeColumn = int(&column - rows.mapping().columns.constData());
        else if (const bool isOfLeaving = saysLeft(column.header); isOfLeaving || isOfStatus(column.header))
            m_statusColumns.append({.column = int(&column - rows.mapping().columns.constData()),
                                    .header = column.header,
                                    .isOfLeaving = isOfLeaving});
    }
    m_givenHasPatronymic =
        !rows.has(Field::patronymic) && rows.headerOf(Field::given).contains(u"отчеств", Qt::CaseInsensitive);
    const std::optional<table::Parent> parent = table::parentIn(rows.headerOf(nameField()));
    if (parent)
        m_impliedRelation = *parent == table::Parent::mother ? people::Relation::mother : people::Relation::father;
}

bool RowReader::saysAnything(const MappedRow &row) const
{
    if (m_outcomeColumn >= 0 && isLeaverOfReport(row.row().cell(m_outcomeColumn)))
        return false;
    return std::any_of(m_fields.begin(), m_fields.end(), [&](Field field) {
        const QStringView cell = row.cell(field);
        // The class may stand in a title above the table: that alone makes no person.
        const bool isTitle = field == Field::className && cell.data() == row.group().className.constData();
        return !isBlank(cell) && !isTitle;
    });
}

/// What a spreadsheet's cell cannot be trusted for.
void RowReader::noteProblems(const MappedRow &row, int at)
{
    if (row.row().problems().empty())
        return;
    for (const Field field : std::as_const(m_fields)) {
        const table::CellProblem *problem = row.problem(field);
        if (problem && problem->state == table::CellState::unreadable)
            m_draft.fail(at, field, problem->error);
        else if (problem)
            m_draft.warn(at, field, problem->error);
    }
}

/// Whoever the file says has left would be taken for one of those who are there.
void RowReader::noteLeaving(const MappedRow &row, int at)
{
    for (const StatusColumn &each : std::as_const(m_statusColumns)) {
        const QStringView cell =
            table::cellOf(m_rows.table(), m_rows.mapping(), row.row().index(), each.column).trimmed();
        if (cell.isEmpty() || !(saysLeft(cell) || (each.isOfLeaving && parseDate(cell))))
            continue;
        m_draft.warn(at, each.header, {ErrorCode::rowSaysLeft, {shown(cell), each.header}});
        return;
    }
}

std::optional<people::PersonContent> RowReader::person(const MappedRow &row, int at)
{
    noteProblems(row, at);
    noteLeaving(row, at);
    std::optional<people::PersonName> name = this->name(row, at);
    const bool guardians = m_rows.mapping().kind == table::TableKind::guardians;
    // In a list of guardians these two are the pupil's.
    const std::optional<QDate> born = guardians ? std::nullopt : birthDate(row, at);
    const QString externalId = guardians ? QString() : text(row, at, Field::externalId, kExternalIdLength);
    const std::optional<people::Sex> sex = this->sex(row, at);
    const QString phone = text(row, at, Field::phone, kPhoneLength);
    const QString email = text(row, at, Field::email, kEmailLength);
    if (!name || !m_draft.isGood(at))
        return {};
    return people::PersonContent{.name = *std::move(name),
                                 .birthDate = born,
                                 .sex = sex,
                                 .externalId = externalId.isEmpty() ? std::nullopt : std::optional(externalId),
                                 .phone = phone,
                                 .email = email};
}

std::optional<people::PersonName> RowReader::name(const MappedRow &row, int at)
{
    const QStringView full = row.cell(Field::fullName);
    const bool oneColumn = !isBlank(full) || !m_rows.has(Field::surname);
    if (oneColumn && isBlank(full)) {
        m_draft.fail(at, Field::fullName, {ErrorCode::textEmpty, {m_rows.headerOf(Field::fullName)}});
        return {};
    }
    Result<people::PersonName> name = parsedName(row);
    if (!name) {
        m_draft.row(at).name = oneColumn ? shown(full) : shown(row.cell(Field::surname));
        m_draft.fail(at, fieldOfBadName(row), name.error());
        return {};
    }
    const QString text = name->full();
    m_draft.row(at).name = text;
    if (isTooLong(name->surname()) || isTooLong(name->given()) || isTooLong(name->patronymic())) {
        m_draft.row(at).name = excerpt(text);
        m_draft.fail(at, fieldOfBadName(row), {ErrorCode::textTooLong, {QString::number(kNamePartLength)}});
        return {};
    }
    const table::NameFault fault = table::faultOf(text);
    if (fault == table::NameFault::notAName) {
        m_draft.fail(at, fieldOfBadName(row), {ErrorCode::rowNotAName, {excerpt(text)}});
        return {};
    }
    if (fault == table::NameFault::doubtful)
        m_draft.warn(at, fieldOfBadName(row), {ErrorCode::rowNameDoubtful, {excerpt(text)}});
    if (mixesAlphabets(text))
        m_draft.warn(at, fieldOfBadName(row), {ErrorCode::rowMixedAlphabets, {excerpt(text)}});
    return shared(*std::move(name));
}

Result<people::PersonName> RowReader::parsedName(const MappedRow &row) const
{
    using people::PersonName;
    const QStringView full = row.cell(Field::fullName);
    const QStringView given = row.cell(Field::given);
    const QStringView said = row.cell(Field::patronymic);
    const QStringView patronymic = table::isPlaceholder(said) ? QStringView() : said;
    if (isBlank(full) && m_rows.has(Field::surname)) {
        if (m_givenHasPatronymic && !isBlank(row.cell(Field::surname)))
            return PersonName::parse(joined(row.cell(Field::surname), given));
        return PersonName::of(row.cell(Field::surname), given, patronymic);
    }
    Result<PersonName> name = PersonName::parse(full);
    if (!name || !name->patronymic().isEmpty() || isBlank(patronymic))
        return name;
    // «Фамилия Имя | Отчество»
    return PersonName::parse(joined(full, patronymic));
}

people::PersonName RowReader::shared(people::PersonName name)
{
    return people::PersonName::stored(*m_words.insert(name.surname()), *m_words.insert(name.given()),
                                      *m_words.insert(name.patronymic()));
}

Field RowReader::fieldOfBadName(const MappedRow &row) const
{
    if (m_rows.has(Field::fullName) && (!isBlank(row.cell(Field::fullName)) || !m_rows.has(Field::surname)))
        return Field::fullName;
    for (const Field part : {Field::surname, Field::given, Field::patronymic}) {
        const Result<QString> clean = cleanText(row.cell(part), {.maximumLength = kNamePartLength});
        if (!clean || (clean->isEmpty() && part != Field::patronymic) || clean->endsWith(u'.') ||
            mixesAlphabets(*clean))
            return part;
    }
    return Field::surname;
}

std::optional<QDate> RowReader::birthDate(const MappedRow &row, int at)
{
    const QStringView cell = row.cell(Field::birthDate).trimmed();
    if (cell.isEmpty() || table::isPlaceholder(cell))
        return {};
    const std::optional<QDate> date = row.date(Field::birthDate);
    if (!date)
        m_draft.fail(at, Field::birthDate, {ErrorCode::dateInvalid, {shown(cell)}});
    else if (*date > m_today)
        m_draft.fail(at, Field::birthDate, {ErrorCode::dateInFuture, {shown(cell)}});
    else
        noteAge(row, at, *date);
    return date;
}

/// A date may be one and yet not the pupil's: a number of something else, a year of a century ago.
void RowReader::noteAge(const MappedRow &row, int at, QDate born)
{
    const QStringView cell = row.cell(Field::birthDate).trimmed();
    const bool isNumber = std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    if (isNumber && !m_rows.table().isSpreadsheet())
        m_draft.warn(at, Field::birthDate, {ErrorCode::rowDateAsNumber, {shown(cell), paperDate(born)}});
    if (m_rows.mapping().kind != table::TableKind::pupils || (born >= m_oldest && born <= m_youngest))
        return;
    int age = m_today.year() - born.year();
    age -= born.addYears(age) > m_today ? 1 : 0;
    m_draft.warn(at, Field::birthDate, {ErrorCode::rowAgeUnlikely, {paperDate(born), QString::number(age)}});
}

QString RowReader::externalId(const MappedRow &row) const
{
    const QString text =
        cleanText(row.cell(Field::externalId), {.maximumLength = kExternalIdLength}).value_or(QString());
    return table::isPlaceholder(text) ? QString() : text;
}

std::optional<people::Sex> RowReader::sex(const MappedRow &row, int at)
{
    const QStringView cell = row.cell(Field::sex).trimmed();
    if (cell.isEmpty() || table::isPlaceholder(cell))
        return {};
    const std::optional<people::Sex> sex = people::parseSex(cell);
    if (!sex)
        m_draft.fail(at, Field::sex, {ErrorCode::rowSexInvalid, {shown(cell)}});
    return sex;
}

QString RowReader::text(const MappedRow &row, int at, Field field, int maximumLength)
{
    const QStringView cell = row.cell(field);
    if (cell.isEmpty())
        return {};
    Result<QString> text = cleanText(cell, {.maximumLength = maximumLength});
    if (!text) {
        m_draft.fail(at, field, text.error());
        return {};
    }
    const bool mayBeMissing = field == Field::externalId || field == Field::phone || field == Field::email;
    if (mayBeMissing && table::isPlaceholder(*text))
        return {};
    return *std::move(text);
}

Field RowReader::nameField() const
{
    return m_rows.has(Field::fullName) ? Field::fullName : Field::surname;
}

Field RowReader::classField() const
{
    return m_rows.mapping().columnOf(Field::className) || !m_rows.has(Field::grade) ? Field::className : Field::grade;
}

ClassReading RowReader::classOf(const MappedRow &row)
{
    const QStringView cell = row.cell(Field::className);
    if (!isBlank(cell)) {
        ClassReading reading = m_classes.read(cell);
        const table::RowGroup &group = row.group();
        // The class of a heading that was copied with its sheet.
        if (!reading.error && cell.data() == group.className.constData() && group.isContradictory())
            reading.error = Error{ErrorCode::rowClassContradiction, {group.sheet, group.className}};
        return reading;
    }
    if (!isBlank(row.cell(Field::grade)))
        return m_classes.read(row.cell(Field::grade), row.cell(Field::letter));
    return {.error = Error{ErrorCode::textEmpty, {m_rows.headerOf(classField())}}};
}

std::optional<TargetIndex> RowReader::requiredClass(const MappedRow &row, int at)
{
    const ClassReading reading = classOf(row);
    if (reading.target)
        m_draft.row(at).className = m_classes[*reading.target].label;
    if (reading.error) {
        m_draft.fail(at, classField(), *reading.error);
        return {};
    }
    if (reading.unlikely) {
        const QString &label = m_draft.row(at).className;
        m_draft.warn(at, classField(), {ErrorCode::rowClassUnusual, {label, label}});
    } else if (reading.unusual) {
        m_draft.warn(at, classField(),
                     {ErrorCode::rowClassUnusual, {shown(row.cell(classField())), m_draft.row(at).className}});
    }
    return reading.target;
}

std::optional<TargetIndex> RowReader::anyClass(const MappedRow &row)
{
    return classOf(row).target;
}

QList<TargetIndex> RowReader::homerooms(const MappedRow &row, int at)
{
    QList<TargetIndex> classes;
    for (const QStringView part : row.cell(Field::homeroomClass).tokenize(u',')) {
        if (isBlank(part))
            continue;
        const ClassReading reading = m_classes.read(part);
        if (reading.error)
            m_draft.fail(at, Field::homeroomClass, *reading.error);
        else if (!classes.contains(*reading.target))
            classes.append(*reading.target);
        if (!reading.error && reading.unusual) {
            m_draft.warn(at, Field::homeroomClass,
                         {ErrorCode::rowClassUnusual, {shown(part), m_classes[*reading.target].label}});
        }
    }
    return classes;
}

std::optional<people::Relation> RowReader::relation(const MappedRow &row, int at)
{
    const QStringView cell = row.cell(Field::relation).trimmed();
    if (cell.isEmpty())
        return m_impliedRelation;
    const std::optional<people::Relation> relation = people::parseRelation(cell);
    if (!relation)
        m_draft.fail(at, Field::relation, {ErrorCode::relationInvalid, {shown(cell)}});
    return relation;
}

} // namespace starosta::roster
