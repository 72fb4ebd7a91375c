// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vaultfile.h"

#include "base/qcasetup.h"

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
constexpr quint16 versionWithoutAge = 1;
constexpr quint16 newestVersion = 2;
constexpr quint8 aes256Gcm = 1;

constexpr qsizetype costSize = 4;
constexpr qsizetype saltSize = 16;
constexpr qsizetype nonceSize = 12;
constexpr qsizetype headerSize = 52;
constexpr qsizetype tagSize = 16;
constexpr qsizetype checksumSize = 32;
constexpr qsizetype plainTextStep = 1024;
constexpr qsizetype idSize = 16;

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
    KeyDerivation derivation;
    quint8 cipher;
    QByteArrayView cost;
    QByteArrayView salt;
    QByteArrayView nonce;

    quint32 iterations() const
    {
        return Reader(cost).number<quint32>();
    }
    Argon2Cost argon2() const
    {
        Reader reader(cost);
        Argon2Cost asked;
        asked.memory = reader.number<quint16>();
        asked.passes = reader.number<quint8>();
        asked.lanes = reader.number<quint8>();
        return asked;
    }
};

std::optional<Header> parseHeader(QByteArrayView file)
{
    Reader reader(file);
    if (reader.take(magic.size()) != magic)
        return std::nullopt;
    Header header{};
    header.version = reader.number<quint16>();
    header.derivation = KeyDerivation(reader.number<quint8>());
    header.cipher = reader.number<quint8>();
    header.cost = reader.take(costSize);
    header.salt = reader.take(saltSize);
    header.nonce = reader.take(nonceSize);
    return reader.isComplete() ? std::optional(header) : std::nullopt;
}

QByteArray newHeader(const VaultCost &cost)
{
    std::array<quint32, (saltSize + nonceSize) / sizeof(quint32)> noise;
    QRandomGenerator::system()->fillRange(noise.data(), noise.size());

    QByteArray header(headerSize, Qt::Uninitialized);
    Writer writer(header.data());
    writer.put(magic);
    writer.number(newestVersion);
    writer.number(static_cast<quint8>(cost.derivation));
    writer.number(aes256Gcm);
    if (cost.derivation == KeyDerivation::Argon2id) {
        writer.number(cost.argon2.memory);
        writer.number(cost.argon2.passes);
        writer.number(cost.argon2.lanes);
    } else {
        writer.number(cost.iterations);
    }
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

// PBKDF2 gives one block of SHA-1, 20 octets: a second one would cost as much as the first and is better spent on iterations.
std::optional<QCA::SecureArray> stretched(const Secret &passphrase, const Header &header)
{
    if (header.derivation == KeyDerivation::Argon2id)
        return argon2id(normalised(passphrase), header.salt, header.argon2());
    return QCA::PBKDF2(u"sha1"_s).makeKey(normalised(passphrase), QCA::InitializationVector(secureCopy(header.salt)), 20, header.iterations());
}

// HKDF binds what was made of the passphrase to the header. Nothing where there is not enough memory.
std::optional<QCA::SymmetricKey> deriveKey(const Secret &passphrase, const Header &header, QByteArrayView headerBytes)
{
    return stretched(passphrase, header).transform([&](const QCA::SecureArray &key) {
        const QCA::InitializationVector salt(secureCopy(header.salt));
        return QCA::HKDF(u"sha256"_s).makeKey(key, salt, QCA::InitializationVector(secureCopy(headerBytes)), 32);
    });
}

QCA::Cipher makeCipher(QCA::Direction direction, const QCA::SymmetricKey &key, QByteArrayView nonce, const QCA::AuthTag &tag)
{
    return {u"aes256"_s, QCA::Cipher::GCM, QCA::Cipher::NoPadding, direction, key, QCA::InitializationVector(secureCopy(nonce)), tag};
}

QCA::SecureArray toPlainText(const Vault &vault)
{
    qsizetype size = idSize + sizeof(quint64) + sizeof(quint32);
    for (const auto &[name, secret] : vault.secrets)
        size += 2 * sizeof(quint32) + name.toUtf8().size() + secret.bytes().size();
    const auto padded = (size + plainTextStep - 1) / plainTextStep * plainTextStep;
    if (padded > largestVault)
        return {};

    QCA::SecureArray plainText(static_cast<int>(padded));
    Writer writer(plainText.data());
    writer.put(vault.age.id.toRfc4122());
    writer.number(vault.age.saves);
    writer.number(static_cast<quint32>(vault.secrets.size()));
    for (const auto &[name, secret] : vault.secrets) {
        writer.counted(name.toUtf8());
        writer.counted(secret.bytes());
    }
    return plainText;
}

std::optional<Vault> fromPlainText(const QCA::SecureArray &plainText, quint16 version)
{
    Reader reader(QByteArrayView(plainText.constData(), plainText.size()));
    Vault vault;
    if (version > versionWithoutAge) {
        vault.age.id = QUuid::fromRfc4122(reader.take(idSize));
        vault.age.saves = reader.number<quint64>();
    }
    for (auto left = reader.number<quint32>(); left > 0 && reader.isComplete(); --left) {
        const auto name = QString::fromUtf8(reader.counted());
        auto bytes = reader.counted().toByteArray();
        vault.secrets.insert_or_assign(name, Secret::take(bytes));
    }
    return reader.isComplete() ? std::optional(vault) : std::nullopt;
}

QByteArray checksum(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool isKnown(const Header &header)
{
    const bool isPbkdf2 = header.derivation == KeyDerivation::Pbkdf2;
    const bool isArgon2id = header.derivation == KeyDerivation::Argon2id && header.version > versionWithoutAge;
    return header.version >= versionWithoutAge && header.version <= newestVersion && header.cipher == aes256Gcm && (isPbkdf2 || isArgon2id);
}

template<typename Number>
bool isBetween(Number number, Number least, Number most)
{
    return number >= least && number <= most;
}

bool isAffordable(const Header &header, const VaultCost &cost)
{
    if (header.derivation == KeyDerivation::Pbkdf2)
        return isBetween(header.iterations(), cost.fewest, cost.most);
    const auto asked = header.argon2();
    return isBetween(asked.memory, cost.leastArgon2.memory, cost.mostArgon2.memory) && isBetween(asked.passes, cost.leastArgon2.passes, cost.mostArgon2.passes)
        && isBetween(asked.lanes, cost.leastArgon2.lanes, cost.mostArgon2.lanes);
}
}

KeyDerivation bestDerivation()
{
    return isArgon2Supported() ? KeyDerivation::Argon2id : KeyDerivation::Pbkdf2;
}

bool isVaultSupported()
{
    return keepsSecretsInMemory() && QCA::isSupported({u"pbkdf2(sha1)"_s, u"hkdf(sha256)"_s, u"aes256-gcm"_s});
}

std::expected<QByteArray, StoreFault> lockVault(const Vault &vault, const Secret &passphrase, const VaultCost &cost)
{
    if (!isVaultSupported())
        return std::unexpected(StoreFault::Unsupported);
    if (passphrase.isEmpty())
        return std::unexpected(StoreFault::NoPassphrase);
    const auto plainText = toPlainText(vault);
    if (plainText.isEmpty())
        return std::unexpected(StoreFault::Unfit);

    auto file = newHeader(cost);
    const auto header = parseHeader(file).value();
    const auto key = deriveKey(passphrase, header, file);
    if (!key)
        return std::unexpected(StoreFault::Unsupported);
    auto cipher = makeCipher(QCA::Encode, *key, header.nonce, QCA::AuthTag(tagSize));
    const auto cipherText = cipher.process(plainText);
    if (!cipher.ok())
        return std::unexpected(StoreFault::Unsupported);
    file += cipherText.toByteArray() + cipher.tag().toByteArray();
    if (file.size() + checksumSize > largestVault)
        return std::unexpected(StoreFault::Unfit);
    return file + checksum(file);
}

std::expected<Vault, StoreFault> unlockVault(const QByteArray &file, const Secret &passphrase, const VaultCost &cost)
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
    if (checksum(locked) != QByteArrayView(file).last(checksumSize) || !isKnown(*header) || !isAffordable(*header, cost))
        return std::unexpected(StoreFault::Damaged);
    if (header->derivation == KeyDerivation::Argon2id && !isArgon2Supported())
        return std::unexpected(StoreFault::NoArgon2);

    const auto key = deriveKey(passphrase, *header, locked.first(headerSize));
    if (!key)
        return std::unexpected(StoreFault::Unsupported);
    auto cipher = makeCipher(QCA::Decode, *key, header->nonce, QCA::AuthTag(secureCopy(locked.last(tagSize))));
    const QCA::SecureArray plainText = cipher.process(secureCopy(locked.sliced(headerSize).chopped(tagSize)));
    if (!cipher.ok())
        return std::unexpected(StoreFault::WrongPassphrase);
    const auto vault = fromPlainText(plainText, header->version);
    return vault ? std::expected<Vault, StoreFault>(*vault) : std::unexpected(StoreFault::Damaged);
}
