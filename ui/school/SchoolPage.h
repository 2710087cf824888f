// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"
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

class FormField;
class TableView;

/// Сведения: the school card, its settings, the administrator's appointments, the register of orders. Duty 1.
class SchoolPage : public Page
{
    Q_OBJECT

public:
    static PageEntry entry();
    explicit SchoolPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// Filters: appointment, orders; «settings».
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
    QWidget *makeOrders();
    void showCard(const school::School &school);
    school::School typedCard() const;
    void saveCard();
    void updateCardButtons();
    void saveHosts();
    void savePlatformPage();
    void appoint();
    void addOrder();
    void editOrder(const orders::Order &order);
    void removeOrder(const orders::Order &order);
    std::optional<orders::Order> selectedOrder() const;
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
    RowModel<orders::Order> *m_orders;
    TableView *m_orderTable;
};

} // namespace starosta::ui
