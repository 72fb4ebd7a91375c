<?php
// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends a letter by PHPMailer, which WordPress brings along, as wp_mail() does with an exported plugin: wordpress.php FILE
require 'libphp-phpmailer/autoload.php';

$hooks = [];
function add_action($hook, $call)
{
    $GLOBALS['hooks'][$hook] = $call;
}
function add_filter($hook, $call)
{
    $GLOBALS['hooks'][$hook] = $call;
}

require $argv[1];
$mailer = new PHPMailer\PHPMailer\PHPMailer(true);
$mailer->isMail();
$mailer->CharSet = 'UTF-8';
$mailer->setFrom($hooks['wp_mail_from']('wordpress@localhost'), $hooks['wp_mail_from_name']('WordPress'), false);
$mailer->addAddress('jane@example.com');
$mailer->Subject = 'Hello from here';
$mailer->Body = 'Hello.';
$hooks['phpmailer_init']($mailer);
$mailer->send();
