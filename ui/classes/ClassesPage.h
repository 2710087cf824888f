// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/SchoolClass.h"
#include "core/people/Person.h"
#include "ui/common/Page.h"
#include "ui/common/RowModel.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace starosta::ui {

class DetailsPane;
class FilterField;
class TableView;
class ToneLabel;

struct ClassRow
{
    classes::SchoolClass schoolClass;
    std::optional<people::HomeroomAssignment> homeroom = {};
    int pupils = 0;
    int staff = 0; ///< of the staff room
    int links = 0;
    int linksPossible = 0;

    bool lacksHomeroom() const
    {
        return !homeroom && schoolClass.kind == classes::ClassKind::grade && !schoolClass.archivedOn;
    }
};

/// Классы: «Учительская» and the class structure, held against the approved list. Duties 2, 3 and 5.
class ClassesPage : public Page
{
    Q_OBJECT

public:
    static PageEntry entry();
    explicit ClassesPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// Filters: withoutHomeroom, difference, newClasses.
    void open(const PageTarget &target) override;
    QList<Command> commands() override;

protected:
    void retranslate() override;

private:
    /// Which classes are shown: all, or those that lack something.
    enum class Gap { none, homeroom, links };

    void applyGap();
    void showDetails();
    void showStaffRoom(const ClassRow &row);
    void showClass(const ClassRow &row);
    void addHomeroomChoice(const ClassRow &row);
    void addChatChoices(const ClassRow &row);
    void showDifference();
    QList<Command> classCommands(const ClassRow &row);

    void showPeople(const classes::SchoolClass &schoolClass);
    void addClasses();
    void editNomenclature();
    void createMissing();
    void rename(const classes::SchoolClass &schoolClass);
    void archive(const classes::SchoolClass &schoolClass);
    template <class T>
    void report(const Result<journal::Committed<T>> &done, const QString &text);

    RowModel<ClassRow> *m_model;
    FilterField *m_filter;
    QComboBox *m_gaps;
    QCheckBox *m_archived;
    TableView *m_table;
    DetailsPane *m_details;
    QWidget *m_difference;
    ToneLabel *m_differenceText;
    QPushButton *m_createMissing;
    QList<people::Person> m_staff;
};

} // namespace starosta::ui
