// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FormField.h"

#include "ui/common/Labels.h"
#include "ui/common/ScreenRoom.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

/// A dialog was as high as its form before anything was wrong with it. What scrolls grows by itself.
void makeRoomForFinding(const QWidget *field)
{
    auto *dialog = qobject_cast<QDialog *>(field->window());
    if (!dialog || !dialog->layout() || !dialog->isVisible())
        return;
    const int needed = std::min(dialog->layout()->totalHeightForWidth(dialog->width()), roomOnScreen(*dialog).height());
    if (needed > dialog->height())
        dialog->resize(dialog->width(), needed);
}

} // namespace

FormField::FormField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(makeLabel(label, TextRole::body))
    , m_editor(editor)
    , m_icon(new IconLabel(QString(), 16))
    , m_message(makeParagraph(QString(), Tone::muted))
{
    m_message->setFont(fontFor(TextRole::note));
    setLabel(label);
    m_label->setBuddy(editor);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_message, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addLayout(row);
    showFinding({});

    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        connect(line, &QLineEdit::textChanged, this, &FormField::editorChanged);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, &FormField::editorChanged);
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        connect(box, &QComboBox::currentTextChanged, this, &FormField::editorChanged);
    } else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
        connect(number, &QSpinBox::valueChanged, this, &FormField::editorChanged);
    }
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    QString name = label;
    m_editor->setAccessibleName(name.remove(QLatin1Char('&')));
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    showFinding(m_touched && m_check ? m_check() : std::nullopt);
}

void FormField::setCheck(Check check)
{
    m_check = std::move(check);
}

bool FormField::check()
{
    m_touched = true;
    const auto finding = m_check ? m_check() : std::nullopt;
    showFinding(finding);
    return !finding || finding->kind != FieldFinding::Kind::wrong;
}

bool FormField::isValid() const
{
    const auto finding = m_check ? m_check() : std::nullopt;
    return !finding || finding->kind != FieldFinding::Kind::wrong;
}

void FormField::forget()
{
    m_touched = false;
    showFinding({});
}

void FormField::editorChanged()
{
    check();
    emit edited();
}

void FormField::showFinding(const std::optional<FieldFinding> &finding)
{
    const bool wrong = finding && finding->kind == FieldFinding::Kind::wrong;
    const Tone tone = !finding ? Tone::muted : wrong ? Tone::error : Tone::warning;
    m_icon->setVisible(finding.has_value());
    if (finding)
        m_icon->setIcon(wrong ? QStringLiteral("error") : QStringLiteral("warning"), tone);
    m_message->setTone(tone);
    m_message->setText(finding ? finding->text : m_hint);
    m_message->setVisible(!m_message->text().isEmpty());
    m_editor->setAccessibleDescription(m_message->text());
    // Only once the layouts know of the new text.
    if (finding)
        QMetaObject::invokeMethod(
            this, [this] { makeRoomForFinding(this); }, Qt::QueuedConnection);
}

bool checkFields(const QList<FormField *> &fields)
{
    FormField *first = nullptr;
    for (FormField *field : fields) {
        if (!field->check() && !first)
            first = field;
    }
    if (first)
        first->editor()->setFocus(Qt::OtherFocusReason);
    return !first;
}

} // namespace starosta::ui
