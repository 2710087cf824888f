<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ErasureLabels</name>
    <message numerus="yes">
        <source>%n entries of the journal</source>
        <translation>
            <numerusform>%n entry of the journal</numerusform>
            <numerusform>%n entries of the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n more people stays for such a reason.</source>
        <translation>
            <numerusform>The data of %n more person stays for such a reason.</numerusform>
            <numerusform>The data of %n more people stays for such a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts of these people are still on the platform, as far as its last list says: remove them there first, nobody will know whose they are afterwards.</source>
        <translation>
            <numerusform>%n account of these people is still on the platform, as far as its last list says: remove it there first, nobody will know whose it is afterwards.</numerusform>
            <numerusform>%n accounts of these people are still on the platform, as far as its last list says: remove them there first, nobody will know whose they are afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions on the platform that concern them are not done yet; they go too.</source>
        <translation>
            <numerusform>%n action on the platform that concerns them is not done yet; it goes too.</numerusform>
            <numerusform>%n actions on the platform that concern them are not done yet; they go too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n people fit this row. Give a date of birth or a number, so that they can be told apart.</source>
        <translation>
            <numerusform>%n person fits this row. Give a date of birth or a number, so that it is clear who is meant.</numerusform>
            <numerusform>%n people fit this row. Give a date of birth or a number, so that it is clear who is meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n row(s) are wrong. Correct them in the file, or leave them out.</source>
        <translation>
            <numerusform>Nothing was imported: %n row is wrong. Correct it in the file, or leave it out.</numerusform>
            <numerusform>Nothing was imported: %n rows are wrong. Correct them in the file, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class %1 cannot be put into the archive: there are %n pupil(s) in it. Move them to other classes first.</source>
        <translation>
            <numerusform>The class %1 cannot be put into the archive: there is %n pupil in it. Move the pupil to another class first.</numerusform>
            <numerusform>The class %1 cannot be put into the archive: there are %n pupils in it. Move them to other classes first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: at most %n character(s) fit. Shorten it.</source>
        <translation>
            <numerusform>The text is too long: at most %n character fits. Shorten it.</numerusform>
            <numerusform>The text is too long: at most %n characters fit. Shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person stands on %n printed sheet(s) and cannot be removed from the register.</source>
        <translation>
            <numerusform>This person stands on %n printed sheet and cannot be removed from the register.</numerusform>
            <numerusform>This person stands on %n printed sheets and cannot be removed from the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members of staff are called “%2”: assign the homeroom teacher of class %1 by hand.</source>
        <translation>
            <numerusform>%n member of staff is called “%2”: assign the homeroom teacher of class %1 by hand.</numerusform>
            <numerusform>%n members of staff are called “%2”: assign the homeroom teacher of class %1 by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mail server %1 has not answered for %n second(s). Try again later.</source>
        <translation>
            <numerusform>The mail server %1 has not answered for %n second. Try again later.</numerusform>
            <numerusform>The mail server %1 has not answered for %n seconds. Try again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n letter(s) it is not known whether the server took them before the connection broke. Ask the people, or send them again.</source>
        <translation>
            <numerusform>Of %n letter it is not known whether the server took it before the connection broke. Ask the person, or send it again.</numerusform>
            <numerusform>Of %n letters it is not known whether the server took them before the connection broke. Ask the people, or send them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The school has %n people called %1: choose who this is.</source>
        <translation>
            <numerusform>The school has %n person called %1: choose who this is.</numerusform>
            <numerusform>The school has %n people called %1: choose who this is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Born on %1 the pupil would be %n year(s) old. Check the date.</source>
        <translation>
            <numerusform>Born on %1 the pupil would be %n year old. Check the date.</numerusform>
            <numerusform>Born on %1 the pupil would be %n years old. Check the date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be any of %n people: %2. Name the one who is meant by the number.</source>
        <translation>
            <numerusform>“%1” may be %n person: %2. Name the one who is meant by the number.</numerusform>
            <numerusform>“%1” may be any of %n people: %2. Name the one who is meant by the number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n pupil</numerusform>
            <numerusform>%n pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parent(s)</source>
        <translation>
            <numerusform>%n parent</numerusform>
            <numerusform>%n parents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of staff</source>
        <translation>
            <numerusform>%n member of staff</numerusform>
            <numerusform>%n members of staff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>expires in %n day</numerusform>
            <numerusform>expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>expired %n day ago</numerusform>
            <numerusform>expired %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>There are too many steps: at most %n.</source>
        <translation>
            <numerusform>There are too many steps: at most %n.</numerusform>
            <numerusform>There are too many steps: at most %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkLabels</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberLabels</name>
    <message numerus="yes">
        <source>%n more people have this name and role, each with an account: the list does not tell which account is whose.</source>
        <translation>
            <numerusform>%n more person has this name and role, each with an account: the list does not tell which account is whose.</numerusform>
            <numerusform>%n more people have this name and role, each with an account: the list does not tell which account is whose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementText</name>
    <message numerus="yes">
        <source>Links that become due for revocation: %n (%1)</source>
        <translation>
            <numerusform>Link that becomes due for revocation: %n (%1)</numerusform>
            <numerusform>Links that become due for revocation: %n (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parents without a child at school: %n (%1)</source>
        <translation>
            <numerusform>Parent without a child at school: %n (%1)</numerusform>
            <numerusform>Parents without a child at school: %n (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be done on the platform: %n (%1)</source>
        <translation>
            <numerusform>To be done on the platform: %n (%1)</numerusform>
            <numerusform>To be done on the platform: %n (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Actions on the platform that fall away: %n</source>
        <translation>
            <numerusform>Action on the platform that falls away: %n</numerusform>
            <numerusform>Actions on the platform that fall away: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links that are due for revocation no longer: %n (%1)</source>
        <translation>
            <numerusform>Links that are due for revocation no longer: %n (%1)</numerusform>
            <numerusform>Links that are due for revocation no longer: %n (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests to join that are refused: %n</source>
        <translation>
            <numerusform>Requests to join that are refused: %n</numerusform>
            <numerusform>Requests to join that are refused: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmations of the status “teacher” that end: %n</source>
        <translation>
            <numerusform>Confirmations of the status “teacher” that end: %n</numerusform>
            <numerusform>Confirmations of the status “teacher” that end: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderUseText</name>
    <message numerus="yes">
        <source>The appointment of %1 ends on %2: %n day(s) left. Prolong it or hand over.</source>
        <translation>
            <numerusform>The appointment of %1 ends on %2: %n day left. Prolong it or hand over.</numerusform>
            <numerusform>The appointment of %1 ends on %2: %n days left. Prolong it or hand over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StarostaCli</name>
    <message numerus="yes">
        <source>%n people have the old link by e-mail; send them the new one: links send.</source>
        <translation>
            <numerusform>%n person has the old link by e-mail; send the new one: links send.</numerusform>
            <numerusform>%n people have the old link by e-mail; send them the new one: links send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 backs %n movement(s).</source>
        <translation>
            <numerusform>%1 backs %n movement.</numerusform>
            <numerusform>%1 backs %n movements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form “%1” is kept, %n columns.</source>
        <translation>
            <numerusform>The form “%1” is kept, %n column.</numerusform>
            <numerusform>The form “%1” is kept, %n columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not decided yet whose %n account(s) are: some of those named may be on the platform.</source>
        <translation>
            <numerusform>It is not decided yet whose %n account is: one of those named may be on the platform.</numerusform>
            <numerusform>It is not decided yet whose %n accounts are: some of those named may be on the platform.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsLabels</name>
    <message numerus="yes">
        <source>%n people are missing</source>
        <translation>
            <numerusform>%n person is missing</numerusform>
            <numerusform>%n people are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are needed</source>
        <translation>
            <numerusform>%n more is needed</numerusform>
            <numerusform>%n more are needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::ApplyDistributionDialog</name>
    <message numerus="yes">
        <source>&amp;Apply: %n class(es)</source>
        <translation>
            <numerusform>&amp;Apply: %n change</numerusform>
            <numerusform>&amp;Apply: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::ConfirmDialog</name>
    <message numerus="yes">
        <source>&amp;Confirmed: %n</source>
        <translation>
            <numerusform>&amp;Confirmed: %n</numerusform>
            <numerusform>&amp;Confirmed: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::DistributionModel</name>
    <message numerus="yes">
        <source>has %n class(es)</source>
        <translation>
            <numerusform>has %n class</numerusform>
            <numerusform>has %n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::DropTasksDialog</name>
    <message numerus="yes">
        <source>&amp;Not needed: %n</source>
        <translation>
            <numerusform>&amp;Not needed: %n</numerusform>
            <numerusform>&amp;Not needed: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::EnterOrderDialog</name>
    <message numerus="yes">
        <source>It will back %n movement(s) that wait for it.</source>
        <translation>
            <numerusform>It will back %n movement that waits for it.</numerusform>
            <numerusform>It will back %n movements that wait for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::EraseDialog</name>
    <message numerus="yes">
        <source>&amp;Destroy the data of %n people</source>
        <translation>
            <numerusform>&amp;Destroy the data of %n person</numerusform>
            <numerusform>&amp;Destroy the data of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::HoldPanel</name>
    <message numerus="yes">
        <source>And %n more of the kind.</source>
        <translation>
            <numerusform>And %n more of the kind.</numerusform>
            <numerusform>And %n more of the kind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::HomeroomsPage</name>
    <message numerus="yes">
        <source>Edited, not applied yet: %n class(es)</source>
        <translation>
            <numerusform>Edited, not applied yet: %n class</numerusform>
            <numerusform>Edited, not applied yet: %n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::ImportFilePage</name>
    <message numerus="yes">
        <source>Understood: %1 on %n sheets, one list below the other.</source>
        <translation>
            <numerusform>Understood: %1 on %n sheet.</numerusform>
            <numerusform>Understood: %1 on %n sheets, one list below the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::ImportReportPage</name>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken, or not whole</source>
        <translation>
            <numerusform>%n row not taken, or not whole</numerusform>
            <numerusform>%n rows not taken, or not whole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::JournalPage</name>
    <message numerus="yes">
        <source>%n entry(ies), each chained to the one before it</source>
        <translation>
            <numerusform>%n entry, each chained to the one before it</numerusform>
            <numerusform>%n entries, each chained to the one before it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified %n entry(ies): each is what was written, and none is missing.</source>
        <translation>
            <numerusform>Verified %n entry: it is what was written, and none is missing.</numerusform>
            <numerusform>Verified %n entries: each is what was written, and none is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::LinkActions</name>
    <message numerus="yes">
        <source>There are no links that nobody has claimed for more than %n day(s).</source>
        <translation>
            <numerusform>There are no links that nobody has claimed for more than %n day.</numerusform>
            <numerusform>There are no links that nobody has claimed for more than %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclaimed link(s) are left out: somebody may have come in by them of whom it is not decided yet who it is (page “Members”).</source>
        <translation>
            <numerusform>%n unclaimed link is left out: somebody may have come in by it of whom it is not decided yet who it is (page “Members”).</numerusform>
            <numerusform>%n unclaimed links are left out: somebody may have come in by them of whom it is not decided yet who it is (page “Members”).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::MemberColumns</name>
    <message numerus="yes">
        <source>one of %n</source>
        <translation>
            <numerusform>one of %n</numerusform>
            <numerusform>one of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::OrdersPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::OverviewPage</name>
    <message numerus="yes">
        <source>None within %n day(s).</source>
        <translation>
            <numerusform>None within %n day.</numerusform>
            <numerusform>None within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::PasteLinksDialog</name>
    <message numerus="yes">
        <source>%n people have the old link by e-mail: send them the new one.</source>
        <translation>
            <numerusform>%n person has the old link by e-mail: send the new one.</numerusform>
            <numerusform>%n people have the old link by e-mail: send them the new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::RevokeDialog</name>
    <message numerus="yes">
        <source>&amp;Revoke: %n link(s)</source>
        <translation>
            <numerusform>&amp;Revoke %n link</numerusform>
            <numerusform>&amp;Revoke %n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::RolloverDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::SendDialog</name>
    <message numerus="yes">
        <source>&amp;Send %n letter(s)</source>
        <translation>
            <numerusform>&amp;Send %n letter</numerusform>
            <numerusform>&amp;Send %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::SheetTextsDialog</name>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>At most %n character</numerusform>
            <numerusform>At most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::TodoList</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved, but not made: %n class(es)</source>
        <translation>
            <numerusform>Approved, but not made: %n class</numerusform>
            <numerusform>Approved, but not made: %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the nomenclature: %n class(es)</source>
        <translation>
            <numerusform>Not in the nomenclature: %n class</numerusform>
            <numerusform>Not in the nomenclature: %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a homeroom teacher: %n class(es)</source>
        <translation>
            <numerusform>Without a homeroom teacher: %n class</numerusform>
            <numerusform>Without a homeroom teacher: %n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired: %n link(s)</source>
        <translation>
            <numerusform>Expired: %n link</numerusform>
            <numerusform>Expired: %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a link: %n class(es) and role(s)</source>
        <translation>
            <numerusform>Without a link: %n class and role</numerusform>
            <numerusform>Without a link: %n classes and roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never printed: sheets for %n link(s)</source>
        <translation>
            <numerusform>Never printed: a sheet for %n link</numerusform>
            <numerusform>Never printed: sheets for %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expire soon: %n link(s)</source>
        <translation>
            <numerusform>Expires soon: %n link</numerusform>
            <numerusform>Expire soon: %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whose audience has left: %n link(s)</source>
        <translation>
            <numerusform>Whose audience has left: %n link</numerusform>
            <numerusform>Whose audience has left: %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unclaimed for long: %n link(s)</source>
        <translation>
            <numerusform>Unclaimed for long: %n link</numerusform>
            <numerusform>Unclaimed for long: %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be done on the platform: %n action(s)</source>
        <translation>
            <numerusform>To be done on the platform: %n action</numerusform>
            <numerusform>To be done on the platform: %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the platform, but not of the school: %n member(s)</source>
        <translation>
            <numerusform>On the platform, but not of the school: %n member</numerusform>
            <numerusform>On the platform, but not of the school: %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whose accounts these are is to be said: %n member(s)</source>
        <translation>
            <numerusform>Whose account this is is to be said: %n member</numerusform>
            <numerusform>Whose accounts these are is to be said: %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join requests that have waited too long: %n</source>
        <translation>
            <numerusform>Join requests that have waited too long: %n</numerusform>
            <numerusform>Join requests that have waited too long: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join requests that wait: %n</source>
        <translation>
            <numerusform>Join requests that wait: %n</numerusform>
            <numerusform>Join requests that wait: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be confirmed again: %n teacher(s)</source>
        <translation>
            <numerusform>To be confirmed again: %n teacher</numerusform>
            <numerusform>To be confirmed again: %n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmation under way: %n teacher(s)</source>
        <translation>
            <numerusform>Confirmation under way: %n teacher</numerusform>
            <numerusform>Confirmation under way: %n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmation not begun: %n teacher(s)</source>
        <translation>
            <numerusform>Confirmation not begun: %n teacher</numerusform>
            <numerusform>Confirmation not begun: %n teachers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Movements whose order is still to be entered: %n</source>
        <translation>
            <numerusform>Movements whose order is still to be entered: %n</numerusform>
            <numerusform>Movements whose order is still to be entered: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers given to more than one order of a year: %n</source>
        <translation>
            <numerusform>Numbers given to more than one order of a year: %n</numerusform>
            <numerusform>Numbers given to more than one order of a year: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mailing No. %1 is not finished: %n letter(s) wait</source>
        <translation>
            <numerusform>Mailing No. %1 is not finished: %n letter waits</numerusform>
            <numerusform>Mailing No. %1 is not finished: %n letters wait</numerusform>
        </translation>
    </message>
</context>
</TS>
