<?php
// For wp-config.php, above "stop editing", if the plugin WP Mail SMTP sends the mail.
define('WPMS_ON', true);
define('WPMS_MAILER', 'smtp');
define('WPMS_MAIL_FROM', 'jane@example.com');
define('WPMS_MAIL_FROM_NAME', 'Jane Doe');
define('WPMS_SMTP_HOST', 'smtp.example.com');
define('WPMS_SMTP_PORT', 587);
define('WPMS_SSL', 'tls');
define('WPMS_SMTP_AUTOTLS', true);
define('WPMS_SMTP_AUTH', true);
define('WPMS_SMTP_USER', 'jane@example.com');
define('WPMS_SMTP_PASS', (string) getenv('SMTP_PASSWORD'));
