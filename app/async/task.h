// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <coroutine>
#include <exception>
#include <list>
#include <optional>
#include <utility>
#include <variant>

// A Task is a function that may pause. It starts when awaited, belongs to whoever holds it,
// and is cancelled by destroying it: every local in it, sockets included, is then cleaned up.
template<typename T = void>
class [[nodiscard]] Task;

namespace detail
{
struct ResumeAwaiter {
    bool await_ready() const noexcept
    {
        return false;
    }
    template<typename Promise>
    std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> finished) const noexcept
    {
        return finished.promise().awaiter;
    }
    void await_resume() const noexcept
    {
    }
};

struct PromiseBase {
    std::coroutine_handle<> awaiter = std::noop_coroutine();
    std::suspend_always initial_suspend() const noexcept
    {
        return {};
    }
    ResumeAwaiter final_suspend() const noexcept
    {
        return {};
    }
};

template<typename T>
struct Promise : PromiseBase {
    std::variant<std::monostate, T, std::exception_ptr> outcome;
    Task<T> get_return_object();
    void unhandled_exception()
    {
        outcome = std::current_exception();
    }
    void return_value(T value)
    {
        outcome.template emplace<1>(std::move(value));
    }
    T take()
    {
        if (auto *error = std::get_if<2>(&outcome))
            std::rethrow_exception(*error);
        return std::move(std::get<1>(outcome));
    }
};

template<>
struct Promise<void> : PromiseBase {
    std::exception_ptr error;
    Task<void> get_return_object();
    void unhandled_exception()
    {
        error = std::current_exception();
    }
    void return_void() const noexcept
    {
    }
    void take() const
    {
        if (error)
            std::rethrow_exception(error);
    }
};
} // namespace detail

template<typename T>
class [[nodiscard]] Task
{
public:
    using promise_type = detail::Promise<T>;
    using Handle = std::coroutine_handle<promise_type>;

    explicit Task(Handle coroutine)
        : m_coroutine(coroutine)
    {
    }
    Task(Task &&other) noexcept
        : m_coroutine(std::exchange(other.m_coroutine, {}))
    {
    }
    Task &operator=(Task &&other) noexcept
    {
        std::swap(m_coroutine, other.m_coroutine);
        return *this;
    }
    ~Task()
    {
        if (m_coroutine)
            m_coroutine.destroy();
    }

    auto operator co_await() &&
    {
        struct Awaiter {
            Handle coroutine;
            bool await_ready() const noexcept
            {
                return false;
            }
            std::coroutine_handle<> await_suspend(std::coroutine_handle<> awaiter) const noexcept
            {
                coroutine.promise().awaiter = awaiter;
                return coroutine;
            }
            T await_resume() const
            {
                return coroutine.promise().take();
            }
        };
        return Awaiter{m_coroutine};
    }

private:
    Handle m_coroutine;
};

template<typename T>
Task<T> detail::Promise<T>::get_return_object()
{
    return Task<T>(std::coroutine_handle<Promise>::from_promise(*this));
}
inline Task<void> detail::Promise<void>::get_return_object()
{
    return Task<void>(std::coroutine_handle<Promise>::from_promise(*this));
}

// The tasks running on behalf of one owner. Clearing or destroying the group cancels them all.
class TaskGroup
{
public:
    TaskGroup() = default;
    TaskGroup(const TaskGroup &) = delete;
    ~TaskGroup()
    {
        clear();
    }

    void spawn(Task<> task)
    {
        run(*this, std::move(task));
    }
    std::size_t size() const
    {
        return m_running.size();
    }
    void clear()
    {
        while (!m_running.empty()) {
            const auto coroutine = m_running.front();
            m_running.pop_front();
            coroutine.destroy();
        }
    }

private:
    struct Runner { // a coroutine that starts at once, and leaves the group when it is done
        struct promise_type {
            TaskGroup &group;
            std::list<std::coroutine_handle<>>::iterator place;

            promise_type(TaskGroup &owner, const Task<> &)
                : group(owner)
                , place(owner.m_running.insert(owner.m_running.end(), std::coroutine_handle<promise_type>::from_promise(*this)))
            {
            }
            Runner get_return_object() const noexcept
            {
                return {};
            }
            std::suspend_never initial_suspend() const noexcept
            {
                return {};
            }
            std::suspend_never final_suspend() noexcept
            {
                group.m_running.erase(place);
                return {};
            }
            void return_void() const noexcept
            {
            }
            [[noreturn]] void unhandled_exception() const noexcept
            {
                std::terminate();
            }
        };
    };
    static Runner run(TaskGroup &, Task<> task)
    {
        co_await std::move(task);
    }

    std::list<std::coroutine_handle<>> m_running;
};
