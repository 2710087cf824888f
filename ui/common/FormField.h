// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

namespace starosta::ui {

class IconLabel;
class ToneLabel;

/// What the check of a field found.
struct FieldFinding
{
    enum class Kind { wrong, doubtful };
    Kind kind = Kind::wrong;
    QString text;
};

/// A label, an editor below it, and beside both what is wrong: checked while typing, once the field was touched.
/// Never changes what was typed. Knows line edits, text edits, combo boxes and spin boxes.
class FormField : public QWidget
{
    Q_OBJECT

public:
    using Check = std::function<std::optional<FieldFinding>()>;

    /// `label` may hold a mnemonic. The editor is taken over.
    FormField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// A muted line below the editor, as long as nothing is wrong.
    void setHint(const QString &hint);
    void setCheck(Check check);
    QWidget *editor() const { return m_editor; }

    /// Checks now and shows what was found, touched or not; false where something is wrong.
    bool check();
    bool isValid() const;
    /// As in a form that was opened anew.
    void forget();

signals:
    void edited();

private:
    void editorChanged();
    void showFinding(const std::optional<FieldFinding> &finding);

    ToneLabel *m_label;
    QWidget *m_editor;
    IconLabel *m_icon;
    ToneLabel *m_message;
    QString m_hint;
    Check m_check;
    bool m_touched = false;
};

/// Checks all fields; puts the focus into the first that is wrong.
bool checkFields(const QList<FormField *> &fields);

} // namespace starosta::ui
