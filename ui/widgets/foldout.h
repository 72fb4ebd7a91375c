// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class LinkButton;

// What experts want, folded away until asked for: "▸ Details for experts".
class Foldout : public QWidget
{
    Q_OBJECT
public:
    explicit Foldout(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setOpen(bool open);
    bool isOpen() const;

Q_SIGNALS:
    void toggled(bool open);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateButton();
    QString m_title;
    LinkButton *m_button;
    QWidget *m_content;
};
