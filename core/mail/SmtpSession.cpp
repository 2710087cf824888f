// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/SmtpSession.h"

#include <QRegularExpression>
#include <QSet>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <curl/curl.h>
#include <mutex>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace starosta::mail {

namespace {

constexpr int kPollMilliseconds = 50;
constexpr std::chrono::milliseconds kWatch(50);
/// For the server's answer to our good-bye.
constexpr std::chrono::milliseconds kFarewell(1000);
constexpr qsizetype kLongestReply = 300;

/// How far the conversation about one letter got.
enum class Stage { connecting, sender, recipient, content };

void initialiseCurl()
{
    static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_ASSERT(once == CURLE_OK);
    Q_UNUSED(once)
}

/// What a server said, as it can be kept and shown: without the link and the password, and without anything long enough
/// to hold one.
QString shownReply(const QByteArray &reply, const QStringList &secrets)
{
    static const QRegularExpression longWords(QStringLiteral("[^\\s@]{30,}"));
    QString text = QString::fromUtf8(reply);
    for (const QString &secret : secrets) {
        if (!secret.isEmpty())
            text.replace(secret, QStringLiteral("…"));
    }
    text.replace(longWords, QStringLiteral("…"));
    for (QChar &character : text) {
        if (!character.isPrint())
            character = u' ';
    }
    return text.simplified().left(kLongestReply);
}

bool isReplyLine(const QByteArray &line)
{
    const auto isDigit = [&line](qsizetype at) { return line[at] >= '0' && line[at] <= '9'; };
    return line.size() >= 3 && isDigit(0) && isDigit(1) && isDigit(2) &&
           (line.size() == 3 || std::strchr(" -\r\n", line[3]));
}

} // namespace

struct SmtpSession::Line
{
    Line(const MailSettings &given, const MailPassword &password, Progress &theProgress);
    ~Line();

    CURLcode perform();
    Delivery deliveryOf(CURLcode code, const Parcel &parcel);
    Error errorOf(CURLcode code, const Parcel &parcel, long response) const;
    void watch();
    void shutSockets();

    static size_t readLetter(char *buffer, size_t size, size_t count, void *line);
    static size_t takeReply(char *text, size_t size, size_t count, void *line);
    static size_t takeNothing(char *, size_t size, size_t count, void *) { return size * count; }
    static int isCanceled(void *line, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    static int noteCommand(CURL *, curl_infotype type, char *text, size_t size, void *line);
    static curl_socket_t openSocket(void *line, curlsocktype, curl_sockaddr *address);
    static int closeSocket(void *line, curl_socket_t socket);

    MailSettings settings;
    /// The password as a server may quote it: as it is, and as it is said in each way of logging in.
    QStringList passwordForms;
    Progress &progress;
    CURL *easy;
    /// The last letter got no answer: the conversation may still wait for one, and the next must not take it for its
    /// own.
    bool unanswered = false;
    CURLM *multi;

    // Of the letter that is being sent.
    const QByteArray *bytes = nullptr;
    qsizetype at = 0;
    const std::function<Result<>()> *handOver = nullptr;
    bool handedOver = false;
    std::optional<Error> handOverFailure;
    Stage stage = Stage::connecting;
    QByteArray reply; ///< the lines of the latest one
    bool replyEnded = false;
    bool rubbish = false;
    bool farewell = false;

    std::mutex mutex; ///< of the three below
    std::condition_variable awake;
    QSet<int> sockets;
    bool closing = false;
    bool closed = false;
    /// libcurl waits for the answer to the last line of a letter, and to a good-bye, without asking whether to stop.
    std::thread watcher;
};

SmtpSession::Line::Line(const MailSettings &given, const MailPassword &password, Progress &theProgress)
    : settings(given)
    , progress(theProgress)
{
    for (const QByteArray &said :
         {password.bytes, QByteArray(1, char(0)) + given.user.toUtf8() + QByteArray(1, char(0)) + password.bytes}) {
        if (password.bytes.isEmpty())
            break;
        passwordForms.append(QString::fromUtf8(said));
        passwordForms.append(QString::fromLatin1(said.toBase64()));
        passwordForms.append(QString::fromLatin1(said.toBase64(QByteArray::OmitTrailingEquals)));
    }
    initialiseCurl();
    easy = curl_easy_init();
    multi = curl_multi_init();
    const bool implicitTls = settings.security == Security::tls;
    // The path is what we call ourselves: the computer's name concerns nobody.
    const QString url = QStringLiteral("%1://%2:%3/localhost")
                            .arg(implicitTls ? QStringLiteral("smtps") : QStringLiteral("smtp"), settings.host,
                                 QString::number(settings.port));
    curl_easy_setopt(easy, CURLOPT_URL, url.toLatin1().constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(easy, CURLOPT_PROXY, ""); // no variable of the environment leads elsewhere
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // a search for the host's address is not waited for
    // All or nothing: without TLS the conversation ends before a sender or a recipient is named.
    curl_easy_setopt(easy, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!settings.caFile.isEmpty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, settings.caFile.toLocal8Bit().constData());
    if (!settings.user.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_USERNAME, settings.user.toUtf8().constData());
        curl_easy_setopt(easy, CURLOPT_PASSWORD, password.bytes.constData());
    }
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, settings.connectSeconds * 1000L);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, settings.messageSeconds * 1000L);
    curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(easy, CURLOPT_READFUNCTION, readLetter);
    curl_easy_setopt(easy, CURLOPT_READDATA, this);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeNothing);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, takeReply);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, isCanceled);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, this);
    // Nothing is written down of what is said: only which command it is.
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, noteCommand);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, openSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, closeSocket);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
    watcher = std::thread([this] { watch(); });
}

SmtpSession::Line::~Line()
{
    {
        const std::lock_guard lock(mutex);
        closing = true;
    }
    awake.notify_all();
    curl_easy_cleanup(easy);
    curl_multi_cleanup(multi); // says good-bye
    {
        const std::lock_guard lock(mutex);
        closed = true;
    }
    awake.notify_all();
    watcher.join();
}

void SmtpSession::Line::watch()
{
    std::unique_lock lock(mutex);
    while (!closing) {
        awake.wait_for(lock, kWatch, [this] { return closing; });
        if (progress.canceled())
            shutSockets();
    }
    const auto end = std::chrono::steady_clock::now() + kFarewell;
    while (!closed) {
        awake.wait_for(lock, kWatch, [this] { return closed; });
        if (progress.canceled() || std::chrono::steady_clock::now() > end)
            shutSockets();
    }
}

/// With the mutex locked, so that none is closed and its number given to a file in between.
void SmtpSession::Line::shutSockets()
{
    for (const int socket : std::as_const(sockets))
        ::shutdown(socket, SHUT_RDWR);
}

curl_socket_t SmtpSession::Line::openSocket(void *line, curlsocktype, curl_sockaddr *address)
{
    auto *self = static_cast<Line *>(line);
    const int made = ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    if (made >= 0) {
        const std::lock_guard lock(self->mutex);
        self->sockets.insert(made);
    }
    return made;
}

int SmtpSession::Line::closeSocket(void *line, curl_socket_t socket)
{
    auto *self = static_cast<Line *>(line);
    const std::lock_guard lock(self->mutex);
    self->sockets.remove(socket);
    return ::close(socket);
}

int SmtpSession::Line::isCanceled(void *line, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Line *>(line)->progress.canceled() ? 1 : 0;
}

int SmtpSession::Line::noteCommand(CURL *, curl_infotype type, char *text, size_t size, void *line)
{
    auto *self = static_cast<Line *>(line);
    if (type != CURLINFO_HEADER_OUT)
        return 0;
    const QByteArrayView command(text, qsizetype(size));
    if (command.startsWith("MAIL "))
        self->stage = Stage::sender;
    else if (command.startsWith("RCPT "))
        self->stage = Stage::recipient;
    else if (command.startsWith("DATA"))
        self->stage = Stage::content;
    else if (command.startsWith("QUIT"))
        self->farewell = true;
    return 0;
}

size_t SmtpSession::Line::takeReply(char *text, size_t size, size_t count, void *line)
{
    auto *self = static_cast<Line *>(line);
    const QByteArray said(text, qsizetype(size * count));
    if (self->farewell) // an answer to the good-bye after a refusal says nothing of the letter
        return size * count;
    if (self->replyEnded)
        self->reply.clear();
    self->rubbish = self->rubbish || !isReplyLine(said);
    self->replyEnded = said.size() < 4 || said[3] != '-';
    if (self->reply.size() < kLongestReply * 4)
        self->reply += said.mid(4).trimmed() + ' ';
    return size * count;
}

/// libcurl sends the final dot once there is nothing more to read: until then the server has no letter.
size_t SmtpSession::Line::readLetter(char *buffer, size_t size, size_t count, void *line)
{
    auto *self = static_cast<Line *>(line);
    const qsizetype length = std::min<qsizetype>(qsizetype(size * count), self->bytes->size() - self->at);
    if (length > 0) {
        std::memcpy(buffer, self->bytes->constData() + self->at, size_t(length));
        self->at += length;
        return size_t(length);
    }
    if (self->progress.canceled())
        return CURL_READFUNC_ABORT;
    if (!self->handedOver) {
        if (const auto done = (*self->handOver)(); !done) {
            self->handOverFailure = done.error();
            return CURL_READFUNC_ABORT;
        }
        self->handedOver = true;
    }
    return 0;
}

CURLcode SmtpSession::Line::perform()
{
    curl_multi_add_handle(multi, easy);
    int running = 0;
    CURLcode code = CURLE_FAILED_INIT;
    // The handle is never taken away from a letter in the middle: libcurl would end it with its dot then.
    do {
        if (curl_multi_perform(multi, &running) != CURLM_OK)
            break;
        if (running > 0)
            curl_multi_poll(multi, nullptr, 0, kPollMilliseconds, nullptr);
    } while (running > 0);
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(multi, &left)) {
        if (message->msg == CURLMSG_DONE)
            code = message->data.result;
    }
    curl_multi_remove_handle(multi, easy);
    return code;
}

Error SmtpSession::Line::errorOf(CURLcode code, const Parcel &parcel, long response) const
{
    const Error unreachable{ErrorCode::mailServerUnreachable, {settings.host, QString::number(settings.port)}};
    switch (int(code)) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return {ErrorCode::mailServerUnknown, {settings.host}};
    case CURLE_COULDNT_CONNECT:
        return unreachable;
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
        return {ErrorCode::mailServerNoTls, {settings.host}};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_ISSUER_ERROR:
        return {ErrorCode::mailServerCertificate, {settings.host}};
    case CURLE_LOGIN_DENIED:
        return {ErrorCode::mailLoginRefused, {settings.user}};
    default:
        break;
    }
    if (rubbish)
        return {ErrorCode::mailServerRubbish, {settings.host}};
    if (code == CURLE_OPERATION_TIMEDOUT) {
        const int seconds = stage == Stage::connecting ? settings.connectSeconds : settings.messageSeconds;
        return {ErrorCode::mailTimeout, {settings.host, QString::number(seconds)}};
    }
    if (response >= 400) {
        const QString said = QString::number(response) + u' ' + shownReply(reply, parcel.secrets + passwordForms);
        // Before a recipient is named the answer is about the sender, whatever the address.
        if (stage == Stage::connecting || stage == Stage::sender)
            return {ErrorCode::mailRefused, {QString(), said, settings.host}};
        return {ErrorCode::mailRefused, {parcel.to.text(), said}};
    }
    if (code == CURLE_WEIRD_SERVER_REPLY || code == CURLE_REMOTE_ACCESS_DENIED)
        return {ErrorCode::mailServerRubbish, {settings.host}};
    return unreachable;
}

Delivery SmtpSession::Line::deliveryOf(CURLcode code, const Parcel &parcel)
{
    if (code == CURLE_OK)
        return {.state = DeliveryState::taken};
    if (handOverFailure)
        return {.state = DeliveryState::failed, .error = handOverFailure, .stopsRun = true};
    long response = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &response);
    const Error error = errorOf(code, parcel, response);
    // Of all errors, only an answer of the server proves that it did not keep the letter.
    if (handedOver)
        return {.state = error.code == ErrorCode::mailRefused ? DeliveryState::refused : DeliveryState::uncertain,
                .error = error};
    if (progress.canceled())
        return {.state = DeliveryState::canceled, .error = Error{ErrorCode::canceled}};
    return {.state = error.code == ErrorCode::mailRefused ? DeliveryState::refused : DeliveryState::failed,
            .error = error,
            .stopsRun = stage == Stage::connecting || (stage == Stage::sender && response >= 400)};
}

SmtpSession::SmtpSession(const MailSettings &settings, const MailPassword &password, Progress &progress)
    : m_line(std::make_unique<Line>(settings, password, progress))
{}

SmtpSession::~SmtpSession() = default;

Delivery SmtpSession::send(const Parcel &parcel, const std::function<Result<>()> &handOver)
{
    Line &line = *m_line;
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(
        curl_slist_append(nullptr, parcel.to.text().toLatin1().constData()), &curl_slist_free_all);
    curl_easy_setopt(line.easy, CURLOPT_MAIL_FROM, parcel.from.text().toLatin1().constData());
    curl_easy_setopt(line.easy, CURLOPT_MAIL_RCPT, recipients.get());
    line.bytes = &parcel.bytes;
    line.handOver = &handOver;
    // libcurl would go on with a connection that timed out while the answer to the final dot was awaited.
    if (line.unanswered) {
        const std::lock_guard lock(line.mutex);
        line.shutSockets();
    }
    curl_easy_setopt(line.easy, CURLOPT_FRESH_CONNECT, line.unanswered ? 1L : 0L);
    const auto attempt = [&] {
        line.at = 0;
        line.handedOver = false;
        line.handOverFailure.reset();
        line.stage = Stage::connecting;
        line.reply.clear();
        line.replyEnded = false;
        line.rubbish = false;
        line.farewell = false;
        return line.deliveryOf(line.perform(), parcel);
    };
    Delivery delivery = attempt();
    long connects = 1;
    curl_easy_getinfo(line.easy, CURLINFO_NUM_CONNECTS, &connects);
    long response = 0;
    curl_easy_getinfo(line.easy, CURLINFO_RESPONSE_CODE, &response);
    // A server may close a connection after so many letters: the next one begins another, once.
    const bool wasClosed = delivery.error && (delivery.error->code == ErrorCode::mailServerUnreachable ||
                                              (delivery.state == DeliveryState::refused && response == 421));
    if (wasClosed && connects == 0 && !line.handedOver && delivery.state != DeliveryState::canceled)
        delivery = attempt();
    curl_easy_setopt(line.easy, CURLOPT_MAIL_RCPT, nullptr);
    line.unanswered = delivery.state != DeliveryState::taken && delivery.state != DeliveryState::refused;
    return delivery;
}

} // namespace starosta::mail
