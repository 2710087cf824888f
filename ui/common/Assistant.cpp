// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Assistant.h"

#include "ui/common/Labels.h"
#include "ui/common/Mnemonics.h"
#include "ui/common/ScreenRoom.h"
#include "ui/common/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

Assistant::Assistant(QWidget *parent) : QWizard(parent)
{
    // The other styles bring headers and grounds of their own; the pages have ours.
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::HaveHelpButton, false);
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, tr("&Close"));
    for (const WizardButton which : {NextButton, CommitButton, FinishButton}) {
        if (auto *push = qobject_cast<QPushButton *>(button(which)))
            makePrimary(push);
    }
    // Each step has fields of its own beside the same buttons.
    connect(
        this, &QWizard::currentIdChanged, this, [this] { settleMnemonics(*this); }, Qt::QueuedConnection);
}

AssistantPage::AssistantPage(const QString &heading, const QString &explanation)
    : m_step(makeLabel({}, TextRole::note, Tone::muted))
    , m_content(nullptr)
{
    auto *title = makeLabel(heading, TextRole::pageTitle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, space::small, space::small, space::small);
    layout->setSpacing(2);
    layout->addWidget(m_step);
    layout->addWidget(title);
    if (!explanation.isEmpty())
        layout->addWidget(makeParagraph(explanation, Tone::muted));
    layout->addSpacing(space::medium);
    auto *area = new ScrolledContent;
    m_content = area->content();
    m_content->setSpacing(space::medium);
    layout->addWidget(area, 1);
    setAccessibleName(heading);
    setAccessibleDescription(explanation);
}

void AssistantPage::initializePage()
{
    const QList<int> ids = wizard()->pageIds();
    const auto place = ids.indexOf(wizard()->currentId());
    m_step->setText(tr("Step %1 of %2").arg(QString::number(place + 1), QString::number(ids.size())));
}

} // namespace starosta::ui
