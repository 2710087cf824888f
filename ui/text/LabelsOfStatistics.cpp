// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LabelsOfStatistics.h"

#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QCoreApplication>

namespace starosta::text {

using statistics::Figure;
using statistics::FormPart;
using statistics::FormWord;
using statistics::GoalState;
using statistics::Indicator;
using statistics::Jump;
using statistics::LeftOut;
using statistics::Reach;
using statistics::Source;

namespace {

struct StatisticsLabels
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsLabels)
};

} // namespace

QString label(Indicator indicator)
{
    switch (indicator) {
    case Indicator::pupils:
        return StatisticsLabels::tr("Pupils");
    case Indicator::pupilsInvited:
        return StatisticsLabels::tr("Pupils invited");
    case Indicator::pupilsJoined:
        return StatisticsLabels::tr("Pupils who joined");
    case Indicator::guardians:
        return StatisticsLabels::tr("Parents");
    case Indicator::guardiansJoined:
        return StatisticsLabels::tr("Parents who joined");
    case Indicator::refused:
        return StatisticsLabels::tr("Refusals");
    case Indicator::activeWeek:
        return StatisticsLabels::tr("Active within 7 days");
    case Indicator::pupilChat:
        return StatisticsLabels::tr("Chat of the pupils");
    case Indicator::guardianChat:
        return StatisticsLabels::tr("Chat of the parents");
    case Indicator::staff:
        return StatisticsLabels::tr("Staff");
    case Indicator::staffInvited:
        return StatisticsLabels::tr("Staff invited");
    case Indicator::staffJoined:
        return StatisticsLabels::tr("Staff who joined");
    case Indicator::staffConfirmed:
        return StatisticsLabels::tr("Staff confirmed as teachers");
    case Indicator::staffActive:
        return StatisticsLabels::tr("Staff active within 7 days");
    case Indicator::linksActive:
        return StatisticsLabels::tr("Active links");
    case Indicator::linksHandedOut:
        return StatisticsLabels::tr("Links handed out");
    case Indicator::linksUnclaimed:
        return StatisticsLabels::tr("Unclaimed links");
    case Indicator::linksExpiringSoon:
        return StatisticsLabels::tr("Links that end within 2 days");
    case Indicator::linksExpired:
        return StatisticsLabels::tr("Expired links");
    case Indicator::linksRevoked:
        return StatisticsLabels::tr("Revoked links");
    case Indicator::linksMissing:
        return StatisticsLabels::tr("Links that are missing");
    case Indicator::requestsReceived:
        return StatisticsLabels::tr("Join requests");
    case Indicator::requestsAccepted:
        return StatisticsLabels::tr("Requests accepted");
    case Indicator::requestsRefused:
        return StatisticsLabels::tr("Requests refused");
    case Indicator::requestsWaiting:
        return StatisticsLabels::tr("Requests waiting");
    }
    Q_UNREACHABLE();
}

QString meaning(Indicator indicator)
{
    switch (indicator) {
    case Indicator::pupils:
        return StatisticsLabels::tr("Pupils with a place in a class today.");
    case Indicator::pupilsInvited:
        return StatisticsLabels::tr("Pupils whose class's link was handed out, or for whom a slip was printed.");
    case Indicator::pupilsJoined:
        return StatisticsLabels::tr("Pupils whom the platform's latest list shows as pupils.");
    case Indicator::guardians:
        return StatisticsLabels::tr(
            "Parents of the pupils; over the school, one with children in two classes counts once, and one whose "
            "children have all left does not count.");
    case Indicator::guardiansJoined:
        return StatisticsLabels::tr("Parents whom the platform's latest list shows as parents.");
    case Indicator::refused:
        return StatisticsLabels::tr("Pupils and parents who refuse, and have not joined all the same.");
    case Indicator::activeWeek:
        return StatisticsLabels::tr("Pupils and parents who were active within the 7 days before the platform's list.");
    case Indicator::pupilChat:
        return StatisticsLabels::tr("Whether the class has a chat of its pupils.");
    case Indicator::guardianChat:
        return StatisticsLabels::tr("Whether the class has a chat of its parents.");
    case Indicator::staff:
        return StatisticsLabels::tr("Staff who are not dismissed.");
    case Indicator::staffInvited:
        return StatisticsLabels::tr("Staff, if the link of “Учительская” was handed out; otherwise those with a slip.");
    case Indicator::staffJoined:
        return StatisticsLabels::tr("Staff whom the platform's latest list shows as teachers.");
    case Indicator::staffConfirmed:
        return StatisticsLabels::tr("Staff whose status of a teacher is confirmed today, for the position they have.");
    case Indicator::staffActive:
        return StatisticsLabels::tr("Staff who joined and were active within the 7 days before the platform's list.");
    case Indicator::linksActive:
        return StatisticsLabels::tr("Links of classes and roles that work today.");
    case Indicator::linksHandedOut:
        return StatisticsLabels::tr("Active links that were handed out.");
    case Indicator::linksUnclaimed:
        return StatisticsLabels::tr("Active links that brought nobody in, by the platform's list.");
    case Indicator::linksExpiringSoon:
        return StatisticsLabels::tr("Active links whose last day is today or within 2 days.");
    case Indicator::linksExpired:
        return StatisticsLabels::tr("Links whose last day is over and that nobody has annulled.");
    case Indicator::linksRevoked:
        return StatisticsLabels::tr("Links of this school year that were annulled.");
    case Indicator::linksMissing:
        return StatisticsLabels::tr("Classes and roles without a link.");
    case Indicator::requestsReceived:
        return StatisticsLabels::tr("Join requests of this school year, and those from before that still wait.");
    case Indicator::requestsAccepted:
        return StatisticsLabels::tr("Of them, those that were accepted.");
    case Indicator::requestsRefused:
        return StatisticsLabels::tr("Of them, those that were refused.");
    case Indicator::requestsWaiting:
        return StatisticsLabels::tr("Of them, those that wait for a decision.");
    }
    Q_UNREACHABLE();
}

QString label(Source source)
{
    switch (source) {
    case Source::roster:
        return StatisticsLabels::tr("by the register");
    case Source::console:
        return StatisticsLabels::tr("by what was done here");
    case Source::platformList:
        return StatisticsLabels::tr("by the platform's list");
    case Source::decisions:
        return StatisticsLabels::tr("as noted");
    }
    Q_UNREACHABLE();
}

QString explanation(Indicator indicator)
{
    QStringList sentences{meaning(indicator)};
    if (const auto whole = wholeOf(indicator))
        sentences.append(StatisticsLabels::tr("A share of: %1.").arg(label(*whole)));
    sentences.append(StatisticsLabels::tr("Known %1.").arg(label(sourceOf(indicator))));
    return sentences.join(u' ');
}

QString originText(const Figure &figure)
{
    return StatisticsLabels::tr("%1, as of %2").arg(label(sourceOf(figure.indicator)), dateText(figure.asOf));
}

QString scopeText(QStringView scope)
{
    return scope == statistics::kSchoolScope ? StatisticsLabels::tr("the school") : statistics::scopeLabel(scope);
}

QString label(Jump jump)
{
    switch (jump) {
    case Jump::exceedsWhole:
        return StatisticsLabels::tr("More than there are: look who is counted twice, or is not in the register.");
    case Jump::fell:
        return StatisticsLabels::tr("Many are gone at once: was the platform's list whole?");
    case Jump::rose:
        return StatisticsLabels::tr("The register changed by much: look at the history of imports.");
    case Jump::becameUnknown:
        return StatisticsLabels::tr("It was known before, and is not now.");
    }
    Q_UNREACHABLE();
}

QString figureText(const Figure &figure)
{
    if (!figure.value)
        return QStringLiteral("—");
    if (!figure.whole)
        return numberText(*figure.value);
    const auto share = figure.percent();
    const QString counts = StatisticsLabels::tr("%1 of %2").arg(numberText(*figure.value), numberText(*figure.whole));
    return share ? QStringLiteral("%1, %2").arg(counts, percentText(share)) : counts;
}

QString label(FormWord word)
{
    switch (word) {
    case FormWord::school:
        return StatisticsLabels::tr("Name of the school");
    case FormWord::date:
        return StatisticsLabels::tr("Day of the figures");
    case FormWord::className:
        return StatisticsLabels::tr("Name of the class");
    case FormWord::homeroom:
        return StatisticsLabels::tr("Homeroom teacher");
    }
    Q_UNREACHABLE();
}

QString label(FormPart part)
{
    switch (part) {
    case FormPart::value:
        return StatisticsLabels::tr("number");
    case FormPart::whole:
        return StatisticsLabels::tr("of how many");
    case FormPart::percent:
        return StatisticsLabels::tr("percent");
    }
    Q_UNREACHABLE();
}

QString changeText(std::optional<qint64> change)
{
    if (!change || *change == 0)
        return numberText(change);
    return (*change > 0 ? u'+' : u'\u2212') + numberText(std::abs(*change));
}

QString goalText(const GoalState &state)
{
    if (!state.missing)
        return StatisticsLabels::tr("nobody knows");
    if (state.isMet())
        return StatisticsLabels::tr("met");
    const int missing = int(*state.missing);
    switch (reachOf(state.goal.content.indicator)) {
    case Reach::classes:
    case Reach::staff:
        return StatisticsLabels::tr("%n people are missing", nullptr, missing);
    case Reach::school:
        return StatisticsLabels::tr("%n more are needed", nullptr, missing);
    }
    Q_UNREACHABLE();
}

QString nameText(const statistics::Counted &counted)
{
    if (!counted.name.isEmpty())
        return counted.name;
    return counted.role ? StatisticsLabels::tr("Link: %1").arg(pluralLabel(*counted.role))
                        : counted.classes.join(QStringLiteral(", "));
}

QString leftOutText(const statistics::LeftOutSchool &school)
{
    switch (school.reason) {
    case LeftOut::unreadable:
        return StatisticsLabels::tr("Not counted. %1").arg(school.error ? errorText(*school.error) : QString());
    case LeftOut::stale:
        return StatisticsLabels::tr("Not counted: the figures are old. Ask for those of this week.");
    case LeftOut::early:
        return StatisticsLabels::tr(
            "Not counted: the figures are of a day later than that of the table. If it is still to come, let the "
            "school set its computer's clock and send them again.");
    case LeftOut::twice:
        return StatisticsLabels::tr(
                   "Not counted: there is another file of the same school, newer or with the same figures (%1).")
            .arg(school.other);
    case LeftOut::contradictory:
        return StatisticsLabels::tr(
                   "Not counted: %1 says other figures of the same school and day. Either one of the two files is "
                   "wrong, or two schools bear the same name: ask which.")
            .arg(school.other);
    case LeftOut::missing:
        return StatisticsLabels::tr("Not counted: there is no file of this school.");
    }
    Q_UNREACHABLE();
}

} // namespace starosta::text
