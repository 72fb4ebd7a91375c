# SPDX-FileCopyrightText: 2026 The Mailwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
mailwright_test(ui/tst_repairs.cpp mailwright_ui mailwright_practice)
mailwright_test(ui/tst_explainwindow.cpp mailwright_ui)
mailwright_test(ui/tst_laterpages.cpp mailwright_ui mailwright_practice)
