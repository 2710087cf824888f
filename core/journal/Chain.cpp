// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Chain.h"

#include <QtEndian>

#include <sodium.h>

namespace starosta::journal {

namespace {

constexpr int kHashSize = 32;

class Hasher
{
public:
    Hasher() { crypto_generichash_init(&m_state, nullptr, 0, kHashSize); }

    void add(const QByteArray &bytes)
    {
        addNumber(bytes.size());
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  size_t(bytes.size()));
    }
    void add(const QString &text) { add(text.toUtf8()); }
    /// Fixed byte order, so that a store moves between machines.
    void addNumber(qint64 number)
    {
        const qint64 bytes = qToLittleEndian(number);
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(&bytes), sizeof bytes);
    }
    QByteArray result()
    {
        QByteArray hash(kHashSize, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()), kHashSize);
        return hash;
    }

private:
    crypto_generichash_state m_state;
};

} // namespace

QByteArray hashOf(const ChainLink &link)
{
    Hasher hasher;
    hasher.addNumber(link.number.value());
    hasher.add(link.at);
    hasher.add(link.actor);
    hasher.add(link.action);
    hasher.add(link.subject);
    hasher.addNumber(link.record ? 1 : 0);
    if (link.record) {
        hasher.add(link.record->table);
        hasher.addNumber(link.record->row);
    }
    hasher.add(link.because.reason);
    hasher.add(link.because.order);
    hasher.addNumber(link.undoes ? link.undoes->value() : 0);
    hasher.addNumber(link.reversible ? 1 : 0);
    hasher.addNumber(link.rowsChanged);
    hasher.add(link.digest);
    hasher.add(link.previous);
    return hasher.result();
}

QByteArray digestOf(const QByteArray &changeset)
{
    QByteArray digest(kHashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), kHashSize,
                       reinterpret_cast<const unsigned char *>(changeset.constData()), size_t(changeset.size()),
                       nullptr, 0);
    return digest;
}

QByteArray chainStart()
{
    return QByteArray(kHashSize, '\0');
}

QString witnessOf(const QByteArray &hash)
{
    return QString::fromLatin1(hash.first(std::min(kWitnessBytes, hash.size())).toHex());
}

} // namespace starosta::journal
