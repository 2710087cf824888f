<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActionText</name>
    <message>
        <source>School created</source>
        <translation>Школа создана</translation>
    </message>
    <message>
        <source>School card changed</source>
        <translation>Изменены сведения о школе</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Изменена настройка</translation>
    </message>
    <message>
        <source>School year added</source>
        <translation>Добавлен учебный год</translation>
    </message>
    <message>
        <source>Order added</source>
        <translation>Добавлен приказ</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Изменён приказ</translation>
    </message>
    <message>
        <source>Order removed</source>
        <translation>Удалён приказ</translation>
    </message>
    <message>
        <source>Administrator appointed</source>
        <translation>Назначен администратор</translation>
    </message>
    <message>
        <source>Classes added</source>
        <translation>Добавлены классы</translation>
    </message>
    <message>
        <source>Class renamed</source>
        <translation>Переименован класс</translation>
    </message>
    <message>
        <source>Class put into the archive</source>
        <translation>Класс убран в архив</translation>
    </message>
    <message>
        <source>Class brought back from the archive</source>
        <translation>Класс возвращён из архива</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>Изменены сведения о классе</translation>
    </message>
    <message>
        <source>List of classes approved</source>
        <translation>Утверждена номенклатура классов</translation>
    </message>
    <message>
        <source>Homeroom teacher assigned</source>
        <translation>Назначен классный руководитель</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Добавлен человек</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Изменены сведения о человеке</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Удалён человек</translation>
    </message>
    <message>
        <source>Pupil moved to another class</source>
        <translation>Учащийся переведён в другой класс</translation>
    </message>
    <message>
        <source>Parent connected with a pupil</source>
        <translation>Родитель связан с учащимся</translation>
    </message>
    <message>
        <source>Parent disconnected from a pupil</source>
        <translation>Снята связь родителя с учащимся</translation>
    </message>
    <message>
        <source>Pupils imported</source>
        <translation>Импорт учащихся</translation>
    </message>
    <message>
        <source>Staff imported</source>
        <translation>Импорт сотрудников</translation>
    </message>
    <message>
        <source>Parents imported</source>
        <translation>Импорт родителей</translation>
    </message>
    <message>
        <source>Links imported</source>
        <translation>Импорт ссылок</translation>
    </message>
    <message>
        <source>Columns of a file remembered</source>
        <translation>Запомнены столбцы файла</translation>
    </message>
    <message>
        <source>Links registered</source>
        <translation>Внесены ссылки</translation>
    </message>
    <message>
        <source>Link replaced</source>
        <translation>Заменена ссылка</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>Изменена ссылка</translation>
    </message>
    <message>
        <source>Links handed out</source>
        <translation>Розданы ссылки</translation>
    </message>
    <message>
        <source>Links revoked</source>
        <translation>Аннулированы ссылки</translation>
    </message>
    <message>
        <source>Sheets printed</source>
        <translation>Напечатаны листы</translation>
    </message>
    <message>
        <source>Example school opened</source>
        <translation>Открыт учебный пример</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Вернуть: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Row %1, column “%2”</source>
        <translation>Строка %1, столбец «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The same person stands in row %1 too. Leave one of the rows, or give both a date of birth or a number.</source>
        <translation>Тот же человек стоит и в строке %1. Оставьте одну из строк или укажите в обеих дату рождения либо номер.</translation>
    </message>
    <message>
        <source>The number “%1” stands in row %2 too, for another person. Check both rows.</source>
        <translation>Номер «%1» стоит и в строке %2, у другого человека. Проверьте обе строки.</translation>
    </message>
    <message>
        <source>“%1” is not a sex. Write М or Ж.</source>
        <translation>«%1» — это не пол. Напишите М или Ж.</translation>
    </message>
    <message>
        <source>There is no class %1 in the school&apos;s structure. Check the name, or have the class created with the import.</source>
        <translation>Класса %1 в структуре школы нет. Проверьте название или создайте класс вместе с импортом.</translation>
    </message>
    <message>
        <source>The pupil “%1” was not found. Check the name and the class, or enter the pupil first.</source>
        <translation>Учащийся «%1» не найден. Проверьте имя и класс или сначала внесите учащегося.</translation>
    </message>
    <message numerus="yes">
        <source>%n people fit this row. Give a date of birth or a number, so that they can be told apart.</source>
        <translation>
            <numerusform>К этой строке подходит %n человек. Укажите дату рождения или номер, чтобы было ясно, кто это.</numerusform>
            <numerusform>К этой строке подходят %n человека. Укажите дату рождения или номер, чтобы было ясно, кто это.</numerusform>
            <numerusform>К этой строке подходят %n человек. Укажите дату рождения или номер, чтобы было ясно, кто это.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class %1 already has a homeroom teacher in row %2. Leave it in one of the rows.</source>
        <translation>У класса %1 уже указан классный руководитель в строке %2. Оставьте его в одной из строк.</translation>
    </message>
    <message>
        <source>“%1” holds both Cyrillic and Latin letters. Check the spelling.</source>
        <translation>В «%1» есть и русские, и латинские буквы. Проверьте написание.</translation>
    </message>
    <message>
        <source>“%1” is written unusually and was read as class %2.</source>
        <translation>Запись «%1» необычна, она прочитана как класс %2.</translation>
    </message>
    <message>
        <source>Recognised by the full name alone as the pupil of class %1. If this is a namesake, give a date of birth or a number.</source>
        <translation>Учащийся класса %1 узнан только по ФИО. Если это полный тёзка, укажите дату рождения или номер личного дела.</translation>
    </message>
    <message>
        <source>There is nothing to import: no rows were found.</source>
        <translation>Импортировать нечего: строк не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n row(s) are wrong. Correct them in the file, or leave them out.</source>
        <translation>
            <numerusform>Ничего не внесено: неверна %n строка. Исправьте её в файле или пропустите.</numerusform>
            <numerusform>Ничего не внесено: неверны %n строки. Исправьте их в файле или пропустите.</numerusform>
            <numerusform>Ничего не внесено: неверны %n строк. Исправьте их в файле или пропустите.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be imported. Possible are: pupils, staff, guardians, links.</source>
        <translation>«%1» импортировать нельзя. Можно: pupils (учащиеся), staff (сотрудники), guardians (родители), links (ссылки).</translation>
    </message>
    <message>
        <source>The import mode “%1” is not available. Use “add”.</source>
        <translation>Способ импорта «%1» недоступен. Используйте «add» (добавление).</translation>
    </message>
    <message>
        <source>Something was changed since the preview. Make the preview again; nothing was imported.</source>
        <translation>После проверки что-то изменилось. Проверьте файл ещё раз; ничего не внесено.</translation>
    </message>
    <message>
        <source>the platform&apos;s start page</source>
        <translation>на начальную страницу платформы</translation>
    </message>
    <message>
        <source>the school&apos;s page</source>
        <translation>на страницу школы</translation>
    </message>
    <message>
        <source>a conversation that only its members can open</source>
        <translation>в беседу, открытую только её участникам</translation>
    </message>
    <message>
        <source>a channel</source>
        <translation>в канал</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>в звонок</translation>
    </message>
    <message>
        <source>some other page</source>
        <translation>на другую страницу</translation>
    </message>
    <message>
        <source>“%1” is not a link. Copy the whole address that begins with https://.</source>
        <translation>«%1» — это не ссылка. Скопируйте адрес целиком, он начинается с https://.</translation>
    </message>
    <message>
        <source>This link is not an invitation: it leads to %1. Copy the invitation from the class in the platform&apos;s cabinet.</source>
        <translation>Эта ссылка — не приглашение: она ведёт %1. Скопируйте приглашение в класс из кабинета платформы.</translation>
    </message>
    <message>
        <source>The host %1 is not on the list of allowed hosts. If the link is right, add the host in the school&apos;s settings.</source>
        <translation>Сайта %1 нет среди разрешённых. Если ссылка верна, добавьте сайт в настройках школы.</translation>
    </message>
    <message>
        <source>The link begins with %1: instead of https://. Such links are not accepted; copy the link again from the platform.</source>
        <translation>Ссылка начинается с %1: вместо https://. Такие ссылки не принимаются; скопируйте ссылку на платформе заново.</translation>
    </message>
    <message>
        <source>The link has a user name before the host: it may lead somewhere else than it says. Copy the link again from the platform.</source>
        <translation>В ссылке перед именем сайта стоит имя пользователя: она может вести не туда, куда кажется. Скопируйте ссылку на платформе заново.</translation>
    </message>
    <message>
        <source>The link names a port, which the platform&apos;s links never do. Copy the link again from the platform.</source>
        <translation>В ссылке указан порт, а в ссылках платформы его не бывает. Скопируйте ссылку на платформе заново.</translation>
    </message>
    <message>
        <source>“%1” is not a role. Write “ученик”, “родитель” or “учитель”.</source>
        <translation>«%1» — это не роль. Напишите «ученик», «родитель» или «учитель».</translation>
    </message>
    <message>
        <source>This very link is registered already: class %1, role “%2”. A link belongs to one class and role only; copy the right one from the platform.</source>
        <translation>Эта самая ссылка уже внесена: класс %1, роль «%2». Ссылка относится только к одному классу и одной роли; скопируйте на платформе нужную.</translation>
    </message>
    <message>
        <source>The link is not in the register any more. Refresh the list.</source>
        <translation>Этой ссылки больше нет в списке. Обновите список.</translation>
    </message>
    <message>
        <source>This cannot be done with a link in the state “%1”.</source>
        <translation>С ссылкой в состоянии «%1» этого сделать нельзя.</translation>
    </message>
    <message>
        <source>People in the role “%1” are not invited into this class: “Учительская” is for teachers only.</source>
        <translation>С ролью «%1» сюда не приглашают: «Учительская» — только для учителей.</translation>
    </message>
    <message>
        <source>The link was valid until %1. Register a new one, or change the date.</source>
        <translation>Ссылка действовала до %1. Внесите новую или измените срок.</translation>
    </message>
    <message>
        <source>The line “%1” is not understood. Write a class, a role and a link: 1А ученик https://…</source>
        <translation>Строка «%1» не распознана. Запишите класс, роль и ссылку: 1А ученик https://…</translation>
    </message>
    <message>
        <source>There is nothing to print: none of the chosen classes has a live link for this role. Register the links first.</source>
        <translation>Печатать нечего: ни у одного из выбранных классов нет действующей ссылки для этой роли. Сначала внесите ссылки.</translation>
    </message>
    <message>
        <source>There is nobody to print for: nobody in this role is entered for %1. Enter the people first, or print the class sheet, which needs no names.</source>
        <translation>Печатать не для кого: в «%1» ещё нет людей в этой роли. Сначала внесите их или напечатайте лист класса: ему имена не нужны.</translation>
    </message>
    <message>
        <source>A page holds 4, 8 or 12 slips. Choose one of these.</source>
        <translation>На странице помещается 4, 8 или 12 листочков. Выберите одно из этих чисел.</translation>
    </message>
    <message>
        <source>The file has no school yet. Create the school first.</source>
        <translation>В файле ещё нет школы. Сначала создайте её.</translation>
    </message>
    <message>
        <source>The file has a school already. Take another file for another school.</source>
        <translation>В файле уже есть школа. Для другой школы возьмите другой файл.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Настройки «%1» нет.</translation>
    </message>
    <message>
        <source>The setting “%1” cannot be “%2”.</source>
        <translation>У настройки «%1» не может быть значения «%2».</translation>
    </message>
    <message>
        <source>“%1” is not the name of a host. Write it without https:// and slashes, for example max.ru.</source>
        <translation>«%1» — это не имя сайта. Запишите его без https:// и косых черт, например max.ru.</translation>
    </message>
    <message>
        <source>The order № %1 of %2 is in the register already.</source>
        <translation>Приказ № %1 от %2 в реестре уже есть.</translation>
    </message>
    <message>
        <source>The order is not in the register any more. Refresh the list.</source>
        <translation>Этого приказа в реестре больше нет. Обновите список.</translation>
    </message>
    <message>
        <source>The order № %1 cannot be removed: appointments or other decisions stand on it.</source>
        <translation>Приказ № %1 нельзя удалить: на него опираются назначения или другие решения.</translation>
    </message>
    <message>
        <source>The class %1 exists already, perhaps in the archive.</source>
        <translation>Класс %1 уже есть, возможно, в архиве.</translation>
    </message>
    <message>
        <source>There is no class %1 in this school year. Check the name, or create the class.</source>
        <translation>Класса %1 в этом учебном году нет. Проверьте название или создайте класс.</translation>
    </message>
    <message>
        <source>The class %1 is in the archive. Bring it back first.</source>
        <translation>Класс %1 в архиве. Сначала верните его.</translation>
    </message>
    <message numerus="yes">
        <source>The class %1 cannot be put into the archive: there are %n pupil(s) in it. Move them to other classes first.</source>
        <translation>
            <numerusform>Класс %1 нельзя убрать в архив: в нём %n учащийся. Сначала переведите его в другой класс.</numerusform>
            <numerusform>Класс %1 нельзя убрать в архив: в нём %n учащихся. Сначала переведите их в другие классы.</numerusform>
            <numerusform>Класс %1 нельзя убрать в архив: в нём %n учащихся. Сначала переведите их в другие классы.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Учительская” belongs to the school: it is neither renamed nor put into the archive.</source>
        <translation>«Учительская» положена каждой школе: её нельзя ни переименовать, ни убрать в архив.</translation>
    </message>
    <message>
        <source>This person is not in the register any more. Refresh the list.</source>
        <translation>Этого человека в списке больше нет. Обновите список.</translation>
    </message>
    <message>
        <source>The number “%1” belongs to another person already. Check both.</source>
        <translation>Номер «%1» уже принадлежит другому человеку. Проверьте обоих.</translation>
    </message>
    <message>
        <source>There is a person with the same name and date of birth already. Check whether it is the same one.</source>
        <translation>Человек с таким же именем и датой рождения уже есть. Проверьте, не он ли это.</translation>
    </message>
    <message>
        <source>This person is not a member of staff. Choose somebody of the staff.</source>
        <translation>Этот человек не сотрудник. Выберите кого-нибудь из сотрудников.</translation>
    </message>
    <message>
        <source>This person is not a pupil of any class. Choose a pupil.</source>
        <translation>Этот человек не учится ни в одном классе. Выберите учащегося.</translation>
    </message>
    <message>
        <source>“%1” cannot be entered as a relation to the pupil. Write, for example, “мать”, “отец” or “опекун”.</source>
        <translation>«%1» не может быть степенью родства. Напишите, например, «мать», «отец» или «опекун».</translation>
    </message>
    <message>
        <source>A pupil cannot be their own parent. Choose another person.</source>
        <translation>Учащийся не может быть родителем самому себе. Выберите другого человека.</translation>
    </message>
    <message>
        <source>The example school that comes with the program cannot be read. Install the program anew.</source>
        <translation>Учебный пример, который идёт с программой, не читается. Переустановите программу.</translation>
    </message>
    <message>
        <source>There is no school file %1. Check the path, or create a school first.</source>
        <translation>Файла школы %1 нет. Проверьте путь или сначала создайте школу.</translation>
    </message>
    <message>
        <source>There is a file %1 already; it was left alone. Choose another name, or open that file.</source>
        <translation>Файл %1 уже есть, он оставлен как был. Выберите другое имя или откройте этот файл.</translation>
    </message>
    <message>
        <source>“%1” cannot be the path of a school file. Give the full path of a file on this computer.</source>
        <translation>«%1» не может быть путём к файлу школы. Укажите полный путь к файлу на этом компьютере.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file (but a folder, a link or a device), so the school cannot be opened from it. Choose the file itself.</source>
        <translation>%1 — не обычный файл (а папка, ссылка или устройство), школу из него открыть нельзя. Выберите сам файл.</translation>
    </message>
    <message>
        <source>The school file %1 belongs to another user of this computer. Sign in as that user, or ask them for a backup copy.</source>
        <translation>Файл школы %1 принадлежит другому пользователю этого компьютера. Войдите под его именем или попросите у него резервную копию.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the school file %1, and this disk does not let it be closed to them. Move it into a folder of your own: it holds personal data.</source>
        <translation>Файл школы %1 могут прочесть другие пользователи, и на этом диске закрыть его от них нельзя. Перенесите его в свою папку: в нём персональные данные.</translation>
    </message>
    <message>
        <source>The school file %1 lies on a network disk, where it could be damaged. Move it to a disk of this computer.</source>
        <translation>Файл школы %1 лежит на сетевом диске, там он может быть повреждён. Перенесите его на диск этого компьютера.</translation>
    </message>
    <message>
        <source>The school file %1 is open in another window of the program. Close it there, then try again.</source>
        <translation>Файл школы %1 открыт в другом окне программы. Закройте его там и повторите.</translation>
    </message>
    <message>
        <source>The school file %1 is open for reading only, so nothing can be changed. Check the rights to the file and the disk.</source>
        <translation>Файл школы %1 открыт только для чтения, изменить ничего нельзя. Проверьте права на файл и на диск.</translation>
    </message>
    <message>
        <source>%1 is not a school file. It was left alone; choose another file.</source>
        <translation>%1 — это не файл школы. Он оставлен как был; выберите другой файл.</translation>
    </message>
    <message>
        <source>%1 was made by another program. It was left alone; choose another file.</source>
        <translation>Файл %1 создан другой программой. Он оставлен как был; выберите другой файл.</translation>
    </message>
    <message>
        <source>The school file %1 was written by a newer version of the program (format %2, this one knows %3). Install the newer version.</source>
        <translation>Файл школы %1 записан более новой версией программы (формат %2, этой версии известен %3). Установите новую версию.</translation>
    </message>
    <message>
        <source>The structure of the school file %1 was changed by something else than this program, so it is not trusted. Restore a backup copy.</source>
        <translation>Устройство файла школы %1 изменено не этой программой, доверять ему нельзя. Восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The school file %1 is damaged. It was left alone; keep it, and restore a backup copy.</source>
        <translation>Файл школы %1 повреждён. Он оставлен как был; сохраните его и восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The database library on this computer does not fit the program, so no school is opened. Install the program anew.</source>
        <translation>Библиотека базы данных на этом компьютере не подходит программе, поэтому школа не открыта. Переустановите программу.</translation>
    </message>
    <message>
        <source>The school file %1 cannot be opened. Check that the folder exists and that you may read and write in it.</source>
        <translation>Файл школы %1 не открывается. Проверьте, что папка существует и что у вас есть права на чтение и запись в ней.</translation>
    </message>
    <message>
        <source>The disk is full: the change was not saved, the school file %1 is as before. Free some space and try again.</source>
        <translation>На диске нет места: изменение не записано, файл школы %1 остался прежним. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The school file %1 could not be read or written; the last change was not saved. Check the disk and try again.</source>
        <translation>Файл школы %1 не удалось прочесть или записать; последнее изменение не сохранено. Проверьте диск и повторите.</translation>
    </message>
    <message>
        <source>The school file %1 is busy with other work. Wait a little and try again.</source>
        <translation>Файл школы %1 занят другой работой. Подождите немного и повторите.</translation>
    </message>
    <message>
        <source>The change contradicts what is already written, so nothing was changed. Refresh the page and try again.</source>
        <translation>Изменение противоречит тому, что уже записано, поэтому ничего не изменено. Обновите страницу и повторите.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo: something else was changed after the last undo, or nothing was undone.</source>
        <translation>Возвращать нечего: после отмены было сделано что-то ещё или ничего не отменялось.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be undone: it has left the house (printed or sent). Put it right with a new action.</source>
        <translation>Запись №&#xa0;%1 отменить нельзя: это уже вышло за стены школы (напечатано или отправлено). Исправьте новым действием.</translation>
    </message>
    <message>
        <source>Entry %1 has been undone already.</source>
        <translation>Запись №&#xa0;%1 уже отменена.</translation>
    </message>
    <message>
        <source>There is no entry %1 in the journal.</source>
        <translation>Записи №&#xa0;%1 в журнале нет.</translation>
    </message>
    <message>
        <source>Entry %1 was not undone: what it wrote was changed later (rows: %2; in: %3). Undo the later changes first.</source>
        <translation>Запись №&#xa0;%1 не отменена: то, что она записала, потом изменили (строк: %2; где: %3). Сначала отмените поздние изменения.</translation>
    </message>
    <message>
        <source>The journal is not intact: the first bad entry is %1. Keep the file as it is and compare it with a backup copy.</source>
        <translation>Журнал нарушен: первая неверная запись — №&#xa0;%1. Сохраните файл как есть и сверьте его с резервной копией.</translation>
    </message>
    <message>
        <source>Stopped at your request. Nothing was changed.</source>
        <translation>Остановлено по вашей просьбе. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Файла %1 нет. Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file (but a folder, a link or a device). Choose another one.</source>
        <translation>%1 — не обычный файл (а папка, ссылка или устройство). Выберите другой.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may read it and that no other program is writing it.</source>
        <translation>Файл %1 не читается. Проверьте, что у вас есть право его читать и что в него не пишет другая программа.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MB. Divide it into smaller ones.</source>
        <translation>Файл %1 больше %2 МБ. Разделите его на части.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Choose another one.</source>
        <translation>Файл %1 пуст. Выберите другой.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written; if there was one before, it is as it was. Check that you may write in the folder.</source>
        <translation>Файл %1 не записывается; если он был, то остался прежним. Проверьте, что у вас есть право записи в эту папку.</translation>
    </message>
    <message>
        <source>The disk is full: the file %1 was not written; if there was one before, it is as it was. Free some space, or choose another disk.</source>
        <translation>На диске нет места: файл %1 не записан; если он был, то остался прежним. Освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <source>Row %1 cannot be read as text (byte %2). Save the table anew as “CSV UTF-8”.</source>
        <translation>Строку %1 не удалось прочесть как текст (байт %2). Сохраните таблицу заново как «CSV UTF-8».</translation>
    </message>
    <message>
        <source>There is a zero byte in row %1: this is not a text table. Save the table anew as CSV.</source>
        <translation>В строке %1 стоит нулевой байт: это не текстовая таблица. Сохраните таблицу заново как CSV.</translation>
    </message>
    <message>
        <source>A quotation mark opened in row %1 is never closed. Close or delete it, or save the table anew as CSV.</source>
        <translation>Кавычка, открытая в строке %1, нигде не закрыта. Закройте или удалите её либо сохраните таблицу заново как CSV.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Check that this is the right file.</source>
        <translation>В строке %1 больше %2 столбцов. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Check that this is the right file, or divide it.</source>
        <translation>В таблице больше %1 строк. Проверьте, тот ли это файл, или разделите его.</translation>
    </message>
    <message>
        <source>A cell in row %2 is longer than %1 characters. Check that its quotation marks are closed.</source>
        <translation>В строке %2 есть ячейка длиннее %1 знаков. Проверьте, закрыты ли в ней кавычки.</translation>
    </message>
    <message>
        <source>No row with the names of the columns was found. Give the table a header, for example: ФИО; Класс; Дата рождения.</source>
        <translation>Не найдена строка с названиями столбцов. Добавьте в таблицу заголовки, например: ФИО; Класс; Дата рождения.</translation>
    </message>
    <message>
        <source>There are no rows with data in the table. Choose another file.</source>
        <translation>В таблице нет строк с данными. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The row has another number of cells than the header: %1 instead of %2. Check its separators and quotation marks.</source>
        <translation>В строке не столько ячеек, сколько в заголовке: %1 вместо %2. Проверьте в ней разделители и кавычки.</translation>
    </message>
    <message>
        <source>Files of the kind “%1” cannot be read yet. Save the table as CSV: “Save as… CSV UTF-8”.</source>
        <translation>Файлы вида «%1» пока не читаются. Сохраните таблицу как CSV: «Сохранить как… CSV UTF-8».</translation>
    </message>
    <message>
        <source>There is no field “%1”. See the list of fields in the help for import.</source>
        <translation>Поля «%1» нет. Список полей есть в справке об импорте.</translation>
    </message>
    <message>
        <source>It is not clear which column is “%1”, and the import needs it. Choose the column.</source>
        <translation>Неясно, в каком столбце «%1», а без него импорт невозможен. Выберите столбец.</translation>
    </message>
    <message>
        <source>There is no column “%1” in the file. Check its name, or give its number.</source>
        <translation>Столбца «%1» в файле нет. Проверьте название или укажите его номер.</translation>
    </message>
    <message>
        <source>The column “%1” is named twice. Leave it one meaning.</source>
        <translation>Столбец «%1» назван дважды. Оставьте ему одно значение.</translation>
    </message>
    <message>
        <source>“%1” must not be empty. Fill it in.</source>
        <translation>Поле «%1» не может быть пустым. Заполните его.</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long: at most %n character(s) fit. Shorten it.</source>
        <translation>
            <numerusform>Текст слишком длинный: помещается не больше %n знака. Сократите его.</numerusform>
            <numerusform>Текст слишком длинный: помещается не больше %n знаков. Сократите его.</numerusform>
            <numerusform>Текст слишком длинный: помещается не больше %n знаков. Сократите его.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an invisible or forbidden character (%1) at position %2. Delete it, or type the text anew.</source>
        <translation>На месте %2 стоит невидимый или недопустимый знак (%1). Удалите его или наберите текст заново.</translation>
    </message>
    <message>
        <source>The letter at position %1 carries more than three marks above or below it. Type the word anew.</source>
        <translation>У буквы на месте %1 больше трёх надстрочных или подстрочных знаков. Наберите слово заново.</translation>
    </message>
    <message>
        <source>“%1” is not a school year. Write it like 2026/2027.</source>
        <translation>«%1» — это не учебный год. Запишите его так: 2026/2027.</translation>
    </message>
    <message>
        <source>“%1” is not the number and date of an order. Write it like: № 12 от 01.09.2026.</source>
        <translation>«%1» — это не номер и дата приказа. Запишите их так: № 12 от 01.09.2026.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a class. Write a grade and a letter, for example 1А.</source>
        <translation>«%1» — это не название класса. Запишите номер и литеру, например 1А.</translation>
    </message>
    <message>
        <source>There is no such grade as in “%1”: grades go from 1 to 12.</source>
        <translation>В «%1» такого номера класса не бывает: классы идут с 1 по 12.</translation>
    </message>
    <message>
        <source>The letter of the class “%1” is too long: at most 15 characters.</source>
        <translation>Литера класса «%1» слишком длинная: не больше 15 знаков.</translation>
    </message>
    <message>
        <source>“%1” is not a full name. Write the surname, the given name and, if there is one, the patronymic.</source>
        <translation>«%1» — это не полное имя. Запишите фамилию, имя и отчество, если оно есть.</translation>
    </message>
    <message>
        <source>“%1” has initials instead of names. Write the given name and the patronymic in full.</source>
        <translation>«%1»: вместо имени инициалы. Запишите имя и отчество полностью.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 01.09.2026.</source>
        <translation>«%1» — это не дата. Запишите её так: 01.09.2026.</translation>
    </message>
    <message>
        <source>The date %1 is still to come. Check day, month and year.</source>
        <translation>Дата %1 ещё не наступила. Проверьте день, месяц и год.</translation>
    </message>
    <message>
        <source>“%1” is not the INN of an organisation: it has 10 digits, and the last one must agree with the others.</source>
        <translation>«%1» — это не ИНН организации: в нём 10 цифр, и последняя должна сходиться с остальными.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n учащийся</numerusform>
            <numerusform>%n учащихся</numerusform>
            <numerusform>%n учащихся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parent(s)</source>
        <translation>
            <numerusform>%n родитель</numerusform>
            <numerusform>%n родителя</numerusform>
            <numerusform>%n родителей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of staff</source>
        <translation>
            <numerusform>%n сотрудник</numerusform>
            <numerusform>%n сотрудника</numerusform>
            <numerusform>%n сотрудников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n класс</numerusform>
            <numerusform>%n класса</numerusform>
            <numerusform>%n классов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n ссылка</numerusform>
            <numerusform>%n ссылки</numerusform>
            <numerusform>%n ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>expires today</source>
        <translation>истекает сегодня</translation>
    </message>
    <message numerus="yes">
        <source>expires in %n day(s)</source>
        <translation>
            <numerusform>истекает через %n день</numerusform>
            <numerusform>истекает через %n дня</numerusform>
            <numerusform>истекает через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>срок прошёл %n день назад</numerusform>
            <numerusform>срок прошёл %n дня назад</numerusform>
            <numerusform>срок прошёл %n дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLabels</name>
    <message>
        <source>Pupils</source>
        <translation>Учащиеся</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Родители</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Move to another class</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Параллель</translation>
    </message>
    <message>
        <source>Letter of the class</source>
        <translation>Литера</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Personal file number</source>
        <translation>№ личного дела</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Relation to the pupil</source>
        <translation>Степень родства</translation>
    </message>
    <message>
        <source>Pupil&apos;s full name</source>
        <translation>ФИО учащегося</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>Homeroom teacher of</source>
        <translation>Классное руководство</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не читать</translation>
    </message>
    <message>
        <source>Not read: personal data that is not needed</source>
        <translation>Не читать: лишние персональные данные</translation>
    </message>
    <message>
        <source>the column is not known</source>
        <translation>столбец не распознан</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>по названию</translation>
    </message>
    <message>
        <source>by a similar name: please check</source>
        <translation>по похожему названию: проверьте</translation>
    </message>
    <message>
        <source>by its values: please check</source>
        <translation>по значениям: проверьте</translation>
    </message>
    <message>
        <source>another column holds the same</source>
        <translation>то же самое уже есть в другом столбце</translation>
    </message>
    <message>
        <source>as you chose the last time</source>
        <translation>как вы выбрали в прошлый раз</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>как вы выбрали</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Новая ссылка</translation>
    </message>
    <message>
        <source>Replaces the former link</source>
        <translation>Заменит прежнюю</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>Уже внесена</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>pupil</source>
        <comment>invite role</comment>
        <translation>ученик</translation>
    </message>
    <message>
        <source>parent</source>
        <comment>invite role</comment>
        <translation>родитель</translation>
    </message>
    <message>
        <source>teacher</source>
        <comment>invite role</comment>
        <translation>учитель</translation>
    </message>
    <message>
        <source>Pupils</source>
        <comment>invite role</comment>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Parents</source>
        <comment>invite role</comment>
        <translation>Родители</translation>
    </message>
    <message>
        <source>Teachers</source>
        <comment>invite role</comment>
        <translation>Учителя</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>link state</comment>
        <translation>черновик</translation>
    </message>
    <message>
        <source>active</source>
        <comment>link state</comment>
        <translation>действует</translation>
    </message>
    <message>
        <source>handed out</source>
        <comment>link state</comment>
        <translation>роздана</translation>
    </message>
    <message>
        <source>to be revoked</source>
        <comment>link state</comment>
        <translation>подлежит аннулированию</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>link state</comment>
        <translation>аннулирована</translation>
    </message>
    <message>
        <source>replaced</source>
        <comment>link state</comment>
        <translation>заменена</translation>
    </message>
    <message>
        <source>The link is probably cut off: its last part has an unusual length. Copy it again as a whole.</source>
        <translation>Ссылка, вероятно, обрезана: у её последней части необычная длина. Скопируйте её заново целиком.</translation>
    </message>
    <message>
        <source>The form of this link is not known. Try it once before you hand it out.</source>
        <translation>Вид этой ссылки неизвестен. Проверьте её, прежде чем раздавать.</translation>
    </message>
    <message>
        <source>This is a short link: it does not show where it leads. Try it once before you hand it out.</source>
        <translation>Это короткая ссылка: по ней не видно, куда она ведёт. Проверьте её, прежде чем раздавать.</translation>
    </message>
    <message>
        <source>invitation of sferum.ru</source>
        <translation>приглашение sferum.ru</translation>
    </message>
    <message>
        <source>invitation of vk.me</source>
        <translation>приглашение vk.me</translation>
    </message>
    <message>
        <source>invitation of max.ru</source>
        <translation>приглашение max.ru</translation>
    </message>
    <message>
        <source>short link</source>
        <translation>короткая ссылка</translation>
    </message>
    <message>
        <source>link of an unknown form</source>
        <translation>ссылка неизвестного вида</translation>
    </message>
    <message>
        <source>Class sheet</source>
        <translation>Лист класса</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Листочки</translation>
    </message>
    <message>
        <source>Hand-out list</source>
        <translation>Ведомость</translation>
    </message>
    <message>
        <source>class</source>
        <translation>класс</translation>
    </message>
    <message>
        <source>staff room</source>
        <translation>«Учительская»</translation>
    </message>
    <message>
        <source>pupil</source>
        <comment>person</comment>
        <translation>учащийся</translation>
    </message>
    <message>
        <source>staff member</source>
        <comment>person</comment>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>parent</source>
        <comment>person</comment>
        <translation>родитель</translation>
    </message>
    <message>
        <source>Pupils</source>
        <comment>people</comment>
        <translation>Учащиеся</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>people</comment>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Parents</source>
        <comment>people</comment>
        <translation>Родители</translation>
    </message>
    <message>
        <source>no role at present</source>
        <translation>сейчас без роли</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>мать</translation>
    </message>
    <message>
        <source>father</source>
        <translation>отец</translation>
    </message>
    <message>
        <source>guardian</source>
        <comment>relation</comment>
        <translation>опекун</translation>
    </message>
    <message>
        <source>other relative or representative</source>
        <translation>другой представитель</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>внесён вручную</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>из файла</translation>
    </message>
    <message>
        <source>appointment of the administrator</source>
        <translation>назначение администратора</translation>
    </message>
    <message>
        <source>list of classes</source>
        <translation>номенклатура классов</translation>
    </message>
    <message>
        <source>homeroom teachers</source>
        <translation>классное руководство</translation>
    </message>
    <message>
        <source>movement of pupils or staff</source>
        <translation>движение</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>регламент</translation>
    </message>
    <message>
        <source>other</source>
        <comment>order</comment>
        <translation>другое</translation>
    </message>
</context>
<context>
    <name>RecordLabels</name>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Administrator&apos;s appointment</source>
        <translation>Назначение администратора</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Approved list of classes</source>
        <translation>Номенклатура классов</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Place in a class</source>
        <translation>Место в классе</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Parent of a pupil</source>
        <translation>Родитель учащегося</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>Классный руководитель</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Ссылка-приглашение</translation>
    </message>
    <message>
        <source>Batch of sheets</source>
        <translation>Партия листов</translation>
    </message>
    <message>
        <source>Printed sheet</source>
        <translation>Напечатанный лист</translation>
    </message>
    <message>
        <source>Columns of a file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное название</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>INN</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Title of the head</source>
        <translation>Должность руководителя</translation>
    </message>
    <message>
        <source>Name of the head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>Support address</source>
        <translation>Адрес поддержки</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Begins in</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Текущий</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Параллель</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Литера</translation>
    </message>
    <message>
        <source>In the archive since</source>
        <translation>В архиве с</translation>
    </message>
    <message>
        <source>Chat of the pupils</source>
        <translation>Чат учащихся</translation>
    </message>
    <message>
        <source>Chat of the parents</source>
        <translation>Чат родителей</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Personal file number</source>
        <translation>№ личного дела</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесён</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>Dismissed on</source>
        <translation>Уволен</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Родитель</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Учащийся</translation>
    </message>
    <message>
        <source>Relation to the pupil</source>
        <translation>Степень родства</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Внесена</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>Роздана</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Закончилась</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Заменена на</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Header of the file</source>
        <translation>Заголовок файла</translation>
    </message>
    <message>
        <source>Meaning of the columns</source>
        <translation>Значение столбцов</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
</context>
</TS>
