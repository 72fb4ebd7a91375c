// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class QBoxLayout;

// A paragraph: wraps, grows no wider than some 70 characters, and breaks overlong words. Plain text, unless told otherwise.
class Prose : public QLabel
{
    Q_OBJECT
public:
    explicit Prose(const QString &text = {}, QWidget *parent = nullptr);

    void setPlain(const QString &text); // for anything that came from a server, a file or a person
    void setEmphasized(const QString &plain, const QStringList &strong); // with these parts in bold

    enum Weight {
        Normal,
        Quiet, // for what is said beside the main thing
    };
    void setWeight(Weight weight);

    // Adds it to a layout at the side where reading begins.
    void addTo(QBoxLayout &layout);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    int widestLine() const;
    void align();
    void recolor();
    Weight m_weight = Normal;
};
