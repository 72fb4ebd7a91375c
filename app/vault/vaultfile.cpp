// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vaultfile.h"

#include "qcasetup.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtCrypto>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace
{
constexpr QByteArrayView magic("MAILWRIGHT-VAULT");
constexpr quint16 newestVersion = 1;
constexpr quint8 pbkdf2Sha1ThenHkdfSha256 = 1;
constexpr quint8 aes256Gcm = 1;

constexpr qsizetype saltSize = 16;
constexpr qsizetype nonceSize = 12;
constexpr qsizetype headerSize = 52;
constexpr qsizetype tagSize = 16;
constexpr qsizetype checksumSize = 32;
constexpr qsizetype plainTextStep = 1024;

// Takes the parts of a text one by one; after the first part that is not there everything is empty.
class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_rest(text)
    {
    }

    QByteArrayView take(qsizetype size)
    {
        m_complete = m_complete && size <= m_rest.size();
        if (!m_complete)
            return {};
        const auto part = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return part;
    }
    template<typename Number>
    Number number()
    {
        const auto part = take(sizeof(Number));
        return m_complete ? qFromBigEndian<Number>(part.data()) : Number(0);
    }
    QByteArrayView counted()
    {
        return take(number<quint32>());
    }
    bool isComplete() const
    {
        return m_complete;
    }

private:
    QByteArrayView m_rest;
    bool m_complete = true;
};

// Fills memory of a known size part by part.
class Writer
{
public:
    explicit Writer(char *place)
        : m_place(place)
    {
    }

    void put(QByteArrayView bytes)
    {
        m_place = std::copy(bytes.begin(), bytes.end(), m_place);
    }
    template<typename Number>
    void number(Number value)
    {
        qToBigEndian(value, m_place);
        m_place += sizeof(Number);
    }
    void counted(QByteArrayView bytes)
    {
        number(static_cast<quint32>(bytes.size()));
        put(bytes);
    }

private:
    char *m_place;
};

// The first 52 octets, taken apart.
struct Header {
    quint16 version;
    quint8 derivation;
    quint8 cipher;
    quint32 iterations;
    QByteArrayView salt;
    QByteArrayView nonce;
};

std::optional<Header> parseHeader(QByteArrayView file)
{
    Reader reader(file);
    if (reader.take(magic.size()) != magic)
        return std::nullopt;
    Header header{};
    header.version = reader.number<quint16>();
    header.derivation = reader.number<quint8>();
    header.cipher = reader.number<quint8>();
    header.iterations = reader.number<quint32>();
    header.salt = reader.take(saltSize);
    header.nonce = reader.take(nonceSize);
    return reader.isComplete() ? std::optional(header) : std::nullopt;
}

QByteArray newHeader(quint32 iterations)
{
    std::array<quint32, (saltSize + nonceSize) / sizeof(quint32)> noise;
    QRandomGenerator::system()->fillRange(noise.data(), noise.size());

    QByteArray header(headerSize, Qt::Uninitialized);
    Writer writer(header.data());
    writer.put(magic);
    writer.number(newestVersion);
    writer.number(pbkdf2Sha1ThenHkdfSha256);
    writer.number(aes256Gcm);
    writer.number(iterations);
    writer.put(QByteArrayView(reinterpret_cast<const char *>(noise.data()), saltSize + nonceSize));
    return header;
}

QCA::SecureArray secureCopy(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size());
}

// Keyboards disagree on whether "ö" is one character or two, so a passphrase is brought to NFC.
QCA::SecureArray normalised(const Secret &passphrase)
{
    if (!passphrase.bytes().isValidUtf8())
        return secureCopy(passphrase.bytes());
    auto typed = QString::fromUtf8(passphrase.bytes());
    auto composed = typed.normalized(QString::NormalizationForm_C);
    wipe(typed);
    auto bytes = composed.toUtf8();
    wipe(composed);
    QCA::SecureArray copy(bytes);
    wipe(bytes);
    return copy;
}

// PBKDF2 gives one block of SHA-1, 20 octets: a second one would cost as much as the first and is better spent on
// iterations. HKDF makes the 32 octets of it, bound to the header.
QCA::SymmetricKey deriveKey(const Secret &passphrase, const Header &header, QByteArrayView headerBytes)
{
    const QCA::InitializationVector salt(secureCopy(header.salt));
    const auto stretched = QCA::PBKDF2(u"sha1"_s).makeKey(normalised(passphrase), salt, 20, header.iterations);
    return QCA::HKDF(u"sha256"_s).makeKey(stretched, salt, QCA::InitializationVector(secureCopy(headerBytes)), 32);
}

QCA::Cipher makeCipher(QCA::Direction direction, const QCA::SymmetricKey &key, QByteArrayView nonce, const QCA::AuthTag &tag)
{
    return {u"aes256"_s, QCA::Cipher::GCM, QCA::Cipher::NoPadding, direction, key, QCA::InitializationVector(secureCopy(nonce)), tag};
}

QCA::SecureArray toPlainText(const Secrets &secrets)
{
    qsizetype size = sizeof(quint32);
    for (const auto &[name, secret] : secrets)
        size += 2 * sizeof(quint32) + name.toUtf8().size() + secret.bytes().size();
    const auto padded = (size + plainTextStep - 1) / plainTextStep * plainTextStep;
    if (padded > largestVault)
        return {};

    QCA::SecureArray plainText(static_cast<int>(padded));
    Writer writer(plainText.data());
    writer.number(static_cast<quint32>(secrets.size()));
    for (const auto &[name, secret] : secrets) {
        writer.counted(name.toUtf8());
        writer.counted(secret.bytes());
    }
    return plainText;
}

std::optional<Secrets> fromPlainText(const QCA::SecureArray &plainText)
{
    Reader reader(QByteArrayView(plainText.constData(), plainText.size()));
    Secrets secrets;
    for (auto left = reader.number<quint32>(); left > 0 && reader.isComplete(); --left) {
        const auto name = QString::fromUtf8(reader.counted());
        auto bytes = reader.counted().toByteArray();
        secrets.insert_or_assign(name, Secret::take(bytes));
    }
    return reader.isComplete() ? std::optional(secrets) : std::nullopt;
}

QByteArray checksum(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool isAcceptable(const Header &header, const VaultCost &cost)
{
    return header.version == newestVersion && header.derivation == pbkdf2Sha1ThenHkdfSha256 && header.cipher == aes256Gcm && header.iterations >= cost.fewest
        && header.iterations <= cost.most;
}
}

bool isVaultSupported()
{
    return keepsSecretsInMemory() && QCA::isSupported({u"pbkdf2(sha1)"_s, u"hkdf(sha256)"_s, u"aes256-gcm"_s});
}

std::expected<QByteArray, StoreFault> lockVault(const Secrets &secrets, const Secret &passphrase, const VaultCost &cost)
{
    if (!isVaultSupported())
        return std::unexpected(StoreFault::Unsupported);
    if (passphrase.isEmpty())
        return std::unexpected(StoreFault::NoPassphrase);
    const auto plainText = toPlainText(secrets);
    if (plainText.isEmpty())
        return std::unexpected(StoreFault::Unfit);

    auto file = newHeader(cost.iterations);
    const auto header = parseHeader(file).value();
    auto cipher = makeCipher(QCA::Encode, deriveKey(passphrase, header, file), header.nonce, QCA::AuthTag(tagSize));
    const auto cipherText = cipher.process(plainText);
    if (!cipher.ok())
        return std::unexpected(StoreFault::Unsupported);
    file += cipherText.toByteArray() + cipher.tag().toByteArray();
    if (file.size() + checksumSize > largestVault)
        return std::unexpected(StoreFault::Unfit);
    return file + checksum(file);
}

std::expected<Secrets, StoreFault> unlockVault(const QByteArray &file, const Secret &passphrase, const VaultCost &cost)
{
    if (!isVaultSupported())
        return std::unexpected(StoreFault::Unsupported);
    if (passphrase.isEmpty())
        return std::unexpected(StoreFault::NoPassphrase);
    const auto header = parseHeader(file);
    if (header && header->version > newestVersion)
        return std::unexpected(StoreFault::NewerVersion);
    if (!header || file.size() > largestVault || file.size() < headerSize + tagSize + checksumSize)
        return std::unexpected(StoreFault::Damaged);
    const auto locked = QByteArrayView(file).chopped(checksumSize);
    if (checksum(locked) != QByteArrayView(file).last(checksumSize) || !isAcceptable(*header, cost))
        return std::unexpected(StoreFault::Damaged);

    const auto key = deriveKey(passphrase, *header, locked.first(headerSize));
    auto cipher = makeCipher(QCA::Decode, key, header->nonce, QCA::AuthTag(secureCopy(locked.last(tagSize))));
    const QCA::SecureArray plainText = cipher.process(secureCopy(locked.sliced(headerSize).chopped(tagSize)));
    if (!cipher.ok())
        return std::unexpected(StoreFault::WrongPassphrase);
    const auto secrets = fromPlainText(plainText);
    return secrets ? std::expected<Secrets, StoreFault>(*secrets) : std::unexpected(StoreFault::Damaged);
}
