// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stage.h"

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <functional>

// How one stage of a check went.
struct StageReport {
    enum Status {
        Running,
        Passed,
        Failed,
        Skipped, // not tried
        Warning, // passed, with a note
    };
    Stage stage = Stage::Resolve;
    Status status = Running;
    double milliseconds = 0;
    QString detail; // for experts: addresses, protocol version, the mechanism
};

// The diary of a conversation: its stages in the order they came, each with its time. A stage that is entered twice, as
// the capabilities before and after STARTTLS, stands once and its times add up.
class StageJournal
{
public:
    using Listener = std::function<void(const StageReport &)>;
    explicit StageJournal(Listener listener = {});

    void enter(Stage stage); // ends the current one as passed
    void note(const QString &detail); // on the current stage
    void note(Stage stage, const QString &detail); // on one that was entered
    void warn(const QString &detail);
    void end(StageReport::Status status); // of the current stage
    void skip(Stage stage, const QString &detail = {});

    Stage current() const
    {
        return m_current;
    }
    QList<StageReport> stages() const
    {
        return m_stages;
    }

private:
    StageReport &reportOf(Stage stage);
    void tell(const StageReport &report) const;

    Listener m_listener;
    QList<StageReport> m_stages;
    Stage m_current = Stage::Resolve;
    bool m_running = false;
    QElapsedTimer m_clock;
};
