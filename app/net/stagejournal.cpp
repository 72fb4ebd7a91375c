// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagejournal.h"

#include <algorithm>

StageJournal::StageJournal(Listener listener)
    : m_listener(std::move(listener))
{
}

void StageJournal::enter(Stage stage)
{
    if (m_running)
        end(StageReport::Passed);
    m_current = stage;
    m_running = true;
    m_clock.start();
    auto &report = reportOf(stage);
    report.status = StageReport::Running;
    tell(report);
}

void StageJournal::note(const QString &detail)
{
    note(m_current, detail);
}

void StageJournal::note(Stage stage, const QString &detail)
{
    reportOf(stage).detail = detail;
}

void StageJournal::warn(const QString &detail)
{
    note(detail);
    end(StageReport::Warning);
}

void StageJournal::end(StageReport::Status status)
{
    if (!m_running)
        return;
    m_running = false;
    auto &report = reportOf(m_current);
    report.status = status;
    report.milliseconds += static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    tell(report);
}

void StageJournal::skip(Stage stage, const QString &detail)
{
    if (m_running && m_current == stage)
        m_running = false;
    auto &report = reportOf(stage);
    report.status = StageReport::Skipped;
    report.detail = detail;
    tell(report);
}

StageReport &StageJournal::reportOf(Stage stage)
{
    const auto known = std::ranges::find(m_stages, stage, &StageReport::stage);
    if (known != m_stages.end())
        return *known;
    return m_stages.emplaceBack(StageReport{stage, StageReport::Running, 0, {}});
}

void StageJournal::tell(const StageReport &report) const
{
    if (m_listener)
        m_listener(report);
}
