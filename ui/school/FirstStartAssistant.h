// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassName.h"
#include "core/orders/OrderReference.h"
#include "core/school/SchoolYear.h"
#include "ui/common/Assistant.h"
#include "ui/shell/Assistants.h"

namespace starosta::ui {

/// What the pages of the assistant fill in together.
struct FirstStartAnswers
{
    QString fullName = {};
    QString shortName = {};
    QString headTitle = {};
    QString headName = {};
    QString administrator = {};
    std::optional<orders::OrderReference> order = {};
    std::optional<school::SchoolYear> year = {};
    QList<classes::ClassName> classes = {};
    QString peopleFile = {};
};

/// Four steps from nothing to a school that can be worked with: the school, the administrator and the order, the year
/// and its classes, people from a file. The store is made at the end; a failure keeps everything that was typed.
class FirstStartAssistant : public Assistant
{
    Q_OBJECT

public:
    explicit FirstStartAssistant(FirstStartContext context, QWidget *parent = nullptr);

    void accept() override;

private:
    /// Errors: those of Workspace::create and createSchool.
    Result<std::unique_ptr<Workspace>> makeStore();

    FirstStartContext m_context;
    FirstStartAnswers m_answers;
};

} // namespace starosta::ui
