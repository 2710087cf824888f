// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ModeChoice.h"

#include "ui/common/Labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QRadioButton>

namespace starosta::ui {

using roster::ImportScope;

ModeChoice::ModeChoice(QWidget *parent)
    : QWidget(parent)
    , m_add(new QRadioButton(tr("Only &add and update")))
    , m_full(new QRadioButton(tr("&Full list: who is not in it has left")))
    , m_scope(new QComboBox)
    , m_fullNote(makeParagraph(QString(), Tone::muted))
    , m_scopes({ImportScope::school()})
{
    m_scope->setAccessibleName(tr("For whom the list is complete"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    auto *addNote = makeParagraph(tr("Nothing happens to anybody who is not in the file."), Tone::muted);
    grid->addWidget(m_add, 0, 0, 1, 2);
    grid->addWidget(addNote, 0, 2);
    grid->addWidget(m_full, 1, 0, Qt::AlignTop);
    grid->addWidget(m_scope, 1, 1, Qt::AlignTop);
    grid->addWidget(m_fullNote, 1, 2);
    m_add->setAccessibleDescription(addNote->text());
    m_add->setChecked(true);
    connect(m_full, &QRadioButton::toggled, this, [this] {
        updateScope();
        emit edited();
    });
    connect(m_scope, &QComboBox::activated, this, &ModeChoice::edited);
    m_scope->addItem(tr("of the whole school"));
    setKind(roster::ImportKind::pupils);
    updateScope();
}

void ModeChoice::setClasses(const QList<classes::SchoolClass> &classes)
{
    m_scopes = {ImportScope::school()};
    m_scope->clear();
    m_scope->addItem(tr("of the whole school"));
    QList<int> grades;
    for (const classes::SchoolClass &each : classes) {
        if (each.name && !grades.contains(each.name->grade())) {
            grades.append(each.name->grade());
            m_scopes.append(ImportScope::ofGrade(grades.last()));
            m_scope->addItem(tr("of grade %1").arg(grades.last()));
        }
    }
    for (const classes::SchoolClass &each : classes) {
        if (each.name) {
            m_scopes.append(ImportScope::ofClass(*each.name));
            m_scope->addItem(tr("of class %1").arg(each.name->label()));
        }
    }
}

void ModeChoice::setKind(roster::ImportKind kind)
{
    m_scope->setVisible(kind != roster::ImportKind::staff);
    if (kind == roster::ImportKind::staff)
        m_scope->setCurrentIndex(0);
    const auto whatEnds = [kind] {
        switch (kind) {
        case roster::ImportKind::pupils:
            return tr("Their place in the class ends today.");
        case roster::ImportKind::staff:
            return tr("They are dismissed as of today, and are no longer homeroom teachers.");
        case roster::ImportKind::guardians:
            return tr("They are no longer entered as parents of the child.");
        }
        Q_UNREACHABLE();
    };
    m_fullNote->setText(tr("%1 The people, their history and their links stay, and whoever reappears gets everything "
                           "back. People entered by hand never leave by a file.")
                            .arg(whatEnds()));
    m_full->setAccessibleDescription(m_fullNote->text());
}

void ModeChoice::updateScope()
{
    m_scope->setEnabled(m_full->isChecked());
}

roster::ImportMode ModeChoice::mode() const
{
    return m_full->isChecked() ? roster::ImportMode::fullList : roster::ImportMode::addAndUpdate;
}

ImportScope ModeChoice::scope() const
{
    return mode() == roster::ImportMode::fullList ? m_scopes.value(m_scope->currentIndex(), ImportScope::school())
                                                  : ImportScope::school();
}

} // namespace starosta::ui
