// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class Assistant;
class LinkButton;

// The ways from a page to the help desk: the report on the last test, and whether the address's domain may send.
class DeskLinks : public QWidget
{
    Q_OBJECT
public:
    explicit DeskLinks(Assistant &assistant, QWidget *parent = nullptr);

    void refresh(); // to what the draft says now
    void openReport();
    void openSenderCheck();

private:
    Assistant &m_assistant;
    LinkButton *m_report;
    LinkButton *m_sender;
};
