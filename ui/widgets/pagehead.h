// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class Prose;

// What every page begins with: its title, one size up, and a sentence that leads in.
class PageHead : public QWidget
{
    Q_OBJECT
public:
    explicit PageHead(const QString &title = {}, const QString &lead = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setLead(const QString &plain, const QStringList &strong = {}); // with these parts in bold
    QString title() const;

private:
    Prose *m_title;
    Prose *m_lead;
};
