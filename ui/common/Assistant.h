// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizard>

class QVBoxLayout;

namespace starosta::ui {

class ToneLabel;

/// Work in a few steps, dressed like the rest of the window: «Step 2 of 4», a title and a sentence above each step,
/// one accented button.
class Assistant : public QWizard
{
    Q_OBJECT

public:
    explicit Assistant(QWidget *parent = nullptr);
};

/// One step. What it asks goes into content().
class AssistantPage : public QWizardPage
{
    Q_OBJECT

public:
    AssistantPage(const QString &heading, const QString &explanation);

    void initializePage() override;

protected:
    QVBoxLayout *content() const { return m_content; }

private:
    ToneLabel *m_step;
    QVBoxLayout *m_content;
};

} // namespace starosta::ui
