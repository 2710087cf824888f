// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/homerooms/HomeroomsService.h"

#include <QAbstractTableModel>

namespace starosta::ui {

/// The distribution as it is being edited: class, homeroom teacher, second teacher, what is doubtful. Nothing is
/// written by it. A teacher is set by the delegate, or dropped from the list of teachers.
class DistributionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { classColumn, teacherColumn, secondColumn, noteColumn, columnTotal };
    /// What the delegate and drags carry.
    static constexpr int kPersonRole = Qt::UserRole + 1;
    static QString mimeType();

    using QAbstractTableModel::QAbstractTableModel;

    /// What was edited stays where the class is still there.
    void setContent(const QList<homerooms::Homeroom> &now, const QHash<classes::ClassId, QString> &classNames,
                    const QList<homerooms::Teacher> &teachers);
    void setWritable(bool writable);
    void forgetEdits();
    void set(int row, Column column, std::optional<people::PersonId> teacher);

    const QList<homerooms::Homeroom> &lines() const { return m_lines; }
    QList<homerooms::Homeroom> changedLines() const;
    QString className(int row) const { return m_classNames.value(m_lines[row].classId); }
    QString name(const std::optional<people::PersonId> &id) const;
    const QList<homerooms::Teacher> &teachers() const { return m_teachers; }
    int classesOf(people::PersonId id) const;
    bool isChanged(int row) const { return m_lines[row] != m_now[row]; }
    /// «1А: Иванова М. П. → Ли А.»
    QStringList changesText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void edited();

private:
    QString note(int row) const;
    bool isGap(int row) const { return !m_lines[row].teacher; }

    QList<homerooms::Homeroom> m_now;
    QList<homerooms::Homeroom> m_lines;
    QHash<classes::ClassId, QString> m_classNames;
    QList<homerooms::Teacher> m_teachers;
    bool m_writable = true;
};

} // namespace starosta::ui
