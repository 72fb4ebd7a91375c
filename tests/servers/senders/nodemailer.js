// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends a letter by Nodemailer with an exported module: nodemailer.js FILE
require(process.argv[2]).sendMail({ to: "jane@example.com", subject: "Hello from here", text: "Hello." });
