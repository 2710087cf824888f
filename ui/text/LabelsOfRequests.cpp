// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LabelsOfRequests.h"

#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfMembers.h"

#include <QCoreApplication>

namespace starosta::text {

using requests::RequestSource;
using requests::RequestState;
using requests::RowVerdict;

namespace {

struct RequestLabels
{
    Q_DECLARE_TR_FUNCTIONS(RequestLabels)
};

bool hasJoined(const requests::Proposal &proposal)
{
    return !proposal.candidates.isEmpty() && proposal.candidates.front().reason == members::CandidateReason::joined;
}

} // namespace

QString label(RequestState state)
{
    switch (state) {
    case RequestState::waiting:
        return RequestLabels::tr("waiting");
    case RequestState::asked:
        return RequestLabels::tr("asked");
    case RequestState::accepted:
        return RequestLabels::tr("accepted");
    case RequestState::refused:
        return RequestLabels::tr("refused");
    }
    Q_UNREACHABLE();
}

QString label(RequestSource source)
{
    switch (source) {
    case RequestSource::hand:
        return RequestLabels::tr("entered by hand");
    case RequestSource::paste:
        return RequestLabels::tr("pasted");
    case RequestSource::file:
        return RequestLabels::tr("from a file");
    }
    Q_UNREACHABLE();
}

QString label(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::add:
        return RequestLabels::tr("will be entered");
    case RowVerdict::known:
        return RequestLabels::tr("entered already");
    case RowVerdict::wrong:
        return RequestLabels::tr("wrong");
    }
    Q_UNREACHABLE();
}

QString shortFinding(const requests::Proposal &proposal)
{
    if (hasJoined(proposal))
        return RequestLabels::tr("on the platform already");
    if (proposal.finding.code == ErrorCode::requestFits)
        return RequestLabels::tr("stands in the register");
    if (proposal.finding.code == ErrorCode::requestNamesakes)
        return RequestLabels::tr("namesakes");
    if (proposal.finding.code == ErrorCode::requestOtherClass)
        return RequestLabels::tr("another class");
    if (proposal.finding.code == ErrorCode::requestOtherRole)
        return RequestLabels::tr("another role");
    if (proposal.finding.code == ErrorCode::requestNotHired)
        return RequestLabels::tr("not hired yet");
    if (proposal.finding.code == ErrorCode::requestLeft)
        return RequestLabels::tr("has left the school");
    if (proposal.finding.code == ErrorCode::requestNearName)
        return RequestLabels::tr("a similar name");
    return RequestLabels::tr("stranger");
}

QString findingText(const requests::Proposal &proposal)
{
    QStringList sentences = {errorText(proposal.finding)};
    if (hasJoined(proposal))
        sentences.append(RequestLabels::tr("Is on the platform already: ask who sends this request."));
    if (proposal.hasNamesake)
        sentences.append(RequestLabels::tr("Somebody else has the same name; class and role tell them apart."));
    return sentences.join(u' ');
}

QString findingText(const requests::Request &request)
{
    if (request.proposal)
        return findingText(*request.proposal);
    if (!request.arrivedIn.isEmpty())
        return RequestLabels::tr("Accepted for class %1, but the platform shows %2. Remove the member there and invite "
                                 "anew.")
            .arg(request.className, request.arrivedIn);
    return {};
}

QString reasonText(const members::Candidate &candidate)
{
    return candidate.roles ? label(candidate.reason) : RequestLabels::tr("has left the school");
}

QString placeText(const members::Candidate &candidate)
{
    const QString roles = label(candidate.roles);
    return candidate.className.isEmpty() ? roles : QStringLiteral("%1, %2").arg(roles, candidate.className);
}

} // namespace starosta::text
