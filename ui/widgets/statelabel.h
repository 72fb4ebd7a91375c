// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/standing.h"

#include <QLabel>

class QTextLayout;

// One standing as text: "✓ works 48 ms". It draws itself, because the shapes come from another font than the words and would
// push the line out of step with its neighbours.
class StateLabel : public QLabel
{
    Q_OBJECT
public:
    explicit StateLabel(QWidget *parent = nullptr);

    // `aside` is said quietly behind the words. Without words the usual one is taken.
    void setStanding(Standing standing, const QString &words = {}, const QString &aside = {});
    void setNothing(); // "–" alone: there is nothing to say here
    void setBold(bool bold);
    Standing standing() const
    {
        return m_standing;
    }
    QString spoken() const; // without the shape, for screen readers

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QFont wordsFont() const;
    int markWidth() const;
    qreal lay(QTextLayout &layout, qreal width) const; // its height
    Standing m_standing = Standing::NotTried;
    QString m_words;
    QString m_aside;
    bool m_isBold = false;
};
