// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/RequestsService.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/members/ShownName.h"
#include "core/requests/RequestMatching.h"
#include "core/requests/RequestsRepository.h"

#include <algorithm>

namespace starosta::requests {

using journal::Action;
using journal::Because;
using journal::Change;
using journal::Committed;
using people::PersonId;

namespace {

const QString kTable = QStringLiteral("join_requests");
constexpr QLatin1StringView kOverdueKey("requests_overdue_days");
constexpr int kOverdueDays = 3;
constexpr int kMostOverdueDays = 365;
constexpr int kFileNameLength = 200;
const QSet<QString> kSurroundingTables = {
    QStringLiteral("people"),           QStringLiteral("enrolments"), QStringLiteral("staff"),
    QStringLiteral("guardianships"),    QStringLiteral("classes"),    QStringLiteral("school_years"),
    QStringLiteral("platform_accounts")};

/// Whose an open request is beyond doubt, and what is asked for.
struct Waiting
{
    PersonId person;
    RequestContent content; ///< with the role that is beyond doubt
    qint64 number;          ///< of the request, or of the row where there is none yet
};

bool isSame(const Waiting &left, const Waiting &right)
{
    return left.person == right.person && asksForTheSame(left.content, right.content);
}

std::optional<Waiting> waitingOf(const std::optional<Certain> &certain, RequestContent content, qint64 number)
{
    if (!certain)
        return {};
    content.role = certain->role;
    return Waiting{.person = certain->person, .content = std::move(content), .number = number};
}

std::optional<Waiting> findSame(const std::vector<Waiting> &waiting, const std::optional<Waiting> &one)
{
    const auto same =
        std::find_if(waiting.begin(), waiting.end(), [&](const Waiting &each) { return one && isSame(each, *one); });
    return same == waiting.end() ? std::nullopt : std::optional(*same);
}

std::vector<Waiting> waitingNow(const QList<JoinRequest> &open, const Surroundings &around)
{
    std::vector<RequestContent> contents;
    for (const JoinRequest &each : open)
        contents.push_back(each.content);
    const std::vector<std::optional<Certain>> certain = certainFor(contents, around);
    std::vector<Waiting> waiting;
    for (size_t at = 0; at < certain.size(); ++at) {
        if (const auto one = waitingOf(certain[at], contents[at], open[qsizetype(at)].id.value()))
            waiting.push_back(*one);
    }
    return waiting;
}

QString nameOf(const Surroundings &around, PersonId person)
{
    const auto known = around.people.find(person);
    return known ? around.people[*known].name.full() : QString();
}

/// Equal for rows that ask for the same.
QString contentKey(const RequestContent &content)
{
    return QStringLiteral("%1|%2|%3")
        .arg(members::nameKey(content.shownName), content.role ? QString(token(*content.role)) : QString(),
             content.classId ? QString::number(content.classId->value()) : QString());
}

QString evidenceOf(const RequestsPlan &plan, const RequestRow &row)
{
    return plan.source == RequestSource::file ? QStringLiteral("%1, %2").arg(plan.fileName, QString::number(row.number))
                                              : QString();
}

/// Takes what stands in the list of requests already, each once: the same request on the same day; where the row says
/// no day, an open one, or the one of this very row.
bool takeKnown(QMultiHash<QString, const JoinRequest *> &known, const RequestRow &row, const QString &evidence)
{
    const QString key = contentKey(row.content);
    for (auto each = known.find(key); each != known.end() && each.key() == key; ++each) {
        const JoinRequest &request = **each;
        const bool isSameDay = request.content.receivedOn == row.content.receivedOn;
        const bool isSameRow = !evidence.isEmpty() && request.evidence == evidence;
        if (row.hasDay ? isSameDay : isSameDay || isSameRow || request.isOpen()) {
            known.erase(each);
            return true;
        }
    }
    return false;
}

} // namespace

QLatin1StringView token(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::add:
        return QLatin1StringView("add");
    case RowVerdict::known:
        return QLatin1StringView("known");
    case RowVerdict::wrong:
        return QLatin1StringView("wrong");
    }
    Q_UNREACHABLE();
}

RequestsService::RequestsService(const Rooms &rooms) : m_rooms(rooms)
{
    // The signal's receiver is the ledger itself, which outlives this service.
    QObject::connect(&rooms.ledger, &journal::Ledger::changed, &rooms.ledger, [this](const QSet<QString> &tables) {
        if (tables.intersects(kSurroundingTables))
            m_around.reset();
    });
}

RequestsService::~RequestsService() = default;

const Surroundings &RequestsService::surroundings()
{
    if (!m_around || m_rooms.ledger.store().failure())
        m_around = std::make_unique<const Surroundings>(readSurroundings());
    return *m_around;
}

Surroundings RequestsService::readSurroundings()
{
    Surroundings around{.people = m_rooms.members.everybody(),
                        .leftOn = RequestsRepository(m_rooms.ledger.store()).leftOn()};
    for (const classes::SchoolClass &each : m_rooms.classes.list(classes::Archived::include)) {
        around.labels.insert(each.id, each.label());
        if (!each.name)
            around.staffRoom = each.id;
    }
    for (const members::Account &account : m_rooms.members.accounts()) {
        if (account.person)
            around.accounts[*account.person].append(account);
    }
    return around;
}

QList<Request> RequestsService::list()
{
    const QList<JoinRequest> all = RequestsRepository(m_rooms.ledger.store()).all();
    if (all.isEmpty())
        return {};
    const Surroundings &around = surroundings();
    std::vector<RequestContent> open;
    for (const JoinRequest &each : all) {
        if (each.isOpen())
            open.push_back(each.content);
    }
    std::vector<Proposal> proposals = proposalsFor(open, around);
    const QDate today = m_rooms.ledger.today();
    const int overdue = overdueDays();
    // Of an earlier year the class stands in no list.
    const auto className = [&](std::optional<classes::ClassId> id) {
        if (!id || around.labels.contains(*id))
            return id ? around.labels.value(*id) : QString();
        const auto former = m_rooms.classes.find(*id);
        return former ? former->label() : QString();
    };
    QList<Request> requests;
    requests.reserve(all.size());
    size_t next = 0;
    for (const JoinRequest &each : all) {
        const RequestContent &content = each.content;
        Request request{.request = each,
                        .className = className(content.classId),
                        .days = int(content.receivedOn.daysTo(each.decidedOn.value_or(today)))};
        if (each.isOpen()) {
            request.proposal = std::move(proposals[next++]);
            request.isOverdue = request.days > overdue;
        }
        if (const auto known = each.person ? around.people.find(*each.person) : std::nullopt) {
            request.personName = around.people[*known].name.full();
            request.personClass = members::classesOf(around.people[*known], around.labels);
        }
        // What the platform shows is held against what was accepted, as long as it says the class.
        if (each.state == RequestState::accepted && content.classId) {
            QStringList elsewhere;
            for (const members::Account &account : around.accounts.value(*each.person)) {
                if (account.role && account.role != content.role)
                    continue;
                if (!account.classId || account.classId == content.classId) {
                    elsewhere.clear();
                    break;
                }
                elsewhere.append(around.labels.value(*account.classId));
            }
            request.arrivedIn = elsewhere.join(QStringLiteral(", "));
        }
        requests.append(std::move(request));
    }
    return requests;
}

std::optional<Request> RequestsService::find(RequestId id)
{
    for (Request &request : list()) {
        if (request.request.id == id)
            return std::move(request);
    }
    return {};
}

qint64 RequestsService::openCount()
{
    return RequestsRepository(m_rooms.ledger.store()).openCount();
}

qint64 RequestsService::overdueCount()
{
    return RequestsRepository(m_rooms.ledger.store()).openBefore(m_rooms.ledger.today().addDays(-overdueDays()));
}

int RequestsService::overdueDays()
{
    const int days = m_rooms.school.setting(kOverdueKey).value_or(QString()).toInt();
    return days >= 1 && days <= kMostOverdueDays ? days : kOverdueDays;
}

Result<Committed<void>> RequestsService::setOverdueDays(int days, const Because &because)
{
    if (days < 1 || days > kMostOverdueDays)
        return fail(ErrorCode::settingInvalid, {kOverdueKey, QString::number(days)});
    if (days == overdueDays())
        return Committed<void>{};
    return m_rooms.ledger.change({.action = Action::changeSetting, .subject = kOverdueKey, .because = because},
                                 [&](Change &change) -> Result<> {
                                     m_rooms.school.setSetting(change, kOverdueKey, QString::number(days));
                                     return {};
                                 });
}

Result<RequestContent> RequestsService::checked(const RequestContent &content)
{
    RequestContent clean = content;
    Result<QString> name = cleanText(content.shownName, {.maximumLength = members::kShownNameLength});
    if (name && name->isEmpty())
        return fail(ErrorCode::textEmpty, {QStringLiteral("shown_name")});
    if (!name)
        return failureOf(name);
    Result<QString> note = cleanText(content.note, {.maximumLength = kNoteLength, .lineBreaks = LineBreaks::keep});
    if (!note)
        return failureOf(note);
    if (content.classId && !m_rooms.classes.find(*content.classId))
        return fail(ErrorCode::classMissing, {QString::number(content.classId->value())});
    if (!content.receivedOn.isValid())
        clean.receivedOn = m_rooms.ledger.today();
    if (clean.receivedOn > m_rooms.ledger.today())
        return fail(ErrorCode::dateInFuture, {paperDate(clean.receivedOn)});
    clean.shownName = *std::move(name);
    clean.note = *std::move(note);
    return clean;
}

Result<> RequestsService::canAdd(const RequestContent &content)
{
    const Result<RequestContent> clean = checked(content);
    if (!clean)
        return failureOf(clean);
    const QList<JoinRequest> open = RequestsRepository(m_rooms.ledger.store()).open();
    if (open.isEmpty())
        return {};
    const Surroundings &around = surroundings();
    const auto one = waitingOf(certainFor({*clean}, around).front(), *clean, 0);
    if (const auto same = findSame(waitingNow(open, around), one))
        return fail(ErrorCode::requestOpenAlready, {nameOf(around, same->person), QString::number(same->number)});
    return {};
}

Proposal RequestsService::propose(const RequestContent &content)
{
    return proposalsFor({content}, surroundings()).front();
}

Result<Committed<RequestId>> RequestsService::add(const RequestContent &content, const Because &because)
{
    const Result<RequestContent> clean = checked(content);
    if (!clean)
        return failureOf(clean);
    if (const Result<> can = canAdd(*clean); !can)
        return failureOf(can);
    return m_rooms.ledger.change(
        {.action = Action::addRequests, .because = because}, [&](Change &change) -> Result<RequestId> {
            const RequestId id = RequestsRepository(change.store()).insert({.id = RequestId(0), .content = *clean});
            change.setRecord({kTable, id.value()});
            return id;
        });
}

RowFacts RequestsService::rowFacts(std::optional<QDate> day)
{
    const QDate today = m_rooms.ledger.today();
    return {.structure = m_rooms.classes.list(), .today = today, .day = day.value_or(today)};
}

Result<RequestsPlan> RequestsService::planLines(const QString &text, std::optional<QDate> day)
{
    if (beginsWithHeader(text)) {
        const Result<members::ListSource> source = m_rooms.members.readBytes(text.toUtf8(), QString());
        if (!source)
            return failureOf(source);
        Result<RequestsPlan> plan = this->plan(*source, day);
        if (plan) {
            plan->source = RequestSource::paste;
            plan->fileName.clear();
        }
        return plan;
    }
    RequestsPlan plan{.source = RequestSource::paste, .journalLength = m_rooms.ledger.entryCount()};
    const QList<RequestRow> rows = readRequestLines(text, rowFacts(day));
    return rows.isEmpty() ? plan : planned(std::move(plan), rows, surroundings());
}

Result<RequestsPlan> RequestsService::plan(const members::ListSource &source, std::optional<QDate> day)
{
    if (const Result<> complete = table::checkMapping(source.mapping); !complete)
        return failureOf(complete);
    const table::MappedRows rows(source.table, source.mapping);
    const QList<RequestRow> read = readRequestRows(rows, rowFacts(day));
    if (read.isEmpty())
        return fail(ErrorCode::importNothing);
    RequestsPlan plan{.source = RequestSource::file,
                      .fileName = source.fileName.left(kFileNameLength),
                      .journalLength = m_rooms.ledger.entryCount()};
    for (const table::TableNote &note : rows.notes())
        plan.warnings.append({.row = note.row, .error = note.error});
    return planned(std::move(plan), read, surroundings());
}

RequestsPlan RequestsService::planned(RequestsPlan plan, const QList<RequestRow> &rows, const Surroundings &around)
{
    const QList<JoinRequest> all = RequestsRepository(m_rooms.ledger.store()).all();
    QMultiHash<QString, const JoinRequest *> known;
    QList<JoinRequest> open;
    for (const JoinRequest &each : all) {
        known.insert(contentKey(each.content), &each);
        if (each.isOpen())
            open.append(each);
    }
    const std::vector<Waiting> before = waitingNow(open, around);
    std::vector<RequestContent> contents;
    for (const RequestRow &row : rows) {
        if (!row.error)
            contents.push_back(row.content);
    }
    std::vector<Proposal> proposals = proposalsFor(contents, around);
    std::vector<Waiting> fresh;
    size_t next = 0;
    for (const RequestRow &row : rows) {
        PlannedRequest planned{.row = row};
        if (!row.error) {
            Proposal &proposal = proposals[next++];
            const auto one = waitingOf(certainOf(proposal), row.content, row.number);
            if (takeKnown(known, row, evidenceOf(plan, row))) {
                planned.verdict = RowVerdict::known;
            } else if (const auto same = findSame(before, one)) {
                planned.row.error =
                    Error{ErrorCode::requestOpenAlready, {nameOf(around, same->person), QString::number(same->number)}};
            } else if (const auto twin = findSame(fresh, one)) {
                planned.row.error = Error{ErrorCode::rowTwice, {QString::number(twin->number)}};
            } else {
                planned.verdict = RowVerdict::add;
                planned.proposal = std::move(proposal);
                if (one)
                    fresh.push_back(*one);
            }
        }
        plan.rows.append(std::move(planned));
    }
    return plan;
}

Result<Committed<RequestsReport>> RequestsService::apply(const RequestsPlan &plan, const Because &because)
{
    const int wrong = plan.count(RowVerdict::wrong);
    if (wrong > 0)
        return fail(ErrorCode::importRowsWrong, {QString::number(wrong)});
    const RequestsReport report{.added = plan.count(RowVerdict::add), .known = plan.count(RowVerdict::known)};
    if (report.added == 0)
        return Committed<RequestsReport>{.value = report, .entry = std::nullopt};
    return m_rooms.ledger.change(
        {.action = Action::addRequests, .subject = QString::number(report.added), .because = because},
        [&](Change &change) -> Result<RequestsReport> {
            if (m_rooms.ledger.entryCount() != plan.journalLength)
                return fail(ErrorCode::importStale);
            RequestsRepository repository(change.store());
            for (const PlannedRequest &each : plan.rows) {
                if (each.verdict == RowVerdict::add)
                    repository.insert({.id = RequestId(0),
                                       .content = each.row.content,
                                       .source = plan.source,
                                       .evidence = evidenceOf(plan, each.row)});
            }
            return report;
        });
}

void RequestsService::classWentOn(journal::Change &change, classes::ClassId from, classes::ClassId to)
{
    RequestsRepository(change.store()).moveOpen(from, to);
}

} // namespace starosta::requests
