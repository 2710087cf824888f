<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
