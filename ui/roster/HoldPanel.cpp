// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/HoldPanel.h"

#include "ui/common/Labels.h"
#include "ui/text/LabelsOfImport.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

/// A whole school that is missing empties every class: the first few say enough.
constexpr qsizetype kSentences = 3;
constexpr int kNumberWidth = 96;

} // namespace

HoldPanel::HoldPanel(QWidget *parent)
    : QFrame(parent)
    , m_sentences(makeParagraph(QString()))
    , m_showAll(new QPushButton)
    , m_numberLabel(makeLabel(QString()))
    , m_typed(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_finding(makeLabel(QString(), TextRole::note, Tone::muted))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(new IconLabel(QStringLiteral("lock"), 20, Tone::warning), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(tr("The import is held: it changes more at once than usual"), TextRole::strong));
    words->addWidget(m_sentences);
    head->addLayout(words, 1);
    m_showAll->setAutoDefault(false);
    head->addWidget(m_showAll, 0, Qt::AlignTop);
    connect(m_showAll, &QPushButton::clicked, this, [this] { emit allWanted(m_all); });
    layout->addLayout(head);

    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::small);
    m_typed->setMaximumWidth(kNumberWidth);
    m_typed->setInputMethodHints(Qt::ImhDigitsOnly);
    m_numberLabel->setBuddy(m_typed);
    m_reason->setPlaceholderText(tr("for the journal: order, letter, request"));
    m_reason->setAccessibleName(tr("Reason"));
    auto *reasonLabel = makeLabel(tr("&Reason"));
    reasonLabel->setBuddy(m_reason);
    fields->addWidget(m_numberLabel);
    fields->addWidget(m_typed);
    fields->addSpacing(space::small);
    fields->addWidget(reasonLabel);
    fields->addWidget(m_reason, 1);
    layout->addLayout(fields);
    layout->addWidget(m_finding);
    for (QLineEdit *each : {m_typed, m_reason})
        connect(each, &QLineEdit::textChanged, this, &HoldPanel::check);
    hide();
}

void HoldPanel::showHolds(const QList<roster::Hold> &holds)
{
    m_number = numberToAccept(holds);
    setVisible(!holds.isEmpty());
    m_all.clear();
    for (const roster::Hold &hold : holds)
        m_all.append(text::holdText(hold));
    QStringList sentences = m_all.mid(0, kSentences);
    if (holds.size() > kSentences)
        sentences.append(tr("And %n more of the kind.", nullptr, int(holds.size() - kSentences)));
    m_sentences->setText(sentences.join(u'\n'));
    m_showAll->setText(tr("Show a&ll %1…").arg(m_all.size()));
    m_showAll->setVisible(holds.size() > kSentences);
    m_numberLabel->setText(tr("To go on, type the &number %1").arg(m_number));
    m_typed->setAccessibleName(tr("To go on, type the number %1").arg(m_number));
    check();
}

void HoldPanel::forget()
{
    m_typed->clear();
    m_reason->clear();
}

int HoldPanel::acceptedNumber() const
{
    // As it is printed above, «1 203» counts too.
    QString digits = m_typed->text();
    digits.removeIf([](QChar character) { return character.isSpace(); });
    bool isNumber = false;
    const int typed = digits.toInt(&isNumber);
    return isNumber && typed == m_number ? typed : 0;
}

QString HoldPanel::reason() const
{
    return m_reason->text().trimmed();
}

bool HoldPanel::isSatisfied() const
{
    return !isHeld() || (acceptedNumber() > 0 && !reason().isEmpty());
}

void HoldPanel::check()
{
    const bool wrong = !m_typed->text().trimmed().isEmpty() && acceptedNumber() == 0;
    m_finding->setTone(wrong ? Tone::error : isSatisfied() ? Tone::ok : Tone::muted);
    if (wrong)
        m_finding->setText(tr("That is not the number %1.").arg(m_number));
    else if (isSatisfied())
        m_finding->setText(tr("You can apply the import now. One undo takes it back."));
    else
        m_finding->setText(
            tr("Nothing is applied until both are there. If the list is wrong, go back and choose another "
               "file or mode."));
    emit edited();
}

} // namespace starosta::ui
