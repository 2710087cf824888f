// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/School.h"
#include "ui/common/Page.h"
#include "ui/common/RowModel.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace starosta::ui {

class AppointmentActions;
class FormField;
class TableView;

/// Сведения: the school card, its settings, the administrator's appointments. Duty 1.
class SchoolPage : public Page
{
    Q_OBJECT

public:
    static PageEntry entry();
    explicit SchoolPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// A record of appointments. Filters: appointment; «settings».
    void open(const PageTarget &target) override;
    QList<Command> commands() override;
    bool hasUnsavedInput() const override;
    void copy() override;

protected:
    void retranslate() override;

private:
    QWidget *makeCard();
    QWidget *makeSettings();
    QWidget *makeAppointments();
    void showCard(const school::School &school);
    school::School typedCard() const;
    void saveCard();
    void updateCardButtons();
    void saveHosts();
    void savePlatformPage();
    template <class T>
    void report(const Result<journal::Committed<T>> &done, const QString &text);

    QTabWidget *m_tabs;
    QLineEdit *m_fullName;
    QLineEdit *m_shortName;
    QLineEdit *m_inn;
    QLineEdit *m_address;
    QComboBox *m_headTitle;
    QLineEdit *m_headName;
    QLineEdit *m_platform;
    QLineEdit *m_support;
    QList<FormField *> m_fields;
    QPushButton *m_save;
    QPushButton *m_revert;
    school::School m_saved;
    QLineEdit *m_hosts;
    FormField *m_hostsField;
    QLineEdit *m_platformPage;
    FormField *m_platformPageField;
    QHash<school::Section, QCheckBox *> m_sections;
    RowModel<school::Appointment> *m_appointments;
    TableView *m_appointmentTable;
    AppointmentActions *m_actions;
};

} // namespace starosta::ui
