// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/LinkActions.h"
#include "core/members/MembersService.h"

#include "core/base/AtomicFile.h"
#include "core/classes/ClassesService.h"
#include "core/invites/RevocationService.h"
#include "core/mail/MailService.h"
#include "core/people/PeopleService.h"
#include "ui/invites/BatchesDialog.h"
#include "ui/invites/LinkPolicyDialog.h"
#include "ui/invites/LinkSigns.h"
#include "ui/invites/PasteLinksDialog.h"
#include "ui/invites/PersonalLinkDialog.h"
#include "ui/invites/PrintDialog.h"
#include "ui/invites/RevokeDialog.h"
#include "ui/invites/ValidUntilDialog.h"
#include "ui/print/ActPaper.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace starosta::ui {

using invites::InviteLink;
using invites::LinkId;

LinkActions::LinkActions(Parts parts) : QObject(parts.window), m_parts(std::move(parts)) {}

void LinkActions::report(const Result<journal::Committed<void>> &result, const QString &text)
{
    if (!result)
        m_parts.failed(result.error());
    else
        m_parts.done(text, result->entry, {});
}

QString LinkActions::describe(const InviteLink &link)
{
    return describe(link, workspace().classes().label(link.classId));
}

QString LinkActions::describe(const InviteLink &link, const QString &className)
{
    const QString place = tr("%1: %2", "class: for whom").arg(className, text::pluralLabel(link.role));
    const auto addressee = link.addressee ? workspace().people().find(*link.addressee) : std::nullopt;
    return addressee ? QStringLiteral("%1, %2").arg(place, addressee->content.name.full()) : place;
}

void LinkActions::paste(const QString &text)
{
    auto *dialog = new PasteLinksDialog(workspace(), text, m_parts.window);
    connect(dialog, &PasteLinksDialog::registered, this,
            [this](const invites::LinkReport &report, std::optional<journal::EntryId> entry) {
                QString done = tr("Links entered: %1.").arg(text::numberText(report.issued + report.replaced));
                if (report.replaced > 0)
                    done += u' ' + tr("Of them replaced: %1 — printed sheets with the old links are void.")
                                       .arg(text::numberText(report.replaced));
                m_parts.done(done, entry,
                             {{.text = tr("Print sheets"), .callback = [this] { printSheets(std::nullopt); }}});
            });
    m_parts.context.dialogs.show(dialog);
}

void LinkActions::pasteMissing(const QSet<classes::ClassId> &classes)
{
    QStringList lines;
    for (const invites::MissingLink &missing : workspace().invites().missing()) {
        if (classes.isEmpty() || classes.contains(missing.classId))
            lines.append(QStringLiteral("%1 %2 ").arg(missing.className, invites::paperWord(missing.role)));
    }
    if (lines.isEmpty())
        m_parts.context.messages.showDone(tr("No link is missing: every class and role has one."));
    else
        paste(lines.join(u'\n'));
}

QString LinkActions::linksOnClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    return text.contains(QStringLiteral("://")) ? text : QString();
}

void LinkActions::printSheets(const std::optional<sheets::SheetRequest> &request)
{
    PageContext &context = m_parts.context;
    auto *dialog = new PrintDialog({.workspace = workspace(), .dialogs = context.dialogs, .settings = context.settings},
                                   request, m_parts.window);
    connect(dialog, &PrintDialog::printed, this, [this](int batch, const QString &path) {
        const auto open = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
        QList<MessageAction> actions;
        if (!path.isEmpty())
            actions.append({tr("Open the file"), open});
        m_parts.done(PrintDialog::printedText(batch, path), {}, actions);
    });
    context.dialogs.show(dialog);
}

void LinkActions::showBatches(std::optional<int> number)
{
    PageContext &context = m_parts.context;
    auto *dialog = new BatchesDialog(
        {.workspace = workspace(), .dialogs = context.dialogs, .settings = context.settings}, m_parts.window);
    if (number)
        dialog->panel().select(*number);
    context.dialogs.show(dialog);
}

void LinkActions::copy(const InviteLink &link)
{
    QGuiApplication::clipboard()->setText(link.url.secret());
    m_parts.context.messages.showDone(
        tr("The link is on the clipboard. Whoever has it can come in: paste it only where it "
           "belongs."));
}

void LinkActions::copyInvitation(const InviteLink &link)
{
    const auto invitation = workspace().mail().chatText(link.classId, link.role);
    if (!invitation)
        return m_parts.failed(invitation.error());
    QGuiApplication::clipboard()->setText(*invitation);
    m_parts.context.messages.showDone(
        tr("The invitation with its link is on the clipboard. Paste it only into the chat of those whom it is for."));
}

void LinkActions::editValidUntil(LinkId id)
{
    const auto link = workspace().invites().find(id);
    if (!link)
        return;
    auto *dialog = new ValidUntilDialog(
        {.now = link->validUntil,
         .today = workspace().ledger().today(),
         .check = [this, issued = link->issuedOn](
                      std::optional<QDate> day) { return workspace().invites().canExpire(day, issued); }},
        m_parts.window);
    connect(dialog, &ValidUntilDialog::chosen, this, [this, id](std::optional<QDate> day) {
        report(workspace().invites().setValidUntil(id, day),
               day ? tr("The link is valid until %1.").arg(text::dateText(day)) : tr("The link has no last day."));
    });
    m_parts.context.dialogs.show(dialog);
}

void LinkActions::handOut(const QList<LinkId> &links)
{
    report(workspace().invites().handOut(links),
           tr("Links marked as handed out: %1.").arg(text::numberText(links.size())));
}

void LinkActions::revoke(const QList<InviteLink> &links, const QString &leftOut)
{
    QStringList names;
    QList<LinkId> ids;
    const QHash<classes::ClassId, QString> classes = workspace().classes().labels();
    for (const InviteLink &link : links) {
        names.append(QStringLiteral("%1  %2").arg(describe(link, classes.value(link.classId)), link.url.masked()));
        ids.append(link.id);
    }
    auto *dialog = new RevokeDialog(names, leftOut, m_parts.window);
    connect(dialog, &RevokeDialog::confirmed, this, [this, ids](const QString &reason, invites::ResetInCabinet reset) {
        const auto done = workspace().revocation().revoke(ids, {.reason = reason}, reset);
        if (!done)
            return m_parts.failed(done.error());
        m_parts.done(
            tr("Links revoked: %1, act № %2.").arg(text::numberText(ids.size()), QString::number(done->value.number)),
            done->entry, {{.text = tr("Print the act"), .callback = [this, act = done->value] { printAct(act); }}});
    });
    m_parts.context.dialogs.show(dialog);
}

void LinkActions::revokeUnclaimed()
{
    const LinkDay day = linkDayOf(workspace());
    QList<InviteLink> links = workspace().invites().list({.liveOnly = true});
    const bool known =
        std::any_of(links.begin(), links.end(), [](const InviteLink &link) { return link.claimed.has_value(); });
    links.removeIf([&day](const InviteLink &link) {
        return !day.isUnclaimedForLong(link) && link.state != invites::LinkState::revocationDue;
    });
    const auto doubtful = workspace().members().doubtful(links);
    const qsizetype leftOut = links.removeIf([&doubtful](const InviteLink &link) {
        return doubtful.contains(link.id) && link.state != invites::LinkState::revocationDue;
    });
    if (!links.isEmpty())
        return revoke(links, leftOut == 0
                                 ? QString()
                                 : tr("%n unclaimed link(s) are left out: somebody may have come in by them of whom it "
                                      "is not decided yet who it is (page “Members”).",
                                      nullptr, int(leftOut)));
    m_parts.context.messages.show(
        {.kind = MessageKind::info,
         .text =
             !doubtful.isEmpty() ? tr("Somebody may have come in by the unclaimed links of whom it is not decided yet "
                                      "who it is. Decide on the page of the members first.")
             : known
                 ? tr("There are no links that nobody has claimed for more than %n day(s).", nullptr, day.unclaimedDays)
                 : tr("Nothing is known of who has joined: read the platform’s list of members first.")});
}

void LinkActions::pause(const QList<LinkId> &links)
{
    report(
        workspace().invites().pause(links),
        tr("Links paused: %1. Switch joining off in the platform’s cabinet: it stands in the list of platform tasks.")
            .arg(text::numberText(links.size())));
}

void LinkActions::resume(const QList<LinkId> &links)
{
    report(workspace().invites().resume(links), tr("Links resumed: %1.").arg(text::numberText(links.size())));
}

void LinkActions::addPersonal(const classes::SchoolClass &schoolClass, invites::InviteRole role)
{
    auto *dialog = new PersonalLinkDialog(workspace(), {.schoolClass = schoolClass, .role = role}, m_parts.window);
    connect(dialog, &PersonalLinkDialog::registered, this,
            [this](const invites::LinkReport &, std::optional<journal::EntryId> entry) {
                m_parts.done(tr("The personal link is entered."), entry, {});
            });
    m_parts.context.dialogs.show(dialog);
}

void LinkActions::editPolicy()
{
    auto *dialog = new LinkPolicyDialog(
        workspace().invites().policy(),
        {.year = workspace().school().currentYear().year, .today = workspace().ledger().today()}, m_parts.window);
    connect(dialog, &LinkPolicyDialog::chosen, this, [this](const invites::LinkPolicy &policy) {
        report(workspace().invites().setPolicy(policy), tr("The rules for links are saved."));
    });
    m_parts.context.dialogs.show(dialog);
}

void LinkActions::printAct(const invites::RevocationAct &act)
{
    const QString name = QStringLiteral("Акт об аннулировании № %1.pdf").arg(act.number);
    m_parts.context.dialogs.chooseFileToSave(
        {.title = tr("Save the act"),
         .filters = {tr("PDF documents (*.pdf)")},
         .suggestedName = name,
         .defaultSuffix = QStringLiteral("pdf"),
         .purpose = QStringLiteral("export")},
        [this, number = act.number](const QString &path) {
            const auto printed =
                workspace().revocation().print(number, [&](const invites::ActContent &content) -> Result<> {
                    return writeFileAtomically(path, print::actPdf(content));
                });
            if (!printed)
                return m_parts.failed(printed.error());
            // It has left the house: there is nothing to undo.
            m_parts.done(tr("Act № %1 is saved: %2").arg(QString::number(number), path), {},
                         {{tr("Open the file"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
        });
}

QList<Command> LinkActions::headCommands(const std::function<bool()> &hasLinks)
{
    const auto writable = [this] { return isWritable(); };
    const auto any = [this, hasLinks] { return isWritable() && hasLinks(); };
    const auto live = [this](bool paused) {
        QList<LinkId> ids;
        for (const InviteLink &link : workspace().invites().list({.liveOnly = true})) {
            if (link.pausedOn.has_value() == paused)
                ids.append(link.id);
        }
        return ids;
    };
    return {{.id = QStringLiteral("invites.paste"),
             .text = [] { return tr("&Enter links…"); },
             .execute = [this] { paste(linksOnClipboard()); },
             .icon = QStringLiteral("paste"),
             .shortcut = QKeySequence::Paste,
             .enabled = writable},
            {.id = QStringLiteral("invites.sheets"),
             .text = [] { return tr("&Print sheets…"); },
             .execute = [this] { printSheets(std::nullopt); },
             .icon = QStringLiteral("print"),
             .enabled = any},
            {.id = QStringLiteral("invites.batches"),
             .text = [] { return tr("Printed &batches…"); },
             .execute = [this] { showBatches(std::nullopt); },
             .icon = QStringLiteral("sheet")},
            {.id = QStringLiteral("invites.missing"),
             .text = [] { return tr("Enter &missing links…"); },
             .execute = [this] { pasteMissing(); },
             .icon = QStringLiteral("missing"),
             .enabled = writable},
            {.id = QStringLiteral("invites.revokeUnclaimed"),
             .text = [] { return tr("Re&voke unclaimed…"); },
             .execute = [this] { revokeUnclaimed(); },
             .icon = QStringLiteral("revoked"),
             .enabled = any},
            {.id = QStringLiteral("invites.send"),
             .text = [] { return tr("Send by e-&mail…"); },
             .execute = [this] { m_parts.context.navigator.run(QStringLiteral("links.send")); },
             .icon = QStringLiteral("mail"),
             .enabled = any},
            {.id = QStringLiteral("invites.policy"),
             .text = [] { return tr("&Rules for links…"); },
             .execute = [this] { editPolicy(); },
             .icon = QStringLiteral("settings"),
             .enabled = writable},
            {.id = QStringLiteral("invites.pauseAll"),
             .text = [] { return tr("Pa&use all links"); },
             .execute = [this, live] { pause(live(false)); },
             .icon = QStringLiteral("lock"),
             .enabled = any},
            {.id = QStringLiteral("invites.resumeAll"),
             .text = [] { return tr("Resu&me all links"); },
             .execute = [this, live] { resume(live(true)); },
             .icon = QStringLiteral("link"),
             .enabled = any}};
}

} // namespace starosta::ui
