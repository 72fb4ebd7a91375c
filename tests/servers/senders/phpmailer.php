<?php
// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends a letter by PHPMailer with an exported function: phpmailer.php FILE
require 'libphp-phpmailer/autoload.php';
require $argv[1];
$mailer = mailer();
$mailer->addAddress('jane@example.com');
$mailer->Subject = 'Hello from here';
$mailer->Body = 'Hello.';
$mailer->send();
