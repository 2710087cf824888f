// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/erasure/JournalTrail.h"

namespace starosta::erasure {

using people::PersonContent;
using storage::ChangesetReader;
using storage::ChangesetWriter;
using storage::RecordBytes;
using storage::RecordValue;
using storage::RowOperation;
using Type = RecordValue::Type;

namespace {

constexpr qsizetype kPeople = 0; // the first of personTables()

/// Of the table people, in the order of its columns.
enum PersonColumn { surname = 1, given, patronymic, birthDate, sex, externalId, phone, email };

QString textOf(const RecordValue &value)
{
    return value.type == Type::text ? QString::fromUtf8(value.content) : QString();
}

/// The values that a record has of the row: of an updated one those that are new.
const std::vector<RecordValue> &valuesOf(const RecordBytes &record)
{
    return record.operation == RowOperation::deleted ? record.before : record.after;
}

template <class Visit>
void forEachPersonRecord(const QByteArray &changeset, RowLives &lives, const Visit &visit)
{
    lives.begin(changeset);
    ChangesetReader reader(changeset);
    while (reader.next()) {
        if (const auto table = RowLives::tableOf(reader.record().table)) {
            lives.take(reader.record(), *table);
            visit(reader.record(), *table);
        }
    }
}

} // namespace

std::optional<qsizetype> RowLives::tableOf(QByteArrayView name)
{
    static const QHash<QByteArray, qsizetype> tables = [] {
        QHash<QByteArray, qsizetype> numbers;
        for (const PersonTable &table : personTables())
            numbers.insert(table.name, numbers.size());
        return numbers;
    }();
    const auto found = tables.constFind(QByteArray::fromRawData(name.data(), name.size()));
    return found == tables.cend() ? std::nullopt : std::optional(*found);
}

void RowLives::begin(const QByteArray &changeset)
{
    m_newPeople.clear();
    ChangesetReader reader(changeset);
    while (reader.next()) {
        const RecordBytes &record = reader.record();
        if (record.operation == RowOperation::inserted && tableOf(record.table) == kPeople) {
            m_newPeople.insert(record.row());
            State &state = m_rows[keyOf(kPeople, record.row())];
            ++state.turn;
            state.gone = false;
        }
    }
}

void RowLives::take(const RecordBytes &record, qsizetype table)
{
    const bool comes = record.operation == RowOperation::inserted;
    const bool leaves = record.operation == RowOperation::deleted;
    if ((!comes && !leaves) || (comes && table == kPeople))
        return;
    State &state = m_rows[keyOf(table, record.row())];
    if (comes)
        ++state.turn;
    state.gone = leaves;
}

RowLife RowLives::of(qsizetype table, qint64 row) const
{
    const quint64 key = keyOf(table, row);
    const auto found = m_rows.find(key);
    return {.row = key, .turn = found == m_rows.end() ? 0 : found->second.turn};
}

RowLife RowLives::person(qint64 id, bool before) const
{
    RowLife life = of(kPeople, id);
    if (before && m_newPeople.contains(id))
        --life.turn;
    return life;
}

bool RowLives::isCurrent(const RowLife &life) const
{
    const auto found = m_rows.find(life.row);
    return found != m_rows.end() && found->second.turn == life.turn && !found->second.gone;
}

JournalTrail::JournalTrail(storage::Store &store, const QList<qint64> &people)
    : m_store(store)
    , m_people(people.begin(), people.end())
{
    for (const PersonTable &table : personTables()) {
        const QStringList names = storage::columnNames(store, QString::fromLatin1(table.name));
        const auto numberOf = [&names](const QByteArray &column) {
            return int(names.indexOf(QString::fromLatin1(column)));
        };
        Columns columns;
        for (const QByteArray &column : table.references)
            columns.references.append(numberOf(column));
        columns.shownName = numberOf(table.shownName);
        for (const QByteArray &column : table.words)
            columns.words.append(numberOf(column));
        m_columns.append(columns);
    }
    for (const TextColumn &text : textColumns()) {
        const QStringList names = storage::columnNames(store, QString::fromLatin1(text.table));
        m_textColumns[text.table].insert(int(names.indexOf(QString::fromLatin1(text.column))));
    }
}

PersonContent JournalTrail::contentOf(const std::vector<RecordValue> &values) const
{
    const QDate birth = QDate::fromString(textOf(values[birthDate]), Qt::ISODate);
    const QString number = textOf(values[externalId]);
    return {.name =
                people::PersonName::stored(textOf(values[surname]), textOf(values[given]), textOf(values[patronymic])),
            .birthDate = birth.isValid() ? std::optional(birth) : std::nullopt,
            .externalId = number.isEmpty() ? std::nullopt : std::optional(number),
            .phone = textOf(values[phone]),
            .email = textOf(values[email])};
}

Result<QList<PersonContent>> JournalTrail::knownAs(Progress &progress)
{
    // The whole row as it stands at a moment, and all that it was before: an update tells only what is new.
    QHash<qint64, std::vector<RecordValue>> rows;
    QHash<qint64, QList<PersonContent>> versions;
    QList<QByteArray> read; // what the values of `rows` point into
    m_all = {};
    const auto done = journal::forEachChangeset(m_store, progress, [&](journal::EntryId, const QByteArray &changeset) {
        bool pointsInto = false;
        forEachPersonRecord(changeset, m_all, [&](const RecordBytes &record, qsizetype table) {
            if (table != kPeople || !m_people.contains(record.row()) || record.operation == RowOperation::deleted)
                return;
            std::vector<RecordValue> &row = rows[record.row()];
            if (record.operation == RowOperation::inserted) {
                row = record.after;
                versions[record.row()].clear(); // the number was somebody else's
            } else {
                for (size_t column = 0; column < std::min(row.size(), record.after.size()); ++column) {
                    if (record.after[column].type != Type::absent)
                        row[column] = record.after[column];
                }
            }
            pointsInto = true;
            if (row.size() > email)
                versions[record.row()].append(contentOf(row));
        });
        if (pointsInto)
            read.append(changeset);
    });
    if (!done)
        return failureOf(done);
    QList<PersonContent> all;
    for (const qint64 id : std::as_const(m_people)) {
        m_lives.insert(m_all.of(kPeople, id));
        for (const PersonContent &content : versions.value(id)) {
            m_identities[content.name.key()].append(content);
            all.append(content);
        }
    }
    return all;
}

bool JournalTrail::isSamePerson(const PersonContent &content) const
{
    const auto known = m_identities.constFind(content.name.key());
    if (known == m_identities.cend())
        return false;
    return std::any_of(known->begin(), known->end(), [&content](const PersonContent &each) {
        return !each.birthDate || !content.birthDate || each.birthDate == content.birthDate;
    });
}

Result<> JournalTrail::follow(const NameTraces &traces, const QSet<qint64> &kept, Progress &progress)
{
    m_traces = &traces;
    m_kept = kept;
    // Rows of people who are not in the register any more: was it one of them, under another number?
    RowLives lives;
    const auto found = journal::forEachChangeset(m_store, progress, [&](journal::EntryId, const QByteArray &changeset) {
        forEachPersonRecord(changeset, lives, [&](const RecordBytes &record, qsizetype table) {
            if (table != kPeople || record.operation == RowOperation::updated)
                return;
            const RowLife life = lives.of(kPeople, record.row());
            if (!m_all.isCurrent(life) && valuesOf(record).size() > email && isSamePerson(contentOf(valuesOf(record))))
                m_lives.insert(life);
        });
    });
    if (!found)
        return failureOf(found);
    lives = {};
    m_now = {};
    return journal::forEachChangeset(m_store, progress, [&](journal::EntryId, const QByteArray &changeset) {
        forEachPersonRecord(changeset, lives, [&](const RecordBytes &record, qsizetype table) {
            if (table != kPeople)
                learn(record, table, lives);
        });
    });
}

bool JournalTrail::isErased(const RecordValue &value, bool before, const RowLives &lives) const
{
    return value.type == Type::integer && m_lives.contains(lives.person(value.integer, before));
}

bool JournalTrail::isNamed(const RecordBytes &record, const Columns &columns) const
{
    const std::vector<RecordValue> &values = valuesOf(record);
    const auto has = [&values](int column) { return column >= 0 && size_t(column) < values.size(); };
    if (has(columns.shownName) && m_traces->isNamedBy(textOf(values[size_t(columns.shownName)])))
        return true;
    return std::any_of(columns.words.begin(), columns.words.end(), [&](int column) {
        return has(column) && m_traces->without(textOf(values[size_t(column)])).has_value();
    });
}

void JournalTrail::learn(const RecordBytes &record, qsizetype table, const RowLives &lives)
{
    const Columns &columns = m_columns[table];
    const RowLife life = lives.of(table, record.row());
    const std::vector<RecordValue> &values = valuesOf(record);
    const bool before = record.operation == RowOperation::deleted;
    auto known = m_rows.find(life);
    const bool named = isNamed(record, columns);
    bool touched = named || known != m_rows.end();
    for (const int column : columns.references)
        touched = touched || (size_t(column) < values.size() && isErased(values[size_t(column)], before, lives));
    if (!touched)
        return;
    if (known == m_rows.end())
        known = m_rows.insert(life, {});
    known->named = known->named || named;
    // To whom it referred last is whose it is.
    for (qsizetype each = 0; each < columns.references.size(); ++each) {
        const auto column = size_t(columns.references[each]);
        if (column >= values.size() || values[column].type == Type::absent)
            continue;
        known->to[size_t(each)] = values[column].type != Type::integer      ? Refers::nobody
                                  : isErased(values[column], before, lives) ? Refers::erased
                                                                            : Refers::other;
    }
}

Fate JournalTrail::fateOf(qsizetype table, const RowLife &life) const
{
    if (table == kPeople)
        return m_lives.contains(life) ? Fate::goes : Fate::stays;
    const auto row = m_rows.constFind(life);
    if (row == m_rows.cend())
        return Fate::stays;
    const PersonTable &rules = personTables()[table];
    const bool first = row->to[0] == Refers::erased;
    const bool second = row->to[1] == Refers::erased;
    if (rules.name == "batch_items") {
        const bool isKept = m_all.isCurrent(life) && m_kept.contains(qint64(life.row & ((quint64(1) << 56) - 1)));
        return first && !isKept ? Fate::goes : first || second ? Fate::nameless : Fate::stays;
    }
    if (first || second)
        return rules.fate;
    return row->named && row->to[0] != Refers::other ? rules.fate : Fate::stays;
}

std::optional<QByteArray> JournalTrail::namelessValue(const RecordBytes &record, const RecordValue &value, int column,
                                                      qsizetype table) const
{
    if (value.type != Type::integer || !m_columns[table].references.contains(column))
        return {};
    // The line that stays of a batch refers to nobody at all.
    const bool before = !record.before.empty() && &value >= record.before.data() &&
                        &value < record.before.data() + record.before.size();
    const RowLife life = m_now.of(table, record.row());
    const bool isWhole = m_rows.value(life).to[0] == Refers::erased;
    if (isWhole || isErased(value, before, m_now))
        return ChangesetWriter::nullValue();
    return {};
}

void JournalTrail::rewrite(ChangesetWriter &writer, const RecordBytes &record, qsizetype table, Fate fate)
{
    const auto texts = m_textColumns.constFind(QByteArray::fromRawData(record.table.data(), record.table.size()));
    if (fate != Fate::nameless && texts == m_textColumns.cend()) {
        writer.copy(record);
        return;
    }
    writer.copy(record, [&](const RecordValue &value, int column) -> std::optional<QByteArray> {
        if (fate == Fate::nameless) {
            if (auto null = namelessValue(record, value, column, table))
                return null;
        }
        if (value.type != Type::text || texts == m_textColumns.cend() || !texts->contains(column))
            return {};
        const auto clean = m_traces->without(textOf(value));
        return clean ? std::optional(ChangesetWriter::textValue(clean->toUtf8())) : std::nullopt;
    });
}

std::optional<journal::Rewritten> JournalTrail::rewritten(const journal::ChainLink &entry, const QByteArray &changeset)
{
    m_now.begin(changeset);
    ChangesetWriter writer;
    bool isTheirsAlone = !changeset.isEmpty();
    ChangesetReader reader(changeset);
    while (reader.next()) {
        const RecordBytes &record = reader.record();
        const auto table = RowLives::tableOf(record.table);
        Fate fate = Fate::stays;
        if (table) {
            m_now.take(record, *table);
            fate = fateOf(*table, m_now.of(*table, record.row()));
        }
        if (fate != Fate::goes)
            rewrite(writer, record, table.value_or(0), fate);
        isTheirsAlone = isTheirsAlone && fate != Fate::stays;
    }
    journal::Rewritten now{.changeset = writer.bytes(), .subject = entry.subject, .because = entry.because};
    if (entry.record) {
        if (const auto table = RowLives::tableOf(entry.record->table.toLatin1()))
            isTheirsAlone = isTheirsAlone || fateOf(*table, m_now.of(*table, entry.record->row)) == Fate::goes;
    }
    // Why somebody left is told without a name: of an entry that concerned nobody else nothing is to be read.
    if (isTheirsAlone && !now.because.reason.isEmpty())
        now.because.reason = NameTraces::mark();
    for (QString *text : {&now.subject, &now.because.reason, &now.because.order}) {
        if (const auto clean = m_traces->without(*text))
            *text = *clean;
    }
    if (now.changeset == changeset && now.subject == entry.subject && now.because.reason == entry.because.reason &&
        now.because.order == entry.because.order)
        return {};
    return now;
}

} // namespace starosta::erasure
