<?php
function mailer(): PHPMailer\PHPMailer\PHPMailer
{
    $mailer = new PHPMailer\PHPMailer\PHPMailer(true);
    $mailer->CharSet = 'UTF-8';
    $mailer->isSMTP();
    $mailer->Host = 'smtp.example.com';
    $mailer->Port = 587;
    $mailer->SMTPSecure = 'tls';
    $mailer->SMTPAutoTLS = true;
    $mailer->SMTPAuth = true;
    $mailer->Username = 'jane@example.com';
    $mailer->Password = (string) getenv('SMTP_PASSWORD');
    $mailer->setFrom('jane@example.com', 'Jane Doe');
    return $mailer;
}
