// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ChosenPeople.h"
#include "ui/common/Page.h"
#include "ui/members/MemberRow.h"

#include <QMap>

#include <functional>

class QComboBox;

namespace starosta::ui {

class DetailsPane;
class FilterField;
class TableView;
struct ListBeginning;

/// Участники: who is on the platform by its own lists, whose each account is, who has not joined. Duties 4 and 9.
/// A question is decided by a key: 1 to 9 choose a candidate, S says stranger, and the next one is selected.
class MembersPage : public Page
{
    Q_OBJECT

public:
    static PageEntry entry();
    explicit MembersPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    QSet<QString> tables() const override;
    /// Filters: memberQuestions, memberStrangers, memberWrongRole, readMembers.
    void open(const PageTarget &target) override;
    QList<Command> commands() override;

    /// The sections of what the page shows, for the heading and the states of the choice.
    MembersShown shown() const;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void applyShown();
    void showOnly(MembersShown shown);
    void describeList();
    const MemberRow *selectedRow() const;
    bool isWritable() { return !workspace().readOnly(); }

    void showDetails();
    void showMember(const members::Member &member);
    void showCandidates(const members::Member &member);
    void showPerson(const MemberRow &row);
    QList<Command> memberCommands(const members::Member &member);
    QList<Command> personCommands(people::PersonId person, const QString &name);
    void showSeveral();
    /// For those of the selected who have not joined: paper, a letter, words for a chat.
    /// Where `role` is not given and the selected have several, the role is asked for: a link is for one.
    QList<Command> reminderCommands(const std::optional<invites::InviteRole> &role = {});
    /// Of the selected those who have not joined and do not refuse, by the roles in which they should be there.
    void collectToRemind();
    void withRole(const std::optional<invites::InviteRole> &role, const std::function<void(invites::InviteRole)> &act);
    void copyReminder(invites::InviteRole role);
    Command openPersonCommand(people::PersonId person);

    void chooseFile();
    void paste();
    void readList(const ListBeginning &from);
    /// Decides the selected account and goes to the next question.
    void decide(const members::Member &member, people::PersonId person);
    void decideStranger(const members::Member &member);
    void choosePerson(const members::Member &member);
    void acceptProposals();
    void noteRefusal(people::PersonId person, const QString &name);
    void noteJoined(people::PersonId person, const QString &name);
    void report(const Result<journal::Committed<void>> &done, const QString &text);
    /// The key of the question below the selected row, or of the first one.
    std::optional<qint64> nextQuestion() const;
    void afterDecision(const Result<journal::Committed<void>> &done, const QString &text, std::optional<qint64> next);

    RowModel<MemberRow> *m_model;
    FilterField *m_filter;
    QComboBox *m_shown;
    TableView *m_table;
    DetailsPane *m_details;
    int m_proposals = 0;
    /// Of the selection as it stands: it is asked for by every command, and may be of ten thousand.
    struct Reminded
    {
        people::PersonId person;
        std::optional<classes::ClassId> pupilOf;
    };
    QMap<invites::InviteRole, QList<Reminded>> m_toRemind;
};

} // namespace starosta::ui
