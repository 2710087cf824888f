// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/StatisticsMessage.h"

#include "core/base/DateText.h"
#include "ui/print/PaperNumbers.h"
#include "ui/print/StatisticsTables.h"

#include <algorithm>

namespace starosta::print {

using statistics::Figure;
using statistics::GoalState;
using statistics::Indicator;

namespace {

class Message
{
public:
    explicit Message(const StatisticsContent &content) : m_content(content) {}

    QString pupils() const
    {
        const Figure all = figure(Indicator::pupils);
        const Figure invited = figure(Indicator::pupilsInvited);
        const Figure joined = figure(Indicator::pupilsJoined);
        PaperValues values{{QStringLiteral("date"), paperDate(m_content.report.date)},
                           {QStringLiteral("platform"), m_content.platform}};
        if (all.value.value_or(0) == 0)
            return text("message.no_pupils", values);
        values.insert(QStringLiteral("pupils"), counted("message.of_pupils", all));
        addShare(values, QStringLiteral("invited"), invited);
        values.insert(QStringLiteral("invitedWord"), counted("message.invited", invited));
        if (!joined.value)
            return text("message.pupils_unknown", values);
        addShare(values, QStringLiteral("joined"), joined);
        values.insert(QStringLiteral("joinedWord"), counted("message.joined", joined));
        // The platform's list may be older than the day of which everything else is told.
        values.insert(QStringLiteral("listed"),
                      joined.asOf == m_content.report.date || !joined.asOf.isValid()
                          ? QString()
                          : text("message.listed", {{QStringLiteral("day"), paperDate(joined.asOf)}}));
        const auto open = m_content.report.openAccounts.value_or(0);
        if (open == 0)
            return text("message.pupils", values);
        values.insert(QStringLiteral("open"), m_texts.counted(QStringLiteral("message.open_accounts"), open));
        return text("message.pupils_open", values);
    }

    QString others() const
    {
        const Figure guardians = figure(Indicator::guardiansJoined);
        const Figure staff = figure(Indicator::staffJoined);
        const Figure invited = figure(Indicator::staffInvited);
        PaperValues values;
        if (!guardians.value || !staff.value) {
            values = {{QStringLiteral("guardiansCounted"), counted("message.guardians", figure(Indicator::guardians))},
                      {QStringLiteral("staffCounted"), counted("message.staff", figure(Indicator::staff))},
                      {QStringLiteral("staffWord"), counted("message.invited", invited)},
                      {QStringLiteral("staffInvited"), counted("message.staff", invited)}};
            return text("message.others_unknown", values);
        }
        addShare(values, QStringLiteral("guardiansJoined"), guardians);
        values.insert(QStringLiteral("guardians"), paperNumber(guardians.whole));
        values.insert(QStringLiteral("guardiansShare"), paperPercent(guardians.percent()));
        addShare(values, QStringLiteral("staffJoined"), staff);
        values.insert(QStringLiteral("staff"), paperNumber(staff.whole));
        values.insert(QStringLiteral("staffShare"), paperPercent(staff.percent()));
        return text("message.others", values);
    }

    QString goals() const
    {
        const QList<GoalState> &goals = m_content.goals;
        if (goals.isEmpty())
            return links();
        const auto met = std::count_if(goals.begin(), goals.end(), [](const GoalState &goal) { return goal.isMet(); });
        PaperValues values{{QStringLiteral("met"), paperNumber(met)},
                           {QStringLiteral("all"), paperNumber(goals.size())}};
        const auto open = std::find_if(goals.begin(), goals.end(), [](const GoalState &goal) { return !goal.isMet(); });
        if (open == goals.end())
            return text("message.goals_met", values);
        values.insert(QStringLiteral("indicator"), indicatorText(m_texts, open->goal.content.indicator).toLower());
        values.insert(QStringLiteral("percent"), paperPercent(open->goal.content.percent));
        if (!open->missing)
            return text("message.goals_unknown", values);
        values.insert(QStringLiteral("missing"), missingText(m_texts, *open));
        return text("message.goals_open", values);
    }

private:
    QString links() const
    {
        const Figure active = figure(Indicator::linksActive);
        const Figure waiting = figure(Indicator::requestsWaiting);
        return text("message.links", {{QStringLiteral("linksWord"), counted("message.works", active)},
                                      {QStringLiteral("links"), counted("message.links_count", active)},
                                      {QStringLiteral("missing"), paperNumber(figure(Indicator::linksMissing).value)},
                                      {QStringLiteral("waitingWord"), counted("message.waits", waiting)},
                                      {QStringLiteral("waiting"), counted("message.requests", waiting)}});
    }

    Figure figure(Indicator indicator) const { return m_content.report.figure(widestScopeOf(indicator), indicator); }
    QString text(const char *key, const PaperValues &values) const
    {
        return m_texts.text(QLatin1StringView(key), values);
    }
    QString counted(const char *key, const Figure &figure) const
    {
        return m_texts.counted(QLatin1StringView(key), figure.value);
    }
    static void addShare(PaperValues &values, const QString &name, const Figure &figure)
    {
        values.insert(name, paperNumber(figure.value));
        values.insert(name + QStringLiteral("Share"), paperPercent(figure.percent()));
    }

    const StatisticsContent &m_content;
    PaperTexts m_texts;
};

} // namespace

QString statisticsMessage(const StatisticsContent &content)
{
    const Message message(content);
    return message.pupils() + u' ' + message.others() + u' ' + message.goals();
}

} // namespace starosta::print
