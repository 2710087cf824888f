// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassesService.h"
#include "core/invites/InviteLink.h"
#include "core/journal/Ledger.h"

namespace starosta::invites {

struct ReadLine;
struct LinesSoFar;

struct LinkFilter
{
    std::optional<classes::ClassId> classId = {};
    std::optional<InviteRole> role = {};
    bool liveOnly = false;
};

struct NewLink
{
    classes::ClassId classId;
    InviteRole role;
    InviteUrl url;
    std::optional<QDate> validUntil = {};
};

enum class LineVerdict {
    issue,     ///< there is no live link for the class and role yet
    replace,   ///< there is one: the new one takes its place and the printed sheets with the old one are void
    unchanged, ///< exactly this link already stands there
    wrong,
};

/// One pasted line, «1А ученик https://…», and what would become of it.
struct LinkLine
{
    int number;   ///< from 1
    QString text; ///< as pasted, with the link masked
    LineVerdict verdict = LineVerdict::wrong;
    std::optional<NewLink> link = {};
    std::optional<Error> error = {};
    QList<InviteWarning> warnings = {};
    /// Numbers of printed batches that a replacement makes void.
    QList<int> voidBatches = {};
};

/// Where lines come from; the journal tells a file from a paste.
enum class LineSource { paste, file };

struct LinkPlan
{
    LineSource source = LineSource::paste;
    QList<LinkLine> lines = {}; ///< blank lines and a header are left out
    int count(LineVerdict verdict) const;
    bool hasErrors() const { return count(LineVerdict::wrong) > 0; }
};

struct LinkReport
{
    int issued = 0;
    int replaced = 0;
    int unchanged = 0;
};

/// Duty 4: the register of invite links, one live link for a class and role.
class InvitesService
{
public:
    InvitesService(journal::Ledger &ledger, school::SchoolService &school, classes::ClassesService &classes);

    /// In class order, then by role, the live one first.
    QList<InviteLink> list(const LinkFilter &filter = {});
    std::optional<InviteLink> find(LinkId id);
    std::optional<InviteLink> live(classes::ClassId id, InviteRole role);
    /// Numbers of the batches on which the link was printed.
    QList<int> batchesOf(LinkId id);

    /// What registering these lines would do; writes nothing. Any order of class, role and link in a line, separated
    /// by spaces, tabs, semicolons or commas. «Учительская» needs no role: it has teachers only.
    /// Wrong lines: linkUnreadableLine, linkRoleUnknown, linkRoleForClass, linkExists, linkTwiceForRole, classMissing,
    /// classArchived, those of ClassName::parse and InviteUrl::parse.
    LinkPlan plan(QStringView text, LineSource source = LineSource::paste);
    /// All lines, or none if one is wrong. Errors: importRowsWrong, importNothing, linkExists.
    Result<journal::Committed<LinkReport>> registerLinks(const LinkPlan &plan, const journal::Because &because = {});
    /// One link. A live one for the class and role is replaced; use canRegister() to know before.
    /// Errors: linkExists (this very address stands elsewhere, or does not work any more), linkRoleForClass,
    /// classArchived, classMissing.
    Result<journal::Committed<LinkReport>> registerLink(const NewLink &link, const journal::Because &because = {});
    Result<LineVerdict> canRegister(const NewLink &link);

    /// Errors: linkMissing, linkStateForbids (it does not work any more).
    Result<journal::Committed<void>> setValidUntil(LinkId id, std::optional<QDate> day);
    /// Active becomes handed out, dated today. Others are left alone. Inside the change that prints.
    Result<> markHandedOut(journal::Change &change, const QList<LinkId> &links);
    /// Links that went out: printed and given away, read out, sent. Those that are not active are left alone.
    /// Errors: linkMissing (there is none), linkStateForbids (none of them is active).
    Result<journal::Committed<void>> handOut(const QList<LinkId> &links, const journal::Because &because = {});
    /// Live links still work, but are to be reset in the platform's cabinet. Inside the change that finds it out.
    Result<> markRevocationDue(journal::Change &change, const QList<LinkId> &links);
    /// The link was reset in the platform's cabinet and does not work any more. All or none.
    /// Errors: linkMissing, linkStateForbids.
    Result<journal::Committed<void>> revoke(const QList<LinkId> &links, const journal::Because &because);
    Result<> canRevoke(LinkId id);

private:
    struct Placed;

    Result<LineVerdict> examine(const NewLink &link, const classes::SchoolClass &schoolClass);
    LinkLine examineLine(const ReadLine &read, LinesSoFar &soFar);
    Result<Placed> place(journal::Change &change, const NewLink &link);
    QString subjectOf(classes::ClassId id, InviteRole role);

    journal::Ledger &m_ledger;
    school::SchoolService &m_school;
    classes::ClassesService &m_classes;
};

} // namespace starosta::invites
