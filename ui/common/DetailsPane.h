// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Command.h"
#include "ui/common/Tone.h"

#include <QList>
#include <QScrollArea>

class QBoxLayout;
class QGridLayout;

namespace starosta::ui {

/// What is known of the selected row, beside the list: a title, fields, sections, and what can be done.
/// Built anew for each row: begin() … end(). All texts are plain; values can be selected and copied.
class DetailsPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    struct Head
    {
        QString title;
        QString subtitle = {};
        QString icon = {};
    };
    struct Field
    {
        QString label;
        QString value;
        QString icon = {};
        Tone tone = Tone::normal;
    };

    void begin(const Head &head);
    void addSection(const QString &title);
    void addField(const Field &field);
    void addText(const QString &text, Tone tone = Tone::normal);
    /// The pane takes it over.
    void addWidget(QWidget *widget);
    void addCommands(const QList<Command> &commands);
    void end();
    /// Nothing or several rows are selected.
    void showHint(const QString &text);

private:
    void startOver();

    QBoxLayout *m_layout = nullptr;
    QGridLayout *m_grid = nullptr; ///< of the fields that follow one another
};

} // namespace starosta::ui
