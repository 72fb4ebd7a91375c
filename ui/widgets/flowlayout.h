// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

// Sets widgets side by side and goes on below where the row is full, so that long labels never make a page too wide.
class FlowLayout : public QLayout
{
public:
    FlowLayout() = default;
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override; // takes ownership
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; // all in one row
    QSize minimumSize() const override; // as wide as the widest of them
    void setGeometry(const QRect &area) override;

private:
    template<typename Placed>
    int arrange(const QRect &area, Placed placed) const; // returns the height needed
    QSize withMargins(QSize size) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};
