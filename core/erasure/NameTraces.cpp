// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/erasure/NameTraces.h"

#include "core/base/DateText.h"
#include "core/base/Fold.h"

#include <QRegularExpression>

namespace starosta::erasure {

namespace {

/// How far from a surname the given name or the patronymic may stand.
constexpr qsizetype kReach = 2;
/// Shorter numbers («7») stand in too many places to mean a person.
constexpr qsizetype kShortestNumber = 4;

bool isOneOf(QStringView word, const QStringList &stems)
{
    return std::any_of(stems.begin(), stems.end(), [word](const QString &stem) { return isFormOf(word, stem); });
}

QString pair(QStringView left, QStringView right)
{
    return left.toString() + u'|' + right.toString();
}

QString emailKey(const QString &email)
{
    return email.trimmed().toLower();
}

} // namespace

QString NameTraces::keyOf(const QString &foldedName)
{
    return foldedName.isEmpty() ? QString() : stemsOf(foldedName).first();
}

NameTraces::Person NameTraces::personOf(const people::PersonContent &content)
{
    Person person;
    const QString surname = fold(content.name.surname());
    for (const QString &part : surname.split(u'-', Qt::SkipEmptyParts))
        person.surname.append(stemsOf(part));
    const QString given = fold(content.name.given());
    person.given = stemsOf(given);
    person.initial = given.isEmpty() ? QChar() : given.front();
    if (const QString patronymic = fold(content.name.patronymic()); !patronymic.isEmpty())
        person.patronymic = stemsOf(patronymic);
    person.birthDate = content.birthDate;
    person.surnameKey = keyOf(surname);
    person.givenKey = keyOf(given);
    return person;
}

void NameTraces::addErased(const people::PersonContent &content)
{
    const Person person = personOf(content);
    if (person.surname.isEmpty())
        return;
    for (const QString &stem : person.surname.first())
        m_bySurname.insert(stem, m_erased.size());
    m_erased.append(person);
    m_shown.insert(pair(fold(content.name.surname()), fold(content.name.given())));
    if (const QString phone = phoneKey(content.phone); !phone.isEmpty())
        m_phones.insert(phone);
    if (!content.email.isEmpty())
        m_emails.insert(emailKey(content.email));
    if (content.externalId && content.externalId->size() >= kShortestNumber)
        m_numbers.insert(*content.externalId);
}

void NameTraces::addRemaining(const people::PersonContent &content)
{
    const QString surname = fold(content.name.surname());
    const QString given = fold(content.name.given());
    const QString surnameKey = keyOf(surname);
    m_shownRemaining.insert(pair(surname, given));
    m_surnames.insert(surnameKey);
    if (!given.isEmpty()) {
        m_initials.insert(pair(surnameKey, given.first(1)));
        m_names.insert(pair(surnameKey, keyOf(given)));
    }
    // A family may have one telephone.
    m_remainingContacts.insert(phoneKey(content.phone));
    m_remainingContacts.insert(emailKey(content.email));
}

bool NameTraces::isNamedBy(QStringView shownName) const
{
    const QList<TextWord> words = wordsOf(shownName);
    for (const TextWord &surname : words) {
        for (const TextWord &given : words) {
            const QString name = pair(surname.folded, given.folded);
            if (&surname != &given && m_shown.contains(name) && !m_shownRemaining.contains(name))
                return true;
        }
    }
    return false;
}

bool NameTraces::isSurname(QStringView word, const Person &person)
{
    const QList<QStringView> parts = word.split(u'-', Qt::SkipEmptyParts);
    if (parts.size() != person.surname.size())
        return false;
    for (qsizetype part = 0; part < parts.size(); ++part) {
        if (!isOneOf(parts[part], person.surname[part]))
            return false;
    }
    return true;
}

std::optional<NameTraces::Span> NameTraces::spanAt(const QList<TextWord> &words, qsizetype at,
                                                   const Person &person) const
{
    const TextWord &surname = words[at];
    if (!isSurname(surname.folded, person))
        return {};
    bool hasGiven = false;
    bool hasInitial = false;
    qsizetype first = at;
    qsizetype last = at;
    for (qsizetype other = std::max<qsizetype>(0, at - kReach); other <= at + kReach && other < words.size(); ++other) {
        if (other == at)
            continue;
        const QString &word = words[other].folded;
        const bool isGiven = isOneOf(word, person.given);
        const bool isInitial = word.size() == 1 && words[other].capital && word.front() == person.initial;
        const bool isPatronymic = isOneOf(word, person.patronymic) ||
                                  (hasInitial && word.size() == 1 && words[other].capital && other == last + 1);
        if (!isGiven && !isInitial && !isPatronymic)
            continue;
        hasGiven = hasGiven || isGiven;
        hasInitial = hasInitial || isInitial;
        first = std::min(first, other);
        last = std::max(last, other);
    }
    const bool mayBeAnother = hasGiven     ? m_names.contains(pair(person.surnameKey, person.givenKey))
                              : hasInitial ? m_initials.contains(pair(person.surnameKey, QString(person.initial)))
                                           : !surname.capital || m_surnames.contains(person.surnameKey);
    if (mayBeAnother)
        return {};
    return Span{.start = words[first].start, .end = words[last].start + words[last].length};
}

void NameTraces::addNames(const QString &text, QList<Span> &spans) const
{
    const QList<TextWord> words = wordsOf(text);
    QSet<QDate> days;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString first = words[at].folded.section(u'-', 0, 0);
        for (qsizetype length = first.size(); length >= std::max<qsizetype>(1, first.size() - 3); --length) {
            const auto [begin, end] = m_bySurname.equal_range(first.first(length));
            for (auto person = begin; person != end; ++person) {
                const auto span = spanAt(words, at, m_erased[*person]);
                if (!span)
                    continue;
                spans.append(*span);
                if (const auto &birth = m_erased[*person].birthDate)
                    days.insert(*birth);
            }
        }
    }
    // A day alone is nobody's; beside a name it is.
    for (const QDate day : std::as_const(days)) {
        for (const QString &written : {paperDate(day), day.toString(Qt::ISODate)}) {
            for (qsizetype at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1))
                spans.append({.start = at, .end = at + written.size()});
        }
    }
}

void NameTraces::addContacts(const QString &text, QList<Span> &spans) const
{
    const auto find = [&](const QRegularExpression &pattern, const auto &isTheirs) {
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            QString word = found.captured();
            while (word.endsWith(u'.')) // the end of a sentence
                word.chop(1);
            if (isTheirs(word))
                spans.append({.start = found.capturedStart(), .end = found.capturedStart() + word.size()});
        }
    };
    static const QRegularExpression phone(QStringLiteral("\\+?\\d[\\d ()\\-\u00a0]{3,30}\\d"));
    static const QRegularExpression email(QStringLiteral("[^\\s<>\"',;:()]+@[^\\s<>\"',;:()]+"));
    static const QRegularExpression number(QStringLiteral("[^\\s\"',;:()«»]{4,40}"));
    if (!m_phones.isEmpty())
        find(phone, [this](const QString &found) {
            const QString key = phoneKey(found);
            return m_phones.contains(key) && !m_remainingContacts.contains(key);
        });
    if (!m_emails.isEmpty() && text.contains(u'@'))
        find(email, [this](const QString &found) {
            const QString key = emailKey(found);
            return m_emails.contains(key) && !m_remainingContacts.contains(key);
        });
    if (!m_numbers.isEmpty())
        find(number, [this](const QString &found) { return m_numbers.contains(found); });
}

std::optional<QString> NameTraces::without(const QString &text) const
{
    if (m_erased.isEmpty() || text.size() < kShortestNumber)
        return {};
    QList<Span> spans;
    addNames(text, spans);
    addContacts(text, spans);
    if (spans.isEmpty())
        return {};
    std::sort(spans.begin(), spans.end(), [](const Span &left, const Span &right) { return left.start < right.start; });
    QString result;
    qsizetype end = 0;
    for (const Span &span : std::as_const(spans)) {
        if (span.start >= end)
            result += text.sliced(end, span.start - end) + mark();
        end = std::max(end, span.end);
    }
    return result + text.sliced(end);
}

} // namespace starosta::erasure
