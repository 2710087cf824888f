// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Assistant.h"

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace starosta::ui {

class EmptyOverlay;
class ImportAssistant;
class ToneLabel;

/// Which file, and whose list it is.
class ImportFilePage : public AssistantPage
{
    Q_OBJECT

public:
    explicit ImportFilePage(ImportAssistant &assistant);

    void initializePage() override;
    bool isComplete() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setPath(const QString &path);
    void readFile();
    void describe();
    /// The first rows as they were understood.
    void showFirstRows();

    ImportAssistant &m_assistant;
    QLineEdit *m_path;
    QComboBox *m_kind;
    ToneLabel *m_finding;
    QTableWidget *m_rows;
    EmptyOverlay *m_overlay;
};

} // namespace starosta::ui
