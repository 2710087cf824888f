// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movements/Movement.h"
#include "core/people/Person.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Page.h"
#include "ui/common/RowModel.h"

class QButtonGroup;
class QComboBox;

namespace starosta::ui {

class DetailsPane;
class FilterField;
class TableView;

struct PersonRow
{
    people::Person person;
    QString className;                    ///< of a pupil, or of a parent's children
    QList<classes::ClassId> classes = {}; ///< the same
    QString homeroomOf;
};

/// Люди: pupils, staff and guardians in one table, with the card of the selected one. Duties 4, 5 and 8.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    static PageEntry entry();
    explicit PeoplePage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// Filters: «role=pupil», «add»; a class as the record shows its pupils.
    void open(const PageTarget &target) override;
    QList<Command> commands() override;

protected:
    void retranslate() override;

private:
    QWidget *makeFilters();
    void applyCondition();
    void fillClasses();
    /// The list of a school is read at once, that of a whole district beside the window.
    void readBeside();
    void rowsRead();
    EmptyState emptyState();
    /// Now, or as soon as the list is read.
    void select(qint64 key);
    void showDetails();
    void showPerson(const PersonRow &row);
    void showSeveral(qsizetype count);
    void addPlatform(const people::Person &person);
    void addRelations(const people::Person &person);
    /// A guardian (or a child) with the way to the card, and the way to end the relation.
    QWidget *makeRelation(const people::Person &other, const people::Guardianship &relation, bool guardian);
    /// Of the list's menu: edit, then move what is selected.
    QList<Command> rowCommands();
    QList<Command> personCommands(const people::Person &person);
    QList<people::Person> selectedPupils() const;
    QList<people::PersonId> selectedLeavers() const;

    void addPerson();
    void editPerson(const people::Person &person);
    void move(const QList<people::Person> &people, const QList<movements::MovementKind> &kinds);
    void removePerson(const people::Person &person);
    void linkGuardian(const people::Person &person);
    void erase(const QList<people::PersonId> &people);
    template <class T>
    bool report(const Result<journal::Committed<T>> &done, const QString &text);

    RowModel<PersonRow> *m_model;
    FilterField *m_filter;
    QButtonGroup *m_roles;
    QComboBox *m_class;
    TableView *m_table;
    DetailsPane *m_details;
    QHash<classes::ClassId, QString> m_classNames;
    bool m_reading = false;
    bool m_changedMeanwhile = false; ///< while the list was read
    std::optional<qint64> m_toSelect;
};

} // namespace starosta::ui
