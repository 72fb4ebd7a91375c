# SPDX-FileCopyrightText: 2026 The Mailwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
mailwright_test(ui/tst_laterpages.cpp mailwright_ui mailwright_practice)
