// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ClassDirectory.h"
#include "core/roster/PlanDraft.h"

#include <QSet>

namespace starosta::roster {

/// Makes values of a row's cells. What cannot be read is noted in the draft with its column, and the row is wrong by
/// that. An empty cell says nothing, whatever the field.
class RowReader
{
public:
    RowReader(const table::MappedRows &rows, ClassDirectory &classes, PlanDraft &draft, QDate today);

    /// Anything in any column that is read; a row with nothing but its number in the list is none.
    bool saysAnything(const table::MappedRow &row) const;

    /// The person whom the row is about, with the planned row's name. Nothing if one of the cells is wrong.
    std::optional<people::PersonContent> person(const table::MappedRow &row, int at);
    /// Where the class must be known. Notes unusual spellings.
    std::optional<TargetIndex> requiredClass(const table::MappedRow &row, int at);
    /// Where the class only helps to tell people apart.
    std::optional<TargetIndex> anyClass(const table::MappedRow &row);
    /// «1А», «1А, 2Б»
    QList<TargetIndex> homerooms(const table::MappedRow &row, int at);
    /// Nothing where the cell is empty or wrong.
    std::optional<people::Relation> relation(const table::MappedRow &row, int at);
    /// A text of at most `maximumLength` characters, empty if the cell is.
    QString text(const table::MappedRow &row, int at, table::Field field, int maximumLength);
    std::optional<QDate> birthDate(const table::MappedRow &row, int at);
    /// «№ личного дела» as far as it can be read, also in a row that is wrong.
    QString externalId(const table::MappedRow &row) const;

    /// The fields under whose columns a problem of the person, or of the class, stands.
    table::Field nameField() const;
    table::Field classField() const;

private:
    /// A column that is not read and may say of somebody in it that he has left.
    struct StatusColumn
    {
        int column;
        QString header;
        bool isOfLeaving; ///< «Дата выбытия»: whatever date stands there
    };

    void noteProblems(const table::MappedRow &row, int at);
    void noteLeaving(const table::MappedRow &row, int at);
    std::optional<people::PersonName> name(const table::MappedRow &row, int at);
    Result<people::PersonName> parsedName(const table::MappedRow &row) const;
    void noteAge(const table::MappedRow &row, int at, QDate born);
    people::PersonName shared(people::PersonName name);
    table::Field fieldOfBadName(const table::MappedRow &row) const;
    std::optional<people::Sex> sex(const table::MappedRow &row, int at);
    ClassReading classOf(const table::MappedRow &row);

    const table::MappedRows &m_rows;
    ClassDirectory &m_classes;
    PlanDraft &m_draft;
    QDate m_today;
    QDate m_oldest; ///< the birth dates between which nobody wonders
    QDate m_youngest;
    QList<table::Field> m_fields; ///< that are read
    QList<StatusColumn> m_statusColumns;
    int m_outcomeColumn = -1; ///< of a report of an import that is imported again
    /// «Имя Отчество» in one column.
    bool m_givenHasPatronymic = false;
    /// «ФИО матери»: the header says what no column does.
    std::optional<people::Relation> m_impliedRelation = {};
    /// Surnames, given names and patronymics repeat: each is kept once.
    QSet<QString> m_words;
};

} // namespace starosta::roster
