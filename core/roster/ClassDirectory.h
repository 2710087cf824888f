// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/SchoolClass.h"
#include "core/roster/ImportWork.h"

#include <QHash>

namespace starosta::roster {

enum class MissingClasses { areWrong, areMade };

/// A class that hardly any school has: of grade 12, which evening schools alone know, or with a letter (Ы, Ь, Ъ) that
/// stands for a slip of the hand.
bool isUnlikely(const classes::ClassName &name);

/// What a cell that should name a class was understood as.
struct ClassReading
{
    std::optional<TargetIndex> target = {};
    /// classNameInvalid, …, rowClassUnknown, classArchived: pupils cannot be put there. The target may be known.
    std::optional<Error> error = {};
    bool unusual = false;
    /// Not in the structure, and hardly meant: see isUnlikely.
    bool unlikely = false;
};

/// The classes of the structure and those that a file names. A spelling is read once: a file of a hundred thousand
/// rows has some dozens of them. The texts that are asked for must outlive the directory.
class ClassDirectory
{
public:
    ClassDirectory(const QList<classes::SchoolClass> &structure, MissingClasses missing);

    /// «1А», «1 "А" класс», «10А, Иванова Мария Петровна»
    ClassReading read(QStringView cell);
    /// From two columns.
    ClassReading read(QStringView grade, QStringView letter);

    const ClassTarget &operator[](TargetIndex index) const { return m_targets[size_t(index)]; }
    const std::vector<ClassTarget> &targets() const { return m_targets; }
    std::optional<TargetIndex> find(classes::ClassId id) const;
    /// Empty for a class of another year.
    QString label(classes::ClassId id) const;
    /// Those that the file named and the structure lacks, in class order.
    QList<classes::ClassName> missing() const;
    /// Homeroom teachers whom the cells that were read name, each spelling once.
    const QHash<TargetIndex, QStringList> &teachers() const { return m_teachers; }

private:
    ClassReading understand(QStringView text);

    MissingClasses m_missing;
    std::vector<ClassTarget> m_targets;
    QHash<classes::ClassId, TargetIndex> m_byId;
    QHash<QString, TargetIndex> m_byKey;
    QHash<TargetIndex, QStringList> m_teachers;
    QHash<QStringView, ClassReading> m_cells;
    QHash<std::pair<QStringView, QStringView>, ClassReading> m_pairs;
};

} // namespace starosta::roster
