// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"

#include <QLineEdit>

class QAction;

// A field for a password, with a button that shows it. Its text is no business of input methods, of the clipboard while it
// is hidden, or of anything that learns words.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    // Empties the field and wipes what it held, as far as Qt's own copies can be reached.
    Secret take();
    void clearAndWipe();
    // Dots where nothing is typed: there is a password already, typing replaces it.
    void setHasOne(bool hasOne);

private:
    void setShown(bool shown);
    QAction *m_eye;
};
