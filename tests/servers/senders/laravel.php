<?php
// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends a letter with an exported .env file by the two parts that Laravel itself uses for that, phpdotenv and Symfony's mailer,
// put together as Laravel 11 does: laravel.php FILE
foreach (['Dotenv', 'Symfony/Component/Mailer', 'Symfony/Component/Mime'] as $part) {
    require "$part/autoload.php";
}
use Symfony\Component\Mailer\Mailer;
use Symfony\Component\Mailer\Transport\Dsn;
use Symfony\Component\Mailer\Transport\Smtp\EsmtpTransportFactory;
use Symfony\Component\Mime\Address;
use Symfony\Component\Mime\Email;

$values = Dotenv\Dotenv::parse(file_get_contents($argv[1]));
$password = $values['MAIL_PASSWORD'] !== '' ? $values['MAIL_PASSWORD'] : getenv('SMTP_PASSWORD');
$dsn = new Dsn($values['MAIL_SCHEME'], $values['MAIL_HOST'], $values['MAIL_USERNAME'], $password, (int) $values['MAIL_PORT'], [
    'require_tls' => $values['MAIL_REQUIRE_TLS'] ?? null, // as the file says, in config/mail.php
]);
$letter = (new Email())
    ->from(new Address($values['MAIL_FROM_ADDRESS'], $values['MAIL_FROM_NAME']))
    ->to('jane@example.com')
    ->subject('Hello from here')
    ->text('Hello.');
(new Mailer((new EsmtpTransportFactory())->create($dsn)))->send($letter);
