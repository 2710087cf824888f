// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/MembersService.h"

#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/members/ListMerge.h"
#include "core/members/MembersRepository.h"
#include "core/members/MembersWork.h"
#include "core/members/ShownName.h"

#include <QFileInfo>

namespace starosta::members {

using invites::InviteRole;
using people::PersonId;

namespace {

/// As the store checks them.
constexpr qsizetype kSignatureLength = 4000;
constexpr qsizetype kMappingLength = 4000;
constexpr int kFileNameLength = 200;

/// A list of which so many accounts are missing is perhaps the list of one class.
constexpr int kFewGone = 10;
constexpr int kGonePercent = 20;

/// What is kept for the next list with the same header, where the user has chosen columns.
std::optional<RememberedColumns> rememberedColumns(const table::Mapping &mapping)
{
    const auto isChosen = [](const table::MappedColumn &column) {
        return column.reason == table::MappingReason::chosen;
    };
    RememberedColumns columns{.signature = table::sourceSignature(mapping),
                              .mapping = table::toJson(table::rememberedMapping(mapping))};
    if (std::none_of(mapping.columns.begin(), mapping.columns.end(), isChosen) || columns.signature.isEmpty() ||
        columns.signature.size() > kSignatureLength || columns.mapping.size() > kMappingLength)
        return {};
    return columns;
}

/// An account that stands in another class now, where somebody else has the name: whose it is has to be asked, for the
/// platform has no numbers.
void reopenForNamesake(AccountStep &step, const Register &people)
{
    Account &will = step.will;
    if (!step.was || !will.person || !will.role || !will.classId || step.was->classId == will.classId)
        return;
    const auto own = people.find(*will.person);
    if (own && people[*own].isIn(*will.classId, *will.role))
        return;
    const QList<Register::Index> named = people.named(nameKey(will.shownName));
    const bool isSomebodyElses = std::any_of(named.begin(), named.end(), [&](Register::Index each) {
        return people[each].id != *will.person && people[each].isIn(*will.classId, *will.role);
    });
    if (!isSomebodyElses)
        return;
    will.person.reset();
    will.decision = Decision::open;
}

AccountChange changeOf(const AccountStep &step)
{
    if (!step.was)
        return AccountChange::added;
    if (step.will.goneOn && !step.was->goneOn)
        return AccountChange::gone;
    return *step.was == step.will ? AccountChange::unchanged : AccountChange::changed;
}

void count(MemberCounts &counts, const Member &member)
{
    counts.matched += member.account.person.has_value();
    counts.questions += member.isAsked();
    switch (member.state) {
    case MemberState::joined:
    case MemberState::question:
        break;
    case MemberState::stranger:
        ++counts.strangers;
        break;
    case MemberState::wrongRole:
        ++counts.wrongRole;
        break;
    case MemberState::wrongClass:
        ++counts.wrongClass;
        break;
    case MemberState::twice:
        ++counts.twice;
        break;
    case MemberState::left:
        ++counts.left;
        break;
    }
}

} // namespace

QSet<PersonId> Picture::joined(const std::vector<Member> &members, std::optional<InviteRole> role) const
{
    QSet<PersonId> joined;
    for (const Member &member : members) {
        const Account &account = member.account;
        const auto person = account.person ? people.find(*account.person) : std::nullopt;
        if (!person || !people[*person].roles)
            continue;
        const bool isRight = !account.role || people[*person].has(*account.role);
        if (isRight && (!role || !account.role || account.role == role) && (!role || people[*person].has(*role)))
            joined.insert(*account.person);
    }
    return joined;
}

MemberCounts Picture::countsOf(const std::vector<Member> &members) const
{
    MemberCounts counts = MembersService::countsOf(QList<Member>(members.begin(), members.end()));
    counts.pupils = int(joined(members, InviteRole::pupil).size());
    counts.staff = int(joined(members, InviteRole::teacher).size());
    counts.guardians = int(joined(members, InviteRole::guardian).size());
    const QSet<PersonId> anyhow = joined(members, {});
    for (Register::Index index = 0; index < people.size(); ++index)
        counts.notJoined += people[index].roles && !anyhow.contains(people[index].id);
    return counts;
}

Picture MembersService::picture(Progress &progress)
{
    MembersRepository repository(m_rooms.ledger.store());
    const ClassLabels labels = m_rooms.classes.labels();
    return {.people = Register(repository.people(progress)), .accounts = repository.accounts(), .labels = labels};
}

bool MembersService::known()
{
    return latestList().has_value();
}

std::optional<MemberList> MembersService::latestList()
{
    return MembersRepository(m_rooms.ledger.store()).latestList();
}

QSet<PersonId> MembersService::joined(std::optional<InviteRole> role)
{
    return MembersRepository(m_rooms.ledger.store()).joined(role);
}

std::optional<QDate> MembersService::joinedOn(PersonId person, std::optional<InviteRole> role)
{
    return MembersRepository(m_rooms.ledger.store()).joinedOn(person, role);
}

QList<Account> MembersService::accountsOf(PersonId person)
{
    return MembersRepository(m_rooms.ledger.store()).accountsOf(person);
}

std::vector<Account> MembersService::accounts()
{
    std::vector<Account> accounts = MembersRepository(m_rooms.ledger.store()).accounts();
    std::erase_if(accounts, [](const Account &account) { return account.goneOn.has_value(); });
    return accounts;
}

Register MembersService::everybody()
{
    NoProgress progress;
    return Register(MembersRepository(m_rooms.ledger.store()).people(progress));
}

QList<Refusal> MembersService::refusals()
{
    return MembersRepository(m_rooms.ledger.store()).refusals();
}

std::optional<Refusal> MembersService::refusalOf(PersonId person)
{
    return MembersRepository(m_rooms.ledger.store()).refusal(person);
}

qint64 MembersService::openCount()
{
    return MembersRepository(m_rooms.ledger.store()).openCount();
}

Result<ListSource> MembersService::read(const QString &path, const ListReadOptions &options, Progress *progress)
{
    Result<table::TableFile> file = table::readTableFile(path, options.table, progress);
    if (!file)
        return failureOf(file);
    return understand(std::move(*file), QFileInfo(path).fileName(), options);
}

Result<ListSource> MembersService::readBytes(const QByteArray &bytes, const QString &fileName,
                                             const ListReadOptions &options, Progress *progress)
{
    Result<table::TableFile> file = table::readTableBytes(bytes, fileName, options.table, progress);
    if (!file)
        return failureOf(file);
    return understand(std::move(*file), fileName, options);
}

Result<ListSource> MembersService::understand(table::TableFile file, const QString &fileName,
                                              const ListReadOptions &options)
{
    table::MappingRequest request{
        .kind = table::TableKind::members, .overrides = options.overrides, .headerRow = options.headerRow};
    Result<table::Mapping> mapping = table::proposeMapping(file.table, request);
    bool isRemembered = false;
    const auto remembered =
        m_rooms.ledger.read([&] { return MembersRepository(m_rooms.ledger.store()).rememberedColumns(); });
    if (!remembered)
        return failureOf(remembered);
    // A header without one word that we know is found only by what is remembered: so each of the lists is tried.
    for (const RememberedColumns &columns : *remembered) {
        if (mapping && table::sourceSignature(*mapping) != columns.signature)
            continue;
        const auto entries = table::rememberedMappingFromJson(columns.mapping);
        if (!entries)
            continue;
        request.remembered = *entries;
        Result<table::Mapping> again = table::proposeMapping(file.table, request);
        if (again && table::sourceSignature(*again) == columns.signature) {
            mapping = std::move(again);
            isRemembered = true;
            break;
        }
    }
    if (!mapping)
        return failureOf(mapping);
    return ListSource{.fileName = fileName,
                      .digest = file.digest,
                      .table = std::move(file.table),
                      .mapping = std::move(*mapping),
                      .mappingRemembered = isRemembered};
}

Result<MembersPlan> MembersService::plan(const ListSource &source, const ListOptions &options, Progress &progress)
{
    if (const Result<> complete = table::checkMapping(source.mapping); !complete)
        return failureOf(complete);
    MembersRepository repository(m_rooms.ledger.store());
    const QDate today = m_rooms.ledger.today();
    const auto before = m_rooms.ledger.read([&] { return repository.listWith(source.digest); });
    const auto latest = m_rooms.ledger.read([&] { return repository.latestList(); });
    if (!before || !latest)
        return before ? failureOf(latest) : failureOf(before);
    // Somebody has to say that an old list holds again.
    const bool isOfBefore = *before && (*before)->digest != (*latest)->digest;
    if (isOfBefore && !options.takenOn)
        return fail(ErrorCode::memberListOlder,
                    {paperDate((*before)->takenOn), paperDate((*latest)->takenOn), paperDate(today)});
    const QDate takenOn = options.takenOn.value_or(*before ? (*before)->takenOn : today);
    if (takenOn > today && (!*before || takenOn > (*before)->takenOn))
        return fail(ErrorCode::dateInFuture, {paperDate(takenOn)});
    if (*latest && takenOn < (*latest)->takenOn)
        return fail(ErrorCode::memberListOlder, {paperDate(takenOn), paperDate((*latest)->takenOn)});

    const table::MappedRows rows(source.table, source.mapping);
    const ListContent list = readListRows(rows, m_rooms.classes.list(classes::Archived::include), takenOn);
    if (list.rowCount == 0)
        return fail(ErrorCode::importNothing);
    MembersPlan plan{.fileName = source.fileName,
                     .takenOn = takenOn,
                     .rows = list.rowCount,
                     .hasRoles = list.hasRoles,
                     .errors = list.errors,
                     .warnings = list.warnings,
                     .readBefore = *before ? std::optional((*before)->takenOn) : std::nullopt};
    auto work = std::make_shared<MembersPlan::Work>();
    work->journalLength = m_rooms.ledger.entryCount();
    work->list = {.takenOn = takenOn,
                  .fileName = source.fileName.left(kFileNameLength),
                  .digest = source.digest,
                  .rows = list.rowCount,
                  .hasRoles = list.hasRoles};
    work->isNewList = !*before || isOfBefore || (*before)->takenOn != takenOn;
    work->columns = rememberedColumns(source.mapping);

    Result<Picture> read = m_rooms.ledger.read([&] { return picture(progress); });
    if (!read)
        return failureOf(read);
    work->picture = std::make_shared<const Picture>(std::move(*read));
    const Picture &picture = *work->picture;
    work->steps = mergeList(picture.accounts, list,
                            {.takenOn = takenOn, .fileName = work->list.fileName, .isPartial = options.isPartial});
    std::vector<Account> accounts;
    accounts.reserve(work->steps.size());
    for (AccountStep &step : work->steps) {
        reopenForNamesake(step, picture.people);
        accounts.push_back(step.will);
    }
    const std::vector<Verdict> verdicts = findWhose(accounts, picture.people, progress);
    if (progress.canceled())
        return fail(ErrorCode::canceled);
    int there = 0;
    for (size_t at = 0; at < accounts.size(); ++at) {
        if (verdicts[at].match && !accounts[at].isTakenBack) {
            accounts[at].person = picture.people[*verdicts[at].match].id;
            accounts[at].decision = Decision::matched;
            work->steps[at].will = accounts[at];
        }
        there += work->steps[at].was && !work->steps[at].was->goneOn && !work->steps[at].was->isByHand();
    }
    std::vector<Member> members = viewsOf(accounts, verdicts, picture.people, picture.labels);
    std::vector<Member> live;
    for (size_t at = 0; at < members.size(); ++at) {
        const AccountStep &step = work->steps[at];
        members[at].hasNamesakeElsewhere = verdicts[at].hasNamesakeElsewhere;
        const AccountChange change = changeOf(step);
        plan.added += change == AccountChange::added;
        plan.changed += change == AccountChange::changed;
        plan.gone += change == AccountChange::gone;
        if (!step.will.goneOn)
            live.push_back(members[at]);
        if (step.row > 0 || change == AccountChange::gone)
            plan.members.append({.change = change, .row = step.row, .member = members[at]});
    }
    std::stable_sort(plan.members.begin(), plan.members.end(),
                     [](const PlannedMember &left, const PlannedMember &right) {
                         return (left.row == 0) != (right.row == 0) ? right.row == 0 : left.row < right.row;
                     });
    plan.counts = picture.countsOf(live);
    if (plan.gone > kFewGone && plan.gone * 100 > there * kGonePercent)
        plan.held = plan.gone;
    plan.work = std::move(work);
    return plan;
}

QList<Member> MembersService::list()
{
    NoProgress progress;
    const Picture picture = this->picture(progress);
    // Gone ones say who was chosen for a name before.
    const std::vector<Verdict> verdicts = findWhose(picture.accounts, picture.people, progress);
    std::vector<Member> views = viewsOf(picture.accounts, verdicts, picture.people, picture.labels);
    QList<Member> members;
    members.reserve(qsizetype(views.size()));
    for (Member &member : views) {
        if (!member.account.goneOn)
            members.append(std::move(member));
    }
    std::vector<std::pair<std::u16string, qsizetype>> order;
    order.reserve(size_t(members.size()));
    for (qsizetype at = 0; at < members.size(); ++at) {
        std::u16string key;
        appendCollationKey(key, members[at].account.shownName);
        order.emplace_back(std::move(key), at);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    QList<Member> sorted;
    sorted.reserve(members.size());
    for (const auto &[key, at] : order)
        sorted.append(std::move(members[at]));
    return sorted;
}

std::optional<Member> MembersService::find(AccountId id)
{
    for (Member &member : list()) {
        if (member.account.id == id)
            return std::move(member);
    }
    return {};
}

MemberCounts MembersService::countsOf(const QList<Member> &members)
{
    MemberCounts counts;
    for (const Member &member : members)
        count(counts, member);
    return counts;
}

QList<people::Person> MembersService::notJoined()
{
    const QSet<PersonId> joined = this->joined();
    QList<people::Person> people = m_rooms.people.list();
    people.removeIf([&](const people::Person &person) { return !person.roles || joined.contains(person.id); });
    return people;
}

QSet<invites::LinkId> MembersService::doubtful(const QList<invites::InviteLink> &links)
{
    QSet<invites::LinkId> found;
    if (openCount() == 0)
        return found;
    for (const Member &member : list()) {
        if (member.account.decision != Decision::open)
            continue;
        for (const Candidate &candidate : member.candidates) {
            for (const invites::InviteLink &link : links) {
                const bool fits = !member.account.role || member.account.role == link.role;
                if (fits && !found.contains(link.id) && m_rooms.invites.isFor(candidate.person, link))
                    found.insert(link.id);
            }
        }
    }
    return found;
}

} // namespace starosta::members
