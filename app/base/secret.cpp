// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secret.h"

#include "lockedmemory.h"

#include <cstring>
#include <map>
#include <mutex>
#include <string.h>

namespace
{
// Where the living ones are, never what they are. It outlives every static object that holds one.
template<typename Buffer>
struct Register {
    std::mutex lock;
    std::map<const Buffer *, std::weak_ptr<const Buffer>> living;

    static Register &instance()
    {
        static auto *const only = new Register;
        return *only;
    }
};
} // namespace

// Ends with a NUL that does not count, so that nobody who takes the bytes for a C string reads on.
class Secret::Buffer
{
public:
    explicit Buffer(QByteArrayView bytes)
        : m_block(bytes.size() + 1)
        , m_size(bytes.size())
    {
        std::memcpy(m_block.data(), bytes.data(), m_size);
    }

    ~Buffer()
    {
        auto &all = Register<Buffer>::instance();
        const std::scoped_lock locked(all.lock);
        all.living.erase(this);
    }

    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    static std::shared_ptr<const Buffer> make(QByteArrayView bytes)
    {
        const auto buffer = std::make_shared<const Buffer>(bytes);
        auto &all = Register<Buffer>::instance();
        const std::scoped_lock locked(all.lock);
        all.living.emplace(buffer.get(), buffer);
        return buffer;
    }

    QByteArrayView view() const
    {
        return {m_block.data(), m_size};
    }

private:
    LockedBlock m_block;
    qsizetype m_size;
};

Secret::Secret(std::shared_ptr<const Buffer> buffer)
    : m_buffer(std::move(buffer))
{
}

Secret Secret::take(QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    Secret secret(Buffer::make(bytes));
    wipe(bytes);
    return secret;
}

Secret Secret::take(QString &text)
{
    auto bytes = text.toUtf8();
    wipe(text);
    return take(bytes);
}

QList<Secret> Secret::atHand()
{
    auto &all = Register<Buffer>::instance();
    QList<Secret> secrets;
    const std::scoped_lock locked(all.lock);
    for (const auto &[address, buffer] : all.living)
        if (auto living = buffer.lock())
            secrets.append(Secret(std::move(living)));
    return secrets;
}

QByteArrayView Secret::bytes() const
{
    return m_buffer ? m_buffer->view() : QByteArrayView();
}

bool Secret::operator==(const Secret &other) const
{
    const auto mine = bytes();
    const auto theirs = other.bytes();
    if (mine.size() != theirs.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < mine.size(); ++i)
        difference |= static_cast<unsigned char>(mine[i] ^ theirs[i]);
    return difference == 0;
}

// isDetached() decides: a shared text would only be copied, and the copy wiped.
void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        explicit_bzero(bytes.data(), bytes.size());
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached())
        explicit_bzero(text.data(), text.size() * sizeof(QChar));
    text.clear();
}
