// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PageContext.h"
#include "ui/print/OrderDraft.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace starosta::ui {

class ToneLabel;

/// The draft of an order: made from the data, edited by hand, saved as PDF or ODT. The text of an order of the register
/// is kept with it.
class OrderDraftDialog : public QDialog
{
    Q_OBJECT

public:
    OrderDraftDialog(PageContext &context, const print::DraftSource &source, QWidget *parent = nullptr);

    print::OrderDraft draft() const;

private:
    bool canKeep() const;
    bool isEdited(const print::OrderDraft &made) const;
    void makeText();
    void save(const QString &suffix);
    void write(const QString &path);

    PageContext &m_context;
    print::DraftSource m_source;
    QComboBox *m_kind;
    ToneLabel *m_title;
    QPlainTextEdit *m_text;
    QCheckBox *m_keep;
    ToneLabel *m_finding;
};

} // namespace starosta::ui
