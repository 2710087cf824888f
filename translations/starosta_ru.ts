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
        <translation>Загружены учащиеся</translation>
    </message>
    <message>
        <source>Staff imported</source>
        <translation>Загружены работники</translation>
    </message>
    <message>
        <source>Parents imported</source>
        <translation>Загружены родители</translation>
    </message>
    <message>
        <source>Links imported</source>
        <translation>Загружены ссылки</translation>
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
        <translation>Ссылки выданы</translation>
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
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Возврат</translation>
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
    <message>
        <source>Pupil left</source>
        <translation>Учащийся выбыл</translation>
    </message>
    <message>
        <source>Pupil came back</source>
        <translation>Учащийся вернулся</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Undone: Classes added</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Links paused</source>
        <translation>Ссылки приостановлены</translation>
    </message>
    <message>
        <source>Links resumed</source>
        <translation>Ссылки возобновлены</translation>
    </message>
    <message>
        <source>Invited anew</source>
        <translation>Приглашение выдано заново</translation>
    </message>
    <message>
        <source>Act of revocation printed</source>
        <translation>Напечатан акт об аннулировании</translation>
    </message>
    <message>
        <source>Receipt of sheets noted</source>
        <translation>Отмечено получение листов</translation>
    </message>
    <message>
        <source>Text of sheets changed</source>
        <translation>Изменён текст листов</translation>
    </message>
    <message>
        <source>Done on the platform</source>
        <translation>Выполнено на платформе</translation>
    </message>
    <message>
        <source>Not done on the platform after all</source>
        <translation>Возвращено в дела на платформе</translation>
    </message>
    <message>
        <source>Platform tasks dropped</source>
        <translation>Снято с дел на платформе</translation>
    </message>
    <message>
        <source>List of members imported</source>
        <translation>Загружен список участников</translation>
    </message>
    <message>
        <source>Member recognised</source>
        <translation>Участник опознан</translation>
    </message>
    <message>
        <source>Joining noted</source>
        <translation>Отмечено присоединение</translation>
    </message>
    <message>
        <source>Refusal noted</source>
        <translation>Записан отказ</translation>
    </message>
    <message>
        <source>Refusal withdrawn</source>
        <translation>Отказ снят</translation>
    </message>
    <message>
        <source>Mail server set up</source>
        <translation>Настроена почта</translation>
    </message>
    <message>
        <source>Mail server tested</source>
        <translation>Проверена почта</translation>
    </message>
    <message>
        <source>Text of an order changed</source>
        <translation>Изменён текст приказа</translation>
    </message>
    <message>
        <source>Administrator’s appointment changed</source>
        <translation>Изменено назначение администратора</translation>
    </message>
    <message>
        <source>Administration handed over</source>
        <translation>Дела администратора переданы</translation>
    </message>
    <message>
        <source>Administrator’s appointment expired</source>
        <translation>Срок назначения администратора истёк</translation>
    </message>
    <message>
        <source>Homeroom teachers distributed</source>
        <translation>Распределены классные руководители</translation>
    </message>
    <message>
        <source>Join requests entered</source>
        <translation>Внесены заявки на вступление</translation>
    </message>
    <message>
        <source>Questions asked about a join request</source>
        <translation>Заявка на вступление уточняется</translation>
    </message>
    <message>
        <source>Join requests accepted</source>
        <translation>Заявки на вступление приняты</translation>
    </message>
    <message>
        <source>Join requests refused</source>
        <translation>Заявки на вступление отклонены</translation>
    </message>
    <message>
        <source>Join request taken up again</source>
        <translation>Заявка на вступление возвращена на рассмотрение</translation>
    </message>
    <message>
        <source>Confirmation of teachers begun</source>
        <translation>Начато подтверждение статуса «учитель»</translation>
    </message>
    <message>
        <source>Documents of teachers seen</source>
        <translation>Просмотрены документы учителей</translation>
    </message>
    <message>
        <source>Teachers confirmed</source>
        <translation>Статус «учитель» подтверждён</translation>
    </message>
    <message>
        <source>Teacher not confirmed</source>
        <translation>В подтверждении статуса «учитель» отказано</translation>
    </message>
    <message>
        <source>Pupil enrolled</source>
        <translation>Учащийся зачислен</translation>
    </message>
    <message>
        <source>Pupils graduated</source>
        <translation>Учащиеся выпущены</translation>
    </message>
    <message>
        <source>Member of staff hired</source>
        <translation>Работник принят</translation>
    </message>
    <message>
        <source>Position changed</source>
        <translation>Изменена должность</translation>
    </message>
    <message>
        <source>Leave begun</source>
        <translation>Начат отпуск</translation>
    </message>
    <message>
        <source>Back from leave</source>
        <translation>Выход из отпуска</translation>
    </message>
    <message>
        <source>Member of staff dismissed</source>
        <translation>Работник уволен</translation>
    </message>
    <message>
        <source>Movement corrected</source>
        <translation>Исправлена запись о движении</translation>
    </message>
    <message>
        <source>New school year begun</source>
        <translation>Начат новый учебный год</translation>
    </message>
    <message>
        <source>hosts of links</source>
        <translation>адреса ссылок</translation>
    </message>
    <message>
        <source>page of the platform</source>
        <translation>страница платформы</translation>
    </message>
    <message>
        <source>rules for links</source>
        <translation>правила для ссылок</translation>
    </message>
    <message>
        <source>parts of the window</source>
        <translation>разделы окна</translation>
    </message>
    <message>
        <source>Goal set</source>
        <translation>Цель поставлена</translation>
    </message>
    <message>
        <source>Goal removed</source>
        <translation>Цель снята</translation>
    </message>
    <message>
        <source>Form described</source>
        <translation>Форма описана</translation>
    </message>
    <message>
        <source>Form removed</source>
        <translation>Форма удалена</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>nobody was appointed</source>
        <translation>никто не назначен</translation>
    </message>
    <message>
        <source>Cannot be undone: %1</source>
        <translation>Отменить нельзя: %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>добавлено %1</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>вернулось %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>изменено %1</translation>
    </message>
    <message>
        <source>moved %1</source>
        <translation>переведено %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>выбыло %1</translation>
    </message>
    <message>
        <source>The computer’s date confirmed</source>
        <translation>Дата компьютера подтверждена</translation>
    </message>
    <message>
        <source>Mailing of links begun</source>
        <translation>Начата рассылка ссылок</translation>
    </message>
    <message>
        <source>Personal data destroyed</source>
        <translation>Личные данные уничтожены</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Pupils by class: roster, invited, joined</source>
        <translation>Учащиеся по классам: по списку, приглашены, присоединились</translation>
    </message>
    <message>
        <source>Pupils invited and joined over time, % of the roster</source>
        <translation>Учащиеся по дням: приглашены и присоединились, % от списка</translation>
    </message>
    <message>
        <source>Staff: invited, joined, confirmed</source>
        <translation>Работники: приглашены, присоединились, подтверждены</translation>
    </message>
    <message>
        <source>Invite links of classes and roles</source>
        <translation>Ссылки-приглашения классов и ролей</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>по списку</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>приглашены</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>присоединились</translation>
    </message>
    <message>
        <source>joined: no data</source>
        <translation>присоединились: нет данных</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждены</translation>
    </message>
    <message>
        <source>at work, handed out</source>
        <translation>действуют, выданы</translation>
    </message>
    <message>
        <source>at work, not handed out</source>
        <translation>действуют, не выданы</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ссылки нет</translation>
    </message>
    <message>
        <source>of those at work, unclaimed</source>
        <translation>из действующих: никто не вошёл</translation>
    </message>
    <message>
        <source>of those at work, end within 2 days</source>
        <translation>из действующих: истекают за 2 дня</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2, joined %3</source>
        <translation>%1 из %2, вошли %3</translation>
    </message>
</context>
<context>
    <name>ErasureLabels</name>
    <message>
        <source>pupil</source>
        <translation>учащийся</translation>
    </message>
    <message>
        <source>pupil of %1</source>
        <translation>учащийся, %1</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>работник</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>родитель</translation>
    </message>
    <message>
        <source>without a role</source>
        <translation>без роли</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>по %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the journal</source>
        <translation>
            <numerusform>%n запись журнала</numerusform>
            <numerusform>%n записи журнала</numerusform>
            <numerusform>%n записей журнала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n more people stays for such a reason.</source>
        <translation>
            <numerusform>По такой же причине остаются данные ещё %n человека.</numerusform>
            <numerusform>По такой же причине остаются данные ещё %n человек.</numerusform>
            <numerusform>По такой же причине остаются данные ещё %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts of these people are still on the platform, as far as its last list says: remove them there first, nobody will know whose they are afterwards.</source>
        <translation>
            <numerusform>Ещё %n учётная запись этих людей есть на платформе, если верить её последнему списку: сначала удалите её там, потом никто не узнает, чья она.</numerusform>
            <numerusform>Ещё %n учётные записи этих людей есть на платформе, если верить её последнему списку: сначала удалите их там, потом никто не узнает, чьи они.</numerusform>
            <numerusform>Ещё %n учётных записей этих людей есть на платформе, если верить её последнему списку: сначала удалите их там, потом никто не узнает, чьи они.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions on the platform that concern them are not done yet; they go too.</source>
        <translation>
            <numerusform>%n действие на платформе, которое их касается, ещё не выполнено; оно исчезнет тоже.</numerusform>
            <numerusform>%n действия на платформе, которые их касаются, ещё не выполнены; они исчезнут тоже.</numerusform>
            <numerusform>%n действий на платформе, которые их касаются, ещё не выполнены; они исчезнут тоже.</numerusform>
        </translation>
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
        <source>There is nothing to import: no rows were found.</source>
        <translation>Загружать нечего: строк не найдено.</translation>
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
        <translation>Загрузить «%1» нельзя. Можно: pupils (учащиеся), staff (работники), guardians (родители), links (ссылки).</translation>
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
        <translation>Со ссылкой в состоянии «%1» этого сделать нельзя.</translation>
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
        <source>This person is not a member of staff. Choose somebody of the staff.</source>
        <translation>Этот человек не работник школы. Выберите кого-нибудь из работников.</translation>
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
    <message>
        <source>Another link for class %1, role “%2” stands in line %3. Leave the one that holds now.</source>
        <translation>Ещё одна ссылка для класса %1, роль «%2», стоит в строке %3. Оставьте ту, что действует сейчас.</translation>
    </message>
    <message numerus="yes">
        <source>This person stands on %n printed sheet(s) and cannot be removed from the register.</source>
        <translation>
            <numerusform>Этот человек стоит на %n напечатанном листе, удалить его из списка нельзя.</numerusform>
            <numerusform>Этот человек стоит на %n напечатанных листах, удалить его из списка нельзя.</numerusform>
            <numerusform>Этот человек стоит на %n напечатанных листах, удалить его из списка нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>(standard input)</source>
        <translation>(стандартный ввод)</translation>
    </message>
    <message>
        <source>The given name, the patronymic and the date of birth are those of “%1” (class %2). Is it the same person with a new surname?</source>
        <translation>Имя, отчество и дата рождения те же, что у «%1» (класс %2). Это тот же человек с новой фамилией?</translation>
    </message>
    <message>
        <source>The register has this name with another date of birth, %1 (class %2). Is it the same person?</source>
        <translation>С таким именем записан человек с другой датой рождения: %1 (класс %2). Это тот же человек?</translation>
    </message>
    <message>
        <source>Class %1 does not belong to what the list is said to be complete for (%2). Choose another scope, or take the row out.</source>
        <translation>Класс %1 не входит в то, для чего список объявлен полным (%2). Выберите другой охват или уберите строку.</translation>
    </message>
    <message>
        <source>The homeroom teacher of class %1, “%2”, was not found among the staff. Import the staff first, or assign the teacher by hand.</source>
        <translation>Классный руководитель класса %1 «%2» не найден среди работников. Сначала загрузите список работников или назначьте его вручную.</translation>
    </message>
    <message numerus="yes">
        <source>%n members of staff are called “%2”: assign the homeroom teacher of class %1 by hand.</source>
        <translation>
            <numerusform>«%2» — так зовут %n работника: назначьте классного руководителя класса %1 вручную.</numerusform>
            <numerusform>«%2» — так зовут %n работников: назначьте классного руководителя класса %1 вручную.</numerusform>
            <numerusform>«%2» — так зовут %n работников: назначьте классного руководителя класса %1 вручную.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no scope of a list. Possible are: school, a grade (1), a class (1А).</source>
        <translation>«%1» — не охват списка. Возможны: school (вся школа), параллель (1), класс (1А).</translation>
    </message>
    <message>
        <source>A list of this kind (%1) is complete for the whole school only.</source>
        <translation>Такой список (%1) бывает полным только для всей школы.</translation>
    </message>
    <message>
        <source>The import is held, for it changes too much at once. Look through the list; to go on, type the number %1 and give a reason. Nothing was imported.</source>
        <translation>Загрузка остановлена: она меняет слишком многое сразу. Просмотрите список; чтобы продолжить, введите число %1 и укажите причину. Ничего не загружено.</translation>
    </message>
    <message>
        <source>A held import needs a reason, for the journal. Nothing was imported.</source>
        <translation>Для остановленной загрузки нужно указать причину — она останется в журнале. Ничего не загружено.</translation>
    </message>
    <message>
        <source>There is no import number %1.</source>
        <translation>Загрузки №&#xa0;%1 нет.</translation>
    </message>
    <message>
        <source>This person is a pupil of a class already. Move the pupil to another class instead.</source>
        <translation>Этот человек уже учится в классе. Переведите его в другой класс.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be undone: it made the school, or has left the house (printed or sent). Put it right with a new action.</source>
        <translation>Запись №&#xa0;%1 отменить нельзя: это создание школы или то, что уже вышло за её стены (напечатано или отправлено). Исправьте новым действием.</translation>
    </message>
    <message>
        <source>This is a file of the kind “%1”, which is not read. Open it in a spreadsheet program and save it as .xlsx, .ods or CSV.</source>
        <translation>Это файл вида «%1», такие не читаются. Откройте его в табличном редакторе и сохраните как .xlsx, .ods или CSV.</translation>
    </message>
    <message>
        <source>The program that reads spreadsheets is missing: %1. Install “Starosta” anew, or save the table as CSV.</source>
        <translation>Нет программы, которая читает электронные таблицы: %1. Установите «Старосту» заново или сохраните таблицу как CSV.</translation>
    </message>
    <message>
        <source>The reading of the spreadsheet broke off: the file is damaged or unusual. Nothing was changed. Open it in a spreadsheet program and save it anew, or save it as CSV.</source>
        <translation>Чтение таблицы оборвалось: файл повреждён или необычен. Ничего не изменено. Откройте его в табличном редакторе и сохраните заново или сохраните как CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be read within %1 seconds. Delete from it what does not belong to the list, or save it as CSV.</source>
        <translation>Таблицу не удалось прочитать за %1 с. Удалите из неё то, что не относится к списку, или сохраните её как CSV.</translation>
    </message>
    <message>
        <source>Reading the spreadsheet takes more memory than any list needs. Delete from it what does not belong to the list, or save it as CSV.</source>
        <translation>Чтение таблицы требует больше памяти, чем нужно любому списку. Удалите из неё то, что не относится к списку, или сохраните её как CSV.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut short: it is no whole spreadsheet (%1). Get it anew, or open it in a spreadsheet program and save it.</source>
        <translation>Файл повреждён или обрезан: это не целая таблица (%1). Получите его заново или откройте в табличном редакторе и сохраните.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password. Open it in a spreadsheet program and save it without the password.</source>
        <translation>Таблица защищена паролем. Откройте её в табличном редакторе и сохраните без пароля.</translation>
    </message>
    <message>
        <source>The spreadsheet unpacks to more than %1 MiB; no list of a school does. It was not read.</source>
        <translation>Таблица распаковывается больше чем в %1 МиБ — школьных списков такого размера не бывает. Она не прочитана.</translation>
    </message>
    <message>
        <source>The spreadsheet consists of more than %1 parts; no list of a school does. It was not read.</source>
        <translation>Таблица состоит больше чем из %1 частей — школьных списков такого вида не бывает. Она не прочитана.</translation>
    </message>
    <message>
        <source>The spreadsheet holds what no spreadsheet program writes (%1), and may be made to do harm. It was not read.</source>
        <translation>В таблице есть то, чего табличные редакторы не пишут (%1): возможно, файл создан во вред. Он не прочитан.</translation>
    </message>
    <message>
        <source>The sheet “%1” is damaged at the cell %2. Open the file in a spreadsheet program and save it anew.</source>
        <translation>Лист «%1» повреждён в ячейке %2. Откройте файл в табличном редакторе и сохраните заново.</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in the file. Its sheets: %2.</source>
        <translation>В файле нет листа «%1». Листы файла: %2.</translation>
    </message>
    <message>
        <source>Hidden rows are read all the same: %1.</source>
        <translation>Скрытые строки всё равно прочитаны: %1.</translation>
    </message>
    <message>
        <source>Merged cells are read as if each row had their value: %1.</source>
        <translation>Объединённые ячейки прочитаны так, будто их значение стоит в каждой строке: %1.</translation>
    </message>
    <message>
        <source>A row that names nobody is left out: “%1”.</source>
        <translation>Пропущена строка, в которой нет человека: «%1».</translation>
    </message>
    <message>
        <source>The sheet “%1” has no such list and is not read.</source>
        <translation>На листе «%1» такого списка нет, он не прочитан.</translation>
    </message>
    <message>
        <source>There is the error of a formula in the cell: %1. Put the value there.</source>
        <translation>В ячейке ошибка формулы: %1. Впишите туда значение.</translation>
    </message>
    <message>
        <source>The formula of the cell was saved without its value. Open the file in a spreadsheet program and save it anew.</source>
        <translation>Формула ячейки сохранена без значения. Откройте файл в табличном редакторе и сохраните заново.</translation>
    </message>
    <message>
        <source>The spreadsheet program has cut the number&apos;s digits off: %1. Make the cell a text and type the number anew.</source>
        <translation>Табличный редактор отрезал цифры числа: %1. Сделайте ячейку текстовой и впишите номер заново.</translation>
    </message>
    <message>
        <source>The cell is formatted as a date, but its number is none: %1.</source>
        <translation>Ячейка оформлена как дата, но числа для даты в ней нет: %1.</translation>
    </message>
    <message>
        <source>%1 is past already. Choose today or a later day.</source>
        <translation>Дата %1 уже прошла. Выберите сегодняшний день или более поздний.</translation>
    </message>
    <message>
        <source>%1 is later than the school&apos;s policy allows: links may be valid until %2 at most.</source>
        <translation>%1 — позже, чем разрешают правила школы: ссылки действуют самое позднее по %2.</translation>
    </message>
    <message>
        <source>The school&apos;s policy does not allow links without a last day. Choose a day.</source>
        <translation>Правила школы не разрешают бессрочные ссылки. Выберите дату.</translation>
    </message>
    <message>
        <source>The link has been paused since %1. Resume it first.</source>
        <translation>Ссылка приостановлена с %1. Сначала возобновите её.</translation>
    </message>
    <message>
        <source>The link is not paused.</source>
        <translation>Ссылка не приостановлена.</translation>
    </message>
    <message>
        <source>%1 is not in the role “%2” in this class, so the link cannot be a personal one.</source>
        <translation>%1 не состоит в этом классе в роли «%2», поэтому ссылка не может быть личной.</translation>
    </message>
    <message>
        <source>Links are to be valid for %1 days by default, but for %2 at most. The default cannot be more than the maximum.</source>
        <translation>Обычный срок ссылок — %1 дн., а наибольший — %2 дн. Обычный срок не может превышать наибольший.</translation>
    </message>
    <message>
        <source>There is no act No. %1 in this school year.</source>
        <translation>Акта № %1 в этом учебном году нет.</translation>
    </message>
    <message>
        <source>There is no batch No. %1 in this school year.</source>
        <translation>Партии № %1 в этом учебном году нет.</translation>
    </message>
    <message>
        <source>None of the links of batch No. %1 works any more. Print new sheets instead.</source>
        <translation>Ни одна ссылка партии № %1 больше не действует. Напечатайте новые листы.</translation>
    </message>
    <message>
        <source>Everybody of batch No. %1 has joined: there is nothing to print again.</source>
        <translation>Все из партии № %1 присоединились: перепечатывать нечего.</translation>
    </message>
    <message>
        <source>“%1” does not stand in this batch.</source>
        <translation>«%1» в этой партии не значится.</translation>
    </message>
    <message>
        <source>“%1” is not understood in the text of a sheet. These are: %2.</source>
        <translation>В тексте листа не понято «%1». Можно использовать: %2.</translation>
    </message>
    <message>
        <source>No mail server is set up. Enter the school&apos;s server in the mail settings.</source>
        <translation>Почтовый сервер не настроен. Укажите сервер школы в настройках почты.</translation>
    </message>
    <message>
        <source>The mail server has not been tested since it was set up. Send a test letter to yourself first.</source>
        <translation>После настройки почтовый сервер не проверен. Сначала отправьте проверочное письмо себе.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Correct it on the person&apos;s card.</source>
        <translation>«%1» — не адрес электронной почты. Исправьте его в карточке человека.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in the head of a letter: it has a line break or a control character. Type it anew.</source>
        <translation>«%1» не может стоять в заголовке письма: там перенос строки или управляющий символ. Наберите заново.</translation>
    </message>
    <message>
        <source>There is nobody to write to: none of the chosen people has an e-mail address and a link that works.</source>
        <translation>Писать некому: ни у кого из выбранных нет и адреса электронной почты, и действующей ссылки.</translation>
    </message>
    <message>
        <source>The password of the mailbox is needed. It is not kept in the school&apos;s file.</source>
        <translation>Нужен пароль от почтового ящика. В файле школы он не хранится.</translation>
    </message>
    <message>
        <source>The system&apos;s password store does not answer. The password will be asked for each time.</source>
        <translation>Хранилище паролей системы не отвечает. Пароль придётся вводить каждый раз.</translation>
    </message>
    <message>
        <source>The mail server %1 is not found. Check its name and the connection to the network.</source>
        <translation>Почтовый сервер %1 не найден. Проверьте его имя и подключение к сети.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer at port %2. Check the port and the connection to the network.</source>
        <translation>Почтовый сервер %1 не отвечает на порту %2. Проверьте порт и подключение к сети.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no protected connection. Nothing was sent; choose a server that does.</source>
        <translation>Почтовый сервер %1 не предлагает защищённого соединения. Ничего не отправлено; выберите сервер, который предлагает.</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 is not valid. Nothing was sent; check the server&apos;s name, or ask whoever keeps the server.</source>
        <translation>Сертификат почтового сервера %1 недействителен. Ничего не отправлено; проверьте имя сервера или спросите того, кто его обслуживает.</translation>
    </message>
    <message>
        <source>The mail server does not let %1 in. Check the name and the password; many providers want a password of its own for programs.</source>
        <translation>Почтовый сервер не пускает пользователя %1. Проверьте имя и пароль; многие почтовые службы требуют отдельный пароль для программ.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a mail server. Check its name and port.</source>
        <translation>По адресу %1 отвечает не почтовый сервер. Проверьте имя и порт.</translation>
    </message>
    <message numerus="yes">
        <source>The mail server %1 has not answered for %n second(s). Try again later.</source>
        <translation>
            <numerusform>Почтовый сервер %1 не отвечает %n секунду. Попробуйте позже.</numerusform>
            <numerusform>Почтовый сервер %1 не отвечает %n секунды. Попробуйте позже.</numerusform>
            <numerusform>Почтовый сервер %1 не отвечает %n секунд. Попробуйте позже.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no mailing No. %1. Look the number up in the list of mailings.</source>
        <translation>Рассылки № %1 нет. Посмотрите номер в списке рассылок.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n letter(s) it is not known whether the server took them before the connection broke. Ask the people, or send them again.</source>
        <translation>
            <numerusform>О %n письме неизвестно, принял ли его сервер до обрыва связи. Спросите человека или отправьте ещё раз.</numerusform>
            <numerusform>О %n письмах неизвестно, принял ли их сервер до обрыва связи. Спросите людей или отправьте ещё раз.</numerusform>
            <numerusform>О %n письмах неизвестно, принял ли их сервер до обрыва связи. Спросите людей или отправьте ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no platform task No. %1. Look the number up in the list of tasks.</source>
        <translation>Дела на платформе № %1 нет. Посмотрите номер в списке дел.</translation>
    </message>
    <message>
        <source>“%1” is not a role of the platform. Write “ученик”, “родитель” or “учитель”.</source>
        <translation>«%1» — не роль на платформе. Напишите «ученик», «родитель» или «учитель».</translation>
    </message>
    <message>
        <source>There is no member No. %1. Look the number up in the list of members.</source>
        <translation>Участника № %1 нет. Посмотрите номер в списке участников.</translation>
    </message>
    <message>
        <source>It is known already who this member is. Take the decision back first.</source>
        <translation>Кто этот участник, уже решено. Сначала отмените решение.</translation>
    </message>
    <message>
        <source>%1 is not one of the people who come into question for this member.</source>
        <translation>%1 не входит в число людей, подходящих для этого участника.</translation>
    </message>
    <message>
        <source>The list is of %1, and a newer one of %2 has been read already. Read the newest list of the platform.</source>
        <translation>Список составлен %1, а уже прочитан более новый, от %2. Загрузите самый новый список с платформы.</translation>
    </message>
    <message>
        <source>The list does not say who is a pupil, a parent or a teacher. Members were looked for in all roles; choose the column with the roles if there is one.</source>
        <translation>В списке не сказано, кто ученик, кто родитель, кто учитель. Участников искали во всех ролях; если столбец с ролями есть, укажите его.</translation>
    </message>
    <message numerus="yes">
        <source>The school has %n people called %1: choose who this is.</source>
        <translation>
            <numerusform>В школе %n человек по имени %1: укажите, кто это.</numerusform>
            <numerusform>В школе %n человека по имени %1: укажите, кто это.</numerusform>
            <numerusform>В школе %n человек по имени %1: укажите, кто это.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is nobody&apos;s name in the register. If it is a nickname, choose whose; it will be remembered.</source>
        <translation>Человека по имени «%1» в учёте нет. Если это прозвище, укажите чьё; оно запомнится.</translation>
    </message>
    <message>
        <source>“%1” resembles %2: say whether it is this person.</source>
        <translation>«%1» похоже на «%2»: укажите, тот ли это человек.</translation>
    </message>
    <message>
        <source>%1 is there in the role “%2”, while the register says “%3”. A role cannot be changed on the platform: remove the member there and invite anew.</source>
        <translation>%1 там в роли «%2», а по учёту — «%3». Роль на платформе изменить нельзя: удалите участника и пригласите заново.</translation>
    </message>
    <message>
        <source>There in class %1, while the register says %2.</source>
        <translation>Там в классе %1, а по учёту — в %2.</translation>
    </message>
    <message>
        <source>Nobody in the register is called %1. Find out who this is; remove whoever does not belong to the school.</source>
        <translation>Человека по имени %1 в учёте нет. Выясните, кто это; постороннего удалите.</translation>
    </message>
    <message>
        <source>No refusal of this person is recorded.</source>
        <translation>Отказ этого человека не записан.</translation>
    </message>
    <message>
        <source>This person has been on the platform since %1. Remove the account there first.</source>
        <translation>Этот человек на платформе с %1. Сначала удалите учётную запись там.</translation>
    </message>
    <message>
        <source>The state of the task has changed, so this cannot be done with it any more. Refresh the list.</source>
        <translation>С этим делом так поступить нельзя: его состояние уже изменилось. Обновите список.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be undone any more: entry %2 (%3) builds on it, and what has left the house cannot be taken back. Make a new change instead.</source>
        <translation>Запись № %1 отменить уже нельзя: на ней основана запись № %2 («%3»), а то, что вышло за стены школы, назад не вернуть. Исправьте новым действием.</translation>
    </message>
    <message>
        <source>Entry %1 was not undone: what it wrote was changed later by entry %2 (%3). Undo that one first.</source>
        <translation>Запись № %1 не отменена: то, что она внесла, позже изменила запись № %2 («%3»). Сначала отмените её.</translation>
    </message>
    <message>
        <source>The mail server does not take the letter to %1. Its answer: “%2”. Correct the address, or try again.</source>
        <translation>Почтовый сервер не принимает письмо для %1. Его ответ: «%2». Исправьте адрес или попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>%1 of the sheet “%2”</source>
        <translation>%1 листа «%2»</translation>
    </message>
    <message>
        <source>No administrator is appointed today. Enter the order of appointment.</source>
        <translation>На сегодня администратор не назначен. Внесите приказ о назначении.</translation>
    </message>
    <message>
        <source>From %1 on, %2 is administrator. Choose a later first day, or hand over.</source>
        <translation>С %1 администратором назначен(а) %2. Укажите более поздний первый день или передайте дела.</translation>
    </message>
    <message>
        <source>The appointment would end on %2, before it begins on %1. Check the dates.</source>
        <translation>Назначение закончилось бы %2, раньше своего начала %1. Проверьте даты.</translation>
    </message>
    <message>
        <source>An appointment needs its order. Give number and date of the director’s order.</source>
        <translation>Для назначения нужен приказ. Укажите номер и дату приказа руководителя.</translation>
    </message>
    <message>
        <source>%1 was dismissed on %2 and cannot be homeroom teacher. Choose somebody else.</source>
        <translation>%1: дата увольнения — %2, классным руководителем назначить нельзя. Выберите другого работника.</translation>
    </message>
    <message>
        <source>%2 stands twice beside class %1. Leave one of the lines.</source>
        <translation>В классе %1 дважды указан один и тот же работник: %2. Оставьте одну строку.</translation>
    </message>
    <message>
        <source>There is no join request No. %1. Look the number up in the list of requests.</source>
        <translation>Заявки № %1 нет. Посмотрите номер в списке заявок.</translation>
    </message>
    <message>
        <source>The join request No. %1 has been decided already. Take it up again first.</source>
        <translation>По заявке № %1 решение уже принято. Сначала верните её на рассмотрение.</translation>
    </message>
    <message>
        <source>The join request No. %1 is not decided yet, so there is nothing to take up again.</source>
        <translation>По заявке № %1 решения ещё нет, возвращать на рассмотрение нечего.</translation>
    </message>
    <message>
        <source>A request of %1 is waiting already: No. %2. Decide that one.</source>
        <translation>Заявка от этого человека (%1) уже ждёт решения: № %2. Рассмотрите её.</translation>
    </message>
    <message>
        <source>A refusal needs a reason. Write why the request is refused.</source>
        <translation>Для отказа нужна причина. Напишите, почему заявка отклонена.</translation>
    </message>
    <message>
        <source>Nobody of the register is chosen for %1, so the request cannot be accepted. Choose the person, or refuse.</source>
        <translation>Для заявки (%1) не выбран человек из списков, принять её нельзя. Выберите человека или отклоните заявку.</translation>
    </message>
    <message>
        <source>The role is missing for %1. Choose pupil, parent or teacher.</source>
        <translation>Для заявки (%1) не указана роль. Выберите: ученик, родитель или учитель.</translation>
    </message>
    <message>
        <source>Stands in the register: %1, %2.</source>
        <translation>Есть в списках: %1, %2.</translation>
    </message>
    <message>
        <source>There are several people of this name: %1 (%2). Choose by the class or ask the homeroom teacher.</source>
        <translation>Людей с таким именем несколько: %1 (%2). Выберите по классу или спросите классного руководителя.</translation>
    </message>
    <message>
        <source>The register does not know %1. Ask the homeroom teacher before letting anybody in.</source>
        <translation>В списках нет: %1. Прежде чем принять, спросите классного руководителя.</translation>
    </message>
    <message>
        <source>%1 asks for the role “%2”, but by the register it would be “%3”.</source>
        <translation>%1: заявка в роли «%2», а по спискам — «%3».</translation>
    </message>
    <message>
        <source>There is no such member of staff yet: %1. Enter the hiring first, or refuse.</source>
        <translation>Такого работника пока нет: %1. Сначала внесите приём на работу или отклоните заявку.</translation>
    </message>
    <message>
        <source>%1 is not in the register, but %2 is. Is it the same person?</source>
        <translation>%1: такого имени в списках нет, есть похожее — %2. Это один человек?</translation>
    </message>
    <message>
        <source>The confirmation of %1 has not been begun. Begin it first.</source>
        <translation>Подтверждение статуса (%1) не начато. Сначала начните его.</translation>
    </message>
    <message>
        <source>This cannot be done with the confirmation of %1 in its present state. Look at its history.</source>
        <translation>В нынешнем состоянии подтверждения (%1) это действие невозможно. Посмотрите его историю.</translation>
    </message>
    <message>
        <source>%1 is not a member of staff, so there is no status “teacher” to confirm.</source>
        <translation>%1 не работает в школе, подтверждать статус «учитель» не нужно.</translation>
    </message>
    <message>
        <source>Write which documents of %1 were seen before confirming.</source>
        <translation>Перед подтверждением (%1) укажите, какие документы просмотрены.</translation>
    </message>
    <message>
        <source>A refusal needs a reason. Write why the status is not confirmed.</source>
        <translation>Для отказа нужна причина. Напишите, почему статус не подтверждён.</translation>
    </message>
    <message>
        <source>The day %1 is not in the school year %2. Give a day of this year.</source>
        <translation>Дата %1 не относится к %2 учебному году. Укажите дату этого года.</translation>
    </message>
    <message>
        <source>There is no movement No. %1. Look the number up in the book of movements.</source>
        <translation>Записи о движении № %1 нет. Посмотрите номер в книге движения.</translation>
    </message>
    <message>
        <source>The period ends on %2, before it begins on %1.</source>
        <translation>Период заканчивается %2, раньше своего начала %1.</translation>
    </message>
    <message>
        <source>The pupil is in class %1 already.</source>
        <translation>Учащийся уже в классе %1.</translation>
    </message>
    <message>
        <source>%1 is a member of staff already.</source>
        <translation>%1 уже работает в школе.</translation>
    </message>
    <message>
        <source>%1 is on leave since %2.</source>
        <translation>%1: в отпуске с %2.</translation>
    </message>
    <message>
        <source>%1 was dismissed on %2.</source>
        <translation>%1: дата увольнения — %2.</translation>
    </message>
    <message>
        <source>The position is “%1” already.</source>
        <translation>Должность уже такая: «%1».</translation>
    </message>
    <message>
        <source>The school year %1 has been begun already. To begin it anew, undo that first.</source>
        <translation>%1 учебный год уже начат. Чтобы начать заново, сначала отмените это действие.</translation>
    </message>
    <message>
        <source>The school year %1 can be begun from %2 on. Until then, rehearse.</source>
        <translation>%1 учебный год можно начать с %2. До этого дня доступна репетиция.</translation>
    </message>
    <message>
        <source>Class %1 has nowhere to go. Choose its class in the new year, or let it graduate.</source>
        <translation>Классу %1 некуда перейти. Укажите класс в новом году или отметьте выпуск.</translation>
    </message>
    <message>
        <source>Classes %2 would both become %1. Give one of them another letter, or join them on purpose.</source>
        <translation>Классы %2 оба становятся классом %1. Укажите другую литеру или отметьте объединение.</translation>
    </message>
    <message>
        <source>There is no pupil “%1” in a class of this year. Check the exceptions.</source>
        <translation>Учащегося «%1» в классах этого года нет. Проверьте исключения.</translation>
    </message>
    <message>
        <source>The leaving grade is %1, and there is no class in it. Check the settings of the new year.</source>
        <translation>Выпускная параллель — %1, но таких классов нет. Проверьте параметры нового года.</translation>
    </message>
    <message>
        <source>The register was changed after the rehearsal. Rehearse again.</source>
        <translation>После репетиции данные изменились. Проведите репетицию заново.</translation>
    </message>
    <message>
        <source>There is no link No. %1. Look the number up in the list of links.</source>
        <translation>Ссылки № %1 нет. Посмотрите номер в списке ссылок.</translation>
    </message>
    <message>
        <source>%1 is not at the school any more: left on %2.</source>
        <translation>%1 больше не учится и не работает в школе: дата выбытия — %2.</translation>
    </message>
    <message>
        <source>%1 is not on leave, so there is nothing to come back from.</source>
        <translation>%1 не в отпуске, выходить неоткуда.</translation>
    </message>
    <message>
        <source>There is no e-mail address. Write it on the person&apos;s card.</source>
        <translation>Адреса электронной почты нет. Впишите его в карточку.</translation>
    </message>
    <message>
        <source>The appointment of %1 ended on %2: the register can be read and printed, but not changed. Enter the new order: School → Hand over.</source>
        <translation>Срок назначения администратора (%1) истёк %2: данные можно смотреть и печатать, но не изменять. Внесите новый приказ: «Сведения» → «Передать дела».</translation>
    </message>
    <message>
        <source>The day %1 is too early: what it continues began on %2. Give that day or a later one.</source>
        <translation>Дата %1 слишком ранняя: то, что она продолжает, началось %2. Укажите этот день или более поздний.</translation>
    </message>
    <message>
        <source>A request, a confirmation, a link or an account of the platform belongs to this person, so the card cannot be removed. Record that the person has left instead.</source>
        <translation>За этим человеком числятся заявка, подтверждение, ссылка или учётная запись на платформе, поэтому карточку удалить нельзя. Вместо этого внесите выбытие.</translation>
    </message>
    <message>
        <source>This link does not work any more: class %1, role “%2”, %3 on %4. Take the one that the platform shows now.</source>
        <translation>Эта ссылка больше не действует: класс %1, роль «%2», %3 %4. Возьмите ту, которую платформа показывает сейчас.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no letters from this sender. Its answer: “%2”. Nothing was sent; check the mail settings, or ask whoever keeps the server.</source>
        <translation>Почтовый сервер %1 не принимает писем от этого отправителя. Его ответ: «%2». Ничего не отправлено; проверьте настройки почты или обратитесь к тому, кто ведёт сервер.</translation>
    </message>
    <message>
        <source>%1 has more than one account. Ask which one is used, and remove the others on the platform.</source>
        <translation>Учётных записей с именем %1 больше одной. Узнайте, какой человек пользуется, и удалите остальные на платформе.</translation>
    </message>
    <message>
        <source>Before the school year %1 comes %2, which was not begun. Begin that one first, then this.</source>
        <translation>Перед учебным годом %1 идёт %2, а он не был начат. Сначала начните его, затем этот.</translation>
    </message>
    <message>
        <source>The number %1 was given in %2 already, to the order № %4 of %3. Give another number.</source>
        <translation>Номер %1 в %2 году уже дан приказу № %4 от %3. Укажите другой номер.</translation>
    </message>
    <message>
        <source>From %1 to %2 nobody would be administrator, and the register could not be changed. Let the next appointment begin earlier, today at the latest if nobody holds it now, or prolong the present one first.</source>
        <translation>С %1 по %2 администратора не было бы, и вносить изменения было бы нельзя. Начните следующее назначение раньше (если сейчас администратора нет — не позже сегодняшнего дня) или сначала продлите нынешнее.</translation>
    </message>
    <message>
        <source>The last day of the appointment, %1, is past: nobody would be administrator. Give today or a later day, or leave it empty.</source>
        <translation>Последний день назначения, %1, уже прошёл: администратора не было бы. Укажите сегодняшний или более поздний день либо оставьте поле пустым.</translation>
    </message>
    <message>
        <source>The confirmation cannot be valid until %1: that day is past. Give today or a later day.</source>
        <translation>Подтверждение не может действовать по %1: этот день уже прошёл. Укажите сегодняшний или более поздний день.</translation>
    </message>
    <message>
        <source>A movement is made by an order. Give its number and date, or say that the order follows: the movement stays an open item on the overview until it is entered.</source>
        <translation>Движение оформляется приказом. Укажите его номер и дату или отметьте, что приказ последует: пока он не внесён, движение остаётся в списке дел на «Обзоре».</translation>
    </message>
    <message>
        <source>No figures were kept of %1. Keep those of today: Statistics → Keep the figures.</source>
        <translation>За %1 показатели не сохранялись. Сохраните сегодняшние: «Статистика» → «Сохранить показатели».</translation>
    </message>
    <message>
        <source>No figures were kept of %1. The first ones are those of %2.</source>
        <translation>За %1 показатели не сохранялись. Первые — за %2.</translation>
    </message>
    <message>
        <source>There is no goal No. %1. Look the number up in the list of goals.</source>
        <translation>Цели № %1 нет. Посмотрите номер в списке целей.</translation>
    </message>
    <message>
        <source>There is no form “%1”. Look its name up in the list of forms.</source>
        <translation>Формы «%1» нет. Посмотрите название в списке форм.</translation>
    </message>
    <message>
        <source>A form cannot be called “%1”. Give a name of 1 to 100 characters.</source>
        <translation>Форму нельзя назвать «%1». Дайте название от 1 до 100 знаков.</translation>
    </message>
    <message>
        <source>The form “%1” has no columns, or more than %2. Say what stands in it, a line a column.</source>
        <translation>В форме «%1» нет столбцов или их больше %2. Перечислите столбцы, по одному на строку.</translation>
    </message>
    <message>
        <source>“%1” is no column of a form. It is written like “Joined, %=pupils_joined:percent:0”.</source>
        <translation>«%1» — не столбец формы. Столбец пишут так: «Охват, %=pupils_joined:percent:0».</translation>
    </message>
    <message>
        <source>The column “%1” asks for a share, but “%2” is no share of anything.</source>
        <translation>Столбец «%1» просит долю, но «%2» — не доля чего-либо.</translation>
    </message>
    <message>
        <source>The column “%1” cannot be rounded to “%2”: a share has 0, 1 or 2 decimals.</source>
        <translation>Столбец «%1» нельзя округлить до «%2»: у доли 0, 1 или 2 знака после запятой.</translation>
    </message>
    <message>
        <source>The form cannot be read: a later version of the program has written it. Describe it anew.</source>
        <translation>Форму не прочитать: её записала более новая версия программы. Опишите её заново.</translation>
    </message>
    <message>
        <source>This is no file of figures: it does not begin with the line “date;scope;indicator;value;of;source” and the school&apos;s name below it.</source>
        <translation>Это не файл показателей: он не начинается со строки «date;scope;indicator;value;of;source» и названия школы под ней.</translation>
    </message>
    <message>
        <source>The file is of version %1, and this program reads version 1. Ask the school for a file of the same version, or take a later program.</source>
        <translation>Файл версии %1, а программа читает версию 1. Попросите у школы файл той же версии или возьмите программу новее.</translation>
    </message>
    <message>
        <source>Row %1: “%2” cannot be read.</source>
        <translation>Строка %1: «%2» не прочитать.</translation>
    </message>
    <message>
        <source>Row %1: “%3” of %2 stands in the file twice.</source>
        <translation>Строка %1: показатель «%3» (%2) стоит в файле дважды.</translation>
    </message>
    <message>
        <source>Row %1: %2 people cannot be.</source>
        <translation>Строка %1: людей не может быть %2.</translation>
    </message>
    <message>
        <source>There is no file of figures in %1. The files end with .csv, one a school.</source>
        <translation>В папке %1 нет файлов показателей. Имена таких файлов кончаются на .csv, по одному на школу.</translation>
    </message>
    <message>
        <source>The file names several homeroom teachers of class %1: %2. Nobody is assigned; leave one of them, or assign by hand.</source>
        <translation>В файле названо несколько классных руководителей класса %1: %2. Никто не назначен; оставьте одного или назначьте вручную.</translation>
    </message>
    <message>
        <source>“%1” is not a person’s name. Leave only the surname, the given name and the patronymic in the cell; if the row is about nobody, delete it.</source>
        <translation>«%1» — не имя человека. Оставьте в ячейке только фамилию, имя и отчество; если строка ни о ком, удалите её.</translation>
    </message>
    <message>
        <source>“%1” is written unusually for a name. Check it.</source>
        <translation>«%1» — необычное написание имени. Проверьте его.</translation>
    </message>
    <message>
        <source>The sheet is called “%1”, but the heading on it says “%2”. Correct the one that is wrong.</source>
        <translation>Лист называется «%1», а в заголовке на нём — «%2». Исправьте то, что неверно.</translation>
    </message>
    <message>
        <source>The number %1 was read as the date %2. Check it, or write the date like 01.09.2026.</source>
        <translation>Число %1 прочитано как дата %2. Проверьте его или запишите дату так: 01.09.2026.</translation>
    </message>
    <message numerus="yes">
        <source>Born on %1 the pupil would be %n year(s) old. Check the date.</source>
        <translation>
            <numerusform>Родившемуся %1 учащемуся был бы %n год. Проверьте дату.</numerusform>
            <numerusform>Родившемуся %1 учащемуся было бы %n года. Проверьте дату.</numerusform>
            <numerusform>Родившемуся %1 учащемуся было бы %n лет. Проверьте дату.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden and is not read. If it belongs to the list, choose it by its name.</source>
        <translation>Лист «%1» скрыт и не прочитан. Если он относится к списку, выберите его по названию.</translation>
    </message>
    <message>
        <source>A signature below the list is left out: “%1”.</source>
        <translation>Пропущена подпись под списком: «%1».</translation>
    </message>
    <message>
        <source>It is not clear what this row is, “%1”: the heading of a class, a signature or a person. Write a heading like “Класс: 1А”, delete a signature, or put the person’s name into its column.</source>
        <translation>Неясно, что это за строка, «%1»: заголовок класса, подпись или человек. Заголовок запишите так: «Класс: 1А»; подпись удалите; имя человека поставьте в его столбец.</translation>
    </message>
    <message>
        <source>The sheet “%1” is not read: by its name it lists those who have left.</source>
        <translation>Лист «%1» не прочитан: судя по названию, на нём выбывшие.</translation>
    </message>
    <message>
        <source>In the column “%1” the month stands before the day (“%2”); the whole column is read so.</source>
        <translation>В столбце «%1» месяц стоит перед днём («%2»); так прочитан весь столбец.</translation>
    </message>
    <message>
        <source>In the column “%1” the dates could have the month or the day first (“%2”); they are read with the day first. If that is wrong, write them like 01.09.2026.</source>
        <translation>В столбце «%1» по датам не видно, что стоит первым, день или месяц («%2»); прочитано так, что первым стоит день. Если это неверно, запишите даты так: 01.09.2026.</translation>
    </message>
    <message>
        <source>The parents in the column “%1” are not read this time. Import the file once more with the columns of theirs.</source>
        <translation>Родители из столбца «%1» в этот раз не прочитаны. Загрузите файл ещё раз, выбрав их столбцы.</translation>
    </message>
    <message>
        <source>Two columns may be “%1”: “%2” and “%3”. Choose which of them is to be read (on the command line: --map %4=COLUMN).</source>
        <translation>Столбцом «%1» могут быть два: «%2» и «%3». Выберите, какой из них читать (в командной строке: --map %4=СТОЛБЕЦ).</translation>
    </message>
    <message>
        <source>A row names two parents, “%1” and “%2”, and one is read at a time. Import the file twice, only adding and updating: choose the columns of the one, then those of the other (on the command line: --map fullName=COLUMN).</source>
        <translation>В строке двое родителей, «%1» и «%2», а читается за раз один. Загрузите файл дважды в режиме «Только добавить и обновить»: сначала выберите столбцы одного, затем другого (в командной строке: --map fullName=СТОЛБЕЦ).</translation>
    </message>
    <message>
        <source>This very list was read before, as of %1, and another one of %2 after it. If the platform shows this again today, say that it is the list of %3; otherwise there is nothing to do: save the list in the cabinet anew.</source>
        <translation>Этот самый список уже загружен как список от %1, а после него — другой, от %2. Если платформа сегодня снова показывает именно это, подтвердите, что это список от %3. Иначе загружать нечего: сохраните в кабинете свежий список.</translation>
    </message>
    <message>
        <source>The last change, entry %1, is a printed act: what was revoked by it cannot be brought back. Register a new link instead.</source>
        <translation>Последнее изменение, запись № %1, — отпечатанный акт: аннулированное по нему вернуть нельзя. Внесите новую ссылку.</translation>
    </message>
    <message>
        <source>The last change, entry %1 (%2), has left the house and cannot be undone. Put it right with a new action.</source>
        <translation>Последнее изменение, запись № %1 («%2»), уже вышло за стены школы, и отменить его нельзя. Исправьте новым действием.</translation>
    </message>
    <message>
        <source>The one before it, entry %1 (%2), can be undone by its number.</source>
        <translation>Предыдущее, запись № %1 («%2»), можно отменить по номеру.</translation>
    </message>
    <message>
        <source>The register has “%1” in class %2. Is it the same pupil, who has moved to another class, or a namesake?</source>
        <translation>В классе %2 есть «%1». Это тот же учащийся, которого перевели, или полный тёзка?</translation>
    </message>
    <message>
        <source>The register has this name in class %2 with another number, %1. Is it the same person?</source>
        <translation>В классе %2 есть человек с этим именем, но с другим номером — %1. Это тот же человек?</translation>
    </message>
    <message>
        <source>The number “%1” is that of “%2” in the register (class %3), the rest of the row is not. Whose row is it?</source>
        <translation>Номер «%1» в программе — у «%2» (класс %3), а остальное в строке не о нём. О ком эта строка?</translation>
    </message>
    <message>
        <source>The number “%1” is that of “%2”, who is not a pupil: a list of pupils changes no staff and no parents. Check the number, or clear it in the card of that person.</source>
        <translation>Номер «%1» — у «%2», а это не учащийся: список учащихся не меняет сотрудников и родителей. Проверьте номер или сотрите его в карточке этого человека.</translation>
    </message>
    <message>
        <source>The number “%1” was left out: in the register it is another person&apos;s.</source>
        <translation>Номер «%1» не внесён: в программе он у другого человека.</translation>
    </message>
    <message>
        <source>The pupil “%1” is in the register, but with another value: %2 — %3. Correct it in the file or in the register.</source>
        <translation>Учащийся «%1» в реестре есть, но отличается значение: «%2» там — %3. Исправьте в файле или в реестре.</translation>
    </message>
    <message>
        <source>Hardly any school has a class %1: grades go to 11 (to 12 in evening schools), and Ы, Ь, Ъ are no letters of classes. Check it before it is created.</source>
        <translation>Класса %1 почти нигде не бывает: классы с 1 по 11 (в вечерних школах по 12), а букв Ы, Ь, Ъ у классов нет. Проверьте, прежде чем создавать.</translation>
    </message>
    <message>
        <source>By its headings this is a list “%2”, not “%1”; nothing is read from it. Choose “%2” as whose list it is. If it is “%1” all the same, choose yourself which column holds the full name (on the command line: --map fullName=COLUMN).</source>
        <translation>По заголовкам это список «%2», а не «%1»; из него ничего не взято. Выберите, что это список «%2». Если это всё же «%1», сами укажите столбец с ФИО (в командной строке: --map fullName=СТОЛБЕЦ).</translation>
    </message>
    <message>
        <source>This is a text document (Word), not a table. Select the table in it, copy it, paste it into an empty spreadsheet and save that as .xlsx, .ods or CSV.</source>
        <translation>Это текстовый документ (Word), а не таблица. Выделите в нём таблицу, скопируйте, вставьте в пустую электронную таблицу и сохраните её как .xlsx, .ods или CSV.</translation>
    </message>
    <message>
        <source>This is a picture, not a table: no names can be read from it. Get the list as a table (.xlsx, .ods, .xls or CSV).</source>
        <translation>Это изображение, а не таблица: имена из него не прочесть. Получите список в виде таблицы (.xlsx, .ods, .xls или CSV).</translation>
    </message>
    <message>
        <source>This is an archive, not a table. Unpack it and choose the table that was in it.</source>
        <translation>Это архив, а не таблица. Распакуйте его и выберите таблицу, которая в нём лежит.</translation>
    </message>
    <message>
        <source>There is no field “%1”. “starosta-cli import --help” lists the fields.</source>
        <translation>Поля «%1» нет. Список полей: «starosta-cli import --help».</translation>
    </message>
    <message>
        <source>“%1”: there is no such day. Check day, month and year.</source>
        <translation>«%1» — такого дня нет. Проверьте день, месяц и год.</translation>
    </message>
    <message>
        <source>By the computer’s clock today is %1, but the last entry of the journal is of %2. Nothing was changed: an entry of a wrong day would date all that follow. Set the clock; if the date is right, confirm it: the strip above the page, or starosta-cli journal confirm-date.</source>
        <translation>По часам компьютера сегодня %1, а последняя запись журнала — от %2. Ничего не изменено: после записи с неверной датой неверной была бы дата всех следующих. Поставьте часы; если дата верна, подтвердите её: полоса над страницей или starosta-cli journal confirm-date.</translation>
    </message>
    <message>
        <source>The same person stands in row %1 too. Leave one of the rows.</source>
        <translation>Тот же человек стоит и в строке %1. Оставьте одну из строк.</translation>
    </message>
    <message>
        <source>By the column “%2”, which is not read, this person may have left (“%1”). Take the row out of the file if that is so.</source>
        <translation>Судя по столбцу «%2», который не читается, этот человек мог выбыть («%1»). Если это так, уберите строку из файла.</translation>
    </message>
    <message>
        <source>There is nothing to print again of batch No. %1: of those who stand on it, nobody is left whom its links are for.</source>
        <translation>Партию № %1 печатать заново не для кого: никому из названных в ней её ссылки больше не предназначены.</translation>
    </message>
    <message>
        <source>No letter is needed: this person has joined since the mailing was made.</source>
        <translation>Письмо не нужно: после составления рассылки человек вошёл на платформу.</translation>
    </message>
    <message>
        <source>This person refuses to join. If that holds no longer, withdraw the refusal first.</source>
        <translation>Человек отказался. Если отказ больше не действует, сначала снимите его.</translation>
    </message>
    <message>
        <source>This link went to the person in another letter. To send it once more, make a new mailing.</source>
        <translation>Эта ссылка ушла человеку в другом письме. Чтобы отправить её ещё раз, составьте новую рассылку.</translation>
    </message>
    <message>
        <source>%1 asks for class %2 but is in %3 by the register. Refuse and invite into the right class, or enter the transfer first.</source>
        <translation>%1 просит принять в класс %2, а в реестре стоит в %3. Откажите и пригласите в нужный класс либо сначала внесите перевод.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be any of %n people: %2. Name the one who is meant by the number.</source>
        <translation>
            <numerusform>«%1» — это может быть %n человек: %2. Назовите нужного по номеру.</numerusform>
            <numerusform>«%1» — это могут быть %n человека: %2. Назовите нужного по номеру.</numerusform>
            <numerusform>«%1» — это могут быть %n человек: %2. Назовите нужного по номеру.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a file of this program with the data of a school, or belongs to one: it was not replaced. Choose another name.</source>
        <translation>%1 — файл этой программы с данными школы или относится к нему: он не заменён. Выберите другое имя.</translation>
    </message>
    <message>
        <source>One cell in quotes takes up the lines %1–%2 whole, with everybody in them: a quote before it may be one too many. Look at these lines in a text editor.</source>
        <translation>Одна ячейка в кавычках занимает строки %1–%2 целиком, со всеми, кто в них записан: возможно, перед ней лишняя кавычка. Посмотрите эти строки в текстовом редакторе.</translation>
    </message>
    <message>
        <source>There is one more column “%1”, which says something else (“%2”) and is not read: people may stand in it. Put lists that stand side by side one below the other, or on sheets of their own.</source>
        <translation>Есть ещё один столбец «%1» с другим содержанием («%2»), он не читается: в нём могут быть люди. Списки, которые стоят рядом, поместите один под другим или на отдельных листах.</translation>
    </message>
    <message>
        <source>The surname, the given name and the date of birth are those of “%1” (class %2). Is it the same person with another patronymic?</source>
        <translation>Фамилия, имя и дата рождения — как у «%1» (класс %2), а отчество другое. Это тот же человек?</translation>
    </message>
    <message>
        <source>The register has “%1”, who is nobody&apos;s parent at present. Is it the same person?</source>
        <translation>В реестре есть «%1»: сейчас этот человек не записан родителем ни одного ученика. Это он?</translation>
    </message>
    <message>
        <source>The pupil “%1” has left (class %2): parents of a pupil who has left are not entered. Take the row out of the file, or enter the return of the pupil first.</source>
        <translation>Ученик «%1» выбыл (класс %2): родители выбывших не записываются. Уберите строку из файла или сначала оформите возвращение ученика.</translation>
    </message>
    <message>
        <source>“%1” is not in the file and would be dismissed: %2 would be without a homeroom teacher.</source>
        <translation>«%1» нет в файле, и этот сотрудник будет считаться уволенным: без классного руководителя останутся классы: %2.</translation>
    </message>
    <message>
        <source>“%1” is the administrator of the platform, is not in the file and would be dismissed. Take the tick off the row, or appoint another administrator first.</source>
        <translation>«%1» — администратор платформы; в файле этого человека нет, и он будет считаться уволенным. Снимите отметку со строки или сначала назначьте другого администратора.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 («%2»)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was not undone: what it wrote was changed later. Undo these entries first, in this order: %2.</source>
        <translation>Запись № %1 не отменена: то, что она внесла, позже изменили. Сначала отмените по порядку записи: %2.</translation>
    </message>
    <message>
        <source>That cannot be undone: “%1” would be in class %2 again, which is archived. Take the class out of the archive first (page “Classes”).</source>
        <translation>Это нельзя отменить: «%1» снова окажется в классе %2, а он в архиве. Сначала верните класс из архива (страница «Классы»).</translation>
    </message>
    <message>
        <source>That cannot be undone: class %1 would have two homeroom teachers (%2). Take the present one off first (page “Homeroom teachers”).</source>
        <translation>Это нельзя отменить: у класса %1 стало бы два классных руководителя (%2). Сначала освободите нынешнего (страница «Руководители»).</translation>
    </message>
    <message>
        <source>Entry %1 cannot be undone any more: personal data was destroyed after it (entry %2), and what is destroyed does not come back. Put it right with a new change.</source>
        <translation>Запись %1 больше нельзя отменить: после неё были уничтожены личные данные (запись %2), а уничтоженное не возвращается. Исправьте новым действием.</translation>
    </message>
    <message>
        <source>%1 is a pupil of %2: the data of those who are at the school is not destroyed. Record the departure first.</source>
        <translation>%1 учится в классе %2: данные тех, кто в школе, не уничтожаются. Сначала запишите выбытие.</translation>
    </message>
    <message>
        <source>%1 works at the school: the data of those who are at the school is not destroyed. Record the dismissal first.</source>
        <translation>%1 работает в школе: данные тех, кто в школе, не уничтожаются. Сначала запишите увольнение.</translation>
    </message>
    <message>
        <source>%1 is a parent of %2 (%3), who is at the school: the data stays as long as the child does.</source>
        <translation>%1 — родитель учащегося в школе ребёнка: %2 (%3). Данные остаются, пока ребёнок в школе.</translation>
    </message>
    <message>
        <source>%1 held an office: the journal, the appointments or the orders have to name who did what. Such data is kept as long as those papers are.</source>
        <translation>%1 — имя из журнала, назначений или приказов: они обязаны называть, кто что сделал. Такие данные хранятся столько же, сколько эти документы.</translation>
    </message>
    <message>
        <source>%1 has a personal link that works, No. %2. Revoke it first.</source>
        <translation>%1: действует личная ссылка № %2. Сначала аннулируйте её.</translation>
    </message>
    <message>
        <source>There is nobody whose data could be destroyed.</source>
        <translation>Некому уничтожать данные: таких людей нет.</translation>
    </message>
    <message>
        <source>Why is the data destroyed? The act and the journal have to say it: give the reason.</source>
        <translation>Почему уничтожаются данные? Это должно стоять в акте и в журнале: укажите причину.</translation>
    </message>
    <message>
        <source>The register has changed since the list was made; nothing was destroyed. Look through the list again.</source>
        <translation>С тех пор как составлен список, данные изменились; ничего не уничтожено. Просмотрите список заново.</translation>
    </message>
    <message>
        <source>The data is destroyed and the act holds, but traces may still be in the file %1: it could not be written anew. Close other windows and programs that use it, free some space on the disk, and open the school again.</source>
        <translation>Данные уничтожены, акт действителен, но в файле %1 могли остаться следы: его не удалось переписать заново. Закройте другие окна и программы, которые им заняты, освободите место на диске и откройте школу снова.</translation>
    </message>
    <message>
        <source>%1 is still to come: today is %2.</source>
        <translation>%1 ещё не наступило: сегодня %2.</translation>
    </message>
    <message>
        <source>A goal is a whole number from 1 to 100 percent, and not “%1”.</source>
        <translation>Цель — целое число процентов от 1 до 100, а не «%1».</translation>
    </message>
    <message>
        <source>“%1” is no share of anything, so it has no goal in percent. These are shares: %2.</source>
        <translation>«%1» — не доля от чего-либо, поэтому цели в процентах у показателя нет. Доли — это: %2.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. There are: %2.</source>
        <translation>Показателя «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>There is a form “%1” already. Change that one, or give this one another name.</source>
        <translation>Форма «%1» уже есть. Измените её или назовите новую иначе.</translation>
    </message>
    <message>
        <source>The column “%1” asks for “%2”, and there is no such indicator. There are: %3.</source>
        <translation>Столбец «%1» просит «%2», а такого показателя нет. Есть: %3.</translation>
    </message>
    <message>
        <source>The file is written in another encoding than UTF-8, so the school&apos;s name cannot be read. Ask the school for the file as the program wrote it, not saved anew by a spreadsheet.</source>
        <translation>Файл записан не в UTF-8, и названия школы не прочесть. Попросите у школы файл в том виде, в каком его записала программа, не пересохранённый в редакторе таблиц.</translation>
    </message>
    <message>
        <source>There is not a single figure in the file, only the name of the school.</source>
        <translation>В файле нет ни одного показателя, только название школы.</translation>
    </message>
    <message>
        <source>Row %1: there is nothing in the column “%2”.</source>
        <translation>Строка %1: в столбце «%2» пусто.</translation>
    </message>
    <message>
        <source>The file contradicts itself: “%2” (%1) is %3 of %4, more than there are.</source>
        <translation>Файл противоречит себе: «%2» (%1) — %3 из %4, больше, чем есть.</translation>
    </message>
    <message>
        <source>The file contradicts itself: “%2” (%1) is said to be of “%3”, and the number itself is “%4” there.</source>
        <translation>Файл противоречит себе: «%2» (%1) считается от «%3», а само это число в файле — «%4».</translation>
    </message>
    <message>
        <source>The file contradicts itself: “%1” of the whole school is %2, and of its classes together %3.</source>
        <translation>Файл противоречит себе: «%1» по школе — %2, а по классам вместе — %3.</translation>
    </message>
    <message>
        <source>%1 is a file. Name the folder in which the schools&apos; files are.</source>
        <translation>%1 — это файл. Укажите папку, в которой лежат файлы школ.</translation>
    </message>
    <message>
        <source>%1 is one of the files that are to be summed, not an earlier table: nothing was written. Give the table another name.</source>
        <translation>%1 — один из файлов школ, а не прежняя сводная таблица: ничего не записано. Назовите таблицу иначе.</translation>
    </message>
    <message>
        <source>Nobody has exactly this name; “%1” (class %2) is like it: a letter or two differ, the words stand in another order, or a patronymic is missing. Is it the same person?</source>
        <translation>Человека с точно таким именем нет; похоже имя «%1» (класс %2): отличаются одна-две буквы, порядок слов или нет отчества. Это тот же человек?</translation>
    </message>
    <message>
        <source>The same person stands in row %1 too. Leave one of the rows; two people of one name need dates of birth or numbers that differ.</source>
        <translation>Этот же человек стоит и в строке %1. Оставьте одну из строк; если это два человека с одним именем, у них должны различаться даты рождения или номера личных дел.</translation>
    </message>
    <message>
        <source>“%1” in row %2 is spelled almost the same, with the same class and date of birth. If both are one person, leave one of the rows out.</source>
        <translation>«%1» в строке %2 пишется почти так же, с тем же классом и той же датой рождения. Если это один человек, оставьте одну из строк.</translation>
    </message>
    <message>
        <source>New links are to have no last day, but links without one are not allowed. Allow them, or choose how long new links are valid.</source>
        <translation>Новые ссылки должны быть бессрочными, но бессрочные ссылки не разрешены. Разрешите их или выберите, сколько действуют новые ссылки.</translation>
    </message>
    <message>
        <source>New links are to have no last day, but to be valid for %1 days at most. Take the maximum away, or choose how long new links are valid.</source>
        <translation>Новые ссылки должны быть бессрочными и вместе с тем действовать не дольше %1 дней. Уберите предел или выберите, сколько действуют новые ссылки.</translation>
    </message>
    <message>
        <source>%1 is the administrator already. To change the last day, prolong the appointment.</source>
        <translation>%1 — уже администратор. Чтобы изменить последний день, продлите назначение.</translation>
    </message>
    <message>
        <source>“%1” is in the register as a pupil or a parent, not as a member of staff. The head appoints a member of staff: enter the person among the staff first.</source>
        <translation>«%1» — в реестре учащийся или родитель, но не работник. Руководитель назначает работника школы: сначала внесите этого человека в список работников.</translation>
    </message>
    <message>
        <source>The register has “%1” already (No. %2). Choose that person, or say that it is another one of the same name.</source>
        <translation>В реестре уже есть «%1» (№ %2). Выберите этого человека или укажите, что это другой с тем же именем.</translation>
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
            <numerusform>%n работник</numerusform>
            <numerusform>%n работника</numerusform>
            <numerusform>%n работников</numerusform>
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
        <translation>Работники</translation>
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
    <message>
        <source>Comes back</source>
        <translation>Возвращается</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Выбывает</translation>
    </message>
    <message>
        <source>Changed by hand, kept</source>
        <translation>Изменено вручную, останется</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Add and update only</source>
        <translation>Только добавить и обновить</translation>
    </message>
    <message>
        <source>Full list: who is missing has left</source>
        <translation>Полный список: кого нет — выбыл</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Применён</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Задержан</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>внесён вручную</translation>
    </message>
    <message>
        <source>a row that could not be read may be about this person</source>
        <translation>возможно, о нём строка, которую не удалось понять</translation>
    </message>
    <message>
        <source>a question may be about this person</source>
        <translation>возможно, о нём вопрос без ответа</translation>
    </message>
    <message>
        <source>%1 of %2 would leave; up to %3 is usual.</source>
        <translation>Выбыло бы %1 из %2; обычно — до %3.</translation>
    </message>
    <message>
        <source>Class %1 would lose %2 of %3; up to %4 is usual.</source>
        <translation>Класс %1 потерял бы %2 из %3; обычно — до %4.</translation>
    </message>
    <message>
        <source>Known values of %1 of %2 would be overwritten; up to %3 is usual.</source>
        <translation>Известные сведения изменились бы у %1 из %2; обычно — до %3.</translation>
    </message>
    <message>
        <source>The file has %1 rows, the last one had %2; from %3 on is usual.</source>
        <translation>В файле строк: %1, в прошлый раз было %2; обычно — от %3.</translation>
    </message>
    <message>
        <source>None of the %1 rows matches any of the %2 people who should be in the list.</source>
        <translation>Ни одна из строк (%1) не совпала ни с кем из тех, кто должен быть в списке (%2).</translation>
    </message>
    <message>
        <source>%1 of %2 rows could not be read, so it is not known whether those who are missing left.</source>
        <translation>Не удалось понять строк: %1 из %2, поэтому неизвестно, выбыли ли те, кого нет.</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Последняя активность</translation>
    </message>
    <message>
        <source>%1 of %2 sheets are not read, so it is not known whether those who are missing left.</source>
        <translation>Не прочитано листов: %1 из %2, поэтому неизвестно, выбыли ли те, кого нет в списке.</translation>
    </message>
    <message>
        <source>%1 who had left would come back, to %2 who are there; up to %3 is usual. Is it an old list?</source>
        <translation>Вернулось бы выбывших: %1, сейчас в списках %2; обычно не больше %3. Не старый ли это список?</translation>
    </message>
    <message>
        <source>%1 of %2 classes would get another homeroom teacher; up to %3 is usual.</source>
        <translation>Классный руководитель сменился бы у %1 из %2 классов; обычно не больше %3.</translation>
    </message>
    <message>
        <source>Row of the file</source>
        <translation>Строка файла</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Отличия</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>%1 — not ticked</source>
        <translation>%1 — не отмечено</translation>
    </message>
    <message>
        <source>%1 of %2 columns of names are not read, so it is not known whether those who are missing left.</source>
        <translation>Не читаются столбцы с именами: %1 из %2, поэтому неизвестно, выбыли ли те, кого нет в списке.</translation>
    </message>
    <message>
        <source>Known values of %1 of %2 in class %3 would be overwritten; up to %4 is usual.</source>
        <translation>В классе %3 известные сведения изменились бы у %1 из %2; обычно — до %4.</translation>
    </message>
    <message>
        <source>The administrator of the platform is not in the file and would be dismissed.</source>
        <translation>Администратора платформы нет в файле: он был бы уволен.</translation>
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
        <translation>выдана</translation>
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
        <translation>работник</translation>
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
        <translation>Работники</translation>
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
    <message>
        <source>Sheet: title</source>
        <translation>Лист: заголовок</translation>
    </message>
    <message>
        <source>Sheet: introduction</source>
        <translation>Лист: вступление</translation>
    </message>
    <message>
        <source>Sheet: steps</source>
        <translation>Лист: шаги</translation>
    </message>
    <message>
        <source>Sheet: remark</source>
        <translation>Лист: примечание</translation>
    </message>
    <message>
        <source>Slip: title</source>
        <translation>Листочек: заголовок</translation>
    </message>
    <message>
        <source>Slip: text</source>
        <translation>Листочек: текст</translation>
    </message>
    <message>
        <source>List: title</source>
        <translation>Ведомость: заголовок</translation>
    </message>
    <message>
        <source>List: remark</source>
        <translation>Ведомость: примечание</translation>
    </message>
    <message>
        <source>This must not be empty. Fill it in.</source>
        <translation>Здесь не может быть пусто. Заполните.</translation>
    </message>
    <message numerus="yes">
        <source>There are too many steps: at most %n.</source>
        <translation>
            <numerusform>Шагов слишком много: помещается не больше %n.</numerusform>
            <numerusform>Шагов слишком много: помещается не больше %n.</numerusform>
            <numerusform>Шагов слишком много: помещается не больше %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkLabels</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>until the end of the term</source>
        <translation>до конца четверти</translation>
    </message>
    <message>
        <source>until the end of the school year</source>
        <translation>до конца учебного года</translation>
    </message>
    <message>
        <source>without a last day</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>действуют</translation>
    </message>
    <message>
        <source>void</source>
        <translation>недействительны</translation>
    </message>
    <message>
        <source>void: %1 of %2</source>
        <translation>недействительны: %1 из %2</translation>
    </message>
    <message>
        <source>A link that is entered today would be valid until %1.</source>
        <translation>Ссылка, внесённая сегодня, действовала бы до %1.</translation>
    </message>
    <message>
        <source>A link that is entered today would have no last day.</source>
        <translation>Ссылка, внесённая сегодня, была бы бессрочной.</translation>
    </message>
</context>
<context>
    <name>MailLabels</name>
    <message>
        <source>gets a letter</source>
        <translation>получит письмо</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>нет адреса почты</translation>
    </message>
    <message>
        <source>wrong e-mail address</source>
        <translation>адрес почты с ошибкой</translation>
    </message>
    <message>
        <source>no link to send</source>
        <translation>нет ссылки для отправки</translation>
    </message>
    <message>
        <source>was sent before</source>
        <translation>уже отправлено</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Адрес отправителя</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Имя отправителя</translation>
    </message>
    <message>
        <source>File of one more certificate authority</source>
        <translation>Файл ещё одного удостоверяющего центра</translation>
    </message>
    <message>
        <source>Wait for the connection, seconds</source>
        <translation>Ждать соединения, секунд</translation>
    </message>
    <message>
        <source>Wait for a letter, seconds</source>
        <translation>Ждать отправки письма, секунд</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>отправлено %1</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>не отправлено %1</translation>
    </message>
    <message>
        <source>not known %1</source>
        <translation>неизвестно %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>ждут %1</translation>
    </message>
    <message>
        <source>has joined already</source>
        <translation>уже присоединился</translation>
    </message>
    <message>
        <source>refuses to join</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>waits in an unfinished mailing</source>
        <translation>ждёт в незаконченной рассылке</translation>
    </message>
    <message>
        <source>may have arrived</source>
        <translation>письмо могло дойти</translation>
    </message>
    <message>
        <source>waits in mailing No. %1</source>
        <translation>ждёт в рассылке № %1</translation>
    </message>
    <message>
        <source>mailing No. %1: may have arrived</source>
        <translation>рассылка № %1: письмо могло дойти</translation>
    </message>
</context>
<context>
    <name>MemberLabels</name>
    <message>
        <source>joined</source>
        <translation>на платформе</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>stranger</source>
        <translation>посторонний</translation>
    </message>
    <message>
        <source>wrong role</source>
        <translation>не та роль</translation>
    </message>
    <message>
        <source>wrong class</source>
        <translation>не тот класс</translation>
    </message>
    <message>
        <source>joined twice</source>
        <translation>дважды</translation>
    </message>
    <message>
        <source>has left the school</source>
        <translation>выбыл из школы</translation>
    </message>
    <message>
        <source>the same name and role</source>
        <translation>то же имя и та же роль</translation>
    </message>
    <message>
        <source>the same name and role, another class</source>
        <translation>то же имя и та же роль, другой класс</translation>
    </message>
    <message>
        <source>the same name, another role</source>
        <translation>то же имя, другая роль</translation>
    </message>
    <message>
        <source>the same name, has an account already</source>
        <translation>то же имя, учётная запись уже есть</translation>
    </message>
    <message>
        <source>was chosen for this name before</source>
        <translation>был выбран для этого имени раньше</translation>
    </message>
    <message>
        <source>a name that resembles it</source>
        <translation>похожее имя</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>решения ещё нет</translation>
    </message>
    <message>
        <source>found by the name</source>
        <translation>найдено по имени</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>выбрано вручную</translation>
    </message>
    <message>
        <source>nobody of the school, as decided by hand</source>
        <translation>никто из школы, решено вручную</translation>
    </message>
    <message>
        <source>%1 is not of the school any more. Remove the account on the platform.</source>
        <translation>%1 больше не в школе. Удалите участника на платформе.</translation>
    </message>
    <message>
        <source>Somebody in another role has the same name; the role tells them apart.</source>
        <translation>Так же зовут человека в другой роли; их различает роль.</translation>
    </message>
    <message numerus="yes">
        <source>%n more people have this name and role, each with an account: the list does not tell which account is whose.</source>
        <translation>
            <numerusform>Ещё %n человек с тем же именем и ролью тоже имеет учётную запись: чья из них чья, по списку не различить.</numerusform>
            <numerusform>Ещё %n человека с тем же именем и ролью тоже имеют учётные записи: чья из них чья, по списку не различить.</numerusform>
            <numerusform>Ещё %n человек с тем же именем и ролью тоже имеют учётные записи: чья из них чья, по списку не различить.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementText</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Зачисление</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Promotion to the next grade</source>
        <translation>Перевод в следующий класс</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Выбытие</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возвращение</translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Приём на работу</translation>
    </message>
    <message>
        <source>Change of position</source>
        <translation>Смена должности</translation>
    </message>
    <message>
        <source>Long leave</source>
        <translation>Длительный отпуск</translation>
    </message>
    <message>
        <source>Return from leave</source>
        <translation>Выход из отпуска</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>Увольнение</translation>
    </message>
    <message>
        <source>Classes without this homeroom teacher: %1</source>
        <translation>Классы, которые остаются без этого классного руководителя: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Links that become due for revocation: %n (%1)</source>
        <translation>
            <numerusform>%n ссылка к аннулированию (%1)</numerusform>
            <numerusform>%n ссылки к аннулированию (%1)</numerusform>
            <numerusform>%n ссылок к аннулированию (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parents without a child at school: %n (%1)</source>
        <translation>
            <numerusform>%n родитель остаётся без ребёнка в школе (%1)</numerusform>
            <numerusform>%n родителя остаются без детей в школе (%1)</numerusform>
            <numerusform>%n родителей остаются без детей в школе (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>To be done on the platform: %n (%1)</source>
        <translation>
            <numerusform>%n действие на платформе (%1)</numerusform>
            <numerusform>%n действия на платформе (%1)</numerusform>
            <numerusform>%n действий на платформе (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Actions on the platform that fall away: %n</source>
        <translation>
            <numerusform>%n действие на платформе больше не нужно</numerusform>
            <numerusform>%n действия на платформе больше не нужны</numerusform>
            <numerusform>%n действий на платформе больше не нужны</numerusform>
        </translation>
    </message>
    <message>
        <source>follows</source>
        <translation>последует</translation>
    </message>
    <message>
        <source>by the list</source>
        <comment>an imported one</comment>
        <translation>по списку</translation>
    </message>
    <message numerus="yes">
        <source>Links that are due for revocation no longer: %n (%1)</source>
        <translation>
            <numerusform>Ссылки, которые снова нужны: %n (%1)</numerusform>
            <numerusform>Ссылки, которые снова нужны: %n (%1)</numerusform>
            <numerusform>Ссылки, которые снова нужны: %n (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests to join that are refused: %n</source>
        <translation>
            <numerusform>Отклонятся заявки на вступление: %n</numerusform>
            <numerusform>Отклонятся заявки на вступление: %n</numerusform>
            <numerusform>Отклонятся заявки на вступление: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmations of the status “teacher” that end: %n</source>
        <translation>
            <numerusform>Закончатся подтверждения статуса «учитель»: %n</numerusform>
            <numerusform>Закончатся подтверждения статуса «учитель»: %n</numerusform>
            <numerusform>Закончатся подтверждения статуса «учитель»: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Class %1 is not of a grade that leaves</source>
        <translation>Класс %1 — не выпускной</translation>
    </message>
    <message>
        <source>Another grade: %1 → %2</source>
        <translation>Другая параллель: %1 → %2</translation>
    </message>
</context>
<context>
    <name>OrderUseText</name>
    <message>
        <source>Enrolled: %1</source>
        <translation>Зачислен(а): %1</translation>
    </message>
    <message>
        <source>Moved to another class: %1</source>
        <translation>Переведён(а): %1</translation>
    </message>
    <message>
        <source>Moved up: %1</source>
        <translation>Переведён(а) в следующий класс: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Выбыл(а): %1</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Вернулся(ась): %1</translation>
    </message>
    <message>
        <source>Graduated: %1</source>
        <translation>Выпущен(а): %1</translation>
    </message>
    <message>
        <source>Hired: %1</source>
        <translation>Принят(а) на работу: %1</translation>
    </message>
    <message>
        <source>Another position: %1</source>
        <translation>Другая должность: %1</translation>
    </message>
    <message>
        <source>On leave: %1</source>
        <translation>В отпуске: %1</translation>
    </message>
    <message>
        <source>Back from leave: %1</source>
        <translation>Вышел(ла) из отпуска: %1</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Уволен(а): %1</translation>
    </message>
    <message>
        <source>Administrator: %1, from %2</source>
        <translation>Администратор: %1, с %2</translation>
    </message>
    <message>
        <source>Approved list of classes, %1</source>
        <translation>Номенклатура классов, %1</translation>
    </message>
    <message>
        <source>Second teacher of %1: %2, from %3</source>
        <translation>Второй руководитель %1: %2, с %3</translation>
    </message>
    <message>
        <source>Homeroom teacher of %1: %2, from %3</source>
        <translation>Классный руководитель %1: %2, с %3</translation>
    </message>
    <message>
        <source>Without a homeroom teacher: %1</source>
        <translation>Без классного руководителя: %1</translation>
    </message>
    <message>
        <source>Several classes: %1 (%2)</source>
        <translation>Несколько классов: %1 (%2)</translation>
    </message>
    <message>
        <source>On leave since %1: %2 (%3)</source>
        <translation>В отпуске с %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Today is the last day of the appointment of %1.</source>
        <translation>Сегодня последний день назначения: %1. Продлите его или передайте дела.</translation>
    </message>
    <message numerus="yes">
        <source>The appointment of %1 ends on %2: %n day(s) left. Prolong it or hand over.</source>
        <translation>
            <numerusform>Назначение кончается %2 (%1): остался %n день. Продлите его или передайте дела.</numerusform>
            <numerusform>Назначение кончается %2 (%1): осталось %n дня. Продлите его или передайте дела.</numerusform>
            <numerusform>Назначение кончается %2 (%1): осталось %n дней. Продлите его или передайте дела.</numerusform>
        </translation>
    </message>
    <message>
        <source>View only: the appointment of %1 ended on %2. Enter the order of the next one.</source>
        <translation>Только просмотр: назначение кончилось %2 (%1). Внесите приказ о следующем администраторе.</translation>
    </message>
    <message>
        <source>From %1 to %2 nobody was administrator.</source>
        <translation>С %1 по %2 администратора не было.</translation>
    </message>
    <message>
        <source>By the computer’s clock today is %1, but nothing was written since %2. Changes wait until the clock is set or the date is confirmed.</source>
        <translation>По часам компьютера сегодня %1, а записей не было с %2. Изменения подождут, пока вы не поставите часы или не подтвердите дату.</translation>
    </message>
    <message>
        <source>The computer’s clock shows %1, but the journal goes up to %2: what is written now is dated %2. Set the clock; if it was wrong on %2, restore the copy made before that day.</source>
        <translation>Часы компьютера показывают %1, а в журнале есть запись от %2: всё, что записывается сейчас, датируется %2. Поставьте часы; если они были неверны %2, восстановите копию, сделанную до этого дня.</translation>
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
        <translation>Работник</translation>
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
        <translation>Выдана</translation>
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
        <translation>запись добавлена</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>запись изменена</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>запись удалена</translation>
    </message>
    <message>
        <source>Who wrote a field last</source>
        <translation>Кто изменил поле последним</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>запись №&#xa0;%1</translation>
    </message>
    <message>
        <source>Act of revocation</source>
        <translation>Акт об аннулировании</translation>
    </message>
    <message>
        <source>Link of an act</source>
        <translation>Ссылка в акте</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Paused since</source>
        <translation>Приостановлена с</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Прежнее состояние</translation>
    </message>
    <message>
        <source>Text of sheets</source>
        <translation>Текст листов</translation>
    </message>
    <message>
        <source>Action on the platform</source>
        <translation>Действие на платформе</translation>
    </message>
    <message>
        <source>Slips on a page</source>
        <translation>Листочков на странице</translation>
    </message>
    <message>
        <source>Reprint of the batch</source>
        <translation>Перепечатка партии</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>To be done since</source>
        <translation>Нужно сделать с</translation>
    </message>
    <message>
        <source>Name on the platform</source>
        <translation>Имя на платформе</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Account on the platform</source>
        <translation>Учётная запись на платформе</translation>
    </message>
    <message>
        <source>List of members</source>
        <translation>Список участников</translation>
    </message>
    <message>
        <source>Refusal to join</source>
        <translation>Отказ от присоединения</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Последняя активность</translation>
    </message>
    <message>
        <source>On the platform since</source>
        <translation>На платформе с</translation>
    </message>
    <message>
        <source>Last list with it</source>
        <translation>Последний список с ней</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Нет в списке с</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>Список на дату</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Контрольная сумма файла</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>With roles</source>
        <translation>С ролями</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Отказ от</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Mailing</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Without an address or a link</source>
        <translation>Без адреса или ссылки</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>From class</source>
        <translation>Из класса</translation>
    </message>
    <message>
        <source>To class</source>
        <translation>В класс</translation>
    </message>
    <message>
        <source>On leave since</source>
        <translation>В отпуске с</translation>
    </message>
    <message>
        <source>Join request</source>
        <translation>Заявка на вступление</translation>
    </message>
    <message>
        <source>Confirmation of a teacher</source>
        <translation>Подтверждение учителя</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Как поступила</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Documents seen on</source>
        <translation>Документы просмотрены</translation>
    </message>
    <message>
        <source>Documents seen by</source>
        <translation>Кто смотрел документы</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Заместитель</translation>
    </message>
    <message>
        <source>Expired on</source>
        <translation>Признано истёкшим</translation>
    </message>
    <message>
        <source>Second teacher</source>
        <translation>Второй руководитель</translation>
    </message>
    <message>
        <source>Link of a mailing</source>
        <translation>Ссылка из рассылки</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Form to be filled in</source>
        <translation>Форма для заполнения</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Act of destruction</source>
        <translation>Акт об уничтожении данных</translation>
    </message>
    <message>
        <source>Entry of the journal without personal data</source>
        <translation>Запись журнала без личных данных</translation>
    </message>
    <message>
        <source>Place in a class, without a name</source>
        <translation>Место в классе, без имени</translation>
    </message>
    <message>
        <source>Movement, without a name</source>
        <translation>Движение, без имени</translation>
    </message>
    <message>
        <source>Join request, without a name</source>
        <translation>Заявка, без имени</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Last number of a person</source>
        <translation>Последний номер человека</translation>
    </message>
    <message>
        <source>Entry of the journal</source>
        <translation>Запись журнала</translation>
    </message>
    <message>
        <source>Checksum of the record</source>
        <translation>Контрольная сумма содержания</translation>
    </message>
    <message>
        <source>Checksum of the entry</source>
        <translation>Контрольная сумма записи</translation>
    </message>
</context>
<context>
    <name>RequestLabels</name>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>спросили</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принята</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>внесена вручную</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>вставлена</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>из файла</translation>
    </message>
    <message>
        <source>will be entered</source>
        <translation>будет внесена</translation>
    </message>
    <message>
        <source>entered already</source>
        <translation>уже внесена</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>on the platform already</source>
        <translation>уже на платформе</translation>
    </message>
    <message>
        <source>stands in the register</source>
        <translation>есть в учёте</translation>
    </message>
    <message>
        <source>namesakes</source>
        <translation>тёзки</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>другой класс</translation>
    </message>
    <message>
        <source>another role</source>
        <translation>другая роль</translation>
    </message>
    <message>
        <source>not hired yet</source>
        <translation>ещё не принят на работу</translation>
    </message>
    <message>
        <source>has left the school</source>
        <translation>выбыл из школы</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>похожее имя</translation>
    </message>
    <message>
        <source>stranger</source>
        <translation>посторонний</translation>
    </message>
    <message>
        <source>Is on the platform already: ask who sends this request.</source>
        <translation>На платформе такой человек уже есть: спросите, кто прислал заявку.</translation>
    </message>
    <message>
        <source>Somebody else has the same name; class and role tell them apart.</source>
        <translation>Так же зовут кого-то ещё; различают класс и роль.</translation>
    </message>
    <message>
        <source>Accepted for class %1, but the platform shows %2. Remove the member there and invite anew.</source>
        <translation>Заявка принята в класс %1, а платформа показывает %2. Удалите там участника и пригласите заново.</translation>
    </message>
</context>
<context>
    <name>RolloverText</name>
    <message>
        <source>goes up with the class</source>
        <translation>переходит с классом</translation>
    </message>
    <message>
        <source>graduates</source>
        <translation>выпуск</translation>
    </message>
    <message>
        <source>repeats the grade</source>
        <translation>остаётся на повторный год</translation>
    </message>
    <message>
        <source>moves to another class</source>
        <translation>переходит в другой класс</translation>
    </message>
    <message>
        <source>leaves the school</source>
        <translation>выбывает</translation>
    </message>
    <message>
        <source>graduates</source>
        <comment>a class</comment>
        <translation>выпуск</translation>
    </message>
    <message>
        <source>go up: %1</source>
        <translation>переходят: %1</translation>
    </message>
    <message>
        <source>graduate: %1</source>
        <translation>выпускаются: %1</translation>
    </message>
    <message>
        <source>repeat: %1</source>
        <translation>остаются на повторный год: %1</translation>
    </message>
    <message>
        <source>move: %1</source>
        <translation>в другой класс: %1</translation>
    </message>
    <message>
        <source>leave: %1</source>
        <translation>выбывают: %1</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <comment>a class joins another</comment>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>Joined: %1. Their chats are closed, and their people are invited anew.</source>
        <translation>Объединяются: %1. Чаты присоединяемых классов закрываются, их участники приглашаются заново.</translation>
    </message>
</context>
<context>
    <name>SendRows</name>
    <message>
        <source>is not in the register any more</source>
        <translation>в списке людей больше нет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>StarostaCli</name>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Здесь нет параметра %1.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Параметр %1 не принимает значения.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>Параметру %1 нужно значение: %1 %2.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>Не указан параметр %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many. Put texts with spaces in quotation marks.</source>
        <translation>Слово «%1» лишнее. Тексты с пробелами заключайте в кавычки.</translation>
    </message>
    <message>
        <source>Into which file? For example: backup FILE.starosta</source>
        <translation>В какой файл? Например: backup ФАЙЛ.starosta</translation>
    </message>
    <message>
        <source>%1: copied, read back and found equal.</source>
        <translation>%1: копия сделана, прочитана обратно и совпадает с оригиналом.</translation>
    </message>
    <message>
        <source>copies the school into a new file and reads the copy back</source>
        <translation>сохраняет копию в новый файл и проверяет её чтением</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>Файл цел.</translation>
    </message>
    <message>
        <source>The journal is intact: %1 entries.</source>
        <translation>Журнал не нарушен, записей: %1.</translation>
    </message>
    <message>
        <source>The journal was altered: entry %1 is the first that is not as written.</source>
        <translation>Журнал изменён в обход программы: первая нарушенная запись — %1.</translation>
    </message>
    <message>
        <source>Digest of the content: %1</source>
        <translation>Контрольная сумма содержимого: %1</translation>
    </message>
    <message>
        <source>checks the file and the journal, and names the content&apos;s digest</source>
        <translation>проверяет файл и журнал, показывает контрольную сумму содержимого</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Учащихся</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>Классный руководитель</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (в архиве)</translation>
    </message>
    <message>
        <source>Saved, entry %1 of the journal.</source>
        <translation>Сохранено, запись журнала №&#xa0;%1.</translation>
    </message>
    <message>
        <source>It is so already: nothing was changed.</source>
        <translation>Всё уже так и есть, ничего не изменено.</translation>
    </message>
    <message>
        <source>Which class? For example: classes %1 5А</source>
        <translation>Какой класс? Например: classes %1 5А</translation>
    </message>
    <message>
        <source>The demo school “%1” is ready: %2.</source>
        <translation>Учебный пример «%1» готов: %2.</translation>
    </message>
    <message>
        <source>creates a file with a complete fictional school, to try things on</source>
        <translation>создаёт файл с вымышленной школой, на которой можно всё попробовать</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>There is no mode “%1”. There are add and full.</source>
        <translation>Режима «%1» нет. Есть add и full.</translation>
    </message>
    <message>
        <source>--%1 belongs to --mode full.</source>
        <translation>--%1 действует только вместе с --mode full.</translation>
    </message>
    <message>
        <source>Which file? For example: import %1 FILE.csv</source>
        <translation>Какой файл? Например: import %1 ФАЙЛ.csv</translation>
    </message>
    <message>
        <source>brings people or links in from a file; a dry run without --apply</source>
        <translation>вносит людей или ссылки из файла; без --apply только показывает</translation>
    </message>
    <message>
        <source>write it; without, only show it</source>
        <translation>внести; без этого — только показать</translation>
    </message>
    <message>
        <source>leave wrong rows out and write the others</source>
        <translation>пропустить ошибочные строки, остальные внести</translation>
    </message>
    <message>
        <source>read the column (its title or number) as this field</source>
        <translation>читать столбец (заголовок или номер) как это поле</translation>
    </message>
    <message>
        <source>make the classes of the file that are not there yet</source>
        <translation>создать классы из файла, которых ещё нет</translation>
    </message>
    <message>
        <source>write what every row does, and what is wrong with it</source>
        <translation>записать, что даёт каждая строка и что в ней не так</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Row %1, column “%2”</source>
        <translation>Строка %1, столбец «%2»</translation>
    </message>
    <message>
        <source>and %1 more; --report FILE.csv writes them all</source>
        <translation>и ещё %1; все запишет --report ФАЙЛ.csv</translation>
    </message>
    <message>
        <source>Imported, entry %1 of the journal; “starosta-cli undo” takes it back.</source>
        <translation>Внесено, запись журнала №&#xa0;%1; отменить: starosta-cli undo.</translation>
    </message>
    <message>
        <source>Nothing was written. Correct the rows in the file, or leave them out with --skip-bad-rows.</source>
        <translation>Ничего не внесено. Исправьте строки в файле или пропустите их: --skip-bad-rows.</translation>
    </message>
    <message>
        <source>Nothing to do: everything in the file is there already.</source>
        <translation>Делать нечего: всё, что есть в файле, уже внесено.</translation>
    </message>
    <message>
        <source>This was a dry run. Add --apply to write it.</source>
        <translation>Это был только показ. Чтобы внести, добавьте --apply.</translation>
    </message>
    <message>
        <source>to add</source>
        <translation>добавить</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>изменить</translation>
    </message>
    <message>
        <source>to move</source>
        <translation>перевести</translation>
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
        <source>moved</source>
        <translation>переведено</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Wrong rows</source>
        <translation>Ошибочные строки</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Classes that are not there yet: %1. --create-classes makes them.</source>
        <translation>Этих классов ещё нет: %1. Создать их: --create-classes.</translation>
    </message>
    <message>
        <source>Name the classes: either --classes &quot;1А,1Б&quot; or --grades 1-4 --letters АБ.</source>
        <translation>Назовите классы: --classes &quot;1А,1Б&quot; или --grades 1-4 --letters АБ.</translation>
    </message>
    <message>
        <source>--letters belongs to --grades.</source>
        <translation>--letters действует только вместе с --grades.</translation>
    </message>
    <message>
        <source>“%1” is created: %2 and “Учительская”, school year %3.</source>
        <translation>Создана школа «%1»: %2 и «Учительская», %3 учебный год.</translation>
    </message>
    <message>
        <source>creates the school&apos;s file, with “Учительская” and the classes</source>
        <translation>создаёт файл школы с «Учительской» и классами</translation>
    </message>
    <message>
        <source>the full name</source>
        <translation>полное наименование</translation>
    </message>
    <message>
        <source>the short name, for captions</source>
        <translation>краткое наименование, для заголовков</translation>
    </message>
    <message>
        <source>the school year, for example 2026/2027</source>
        <translation>учебный год, например 2026/2027</translation>
    </message>
    <message>
        <source>the grades: 1-4, or 1,2,5-9</source>
        <translation>параллели: 1-4 или 1,2,5-9</translation>
    </message>
    <message>
        <source>the letters of every grade: АБ, or &quot;инж,корр&quot;</source>
        <translation>литеры каждой параллели: АБ или &quot;инж,корр&quot;</translation>
    </message>
    <message>
        <source>the classes one by one, instead of grades and letters</source>
        <translation>классы поимённо вместо параллелей и литер</translation>
    </message>
    <message>
        <source>who is appointed, as in the order</source>
        <translation>кто назначен, как в приказе</translation>
    </message>
    <message>
        <source>“%1” is not a number of entries.</source>
        <translation>«%1» — это не количество записей.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Which entry? For example: journal show 5</source>
        <translation>Какая запись? Например: journal show 5</translation>
    </message>
    <message>
        <source>Entry %1, %2, %3</source>
        <translation>Запись №&#xa0;%1, %2, %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Приказ: %1</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>С тех пор отменена.</translation>
    </message>
    <message>
        <source>shows who did what and why, and proves that nobody altered it</source>
        <translation>показывает, кто, что и почему сделал, и доказывает, что записи не подделаны</translation>
    </message>
    <message>
        <source>only the newest entries</source>
        <translation>только последние записи</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>One link is added at a time: links add --class 1А --role pupil https://…</source>
        <translation>Ссылки добавляются по одной: links add --class 1А --role pupil https://…</translation>
    </message>
    <message>
        <source>The link for %1 is registered and replaces the one before.</source>
        <translation>Ссылка внесена (%1) и заменила прежнюю.</translation>
    </message>
    <message>
        <source>The link for %1 is registered.</source>
        <translation>Ссылка внесена: %1.</translation>
    </message>
    <message>
        <source>The printed sheets of batch %1 do not work any more.</source>
        <translation>Напечатанные листы партии №&#xa0;%1 больше не действуют.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a link; links list shows them.</source>
        <translation>«%1» — это не номер ссылки; номера показывает links list.</translation>
    </message>
    <message>
        <source>There are no such live links.</source>
        <translation>Таких действующих ссылок нет.</translation>
    </message>
    <message>
        <source>only links that work</source>
        <translation>только действующие ссылки</translation>
    </message>
    <message>
        <source>show whole links: who has one can come in</source>
        <translation>показать ссылки целиком: у кого ссылка, тот может войти</translation>
    </message>
    <message>
        <source>the last day on which the school lets the link be used</source>
        <translation>последний день, когда школа разрешает пользоваться ссылкой</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>The printed sheets of batch %1 will not work any more.</source>
        <translation>Напечатанные листы партии №&#xa0;%1 перестанут действовать.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>“%1” is not a role here. There are pupil, staff and guardian.</source>
        <translation>Роли «%1» здесь нет. Есть pupil, staff и guardian.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>№ личного дела</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>people in this role</source>
        <translation>люди с этой ролью</translation>
    </message>
    <message>
        <source>words of the name, or the number</source>
        <translation>слова из ФИО или номер личного дела</translation>
    </message>
    <message>
        <source>There is a school in %1. --apply puts the backup in its place and keeps the present file beside it under another name.</source>
        <translation>В файле %1 уже есть школа. С --apply копия встанет на его место, а нынешний файл останется рядом под другим именем.</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Восстановлено: %1.</translation>
    </message>
    <message>
        <source>What stood there is now %1.</source>
        <translation>Прежний файл теперь называется %1.</translation>
    </message>
    <message>
        <source>From which file? For example: restore FILE.starosta</source>
        <translation>Из какого файла? Например: restore ФАЙЛ.starosta</translation>
    </message>
    <message>
        <source>The backup and the school are the same file.</source>
        <translation>Копия и школа — один и тот же файл.</translation>
    </message>
    <message>
        <source>puts a backup in the school&apos;s place; the present file is kept</source>
        <translation>ставит копию на место файла школы; нынешний файл сохраняется</translation>
    </message>
    <message>
        <source>also where a school is already</source>
        <translation>в том числе там, где школа уже есть</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное наименование</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое наименование</translation>
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
        <source>Head&apos;s title</source>
        <translation>Должность руководителя</translation>
    </message>
    <message>
        <source>Head&apos;s name</source>
        <translation>ФИО руководителя</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>Support address</source>
        <translation>Адрес техподдержки</translation>
    </message>
    <message>
        <source>School year: %1</source>
        <translation>Учебный год: %1</translation>
    </message>
    <message>
        <source>Administrator: %1</source>
        <translation>Администратор: %1</translation>
    </message>
    <message>
        <source>Hosts of links: %1</source>
        <translation>Сайты, на которые могут вести ссылки: %1</translation>
    </message>
    <message>
        <source>What shall be set? For example: school set head_name=&quot;Фамилия Имя Отчество&quot;</source>
        <translation>Что изменить? Например: school set head_name=&quot;Фамилия Имя Отчество&quot;</translation>
    </message>
    <message>
        <source>“%1” is not KEY=VALUE.</source>
        <translation>«%1» — это не КЛЮЧ=ЗНАЧЕНИЕ.</translation>
    </message>
    <message>
        <source>shows or changes the school card</source>
        <translation>показывает или меняет сведения о школе</translation>
    </message>
    <message>
        <source>--per-page belongs to slips.</source>
        <translation>--per-page действует только для slips.</translation>
    </message>
    <message>
        <source>For which classes? Either --class 1А or --all.</source>
        <translation>Для каких классов? Укажите --class 1А или --all.</translation>
    </message>
    <message>
        <source>%1: %2, batch No. %3.</source>
        <translation>%1: %2, партия №&#xa0;%3.</translation>
    </message>
    <message>
        <source>Left out, because there is no live link or nobody to print for: %1.</source>
        <translation>Пропущены, потому что нет действующей ссылки или некому печатать: %1.</translation>
    </message>
    <message>
        <source>Standard output takes either the file or JSON, not both.</source>
        <translation>На стандартный вывод идёт либо файл, либо JSON, но не то и другое сразу.</translation>
    </message>
    <message>
        <source>prints invite sheets into a PDF, as a numbered batch</source>
        <translation>печатает листы приглашений в PDF, нумерованной партией</translation>
    </message>
    <message>
        <source>for this class; may be given several times</source>
        <translation>для этого класса; можно указать несколько раз</translation>
    </message>
    <message>
        <source>for every class with a live link</source>
        <translation>для всех классов с действующей ссылкой</translation>
    </message>
    <message>
        <source>whom the link invites; pupil by default</source>
        <translation>кого приглашает ссылка; по умолчанию pupil (учеников)</translation>
    </message>
    <message>
        <source>slips on a page; 8 by default</source>
        <translation>сколько листочков на странице; по умолчанию 8</translation>
    </message>
    <message>
        <source>the PDF to write; - is standard output</source>
        <translation>куда записать PDF; - — стандартный вывод</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашено</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Присоединилось</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Родителей</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Staff: %1, invited: %2, joined: %3</source>
        <translation>Сотрудников: %1, приглашено: %2, присоединилось: %3</translation>
    </message>
    <message>
        <source>%1: %2, as of %3.</source>
        <translation>%1: %2, на %3.</translation>
    </message>
    <message>
        <source>the CSV to write; - is standard output</source>
        <translation>куда записать CSV; - — стандартный вывод</translation>
    </message>
    <message>
        <source>“%1” is not the number of an entry; journal list shows them.</source>
        <translation>«%1» — это не номер записи; номера показывает journal list.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Отменено: %1.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Возвращено: %1.</translation>
    </message>
    <message>
        <source>takes back the last change, or entry N of the journal</source>
        <translation>отменяет последнее изменение или запись N журнала</translation>
    </message>
    <message>
        <source>does again what was undone last</source>
        <translation>возвращает то, что было отменено последним</translation>
    </message>
    <message>
        <source>What shall be done? starosta-cli %1 --help shows the forms.</source>
        <translation>Что сделать? Как писать команду, покажет starosta-cli %1 --help.</translation>
    </message>
    <message>
        <source>There is no “%1 %2”. starosta-cli %1 --help shows the forms.</source>
        <translation>Команды «%1 %2» нет. Как писать, покажет starosta-cli %1 --help.</translation>
    </message>
    <message>
        <source>the school&apos;s file; without it, the one in your data folder</source>
        <translation>файл школы; без него — тот, что в вашей папке данных</translation>
    </message>
    <message>
        <source>answer with one JSON object on standard output</source>
        <translation>ответить одним объектом JSON на стандартный вывод</translation>
    </message>
    <message>
        <source>language of the answers</source>
        <translation>язык ответов</translation>
    </message>
    <message>
        <source>why the change is made, for the journal</source>
        <translation>причина изменения, для журнала</translation>
    </message>
    <message>
        <source>the order behind it: &quot;№ 12 от 01.09.2026&quot;</source>
        <translation>приказ-основание: &quot;№&#xa0;12 от 01.09.2026&quot;</translation>
    </message>
    <message>
        <source>this help; after a command, that of the command</source>
        <translation>эта справка; после команды — справка о ней</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>версия программы</translation>
    </message>
    <message>
        <source>Usage: starosta-cli COMMAND [OPTIONS]</source>
        <translation>Запуск: starosta-cli КОМАНДА [ПАРАМЕТРЫ]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Параметры любой команды:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done or nothing to do, 1 failed, 2 wrong usage, 3 some rows are wrong, 4 held by a threshold, 5 dry run: there are changes to apply.</source>
        <translation>Коды завершения: 0 — сделано или делать нечего, 1 — не получилось, 2 — команда написана неверно, 3 — в файле есть ошибочные строки, 4 — остановлено порогом, 5 — только показ: есть что внести.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Запуск:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>The option %1 is empty.</source>
        <translation>Параметр %1 пуст.</translation>
    </message>
    <message>
        <source>There is no command “%1”. starosta-cli --help shows them all.</source>
        <translation>Команды «%1» нет. Все команды показывает starosta-cli --help.</translation>
    </message>
    <message>
        <source>Which command? starosta-cli --help shows them all.</source>
        <translation>Какая команда? Все команды показывает starosta-cli --help.</translation>
    </message>
    <message>
        <source>The program speaks ru and en, not “%1”.</source>
        <translation>Программа говорит на ru и en, а не на «%1».</translation>
    </message>
    <message>
        <source>A backup is a file of its own, not a stream: it is opened to be checked.</source>
        <translation>Резервная копия — это отдельный файл, а не поток: её открывают, чтобы проверить.</translation>
    </message>
    <message>
        <source>Which class, and how is it to be called? For example: classes rename 5А 5Г</source>
        <translation>Какой класс и как его назвать? Например: classes rename 5А 5Г</translation>
    </message>
    <message>
        <source>lists the classes, adds some, renames, archives or restores one</source>
        <translation>показывает классы, добавляет, переименовывает, убирает в архив или возвращает из него</translation>
    </message>
    <message>
        <source>“%1” is not a number of people.</source>
        <translation>«%1» — не число людей.</translation>
    </message>
    <message>
        <source>--%1 belongs to a list of people, not of links.</source>
        <translation>--%1 относится к спискам людей, а не ссылок.</translation>
    </message>
    <message>
        <source>Which import? import list shows their numbers.</source>
        <translation>Какую загрузку? Номера показывает import list.</translation>
    </message>
    <message>
        <source>add (the default): nobody is taken out; full: whoever is not in the file has left</source>
        <translation>add (если не указано): никто не выбывает; full: кого нет в файле, тот выбыл</translation>
    </message>
    <message>
        <source>for --mode full, what the file holds completely: a class, a grade, or the school (the default)</source>
        <translation>для --mode full: что в файле перечислено полностью — класс, параллель или вся школа (school, если не указано)</translation>
    </message>
    <message>
        <source>go on with a held import that concerns up to N people</source>
        <translation>продолжить остановленную загрузку, если она касается не больше N человек</translation>
    </message>
    <message>
        <source>take what the file says also where a person changed it by hand</source>
        <translation>взять данные файла и там, где их исправили вручную</translation>
    </message>
    <message>
        <source>mark the links of classes that the import empties for revocation</source>
        <translation>отметить к аннулированию ссылки классов, в которых никого не останется</translation>
    </message>
    <message>
        <source>of a spreadsheet, read this sheet only</source>
        <translation>читать в таблице только этот лист</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Import %1 is undone, entry %2 of the journal.</source>
        <translation>Загрузка №&#xa0;%1 отменена, запись журнала №&#xa0;%2.</translation>
    </message>
    <message>
        <source>%1: changed by entry %2 of the journal</source>
        <translation>%1: изменено записью журнала №&#xa0;%2</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>вернулись</translation>
    </message>
    <message>
        <source>left</source>
        <translation>выбыли</translation>
    </message>
    <message>
        <source>homeroom teachers assigned</source>
        <translation>назначено классных руководителей</translation>
    </message>
    <message>
        <source>coming back</source>
        <translation>вернутся</translation>
    </message>
    <message>
        <source>to leave</source>
        <translation>выбудут</translation>
    </message>
    <message>
        <source>homeroom teachers to assign</source>
        <translation>назначить классных руководителей</translation>
    </message>
    <message>
        <source>changed by hand, kept</source>
        <translation>исправлено вручную, оставлено</translation>
    </message>
    <message>
        <source>left out, as answered</source>
        <translation>пропущено по ответу</translation>
    </message>
    <message>
        <source>This very file was imported on %1.</source>
        <translation>Этот самый файл уже загружали %1.</translation>
    </message>
    <message>
        <source>Homeroom teacher of %1: %2</source>
        <translation>Классный руководитель %1: %2</translation>
    </message>
    <message>
        <source>Not in the file, but stays: %1 (%2)</source>
        <translation>Нет в файле, но остаётся: %1 (%2)</translation>
    </message>
    <message>
        <source>Not in the file, but stay: %1 more</source>
        <translation>Нет в файле, но остаются: ещё %1</translation>
    </message>
    <message>
        <source>Nobody is left for these links: %1. --revoke-links marks them for revocation.</source>
        <translation>Для этих ссылок никого не осталось: %1. --revoke-links отметит их к аннулированию.</translation>
    </message>
    <message>
        <source>--%1 takes a number, not “%2”.</source>
        <translation>--%1 требует числа, а не «%2».</translation>
    </message>
    <message>
        <source>--older-than goes with --unclaimed.</source>
        <translation>--older-than указывается вместе с --unclaimed.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлена</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <translation>не востребована</translation>
    </message>
    <message>
        <source>keeps the invite links: lists, registers, replaces, pauses, revokes them; shows or sets their policy</source>
        <translation>ведёт ссылки-приглашения: показывает, вносит, заменяет, приостанавливает, аннулирует; показывает и меняет правила для них</translation>
    </message>
    <message>
        <source>FILTER: links of this class</source>
        <translation>ОТБОР: ссылки этого класса</translation>
    </message>
    <message>
        <source>FILTER: links of the classes of this grade</source>
        <translation>ОТБОР: ссылки классов этой параллели</translation>
    </message>
    <message>
        <source>FILTER: links for this role</source>
        <translation>ОТБОР: ссылки для этой роли</translation>
    </message>
    <message>
        <source>FILTER: links that stand on the sheets of this batch</source>
        <translation>ОТБОР: ссылки с листов этой партии</translation>
    </message>
    <message>
        <source>FILTER: live links by which nobody has come in</source>
        <translation>ОТБОР: действующие ссылки, по которым никто не вошёл</translation>
    </message>
    <message>
        <source>with --unclaimed: issued more than so many days ago; otherwise as the policy says</source>
        <translation>вместе с --unclaimed: внесённые больше чем столько дней назад; без этого — по правилам школы</translation>
    </message>
    <message>
        <source>FILTER: links whose audience has left</source>
        <translation>ОТБОР: ссылки, адресаты которых выбыли</translation>
    </message>
    <message>
        <source>FILTER: live links past their last day</source>
        <translation>ОТБОР: действующие ссылки с истёкшим сроком</translation>
    </message>
    <message>
        <source>FILTER: links that are paused</source>
        <translation>ОТБОР: приостановленные ссылки</translation>
    </message>
    <message>
        <source>the links were reset in the cabinet: make no platform tasks</source>
        <translation>ссылки уже сброшены в кабинете: дел на платформе не заводить</translation>
    </message>
    <message>
        <source>Every class and role has its link.</source>
        <translation>У каждого класса и роли есть ссылка.</translation>
    </message>
    <message>
        <source>Write the links of the cabinet behind these lines, and register the file: links issue FILE --apply</source>
        <translation>Допишите к этим строкам ссылки из кабинета и внесите файл: links issue ФАЙЛ --apply</translation>
    </message>
    <message>
        <source>Which link, and by what? links replace NUMBER URL, or --class 1А --role pupil URL</source>
        <translation>Какую ссылку и чем заменить? links replace НОМЕР ССЫЛКА или --class 1А --role pupil ССЫЛКА</translation>
    </message>
    <message>
        <source>Which links? Give their numbers, or --class, --grade, --role, or --all for every link.</source>
        <translation>Какие ссылки? Укажите номера или --class, --grade, --role, а для всех — --all.</translation>
    </message>
    <message>
        <source>Paused: %1. Nothing is printed or sent for them; switch joining off in the platform&apos;s cabinet.</source>
        <translation>Приостановлено: %1. По ним ничего не печатается и не отправляется; закройте вход в кабинете платформы.</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>Возобновлено: %1.</translation>
    </message>
    <message>
        <source>Links are valid for</source>
        <translation>Срок действия ссылок</translation>
    </message>
    <message>
        <source>At most, days</source>
        <translation>Не дольше, дней</translation>
    </message>
    <message>
        <source>Without a last day</source>
        <translation>Бессрочные ссылки</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>разрешены</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>не разрешены</translation>
    </message>
    <message>
        <source>Unclaimed after, days</source>
        <translation>Не востребована спустя, дней</translation>
    </message>
    <message>
        <source>Reminder before the last day, days</source>
        <translation>Напоминать до окончания срока, дней</translation>
    </message>
    <message>
        <source>Terms end on</source>
        <translation>Четверти заканчиваются</translation>
    </message>
    <message>
        <source>Hosts of links</source>
        <translation>Сайты ссылок</translation>
    </message>
    <message>
        <source>Of these the school&apos;s own</source>
        <translation>Из них добавлено школой</translation>
    </message>
    <message>
        <source>What shall be set? For example: links policy set lifetime=end_of_term unclaimed=30</source>
        <translation>Что изменить? Например: links policy set lifetime=end_of_term unclaimed=30</translation>
    </message>
    <message>
        <source>Which links? Give their numbers, or a filter: --class, --grade, --role, --batch, --unclaimed, --due, --expired, --paused.</source>
        <translation>Какие ссылки? Укажите номера или отбор: --class, --grade, --role, --batch, --unclaimed, --due, --expired, --paused.</translation>
    </message>
    <message>
        <source>Act No. %1 of %2: %3. %4</source>
        <translation>Акт № %1 от %2: %3. %4</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>Напечатан %1.</translation>
    </message>
    <message>
        <source>Not printed yet.</source>
        <translation>Ещё не напечатан.</translation>
    </message>
    <message>
        <source>Why? The act and the journal keep it: add --reason &quot;…&quot;.</source>
        <translation>Почему? Причина остаётся в акте и журнале: добавьте --reason &quot;…&quot;.</translation>
    </message>
    <message>
        <source>Nothing is known of who has joined: read the platform&apos;s list of members first (members import).</source>
        <translation>Кто присоединился, неизвестно: сначала загрузите список участников с платформы (members import).</translation>
    </message>
    <message>
        <source>Revoked: %1, act No. %2.</source>
        <translation>Аннулировано: %1, акт № %2.</translation>
    </message>
    <message>
        <source>Reset them in the platform&apos;s cabinet too: they stand in the list of platform tasks.</source>
        <translation>Сбросьте их и в кабинете платформы: они внесены в дела на платформе.</translation>
    </message>
    <message>
        <source>The act is written: %1. The revocation cannot be undone any more.</source>
        <translation>Акт записан: %1. Отменить аннулирование больше нельзя.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an act; links acts shows them.</source>
        <translation>«%1» — не номер акта; номера показывает links acts.</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получили</translation>
    </message>
    <message>
        <source>Reprint of</source>
        <translation>Перепечатка</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Which batch? For example: links batches show 12</source>
        <translation>Какая партия? Например: links batches show 12</translation>
    </message>
    <message>
        <source>Batch No. %1, %2: %3, %4</source>
        <translation>Партия № %1 от %2: %3, %4</translation>
    </message>
    <message>
        <source>Reprint of batch No. %1</source>
        <translation>Перепечатка партии № %1</translation>
    </message>
    <message>
        <source>Witness: %1</source>
        <translation>Контроль: %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Who? Either --person NUMBER or --all.</source>
        <translation>Кто? Либо --person НОМЕР, либо --all.</translation>
    </message>
    <message>
        <source>Batch No. %1: received by %2 of %3.</source>
        <translation>Партия № %1: получили %2 из %3.</translation>
    </message>
    <message>
        <source>%1: %2, batch No. %3, a reprint of No. %4.</source>
        <translation>%1: %2, партия № %3, перепечатка партии № %4.</translation>
    </message>
    <message>
        <source>Left out, because the link does not work any more: %1.</source>
        <translation>Не напечатано, потому что ссылка больше не действует: %1.</translation>
    </message>
    <message>
        <source>Left out, because they have joined: %1.</source>
        <translation>Не напечатано, потому что уже присоединились: %1.</translation>
    </message>
    <message>
        <source>not received after all</source>
        <translation>всё-таки не получено</translation>
    </message>
    <message>
        <source>only for those who have not joined</source>
        <translation>только тем, кто не присоединился</translation>
    </message>
    <message>
        <source>Witness on the paper: %1</source>
        <translation>Контроль на бумаге: %1</translation>
    </message>
    <message>
        <source>Which witness? The eight digits on the paper: journal witness 3fa94c1e</source>
        <translation>Какой контроль? Восемь знаков с бумаги: journal witness 3fa94c1e</translation>
    </message>
    <message>
        <source>Witness %1: entry %2, %3, %4.</source>
        <translation>Контроль %1: запись %2, %3, %4.</translation>
    </message>
    <message>
        <source>The %1 entries before it are what they were when it was written.</source>
        <translation>Все записи до неё (их %1) — те же, что были тогда.</translation>
    </message>
    <message>
        <source>every link; everybody who stands on the batch</source>
        <translation>все ссылки; все, кто значится в партии</translation>
    </message>
    <message>
        <source>the PDF to write, an act or sheets; - is standard output</source>
        <translation>файл PDF: акт или листы; - — стандартный вывод</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Nothing is to be done on the platform.</source>
        <translation>На платформе делать нечего.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an action; platform list shows them.</source>
        <translation>«%1» — не номер действия; номера показывает platform list.</translation>
    </message>
    <message>
        <source>Which actions? Give their numbers; platform list shows them.</source>
        <translation>Какие действия? Укажите номера; их показывает platform list.</translation>
    </message>
    <message>
        <source>Why is it not needed? Say so with --reason.</source>
        <translation>Почему это не понадобится? Укажите в --reason.</translation>
    </message>
    <message>
        <source>Not needed: %1.</source>
        <translation>Не понадобится: %1.</translation>
    </message>
    <message>
        <source>To be done again: %1.</source>
        <translation>Снова нужно сделать: %1.</translation>
    </message>
    <message>
        <source>Done on the platform: %1.</source>
        <translation>Сделано на платформе: %1.</translation>
    </message>
    <message>
        <source>lists what has to be done in the platform&apos;s cabinet, ticks it</source>
        <translation>показывает, что сделать в кабинете платформы, и отмечает сделанное</translation>
    </message>
    <message>
        <source>what is over, too</source>
        <translation>и то, что уже позади</translation>
    </message>
    <message>
        <source>Page of the platform&apos;s cabinet: %1</source>
        <translation>Страница кабинета платформы: %1</translation>
    </message>
    <message>
        <source>back to the program&apos;s own text</source>
        <translation>вернуть текст программы</translation>
    </message>
    <message>
        <source>Which text? A file, - for standard input, or --default for the usual one.</source>
        <translation>Какой текст? Файл, - для стандартного ввода или --default для обычного.</translation>
    </message>
    <message>
        <source>of members: the day of the list; today otherwise</source>
        <translation>для участников: день, на который составлен список; без него — сегодня</translation>
    </message>
    <message>
        <source>the list shows only a part of the members: nobody is taken for gone</source>
        <translation>в списке только часть участников: никто не считается ушедшим</translation>
    </message>
    <message>
        <source>There is no state “%1”. There are %2.</source>
        <translation>Состояния «%1» нет. Есть %2.</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>На платформе</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Последняя активность</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Отказ от</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <translation>На %1: %2</translation>
    </message>
    <message>
        <source>No list of the platform has been read yet: members import FILE.csv</source>
        <translation>Список платформы ещё не читали: members import FILE.csv</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Решать нечего.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Members are numbered by “members review”, people by “people list --json”.</source>
        <translation>«%1» — не номер. Номера участников показывает «members review», номера людей — «people list --json».</translation>
    </message>
    <message>
        <source>Accepted proposals: %1</source>
        <translation>Принято предложений: %1</translation>
    </message>
    <message>
        <source>Which member, and who is it? For example: members decide 12 340, members decide 12 stranger</source>
        <translation>Какой участник и кто это? Например: members decide 12 340, members decide 12 stranger</translation>
    </message>
    <message>
        <source>Member %1 is a stranger.</source>
        <translation>Участник № %1 — посторонний.</translation>
    </message>
    <message>
        <source>Of member %1 nobody has decided any more.</source>
        <translation>Решение об участнике № %1 отозвано.</translation>
    </message>
    <message>
        <source>Member %1 is decided.</source>
        <translation>Решение об участнике № %1 записано.</translation>
    </message>
    <message>
        <source>What is to be done on the platform is among the platform tasks.</source>
        <translation>Что сделать на платформе, записано в действиях на платформе.</translation>
    </message>
    <message>
        <source>Noted that this person has joined.</source>
        <translation>Отмечено: человек присоединился.</translation>
    </message>
    <message>
        <source>The refusal is withdrawn.</source>
        <translation>Отказ отозван.</translation>
    </message>
    <message>
        <source>The refusal is noted.</source>
        <translation>Отказ записан.</translation>
    </message>
    <message>
        <source>reads the platform&apos;s lists of members: who has joined, strangers, wrong roles; a dry run without --apply</source>
        <translation>читает списки участников платформы: кто присоединился, посторонние, не те роли; без --apply только показывает</translation>
    </message>
    <message>
        <source>the day of the list, of the joining, of the refusal; today otherwise</source>
        <translation>день списка, присоединения или отказа; без него — сегодня</translation>
    </message>
    <message>
        <source>members of the class</source>
        <translation>участники этого класса</translation>
    </message>
    <message>
        <source>members in this role</source>
        <translation>участники в этой роли</translation>
    </message>
    <message>
        <source>joined, question, stranger, wrong_role, wrong_class, twice, left, open, not_joined</source>
        <translation>joined, question, stranger, wrong_role, wrong_class, twice, left, open, not_joined</translation>
    </message>
    <message>
        <source>accept all proposals: the name is the same and nobody else has it</source>
        <translation>принять все предложения: имя то же, и больше ни у кого такого нет</translation>
    </message>
    <message>
        <source>what is to be remembered of the refusal</source>
        <translation>что запомнить об отказе</translation>
    </message>
    <message>
        <source>take the refusal back</source>
        <translation>отозвать отказ</translation>
    </message>
    <message>
        <source>Which file? For example: %1</source>
        <translation>Какой файл? Например: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>Read, entry %1 of the journal; “starosta-cli undo” takes it back. “starosta-cli members review” shows what has to be decided.</source>
        <translation>Прочитано, запись журнала № %1; «starosta-cli undo» отменит её. Что нужно решить, покажет «starosta-cli members review».</translation>
    </message>
    <message>
        <source>Held, nothing was written: %1 members would be taken for gone. If the list shows only a part of them, add --part; otherwise add --allow-removals %1.</source>
        <translation>Задержано, ничего не записано: ушедшими считались бы участники, всего %1. Если в списке только часть участников, добавьте --part; иначе — --allow-removals %1.</translation>
    </message>
    <message>
        <source>%1: %2, as of %3</source>
        <translation>%1: %2, на %3</translation>
    </message>
    <message>
        <source>pupils who have joined</source>
        <translation>присоединилось учащихся</translation>
    </message>
    <message>
        <source>staff who have joined</source>
        <translation>присоединилось работников</translation>
    </message>
    <message>
        <source>parents who have joined</source>
        <translation>присоединилось родителей</translation>
    </message>
    <message>
        <source>not joined yet</source>
        <translation>ещё не на платформе</translation>
    </message>
    <message>
        <source>new in the list</source>
        <translation>новых в списке</translation>
    </message>
    <message>
        <source>gone from the platform</source>
        <translation>ушли с платформы</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>Посторонние</translation>
    </message>
    <message>
        <source>Wrong role</source>
        <translation>Не та роль</translation>
    </message>
    <message>
        <source>Wrong class</source>
        <translation>Не тот класс</translation>
    </message>
    <message>
        <source>Joined twice</source>
        <translation>Присоединились дважды</translation>
    </message>
    <message>
        <source>Have left the school</source>
        <translation>Выбыли из школы</translation>
    </message>
    <message>
        <source>makes it a personal link for one addressee; with send, only to these people; of a batch, who has the paper</source>
        <translation>личная ссылка для одного человека; для отправки — только этим людям; для партии — кто получил лист</translation>
    </message>
    <message>
        <source>with send: also to those to whom this link went out before</source>
        <translation>с send: и тем, кому эта ссылка уже отправлена</translation>
    </message>
    <message>
        <source>send what still waits in this mailing</source>
        <translation>отправить то, что ещё ждёт в этой рассылке</translation>
    </message>
    <message>
        <source>send the letters of this mailing again that failed</source>
        <translation>отправить ещё раз неотправленные письма этой рассылки</translation>
    </message>
    <message>
        <source>send the letters of this mailing again of which it is not known whether they arrived: some may come twice</source>
        <translation>отправить ещё раз письма этой рассылки, о которых неизвестно, дошли ли они: некоторые могут прийти дважды</translation>
    </message>
    <message>
        <source>To whom? Give --class, --person or --all.</source>
        <translation>Кому? Укажите --class, --person или --all.</translation>
    </message>
    <message>
        <source>Mailing No. %1: %2</source>
        <translation>Рассылка № %1: %2</translation>
    </message>
    <message>
        <source>To send the rest: links send --resume %1</source>
        <translation>Отправить остальное: links send --resume %1</translation>
    </message>
    <message>
        <source>This was a dry run. Add --apply to send the letters.</source>
        <translation>Это была проба. Чтобы отправить письма, добавьте --apply.</translation>
    </message>
    <message>
        <source>No mail server is set up.</source>
        <translation>Почтовый сервер не настроен.</translation>
    </message>
    <message>
        <source>A test letter went out with these settings.</source>
        <translation>С этими настройками проверочное письмо отправлено.</translation>
    </message>
    <message>
        <source>Not tested: send a letter to yourself (mail test ADDRESS).</source>
        <translation>Не проверено: отправьте письмо себе (mail test АДРЕС).</translation>
    </message>
    <message>
        <source>What shall be set? For example: mail set host=smtp.school.example port=465 security=tls user=school from=school@school.example</source>
        <translation>Что задать? Например: mail set host=smtp.school.example port=465 security=tls user=school from=school@school.example</translation>
    </message>
    <message>
        <source>To whom? Give your own address: mail test ADDRESS</source>
        <translation>Кому? Укажите свой адрес: mail test АДРЕС</translation>
    </message>
    <message>
        <source>The test letter went out to %1. Links can be sent now.</source>
        <translation>Проверочное письмо отправлено на %1. Теперь можно отправлять ссылки.</translation>
    </message>
    <message>
        <source>shows, sets and tests the school&apos;s mail server; the password is read from STAROSTA_MAIL_PASSWORD or standard input</source>
        <translation>показывает, задаёт и проверяет почтовый сервер школы; пароль берётся из STAROSTA_MAIL_PASSWORD или стандартного ввода</translation>
    </message>
    <message>
        <source>Password of the mailbox %1:</source>
        <translation>Пароль почтового ящика %1:</translation>
    </message>
    <message>
        <source>There is no encoding “%1”. There are utf-8, utf-16le, utf-16be and windows-1251.</source>
        <translation>Кодировки «%1» нет. Есть utf-8, utf-16le, utf-16be и windows-1251.</translation>
    </message>
    <message>
        <source>read a text file so: utf-8, utf-16le, utf-16be, windows-1251; found by itself otherwise</source>
        <translation>прочитать текстовый файл так: utf-8, utf-16le, utf-16be, windows-1251; иначе определяется само</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>Лист «%1»</translation>
    </message>
    <message>
        <source>The file does not say how its letters are encoded; it was read as %1. See whether the names are right; --encoding reads it otherwise.</source>
        <translation>В файле не указана кодировка, он прочитан как %1. Проверьте, верны ли имена; прочитать иначе: --encoding.</translation>
    </message>
    <message>
        <source>Row %1 is asked about on several sheets (%2). Write which: %3:%1=…</source>
        <translation>Вопросы о строке %1 есть на нескольких листах (%2). Укажите лист: %3:%1=…</translation>
    </message>
    <message>
        <source>%1 is the file that is imported: the report needs another name.</source>
        <translation>%1 — это и есть загружаемый файл: назовите отчёт иначе.</translation>
    </message>
    <message>
        <source>Standard output shows the links; the act goes there by links acts NUMBER -o -.</source>
        <translation>В стандартный вывод идёт список ссылок; акт туда выводит links acts НОМЕР -o -.</translation>
    </message>
    <message>
        <source>%1 → %2, from %3 on</source>
        <translation>%1 → %2, с %3</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>новый класс</translation>
    </message>
    <message>
        <source>Links to be revoked: %1</source>
        <translation>Ссылок к аннулированию: %1</translation>
    </message>
    <message>
        <source>Rehearse, or begin the year? Add --rehearse or --apply.</source>
        <translation>Провести репетицию или начать год? Добавьте --rehearse или --apply.</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was written. --apply begins the year.</source>
        <translation>Это была репетиция: ничего не записано. Начать год — --apply.</translation>
    </message>
    <message>
        <source>The school year %1 has begun. One undo takes all of it back: starosta-cli undo.</source>
        <translation>%1 учебный год начат. Отменить всё одним шагом: starosta-cli undo.</translation>
    </message>
    <message>
        <source>begins a new school year, after a rehearsal</source>
        <translation>начинает новый учебный год; сначала — репетиция</translation>
    </message>
    <message>
        <source>show every change, write nothing</source>
        <translation>показать все изменения, ничего не записывать</translation>
    </message>
    <message>
        <source>begin the year, as one change</source>
        <translation>начать год одним изменением</translation>
    </message>
    <message>
        <source>the year that begins, such as 2027/2028; by default the next</source>
        <translation>какой год начинается, например 2027/2028; без указания — следующий</translation>
    </message>
    <message>
        <source>the first day in the new classes</source>
        <translation>первый день в новых классах</translation>
    </message>
    <message>
        <source>classes that begin, such as 1А,1Б, or none</source>
        <translation>новые классы, например 1А,1Б, или none — без новых</translation>
    </message>
    <message>
        <source>a class that goes elsewhere than by the rule</source>
        <translation>класс, который переходит не по правилу</translation>
    </message>
    <message>
        <source>two classes may become one</source>
        <translation>два класса можно объединить в один</translation>
    </message>
    <message>
        <source>a class that graduates</source>
        <translation>класс, который выпускается</translation>
    </message>
    <message>
        <source>a pupil who repeats the grade</source>
        <translation>учащийся, который остаётся на повторный год</translation>
    </message>
    <message>
        <source>a pupil who goes to another class</source>
        <translation>учащийся, который переходит в другой класс</translation>
    </message>
    <message>
        <source>a pupil who leaves the school</source>
        <translation>учащийся, который выбывает</translation>
    </message>
    <message>
        <source>homeroom teachers go up with their classes, or not</source>
        <translation>классные руководители остаются со своими классами (keep) или нет (clear)</translation>
    </message>
    <message>
        <source>chats go on, or are closed</source>
        <translation>чаты продолжаются (carry) или закрываются (close)</translation>
    </message>
    <message>
        <source>write every pupil&apos;s step into a table</source>
        <translation>записать в таблицу, что будет с каждым учащимся</translation>
    </message>
    <message>
        <source>No entry of this journal follows the witness %1. Check the eight characters on the paper; if they are right, it is of another school, or the journal was rewritten.</source>
        <translation>В этом журнале нет записи с контрольными знаками %1. Проверьте восемь знаков на бумаге; если они переписаны верно, бумага из другой школы или журнал переписан.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a request. Requests are numbered by “requests list”.</source>
        <translation>«%1» — не номер заявки. Номера показывает «requests list».</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получена</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>Open requests: %1, waiting for more than %2: %3</source>
        <translation>Открытых заявок: %1, ждут дольше, чем %2: %3</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Как поступила</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>No request leaves no doubt.</source>
        <translation>Бесспорных заявок нет.</translation>
    </message>
    <message>
        <source>Requests that would be accepted: %1. To accept them, add --apply.</source>
        <translation>Будет принято заявок: %1. Чтобы принять, добавьте --apply.</translation>
    </message>
    <message>
        <source>Accepted requests: %1</source>
        <translation>Принято заявок: %1</translation>
    </message>
    <message>
        <source>“%1” is not the number of a person. “requests show” has them.</source>
        <translation>«%1» — не номер человека. Номера показывает «requests show».</translation>
    </message>
    <message>
        <source>Request %1 is accepted. What is to be done on the platform is among the platform tasks.</source>
        <translation>Заявка %1 принята. Что сделать на платформе, записано в действия.</translation>
    </message>
    <message>
        <source>Which requests? For example: %1</source>
        <translation>Какие заявки? Например: %1</translation>
    </message>
    <message>
        <source>Refused requests: %1</source>
        <translation>Отказано по заявкам: %1</translation>
    </message>
    <message>
        <source>Noted what was asked about request %1.</source>
        <translation>Записано, о чём спросили по заявке %1.</translation>
    </message>
    <message>
        <source>Request %1 waits again.</source>
        <translation>Заявка %1 снова ждёт решения.</translation>
    </message>
    <message>
        <source>A request waits too long after %1.</source>
        <translation>Заявка ждёт слишком долго, если прошло больше, чем %1.</translation>
    </message>
    <message>
        <source>requests to join: enters, compares with the register, accepts, refuses</source>
        <translation>заявки на вступление: вносит, сверяет с учётом, принимает, отказывает</translation>
    </message>
    <message>
        <source>the class that is asked for</source>
        <translation>класс, в который просятся</translation>
    </message>
    <message>
        <source>the role that is asked for</source>
        <translation>роль, в которой просятся</translation>
    </message>
    <message>
        <source>the day on which the request came in; today otherwise</source>
        <translation>день, когда поступила заявка; иначе — сегодня</translation>
    </message>
    <message>
        <source>what is to be remembered, or who was asked what</source>
        <translation>что запомнить или кого и о чём спросили</translation>
    </message>
    <message>
        <source>requests in this state</source>
        <translation>заявки в этом состоянии</translation>
    </message>
    <message>
        <source>accept all that leave no doubt: name, role and class are those of one person</source>
        <translation>принять все бесспорные: имя, роль и класс одного человека</translation>
    </message>
    <message>
        <source>after how many days a request has waited too long</source>
        <translation>через сколько дней заявка ждёт слишком долго</translation>
    </message>
    <message>
        <source>Wrong lines: %1. Nothing is entered.</source>
        <translation>Ошибочных строк: %1. Ничего не внесено.</translation>
    </message>
    <message>
        <source>Entered requests: %1, entry %2 of the journal.</source>
        <translation>Внесено заявок: %1, запись журнала %2.</translation>
    </message>
    <message>
        <source>Requests that would be entered: %1. To enter them, add --apply.</source>
        <translation>Будет внесено заявок: %1. Чтобы внести, добавьте --apply.</translation>
    </message>
    <message>
        <source>All of these stand in the list of requests already.</source>
        <translation>Все эти заявки уже внесены.</translation>
    </message>
    <message>
        <source>Whose request? For example: %1</source>
        <translation>Чья заявка? Например: %1</translation>
    </message>
    <message>
        <source>Entered as request No. %1.</source>
        <translation>Заявка внесена под № %1.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Latest round</source>
        <translation>Последний круг</translation>
    </message>
    <message>
        <source>Confirmed: %1 of %2</source>
        <translation>Подтверждено: %1 из %2</translation>
    </message>
    <message>
        <source>Whom? For example: %1</source>
        <translation>Кого? Например: %1</translation>
    </message>
    <message>
        <source>People concerned: %1. To write it, add --apply.</source>
        <translation>Касается человек: %1. Чтобы записать, добавьте --apply.</translation>
    </message>
    <message>
        <source>People concerned: %1, entry %2 of the journal.</source>
        <translation>Касается человек: %1, запись журнала %2.</translation>
    </message>
    <message>
        <source>Nobody is concerned.</source>
        <translation>Никого не касается.</translation>
    </message>
    <message>
        <source>confirms the status of teachers: requested, documents seen, confirmed or refused; --all is a dry run without --apply</source>
        <translation>подтверждает статус учителей: начато, документы просмотрены, подтверждено или нет; --all без --apply только показывает</translation>
    </message>
    <message>
        <source>everybody for whom this step comes next</source>
        <translation>всех, для кого этот шаг следующий</translation>
    </message>
    <message>
        <source>which documents were seen</source>
        <translation>какие документы просмотрены</translation>
    </message>
    <message>
        <source>the last day on which the confirmation is valid</source>
        <translation>последний день, когда подтверждение действует</translation>
    </message>
    <message>
        <source>deputy: %1</source>
        <translation>заместитель: %1</translation>
    </message>
    <message>
        <source>No administrator was ever appointed.</source>
        <translation>Администратора ещё не назначали.</translation>
    </message>
    <message>
        <source>Administrator: %1, entry %2 of the journal.</source>
        <translation>Администратор: %1, запись журнала %2.</translation>
    </message>
    <message>
        <source>Who? Say so with --to &quot;Фамилия Имя Отчество&quot;.</source>
        <translation>Кого? Укажите --to &quot;Фамилия Имя Отчество&quot;.</translation>
    </message>
    <message>
        <source>The papers of the hand-over are written: %1.</source>
        <translation>Бумаги о передаче дел записаны: %1.</translation>
    </message>
    <message>
        <source>shows, prolongs and hands over the administrator&apos;s appointment</source>
        <translation>показывает, продлевает и передаёт назначение администратора</translation>
    </message>
    <message>
        <source>who is administrator</source>
        <translation>кто администратор</translation>
    </message>
    <message>
        <source>its first day; today where it is not given</source>
        <translation>первый день; без него — сегодня</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>who stands in for the administrator</source>
        <translation>кто заменяет администратора</translation>
    </message>
    <message>
        <source>where the papers of the hand-over go, .pdf or .odt</source>
        <translation>куда записать бумаги о передаче дел, .pdf или .odt</translation>
    </message>
    <message>
        <source>Second teacher</source>
        <translation>Второй руководитель</translation>
    </message>
    <message>
        <source>Which class, and who? For example: homeroom set 1А &quot;Фамилия Имя Отчество&quot;; - for nobody.</source>
        <translation>Какой класс и кто? Например: homeroom set 1А &quot;Фамилия Имя Отчество&quot;; «-» — никто.</translation>
    </message>
    <message>
        <source>Which file? A table with the columns Класс; Классный руководитель; Второй руководитель.</source>
        <translation>Какой файл? Таблица со столбцами Класс; Классный руководитель; Второй руководитель.</translation>
    </message>
    <message>
        <source>A distribution rests on an order: --order &quot;№ 12 от 01.09.2026&quot;.</source>
        <translation>Распределение держится на приказе: --order &quot;№ 12 от 01.09.2026&quot;.</translation>
    </message>
    <message>
        <source>Some rows are wrong: nothing was applied.</source>
        <translation>В некоторых строках ошибки: ничего не внесено.</translation>
    </message>
    <message>
        <source>lists and assigns homeroom teachers, one class or all by a table</source>
        <translation>показывает и назначает классных руководителей, в одном классе или во всех по таблице</translation>
    </message>
    <message>
        <source>who led this class, and when</source>
        <translation>кто и когда вёл этот класс</translation>
    </message>
    <message>
        <source>write it; without it, only what would be done is shown</source>
        <translation>записать; без этого только показать, что изменится</translation>
    </message>
    <message>
        <source>“%1” is not a kind of order. These are: appointment, nomenclature, homeroom_distribution, movement, regulation, other.</source>
        <translation>«%1» — не вид приказа. Виды: appointment, nomenclature, homeroom_distribution, movement, regulation, other.</translation>
    </message>
    <message>
        <source>“%1” is not a calendar year such as 2026.</source>
        <translation>«%1» — не календарный год вроде 2026.</translation>
    </message>
    <message>
        <source>Backs</source>
        <translation>Оснований</translation>
    </message>
    <message>
        <source>Signed by: %1</source>
        <translation>Подписал(а): %1</translation>
    </message>
    <message>
        <source>Which order? For example &quot;№ 12 от 01.09.2026&quot;.</source>
        <translation>Какой приказ? Например &quot;№ 12 от 01.09.2026&quot;.</translation>
    </message>
    <message>
        <source>keeps the register of orders, drafts and prints them</source>
        <translation>ведёт реестр приказов, составляет и печатает их проекты</translation>
    </message>
    <message>
        <source>appointment, nomenclature, homeroom_distribution, movement, regulation or other</source>
        <translation>appointment, nomenclature, homeroom_distribution, movement, regulation или other</translation>
    </message>
    <message>
        <source>of this calendar year</source>
        <translation>этого календарного года</translation>
    </message>
    <message>
        <source>its right number and date</source>
        <translation>верные номер и дата</translation>
    </message>
    <message>
        <source>what the order is about</source>
        <translation>о чём приказ</translation>
    </message>
    <message>
        <source>who signs it</source>
        <translation>кто подписывает</translation>
    </message>
    <message>
        <source>where the draft goes; .odt to edit it elsewhere, .txt its text alone</source>
        <translation>куда записать проект; .odt — править в другой программе, .txt — один текст</translation>
    </message>
    <message>
        <source>a text edited by hand instead of the one made from the data</source>
        <translation>текст, исправленный от руки, вместо составленного по данным</translation>
    </message>
    <message>
        <source>keep that text in the register, with the order</source>
        <translation>хранить этот текст в реестре вместе с приказом</translation>
    </message>
    <message>
        <source>“%1” is not a kind of draft. These are: appointment, nomenclature, homeroom_distribution, enrolment, transfer, year_end, other.</source>
        <translation>«%1» — не вид проекта. Виды: appointment, nomenclature, homeroom_distribution, enrolment, transfer, year_end, other.</translation>
    </message>
    <message>
        <source>--keep needs --text, and --order with an order of the register.</source>
        <translation>Для --keep нужны --text и --order с приказом из реестра.</translation>
    </message>
    <message>
        <source>The draft is written: %1.</source>
        <translation>Проект записан: %1.</translation>
    </message>
    <message>
        <source>There is no kind of movement “%1”. movements --help names them.</source>
        <translation>Вида движения «%1» нет. Их называет movements --help.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>From class</source>
        <translation>Из класса</translation>
    </message>
    <message>
        <source>To class</source>
        <translation>В класс</translation>
    </message>
    <message>
        <source>Pupils: %1 at the beginning, %2 arrived, %3 left, %4 at the end</source>
        <translation>Учащихся: на начало %1, прибыло %2, выбыло %3, на конец %4</translation>
    </message>
    <message>
        <source>The book is written as PDF or CSV: -o FILE.pdf or -o FILE.csv.</source>
        <translation>Книга сохраняется как PDF или CSV: -o ФАЙЛ.pdf или -o ФАЙЛ.csv.</translation>
    </message>
    <message>
        <source>%1: %2 movements, %3 – %4.</source>
        <translation>%1: записей — %2, %3 – %4.</translation>
    </message>
    <message>
        <source>“%1” is not a number. People are numbered by “people list --json”, movements by “movements list”.</source>
        <translation>«%1» — не номер. Номера людей показывает «people list --json», номера записей — «movements list».</translation>
    </message>
    <message>
        <source>Either the number of somebody in the register, or --name for somebody new.</source>
        <translation>Либо номер человека из реестра, либо --name для нового.</translation>
    </message>
    <message>
        <source>The option %1 does not belong here.</source>
        <translation>Параметр %1 здесь не нужен.</translation>
    </message>
    <message>
        <source>Who? Give the numbers of the people; “people list --json” shows them.</source>
        <translation>Кто? Укажите номера людей: их показывает «people list --json».</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>Movement %1 is corrected.</source>
        <translation>Запись %1 исправлена.</translation>
    </message>
    <message>
        <source>Nothing was to be changed.</source>
        <translation>Менять было нечего.</translation>
    </message>
    <message>
        <source>records the movement of pupils and staff; several people at once are a dry run without --apply</source>
        <translation>записывает движение учащихся и работников; для нескольких человек сразу без --apply только показывает</translation>
    </message>
    <message>
        <source>the day of the movement; today otherwise</source>
        <translation>день движения; иначе сегодня</translation>
    </message>
    <message>
        <source>the class into which somebody comes, which graduates, or whose movements are shown</source>
        <translation>класс, в который приходят, который выпускается или движение которого показать</translation>
    </message>
    <message>
        <source>full name of somebody who is not in the register yet</source>
        <translation>ФИО того, кого ещё нет в реестре</translation>
    </message>
    <message>
        <source>where a pupil goes or comes from; anything else to remember</source>
        <translation>куда или откуда; что ещё запомнить</translation>
    </message>
    <message>
        <source>the position, of a hiring or a change of position</source>
        <translation>должность при приёме или смене должности</translation>
    </message>
    <message>
        <source>the subjects of a teacher</source>
        <translation>предметы учителя</translation>
    </message>
    <message>
        <source>first day of the period; the school year otherwise</source>
        <translation>первый день периода; иначе учебный год</translation>
    </message>
    <message>
        <source>last day of the period</source>
        <translation>последний день периода</translation>
    </message>
    <message>
        <source>enrolment, transfer, promotion, departure, return, graduation, hiring, position, leave, leave_end, dismissal</source>
        <translation>enrolment (зачисление), transfer (перевод), promotion (в следующий класс), departure (выбытие), return (возвращение), graduation (выпуск), hiring (приём), position (должность), leave (отпуск), leave_end (выход из него), dismissal (увольнение)</translation>
    </message>
    <message>
        <source>words of the name, the note or the order</source>
        <translation>слова из ФИО, примечания или приказа</translation>
    </message>
    <message>
        <source>the PDF or CSV to write; - is a CSV on standard output</source>
        <translation>PDF или CSV, который записать; - это CSV в стандартный вывод</translation>
    </message>
    <message>
        <source>Give the numbers of links, or a filter, not both.</source>
        <translation>Укажите либо номера ссылок, либо отбор, но не то и другое сразу.</translation>
    </message>
    <message>
        <source>Left out: %1. Somebody may have come in by them of whom it is not decided who it is: members review.</source>
        <translation>Не включены: %1. По ним мог войти человек, о котором ещё не решено, кто это: members review.</translation>
    </message>
    <message>
        <source>Say once what becomes of %1: --map, or --graduate.</source>
        <translation>Укажите для %1 что-то одно: --map или --graduate.</translation>
    </message>
    <message>
        <source>Say once what becomes of the pupil “%1”.</source>
        <translation>Укажите для учащегося «%1» что-то одно.</translation>
    </message>
    <message>
        <source>“%1” is not known here. There are: %2.</source>
        <translation>Значение «%1» здесь не подходит. Есть: %2.</translation>
    </message>
    <message>
        <source>A school year is begun by an order: add --order &quot;№ 40 от 28.05.2027&quot;.</source>
        <translation>Учебный год начинается по приказу: добавьте --order &quot;№ 40 от 28.05.2027&quot;.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message numerus="yes">
        <source>%n people have the old link by e-mail; send them the new one: links send.</source>
        <translation>
            <numerusform>Прежняя ссылка по почте есть у %n человека; отправьте новую: links send.</numerusform>
            <numerusform>Прежняя ссылка по почте есть у %n человек; отправьте новую: links send.</numerusform>
            <numerusform>Прежняя ссылка по почте есть у %n человек; отправьте новую: links send.</numerusform>
        </translation>
    </message>
    <message>
        <source>--person belongs to slips and lists: a sheet for the wall is for the whole class.</source>
        <translation>--person относится к листочкам и спискам: лист на стену — для всего класса.</translation>
    </message>
    <message>
        <source>only for this person, or for the parents of this pupil; may be given several times</source>
        <translation>только для этого человека или для родителей этого учащегося; можно указать несколько раз</translation>
    </message>
    <message>
        <source>“%1” is not the number of a person; people list --json shows them.</source>
        <translation>«%1» — не номер человека; номера показывает people list --json.</translation>
    </message>
    <message>
        <source>Questions: %1, other findings: %2.</source>
        <translation>Вопросов: %1, других расхождений: %2.</translation>
    </message>
    <message>
        <source>A question is decided with: members decide NUMBER PERSON|stranger; all proposals at once: members decide --proposed</source>
        <translation>Ответить на вопрос: members decide НОМЕР ЧЕЛОВЕК|stranger; принять сразу все предложения: members decide --proposed</translation>
    </message>
    <message>
        <source>What is to be done about the findings: platform list</source>
        <translation>Что делать с расхождениями: platform list</translation>
    </message>
    <message>
        <source>Leaving grade: %1</source>
        <translation>Выпускная параллель: %1</translation>
    </message>
    <message>
        <source>the grade that graduates, kept for the next year; at first the highest</source>
        <translation>выпускная параллель, запоминается на следующий год; сначала старшая</translation>
    </message>
    <message>
        <source>A movement is made by an order: --order &quot;№ 12 от 01.09.2026&quot;. Where it is not signed yet, say --order-follows: the movement stays open until it is entered.</source>
        <translation>Движение оформляется приказом: --order &quot;№ 12 от 01.09.2026&quot;. Если приказ ещё не подписан, добавьте --order-follows: движение останется открытым, пока приказ не внесён.</translation>
    </message>
    <message>
        <source>Which movements, and which order? movements order NUMBER… --order &quot;№ 12 от 01.09.2026&quot;; “movements list --without-order” shows those that wait.</source>
        <translation>Какие движения и какой приказ? movements order НОМЕР… --order &quot;№ 12 от 01.09.2026&quot;; ожидающие приказа показывает «movements list --without-order».</translation>
    </message>
    <message numerus="yes">
        <source>%1 backs %n movement(s).</source>
        <translation>
            <numerusform>Приказ %1 внесён для %n движения.</numerusform>
            <numerusform>Приказ %1 внесён для %n движений.</numerusform>
            <numerusform>Приказ %1 внесён для %n движений.</numerusform>
        </translation>
    </message>
    <message>
        <source>the order is not signed yet: the movement stays an open item until “movements order” enters it</source>
        <translation>приказ ещё не подписан: движение остаётся открытым, пока его не внесёт «movements order»</translation>
    </message>
    <message>
        <source>only movements whose order is still to be entered</source>
        <translation>только движения, приказ по которым ещё не внесён</translation>
    </message>
    <message>
        <source>One number for more than one order: %1. Correct it: orders edit.</source>
        <translation>Один номер у нескольких приказов: %1. Исправьте: orders edit.</translation>
    </message>
    <message>
        <source>Which folder, and where to? For example: %1</source>
        <translation>Какая папка и куда записать? Например: %1</translation>
    </message>
    <message>
        <source>--stale-days takes a number of days, not “%1”.</source>
        <translation>--stale-days принимает число дней, а не «%1».</translation>
    </message>
    <message>
        <source>makes one table of the long CSVs of many schools, and names those that are missing or cannot be believed</source>
        <translation>сводит длинные CSV многих школ в одну таблицу и называет школы, чьих файлов нет или чьим нельзя верить</translation>
    </message>
    <message>
        <source>the schools that have to be there, a name a line</source>
        <translation>школы, которые должны быть, по названию на строку</translation>
    </message>
    <message>
        <source>No forms are described yet.</source>
        <translation>Форм ещё нет.</translation>
    </message>
    <message>
        <source>Which form? For example: %1</source>
        <translation>Какая форма? Например: %1</translation>
    </message>
    <message>
        <source>A form has --rows school or --rows classes, not “%1”.</source>
        <translation>У формы бывает --rows school или --rows classes, а не «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The form “%1” is kept, %n columns.</source>
        <translation>
            <numerusform>Форма «%1» сохранена, %n столбец.</numerusform>
            <numerusform>Форма «%1» сохранена, %n столбца.</numerusform>
            <numerusform>Форма «%1» сохранена, %n столбцов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form “%1” is removed.</source>
        <translation>Форма «%1» удалена.</translation>
    </message>
    <message>
        <source>tables that the region wants filled in, in its own words</source>
        <translation>таблицы, которые просит заполнить регион, его словами</translation>
    </message>
    <message>
        <source>once for every column; WHAT is school, date, class, homeroom, an indicator, INDICATOR:of or INDICATOR:percent[:DECIMALS]</source>
        <translation>по разу на столбец; WHAT — school, date, class, homeroom, показатель, ПОКАЗАТЕЛЬ:of или ПОКАЗАТЕЛЬ:percent[:ЗНАКОВ]</translation>
    </message>
    <message>
        <source>school: one row; classes: a row a class</source>
        <translation>school: одна строка; classes: строка на класс</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>does not hold today</source>
        <translation>сегодня не действует</translation>
    </message>
    <message>
        <source>No goals are set yet.</source>
        <translation>Целей ещё нет.</translation>
    </message>
    <message>
        <source>Which goal? For example: %1</source>
        <translation>Какая цель? Например: %1</translation>
    </message>
    <message>
        <source>Goal: %1, %2 % from %3.</source>
        <translation>Цель: %1, %2 % с %3.</translation>
    </message>
    <message>
        <source>The goal No. %1 is removed.</source>
        <translation>Цель № %1 снята.</translation>
    </message>
    <message>
        <source>shares that the school has to reach, and how many people are missing</source>
        <translation>доли, которых должна достичь школа, и сколько человек не хватает</translation>
    </message>
    <message>
        <source>the day from which the goal holds: today</source>
        <translation>день, с которого действует цель: сегодня</translation>
    </message>
    <message>
        <source>Pupils who joined</source>
        <translation>Учащихся на платформе</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Кто сохранил</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>No figures were kept yet.</source>
        <translation>Показатели ещё не сохранялись.</translation>
    </message>
    <message>
        <source>The figures of %1 are kept.</source>
        <translation>Показатели за %1 сохранены.</translation>
    </message>
    <message>
        <source>Of which day? For example: %1</source>
        <translation>За какой день? Например: %1</translation>
    </message>
    <message>
        <source>The figures of %1 are not kept any more.</source>
        <translation>Показатели за %1 больше не хранятся.</translation>
    </message>
    <message>
        <source>keeps the figures of a day, so that two days can be compared</source>
        <translation>сохраняет показатели дня, чтобы сравнивать два дня</translation>
    </message>
    <message>
        <source>the day whose figures are not to be kept</source>
        <translation>день, показатели которого хранить не надо</translation>
    </message>
    <message>
        <source>Goal: %1, %2 % from %3: %4</source>
        <translation>Цель: %1, %2 % с %3: %4</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>The figures are the same.</source>
        <translation>Показатели те же.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>The latest figures kept until then are those of %1.</source>
        <translation>Последние показатели, сохранённые к этому дню, — за %1.</translation>
    </message>
    <message>
        <source>the day of the figures: today, or one that was kept</source>
        <translation>день показателей: сегодня или сохранённый</translation>
    </message>
    <message>
        <source>shows what has changed since that day</source>
        <translation>показывает, что изменилось с этого дня</translation>
    </message>
    <message>
        <source>the file to write; - is standard output</source>
        <translation>файл, который записать; - — стандартный вывод</translation>
    </message>
    <message>
        <source>names those whom the figure counts today</source>
        <translation>называет тех, кого показатель считает сегодня</translation>
    </message>
    <message>
        <source>names the rest of the whole: who has not joined</source>
        <translation>называет остальных: кто не присоединился</translation>
    </message>
    <message>
        <source>Who stands behind a figure is shown, as of today: leave %1 out.</source>
        <translation>Кто стоит за показателем, показывают на сегодня: уберите %1.</translation>
    </message>
    <message>
        <source>“%1” is no share of anything: there are no others.</source>
        <translation>«%1» — не доля от чего-либо: остальных нет.</translation>
    </message>
    <message>
        <source>“%1” is not counted by class: leave --class out.</source>
        <translation>«%1» не считают по классам: уберите --class.</translation>
    </message>
    <message>
        <source>Nobody knows.</source>
        <translation>Сведений нет.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Никого нет.</translation>
    </message>
    <message>
        <source>A comparison is shown, or written as PDF: leave -o out, or take -o FILE.pdf.</source>
        <translation>Сравнение показывается на экране или записывается в PDF: уберите -o или укажите -o FILE.pdf.</translation>
    </message>
    <message>
        <source>shows the figures for the head, compares two days, writes them as CSV, workbook, PDF or text, lists who has not joined</source>
        <translation>показывает статистику для руководителя, сравнивает два дня, записывает её как CSV, книгу, PDF или текст, перечисляет неприсоединившихся</translation>
    </message>
    <message>
        <source>csv: the table for the head; xlsx: the same as a workbook with a chart; pdf: a report on paper with charts; text: three sentences for a message; long: a figure a row, for programs; form:NAME: a form that was described</source>
        <translation>csv: таблица для руководителя; xlsx: она же книгой с диаграммой; pdf: отчёт на бумаге с диаграммами; text: три предложения для сообщения; long: показатель на строку, для программ; form:НАЗВАНИЕ: описанная форма</translation>
    </message>
    <message>
        <source>pupils and parents who have not joined, by class, for the homeroom teachers</source>
        <translation>учащиеся и родители, которые не присоединились, по классам, для классных руководителей</translation>
    </message>
    <message>
        <source>numbers only</source>
        <translation>только числа, без имён</translation>
    </message>
    <message>
        <source>There is no format “%1”. There are csv, long, xlsx, pdf, text and form:NAME.</source>
        <translation>Формата «%1» нет. Есть csv, long, xlsx, pdf, text и form:НАЗВАНИЕ.</translation>
    </message>
    <message>
        <source>The name of the file does not fit the format: -o FILE%1.</source>
        <translation>Имя файла не подходит к формату: -o FILE%1.</translation>
    </message>
    <message>
        <source>Where to? -o FILE%1, or -o - for standard output.</source>
        <translation>Куда записать? -o FILE%1, или -o - для стандартного вывода.</translation>
    </message>
    <message>
        <source>Pupils not joined</source>
        <translation>Не вошли учащиеся</translation>
    </message>
    <message>
        <source>Parents not joined</source>
        <translation>Не вошли родители</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>(refused)</source>
        <translation>(отказ)</translation>
    </message>
    <message>
        <source>No list of the platform was read yet: nobody knows who has joined.</source>
        <translation>Список участников платформы ещё не загружен: кто присоединился, неизвестно.</translation>
    </message>
    <message>
        <source>Who has not joined is known of today only, as PDF or CSV: leave --%1 out.</source>
        <translation>Список неприсоединившихся составляется только на сегодня, в PDF или CSV: уберите --%1.</translation>
    </message>
    <message>
        <source>The list is written as PDF or CSV: -o FILE.pdf or -o FILE.csv.</source>
        <translation>Список записывается как PDF или CSV: -o FILE.pdf или -o FILE.csv.</translation>
    </message>
    <message>
        <source>write the draft of the order, from what is decided here; PDF or ODT</source>
        <translation>записать проект приказа по тому, что здесь решено; PDF или ODT</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>“%1”: %2 (%3)</source>
        <translation>«%1»: %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing to do: there is nobody in the file.</source>
        <translation>Делать нечего: в файле никого нет.</translation>
    </message>
    <message>
        <source>of this class alone</source>
        <translation>только по этому классу</translation>
    </message>
    <message>
        <source>The slip with the right link: %1, batch No. %2.</source>
        <translation>Листочек с верной ссылкой: %1, партия № %2.</translation>
    </message>
    <message>
        <source>No slip was made; with -o FILE.pdf it is.</source>
        <translation>Листочек не напечатан; чтобы напечатать его, добавьте -o ФАЙЛ.pdf.</translation>
    </message>
    <message>
        <source>Personal links that lead elsewhere are revoked, act No. %1.</source>
        <translation>Личные ссылки, которые ведут не туда, аннулированы, акт № %1.</translation>
    </message>
    <message>
        <source>the PDF of the slip with the right link; - is standard output</source>
        <translation>PDF листочка с верной ссылкой; - — стандартный вывод</translation>
    </message>
    <message>
        <source>For the list of today: --date %1</source>
        <translation>Если это сегодняшний список: --date %1</translation>
    </message>
    <message>
        <source>“%1” is not a kind of action. These are: %2.</source>
        <translation>«%1» — не вид действия. Есть такие: %2.</translation>
    </message>
    <message>
        <source>only these: reset_link, invite_anew, …; a word that there is not names them all</source>
        <translation>только такие: reset_link, invite_anew, …; незнакомое слово перечислит все</translation>
    </message>
    <message>
        <source>“%1” is no answer. Write the row and the answer: 12=new, 12=skip, 12=same (the person proposed), or 12= and the number of a person; row.other_class=same answers all questions of that kind.</source>
        <translation>«%1» — не ответ. Напишите строку и ответ: 12=new, 12=skip, 12=same (тот, кто предложен) или 12= и номер человека; row.other_class=same отвечает на все вопросы этого вида.</translation>
    </message>
    <message>
        <source>answer the question of a row, or all of a kind (row.other_class): new, skip, same (the person proposed), or the number of the person</source>
        <translation>ответ на вопрос о строке или на все вопросы одного вида (row.other_class): new (новый), skip (пропустить), same (тот, кто предложен) или номер человека</translation>
    </message>
    <message>
        <source>Homeroom teacher of %1: %2 was assigned by hand and stays; the file says %3</source>
        <translation>Классный руководитель %1: %2, назначение внесено вручную и остаётся; в файле — %3</translation>
    </message>
    <message>
        <source>“%1”: no row is asked that question.</source>
        <translation>«%1»: такого вопроса нет ни об одной строке.</translation>
    </message>
    <message>
        <source>“%1”: that row is asked nothing.</source>
        <translation>«%1»: об этой строке вопроса нет.</translation>
    </message>
    <message>
        <source>“%1” settles nothing: the row has several people proposed, or that one is not among them, or another row has got the person already.</source>
        <translation>«%1» ничего не решает: для строки предложено несколько человек, либо этого среди них нет, либо он уже отдан другой строке.</translation>
    </message>
    <message>
        <source>--class belongs to --who and --not-joined, --others to --who, --no-names to --not-joined.</source>
        <translation>--class относится к --who и --not-joined, --others — к --who, --no-names — к --not-joined.</translation>
    </message>
    <message>
        <source>FIELD of --map, either word:</source>
        <translation>ПОЛЕ для --map, любое из двух слов:</translation>
    </message>
    <message>
        <source>the list has no row of headings: the first row is a person’s; columns are counted from 1 for --map</source>
        <translation>строки заголовков в списке нет: первая строка уже о человеке; столбцы для --map считаются с 1</translation>
    </message>
    <message>
        <source>move: %1, %2 → %3</source>
        <translation>перевод: %1, %2 → %3</translation>
    </message>
    <message>
        <source>add: %1</source>
        <translation>добавление: %1</translation>
    </message>
    <message>
        <source>comes back: %1</source>
        <translation>возвращение: %1</translation>
    </message>
    <message>
        <source>change: %1: %2</source>
        <translation>изменение: %1: %2</translation>
    </message>
    <message>
        <source>Nothing was written. Answer the questions with --answer ROW=ANSWER (see import --help), correct the rows in the file, or leave them out with --skip-bad-rows.</source>
        <translation>Ничего не записано. Ответьте на вопросы: --answer СТРОКА=ОТВЕТ (см. import --help), исправьте строки в файле или пропустите их: --skip-bad-rows.</translation>
    </message>
    <message>
        <source>Held, nothing was written. Look through the differences (--report FILE.csv); to go on, add --allow-removals %1. --reason TEXT tells the journal why; without it, the number stands there.</source>
        <translation>Импорт задержан, ничего не записано. Просмотрите изменения (--report ФАЙЛ.csv); чтобы продолжить, добавьте --allow-removals %1. Причину для журнала укажите в --reason; без неё там останется число.</translation>
    </message>
    <message>
        <source>Say it so: --map %1=COLUMN.</source>
        <translation>Укажите так: --map %1=СТОЛБЕЦ.</translation>
    </message>
    <message>
        <source>Or say that it has none: --no-header.</source>
        <translation>Или укажите, что её нет: --no-header.</translation>
    </message>
    <message>
        <source>Today is %1: confirmed.</source>
        <translation>Сегодня %1: дата подтверждена.</translation>
    </message>
    <message>
        <source>Left out, because the link is for them no longer: %1.</source>
        <translation>Пропущены, потому что ссылка им больше не предназначена: %1.</translation>
    </message>
    <message>
        <source>Handed out: %1.</source>
        <translation>Выдано: %1.</translation>
    </message>
    <message>
        <source>To send what may have arrived again: links send --retry-uncertain %1</source>
        <translation>Отправить снова то, что могло дойти: links send --retry-uncertain %1</translation>
    </message>
    <message>
        <source>Mailing No. %1 is not finished: %2</source>
        <translation>Рассылка № %1 не закончена: %2</translation>
    </message>
    <message>
        <source>There is nobody else to write to: finish the mailing named above.</source>
        <translation>Больше писать некому: закончите рассылку, названную выше.</translation>
    </message>
    <message>
        <source>If this class is meant all the same, add --other-class.</source>
        <translation>Если всё же нужен этот класс, добавьте --other-class.</translation>
    </message>
    <message>
        <source>accept into the class that is asked for, though the person is in another one</source>
        <translation>принять в тот класс, о котором просят, хотя человек в другом</translation>
    </message>
    <message>
        <source>not_begun, requested, documents_seen, confirmed, refused, expired, position_changed, dismissed_since</source>
        <translation>not_begun, requested, documents_seen, confirmed, refused, expired, position_changed, dismissed_since</translation>
    </message>
    <message>
        <source>lists pupils, staff and guardians; destroys the data of those who left</source>
        <translation>показывает учащихся, работников и родителей; уничтожает данные выбывших</translation>
    </message>
    <message>
        <source>pupils of the class and their guardians; with erase, those who left from a class of this name in any year: “4А (2025/2026)” for one of them</source>
        <translation>учащиеся класса и их родители; с erase — выбывшие из класса с таким именем в любом году, «4А (2025/2026)» — только из одного</translation>
    </message>
    <message>
        <source>with erase: all whose last day was before this one</source>
        <translation>с erase: все, чей последний день был раньше этого</translation>
    </message>
    <message>
        <source>with erase: the act to write (PDF); needed with --apply</source>
        <translation>с erase: файл акта (PDF); обязателен вместе с --apply</translation>
    </message>
    <message>
        <source>with erase: also delete the copies that the program made beside the school file</source>
        <translation>с erase: удалить и копии, которые программа сделала рядом с файлом школы</translation>
    </message>
    <message>
        <source>with erase: clean the file after a destruction that could not do it</source>
        <translation>с erase: очистить файл после уничтожения, которому это не удалось</translation>
    </message>
    <message>
        <source>with erase: do it; without, only show it</source>
        <translation>с erase: уничтожить; иначе только показать</translation>
    </message>
    <message>
        <source>Give the numbers of people, or a filter, not both.</source>
        <translation>Укажите номера людей или отбор, но не то и другое сразу.</translation>
    </message>
    <message>
        <source>Whose data? Give the numbers of people, or --left-before, or --class.</source>
        <translation>Чьи данные? Укажите номера людей, или --left-before, или --class.</translation>
    </message>
    <message>
        <source>%1; %2, taken out of %3.</source>
        <translation>%1; %2, сведения изымаются: %3.</translation>
    </message>
    <message>
        <source>Copies of the program deleted: %1.</source>
        <translation>Удалено копий, сделанных программой: %1.</translation>
    </message>
    <message>
        <source>These copies hold the data as well. Delete them, and those that lie elsewhere, when they are not needed any more:</source>
        <translation>В этих копиях те же данные. Удалите их и те, что лежат в других местах, когда они больше не нужны:</translation>
    </message>
    <message>
        <source>The file is clean.</source>
        <translation>Файл очищен.</translation>
    </message>
    <message>
        <source>The act is a file that has to be kept: give its name after -o.</source>
        <translation>Акт — файл, который нужно хранить: укажите его имя после -o.</translation>
    </message>
    <message>
        <source>The destruction has to be proved: give the file for the act, -o ACT.pdf.</source>
        <translation>Уничтожение нужно подтвердить: укажите файл акта, -o АКТ.pdf.</translation>
    </message>
    <message>
        <source>There is nobody whose data is to be destroyed.</source>
        <translation>Нет никого, чьи данные нужно уничтожить.</translation>
    </message>
    <message>
        <source>This was a dry run. Add --apply -o ACT.pdf to destroy it: that cannot be undone, and neither can anything done before it.</source>
        <translation>Это была проба. Чтобы уничтожить, добавьте --apply -o АКТ.pdf: вернуть это нельзя, и отменить сделанное раньше — тоже.</translation>
    </message>
    <message>
        <source>Destroyed: %1, act No. %2: %3. Have it signed and keep it for three years.</source>
        <translation>Уничтожены данные: %1, акт № %2: %3. Подпишите его и храните три года.</translation>
    </message>
    <message>
        <source>Not looked at, for they are no .csv files: %1 (%2).</source>
        <translation>Не просмотрено, потому что это не файлы .csv: %1 (%2).</translation>
    </message>
    <message>
        <source>What is left out of the sum stands in the table with its reason, and as “left_out” in JSON. That is no failure: the exit code is 0 as soon as the table is written.</source>
        <translation>Что не вошло в сумму, стоит в таблице с причиной, а в JSON — под именем «left_out». Это не ошибка: если таблица записана, код завершения — 0.</translation>
    </message>
    <message>
        <source>The table is written as CSV: -o FILE.csv.</source>
        <translation>Таблица записывается в CSV: -o ФАЙЛ.csv.</translation>
    </message>
    <message>
        <source>%1: schools: %2, files not counted: %3, schools without a file: %4; as of %5.</source>
        <translation>%1: школ — %2, файлов не учтено — %3, школ без файла — %4; на %5.</translation>
    </message>
    <message>
        <source>the day of the table; today if not given</source>
        <translation>день таблицы; если не указан — сегодня</translation>
    </message>
    <message>
        <source>figures older than the day of the table by more are not counted: 7</source>
        <translation>показатели старше дня таблицы больше чем на столько дней не учитываются: 7</translation>
    </message>
    <message>
        <source>To put this one in its place, add --replace.</source>
        <translation>Чтобы поставить новую на её место, добавьте --replace.</translation>
    </message>
    <message>
        <source>in the place of the form of the same name</source>
        <translation>вместо формы с тем же названием</translation>
    </message>
    <message>
        <source>Accounts that are nobody&apos;s yet: %1. They are not counted.</source>
        <translation>Учётных записей, о которых ещё не решено, чьи они: %1. Они не сосчитаны.</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>do nothing with this row, this field of it, this person who is not in a full list, or the homeroom teacher of the class</source>
        <translation>ничего не делать с этой строкой, с этим полем строки, с этим человеком, которого нет в полном списке, или с классным руководителем класса</translation>
    </message>
    <message>
        <source>take from the file what a person changed by hand: a field of a row, or the homeroom teacher of the class</source>
        <translation>взять из файла то, что было исправлено вручную: поле строки или классного руководителя класса</translation>
    </message>
    <message>
        <source>left: %1 (person=%2)</source>
        <translation>выбывает: %1 (person=%2)</translation>
    </message>
    <message>
        <source>“%1” is no tick. Write a row of the file and its field (12=phone), or a class for its homeroom teacher (class=5А).</source>
        <translation>«%1» — не отметка. Напишите строку файла и её поле (12=phone) или класс, о классном руководителе которого речь (class=5А).</translation>
    </message>
    <message>
        <source>“%1” is no tick. Write a row of the file (12), its field (12=phone), the number of a person who is not in the file (person=417), or a class for its homeroom teacher (class=5А).</source>
        <translation>«%1» — не отметка. Напишите строку файла (12), её поле (12=phone), номер человека, которого нет в файле (person=417), или класс, о классном руководителе которого речь (class=5А).</translation>
    </message>
    <message>
        <source>There is a row %1 on several sheets (%2). Write which: %3:%1.</source>
        <translation>Строка %1 есть на нескольких листах (%2). Напишите, на каком: %3:%1.</translation>
    </message>
    <message>
        <source>“%1”: the import would do nothing there.</source>
        <translation>«%1»: импорт там ничего не сделал бы.</translation>
    </message>
    <message>
        <source>Which link? links list shows their numbers.</source>
        <translation>Какую ссылку? Номера показывает links list.</translation>
    </message>
    <message>
        <source>In the platform’s list since</source>
        <translation>В списке платформы с</translation>
    </message>
    <message>
        <source>Nobody is known to have come in by this link.</source>
        <translation>Неизвестно, чтобы кто-то вошёл по этой ссылке.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>with --name: not the person whom the register has under the same name</source>
        <translation>вместе с --name: это не тот человек, который есть в реестре под тем же именем</translation>
    </message>
    <message>
        <source>A draft is written as -o FILE.pdf, FILE.odt or FILE.txt, not as %1.</source>
        <translation>Проект записывается как -o ФАЙЛ.pdf, ФАЙЛ.odt или ФАЙЛ.txt, а не как %1.</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was written. The year cannot be begun so; what stands in the way is said above.</source>
        <translation>Это была репетиция: ничего не записано. Так год начать нельзя: что мешает, сказано выше.</translation>
    </message>
    <message numerus="yes">
        <source>It is not decided yet whose %n account(s) are: some of those named may be on the platform.</source>
        <translation>
            <numerusform>Ещё не решено, чья %n учётная запись: кто-то из названных может быть на платформе.</numerusform>
            <numerusform>Ещё не решено, чьи %n учётные записи: кто-то из названных может быть на платформе.</numerusform>
            <numerusform>Ещё не решено, чьи %n учётных записей: кто-то из названных может быть на платформе.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsLabels</name>
    <message>
        <source>Pupils</source>
        <translation>Учащихся</translation>
    </message>
    <message>
        <source>Pupils invited</source>
        <translation>Приглашено учащихся</translation>
    </message>
    <message>
        <source>Pupils who joined</source>
        <translation>Учащихся на платформе</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Родителей</translation>
    </message>
    <message>
        <source>Parents who joined</source>
        <translation>Родителей на платформе</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Отказов</translation>
    </message>
    <message>
        <source>Active within 7 days</source>
        <translation>Активны за 7 дней</translation>
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
        <source>Staff</source>
        <translation>Работников</translation>
    </message>
    <message>
        <source>Staff invited</source>
        <translation>Приглашено работников</translation>
    </message>
    <message>
        <source>Staff who joined</source>
        <translation>Работников на платформе</translation>
    </message>
    <message>
        <source>Staff confirmed as teachers</source>
        <translation>Подтверждён статус «учитель»</translation>
    </message>
    <message>
        <source>Active links</source>
        <translation>Действующих ссылок</translation>
    </message>
    <message>
        <source>Links handed out</source>
        <translation>Выдано ссылок</translation>
    </message>
    <message>
        <source>Unclaimed links</source>
        <translation>Невостребованных ссылок</translation>
    </message>
    <message>
        <source>Links that end within 2 days</source>
        <translation>Истекают в ближайшие 2 дня</translation>
    </message>
    <message>
        <source>Expired links</source>
        <translation>Ссылок с прошедшим сроком</translation>
    </message>
    <message>
        <source>Revoked links</source>
        <translation>Аннулировано ссылок</translation>
    </message>
    <message>
        <source>Links that are missing</source>
        <translation>Недостаёт ссылок</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Заявок</translation>
    </message>
    <message>
        <source>Requests accepted</source>
        <translation>Принято заявок</translation>
    </message>
    <message>
        <source>Requests refused</source>
        <translation>Отклонено заявок</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>Ожидает заявок</translation>
    </message>
    <message>
        <source>Pupils with a place in a class today.</source>
        <translation>Учащиеся, которые сегодня числятся в классах.</translation>
    </message>
    <message>
        <source>Pupils whose class&apos;s link was handed out, or for whom a slip was printed.</source>
        <translation>Учащиеся, ссылка класса которых выдана или для которых напечатан листочек.</translation>
    </message>
    <message>
        <source>Pupils whom the platform&apos;s latest list shows as pupils.</source>
        <translation>Учащиеся, которых последний список платформы показывает учениками.</translation>
    </message>
    <message>
        <source>Parents whom the platform&apos;s latest list shows as parents.</source>
        <translation>Родители, которых последний список платформы показывает родителями.</translation>
    </message>
    <message>
        <source>Pupils and parents who refuse, and have not joined all the same.</source>
        <translation>Учащиеся и родители, которые отказались и всё же не присоединились.</translation>
    </message>
    <message>
        <source>Pupils and parents who were active within the 7 days before the platform&apos;s list.</source>
        <translation>Учащиеся и родители, активные в последние 7 дней перед списком платформы.</translation>
    </message>
    <message>
        <source>Whether the class has a chat of its pupils.</source>
        <translation>Есть ли у класса чат учащихся.</translation>
    </message>
    <message>
        <source>Whether the class has a chat of its parents.</source>
        <translation>Есть ли у класса чат родителей.</translation>
    </message>
    <message>
        <source>Staff who are not dismissed.</source>
        <translation>Работники, которые не уволены.</translation>
    </message>
    <message>
        <source>Staff, if the link of “Учительская” was handed out; otherwise those with a slip.</source>
        <translation>Все работники, если выдана ссылка «Учительской»; иначе те, кому напечатан листочек.</translation>
    </message>
    <message>
        <source>Staff whom the platform&apos;s latest list shows as teachers.</source>
        <translation>Работники, которых последний список платформы показывает учителями.</translation>
    </message>
    <message>
        <source>Staff whose status of a teacher is confirmed today, for the position they have.</source>
        <translation>Работники, чей статус «учитель» сегодня подтверждён по нынешней должности.</translation>
    </message>
    <message>
        <source>Links of classes and roles that work today.</source>
        <translation>Ссылки классов и ролей, которые сегодня действуют.</translation>
    </message>
    <message>
        <source>Active links that were handed out.</source>
        <translation>Действующие ссылки, которые выданы.</translation>
    </message>
    <message>
        <source>Active links that brought nobody in, by the platform&apos;s list.</source>
        <translation>Действующие ссылки, по которым, судя по списку платформы, никто не вошёл.</translation>
    </message>
    <message>
        <source>Active links whose last day is today or within 2 days.</source>
        <translation>Действующие ссылки, срок которых кончается сегодня или в ближайшие 2 дня.</translation>
    </message>
    <message>
        <source>Links whose last day is over and that nobody has annulled.</source>
        <translation>Ссылки, срок которых прошёл, а их никто не аннулировал.</translation>
    </message>
    <message>
        <source>Links of this school year that were annulled.</source>
        <translation>Ссылки этого учебного года, которые аннулированы.</translation>
    </message>
    <message>
        <source>Classes and roles without a link.</source>
        <translation>Классы и роли без ссылки.</translation>
    </message>
    <message>
        <source>Join requests of this school year, and those from before that still wait.</source>
        <translation>Заявки этого учебного года и прежние, которые ещё ждут решения.</translation>
    </message>
    <message>
        <source>Of them, those that were accepted.</source>
        <translation>Из них принятые.</translation>
    </message>
    <message>
        <source>Of them, those that were refused.</source>
        <translation>Из них отклонённые.</translation>
    </message>
    <message>
        <source>Of them, those that wait for a decision.</source>
        <translation>Из них ожидающие решения.</translation>
    </message>
    <message>
        <source>by the register</source>
        <translation>по учёту</translation>
    </message>
    <message>
        <source>by what was done here</source>
        <translation>по сделанному здесь</translation>
    </message>
    <message>
        <source>by the platform&apos;s list</source>
        <translation>по списку платформы</translation>
    </message>
    <message>
        <source>as noted</source>
        <translation>по записям</translation>
    </message>
    <message>
        <source>the school</source>
        <translation>школа</translation>
    </message>
    <message>
        <source>More than there are: look who is counted twice, or is not in the register.</source>
        <translation>Больше, чем людей в учёте: проверьте, кто сосчитан дважды или кого нет в учёте.</translation>
    </message>
    <message>
        <source>Many are gone at once: was the platform&apos;s list whole?</source>
        <translation>Многие пропали разом: весь ли список платформы загружен?</translation>
    </message>
    <message>
        <source>The register changed by much: look at the history of imports.</source>
        <translation>Учёт сильно изменился: посмотрите историю загрузок.</translation>
    </message>
    <message>
        <source>It was known before, and is not now.</source>
        <translation>Раньше показатель был известен, а теперь нет.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>met</source>
        <translation>достигнута</translation>
    </message>
    <message numerus="yes">
        <source>%n people are missing</source>
        <translation>
            <numerusform>не хватает %n человека</numerusform>
            <numerusform>не хватает %n человек</numerusform>
            <numerusform>не хватает %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted. %1</source>
        <translation>Не учтено. %1</translation>
    </message>
    <message>
        <source>Not counted: the figures are old. Ask for those of this week.</source>
        <translation>Не учтено: показатели устарели. Попросите за эту неделю.</translation>
    </message>
    <message>
        <source>Not counted: there is no file of this school.</source>
        <translation>Не учтено: файла этой школы нет.</translation>
    </message>
    <message>
        <source>A share of: %1.</source>
        <translation>Доля от показателя «%1».</translation>
    </message>
    <message>
        <source>Known %1.</source>
        <translation>Сведения — %1.</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, на %2</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Название школы</translation>
    </message>
    <message>
        <source>Day of the figures</source>
        <translation>День показателей</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Название класса</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>Классный руководитель</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>of how many</source>
        <translation>от скольких</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>процент</translation>
    </message>
    <message numerus="yes">
        <source>%n more are needed</source>
        <translation>
            <numerusform>нужно ещё %n</numerusform>
            <numerusform>нужно ещё %n</numerusform>
            <numerusform>нужно ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Ссылка: %1</translation>
    </message>
    <message>
        <source>Not counted: the figures are of a day later than that of the table. If it is still to come, let the school set its computer&apos;s clock and send them again.</source>
        <translation>Не учтено: показатели за день позже дня таблицы. Если этот день ещё не наступил, пусть школа поставит часы на компьютере и пришлёт файл снова.</translation>
    </message>
    <message>
        <source>Not counted: there is another file of the same school, newer or with the same figures (%1).</source>
        <translation>Не учтено: есть другой файл той же школы — новее или с теми же числами (%1).</translation>
    </message>
    <message>
        <source>Not counted: %1 says other figures of the same school and day. Either one of the two files is wrong, or two schools bear the same name: ask which.</source>
        <translation>Не учтено: в файле %1 другие числа той же школы за тот же день. Либо один из файлов ошибочен, либо две школы называются одинаково: уточните.</translation>
    </message>
    <message>
        <source>Staff active within 7 days</source>
        <translation>Работников, активных за 7 дней</translation>
    </message>
    <message>
        <source>Staff who joined and were active within the 7 days before the platform&apos;s list.</source>
        <translation>Работники, которые присоединились и были активны за 7 дней до списка платформы.</translation>
    </message>
    <message>
        <source>Parents of the pupils; over the school, one with children in two classes counts once, and one whose children have all left does not count.</source>
        <translation>Родители учащихся; по школе тот, у кого дети в двух классах, считается один раз, а тот, чьи дети все выбыли, не считается.</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Reset the link: %1</source>
        <translation>Сбросьте ссылку: %1</translation>
    </message>
    <message>
        <source>Switch joining by the link off: %1</source>
        <translation>Отключите вход по ссылке: %1</translation>
    </message>
    <message>
        <source>Switch joining by the link on again: %1</source>
        <translation>Снова включите вход по ссылке: %1</translation>
    </message>
    <message>
        <source>Remove the member: %1</source>
        <translation>Удалите участника: %1</translation>
    </message>
    <message>
        <source>Invite anew: %1</source>
        <translation>Пригласите заново: %1</translation>
    </message>
    <message>
        <source>Find out who this is: %1</source>
        <translation>Выясните, кто это: %1</translation>
    </message>
    <message>
        <source>Reset a link</source>
        <translation>Сбросить ссылку</translation>
    </message>
    <message>
        <source>Switch joining off</source>
        <translation>Отключить вход</translation>
    </message>
    <message>
        <source>Switch joining on</source>
        <translation>Включить вход</translation>
    </message>
    <message>
        <source>Remove a member</source>
        <translation>Удалить участника</translation>
    </message>
    <message>
        <source>Invite anew</source>
        <translation>Пригласить заново</translation>
    </message>
    <message>
        <source>Find out who it is</source>
        <translation>Выяснить, кто это</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>нужно сделать</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не понадобится</translation>
    </message>
    <message>
        <source>ticked by hand</source>
        <translation>отмечено вручную</translation>
    </message>
    <message>
        <source>shown by the platform’s list</source>
        <translation>видно из списка платформы</translation>
    </message>
    <message>
        <source>The link is annulled in the register. On the platform it works until it is reset there.</source>
        <translation>Здесь ссылка аннулирована. На платформе она действует, пока её там не сбросят.</translation>
    </message>
    <message>
        <source>The invitations are paused. Until joining is switched off on the platform, whoever has the link can come in.</source>
        <translation>Приглашения приостановлены. Пока вход не отключён на самой платформе, по ссылке войдёт каждый, у кого она есть.</translation>
    </message>
    <message>
        <source>The invitations are resumed. Until joining is switched on on the platform, the link leads nowhere.</source>
        <translation>Приглашения возобновлены. Пока вход не включён на самой платформе, ссылка никуда не ведёт.</translation>
    </message>
    <message>
        <source>A role cannot be changed on the platform: whoever is there in a wrong one is removed and invited anew.</source>
        <translation>Роль на платформе не исправить: вошедшего не в своей роли удаляют и приглашают заново.</translation>
    </message>
    <message>
        <source>Give the person the link for the right class and role, once the old membership is removed.</source>
        <translation>Дайте человеку ссылку для нужного класса и роли, когда прежнее участие удалено.</translation>
    </message>
    <message>
        <source>The platform shows a name that the register does not know. Ask the homeroom teacher; remove whoever does not belong there.</source>
        <translation>На платформе есть имя, которого нет в списках школы. Спросите классного руководителя; постороннего удалите.</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>класс %1</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>роль «%1»</translation>
    </message>
    <message>
        <source>Accept the join request: %1</source>
        <translation>Принять заявку на вступление: %1</translation>
    </message>
    <message>
        <source>Refuse the join request: %1</source>
        <translation>Отклонить заявку на вступление: %1</translation>
    </message>
    <message>
        <source>Confirm the status “teacher”: %1</source>
        <translation>Подтвердить статус «учитель»: %1</translation>
    </message>
    <message>
        <source>Make homeroom teacher: %1</source>
        <translation>Назначить классным руководителем: %1</translation>
    </message>
    <message>
        <source>Create the class: %1</source>
        <translation>Создать класс: %1</translation>
    </message>
    <message>
        <source>Close the class of the past year: %1</source>
        <translation>Закрыть класс прошлого года: %1</translation>
    </message>
    <message>
        <source>Close the chats: %1</source>
        <translation>Закрыть чаты: %1</translation>
    </message>
    <message>
        <source>Accept a request</source>
        <translation>Принять заявку</translation>
    </message>
    <message>
        <source>Refuse a request</source>
        <translation>Отклонить заявку</translation>
    </message>
    <message>
        <source>Confirm a teacher</source>
        <translation>Подтвердить учителя</translation>
    </message>
    <message>
        <source>Set a homeroom teacher</source>
        <translation>Назначить классного руководителя</translation>
    </message>
    <message>
        <source>Create a class</source>
        <translation>Создать класс</translation>
    </message>
    <message>
        <source>Close a class</source>
        <translation>Закрыть класс</translation>
    </message>
    <message>
        <source>Close chats</source>
        <translation>Закрыть чаты</translation>
    </message>
    <message>
        <source>The request is accepted in the register. The person gets in once it is accepted on the platform.</source>
        <translation>Заявка принята в «Старосте». Человек войдёт, когда её примут и на платформе.</translation>
    </message>
    <message>
        <source>The request is refused in the register. On the platform it waits until it is refused there.</source>
        <translation>Заявка отклонена в «Старосте». На платформе она ждёт, пока её не отклонят там.</translation>
    </message>
    <message>
        <source>The documents were seen. Whoever is not confirmed on the platform loses the rights of a teacher there.</source>
        <translation>Документы просмотрены. Кто не подтверждён на платформе, теряет там права учителя.</translation>
    </message>
    <message>
        <source>The distribution is recorded here. On the platform the class keeps its former homeroom teacher until it is changed there.</source>
        <translation>Распределение записано здесь. На платформе у класса прежний классный руководитель, пока его не сменят там.</translation>
    </message>
    <message>
        <source>The class stands in the register of the new year. Create it in the cabinet, then register its links here.</source>
        <translation>Класс есть в структуре нового года. Создайте его в кабинете, затем внесите сюда его ссылки.</translation>
    </message>
    <message>
        <source>The chats of the past year are not carried on.</source>
        <translation>Чаты прошлого года не продолжаются.</translation>
    </message>
    <message>
        <source>Rename the class: %1</source>
        <translation>Переименовать класс: %1</translation>
    </message>
    <message>
        <source>Rename a class</source>
        <translation>Переименовать класс</translation>
    </message>
    <message>
        <source>The class goes on in the new year under another name; its members and chats stay.</source>
        <translation>Класс продолжается в новом году под другим названием; участники и чаты остаются.</translation>
    </message>
    <message>
        <source>The class has graduated, or has joined another one, whose chats are kept: its people are invited there anew. As long as it is open its members stay in its chats.</source>
        <translation>Класс выпущен или объединён с другим, чаты которого сохраняются: туда его участников приглашают заново. Пока он открыт, участники остаются в его чатах.</translation>
    </message>
    <message>
        <source>Make homeroom teacher no longer: %1</source>
        <translation>Снимите классное руководство: %1</translation>
    </message>
    <message>
        <source>Take homeroom duties off</source>
        <translation>Снять классное руководство</translation>
    </message>
    <message>
        <source>The teacher leads the class no longer. On the platform the rights over it and its chats stay until they are taken off there.</source>
        <translation>Педагог больше не ведёт класс. На платформе права на класс и его чаты остаются, пока их не снимут там.</translation>
    </message>
</context>
<context>
    <name>VerificationLabels</name>
    <message>
        <source>not begun</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>needed again: over</source>
        <translation>нужно снова: кончился срок</translation>
    </message>
    <message>
        <source>needed again: position</source>
        <translation>нужно снова: другая должность</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>начато</translation>
    </message>
    <message>
        <source>documents seen</source>
        <translation>документы просмотрены</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>The status has not been requested yet.</source>
        <translation>Подтверждение ещё не начато.</translation>
    </message>
    <message>
        <source>Look at the documents, then write down which ones were seen.</source>
        <translation>Посмотрите документы, затем запишите, какие именно.</translation>
    </message>
    <message>
        <source>The action on the platform is over. Say here whether the status is confirmed: ticking the action does not say it.</source>
        <translation>Действие на платформе отмечено. Скажите здесь, подтверждён ли статус: отметка об этом не говорит.</translation>
    </message>
    <message>
        <source>Confirm the status in the platform’s cabinet, then say so here.</source>
        <translation>Подтвердите статус в кабинете платформы, затем скажите об этом здесь.</translation>
    </message>
    <message>
        <source>The confirmation was valid until %1. Begin a new one.</source>
        <translation>Подтверждение действовало до %1. Начните новое.</translation>
    </message>
    <message>
        <source>Confirmed as “%1”, the position now is “%2”. Begin a new confirmation.</source>
        <translation>Подтверждали по должности «%1», теперь должность «%2». Начните новое подтверждение.</translation>
    </message>
    <message>
        <source>%1 requested</source>
        <translation>%1 начато</translation>
    </message>
    <message>
        <source>%1 documents seen: %2 (%3)</source>
        <translation>%1 просмотрены документы: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 confirmed until %2</source>
        <translation>%1 подтверждено до %2</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 подтверждено</translation>
    </message>
    <message>
        <source>%1 not confirmed: %2</source>
        <translation>%1 не подтверждено: %2</translation>
    </message>
    <message>
        <source>needed again: was dismissed</source>
        <translation>нужно снова: увольнялся</translation>
    </message>
    <message>
        <source>The confirmation ended with the dismissal on %1. Begin a new one.</source>
        <translation>Подтверждение закончилось с увольнением %1. Начните новое.</translation>
    </message>
    <message>
        <source>%1 dismissed</source>
        <translation>%1 увольнение</translation>
    </message>
</context>
<context>
    <name>starosta::desktop::OptionsReader</name>
    <message>
        <source>The school&apos;s file.</source>
        <translation>Файл школы.</translation>
    </message>
    <message>
        <source>The language: ru or en.</source>
        <translation>Язык: ru или en.</translation>
    </message>
    <message>
        <source>The colours: light or dark; the desktop&apos;s by itself.</source>
        <translation>Цвета: light (светлые) или dark (тёмные); без указания — как в системе.</translation>
    </message>
    <message>
        <source>The page to open first.</source>
        <translation>Страница, которую открыть первой.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>Сохранить снимок окна и завершить работу.</translation>
    </message>
    <message>
        <source>The size of the window.</source>
        <translation>Размер окна.</translation>
    </message>
    <message>
        <source>Open the example school.</source>
        <translation>Открыть учебный пример.</translation>
    </message>
    <message>
        <source>The working book of a school&apos;s messenger administrator.</source>
        <translation>Рабочая тетрадь администратора школьного мессенджера.</translation>
    </message>
    <message>
        <source>--palette takes light or dark.</source>
        <translation>После --palette укажите light или dark.</translation>
    </message>
    <message>
        <source>--size takes width and height: 1366x768.</source>
        <translation>После --size укажите ширину и высоту: 1366x768.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::AboutDialog</name>
    <message>
        <source>About Starosta</source>
        <translation>О программе «Староста»</translation>
    </message>
    <message>
        <source>Starosta</source>
        <translation>Староста</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>The working book of the school&apos;s administrator of an educational messenger: classes, people, invitations, paper and figures.</source>
        <translation>Рабочая тетрадь администратора образовательного мессенджера: классы, люди, приглашения, листы и показатели.</translation>
    </message>
    <message>
        <source>Everything stays on this computer; the program sends nothing anywhere. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Все данные остаются на этом компьютере, программа никуда их не отправляет. Свободная программа, лицензия GNU GPL версии 3 или новее.</translation>
    </message>
    <message>
        <source>The school&apos;s file</source>
        <translation>Файл школы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ActsView</name>
    <message>
        <source>printed on %1</source>
        <translation>напечатан %1</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>не напечатан</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылок</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Save the act as &amp;PDF…</source>
        <translation>Сохранить акт в &amp;PDF…</translation>
    </message>
    <message>
        <source>Acts of revocation</source>
        <translation>Акты об аннулировании</translation>
    </message>
    <message>
        <source>No acts yet</source>
        <translation>Актов пока нет</translation>
    </message>
    <message>
        <source>When links are revoked, an act is made of it: it says which links do not work any more, since when and why.</source>
        <translation>При аннулировании ссылок составляется акт: какие ссылки больше не действуют, с какого дня и почему.</translation>
    </message>
    <message>
        <source>Choose an act: the links that it revoked are shown here.</source>
        <translation>Выберите акт: здесь появятся аннулированные ссылки.</translation>
    </message>
    <message>
        <source>Act № %1 of %2</source>
        <translation>Акт № %1 от %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>The revocation cannot be undone any more: the paper has left the house.</source>
        <translation>Отменить аннулирование больше нельзя: акт напечатан.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::AddClassesDialog</name>
    <message>
        <source>By &amp;grades and letters</source>
        <translation>По &amp;параллелям и литерам</translation>
    </message>
    <message>
        <source>As a &amp;list</source>
        <translation>&amp;Списком</translation>
    </message>
    <message>
        <source>G&amp;rades</source>
        <translation>Парал&amp;лели</translation>
    </message>
    <message>
        <source>L&amp;etters</source>
        <translation>Л&amp;итеры</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>&amp;Классы</translation>
    </message>
    <message>
        <source>Create classes</source>
        <translation>Создание классов</translation>
    </message>
    <message>
        <source>1-4 or 1, 2, 5-9</source>
        <translation>1-4 или 1, 2, 5-9</translation>
    </message>
    <message>
        <source>АБВ, or separated by commas: А, Б, инж</source>
        <translation>АБВ или через запятую: А, Б, инж</translation>
    </message>
    <message>
        <source>1А, 1Б, 2А, 5 инж</source>
        <translation>1А, 1Б, 2А, 5 инж</translation>
    </message>
    <message>
        <source>Classes that will be created</source>
        <translation>Классы, которые будут созданы</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>Со&amp;здать</translation>
    </message>
    <message>
        <source>%1 — exists already</source>
        <translation>%1 — уже есть</translation>
    </message>
    <message>
        <source>C&amp;reate %1</source>
        <translation>Со&amp;здать %1</translation>
    </message>
    <message>
        <source>Type the grades: the classes are listed here before they are created.</source>
        <translation>Введите параллели: здесь появится список классов, прежде чем они будут созданы.</translation>
    </message>
    <message>
        <source>Untick what is not needed.</source>
        <translation>Снимите отметку с лишнего.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::AdministratorStep</name>
    <message>
        <source>The administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Who was appointed, and by which order. The journal is kept in this name.</source>
        <translation>Кто назначен и каким приказом. От этого имени ведётся журнал.</translation>
    </message>
    <message>
        <source>&amp;Surname, given name, patronymic</source>
        <translation>&amp;Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>May be left empty and entered later.</source>
        <translation>Можно не заполнять и внести позже.</translation>
    </message>
    <message>
        <source>Type surname, given name and patronymic.</source>
        <translation>Введите фамилию, имя и отчество.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ApplyDistributionDialog</name>
    <message>
        <source>Apply the distribution</source>
        <translation>Применение распределения</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply: %n class(es)</source>
        <translation>
            <numerusform>&amp;Применить: %n изменение</numerusform>
            <numerusform>&amp;Применить: %n изменения</numerusform>
            <numerusform>&amp;Применить: %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is one change under one order, and can be undone. What has to be done in the platform’s cabinet is added to the list of actions.</source>
        <translation>Всё это — одно изменение по одному приказу, его можно отменить. Что нужно сделать в кабинете платформы, добавится в список действий.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::AppointmentActions</name>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Передать дела…</translation>
    </message>
    <message>
        <source>&amp;Prolong or correct…</source>
        <translation>П&amp;родлить или исправить…</translation>
    </message>
    <message>
        <source>&amp;Appoint an administrator…</source>
        <translation>Назначить &amp;администратора…</translation>
    </message>
    <message>
        <source>Administrator: %1</source>
        <translation>Администратор: %1</translation>
    </message>
    <message>
        <source>Handed over. Administrator: %1</source>
        <translation>Дела переданы. Администратор: %1</translation>
    </message>
    <message>
        <source>The appointment is saved.</source>
        <translation>Назначение сохранено.</translation>
    </message>
    <message>
        <source>Save the papers of the hand-over</source>
        <translation>Сохранить бумаги о передаче дел</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Documents (*.odt)</source>
        <translation>Документы (*.odt)</translation>
    </message>
    <message>
        <source>The papers are saved: %1</source>
        <translation>Бумаги сохранены: %1</translation>
    </message>
</context>
<context>
    <name>starosta::ui::AppointmentDialog</name>
    <message>
        <source>Appoint an administrator</source>
        <translation>Назначение администратора</translation>
    </message>
    <message>
        <source>Hand over to the next administrator</source>
        <translation>Передача дел следующему администратору</translation>
    </message>
    <message>
        <source>The administrator’s appointment</source>
        <translation>Назначение администратора</translation>
    </message>
    <message>
        <source>&amp;Appoint</source>
        <translation>&amp;Назначить</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Передать дела</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Surname, given name, patronymic</source>
        <translation>&amp;Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Type surname, given name and patronymic.</source>
        <translation>Введите фамилию, имя и отчество.</translation>
    </message>
    <message>
        <source>Until and &amp;with (may be left empty)</source>
        <translation>П&amp;о какой день включительно (можно оставить пустым)</translation>
    </message>
    <message>
        <source>De&amp;puty (may be left empty)</source>
        <translation>&amp;Заместитель (можно оставить пустым)</translation>
    </message>
    <message>
        <source>Appointed &amp;from</source>
        <translation>Назначен &amp;с</translation>
    </message>
    <message>
        <source>Save the pa&amp;pers…</source>
        <translation>Сохранить &amp;бумаги…</translation>
    </message>
    <message>
        <source>The present appointment ends the day before. The papers list what is handed over: open items, live links (masked), orders of the year and the head of the journal; both sign them.</source>
        <translation>Нынешнее назначение кончится накануне. В бумагах перечислено, что передаётся: открытые дела, действующие ссылки (скрытые), приказы года и контрольные знаки журнала; подписывают их оба.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Открытых дел нет.</translation>
    </message>
    <message>
        <source>What waits:</source>
        <translation>Открытые дела:</translation>
    </message>
    <message>
        <source>Begin to type, or press the down arrow: the staff are offered. Somebody who is not in the register is typed in full.</source>
        <translation>Начните печатать или нажмите стрелку вниз: будут предложены работники. Того, кого нет в списках, впишите полностью.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::Assistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>starosta::ui::AssistantPage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
</context>
<context>
    <name>starosta::ui::BatchColumns</name>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получили</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Reprint of</source>
        <translation>Перепечатка</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Click to mark, or to take the mark back.</source>
        <translation>Щёлкните, чтобы отметить или снять отметку.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>На платформе</translation>
    </message>
    <message>
        <source>has joined</source>
        <translation>присоединился</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Links on this paper were replaced, annulled, or are to be: print the sheet again and take the old one back.</source>
        <translation>Ссылки на этой бумаге заменены, аннулированы или подлежат аннулированию: напечатайте лист заново, а прежний заберите.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::BatchesDialog</name>
    <message>
        <source>Printed batches</source>
        <translation>Напечатанные партии</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>starosta::ui::BatchesPanel</name>
    <message>
        <source>Batch № %1</source>
        <translation>Партия № %1</translation>
    </message>
    <message>
        <source>Batch № %1: received by %2 of %3</source>
        <translation>Партия № %1: получили %2 из %3</translation>
    </message>
    <message>
        <source>Marked as received: %1.</source>
        <translation>Отмечено получение: %1.</translation>
    </message>
    <message>
        <source>Not received after all: %1.</source>
        <translation>Отметка снята: %1.</translation>
    </message>
    <message>
        <source>Batch № %1 is printed.</source>
        <translation>Партия № %1 напечатана.</translation>
    </message>
    <message>
        <source>Batch № %1 is saved: %2</source>
        <translation>Партия № %1 сохранена: %2</translation>
    </message>
    <message>
        <source>Filter by name and class</source>
        <translation>Отбор по имени и классу</translation>
    </message>
    <message>
        <source>Printed batches</source>
        <translation>Напечатанные партии</translation>
    </message>
    <message>
        <source>Nothing was printed this year</source>
        <translation>В этом году ещё ничего не напечатано</translation>
    </message>
    <message>
        <source>Every printing of sheets is a numbered batch and stands here.</source>
        <translation>Каждая печать листов — партия со своим номером; она появится здесь.</translation>
    </message>
    <message>
        <source>Who stands on the batch</source>
        <translation>Кто есть в партии</translation>
    </message>
    <message>
        <source>No batch is chosen</source>
        <translation>Партия не выбрана</translation>
    </message>
    <message>
        <source>Choose a batch: who stands on it and who has it is shown here.</source>
        <translation>Выберите партию: здесь видно, кто в ней есть и кто получил.</translation>
    </message>
    <message>
        <source>Mark &amp;all as received</source>
        <translation>Отметить &amp;всех</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Отметить</translation>
    </message>
    <message>
        <source>&amp;Take the mark back</source>
        <translation>&amp;Снять отметку</translation>
    </message>
    <message>
        <source>&amp;Look at the paper…</source>
        <translation>&amp;Посмотреть бумагу…</translation>
    </message>
    <message>
        <source>&amp;Reprint…</source>
        <translation>П&amp;ерепечатать…</translation>
    </message>
    <message>
        <source>Reprint for those who have &amp;not joined…</source>
        <translation>Перепечатать &amp;не присоединившимся…</translation>
    </message>
    <message>
        <source>Mark the selected ones as received</source>
        <translation>Отметить получение у выбранных</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ChangeList</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Что изменилось</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ChoosePersonDialog</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Кто это?</translation>
    </message>
    <message>
        <source>People of the register</source>
        <translation>Люди в учёте</translation>
    </message>
    <message>
        <source>Filter by name or class</source>
        <translation>Фильтр по имени или классу</translation>
    </message>
    <message>
        <source>&amp;This person</source>
        <translation>&amp;Этот человек</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ClassesPage</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>Классный руководитель</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никого</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Show the &amp;pupils</source>
        <translation>Показать &amp;учащихся</translation>
    </message>
    <message>
        <source>%1 school year · %2</source>
        <comment>2026/2027 school year · 14 classes</comment>
        <translation>%1 учебный год · %2</translation>
    </message>
    <message>
        <source>Approved, but not created: %1.</source>
        <translation>Утверждены, но не созданы: %1.</translation>
    </message>
    <message>
        <source>Created, but not in the approved list: %1.</source>
        <translation>Созданы, но их нет в номенклатуре: %1.</translation>
    </message>
    <message>
        <source>Choose a class: what is known of it is shown here.</source>
        <translation>Выберите класс: здесь появятся сведения о нём.</translation>
    </message>
    <message>
        <source>Every member of staff joins it in the role «учитель».</source>
        <translation>Каждый работник присоединяется к ней в роли «учитель».</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Работники</translation>
    </message>
    <message>
        <source>Links at work</source>
        <translation>Действующие ссылки</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Класс %1</translation>
    </message>
    <message>
        <source>In the archive since %1</source>
        <translation>В архиве с %1</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Учащиеся</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Пока никого.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Class %1: the homeroom teacher is %2.</source>
        <translation>Класс %1: классный руководитель — %2.</translation>
    </message>
    <message>
        <source>Class %1 has no homeroom teacher now.</source>
        <translation>У класса %1 теперь нет классного руководителя.</translation>
    </message>
    <message>
        <source>Chats of the class</source>
        <translation>Чаты класса</translation>
    </message>
    <message>
        <source>%1: nobody said</source>
        <translation>%1: нет сведений</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: есть</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: нет</translation>
    </message>
    <message>
        <source>Class %1: the chats are noted.</source>
        <translation>Класс %1: сведения о чатах записаны.</translation>
    </message>
    <message>
        <source>Pupils’ chat</source>
        <translation>Чат учащихся</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Приглашения</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Back from the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Class %1 is back.</source>
        <translation>Класс %1 возвращён.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>&amp;Create classes…</source>
        <translation>&amp;Создать классы…</translation>
    </message>
    <message>
        <source>&amp;Approved list…</source>
        <translation>&amp;Номенклатура…</translation>
    </message>
    <message>
        <source>Classes created: %1.</source>
        <translation>Создано классов: %1.</translation>
    </message>
    <message>
        <source>The approved list is kept: %1.</source>
        <translation>Номенклатура сохранена: %1.</translation>
    </message>
    <message>
        <source>Class %1 is %2 now.</source>
        <translation>Класс %1 теперь называется %2.</translation>
    </message>
    <message>
        <source>Class %1 is in the archive.</source>
        <translation>Класс %1 в архиве.</translation>
    </message>
    <message>
        <source>Filter by class or teacher</source>
        <translation>Найти класс или учителя</translation>
    </message>
    <message>
        <source>&amp;With the archive</source>
        <translation>&amp;С архивом</translation>
    </message>
    <message>
        <source>Create what is &amp;missing</source>
        <translation>Создать &amp;недостающие</translation>
    </message>
    <message>
        <source>No classes yet</source>
        <translation>Классов пока нет</translation>
    </message>
    <message>
        <source>Create them by grades and letters, or as a list.</source>
        <translation>Создайте их по параллелям и литерам или списком.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Which classes are shown</source>
        <translation>Какие классы показывать</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Все классы</translation>
    </message>
    <message>
        <source>Without a homeroom teacher</source>
        <translation>Без классного руководителя</translation>
    </message>
    <message>
        <source>Not all links</source>
        <translation>Не все ссылки</translation>
    </message>
    <message>
        <source>Pupils’ chat: %1. Parents’ chat: %2.</source>
        <translation>Чат учащихся: %1. Чат родителей: %2.</translation>
    </message>
    <message>
        <source>Parents’ chat</source>
        <translation>Чат родителей</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ClassesStep</name>
    <message>
        <source>By &amp;grades and letters</source>
        <translation>По &amp;параллелям и литерам</translation>
    </message>
    <message>
        <source>By a &amp;list</source>
        <translation>&amp;Списком</translation>
    </message>
    <message>
        <source>The school year and its classes</source>
        <translation>Учебный год и классы</translation>
    </message>
    <message>
        <source>«Учительская» is made by itself. Classes can be added and renamed later.</source>
        <translation>«Учительская» создаётся сама. Классы можно добавить и переименовать позже.</translation>
    </message>
    <message>
        <source>School &amp;year</source>
        <translation>Учебный &amp;год</translation>
    </message>
    <message>
        <source>Name at least one class.</source>
        <translation>Назовите хотя бы один класс.</translation>
    </message>
    <message>
        <source>G&amp;rades</source>
        <translation>Парал&amp;лели</translation>
    </message>
    <message>
        <source>1-4 or 1, 2, 5-9</source>
        <translation>1-4 или 1, 2, 5-9</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>Л&amp;итеры</translation>
    </message>
    <message>
        <source>АБВ, or separated by commas: А, Б, инж</source>
        <translation>АБВ или через запятую: А, Б, инж</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>&amp;Классы</translation>
    </message>
    <message>
        <source>1А, 1Б, 2А, 5 инж</source>
        <translation>1А, 1Б, 2А, 5 инж</translation>
    </message>
    <message>
        <source>Will be made: «Учительская» and %1: %2</source>
        <translation>Будут созданы: «Учительская» и ещё %1: %2</translation>
    </message>
</context>
<context>
    <name>starosta::ui::CompareView</name>
    <message>
        <source>Of</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Why it is to be looked at</source>
        <translation>Почему нужно проверить</translation>
    </message>
    <message>
        <source>No earlier day was kept. The figures are kept by themselves once a day.</source>
        <translation>Более ранних дней ещё нет. Показатели сохраняются сами, раз в день.</translation>
    </message>
    <message>
        <source>From %1 to %2: changed figures: %3, of them to be looked at: %4.</source>
        <translation>С %1 по %2 изменилось показателей: %3, из них нужно проверить: %4.</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Сравнить &amp;с днём</translation>
    </message>
    <message>
        <source>The earlier day</source>
        <translation>Более ранний день</translation>
    </message>
    <message>
        <source>Only what is to be &amp;looked at</source>
        <translation>Только что нужно &amp;проверить</translation>
    </message>
    <message>
        <source>Filter classes and figures</source>
        <translation>Найти класс или показатель</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Ничего не изменилось</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Сравнивать не с чем</translation>
    </message>
    <message>
        <source>The figures of both days are the same.</source>
        <translation>Показатели обоих дней одинаковы.</translation>
    </message>
    <message>
        <source>No figures of an earlier day are kept yet.</source>
        <translation>Показатели более раннего дня ещё не сохранены.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ConfirmDialog</name>
    <message>
        <source>Confirmed on the platform</source>
        <translation>Подтверждено на платформе</translation>
    </message>
    <message>
        <source>Whose status is confirmed</source>
        <translation>Чей статус подтверждён</translation>
    </message>
    <message>
        <source>The confirmation is to be made &amp;anew after a day</source>
        <translation>После какого-то дня подтвердить &amp;снова</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation>&amp;Действует до</translation>
    </message>
    <message>
        <source>This day is past.</source>
        <translation>Этот день уже прошёл.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirmed: %n</source>
        <translation>
            <numerusform>&amp;Подтверждено: %n</numerusform>
            <numerusform>&amp;Подтверждено: %n</numerusform>
            <numerusform>&amp;Подтверждено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform shows the status “teacher” as confirmed. An action on the platform that is still open is ticked.</source>
        <translation>Платформа показывает статус «учитель» подтверждённым. Действие на платформе, если оно ещё открыто, будет отмечено.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::CorrectMovementDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Исправить запись</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>A wrong day, person or class is put right by undoing the movement in the journal.</source>
        <translation>Если ошибочны день, человек или класс — отмените движение в журнале и запишите заново.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::DateEdit</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Не раньше %1.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::DistributionModel</name>
    <message>
        <source> (second)</source>
        <translation> (второй)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message numerus="yes">
        <source>has %n class(es)</source>
        <translation>
            <numerusform>классов: %n</numerusform>
            <numerusform>классов: %n</numerusform>
            <numerusform>классов: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>on leave since %1</source>
        <translation>в отпуске с %1</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>ещё не применено</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>Классный руководитель</translation>
    </message>
    <message>
        <source>Second teacher</source>
        <translation>Второй руководитель</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>На что посмотреть</translation>
    </message>
</context>
<context>
    <name>starosta::ui::DropTasksDialog</name>
    <message>
        <source>Not needed</source>
        <translation>Не понадобится</translation>
    </message>
    <message>
        <source>Actions that are not needed</source>
        <translation>Действия, которые не понадобятся</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Say why: the journal keeps it.</source>
        <translation>Скажите почему: это останется в журнале.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Not needed: %n</source>
        <translation>
            <numerusform>&amp;Не понадобится: %n</numerusform>
            <numerusform>&amp;Не понадобятся: %n</numerusform>
            <numerusform>&amp;Не понадобятся: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is done on the platform for these. They stay in the list of what is over, and can be opened again.</source>
        <translation>На платформе для них ничего не делают. Они останутся среди того, что позади, и их можно вернуть.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::DutyTexts</name>
    <message>
        <source>School information</source>
        <translation>Сведения об организации</translation>
    </message>
    <message>
        <source>The class “Учительская”</source>
        <translation>Класс «Учительская»</translation>
    </message>
    <message>
        <source>Classes by the nomenclature</source>
        <translation>Классы по номенклатуре</translation>
    </message>
    <message>
        <source>Invitations by class and role</source>
        <translation>Приглашения по классам и ролям</translation>
    </message>
    <message>
        <source>Homeroom teachers</source>
        <translation>Классные руководители</translation>
    </message>
    <message>
        <source>Statistics for the head</source>
        <translation>Статистика для руководителя</translation>
    </message>
    <message>
        <source>Annulled invitations</source>
        <translation>Аннулирование невостребованных приглашений</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Заявки на вступление</translation>
    </message>
    <message>
        <source>Verification of teachers</source>
        <translation>Подтверждение учителей</translation>
    </message>
    <message>
        <source>Movement of pupils and staff</source>
        <translation>Движение учащихся и работников</translation>
    </message>
    <message>
        <source>The administration is confirmed as teachers</source>
        <translation>Статус «учитель» администрации подтверждён</translation>
    </message>
    <message>
        <source>The administrator is appointed</source>
        <translation>Администратор назначен</translation>
    </message>
</context>
<context>
    <name>starosta::ui::EnterOrderDialog</name>
    <message>
        <source>The order that followed</source>
        <translation>Приказ вышел</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>В&amp;нести</translation>
    </message>
    <message numerus="yes">
        <source>It will back %n movement(s) that wait for it.</source>
        <translation>
            <numerusform>Станет основанием %n движения, которое его ждёт.</numerusform>
            <numerusform>Станет основанием %n движений, которые его ждут.</numerusform>
            <numerusform>Станет основанием %n движений, которые его ждут.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::EraseDialog</name>
    <message>
        <source>Destroy personal data</source>
        <translation>Уничтожение личных данных</translation>
    </message>
    <message>
        <source>People whose data is destroyed</source>
        <translation>Люди, чьи данные уничтожаются</translation>
    </message>
    <message>
        <source>The law wants the data of those who have left to be destroyed. It goes from the register and from what the journal had recorded; figures of past days stay. This cannot be undone, and neither can anything that was done before it.</source>
        <translation>Закон велит уничтожать данные тех, кто выбыл. Они исчезнут из списков и из прежних записей журнала; показатели прошлых дней останутся. Вернуть это нельзя, и отменить сделанное раньше — тоже.</translation>
    </message>
    <message>
        <source>&amp;Selected: %1</source>
        <translation>&amp;Выделенные: %1</translation>
    </message>
    <message>
        <source>All who &amp;left before</source>
        <translation>Все, кто в&amp;ыбыл раньше</translation>
    </message>
    <message>
        <source>All who left before</source>
        <translation>Все, кто выбыл раньше</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>For example: the purpose is achieved, graduation; consent is withdrawn.</source>
        <translation>Например: цель обработки достигнута, выпуск; согласие отозвано.</translation>
    </message>
    <message>
        <source>Say why: the act and the journal keep it.</source>
        <translation>Напишите почему: это сохранят акт и журнал.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Выб&amp;рать…</translation>
    </message>
    <message>
        <source>The act and the extract from the journal (PDF)</source>
        <translation>Акт и выгрузка из журнала (PDF)</translation>
    </message>
    <message>
        <source>Written before anything is destroyed. Sign it and keep it for three years.</source>
        <translation>Записывается до уничтожения. Подпишите и храните три года.</translation>
    </message>
    <message>
        <source>Choose where the act goes: it proves the destruction.</source>
        <translation>Выберите, куда записать акт: он подтверждает уничтожение.</translation>
    </message>
    <message>
        <source>Delete the &amp;program’s own copies as well</source>
        <translation>Удалить и &amp;копии, сделанные программой</translation>
    </message>
    <message>
        <source>Copies from before an import or a restoration, in the folder of the school file.</source>
        <translation>Копии перед импортом или восстановлением, в папке файла школы.</translation>
    </message>
    <message>
        <source>To be sure, type the &amp;number of people</source>
        <translation>Чтобы подтвердить, наберите &amp;число людей</translation>
    </message>
    <message>
        <source>The number above the list.</source>
        <translation>То число, что стоит над списком.</translation>
    </message>
    <message>
        <source>Looking through the journal</source>
        <translation>Просмотр журнала</translation>
    </message>
    <message>
        <source>There is nobody whose data is to be destroyed.</source>
        <translation>Нет никого, чьи данные нужно уничтожить.</translation>
    </message>
    <message>
        <source>Delete the &amp;program’s own copies as well: %1</source>
        <translation>Удалить и &amp;копии, сделанные программой: %1</translation>
    </message>
    <message>
        <source>Where the act goes</source>
        <translation>Куда записать акт</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Act of destruction %1.pdf</source>
        <translation>Акт об уничтожении %1.pdf</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Destroy the data of %n people</source>
        <translation>
            <numerusform>&amp;Уничтожить данные %n человека</numerusform>
            <numerusform>&amp;Уничтожить данные %n человек</numerusform>
            <numerusform>&amp;Уничтожить данные %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroying personal data</source>
        <translation>Уничтожение личных данных</translation>
    </message>
    <message>
        <source>Destroyed: %1, act No. %2. Have it signed and keep it for three years.</source>
        <translation>Уничтожены данные: %1, акт № %2. Подпишите его и храните три года.</translation>
    </message>
    <message>
        <source>Nobody left before that day.</source>
        <translation>До этого дня никто не выбыл.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>In the folder of the school file there are copies that hold the data as well: %1. Delete them when they are not needed any more.</source>
        <translation>В папке файла школы есть копии, в которых эти данные ещё хранятся: %1. Удалите их, когда они станут не нужны.</translation>
    </message>
    <message>
        <source>Open the act</source>
        <translation>Открыть акт</translation>
    </message>
</context>
<context>
    <name>starosta::ui::FigurePane</name>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Выберите строку</translation>
    </message>
    <message>
        <source>&amp;List: %1</source>
        <translation>&amp;Список: %1</translation>
    </message>
    <message>
        <source>&amp;The others: %1</source>
        <translation>&amp;Остальные: %1</translation>
    </message>
    <message>
        <source>Those who are counted: %1</source>
        <translation>Посчитаны: %1</translation>
    </message>
    <message>
        <source>Those who are not counted: %1</source>
        <translation>Не посчитаны: %1</translation>
    </message>
    <message>
        <source>&amp;The others</source>
        <translation>&amp;Остальные</translation>
    </message>
    <message>
        <source>&amp;Those counted</source>
        <translation>&amp;Посчитанные</translation>
    </message>
    <message>
        <source>&amp;To the links</source>
        <translation>К &amp;ссылкам</translation>
    </message>
    <message>
        <source>&amp;Open the card</source>
        <translation>&amp;Открыть карточку</translation>
    </message>
    <message>
        <source>← &amp;Back to the figures</source>
        <translation>← &amp;Назад к показателям</translation>
    </message>
    <message>
        <source>All figures of the line</source>
        <translation>Все показатели строки</translation>
    </message>
    <message>
        <source>Who stands behind the figure</source>
        <translation>Кто стоит за показателем</translation>
    </message>
    <message>
        <source>There is nobody in the list</source>
        <translation>В списке никого нет</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>На %1.</translation>
    </message>
    <message>
        <source>Nobody knows it yet.</source>
        <translation>Сведений пока нет.</translation>
    </message>
    <message>
        <source>Of a past day numbers are kept, and no names.</source>
        <translation>О прошедшем дне хранятся числа, но не имена.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::FiguresView</name>
    <message>
        <source>To the &amp;class</source>
        <translation>К &amp;классу</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>Filter classes</source>
        <translation>Найти класс</translation>
    </message>
    <message>
        <source>Figures by class</source>
        <translation>Показатели по классам</translation>
    </message>
    <message>
        <source>There is nothing to count yet</source>
        <translation>Считать пока нечего</translation>
    </message>
    <message>
        <source>The figures appear when there are classes and people in them.</source>
        <translation>Показатели появятся, когда будут классы и люди в них.</translation>
    </message>
    <message>
        <source>Accounts that are nobody’s yet: %1</source>
        <translation>Не решено, чьи записи: %1</translation>
    </message>
</context>
<context>
    <name>starosta::ui::FilterField</name>
    <message>
        <source>Type a part of a word, or parts of several: only rows that hold all of them stay. Case and ё do not matter. Esc shows all rows again.</source>
        <translation>Наберите часть слова или нескольких слов: останутся строки, где есть все они. Большие и малые буквы, е и ё не различаются. Esc снова показывает все строки.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::FirstRows</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Первые строки файла</translation>
    </message>
</context>
<context>
    <name>starosta::ui::FirstStartAssistant</name>
    <message>
        <source>A new school</source>
        <translation>Новая школа</translation>
    </message>
    <message>
        <source>&amp;Create the school</source>
        <translation>&amp;Создать школу</translation>
    </message>
    <message>
        <source>The school was not created</source>
        <translation>Школа не создана</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>Вернуться к ответам</translation>
    </message>
</context>
<context>
    <name>starosta::ui::FormColumnRow</name>
    <message>
        <source>Title, as those who ask write it</source>
        <translation>Заголовок, как в запросе региона</translation>
    </message>
    <message>
        <source>Column %1: title</source>
        <translation>Столбец %1: заголовок</translation>
    </message>
    <message>
        <source>Column %1: what it is filled with</source>
        <translation>Столбец %1: чем заполняется</translation>
    </message>
    <message>
        <source>Column %1: number, whole or percent</source>
        <translation>Столбец %1: число, от скольких или процент</translation>
    </message>
    <message>
        <source>Column %1: decimals</source>
        <translation>Столбец %1: знаков после запятой</translation>
    </message>
    <message>
        <source>Decimals of the percentage</source>
        <translation>Знаков после запятой в проценте</translation>
    </message>
    <message>
        <source>Column %1: to the left</source>
        <translation>Столбец %1: левее</translation>
    </message>
    <message>
        <source>Column %1: to the right</source>
        <translation>Столбец %1: правее</translation>
    </message>
    <message>
        <source>Column %1: remove</source>
        <translation>Столбец %1: убрать</translation>
    </message>
</context>
<context>
    <name>starosta::ui::FormDialog</name>
    <message>
        <source>&amp;Name of the form</source>
        <translation>&amp;Название формы</translation>
    </message>
    <message>
        <source>Form of the region</source>
        <translation>Форма региона</translation>
    </message>
    <message>
        <source>Give the form a name: you will find it again by that.</source>
        <translation>Назовите форму: по названию вы её потом найдёте.</translation>
    </message>
    <message>
        <source>One row for the school</source>
        <translation>Одна строка на школу</translation>
    </message>
    <message>
        <source>A row for every class</source>
        <translation>Строка на каждый класс</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Строки</translation>
    </message>
    <message>
        <source>Columns of the form</source>
        <translation>Столбцы формы</translation>
    </message>
    <message>
        <source>&amp;Add a column</source>
        <translation>&amp;Добавить столбец</translation>
    </message>
    <message>
        <source>How it is filled</source>
        <translation>Как она заполнится</translation>
    </message>
    <message>
        <source>&amp;Save the form</source>
        <translation>&amp;Сохранить форму</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Столбцы слева направо</translation>
    </message>
    <message>
        <source>Filled with the figures that are shown</source>
        <translation>Заполнено показанными показателями</translation>
    </message>
    <message>
        <source>A column has no title: write one, or remove the column.</source>
        <translation>У столбца нет заголовка: напишите его или уберите столбец.</translation>
    </message>
    <message>
        <source>There is a form of this name already: change that one, or choose another name.</source>
        <translation>Форма с таким названием уже есть: измените её или выберите другое название.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::FormsView</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>the school</source>
        <translation>школа</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>классы</translation>
    </message>
    <message>
        <source>&amp;Describe a form…</source>
        <translation>&amp;Описать форму…</translation>
    </message>
    <message>
        <source>The form “%1” is kept.</source>
        <translation>Форма «%1» сохранена.</translation>
    </message>
    <message>
        <source>The form “%1” is removed.</source>
        <translation>Форма «%1» удалена.</translation>
    </message>
    <message>
        <source>Save the filled form</source>
        <translation>Сохранить заполненную форму</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Таблица для редактора таблиц (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Книга (*.xlsx)</translation>
    </message>
    <message>
        <source>The filled form is saved: %1</source>
        <translation>Заполненная форма сохранена: %1</translation>
    </message>
    <message>
        <source>&amp;Save it filled…</source>
        <translation>&amp;Сохранить заполненную…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Remove the form</source>
        <translation>&amp;Удалить форму</translation>
    </message>
    <message>
        <source>Forms of the region</source>
        <translation>Формы региона</translation>
    </message>
    <message>
        <source>The form, filled</source>
        <translation>Заполненная форма</translation>
    </message>
    <message>
        <source>No forms are described yet</source>
        <translation>Форм пока нет</translation>
    </message>
    <message>
        <source>Describe once what the region asks for every week: it is filled by itself.</source>
        <translation>Опишите один раз то, что регион спрашивает каждую неделю: дальше форма заполняется сама.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::GoalDialog</name>
    <message>
        <source>&amp;Percent to be reached</source>
        <translation>&amp;Процент, которого нужно достичь</translation>
    </message>
    <message>
        <source>Holds &amp;from</source>
        <translation>Действует &amp;с</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Показатель</translation>
    </message>
    <message>
        <source>A whole number from 1 to 100.</source>
        <translation>Целое число от 1 до 100.</translation>
    </message>
    <message>
        <source>&amp;Set the goal</source>
        <translation>&amp;Поставить цель</translation>
    </message>
</context>
<context>
    <name>starosta::ui::GoalsView</name>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>On the day shown</source>
        <translation>В показанный день</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>does not hold on this day</source>
        <translation>в этот день не действует</translation>
    </message>
    <message>
        <source>&amp;Set a goal…</source>
        <translation>&amp;Поставить цель…</translation>
    </message>
    <message>
        <source>The goal is set: %1, %2 % from %3.</source>
        <translation>Цель поставлена: %1, %2 % с %3.</translation>
    </message>
    <message>
        <source>The goal is removed: %1.</source>
        <translation>Цель удалена: %1.</translation>
    </message>
    <message>
        <source>&amp;Remove the goal</source>
        <translation>&amp;Удалить цель</translation>
    </message>
    <message>
        <source>&amp;Who is not there yet</source>
        <translation>&amp;Кого не хватает</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>No goals are set yet</source>
        <translation>Целей пока нет</translation>
    </message>
    <message>
        <source>A goal is a share to be reached, for example: 95 % of the pupils have joined.</source>
        <translation>Цель — это доля, которой нужно достичь, например: присоединились 95 % учащихся.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::HelpPane</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Закрыть справку</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Закрыть справку (Esc)</translation>
    </message>
</context>
<context>
    <name>starosta::ui::HoldPanel</name>
    <message>
        <source>The import is held: it changes more at once than usual</source>
        <translation>Импорт задержан: он меняет сразу больше обычного</translation>
    </message>
    <message>
        <source>for the journal: order, letter, request</source>
        <translation>для журнала: приказ, письмо, просьба</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of the kind.</source>
        <translation>
            <numerusform>И ещё %n такое замечание.</numerusform>
            <numerusform>И ещё %n таких замечания.</numerusform>
            <numerusform>И ещё %n таких замечаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on, type the &amp;number %1</source>
        <translation>Чтобы продолжить, введите &amp;число %1</translation>
    </message>
    <message>
        <source>To go on, type the number %1</source>
        <translation>Чтобы продолжить, введите число %1</translation>
    </message>
    <message>
        <source>That is not the number %1.</source>
        <translation>Это не число %1.</translation>
    </message>
    <message>
        <source>You can apply the import now. One undo takes it back.</source>
        <translation>Теперь импорт можно применить. Вернуть всё, как было, можно одной отменой.</translation>
    </message>
    <message>
        <source>Nothing is applied until both are there. If the list is wrong, go back and choose another file or mode.</source>
        <translation>Пока не указано и то и другое, ничего не применится. Если список не тот, вернитесь и выберите другой файл или режим.</translation>
    </message>
    <message>
        <source>Show a&amp;ll %1…</source>
        <translation>Показать &amp;все: %1…</translation>
    </message>
</context>
<context>
    <name>starosta::ui::HomeroomsPage</name>
    <message>
        <source>Homerooms</source>
        <translation>Руководители</translation>
    </message>
    <message>
        <source>Homeroom teachers</source>
        <translation>Классное руководство</translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Применить…</translation>
    </message>
    <message>
        <source>&amp;Discard what was edited</source>
        <translation>&amp;Отбросить правки</translation>
    </message>
    <message>
        <source>D&amp;raft of the order…</source>
        <translation>Проект п&amp;риказа…</translation>
    </message>
    <message>
        <source>&amp;History of the class…</source>
        <translation>&amp;История класса…</translation>
    </message>
    <message numerus="yes">
        <source>Edited, not applied yet: %n class(es)</source>
        <translation>
            <numerusform>Исправлен и ещё не применён %n класс</numerusform>
            <numerusform>Исправлено и ещё не применено %n класса</numerusform>
            <numerusform>Исправлено и ещё не применено %n классов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 school year</source>
        <translation>%1 учебный год</translation>
    </message>
    <message>
        <source>The distribution is applied: %1</source>
        <translation>Распределение применено: %1</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>с %1: %2</translation>
    </message>
    <message>
        <source> (second)</source>
        <translation> (второй)</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Класс %1</translation>
    </message>
    <message>
        <source>Nobody has led this class yet.</source>
        <translation>Этот класс ещё никто не вёл.</translation>
    </message>
    <message>
        <source>Who led the class:</source>
        <translation>Кто вёл класс:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The distribution is on the clipboard.</source>
        <translation>Распределение скопировано.</translation>
    </message>
    <message>
        <source>Distribution of homeroom teachers</source>
        <translation>Распределение классного руководства</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Учителя</translation>
    </message>
    <message>
        <source>Drag a teacher onto a class, or press Enter to give the chosen class to them.</source>
        <translation>Перетащите учителя на класс или нажмите Enter, чтобы отдать ему выбранный класс.</translation>
    </message>
    <message>
        <source>Find a teacher</source>
        <translation>Найти учителя</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ImportAssistant</name>
    <message>
        <source>Import from a file</source>
        <translation>Загрузка из файла</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>Запись изменений</translation>
    </message>
    <message>
        <source>The import is undone: everything is as it was before.</source>
        <translation>Импорт отменён: всё как было до него.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Отмена импорта</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Imported: added %1, changed %2, moved %3, left %4.</source>
        <translation>Импорт завершён: добавлено %1, изменено %2, переведено %3, выбыло %4.</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>Напечатать листы</translation>
    </message>
    <message>
        <source>The import is not undone</source>
        <translation>Импорт не отменён</translation>
    </message>
    <message>
        <source>These records were changed since. Undo the entries first, on the page “Journal”; or put the people right by hand.</source>
        <translation>Эти записи с тех пор изменены. Сначала отмените их изменения на странице «Журнал» или исправьте данные вручную.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>Закрыть без импорта?</translation>
    </message>
    <message>
        <source>The answers and ticks of the check are not kept. Nothing is imported.</source>
        <translation>Ответы и отметки проверки не сохранятся. Ничего не будет загружено.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Закрыть, не сохраняя</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ImportCheckPage</name>
    <message>
        <source>The check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Everything in this file is in the register already: there is nothing to do.</source>
        <translation>Всё из этого файла уже есть в реестре: делать нечего.</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>&amp;Отметить все</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>&amp;Снять все</translation>
    </message>
    <message>
        <source>Filter all lists</source>
        <translation>Найти во всех списках</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Сохранить от&amp;чёт…</translation>
    </message>
    <message>
        <source>A table with every row of the file, what becomes of it, and what is wrong</source>
        <translation>Таблица: каждая строка файла, что с ней будет и что в ней не так</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows with errors: %1</source>
        <translation>&amp;Пропустить строки с ошибками: %1</translation>
    </message>
    <message>
        <source>&amp;Leave out the questions without an answer: %1</source>
        <translation>&amp;Пропустить вопросы без ответа: %1</translation>
    </message>
    <message>
        <source>&amp;Leave out the rows with errors (%1) and the questions without an answer (%2)</source>
        <translation>&amp;Пропустить строки с ошибками (%1) и вопросы без ответа (%2)</translation>
    </message>
    <message>
        <source>&amp;Create the classes that are missing: %1</source>
        <translation>Соз&amp;дать недостающие классы: %1</translation>
    </message>
    <message>
        <source>%1 and others, %2 in all</source>
        <translation>%1 и другие, всего %2</translation>
    </message>
    <message>
        <source>to add: %1</source>
        <translation>добавить: %1</translation>
    </message>
    <message>
        <source>to change: %1</source>
        <translation>изменить: %1</translation>
    </message>
    <message>
        <source>to move: %1</source>
        <translation>перевести: %1</translation>
    </message>
    <message>
        <source>leave: %1</source>
        <translation>выбывают: %1</translation>
    </message>
    <message>
        <source>homeroom teachers: %1</source>
        <translation>классные руководители: %1</translation>
    </message>
    <message>
        <source>links to revoke: %1</source>
        <translation>ссылки на отзыв: %1</translation>
    </message>
    <message>
        <source>With these ticks: %1. Nothing is written yet.</source>
        <translation>По отметкам: %1. Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is nothing to do.</source>
        <translation>Ничего не отмечено — делать нечего.</translation>
    </message>
    <message>
        <source>As long as the errors and questions stand, there is nothing to do.</source>
        <translation>Пока есть ошибки и вопросы, вносить нечего.</translation>
    </message>
    <message>
        <source>This very file was imported on %1.</source>
        <translation>Этот же файл уже загружали: %1.</translation>
    </message>
    <message>
        <source>Errors or questions stand in the way: settle them, or leave them out below.</source>
        <translation>Мешают ошибки или вопросы: разберитесь с ними или пропустите их внизу.</translation>
    </message>
    <message>
        <source>The import is held: see below.</source>
        <translation>Импорт задержан — см. ниже.</translation>
    </message>
    <message>
        <source>Canceled: nothing was changed.</source>
        <translation>Прервано: ничего не изменилось.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>import report.csv</source>
        <translation>отчёт об импорте.csv</translation>
    </message>
    <message>
        <source>The report is saved. Mend the rows in it and import it like any other file.</source>
        <translation>Отчёт сохранён. Исправьте в нём строки и загрузите его, как любой другой файл.</translation>
    </message>
    <message>
        <source>Why the import is held</source>
        <translation>Почему импорт задержан</translation>
    </message>
    <message>
        <source>Everything that is more than usual:</source>
        <translation>Всё, чего больше обычного:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1 (unlikely: check it)</source>
        <translation>%1 (такого обычно нет: проверьте)</translation>
    </message>
    <message>
        <source>This is the file that is imported: the report needs another name.</source>
        <translation>Это тот файл, который вносится: отчёту нужно другое имя.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ImportColumnsPage</name>
    <message>
        <source>The columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Читается как</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>столбец %1</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не показано</translation>
    </message>
    <message>
        <source>What the column «%1» holds</source>
        <translation>Что в столбце «%1»</translation>
    </message>
    <message>
        <source>All that is needed is there.</source>
        <translation>Всё нужное есть.</translation>
    </message>
    <message>
        <source>What each column holds. Look at the examples; what is wrong can be changed.</source>
        <translation>Что означает каждый столбец. Посмотрите на примеры; что понято неверно, можно изменить.</translation>
    </message>
    <message>
        <source>A file with these headings was imported before: the columns are read as you chose then.</source>
        <translation>Файл с такими заголовками уже загружали: столбцы читаются, как вы выбрали тогда.</translation>
    </message>
    <message>
        <source>СНИЛС, passports and addresses are never read: the program does not need them.</source>
        <translation>СНИЛС, паспорта и адреса сами не читаются: программе они не нужны.</translation>
    </message>
    <message>
        <source>These columns are not needed and are not read: %1.</source>
        <translation>Эти столбцы не нужны и не читаются: %1.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ImportDetails</name>
    <message>
        <source>No. %1</source>
        <translation>№&#xa0;%1</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>выбыл(а)</translation>
    </message>
    <message>
        <source>Details of the selected row</source>
        <translation>Подробно о выбранной строке</translation>
    </message>
    <message>
        <source>Choose a row: here you see it in full.</source>
        <translation>Выберите строку — здесь она показана целиком.</translation>
    </message>
    <message>
        <source>is not in the file</source>
        <translation>нет в файле</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>sheet “%1”, row %2</source>
        <translation>лист «%1», строка %2</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>было: %1</translation>
    </message>
    <message>
        <source>will be: %1</source>
        <translation>станет: %1</translation>
    </message>
    <message>
        <source>Changed by hand: what stands there now is kept, unless you tick it.</source>
        <translation>Изменено вручную: останется как есть, если не поставить отметку.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>В списках школы</translation>
    </message>
    <message>
        <source>This is the same person</source>
        <translation>Это он (она)</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Или</translation>
    </message>
    <message>
        <source>This is a new person</source>
        <translation>Это новый человек</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Пропустить строку</translation>
    </message>
    <message>
        <source>They are the people proposed</source>
        <translation>Это те, кто предложен</translation>
    </message>
    <message>
        <source>They are new people</source>
        <translation>Это новые люди</translation>
    </message>
    <message>
        <source>Skip these rows</source>
        <translation>Пропустить эти строки</translation>
    </message>
    <message>
        <source>Why this person stays</source>
        <translation>Почему остаётся</translation>
    </message>
    <message>
        <source>Whoever has really left is noted as having left on the page “People”.</source>
        <translation>Кто действительно выбыл, отмечается на странице «Люди».</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>The teacher who is there was assigned by hand and stays, unless you tick the row.</source>
        <translation>Нынешний руководитель назначен вручную и останется, если не отметить строку.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>The space bar ticks and unticks what is selected.</source>
        <translation>Пробел ставит и снимает отметки у выбранного.</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>лист «%1»</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>All open questions of this kind: %1</source>
        <translation>Все такие вопросы без ответа: %1</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>В файле: %1</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ImportFilePage</name>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose a file, or drag it here</source>
        <translation>Выберите файл или перетащите его сюда</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>&amp;Whose list</source>
        <translation>&amp;Чей список</translation>
    </message>
    <message>
        <source>A list of people</source>
        <translation>Список людей</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Файл ещё не выбран</translation>
    </message>
    <message>
        <source>A list from the e-journal, a spreadsheet or the region’s system: XLSX, ODS, XLS, CSV or text; or rows copied in a spreadsheet. Nothing is written before you have seen what would change.</source>
        <translation>Список из электронного журнала, таблицы или региональной системы: XLSX, ODS, XLS, CSV, текст — или строки, скопированные в таблице. Пока вы не увидите, что изменится, ничего не записывается.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>Choose a file, drag it here, or copy the rows in a spreadsheet and press Ctrl+V.</source>
        <translation>Выберите файл, перетащите его сюда или скопируйте строки в таблице и нажмите Ctrl+V.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Выбрать файл…</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>Вс&amp;тавить строки</translation>
    </message>
    <message>
        <source>Rows copied in a spreadsheet (Ctrl+V)</source>
        <translation>Строки, скопированные в таблице (Ctrl+V)</translation>
    </message>
    <message>
        <source>Row of the &amp;headings</source>
        <translation>Строка &amp;заголовков</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.ods *.xls *.csv *.txt *.tsv)</source>
        <translation>Таблицы (*.xlsx *.xlsm *.ods *.xls *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Select them in the spreadsheet together with the headings, copy them and press Ctrl+V here.</source>
        <translation>В буфере обмена нет строк. Выделите их в таблице вместе с заголовками, скопируйте и нажмите здесь Ctrl+V.</translation>
    </message>
    <message>
        <source>Rows from the clipboard</source>
        <translation>Строки из буфера обмена</translation>
    </message>
    <message>
        <source>Understood: %1 below the headings; encoding %2, separator: %3.</source>
        <translation>Распознано: %1 под заголовками; кодировка %2, разделитель: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Understood: %1 on %n sheets, one list below the other.</source>
        <translation>
            <numerusform>Распознано: %1 на %n листе.</numerusform>
            <numerusform>Распознано: %1 на %n листах, всё одним списком.</numerusform>
            <numerusform>Распознано: %1 на %n листах, всё одним списком.</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood: %1 on the sheet “%2”.</source>
        <translation>Распознано: %1 на листе «%2».</translation>
    </message>
    <message>
        <source>All that hold the list</source>
        <translation>Все, где есть список</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>Найти заново</translation>
    </message>
    <message>
        <source>Choose the row</source>
        <translation>Выберите строку</translation>
    </message>
    <message>
        <source>The file does not say its encoding: go on only if the names are right.</source>
        <translation>Кодировка в файле не указана: продолжайте, только если имена показаны верно.</translation>
    </message>
    <message>
        <source>No rows could be read</source>
        <translation>Строки прочесть не удалось</translation>
    </message>
    <message>
        <source>What is wrong stands below. Choose another file, or copy the rows in a spreadsheet and press Ctrl+V.</source>
        <translation>Что не так, написано ниже. Выберите другой файл или скопируйте строки в таблице и нажмите Ctrl+V.</translation>
    </message>
    <message>
        <source>%1 Or choose above which row holds the headings, or that there are none.</source>
        <translation>%1 Или укажите выше, в какой строке заголовки или что их нет.</translation>
    </message>
    <message>
        <source>Understood: %1, without headings; encoding %2, separator: %3.</source>
        <translation>Распознано: %1 без заголовков; кодировка %2, разделитель: %3.</translation>
    </message>
    <message>
        <source>There are no headings</source>
        <translation>Заголовков нет</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Отпустите файл здесь</translation>
    </message>
    <message>
        <source>It is read at once; nothing is written.</source>
        <translation>Он будет сразу прочитан; ничего не запишется.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ImportHistoryDialog</name>
    <message>
        <source>of the whole school</source>
        <translation>всей школы</translation>
    </message>
    <message>
        <source>of grade %1</source>
        <translation>%1-х классов</translation>
    </message>
    <message>
        <source>of class %1</source>
        <translation>класса %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>Чей список</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>&amp;Undo the import…</source>
        <translation>&amp;Отменить импорт…</translation>
    </message>
    <message>
        <source>History of imports</source>
        <translation>История загрузок</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорты</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Импортов ещё не было</translation>
    </message>
    <message>
        <source>Every import of a list is noted here, with the way back.</source>
        <translation>Здесь записан каждый импорт списка, и каждый можно отменить.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Choose an import: what it did is shown here.</source>
        <translation>Выберите импорт — здесь показано, что он сделал.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Complete list</source>
        <translation>Полный список</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулись</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Переведено</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Выбыло</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Mark of the file</source>
        <translation>Отпечаток файла</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Запись журнала</translation>
    </message>
    <message>
        <source>It was held, and nothing was written.</source>
        <translation>Импорт был задержан, ничего не записано.</translation>
    </message>
    <message>
        <source>Undo this import?</source>
        <translation>Отменить этот импорт?</translation>
    </message>
    <message>
        <source>Everything that the import of %1 did is taken back in one step (%2). What was done since stays; if a record was changed since, nothing happens and you see which.</source>
        <translation>Всё, что сделал импорт %1, будет отменено за один шаг (%2). Что сделано позже, останется; если какая-то запись с тех пор изменена, ничего не произойдёт, и вы увидите, какая.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Отмена импорта</translation>
    </message>
    <message>
        <source>The import is undone. Redo in the window brings it back.</source>
        <translation>Импорт отменён. Вернуть его можно командой «Вернуть» в окне.</translation>
    </message>
    <message>
        <source>Not undone: some records were changed since. They are listed at the right.</source>
        <translation>Не отменено: некоторые записи с тех пор изменены. Они перечислены справа.</translation>
    </message>
    <message>
        <source>Changed since the import</source>
        <translation>Изменено после импорта</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ImportLists</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>Was → will be</source>
        <translation>Было → станет</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>изменено вручную</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ещё нет ответа</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Что не так и что делать</translation>
    </message>
    <message>
        <source>Why this person stays</source>
        <translation>Почему остаётся</translation>
    </message>
    <message>
        <source>Homeroom teacher now</source>
        <translation>Классный руководитель сейчас</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>assigned by hand</source>
        <translation>назначен вручную</translation>
    </message>
    <message>
        <source>Link for</source>
        <translation>Для кого ссылка</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>after the import nobody is left whom it is for</source>
        <translation>после импорта не останется никого, кому она нужна</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
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
        <source>Move</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Выбыли</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаются</translation>
    </message>
    <message>
        <source>Homeroom</source>
        <translation>Классное руководство</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Who is it? Choose a row and answer at the right. Until then nothing is done with the row.</source>
        <translation>Кто это? Выберите строку и ответьте справа. До ответа со строкой ничего не делается.</translation>
    </message>
    <message>
        <source>These rows cannot be read. Mend them in the file, or leave them out.</source>
        <translation>Эти строки не удалось понять. Исправьте их в файле или пропустите.</translation>
    </message>
    <message>
        <source>New people, and people who had left and come back.</source>
        <translation>Новые люди и те, кто выбывал и вернулся.</translation>
    </message>
    <message>
        <source>What a person changed by hand is kept, unless you tick it at the right.</source>
        <translation>Изменённое вручную останется, если не отметить его справа.</translation>
    </message>
    <message>
        <source>Pupils whose class is another one in the file.</source>
        <translation>Учащиеся, у которых в файле другой класс.</translation>
    </message>
    <message>
        <source>Not in the full list: their place ends today; the people and their history stay.</source>
        <translation>Их нет в полном списке: место в классе закончится сегодня, сами люди и их история останутся.</translation>
    </message>
    <message>
        <source>Not in the full list, but they do not leave by it.</source>
        <translation>Их нет в полном списке, но выбывшими они не станут.</translation>
    </message>
    <message>
        <source>A tick marks the link as due for revocation; you revoke it on the page “Invitations”.</source>
        <translation>Отмеченная ссылка будет ждать отзыва; отзовёте её на странице «Приглашения».</translation>
    </message>
    <message>
        <source>These do not stand in the way. Have a look at them.</source>
        <translation>Импорту они не мешают, но взгляните на них.</translation>
    </message>
    <message>
        <source>The register has all of this already, or you left it out.</source>
        <translation>Всё это уже есть в списках школы или пропущено вами.</translation>
    </message>
    <message>
        <source>It is: %1</source>
        <translation>Это: %1</translation>
    </message>
    <message>
        <source>It is somebody of the register</source>
        <translation>Это человек из списков школы</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Classes that would have another homeroom teacher. Whom a person assigned stays, unless you tick it.</source>
        <translation>Классы, у которых сменился бы классный руководитель. Кто назначен вручную, остаётся, если вы не отметите строку.</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Что закончится</translation>
    </message>
    <message>
        <source>Not in the full list: they are dismissed as of today, and their classes are without a homeroom teacher; the people and their history stay.</source>
        <translation>Нет в полном списке: они будут уволены сегодняшним днём, а их классы останутся без классного руководителя; сами люди и их история останутся.</translation>
    </message>
    <message>
        <source>Not in the full list: they are no longer entered as parents of the child; the people and their history stay.</source>
        <translation>Нет в полном списке: они больше не будут записаны родителями ребёнка; сами люди и их история останутся.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ImportReportPage</name>
    <message>
        <source>&amp;Undo the import</source>
        <translation>&amp;Отменить импорт</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Moved to another class: %1</source>
        <translation>Переведено в другой класс: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Без изменений: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Пропущено: %1</translation>
    </message>
    <message>
        <source>Classes created: %1</source>
        <translation>Созданы классы: %1</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Вернулись: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Выбыло: %1</translation>
    </message>
    <message>
        <source>Homeroom teachers assigned: %1</source>
        <translation>Назначено классных руководителей: %1</translation>
    </message>
    <message>
        <source>Links due for revocation: %1</source>
        <translation>Ссылок на отзыв: %1</translation>
    </message>
    <message>
        <source>&amp;Print sheets…</source>
        <translation>&amp;Напечатать листы…</translation>
    </message>
    <message>
        <source>&amp;Delete the file…</source>
        <translation>&amp;Удалить файл…</translation>
    </message>
    <message>
        <source>The file “%1” holds personal data, and now everything in it is in the register. Delete it if you do not need it any more; the register keeps what was imported.</source>
        <translation>В файле «%1» персональные данные, и всё, что в нём есть, уже внесено. Если файл больше не нужен, удалите его: внесённое останется.</translation>
    </message>
    <message>
        <source>The rows came from the clipboard: they go with the next thing that you copy.</source>
        <translation>Строки взяты из буфера обмена: они исчезнут, как только вы скопируете что-нибудь другое.</translation>
    </message>
    <message>
        <source>Delete the file?</source>
        <translation>Удалить файл?</translation>
    </message>
    <message>
        <source>Only this file is deleted. The register stays as it is.</source>
        <translation>Удалится только этот файл. Списки школы не изменятся.</translation>
    </message>
    <message>
        <source>The file does not go to the waste basket: it cannot be brought back.</source>
        <translation>Файл не попадёт в корзину: вернуть его будет нельзя.</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Удалить файл</translation>
    </message>
    <message>
        <source>The file is deleted.</source>
        <translation>Файл удалён.</translation>
    </message>
    <message>
        <source>The file could not be deleted: it may be open in another program, or the folder may not be yours. Close it, and delete it by hand.</source>
        <translation>Файл не удалось удалить: возможно, он открыт в другой программе или папка вам недоступна. Закройте его и удалите вручную.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>пропущена %n строка</numerusform>
            <numerusform>пропущены %n строки</numerusform>
            <numerusform>пропущено %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken, or not whole</source>
        <translation>
            <numerusform>%n строка внесена не вся или не внесена</numerusform>
            <numerusform>%n строки внесены не целиком или не внесены</numerusform>
            <numerusform>%n строк внесено не целиком или не внесено</numerusform>
        </translation>
    </message>
    <message>
        <source>columns that are not read: %1</source>
        <translation>столбцы, которые не читаются: %1</translation>
    </message>
    <message>
        <source>The file “%1” holds personal data. Not everything in it is in the register: %2. Delete it if you need nothing of that any more; the register keeps what was imported.</source>
        <translation>В файле «%1» персональные данные. Внесено не всё, что в нём есть: %2. Удалите его, если ничего из этого больше не нужно; внесённое останется.</translation>
    </message>
    <message>
        <source>The file is not the one that was imported any more: it was changed or replaced since, and was not deleted. Look at what is in it before you delete it by hand.</source>
        <translation>Файл уже не тот, который загружали: с тех пор его изменили или заменили, поэтому он не удалён. Посмотрите, что в нём, прежде чем удалить его вручную.</translation>
    </message>
    <message>
        <source>Not ticked: %1</source>
        <translation>Не отмечено: %1</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Уволено: %1</translation>
    </message>
    <message>
        <source>Classes whose homeroom teacher is no longer there: %1. Assign others on the page “Homeroom teachers”.</source>
        <translation>Классы, из которых ушёл классный руководитель: %1. Назначьте других на странице «Руководители».</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ImportTabs</name>
    <message>
        <source>What the import would do</source>
        <translation>Что сделает импорт</translation>
    </message>
    <message>
        <source>&amp;Tick the selected rows</source>
        <translation>&amp;Отметить выбранные строки</translation>
    </message>
    <message>
        <source>&amp;Untick the selected rows</source>
        <translation>&amp;Снять отметки с выбранных строк</translation>
    </message>
</context>
<context>
    <name>starosta::ui::InviteColumns</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Внесена</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>%1 · personal: %2</source>
        <translation>%1 · личных: %2</translation>
    </message>
</context>
<context>
    <name>starosta::ui::InvitesPage</name>
    <message>
        <source>Invitations</source>
        <translation>Приглашения</translation>
    </message>
    <message>
        <source>Links at work: %1 of %2</source>
        <translation>Действующих ссылок: %1 из %2</translation>
    </message>
    <message>
        <source>Choose a class: its links are shown here.</source>
        <translation>Выберите класс: здесь появятся его ссылки.</translation>
    </message>
    <message>
        <source>Choose a link: what is known of it is shown here.</source>
        <translation>Выберите ссылку: здесь появятся сведения о ней.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Enter the link…</source>
        <translation>Внести ссылку…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Внесена</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Выдана</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Прекращена</translation>
    </message>
    <message>
        <source>Printed batches</source>
        <translation>Напечатанные партии</translation>
    </message>
    <message>
        <source>Print a sheet…</source>
        <translation>Напечатать лист…</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Скопировать ссылку</translation>
    </message>
    <message>
        <source>Valid until…</source>
        <translation>Срок действия…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>По классам</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Все ссылки</translation>
    </message>
    <message>
        <source>Filter by class, role, state</source>
        <translation>Найти по классу, роли, состоянию</translation>
    </message>
    <message>
        <source>Links by class and role</source>
        <translation>Ссылки по классам и ролям</translation>
    </message>
    <message>
        <source>There are no classes yet</source>
        <translation>Классов пока нет</translation>
    </message>
    <message>
        <source>Create the classes first; then every class gets its links here.</source>
        <translation>Сначала создайте классы; потом у каждого класса здесь появятся ссылки.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Ссылок пока нет</translation>
    </message>
    <message>
        <source>Copy the invite links from the platform’s cabinet and enter them here, one a line.</source>
        <translation>Скопируйте ссылки-приглашения из кабинета платформы и внесите их сюда, по одной в строке.</translation>
    </message>
    <message>
        <source>Which links are shown</source>
        <translation>Какие ссылки показаны</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>Без ссылки</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Не напечатаны</translation>
    </message>
    <message>
        <source>Expire soon</source>
        <translation>Скоро истекают</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок прошёл</translation>
    </message>
    <message>
        <source>Mark as &amp;handed out</source>
        <translation>Отметить &amp;выданными</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Mark as handed out</source>
        <translation>Отметить выданной</translation>
    </message>
    <message>
        <source>Came in by it</source>
        <translation>Вошли по ней</translation>
    </message>
    <message>
        <source>not known: no list of members was read</source>
        <translation>неизвестно: список участников не загружен</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Paused since</source>
        <translation>Приостановлена с</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Аннулировать…</translation>
    </message>
    <message>
        <source>Link for one person…</source>
        <translation>Ссылка для одного человека…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Приостановить</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Возобновить</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Аннулировать…</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Unclaimed for long</source>
        <translation>Давно не востребованы</translation>
    </message>
    <message>
        <source>Audience has left</source>
        <translation>Адресаты выбыли</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлены</translation>
    </message>
    <message>
        <source>Copy an invitation for a chat</source>
        <translation>Копировать приглашение для чата</translation>
    </message>
    <message>
        <source>%1 · paused: %2</source>
        <translation>%1 · приостановлено: %2</translation>
    </message>
    <message>
        <source>Personal links</source>
        <translation>Личных ссылок</translation>
    </message>
    <message>
        <source>Replace with a new one…</source>
        <translation>Заменить новой…</translation>
    </message>
    <message>
        <source>&amp;Enter the missing links…</source>
        <translation>&amp;Внести недостающие ссылки…</translation>
    </message>
    <message>
        <source>Print sheets for &amp;pupils…</source>
        <translation>Печать листов для &amp;учащихся…</translation>
    </message>
    <message>
        <source>Print sheets for pa&amp;rents…</source>
        <translation>Печать листов для &amp;родителей…</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, к %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
</context>
<context>
    <name>starosta::ui::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ком или о чём</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Записи журнала</translation>
    </message>
    <message>
        <source>The journal is empty</source>
        <translation>Журнал пуст</translation>
    </message>
    <message>
        <source>Every change writes an entry here by itself.</source>
        <translation>Каждое изменение само записывается сюда.</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>&amp;Проверить журнал</translation>
    </message>
    <message>
        <source>&amp;Undo this change…</source>
        <translation>&amp;Отменить это изменение…</translation>
    </message>
    <message>
        <source>&amp;History of the record</source>
        <translation>&amp;История записи</translation>
    </message>
    <message>
        <source>&amp;Copy the entries</source>
        <translation>&amp;Копировать записи</translation>
    </message>
    <message>
        <source>person no. %1, removed</source>
        <translation>человек №&#xa0;%1, удалён</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), each chained to the one before it</source>
        <translation>
            <numerusform>%n запись; подменить её незаметно нельзя</numerusform>
            <numerusform>%n записи; подменить их незаметно нельзя</numerusform>
            <numerusform>%n записей; подменить их незаметно нельзя</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Показать все: %1</translation>
    </message>
    <message>
        <source>Select an entry to see what it changed, field by field.</source>
        <translation>Выберите запись, чтобы увидеть, что именно она изменила.</translation>
    </message>
    <message>
        <source>Entry %1 · %2</source>
        <translation>Запись %1 · %2</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Отменяет</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>запись %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>cannot be taken back: it has left the house</source>
        <translation>отменить нельзя: это уже вышло за пределы программы</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown.</source>
        <translation>Показаны первые строки: %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo entry %1?</source>
        <translation>Отменить запись %1?</translation>
    </message>
    <message>
        <source>“%1” is taken back as a new entry. What was changed later stays; if a row was changed since, nothing happens and the conflict is named.</source>
        <translation>Отмена «%1» запишется в журнал как новое изменение. Всё, что сделано позже, останется; если какая-то из этих строк с тех пор изменилась, ничего не произойдёт, и будет названо, что мешает.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Отменить это изменение</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Проверка журнала</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n entry(ies): each is what was written, and none is missing.</source>
        <translation>
            <numerusform>Проверена %n запись: она такая, какой была сделана, пропусков нет.</numerusform>
            <numerusform>Проверено %n записи: каждая такая, какой была сделана, пропусков нет.</numerusform>
            <numerusform>Проверено %n записей: каждая такая, какой была сделана, пропусков нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>History of &amp;imports…</source>
        <translation>История &amp;импортов…</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Filter the journal, or the witness on a paper</source>
        <translation>Отбор по журналу или контроль с бумаги</translation>
    </message>
    <message>
        <source>Witness on the paper</source>
        <translation>Контроль на бумаге</translation>
    </message>
    <message>
        <source>cannot be taken back: it made the school</source>
        <translation>отменить нельзя: этой записью создана школа</translation>
    </message>
</context>
<context>
    <name>starosta::ui::LinkActions</name>
    <message>
        <source>%1: %2</source>
        <comment>class: for whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Links entered: %1.</source>
        <translation>Внесено ссылок: %1.</translation>
    </message>
    <message>
        <source>Of them replaced: %1 — printed sheets with the old links are void.</source>
        <translation>Из них заменено: %1 — листы, напечатанные с прежними ссылками, недействительны.</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>Напечатать листы</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>The link is on the clipboard. Whoever has it can come in: paste it only where it belongs.</source>
        <translation>Ссылка в буфере обмена. По ней войдёт каждый, у кого она есть: вставляйте её только туда, куда нужно.</translation>
    </message>
    <message>
        <source>The link is valid until %1.</source>
        <translation>Ссылка действует до %1.</translation>
    </message>
    <message>
        <source>The link has no last day.</source>
        <translation>Ссылка бессрочная.</translation>
    </message>
    <message>
        <source>Links marked as handed out: %1.</source>
        <translation>Отмечено выданными ссылок: %1.</translation>
    </message>
    <message>
        <source>Links revoked: %1, act № %2.</source>
        <translation>Аннулировано ссылок: %1, акт № %2.</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Напечатать акт</translation>
    </message>
    <message numerus="yes">
        <source>There are no links that nobody has claimed for more than %n day(s).</source>
        <translation>
            <numerusform>Нет ссылок, не востребованных больше %n дня.</numerusform>
            <numerusform>Нет ссылок, не востребованных больше %n дней.</numerusform>
            <numerusform>Нет ссылок, не востребованных больше %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of who has joined: read the platform’s list of members first.</source>
        <translation>Кто присоединился, неизвестно: сначала загрузите список участников с платформы.</translation>
    </message>
    <message>
        <source>Links paused: %1. Switch joining off in the platform’s cabinet: it stands in the list of platform tasks.</source>
        <translation>Приостановлено ссылок: %1. Закройте вход в кабинете платформы: это внесено в дела на платформе.</translation>
    </message>
    <message>
        <source>Links resumed: %1.</source>
        <translation>Возобновлено ссылок: %1.</translation>
    </message>
    <message>
        <source>The personal link is entered.</source>
        <translation>Личная ссылка внесена.</translation>
    </message>
    <message>
        <source>The rules for links are saved.</source>
        <translation>Правила для ссылок сохранены.</translation>
    </message>
    <message>
        <source>Save the act</source>
        <translation>Сохранить акт</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Act № %1 is saved: %2</source>
        <translation>Акт № %1 сохранён: %2</translation>
    </message>
    <message>
        <source>&amp;Enter links…</source>
        <translation>&amp;Внести ссылки…</translation>
    </message>
    <message>
        <source>&amp;Print sheets…</source>
        <translation>На&amp;печатать листы…</translation>
    </message>
    <message>
        <source>Re&amp;voke unclaimed…</source>
        <translation>&amp;Аннулировать невостребованные…</translation>
    </message>
    <message>
        <source>&amp;Rules for links…</source>
        <translation>П&amp;равила для ссылок…</translation>
    </message>
    <message>
        <source>Pa&amp;use all links</source>
        <translation>Прио&amp;становить все ссылки</translation>
    </message>
    <message>
        <source>Resu&amp;me all links</source>
        <translation>Возо&amp;бновить все ссылки</translation>
    </message>
    <message>
        <source>Printed &amp;batches…</source>
        <translation>Напечатанные &amp;партии…</translation>
    </message>
    <message>
        <source>The invitation with its link is on the clipboard. Paste it only into the chat of those whom it is for.</source>
        <translation>Приглашение со ссылкой — в буфере обмена. Вставляйте его только в чат тех, для кого оно.</translation>
    </message>
    <message>
        <source>Send by e-&amp;mail…</source>
        <translation>Отправить по по&amp;чте…</translation>
    </message>
    <message>
        <source>No link is missing: every class and role has one.</source>
        <translation>Все ссылки на месте: у каждого класса и роли есть ссылка.</translation>
    </message>
    <message>
        <source>Enter &amp;missing links…</source>
        <translation>Внести &amp;недостающие…</translation>
    </message>
    <message>
        <source>Somebody may have come in by the unclaimed links of whom it is not decided yet who it is. Decide on the page of the members first.</source>
        <translation>По невостребованным ссылкам мог войти человек, о котором ещё не решено, кто это. Сначала решите на странице «Участники».</translation>
    </message>
    <message numerus="yes">
        <source>%n unclaimed link(s) are left out: somebody may have come in by them of whom it is not decided yet who it is (page “Members”).</source>
        <translation>
            <numerusform>Не вошла %n невостребованная ссылка: по ней мог войти человек, о котором ещё не решено, кто это (страница «Участники»).</numerusform>
            <numerusform>Не вошли %n невостребованные ссылки: по ним мог войти человек, о котором ещё не решено, кто это (страница «Участники»).</numerusform>
            <numerusform>Не вошли %n невостребованных ссылок: по ним мог войти человек, о котором ещё не решено, кто это (страница «Участники»).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::LinkGuardianDialog</name>
    <message>
        <source>Somebody who is not in the register yet is added first, under «Add a person».</source>
        <translation>Того, кого ещё нет в реестре, сначала добавьте кнопкой «Добавить человека».</translation>
    </message>
    <message>
        <source>Choose somebody from the register.</source>
        <translation>Выберите человека из реестра.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Степень родства</translation>
    </message>
    <message>
        <source>A parent</source>
        <translation>Родитель (законный представитель)</translation>
    </message>
    <message>
        <source>&amp;Parent</source>
        <translation>&amp;Родитель</translation>
    </message>
    <message>
        <source>Child: %1</source>
        <translation>Ребёнок: %1</translation>
    </message>
</context>
<context>
    <name>starosta::ui::LinkPolicyDialog</name>
    <message>
        <source>Links &amp;without a last day are allowed</source>
        <translation>Разрешены &amp;бессрочные ссылки</translation>
    </message>
    <message>
        <source>Terms &amp;end on</source>
        <translation>&amp;Четверти заканчиваются</translation>
    </message>
    <message>
        <source>Rules for links</source>
        <translation>Правила для ссылок</translation>
    </message>
    <message>
        <source>until the end of the school year</source>
        <translation>до конца учебного года</translation>
    </message>
    <message>
        <source>New links are &amp;valid</source>
        <translation>&amp;Новые ссылки действуют</translation>
    </message>
    <message>
        <source>At &amp;most, days</source>
        <translation>Не &amp;дольше, дней</translation>
    </message>
    <message>
        <source>&amp;Unclaimed for long after, days</source>
        <translation>Не &amp;востребована спустя, дней</translation>
    </message>
    <message>
        <source>A link by which nobody has come in, by the platform’s list of members.</source>
        <translation>Ссылка, по которой никто не вошёл, судя по списку участников платформы.</translation>
    </message>
    <message>
        <source>&amp;Remind before the last day, days</source>
        <translation>Н&amp;апоминать до окончания срока, дней</translation>
    </message>
    <message>
        <source>For example: 31.10, 31.12, 31.03, 31.05</source>
        <translation>Например: 31.10, 31.12, 31.03, 31.05</translation>
    </message>
    <message>
        <source>Write days and months with commas between them: 31.10, 31.12</source>
        <translation>Напишите дни и месяцы через запятую: 31.10, 31.12</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>&amp;Сохранить правила</translation>
    </message>
    <message>
        <source>The platform’s links do not expire by themselves. These are the school’s own rules: the program reminds of them, and new links get their last day by them.</source>
        <translation>Ссылки платформы сами не истекают. Это правила школы: программа о них напоминает и по ним ставит срок новым ссылкам.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::LinkSigns</name>
    <message>
        <source>no link</source>
        <translation>нет ссылки</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлена</translation>
    </message>
    <message>
        <source>unclaimed</source>
        <translation>не востребована</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ListAndDetails</name>
    <message>
        <source>Show the details</source>
        <translation>Показать сведения</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Вернуться к списку</translation>
    </message>
</context>
<context>
    <name>starosta::ui::MailSettingsDialog</name>
    <message>
        <source>Enter one address, such as school@example.org</source>
        <translation>Введите один адрес, например school@example.org</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system’s store of passwords</source>
        <translation>&amp;Хранить пароль в хранилище паролей системы</translation>
    </message>
    <message>
        <source>Mail settings</source>
        <translation>Настройки почты</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Links are sent through the school’s own mail server. The connection is always protected, and the server’s certificate is verified; before a test letter went out nothing is sent.</source>
        <translation>Ссылки отправляются через почтовый сервер школы. Соединение всегда защищено, сертификат сервера проверяется; пока не отправлено проверочное письмо, ничего не отправляется.</translation>
    </message>
    <message>
        <source>TLS from the beginning (usually port 465)</source>
        <translation>TLS с начала соединения (обычно порт 465)</translation>
    </message>
    <message>
        <source>STARTTLS, required (usually port 587)</source>
        <translation>STARTTLS, обязательно (обычно порт 587)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>С&amp;ервер</translation>
    </message>
    <message>
        <source>For example: smtp.school.example</source>
        <translation>Например: smtp.school.example</translation>
    </message>
    <message>
        <source>Enter the name of the server.</source>
        <translation>Введите имя сервера.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Имя пользователя</translation>
    </message>
    <message>
        <source>Empty where the server asks for none.</source>
        <translation>Пусто, если сервер его не спрашивает.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Паро&amp;ль</translation>
    </message>
    <message>
        <source>It is not kept in the school’s file.</source>
        <translation>В файле школы пароль не хранится.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>П&amp;орт</translation>
    </message>
    <message>
        <source>P&amp;rotection</source>
        <translation>&amp;Защита соединения</translation>
    </message>
    <message>
        <source>Sender’s &amp;address</source>
        <translation>&amp;Адрес отправителя</translation>
    </message>
    <message>
        <source>Test letter &amp;to</source>
        <translation>Проверочное письмо — &amp;кому</translation>
    </message>
    <message>
        <source>Your own address: see whether the letter arrives.</source>
        <translation>Свой адрес: посмотрите, пришло ли письмо.</translation>
    </message>
    <message>
        <source>&amp;File of one more certificate authority</source>
        <translation>&amp;Файл ещё одного удостоверяющего центра</translation>
    </message>
    <message>
        <source>Only where the server’s certificate is of the school’s own authority (PEM).</source>
        <translation>Только если сертификат сервера выдан собственным центром школы (PEM).</translation>
    </message>
    <message>
        <source>Sender’s &amp;name</source>
        <translation>Имя отпра&amp;вителя</translation>
    </message>
    <message>
        <source>Wait for the &amp;connection, seconds</source>
        <translation>Ждать соединени&amp;я, секунд</translation>
    </message>
    <message>
        <source>Wait for a &amp;letter, seconds</source>
        <translation>Ж&amp;дать отправки письма, секунд</translation>
    </message>
    <message>
        <source>A test letter went out with these settings.</source>
        <translation>С этими настройками проверочное письмо отправлено.</translation>
    </message>
    <message>
        <source>Not tested yet: send a letter to yourself with “Test”.</source>
        <translation>Ещё не проверено: отправьте письмо себе кнопкой «Проверить».</translation>
    </message>
    <message>
        <source>%1: this value cannot be used.</source>
        <translation>%1: такое значение не подходит.</translation>
    </message>
    <message>
        <source>Enter the password of the mailbox: the server asks for it.</source>
        <translation>Введите пароль почтового ящика: сервер его спрашивает.</translation>
    </message>
    <message>
        <source>The test letter is on its way…</source>
        <translation>Проверочное письмо отправляется…</translation>
    </message>
    <message>
        <source>Sending a test letter</source>
        <translation>Отправка проверочного письма</translation>
    </message>
    <message>
        <source>The test letter went out. See whether it has arrived; links can be sent now.</source>
        <translation>Проверочное письмо отправлено. Посмотрите, пришло ли оно; теперь можно отправлять ссылки.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::MainWindow</name>
    <message>
        <source>%1 school year</source>
        <translation>%1 учебный год</translation>
    </message>
    <message>
        <source>Starosta</source>
        <translation>Староста</translation>
    </message>
    <message>
        <source>%1 — Starosta</source>
        <translation>%1 — Староста</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Открыть журнал</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Уйти без сохранения?</translation>
    </message>
    <message>
        <source>Something was typed on these pages and is not saved yet:</source>
        <translation>На этих страницах вы что-то ввели, но не сохранили:</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>Уйти, не сохраняя</translation>
    </message>
    <message>
        <source>Example school</source>
        <translation>Учебный пример</translation>
    </message>
    <message>
        <source>%1 (example school) — Starosta</source>
        <translation>%1 (учебный пример) — Староста</translation>
    </message>
    <message>
        <source>A copy of the school is saved: %1</source>
        <translation>Копия школы сохранена: %1</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Undo entry %1</source>
        <translation>Отменить запись № %1</translation>
    </message>
</context>
<context>
    <name>starosta::ui::MemberColumns</name>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message numerus="yes">
        <source>one of %n</source>
        <translation>
            <numerusform>один из %n</numerusform>
            <numerusform>один из %n</numerusform>
            <numerusform>один из %n</numerusform>
        </translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>отказ %1</translation>
    </message>
    <message>
        <source>not joined yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>На платформе</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>В учёте</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Последняя активность</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Впервые в списке</translation>
    </message>
    <message>
        <source>question: %1</source>
        <translation>вопрос: %1</translation>
    </message>
</context>
<context>
    <name>starosta::ui::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <translation>На %1 · %2</translation>
    </message>
    <message>
        <source>No list of the platform has been read yet</source>
        <translation>Список платформы ещё не читали</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>Посторонние</translation>
    </message>
    <message>
        <source>Wrong role</source>
        <translation>Не та роль</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Присоединились</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>Ещё не присоединились</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>&amp;Read a list…</source>
        <translation>&amp;Загрузить список…</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Вставить строки</translation>
    </message>
    <message>
        <source>&amp;Accept the proposals…</source>
        <translation>&amp;Принять предложения…</translation>
    </message>
    <message>
        <source>A list of the platform’s members</source>
        <translation>Список участников платформы</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods *.xls)</source>
        <translation>Таблицы (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods *.xls)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Select the platform’s list together with its headings and copy it.</source>
        <translation>В буфере обмена нет строк. Выделите список платформы вместе с заголовками и скопируйте его.</translation>
    </message>
    <message>
        <source>Nothing has changed since this list was read.</source>
        <translation>С прошлого чтения этого списка ничего не изменилось.</translation>
    </message>
    <message>
        <source>The list is read: new %1, changed %2, gone %3.</source>
        <translation>Список прочитан: новых %1, изменилось %2, ушло %3.</translation>
    </message>
    <message>
        <source>To be done on the platform: %1 new, %2 proven by the list.</source>
        <translation>Действия на платформе: новых %1, подтверждено списком %2.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 — это %2.</translation>
    </message>
    <message>
        <source>%1 is nobody of the school; what is to be done stands among the platform tasks.</source>
        <translation>%1 — посторонний; что сделать, записано в действиях на платформе.</translation>
    </message>
    <message>
        <source>Accept the proposals</source>
        <translation>Принять предложения</translation>
    </message>
    <message>
        <source>The names are the same, and nobody else has them; the role or the class is another one.</source>
        <translation>Имена совпадают, и больше ни у кого таких нет; отличается роль или класс.</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <translation>Принять: %1</translation>
    </message>
    <message>
        <source>Accepted proposals: %1.</source>
        <translation>Принято предложений: %1.</translation>
    </message>
    <message>
        <source>Refusal to join</source>
        <translation>Отказ от присоединения</translation>
    </message>
    <message>
        <source>Joining is voluntary: a refusal is a status, not a failure. It can be withdrawn.</source>
        <translation>Регистрация добровольна: отказ — это статус, а не провал. Его можно отозвать.</translation>
    </message>
    <message>
        <source>&amp;Note the refusal</source>
        <translation>&amp;Записать отказ</translation>
    </message>
    <message>
        <source>The refusal is noted: %1</source>
        <translation>Отказ записан: %1</translation>
    </message>
    <message>
        <source>Joining noted by hand</source>
        <translation>Присоединение вручную</translation>
    </message>
    <message>
        <source>For somebody whom no list shows yet. The next list with this name takes it over.</source>
        <translation>Для того, кого ещё нет ни в одном списке. Следующий список с этим именем подтвердит запись.</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>Noted as joined: %1</source>
        <translation>Записано присоединение: %1</translation>
    </message>
    <message>
        <source>Filter by name, class, role</source>
        <translation>Фильтр по имени, классу, роли</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Здесь никого нет</translation>
    </message>
    <message>
        <source>Save the list of members in the platform’s cabinet, or copy it, and read it here: the console tells who has joined, who is a stranger and who has a wrong role.</source>
        <translation>Сохраните список участников в кабинете платформы или скопируйте его и загрузите сюда: консоль покажет, кто присоединился, кто посторонний и у кого не та роль.</translation>
    </message>
    <message>
        <source>Who has joined is shown here once a list of the platform has been read.</source>
        <translation>Кто присоединился, будет видно, когда загружен список платформы.</translation>
    </message>
    <message>
        <source>Choose a member: whose account it is, and why, is shown here.</source>
        <translation>Выберите участника: здесь видно, чья это учётная запись и почему.</translation>
    </message>
    <message>
        <source>the list says no role</source>
        <translation>роль в списке не указана</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Class there</source>
        <translation>Класс на платформе</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>В учёте</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>In the lists since</source>
        <translation>В списках с</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Последняя активность</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>noted by hand</source>
        <translation>записано вручную</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>Кто это может быть</translation>
    </message>
    <message>
        <source>The keys 1 to 9 in the list choose, S says stranger.</source>
        <translation>Клавиши 1–9 в списке выбирают, S (Ы) — посторонний.</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Другой человек…</translation>
    </message>
    <message>
        <source>Nobody of the school</source>
        <translation>Посторонний</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Отозвать решение</translation>
    </message>
    <message>
        <source>The decision is taken back.</source>
        <translation>Решение отозвано.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Has joined…</source>
        <translation>Отметить присоединение…</translation>
    </message>
    <message>
        <source>Refuses…</source>
        <translation>Записать отказ…</translation>
    </message>
    <message>
        <source>Withdraw the refusal</source>
        <translation>Отозвать отказ</translation>
    </message>
    <message>
        <source>The refusal is withdrawn.</source>
        <translation>Отказ отозван.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>The platform shows “%1”. Whoever you choose is remembered for this name.</source>
        <translation>Платформа показывает «%1». Кого вы выберете, тот запомнится для этого имени.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Print &amp;slips…</source>
        <translation>Напечатать &amp;листочки…</translation>
    </message>
    <message>
        <source>Remind by e-&amp;mail…</source>
        <translation>Напомнить по &amp;почте…</translation>
    </message>
    <message>
        <source>&amp;Copy a reminder for a chat</source>
        <translation>&amp;Скопировать напоминание для чата</translation>
    </message>
    <message>
        <source>The reminder with its link is on the clipboard. Paste it only into the chat of those whom it is for.</source>
        <translation>Напоминание со ссылкой — в буфере обмена. Вставляйте его только в чат тех, для кого оно.</translation>
    </message>
    <message>
        <source>Invite anew…</source>
        <translation>Пригласить заново…</translation>
    </message>
    <message>
        <source>Whom is it for?</source>
        <translation>Для кого?</translation>
    </message>
    <message>
        <source>The selected have different roles, and a link is for one. Choose the role; then the next one.</source>
        <translation>У выбранных разные роли, а ссылка — для одной. Выберите, для кого; потом повторите для остальных.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ModeChoice</name>
    <message>
        <source>Only &amp;add and update</source>
        <translation>Только до&amp;бавить и обновить</translation>
    </message>
    <message>
        <source>&amp;Full list: who is not in it has left</source>
        <translation>&amp;Полный список: кого нет — выбыл</translation>
    </message>
    <message>
        <source>For whom the list is complete</source>
        <translation>Для кого список полный</translation>
    </message>
    <message>
        <source>Nothing happens to anybody who is not in the file.</source>
        <translation>Кого нет в файле, того импорт не касается.</translation>
    </message>
    <message>
        <source>of the whole school</source>
        <translation>всей школы</translation>
    </message>
    <message>
        <source>of grade %1</source>
        <translation>%1-х классов</translation>
    </message>
    <message>
        <source>of class %1</source>
        <translation>класса %1</translation>
    </message>
    <message>
        <source>Their place in the class ends today.</source>
        <translation>Место в классе закончится сегодня.</translation>
    </message>
    <message>
        <source>They are dismissed as of today, and are no longer homeroom teachers.</source>
        <translation>Они будут уволены сегодняшним днём и перестанут быть классными руководителями.</translation>
    </message>
    <message>
        <source>They are no longer entered as parents of the child.</source>
        <translation>Они больше не будут записаны родителями ребёнка.</translation>
    </message>
    <message>
        <source>%1 The people, their history and their links stay, and whoever reappears gets everything back. People entered by hand never leave by a file.</source>
        <translation>%1 Сам человек, его история и связи останутся; кто появится снова, получит всё обратно. Кого внесли вручную, того файл не убирает.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::MovementColumns</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>starosta::ui::MovementDialog</name>
    <message>
        <source>Where &amp;to</source>
        <translation>К&amp;уда</translation>
    </message>
    <message>
        <source>Where &amp;from</source>
        <translation>&amp;Откуда</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>При&amp;мечание</translation>
    </message>
    <message>
        <source>&amp;Enrol</source>
        <translation>&amp;Зачислить</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Перевести</translation>
    </message>
    <message>
        <source>Record the departur&amp;e</source>
        <translation>Записать в&amp;ыбытие</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Record the &amp;graduation</source>
        <translation>Записать в&amp;ыпуск</translation>
    </message>
    <message>
        <source>&amp;Hire</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>Change the &amp;position</source>
        <translation>&amp;Сменить должность</translation>
    </message>
    <message>
        <source>Record the &amp;leave</source>
        <translation>Записать &amp;отпуск</translation>
    </message>
    <message>
        <source>Record the &amp;return</source>
        <translation>Записать в&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Уволить</translation>
    </message>
    <message>
        <source>What &amp;happens</source>
        <translation>&amp;Что происходит</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <source>Full &amp;name</source>
        <translation>&amp;ФИО</translation>
    </message>
    <message>
        <source>To &amp;class</source>
        <translation>В к&amp;ласс</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Должность</translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation>Де&amp;нь</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>For example Ivanov Ivan Ivanovich; the date of birth is entered in the card.</source>
        <translation>Например, Иванов Иван Иванович; дату рождения вносят в карточке.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что за этим последует</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>О ком речь</translation>
    </message>
    <message>
        <source>It is shown here as soon as the fields above are filled in.</source>
        <translation>Появится здесь, когда поля выше будут заполнены.</translation>
    </message>
    <message>
        <source>Nothing beside the register and the book of movements.</source>
        <translation>Ничего, кроме изменений в реестре и записи в книге движения.</translation>
    </message>
    <message>
        <source>The order &amp;follows: it is entered later</source>
        <translation>Приказ &amp;последует: он будет внесён позже</translation>
    </message>
    <message>
        <source>The movement stays an open item on the overview until its order is entered.</source>
        <translation>Пока приказ не внесён, движение остаётся в списке дел на «Обзоре».</translation>
    </message>
    <message>
        <source>It is a&amp;nother person of the same name</source>
        <translation>Это &amp;другой человек с тем же именем</translation>
    </message>
</context>
<context>
    <name>starosta::ui::MovementsPage</name>
    <message>
        <source>Movement</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>&amp;Record a movement…</source>
        <translation>&amp;Записать движение…</translation>
    </message>
    <message>
        <source>&amp;Correct order and note…</source>
        <translation>&amp;Исправить приказ и примечание…</translation>
    </message>
    <message>
        <source>&amp;Book of movements (PDF)…</source>
        <translation>&amp;Книга движения (PDF)…</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>Сохранить &amp;таблицей…</translation>
    </message>
    <message>
        <source>The whole school &amp;year</source>
        <translation>&amp;Весь учебный год</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Все классы</translation>
    </message>
    <message>
        <source>Pupils: %1 at the beginning, %2 arrived, %3 left, %4 at the end</source>
        <translation>Учащихся: на начало %1, прибыло %2, выбыло %3, на конец %4</translation>
    </message>
    <message>
        <source>Choose a movement: its order, its history and what it led to are shown here.</source>
        <translation>Выберите запись: здесь появятся её приказ, история и что с ней связано.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>From class</source>
        <translation>Из класса</translation>
    </message>
    <message>
        <source>To class</source>
        <translation>В класс</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Show the entry of the journal</source>
        <translation>Показать запись журнала</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Записано: %1.</translation>
    </message>
    <message>
        <source>The record is corrected.</source>
        <translation>Запись исправлена.</translation>
    </message>
    <message>
        <source>Save the book of movements</source>
        <translation>Сохранить книгу движения</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Document for printing (*.pdf)</source>
        <translation>Документ для печати (*.pdf)</translation>
    </message>
    <message>
        <source>Book of movements %1.%2</source>
        <translation>Книга движения %1.%2</translation>
    </message>
    <message>
        <source>The book of movements is saved: %1</source>
        <translation>Книга движения сохранена: %1</translation>
    </message>
    <message>
        <source>Filter by name, order, note</source>
        <translation>Отбор по ФИО, приказу, примечанию</translation>
    </message>
    <message>
        <source>Which movements</source>
        <translation>Какое движение</translation>
    </message>
    <message>
        <source>Every movement</source>
        <translation>Всё движение</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>No movement in this period</source>
        <translation>За этот период движения не было</translation>
    </message>
    <message>
        <source>Enrolment, transfer, departure, hiring and dismissal are recorded here with their day and order. The first list of the school is not a movement.</source>
        <translation>Здесь записывают зачисление, перевод, выбытие, приём на работу и увольнение — с датой и приказом. Первый список школы движением не считается.</translation>
    </message>
    <message>
        <source>&amp;Enter the order that followed…</source>
        <translation>В&amp;нести приказ…</translation>
    </message>
    <message>
        <source>follows: enter it when it is signed</source>
        <translation>последует: внесите, когда он будет подписан</translation>
    </message>
    <message>
        <source>The order is entered: %1</source>
        <translation>Приказ внесён: %1</translation>
    </message>
    <message>
        <source>Without an order yet</source>
        <translation>Приказ последует</translation>
    </message>
</context>
<context>
    <name>starosta::ui::NomenclatureDialog</name>
    <message>
        <source>Approved list of classes</source>
        <translation>Номенклатура классов</translation>
    </message>
    <message>
        <source>&amp;Classes, separated by commas</source>
        <translation>&amp;Классы через запятую</translation>
    </message>
    <message>
        <source>&amp;Keep the list</source>
        <translation>&amp;Сохранить список</translation>
    </message>
</context>
<context>
    <name>starosta::ui::OrderDialog</name>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>&amp;Кем подписан</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;О чём</translation>
    </message>
    <message>
        <source>&amp;Keep in the register</source>
        <translation>&amp;Внести в реестр</translation>
    </message>
</context>
<context>
    <name>starosta::ui::OrderDraftDialog</name>
    <message>
        <source>Appointment of the administrator</source>
        <translation>Назначение администратора</translation>
    </message>
    <message>
        <source>Approved list of classes</source>
        <translation>Номенклатура классов</translation>
    </message>
    <message>
        <source>Distribution of homeroom teachers</source>
        <translation>Распределение классного руководства</translation>
    </message>
    <message>
        <source>Enrolment of pupils</source>
        <translation>Зачисление учащихся</translation>
    </message>
    <message>
        <source>Transfer and departure of pupils</source>
        <translation>Перевод и выбытие учащихся</translation>
    </message>
    <message>
        <source>End of the school year</source>
        <translation>Окончание учебного года</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Другой приказ</translation>
    </message>
    <message>
        <source>&amp;Keep the text in the register, with the order</source>
        <translation>&amp;Хранить текст вместе с приказом</translation>
    </message>
    <message>
        <source>Draft of an order</source>
        <translation>Проект приказа</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Сохранить как &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;ODT…</source>
        <translation>Сохранить как &amp;ODT…</translation>
    </message>
    <message>
        <source>Make &amp;anew from the data</source>
        <translation>Составить &amp;заново по данным</translation>
    </message>
    <message>
        <source>Order a&amp;bout</source>
        <translation>&amp;О чём приказ</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>A line is a paragraph; lines with « | » between the cells are a table.</source>
        <translation>Строка — абзац; строки, где ячейки разделены знаками « | », — таблица.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Сохранить проект</translation>
    </message>
    <message>
        <source>Documents (*.odt)</source>
        <translation>Документы (*.odt)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The draft is saved: %1</source>
        <translation>Проект сохранён: %1</translation>
    </message>
</context>
<context>
    <name>starosta::ui::OrderFields</name>
    <message>
        <source>&amp;Number of the order</source>
        <translation>&amp;Номер приказа</translation>
    </message>
    <message>
        <source>&amp;Date of the order</source>
        <translation>&amp;Дата приказа</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Можно не заполнять.</translation>
    </message>
    <message>
        <source>Type the number of the order.</source>
        <translation>Введите номер приказа.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::OrdersPage</name>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал(а)</translation>
    </message>
    <message>
        <source>Backs</source>
        <translation>Оснований</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Приказы</translation>
    </message>
    <message>
        <source>&amp;New order…</source>
        <translation>&amp;Новый приказ…</translation>
    </message>
    <message>
        <source>&amp;Draft of an order…</source>
        <translation>&amp;Проект приказа…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>A number is given once in a calendar year</source>
        <translation>Номер даётся один раз в календарном году</translation>
    </message>
    <message>
        <source>Choose an order: what rests on it is shown here.</source>
        <translation>Выберите приказ: здесь видно, что на нём держится.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Приказ %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>made from the data</source>
        <translation>составлен по данным</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>исправлен от руки</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>Что на нём держится</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>И&amp;стория…</translation>
    </message>
    <message>
        <source>In the register: %1</source>
        <translation>Внесено в реестр: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>Filter by number, title, who signed</source>
        <translation>Найти по номеру, названию, подписи</translation>
    </message>
    <message>
        <source>Which kind of orders</source>
        <translation>Приказы какого рода</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Любого рода</translation>
    </message>
    <message>
        <source>Orders of which year</source>
        <translation>Приказы какого года</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Любого года</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Приказов пока нет</translation>
    </message>
    <message>
        <source>The register holds what appointments, distributions and movements rest on.</source>
        <translation>В реестре стоит то, на чём держатся назначения, распределения и движение.</translation>
    </message>
    <message>
        <source>The same number stands on another order: %1. Give one of them the number that is on its paper.</source>
        <translation>Тот же номер стоит на другом приказе: %1. Исправьте у одного из них номер на тот, что стоит на бумаге.</translation>
    </message>
    <message>
        <source>One number, several orders</source>
        <translation>Один номер у нескольких приказов</translation>
    </message>
</context>
<context>
    <name>starosta::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>%1 · %2 school year · %3</source>
        <translation>%1 · %2 учебный год · %3</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Что сделать сейчас</translation>
    </message>
    <message>
        <source>Nothing is waiting: classes, teachers and links are in order.</source>
        <translation>Ничего не ждёт: классы, руководители и ссылки в порядке.</translation>
    </message>
    <message>
        <source>Pupils invited, by class</source>
        <translation>Приглашены учащиеся, по классам</translation>
    </message>
    <message>
        <source>Links about to expire</source>
        <translation>Ссылки, срок которых истекает</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message numerus="yes">
        <source>None within %n day(s).</source>
        <translation>
            <numerusform>В ближайший %n день — ни одной.</numerusform>
            <numerusform>В ближайшие %n дня — ни одной.</numerusform>
            <numerusform>В ближайшие %n дней — ни одной.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Последние изменения</translation>
    </message>
    <message>
        <source>Open entry %1 of the journal</source>
        <translation>Открыть запись %1 журнала</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Изменений ещё не было.</translation>
    </message>
    <message>
        <source>Duties and their evidence</source>
        <translation>Обязанности и их подтверждение</translation>
    </message>
    <message>
        <source>Counted anew at every opening, as of %1</source>
        <translation>Считается заново при каждом открытии, на %1</translation>
    </message>
    <message>
        <source>Not in the journal yet</source>
        <translation>В журнале пока нет</translation>
    </message>
    <message>
        <source>Duty %1. %2</source>
        <translation>%2 (обязанность %1)</translation>
    </message>
    <message>
        <source>confirmed: %1 of %2</source>
        <translation>подтверждено: %1 из %2</translation>
    </message>
    <message>
        <source>Administration. %1</source>
        <translation>Администрация. %1</translation>
    </message>
    <message>
        <source>Nothing is waiting in the sections that are in use. What waits in the others is not looked for.</source>
        <translation>В показанных разделах ничего не ждёт. Что ждёт в скрытых, здесь не проверяется.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::Page</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>starosta::ui::PaperDialog</name>
    <message>
        <source>Batch № %1</source>
        <translation>Партия № %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>As it was handed out. Links that were annulled since stand on it too.</source>
        <translation>Как она была роздана. Ссылки, аннулированные с тех пор, тоже на ней.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::PaperPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>starosta::ui::PasswordDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>Паро&amp;ль</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system’s store of passwords</source>
        <translation>&amp;Хранить его в хранилище паролей системы</translation>
    </message>
    <message>
        <source>Password of the mailbox</source>
        <translation>Пароль почтового ящика</translation>
    </message>
    <message>
        <source>It is not kept in the school’s file. Many providers want a password of its own for programs.</source>
        <translation>В файле школы он не хранится. Многие службы почты требуют отдельный пароль для программ.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>User %1, server %2</source>
        <translation>Пользователь %1, сервер %2</translation>
    </message>
</context>
<context>
    <name>starosta::ui::PasteLinksDialog</name>
    <message>
        <source>Printed batches that become void: %1</source>
        <translation>Станут недействительны напечатанные партии: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Будет</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Invite links</source>
        <translation>Ссылки-приглашения</translation>
    </message>
    <message>
        <source>Links, one a line</source>
        <translation>Ссылки, по одной в строке</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Что будет с каждой строкой</translation>
    </message>
    <message>
        <source>&amp;Enter the links</source>
        <translation>&amp;Внести ссылки</translation>
    </message>
    <message>
        <source>Copy the links from the platform’s cabinet: one a line, with its class and for whom it is, in any order.</source>
        <translation>Скопируйте ссылки из кабинета платформы: по одной в строке, с классом и ролью, в любом порядке.</translation>
    </message>
    <message>
        <source>Wrong lines: %1. Mend them or take them out: all links are entered, or none.</source>
        <translation>Строк с ошибками: %1. Исправьте или уберите их: вносятся либо все ссылки, либо ни одной.</translation>
    </message>
    <message>
        <source>New: %1 · replaced: %2 · known already: %3</source>
        <translation>Новых: %1 · заменят прежние: %2 · уже внесены: %3</translation>
    </message>
    <message>
        <source>Enter the links with &amp;unusual addresses all the same: %1</source>
        <translation>&amp;Всё равно внести ссылки необычного вида: %1</translation>
    </message>
    <message>
        <source>Paste the link behind the class and the role.</source>
        <translation>Вставьте ссылку после класса и роли.</translation>
    </message>
    <message>
        <source>no link yet</source>
        <translation>ссылки пока нет</translation>
    </message>
    <message>
        <source>Lines without a link: %1. Paste each link behind its class and role, or take the line out.</source>
        <translation>Строк без ссылки: %1. Вставьте ссылку после класса и роли или уберите строку.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have the old link by e-mail: send them the new one.</source>
        <translation>
            <numerusform>Прежняя ссылка по почте есть у %n человека: отправьте новую.</numerusform>
            <numerusform>Прежняя ссылка по почте есть у %n человек: отправьте новую.</numerusform>
            <numerusform>Прежняя ссылка по почте есть у %n человек: отправьте новую.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Move to another class…</source>
        <translation>&amp;Перевести в другой класс…</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Все классы</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>112 pupils · 16 staff · 172 guardians</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Choose a person: the card is shown here.</source>
        <translation>Выберите человека: здесь появится его карточка.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>File №</source>
        <translation>№ личного дела</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
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
        <source>Homeroom of</source>
        <translation>Классное руководство</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесён</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>To another class…</source>
        <translation>В другой класс…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Загрузить из файла…</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Добавить человека…</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлен человек: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Moved to %1: %2.</source>
        <translation>Переведено в %1: %2.</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Удаление человека</translation>
    </message>
    <message>
        <source>Remove from the register somebody who was entered by mistake?</source>
        <translation>Удалить из реестра человека, внесённого по ошибке?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>Filter by name, class, number, phone</source>
        <translation>Найти по имени, классу, номеру, телефону</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никого</translation>
    </message>
    <message>
        <source>Bring in the list of pupils from your e-journal, or add people by hand.</source>
        <translation>Загрузите список учащихся из электронного журнала или добавьте людей вручную.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Take away the relation with %1</source>
        <translation>Убрать связь: %1</translation>
    </message>
    <message>
        <source>The relation with %1 is taken away.</source>
        <translation>Связь убрана: %1.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Родители</translation>
    </message>
    <message>
        <source>Not a parent: take the relation away</source>
        <translation>Не родитель: убрать связь</translation>
    </message>
    <message>
        <source>Add a parent…</source>
        <translation>Добавить родителя…</translation>
    </message>
    <message>
        <source>&amp;History of imports…</source>
        <translation>История за&amp;грузок…</translation>
    </message>
    <message>
        <source>&amp;Paste rows from a spreadsheet…</source>
        <translation>&amp;Вставить строки из таблицы…</translation>
    </message>
    <message>
        <source>The parent is noted.</source>
        <translation>Родитель записан.</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>На платформе</translation>
    </message>
    <message>
        <source>since %1, last activity %2</source>
        <translation>с %1, последняя активность %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>refused on %1</source>
        <translation>отказ от %1</translation>
    </message>
    <message>
        <source>not joined yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>De&amp;parture or graduation…</source>
        <translation>В&amp;ыбытие или выпуск…</translation>
    </message>
    <message>
        <source>On leave since</source>
        <translation>В отпуске с</translation>
    </message>
    <message>
        <source>Movement…</source>
        <translation>Движение…</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>No child of this person is at school any more.</source>
        <translation>Детей в школе у этого человека больше нет.</translation>
    </message>
    <message>
        <source>Reading the list of people…</source>
        <translation>Список людей читается…</translation>
    </message>
    <message>
        <source>Reading the list of people</source>
        <translation>Чтение списка людей</translation>
    </message>
    <message>
        <source>Destr&amp;oy data…</source>
        <translation>Уни&amp;чтожить данные…</translation>
    </message>
    <message>
        <source>Destr&amp;oy data of those who left…</source>
        <translation>Уни&amp;чтожить данные выбывших…</translation>
    </message>
    <message>
        <source>Destroy data…</source>
        <translation>Уничтожить данные…</translation>
    </message>
</context>
<context>
    <name>starosta::ui::PeopleStep</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <translation>Файл не выбран</translation>
    </message>
    <message>
        <source>File with people</source>
        <translation>Файл со списком людей</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Выбрать файл…</translation>
    </message>
    <message>
        <source>&amp;Without a file</source>
        <translation>&amp;Без файла</translation>
    </message>
    <message>
        <source>When the school is created, the import assistant opens with this file. It shows what it understood before anything is written.</source>
        <translation>Когда школа будет создана, откроется помощник загрузки с этим файлом. Прежде чем что-либо записать, он покажет, что прочитал.</translation>
    </message>
    <message>
        <source>A list of people</source>
        <translation>Список людей</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The school will be kept in the file %1. File → Save a copy puts a copy wherever you choose, for example on a memory stick.</source>
        <translation>Школа будет храниться в файле %1. «Файл» → «Сохранить копию» положит копию куда угодно, например на флешку.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.xls *.ods)</source>
        <translation>Таблицы (*.csv *.txt *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>A list of pupils from your e-journal: a spreadsheet or CSV. This step can be left out.</source>
        <translation>Список учащихся из электронного журнала: таблица XLSX, ODS, XLS или CSV. Этот шаг можно пропустить.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::PersonDayDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>For example: statement of 01.09.2026</source>
        <translation>Например: заявление от 01.09.2026</translation>
    </message>
</context>
<context>
    <name>starosta::ui::PersonDialog</name>
    <message>
        <source>&amp;Member of staff</source>
        <translation>&amp;Работник школы</translation>
    </message>
    <message>
        <source>A person’s card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>A word holds both Russian and Latin letters.</source>
        <translation>В слове есть и русские, и латинские буквы.</translation>
    </message>
    <message>
        <source>S&amp;urname</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Patronymic</source>
        <translation>&amp;Отчество</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>Дата ро&amp;ждения</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Пол</translation>
    </message>
    <message>
        <source>not a pupil</source>
        <translation>не учащийся</translation>
    </message>
    <message>
        <source>Pupil of &amp;class</source>
        <translation>Учащийся &amp;класса</translation>
    </message>
    <message>
        <source>&amp;File number</source>
        <translation>&amp;№ личного дела</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>P&amp;osition</source>
        <translation>До&amp;лжность</translation>
    </message>
    <message>
        <source>Sub&amp;jects</source>
        <translation>Предм&amp;еты</translation>
    </message>
    <message>
        <source>In the register already: %1. Add only if this is somebody else.</source>
        <translation>В реестре уже есть: %1. Добавляйте, только если это другой человек.</translation>
    </message>
    <message>
        <source>Type the surname.</source>
        <translation>Введите фамилию.</translation>
    </message>
    <message>
        <source>Type the given name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>For example 01.09.2019</source>
        <translation>Например, 01.09.2019</translation>
    </message>
</context>
<context>
    <name>starosta::ui::PersonalLinkDialog</name>
    <message>
        <source>&amp;Link</source>
        <translation>С&amp;сылка</translation>
    </message>
    <message>
        <source>Personal link</source>
        <translation>Личная ссылка</translation>
    </message>
    <message>
        <source>As the platform’s cabinet gives it, with https://</source>
        <translation>Как её выдал кабинет платформы, вместе с https://</translation>
    </message>
    <message>
        <source>&amp;Enter the link</source>
        <translation>&amp;Внести ссылку</translation>
    </message>
    <message>
        <source>The link is for one person: it stands on this person’s slip instead of the class’s link.</source>
        <translation>Ссылка для одного человека: на его листочке она стоит вместо ссылки класса.</translation>
    </message>
    <message>
        <source>Nobody in this role is entered for the class. Enter the people first.</source>
        <translation>В этой роли в классе никто не внесён. Сначала внесите людей.</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Для кого</translation>
    </message>
</context>
<context>
    <name>starosta::ui::PlatformPage</name>
    <message>
        <source>Actions on the platform</source>
        <translation>Действия на платформе</translation>
    </message>
    <message>
        <source>&amp;Done on the platform</source>
        <translation>&amp;Сделано на платформе</translation>
    </message>
    <message>
        <source>&amp;Open the cabinet</source>
        <translation>&amp;Открыть кабинет</translation>
    </message>
    <message>
        <source>Co&amp;py what to do</source>
        <translation>Ско&amp;пировать, что сделать</translation>
    </message>
    <message>
        <source>&amp;Not done after all</source>
        <translation>&amp;Не сделано всё-таки</translation>
    </message>
    <message>
        <source>Not n&amp;eeded…</source>
        <translation>Не пон&amp;адобится…</translation>
    </message>
    <message>
        <source>To be done: %1</source>
        <translation>Нужно сделать: %1</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>Делать нечего</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Choose an action: what to do in the platform’s cabinet is shown here.</source>
        <translation>Выберите действие: здесь написано, что сделать в кабинете платформы.</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Действие № %1</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закончено</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Из-за чего</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, запись %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Show the entry of the journal</source>
        <translation>Показать запись журнала</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Done on the platform: %1.</source>
        <translation>Сделано на платформе: %1.</translation>
    </message>
    <message>
        <source>To be done again: %1.</source>
        <translation>Снова нужно сделать: %1.</translation>
    </message>
    <message>
        <source>Not needed: %1.</source>
        <translation>Не понадобится: %1.</translation>
    </message>
    <message>
        <source>What to do is on the clipboard.</source>
        <translation>Что сделать, скопировано в буфер обмена.</translation>
    </message>
    <message>
        <source>Filter by name, class, what to do</source>
        <translation>Отбор по имени, классу, действию</translation>
    </message>
    <message>
        <source>Which kind of actions</source>
        <translation>Какого рода действия</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Любого рода</translation>
    </message>
    <message>
        <source>Which actions are shown</source>
        <translation>Какие действия показаны</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Нужно сделать</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Уже позади</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Nothing is to be done on the platform</source>
        <translation>На платформе делать нечего</translation>
    </message>
    <message>
        <source>The platform has no interface for programs. When you annul a link, pause invitations or find somebody in a wrong role, what has to be done in its cabinet is written down here by itself.</source>
        <translation>Платформа не пускает к себе программы. Когда вы аннулируете ссылку, приостановите приглашения или найдёте кого-то не в своей роли, здесь само появится то, что нужно сделать в её кабинете.</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>На платформе</translation>
    </message>
</context>
<context>
    <name>starosta::ui::PrintDialog</name>
    <message>
        <source>Print invitations</source>
        <translation>Печать приглашений</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить в PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>O&amp;n a page</source>
        <translation>&amp;На странице</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Все</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>Ни &amp;одного</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Форма</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>Для ко&amp;го</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>&amp;Классы</translation>
    </message>
    <message>
        <source>&amp;Mark the links as handed out</source>
        <translation>Отметить ссылки &amp;выданными</translation>
    </message>
    <message>
        <source>From this moment the figures count the people of these classes as invited. Without the tick, mark the links on the page Invitations when the paper is given away.</source>
        <translation>С этой минуты люди этих классов считаются в статистике приглашёнными. Без галочки отметьте ссылки на странице «Приглашения», когда раздадите листы.</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>все классы</translation>
    </message>
    <message>
        <source>&amp;Texts…</source>
        <translation>&amp;Тексты…</translation>
    </message>
    <message>
        <source>The words on the sheets, for each role.</source>
        <translation>Слова на листах, для каждой роли.</translation>
    </message>
    <message>
        <source>&amp;Batches…</source>
        <translation>Па&amp;ртии…</translation>
    </message>
    <message>
        <source>What was printed before, who has it, and a second printing.</source>
        <translation>Что напечатано раньше, кто получил, и перепечатка.</translation>
    </message>
    <message>
        <source>Tick a class to print.</source>
        <translation>Отметьте класс для печати.</translation>
    </message>
    <message>
        <source>Only for those who were chosen: %1.</source>
        <translation>Только для выбранных: %1.</translation>
    </message>
    <message>
        <source>Batch № %1 is printed.</source>
        <translation>Партия № %1 напечатана.</translation>
    </message>
    <message>
        <source>Batch № %1 is saved: %2</source>
        <translation>Партия № %1 сохранена: %2</translation>
    </message>
</context>
<context>
    <name>starosta::ui::QuestionDialog</name>
    <message>
        <source>What it touches</source>
        <translation>Что будет затронуто</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ReadListDialog</name>
    <message>
        <source>gone</source>
        <translation>нет в списке</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>На платформе</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>В учёте</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>The list shows only a &amp;part of the members</source>
        <translation>В списке только &amp;часть участников</translation>
    </message>
    <message>
        <source>&amp;Leave the wrong rows out</source>
        <translation>&amp;Пропустить строки с ошибками</translation>
    </message>
    <message>
        <source>List of the platform’s members</source>
        <translation>Список участников платформы</translation>
    </message>
    <message>
        <source>The list is of the &amp;day</source>
        <translation>Список на &amp;день</translation>
    </message>
    <message>
        <source>Day of the list</source>
        <translation>День списка</translation>
    </message>
    <message>
        <source>Then nobody is taken for gone who is not in it.</source>
        <translation>Тогда те, кого в нём нет, не считаются ушедшими.</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Участники</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>С&amp;толбцы</translation>
    </message>
    <message>
        <source>&amp;Read the list</source>
        <translation>&amp;Загрузить список</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>Посторонние</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Присоединились</translation>
    </message>
    <message>
        <source>Wrong role, class, twice</source>
        <translation>Не та роль, не тот класс, дважды</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ушли</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Members in the list</source>
        <translation>Участники в списке</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Столбцы списка</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Читать как</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>буфер обмена</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Чтение списка</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>столбец %1</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не показано</translation>
    </message>
    <message>
        <source>What the column «%1» holds</source>
        <translation>Что в столбце «%1»</translation>
    </message>
    <message>
        <source>Comparing the list with the register</source>
        <translation>Сравнение списка с учётом</translation>
    </message>
    <message>
        <source>%1: %2. This very list was read before, as of %3.</source>
        <translation>%1: %2. Этот самый список уже читали, на %3.</translation>
    </message>
    <message>
        <source>Joined: pupils %1, staff %2, parents %3 · to decide %4 · strangers %5 · wrong role %6 · new %7 · gone %8</source>
        <translation>Присоединились: учащиеся %1, работники %2, родители %3 · решить %4 · посторонние %5 · не та роль %6 · новых %7 · ушли %8</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>Many are missing in the list: &amp;take %1 members for gone</source>
        <translation>В списке многих нет: считать &amp;ушедшими участников, всего %1</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>Запись списка</translation>
    </message>
    <message>
        <source>It &amp;is the list of %1</source>
        <translation>Это список &amp;от %1</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ReadRequestsDialog</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Заявки на вступление</translation>
    </message>
    <message>
        <source>Requests, one a line</source>
        <translation>Заявки, по одной в строке</translation>
    </message>
    <message>
        <source>What becomes of each request</source>
        <translation>Что будет с каждой заявкой</translation>
    </message>
    <message>
        <source>&amp;Enter the requests</source>
        <translation>&amp;Внести заявки</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>Из файла %1</translation>
    </message>
    <message>
        <source>One request a line: name, class, role, day. All but the name may be missing.</source>
        <translation>По одной заявке в строке: имя, класс, роль, день. Кроме имени, всё можно опустить.</translation>
    </message>
    <message>
        <source>Reading the requests</source>
        <translation>Чтение заявок</translation>
    </message>
    <message>
        <source>Wrong lines: %1. Mend them or take them out: all requests are entered, or none.</source>
        <translation>Ошибочных строк: %1. Исправьте их или уберите: вносятся все заявки или ни одной.</translation>
    </message>
    <message>
        <source>New: %1 · entered already: %2</source>
        <translation>Новых: %1 · уже внесены: %2</translation>
    </message>
</context>
<context>
    <name>starosta::ui::RecordHistory</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>The journal says nothing of this record.</source>
        <translation>В журнале об этой записи ничего нет.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ReinviteDialog</name>
    <message>
        <source>Invite anew</source>
        <translation>Пригласить заново</translation>
    </message>
    <message>
        <source>&amp;Without a slip</source>
        <translation>&amp;Без листочка</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить в PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>remove %1 (%2) on the platform: a role cannot be changed there</source>
        <translation>удалить на платформе: %1 (%2) — роль там не исправить</translation>
    </message>
    <message>
        <source>remove %1 on the platform</source>
        <translation>удалить на платформе: %1</translation>
    </message>
    <message>
        <source>revoke the personal link %1, with an act</source>
        <translation>аннулировать личную ссылку %1, с актом</translation>
    </message>
    <message>
        <source>the link that was used stays: it is for the others too</source>
        <translation>ссылка, по которой вошли, остаётся: она нужна остальным</translation>
    </message>
    <message>
        <source>hand out this slip: %1, %2</source>
        <translation>выдать этот листочек: %1, %2</translation>
    </message>
    <message>
        <source>invite with the right link: it stands in the list of platform tasks</source>
        <translation>пригласить по верной ссылке — останется в действиях на платформе</translation>
    </message>
    <message>
        <source>All of this in one step:</source>
        <translation>Всё это — одним действием:</translation>
    </message>
    <message>
        <source>Invited anew: %1.</source>
        <translation>Приглашение заново: %1.</translation>
    </message>
    <message>
        <source>The slip is printed, batch № %1.</source>
        <translation>Листочек напечатан, партия № %1.</translation>
    </message>
    <message>
        <source>The slip is saved, batch № %1: %2.</source>
        <translation>Листочек сохранён, партия № %1: %2.</translation>
    </message>
    <message>
        <source>Links revoked, act № %1.</source>
        <translation>Ссылки аннулированы, акт № %1.</translation>
    </message>
    <message>
        <source>New platform tasks: %1.</source>
        <translation>Новых действий на платформе: %1.</translation>
    </message>
    <message>
        <source>The platform tasks stand in the list already.</source>
        <translation>Действия на платформе уже есть в списке.</translation>
    </message>
    <message>
        <source>Platform tasks</source>
        <translation>Действия на платформе</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>starosta::ui::RenameClassDialog</name>
    <message>
        <source>Rename class %1</source>
        <translation>Переименование класса %1</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Новое название</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ReportOutput</name>
    <message>
        <source>The statistics are saved: %1</source>
        <translation>Статистика сохранена: %1</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>Сохранить статистику</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Таблица для редактора таблиц (*.csv)</translation>
    </message>
    <message>
        <source>Workbook with a chart (*.xlsx)</source>
        <translation>Книга с диаграммой (*.xlsx)</translation>
    </message>
    <message>
        <source>Statistics %1.csv</source>
        <translation>Статистика %1.csv</translation>
    </message>
    <message>
        <source>Who has not joined</source>
        <translation>Кто не присоединился</translation>
    </message>
    <message>
        <source>With &amp;names</source>
        <translation>С &amp;именами</translation>
    </message>
    <message>
        <source>N&amp;umbers only</source>
        <translation>Только &amp;числа</translation>
    </message>
    <message>
        <source>Report for the head (*.pdf)</source>
        <translation>Отчёт руководителю (*.pdf)</translation>
    </message>
    <message>
        <source>Report for the head</source>
        <translation>Отчёт руководителю</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Отчёт отправлен на принтер.</translation>
    </message>
    <message>
        <source>Three sentences are on the clipboard: paste them into a message.</source>
        <translation>Три предложения скопированы: вставьте их в сообщение.</translation>
    </message>
    <message>
        <source>Document for printing (*.pdf)</source>
        <translation>Документ для печати (*.pdf)</translation>
    </message>
    <message>
        <source>Not joined %1.pdf</source>
        <translation>Не присоединились %1.pdf</translation>
    </message>
    <message>
        <source>By class, for the homeroom teachers. With names each class has a page of its own, to be given to its teacher alone; numbers can be shown to everybody.</source>
        <translation>По классам, для классных руководителей. С именами у каждого класса своя страница — отдайте её только его руководителю; числа можно показывать всем.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ReprintDialog</name>
    <message>
        <source>Reprint batch № %1</source>
        <translation>Перепечатать партию № %1</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить в PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>reprint of %1</source>
        <translation>перепечатка %1</translation>
    </message>
    <message>
        <source>The same people, links and words, with a number of its own.</source>
        <translation>Те же люди, ссылки и слова, но свой номер.</translation>
    </message>
    <message>
        <source>Left out, because they have joined: %1.</source>
        <translation>Не напечатано, потому что уже присоединились: %1.</translation>
    </message>
    <message>
        <source>Left out, because the link does not work any more: %1.</source>
        <translation>Не напечатано, потому что ссылка больше не действует: %1.</translation>
    </message>
    <message>
        <source>Left out, because the link is for them no longer: %1.</source>
        <translation>Пропущены, потому что ссылка им больше не предназначена: %1.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::RequestColumns</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>На платформе</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получена</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>В учёте</translation>
    </message>
</context>
<context>
    <name>starosta::ui::RequestDialog</name>
    <message>
        <source>Join request</source>
        <translation>Заявка на вступление</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>As the platform shows it: given name and surname</source>
        <translation>Как его показывает платформа: имя и фамилия</translation>
    </message>
    <message>
        <source>Write whose request it is.</source>
        <translation>Напишите, чья это заявка.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Получена</translation>
    </message>
    <message>
        <source>&amp;Enter the request</source>
        <translation>&amp;Внести заявку</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Класс</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>Приме&amp;чание</translation>
    </message>
</context>
<context>
    <name>starosta::ui::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Слишком долго</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Приняты</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>No request waits</source>
        <translation>Нет заявок, которые ждут</translation>
    </message>
    <message>
        <source>Waiting: %1 · longer than %2: %3</source>
        <translation>Ждут: %1 · дольше, чем %2: %3</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>&amp;Новая заявка…</translation>
    </message>
    <message>
        <source>&amp;Accept those beyond doubt…</source>
        <translation>Принять &amp;бесспорные…</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Вставить строки</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>Из &amp;файла…</translation>
    </message>
    <message>
        <source>The request is entered as No. %1.</source>
        <translation>Заявка внесена под № %1.</translation>
    </message>
    <message>
        <source>A list of join requests</source>
        <translation>Список заявок на вступление</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods *.xls)</source>
        <translation>Таблицы (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods *.xls)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Entered requests: %1, known already: %2.</source>
        <translation>Внесено заявок: %1, уже были внесены: %2.</translation>
    </message>
    <message>
        <source>Accept those beyond doubt</source>
        <translation>Принять бесспорные</translation>
    </message>
    <message>
        <source>Name, role and class are those of one person of the register who is not on the platform yet. What is to be done in the cabinet is written down.</source>
        <translation>Имя, роль и класс — одного человека из учёта, которого на платформе ещё нет. Что сделать в кабинете, запишется в действия.</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <translation>Принять: %1</translation>
    </message>
    <message>
        <source>Accepted requests: %1.</source>
        <translation>Принято заявок: %1.</translation>
    </message>
    <message>
        <source>Accepted: %1. What is to be done on the platform is written down.</source>
        <translation>Принята заявка: %1. Что сделать на платформе, записано.</translation>
    </message>
    <message>
        <source>Accepted requests: %1; left for a decision of their own: %2.</source>
        <translation>Принято заявок: %1; требуют отдельного решения: %2.</translation>
    </message>
    <message>
        <source>Whose request is “%1”?</source>
        <translation>Чья заявка «%1»?</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>The reason stays with the request. That it is to be refused on the platform, too, is written down.</source>
        <translation>Причина останется при заявке. Что отказать нужно и на платформе, запишется в действия.</translation>
    </message>
    <message>
        <source>Requests that are refused</source>
        <translation>Заявки, по которым отказано</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Напишите почему.</translation>
    </message>
    <message>
        <source>For example: not of our school</source>
        <translation>Например: не из нашей школы</translation>
    </message>
    <message>
        <source>Re&amp;fuse: %1</source>
        <translation>&amp;Отказать: %1</translation>
    </message>
    <message>
        <source>Refused requests: %1.</source>
        <translation>Отказано по заявкам: %1.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>The request stays open. Write down who was asked, and what.</source>
        <translation>Заявка остаётся открытой. Запишите, кого и о чём спросили.</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Вопрос</translation>
    </message>
    <message>
        <source>Write whom you asked.</source>
        <translation>Напишите, кого вы спросили.</translation>
    </message>
    <message>
        <source>For example: asked the homeroom teacher of 1А</source>
        <translation>Например: спросили классного руководителя 1А</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>What was asked is noted.</source>
        <translation>Записано, о чём спросили.</translation>
    </message>
    <message>
        <source>The request waits again: %1.</source>
        <translation>Заявка снова ждёт решения: %1.</translation>
    </message>
    <message>
        <source>Filter by name, class, state</source>
        <translation>Отбор по имени, классу, состоянию</translation>
    </message>
    <message>
        <source>Which requests are shown</source>
        <translation>Какие заявки показаны</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Заявки на вступление</translation>
    </message>
    <message>
        <source>When somebody asks on the platform to join, enter the request here, paste the list, or read it from a file: the program says whose it seems to be. What you decide becomes an action on the platform.</source>
        <translation>Когда кто-то просится на платформу, внесите заявку здесь, вставьте список или загрузите файл: программа скажет, кто это. Ваше решение станет действием на платформе.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Отказать…</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Спросить…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Другой человек…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Рассмотреть снова</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Of several only those beyond doubt are accepted together.</source>
        <translation>Из нескольких вместе принимаются только бесспорные.</translation>
    </message>
    <message>
        <source>Choose a request: whose it seems to be, and why, is shown here.</source>
        <translation>Выберите заявку: здесь видно, кто это и почему.</translation>
    </message>
    <message>
        <source>Request No. %1</source>
        <translation>Заявка № %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получена</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Как поступила</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>Кто это может быть</translation>
    </message>
    <message>
        <source>%1 as a %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>The keys 1 to 9 in the list accept, Delete refuses.</source>
        <translation>В списке клавиши 1–9 принимают, Delete — отказ.</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>Другой класс</translation>
    </message>
    <message>
        <source>Accept into %1 all the same</source>
        <translation>Всё равно принять в %1</translation>
    </message>
</context>
<context>
    <name>starosta::ui::RevokeDialog</name>
    <message>
        <source>Links that are revoked</source>
        <translation>Аннулируемые ссылки</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Say why: the journal keeps it.</source>
        <translation>Укажите причину: она останется в журнале.</translation>
    </message>
    <message>
        <source>Revoke links</source>
        <translation>Аннулировать ссылки</translation>
    </message>
    <message>
        <source>The links are reset in the &amp;cabinet already</source>
        <translation>Ссылки уже сброшены в &amp;кабинете</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke: %n link(s)</source>
        <translation>
            <numerusform>&amp;Аннулировать %n ссылку</numerusform>
            <numerusform>&amp;Аннулировать %n ссылки</numerusform>
            <numerusform>&amp;Аннулировать %n ссылок</numerusform>
        </translation>
    </message>
    <message>
        <source>An act is made of it, and the reset of each link is put into the list of platform tasks: only the reset in the platform’s cabinet makes an old link stop working. It can be undone until the act is printed or a task is ticked.</source>
        <translation>Составляется акт, а сброс каждой ссылки вносится в дела на платформе: прежняя ссылка перестаёт действовать только после сброса в кабинете. Отменить можно, пока акт не напечатан и ни одно дело не отмечено.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::RolloverClasses</name>
    <message>
        <source>What %1 becomes</source>
        <translation>Чем станет %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Учащихся</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>Классный руководитель</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
</context>
<context>
    <name>starosta::ui::RolloverDialog</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Учащийся</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Новый класс</translation>
    </message>
    <message>
        <source>&amp;Homeroom teachers go up with their classes</source>
        <translation>&amp;Классные руководители остаются со своими классами</translation>
    </message>
    <message>
        <source>The &amp;chats of a class go on under its new name</source>
        <translation>&amp;Чаты класса продолжаются под новым названием</translation>
    </message>
    <message>
        <source>Two classes may become &amp;one</source>
        <translation>Два класса можно &amp;объединить в один</translation>
    </message>
    <message>
        <source>New school year</source>
        <translation>Новый учебный год</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>К&amp;лассы</translation>
    </message>
    <message>
        <source>&amp;Pupils</source>
        <translation>&amp;Учащиеся</translation>
    </message>
    <message>
        <source>&amp;Order and rules</source>
        <translation>&amp;Приказ и правила</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>&amp;Сохранить таблицей…</translation>
    </message>
    <message>
        <source>Every pupil with what will happen, as a CSV table: to be looked through beforehand.</source>
        <translation>Все учащиеся и что с ними произойдёт, таблицей CSV: чтобы просмотреть заранее.</translation>
    </message>
    <message>
        <source>&amp;Begin the school year</source>
        <translation>&amp;Начать учебный год</translation>
    </message>
    <message>
        <source>%1 → %2. This is a rehearsal: nothing is written until you begin the year, and one undo takes it back.</source>
        <translation>%1 → %2. Это репетиция: ничего не записывается, пока вы не начнёте год, и всё отменяется одним шагом.</translation>
    </message>
    <message>
        <source>What becomes of each class</source>
        <translation>Что станет с каждым классом</translation>
    </message>
    <message>
        <source>Classes that &amp;begin, with nobody in them yet</source>
        <translation>&amp;Новые классы, в которых пока никого нет</translation>
    </message>
    <message>
        <source>Name or class</source>
        <translation>Имя или класс</translation>
    </message>
    <message>
        <source>Pupils and what happens to them</source>
        <translation>Учащиеся и что с ними произойдёт</translation>
    </message>
    <message>
        <source>&amp;With the class</source>
        <translation>&amp;С классом</translation>
    </message>
    <message>
        <source>&amp;Repeats the grade</source>
        <translation>Повторный &amp;год</translation>
    </message>
    <message>
        <source>To &amp;another class…</source>
        <translation>В &amp;другой класс…</translation>
    </message>
    <message>
        <source>L&amp;eaves…</source>
        <translation>&amp;Выбывает…</translation>
    </message>
    <message>
        <source>Select those who do not go with their class, and say what they do.</source>
        <translation>Выделите тех, кто не переходит со своим классом, и укажите, что с ними будет.</translation>
    </message>
    <message>
        <source>&amp;First day in the new classes</source>
        <translation>Первый &amp;день в новых классах</translation>
    </message>
    <message>
        <source>The links of the past year are no longer printed or sent and are proposed for revocation. What has to be done with the classes on the platform is put into the list of platform tasks.</source>
        <translation>Ссылки прошлого года больше не печатаются и не отправляются и предлагаются к аннулированию. Что сделать с классами в кабинете платформы, попадёт в список действий на платформе.</translation>
    </message>
    <message>
        <source>%1 · links to be revoked: %2</source>
        <translation>%1 · ссылок к аннулированию: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves the school</source>
        <translation>Выбывает из школы</translation>
    </message>
    <message>
        <source>Where to, as the order says it.</source>
        <translation>Куда — как в приказе.</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Куда</translation>
    </message>
    <message>
        <source>Write where the pupil goes.</source>
        <translation>Напишите, куда выбывает учащийся.</translation>
    </message>
    <message>
        <source>&amp;Leaves</source>
        <translation>&amp;Выбывает</translation>
    </message>
    <message>
        <source>Save the rehearsal</source>
        <translation>Сохранить репетицию</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Таблицы CSV (*.csv)</translation>
    </message>
    <message>
        <source>New school year %1.csv</source>
        <translation>Новый учебный год %1.csv</translation>
    </message>
    <message>
        <source>Beginning the school year</source>
        <translation>Начинается учебный год</translation>
    </message>
    <message>
        <source>The school year %1 has begun: %2.</source>
        <translation>%1 учебный год начат: %2.</translation>
    </message>
    <message>
        <source>Platform tasks</source>
        <translation>Действия на платформе</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Leaving &amp;grade: its classes graduate, and those above</source>
        <translation>В&amp;ыпускная параллель: её классы и все, что старше, выпускаются</translation>
    </message>
    <message>
        <source>Rehearsing the school year</source>
        <translation>Репетиция учебного года</translation>
    </message>
    <message>
        <source>Saving the rehearsal</source>
        <translation>Сохранение репетиции</translation>
    </message>
    <message>
        <source>&amp;Draft of the order…</source>
        <translation>П&amp;роект приказа…</translation>
    </message>
    <message>
        <source>The order on the end of the year, filled from what is decided here, to be signed.</source>
        <translation>Приказ об окончании учебного года по тому, что здесь решено: на подпись.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::SchoolPage</name>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>This field cannot stay empty.</source>
        <translation>Это поле нужно заполнить.</translation>
    </message>
    <message>
        <source>The section is shown.</source>
        <translation>Раздел показан.</translation>
    </message>
    <message>
        <source>The section is hidden; its data stay.</source>
        <translation>Раздел скрыт; данные остались.</translation>
    </message>
    <message>
        <source>The school card is saved.</source>
        <translation>Сведения о школе сохранены.</translation>
    </message>
    <message>
        <source>The list of hosts is saved.</source>
        <translation>Список адресов сохранён.</translation>
    </message>
    <message>
        <source>School card</source>
        <translation>Карточка школы</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Назначения</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>&amp;Полное наименование</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>&amp;Краткое наименование</translation>
    </message>
    <message>
        <source>&amp;INN</source>
        <translation>&amp;ИНН</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>The head’s &amp;title</source>
        <translation>&amp;Должность руководителя</translation>
    </message>
    <message>
        <source>The head’s &amp;name</source>
        <translation>&amp;Фамилия, имя, отчество руководителя</translation>
    </message>
    <message>
        <source>&amp;Platform’s name</source>
        <translation>На&amp;звание платформы</translation>
    </message>
    <message>
        <source>Vendor’s s&amp;upport address</source>
        <translation>Адрес &amp;техподдержки платформы</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Discard what was typed</source>
        <translation>&amp;Вернуть как было</translation>
    </message>
    <message>
        <source>Further hosts for in&amp;vite links</source>
        <translation>Другие &amp;сайты для ссылок-приглашений</translation>
    </message>
    <message>
        <source>Besides sferum.ru, vk.me, vk.com and max.ru; separated by commas.</source>
        <translation>Кроме sferum.ru, vk.me, vk.com и max.ru; через запятую.</translation>
    </message>
    <message>
        <source>Show the section «&amp;People»</source>
        <translation>Показывать раздел «&amp;Люди»</translation>
    </message>
    <message>
        <source>Show the section «&amp;Invitations»</source>
        <translation>Показывать раздел «&amp;Приглашения»</translation>
    </message>
    <message>
        <source>Show the section «&amp;Statistics»</source>
        <translation>Показывать раздел «&amp;Статистика»</translation>
    </message>
    <message>
        <source>Show the section «&amp;Journal»</source>
        <translation>Показывать раздел «&amp;Журнал»</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://, without a user’s name.</source>
        <translation>Впишите адрес целиком: он начинается с https:// и не содержит имени пользователя.</translation>
    </message>
    <message>
        <source>The address is saved.</source>
        <translation>Адрес сохранён.</translation>
    </message>
    <message>
        <source>Page of the platform’s &amp;cabinet</source>
        <translation>Страница &amp;кабинета платформы</translation>
    </message>
    <message>
        <source>Where «Open the cabinet» leads; begins with https://</source>
        <translation>Её открывает кнопка «Открыть кабинет»; начинается с https://</translation>
    </message>
    <message>
        <source>Show the section «Actions on the &amp;platform»</source>
        <translation>Показывать раздел «&amp;Действия на платформе»</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Заместитель</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>Ис&amp;тория…</translation>
    </message>
    <message>
        <source>Show the section «Homerooms»</source>
        <translation>Показывать раздел «Руководители»</translation>
    </message>
    <message>
        <source>Show the section «Orders»</source>
        <translation>Показывать раздел «Приказы»</translation>
    </message>
    <message>
        <source>Show the section «Movements»</source>
        <translation>Показывать раздел «Движение»</translation>
    </message>
    <message>
        <source>Show the section «Members»</source>
        <translation>Показывать раздел «Участники»</translation>
    </message>
    <message>
        <source>Show the section «Requests to join»</source>
        <translation>Показывать раздел «Заявки»</translation>
    </message>
    <message>
        <source>Show the section «Verification»</source>
        <translation>Показывать раздел «Подтверждение»</translation>
    </message>
</context>
<context>
    <name>starosta::ui::SchoolStep</name>
    <message>
        <source>The school</source>
        <translation>Образовательная организация</translation>
    </message>
    <message>
        <source>As it stands in the charter. All of it can be changed later.</source>
        <translation>Как в уставе. Всё это можно изменить позже.</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>&amp;Полное наименование</translation>
    </message>
    <message>
        <source>Type the school’s name.</source>
        <translation>Введите наименование школы.</translation>
    </message>
    <message>
        <source>МБОУ «Речная средняя общеобразовательная школа»</source>
        <translation>МБОУ «Речная средняя общеобразовательная школа»</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Краткое наименование</translation>
    </message>
    <message>
        <source>Type a short name: it stands on every sheet.</source>
        <translation>Введите краткое наименование: оно стоит на каждом листе.</translation>
    </message>
    <message>
        <source>It stands on every sheet.</source>
        <translation>Стоит на каждом листе.</translation>
    </message>
    <message>
        <source>The head’s &amp;title</source>
        <translation>&amp;Должность руководителя</translation>
    </message>
    <message>
        <source>The &amp;head’s name</source>
        <translation>&amp;Фамилия, имя, отчество руководителя</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Можно не заполнять.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ScopeColumns</name>
    <message>
        <source>% invited</source>
        <translation>% приглашённых</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашено</translation>
    </message>
    <message>
        <source>% joined</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Присоединилось</translation>
    </message>
    <message>
        <source>% of parents</source>
        <translation>% родителей</translation>
    </message>
    <message>
        <source>Parents joined</source>
        <translation>Родителей присоединилось</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>Классный руководитель</translation>
    </message>
</context>
<context>
    <name>starosta::ui::SearchPopup</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>starosta::ui::SendDialog</name>
    <message>
        <source>Also to those &amp;who got it before</source>
        <translation>И &amp;тем, кому уже отправлено</translation>
    </message>
    <message>
        <source>Send the &amp;rest</source>
        <translation>Отправить о&amp;стальные</translation>
    </message>
    <message>
        <source>Send the &amp;failed again</source>
        <translation>Повторить &amp;неотправленные</translation>
    </message>
    <message>
        <source>Send the &amp;uncertain again…</source>
        <translation>Повторить неиз&amp;вестные…</translation>
    </message>
    <message>
        <source>Send links by e-mail</source>
        <translation>Отправить ссылки по почте</translation>
    </message>
    <message>
        <source>&amp;Mail settings…</source>
        <translation>Настройки &amp;почты…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>З&amp;акрыть</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>Вс&amp;е</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>Н&amp;и одного</translation>
    </message>
    <message>
        <source>Mail&amp;ing</source>
        <translation>&amp;Рассылка</translation>
    </message>
    <message>
        <source>For w&amp;hom</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>К&amp;лассы</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Никто не выбран</translation>
    </message>
    <message>
        <source>Tick the classes whose people shall get a letter.</source>
        <translation>Отметьте классы, которым нужно отправить письма.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Новая</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n letter(s)</source>
        <translation>
            <numerusform>&amp;Отправить %n письмо</numerusform>
            <numerusform>&amp;Отправить %n письма</numerusform>
            <numerusform>&amp;Отправить %n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>Get a letter: %1</source>
        <translation>Получат письмо: %1</translation>
    </message>
    <message>
        <source>From: %1
To: %2
Subject: %3</source>
        <translation>От кого: %1
Кому: %2
Тема: %3</translation>
    </message>
    <message>
        <source>Send the uncertain letters again?</source>
        <translation>Отправить эти письма ещё раз?</translation>
    </message>
    <message>
        <source>The connection broke when these letters were just handed over. Some may have arrived: they would come twice.</source>
        <translation>Связь прервалась, когда эти письма были только что переданы. Некоторые могли дойти: тогда они придут дважды.</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>The letters are on their way…</source>
        <translation>Письма отправляются…</translation>
    </message>
    <message>
        <source>Sending letters</source>
        <translation>Отправка писем</translation>
    </message>
    <message>
        <source>Stopped. What was not sent waits: “Send the rest” goes on.</source>
        <translation>Остановлено. Неотправленное ждёт: «Отправить остальные» продолжит.</translation>
    </message>
    <message>
        <source>Not all letters went out: %1.</source>
        <translation>Отправлены не все письма: %1.</translation>
    </message>
    <message>
        <source>All letters went out: %1.</source>
        <translation>Все письма отправлены: %1.</translation>
    </message>
    <message>
        <source>№ %1 of %2: %3</source>
        <comment>mailing: for whom</comment>
        <translation>№ %1 от %2: %3</translation>
    </message>
    <message>
        <source>Only to those who were chosen: %1.</source>
        <translation>Только выбранным: %1.</translation>
    </message>
    <message>
        <source>This mailing is not finished. “Send the rest” goes on with it.</source>
        <translation>Эта рассылка не закончена. «Отправить остальные» продолжит её.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::SheetOutput</name>
    <message>
        <source>Save the sheets</source>
        <translation>Сохранить листы</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Приглашения</translation>
    </message>
</context>
<context>
    <name>starosta::ui::SheetTextsDialog</name>
    <message>
        <source>Texts of the sheets</source>
        <translation>Тексты листов</translation>
    </message>
    <message>
        <source>&amp;Save the texts</source>
        <translation>&amp;Сохранить тексты</translation>
    </message>
    <message>
        <source>&amp;Back to the usual text</source>
        <translation>&amp;Вернуть обычный текст</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>Для &amp;кого</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>What stands in braces is filled in for every class: %1.</source>
        <translation>Что стоит в фигурных скобках, подставляется для каждого класса: %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>Не больше %n знака</numerusform>
            <numerusform>Не больше %n знаков</numerusform>
            <numerusform>Не больше %n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>One step a line, at most %1 of %2 characters</source>
        <translation>Каждый шаг с новой строки; не больше %1 шагов по %2 знаков</translation>
    </message>
    <message>
        <source>%1, %2 on a page</source>
        <translation>%1, по %2 на странице</translation>
    </message>
    <message>
        <source>Form of the paper that is shown</source>
        <translation>Какая бумага показана</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>В списках и полях</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>just type</source>
        <translation>просто печатайте</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Открыть строку</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Меню строки</translation>
    </message>
    <message>
        <source>Menu key or Shift+F10</source>
        <translation>клавиша меню или Shift+F10</translation>
    </message>
    <message>
        <source>Clear the filter, close the message, cancel</source>
        <translation>Очистить поиск, закрыть сообщение, отменить</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>starosta::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>The pages of the program. A number says how many things wait there. Ctrl+1, Ctrl+2 and so on go to a page; a section that the school does not use can be switched off in the menu View.</source>
        <translation>Страницы программы. Число показывает, сколько дел там ждёт. Ctrl+1, Ctrl+2 и так далее открывают страницу; раздел, который школе не нужен, выключается в меню «Вид».</translation>
    </message>
    <message>
        <source>%1, waiting: %2</source>
        <translation>%1, ждёт: %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
</context>
<context>
    <name>starosta::ui::StandingBanner</name>
    <message>
        <source>View only: this file cannot be written. Copy it to a folder of your own to work in it.</source>
        <translation>Только просмотр: в этот файл нельзя записать. Чтобы работать, скопируйте его в свою папку.</translation>
    </message>
    <message>
        <source>Administrator…</source>
        <translation>Администратор…</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Дата верна</translation>
    </message>
</context>
<context>
    <name>starosta::ui::StartWindow</name>
    <message>
        <source>Open for viewing</source>
        <translation>Открыть для просмотра</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Open a school&apos;s file</source>
        <translation>Открыть файл школы</translation>
    </message>
    <message>
        <source>Schools (*.starosta)</source>
        <translation>Школы (*.starosta)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Starosta</source>
        <translation>Староста</translation>
    </message>
    <message>
        <source>Classes, people, invitations and figures of the school&apos;s messenger, in one file on this computer.</source>
        <translation>Классы, люди, приглашения и показатели школьного мессенджера — в одном файле на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;New school</source>
        <translation>&amp;Новая школа</translation>
    </message>
    <message>
        <source>&amp;Open a school&apos;s file…</source>
        <translation>&amp;Открыть файл школы…</translation>
    </message>
    <message>
        <source>Look at the &amp;example school</source>
        <translation>Открыть &amp;учебный пример</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Открывались раньше</translation>
    </message>
    <message>
        <source>Schools are kept in the folder %1</source>
        <translation>Файлы школ лежат в папке %1</translation>
    </message>
</context>
<context>
    <name>starosta::ui::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>&amp;Save the table for the head…</source>
        <translation>&amp;Таблица для директора…</translation>
    </message>
    <message>
        <source>&amp;Keep the figures</source>
        <translation>&amp;Сохранить показатели</translation>
    </message>
    <message>
        <source>The figures of %1 are kept: those of other days can be compared with them.</source>
        <translation>Показатели за %1 сохранены: с ними можно сравнить показатели других дней.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>Kept on %1</source>
        <translation>Сохранено %1</translation>
    </message>
    <message>
        <source>As things stand on %1</source>
        <translation>На %1</translation>
    </message>
    <message>
        <source>As they were kept on %1, in numbers alone</source>
        <translation>Как сохранено %1, только числа</translation>
    </message>
    <message>
        <source>the platform’s list: %1</source>
        <translation>список платформы: %1</translation>
    </message>
    <message>
        <source>the platform’s list was not read yet</source>
        <translation>список платформы ещё не загружен</translation>
    </message>
    <message>
        <source>a dash stands where nobody knows</source>
        <translation>прочерк — нет сведений</translation>
    </message>
    <message>
        <source>F&amp;igures</source>
        <translation>&amp;Показатели</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Цели</translation>
    </message>
    <message>
        <source>&amp;Forms</source>
        <translation>&amp;Формы</translation>
    </message>
    <message>
        <source>Day of the figures</source>
        <translation>День показателей</translation>
    </message>
    <message>
        <source>Who has &amp;not joined…</source>
        <translation>Кто &amp;не вошёл…</translation>
    </message>
    <message>
        <source>&amp;Copy as a message</source>
        <translation>С&amp;копировать текст</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>Отчёт на &amp;бумаге…</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Графики</translation>
    </message>
</context>
<context>
    <name>starosta::ui::TableView</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>The filter hides every row of this list.</source>
        <translation>Условия поиска скрывают все строки списка.</translation>
    </message>
    <message>
        <source>No row contains “%1”.</source>
        <translation>Ни в одной строке нет «%1».</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Click a heading to sort, right-click it to choose columns. Just type to filter. Ctrl and Shift select several rows, Ctrl+C copies them, the right button shows what can be done.</source>
        <translation>Щелчок по заголовку сортирует, правая кнопка на нём выбирает столбцы. Чтобы найти строки, просто печатайте. Ctrl и Shift выделяют несколько строк, Ctrl+C копирует их, правая кнопка показывает, что можно сделать.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::TaskColumns</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>With whom or what</source>
        <translation>С кем или с чем</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закончено</translation>
    </message>
</context>
<context>
    <name>starosta::ui::TeacherColumns</name>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
</context>
<context>
    <name>starosta::ui::TeacherDelegate</name>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
</context>
<context>
    <name>starosta::ui::TeacherList</name>
    <message>
        <source>on leave</source>
        <translation>в отпуске</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ThreadTaskRunner</name>
    <message>
        <source>Cancel</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Прерывается…</translation>
    </message>
</context>
<context>
    <name>starosta::ui::TodoList</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No administrator is appointed for today</source>
        <translation>На сегодня не назначен администратор</translation>
    </message>
    <message>
        <source>Enter the order by which the administrator was appointed.</source>
        <translation>Внесите приказ о назначении администратора.</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>The school year %1 is over</source>
        <translation>Учебный год %1 закончился</translation>
    </message>
    <message>
        <source>The school&apos;s card is not complete</source>
        <translation>Сведения о школе заполнены не полностью</translation>
    </message>
    <message>
        <source>The head&apos;s name stands on papers.</source>
        <translation>ФИО руководителя нужно для документов.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>There are no classes yet</source>
        <translation>Классов пока нет</translation>
    </message>
    <message>
        <source>Make them by the approved nomenclature, all at once.</source>
        <translation>Создайте их сразу все, по утверждённой номенклатуре.</translation>
    </message>
    <message>
        <source>Make classes</source>
        <translation>Создать классы</translation>
    </message>
    <message numerus="yes">
        <source>Approved, but not made: %n class(es)</source>
        <translation>
            <numerusform>Утверждён, но не создан %n класс</numerusform>
            <numerusform>Утверждены, но не созданы %n класса</numerusform>
            <numerusform>Утверждены, но не созданы %n классов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the nomenclature: %n class(es)</source>
        <translation>
            <numerusform>Нет в номенклатуре: %n класс</numerusform>
            <numerusform>Нет в номенклатуре: %n класса</numerusform>
            <numerusform>Нет в номенклатуре: %n классов</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message numerus="yes">
        <source>Without a homeroom teacher: %n class(es)</source>
        <translation>
            <numerusform>Без классного руководителя: %n класс</numerusform>
            <numerusform>Без классного руководителя: %n класса</numerusform>
            <numerusform>Без классного руководителя: %n классов</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>There are no pupils yet</source>
        <translation>Учащихся пока нет</translation>
    </message>
    <message>
        <source>Bring them in from the file that the school already has.</source>
        <translation>Загрузите список из файла, который уже есть в школе.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузить</translation>
    </message>
    <message numerus="yes">
        <source>Expired: %n link(s)</source>
        <translation>
            <numerusform>Срок истёк: %n ссылка</numerusform>
            <numerusform>Срок истёк: %n ссылки</numerusform>
            <numerusform>Срок истёк: %n ссылок</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message numerus="yes">
        <source>Without a link: %n class(es) and role(s)</source>
        <translation>
            <numerusform>Не хватает %n ссылки</numerusform>
            <numerusform>Не хватает %n ссылок</numerusform>
            <numerusform>Не хватает %n ссылок</numerusform>
        </translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Внести ссылки</translation>
    </message>
    <message numerus="yes">
        <source>Never printed: sheets for %n link(s)</source>
        <translation>
            <numerusform>Листы не печатались: %n ссылка</numerusform>
            <numerusform>Листы не печатались: %n ссылки</numerusform>
            <numerusform>Листы не печатались: %n ссылок</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message numerus="yes">
        <source>Expire soon: %n link(s)</source>
        <translation>
            <numerusform>Скоро истекает %n ссылка</numerusform>
            <numerusform>Скоро истекают %n ссылки</numerusform>
            <numerusform>Скоро истекают %n ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whose audience has left: %n link(s)</source>
        <translation>
            <numerusform>Адресаты выбыли: %n ссылка</numerusform>
            <numerusform>Адресаты выбыли: %n ссылки</numerusform>
            <numerusform>Адресаты выбыли: %n ссылок</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Аннулировать</translation>
    </message>
    <message numerus="yes">
        <source>Unclaimed for long: %n link(s)</source>
        <translation>
            <numerusform>Давно не востребована %n ссылка</numerusform>
            <numerusform>Давно не востребованы %n ссылки</numerusform>
            <numerusform>Давно не востребованы %n ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be done on the platform: %n action(s)</source>
        <translation>
            <numerusform>На платформе нужно сделать: %n действие</numerusform>
            <numerusform>На платформе нужно сделать: %n действия</numerusform>
            <numerusform>На платформе нужно сделать: %n действий</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation>Показать, что сделать</translation>
    </message>
    <message numerus="yes">
        <source>On the platform, but not of the school: %n member(s)</source>
        <translation>
            <numerusform>На платформе, но не из школы: %n участник</numerusform>
            <numerusform>На платформе, но не из школы: %n участника</numerusform>
            <numerusform>На платформе, но не из школы: %n участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whose accounts these are is to be said: %n member(s)</source>
        <translation>
            <numerusform>Неизвестно, кто это: %n участник</numerusform>
            <numerusform>Неизвестно, кто это: %n участника</numerusform>
            <numerusform>Неизвестно, кто это: %n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message numerus="yes">
        <source>Join requests that have waited too long: %n</source>
        <translation>
            <numerusform>Заявки, которые ждут слишком долго: %n</numerusform>
            <numerusform>Заявки, которые ждут слишком долго: %n</numerusform>
            <numerusform>Заявки, которые ждут слишком долго: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join requests that wait: %n</source>
        <translation>
            <numerusform>Заявки, которые ждут решения: %n</numerusform>
            <numerusform>Заявки, которые ждут решения: %n</numerusform>
            <numerusform>Заявки, которые ждут решения: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Longer than %1. The platform lets nobody in until they are decided.</source>
        <translation>Дольше, чем %1. Пока заявка не решена, человека на платформе нет.</translation>
    </message>
    <message>
        <source>The platform lets nobody in until they are decided.</source>
        <translation>Пока заявка не решена, человека на платформе нет.</translation>
    </message>
    <message numerus="yes">
        <source>To be confirmed again: %n teacher(s)</source>
        <translation>
            <numerusform>Подтвердить снова: %n учителя</numerusform>
            <numerusform>Подтвердить снова: %n учителей</numerusform>
            <numerusform>Подтвердить снова: %n учителей</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message numerus="yes">
        <source>Confirmation under way: %n teacher(s)</source>
        <translation>
            <numerusform>Подтверждение не закончено: %n учитель</numerusform>
            <numerusform>Подтверждение не закончено: %n учителя</numerusform>
            <numerusform>Подтверждение не закончено: %n учителей</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>Confirmation not begun: %n teacher(s)</source>
        <translation>
            <numerusform>Подтверждение не начато: %n учитель</numerusform>
            <numerusform>Подтверждение не начато: %n учителя</numerusform>
            <numerusform>Подтверждение не начато: %n учителей</numerusform>
        </translation>
    </message>
    <message>
        <source>The hand-over is made with the order of the next appointment.</source>
        <translation>Дела передают по приказу о следующем назначении.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать дела</translation>
    </message>
    <message>
        <source>The school year %1 is ending</source>
        <translation>%1 учебный год заканчивается</translation>
    </message>
    <message>
        <source>The year %1 is rehearsed first: nothing is written until you begin it.</source>
        <translation>%1 учебный год сначала репетируется: ничего не записывается, пока вы его не начнёте.</translation>
    </message>
    <message>
        <source>New school year…</source>
        <translation>Новый учебный год…</translation>
    </message>
    <message numerus="yes">
        <source>Movements whose order is still to be entered: %n</source>
        <translation>
            <numerusform>Движения, приказ по которым ещё не внесён: %n</numerusform>
            <numerusform>Движения, приказ по которым ещё не внесён: %n</numerusform>
            <numerusform>Движения, приказ по которым ещё не внесён: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The earliest is of %1.</source>
        <translation>Самое раннее — от %1.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Внести</translation>
    </message>
    <message numerus="yes">
        <source>Numbers given to more than one order of a year: %n</source>
        <translation>
            <numerusform>Номера, данные нескольким приказам одного года: %n</numerusform>
            <numerusform>Номера, данные нескольким приказам одного года: %n</numerusform>
            <numerusform>Номера, данные нескольким приказам одного года: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message numerus="yes">
        <source>Mailing No. %1 is not finished: %n letter(s) wait</source>
        <translation>
            <numerusform>Рассылка № %1 не закончена: ждёт %n письмо</numerusform>
            <numerusform>Рассылка № %1 не закончена: ждут %n письма</numerusform>
            <numerusform>Рассылка № %1 не закончена: ждут %n писем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starosta::ui::TopBar</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Поиск по всему (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search people, classes, links, orders and commands</source>
        <translation>Поиск людей, классов, ссылок, приказов и команд</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Справка об этой странице</translation>
    </message>
    <message>
        <source>Help for this page (F1)</source>
        <translation>Справка об этой странице (F1)</translation>
    </message>
    <message>
        <source>One search for everything: people, classes, links by class and role, orders, pages and commands. Arrows choose, Enter opens, Esc leaves. A link itself is a secret and is never found.</source>
        <translation>Один поиск по всему: люди, классы, ссылки по классу и роли, приказы, страницы и команды. Стрелки выбирают, Enter открывает, Esc закрывает. Сама ссылка — секрет, поиском она не находится.</translation>
    </message>
    <message>
        <source>Takes the last change back, whatever it was: a field, an import of a thousand people. The journal keeps both.</source>
        <translation>Отменяет последнее изменение, каким бы оно ни было: поле или загрузка тысячи человек. В журнале останется и то и другое.</translation>
    </message>
    <message>
        <source>Brings back what was undone last, as long as nothing else was changed since.</source>
        <translation>Возвращает последнее отменённое, пока с тех пор не изменили что-то ещё.</translation>
    </message>
    <message>
        <source>Opens the help of the page beside your work.</source>
        <translation>Открывает справку о странице рядом с работой.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::TypedGuard</name>
    <message>
        <source>Close without saving?</source>
        <translation>Закрыть без сохранения?</translation>
    </message>
    <message>
        <source>What was typed here is not saved and will be lost.</source>
        <translation>То, что вы здесь ввели, не сохранено и пропадёт.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Закрыть, не сохраняя</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
</context>
<context>
    <name>starosta::ui::UndoConflicts</name>
    <message>
        <source>%1 — entry %2</source>
        <translation>%1 — запись журнала %2</translation>
    </message>
</context>
<context>
    <name>starosta::ui::ValidUntilDialog</name>
    <message>
        <source>Valid until</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>The link has a &amp;last day</source>
        <translation>У ссылки есть &amp;срок</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>&amp;Save the day</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>The platform’s links do not expire by themselves. The console reminds of the day; the link is reset in the platform’s cabinet.</source>
        <translation>Ссылки платформы сами не истекают. Программа напомнит о сроке, а сбрасывают ссылку в кабинете платформы.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::VerificationPage</name>
    <message>
        <source>Verification</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Verification of teachers</source>
        <translation>Подтверждение учителей</translation>
    </message>
    <message>
        <source>&amp;Confirmed…</source>
        <translation>&amp;Подтверждено…</translation>
    </message>
    <message>
        <source>&amp;Documents seen…</source>
        <translation>&amp;Документы просмотрены…</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>Not con&amp;firmed…</source>
        <translation>Не подтвер&amp;ждено…</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>К исполнению</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>All of the staff</source>
        <translation>Все работники</translation>
    </message>
    <message>
        <source>Confirmed: %1 of %2</source>
        <translation>Подтверждено: %1 из %2</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Each step is taken by those of the selected for whom it comes next.</source>
        <translation>Каждый шаг делается для тех из выбранных, для кого он следующий.</translation>
    </message>
    <message>
        <source>Choose somebody: what was seen, when and by whom, is shown here.</source>
        <translation>Выберите человека: здесь видно, что просмотрено, когда и кем.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Просмотрены</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation>Прежние круги</translation>
    </message>
    <message>
        <source>Begun: %1.</source>
        <translation>Начато: %1.</translation>
    </message>
    <message>
        <source>Documents seen</source>
        <translation>Документы просмотрены</translation>
    </message>
    <message>
        <source>Who saw them and when is written down, and that the status is to be confirmed on the platform.</source>
        <translation>Запишется, кто и когда их смотрел и что статус нужно подтвердить на платформе.</translation>
    </message>
    <message>
        <source>Whose documents were seen</source>
        <translation>Чьи документы просмотрены</translation>
    </message>
    <message>
        <source>&amp;Which documents</source>
        <translation>&amp;Какие документы</translation>
    </message>
    <message>
        <source>Write which documents were seen.</source>
        <translation>Напишите, какие документы просмотрены.</translation>
    </message>
    <message>
        <source>For example: order of hiring, passport. No numbers are needed.</source>
        <translation>Например: приказ о приёме на работу, паспорт. Номера не нужны.</translation>
    </message>
    <message>
        <source>&amp;Seen: %1</source>
        <translation>&amp;Просмотрены: %1</translation>
    </message>
    <message>
        <source>Documents seen: %1. The confirmation is to be done on the platform.</source>
        <translation>Документы просмотрены: %1. Статус нужно подтвердить на платформе.</translation>
    </message>
    <message>
        <source>Confirmed: %1.</source>
        <translation>Подтверждено: %1.</translation>
    </message>
    <message>
        <source>The round ends; a new one can be begun at any time.</source>
        <translation>Круг закончится; новый можно начать в любой день.</translation>
    </message>
    <message>
        <source>Whose status is not confirmed</source>
        <translation>Чей статус не подтверждён</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Напишите почему.</translation>
    </message>
    <message>
        <source>For example: no order of hiring</source>
        <translation>Например: нет приказа о приёме на работу</translation>
    </message>
    <message>
        <source>Not con&amp;firmed: %1</source>
        <translation>Не подтвер&amp;ждено: %1</translation>
    </message>
    <message>
        <source>Not confirmed: %1.</source>
        <translation>Не подтверждено: %1.</translation>
    </message>
    <message>
        <source>Filter by name, position, state</source>
        <translation>Отбор по имени, должности, состоянию</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Кто показан</translation>
    </message>
    <message>
        <source>Nobody stands here</source>
        <translation>Здесь никого нет</translation>
    </message>
    <message>
        <source>All of the staff, the administration too, has the status “teacher” confirmed on the platform: only that keeps the rights there. Enter the staff first, or import it.</source>
        <translation>Статус «учитель» на платформе подтверждают всем работникам, и администрации тоже: только он сохраняет там права. Сначала внесите или загрузите работников.</translation>
    </message>
</context>
<context>
    <name>starosta::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New school…</source>
        <translation>&amp;Новая школа…</translation>
    </message>
    <message>
        <source>&amp;Open a school&apos;s file…</source>
        <translation>&amp;Открыть файл школы…</translation>
    </message>
    <message>
        <source>Open a school&apos;s file</source>
        <translation>Открыть файл школы</translation>
    </message>
    <message>
        <source>Schools (*.starosta)</source>
        <translation>Школы (*.starosta)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Open the &amp;example school</source>
        <translation>Открыть &amp;учебный пример</translation>
    </message>
    <message>
        <source>&amp;Import people from a file…</source>
        <translation>&amp;Загрузить людей из файла…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>На&amp;печатать…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Найти на странице</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>По&amp;иск по всему</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>С&amp;траница</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Read everything again</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Sections in use</source>
        <translation>Какие &amp;разделы показывать</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Help for this &amp;page</source>
        <translation>Справка об этой &amp;странице</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>С&amp;одержание</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Что это такое?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>&amp;About Starosta</source>
        <translation>О &amp;программе</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>Save a copy of the school</source>
        <translation>Сохранить копию школы</translation>
    </message>
    <message>
        <source>School, copy of %1.starosta</source>
        <translation>Школа, копия %1.starosta</translation>
    </message>
    <message>
        <source>Import rows from the clip&amp;board…</source>
        <translation>Загрузить строки из &amp;буфера обмена…</translation>
    </message>
    <message>
        <source>&amp;History of imports…</source>
        <translation>&amp;История загрузок…</translation>
    </message>
    <message>
        <source>&amp;Recent schools</source>
        <translation>&amp;Недавние школы</translation>
    </message>
    <message>
        <source>&amp;Help beside the page</source>
        <translation>&amp;Справка рядом со страницей</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлые</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Тёмные</translation>
    </message>
    <message>
        <source>Send &amp;links by e-mail…</source>
        <translation>Отправить ссылки по по&amp;чте…</translation>
    </message>
    <message>
        <source>New &amp;school year…</source>
        <translation>Новый &amp;учебный год…</translation>
    </message>
</context>
</TS>
