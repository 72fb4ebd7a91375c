<?php
/* Plugin Name: Mail through SMTP
   For wp-content/mu-plugins/, where WordPress loads it by itself. */
add_action('phpmailer_init', function ($mailer) {
    $mailer->isSMTP();
    $mailer->Host = 'smtp.example.com';
    $mailer->Port = 587;
    $mailer->SMTPSecure = 'tls';
    $mailer->SMTPAutoTLS = true;
    $mailer->SMTPAuth = true;
    $mailer->Username = 'jane@example.com';
    $mailer->Password = (string) getenv('SMTP_PASSWORD');
});
add_filter('wp_mail_from', function () {
    return 'jane@example.com';
});
add_filter('wp_mail_from_name', function () {
    return 'Jane Doe';
});
