// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class QComboBox;
class QLineEdit;

namespace starosta::ui {

class ImportAssistant;
class ToneLabel;

/// Which file, and whose list it is.
class ImportFilePage : public QWizardPage
{
    Q_OBJECT

public:
    explicit ImportFilePage(ImportAssistant &assistant);

    void initializePage() override;
    bool isComplete() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setPath(const QString &path);
    void readFile();
    void describe();

    ImportAssistant &m_assistant;
    QLineEdit *m_path;
    QComboBox *m_kind;
    ToneLabel *m_finding;
};

} // namespace starosta::ui
