// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "check/accountcheck.h"

#include <QWidget>

class Foldout;
class LinkButton;
class QPlainTextEdit;

// Everything a test found, for experts: folded away, to be read and copied.
class TestDetails : public QWidget
{
    Q_OBJECT
public:
    explicit TestDetails(QWidget *parent = nullptr);

    void show(const std::optional<AccountCheckResult> &result); // hidden where there is none

private:
    QPlainTextEdit *m_text;
    Foldout *m_foldout;
    LinkButton *m_copy;
};
