// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassesService.h"
#include "core/invites/LinkPolicy.h"
#include "core/invites/NewLink.h"
#include "core/journal/Ledger.h"
#include "core/platform/PlatformService.h"

namespace starosta::invites {

struct ReadLine;
struct LinesSoFar;
class StandingLinks;

struct LinkFilter
{
    std::optional<classes::ClassId> classId = {};
    std::optional<int> grade = {};
    std::optional<InviteRole> role = {};
    bool liveOnly = false;
    /// Printed on this batch of the current year.
    std::optional<int> batch = {};
    /// Unclaimed, and issued more than so many days ago.
    std::optional<int> unclaimedForDays = {};
    /// Whose audience has left (waiting for revocation).
    bool dueOnly = false;
    bool pausedOnly = false;
    bool expiredOnly = false;
};

/// What the cabinet is asked to do with a link.
platform::NewTask taskFor(platform::TaskKind kind, const InviteLink &link);

/// A class and a role without a live group link.
struct MissingLink
{
    classes::ClassId classId;
    QString className;
    InviteRole role;
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
    /// How many people were mailed the link that is replaced.
    int voidLetters = 0;
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
    struct Rooms
    {
        journal::Ledger &ledger;
        school::SchoolService &school;
        classes::ClassesService &classes;
        platform::PlatformService &platform;
    };
    explicit InvitesService(const Rooms &rooms) : m_rooms(rooms) {}

    LinkPolicy policy();
    /// Links that are registered already keep their last day. Errors: those of checkPolicy.
    Result<journal::Committed<void>> setPolicy(const LinkPolicy &policy, const journal::Because &because = {});

    /// In class order, then by role, group links first, the live one first.
    QList<InviteLink> list(const LinkFilter &filter = {});
    std::optional<InviteLink> find(LinkId id);
    /// The group link of a class and role.
    std::optional<InviteLink> live(classes::ClassId id, InviteRole role);
    std::optional<InviteLink> personal(people::PersonId addressee, classes::ClassId id, InviteRole role);
    /// What the cabinet still has to give, in class order. Of the filter, class, grade and role count.
    QList<MissingLink> missing(const LinkFilter &filter = {});
    /// Numbers of the batches on which the link was printed.
    QList<int> batchesOf(LinkId id);
    /// Who came in by it, the first ones first: those of its audience who joined since it was issued, by the platform's
    /// lists. Which link somebody used the platform does not say.
    QList<Claimant> cameBy(LinkId id);
    /// To how many people the link went by e-mail.
    int lettersWith(LinkId id);

    /// What registering these lines would do; writes nothing. Any order of class, role and link in a line, separated
    /// by spaces, tabs, semicolons or commas. «Учительская» needs no role: it has teachers only.
    /// Wrong lines: linkUnreadableLine, linkRoleUnknown, linkRoleForClass, linkExists, linkEnded, linkTwiceForRole,
    /// classMissing, classArchived, those of ClassName::parse and InviteUrl::parse.
    LinkPlan plan(QStringView text, LineSource source = LineSource::paste);
    /// All lines, or none if one is wrong. Errors: importRowsWrong, importNothing, linkExists.
    Result<journal::Committed<LinkReport>> registerLinks(const LinkPlan &plan, const journal::Because &because = {});
    /// One link. A live one for the class and role (and addressee) is replaced; use canRegister() to know before.
    /// Errors: linkExists (this very address stands elsewhere), linkEnded (it does not work any more),
    /// linkRoleForClass, classArchived, classMissing, linkAudience (the addressee is not of the class and role), those
    /// of canExpire.
    Result<journal::Committed<LinkReport>> registerLink(const NewLink &link, const journal::Because &because = {});
    Result<LineVerdict> canRegister(const NewLink &link);
    /// The live link that a new one would replace.
    std::optional<InviteLink> inPlaceOf(const NewLink &link);

    /// Errors: linkMissing, linkStateForbids (it does not work any more), those of canExpire.
    Result<journal::Committed<void>> setValidUntil(LinkId id, std::optional<QDate> day);
    /// Inside a change that knows of a last day that is past: the example school.
    void setLastDay(journal::Change &change, LinkId id, QDate day);
    /// Whether a link issued on `issued` may have this last day, or none.
    /// Errors: linkDayPast, linkDayTooFar, linkUnlimitedForbidden.
    Result<> canExpire(std::optional<QDate> day, QDate issued);
    /// Active becomes handed out, dated today. Others are left alone. Inside the change that prints.
    Result<> markHandedOut(journal::Change &change, const QList<LinkId> &links);
    /// Links that went out: printed and given away, read out, sent. Those that are not active are left alone.
    /// Errors: linkMissing (there is none), linkStateForbids (none of them is active).
    Result<journal::Committed<void>> handOut(const QList<LinkId> &links, const journal::Because &because = {});
    /// The live links of the class in these roles that are not due yet: what is to be revoked once nobody is there whom
    /// they are for.
    QList<InviteLink> toRevoke(classes::ClassId id, const QList<InviteRole> &roles);
    bool hasAudience(classes::ClassId id, InviteRole role);
    /// Whether the person is among those for whom the link is: its addressee, or its audience.
    bool isFor(people::PersonId person, const InviteLink &link);
    /// The personal links that still work and whose addressee is not of their class and role any more.
    QList<LinkId> strayLinksOf(people::PersonId addressee);
    /// Live links still work, but are to be reset in the platform's cabinet. Inside the change that finds it out.
    Result<> markRevocationDue(journal::Change &change, const QList<LinkId> &links);
    /// Whether a change of these tables may bring somebody back for whom links are, or take them away.
    bool haveAudiencesIn(const QSet<QString> &tables);
    /// Whom links are for may be back: these are due for revocation no longer. Inside the change that wrote it.
    QList<LinkId> followAudiences(journal::Change &change);

    /// The audience is let in no more for the time being: nothing is printed or sent, and the cabinet is to switch
    /// joining off. Those that are paused already are left alone. Errors: linkMissing (there is none),
    /// linkStateForbids, linkPaused (all of them are).
    Result<journal::Committed<void>> pause(const QList<LinkId> &links, const journal::Because &because = {});
    /// Errors: linkMissing, linkNotPaused (none of them is).
    Result<journal::Committed<void>> resume(const QList<LinkId> &links, const journal::Because &because = {});
    /// A link that ends needs no switching on or off any more. Inside the change that ends it.
    void forgetPause(journal::Change &change, const InviteLink &link);

private:
    struct Placed;

    StandingLinks standing();
    Result<LineVerdict> examine(const NewLink &link, const classes::SchoolClass &schoolClass,
                                const StandingLinks &standing);
    Result<LineVerdict> examine(const NewLink &link, const StandingLinks &standing);
    LinkLine examineLine(const ReadLine &read, LinesSoFar &soFar);
    Result<Placed> place(journal::Change &change, const NewLink &link, StandingLinks &standing);
    QString subjectOf(classes::ClassId id, InviteRole role);
    /// «1А, ученик» with the record of a single link, or how many they are.
    void describe(journal::ChangeRequest &request, const QList<InviteLink> &links);

    Rooms m_rooms;
};

} // namespace starosta::invites
